// What is told to whom about services.
import type { NoticeSentences } from '../../kit/notices.ts'

export const notices = {
  serviceToConfirm: {
    icon: 'calendar-check',
    text: {
      ar: 'حان وقت مراجعة خدمة: «{name}». هل ما زالت المعلومات صحيحة؟',
      fr: 'Un service est à vérifier : « {name} ». Tout est-il encore exact ?',
      en: 'A service is due for checking: “{name}”. Is everything still right?',
    },
  },
  serviceStale: {
    icon: 'triangle-alert',
    text: {
      ar: 'خدمة لم تُراجَع منذ مدة: «{name}». يُطلب من الناس الاتصال أولًا.',
      fr: 'Service non vérifié : « {name} ». On dit aux gens d’appeler d’abord.',
      en: 'Service not checked for long: “{name}”. People are told to call first.',
    },
  },
  serviceLapsed: {
    icon: 'eye-off',
    text: {
      ar: 'خرجت خدمة من الدليل لأن أحدًا لم يراجعها: «{name}».',
      fr: 'Service sorti de l’annuaire faute de vérification : « {name} ».',
      en: 'A service has left the directory because nobody checked it: “{name}”.',
    },
  },
  serviceFeedback: {
    icon: 'message-square',
    text: {
      ar: 'رأي جديد على خدمة: «{name}»',
      fr: 'Nouvel avis sur un service : « {name} »',
      en: 'New feedback on a service: “{name}”',
    },
  },
  serviceClosed: {
    icon: 'door-closed',
    text: {
      ar: 'أعلن أصحابها إغلاق خدمة: «{name}»',
      fr: 'Un service a été déclaré fermé : « {name} »',
      en: 'A service was reported closed: “{name}”',
    },
  },
} satisfies NoticeSentences
