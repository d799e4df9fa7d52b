import { hub, hubReport, localAssociations, oneMonth, sfaxReport, twoMonths, twoWeeks } from './common.ts'
import type { Practice } from './shape.ts'

export const sabha: Practice[] = [
  {
    id: 'sabha-election-rumours',
    city: 'sabha',
    theme: 'cohesion',
    title: {
      ar: 'رصد الشائعات في الانتخابات والرد عليها بالحوار',
      fr: 'Suivre les rumeurs d’élection et y répondre par le dialogue',
      en: 'Tracking election rumours and answering with dialogue',
    },
    summary: {
      ar: 'في الانتخابات البلدية 2024 رصدت سبها المعلومات المضللة وردّت عليها بجلسات حوار في الأحياء لا بالمنع.',
      fr: 'Aux élections municipales de 2024, Sabha a suivi la désinformation et y a répondu par des dialogues de quartier, non par l’interdiction.',
      en: 'During the 2024 municipal elections Sabha monitored misinformation and answered it with community dialogues, not bans.',
    },
    context: {
      ar: 'شائعة عن صندوق اقتراع تكفي لإشعال شارع. وحين يتأخر الجواب يومًا تصير الشائعة خبرًا.',
      fr: 'Une rumeur sur une urne suffit à enflammer une rue. Quand la réponse tarde d’un jour, la rumeur devient nouvelle.',
      en: 'A rumour about a ballot box can set a street alight. When the answer comes a day late, the rumour has become news.',
    },
    partners: [
      localAssociations,
      { ar: 'أعيان وشيوخ الأحياء', fr: 'Notables et anciens des quartiers', en: 'Neighbourhood elders' },
      hub,
    ],
    steps: [
      {
        title: { ar: 'حددوا ما ترصدون', fr: 'Dire ce que l’on suit', en: 'Say what you watch' },
        text: {
          ar: 'محتوى وأماكن، لا أشخاص. والقاعدة معلنة قبل البداية.',
          fr: 'Des contenus et des lieux, jamais des personnes. La règle est publique avant de commencer.',
          en: 'Content and places, never people. The rule is public before you start.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'دعوا الناس يبلّغون', fr: 'Laisser les habitants signaler', en: 'Let people report' },
        text: {
          ar: 'رقم واحد ومتطوعون من كل حيّ، وبطاقة من خمسة أسطر.',
          fr: 'Un numéro, des bénévoles de chaque quartier, une fiche de cinq lignes.',
          en: 'One number, volunteers from every neighbourhood, a five-line card.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'تحقّقوا خلال يوم', fr: 'Vérifier en un jour', en: 'Check within a day' },
        text: {
          ar: 'مصدران على الأقل، ثم حكم: صحيح أو مزيف أو مضلل أو غير محسوم.',
          fr: 'Deux sources au moins, puis un avis : vrai, faux, trompeur ou non concluant.',
          en: 'Two sources at least, then a verdict: true, false, misleading or inconclusive.',
        },
        takes: twoWeeks,
      },
      {
        title: { ar: 'ردّوا بالحوار', fr: 'Répondre en dialoguant', en: 'Answer by talking' },
        text: {
          ar: 'جلسة في الحيّ الذي سرت فيه الشائعة، بحضور من يثق به أهله.',
          fr: 'Une rencontre dans le quartier où court la rumeur, avec ceux en qui il a confiance.',
          en: 'A meeting in the neighbourhood where it spread, with people it trusts.',
        },
        takes: twoMonths,
      },
    ],
    cost: {
      ar: 'ستة متطوعين برصيد هاتف، ومنسّق، وضيافة الجلسات.',
      fr: 'Six bénévoles et leur forfait, une coordinatrice, l’accueil des rencontres.',
      en: 'Six volunteers with phone credit, a coordinator, tea for the meetings.',
    },
    results: [
      {
        text: {
          ar: 'رصد أثناء انتخابات 2024 وجلسات حوار في المجتمع',
          fr: 'Un suivi pendant les élections de 2024 et des dialogues avec les habitants',
          en: 'Monitoring during the 2024 elections, and community dialogues',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'عُرضت التجربة في لقاء عمّان وتكيّفها مدينتان عراقيتان',
          fr: 'Présentée à l’échange d’Amman, adaptée par deux villes d’Irak',
          en: 'Presented at the Amman exchange; two Iraqi cities are adapting it',
        },
        evidence: hubReport,
        measured: true,
      },
      {
        text: {
          ar: 'الشائعات التي خمدت بعد الحوار: لم تُقَس بعد',
          fr: 'Rumeurs éteintes après un dialogue : pas encore mesuré',
          en: 'Rumours that died after a dialogue: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'ظن بعض المرشحين أن الرصد موجّه ضدهم. نشر القاعدة والأرقام كل أسبوع أعاد الثقة.',
      fr: 'Des candidats se sont crus visés. Publier chaque semaine la règle et les chiffres a rétabli la confiance.',
      en: 'Some candidates thought it was aimed at them. Publishing the rule and the counts every week restored trust.',
    },
    from: '2024-08',
    to: '2024-12',
    contact: { ar: 'مكتب عميد بلدية سبها', fr: 'Cabinet du maire, Sabha', en: 'Mayor’s office, Sabha' },
    tool: { ar: 'بطاقة البلاغ في خمسة أسطر', fr: 'Fiche de signalement en cinq lignes', en: 'Five-line report card' },
    facts: ['SCN-12'],
    invented: ['summary', 'context', 'partners', 'steps', 'cost', 'wentWrong', 'from', 'to', 'tool'],
    status: 'published',
    publishedDaysAgo: 335,
  },
]

export const tajoura: Practice[] = [
  {
    id: 'tajoura-rights-training',
    city: 'tajoura',
    theme: 'documents',
    title: {
      ar: 'تدريب على الحقوق داخل مركز احتجاز للمهاجرين',
      fr: 'Former aux droits dans un centre de détention de migrants',
      en: 'Rights training inside a migrant detention centre',
    },
    summary: {
      ar: 'دخلت جمعية الأيادي الخيّرة مركز الاحتجاز لتدرّب على الحقوق، حيث لا تصل إلا قلّة.',
      fr: 'L’association Ayadi Al-Khair est entrée dans le centre de détention pour y former aux droits, là où peu de gens accèdent.',
      en: 'The association Ayadi Al-Khair went into the detention centre to give training in rights, where few are let in.',
    },
    context: {
      ar: 'من في الداخل لا يعرف ما له، ومن يحرسه لا يعرف ما عليه. الجهل من الجهتين خطر.',
      fr: 'Ceux du dedans ne connaissent pas leurs droits, ceux qui gardent ne connaissent pas leurs devoirs. L’ignorance est dangereuse des deux côtés.',
      en: 'Those inside do not know their rights; those on guard do not know their duties. Ignorance on both sides is dangerous.',
    },
    partners: [{ ar: 'جمعية الأيادي الخيّرة', fr: 'Association Ayadi Al-Khair', en: 'Ayadi Al-Khair association' }],
    steps: [
      {
        title: { ar: 'تفاوضوا على الدخول', fr: 'Négocier l’accès', en: 'Negotiate access' },
        text: {
          ar: 'إذن مكتوب يحدد الأيام ومن يحضر، ولا حضور للسلاح في القاعة.',
          fr: 'Une autorisation écrite fixe les jours et les présents ; aucune arme dans la salle.',
          en: 'Written permission sets the days and who attends; no weapons in the room.',
        },
        takes: twoMonths,
      },
      {
        title: { ar: 'درّبوا الطرفين كلًّا على حدة', fr: 'Former chacun de son côté', en: 'Train each side apart' },
        text: {
          ar: 'العاملون في المركز، ثم المحتجزون بلغاتهم.',
          fr: 'Le personnel du centre, puis les détenus, dans leurs langues.',
          en: 'The centre’s staff, then the detainees, in their languages.',
        },
        takes: oneMonth,
      },
      {
        title: { ar: 'اتركوا سبيلًا للشكوى', fr: 'Laisser une voie de plainte', en: 'Leave a way to complain' },
        text: {
          ar: 'رقم وصندوق لا يفتحه إلا طرف مستقل.',
          fr: 'Un numéro et une boîte que seul un tiers indépendant ouvre.',
          en: 'A number, and a box that only an independent party opens.',
        },
        takes: twoWeeks,
      },
    ],
    cost: {
      ar: 'مدرّبان ومترجمان ومطبوعات بأربع لغات.',
      fr: 'Deux formateurs, deux interprètes, des documents en quatre langues.',
      en: 'Two trainers, two interpreters, leaflets in four languages.',
    },
    results: [
      {
        text: {
          ar: 'تدريب على الحقوق جرى داخل المركز',
          fr: 'Une formation aux droits tenue dans le centre',
          en: 'Rights training held inside the centre',
        },
        evidence: sfaxReport,
        measured: true,
      },
      {
        text: {
          ar: 'ما تغيّر في معاملة المحتجزين: لم يُقَس بعد',
          fr: 'Ce qui a changé pour les détenus : pas encore mesuré',
          en: 'What changed for detainees: not measured yet',
        },
        measured: false,
      },
    ],
    wentWrong: {
      ar: 'خطر أن يُتخذ التدريب شهادة حسن سلوك للمكان. ضعوا شروطكم وانسحبوا إن خُرقت، واجعلوا السلامة أولًا.',
      fr: 'Le risque : que la formation serve de caution au lieu. Posez vos conditions, retirez-vous si elles sont violées, la sécurité d’abord.',
      en: 'The risk is that training becomes an excuse for the place. Set your conditions, leave if they are broken, safety first.',
    },
    from: '2018-11',
    contact: { ar: 'مكتب عميد بلدية تاجوراء', fr: 'Cabinet du maire, Tajoura', en: 'Mayor’s office, Tajoura' },
    facts: ['MC2CM-5'],
    invented: ['summary', 'context', 'steps', 'cost', 'wentWrong', 'from'],
    status: 'published',
    publishedDaysAgo: 104,
  },
]
