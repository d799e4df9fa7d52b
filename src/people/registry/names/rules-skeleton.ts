import type { Rule } from './rules.ts'

/** Longer keys say no more; they are cut. */
export const longestKey = 7

/** From the sounds of a word to its key: its consonants, and a vowel only where both scripts write it. */
export const skeletonRules: Rule[] = [
  {
    id: 'first vowel',
    says: 'A first vowel is A, whichever it is.',
    change: [[/^[aeiu]+/, 'A'], [/^bb/, 'b']],
    meet: [['عمر', 'Omar', 'Umar'], ['إيمان', 'Imane', 'Iman', 'Eman'], ['أسامة', 'Oussama', 'Usama', 'Osama']],
    apart: [['عمر', 'مر'], ['أحمد', 'حمد']],
  },
  {
    id: 'last vowel',
    says: 'A last vowel is kept as A, I or U.',
    change: [[/(?<=.)[aeiu]*[ae]$/, 'A'], [/(?<=.)[aeiu]*i$/, 'I'], [/(?<=.)[aeiu]*u$/, 'U']],
    meet: [['كريمة', 'Karima', 'Karimah'], ['فتحي', 'Fathi', 'Fathy', 'Fethi'], ['عبدو', 'Abdou', 'Abdo', 'Abdu']],
    apart: [['كريم', 'كريمة'], ['Abdou', 'Abdi']],
  },
  {
    id: 'long vowel',
    says: 'Before the last consonant *i* and *u* are kept, the others are not.',
    change: [[/[aeiu]*u(?=[^aeiuAIU]$)/, 'U'], [/(?<!^Abd.{2,})[aeiu]*ie?(?=[^aeiuAIU]$)/, 'I']],
    meet: [['سعيد', 'Said', 'Saeed', 'Saïd'], ['محمود', 'Mahmoud', 'Mahmud', 'Mahmood']],
    apart: [['جميل', 'جمال'], ['سعيد', 'سعد'], ['سعود', 'سعد']],
  },
  {
    id: 'other vowels',
    says: 'Other vowels are not kept: Arabic does not write them, and French and English write them as they please.',
    change: [[/[aeiu]+/g, '']],
    meet: [['حسين', 'Hussein', 'Houcine', 'Hocine', 'Hosseyn'], ['منير', 'Mounir', 'Munir', 'Moneer']],
  },
]
