// For tests: what somebody reaches in the database itself, and what the words of a model say they should.
import { type Actor, actsFor, has, isMember, isOfCity, type Role, roles, worksIn } from './kit/actor.ts'
import type { TestDatabase } from './testing-database.ts'

export const verbs = ['reads', 'adds', 'changes', 'removes'] as const
export type Verb = (typeof verbs)[number]
/** Audiences, divided by semicolons; none: nobody. `only`: the columns that can be changed, where not all can. */
export type Rule = Partial<Record<Verb, string>> & { only?: string }
// biome-ignore lint/suspicious/noExplicitAny: a row of any table
export type Row = Record<string, any>
/** Somebody as policies know them: acting for an organisation in one role, a visitor, or whoever holds a link. */
export type Asker = { called: string; actor: Actor; pass: string }

const plurals = Object.fromEntries(roles.map((role) => [`${role.replace('_', ' ')}s`, role])) as Record<string, Role>

const isOrg = (column: string) => ({ actor }: Asker, row: Row) => actsFor(actor, row[column])
const cityOf = (row: Row) => row.city_id ?? row.id
/** Whose members, as the model says it: which column names them. */
const whose: Record<string, (who: Asker, row: Row) => boolean> = {
  'any organisation': ({ actor }) => isMember(actor),
  'the organisation': isOrg('org_id'),
  'the organisation itself': isOrg('id'),
  'the other side': isOrg('other_org_id'),
  'the sender': isOrg('from_org_id'),
  'the receiver': isOrg('to_org_id'),
  'the taker': isOrg('handed_to'),
  'the holder': isOrg('holder_org_id'),
  'the hub': isOrg('hub_org_id'),
  'the parties': ({ actor }, row) => isMember(actor) && row.party_ids.includes(actor.org.id),
  'the city’s administration': ({ actor }, row) => isOfCity(actor, cityOf(row)),
  'the city’s partners': ({ actor }, row) => worksIn(actor, cityOf(row)),
}

const opens = (column: string) => (who: Asker, row: Row) => who.pass !== '' && row[column] === who.pass
const audiences: Record<string, (who: Asker, row: Row) => boolean> = {
  anybody: () => true,
  oneself: ({ actor }, row) => isMember(actor) && (row.user_id ?? row.id) === actor.userId,
  'whoever holds its link': opens('id'),
  'whoever holds the link of its subject': (who, row) => opens('subject')(who, row) || opens('subject_id')(who, row),
  'whoever holds the link of its service': opens('service_id'),
}

const nameOf = (row: Row) => row.user_id ?? row.asked_by ?? row.signed_by ?? row.made_by ?? row.noted_by ?? null
const orgNameOf = (row: Row) => row.by_org_id ?? row.from_org_id ?? row.org_id ?? null
const conditions: Record<string, (who: Asker, row: Row) => boolean> = {
  'in their own name': ({ actor }, row) => nameOf(row) === actor.userId,
  'for their own organisation': ({ actor }, row) => orgNameOf(row) === (actor.org?.id ?? null),
  'where it works': ({ actor }, row) => worksIn(actor, row.city_id),
  'if public': (_, row) => row.public === true || row.published === true || Boolean(row.published_at),
  'if not public': (_, row) => !(row.public === true || row.published === true || row.published_at),
  'if it tells of nobody': (_, row) => row.personal === false,
  'if published': (_, row) => row.status === 'published',
  'if published or closed': (_, row) => row.status === 'published' || row.status === 'closed',
  'if planned or begun': (_, row) => ['planned', 'running', 'done'].includes(row.status),
  'if a city’s administration': (_, row) => row.kind === 'city',
  'once it is no draft': (_, row) => row.status !== 'draft',
  'once it is shared': (_, row) => row.shared === true,
  'in their own role': ({ actor }, row) => has(actor, row.role),
  'while a draft': (_, row) => row.status === 'draft',
  'while it waits': (_, row) => row.status === 'waiting',
  'while it is open': (_, row) => row.status === 'making' || row.status === 'made',
  'while nobody dealt with it': (_, row) => row.status === 'open' && row.done_by === null,
  'while unanswered': (_, row) => row.answer === null,
  'unless it is of how they treated somebody': ({ actor }, row) => row.kind !== 'treatment' || row.served_by !== actor.userId,
  'with no part in it': ({ actor }, row) => row.noted_by !== actor.userId && row.served_by !== actor.userId,
  'while it is new': (_, row) => row.status === 'new',
  'to another': ({ actor }, row) => !actsFor(actor, row.to_org_id),
  'if it is told to them': ({ actor }, row) => (row.role === null || has(actor, row.role)) && (row.user_id === null || row.user_id === actor.userId),
}

