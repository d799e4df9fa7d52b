import type { NoticeSentences } from '../../kit/notices.ts'

/** What is told of agreements; `{code}` comes with it. Never of a person. */
export const notices: NoticeSentences = {
  agreementToSign: { icon: 'file-pen', text: { ar: 'اتفاقية تبادل البيانات {code}: اقرؤوها ثم وقّعوها', fr: 'Accord de partage de données {code} : à lire et à signer', en: 'Data-sharing agreement {code}: read it, then sign' } },
  agreementChanges: { icon: 'pencil', text: { ar: 'طُلب تعديل الاتفاقية {code}', fr: 'Des changements sont demandés à l’accord {code}', en: 'Changes are asked for in agreement {code}' } },
  agreementSigned: { icon: 'signature', text: { ar: 'وقّع طرف الاتفاقية {code}', fr: 'Une partie a signé l’accord {code}', en: 'A party signed agreement {code}' } },
  agreementBegins: { icon: 'handshake', text: { ar: 'دخلت الاتفاقية {code} حيّز التنفيذ', fr: 'L’accord {code} est en vigueur', en: 'Agreement {code} is in force' } },
  agreementSuspended: { icon: 'pause', text: { ar: 'عُلّقت الاتفاقية {code}: لم تعد تفتح شيئًا', fr: 'L’accord {code} est suspendu : il n’ouvre plus rien', en: 'Agreement {code} is suspended: it opens nothing now' } },
  agreementResumed: { icon: 'play', text: { ar: 'استُؤنفت الاتفاقية {code}', fr: 'L’accord {code} reprend', en: 'Agreement {code} goes on' } },
  agreementExpires: { icon: 'calendar-clock', text: { ar: 'الاتفاقية {code}: المراجعة أو النهاية خلال شهر. جدّدوها أو دعوها تنتهي', fr: 'Accord {code} : révision ou fin dans un mois. Renouvelez-le ou laissez-le finir', en: 'Agreement {code}: review or end within a month. Renew it or let it end' } },
  agreementEnded: { icon: 'circle-stop', text: { ar: 'انتهت الاتفاقية {code}: أُغلق كل ما فتحته', fr: 'L’accord {code} a pris fin : tout ce qu’il ouvrait est fermé', en: 'Agreement {code} has ended: all that it opened is closed' } },
}
