import type { OrgKind, Role } from '../actor.ts'
import type { Lang, Strings, Text } from '../language.ts'
import type { MenuGroupName } from '../module.ts'

export const groupNames: Record<MenuGroupName, Text> = {
  work: { ar: 'عملي', fr: 'Mon travail', en: 'My work' },
  city: { ar: 'مدينتي', fr: 'Ma ville', en: 'My city' },
  network: { ar: 'الشبكة', fr: 'Le réseau', en: 'The network' },
  organisation: { ar: 'منظمتي', fr: 'Mon organisation', en: 'My organisation' },
}

export const roleNames: Record<Role, Text> = {
  case_worker: { ar: 'مرافقة الملفات', fr: 'Accompagnement', en: 'Case work' },
  coordinator: { ar: 'التنسيق', fr: 'Coordination', en: 'Coordination' },
  leader: { ar: 'القيادة', fr: 'Direction', en: 'Leadership' },
  editor: { ar: 'التحرير', fr: 'Rédaction', en: 'Editing' },
  focal_point: { ar: 'جهة الاتصال', fr: 'Point focal', en: 'Focal point' },
  hub_officer: { ar: 'المكتب الإقليمي', fr: 'Bureau régional', en: 'Regional hub' },
  national_officer: { ar: 'المستوى الوطني', fr: 'Niveau national', en: 'National level' },
  administrator: { ar: 'إدارة الحسابات', fr: 'Gestion des comptes', en: 'Accounts' },
  auditor: { ar: 'التدقيق', fr: 'Audit', en: 'Audit' },
}

export const orgKindNames: Record<OrgKind, Text> = {
  city: { ar: 'بلدية', fr: 'Commune', en: 'City' },
  cso: { ar: 'منظمة مجتمع مدني', fr: 'Organisation de la société civile', en: 'Civil society organisation' },
  public_service: { ar: 'مرفق عمومي', fr: 'Service public', en: 'Public service' },
  national_authority: { ar: 'سلطة وطنية', fr: 'Autorité nationale', en: 'National authority' },
  network_hub: { ar: 'مكتب الشبكة', fr: 'Bureau du réseau', en: 'Network hub' },
  international: { ar: 'منظمة دولية', fr: 'Organisation internationale', en: 'International organisation' },
  employer: { ar: 'مُشغِّل', fr: 'Employeur', en: 'Employer' },
  funder: { ar: 'مموِّل', fr: 'Bailleur de fonds', en: 'Funder' },
  university: { ar: 'جامعة', fr: 'Université', en: 'University' },
}

/** What each language is called in a sentence of each: «النص بالفرنسية». */
export const inLanguage: Record<Lang, Text> = {
  ar: { ar: 'بالعربية', fr: 'en arabe', en: 'in Arabic' },
  fr: { ar: 'بالفرنسية', fr: 'en français', en: 'in French' },
  en: { ar: 'بالإنجليزية', fr: 'en anglais', en: 'in English' },
}

/** What leads a resident to where their request stands. */
export const haveCode: Text = { ar: 'عندي رمز متابعة', fr: 'J’ai un code de suivi', en: 'I have a code' }

