import type { Figure } from '../figure.ts'
import { practices, services } from './records.ts'

export const serviceFigures: Figure[] = [
  {
    key: 'services_published', group: 'services', span: 'now', about: 'things', by: ['theme', 'orgId'], better: 'more',
    measure: { kind: 'count', of: { 'service.published': 1 } }, records: services, hxl: '#service+published',
    title: { ar: 'الخدمات المنشورة', fr: 'Services publiés', en: 'Services published' },
    noun: {
      ar: { zero: 'خدمة منشورة', one: 'خدمة منشورة', two: 'خدمتان منشورتان', few: 'خدمات منشورة', many: 'خدمة منشورة', other: 'خدمة منشورة' },
      fr: { one: 'service publié', many: 'de services publiés', other: 'services publiés' },
      en: { one: 'service published', other: 'services published' },
    },
    method: {
      ar: 'الخدمات التي يجدها سكان المدينة في الدليل الآن. خدمة تلبي عدة احتياجات تُحسب تحت أولها.',
      fr: 'Services que les habitants trouvent en ce moment dans l’annuaire. Un service pour plusieurs besoins compte sous le premier.',
      en: 'Services that residents find in the directory as of now. One that meets several needs counts under the first.',
    },
  },
  {
    key: 'services_confirmed', group: 'services', span: 'now', about: 'things', by: ['orgId', 'theme'], better: 'more',
    measure: { kind: 'share', part: { 'service.published': 1, 'service.stale': -1 }, whole: { 'service.published': 1 } },
    records: services, hxl: '#indicator+services+confirmed+pct', doubts: ['servicesUnconfirmed'],
    title: { ar: 'معلومات مؤكَّدة في وقتها', fr: 'Services confirmés à temps', en: 'Services confirmed in time' },
    noun: { ar: 'من الخدمات أُكِّدت معلوماتها في وقتها', fr: 'des services ont été confirmés à temps', en: 'of services were confirmed in time' },
    method: {
      ar: 'الخدمات المنشورة التي أكدت منظمتها معلوماتها ولم يفت موعد تأكيدها، مقسومة على كل الخدمات المنشورة، كما هي الآن.',
      fr: 'Services publiés que leur organisation a confirmés et dont l’échéance n’est pas dépassée, divisés par tous les services publiés, à cet instant.',
      en: 'Published services that their organisation has confirmed and that are not past their date, divided by all published ones, as of now.',
    },
  },
  {
    key: 'searches', group: 'services', span: 'period', about: 'things', by: ['theme'],
    measure: { kind: 'count', of: { 'finder.search': 1 } }, hxl: '#indicator+searches',
    title: { ar: 'عمليات البحث', fr: 'Recherches des habitants', en: 'Residents’ searches' },
    noun: {
      ar: { zero: 'عملية بحث', one: 'عملية بحث', two: 'عمليتا بحث', few: 'عمليات بحث', many: 'عملية بحث', other: 'عملية بحث' },
      fr: { one: 'recherche d’habitant', many: 'de recherches d’habitants', other: 'recherches d’habitants' },
      en: { one: 'search by residents', other: 'searches by residents' },
    },
    method: {
      ar: 'عمليات البحث في دليل الخدمات خلال الفترة. لا نحفظ من بحث.',
      fr: 'Recherches dans l’annuaire des services pendant la période. Nous ne gardons pas qui a cherché.',
      en: 'Searches in the service directory in the period. Who searched is not kept.',
    },
  },
  {
    key: 'searches_empty', group: 'services', span: 'period', about: 'things', by: [], better: 'less',
    measure: { kind: 'share', part: { 'finder.no_result': 1 }, whole: { 'finder.search': 1 } }, hxl: '#indicator+searches+empty+pct',
    title: { ar: 'بحث بلا نتيجة', fr: 'Recherches sans résultat', en: 'Searches that found nothing' },
    noun: { ar: 'من عمليات البحث لم تجد شيئًا', fr: 'des recherches n’ont rien trouvé', en: 'of searches found nothing' },
    method: {
      ar: 'عمليات البحث التي لم تجد أي خدمة، مقسومة على كلها. كلماتها تُعرض على المحررين ليسدوا النقص.',
      fr: 'Recherches sans aucun service trouvé, divisées par toutes. Leurs mots sont montrés aux rédacteurs pour combler les manques.',
      en: 'Searches that found no service, divided by all. Their words are shown to editors so that gaps get filled.',
    },
  },
  {
    key: 'feedback_given', group: 'services', span: 'period', about: 'things', by: ['orgId'],
    measure: { kind: 'count', of: { 'feedback.given': 1 } }, hxl: '#indicator+feedback',
    title: { ar: 'آراء السكان', fr: 'Avis des habitants', en: 'Residents’ feedback' },
    noun: {
      ar: { zero: 'رأي من السكان', one: 'رأي من السكان', two: 'رأيان من السكان', few: 'آراء من السكان', many: 'رأيًا من السكان', other: 'رأي من السكان' },
      fr: { one: 'avis d’habitant', many: 'd’avis d’habitants', other: 'avis d’habitants' },
      en: { one: 'piece of feedback from residents', other: 'pieces of feedback from residents' },
    },
    method: {
      ar: 'ما كتبه السكان عن خدمة أو صفحة أو بحث لم يجد شيئًا. لا نحفظ من كتب.',
      fr: 'Ce que des habitants ont écrit sur un service, une page ou une recherche sans résultat. L’auteur n’est pas gardé.',
      en: 'What residents wrote about a service, a page or a search that found nothing. Who wrote is not kept.',
    },
  },
]

