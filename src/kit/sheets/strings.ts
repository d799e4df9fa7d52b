import type { Strings } from '../language.ts'

export const strings = {
  empty: {
    ar: 'الملف فارغ. افتحه وتأكد من أن فيه صفًا للعناوين وصفوفًا تحته ثم أرسله.',
    fr: 'Le fichier est vide. Vérifiez qu’il contient une ligne de titres et des lignes en dessous, puis renvoyez-le.',
    en: 'The file is empty. Make sure it has a row of headings and rows below it, then send it again.',
  },
  image: {
    ar: 'هذا الملف صورة وليس جدولًا. أرسل الجدول نفسه بصيغة XLSX أو ODS أو CSV.',
    fr: 'Ce fichier est une image, pas un tableau. Envoyez le tableau lui-même, au format XLSX, ODS ou CSV.',
    en: 'This file is a picture, not a table. Send the table itself as XLSX, ODS or CSV.',
  },
  notATable: {
    ar: 'لا يمكن قراءة هذا الملف على أنه جدول. احفظ الجدول بصيغة XLSX أو ODS أو CSV ثم أرسله.',
    fr: 'Ce fichier ne se lit pas comme un tableau. Enregistrez-le au format XLSX, ODS ou CSV, puis envoyez-le.',
    en: 'This file cannot be read as a table. Save the table as XLSX, ODS or CSV, then send it.',
  },
  oldExcel: {
    ar: 'هذه صيغة Excel القديمة (XLS). افتح الملف واحفظه بصيغة XLSX ثم أرسله.',
    fr: 'C’est l’ancien format d’Excel (XLS). Ouvrez le fichier, enregistrez-le au format XLSX, puis envoyez-le.',
    en: 'This is the old Excel format (XLS). Open the file, save it as XLSX, then send it.',
  },
  encrypted: {
    ar: 'الملف محمي بكلمة سر. احفظ نسخة بلا كلمة سر ثم أرسلها.',
    fr: 'Le fichier est protégé par un mot de passe. Enregistrez une copie sans mot de passe, puis envoyez-la.',
    en: 'The file is protected by a password. Save a copy without one, then send it.',
  },
  damaged: {
    ar: 'الملف تالف أو ناقص. افتحه في برنامج الجداول واحفظه من جديد ثم أرسله.',
    fr: 'Le fichier est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis envoyez-le.',
    en: 'The file is damaged or incomplete. Open it in your spreadsheet program, save it again, then send it.',
  },
  encoding: {
    ar: 'بعض حروف الملف غير مقروءة. احفظه بترميز UTF-8 أو بصيغة XLSX ثم أرسله.',
    fr: 'Certains caractères du fichier sont illisibles. Enregistrez-le en UTF-8 ou au format XLSX, puis envoyez-le.',
    en: 'Some characters of the file cannot be read. Save it as UTF-8 or as XLSX, then send it.',
  },
  quote: {
    ar: 'علامة اقتباس فُتحت قرب الصف {n} ولم تُغلق. أغلقها أو أرسل الجدول بصيغة XLSX.',
    fr: 'Un guillemet ouvert vers la ligne {n} n’est jamais fermé. Fermez-le, ou envoyez le tableau au format XLSX.',
    en: 'A quotation mark opened near row {n} is never closed. Close it, or send the table as XLSX.',
  },
  tooLarge: {
    ar: 'الملف أكبر من أن يُقرأ. قسّمه إلى ملفات أصغر ثم أرسلها واحدًا واحدًا.',
    fr: 'Le fichier est trop volumineux. Partagez-le en fichiers plus petits et envoyez-les l’un après l’autre.',
    en: 'The file is too large to be read. Split it into smaller files and send them one by one.',
  },
  tooManyRows: {
    ar: 'صفوف الملف أكثر مما يُقرأ دفعة واحدة (الحد الأقصى للصفوف: {n}). قسّمه إلى ملفات أصغر.',
    fr: 'Le fichier a trop de lignes pour être lu en une fois (maximum : {n}). Partagez-le en plusieurs.',
    en: 'The file has more rows than can be read at once (limit: {n}). Split it into smaller files.',
  },
  tooManyColumns: {
    ar: 'أعمدة الملف أكثر من اللازم (الحد الأقصى للأعمدة: {n}). أبقِ الأعمدة التي تحتاجها فقط.',
    fr: 'Le fichier a trop de colonnes (maximum : {n}). Ne gardez que celles qui servent.',
    en: 'The file has too many columns (limit: {n}). Keep only those that are needed.',
  },
  cellTooLong: {
    ar: 'في الصف {n} خانة نصها أطول من اللازم. اختصر النص ثم أرسل الملف.',
    fr: 'Une case de la ligne {n} contient un texte trop long. Raccourcissez-le, puis renvoyez le fichier.',
    en: 'A cell in row {n} holds too long a text. Shorten it, then send the file again.',
  },
  noSuchSheet: {
    ar: 'لا توجد في هذا الملف ورقة بهذا الاسم. اختر ورقة من القائمة.',
    fr: 'Ce fichier n’a pas de feuille de ce nom. Choisissez-en une dans la liste.',
    en: 'This file has no sheet of that name. Choose one from the list.',
  },
  sameAsRow: {
    ar: 'ورد هذا من قبل في الصف {row}. احذف أحد الصفين.',
    fr: 'Cela figure déjà à la ligne {row}. Supprimez l’une des deux.',
    en: 'This is already in row {row}. Remove one of the two.',
  },
  moreCellsThanHeadings: {
    ar: 'في هذا الصف خانات أكثر من العناوين. تحقّق من أن كل قيمة تحت عنوانها.',
    fr: 'Cette ligne a plus de cases que de titres. Vérifiez que chaque valeur est sous son titre.',
    en: 'This row has more cells than there are headings. Check that every value stands under its heading.',
  },
} satisfies Strings
