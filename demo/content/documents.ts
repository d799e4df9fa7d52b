/** The public documents that the demonstration's facts are taken from, named so that a reader can find them. */
const documents: Record<string, string> = {
  UNHCR: 'UNHCR, Mayors’ Forum for Inclusive Cities in North Africa, 2020',
  SCN: 'Strong Cities Network, MENA Regional Hub, 2023–2025',
  MC2CM: 'MC2CM, municipalities and civil society, Sfax, 2019',
  GIZ: 'GIZ, municipalities and migration in Morocco, 2016–2019',
}

/** 'UNHCR-7', 'UNHCR-9' → one line: the document, and the numbers of its facts. */
export function cite(facts: readonly string[]): string[] {
  const byDocument = Map.groupBy(facts, (fact) => fact.split('-')[0]!)
  return [...byDocument].map(([document, numbers]) => {
    if (!documents[document]) throw new Error(`no document is known as ${document}`)
    return `${documents[document]} (${numbers.join(', ')})`
  })
}
