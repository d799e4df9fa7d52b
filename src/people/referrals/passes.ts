// Ways into one referral without an account. Each code or token opens one record and nothing beside it.
import type { Context } from 'hono'
import type { Db } from '../../kit/database.ts'
import { postedValues } from '../../kit/form.ts'
import { addressOf } from '../../kit/origin.ts'
import { tooMany } from '../../kit/problem.ts'
import { giveBack, type Rate, spend } from '../../kit/rates.ts'
import type { Env } from '../../kit/request.ts'
import { hashToken } from '../../kit/secrets.ts'
import type { Vault } from '../../kit/vault.ts'
import { hashOfCode } from './clock.ts'
import { findByHash } from './store.ts'

/** Codes typed by hand can be guessed at: a few wrong ones for free, then waits that double. */
const tries: Rate = { free: 20, seconds: 600, wait: 30, longest: 3600 }

/** The referral that the link in the address, or the token or printed code in the form, opens for its answer. */
export async function answerPass(c: Context<Env>, background: Db): Promise<string | undefined> {
  const { vault } = c.var
  if (c.req.method === 'GET') return byToken(background, c.req.path.split('/').at(-1)!)
  const { values } = await postedValues(c)
  if (typeof values.token === 'string' && values.token) return byToken(background, values.token)
  return byTyped(c, background, vault, 'paper', values.code)
}

/** The referral that a person's own code opens. */
export async function followPass(c: Context<Env>, background: Db): Promise<string | undefined> {
  if (c.req.method === 'GET') return undefined
  return byTyped(c, background, c.var.vault, 'follow', (await postedValues(c)).values.code)
}

async function byToken(background: Db, token: string) {
  return token.length === 43 ? (await findByHash(background, 'answerHash', hashToken(token)))?.id : undefined
}

async function byTyped(c: Context<Env>, background: Db, vault: Vault, kind: 'paper' | 'follow', typed: unknown) {
  const hash = typeof typed === 'string' ? hashOfCode(vault, kind, typed) : undefined
  if (!hash) return undefined
  if ((await spend(c.var, kind, addressOf(c), tries)) > 0) throw tooMany()
  const found = await findByHash(background, kind === 'paper' ? 'paperHash' : 'followHash', hash)
  if (found) await giveBack(c.var, kind, addressOf(c))
  return found?.id
}
