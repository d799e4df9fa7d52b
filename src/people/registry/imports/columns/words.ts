// What the columns of a table of people may be called, in the three languages and in the habits of those who keep such tables.
import type { Text } from '../../../../kit/language.ts'
import { papers } from '../../words.ts'

type Named = { headings: Text; synonyms: string[] }
const named = (ar: string, fr: string, en: string, ...synonyms: string[]): Named => ({ headings: { ar, fr, en }, synonyms })
const numberOf = (kind: keyof typeof papers, ar: string, fr: string, en: string, ...synonyms: string[]): Named =>
  ({ headings: { ar: `رقم: ${papers[kind].ar}`, fr: `Numéro : ${papers[kind].fr}`, en: `Number: ${papers[kind].en}` }, synonyms: [papers[kind].ar, papers[kind].fr, papers[kind].en, ar, fr, en, ...synonyms] })

/** The fields that a column may tell, in the order in which they are offered. */
export const columnNames = {
  ownId: named('الرقم عندكم', 'Votre numéro', 'Your own number', 'id', 'رقم الملف', 'المعرّف', 'numéro de dossier', 'n° dossier', 'identifiant', 'matricule', 'référence', 'ref', 'individual id', 'individual number', 'person id', 'registration number', 'record id', 'progres id', 'unhcr number', 'رقم المفوضية'),
  fullName: named('الاسم الكامل', 'Nom complet', 'Full name', 'الاسم واللقب', 'اللقب والاسم', 'الاسم الثلاثي', 'الاسم الرباعي', 'nom et prénom', 'nom et prénoms', 'nom prénom', 'noms et prénoms', 'prénom et nom', 'nom du bénéficiaire', 'bénéficiaire', 'name', 'beneficiary', 'beneficiary name', 'name of beneficiary', 'المستفيد', 'اسم المستفيد'),
  givenName: named('الاسم', 'Prénom', 'Given name', 'الاسم الأول', 'الاسم الشخصي', 'اسم الشخص', 'prénoms', 'prenom(s)', 'first name', 'firstname', 'forename', 'given names'),
  fatherName: named('اسم الأب', 'Nom du père', 'Father’s name', 'اسم الوالد', 'prénom du père', 'père', 'fils de', 'father', 'fathers name', 'father name', 'middle name', 'second name'),
  familyName: named('اللقب', 'Nom de famille', 'Family name', 'اسم العائلة', 'الكنية', 'الشهرة', 'الاسم العائلي', 'لقب العائلة', 'nom', 'patronyme', 'last name', 'lastname', 'surname'),
  sex: named('الجنس', 'Sexe', 'Sex', 'النوع', 'النوع الاجتماعي', 'genre', 'gender', 'f/m', 'm/f', 'h/f', 'sexe (h/f)'),
  birthDate: named('تاريخ الميلاد', 'Date de naissance', 'Date of birth', 'تاريخ الولادة', 'تاريخ الازدياد', 'né le', 'née le', 'né(e) le', 'date naissance', 'ddn', 'birth date', 'birthdate', 'dob', 'birthday'),
  birthYear: named('سنة الميلاد', 'Année de naissance', 'Year of birth', 'سنة الولادة', 'عام الميلاد', 'année naissance', 'birth year', 'yob'),
  age: named('العمر', 'Âge', 'Age', 'السن', 'العمر تقريبًا', 'âge (ans)', 'age (years)', 'age in years'),
  phone: named('الهاتف', 'Téléphone', 'Phone', 'رقم الهاتف', 'الجوال', 'رقم الجوال', 'المحمول', 'النقال', 'الموبايل', 'هاتف', 'tél', 'tel', 'n° téléphone', 'numéro de téléphone', 'n° de téléphone', 'portable', 'mobile', 'gsm', 'contact', 'whatsapp', 'phone number', 'mobile number', 'telephone', 'cell'),
  phone2: named('هاتف آخر', 'Autre téléphone', 'Another phone', 'هاتف 2', 'رقم الهاتف 2', 'téléphone 2', 'tél 2', 'second téléphone', 'téléphone d’un proche', 'phone 2', 'second phone', 'alternative phone', 'other phone'),
  address: named('العنوان', 'Adresse', 'Address', 'السكن', 'الحي', 'مكان الإقامة', 'محل السكن', 'quartier', 'lieu de résidence', 'domicile', 'residence', 'location', 'neighbourhood', 'district'),
  languages: named('اللغات', 'Langues', 'Languages', 'اللغة', 'langue', 'langues parlées', 'langue parlée', 'language', 'languages spoken', 'language spoken', 'spoken languages'),
  education: named('التعليم', 'Scolarité', 'Education', 'المستوى التعليمي', 'المستوى الدراسي', 'niveau scolaire', 'niveau d’étude', 'niveau d’instruction', 'education level', 'level of education', 'schooling'),
  stay: named('الوضع', 'Situation', 'Status', 'الوضع القانوني', 'الصفة', 'statut', 'statut légal', 'situation administrative', 'legal status', 'displacement status', 'population group'),
  papers: named('الوثائق', 'Papiers', 'Papers', 'الوثائق المتوفرة', 'documents', 'papiers en main', 'pièces', 'documents held'),
  'number.passport': numberOf('passport', 'رقم الجواز', 'n° passeport', 'passport number', 'رقم جواز السفر', 'جواز', 'passeport', 'numéro de passeport', 'n° de passeport', 'passport', 'passport no'),
  'number.national_id': numberOf('national_id', 'رقم الهوية', 'cin', 'national id', 'رقم البطاقة', 'بطاقة التعريف', 'رقم بطاقة التعريف', 'الرقم الوطني', 'رقم بطاقة الهوية', 'cni', 'n° cin', 'carte nationale', 'numéro cin', 'id card', 'national number', 'id number', 'national id number'),
  'number.residence_card': numberOf('residence_card', 'رقم بطاقة الإقامة', 'n° carte de séjour', 'residence permit number', 'titre de séjour', 'residence permit'),
  'number.asylum_certificate': numberOf('asylum_certificate', 'رقم شهادة اللجوء', 'n° attestation', 'certificate number', 'بطاقة اللاجئ', 'carte de réfugié', 'n° hcr', 'refugee card', 'asylum seeker certificate', 'unhcr card'),
  'number.consular_card': numberOf('consular_card', 'رقم البطاقة القنصلية', 'n° carte consulaire', 'consular card number'),
  specificNeeds: named('احتياجات خاصة', 'Besoins spécifiques', 'Specific needs', 'الاحتياجات الخاصة', 'الهشاشة', 'vulnérabilité', 'vulnérabilités', 'besoin spécifique', 'vulnerability', 'vulnerabilities', 'specific need', 'protection needs'),
  household: named('رقم الأسرة', 'Numéro du ménage', 'Household number', 'الأسرة', 'رقم العائلة', 'رمز الأسرة', 'ménage', 'n° ménage', 'code ménage', 'numéro de famille', 'household', 'household id', 'household code', 'hh id', 'family number', 'family id', 'case number', 'case no', 'case id', 'registration group'),
  place: named('مكانه في الأسرة', 'Place dans le ménage', 'Place in the household', 'صلة القرابة', 'القرابة', 'الصفة في الأسرة', 'lien de parenté', 'lien avec le chef de ménage', 'parenté', 'relationship', 'relation to head', 'relationship to head of household'),
  size: named('عدد أفراد الأسرة', 'Taille du ménage', 'Household size', 'عدد الأفراد', 'حجم الأسرة', 'nombre de personnes', 'taille de la famille', 'family size', 'hh size', 'number of members'),
  notes: named('ملاحظات', 'Notes', 'Notes', 'ملاحظة', 'remarques', 'remarque', 'observations', 'observation', 'commentaire', 'commentaires', 'remarks', 'comments', 'comment', 'note'),
  consent: named('الموافقة', 'Accord', 'Consent', 'موافقة', 'وافق', 'consentement', 'accord donné', 'consentement donné', 'consent given', 'agreed', 'informed consent'),
} satisfies Record<string, Named>