export const strings = {
  shell: {
    mudun: { ar: 'مُدُن', fr: 'Mudun', en: 'Mudun' },
    skip: { ar: 'انتقل إلى المحتوى', fr: 'Aller au contenu', en: 'Skip to content' },
    network: { ar: 'الشبكة', fr: 'Réseau', en: 'Network' },
    languages: { ar: 'اللغة', fr: 'Langue', en: 'Language' },
    search: { ar: 'بحث', fr: 'Rechercher', en: 'Search' },
    searchFor: { ar: 'رقم ملف أو اسم أو خدمة', fr: 'N° de dossier, nom, service', en: 'File number, name, service' },
    mainMenu: { ar: 'القائمة الرئيسية', fr: 'Menu principal', en: 'Main menu' },
    quickMenu: { ar: 'تنقّل سريع', fr: 'Accès rapide', en: 'Quick navigation' },
    menu: { ar: 'القائمة', fr: 'Menu', en: 'Menu' },
    waiting: { ar: 'في انتظارك', fr: 'en attente', en: 'waiting' },
    account: { ar: 'حسابي', fr: 'Mon compte', en: 'My account' },
    organisations: { ar: 'العمل باسم منظمة أخرى', fr: 'Changer d’organisation', en: 'Act for another organisation' },
    signIn: { ar: 'تسجيل الدخول', fr: 'Se connecter', en: 'Sign in' },
    signOut: { ar: 'تسجيل الخروج', fr: 'Se déconnecter', en: 'Sign out' },
    demo: {
      ar: 'عرض تجريبي: الأشخاص والهواتف والملفات غير حقيقية.',
      fr: 'Démonstration : les personnes, les téléphones et les dossiers sont fictifs.',
      en: 'Demonstration: the people, phone numbers and files are made up.',
    },
    about: { ar: 'عن مُدُن', fr: 'À propos', en: 'About' },
    terms: { ar: 'شروط الاستخدام', fr: 'Conditions d’utilisation', en: 'Terms of use' },
    privacy: { ar: 'خصوصيتك', fr: 'Vos données', en: 'Your privacy' },
    accessibility: { ar: 'سهولة الاستعمال', fr: 'Accessibilité', en: 'Accessibility' },
    help: { ar: 'مساعدة', fr: 'Aide', en: 'Help' },
    theme: { ar: 'المظهر', fr: 'Affichage', en: 'Display' },
    themes: {
      auto: { ar: 'تلقائي', fr: 'Auto', en: 'Auto' },
      light: { ar: 'فاتح', fr: 'Clair', en: 'Light' },
      dark: { ar: 'داكن', fr: 'Sombre', en: 'Dark' },
    },
    mistake: { ar: 'خطأ: {title}', fr: 'Erreur : {title}', en: 'Error: {title}' },
  },
  keys: {
    title: { ar: 'مفاتيح لوحة المفاتيح', fr: 'Raccourcis clavier', en: 'Keyboard shortcuts' },
    move: { ar: 'السطر التالي، السطر السابق', fr: 'Ligne suivante, précédente', en: 'Next, previous row' },
    open: { ar: 'فتح', fr: 'Ouvrir', en: 'Open' },
    search: { ar: 'بحث', fr: 'Chercher', en: 'Search' },
    create: { ar: 'جديد', fr: 'Nouveau', en: 'New' },
    list: { ar: 'هذه القائمة', fr: 'Cette liste', en: 'This list' },
    close: { ar: 'إغلاق', fr: 'Fermer', en: 'Close' },
  },
  page: {
    crumbs: { ar: 'مسار التنقل', fr: 'Fil d’Ariane', en: 'Breadcrumb' },
    listen: { ar: 'استمع', fr: 'Écouter', en: 'Listen' },
    recorded: { ar: 'استمع إلى التسجيل: {languages}', fr: 'Écouter l’enregistrement : {languages}', en: 'Listen to the recording: {languages}' },
    leave: { ar: 'أخفِ هذه الصفحة', fr: 'Quitter cette page', en: 'Leave this page' },
    leaveHow: {
      ar: 'تفتح صفحة أخرى فورًا. سجلّ المتصفح لا يُمحى. اضغط Shift ثلاث مرات للغرض نفسه.',
      fr: 'Ouvre aussitôt une autre page. L’historique du navigateur n’est pas effacé. Même effet : trois fois Maj.',
      en: 'Opens another page at once. The browser’s history is not erased. Pressing Shift three times does the same.',
    },
    print: { ar: 'اطبع', fr: 'Imprimer', en: 'Print' },
    more: { ar: 'شيء آخر', fr: 'Autre chose', en: 'Something else' },
    cancel: { ar: 'تراجع', fr: 'Annuler', en: 'Cancel' },
    to: { ar: 'إلى', fr: 'vers', en: 'to' },
  },
  trust: {
    verified: { ar: 'مؤكَّد', fr: 'Vérifié', en: 'Verified' },
    estimated: { ar: 'تقديري', fr: 'Estimé', en: 'Estimated' },
    partial: { ar: 'غير مكتمل', fr: 'Incomplet', en: 'Partial' },
  },
  due: {
    today: { ar: 'اليوم', fr: 'Aujourd’hui', en: 'Today' },
    lateDays: {
      ar: { zero: 'متأخر', one: 'متأخر يومًا واحدًا', two: 'متأخر يومين', few: 'متأخر {n} أيام', many: 'متأخر {n} يومًا', other: 'متأخر {n} يوم' },
      fr: { one: '{n} jour de retard', many: '{n} de jours de retard', other: '{n} jours de retard' },
      en: { one: '{n} day late', other: '{n} days late' },
    },
    lateHours: {
      ar: { zero: 'متأخر', one: 'متأخر ساعة واحدة', two: 'متأخر ساعتين', few: 'متأخر {n} ساعات', many: 'متأخر {n} ساعة', other: 'متأخر {n} ساعة' },
      fr: { one: '{n} heure de retard', many: '{n} d’heures de retard', other: '{n} heures de retard' },
      en: { one: '{n} hour late', other: '{n} hours late' },
    },
  },
  form: {
    problem: { ar: 'توجد مشكلة', fr: 'Il y a un problème', en: 'There is a problem' },
    flaw: { ar: '{label}: {reason}', fr: '{label} : {reason}', en: '{label}: {reason}' },
    optional: { ar: '(اختياري)', fr: '(facultatif)', en: '(optional)' },
    choose: { ar: 'اختر…', fr: 'Choisissez…', en: 'Choose…' },
    day: { ar: 'مثلًا 19/11/2026', fr: 'Par exemple 19/11/2026', en: 'For example 19/11/2026' },
    attached: { ar: 'مرفق: {name}', fr: 'Joint : {name}', en: 'Attached: {name}' },
    change: { ar: 'غيّر', fr: 'Modifier', en: 'Change' },
    kept: { ar: 'استعدنا ما كتبته هنا من قبل.', fr: 'Nous avons repris ce que vous aviez écrit.', en: 'We brought back what you wrote before.' },
    discard: { ar: 'احذفه', fr: 'Effacer', en: 'Discard it' },
    translations: {
      source: { ar: 'النص الأصلي', fr: 'Original', en: 'Original' },
      checked: { ar: 'مُراجَع', fr: 'Relu', en: 'Checked' },
      draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
      outdated: { ar: 'تغيّر الأصل', fr: 'À revoir', en: 'Out of date' },
      missing: { ar: 'ناقص', fr: 'Manquant', en: 'Missing' },
    },
  },
  list: {
    views: { ar: 'العروض', fr: 'Vues', en: 'Views' },
    more: { ar: '+{n}', fr: '{n}+', en: '{n}+' },
    apply: { ar: 'طبّق', fr: 'Appliquer', en: 'Apply' },
    filter: { ar: 'تصفية', fr: 'Filtrer', en: 'Filter' },
    any: { ar: '{label}: الكل', fr: '{label} : tout', en: '{label}: all' },
    applied: { ar: 'التصفية المطبَّقة', fr: 'Filtres appliqués', en: 'Filters applied' },
    remove: { ar: 'أزل {filter}', fr: 'Retirer {filter}', en: 'Remove {filter}' },
    clear: { ar: 'أزل الكل', fr: 'Tout effacer', en: 'Clear all' },
    pages: { ar: 'الصفحات', fr: 'Pages', en: 'Pages' },
    previous: { ar: 'السابق', fr: 'Précédent', en: 'Previous' },
    next: { ar: 'التالي', fr: 'Suivant', en: 'Next' },
    pageOf: { ar: 'صفحة {page} من {pages}', fr: 'Page {page} sur {pages}', en: 'Page {page} of {pages}' },
    keyboard: { ar: 'لوحة المفاتيح', fr: 'Clavier', en: 'Keyboard' },
    toMove: { ar: 'للتنقل', fr: 'pour se déplacer', en: 'to move' },
    toOpen: { ar: 'للفتح', fr: 'pour ouvrir', en: 'to open' },
    allKeys: { ar: 'كل المفاتيح', fr: 'toutes les touches', en: 'all keys' },
  },
  beside: {
    same: { ar: 'متطابق', fr: 'identique', en: 'the same' },
    alike: { ar: 'متقارب', fr: 'proche', en: 'alike' },
    differs: { ar: 'مختلف', fr: 'différent', en: 'differs' },
  },
  record: {
    next: { ar: 'الخطوة التالية', fr: 'Prochaine étape', en: 'Next step' },
    yours: { ar: 'الخطوة التالية · عليك', fr: 'Prochaine étape · à vous', en: 'Next step · yours' },
    days: { ar: 'انقضى {passed} من {total}', fr: '{passed} sur {total}', en: '{passed} of {total}' },
    done: { ar: 'تم', fr: 'fait', en: 'done' },
    steps: { ar: 'المراحل', fr: 'Étapes', en: 'Steps' },
    show: { ar: 'أظهر', fr: 'Afficher', en: 'Show' },
    logged: { ar: 'كل إظهار يُسجَّل باسمك.', fr: 'Chaque affichage est enregistré à votre nom.', en: 'Every view is recorded under your name.' },
    whoSees: { ar: 'من يرى هذا', fr: 'Qui voit ceci', en: 'Who can see this' },
    you: { ar: 'أنت', fr: 'Vous', en: 'You' },
  },
  figures: {
    how: { ar: 'كيف نحسب', fr: 'Méthode', en: 'How' },
    table: { ar: 'الأرقام في جدول', fr: 'Voir le tableau', en: 'Show as a table' },
    unfinished: { ar: 'لم يكتمل بعد', fr: 'en cours', en: 'not over yet' },
    target: { ar: 'الهدف', fr: 'objectif', en: 'target' },
    above: { ar: 'فوق الهدف: {target}', fr: 'au-dessus de l’objectif : {target}', en: 'above the target: {target}' },
    within: { ar: 'ضمن الهدف: {target}', fr: 'dans l’objectif : {target}', en: 'within the target: {target}' },
    hidden: { ar: 'أقل من 5', fr: 'moins de 5', en: 'under 5' },
    unmeasured: { ar: 'لم يُقَس بعد', fr: 'Pas encore mesuré', en: 'Not measured yet' },
    chart: { ar: 'رسم بياني: {title}', fr: 'Graphique : {title}', en: 'Chart: {title}' },
  },
  maps: {
    here: { ar: 'أنت هنا', fr: 'Vous êtes ici', en: 'You are here' },
    sea: { ar: 'خريطة للمدن بلا حدود', fr: 'Carte des villes, sans frontières', en: 'Map of cities, without borders' },
    metres: { ar: '{n} م', fr: '{n} m', en: '{n} m' },
    kilometres: { ar: '{n} كم', fr: '{n} km', en: '{n} km' },
  },
  progress: {
    left: { ar: 'يبقى نحو {time}.', fr: 'Encore {time} environ.', en: 'About {time} left.' },
    close: {
      ar: 'يمكنك إغلاق الصفحة: سنخبرك عند الانتهاء.',
      fr: 'Vous pouvez fermer cette page : nous vous préviendrons.',
      en: 'You can close this page: we will tell you when it is done.',
    },
  },
  problem: {
    reference: { ar: 'رقم الواقعة', fr: 'Référence', en: 'Reference' },
    back: { ar: 'إلى الصفحة الأولى', fr: 'Retour à l’accueil', en: 'Back to the start' },
  },
} satisfies Strings
