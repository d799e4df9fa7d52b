import type { Strings } from '../../../kit/language.ts'

export const strings = {
  contacts: { ar: 'بطاقات الاتصال', fr: 'Fiches de contact', en: 'Contacts' },
  sub: {
    ar: 'هاتف أو شباك تستعمله خدمات كثيرة. غيّره هنا مرة واحدة.',
    fr: 'Un téléphone ou un guichet commun à plusieurs services. Changez-le ici, une seule fois.',
    en: 'A phone or desk that several services use. Change it here once.',
  },
  new: { ar: 'بطاقة جديدة', fr: 'Nouvelle fiche', en: 'New contact' },
  edit: { ar: 'تعديل البطاقة', fr: 'Modifier la fiche', en: 'Edit the contact' },
  name: { ar: 'اسم المكتب', fr: 'Nom du bureau', en: 'Name of the office' },
  nameHint: { ar: 'مكتب أو مصلحة، لا اسم شخص.', fr: 'Un bureau ou un service, pas le nom d’une personne.', en: 'An office or desk, not a person’s name.' },
  phone: { ar: 'الهاتف', fr: 'Téléphone', en: 'Phone' },
  email: { ar: 'البريد الإلكتروني', fr: 'Courriel', en: 'E-mail' },
  note: { ar: 'ملاحظة', fr: 'Remarque', en: 'Note' },
  noteHint: { ar: 'مثلًا: اسأل عن المكتب الاجتماعي.', fr: 'Par exemple : demandez le bureau social.', en: 'For example: ask for the social desk.' },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  used: { ar: 'أين تُستعمل', fr: 'Où elle sert', en: 'Where it is used' },
  uses: {
    ar: { zero: 'لا تستعملها أي خدمة', one: 'خدمة واحدة', two: 'خدمتان', few: '{n} خدمات', many: '{n} خدمة', other: '{n} خدمة' },
    fr: { one: '{n} service', many: '{n} de services', other: '{n} services' },
    en: { one: '{n} service', other: '{n} services' },
  },
  unused: { ar: 'لا تستعملها أي خدمة بعد.', fr: 'Aucun service ne s’en sert encore.', en: 'No service uses it yet.' },
  none: { ar: 'لا بطاقات بعد', fr: 'Aucune fiche', en: 'No contacts yet' },
  saved: { ar: 'حُفظت البطاقة، وتغيّرت في كل خدمة تستعملها.', fr: 'La fiche est enregistrée et mise à jour partout où elle sert.', en: 'The contact is saved and changed wherever it is used.' },
} satisfies Strings
