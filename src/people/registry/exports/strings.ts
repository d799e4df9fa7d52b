import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'نسخة من بياناته', fr: 'Une copie de ses données', en: 'A copy of their data' },
  text: {
    ar: 'للشخص الحق في نسخة من كل ما نعرفه عنه: الهوية والاحتياجات والموافقات والإحالات، ومن اطّلع عليها. أعطها له وحده.',
    fr: 'La personne a droit à une copie de tout ce que nous savons d’elle : identité, besoins, accords, orientations, et qui les a consultés. Remettez-la à elle seule.',
    en: 'The person has a right to a copy of all that we know of them: identity, needs, consents, referrals, and who looked. Hand it to them alone.',
  },
  logged: { ar: 'يُسجَّل أنك أعددت نسخة، ويُطلب منك تأكيد هويتك.', fr: 'Le journal note que vous avez fait une copie ; vous devrez confirmer que c’est bien vous.', en: 'It is noted that you made a copy, and you will be asked to confirm that it is you.' },
  asPage: { ar: 'صفحة للطباعة: {lang}', fr: 'Page à imprimer : {lang}', en: 'A page to print: {lang}' },
  asJson: { ar: 'ملف (JSON)', fr: 'Un fichier (JSON)', en: 'A file (JSON)' },
  made: { ar: 'أُعدّت يوم {day}', fr: 'Établie le {day}', en: 'Made on {day}' },
  identity: { ar: 'الهوية', fr: 'Identité', en: 'Identity' },
  consents: { ar: 'الموافقات', fr: 'Accords', en: 'Consents' },
  needs: { ar: 'الاحتياجات', fr: 'Besoins', en: 'Needs' },
  referrals: { ar: 'الإحالات', fr: 'Orientations', en: 'Referrals' },
  looks: { ar: 'من اطّلع ولماذا', fr: 'Qui a consulté, et pourquoi', en: 'Who looked, and why' },
  corrections: { ar: 'ما صُحّح', fr: 'Ce qui a été corrigé', en: 'What was corrected' },
  before: { ar: 'قبل التصحيح', fr: 'Avant correction', en: 'Before' },
  none: { ar: 'لا شيء', fr: 'Rien', en: 'Nothing' },
  withdrawn: { ar: 'سُحبت', fr: 'retiré', en: 'withdrawn' },
} satisfies Strings
