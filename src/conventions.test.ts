// What docs/contributing.md asks of every module and table, as far as a machine can check it.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { after, before, test } from 'node:test'
import { register } from 'tsx/esm/api'
import { root } from './kit/config.ts'
import { languages } from './kit/language.ts'
import { describeTables } from './kit/write-tables.ts'
import { openTestApp, type TestApp } from './testing.ts'
import type { TestDatabase } from './testing-database.ts'
import { modules } from './wings.ts'

process.chdir(root)
register() // the texts are read where they stand, file by file
let mudun: TestApp
let database: TestDatabase
before(async () => {
  mudun = await openTestApp()
  database = mudun.database
})
after(() => mudun.close())

const files = (pattern: string) => globSync(pattern).sort().map((path) => ({ path, code: readFileSync(path, 'utf8') }))
/** Tests, what sets their scene, and the gallery of components, which shows samples. */
const isTest = (path: string) => /\.test\.tsx?$|\/(testing|scene|samples)\.ts$|^src\/testing|\/ui\/gallery/.test(path)
const sources = files('src/**/*.{ts,tsx}').filter(({ path }) => !path.endsWith('/tables.ts'))
const working = sources.filter(({ path }) => !isTest(path))

/** 'src/people/registry' of any file below it; identity and desk are one module each. */
function moduleOf(path: string) {
  return /^src\/(?:(?:people|city|network|nation|insight)\/[\w-]+|identity|desk)(?=\/)/.exec(path)?.[0]
}
const inModules = working.filter(({ path }) => moduleOf(path))

