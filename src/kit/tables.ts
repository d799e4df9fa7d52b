// Written by `npm run tables` from the migrations. Not for editing.
import type { Generated } from 'kysely'
import type { Text } from './language.ts'

export interface AcceptedTerms {
  userId: string
  version: string
  at: Generated<Date>
}

export interface AccessLog {
  cityId: string
  id: Generated<string>
  at: Generated<Date>
  userId: Generated<string>
  orgId: Generated<string>
  personId: string
  reason: 'file' | 'search' | 'duplicate' | 'merge' | 'referral' | 'correction' | 'export' | 'print' | 'contact' | 'review' | 'extract'
  holderOrgId: string | null
  agreementId: string | null
}

export interface AdoptionSteps {
  id: Generated<string>
  adoptionId: string
  orgId: Generated<string>
  position: number
  title: Text
  body: Generated<Text>
  owner: Generated<string>
  due: string | null
  doneAt: Date | null
  version: Generated<number>
}

export interface Adoptions {
  id: Generated<string>
  practiceId: string
  rootId: string
  originCityId: string
  originOrgId: string
  cityId: string
  orgId: Generated<string>
  kind: 'adopted' | 'adapted' | 'inspired'
  status: Generated<'considering' | 'planned' | 'running' | 'done' | 'stopped'>
  note: Generated<Text>
  reason: string | null
  reasonLang: 'ar' | 'fr' | 'en' | null
  resultId: string | null
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
  changedAt: Generated<Date>
}

export interface AgreementSignatures {
  cityId: string
  agreementId: string
  fingerprint: string
  orgId: Generated<string>
  userId: Generated<string>
  role: 'leader' | 'administrator'
  partyIds: string[]
  at: Generated<Date>
}

export interface AgreementUses {
  cityId: string
  agreementId: string
  what: 'opened' | 'closed' | 'looked'
  month: string
  orgId: string
  n: number
  partyIds: string[]
}

export interface Agreements {
  cityId: string
  id: Generated<string>
  code: string
  orgId: string
  partyIds: string[]
  shared: Generated<boolean>
  parties: object
  status: Generated<'draft' | 'in_review' | 'signed' | 'active' | 'expiring' | 'suspended' | 'ended' | 'dropped'>
  purpose: Text
  basis: Text
  needs: Generated<string[]>
  stays: Generated<string[]>
  ageFrom: number | null
  ageTo: number | null
  fields: string[]
  roles: '{case_worker,coordinator}'[]
  startsOn: string
  endsOn: string
  startsAt: Date
  endsAt: Date
  reviewOn: string
  keepDays: number
  checkKinds: Generated<string[]>
  checkBudget: Generated<number>
  submittedAt: Date | null
  fingerprint: string | null
  askedBy: string | null
  asked: string | null
  renewsId: string | null
  suspendedBy: string | null
  suspendedAt: Date | null
  suspendReason: 'breach' | 'misuse' | 'law' | 'review' | null
  endedAt: Date | null
  endReason: 'time' | 'renewed' | 'served' | 'breach' | 'law' | 'party' | null
  remindedAt: Date | null
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
  version: Generated<number>
}

export interface ApiTokens {
  id: Generated<string>
  tokenHash: Buffer
  userId: string
  orgId: string
  label: string
  roles: ('case_worker' | 'coordinator' | 'leader' | 'editor' | 'focal_point' | 'hub_officer' | 'national_officer' | 'administrator' | 'auditor')[]
  scopes: string[]
  createdAt: Generated<Date>
  expiresAt: Date
  lastUsedAt: Date | null
  revokedAt: Date | null
}

export interface AssistanceListEntries {
  cityId: string
  listId: string
  personId: string
  orgId: string
  householdId: string | null
  size: number
  chosen: boolean
  reasons: string[]
  amount: Generated<number>
  community: 'host' | 'migrant' | 'displaced' | 'unsaid'
}

export interface AssistanceLists {
  cityId: string
  id: Generated<string>
  orgId: string
  programmeId: string
  rules: object
  status: Generated<'making' | 'made' | 'approved' | 'dropped'>
  lookedAt: Generated<number>
  chosen: Generated<number>
  total: Generated<number>
  jobId: string | null
  madeBy: Generated<string>
  madeAt: Generated<Date>
  approvedBy: string | null
  approvedAt: Date | null
}

