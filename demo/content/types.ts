/** A text in all three languages, each written as if it were the first. */
export type Text = { ar: string; fr: string; en: string }

/** The needs a person has, one vocabulary for services, needs, referrals and figures. */
export const themes = ['health', 'food', 'housing', 'documents', 'work', 'education', 'family', 'safety'] as const
export type Theme = (typeof themes)[number]

export const organisationKinds = [
  'city',
  'cso',
  'public_service',
  'national_authority',
  'network_hub',
  'international',
  'employer',
  'funder',
  'university',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** A numbered fact of the public documents that the demonstration network rests on. */
export type Fact = `${'UNHCR' | 'SCN' | 'MC2CM' | 'GIZ'}-${number}`

export type Place = { lat: number; lon: number }

/** A neighbourhood; `share` is the part of the city's registered residents who live there. */
export type Area = Place & { id: string; name: Text; share?: number }

export type City = Place & {
  id: string
  /** ISO 3166-1 alpha-2. */
  country: string
  name: Text
  profile: Text
  facts: Fact[]
  areas?: Area[]
  emergency: { ambulance: string; police: string; civilProtection: string }
  /** ISO days of rest: 1 = Monday … 7 = Sunday. */
  weekend: number[]
  /** Where a map of the city opens. */
  centre: Place
}

export type Organisation = {
  id: string
  kind: OrganisationKind
  name: Text
  short?: Text
  /** City ids; empty for those that work across countries. */
  cities: string[]
  about: Text
  themes: Theme[]
  /** BCP 47. */
  languages: string[]
  facts: Fact[]
  invented?: true
}

export type Hours = { days: number[]; from: string; to: string }[]

/** Without a place, where it is told by telephone: a shelter. */
export type Service = Partial<Place> & {
  id: string
  city: string
  organisation: string
  /** The first is the main one. */
  themes: [Theme, ...Theme[]]
  name: Text
  /** Three to six words, for lists and small screens. */
  what: Text
  description: Text
  area?: string
  address: Text
  phone: string
  hours: 'always' | Hours
  cost: 'free' | 'subsidised' | 'paid'
  costNote?: Text
  papers: 'none' | 'some'
  /** Papers to bring, if any. */
  documents: Text[]
  languages: string[]
  womenStaff: boolean
  capacity: 'open' | 'waiting_list' | 'full'
  /** Free places, where places are counted. */
  free?: number
  audience: Text
  /** A desk that informs and orients. */
  contactPoint?: true
  confirmedDaysAgo: number
  /** What a document tells of it. Its hours, telephone and place are invented all the same. */
  facts: Fact[]
  invented: true
}

export type GuideStep = { title: Text; text: Text; service?: string; takes: Text; cost: Text; papers?: Text[] }

export type Guide = {
  id: string
  city?: string
  country: string
  theme: Theme
  title: Text
  intro: Text
  steps: GuideStep[]
  papers: Text[]
  facts: Fact[]
}

/** A name as it is written in Arabic and in Latin letters. */
export type Name = { ar: string; latin: string }

export type Community = {
  id: string
  /** ISO 3166-1 alpha-2 of the country of origin. */
  country: string
  name: Text
  /** BCP 47, the most spoken first. */
  languages: string[]
  men: Name[]
  women: Name[]
  families: Name[]
}

export type Phrase = { theme: Theme; title: Text }
export type Reason = { id: string; title: Text }
