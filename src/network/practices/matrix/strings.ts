import type { Strings } from '../../../kit/language.ts'

export const strings = {
  name: { ar: 'جدول الممارسات', fr: 'Matrice des pratiques', en: 'Matrix of practices' },
  columns: {
    city: { ar: 'المدينة', fr: 'Ville', en: 'City' },
    practice: { ar: 'الممارسة', fr: 'Pratique', en: 'Practice' },
    theme: { ar: 'الموضوع', fr: 'Thème', en: 'Theme' },
    description: { ar: 'الوصف', fr: 'Description', en: 'Description' },
    partners: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
    results: { ar: 'النتائج', fr: 'Résultats', en: 'Results' },
    contact: { ar: 'جهة الاتصال', fr: 'Contact', en: 'Contact' },
  },
  import: { ar: 'استورد جدول ممارسات', fr: 'Importer une matrice de pratiques', en: 'Import a matrix of practices' },
  importSub: {
    ar: 'كل صف يصير مسودة تكملونها بعدها. لا يُنشر شيء، ولا يُكتب شيء قبل أن تروا ما سيحدث.',
    fr: 'Chaque ligne devient un brouillon à compléter. Rien n’est publié, et rien n’est écrit avant que vous ayez vu le résultat.',
    en: 'Each row becomes a draft to complete. Nothing is published, and nothing is written before you have seen what will happen.',
  },
  file: { ar: 'الجدول', fr: 'Le tableau', en: 'The table' },
  fileHint: {
    ar: 'XLSX أو ODS أو CSV. الأعمدة: المدينة، الممارسة، الموضوع، الوصف، الشركاء، النتائج، جهة الاتصال؛ بأي من اللغات الثلاث.',
    fr: 'XLSX, ODS ou CSV. Colonnes : ville, pratique, thème, description, partenaires, résultats, contact, dans l’une des trois langues.',
    en: 'XLSX, ODS or CSV. Columns: city, practice, theme, description, partners, results, contact, in any of the three languages.',
  },
  lang: { ar: 'لغة النصوص', fr: 'Langue des textes', en: 'Language of the texts' },
  template: { ar: 'نزّل جدولًا فارغًا', fr: 'Télécharger un tableau vide', en: 'Download an empty table' },
  read: { ar: 'اقرأ الجدول', fr: 'Lire le tableau', en: 'Read the table' },
  columnMissing: { ar: 'لم نجد هذه الأعمدة: {columns}. سمّوها في الصف الأول كما في الجدول الفارغ.', fr: 'Colonnes introuvables : {columns}. Nommez-les en première ligne comme dans le tableau vide.', en: 'These columns were not found: {columns}. Name them in the first row as in the empty table.' },
  preview: { ar: 'ما سيحدث', fr: 'Ce qui va se passer', en: 'What will happen' },
  fresh: {
    ar: { zero: 'لا مسودة جديدة', one: 'مسودة جديدة واحدة', two: 'مسودتان جديدتان', few: '{n} مسودات جديدة', many: '{n} مسودة جديدة', other: '{n} مسودة جديدة' },
    fr: { one: '{n} nouveau brouillon', many: '{n} nouveaux brouillons', other: '{n} nouveaux brouillons' },
    en: { one: '{n} new draft', other: '{n} new drafts' },
  },
  known: {
    ar: { zero: 'لا ممارسة معروفة من قبل', one: 'ممارسة واحدة معروفة من قبل تبقى كما هي', two: 'ممارستان معروفتان من قبل تبقيان كما هما', few: '{n} ممارسات معروفة من قبل تبقى كما هي', many: '{n} ممارسة معروفة من قبل تبقى كما هي', other: '{n} ممارسة معروفة من قبل تبقى كما هي' },
    fr: { one: '{n} pratique déjà connue reste telle quelle', many: '{n} pratiques déjà connues restent telles quelles', other: '{n} pratiques déjà connues restent telles quelles' },
    en: { one: '{n} practice is already known and stays as it is', other: '{n} practices are already known and stay as they are' },
  },
  bad: {
    ar: { zero: 'لا صف فيه خطأ', one: 'صف واحد فيه خطأ يُترك', two: 'صفان فيهما خطأ يُتركان', few: '{n} صفوف فيها أخطاء تُترك', many: '{n} صفًا فيه خطأ يُترك', other: '{n} صف فيه خطأ يُترك' },
    fr: { one: '{n} ligne en erreur sera laissée de côté', many: '{n} lignes en erreur seront laissées de côté', other: '{n} lignes en erreur seront laissées de côté' },
    en: { one: '{n} row with an error will be left out', other: '{n} rows with errors will be left out' },
  },
  unread: { ar: 'أعمدة لم نقرأها: {columns}', fr: 'Colonnes ignorées : {columns}', en: 'Columns that are not read: {columns}' },
  errors: { ar: 'أخطاء، صفًا صفًا', fr: 'Erreurs, ligne par ligne', en: 'Errors, row by row' },
  row: { ar: 'الصف', fr: 'Ligne', en: 'Row' },
  column: { ar: 'العمود', fr: 'Colonne', en: 'Column' },
  value: { ar: 'ما هو مكتوب', fr: 'Ce qui est écrit', en: 'What it says' },
  todo: { ar: 'ما العمل', fr: 'Que faire', en: 'What to do' },
  moreBad: {
    ar: { zero: 'لا صفوف أخرى فيها خطأ', one: 'وصف آخر فيه خطأ', two: 'وصفان آخران فيهما خطأ', few: 'و{n} صفوف أخرى فيها خطأ', many: 'و{n} صفًا آخر فيه خطأ', other: 'و{n} صف آخر فيه خطأ' },
    fr: { one: 'et {n} autre ligne en erreur', many: 'et {n} autres lignes en erreur', other: 'et {n} autres lignes en erreur' },
    en: { one: 'and {n} more row with an error', other: 'and {n} more rows with errors' },
  },
  first: { ar: 'الصفوف الأولى', fr: 'Premières lignes', en: 'The first rows' },
  apply: { ar: 'اكتب المسودات', fr: 'Créer les brouillons', en: 'Create the drafts' },
  another: { ar: 'جدول آخر', fr: 'Un autre tableau', en: 'Another table' },
  done: { ar: 'كُتبت هذه المسودات من قبل.', fr: 'Ces brouillons ont déjà été créés.', en: 'These drafts were created already.' },
  otherCity: { ar: 'هذه ليست مدينتكم: تكتب كل مدينة ممارساتها.', fr: 'Ce n’est pas votre ville : chaque ville raconte ses pratiques.', en: 'This is not your city: each city tells its own practices.' },
  noOrg: { ar: 'ليست لهذه المدينة إدارة مسجلة بعد.', fr: 'L’administration de cette ville n’est pas encore enregistrée.', en: 'This city’s administration is not on Mudun yet.' },
} satisfies Strings

/** How else the matrix’s columns are called. */
export const synonyms: Record<keyof typeof strings.columns, string[]> = {
  city: ['بلدية', 'جماعة', 'commune', 'municipalité', 'municipality'],
  practice: ['عنوان الممارسة', 'ممارسة جيدة', 'bonne pratique', 'intitulé', 'good practice', 'title'],
  theme: ['المجال', 'thématique', 'domaine', 'topic', 'area'],
  description: ['الملخص', 'résumé', 'summary'],
  partners: ['partenaire', 'partner'],
  results: ['الأثر', 'impact', 'outcomes', 'outcome'],
  contact: ['نقطة الاتصال', 'point focal', 'focal point', 'personne de contact'],
}
