import type { Figure } from '../figure.ts'
import { needs, people } from './records.ts'

export const peopleFigures: Figure[] = [
  {
    key: 'people_registered', group: 'people', span: 'period', about: 'people', by: ['orgId'], better: 'more',
    measure: { kind: 'count', of: { 'person.registered': 1 } }, records: people, hxl: '#affected+registered',
    title: { ar: 'الأشخاص المسجَّلون', fr: 'Personnes enregistrées', en: 'People registered' },
    noun: {
      ar: { zero: 'شخص مسجَّل', one: 'شخص مسجَّل', two: 'شخصان مسجَّلان', few: 'أشخاص مسجَّلون', many: 'شخصًا مسجَّلًا', other: 'شخص مسجَّل' },
      fr: { one: 'personne enregistrée', many: 'de personnes enregistrées', other: 'personnes enregistrées' },
      en: { one: 'person registered', other: 'people registered' },
    },
    method: {
      ar: 'كل من سُجِّل بموافقته خلال الفترة، لدى أي منظمة في المدينة. الشخص المسجَّل لدى منظمتين يُحسب مرتين، لأن المنظمات لا ترى قوائم بعضها. من مُحيت بياناته لاحقًا يبقى محسوبًا.',
      fr: 'Toute personne enregistrée avec son accord pendant la période, par n’importe quelle organisation de la ville. Une personne suivie par deux organisations compte deux fois, car elles ne voient pas les listes l’une de l’autre. Qui a été effacé depuis reste compté.',
      en: 'Everybody registered with their consent in the period, by any organisation of the city. Somebody known to two organisations counts twice, as they do not see each other’s lists. Those erased since stay counted.',
    },
  },
  {
    key: 'files_open', group: 'people', span: 'now', about: 'people', by: ['orgId'],
    measure: { kind: 'count', of: { 'person.open': 1 } }, rest: { 'person.registered': 1, 'person.open': -1 }, records: people, hxl: '#affected+open',
    title: { ar: 'الملفات المفتوحة', fr: 'Dossiers ouverts', en: 'Open files' },
    noun: {
      ar: { zero: 'ملف مفتوح', one: 'ملف مفتوح', two: 'ملفان مفتوحان', few: 'ملفات مفتوحة', many: 'ملفًا مفتوحًا', other: 'ملف مفتوح' },
      fr: { one: 'dossier ouvert', many: 'de dossiers ouverts', other: 'dossiers ouverts' },
      en: { one: 'open file', other: 'open files' },
    },
    method: {
      ar: 'ملفات الأشخاص التي لم تُغلق بعد، لدى كل المنظمات معًا، كما هي الآن.',
      fr: 'Dossiers de personnes non clos à cet instant, toutes organisations ensemble.',
      en: 'Files of people that are not closed as of now, in all organisations together.',
    },
  },
  {
    key: 'needs_opened', group: 'needs', span: 'period', about: 'people', by: ['theme', 'orgId'],
    measure: { kind: 'count', of: { 'need.opened': 1 } }, records: needs, hxl: '#indicator+needs+opened',
    title: { ar: 'الاحتياجات المسجَّلة', fr: 'Besoins notés', en: 'Needs noted' },
    noun: {
      ar: { zero: 'احتياج مسجَّل', one: 'احتياج مسجَّل', two: 'احتياجان مسجَّلان', few: 'احتياجات مسجَّلة', many: 'احتياجًا مسجَّلًا', other: 'احتياج مسجَّل' },
      fr: { one: 'besoin noté', many: 'de besoins notés', other: 'besoins notés' },
      en: { one: 'need noted', other: 'needs noted' },
    },
    method: {
      ar: 'كل احتياج سُجِّل لشخص خلال الفترة، مهما كان مآله. قد تكون للشخص عدة احتياجات.',
      fr: 'Chaque besoin noté pour une personne pendant la période, quelle qu’en soit la suite. Une personne peut en avoir plusieurs.',
      en: 'Each need noted for a person in the period, whatever came of it. A person may have several.',
    },
  },
  {
    key: 'needs_open', group: 'needs', span: 'now', about: 'people', by: ['theme', 'orgId'], better: 'less',
    measure: { kind: 'count', of: { 'need.open': 1 } }, rest: { 'need.opened': 1, 'need.open': -1 }, records: needs, hxl: '#indicator+needs+open',
    title: { ar: 'الاحتياجات التي لم تُلبَّ بعد', fr: 'Besoins encore ouverts', en: 'Needs still open' },
    noun: {
      ar: { zero: 'احتياج ينتظر', one: 'احتياج ينتظر', two: 'احتياجان ينتظران', few: 'احتياجات تنتظر', many: 'احتياجًا ينتظر', other: 'احتياج ينتظر' },
      fr: { one: 'besoin encore ouvert', many: 'de besoins encore ouverts', other: 'besoins encore ouverts' },
      en: { one: 'need still open', other: 'needs still open' },
    },
    method: {
      ar: 'الاحتياجات المفتوحة أو التي يجري التكفل بها الآن: لم تُلبَّ ولم تُغلق.',
      fr: 'Besoins ouverts ou pris en charge à cet instant : ni satisfaits, ni clos.',
      en: 'Needs that are open or being answered as of now: neither met nor closed.',
    },
  },
  {
    key: 'needs_met', group: 'needs', span: 'period', about: 'people', by: ['theme', 'orgId'], better: 'more',
    measure: { kind: 'share', part: { 'need.met': 1 }, whole: { 'need.met': 1, 'need.not_met': 1 } },
    records: needs, hxl: '#indicator+needs+met+pct',
    title: { ar: 'الاحتياجات الملبَّاة', fr: 'Besoins satisfaits', en: 'Needs met' },
    noun: { ar: 'من الاحتياجات المغلقة لُبِّيت', fr: 'des besoins clos ont été satisfaits', en: 'of the needs closed were met' },
    method: {
      ar: 'الاحتياجات التي أُغلقت خلال الفترة على أنها لُبِّيت، مقسومة على كل ما أُغلق منها ملبًّى أو غير ملبًّى. ما سُحب لا يُحسب.',
      fr: 'Besoins clos comme satisfaits pendant la période, divisés par tous ceux clos comme satisfaits ou non satisfaits. Les besoins retirés ne comptent pas.',
      en: 'Needs closed as met in the period, divided by all closed as met or not met. Those withdrawn do not count.',
    },
  },
]
