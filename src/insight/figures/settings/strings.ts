import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'ما تقرره المدينة', fr: 'Ce que la ville décide', en: 'What the city decides' },
  lead: {
    ar: 'يسري فورًا على الجميع، ويُسجَّل من غيّره. ما جُمِّد من قبل لا يتغيّر.',
    fr: 'Vaut aussitôt pour tous, et le changement est noté. Ce qui est déjà figé ne change pas.',
    en: 'Holds at once for everybody, and the change is noted. What is frozen already does not change.',
  },
  least: { ar: 'أصغر عدد من الأشخاص يُعرض', fr: 'Plus petit nombre de personnes affiché', en: 'Smallest number of people shown' },
  leastHint: { ar: 'خمسة على الأقل. ارفعه حيث يعرف الناس بعضهم بعضًا.', fr: 'Cinq au moins. Plus, là où tout le monde se connaît.', en: 'Five at least. More, where everybody knows everybody.' },
  targets: { ar: 'أجل الرد المنشود', fr: 'Délai de réponse visé', en: 'How soon answers should come' },
  targetsHint: {
    ar: 'بالساعات، في المتوسط. يظهر على لوحة المدينة، ولا يغيّر أجل أي إحالة.',
    fr: 'En heures, en moyenne. Visible au tableau de bord ; ne change l’échéance d’aucune orientation.',
    en: 'In hours, on average. Shown on the dashboard; it changes no referral’s own time.',
  },
  hoursFor: { ar: '{theme} (ساعات)', fr: '{theme} (heures)', en: '{theme} (hours)' },
  save: { ar: 'احفظ', fr: 'Enregistrer', en: 'Save' },
  change: { ar: 'غيّر ما تقرره المدينة', fr: 'Changer ce que la ville décide', en: 'Change what the city decides' },
} satisfies Strings
