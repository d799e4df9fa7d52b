import type { Hours, Service, Text } from '../types.ts'

type Draft = Omit<Service, 'city' | 'papers' | 'facts' | 'invented'> & Partial<Pick<Service, 'facts'>>

/** The services of one city; all are made up, and papers are asked for where papers are listed. */
export const servicesOf = (city: string, drafts: Draft[]): Service[] =>
  drafts.map((draft) => ({ facts: [], ...draft, city, papers: draft.documents.length > 0 ? 'some' : 'none', invented: true }))

const mondayToFriday = [1, 2, 3, 4, 5]
const sundayToThursday = [7, 1, 2, 3, 4]

export const hours = {
  office: [
    { days: mondayToFriday, from: '08:30', to: '13:00' },
    { days: mondayToFriday, from: '14:00', to: '17:00' },
  ],
  throughDay: [{ days: mondayToFriday, from: '08:30', to: '16:30' }],
  mornings: [{ days: mondayToFriday, from: '08:00', to: '13:00' }],
  afternoons: [{ days: mondayToFriday, from: '14:00', to: '18:00' }],
  eveningsAndSaturday: [
    { days: mondayToFriday, from: '17:00', to: '20:00' },
    { days: [6], from: '09:00', to: '13:00' },
  ],
  sixDays: [{ days: [1, 2, 3, 4, 5, 6], from: '09:00', to: '17:00' }],
  eastOffice: [{ days: sundayToThursday, from: '08:30', to: '14:30' }],
  eastThroughDay: [{ days: sundayToThursday, from: '09:00', to: '16:00' }],
  eastAfternoons: [{ days: [6, ...sundayToThursday], from: '15:00', to: '19:00' }],
} satisfies Record<string, Hours>

export const on = (days: number[], from: string, to: string): Hours => [{ days, from, to }]

export const papers = {
  anyIdentity: {
    ar: 'أي وثيقة تحمل اسمك، إن وُجدت',
    fr: 'Un papier à votre nom, si vous en avez un',
    en: 'Any paper with your name, if you have one',
  },
  identity: { ar: 'بطاقة الهوية أو جواز السفر', fr: 'Carte d’identité ou passeport', en: 'Identity card or passport' },
  parentsIdentity: {
    ar: 'هوية الأب والأم أو جواز سفرهما',
    fr: 'Pièces d’identité ou passeports des parents',
    en: 'Identity papers or passports of both parents',
  },
  asylum: {
    ar: 'شهادة طلب اللجوء أو بطاقة لاجئ، لمن يحملها',
    fr: 'Attestation de demandeur d’asile ou carte de réfugié, si vous l’avez',
    en: 'Asylum certificate or refugee card, if you hold one',
  },
  birthNotice: {
    ar: 'إشعار الولادة من المستشفى',
    fr: 'Avis de naissance de la maternité',
    en: 'Birth notice from the hospital',
  },
  marriage: {
    ar: 'عقد الزواج، إن وُجد',
    fr: 'Acte de mariage, s’il existe',
    en: 'Marriage certificate, if there is one',
  },
  familyBook: {
    ar: 'الدفتر العائلي، إن وُجد',
    fr: 'Livret de famille, s’il existe',
    en: 'Family booklet, if there is one',
  },
  childBirth: { ar: 'شهادة ولادة الطفل', fr: 'Acte de naissance de l’enfant', en: 'The child’s birth certificate' },
  vaccines: { ar: 'دفتر التلقيح', fr: 'Carnet de vaccination', en: 'Vaccination card' },
  healthBook: {
    ar: 'الدفتر الصحي أو آخر التحاليل',
    fr: 'Carnet de santé ou dernières analyses',
    en: 'Health booklet or latest test results',
  },
  doctorLetter: { ar: 'رسالة الطبيب', fr: 'Lettre du médecin', en: 'Letter from the doctor' },
  lease: { ar: 'عقد الكراء أو وصل الخلاص', fr: 'Bail ou quittance de loyer', en: 'Lease or rent receipt' },
  leaseEast: { ar: 'عقد الإيجار أو وصل الدفع', fr: 'Bail ou reçu de loyer', en: 'Lease or rent receipt' },
  evictionNotice: {
    ar: 'إنذار الإخلاء، إن وصلك',
    fr: 'Lettre d’expulsion, si vous l’avez reçue',
    en: 'Eviction notice, if you received one',
  },
  allLetters: {
    ar: 'كل رسالة رسمية وصلتك',
    fr: 'Toutes les lettres officielles reçues',
    en: 'Every official letter you have received',
  },
  schoolReport: {
    ar: 'آخر بطاقة أعداد، إن وُجدت',
    fr: 'Dernier bulletin scolaire, s’il existe',
    en: 'Last school report, if there is one',
  },
  schoolFile: {
    ar: 'شهادة مدرسية أو بيان النقط، إن وُجد',
    fr: 'Certificat de scolarité ou bulletin, s’il existe',
    en: 'School certificate or report, if there is one',
  },
  entryStamp: {
    ar: 'جواز السفر وصفحة ختم الدخول',
    fr: 'Passeport et page du tampon d’entrée',
    en: 'Passport and the page with the entry stamp',
  },
  cv: { ar: 'سيرة ذاتية، إن وُجدت', fr: 'CV, si vous en avez un', en: 'A CV, if you have one' },
  diplomas: {
    ar: 'الشهادات أو ما يثبت الخبرة',
    fr: 'Diplômes ou preuves d’expérience',
    en: 'Diplomas or proof of experience',
  },
  photos: { ar: 'صورتان شمسيتان', fr: 'Deux photos d’identité', en: 'Two passport photos' },
  oldRecords: {
    ar: 'أي نسخة قديمة من الوثائق المفقودة',
    fr: 'Toute copie ancienne des papiers perdus',
    en: 'Any old copy of the lost documents',
  },
} satisfies Record<string, Text>

