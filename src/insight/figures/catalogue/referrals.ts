import type { Figure } from '../figure.ts'
import { referrals } from './records.ts'

const answerable = { 'referral.answered': 1, 'referral.expired': 1 } as const
const words = { 'referral.confirmed_helped': 1, 'referral.confirmed_partly': 1, 'referral.confirmed_not_helped': 1 } as const

export const referralFigures: Figure[] = [
  {
    key: 'referrals_sent', group: 'referrals', span: 'period', about: 'people', by: ['theme', 'orgId'],
    measure: { kind: 'count', of: { 'referral.sent': 1 } }, records: referrals('all'), hxl: '#reached+referrals+sent',
    title: { ar: 'الإحالات المرسلة', fr: 'Orientations envoyées', en: 'Referrals sent' },
    noun: {
      ar: { zero: 'إحالة مرسلة', one: 'إحالة مرسلة', two: 'إحالتان مرسلتان', few: 'إحالات مرسلة', many: 'إحالة مرسلة', other: 'إحالة مرسلة' },
      fr: { one: 'orientation envoyée', many: 'd’orientations envoyées', other: 'orientations envoyées' },
      en: { one: 'referral sent', other: 'referrals sent' },
    },
    method: {
      ar: 'كل إحالة أُرسلت خلال الفترة، حسب المنظمة المرسِلة. المسودات لا تُحسب.',
      fr: 'Chaque orientation envoyée pendant la période, par l’organisation qui l’envoie. Les brouillons ne comptent pas.',
      en: 'Each referral sent in the period, by the organisation that sent it. Drafts do not count.',
    },
  },
  {
    key: 'referrals_received', group: 'referrals', span: 'period', about: 'people', by: ['theme', 'orgId'],
    measure: { kind: 'count', of: { 'referral.received': 1 } }, records: referrals('all'), hxl: '#reached+referrals+received',
    title: { ar: 'الإحالات المستلَمة', fr: 'Orientations reçues', en: 'Referrals received' },
    noun: {
      ar: { zero: 'إحالة مستلَمة', one: 'إحالة مستلَمة', two: 'إحالتان مستلَمتان', few: 'إحالات مستلَمة', many: 'إحالة مستلَمة', other: 'إحالة مستلَمة' },
      fr: { one: 'orientation reçue', many: 'd’orientations reçues', other: 'orientations reçues' },
      en: { one: 'referral received', other: 'referrals received' },
    },
    method: {
      ar: 'الإحالات نفسها، حسب المنظمة التي طُلب منها أن تخدم الشخص.',
      fr: 'Les mêmes orientations, par l’organisation à qui l’on demande de servir la personne.',
      en: 'The same referrals, by the organisation that is asked to serve the person.',
    },
  },
  {
    key: 'answered_in_time', group: 'referrals', span: 'period', about: 'people', by: ['theme', 'orgId'], better: 'more',
    measure: { kind: 'share', part: { 'referral.answered_in_time': 1 }, whole: answerable },
    records: referrals('all'), hxl: '#indicator+referrals+in_time+pct', doubts: ['answersMissing'],
    title: { ar: 'الرد في الأجل', fr: 'Réponses dans le délai', en: 'Answered in time' },
    noun: { ar: 'من الإحالات لقيت ردًا في الأجل', fr: 'des orientations ont eu une réponse dans le délai', en: 'of referrals got an answer in time' },
    method: {
      ar: 'الإحالات التي قُبلت أو رُفضت خلال الفترة قبل نهاية أجلها (عاجلة جدًا 24 ساعة، عاجلة 72 ساعة، عادية أسبوعان، أو ما قررته المدينة)، مقسومة على كل ما لقي ردًا أو انقضى أجله دون رد.',
      fr: 'Orientations acceptées ou déclinées pendant la période avant leur échéance (urgence vitale 24 h, urgent 72 h, normal 2 semaines, ou ce que la ville a fixé), divisées par toutes celles qui ont eu une réponse ou ont expiré sans réponse.',
      en: 'Referrals accepted or declined in the period before they were due (emergency 24 h, urgent 72 h, normal 2 weeks, or what the city has set), divided by all that got an answer or expired without one.',
    },
  },
  {
    key: 'answer_time', group: 'referrals', span: 'period', about: 'people', by: ['theme', 'orgId'], better: 'less',
    measure: { kind: 'average', sum: { 'referral.answer_hours': 1 }, of: { 'referral.answered': 1 }, unit: 'hours' },
    records: referrals('all'), hxl: '#indicator+referrals+answer_hours', doubts: ['estimate', 'answersMissing'],
    title: { ar: 'مدة انتظار الرد', fr: 'Attente d’une réponse', en: 'Wait for an answer' },
    noun: { ar: 'متوسط انتظار الرد', fr: 'd’attente moyenne d’une réponse', en: 'average wait for an answer' },
    method: {
      ar: 'معدل الساعات بين إرسال الإحالة وأول رد عليها، لما لقي ردًا خلال الفترة. تُحسب كل إحالة بساعات كاملة.',
      fr: 'Moyenne des heures entre l’envoi et la première réponse, pour les orientations répondues pendant la période. Chacune compte en heures entières.',
      en: 'Average hours between sending and the first answer, of those answered in the period. Each counts in whole hours.',
    },
  },
  {
    key: 'no_answer', group: 'referrals', span: 'period', about: 'people', by: ['orgId', 'theme'], better: 'less',
    measure: { kind: 'share', part: { 'referral.expired': 1 }, whole: answerable },
    records: referrals('all', 'expired'), hxl: '#indicator+referrals+no_answer+pct', doubts: ['answersMissing'],
    title: { ar: 'إحالات بلا رد', fr: 'Orientations sans réponse', en: 'Referrals without an answer' },
    noun: { ar: 'من الإحالات لم تلقَ أي رد', fr: 'des orientations n’ont eu aucune réponse', en: 'of referrals got no answer at all' },
    method: {
      ar: 'الإحالات التي انقضى ضعف أجلها دون أي رد، مقسومة على كل ما لقي ردًا أو انقضى أجله، حسب المنظمة المستلِمة.',
      fr: 'Orientations restées sans réponse deux fois leur délai, divisées par toutes celles qui ont eu une réponse ou ont expiré, par organisation destinataire.',
      en: 'Referrals left without an answer for twice their time, divided by all that got an answer or expired, by receiving organisation.',
    },
  },
  {
    key: 'referrals_completed', group: 'referrals', span: 'period', about: 'people', by: ['theme', 'orgId'], better: 'more',
    measure: { kind: 'count', of: { 'referral.completed': 1 } }, records: referrals('all', 'completed'), hxl: '#reached+referrals+completed',
    title: { ar: 'الإحالات المكتملة', fr: 'Orientations terminées', en: 'Referrals completed' },
    noun: {
      ar: { zero: 'إحالة مكتملة', one: 'إحالة مكتملة', two: 'إحالتان مكتملتان', few: 'إحالات مكتملة', many: 'إحالة مكتملة', other: 'إحالة مكتملة' },
      fr: { one: 'orientation terminée', many: 'd’orientations terminées', other: 'orientations terminées' },
      en: { one: 'referral completed', other: 'referrals completed' },
    },
    method: {
      ar: 'الإحالات التي أعلنت المنظمة المستلِمة اكتمالها خلال الفترة، مع نتيجتها.',
      fr: 'Orientations que l’organisation destinataire a déclarées terminées pendant la période, avec leur résultat.',
      en: 'Referrals that the receiving organisation declared completed in the period, with their outcome.',
    },
  },
  {
    key: 'completed_share', group: 'referrals', span: 'period', about: 'people', by: ['theme', 'orgId'], better: 'more',
    measure: { kind: 'share', part: { 'referral.sent_completed': 1 }, whole: { 'referral.sent_completed': 1, 'referral.sent_ended': 1 } },
    records: referrals('all', 'completed'), hxl: '#indicator+referrals+completed+pct', doubts: ['answersMissing'],
    title: { ar: 'نسبة الاكتمال', fr: 'Part des orientations abouties', en: 'Share completed' },
    noun: { ar: 'من الإحالات المغلقة اكتملت', fr: 'des orientations closes ont abouti', en: 'of closed referrals were completed' },
    method: {
      ar: 'من بين الإحالات المرسلة خلال الفترة والتي انتهت: ما اكتمل منها. والباقي رُفض أو لم يكتمل أو أُلغي أو انقضى أجله. ما زال جاريًا لا يُحسب.',
      fr: 'Parmi les orientations envoyées pendant la période et désormais closes : celles qui ont abouti. Les autres ont été déclinées, inachevées, annulées ou ont expiré. Celles en cours ne comptent pas.',
      en: 'Of the referrals sent in the period that are over: those completed. The others were declined, not completed, cancelled or expired. Those still open do not count.',
    },
  },
  {
    key: 'help_came', group: 'referrals', span: 'period', about: 'people', by: ['theme', 'orgId'], better: 'more',
    measure: { kind: 'share', part: { 'referral.confirmed_helped': 1 }, whole: words }, hxl: '#indicator+referrals+helped+pct', doubts: ['estimate'],
    title: { ar: 'قالوا إن المساعدة وصلت', fr: 'Disent que l’aide est venue', en: 'Say that help came' },
    noun: { ar: 'ممن أجابوا قالوا إن المساعدة وصلت', fr: 'des personnes qui ont répondu disent que l’aide est venue', en: 'of those who told us say that help came' },
    method: {
      ar: 'كلمة الأشخاص أنفسهم، عبر رمزهم: وصلت المساعدة، أو وصل بعضها، أو لم تصل. تُحسب آخر إجابة لكل إحالة. من لم يُجب لا يُحسب، فالرقم تقديري.',
      fr: 'La parole des personnes elles-mêmes, par leur code : l’aide est venue, en partie, ou pas. La dernière réponse compte. Qui n’a pas répondu n’est pas compté : le chiffre reste une estimation.',
      en: 'The word of the people themselves, given by their code: help came, came in part, or did not. The latest answer counts. Those who did not answer are not counted, so it is an estimate.',
    },
  },
  {
    key: 'referrals_open', group: 'referrals', span: 'now', about: 'people', by: ['theme', 'orgId'],
    measure: { kind: 'count', of: { 'referral.open': 1 } }, rest: { 'referral.received': 1, 'referral.completed': -1, 'referral.open': -1 },
    records: referrals('mine'), hxl: '#indicator+referrals+open',
    title: { ar: 'الإحالات الجارية', fr: 'Orientations en cours', en: 'Referrals under way' },
    noun: {
      ar: { zero: 'إحالة جارية', one: 'إحالة جارية', two: 'إحالتان جاريتان', few: 'إحالات جارية', many: 'إحالة جارية', other: 'إحالة جارية' },
      fr: { one: 'orientation en cours', many: 'd’orientations en cours', other: 'orientations en cours' },
      en: { one: 'referral under way', other: 'referrals under way' },
    },
    method: {
      ar: 'الإحالات المرسلة التي لم تنتهِ بعد، كما هي الآن، حسب المنظمة المستلِمة.',
      fr: 'Orientations envoyées et pas encore closes à cet instant, par organisation destinataire.',
      en: 'Referrals sent and not over as of now, by receiving organisation.',
    },
  },
  {
    key: 'referrals_late', group: 'referrals', span: 'now', about: 'people', by: ['orgId', 'theme'], better: 'less',
    measure: { kind: 'count', of: { 'referral.late': 1 } }, records: referrals('late'), hxl: '#indicator+referrals+late',
    title: { ar: 'إحالات تجاوزت أجل الرد', fr: 'Orientations hors délai', en: 'Referrals past their time' },
    noun: {
      ar: { zero: 'إحالة تجاوزت أجل الرد', one: 'إحالة تجاوزت أجل الرد', two: 'إحالتان تجاوزتا أجل الرد', few: 'إحالات تجاوزت أجل الرد', many: 'إحالة تجاوزت أجل الرد', other: 'إحالة تجاوزت أجل الرد' },
      fr: { one: 'orientation attend une réponse hors délai', many: 'd’orientations attendent une réponse hors délai', other: 'orientations attendent une réponse hors délai' },
      en: { one: 'referral waits for an answer past its time', other: 'referrals wait for an answer past their time' },
    },
    method: {
      ar: 'الإحالات التي انقضى أجل الرد عليها وما زالت تنتظر أول رد، كما هي الآن، حسب المنظمة المستلِمة.',
      fr: 'Orientations dont l’échéance est passée et qui attendent encore une première réponse, par organisation destinataire.',
      en: 'Referrals past due that still wait for a first answer as of now, by receiving organisation.',
    },
  },
]
