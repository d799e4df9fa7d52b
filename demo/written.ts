import { Registration } from '../src/people/registry/index.ts'
import { communities } from './content/people.ts'

/** Somebody whose names are of a community's pool, by their place in it. */
export type Named = { community: string; women?: true; given: number; father?: number; family: number }

/** As one clerk writes them down, in one script, with what else they are told. */
export function written({ community: id, women, given, father, family }: Named, script: 'ar' | 'latin', told: Record<string, unknown>): Registration {
  const community = communities.find((known) => known.id === id)!
  return Registration.parse({
    how: 'spoken', share: 'partners', givenName: (women ? community.women : community.men)[given]![script],
    ...(father !== undefined && { fatherName: community.men[father]![script] }), familyName: community.families[family]![script],
    sex: women ? 'f' : 'm', languages: community.languages.slice(0, 2), household: 'alone', ...told,
  })
}
