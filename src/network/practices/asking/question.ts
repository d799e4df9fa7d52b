import { z } from 'zod'
import { paragraph } from '../../../kit/text.ts'

const ticked = z.literal('1').optional().transform((value) => value === '1')

export const AskForm = z.object({ body: paragraph(2000, { min: 5 }), mayPublish: ticked })
export const AnswerForm = z.object({ answer: paragraph(4000, { min: 2 }), open: ticked })
