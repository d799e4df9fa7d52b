import { papers } from '../services/words.ts'
import type { Guide } from '../types.ts'
import { costs, times } from './words.ts'

export const guidesOfTheEast: Guide[] = [
  {
    id: 'lost-documents-iraq',
    city: 'tel-afar',
    country: 'IQ',
    theme: 'documents',
    title: {
      ar: 'استعادة الوثائق المفقودة بعد العودة',
      fr: 'Retrouver ses papiers après le retour',
      en: 'Getting lost documents back after return',
    },
    intro: {
      ar: 'ضاعت الأوراق في الطريق؟ القيد الأصلي كثيرًا ما يبقى محفوظًا. ابدأ بوثيقة واحدة، فكل وثيقة تفتح باب التالية.',
      fr: 'Papiers perdus en route ? Le registre d’origine existe souvent encore. Commencez par un document : chacun ouvre la porte du suivant.',
      en: 'Papers lost on the way? The original record often still exists. Start with one document: each opens the door to the next.',
    },
    steps: [
      {
        title: { ar: 'سجّل عودتك', fr: 'Inscrivez votre retour', en: 'Record your return' },
        service: 'tel-afar-return-desk',
        takes: times.oneHour,
        cost: costs.free,
        papers: [papers.anyIdentity],
        text: {
          ar: 'مكتب العودة يدوّن ما فقدته كل عائلة ويعطيك ورقة بالخطوات.',
          fr: 'Le bureau des retours note ce que chaque famille a perdu et vous remet la marche à suivre.',
          en: 'The return desk notes what each family has lost and gives you a sheet with the steps.',
        },
      },
      {
        title: { ar: 'بلّغ عن الفقدان', fr: 'Déclarez la perte', en: 'Report the loss' },
        takes: times.oneMorning,
        cost: costs.smallFee,
        papers: [papers.anyIdentity, papers.oldRecords],
        text: {
          ar: 'في مركز الشرطة أو المحكمة بحسب الوثيقة. احتفظ بالورقة المختومة.',
          fr: 'Au poste de police ou au tribunal selon le document. Gardez le papier tamponné.',
          en: 'At the police station or the court, depending on the document. Keep the stamped paper.',
        },
      },
      {
        title: { ar: 'بدل ضائع للبطاقة الوطنية', fr: 'Refaites la carte nationale', en: 'Replace the national card' },
        service: 'tel-afar-lost-papers',
        takes: times.someWeeks,
        cost: costs.smallFee,
        papers: [papers.oldRecords, papers.photos],
        text: {
          ar: 'احمل أي نسخة أو رقم قيد أو بطاقة قريب. يُسجَّل الأطفال المولودون في النزوح بملف منفصل.',
          fr: 'Apportez une copie, un numéro de registre ou la carte d’un parent. Les enfants nés en exil font l’objet d’un dossier à part.',
          en: 'Bring any copy, a record number or a relative’s card. Children born in displacement have a file of their own.',
        },
      },
      {
        title: { ar: 'إن احتجت إلى المحكمة', fr: 'S’il faut le tribunal', en: 'If it takes a court' },
        service: 'awda-listening',
        takes: times.severalMonths,
        cost: costs.court,
        papers: [papers.oldRecords, papers.marriage],
        text: {
          ar: 'في الزواج غير المسجل أو غياب الأب يلزم حكم. اسأل عن محامٍ مجاني، ومن تثقل عليها الحكاية تجد من يسمعها.',
          fr: 'Mariage non enregistré, père absent : il faut un jugement. Demandez un avocat gratuit ; et si raconter pèse, quelqu’un vous écoute.',
          en: 'An unregistered marriage or an absent father needs a ruling. Ask for a free lawyer; and if telling it is hard, someone will listen.',
        },
      },
    ],
    papers: [papers.oldRecords, papers.photos, papers.anyIdentity],
    facts: ['SCN-12'],
  },
  {
    id: 'birth-registration-lebanon',
    city: 'saida',
    country: 'LB',
    theme: 'documents',
    title: {
      ar: 'تسجيل مولود في لبنان',
      fr: 'Enregistrer une naissance au Liban',
      en: 'Registering a birth in Lebanon',
    },
    intro: {
      ar: 'يمر التسجيل بثلاثة أبواب: القابلة أو الطبيب، ثم المختار، ثم دائرة النفوس. بعد سنة من الولادة يصبح الطريق عبر المحكمة عادةً، فلا تؤجل.',
      fr: 'Trois portes : la sage-femme ou le médecin, le moukhtar, puis l’état civil. Passé un an, il faut en général le tribunal : n’attendez pas.',
      en: 'There are three doors: the midwife or doctor, the mukhtar, then the civil registry. After a year it usually takes a court, so do not wait.',
    },
    steps: [
      {
        title: { ar: 'شهادة الطبيب أو القابلة', fr: 'L’attestation de naissance', en: 'The notice of birth' },
        service: 'saida-hospital-mother',
        takes: times.quarterHour,
        cost: costs.free,
        papers: [papers.parentsIdentity],
        text: {
          ar: 'خذها من المستشفى. لا يحق لأحد أن يحتجزها بسبب فاتورة: أخبر المكتب الاجتماعي.',
          fr: 'À prendre à l’hôpital. On ne doit pas la retenir pour une facture : prévenez le bureau social.',
          en: 'Take it from the hospital. It should not be held back over a bill: tell the social office.',
        },
      },
      {
        title: {
          ar: 'وثيقة الولادة من المختار',
          fr: 'L’acte chez le moukhtar',
          en: 'The certificate from the mukhtar',
        },
        takes: times.oneMorning,
        cost: costs.smallFee,
        papers: [papers.birthNotice, papers.parentsIdentity, papers.marriage],
        text: {
          ar: 'بهوية الوالدين وعقد الزواج. اسأل عن الرسم قبل الدفع.',
          fr: 'Avec les pièces des parents et l’acte de mariage. Demandez le tarif avant de payer.',
          en: 'With the parents’ papers and the marriage certificate. Ask the fee before you pay.',
        },
      },
      {
        title: {
          ar: 'دائرة النفوس وسجل الأجانب',
          fr: 'L’état civil et le registre des étrangers',
          en: 'Civil registry and foreigners’ register',
        },
        service: 'saida-municipal-desk',
        takes: times.someWeeks,
        cost: costs.smallFee,
        papers: [papers.birthNotice, papers.parentsIdentity],
        text: {
          ar: 'تُسجَّل الوثيقة في النفوس ثم في سجل الأجانب لغير اللبنانيين. مكتب البلدية يعطيك العنوان.',
          fr: 'L’acte s’inscrit à l’état civil puis, pour les non-Libanais, au registre des étrangers. Le bureau municipal donne l’adresse.',
          en: 'The certificate is entered at the civil registry and then, for non-Lebanese, in the foreigners’ register. The municipal desk gives you the address.',
        },
      },
      {
        title: { ar: 'نقصت وثيقة؟', fr: 'Il manque un papier ?', en: 'Is a paper missing?' },
        service: 'saida-municipal-desk',
        takes: times.oneHour,
        cost: costs.free,
        papers: [papers.parentsIdentity],
        text: {
          ar: 'لا عقد زواج أو لا إقامة: لا تتوقف، فالخطوات الأولى ممكنة غالبًا. جمعية محلية تدلك على محامٍ مجاني.',
          fr: 'Ni acte de mariage ni séjour ? Continuez : les premières étapes restent souvent possibles. Une association vous indique un avocat gratuit.',
          en: 'No marriage certificate or residence? Do not stop: the first steps are often still possible. A local association can point you to a free lawyer.',
        },
      },
    ],
    papers: [papers.birthNotice, papers.parentsIdentity, papers.marriage],
    facts: [],
  },
]
