import type { Strings } from '../../../kit/language.ts'

export const strings = {
  moves: {
    publish: { ar: 'انشر', fr: 'Publier', en: 'Publish' },
    withdraw: { ar: 'أعده مسودة', fr: 'Repasser en brouillon', en: 'Back to draft' },
    archive: { ar: 'ضعه في الأرشيف', fr: 'Archiver', en: 'Archive' },
  },
} satisfies Strings
