// The design system. docs/design.md shows each piece in use.
export * from './atoms.tsx'
export * from './choices.tsx'
export * from './form.tsx'
export * from './icon.tsx'
export * from './page.tsx'
export * from './problem.tsx'
export { inLanguage, orgKindNames, roleNames } from './strings.ts'
export * from './text.tsx'
