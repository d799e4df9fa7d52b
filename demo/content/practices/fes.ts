import { ampcc, hub, hubReport, oneMonth, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

export const fes: Practice[] = [
  {
    id: 'fes-communal-youth-council',
    city: 'fes',
    theme: 'participation',
    title: {
      ar: 'مجلس شباب يشير على المدينة',
      fr: 'Un conseil des jeunes qui conseille la ville',
      en: 'A youth council that advises the city',
    },
    summary: {
      ar: 'بعد تسع جلسات استشارية اعتمد المجلس الجماعي مجلسًا للشباب من 91 عضوًا برئيس منتخب، تأخذ المدينة رأيه قبل أن تقرر.',
      fr: 'Après neuf séances de consultation, la commune a adopté un conseil des jeunes de 91 membres, au président élu, qu’elle interroge avant de décider.',
      en: 'After nine consultative sessions the city adopted a youth council of 91 members with an elected president, and asks it before deciding.',
    },
    context: {
      ar: 'يُتحدث عن الشباب في كل مجلس، وقلّما يجلسون فيه. ومن لا يُسمع في مدينته يبحث عمّن يسمعه في مكان آخر.',
      fr: 'On parle des jeunes dans tous les conseils, ils y siègent rarement. Qui n’est pas écouté dans sa ville cherche ailleurs qui l’écoute.',
      en: 'Every council talks about young people; few let them sit down. Those who are not heard in their city look elsewhere for someone who listens.',
    },
    partners: [ampcc, hub],
    steps: [
      {
        title: { ar: 'قرّروا وعيّنوا مسؤولًا', fr: 'Décider et nommer un référent', en: 'Decide, and name one person' },
        text: {
          ar: 'يحمل المشروع أحد نواب الرئيس، ومعه موظف لا ينشغل بغيره.',
          fr: 'Une vice-présidence de la commune porte le projet, avec un agent qui ne fait que cela.',
          en: 'A deputy mayor’s office leads, with one employee who does nothing else.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'استمعوا قبل أن تكتبوا', fr: 'Écouter avant d’écrire', en: 'Listen before you write' },
        text: {
          ar: '9 جلسات مع أكثر من 90 من ممثلي الشباب والمجتمع، في الأحياء لا في القاعة الكبرى وحدها.',
          fr: '9 séances, plus de 90 représentants des jeunes et des habitants, dans les quartiers et pas seulement en grande salle.',
          en: '9 sessions with more than 90 youth and community representatives, in neighbourhoods and not only the main hall.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'اسألوا من سبقكم', fr: 'Interroger ceux qui l’ont fait', en: 'Ask those who have done it' },
        text: {
          ar: 'روت صيدا ما نجح عندها وما تعثّر، فوُفّر نقاش أسابيع.',
          fr: 'Saïda a raconté ce qui a marché et ce qui a coincé : des semaines de débat gagnées.',
          en: 'Saida told what worked and what got stuck, and saved weeks of debate.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'اكتبوا الإطار معهم', fr: 'Rédiger le cadre avec eux', en: 'Write the framework with them' },
        text: {
          ar: 'العضوية والتوازن والانتخاب، وكيف ومتى يجيب المجلس الجماعي عن كل اقتراح.',
          fr: 'Les sièges, l’équilibre, l’élection, et comment la commune doit répondre à chaque proposition.',
          en: 'Seats, balance, election, and how and when the city must answer each proposal.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'صوّتوا عليه', fr: 'Le mettre au vote', en: 'Put it to the vote' },
        text: {
          ar: 'قرار رسمي يحميه حين تتغيّر القيادة.',
          fr: 'Une délibération le protège quand la direction change.',
          en: 'A formal decision protects it when the leadership changes.',
        },
        takes: oneMonth,
      },
    ],
    cost: {
      ar: 'قاعات الجماعة وموظف، وسطر صغير في الميزانية لمشاريع المجلس.',
      fr: 'Les salles de la commune, un agent, et une petite ligne au budget pour les projets du conseil.',
      en: 'City rooms, one employee, and a small budget line for the council’s own projects.',
    },
    results: [
      {
        text: {
          ar: 'مجلس جماعي للشباب من 91 عضوًا، اعتُمد يوم 17 فبراير 2025',
          fr: 'Un conseil communal des jeunes de 91 membres, adopté le 17 février 2025',
          en: 'A Communal Youth Council of 91 members, adopted on 17 February 2025',
        },
        evidence: {
          ar: 'قرار 17 فبراير 2025',
          fr: 'Délibération du 17 février 2025',
          en: 'Decision of 17 February 2025',
        },
        measured: true,
      },
      {
        text: {
          ar: 'شارك أكثر من 90 ممثلًا للشباب والمجتمع في 9 جلسات',
          fr: 'Plus de 90 représentants ont pris part à 9 séances',
          en: 'More than 90 representatives took part in 9 sessions',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'تعرض الجمعية المغربية لرؤساء مجالس الجماعات الدرس على مدن أخرى',
          fr: 'L’AMPCC partage la leçon avec d’autres villes',
          en: 'AMPCC shares the lesson with other cities',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'أثره في الثقة: لم يُقَس بعد',
          fr: 'Effet sur la confiance : pas encore mesuré',
          en: 'Effect on trust: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'أول من يتقدم هم طلبة الوسط. لا تُملأ مقاعد الأحياء البعيدة ومقاعد ذوي الإعاقة إلا إذا ذهبتم إليهم.',
      fr: 'Les premiers candidats sont les étudiants du centre. Les sièges des quartiers lointains et des jeunes handicapés ne se remplissent que si l’on va vers eux.',
      en: 'The first to apply are students from the centre. Seats for outlying areas and for young people with disabilities fill only if you go to them.',
    },
    from: '2024-09',
    contact: { ar: 'مكتب رئيس جماعة فاس', fr: 'Cabinet du président de la commune, Fès', en: 'Mayor’s office, Fes' },
    size: { ar: '91 عضوًا ورئيس منتخب', fr: '91 membres, un président élu', en: '91 members, an elected president' },
    support: {
      ar: 'دعم تقني من شبكة المدن القوية',
      fr: 'Appui technique de Strong Cities',
      en: 'Technical support from Strong Cities',
    },
    facts: ['SCN-11'],
    invented: ['summary', 'context', 'steps', 'cost', 'wentWrong', 'from', 'support'],
    status: 'published',
    publishedDaysAgo: 298,
    lineage: {
      of: 'saida-youth-councils',
      kind: 'adapted',
      note: {
        ar: 'من صيدا الفكرة والتجربة؛ ومن فاس الاستشارة الواسعة والاعتماد الرسمي.',
        fr: 'De Saïda, l’idée et l’expérience ; de Fès, la large consultation et le vote.',
        en: 'From Saida the idea and the experience; from Fes the wide consultation and the vote.',
      },
      state: 'running',
    },
  },
]
