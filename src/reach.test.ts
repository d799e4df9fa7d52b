// Who reaches what, for every table, role and organisation: the database's answer beside what the product wants.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { organisations } from '../demo/content/organisations.ts'
import { idOf, userOf } from '../demo/reference.ts'
import { rolesOf } from './identity/index.ts'
import { type Actor, settingsOf, visitor } from './kit/actor.ts'
import { type Db, inTransaction } from './kit/database.ts'
import { sealEvents } from './kit/seals.ts'
import { openTestApp, type TestApp } from './testing.ts'
import { type Asker, describeTables, mayBy, probes, type Row, type Rule, sortsOf, type Table, type Verb, verbs } from './testing-reach.ts'
import { type Story, tellStory } from './testing-story.ts'

const nobody: Rule = {}
/** Their own rows, in the organisation that they act for. */
const ones = (verb: Verb[]): Rule => Object.fromEntries(verb.map((one) => [one, 'members of the organisation, in their own name']))
const caseworkers = 'case workers of the organisation'
const planners = 'case workers and coordinators of the organisation'
const ofTheTaker = `${caseworkers}; case workers of the taker`
const answering = 'leaders and administrators / coordinators'
const figures = 'members of the city’s partners; hub officers and national officers of any organisation'
const keepers = 'editors and coordinators of the city’s administration'
const authors = 'editors and focal points of the organisation'
const followers = 'editors and focal points / leaders / coordinators of the organisation; hub officers of the hub'
const adopters = 'focal points and leaders / editors of the organisation'
const sides = 'case workers and coordinators of the sender; case workers and coordinators of the receiver, once it is no draft; '
  + 'case workers of the taker; whoever holds its link, once it is no draft'
const found: Rule = {
  reads: 'anybody',
  adds: `editors and coordinators of the organisation; ${keepers}; whoever holds the link of its service`,
  removes: `editors and coordinators of the organisation; ${keepers}; whoever holds the link of its service`,
}
const ownFiles = `${caseworkers}; members of the organisation, if it tells of nobody`

