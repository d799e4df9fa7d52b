import type { Text } from '../../../src/kit/language.ts'

/** A heading and its paragraphs. */
export type Section = { title: Text; body: Text[] }
export type Article = { title: Text; intro: Text; sections: Section[] }
export type Question = Section & { for: 'resident' | 'staff' }
