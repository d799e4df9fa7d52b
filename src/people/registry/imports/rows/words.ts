// Answers as tables have them.
import { z } from 'zod'
import type { Text } from '../../../../kit/language.ts'
import { choiceCell } from '../../../../kit/sheets/index.ts'
import { hows, sexes } from '../../words.ts'

export const yesNo = {
  yes: { ar: 'نعم', fr: 'oui', en: 'yes' },
  no: { ar: 'لا', fr: 'non', en: 'no' },
} as const satisfies Record<string, Text>

const signs: Record<string, keyof typeof yesNo> = { 1: 'yes', true: 'yes', x: 'yes', '✓': 'yes', 0: 'no', false: 'no' }

const otherSexes: Record<string, keyof typeof sexes> = Object.fromEntries([
  ...['femme', 'fille', 'female', 'woman', 'girl', 'امرأة', 'بنت', 'أ', 'ا', 'إناث', 'féminin'].map((word) => [word, 'f']),
  ...['h', 'homme', 'garçon', 'male', 'man', 'boy', 'رجل', 'ولد', 'ذ', 'ذكور', 'masculin'].map((word) => [word, 'm']),
])

const bySign = (known: Record<string, string>) => z.string().transform((text) => known[text.trim().toLowerCase()] ?? text)

export const sexCell = () => bySign(otherSexes).pipe(choiceCell(sexes))
/** Whether somebody agreed, or how. */
export const consentCell = () => bySign(signs).pipe(choiceCell({ ...hows, ...yesNo }))
