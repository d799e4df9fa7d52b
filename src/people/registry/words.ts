// The closed vocabularies of the registry: what is coded, and how it is said.
import type { Text } from '../../kit/language.ts'

export const sexes = {
  f: { ar: 'أنثى', fr: 'Féminin', en: 'Female' },
  m: { ar: 'ذكر', fr: 'Masculin', en: 'Male' },
  other: { ar: 'غير ذلك، أو لا يقول', fr: 'Autre, ou ne le dit pas', en: 'Other, or not said' },
} as const satisfies Record<string, Text>

export const stays = {
  host: { ar: 'من أهل المدينة', fr: 'De la ville', en: 'From the city' },
  migrant: { ar: 'مهاجر', fr: 'Migrant', en: 'Migrant' },
  refugee: { ar: 'لاجئ', fr: 'Réfugié', en: 'Refugee' },
  asylum_seeker: { ar: 'طالب لجوء', fr: 'Demandeur d’asile', en: 'Asylum seeker' },
  idp: { ar: 'نازح داخل البلد', fr: 'Déplacé interne', en: 'Internally displaced' },
  returnee: { ar: 'عائد', fr: 'Rapatrié', en: 'Returnee' },
} as const satisfies Record<string, Text>

export const educations = {
  none: { ar: 'لم يدخل المدرسة', fr: 'Jamais scolarisé', en: 'No schooling' },
  primary: { ar: 'ابتدائي', fr: 'Primaire', en: 'Primary' },
  secondary: { ar: 'ثانوي', fr: 'Secondaire', en: 'Secondary' },
  vocational: { ar: 'تكوين مهني', fr: 'Formation professionnelle', en: 'Vocational' },
  higher: { ar: 'تعليم عالٍ', fr: 'Supérieur', en: 'Higher' },
} as const satisfies Record<string, Text>

export const papers = {
  passport: { ar: 'جواز سفر', fr: 'Passeport', en: 'Passport' },
  national_id: { ar: 'بطاقة هوية وطنية', fr: 'Carte d’identité', en: 'National identity card' },
  residence_card: { ar: 'بطاقة إقامة', fr: 'Carte de séjour', en: 'Residence card' },
  asylum_certificate: { ar: 'شهادة لجوء أو طلب لجوء', fr: 'Attestation de réfugié ou de demandeur d’asile', en: 'Refugee or asylum-seeker certificate' },
  consular_card: { ar: 'بطاقة قنصلية', fr: 'Carte consulaire', en: 'Consular card' },
  birth_certificate: { ar: 'شهادة ميلاد', fr: 'Acte de naissance', en: 'Birth certificate' },
  birth_notice: { ar: 'إشعار ولادة من المستشفى', fr: 'Avis de naissance de l’hôpital', en: 'Hospital’s notice of birth' },
  family_book: { ar: 'دفتر عائلي', fr: 'Livret de famille', en: 'Family book' },
  other: { ar: 'وثيقة أخرى', fr: 'Autre document', en: 'Another document' },
} as const satisfies Record<string, Text>

/** Of a situation, never a label for a person: what makes a need more pressing. */
export const specificNeeds = {
  pregnant: { ar: 'حمل', fr: 'Grossesse', en: 'Pregnancy' },
  newborn: { ar: 'رعاية مولود جديد', fr: 'Nouveau-né à charge', en: 'Caring for a newborn' },
  child_alone: { ar: 'طفل بلا مرافق أو منفصل عن أسرته', fr: 'Enfant seul ou séparé de sa famille', en: 'Child alone or separated from family' },
  child_out_of_school: { ar: 'طفل خارج المدرسة', fr: 'Enfant non scolarisé', en: 'Child out of school' },
  single_parent: { ar: 'يعيل أطفالًا وحده', fr: 'Élève seul ses enfants', en: 'Raising children alone' },
  older: { ar: 'كبر السن بلا سند', fr: 'Âge avancé sans soutien', en: 'Older, without support' },
  disability: { ar: 'إعاقة', fr: 'Handicap', en: 'Disability' },
  serious_illness: { ar: 'مرض خطير أو مزمن', fr: 'Maladie grave ou chronique', en: 'Serious or chronic illness' },
  mental_health: { ar: 'معاناة نفسية', fr: 'Souffrance psychique', en: 'Mental distress' },
  violence: { ar: 'تعرّض للعنف', fr: 'A subi des violences', en: 'Has suffered violence' },
  trafficking: { ar: 'اتجار أو استغلال', fr: 'Traite ou exploitation', en: 'Trafficking or exploitation' },
  homeless: { ar: 'بلا مأوى', fr: 'Sans abri', en: 'Without shelter' },
  no_papers: { ar: 'بلا وثائق', fr: 'Sans papiers', en: 'Without papers' },
  stateless: { ar: 'بلا جنسية أو مهدد بذلك', fr: 'Sans nationalité, ou risque de l’être', en: 'Without a nationality, or at risk of it' },
  cannot_read: { ar: 'لا يقرأ', fr: 'Ne lit pas', en: 'Cannot read' },
} as const satisfies Record<string, Text>

