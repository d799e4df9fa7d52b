import { municipalities } from './organisations/cities.ts'
import { inventedAssociations, namedAssociations } from './organisations/civil-society.ts'
import { nationalAuthorities, networkHubs, otherPartners } from './organisations/others.ts'
import { publicServices } from './organisations/public-services.ts'
import type { Organisation } from './types.ts'

export const organisations: Organisation[] = [
  ...municipalities,
  ...publicServices,
  ...namedAssociations,
  ...inventedAssociations,
  ...nationalAuthorities,
  ...networkHubs,
  ...otherPartners,
]
