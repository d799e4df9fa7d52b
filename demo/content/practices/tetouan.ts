import { oneMonth, schools, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

export const tetouan: Practice[] = [
  {
    id: 'tetouan-refugee-day-week',
    city: 'tetouan',
    theme: 'cohesion',
    title: {
      ar: 'ثلاثة أيام في المدينة العتيقة لليوم العالمي للاجئين',
      fr: 'Trois jours en médina pour la Journée mondiale des réfugiés',
      en: 'Three days in the old town for World Refugee Day',
    },
    summary: {
      ar: 'مسودة فكرة: ورشات حرفية مشتركة في المدينة العتيقة، مستوحاة من أسبوع الناظور.',
      fr: 'Une idée en brouillon : des ateliers d’artisanat partagés dans la médina, inspirés de la semaine de Nador.',
      en: 'A draft idea: shared craft workshops in the old town, inspired by Nador’s week.',
    },
    context: {
      ar: 'في المدينة حرفيون يبحثون عن متعلمين، ووافدون يحملون حرفًا لا يعرفها أحد.',
      fr: 'La ville a des artisans qui cherchent des apprentis, et de nouveaux venus dont personne ne connaît le métier.',
      en: 'The city has craftsmen looking for apprentices, and newcomers whose crafts nobody knows.',
    },
    partners: [schools, { ar: 'غرفة الصناعة التقليدية', fr: 'Chambre d’artisanat', en: 'Chamber of crafts' }],
    steps: [
      {
        title: { ar: 'اعثروا على الحرفيين', fr: 'Trouver les artisans', en: 'Find the craftspeople' },
        text: {
          ar: 'جولة في الأزقة وإعلان في الجمعيات.',
          fr: 'Un tour des ruelles et une annonce dans les associations.',
          en: 'A walk through the lanes and a notice in the associations.',
        },
        takes: oneMonth,
      },
      {
        title: {
          ar: 'اجمعوا كل حرفة في دكان',
          fr: 'Réunir chaque métier dans une boutique',
          en: 'Bring each craft into one shop',
        },
        text: {
          ar: 'معلّم من المدينة ومعلّم من الوافدين أمام التلاميذ.',
          fr: 'Un maître d’ici et un maître d’ailleurs, devant les élèves.',
          en: 'A local master and a newcomer, in front of pupils.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'قيّموا ثم قرّروا', fr: 'Évaluer, puis décider', en: 'Assess, then decide' },
        text: {
          ar: 'سؤالان للزوار عند الباب: ماذا تعلّمت؟ هل تعود؟',
          fr: 'Deux questions à la sortie : qu’avez-vous appris ? Reviendrez-vous ?',
          en: 'Two questions at the door: what did you learn? Will you come back?',
        },
        takes: twoWeeks,
      },
    ],
    cost: { ar: 'لم تُقدَّر بعد.', fr: 'Pas encore estimé.', en: 'Not estimated yet.' },
    results: [
      {
        text: {
          ar: 'النتائج: لم تُقَس بعد، هذه فكرة',
          fr: 'Résultats : pas encore mesurés, c’est une idée',
          en: 'Results: not measured yet, this is an idea',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'الأزقة ضيقة على الكراسي المتحركة: اختاروا دكاكين عند الأبواب.',
      fr: 'Les ruelles sont étroites pour un fauteuil roulant : choisissez des boutiques près des portes.',
      en: 'The lanes are narrow for wheelchairs: choose shops near the gates.',
    },
    from: '2026-11',
    contact: {
      ar: 'مكتب رئيس جماعة تطوان',
      fr: 'Cabinet du président de la commune, Tétouan',
      en: 'Mayor’s office, Tetouan',
    },
    facts: ['UNHCR-16'],
    invented: ['city', 'title', 'summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'lineage'],
    status: 'draft',
    lineage: {
      of: 'nador-refugee-day-week',
      kind: 'inspired',
      note: {
        ar: 'من الناظور فكرة اللقاء، ومن تطوان الحرف.',
        fr: 'De Nador, la rencontre ; de Tétouan, l’artisanat.',
        en: 'From Nador the meeting, from Tetouan the crafts.',
      },
      state: 'considering',
    },
  },
]