const model: Record<string, Rule> = {
  // What is known to all, and who keeps it.
  cities: { reads: 'anybody', adds: 'hub officers of any organisation', changes: keepers, only: 'settings' },
  organisations: {
    reads: 'anybody', adds: 'hub officers of any organisation, if a city’s administration',
    changes: 'administrators and editors of the organisation itself', only: 'name short_name about themes languages email phone settings',
  },
  organisation_cities: { reads: 'anybody', adds: 'hub officers of any organisation' },
  users: { reads: 'members of any organisation', changes: 'oneself', only: 'name lang address' },

  // What happened, and who is told.
  events: {
    reads: 'anybody, if public; members of the organisation; members of the other side; whoever holds the link of its subject',
    adds: 'members of any organisation, in their own name, for their own organisation; '
      + 'anybody, in their own name, for their own organisation, if not public; whoever holds the link of its subject, in their own name, for their own organisation',
  },
  access_log: {
    reads: 'case workers and administrators / auditors of the organisation; case workers and administrators / auditors of the holder; members of the organisation, in their own name',
    adds: 'members of the organisation, in their own name',
  },
  notices: { reads: 'members of the organisation, if it is told to them', adds: 'anybody' },
  notice_reads: { reads: 'oneself', adds: 'oneself' },
  outbox: { adds: 'anybody' },
  once_keys: { adds: 'anybody, in their own name' },
  jobs: ones(['reads', 'adds', 'changes']),
  files: {
    reads: `anybody, if public; ${ownFiles}; case workers of the other side; members of the other side, if it tells of nobody`,
    adds: `${ownFiles}; whoever holds the link of its subject, if not public`,
    changes: ownFiles, only: 'other_org_id', removes: ownFiles,
  },

  // People: case workers of the organisation whose client somebody is, and whoever is offered the case.
  households: { reads: caseworkers, adds: caseworkers, changes: caseworkers },
  persons: { reads: ofTheTaker, adds: caseworkers, changes: caseworkers },
  searches: {
    reads: 'members of the organisation, in their own name; administrators and auditors of the organisation', adds: 'members of the organisation, in their own name',
  },
  person_tokens: { reads: caseworkers, adds: caseworkers, removes: caseworkers },
  person_specific_needs: { reads: ofTheTaker, adds: caseworkers, changes: caseworkers, removes: caseworkers },
  consents: { reads: ofTheTaker, adds: caseworkers, changes: caseworkers },
  corrections: { reads: caseworkers, adds: caseworkers },
  intakes: Object.fromEntries(verbs.map((verb) => [verb, `${caseworkers}, in their own name`])),
  person_imports: Object.fromEntries(verbs.map((verb) => [verb, `${caseworkers}, in their own name`])),
  person_import_parts: Object.fromEntries(verbs.map((verb) => [verb, `${caseworkers}, in their own name`])),
  person_extracts: Object.fromEntries(verbs.map((verb) => [verb, `${caseworkers}, in their own name`])),
  person_extract_parts: Object.fromEntries((['reads', 'adds', 'removes'] as const).map((verb) => [verb, `${caseworkers}, in their own name`])),
  person_mappings: { reads: caseworkers, adds: caseworkers, changes: caseworkers },
  person_origins: { reads: caseworkers, adds: caseworkers, changes: caseworkers },
  household_origins: { reads: caseworkers, adds: caseworkers },
  erasures: {
    reads: 'case workers and administrators of the organisation', adds: caseworkers, changes: 'case workers and administrators of the organisation',
  },
  merges: { reads: caseworkers, adds: caseworkers, changes: caseworkers, only: 'undone_by undone_at sealed' },
  duplicate_pairs: Object.fromEntries(verbs.map((verb) => [verb, caseworkers])),
  duplicate_models: { reads: caseworkers, adds: caseworkers, changes: caseworkers },
  needs: { reads: ofTheTaker, adds: caseworkers, changes: caseworkers },

  // Assistance: case workers of the organisation hand out; its coordinators see sums, never whom a list names and why.
  programmes: { reads: planners, adds: planners, changes: planners },
  assistance_lists: {
    reads: planners, adds: `${caseworkers}, in their own name`, changes: `${planners}, while it is open`,
    only: 'status looked_at chosen total job_id approved_by approved_at',
  },
  assistance_list_entries: { reads: caseworkers, adds: caseworkers, changes: caseworkers, only: 'chosen reasons amount' },
  distributions: { reads: planners, adds: caseworkers, changes: caseworkers },
  entitlements: { reads: planners, adds: caseworkers, changes: caseworkers, only: 'status reason redeem_key redeemed_at redeemed_by twice' },
  complaints: {
    reads: `${caseworkers}, unless it is of how they treated somebody`, adds: `${caseworkers}, in their own name`,
    changes: `${caseworkers}, with no part in it, while it is new`, only: 'status outcome sealed answered_by answered_at',
  },
  ledger_transactions: { reads: planners, adds: `${planners}, in their own name` },
  ledger_postings: { reads: planners, adds: planners },
  ledger_balances: { reads: planners },
  referrals: { reads: sides, adds: 'case workers of the sender', changes: sides },
  referral_views: ones(['reads', 'adds', 'removes']),
  code_counters: { reads: 'members of the city’s partners', adds: 'members of the city’s partners', changes: 'members of the city’s partners' },

  // Agreements: read by all members of their parties, moved by those who answer for one, signed by its head or administrator.
  agreements: {
    reads: 'members of the organisation; members of the parties, once it is shared', adds: `${answering} of the organisation, where it works`,
    changes: `${answering} of the organisation; ${answering} of the parties, once it is shared`,
  },
  agreement_uses: { reads: 'members of the parties' },
  agreement_signatures: { reads: 'members of the parties', adds: 'leaders and administrators of the parties, in their own name, for their own organisation, in their own role' },

  // What agreements open: kept by the holder's case workers. Others ask under an agreement in force (src/people/joint), else they reach nothing.
  openings: { reads: caseworkers, adds: caseworkers, changes: caseworkers },
  opening_tokens: { reads: `${caseworkers}; case workers and coordinators of the receiver`, adds: caseworkers, removes: caseworkers },

  // What partners are asked: who asked is every party's to read, what came of it the asker's; what is asked about is made by the clock.
  elsewhere_marks: { reads: caseworkers },
  elsewhere_marked: { reads: caseworkers },
  elsewhere_questions: {
    reads: 'members of the parties', adds: 'case workers of the parties, in their own name, for their own organisation', changes: caseworkers, only: 'job_id done_at',
  },
  elsewhere_answers: { reads: caseworkers, adds: caseworkers },

  // Services: published for all, kept by their organisation and the city.
  contacts: {
    reads: 'anybody', adds: `editors and coordinators of the organisation, where it works; ${keepers}`,
    changes: `editors and coordinators of the organisation; ${keepers}`,
  },
  services: {
    reads: 'anybody, if published or closed; members of the city’s partners, once it is no draft; members of the organisation; '
      + 'members of the city’s administration; whoever holds its link',
    adds: `editors of the organisation, where it works; ${keepers}`,
    changes: `editors and coordinators / case workers of the organisation; ${keepers}; whoever holds its link`,
  },
  service_themes: found,
  service_languages: found,
  service_words: found,
  guides: {
    reads: `anybody, if published; editors of the organisation, where it works; ${keepers}`,
    adds: `editors of the organisation, where it works; ${keepers}`, changes: `editors of the organisation, where it works; ${keepers}`,
  },
  service_feedback: {
    reads: `editors and coordinators of the organisation; ${keepers}`, adds: 'anybody, while nobody dealt with it',
    changes: `editors and coordinators of the organisation; ${keepers}`,
  },
  failed_searches: { reads: 'editors and coordinators of the city’s partners' },
  service_imports: ones(['reads', 'adds', 'changes']),

  // The network: members and their practices are public, what is being written is not.
  networks: { reads: 'anybody' },
  network_cities: {
    reads: 'anybody', adds: 'hub officers of the hub', changes: 'leaders of the city’s administration, in their own name', only: 'signed_on signed_by',
  },
  focal_points: {
    reads: 'members of any organisation',
    adds: 'leaders and administrators / focal points of the city’s administration, for their own organisation',
    removes: 'leaders and administrators / focal points of the city’s administration, for their own organisation',
  },
  join_requests: {
    reads: 'hub officers of the hub; members of the organisation', adds: 'anybody, in their own name, for their own organisation, while it waits',
    changes: 'hub officers of the hub',
  },
  practices: {
    reads: `anybody, if public; ${followers}`,
    adds: `${authors}, where it works, if not public; hub officers of the hub, while a draft, if not public`,
    changes: `${authors}; hub officers of the hub`,
  },
  practice_revisions: {
    reads: `anybody, if public; ${followers}`, adds: `${authors}; hub officers of the hub`,
    changes: `${authors}, if not public; hub officers of the hub`, removes: `${authors}, if not public`,
  },
  practice_words: { reads: 'anybody', adds: 'hub officers of the hub', removes: 'hub officers of the hub' },
  practice_comments: {
    reads: followers,
    adds: `${authors}, in their own name, for their own organisation; hub officers of the hub, in their own name, for their own organisation`,
    changes: `${authors}; hub officers of the hub`, only: 'settled_at',
  },
  adoptions: {
    reads: 'anybody, if planned or begun; members of any organisation',
    adds: 'focal points and leaders / editors of the city’s administration, for their own organisation', changes: adopters,
  },
  adoption_steps: { reads: 'members of the organisation', adds: adopters, changes: adopters, removes: adopters },
  practice_questions: {
    reads: 'anybody, if public; members of the sender; members of the receiver',
    adds: 'members of the sender, in their own name, while unanswered, to another', changes: 'focal points and leaders / editors of the receiver',
  },
  practice_imports: { ...ones(['reads', 'adds', 'changes']), only: 'done_at' },

  // Figures: counters that hold nobody.
  tallies: { reads: figures, adds: 'anybody' },
  tally_sums: { reads: figures },
  tally_folds: { reads: figures },
  recounts: { reads: figures },
  frozen_figures: {
    reads: `anybody, if public; ${figures}`,
    adds: 'coordinators and leaders of the city’s administration, in their own name, for their own organisation',
    changes: 'coordinators and leaders of the city’s administration', only: 'published',
  },

  // Who works where.
  memberships: { reads: 'oneself; members of the organisation', changes: 'administrators of the organisation', only: 'roles ended_at' },
  invitations: {
    reads: 'administrators of the organisation', adds: 'administrators of the organisation', changes: 'administrators of the organisation',
  },
  accepted_terms: { reads: 'oneself' },

  // Secrets, and what the house alone works with.
  ...Object.fromEntries([
    'api_tokens', 'cast_members', 'credentials', 'event_seals', 'known_devices', 'migrations', 'one_time', 'org_keys', 'passkeys', 'rate_limits',
    'recovery_codes', 'reindexings', 'sessions', 'sso_links', 'sso_providers', 'totp_secrets',
  ].map((table) => [table, nobody])),
}

