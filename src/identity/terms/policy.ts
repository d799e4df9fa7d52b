import { codeOfConduct } from './conduct.ts'
import { termsOfUse } from './terms.ts'

/** The version that everybody has to accept before they go on: the later of the two agreements'. */
export const termsVersion = [termsOfUse.version, codeOfConduct.version].sort().at(-1)!
