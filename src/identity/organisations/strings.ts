import type { Strings } from '../../kit/language.ts'

export const strings = {
  organisation: { ar: 'المنظمة', fr: 'L’organisation', en: 'The organisation' },
  singleSignOn: { ar: 'الدخول الموحّد', fr: 'Connexion unique', en: 'Single sign-on' },
  edit: { ar: 'عدّل', fr: 'Modifier', en: 'Edit' },
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name' },
  shortName: { ar: 'الاسم المختصر', fr: 'Nom court', en: 'Short name' },
  about: { ar: 'من نحن', fr: 'Qui nous sommes', en: 'Who we are' },
  noAbout: { ar: 'لم يُكتب شيء بعد.', fr: 'Rien d’écrit pour l’instant.', en: 'Nothing written yet.' },
  themes: { ar: 'المجالات', fr: 'Domaines', en: 'Themes' },
  languages: { ar: 'اللغات التي نعمل بها', fr: 'Langues de travail', en: 'Languages we work in' },
  contacts: { ar: 'للاتصال', fr: 'Contacts', en: 'Contacts' },
  email: { ar: 'البريد الإلكتروني', fr: 'Adresse électronique', en: 'E-mail' },
  phone: { ar: 'الهاتف', fr: 'Téléphone', en: 'Phone' },
  cities: { ar: 'المدن', fr: 'Villes', en: 'Cities' },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  saved: { ar: 'حُفظ، وهو ظاهر للجميع.', fr: 'C’est enregistré, et visible de tous.', en: 'Saved, and visible to everybody.' },
} satisfies Strings
