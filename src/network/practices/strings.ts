import type { Strings } from '../../kit/language.ts'

export const strings = {
  practices: { ar: 'الممارسات الجيدة', fr: 'Bonnes pratiques', en: 'Good practices' },
  themes: {
    reception: { ar: 'الاستقبال والتوجيه', fr: 'Accueil et orientation', en: 'Reception and guidance' },
    health: { ar: 'الصحة', fr: 'Santé', en: 'Health' },
    housing: { ar: 'السكن', fr: 'Logement', en: 'Housing' },
    documents: { ar: 'الوثائق والحقوق', fr: 'Papiers et droits', en: 'Papers and rights' },
    work: { ar: 'العمل وموارد الرزق', fr: 'Travail et revenus', en: 'Work and livelihoods' },
    education: { ar: 'التعليم والشباب', fr: 'École et jeunesse', en: 'School and young people' },
    participation: { ar: 'المشاركة', fr: 'Participation', en: 'Participation' },
    cohesion: { ar: 'العيش معًا', fr: 'Vivre ensemble', en: 'Living together' },
    coordination: { ar: 'التنسيق', fr: 'Coordination', en: 'Coordination' },
    preparedness: { ar: 'الاستعداد للطوارئ', fr: 'Préparation aux crises', en: 'Preparedness' },
  },
  statuses: {
    draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
    submitted: { ar: 'في انتظار المراجعة', fr: 'En attente de relecture', en: 'Awaiting review' },
    in_review: { ar: 'قيد المراجعة', fr: 'En relecture', en: 'In review' },
    returned: { ar: 'أُعيدت مع ملاحظة', fr: 'Renvoyée avec une note', en: 'Returned with a note' },
    published: { ar: 'منشورة', fr: 'Publiée', en: 'Published' },
    archived: { ar: 'محفوظة في الأرشيف', fr: 'Archivée', en: 'Archived' },
  },
  moves: {
    submit: { ar: 'أرسلها للمراجعة', fr: 'Envoyer en relecture', en: 'Submit for review' },
    review: { ar: 'ابدأ المراجعة', fr: 'Commencer la relecture', en: 'Start the review' },
    publish: { ar: 'انشرها', fr: 'Publier', en: 'Publish' },
    return: { ar: 'أعدها مع ملاحظة', fr: 'Renvoyer avec une note', en: 'Return with a note' },
    revise: { ar: 'حدّثها', fr: 'Mettre à jour', en: 'Update it' },
    discard: { ar: 'تخلّ عن هذا التحديث', fr: 'Abandonner cette mise à jour', en: 'Drop this update' },
    archive: { ar: 'ضعها في الأرشيف', fr: 'Archiver', en: 'Archive' },
    restore: { ar: 'أعد نشرها', fr: 'Publier de nouveau', en: 'Publish again' },
    reopen: { ar: 'افتحها من جديد', fr: 'Rouvrir', en: 'Reopen' },
  },
  kinds: {
    adopted: { ar: 'اعتمدتها كما هي', fr: 'Reprise telle quelle', en: 'Adopted as it is' },
    adapted: { ar: 'كيّفتها', fr: 'Adaptée', en: 'Adapted' },
    inspired: { ar: 'استلهمت منها', fr: 'Source d’inspiration', en: 'Inspired by it' },
  },
  adoptionStatuses: {
    considering: { ar: 'تدرسها', fr: 'À l’étude', en: 'Being considered' },
    planned: { ar: 'مبرمجة', fr: 'Prévue', en: 'Planned' },
    running: { ar: 'مطبَّقة', fr: 'En place', en: 'Running' },
    done: { ar: 'أُنجزت', fr: 'Achevée', en: 'Done' },
    stopped: { ar: 'توقفت', fr: 'Arrêtée', en: 'Stopped' },
  },
  adoptionMoves: {
    plan: { ar: 'برمجها', fr: 'La programmer', en: 'Plan it' },
    start: { ar: 'ابدأ التطبيق', fr: 'La mettre en place', en: 'Start it' },
    finish: { ar: 'أُنجزت', fr: 'C’est fait', en: 'It is done' },
    stop: { ar: 'أوقفها مع ذكر السبب', fr: 'Arrêter, avec la raison', en: 'Stop, with the reason' },
    reconsider: { ar: 'ادرسها من جديد', fr: 'L’étudier de nouveau', en: 'Consider it again' },
  },
  openFile: { ar: 'افتح الملف', fr: 'Ouvrir le dossier', en: 'Open the file' },
  joinFirst: { ar: 'اطلب الانضمام إلى شبكة', fr: 'Demander l’adhésion à un réseau', en: 'Ask to join a network' },
  problems: {
    lacking: {
      ar: 'ما زال ينقص الممارسة شيء. أكمل ما هو مذكور في القائمة ثم أرسلها.',
      fr: 'Il manque encore quelque chose. Complétez ce qui figure dans la liste, puis envoyez-la.',
      en: 'Something is still missing. Complete what the list names, then submit it.',
    },
    untranslated: {
      ar: 'لا تُنشر الممارسة إلا وعنوانها وملخصها بالعربية والفرنسية والإنجليزية. أعدها إلى أصحابها ليكملوا الترجمة.',
      fr: 'Une pratique se publie avec son titre et son résumé en arabe, en français et en anglais. Renvoyez-la pour compléter la traduction.',
      en: 'A practice is published with its title and summary in Arabic, French and English. Return it so that the translation can be completed.',
    },
    noNetwork: {
      ar: 'مدينتك ليست بعد عضوًا في شبكة، ولا أحد يراجع الممارسة. اطلب الانضمام أولًا.',
      fr: 'Votre ville n’est encore membre d’aucun réseau : personne ne peut relire la pratique. Demandez d’abord l’adhésion.',
      en: 'Your city is not a member of a network yet, so nobody can review the practice. Ask to join first.',
    },
    tooManySteps: {
      ar: 'خمسون خطوة هي الحد الأقصى. اجمع بعضها أو احذف منها.',
      fr: 'Cinquante étapes sont un maximum. Regroupez-en ou supprimez-en.',
      en: 'Fifty steps are the most. Merge or remove some.',
    },
    alreadyAdopted: {
      ar: 'أخذت مدينتك بهذه الممارسة من قبل. افتح ملفها لتواصل.',
      fr: 'Votre ville a déjà repris cette pratique. Ouvrez le dossier pour continuer.',
      en: 'Your city has already taken this practice up. Open its file to go on.',
    },
  },
} satisfies Strings
