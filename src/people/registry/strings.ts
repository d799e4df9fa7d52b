import type { Strings } from '../../kit/language.ts'

export const strings = {
  people: { ar: 'الأشخاص', fr: 'Personnes', en: 'People' },
  comma: { ar: '، ', fr: ', ', en: ', ' },
  unnamed: { ar: 'مولود لم يُسمَّ بعد', fr: 'Nouveau-né sans prénom', en: 'Newborn, not yet named' },
  count: {
    ar: { zero: 'لا أحد بعد', one: 'شخص واحد', two: 'شخصان', few: '{n} أشخاص', many: '{n} شخصًا', other: '{n} شخص' },
    fr: { one: '{n} personne', many: '{n} de personnes', other: '{n} personnes' },
    en: { one: '{n} person', other: '{n} people' },
  },
  countMore: { ar: 'أكثر من {n} شخص', fr: 'Plus de {n} personnes', en: 'More than {n} people' },
  order: {
    activeAt: { ar: 'الأحدث نشاطًا أولًا', fr: 'l’activité la plus récente d’abord', en: 'newest activity first' },
    registered: { ar: 'الأحدث تسجيلًا أولًا', fr: 'les derniers enregistrés d’abord', en: 'latest registered first' },
  },
  noNames: {
    ar: 'لا أسماء في هذه القائمة. للعثور على شخص ابحث بقطعتين ممّا تعرفه عنه.',
    fr: 'Pas de noms dans cette liste. Pour trouver une personne, cherchez avec deux éléments que vous connaissez d’elle.',
    en: 'No names in this list. To find somebody, search by two pieces of what you know of them.',
  },
  register: { ar: 'سجّل شخصًا', fr: 'Enregistrer une personne', en: 'Register a person' },
  quick: { ar: 'أم ومولودها', fr: 'Une mère et son nouveau-né', en: 'A mother and her newborn' },
  search: { ar: 'ابحث عن شخص', fr: 'Chercher une personne', en: 'Find a person' },
  more: { ar: 'المزيد', fr: 'Plus', en: 'More' },
  views: {
    open: { ar: 'ملفات مفتوحة', fr: 'Dossiers ouverts', en: 'Open files' },
    closed: { ar: 'ملفات مغلقة', fr: 'Dossiers clos', en: 'Closed files' },
  },
  person: { ar: 'الشخص', fr: 'Personne', en: 'Person' },
  specificNeeds: { ar: 'احتياجات خاصة', fr: 'Besoins spécifiques', en: 'Specific needs' },
  nextStep: { ar: 'الخطوة التالية', fr: 'Prochaine étape', en: 'Next step' },
  activity: { ar: 'آخر نشاط', fr: 'Dernière activité', en: 'Last activity' },
  year: { ar: 'سنة الميلاد', fr: 'Année de naissance', en: 'Year of birth' },
  anyNeed: { ar: 'كل الاحتياجات', fr: 'Tous les besoins', en: 'All needs' },
  bornIn: { ar: 'مواليد {year}', fr: 'Naissance en {year}', en: 'Born in {year}' },
  bornAbout: { ar: 'مواليد {year} تقريبًا', fr: 'Naissance vers {year}', en: 'Born about {year}' },
  next: {
    answer: { ar: 'ابحث عن جواب لاحتياج', fr: 'Répondre au besoin', en: 'Answer the need' },
    follow: { ar: 'تابع الاستجابة', fr: 'Suivre la réponse', en: 'Follow the response' },
    ask: { ar: 'لا احتياج مسجّل: اسأل عمّا يلزم', fr: 'Aucun besoin noté : demander ce qui manque', en: 'No need noted: ask what is lacking' },
    nothing: { ar: 'لا شيء ينتظر', fr: 'Rien n’attend', en: 'Nothing waits' },
  },
  empty: {
    title: { ar: 'لا أحد مسجّل هنا بعد', fr: 'Personne n’est encore enregistré ici', en: 'Nobody is registered here yet' },
    text: { ar: 'يبدأ كل شيء بموافقة الشخص.', fr: 'Tout commence par l’accord de la personne.', en: 'It all begins with the person’s consent.' },
    filtered: { ar: 'لا أحد يطابق هذا الاختيار', fr: 'Personne ne correspond à ce choix', en: 'Nobody matches this choice' },
    filteredText: { ar: 'أزل الاختيار لترى الجميع.', fr: 'Retirez le filtre pour voir tout le monde.', en: 'Take the filter away to see everybody.' },
    showAll: { ar: 'أظهر الجميع', fr: 'Voir tout le monde', en: 'Show everybody' },
  },
  unfinished: {
    title: { ar: 'تسجيل لم يكتمل', fr: 'Un enregistrement n’est pas terminé', en: 'A registration is not finished' },
    text: { ar: 'حُفظ {when}. لا يراه أحد غيرك حتى تنهيه، ويُمحى بعد أسبوع.', fr: 'Gardé {when}. Personne d’autre que vous ne le voit ; il disparaît après une semaine.', en: 'Kept {when}. Nobody but you sees it, and it is gone after a week.' },
    resume: { ar: 'أكمله', fr: 'Le reprendre', en: 'Go on with it' },
    discard: { ar: 'امحه', fr: 'L’effacer', en: 'Discard it' },
  },
  toDuplicates: { ar: 'ملفات قد تكون مكررة', fr: 'Doublons possibles', en: 'Possible duplicates' },
  toErasures: { ar: 'طلبات المحو', fr: 'Demandes d’effacement', en: 'Requests to erase' },
  toSettings: { ar: 'مدة حفظ الملفات', fr: 'Durée de conservation', en: 'How long files are kept' },
  toLooks: { ar: 'من اطّلع على الهويات', fr: 'Qui a consulté des identités', en: 'Who looked at identities' },
  moves: {
    close: { ar: 'أغلق الملف', fr: 'Clore le dossier', en: 'Close the file' },
    reopen: { ar: 'افتح الملف من جديد', fr: 'Rouvrir le dossier', en: 'Open the file again' },
  },
  toFile: { ar: 'إلى الملف', fr: 'Voir le dossier', en: 'To the file' },
  problems: {
    birth: {
      ar: 'اكتب تاريخ الميلاد، أو سنته، أو العمر التقريبي.',
      fr: 'Indiquez la date de naissance, l’année, ou l’âge approximatif.',
      en: 'Give the date of birth, the year, or about how old they are.',
    },
    phone: {
      ar: 'اكتب رقم الهاتف كاملًا، مثل ‎+216 98 000 000.',
      fr: 'Écrivez le numéro complet, par exemple +216 98 000 000.',
      en: 'Write the full phone number, such as +216 98 000 000.',
    },
    alreadyOffered: {
      ar: 'عُرض هذا الملف على جهة أخرى وينتظر ردها. ألغِ العرض أولًا.',
      fr: 'Ce dossier est déjà proposé à une autre organisation. Annulez d’abord cette proposition.',
      en: 'This file is already offered to another organisation. Cancel that offer first.',
    },
    noSuchHousehold: {
      ar: 'لا أسرة ولا شخص لديكم بهذا الرمز. تجدونه في أعلى الملف.',
      fr: 'Aucun ménage ni personne chez vous n’a ce code. Il figure en haut du dossier.',
      en: 'No household or person of yours has this code. It stands on top of their file.',
    },
  },
} satisfies Strings
