import type { Strings } from '../../../kit/language.ts'

export const strings = {
  desk: { ar: 'شاشة التسليم', fr: 'Guichet', en: 'Desk' },
  code: { ar: 'رمز القسيمة', fr: 'Code du coupon', en: 'Code of the slip' },
  codeHint: { ar: 'اثنا عشر حرفًا ورقمًا. الحروف الصغيرة والفراغات مقبولة.', fr: 'Douze lettres et chiffres. Minuscules et espaces sont acceptées.', en: 'Twelve letters and digits. Small letters and spaces will do.' },
  hand: { ar: 'تحقّق وسلّم', fr: 'Vérifier et remettre', en: 'Check and hand over' },
  scan: { ar: 'امسح الرمز', fr: 'Scanner', en: 'Scan' },
  stopScan: { ar: 'أوقف المسح', fr: 'Arrêter', en: 'Stop' },
  yes: { ar: 'نعم، سلّم', fr: 'Oui, remettez', en: 'Yes, hand over' },
  no: { ar: 'لا تسلّم', fr: 'Ne remettez pas', en: 'Do not hand over' },
  yesText: {
    ar: { zero: 'رقم {no}: {amount}', one: 'رقم {no}: {amount} لشخص واحد', two: 'رقم {no}: {amount} لشخصين', few: 'رقم {no}: {amount} لأسرة من {n} أفراد', many: 'رقم {no}: {amount} لأسرة من {n} فردًا', other: 'رقم {no}: {amount} لأسرة من {n} فرد' },
    fr: { one: 'N° {no} : {amount}, pour {n} personne', other: 'N° {no} : {amount}, pour {n} personnes' },
    en: { one: 'No. {no}: {amount}, for {n} person', other: 'No. {no}: {amount}, for {n} people' },
  },
  why: {
    unknown: { ar: 'لا نعرف هذا الرمز. أعد كتابته حرفًا حرفًا.', fr: 'Ce code est inconnu. Retapez-le lettre par lettre.', en: 'This code is not known. Type it again letter by letter.' },
    elsewhere: { ar: 'هذا الرمز لتوزيع آخر. انظر المكان واليوم على القسيمة.', fr: 'Ce code est pour une autre distribution. Voyez le lieu et le jour du coupon.', en: 'This code is for another distribution. See place and day on the slip.' },
    already: { ar: 'استُعمل هذا الرمز من قبل.', fr: 'Ce code a déjà servi.', en: 'This code was used already.' },
    void: { ar: 'هذا الاستحقاق باطل. أرسل الشخص إلى أخصائي حالته.', fr: 'Ce droit est annulé. Dirigez la personne vers son travailleur social.', en: 'This entitlement is void. Send the person to their case worker.' },
    notOpen: { ar: 'التوزيع غير مفتوح.', fr: 'La distribution n’est pas ouverte.', en: 'The distribution is not open.' },
  },
  alreadyAt: { ar: 'استُعمل هذا الرمز في {day} على {time}.', fr: 'Ce code a déjà servi le {day} à {time}.', en: 'This code was used on {day} at {time}.' },
  undo: { ar: 'تراجع عن هذا التسليم', fr: 'Annuler cette remise', en: 'Take this handover back' },
  offline: { ar: 'لا اتصال. تُحفظ التسليمات على هذا الجهاز وتُرسل حين يعود.', fr: 'Pas de connexion. Les remises restent sur cet appareil et partiront au retour du réseau.', en: 'No connection. Handovers stay on this device and are sent when it is back.' },
  offlineBlind: { ar: 'لا اتصال، ولا يستطيع هذا الجهاز التحقق وحده. انتظر الاتصال.', fr: 'Pas de connexion, et cet appareil ne peut vérifier seul. Attendez le réseau.', en: 'No connection, and this device cannot check alone. Wait for it.' },
  kept: { ar: 'محفوظ على الجهاز، ينتظر الإرسال:', fr: 'Sur l’appareil, en attente d’envoi :', en: 'Kept on this device, to be sent:' },
  refused: { ar: 'رُفض بعد الإرسال، راجعها في التوزيع:', fr: 'Refusés à l’envoi, à revoir dans la distribution :', en: 'Refused when sent, look at them in the distribution:' },
  stay: { ar: 'أبقِ هذه الصفحة مفتوحة أثناء التوزيع: تعمل أيضًا بلا اتصال.', fr: 'Gardez cette page ouverte pendant la distribution : elle marche aussi sans connexion.', en: 'Keep this page open during the distribution: it works without connection, too.' },
  reopens: { ar: 'تعمل هذه الصفحة بلا اتصال أيضًا، وتُفتح من جديد على هذا الجهاز إن أُغلقت.', fr: 'Cette page marche aussi sans connexion, et se rouvre sur cet appareil si elle est fermée.', en: 'This page works without connection, too, and opens again on this device when it was closed.' },
  toDay: { ar: 'إلى التوزيع', fr: 'Voir la distribution', en: 'To the distribution' },
  handed: { ar: 'سُلِّم {done} من {all} عند فتح الصفحة', fr: '{done} remis sur {all} à l’ouverture de la page', en: '{done} of {all} handed over when this page was opened' },
} satisfies Strings
