import { z } from 'zod'
import { dayText, line, optional, paragraph } from '../../../kit/text.ts'
import { most } from '../practice.ts'

/** One step of a city's own checklist, in the editor's language. */
export const StepForm = z.object({
  title: line(most.short),
  body: optional(paragraph(most.step)),
  owner: optional(line(120)),
  due: optional(dayText({ from: '2015-01-01', to: '2060-12-31' })),
})
export type StepForm = z.infer<typeof StepForm>
