import type { Strings } from '../language.ts'

export const strings = {
  wrongKind: {
    ar: 'لا نستقبل هذا النوع من الملفات. أرسل أحد هذه الأنواع: {kinds}.',
    fr: 'Ce type de fichier n’est pas accepté. Envoyez l’un de ceux-ci : {kinds}.',
    en: 'We do not take this type of file. Send one of these: {kinds}.',
  },
  heic: {
    ar: 'هذه الصورة بصيغة HEIC الخاصة بأجهزة آبل. احفظها بصيغة JPEG ثم أرسلها.',
    fr: 'Cette photo est au format HEIC d’Apple. Enregistrez-la en JPEG, puis envoyez-la.',
    en: 'This photo is in Apple’s HEIC format. Save it as JPEG, then send it.',
  },
  broken: {
    ar: 'الملف تالف أو يخفي شيئًا آخر. افتحه على جهازك واحفظ نسخة جديدة منه ثم أرسلها.',
    fr: 'Ce fichier est endommagé ou cache autre chose. Ouvrez-le sur votre appareil, enregistrez-en une nouvelle copie et envoyez-la.',
    en: 'This file is damaged or hides something else. Open it on your device, save a new copy and send that.',
  },
  empty: {
    ar: 'الملف فارغ. اختر الملف من جديد.',
    fr: 'Ce fichier est vide. Choisissez-le de nouveau.',
    en: 'This file is empty. Choose it again.',
  },
  tooLarge: {
    ar: 'حجم الملف أكبر من {n} ميغابايت. أرسل نسخة أصغر، أو صورة أقل دقة.',
    fr: 'Ce fichier dépasse {n} Mo. Envoyez-en une version plus légère, ou une photo moins fine.',
    en: 'This file is larger than {n} MB. Send a smaller version, or a photo of lower quality.',
  },
  kinds: {
    pdf: { ar: 'PDF', fr: 'PDF', en: 'PDF' },
    jpeg: { ar: 'صورة JPEG', fr: 'photo JPEG', en: 'JPEG photo' },
    png: { ar: 'صورة PNG', fr: 'image PNG', en: 'PNG picture' },
    webp: { ar: 'صورة WebP', fr: 'image WebP', en: 'WebP picture' },
    xlsx: { ar: 'جدول Excel ‏(xlsx)', fr: 'classeur Excel (xlsx)', en: 'Excel workbook (xlsx)' },
    csv: { ar: 'جدول CSV', fr: 'tableau CSV', en: 'CSV table' },
    text: { ar: 'نص (txt)', fr: 'texte (txt)', en: 'text (txt)' },
    mp3: { ar: 'صوت MP3', fr: 'son MP3', en: 'MP3 audio' },
    ogg: { ar: 'صوت OGG', fr: 'son OGG', en: 'OGG audio' },
    m4a: { ar: 'صوت M4A', fr: 'son M4A', en: 'M4A audio' },
  },
} satisfies Strings