export const places = {
  head: { ar: 'رب الأسرة أو ربّتها', fr: 'Chef du ménage', en: 'Head of the household' },
  partner: { ar: 'الزوج أو الزوجة', fr: 'Conjoint', en: 'Partner' },
  child: { ar: 'ابن أو بنت', fr: 'Enfant', en: 'Child' },
  parent: { ar: 'أب أو أم', fr: 'Parent', en: 'Parent' },
  relative: { ar: 'قريب', fr: 'Autre proche', en: 'Relative' },
  other: { ar: 'غير ذلك', fr: 'Autre', en: 'Other' },
} as const satisfies Record<string, Text>

/** How somebody said yes. */
export const hows = {
  spoken: { ar: 'شفويًا', fr: 'De vive voix', en: 'Spoken' },
  signed: { ar: 'كتابيًا، بتوقيع', fr: 'Par écrit, signé', en: 'In writing, signed' },
  interpreter: { ar: 'شفويًا، بمترجم', fr: 'De vive voix, avec un interprète', en: 'Spoken, through an interpreter' },
  guardian: { ar: 'عن طفل، من والده أو وليّه', fr: 'Pour un enfant, par un parent ou tuteur', en: 'For a child, by a parent or guardian' },
} as const satisfies Record<string, Text>

export const purposes = {
  registration: { ar: 'أن نكتب المعلومات ونحفظها', fr: 'Noter et garder ces informations', en: 'Writing the information down and keeping it' },
  referral: { ar: 'أن نرسل ما يلزم إلى جهة أخرى', fr: 'Transmettre le nécessaire à une autre organisation', en: 'Sending what is needed to another organisation' },
  agreement: { ar: 'أن يطّلع عليها شركاء تجمعنا بهم اتفاقية', fr: 'Ouvrir le nécessaire aux partenaires liés à nous par un accord', en: 'Opening what is needed to partners bound to us by an agreement' },
  contact: { ar: 'أن نتصل لاحقًا', fr: 'Reprendre contact plus tard', en: 'Getting in touch later' },
  statistics: { ar: 'أن يُحسب في الأرقام دون اسم', fr: 'Compter dans les chiffres, sans nom', en: 'Being counted in figures, without a name' },
} as const satisfies Record<string, Text>

/** Which of a person's data may travel, if they agree. */
export const fields = {
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name' },
  birthDate: { ar: 'تاريخ الميلاد', fr: 'Date de naissance', en: 'Date of birth' },
  phone: { ar: 'الهاتف', fr: 'Téléphone', en: 'Phone' },
  languages: { ar: 'اللغات', fr: 'Langues', en: 'Languages' },
  documents: { ar: 'الوثائق', fr: 'Papiers', en: 'Papers' },
  specificNeeds: { ar: 'الاحتياجات الخاصة', fr: 'Besoins spécifiques', en: 'Specific needs' },
  address: { ar: 'العنوان', fr: 'Adresse', en: 'Address' },
} as const satisfies Record<string, Text>

/** Why a case worker opens an identity. */
export const lookReasons = {
  contact: { ar: 'للاتصال بالشخص', fr: 'Pour joindre la personne', en: 'To get in touch' },
  file: { ar: 'للعمل على الملف', fr: 'Pour travailler sur le dossier', en: 'To work on the file' },
  review: { ar: 'لمراجعة المعلومات معه', fr: 'Pour vérifier les informations avec elle', en: 'To check the information together' },
  print: { ar: 'لوثيقة تُسلَّم إليه', fr: 'Pour un document à lui remettre', en: 'For a paper to hand over' },
} as const satisfies Record<string, Text>

/** Every reason that the log of looks knows. */
export const looks = {
  ...lookReasons,
  search: { ar: 'ظهر في بحث', fr: 'Apparue dans une recherche', en: 'Shown by a search' },
  duplicate: { ar: 'مقارنة: هل سُجّل مرتين؟', fr: 'Comparée : enregistrée deux fois ?', en: 'Compared: registered twice?' },
  merge: { ar: 'دمج ملفين', fr: 'Fusion de deux dossiers', en: 'Two files merged' },
  referral: { ar: 'إحالة إلى جهة أخرى', fr: 'Orientation vers une autre organisation', en: 'Referral to another organisation' },
  correction: { ar: 'تصحيح', fr: 'Correction', en: 'Correction' },
  export: { ar: 'نسخة من بياناته', fr: 'Copie de ses données', en: 'A copy of their data' },
  extract: { ar: 'ضمن قائمة مُصدَّرة', fr: 'Dans une liste exportée', en: 'In a list that was exported' },
} as const satisfies Record<string, Text>

export const eraseReasons = {
  person_asked: { ar: 'طلب الشخص ذلك', fr: 'La personne le demande', en: 'The person asks for it' },
  wrongly_registered: { ar: 'سُجّل خطأً', fr: 'Enregistrement par erreur', en: 'Registered by mistake' },
  registered_twice: { ar: 'سُجّل مرتين', fr: 'Enregistré deux fois', en: 'Registered twice' },
  retention: { ar: 'انتهت مدة الحفظ', fr: 'La durée de conservation est passée', en: 'The time to keep it is over' },
} as const satisfies Record<string, Text>