export const practiceFigures: Figure[] = [
  {
    key: 'practices_published', group: 'practices', span: 'now', about: 'things', by: ['orgId'], better: 'more',
    measure: { kind: 'count', of: { 'practice.published': 1, 'practice.archived': -1 } }, records: practices, hxl: '#activity+practices+published',
    title: { ar: 'الممارسات المنشورة', fr: 'Pratiques publiées', en: 'Practices published' },
    noun: {
      ar: { zero: 'ممارسة منشورة', one: 'ممارسة منشورة', two: 'ممارستان منشورتان', few: 'ممارسات منشورة', many: 'ممارسة منشورة', other: 'ممارسة منشورة' },
      fr: { one: 'pratique publiée', many: 'de pratiques publiées', other: 'pratiques publiées' },
      en: { one: 'practice published', other: 'practices published' },
    },
    method: {
      ar: 'ممارسات المدينة التي يقرأها الجميع الآن بعد مراجعة الشبكة. المؤرشفة لا تُحسب.',
      fr: 'Pratiques de la ville lisibles par tous à cet instant, après relecture par le réseau. Les archivées ne comptent pas.',
      en: 'Practices of the city that everybody can read as of now, after review by the network. Archived ones do not count.',
    },
  },
  {
    key: 'practices_taken_up', group: 'practices', span: 'period', about: 'things', by: ['orgId'], better: 'more',
    measure: { kind: 'count', of: { 'practice.taken_up': 1 } }, records: practices, hxl: '#activity+practices+taken_up',
    title: { ar: 'أخذتها مدن أخرى', fr: 'Reprises par d’autres villes', en: 'Taken up by other cities' },
    noun: {
      ar: { zero: 'مرة أخذت فيها مدينة أخرى بممارساتنا', one: 'مرة أخذت فيها مدينة أخرى بممارساتنا', two: 'مرتان أخذت فيهما مدن أخرى بممارساتنا', few: 'مرات أخذت فيها مدن أخرى بممارساتنا', many: 'مرة أخذت فيها مدن أخرى بممارساتنا', other: 'مرة أخذت فيها مدن أخرى بممارساتنا' },
      fr: { one: 'reprise de nos pratiques par une autre ville', many: 'de reprises de nos pratiques par d’autres villes', other: 'reprises de nos pratiques par d’autres villes' },
      en: { one: 'time another city took up a practice of ours', other: 'times other cities took up practices of ours' },
    },
    method: {
      ar: 'كل مرة قررت فيها مدينة أخرى خلال الفترة اعتماد ممارسة من هذه المدينة أو تكييفها أو الاستلهام منها.',
      fr: 'Chaque fois qu’une autre ville a décidé, pendant la période, d’adopter ou d’adapter une pratique de celle-ci, ou de s’en inspirer.',
      en: 'Each time another city decided in the period to adopt or adapt a practice of this city, or was inspired by it.',
    },
  },
  {
    key: 'practices_adopted', group: 'practices', span: 'period', about: 'things', by: ['orgId'], better: 'more',
    measure: { kind: 'count', of: { 'practice.adopted': 1 } }, records: practices, hxl: '#activity+practices+adopted',
    title: { ar: 'ممارسات مأخوذة عن غيرنا', fr: 'Pratiques reprises d’ailleurs', en: 'Practices taken from others' },
    noun: {
      ar: { zero: 'ممارسة مأخوذة عن مدن أخرى', one: 'ممارسة مأخوذة عن مدينة أخرى', two: 'ممارستان مأخوذتان عن مدن أخرى', few: 'ممارسات مأخوذة عن مدن أخرى', many: 'ممارسة مأخوذة عن مدن أخرى', other: 'ممارسة مأخوذة عن مدن أخرى' },
      fr: { one: 'pratique reprise d’une autre ville', many: 'de pratiques reprises d’autres villes', other: 'pratiques reprises d’autres villes' },
      en: { one: 'practice taken from another city', other: 'practices taken from other cities' },
    },
    method: {
      ar: 'ممارسات مدن أخرى قررت هذه المدينة خلال الفترة العمل بها، أيًّا كانت مرحلتها اليوم.',
      fr: 'Pratiques d’autres villes que celle-ci a décidé de reprendre pendant la période, où qu’elle en soit aujourd’hui.',
      en: 'Practices of other cities that this city decided to take up in the period, however far it has come.',
    },
  },
  {
    key: 'organisations_active', group: 'practices', span: 'period', about: 'things', by: [], better: 'more',
    measure: {
      kind: 'organisations',
      of: { 'person.registered': 1, 'need.opened': 1, 'referral.sent': 1, 'referral.answered': 1, 'service.confirmed': 1, 'service.published': 1, 'practice.published': 1 },
    },
    hxl: '#org+active+num',
    title: { ar: 'المنظمات النشطة', fr: 'Organisations actives', en: 'Active organisations' },
    noun: {
      ar: { zero: 'منظمة نشطة', one: 'منظمة نشطة', two: 'منظمتان نشطتان', few: 'منظمات نشطة', many: 'منظمة نشطة', other: 'منظمة نشطة' },
      fr: { one: 'organisation active', many: 'd’organisations actives', other: 'organisations actives' },
      en: { one: 'active organisation', other: 'active organisations' },
    },
    method: {
      ar: 'المنظمات التي قامت خلال الفترة بعمل واحد على الأقل: سجّلت شخصًا أو احتياجًا، أرسلت إحالة أو ردّت عليها، نشرت خدمة أو أكدتها، أو نشرت ممارسة.',
      fr: 'Organisations qui ont fait au moins une chose pendant la période : enregistrer une personne ou un besoin, envoyer une orientation ou y répondre, publier ou confirmer un service, publier une pratique.',
      en: 'Organisations that did at least one thing in the period: registered a person or a need, sent or answered a referral, published or confirmed a service, or published a practice.',
    },
  },
]
