import type { Article } from './article.ts'

export const mudun: Article = {
  title: { ar: 'عن مُدُن', fr: 'À propos de Mudun', en: 'About Mudun' },
  intro: {
    ar: 'مُدُن هو مكان العمل المشترك لمدينة تتسع للجميع: البلدية وشركاؤها، وكل من يبحث عن عون.',
    fr: 'Mudun est l’espace de travail commun d’une ville inclusive : la municipalité, ses partenaires, et toute personne qui cherche de l’aide.',
    en: 'Mudun is the shared workplace of an inclusive city: the municipality, its partners, and everyone who looks for help.',
  },
  sections: [
    {
      title: { ar: 'ما يُفعل فيه', fr: 'À quoi il sert', en: 'What it is for' },
      body: [
        {
          ar: 'يجد الساكن أقرب خدمة، بلغته ومن هاتفه، دون حساب ودون أن يذكر اسمه.',
          fr: 'Un habitant y trouve le service le plus proche, dans sa langue, sur son téléphone, sans compte et sans donner son nom.',
          en: 'A resident finds the nearest service, in their language, on their phone, without an account and without giving a name.',
        },
        {
          ar: 'ويحيل العاملون الناس بعضهم إلى بعض، فلا تبقى إحالة بلا جواب.',
          fr: 'Les équipes s’orientent les personnes les unes aux autres, et chaque orientation reçoit une réponse.',
          en: 'Teams refer people to one another, and every referral gets an answer.',
        },
        {
          ar: 'وتتعلم المدن بعضها من بعض: ممارسة نجحت في مدينة تأخذ بها أخرى وتكيّفها.',
          fr: 'Les villes apprennent les unes des autres : une pratique qui a réussi ici est reprise et adaptée ailleurs.',
          en: 'Cities learn from one another: a practice that worked in one is adopted and adapted by others.',
        },
      ],
    },
    {
      title: { ar: 'من يقوم عليه', fr: 'Qui le fait vivre', en: 'Who runs it' },
      body: [
        {
          ar: 'كل منظمة مسؤولة عن خدماتها وعن ملفات من تساعدهم. والشبكة تراجع الممارسات قبل نشرها.',
          fr: 'Chaque organisation répond de ses services et des dossiers des personnes qu’elle aide. Le réseau relit les pratiques avant leur publication.',
          en: 'Each organisation answers for its services and for the files of the people it helps. The network reviews practices before they are published.',
        },
        {
          ar: 'مُدُن برنامج حر برخصة الاتحاد الأوروبي العامة (EUPL-1.2): لكل مدينة أن تشغّله وتغيّره.',
          fr: 'Mudun est un logiciel libre sous licence EUPL-1.2 : toute ville peut l’installer et le modifier.',
          en: 'Mudun is free software under the EUPL-1.2: any city may run it and change it.',
        },
      ],
    },
  ],
}