/** What a file takes from where, as paths from the project's folder; packages are left out. */
function importsOf({ path, code }: { path: string; code: string }) {
  return [...code.matchAll(/(?:\bfrom|\bimport\(|^import) ?'(\.[^']+)'/gm)].map(([, from]) => normalize(join(dirname(path), from!)))
}

/** Fails with a line for each fault. */
function none(faults: Iterable<string>) {
  assert.deepEqual([...faults].sort(), [])
}

// The names that every folder of a module may have, whatever it is about. Beside them one file named for its subject.
const fixedNames = [
  'index', 'policy', 'store', 'actions', 'routes', 'pages', 'api', 'strings',
  'clock', // what is done by the clock: duties, deadlines
  'notices', 'letters', // what is told to whom
  'sealed', // what is sealed, and how it is opened
  'words', // closed vocabularies: a code and what it is called
]

// Files named for a second subject, each for a reason. A folder of its own is better as soon as a subject has two files.
const furtherNames: Record<string, string[]> = {
  'src/people/registry/names': ['*'], // names in three scripts: a small library of its own, docs/registry.md
  'src/people/registry': ['looks'], // every look at an identity
  'src/people/linkage': ['*'], // which records are one person: a small library of its own, docs/registry.md
  'src/people/oblivious': ['*'], // whom two organisations both help, asked without showing: a small library of its own
  'src/people/elsewhere': ['saying'], // answers, kinds and times in words
  'src/people/needs': ['score'], // how the order of the queue is made
  'src/people/referrals': ['topics', 'moving', 'passes', 'sharing', 'handover', 'counting'], // what can be asked; moves; links and codes; what travels; whole cases; figures
  'src/people/referrals/file': ['events', 'paper', 'moves', 'beside'], // what happened, in words; the printed form; the form of each move; the cards beside
  // what others see of a service; search words; the state of each language; opening hours; how all that is said
  'src/city/services': ['cards', 'words', 'translations', 'hours', 'saying'],
  'src/city/services/editing': ['theirs'], // what somebody else saved meanwhile
  'src/city/services/finder': ['narrowing'], // switches and choices above the list
  'src/city/services/guides': ['form'], // its editor
  'src/city/services/page': ['events', 'sheet'], // what happened, in words; the printed sheet
  'src/network/members': ['countries'], // their names
  'src/network/practices': ['passages', 'translations'], // the parts of an article; the state of each language
  'src/identity/terms': ['*'], // the texts that are agreed to, one a file
  'src/insight/figures': ['period', 'reckoning', 'trust', 'saying'], // periods in addresses; from counters to values; their trust; values in words
  'src/insight/figures/catalogue': ['*'], // the figures themselves, a file for each kind
  'src/insight/figures/dashboard': ['decisions'], // what waits for one
  'src/desk/about': ['*'], // long texts of the platform, one a file
}

test('a folder of a module has files of known names, and one named for its subject', () => {
  const faults: string[] = []
  for (const [folder, of] of Map.groupBy(inModules, ({ path }) => dirname(path))) {
    const further = furtherNames[folder] ?? []
    const own = of.map(({ path }) => basename(path).replace(/\.tsx?$/, ''))
      .filter((name) => !name.endsWith('.client') && !fixedNames.includes(name) && !further.includes(name))
    if (own.length > 1 && !further.includes('*')) faults.push(`${folder}: ${own.join(', ')}`)
  }
  none(faults)
})

test('kit knows no module', () => {
  none(working.filter(({ path }) => path.startsWith('src/kit/')).flatMap((file) =>
    importsOf(file).filter((from) => !from.startsWith('src/kit/') && !/^src\/testing/.test(from)).map((from) => `${file.path} takes ${from}`)))
})

test('modules know one another by their index only, and nothing above them', () => {
  none(inModules.flatMap((file) => importsOf(file)
    .filter((from) => !from.startsWith('src/kit/') && moduleOf(from) !== moduleOf(file.path) && !(moduleOf(from) && /\/index\.tsx?$/.test(from)))
    .map((from) => `${file.path} takes ${from}`)))
})

test('queries stand in store.ts only', () => {
  const query = /\.(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(?:<[^`]*>)?`/
  none(inModules.filter(({ path, code }) => basename(path) !== 'store.ts' && query.test(code)).map(({ path }) => path))
})

test('deeds tell the time by work.now(), and tables by mudun_now()', () => {
  const byTheMachine = /new Date\(\)|\bsql(?:<[^`]*>)?`[^`]*(?<![\w.])now\(\)/
  none([
    ...inModules.filter(({ path }) => /\/(actions|store)\.ts$/.test(path) && !path.startsWith('src/identity/cast/') /* for tests */).filter(({ code }) => byTheMachine.test(code)),
    ...files('src/{people,city,network,nation,insight,identity,desk}/**/migrations/*.sql').filter(({ code }) => /(?<!mudun_)\bnow\(\)/.test(code)),
  ].map(({ path }) => path))
})

test('no bare text in JSX', () => {
  const { stdout } = spawnSync('node_modules/.bin/biome', ['lint', '--only=style/noJsxLiterals', '--reporter=json', '--max-diagnostics=none', 'src'], { encoding: 'utf8', maxBuffer: 64e6 })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Found[] }
  none(diagnostics.flatMap(({ location: { path, start, end } }) => {
    const code = readFileSync(path, 'utf8')
    const at = ({ line, column }: Place) => code.split('\n').slice(0, line - 1).join('\n').length + column
    const text = code.slice(at(start), at(end))
    const isKey = code.slice(0, at(start)).endsWith('<kbd>')
    return /\p{L}{2}/u.test(text) && !isKey && !isTest(path) ? [`${path}:${start.line} ${text.trim()}`] : []
  }))
})
type Found = { location: { path: string; start: Place; end: Place } }
type Place = { line: number; column: number }

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*$/gm, '')
const holdsArabic = working.filter(({ code }) => /[\u0621-\u064a]{2}/.test(withoutComments(code)))
// Words of a closed vocabulary beside its codes, and long texts of which each is a file.
const textsElsewhere = /\/(words|notices|letters|topics|events|countries|themes|spoken|language|cities)\.ts$|^src\/(cli|insight\/figures\/catalogue|desk\/about|identity\/terms)\//
// Code that is about Arabic writing: what people type, and how it is read.
const aboutWriting = new RegExp('^src/(cli/organisation|kit/(synonyms|text|words|sheets/[\\w-]+|files/names)|people/(linkage/values|registry/(sealed|(names|search)/[\\w-]+))'
  + '|city/services/(hours|finder/[\\w-]+)|identity/accounts/account)\\.ts$')

test('texts stand in strings.ts', () => {
  none(holdsArabic.map(({ path }) => path).filter((path) => !path.endsWith('strings.ts') && !textsElsewhere.test(path) && !aboutWriting.test(path)))
})
/** What each language must tell apart. `zero` is for a sentence of its own, and French `many` (millions) reads as `other`. */
const pluralForms = { ar: ['one', 'two', 'few', 'many', 'other'], fr: ['one', 'other'], en: ['one', 'other'] }

test('every text is there in three languages, with its plural forms and the same slots', async () => {
  const faults: string[] = []
  for (const { path } of holdsArabic.filter(({ path }) => !aboutWriting.test(path))) {
    for (const [name, exported] of Object.entries((await import(join(root, path))) as object)) walk(exported, `${path} ${name}`)
  }
  none(faults)

  function walk(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null) return
    if (isText(value)) return checkText(value, where)
    for (const [key, inner] of Object.entries(value)) walk(inner, `${where}.${key}`)
  }

  // A text, not a table of texts by language.
  function isText(value: object): value is Record<string, unknown> {
    const [first] = 'ar' in value && 'fr' in value ? [value.ar] : []
    return typeof first === 'string' || (typeof first === 'object' && first !== null && 'other' in first)
  }

  function checkText(text: Record<string, unknown>, where: string) {
    const plural = languages.some((lang) => typeof text[lang] === 'object')
    for (const lang of languages) {
      const forms = text[lang]
      const said = typeof forms === 'object' && forms ? Object.values(forms) : [forms]
      if (said.some((each) => typeof each !== 'string' || each.trim() === '')) faults.push(`${where}.${lang} is empty`)
      if (!plural) continue
      const missing = pluralForms[lang].filter((form) => !(form in ((forms ?? {}) as object)))
      if (typeof forms !== 'object') faults.push(`${where}.${lang} has no plural forms, others have`)
      else if (missing.length) faults.push(`${where}.${lang} lacks ${missing.join(', ')}`)
    }
    const [ar, fr, en] = languages.map((lang) => slots(text[lang]))
    if (ar !== fr || fr !== en) faults.push(`${where}: slots differ: ar ${ar} · fr ${fr} · en ${en}`)
  }
})

/** The slots of a text; of one with plural forms those of its last resort. */
function slots(text: unknown) {
  const said = typeof text === 'object' ? String((text as { other?: string } | null)?.other ?? '') : String(text)
  return [...new Set([...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join()
}

test('every table is closed to all but its policies', async () => {
  none((await database.asOwner<{ name: string }>(`
    select relname as name from pg_class c
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'migrations'
       and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = c.oid))`)).map(({ name }) => name))
})

test('a policy looks nothing up: it has no sub-select, and calls no function that has one', async () => {
  none((await database.asOwner<{ name: string }>(`
    select polrelid::regclass || '.' || polname as name from pg_policy
     where coalesce(pg_get_expr(polqual, polrelid), '') ~* '\\mselect\\M' or coalesce(pg_get_expr(polwithcheck, polrelid), '') ~* '\\mselect\\M'
    union
    select polrelid::regclass || '.' || polname || ' calls ' || p.proname
      from pg_policy o join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = o.oid and d.refclassid = 'pg_proc'::regclass
      join pg_proc p on p.oid = d.refobjid
     where p.pronamespace = 'public'::regnamespace and pg_get_functiondef(p.oid) ~* '\\mfrom\\M'`)).map(({ name }) => name))
})

test('every reference has an index that begins with it', async () => {
  none((await database.asOwner<{ name: string }>(`
    select k.conrelid::regclass || '.' || conname as name from pg_constraint k
     where contype = 'f' and connamespace = 'public'::regnamespace
       and not exists (select from pg_index i where i.indrelid = k.conrelid
         and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`)).map(({ name }) => name))
})

// Tables of people/ and city/ that hold no city's rows, each for a reason.
const withoutCity: Record<string, string> = {
  reindexings: 'an organisation has one key for all its cities',
  elsewhere_marks: 'as person_tokens',
  person_tokens: 'the city is in the key that a token is made with: six million rows have room for nothing else',
  opening_tokens: 'the same, of people who are opened to others',
}

test('tables of people and city have their city first, in keys and in references to one another', async () => {
  const named = files('src/{people,city}/**/migrations/*.sql').flatMap(({ code }) => [...code.matchAll(/^create table (\w+)/gm)].map(([, name]) => name!))
  const ours = named.filter((name) => !(name in withoutCity))
  none((await database.asOwner<{ name: string }>(`
    select t.name from unnest($1::text[]) t (name)
     where not exists (select from pg_constraint k where k.conrelid = t.name::regclass and k.contype = 'p'
       and (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) = 'city_id')
    union
    select k.conrelid::regclass || '.' || k.conname from pg_constraint k
     where k.contype = 'f' and k.conrelid::regclass::text = any ($1) and k.confrelid::regclass::text = any ($1)
       and (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) <> 'city_id'`, [ours])).map(({ name }) => name))
})

test('tables.ts is what the migrations make', async () => {
  assert.equal(readFileSync('src/kit/tables.ts', 'utf8'), await describeTables(database), 'npm run tables writes it anew')
})

test('a file has at most 220 lines', () => {
  const exempt = /strings\.ts$|^src\/desk\/about\/|synonyms\.ts$|^demo\/content\//
  const handwritten = [...working, ...files('{demo,bench,e2e,script}/**/*.{ts,tsx}'), ...files('*.ts')]
    .filter(({ path }) => !isTest(path) && !exempt.test(path) && !path.startsWith('bench/samples'))
  none(handwritten.flatMap(({ path, code }) => {
    const lines = code.trimEnd().split('\n')
    return lines.length > 220 ? [`${path} has ${lines.length} lines`] : []
  }))
})

test('styles know start and end, not left and right', () => {
  none(files('src/**/*.css').filter(({ code }) => /\b(left|right)\b/.test(code.replace(/\/\*[^]*?\*\//g, ''))).map(({ path }) => path))
})

test('visitors post to open modules only, and other sites to none', async () => {
  const posts = [...new Set(mudun.app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path))]
  assert.ok(posts.length > 0)
  const open = modules.filter((module) => module.open).map(({ path }) => path)
  const faults: string[] = []
  for (const route of posts) {
    const address = route.replace(/:lang\{[^}]*\}/, 'en').replace(':city', 'la-marsa').replaceAll(/:\w+(\{[^}]*\})?/g, '00000000-0000-4000-8000-000000000000')
    const foreign = await mudun.app.request(address, { method: 'POST', body: new URLSearchParams(), headers: { origin: 'https://elsewhere.example' } })
    if (foreign.status !== (route.startsWith('/api/') ? 401 : 403)) faults.push(`${route} answers another site with ${foreign.status}`)
    const below = route.replace(/^\/:lang\{[^}]*\}(\/:city)?/, '')
    if (route === '/theme' || open.some((path) => below.startsWith(path))) continue
    const { status, location } = await mudun.as('visitor').post(address)
    if (![401, 403, 404].includes(status) && !location.includes('/sign-in')) faults.push(`${route} answers a visitor with ${status}`)
  }
  none(faults)
})
