import type { Strings } from '../../../kit/language.ts'

export const strings = {
  network: { ar: 'الشبكة', fr: 'Le réseau', en: 'The network' },
  country: { ar: 'البلد', fr: 'Pays', en: 'Country' },
  why: { ar: 'لماذا', fr: 'Pourquoi', en: 'Why' },
  contact: { ar: 'من كتب الطلب', fr: 'Qui a écrit', en: 'Who wrote' },
  name: { ar: 'الاسم', fr: 'Nom', en: 'Name' },
  office: { ar: 'المكتب', fr: 'Service', en: 'Office' },
  email: { ar: 'البريد', fr: 'Courriel', en: 'E-mail' },
  contactGone: { ar: 'أُرسل الجواب ومُحي العنوان.', fr: 'La réponse est partie, l’adresse est effacée.', en: 'The answer was sent and the address erased.' },
  placeSub: {
    ar: 'هذه المدينة جديدة: اكتب اسمها باللغات الثلاث، ومكانها على الخريطة.',
    fr: 'Cette ville est nouvelle : son nom dans les trois langues, et sa place sur la carte.',
    en: 'This city is new: its name in the three languages, and its place on the map.',
  },
  cityName: { ar: 'اسم المدينة', fr: 'Nom de la ville', en: 'Name of the city' },
  orgName: { ar: 'اسم إدارتها', fr: 'Nom de son administration', en: 'Name of its administration' },
  slug: { ar: 'عنوانها في الروابط', fr: 'Son adresse dans les liens', en: 'Its name in addresses' },
  slugHint: { ar: 'حروف لاتينية صغيرة، مثل: sfax', fr: 'Lettres minuscules, par exemple : sfax', en: 'Small Latin letters, such as: sfax' },
  lat: { ar: 'خط العرض', fr: 'Latitude', en: 'Latitude' },
  lon: { ar: 'خط الطول', fr: 'Longitude', en: 'Longitude' },
  degrees: { ar: 'بالدرجات، مثل 34.74', fr: 'En degrés, par exemple 34,74', en: 'In degrees, such as 34.74' },
  note: { ar: 'كلمة إلى المدينة', fr: 'Un mot à la ville', en: 'A word to the city' },
  declineNote: { ar: 'السبب، تقرؤه المدينة', fr: 'La raison, que la ville lira', en: 'The reason, which the city will read' },
  decline: { ar: 'الرفض', fr: 'Refuser', en: 'Declining' },
  approve: { ar: 'القبول', fr: 'Accepter', en: 'Approving' },
  decided: { ar: 'أُجيب عنه', fr: 'Répondue', en: 'Answered' },
} satisfies Strings
