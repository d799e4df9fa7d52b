import type { Strings } from '../../../kit/language.ts'

export const strings = {
  letter: {
    subject: {
      ar: 'هل ما زالت معلومات خدمتكم صحيحة؟',
      fr: 'Les informations de votre service sont-elles encore exactes ?',
      en: 'Is what the directory says of your service still right?',
    },
    body: {
      ar: 'في دليل المدينة خدمة باسم منظمتكم. افتحوا الرابط وقولوا بلمسة واحدة إن كان كل شيء ما زال صحيحًا، أو صحّحوه. لا تحتاجون إلى حساب، والرابط يعمل مرة واحدة.',
      fr: 'L’annuaire de la ville présente un service de votre organisation. Ouvrez le lien et dites d’un geste si tout est encore exact, ou corrigez. Aucun compte n’est nécessaire ; le lien ne sert qu’une fois.',
      en: 'The city’s directory lists a service of your organisation. Open the link and say in one tap whether all is still right, or put it right. You need no account, and the link works once.',
    },
    action: { ar: 'راجعوا الخدمة', fr: 'Vérifier le service', en: 'Check the service' },
  },
  title: { ar: 'هل ما زال هذا صحيحًا؟', fr: 'Est-ce encore exact ?', en: 'Is this still right?' },
  lead: {
    ar: 'هكذا يراه الناس في دليل المدينة. لا تحتاج إلى حساب للإجابة.',
    fr: 'Voici ce que les gens lisent dans l’annuaire. Aucun compte n’est nécessaire pour répondre.',
    en: 'This is what people read in the city’s directory. You need no account to answer.',
  },
  still: { ar: 'نعم، كل شيء صحيح', fr: 'Oui, tout est exact', en: 'Yes, all is right' },
  correct: { ar: 'صحّح شيئًا', fr: 'Corriger quelque chose', en: 'Put something right' },
  correctHint: {
    ar: 'غيّر ما تغيّر، واكتب الباقي في الأسفل: تقرؤه منظمتك والبلدية.',
    fr: 'Modifiez ce qui a changé ; écrivez le reste plus bas : votre organisation et la commune le lisent.',
    en: 'Change what has changed, and write the rest below: your organisation and the city read it.',
  },
  rest: { ar: 'شيء آخر تغيّر', fr: 'Autre chose a changé', en: 'Something else has changed' },
  send: { ar: 'احفظ وأكّد', fr: 'Enregistrer et confirmer', en: 'Save and confirm' },
  closed: { ar: 'أُغلقت هذه الخدمة', fr: 'Ce service a fermé', en: 'This service has closed' },
  closedQuestion: {
    ar: 'تخرج الخدمة من الدليل ونخبر البلدية. هل أُغلقت فعلًا؟',
    fr: 'Le service quitte l’annuaire et la commune est prévenue. A-t-il vraiment fermé ?',
    en: 'The service leaves the directory and the city is told. Has it really closed?',
  },
  closedYes: { ar: 'نعم، أُغلقت', fr: 'Oui, il a fermé', en: 'Yes, it has closed' },
  ask: { ar: 'أرسل رابط التأكيد', fr: 'Envoyer le lien de confirmation', en: 'Send the confirm link' },
  asked: { ar: 'رابط يعمل مرة واحدة', fr: 'Un lien qui sert une fois', en: 'A link that works once' },
  askedHow: {
    ar: 'أعطه لمن يعرف هذه الخدمة، بأي وسيلة. لن يظهر من جديد، والرابط السابق لم يعد يعمل.',
    fr: 'Donnez-le à qui connaît ce service, par le moyen de votre choix. Il ne sera plus affiché, et le précédent ne sert plus.',
    en: 'Give it to whoever knows this service, by any means. It will not be shown again, and the one before no longer works.',
  },
  mailed: { ar: 'أُرسل أيضًا إلى بريد المنظمة.', fr: 'Il a aussi été envoyé à l’adresse de l’organisation.', en: 'It was also sent to the organisation’s e-mail.' },
  back: { ar: 'إلى الخدمة', fr: 'Retour au service', en: 'Back to the service' },
} satisfies Strings