const known = <T>(words: Record<string, T>, word: string): T => {
  if (!Object.hasOwn(words, word)) throw new Error(`the model knows no «${word}»`)
  return words[word]!
}

/** Does the model let somebody do this with this row? «case workers and coordinators of the receiver, once it is no draft» */
export function mayBy(said: string | undefined): (who: Asker, row: Row) => boolean {
  const each = (said ?? '').split(';').filter(Boolean).map((audience) => {
    const [who = '', ...ifs] = audience.split(',').map((part) => part.trim())
    const [, plural, of] = /^(?!whoever)(.+?) of (the .+|any .+)$/.exec(who) ?? []
    const isOf = of ? known(whose, of) : known(audiences, who)
    const holds = plural && plural !== 'members' ? isOne(plural.split(/ and | \/ /)) : () => true
    const tests = ifs.map((condition) => known(conditions, condition))
    return (asker: Asker, row: Row) => isOf(asker, row) && holds(asker) && tests.every((test) => test(asker, row))
  })
  return (asker, row) => each.some((may) => may(asker, row))
}

function isOne(named: string[]) {
  const chosen = named.map((plural) => known(plurals, plural))
  return ({ actor }: Asker) => has(actor, ...chosen)
}

export type Table = { name: string; keys: string[]; judged: string[]; changeable: string[]; rows: Row[] }
type Described = Omit<Table, 'rows'>

/** Every table with its rows: all of them, and by which columns policies judge them. */
export async function describeTables({ asOwner }: TestDatabase): Promise<Table[]> {
  const tables = await asOwner<Described>(`
    select c.relname as name,
           array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and (attnum = any (k.conkey) or k is null and atttypid = 'uuid'::regtype) order by attnum) as keys,
           array(select distinct attname::text from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
                   and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid
                   join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid where p.polrelid = c.oid and d.refobjsubid > 0 order by 1) as judged,
           array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
                   and has_column_privilege('mudun_request', c.oid, attnum, 'update') order by attnum) as changeable
      from pg_class c left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
     where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace order by c.relname`)
  return Promise.all(tables.map(async (table) => ({ ...table, rows: (await asOwner<{ row: Row }>(`select to_jsonb(t) as row from ${table.name} t`)).map(({ row }) => row) })))
}

/** A row of each sort that policies tell apart. */
export function sortsOf({ rows, judged }: Table): Row[] {
  return [...new Map(rows.map((row) => [JSON.stringify(judged.map((column) => row[column])), row])).values()]
}

/** Under the actor's rights and undone at once: which of these rows can be added, changed, removed? */
export const probes = `
  create function may_do(verb text, tab text, keys text[], col text, rows jsonb) returns boolean[] language plpgsql as $$
  declare
    one jsonb;
    answers boolean[] := '{}';
    answer boolean;
    found_rows int;
    this text := (select string_agg(format('%1$I = (jsonb_populate_record(null::%2$I, $1)).%1$I', key, tab), ' and ') from unnest(keys) key);
    command text := case verb
      when 'adds' then format('insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', tab)
      when 'changes' then format('update %1$I set %2$I = %2$I where %3$s', tab, col, this)
      else format('delete from %1$I where %2$s', tab, this) end;
  begin
    for one in select * from jsonb_array_elements(rows) loop
      begin
        execute command using one;
        get diagnostics found_rows = row_count;
        raise exception using errcode = 'UNDO1';
      exception
        when insufficient_privilege then answer := false;
        when sqlstate 'UNDO1' then answer := found_rows > 0;
        when integrity_constraint_violation then answer := true; -- the rights are looked at first
      end;
      answers := answers || answer;
    end loop;
    return answers;
  end $$`
