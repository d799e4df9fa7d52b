import type { Article } from './article.ts'

/** For residents. */
export const privacy: Article = {
  title: { ar: 'بياناتكم', fr: 'Vos données', en: 'Your data' },
  intro: {
    ar: 'ما يُكتب عنكم هنا يخصّكم. هذه الصفحة تقول ماذا نكتب ولماذا، ومن يراه، وكيف توقفون ذلك.',
    fr: 'Ce qui est écrit ici sur vous est à vous. Cette page dit ce que l’on note, pourquoi, qui le voit, et comment y mettre fin.',
    en: 'What is written here about you is yours. This page says what we write, why, who sees it, and how to stop it.',
  },
  sections: [
    {
      title: { ar: 'بلا حساب وبلا اسم', fr: 'Sans compte et sans nom', en: 'No account, no name' },
      body: [
        {
          ar: 'تبحثون عن خدمة وتقرؤون الأدلة دون أن تقولوا من أنتم. لا نتتبع زياراتكم، ولا إعلانات هنا، ولا شيء يُرسل إلى شركات أخرى.',
          fr: 'Vous cherchez un service et lisez les guides sans dire qui vous êtes. Nous ne suivons pas vos visites, il n’y a pas de publicité, et rien ne part vers d’autres entreprises.',
          en: 'You can search for services and read the guides without saying who you are. We do not track visits, there are no advertisements, and nothing is sent to other companies.',
        },
      ],
    },
    {
      title: { ar: 'ماذا نكتب', fr: 'Ce que nous notons', en: 'What we write down' },
      body: [
        {
          ar: 'إذا طلبتم المساعدة ووافقتم: الاسم وسنة الميلاد، وكيف نتصل بكم، ومن يعيش معكم، ولغتكم، وما تحتاجون إليه، والوثائق التي لديكم. تتركون ما لا تريدون قوله.',
          fr: 'Si vous demandez de l’aide et donnez votre accord : nom, année de naissance, comment vous joindre, avec qui vous vivez, votre langue, vos besoins, les documents que vous avez. Vous laissez de côté ce que vous ne voulez pas dire.',
          en: 'If you ask for help and agree: your name and year of birth, how to reach you, who lives with you, your language, what you need, and which documents you hold. You leave out whatever you do not want to say.',
        },
      ],
    },
    {
      title: { ar: 'لماذا', fr: 'Pourquoi', en: 'Why' },
      body: [
        {
          ar: 'لنجد الخدمة المناسبة، ونتابع هل وصلت، ولا نسألكم السؤال نفسه مرتين. وتُستعمل أعداد بلا أسماء لتعرف المدينة ما ينقصها.',
          fr: 'Pour trouver le bon service, suivre s’il a répondu, et ne pas vous poser deux fois la même question. Des nombres sans noms disent à la ville ce qui lui manque.',
          en: 'To find the right service, to follow up whether it helped, and not to ask you the same thing twice. Counts without names tell the city what is missing.',
        },
      ],
    },
    {
      title: { ar: 'من يراها', fr: 'Qui les voit', en: 'Who sees it' },
      body: [
        {
          ar: 'العاملون في المنظمة التي استقبلتكم. ومنظمة أخرى إذا وافقتم على إحالتكم إليها، فترى ما وافقتم عليه فقط.',
          fr: 'Les agents de l’organisation qui vous accueille. Une autre, si vous acceptez cette orientation : elle ne voit que ce que vous avez accepté.',
          en: 'The staff of the organisation that received you. Another organisation, if you agree to be referred to it: it sees only what you agreed to.',
        },
        {
          ar: 'رئيس البلدية والوزارات والشبكة يرون أعدادًا، لا أشخاصًا. وكل من فتح ملفكم مسجّل فيه مع السبب.',
          fr: 'Le maire, les ministères et le réseau voient des nombres, jamais des personnes. Quiconque ouvre votre dossier y est inscrit, avec la raison.',
          en: 'The mayor, ministries and the network see counts, never people. Everyone who opens your file is recorded in it, with the reason.',
        },
        {
          ar: 'من دون موافقتكم لا نشارك شيئًا إلا لإنقاذ حياة أو إذا ألزمنا القانون، ونكتب السبب.',
          fr: 'Sans votre accord, rien n’est partagé, sauf pour sauver une vie ou si la loi l’impose ; la raison est alors écrite.',
          en: 'Without your consent nothing is shared, except to save a life or when the law requires it; the reason is then written down.',
        },
      ],
    },
    {
      title: { ar: 'كيف نحميها', fr: 'Comment elles sont protégées', en: 'How it is protected' },
      body: [
        {
          ar: 'الأسماء وأرقام الهاتف مشفّرة بمفتاح خاص بكل منظمة. من أخذ الحاسوب لا يقرؤها.',
          fr: 'Noms et numéros sont chiffrés avec une clé propre à chaque organisation. Qui prendrait l’ordinateur ne pourrait pas les lire.',
          en: 'Names and phone numbers are encrypted with a key of each organisation’s own. Somebody who takes the computer cannot read them.',
        },
      ],
    },
    {
      title: { ar: 'إلى متى', fr: 'Combien de temps', en: 'For how long' },
      body: [
        {
          ar: 'ما دمنا نعمل معكم، ثم مدة تحددها كل مدينة ويقولها لكم من يستقبلكم. بعدها تُمحى، ولا يبقى إلا العدد.',
          fr: 'Tant que nous travaillons avec vous, puis une durée fixée par chaque ville, que la personne qui vous reçoit vous indique. Ensuite elles sont effacées ; il ne reste que le nombre.',
          en: 'As long as we work with you, and then for a time that each city sets and the person who receives you can tell you. After that it is erased; only the count remains.',
        },
      ],
    },
    {
      title: { ar: 'ما يحق لكم', fr: 'Vos droits', en: 'Your rights' },
      body: [
        {
          ar: 'أن تروا ما كُتب عنكم، وتأخذوا نسخة منه، وتصحّحوه، وتطلبوا محوه، وتسحبوا موافقتكم كلها أو بعضها.',
          fr: 'Voir ce qui est écrit, en recevoir une copie, le corriger, demander son effacement, retirer votre accord en tout ou en partie.',
          en: 'To see what is written, get a copy, correct it, ask for it to be erased, and withdraw your consent, all of it or part.',
        },
        {
          ar: 'قولوا ذلك للمنظمة التي استقبلتكم، شفهيًا يكفي. سحب الموافقة يوقف المشاركة في الحال، ولا يُنقص من حقكم في المساعدة.',
          fr: 'Dites-le à l’organisation qui vous accueille ; la parole suffit. Retirer votre accord arrête aussitôt le partage et n’enlève rien à votre droit d’être aidé.',
          en: 'Tell the organisation that received you; saying it is enough. Withdrawing stops the sharing at once and takes nothing from your right to help.',
        },
      ],
    },
    {
      title: { ar: 'إذا لم يُحترم ذلك', fr: 'Si ce n’est pas respecté', en: 'If this is not respected' },
      body: [
        {
          ar: 'اكتبوا شكوى من صفحة الشكاوى، ولو دون اسم. لا يقرؤها إلا أشخاص مكلّفون بها. ولكم أن تتوجهوا إلى الهيئة الوطنية لحماية المعطيات الشخصية في بلدكم حيث وُجدت.',
          fr: 'Déposez une plainte sur la page prévue, même sans nom. Seules des personnes désignées la lisent. Vous pouvez aussi saisir l’autorité de protection des données de votre pays, s’il en existe une.',
          en: 'Make a complaint on the complaints page, without your name if you like. Only named handlers read it. You may also turn to your country’s data protection authority, where there is one.',
        },
      ],
    },
  ],
}
