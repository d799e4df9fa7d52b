import { assistanceKinds as kinds } from '../../../people/assistance/index.ts'
import type { Figure } from '../figure.ts'
import { agreements, questions } from './records.ts'

/** What organisations open to one another under agreements, and ask one another. */
export const sharingFigures: Figure[] = [
  {
    key: 'agreements_in_force', group: 'sharing', span: 'now', about: 'things', by: [],
    measure: { kind: 'count', of: { 'agreement.in_force': 1 } }, records: agreements, hxl: '#indicator+agreements',
    title: { ar: 'اتفاقيات تبادل البيانات النافذة', fr: 'Accords en vigueur', en: 'Agreements in force' },
    noun: {
      ar: { zero: 'اتفاقية نافذة', one: 'اتفاقية نافذة', two: 'اتفاقيتان نافذتان', few: 'اتفاقيات نافذة', many: 'اتفاقية نافذة', other: 'اتفاقية نافذة' },
      fr: { one: 'accord en vigueur', many: 'd’accords en vigueur', other: 'accords en vigueur' },
      en: { one: 'agreement in force', other: 'agreements in force' },
    },
    method: {
      ar: 'اتفاقيات تبادل البيانات التي وقّعتها كل أطرافها وبدأت مدتها ولم تنتهِ، كما هي الآن. الموقوفة لا تُحسب.',
      fr: 'Accords de partage de données signés par toutes leurs parties, commencés et non terminés, à cet instant. Les accords suspendus ne comptent pas.',
      en: 'Data-sharing agreements that all their parties have signed, that have begun and are not over, as of now. Those suspended do not count.',
    },
  },
  {
    key: 'people_opened', group: 'sharing', span: 'now', about: 'people', by: ['orgId'],
    measure: { kind: 'count', of: { 'opening.open': 1 } }, records: agreements, hxl: '#affected+opened',
    title: { ar: 'أشخاص فُتحت بياناتهم لشريك', fr: 'Personnes ouvertes à un partenaire', en: 'People opened to a partner' },
    noun: {
      ar: { zero: 'شخص مفتوح لشريك', one: 'شخص مفتوح لشريك', two: 'شخصان مفتوحان لشريك', few: 'أشخاص مفتوحون لشريك', many: 'شخصًا مفتوحًا لشريك', other: 'شخص مفتوح لشريك' },
      fr: { one: 'personne ouverte à un partenaire', many: 'de personnes ouvertes à un partenaire', other: 'personnes ouvertes à un partenaire' },
      en: { one: 'person opened to a partner', other: 'people opened to a partner' },
    },
    method: {
      ar: 'من وافقوا على أن يطّلع شركاء مرتبطون باتفاقية على ما يلزم من بياناتهم، كما هم الآن، حسب من يطّلع. من فُتحت بياناته لشريكين أو باتفاقيتين يُحسب مرتين. ما تفتحه اتفاقية موقوفة يبقى محسوبًا حتى تنتهي، وإن لم يره أحد.',
      fr: 'Personnes qui ont accepté que des partenaires liés par un accord voient le nécessaire, à cet instant, par organisation qui consulte. Une personne ouverte à deux partenaires, ou par deux accords, compte deux fois. Ce qu’ouvre un accord suspendu compte jusqu’à sa fin, même si plus personne ne le voit.',
      en: 'People who agreed that partners bound by an agreement see what is needed, as of now, by the organisation that sees. Somebody opened to two partners, or by two agreements, counts twice. What a suspended agreement opened counts until it ends, though nobody sees it.',
    },
  },
  {
    key: 'opened_looks', group: 'sharing', span: 'period', about: 'people', by: ['orgId'],
    measure: { kind: 'count', of: { 'opening.looked': 1 } }, records: agreements, hxl: '#indicator+looks',
    title: { ar: 'الاطلاع على أشخاص لدى شركاء', fr: 'Consultations chez un partenaire', en: 'Looks at partners’ people' },
    noun: {
      ar: { zero: 'اطلاع على شخص لدى شريك', one: 'اطلاع على شخص لدى شريك', two: 'اطلاعان على أشخاص لدى شركاء', few: 'مرات اطلاع على أشخاص لدى شركاء', many: 'مرة اطلاع على أشخاص لدى شركاء', other: 'مرة اطلاع على أشخاص لدى شركاء' },
      fr: { one: 'consultation chez un partenaire', many: 'de consultations chez un partenaire', other: 'consultations chez un partenaire' },
      en: { one: 'look at a partner’s person', other: 'looks at partners’ people' },
    },
    method: {
      ar: 'كل مرة ظهر فيها شخص فتحت بياناته جهة أخرى، في بحث أو بعد ذكر السبب، خلال الفترة، حسب من اطّلع. كل اطلاع مسجَّل في ملف الشخص.',
      fr: 'Chaque fois qu’une personne ouverte par une autre organisation s’est affichée, dans une recherche ou sur un motif donné, pendant la période, par organisation qui consulte. Chacune est notée dans le dossier de la personne.',
      en: 'Each time somebody opened by another organisation was shown, in a search or for a reason given, in the period, by the organisation that looked. Each stands on the person’s file.',
    },
  },
  {
    key: 'partners_asked', group: 'sharing', span: 'period', about: 'people', by: ['theme', 'orgId'], kinds,
    measure: { kind: 'count', of: { 'elsewhere.asked': 1 } }, records: questions, hxl: '#indicator+asked',
    title: { ar: 'من سُئل عنهم الشركاء', fr: 'Questions aux partenaires', en: 'Asked of partners' },
    noun: {
      ar: { zero: 'شخص أو أسرة سُئل عنهم', one: 'شخص أو أسرة سُئل عنهم', two: 'شخصان أو أسرتان سُئل عنهم', few: 'أشخاص أو أسر سُئل عنهم', many: 'شخصًا أو أسرة سُئل عنهم', other: 'شخص أو أسرة سُئل عنهم' },
      fr: { one: 'question aux partenaires', many: 'de questions aux partenaires', other: 'questions aux partenaires' },
      en: { one: 'question to partners', other: 'questions to partners' },
    },
    method: {
      ar: 'الأشخاص، والأسر في قوائم المساعدة، الذين سألت جهة شركاءها هل يساعدونهم أيضًا، خلال الفترة، حسب من سأل. من سُئل عنه مرتين يُحسب مرتين.',
      fr: 'Personnes, et ménages des listes d’aide, pour qui une organisation a demandé à ses partenaires s’ils les aident aussi, pendant la période, par organisation qui demande. Une même personne demandée deux fois compte deux fois.',
      en: 'People, and households on lists for assistance, about whom an organisation asked its partners whether they help them too, in the period, by who asked. Somebody asked about twice counts twice.',
    },
  },
  {
    key: 'helped_elsewhere', group: 'sharing', span: 'period', about: 'people', by: ['theme'], kinds,
    measure: { kind: 'share', part: { 'elsewhere.helped': 1 }, whole: { 'elsewhere.answered': 1 } }, records: questions,
    hxl: '#indicator+helped_elsewhere+pct', doubts: ['estimate'],
    title: { ar: 'جواب «نعم» أو «ربما»', fr: 'Réponses « oui » ou « peut-être »', en: 'Answered «yes» or «perhaps»' },
    noun: { ar: 'من الأسئلة كان جوابها «نعم» أو «ربما»', fr: 'des réponses sont « oui » ou « peut-être »', en: 'of answers were «yes» or «perhaps»' },
    method: {
      ar: 'ما كان جوابه «نعم» أو «ربما»، مقسومًا على كل ما وصل جوابه خلال الفترة، في المدينة كلها: جواب كل جهة يبقى لها. لا يُعثر على الجميع، فالرقم تقديري وأقل من الواقع. المساعدتان قد تكونان لازمتين.',
      fr: 'Réponses « oui » ou « peut-être », divisées par toutes celles reçues pendant la période, dans toute la ville : ce qu’apprend chaque organisation reste à elle. Tout le monde n’est pas retrouvé : le chiffre est une estimation basse. Les deux aides peuvent être nécessaires.',
      en: 'Answers «yes» or «perhaps», divided by all that came in the period, in the whole city: what each organisation learned stays with it. Not everybody is found, so it is an estimate and too low. Both kinds of help may be needed.',
    },
  },
]
