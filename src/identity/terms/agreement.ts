import { z } from 'zod'
import type { Text } from '../../kit/language.ts'

/** A heading and its paragraphs. */
export type Section = { title: Text; body: Text[] }
/** What somebody accepts carries the version that they accepted. */
export type Agreement = { version: string; title: Text; intro: Text; sections: Section[] }

/** A box that has to be ticked. */
export const Accepted = z.literal('1', { message: 'required' })
export const AcceptForm = z.object({ accept: Accepted })
