import type { Strings } from '../../kit/language.ts'

export const strings = {
  needs: { ar: 'الاحتياجات', fr: 'Besoins', en: 'Needs' },
  statuses: {
    open: { ar: 'ينتظر', fr: 'En attente', en: 'Waiting' },
    in_response: { ar: 'قيد الاستجابة', fr: 'Réponse en cours', en: 'Being answered' },
    met: { ar: 'تمت تلبيته', fr: 'Satisfait', en: 'Met' },
    not_met: { ar: 'لم يُلبَّ', fr: 'Non satisfait', en: 'Not met' },
    withdrawn: { ar: 'لم يعد قائمًا', fr: 'N’a plus lieu d’être', en: 'No longer there' },
  },
  urgencies: {
    emergency: { ar: 'طارئ: اليوم', fr: 'Urgence : aujourd’hui', en: 'Emergency: today' },
    urgent: { ar: 'مستعجل: هذا الأسبوع', fr: 'Urgent : cette semaine', en: 'Urgent: this week' },
    normal: { ar: 'عادي', fr: 'Normal', en: 'Normal' },
  },
  notMetReasons: {
    no_service: { ar: 'لا خدمة لهذا في المدينة', fr: 'Aucun service pour cela dans la ville', en: 'No service for this in the city' },
    no_capacity: { ar: 'لا أماكن شاغرة', fr: 'Plus de place', en: 'No capacity' },
    not_eligible: { ar: 'الشروط لا تنطبق', fr: 'Conditions non remplies', en: 'Conditions not met' },
    refused: { ar: 'رفضته الجهة المعنية', fr: 'Refusé par l’instance concernée', en: 'Refused by the office concerned' },
    not_reached: { ar: 'تعذّر الاتصال بالشخص', fr: 'Personne injoignable', en: 'The person could not be reached' },
  },
  moves: {
    respond: { ar: 'نستجيب نحن', fr: 'Nous y répondons', en: 'We answer it ourselves' },
    meet: { ar: 'تمت التلبية', fr: 'C’est satisfait', en: 'It is met' },
    fail: { ar: 'لم يُلبَّ', fr: 'Non satisfait', en: 'Not met' },
    withdraw: { ar: 'لم يعد قائمًا', fr: 'N’a plus lieu d’être', en: 'No longer there' },
    reopen: { ar: 'ما زال ينتظر', fr: 'Attend toujours', en: 'Still waiting' },
  },
} satisfies Strings