export interface CastMembers {
  handle: string
  userId: string
  orgId: string
  line: Text
  rank: Generated<number>
}

export interface Cities {
  id: string
  country: string
  name: Text
  timeZone: Generated<string>
  lat: number
  lon: number
  weekend: Generated<number[]>
  emergency: Generated<unknown>
  areas: Generated<unknown>
  profile: Generated<Text>
  settings: Generated<unknown>
}

export interface CodeCounters {
  cityId: string
  kind: string
  n: number
}

export interface Complaints {
  cityId: string
  id: Generated<string>
  orgId: string
  entitlementId: string
  kind: 'amount' | 'turned_away' | 'used_before' | 'treatment' | 'other'
  wantsAnswer: Generated<boolean>
  sealed: Buffer | null
  status: Generated<'new' | 'closed'>
  outcome: 'righted' | 'explained' | 'unproven' | null
  at: Generated<Date>
  notedBy: Generated<string>
  servedBy: string | null
  answeredBy: string | null
  answeredAt: Date | null
}

export interface Consents {
  cityId: string
  id: Generated<string>
  orgId: string
  personId: string
  purpose: 'registration' | 'referral' | 'agreement' | 'contact' | 'statistics'
  partners: Generated<boolean>
  toOrgIds: Generated<string[]>
  fields: Generated<string[]>
  how: 'spoken' | 'signed' | 'interpreter' | 'guardian'
  givenAt: Generated<Date>
  recordedBy: Generated<string | null>
  withdrawnAt: Date | null
  handedTo: string | null
}

export interface Contacts {
  cityId: string
  id: Generated<string>
  orgId: string
  name: Text
  phone: string | null
  email: string | null
  note: Generated<Text>
  changedAt: Generated<Date>
  version: Generated<number>
}

export interface Corrections {
  cityId: string
  id: Generated<string>
  orgId: string
  personId: string
  version: number
  fields: string[]
  sealed: Buffer
  at: Generated<Date>
  userId: Generated<string | null>
}

export interface Credentials {
  userId: string
  emailHash: Buffer
  emailSealed: Buffer
  passwordHash: string | null
  changedAt: Generated<Date>
  wantsNews: Generated<boolean>
  newsAt: Date | null
}

export interface Distributions {
  cityId: string
  id: Generated<string>
  orgId: string
  programmeId: string
  listId: string
  place: string
  area: Generated<string>
  day: string
  fromHour: string
  toHour: string
  status: Generated<'planned' | 'open' | 'closed' | 'reconciled' | 'cancelled'>
  jobId: string | null
  complete: Generated<boolean>
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
  openedAt: Date | null
  closedAt: Date | null
  reconciledAt: Date | null
  reconciledBy: string | null
  counted: number | null
  sealed: Buffer | null
  version: Generated<number>
}

export interface DuplicateModels {
  cityId: string
  orgId: string
  model: object
  people: number
  decisions: number
  fittedAt: Generated<Date>
}

export interface DuplicatePairs {
  cityId: string
  id: Generated<string>
  orgId: string
  firstId: string
  secondId: string
  likelihood: number
  status: Generated<'open' | 'same' | 'different' | 'unsure'>
  sealed: Buffer
  foundAt: Generated<Date>
  decidedBy: string | null
  decidedAt: Date | null
}

export interface ElsewhereAnswers {
  cityId: string
  questionId: string
  personId: string
  orgId: Generated<string>
  says: 'yes' | 'perhaps' | 'no'
}

export interface ElsewhereMarked {
  cityId: string
  personId: string
  orgId: string
  version: number
  key: number
}

export interface ElsewhereMarks {
  orgId: string
  personId: string
  mark: number
  namesakes: number | null
}

export interface ElsewhereQuestions {
  cityId: string
  id: Generated<string>
  agreementId: string
  partyIds: string[]
  orgId: Generated<string>
  userId: Generated<string>
  kind: string
  since: Date
  until: Date
  listId: string | null
  asked: number
  texts: Generated<number>
  at: Generated<Date>
  jobId: string | null
  doneAt: Date | null
}

