import type { Strings } from '../../kit/language.ts'

export const strings = {
  services: { ar: 'الخدمات', fr: 'Services', en: 'Services' },
  statuses: {
    draft: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
    published: { ar: 'منشورة', fr: 'Publié', en: 'Published' },
    hidden: { ar: 'محجوبة', fr: 'Retiré', en: 'Hidden' },
    closed: { ar: 'أُغلقت', fr: 'Fermé', en: 'Closed' },
  },
  moves: {
    publish: { ar: 'انشر', fr: 'Publier', en: 'Publish' },
    hide: { ar: 'احجب عن الجمهور', fr: 'Retirer de l’annuaire', en: 'Hide from the directory' },
    show: { ar: 'أظهر من جديد', fr: 'Remettre dans l’annuaire', en: 'Show again' },
    close: { ar: 'أُغلقت هذه الخدمة', fr: 'Ce service a fermé', en: 'This service has closed' },
    reopen: { ar: 'فُتحت من جديد', fr: 'Il a rouvert', en: 'It has opened again' },
  },
  cost: {
    free: { ar: 'مجاني', fr: 'Gratuit', en: 'Free' },
    subsidised: { ar: 'بسعر مدعّم', fr: 'Tarif réduit', en: 'Reduced price' },
    paid: { ar: 'بمقابل', fr: 'Payant', en: 'Paid' },
  },
  noPapers: { ar: 'بدون وثائق', fr: 'Sans papiers demandés', en: 'No papers asked' },
  womenStaff: { ar: 'طاقم نسائي', fr: 'Personnel féminin', en: 'Women staff' },
  contactPoint: { ar: 'نقطة اتصال', fr: 'Point de contact', en: 'Contact point' },
  capacity: {
    open: { ar: 'توجد أماكن', fr: 'Il y a de la place', en: 'There is room' },
    waiting_list: { ar: 'قائمة انتظار', fr: 'Liste d’attente', en: 'Waiting list' },
    full: { ar: 'لا مكان الآن', fr: 'Complet', en: 'Full' },
  },
  freePlaces: {
    ar: { zero: 'لا مكان شاغر', one: 'مكان شاغر واحد', two: 'مكانان شاغران', few: '{n} أماكن شاغرة', many: '{n} مكانًا شاغرًا', other: '{n} مكان شاغر' },
    fr: { one: '{n} place libre', many: '{n} de places libres', other: '{n} places libres' },
    en: { one: '{n} free place', other: '{n} free places' },
  },
  openNow: { ar: 'مفتوح الآن', fr: 'Ouvert maintenant', en: 'Open now' },
  openAlways: { ar: 'مفتوح ليلًا ونهارًا', fr: 'Ouvert jour et nuit', en: 'Open day and night' },
  openUntil: { ar: 'مفتوح الآن إلى {time}', fr: 'Ouvert jusqu’à {time}', en: 'Open now until {time}' },
  closedNow: { ar: 'مغلق', fr: 'Fermé', en: 'Closed' },
  opensToday: { ar: 'مغلق · يفتح اليوم {time}', fr: 'Fermé · ouvre aujourd’hui à {time}', en: 'Closed · opens today at {time}' },
  opensOn: { ar: 'مغلق · يفتح {day} {time}', fr: 'Fermé · ouvre {day} à {time}', en: 'Closed · opens {day} at {time}' },
  opensAfterHoliday: { ar: 'عطلة رسمية · يفتح {day} {time}', fr: 'Jour férié · ouvre {day} à {time}', en: 'Public holiday · opens {day} at {time}' },
  checked: { ar: 'رُوجعت {ago}', fr: 'Vérifié {ago}', en: 'Checked {ago}' },
  checkedLong: {
    ar: 'لم تُراجَع منذ {time}: اتصل قبل الذهاب',
    fr: 'Pas vérifié depuis {time} : appelez avant d’y aller',
    en: 'Not checked for {time}: call before you go',
  },
  today: { ar: 'اليوم', fr: 'aujourd’hui', en: 'today' },
  call: { ar: 'اتصل', fr: 'Appeler', en: 'Call' },
  way: { ar: 'الطريق', fr: 'Itinéraire', en: 'Directions' },
  /** Where a platform's own name of a language is missing, or is not what people say. */
  spoken: {
    zgh: { ar: 'الأمازيغية', fr: 'amazighe', en: 'Amazigh' },
    rif: { ar: 'الريفية', fr: 'rifain', en: 'Riffian' },
    tmh: { ar: 'الطوارقية', fr: 'tamasheq', en: 'Tamasheq' },
    dyu: { ar: 'الديولا', fr: 'dioula', en: 'Dyula' },
    ff: { ar: 'الفولانية', fr: 'peul', en: 'Fula' },
    tk: { ar: 'التركمانية', fr: 'turkmène', en: 'Turkmen' },
    bm: { ar: 'البامبارا', fr: 'bambara', en: 'Bambara' },
    ku: { ar: 'الكردية', fr: 'kurde', en: 'Kurdish' },
  },
} satisfies Strings
