import type { Strings } from '../../../kit/language.ts'

export const strings = {
  questions: { ar: 'أسئلة وأجوبة', fr: 'Questions et réponses', en: 'Questions and answers' },
  sub: {
    ar: 'ما سأله غيركم عن هذه الممارسة، وما أجابت به مدينتها',
    fr: 'Ce que d’autres ont demandé, et la réponse de la ville',
    en: 'What others asked about this practice, and what its city answered',
  },
  all: { ar: 'كل الأسئلة والأجوبة', fr: 'Toutes les questions', en: 'All questions and answers' },
  ask: { ar: 'اسأل {city}', fr: 'Interroger {city}', en: 'Ask {city}' },
  question: { ar: 'سؤالك', fr: 'Votre question', en: 'Your question' },
  questionHint: {
    ar: 'اسأل عن شيء واحد: الكلفة، عدد العاملين، القرار القانوني، ما لم ينجح…',
    fr: 'Une chose à la fois : le coût, l’équipe, la décision juridique, ce qui n’a pas marché…',
    en: 'One thing at a time: cost, staff, the legal decision, what went wrong…',
  },
  mayPublish: { ar: 'يمكن للجميع قراءة السؤال مع جوابه', fr: 'Tout le monde pourra lire la question et la réponse', en: 'Everybody may read the question with its answer' },
  send: { ar: 'أرسل السؤال', fr: 'Envoyer la question', en: 'Send the question' },
  answer: { ar: 'جوابكم', fr: 'Votre réponse', en: 'Your answer' },
  open: { ar: 'اعرض السؤال والجواب للجميع', fr: 'Montrer la question et la réponse à tous', en: 'Show question and answer to everybody' },
  openNot: { ar: 'السائل لم يوافق على النشر: يقرأ الجواب وحده.', fr: 'L’auteur n’a pas accepté la publication : il lira seul la réponse.', en: 'The asker did not agree to publication: only they will read the answer.' },
  late: {
    ar: 'أجاب زميل قبلك. هذا ما كتبته، انسخه إن احتجت إليه.',
    fr: 'Quelqu’un a répondu avant vous. Voici votre texte, à copier s’il sert encore.',
    en: 'Somebody answered before you. Here is what you wrote, to copy if you still need it.',
  },
  sendAnswer: { ar: 'أرسل الجواب', fr: 'Envoyer la réponse', en: 'Send the answer' },
  waiting: { ar: 'في انتظار الجواب', fr: 'En attente de réponse', en: 'Awaiting an answer' },
  public: { ar: 'للجميع', fr: 'Pour tous', en: 'For all' },
  between: { ar: 'بين الطرفين', fr: 'Entre les deux parties', en: 'Between both sides' },
  none: { ar: 'لم يُسأل عنها علنًا بعد', fr: 'Pas encore de question publique', en: 'No public question yet' },
} satisfies Strings
