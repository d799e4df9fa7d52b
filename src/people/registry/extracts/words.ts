// Why a list of people leaves the registry.
import type { Text } from '../../../kit/language.ts'

export const reasons = {
  report: { ar: 'لتقرير إلى شريك أو ممول', fr: 'Un rapport à un partenaire ou un bailleur', en: 'A report to a partner or funder' },
  planning: { ar: 'لتخطيط العمل', fr: 'Organiser le travail', en: 'Planning the work' },
  visits: { ar: 'لزيارات أو توزيع دون اتصال', fr: 'Des visites ou une distribution sans connexion', en: 'Visits or a distribution without connection' },
  handover: { ar: 'لتسليم الملفات إلى نظام آخر', fr: 'Transmettre les dossiers à un autre système', en: 'Handing the files to another system' },
  law: { ar: 'لواجب يفرضه القانون', fr: 'Une obligation légale', en: 'A duty under the law' },
} as const satisfies Record<string, Text>
export type Reason = keyof typeof reasons

/** What is reason enough to let identities leave. */
export const enoughForIdentities: readonly Reason[] = ['visits', 'handover', 'law']
