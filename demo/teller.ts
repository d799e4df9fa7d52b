// Tells stories through the product's own actions: who did what, when. History, events and clocks follow from it.
import { type Actor, type Member, settingsOf } from '../src/kit/actor.ts'
import { allCities } from '../src/kit/cities.ts'
import { type Connection, inTransaction } from '../src/kit/database.ts'
import { type JobKind, runJob } from '../src/kit/jobs.ts'
import type { Theme } from '../src/kit/themes.ts'
import type { CityWork, Work } from '../src/kit/request.ts'
import type { Vault } from '../src/kit/vault.ts'

type Deed = { at: Date; order: number; run: () => Promise<unknown> }

/** A deed is told for its day; telling it may plan later ones. All are carried out in the order of their days. */
export class Teller {
  readonly #connection: Connection
  readonly vault: Vault
  readonly #deeds: Deed[] = []
  #order = 0
  told = 0
  /** The day that the stories end: nothing happens after it. */
  readonly today: Date

  constructor(connection: Connection, vault: Vault, today: Date) {
    this.#connection = connection
    this.vault = vault
    this.today = today
  }

  get background() {
    return this.#connection.background
  }

  daysAgo(days: number): Date {
    return new Date(this.today.getTime() - days * 86_400_000)
  }

  /** Plans a deed. What would lie in the future is left out: that story is still open. */
  plan(at: Date, run: () => Promise<unknown>) {
    if (at > this.today) return
    const deed = { at, order: this.#order++, run }
    let i = this.#deeds.length
    while (i > 0 && isLater(this.#deeds[i - 1]!, deed)) i--
    this.#deeds.splice(i, 0, deed)
  }

  /** Carries out all that is planned, and what that plans. `tick` runs between days, as the clock would. */
  async tell(tick: (at: Date) => Promise<unknown>, progress: (ratio: number) => void) {
    let day = ''
    for (let deed = this.#deeds.shift(); deed; deed = this.#deeds.shift()) {
      const its = deed.at.toISOString().slice(0, 10)
      if (its !== day) await tick(new Date(`${its}T00:00:00Z`))
      day = its
      await deed.run()
      if (++this.told % 100 === 0) progress(this.told / (this.told + this.#deeds.length))
    }
    await tick(this.today)
  }

  /** One deed of one person, now in their story: a transaction under their rights. */
  as<T>(actor: Actor, at: Date, run: (work: Work) => Promise<T>): Promise<T> {
    const settings = { ...settingsOf(actor), 'mudun.now': at.toISOString() }
    return inTransaction(this.#connection.request, { settings, readOnly: false }, (db) =>
      run({ db, actor, vault: this.vault, now: () => at, later: () => {} }))
  }

  async inCity<T>(actor: Actor, cityId: string, at: Date, run: (work: CityWork) => Promise<T>): Promise<T> {
    const city = (await allCities(this.background)).get(cityId)
    if (!city) throw new Error(`the demonstration knows no city ${cityId}`)
    return this.as(actor, at, (work) => run({ ...work, city }))
  }

  /** Long work that somebody has begun, done here and now. */
  finish(jobId: string, kind: JobKind, starter: Member) {
    return runJob({ connection: this.#connection, vault: this.vault, kinds: [kind], actorOf: async () => starter }, jobId)
  }
}

const isLater = (a: Deed, b: Deed) => a.at > b.at || (+a.at === +b.at && a.order > b.order)

/** The same stories each time: chance with a beginning of its own (mulberry32). */
export function chance(seed: number) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    /** A whole number from `least` to `most`. */
    between: (least: number, most: number) => least + Math.floor(next() * (most - least + 1)),
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!,
    /** True in `ratio` of cases. */
    often: (ratio: number) => next() < ratio,
  }
}
export type Chance = ReturnType<typeof chance>
export type Staff = Member

export const after = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000)

/** Between nine and five. */
export function atWork(at: Date, dice: Chance) {
  const day = new Date(at)
  day.setUTCHours(dice.between(8, 15), dice.between(0, 59), dice.between(0, 59))
  return day
}

/** The Friday before, where desks are closed on Saturdays and Sundays. */
export function onWeekday(at: Date) {
  const sinceFriday = (at.getUTCDay() + 2) % 7
  return sinceFriday < 3 ? after(at, -sinceFriday) : at
}

/** What a referral can go to. */
export type ServiceOf = { id: string; cityId: string; orgSlug: string; themes: readonly Theme[] }
/** What every story needs: who tells, who works where, chance, and where people can be referred to. */
export type Scene = { teller: Teller; staff: Map<string, Member>; dice: Chance; services: ServiceOf[] }