export interface Entitlements {
  cityId: string
  id: Generated<string>
  orgId: string
  programmeId: string
  distributionId: string
  kind: string
  personId: string
  householdId: string | null
  size: number
  community: 'host' | 'migrant' | 'displaced' | 'unsaid'
  amount: number
  currency: string
  queueNo: number
  codeHash: Buffer
  mark: number
  sealed: Buffer | null
  status: Generated<'issued' | 'redeemed' | 'void'>
  reason: 'not_collected' | 'no_longer_entitled' | 'cancelled' | 'erased' | null
  redeemKey: string | null
  redeemedAt: Date | null
  redeemedBy: string | null
  twice: Generated<number>
  at: Generated<Date>
}

export interface Erasures {
  cityId: string
  id: Generated<string>
  orgId: string
  personId: string
  personCode: string
  reason: 'person_asked' | 'wrongly_registered' | 'registered_twice' | 'retention'
  status: Generated<'asked' | 'confirmed' | 'refused' | 'done'>
  askedBy: Generated<string | null>
  askedAt: Generated<Date>
  decidedBy: string | null
  decidedAt: Date | null
  doneAt: Date | null
}

export interface EventSeals {
  scope: string
  n: number
  eventId: string
  hash: Buffer
}

export interface Events {
  scope: string
  id: Generated<string>
  at: Generated<Date>
  name: string
  subject: string
  userId: Generated<string | null>
  orgId: Generated<string | null>
  otherOrgId: string | null
  public: Generated<boolean>
  data: Generated<unknown>
}

export interface FailedSearches {
  cityId: string
  month: string
  hash: Buffer
  words: string | null
  n: Generated<number>
}

export interface Files {
  scope: string
  id: Generated<string>
  orgId: Generated<string>
  otherOrgId: string | null
  subjectKind: string
  subjectId: string
  personal: Generated<boolean>
  public: Generated<boolean>
  type: string
  bytes: number
  sealed: Buffer
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
}

export interface FocalPoints {
  cityId: string
  userId: string
  orgId: Generated<string>
  since: Generated<Date>
}

export interface FrozenFigures {
  cityId: string
  id: Generated<string>
  at: Generated<Date>
  period: string
  over: boolean
  orgId: Generated<string>
  userId: Generated<string>
  content: string
  fingerprint: string
  published: Generated<boolean>
}

export interface Guides {
  cityId: string
  id: Generated<string>
  orgId: Generated<string>
  status: Generated<'draft' | 'published' | 'archived'>
  theme: 'health' | 'food' | 'housing' | 'documents' | 'work' | 'education' | 'family' | 'safety'
  title: Text
  intro: Text
  papers: Generated<unknown>
  steps: Generated<unknown>
  sourceLang: 'ar' | 'fr' | 'en'
  translations: Generated<unknown>
  createdAt: Generated<Date>
  createdBy: Generated<string | null>
  changedAt: Generated<Date>
  version: Generated<number>
}

export interface HouseholdOrigins {
  cityId: string
  orgId: string
  key: Buffer
  householdId: string
}

export interface Households {
  cityId: string
  id: Generated<string>
  orgId: string
  code: string
  size: number
  createdAt: Generated<Date>
}

export interface Intakes {
  cityId: string
  id: Generated<string>
  orgId: string
  userId: Generated<string>
  sealed: Buffer | null
  createdAt: Generated<Date>
  savedAt: Generated<Date>
}

