import { births, missing, names, same, texts } from './levels.ts'
import { fieldsWith, given, type Field } from './record.ts'

/** What of two records agrees, or nearly; of an address, which part. */
export type LinkReason = { field: string; how: 'same' | 'sameSound' | 'similar' | 'swapped' | 'sameYear' | 'nearYear' }

const hows: Record<Field['kind'], Partial<Record<number, LinkReason['how']>>> = {
  name: { [same]: 'same', [names.sameKey]: 'sameSound', [names.similar]: 'similar', [names.alike]: 'similar' },
  birth: { [births.sameDate]: 'same', [births.swappedDate]: 'swapped', [births.similarDate]: 'similar', [births.sameYear]: 'sameYear', [births.nearYear]: 'nearYear' },
  sex: {}, // half of all people share it
  phone: { [same]: 'same', [texts.similar]: 'similar' },
  document: { [same]: 'same', [texts.similar]: 'similar' },
  address: { [same]: 'same', [texts.similar]: 'similar', [texts.alike]: 'similar', [texts.exchanged]: 'swapped' },
}

export function reasonsOf(levels: Uint8Array, fields: Field[]): LinkReason[] {
  return fields.flatMap(({ kind, name }, field): LinkReason[] => {
    const level = levels[field]!
    if (level === missing) return []
    if (field === given && level >= names.exchanged) return [{ field: 'names', how: 'swapped' }]
    const how = hows[kind][level]
    return how ? [{ field: name, how }] : []
  })
}

const differences: Record<Field['kind'], number> = { name: names.different, birth: births.different, sex: texts.different, phone: texts.different, document: texts.different, address: texts.different }

/** What agrees and what differs between two records of one address, by the levels that were kept of them. */
export function agreementOf(levels: Record<string, number>): { reasons: LinkReason[]; differs: string[] } {
  const fields = fieldsWith(1)
  const inOrder = Uint8Array.from(fields, ({ name }) => levels[name] ?? missing)
  return {
    reasons: reasonsOf(inOrder, fields),
    differs: fields.filter(({ kind }, field) => inOrder[field] === differences[kind]).map(({ name }) => name),
  }
}