export const audience = {
  everyone: { ar: 'كل ساكن في المدينة', fr: 'Toute personne qui habite la ville', en: 'Anyone who lives in the city' },
  families: { ar: 'العائلات مع أطفال', fr: 'Familles avec enfants', en: 'Families with children' },
  women: { ar: 'النساء والفتيات', fr: 'Femmes et jeunes filles', en: 'Women and girls' },
  mothers: {
    ar: 'الحوامل وأمهات الصغار',
    fr: 'Femmes enceintes et mères de jeunes enfants',
    en: 'Pregnant women and mothers of small children',
  },
  children: { ar: 'الأطفال من 6 إلى 16 سنة', fr: 'Enfants de 6 à 16 ans', en: 'Children aged 6 to 16' },
  youth: { ar: 'الشباب من 15 إلى 25 سنة', fr: 'Jeunes de 15 à 25 ans', en: 'Young people aged 15 to 25' },
  adults: { ar: 'الكبار من 16 سنة فما فوق', fr: 'Adultes, dès 16 ans', en: 'Adults, from 16 years' },
  workers: {
    ar: 'كل من يعمل أو يبحث عن عمل',
    fr: 'Ceux qui travaillent ou cherchent du travail',
    en: 'Anyone working or looking for work',
  },
  newcomers: { ar: 'الواصلون الجدد', fr: 'Nouveaux arrivants', en: 'New arrivals' },
  tenants: {
    ar: 'المهددون بفقدان السكن',
    fr: 'Personnes qui risquent de perdre leur logement',
    en: 'People at risk of losing their home',
  },
  danger: { ar: 'كل من هو في خطر', fr: 'Toute personne en danger', en: 'Anyone in danger' },
  refugees: { ar: 'اللاجئون وطالبو اللجوء', fr: 'Réfugiés et demandeurs d’asile', en: 'Refugees and asylum seekers' },
  returnees: {
    ar: 'العائدون والنازحون',
    fr: 'Rapatriés et déplacés internes',
    en: 'Returnees and internally displaced people',
  },
  disability: {
    ar: 'الأشخاص ذوو الإعاقة وعائلاتهم',
    fr: 'Personnes handicapées et leurs familles',
    en: 'People with disabilities and their families',
  },
} satisfies Record<string, Text>

/** Where a shelter stands is told by telephone, at most its quarter in writing. */
export const byPhoneIn = (quarter: Text): Text => ({
  ar: `يُعطى العنوان بالهاتف، ${quarter.ar}`,
  fr: `Adresse donnée par téléphone, ${quarter.fr}`,
  en: `Address given by phone, ${quarter.en}`,
})
export const keptSecret: Text = {
  ar: 'العنوان سري، اتصلي بنا',
  fr: 'Adresse tenue secrète, appelez-nous',
  en: 'Address kept secret, call us',
}
