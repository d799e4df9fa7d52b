import type { Agreement } from './agreement.ts'

export const termsOfUse: Agreement = {
  version: '2026-11',
  title: { ar: 'شروط الاستخدام', fr: 'Conditions d’utilisation', en: 'Terms of use' },
  intro: {
    ar: 'هذه قواعد العمل على مُدُن لكل من له حساب. تُقبل مرة واحدة، ثم من جديد كلما تغيّرت.',
    fr: 'Voici les règles de travail sur Mudun pour toute personne qui a un compte. On les accepte une fois, puis à chaque changement.',
    en: 'These are the rules for everyone with an account on Mudun. You accept them once, and again whenever they change.',
  },
  sections: [
    {
      title: { ar: 'لمن هذا الحساب', fr: 'À qui sert le compte', en: 'Who the account is for' },
      body: [
        {
          ar: 'الحساب لشخص واحد تدعوه منظمته، ويعمل به باسمها وفي حدود دوره. من انتهى عمله انتهى دخوله في اليوم نفسه.',
          fr: 'Un compte est à une seule personne, invitée par son organisation ; elle agit en son nom, dans les limites de son rôle. Quand la mission finit, l’accès finit le même jour.',
          en: 'An account belongs to one person, invited by an organisation, acting in its name and within a role. When the job ends, access ends the same day.',
        },
      ],
    },
    {
      title: { ar: 'كلمة سر لا يعرفها غيركم', fr: 'Un secret qui reste le vôtre', en: 'A secret that stays yours' },
      body: [
        {
          ar: 'لا تعيروا حسابكم، ولا لزميل ولا لدقيقة. من يصل إلى بيانات الناس يستعمل خطوة تحقق ثانية، ويقفل شاشته حين يقوم.',
          fr: 'Ne prêtez pas votre compte, même à un collègue, même une minute. Qui accède aux données des personnes utilise une seconde vérification et verrouille son écran en se levant.',
          en: 'Never lend your account, not to a colleague, not for a minute. Whoever reaches people’s data uses a second step to sign in and locks the screen when leaving it.',
        },
      ],
    },
    {
      title: {
        ar: 'الاطلاع لحاجة العمل فقط',
        fr: 'Regarder pour le travail, et pour lui seul',
        en: 'Look only when the work needs it',
      },
      body: [
        {
          ar: 'تُفتح هوية الشخص لسبب تكتبونه. لا فضول ولا بحث عن معارف ولا خدمة لأحد.',
          fr: 'On ouvre l’identité d’une personne pour une raison, que l’on écrit. Ni curiosité, ni recherche de connaissances, ni service rendu.',
          en: 'You open a person’s identity for a reason, and you write the reason. No curiosity, no looking up acquaintances, no favours.',
        },
      ],
    },
    {
      title: { ar: 'كل نظرة مسجّلة', fr: 'Chaque consultation est notée', en: 'Every look is recorded' },
      body: [
        {
          ar: 'يُسجَّل من فتح ومتى ولماذا، ويظهر ذلك في ملف الشخص ولمدقّق منظمتكم. لا يمكن لأحد محو هذا السجل.',
          fr: 'Qui a ouvert, quand et pourquoi : c’est noté dans le dossier et visible de l’auditeur de votre organisation. Personne ne peut l’effacer.',
          en: 'Who opened it, when and why is kept on the file and seen by your organisation’s auditor. Nobody can erase it.',
        },
      ],
    },
    {
      title: { ar: 'ما نكتبه عن الناس', fr: 'Ce que l’on écrit sur les gens', en: 'What we write about people' },
      body: [
        {
          ar: 'اكتبوا أقل ما يلزم، بموافقة الشخص، وبكلمات تقبلون أن يقرأها. وصحّحوا الخطأ حين تعرفونه.',
          fr: 'Écrivez le moins possible, avec l’accord de la personne, en des mots qu’elle pourrait lire. Corrigez l’erreur dès que vous la voyez.',
          en: 'Write as little as you need, with the person’s consent, in words they could read. Correct a mistake as soon as you know of it.',
        },
      ],
    },
    {
      title: { ar: 'لا إحالة بلا جواب', fr: 'Aucune orientation sans réponse', en: 'No referral without an answer' },
      body: [
        {
          ar: 'الطارئ خلال 24 ساعة، والعاجل خلال 72 ساعة، والعادي خلال أسبوعين: بالقبول أو بالرفض مع السبب. وما لم يُجَب عليه يصل إلى المنسّق.',
          fr: 'Urgence vitale : 24 heures. Urgent : 72 heures. Normal : deux semaines. On accepte, ou l’on décline en disant pourquoi. Sans réponse, la demande remonte à la coordination.',
          en: 'Emergency within 24 hours, urgent within 72 hours, normal within two weeks: accept, or decline and say why. What goes unanswered is passed to the coordinator.',
        },
      ],
    },
    {
      title: { ar: 'المشاركة والتصدير', fr: 'Partager et exporter', en: 'Sharing and exporting' },
      body: [
        {
          ar: 'بيانات الأشخاص تُشارك من داخل مُدُن وحده، بموافقتهم أو باتفاقية بين المنظمات. لا صور للشاشة ولا رسائل في تطبيقات المحادثة. وكل تصدير له سبب، ثم يُحذف.',
          fr: 'Les données des personnes se partagent dans Mudun seulement, avec leur accord ou selon une convention. Ni capture d’écran, ni messagerie. Tout export a une raison, puis on le supprime.',
          en: 'People’s data is shared inside Mudun only, with their consent or under an agreement between organisations. No screenshots, no chat apps. Every export has a reason and is then deleted.',
        },
      ],
    },
    {
      title: { ar: 'ما ننشره', fr: 'Ce que l’on publie', en: 'What we publish' },
      body: [
        {
          ar: 'ممارساتكم وخدماتكم وإعلاناتكم تُنشر ليستعملها غيركم. انشروا ما لكم حق نشره، بلا اسم ولا صورة لمن نساعدهم إلا بموافقة مكتوبة.',
          fr: 'Vos pratiques, services et annonces sont publiés pour servir à d’autres. Publiez ce que vous avez le droit de publier, sans nom ni image des personnes aidées, sauf accord écrit.',
          en: 'Your practices, services and announcements are published for others to use. Publish what is yours to publish, with no name or picture of people we help unless they agreed in writing.',
        },
      ],
    },
    {
      title: { ar: 'إن حدث خطأ', fr: 'S’il arrive quelque chose', en: 'If something goes wrong' },
      body: [
        {
          ar: 'هاتف ضاع، أو رسالة إلى غير صاحبها، أو دخول غريب: أبلغوا مسؤول الحسابات في منظمتكم فورًا. من يبلّغ عن خطئه لا يُعاقب على التبليغ.',
          fr: 'Téléphone perdu, message au mauvais destinataire, connexion étrange : prévenez aussitôt l’administrateur de votre organisation. Signaler sa propre erreur n’est jamais puni.',
          en: 'A lost phone, a message to the wrong person, a strange sign-in: tell your organisation’s administrator at once. Nobody is punished for reporting their own mistake.',
        },
      ],
    },
    {
      title: { ar: 'إيقاف الحساب', fr: 'Suspension du compte', en: 'Suspension' },
      body: [
        {
          ar: 'يمكن إيقاف حساب خالف هذه الشروط، مع ذكر السبب. لصاحبه أن يُسمع قبل القرار النهائي.',
          fr: 'Un compte qui enfreint ces règles peut être suspendu, motif à l’appui. Son titulaire est entendu avant la décision définitive.',
          en: 'An account that breaks these rules can be suspended, with the reason given. Its owner is heard before a final decision.',
        },
      ],
    },
  ],
}