let mudun: TestApp
let story: Story
let tables: Table[]
before(async () => {
  mudun = await openTestApp()
  story = await tellStory(mudun)
  await sealEvents(mudun.db)
  tables = await describeTables(mudun.database)
  await mudun.database.asOwner(probes)
})
after(() => mudun.close())

test('the model knows every table, and no other', () => {
  assert.deepEqual(Object.keys(model).sort(), tables.map(({ name }) => name))
})

test('the story has rows of every table that anybody reaches', () => {
  const empty = tables.filter(({ name, rows }) => model[name] && Object.keys(model[name]).length > 0 && rows.length === 0)
  assert.deepEqual(empty.map(({ name }) => name), [])
})

test('only the columns that the model names can be changed', () => {
  for (const { name, changeable } of tables) {
    const { only } = model[name]!
    if (only) assert.deepEqual(changeable, changeable.filter((column) => only.split(' ').includes(column)), name)
  }
})

test('beside the public tables a request reaches none: no schema of the queue, none of the system’s secrets', async () => {
  const reached = await mudun.database.asOwner<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('public', 'information_schema', 'pg_catalog')
       and has_schema_privilege('mudun_request', n.oid, 'usage') and has_any_column_privilege('mudun_request', c.oid, 'select')`)
  assert.deepEqual(reached, [])
})

/** Where each of them stands towards what Hela's association does. */
const standings: [called: string, org: string, user: string][] = [
  ['own', 'yed-fi-yed', userOf('hela')], ['a colleague', 'yed-fi-yed', userOf('samir')],
  ['the city, its receiver', 'la-marsa-municipality', userOf('anis')], ['the city', 'la-marsa-municipality', userOf('salma')],
  ['the city, its leader', 'la-marsa-municipality', userOf('nadia')],
  ['a partner, its receiver', 'doctors-of-the-world', userOf('ines')], ['a partner who is offered a case', 'dar-el-bhar', userOf('mourad')],
  ['a stranger in the city', 'ibn-rachiq-school', idOf('user', 'stranger')], ['another city', 'oujda-municipality', userOf('youssef')],
  ['a city that took up a practice', 'fes-municipality', userOf('zineb')], ['a city with a practice', 'saida-municipality', userOf('rami')],
  ['the hub', 'strong-cities-mena', userOf('leila')], ['the state', 'nccve-iraq', userOf('karim')],
]

function everybody(): Asker[] {
  const members = standings.flatMap(([called, slug, user]) => {
    const { kind, cities, name } = organisations.find(({ id }) => id === slug)!
    const org = { id: idOf('organisation', slug), slug, kind, name, cityIds: [...cities] }
    return rolesOf(kind).map((role) => askerOf(`${called}, ${role}`, { userId: user, name: called, sessionId: '', org, roles: [role] }))
  })
  const idOfPath = (path: string) => path.split('/').at(-1)!
  const passes = { 'a referral': story.referrals.linked, 'a draft': story.referrals.unsent, 'a service': story.clinic.open, 'an unpublished service': story.clinic.draft }
  return [...members, askerOf('a visitor', visitor), ...Object.entries(passes).map(([what, path]) => askerOf(`whoever holds the link of ${what}`, visitor, idOfPath(path)))]
}

const askerOf = (called: string, actor: Actor, pass = ''): Asker => ({ called, actor, pass })

test('everybody reaches what the product wants them to, and nothing else', async () => {
  const faults: string[] = []
  const trials = await Promise.all(tables.map(trialOf))
  for (const who of everybody()) {
    const answers = await answersTo(who, trials)
    trials.forEach(({ table, byVerb, sorts, keys }, i) => {
      const { reached, done } = answers[i]!
      const compare = (verb: Verb, row: Row, can: boolean) => {
        if (can === byVerb[verb](who, row)) return
        const shown = Object.fromEntries((table.judged.length ? table.judged : table.keys).map((column) => [column, row[column]]))
        faults.push(`${who.called}: ${can ? 'can' : 'should and cannot'} ${verb} ${table.name} ${JSON.stringify(shown)}`)
      }
      table.rows.forEach((row, at) => compare('reads', row, reached.has(keys[at]!)))
      for (const verb of deeds) sorts.forEach((row, at) => compare(verb, row, done[verb]?.[at] ?? false))
    })
  }
  assert.deepEqual(faults.slice(0, 40), [], `${faults.length} faults`)
})

const deeds = ['adds', 'changes', 'removes'] as const
const rights = { reads: 'select', adds: 'insert', changes: 'update', removes: 'delete' }
type Trial = Awaited<ReturnType<typeof trialOf>>

/** What is tried on a table. Where a right is not granted at all, nobody needs to be asked. */
async function trialOf(table: Table) {
  const { name, rows, keys } = table
  const granted = await Promise.all(verbs.map(async (verb) => {
    const check = verb === 'removes' ? 'has_table_privilege' : 'has_any_column_privilege'
    const [row] = await mudun.database.asOwner<{ yes: boolean }>(`select ${check}('mudun_request', $1::regclass, $2) as yes`, [name, rights[verb]])
    return row!.yes ? verb : undefined
  }))
  const sorts = sortsOf(table)
  return {
    table, sorts, granted, asJson: JSON.stringify(sorts), keys: rows.map((row) => JSON.stringify(keys.map((key) => String(row[key])))),
    byVerb: Object.fromEntries(verbs.map((verb) => [verb, mayBy(model[name]![verb])])) as Record<Verb, ReturnType<typeof mayBy>>,
  }
}

/** One transaction for all tables; every try is undone at once. */
function answersTo(who: Asker, trials: Trial[]) {
  const settings = settingsOf(who.actor, who.pass)
  return inTransaction(mudun.database.request, { settings, readOnly: false }, (db) => Promise.all(trials.map(async ({ table, sorts, granted, asJson }) => {
    const reading = granted.includes('reads') ? readKeys(db, table) : []
    const trying = deeds.map(async (verb) => {
      if (sorts.length === 0 || !granted.includes(verb)) return []
      const { rows: [answer] } = await sql<{ may: boolean[] }>`
        select may_do(${verb}, ${table.name}, ${table.keys}::text[], ${table.changeable[0] ?? null}, ${asJson}::jsonb) as may`.execute(db)
      return [[verb, answer!.may] as const]
    })
    const [reached, ...done] = await Promise.all([reading, ...trying])
    return { reached: new Set(reached), done: Object.fromEntries(done.flat()) as Partial<Record<Verb, boolean[]>> }
  })))
}

async function readKeys(db: Db, { name, keys }: Table): Promise<string[]> {
  const columns = sql.join(keys.map((key) => sql`${sql.ref(key)}::text`))
  const { rows } = await sql<{ key: string[] }>`select array[${columns}] as key from ${sql.table(name)}`.execute(db)
  return rows.map(({ key }) => JSON.stringify(key))
}
