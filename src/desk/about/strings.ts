import type { Strings } from '../../kit/language.ts'

export const strings = {
  help: { ar: 'مساعدة', fr: 'Aide', en: 'Help' },
  helpIntro: { ar: 'أجوبة قصيرة لما يُسأل كثيرًا.', fr: 'Réponses courtes aux questions fréquentes.', en: 'Short answers to what is asked most.' },
  forResidents: { ar: 'للسكان', fr: 'Pour les habitants', en: 'For residents' },
  forStaff: { ar: 'لمن يعملون هنا', fr: 'Pour celles et ceux qui travaillent ici', en: 'For those who work here' },
} satisfies Strings
