// The text that is read aloud before anything is written, and what each field of a registration is called.
import type { Text } from '../../../kit/language.ts'
import { strings } from '../strings.ts'
import { papers } from '../words.ts'
import { strings as asked } from './strings.ts'

/** Read aloud at intake, a breath between the lines; it ends with the question that the answer is recorded for. */
export const consentText: { title: Text; body: Text[] } = {
  title: {
    ar: 'قبل أن نكتب أي شيء',
    fr: 'Avant d’écrire quoi que ce soit',
    en: 'Before we write anything down',
  },
  body: [
    {
      ar: 'نريد أن نكتب اسمكم، وسنة ميلادكم، وكيف نتصل بكم، وما تحتاجون إليه. لا شيء غير ما يلزم.',
      fr: 'Nous voulons noter votre nom, votre année de naissance, comment vous joindre et ce dont vous avez besoin. Rien de plus.',
      en: 'We want to write down your name, your year of birth, how to reach you, and what you need. Nothing more.',
    },
    {
      ar: 'نكتبه لنجد لكم المساعدة، ولنعرف هل وصلت.',
      fr: 'C’est pour trouver de l’aide et savoir si elle est arrivée.',
      en: 'We do it to find you help, and to know whether it came.',
    },
    {
      ar: 'يراه فريقنا. ولا نرسله إلى جهة أخرى إلا إذا وافقتم، ونرسل ما وافقتم عليه فقط. نستثني أمرين: خطرًا على حياة أحد، أو أمرًا يفرضه القانون.',
      fr: 'Notre équipe le voit. Nous ne le donnons à d’autres qu’avec votre accord, et seulement ce que vous acceptez. Deux exceptions : une vie en danger, ou une obligation de la loi.',
      en: 'Our team can see it. We send it to others only if you agree, and only what you agree to. Two exceptions: a life in danger, or a duty under the law.',
    },
    {
      ar: 'وإن وافقتم، ترى جهات بيننا وبينها اتفاق مكتوب ما تختارونه، ويُسجَّل كل اطّلاع.',
      fr: 'Si vous voulez, des partenaires liés à nous par écrit voient ce que vous choisissez ; chaque regard est noté.',
      en: 'If you agree, partners with a written agreement see what you choose.',
    },
    {
      ar: 'لكم أن ترفضوا، أو أن تغيّروا رأيكم متى شئتم: قولوا ذلك لنا أو اتصلوا بنا. وتبقى المساعدة من حقكم.',
      fr: 'Vous pouvez dire non, ou changer d’avis quand vous voulez : dites-le-nous ou appelez-nous. Vous aurez de l’aide quand même.',
      en: 'You can say no, or change your mind at any time: tell us or call us. You will still be helped.',
    },
    {
      ar: 'هل توافقون؟ على كل ذلك أم على بعضه؟',
      fr: 'Êtes-vous d’accord ? Pour tout, ou pour une partie ?',
      en: 'Do you agree? To all of it, or to part?',
    },
  ],
}
/** How each field of a registration is called, wherever it is spoken of. */
export const fieldLabels: Record<string, Text> = {
  givenName: asked.name.givenName, fatherName: asked.name.fatherName, familyName: asked.name.familyName, sex: asked.name.sex,
  birthDate: asked.name.birthDate, birthYear: strings.year, age: asked.check.age, phone: asked.reach.phone, phone2: asked.reach.phone2,
  address: asked.reach.address, languages: asked.reach.languages, education: asked.reach.education, stay: asked.reach.stay,
  papers: asked.papers.papers, specificNeeds: strings.specificNeeds, notes: asked.papers.notes,
  further: strings.further,
  ...Object.fromEntries(Object.entries(papers).map(([kind, name]) => [`number.${kind}`, name])),
}
