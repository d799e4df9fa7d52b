import type { NoticeSentences } from '../../kit/notices.ts'

/** What each notice says. Codes and numbers, never a person. */
export const notices: NoticeSentences = {
  manyLooks: { icon: 'eye', text: { ar: 'فتح أحد الزملاء {n} هوية خلال ساعة: راجعوا السجل', fr: 'Un membre a consulté {n} identités en une heure : vérifiez le journal', en: 'One member opened {n} identities within an hour: check the log' } },
  manySearches: { icon: 'search', text: { ar: 'بحث أحد الزملاء عن أشخاص {n} مرة خلال ساعة: راجعوا السجل', fr: 'Un membre a fait {n} recherches de personnes en une heure : vérifiez le journal', en: 'One member searched for people {n} times within an hour: check the log' } },
  identitiesLeft: { icon: 'download', text: { ar: 'صُدّرت قائمة بهويات {n}: راجعوا السجل', fr: 'Une liste avec {n} identités est exportée : vérifiez le journal', en: 'A list with {n} identities was exported: check the log' } },
  personReceived: { icon: 'user-check', text: { ar: 'تسلّمت الجهة الأخرى الملف {code}', fr: 'L’autre organisation a repris le dossier {code}', en: 'The other organisation has taken over file {code}' } },
  erasureAsked: { icon: 'eraser', text: { ar: 'طُلب محو الملف {code}: يلزم تأكيد شخص ثانٍ', fr: 'Effacement du dossier {code} demandé : une seconde personne doit confirmer', en: 'Erasing file {code} was asked for: a second person must confirm' } },
  erasureRefused: { icon: 'circle-x', text: { ar: 'رُفض محو الملف {code}', fr: 'L’effacement du dossier {code} est refusé', en: 'Erasing file {code} was refused' } },
  erasureDone: { icon: 'circle-check', text: { ar: 'مُحي الملف {code}', fr: 'Le dossier {code} est effacé', en: 'File {code} is erased' } },
  fileWillClose: { icon: 'clock', text: { ar: 'لا نشاط في الملف {code}: سيُغلق بعد 30 يومًا', fr: 'Aucune activité dans le dossier {code} : il sera clos dans 30 jours', en: 'No activity in file {code}: it will be closed in 30 days' } },
  fileWillBeErased: { icon: 'clock', text: { ar: 'تنتهي مدة حفظ الملف {code}: سيُمحى بعد 30 يومًا', fr: 'La durée de conservation du dossier {code} s’achève : il sera effacé dans 30 jours', en: 'The time to keep file {code} is nearly over: it will be erased in 30 days' } },
}