export interface Invitations {
  id: Generated<string>
  orgId: string
  invitedBy: string | null
  tokenHash: Buffer
  emailHash: Buffer
  emailSealed: Buffer
  roles: ('case_worker' | 'coordinator' | 'leader' | 'editor' | 'focal_point' | 'hub_officer' | 'national_officer' | 'administrator' | 'auditor')[]
  lang: 'ar' | 'fr' | 'en'
  createdAt: Generated<Date>
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

export interface Jobs {
  id: Generated<string>
  kind: string
  orgId: Generated<string>
  userId: Generated<string>
  roles: string[]
  cityId: string | null
  status: Generated<'waiting' | 'running' | 'paused' | 'done' | 'failed' | 'cancelled'>
  input: Generated<unknown>
  checkpoint: Generated<unknown>
  result: Generated<unknown>
  problem: Text | null
  done: Generated<number>
  total: number | null
  stopAsked: Generated<boolean>
  pauseAsked: Generated<boolean>
  createdAt: Generated<Date>
  startedAt: Date | null
  beatAt: Date | null
  finishedAt: Date | null
}

export interface JoinRequests {
  id: Generated<string>
  networkId: string
  hubOrgId: string
  status: Generated<'waiting' | 'approved' | 'declined'>
  cityId: string | null
  cityName: string
  country: string
  lang: 'ar' | 'fr' | 'en'
  reason: string
  orgId: Generated<string | null>
  askedBy: Generated<string | null>
  contact: Buffer | null
  askedAt: Generated<Date>
  decidedBy: string | null
  decidedAt: Date | null
  answer: string | null
  answerLang: 'ar' | 'fr' | 'en' | null
}

export interface KnownDevices {
  userId: string
  tokenHash: Buffer
  seenAt: Generated<Date>
}

export interface LedgerBalances {
  cityId: string
  programmeId: string
  orgId: string
  currency: string
  account: string
  balance: number
}

export interface LedgerPostings {
  cityId: string
  transactionId: string
  programmeId: string
  orgId: string
  currency: string
  account: 'source' | 'available' | 'promised' | 'given' | 'difference'
  amount: number
}

export interface LedgerTransactions {
  cityId: string
  id: Generated<string>
  orgId: string
  programmeId: string
  currency: string
  kind: 'funded' | 'promised' | 'given' | 'released' | 'difference' | 'reversal'
  entitlementId: string | null
  reverses: string | null
  at: Generated<Date>
  userId: Generated<string | null>
}

export interface Memberships {
  id: Generated<string>
  userId: string
  orgId: string
  roles: ('case_worker' | 'coordinator' | 'leader' | 'editor' | 'focal_point' | 'hub_officer' | 'national_officer' | 'administrator' | 'auditor')[]
  since: Generated<Date>
  endedAt: Date | null
}

export interface Merges {
  cityId: string
  id: Generated<string>
  orgId: string
  personId: string
  mergedId: string
  moved: object
  before: object
  sealed: Buffer | null
  mergedBy: Generated<string | null>
  mergedAt: Generated<Date>
  undoneBy: string | null
  undoneAt: Date | null
}

export interface Migrations {
  name: string
  checksum: string
  ranAt: Generated<Date>
}

export interface Needs {
  cityId: string
  id: Generated<string>
  orgId: string
  personId: string
  theme: 'health' | 'food' | 'housing' | 'documents' | 'work' | 'education' | 'family' | 'safety'
  urgency: 'emergency' | 'urgent' | 'normal'
  status: Generated<'open' | 'in_response' | 'met' | 'not_met' | 'withdrawn'>
  reason: string | null
  weighs: Generated<string[]>
  household: Generated<number>
  base: number
  rank: number
  scoredBy: number
  since: Generated<Date>
  openedBy: Generated<string | null>
  answeredAt: Date | null
  closedAt: Date | null
  handedTo: string | null
  sealed: Buffer | null
  version: Generated<number>
}

export interface NetworkCities {
  networkId: string
  cityId: string
  hubOrgId: string
  since: string
  signedOn: string | null
  signedBy: string | null
}

export interface Networks {
  id: Generated<string>
  slug: string
  hubOrgId: string
  name: Text
  about: Generated<Text>
  statement: Generated<Text>
  createdAt: Generated<Date>
}

export interface NoticeReads {
  userId: Generated<string>
  noticeId: string
  at: Generated<Date>
}

export interface Notices {
  id: Generated<string>
  orgId: string
  role: string | null
  userId: string | null
  at: Generated<Date>
  kind: string
  path: string
  data: Generated<unknown>
  mailedAt: Date | null
}

export interface OnceKeys {
  key: string
  at: Generated<Date>
  userId: Generated<string | null>
  location: string
}

export interface OneTime {
  tokenHash: Buffer
  purpose: 'password' | 'passkey' | 'single_sign_on'
  userId: string | null
  data: Generated<unknown>
  expiresAt: Date
  usedAt: Date | null
}

export interface OpeningTokens {
  toOrgId: string
  orgId: string
  openingId: string
  token: number
}

export interface Openings {
  cityId: string
  id: Generated<string>
  agreementId: string
  orgId: string
  toOrgId: string
  personId: string
  code: string
  fields: string[]
  sealed: Buffer | null
  openedAt: Generated<Date>
  closedAt: Date | null
}

export interface OrgKeys {
  orgId: string
  version: number
  wrapped: Buffer | null
  masterId: string
  createdAt: Generated<Date>
  retiredAt: Date | null
  tokensAt: Date | null
  aloneAt: Date | null
}

export interface OrganisationCities {
  orgId: string
  cityId: string
}

export interface Organisations {
  id: Generated<string>
  slug: string
  kind: 'city' | 'cso' | 'public_service' | 'national_authority' | 'network_hub' | 'international' | 'employer' | 'funder' | 'university'
  name: Text
  shortName: Text | null
  about: Generated<Text>
  themes: Generated<string[]>
  languages: Generated<string[]>
  email: string | null
  phone: string | null
  settings: Generated<unknown>
  createdAt: Generated<Date>
  closedAt: Date | null
}

export interface Outbox {
  id: Generated<string>
  at: Generated<Date>
  template: string
  lang: 'ar' | 'fr' | 'en' | null
  n: number | null
  sealed: Buffer | null
  tries: Generated<number>
  nextAt: Generated<Date>
  sentAt: Date | null
  failed: string | null
}

export interface Passkeys {
  id: string
  userId: string
  publicKey: Buffer
  counter: Generated<number>
  transports: Generated<string[]>
  label: string
  createdAt: Generated<Date>
  lastUsedAt: Date | null
}

export interface PersonExtractParts {
  cityId: string
  extractId: string
  n: number
  orgId: Generated<string>
  userId: Generated<string>
  sealed: Buffer
}

export interface PersonExtracts {
  cityId: string
  id: Generated<string>
  orgId: Generated<string>
  userId: Generated<string>
  at: Generated<Date>
  reason: 'report' | 'planning' | 'visits' | 'handover' | 'law'
  identities: boolean
  format: 'csv' | 'xlsx'
  lang: 'ar' | 'fr' | 'en'
  status: 'open' | 'closed'
  need: string | null
  people: number | null
  parts: Generated<number>
  readyAt: Date | null
  jobId: string | null
}

export interface PersonImportParts {
  cityId: string
  importId: string
  n: number
  orgId: Generated<string>
  userId: Generated<string>
  sealed: Buffer
  judged: Buffer | null
}

export interface PersonImports {
  cityId: string
  id: Generated<string>
  orgId: Generated<string>
  userId: Generated<string>
  at: Generated<Date>
  rows: number
  counts: Generated<unknown>
  checkId: string | null
  jobId: string | null
  sealed: Buffer
}

export interface PersonMappings {
  cityId: string
  orgId: Generated<string>
  headings: Buffer
  sealed: Buffer
  userId: Generated<string>
  at: Generated<Date>
}

export interface PersonOrigins {
  cityId: string
  orgId: string
  key: Buffer
  content: Buffer
  personId: string
}

export interface PersonSpecificNeeds {
  cityId: string
  orgId: string
  code: string
  personId: string
  handedTo: string | null
}

export interface PersonTokens {
  orgId: string
  personId: string
  token: number
}

export interface Persons {
  cityId: string
  id: Generated<string>
  orgId: string
  code: string
  initials: string
  sex: 'f' | 'm' | 'other' | null
  birthYear: number | null
  birthKnown: 'day' | 'year' | 'age' | null
  languages: Generated<string[]>
  education: 'none' | 'primary' | 'secondary' | 'vocational' | 'higher' | null
  stay: 'host' | 'migrant' | 'refugee' | 'asylum_seeker' | 'idp' | 'returnee' | null
  papers: Generated<string[]>
  householdId: string | null
  place: 'head' | 'partner' | 'child' | 'parent' | 'relative' | 'other' | null
  status: Generated<'open' | 'closed' | 'merged' | 'erased'>
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
  activeAt: Generated<Date>
  closedAt: Date | null
  warnedAt: Date | null
  retainUntil: string | null
  erasedAt: Date | null
  mergedInto: string | null
  mergedAt: Date | null
  handedTo: string | null
  sealed: Buffer | null
  version: Generated<number>
}

export interface PracticeComments {
  id: Generated<string>
  practiceId: string
  n: number
  section: string
  orgId: string
  hubOrgId: string
  lang: 'ar' | 'fr' | 'en'
  body: string
  userId: Generated<string>
  byOrgId: Generated<string>
  at: Generated<Date>
  settledAt: Date | null
}

export interface PracticeImports {
  id: Generated<string>
  orgId: Generated<string>
  userId: Generated<string>
  lang: 'ar' | 'fr' | 'en'
  sealed: Buffer
  createdAt: Generated<Date>
  doneAt: Date | null
}

export interface PracticeQuestions {
  id: Generated<string>
  practiceId: string
  toOrgId: string
  fromOrgId: Generated<string>
  askedBy: Generated<string>
  askedAt: Generated<Date>
  lang: 'ar' | 'fr' | 'en'
  body: string
  mayPublish: Generated<boolean>
  answer: string | null
  answerLang: 'ar' | 'fr' | 'en' | null
  answeredBy: string | null
  answeredAt: Date | null
  public: Generated<boolean>
}

export interface PracticeRevisions {
  practiceId: string
  n: number
  orgId: string
  hubOrgId: string | null
  theme: string
  content: unknown
  states: Generated<unknown>
  version: Generated<number>
  note: string | null
  noteLang: 'ar' | 'fr' | 'en' | null
  editedBy: Generated<string | null>
  editedAt: Generated<Date>
  publishedAt: Date | null
}

export interface PracticeWords {
  word: string
  practiceId: string
  hubOrgId: string
  weight: number
}

export interface Practices {
  id: Generated<string>
  cityId: string
  orgId: string
  hubOrgId: string | null
  status: Generated<'draft' | 'submitted' | 'in_review' | 'returned' | 'published' | 'archived'>
  public: Generated<boolean>
  theme: 'reception' | 'health' | 'housing' | 'documents' | 'work' | 'education' | 'participation' | 'cohesion' | 'coordination' | 'preparedness'
  lang: 'ar' | 'fr' | 'en'
  revision: Generated<number>
  publishedRevision: number | null
  title: Generated<Text>
  summary: Generated<Text>
  content: Generated<unknown>
  measured: Generated<boolean>
  langs: Generated<string[]>
  rootId: string
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
  firstPublishedAt: Date | null
  publishedAt: Date | null
  archiveNote: string | null
  archiveLang: 'ar' | 'fr' | 'en' | null
  answers: Generated<number>
  answerHours: Generated<number>
}

export interface Programmes {
  cityId: string
  id: Generated<string>
  orgId: string
  title: string
  kind: 'food' | 'cash' | 'rent' | 'voucher' | 'item' | 'health'
  source: string
  currency: string
  budget: number
  amountFirst: number
  amountMore: Generated<number>
  amountPeople: Generated<number>
  rules: Generated<object>
  startsOn: string
  endsOn: string
  intervalDays: number
  status: Generated<'draft' | 'open' | 'closed'>
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
  openedAt: Date | null
  closedAt: Date | null
  version: Generated<number>
}

export interface RateLimits {
  key: Buffer
  tries: number
  since: Date
  closedUntil: Date | null
}

export interface Recounts {
  cityId: string
  id: Generated<string>
  at: Generated<Date>
  counted: string[]
  differing: string[]
  faults: Generated<unknown>
}

export interface RecoveryCodes {
  userId: string
  hash: Buffer
  usedAt: Date | null
}

export interface ReferralViews {
  cityId: string
  id: Generated<string>
  userId: Generated<string>
  orgId: Generated<string>
  name: string
  query: string
}

export interface Referrals {
  cityId: string
  id: Generated<string>
  code: string
  kind: Generated<'referral' | 'back_referral' | 'transfer'>
  personId: string
  personLabel: string
  fromOrgId: string
  toOrgId: string
  serviceId: string | null
  needId: string | null
  parentId: string | null
  theme: 'health' | 'food' | 'housing' | 'documents' | 'work' | 'education' | 'family' | 'safety'
  topic: string
  priority: 'emergency' | 'urgent' | 'normal'
  status: Generated<'draft' | 'sent' | 'accepted' | 'declined' | 'under_way' | 'completed' | 'not_completed' | 'cancelled' | 'expired'>
  waitingOrgId: string | null
  assignedTo: string | null
  dueAt: Date | null
  createdBy: Generated<string | null>
  createdAt: Generated<Date>
  sentAt: Date | null
  answeredAt: Date | null
  closedAt: Date | null
  appointmentAt: Date | null
  reminded: Generated<number>
  escalatedAt: Date | null
  reason: string | null
  outcome: string | null
  confirmed: 'helped' | 'partly' | 'not_helped' | null
  confirmedAt: Date | null
  fields: Generated<string[]>
  consentId: string | null
  override: string | null
  sealedFrom: Buffer | null
  sealedTo: Buffer | null
  answerHash: Buffer | null
  paperHash: Buffer | null
  followHash: Buffer | null
  handedTo: string | null
  version: Generated<number>
}

export interface Reindexings {
  orgId: string
  what: 'people' | 'openings'
  version: number
  after: string | null
  done: Generated<number>
}

export interface Searches {
  cityId: string
  id: Generated<string>
  orgId: Generated<string>
  userId: Generated<string>
  reason: 'search' | 'duplicate' | 'joint'
  found: number
  at: Generated<Date>
}

export interface ServiceFeedback {
  cityId: string
  id: Generated<string>
  onDay: string
  about: 'service' | 'guide' | 'search'
  serviceId: string | null
  guideId: string | null
  orgId: string
  verdict: 'right' | 'wrong' | 'closed' | 'unhelpful' | 'other'
  lang: 'ar' | 'fr' | 'en'
  sealed: Buffer | null
  status: Generated<'open' | 'done'>
  doneBy: string | null
  doneAt: Date | null
}

export interface ServiceImports {
  cityId: string
  id: Generated<string>
  orgId: Generated<string>
  userId: Generated<string>
  at: Generated<Date>
  sealed: Buffer
  jobId: string | null
}

export interface ServiceLanguages {
  cityId: string
  lang: string
  serviceId: string
  orgId: string
}

export interface ServiceThemes {
  cityId: string
  theme: string
  serviceId: string
  orgId: string
}

export interface ServiceWords {
  cityId: string
  word: string
  serviceId: string
  orgId: string
  told: Generated<boolean>
}

export interface Services {
  cityId: string
  id: Generated<string>
  orgId: string
  status: Generated<'draft' | 'published' | 'hidden' | 'closed'>
  themes: ('health' | 'food' | 'housing' | 'documents' | 'work' | 'education' | 'family' | 'safety')[]
  name: Text
  what: Text
  description: Text
  audience: Text
  address: Text
  costNote: Text
  documents: Generated<unknown>
  sources: Generated<string[]>
  sourceLang: 'ar' | 'fr' | 'en'
  translations: Generated<unknown>
  area: string | null
  lat: number | null
  lon: number | null
  phone: string | null
  contactId: string | null
  hours: unknown
  week: string
  cost: 'free' | 'subsidised' | 'paid'
  papers: 'none' | 'some'
  languages: Generated<string[]>
  womenStaff: Generated<boolean>
  contactPoint: Generated<boolean>
  capacity: Generated<'open' | 'waiting_list' | 'full'>
  free: number | null
  capacityAt: Generated<Date>
  confirmedAt: Generated<Date>
  confirmedBy: string | null
  confirmBy: string
  asked: Generated<number>
  confirmHash: Buffer | null
  linkUntil: Date | null
  hiddenBy: string | null
  createdAt: Generated<Date>
  createdBy: Generated<string | null>
  changedAt: Generated<Date>
  publishedAt: Date | null
  version: Generated<number>
}

export interface Sessions {
  id: Generated<string>
  tokenHash: Buffer
  userId: string
  orgId: string | null
  boundOrgId: string | null
  entry: 'password' | 'passkey' | 'single_sign_on' | 'cast'
  device: string
  createdAt: Generated<Date>
  lastSeenAt: Generated<Date>
  expiresAt: Date
  freshAt: Generated<Date>
  provenAt: Date | null
}

export interface SsoLinks {
  providerId: string
  subject: string
  userId: string
  linkedAt: Generated<Date>
}

export interface SsoProviders {
  id: Generated<string>
  orgId: string
  label: string
  issuer: string
  clientId: string
  secretSealed: Buffer
  strong: Generated<string[]>
  createdAt: Generated<Date>
  closedAt: Date | null
}

export interface Tallies {
  cityId: string
  id: Generated<string>
  name: string
  month: string
  orgId: string
  theme: Generated<string>
  n: number
}

export interface TallyFolds {
  cityId: string
  folds: number
}

export interface TallySums {
  cityId: string
  name: string
  month: string
  orgId: string
  theme: Generated<string>
  n: number
}

export interface TotpSecrets {
  id: Generated<string>
  userId: string
  sealed: Buffer
  lastStep: Generated<number>
  confirmedAt: Date | null
}

export interface Users {
  id: Generated<string>
  name: string
  lang: Generated<'ar' | 'fr' | 'en'>
  address: Generated<'f' | 'm'>
  createdAt: Generated<Date>
  closedAt: Date | null
}

export interface Database {
  acceptedTerms: AcceptedTerms
  accessLog: AccessLog
  adoptionSteps: AdoptionSteps
  adoptions: Adoptions
  agreementSignatures: AgreementSignatures
  agreementUses: AgreementUses
  agreements: Agreements
  apiTokens: ApiTokens
  assistanceListEntries: AssistanceListEntries
  assistanceLists: AssistanceLists
  castMembers: CastMembers
  cities: Cities
  codeCounters: CodeCounters
  complaints: Complaints
  consents: Consents
  contacts: Contacts
  corrections: Corrections
  credentials: Credentials
  distributions: Distributions
  duplicateModels: DuplicateModels
  duplicatePairs: DuplicatePairs
  elsewhereAnswers: ElsewhereAnswers
  elsewhereMarked: ElsewhereMarked
  elsewhereMarks: ElsewhereMarks
  elsewhereQuestions: ElsewhereQuestions
  entitlements: Entitlements
  erasures: Erasures
  eventSeals: EventSeals
  events: Events
  failedSearches: FailedSearches
  files: Files
  focalPoints: FocalPoints
  frozenFigures: FrozenFigures
  guides: Guides
  householdOrigins: HouseholdOrigins
  households: Households
  intakes: Intakes
  invitations: Invitations
  jobs: Jobs
  joinRequests: JoinRequests
  knownDevices: KnownDevices
  ledgerBalances: LedgerBalances
  ledgerPostings: LedgerPostings
  ledgerTransactions: LedgerTransactions
  memberships: Memberships
  merges: Merges
  migrations: Migrations
  needs: Needs
  networkCities: NetworkCities
  networks: Networks
  noticeReads: NoticeReads
  notices: Notices
  onceKeys: OnceKeys
  oneTime: OneTime
  openingTokens: OpeningTokens
  openings: Openings
  orgKeys: OrgKeys
  organisationCities: OrganisationCities
  organisations: Organisations
  outbox: Outbox
  passkeys: Passkeys
  personExtractParts: PersonExtractParts
  personExtracts: PersonExtracts
  personImportParts: PersonImportParts
  personImports: PersonImports
  personMappings: PersonMappings
  personOrigins: PersonOrigins
  personSpecificNeeds: PersonSpecificNeeds
  personTokens: PersonTokens
  persons: Persons
  practiceComments: PracticeComments
  practiceImports: PracticeImports
  practiceQuestions: PracticeQuestions
  practiceRevisions: PracticeRevisions
  practiceWords: PracticeWords
  practices: Practices
  programmes: Programmes
  rateLimits: RateLimits
  recounts: Recounts
  recoveryCodes: RecoveryCodes
  referralViews: ReferralViews
  referrals: Referrals
  reindexings: Reindexings
  searches: Searches
  serviceFeedback: ServiceFeedback
  serviceImports: ServiceImports
  serviceLanguages: ServiceLanguages
  serviceThemes: ServiceThemes
  serviceWords: ServiceWords
  services: Services
  sessions: Sessions
  ssoLinks: SsoLinks
  ssoProviders: SsoProviders
  tallies: Tallies
  tallyFolds: TallyFolds
  tallySums: TallySums
  totpSecrets: TotpSecrets
  users: Users
}
