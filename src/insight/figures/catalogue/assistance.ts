import { assistanceKinds as kinds } from '../../../people/assistance/index.ts'
import type { Figure } from '../figure.ts'
import { distributions, handovers } from './records.ts'

export const assistanceFigures: Figure[] = [
  {
    key: 'assistance_given', group: 'assistance', span: 'period', about: 'people', by: ['theme', 'orgId'], kinds, better: 'more',
    measure: { kind: 'count', of: { 'assistance.given': 1 } }, records: handovers('redeemed'), hxl: '#reached+households+assistance',
    title: { ar: 'المساعدات المسلَّمة', fr: 'Aides remises', en: 'Assistance handed over' },
    noun: {
      ar: { zero: 'مساعدة سُلِّمت', one: 'مساعدة سُلِّمت', two: 'مساعدتان سُلِّمتا', few: 'مساعدات سُلِّمت', many: 'مساعدة سُلِّمت', other: 'مساعدة سُلِّمت' },
      fr: { one: 'aide remise', many: 'd’aides remises', other: 'aides remises' },
      en: { one: 'handover of assistance', other: 'handovers of assistance' },
    },
    method: {
      ar: 'كل تسليم لأسرة أو لشخص وحده خلال الفترة، من أي منظمة في المدينة. الأسرة التي استلمت مرتين تُحسب مرتين. ما أُلغي من التسليمات لا يُحسب.',
      fr: 'Chaque remise à un ménage, ou à une personne seule, pendant la période, par n’importe quelle organisation de la ville. Un ménage servi deux fois compte deux fois. Les remises annulées ne comptent pas.',
      en: 'Each handover to a household, or to somebody on their own, in the period, by any organisation of the city. A household that received twice counts twice. Handovers that were taken back do not count.',
    },
  },
  {
    key: 'assistance_money', group: 'assistance', span: 'period', about: 'people', by: ['theme', 'orgId'], kinds,
    measure: { kind: 'money', sum: { 'assistance.money': 1 }, of: { 'assistance.paid': 1 } }, records: handovers('redeemed'), hxl: '#value+assistance',
    title: { ar: 'قيمة ما سُلِّم', fr: 'Valeur des aides remises', en: 'Worth of what was handed over' },
    noun: { ar: 'قيمة ما سُلِّم', fr: 'remis aux ménages', en: 'handed over to households' },
    method: {
      ar: 'مجموع المبالغ المكتوبة على القسائم التي استُلمت خلال الفترة، بعملة البلد وحدها. ما سُلِّم بعملات أخرى في تقارير كل منظمة. لا تظهر قيمة حيث لا يظهر عدد التسليمات.',
      fr: 'Somme des montants des coupons retirés pendant la période, dans la monnaie du pays seulement ; les autres monnaies figurent dans les rapports de chaque organisation. Pas de valeur là où le nombre de remises est masqué.',
      en: 'The sum of the amounts on slips collected in the period, in the country’s own money alone; other currencies are in each organisation’s reports. No worth is shown where the number of handovers is hidden.',
    },
  },
  {
    key: 'assistance_promised', group: 'assistance', span: 'now', about: 'people', by: ['theme', 'orgId'], kinds,
    measure: { kind: 'count', of: { 'assistance.promised': 1 } }, records: handovers('issued'), hxl: '#targeted+households+assistance',
    title: { ar: 'قسائم لم تُستلم بعد', fr: 'Coupons à retirer', en: 'Slips not collected yet' },
    noun: {
      ar: { zero: 'قسيمة لم تُستلم بعد', one: 'قسيمة لم تُستلم بعد', two: 'قسيمتان لم تُستلما بعد', few: 'قسائم لم تُستلم بعد', many: 'قسيمة لم تُستلم بعد', other: 'قسيمة لم تُستلم بعد' },
      fr: { one: 'coupon à retirer', many: 'de coupons à retirer', other: 'coupons à retirer' },
      en: { one: 'slip not collected yet', other: 'slips not collected yet' },
    },
    method: {
      ar: 'الاستحقاقات الصادرة التي لم تُستلم ولم تبطل، كما هي الآن. تنقص حين تُستلم، أو حين يُطابق حساب التوزيع.',
      fr: 'Droits émis, ni retirés ni annulés, à cet instant. Ils diminuent au retrait, ou au rapprochement de la distribution.',
      en: 'Entitlements issued and neither collected nor void, as of now. They grow fewer as they are collected, or when the distribution is reconciled.',
    },
  },
  {
    key: 'slips_collected', group: 'assistance', span: 'period', about: 'people', by: ['theme', 'orgId'], kinds, better: 'more',
    measure: { kind: 'share', part: { 'assistance.collected': 1 }, whole: { 'assistance.slips': 1 } }, records: distributions, hxl: '#indicator+slips+collected+pct',
    title: { ar: 'القسائم المستلَمة', fr: 'Coupons retirés', en: 'Slips collected' },
    noun: { ar: 'من القسائم استُلمت', fr: 'des coupons ont été retirés', en: 'of slips were collected' },
    method: {
      ar: 'في التوزيعات التي طوبق حسابها خلال الفترة: القسائم التي استُلمت، مقسومة على المستلَمة وغير المستلَمة معًا. ما أُبطل قبل ذلك لا يُحسب.',
      fr: 'Pour les distributions rapprochées pendant la période : coupons retirés, divisés par ceux retirés et non retirés ensemble. Ceux annulés avant ne comptent pas.',
      en: 'Of distributions reconciled in the period: slips collected, divided by those collected and not collected together. Those made void before do not count.',
    },
  },
  {
    key: 'assistance_host', group: 'assistance', span: 'period', about: 'people', by: ['theme', 'orgId'], kinds,
    measure: { kind: 'share', part: { 'assistance.given_host': 1 }, whole: { 'assistance.given_host': 1, 'assistance.given_newcomer': 1 } },
    records: handovers('redeemed'), hxl: '#indicator+assistance+host+pct',
    title: { ar: 'ما استلمه المجتمع المضيف', fr: 'Part de la communauté hôte', en: 'Share for the host community' },
    noun: { ar: 'من المساعدات سُلِّمت للمجتمع المضيف', fr: 'des aides sont allées à la communauté hôte', en: 'of assistance went to the host community' },
    method: {
      ar: 'التسليمات لمن هم من المجتمع المضيف خلال الفترة، مقسومة على كل تسليم لمن سُجّلت وضعيته. من لم تُذكر وضعيته لا يُحسب. المساعدة بحسب الاحتياج: هذا الرقم يُقرأ ولا يُستهدف.',
      fr: 'Remises à des ménages de la communauté hôte pendant la période, divisées par toutes celles dont la situation est notée. Les autres ne comptent pas. L’aide va selon le besoin : ce chiffre se lit, il ne se vise pas.',
      en: 'Handovers to households of the host community in the period, divided by all whose situation is noted; the others do not count. Help goes by need: this figure is to be read, not aimed at.',
    },
  },
  {
    key: 'handed_twice', group: 'assistance', span: 'period', about: 'things', by: ['theme', 'orgId'], kinds, better: 'less',
    measure: { kind: 'count', of: { 'assistance.twice': 1 } }, records: distributions, hxl: '#indicator+slips+twice',
    title: { ar: 'قسائم صُرفت مرتين', fr: 'Coupons servis deux fois', en: 'Slips handed out twice' },
    noun: {
      ar: { zero: 'قسيمة صُرفت مرتين', one: 'قسيمة صُرفت مرتين', two: 'قسيمتان صُرفتا مرتين', few: 'قسائم صُرفت مرتين', many: 'قسيمة صُرفت مرتين', other: 'قسيمة صُرفت مرتين' },
      fr: { one: 'coupon servi deux fois', many: 'de coupons servis deux fois', other: 'coupons servis deux fois' },
      en: { one: 'slip handed out twice', other: 'slips handed out twice' },
    },
    method: {
      ar: 'قسائم سلّمها جهازان بلا اتصال، كل منهما مرة، خلال الفترة. ما عدا ذلك يمنعه النظام: كل رمز يُصرف مرة.',
      fr: 'Coupons servis par deux appareils hors ligne, une fois chacun, pendant la période. Tout autre doublon est empêché : un code ne sert qu’une fois.',
      en: 'Slips handed out by two devices without connection, once each, in the period. Any other is prevented: each code is good once.',
    },
  },
]
