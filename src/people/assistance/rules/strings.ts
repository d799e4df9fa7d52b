import type { Strings } from '../../../kit/language.ts'

export const strings = {
  everybody: { ar: 'كل الأسر المسجّلة، من أهل المدينة ومن الوافدين', fr: 'Tous les ménages enregistrés, de la ville ou arrivés', en: 'Every registered household, from the city or newly arrived' },
  sentences: {
    needs: { ar: 'في الأسرة: {some}', fr: 'Dans le ménage : {some}', en: 'In the household: {some}' },
    ages: { ar: 'في الأسرة من عمره {some}', fr: 'Quelqu’un du ménage a {some}', en: 'Somebody in the household is {some}' },
    stays: { ar: 'في الأسرة: {some}', fr: 'Quelqu’un du ménage : {some}', en: 'Somebody in the household is: {some}' },
    head: { ar: 'على رأس الأسرة: {some}', fr: 'À la tête du ménage : {some}', en: 'At the head of the household: {some}' },
    sizeBetween: { ar: 'عدد أفراد الأسرة من {least} إلى {most}', fr: 'De {least} à {most} personnes dans le ménage', en: '{least} to {most} people in the household' },
    sizeLeast: { ar: 'عدد أفراد الأسرة {least} فأكثر', fr: '{least} personnes ou plus dans le ménage', en: '{least} people or more in the household' },
    sizeMost: { ar: 'عدد أفراد الأسرة {most} على الأكثر', fr: '{most} personnes au plus dans le ménage', en: 'At most {most} people in the household' },
  },
  reasons: {
    everybody: { ar: 'البرنامج للجميع', fr: 'Le programme est pour tous', en: 'The programme is for everybody' },
    need: { ar: 'في الأسرة: {what}', fr: 'Dans le ménage : {what}', en: 'In the household: {what}' },
    age: { ar: 'في الأسرة من عمره {what}', fr: 'Quelqu’un a {what}', en: 'Somebody is {what}' },
    stay: { ar: 'في الأسرة: {what}', fr: 'Quelqu’un du ménage : {what}', en: 'Somebody is: {what}' },
    head: { ar: 'على رأس الأسرة: {what}', fr: 'À la tête du ménage : {what}', en: 'At the head: {what}' },
    size: { ar: 'عدد أفراد الأسرة: {what}', fr: 'Personnes dans le ménage : {what}', en: 'People in the household: {what}' },
    helped: { ar: 'استلمت مساعدة من هذا النوع في {what}', fr: 'A déjà reçu cette aide le {what}', en: 'Was given this help on {what}' },
    elsewhere: { ar: 'تساعدها جهة أخرى أيضًا: رُفعت بقرار', fr: 'Aidé aussi ailleurs : retiré par décision', en: 'Helped elsewhere, too: taken off by decision' },
    promised: { ar: 'وُعدت بمساعدة من هذا النوع ولم تستلمها بعد', fr: 'Cette aide lui est déjà promise', en: 'Is promised this help already' },
  },
  not: {
    needs: { ar: 'لا أحد في الأسرة له احتياج من المذكورة', fr: 'Aucun des besoins nommés dans le ménage', en: 'None of the named needs in the household' },
    ages: { ar: 'لا أحد في هذه الأعمار', fr: 'Personne de ces âges', en: 'Nobody of these ages' },
    stays: { ar: 'الوضع غير المذكور في الشروط، أو لم يُسجَّل', fr: 'Situation autre que celles nommées, ou non précisée', en: 'Another situation than those named, or none noted' },
    head: { ar: 'على رأس الأسرة غير من ذُكر، أو لم يُسجَّل', fr: 'Une autre personne est à la tête du ménage, ou ce n’est pas noté', en: 'Somebody else heads the household, or it is not noted' },
    size: { ar: 'عدد أفراد الأسرة خارج الحدّ', fr: 'Taille du ménage hors limites', en: 'The household is of another size' },
  },
} satisfies Strings
