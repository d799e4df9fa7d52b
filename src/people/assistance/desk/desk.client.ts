// The desk where the connection drops: it checks a code by its mark, keeps what was handed out and sends it later, once each.
// Nothing of anybody is on the device: marks of codes, their state, and codes that wait to be sent.
import { readCode } from '../../../kit/typed-codes.ts'

type Mark = { mark: number; status: 'issued' | 'redeemed' | 'void'; text: string }
type Waiting = { code: string; key: string; at: string }
/** `to`: the desk that it is of. */
type Kept = { to: string; marks: Mark[]; handed: number[]; waiting: Waiting[]; refused: string[] }
/** Where a handover can be taken back, and where a complaint about the slip is noted. */
type Verdict = { yes: boolean; title: string; text: string; undo?: string; complain?: string }

const desk = document.querySelector<HTMLElement>('[data-desk]')!
const part = <T extends HTMLElement>(selector: string) => desk.querySelector<T>(selector)!
const words = JSON.parse(desk.dataset.words!) as Record<string, string>
const shelf = `desk:${desk.dataset.desk}`
const form = part<HTMLFormElement>('form')
const input = part<HTMLInputElement>('input[name=code]')

const kept: Kept = { marks: [], handed: [], waiting: [], refused: [], ...JSON.parse(localStorage.getItem(shelf) ?? '{}'), to: desk.dataset.to! }
const keep = () => {
  localStorage.setItem(shelf, JSON.stringify(kept))
  tellKept()
}
const tellKept = () => {
  tell('kept', kept.waiting.length ? `${words.kept} ${kept.waiting.length}` : '')
  tell('refused', kept.refused.length ? `${words.refused} ${kept.refused.join(', ')}` : '')
}

function tell(what: 'offline' | 'kept' | 'refused', text: string) {
  const notice = part(`[data-${what}]`)
  notice.hidden = !text
  notice.lastElementChild!.textContent = text
}

function show({ yes, title, text, ...ways }: Verdict) {
  const verdict = part('output')
  verdict.className = `verdict ${yes ? 'ok' : 'bad'}`
  verdict.hidden = false
  const [big, small] = verdict.lastElementChild!.children
  big!.textContent = title
  small!.textContent = text
  for (const name of ['undo', 'complain'] as const) {
    const way = part(`[data-${name}]`)
    way.hidden = !ways[name]
    if (ways[name]) way.querySelector('a')!.href = ways[name]
  }
  if (!yes) navigator.vibrate?.(400)
  if (yes) input.value = ''
  input.focus()
}

/** The server's word on a code; undefined when it cannot be reached. */
async function ask(to: string, { code, key, at }: Omit<Waiting, 'at'> & { at?: string }): Promise<Verdict | undefined> {
  const body = new URLSearchParams({ code, key, ...(at && { at }) })
  const answer = await fetch(to, { method: 'POST', body, headers: { accept: 'application/json' }, signal: AbortSignal.timeout?.(8000) }).catch(() => undefined)
  return answer?.ok ? answer.json().catch(() => undefined) : undefined
}

/** The same bits as the server keeps of a code. */
async function markOf(code: string) {
  const bytes = new TextEncoder().encode(`${desk.dataset.desk} ${code.replaceAll('-', '')}`)
  return new DataView(await crypto.subtle.digest('SHA-256', bytes)).getUint32(0) >>> 1
}

const no = (why: string): Verdict => ({ yes: false, title: words.no!, text: words[why]! })

/** What can be said without connection. A yes is said once it is kept, and sent when the connection is back. */
async function judgeAlone(typed: Waiting): Promise<Verdict> {
  tell('offline', words.offline!)
  if (!crypto.subtle || kept.marks.length === 0) return no('blind')
  const mark = await markTyped(typed.code)
  const known = kept.marks.find((one) => one.mark === mark)
  if (!known) return no('unknown')
  if (known.status === 'redeemed' || kept.handed.includes(known.mark)) return no('already')
  if (known.status === 'void') return no('void')
  kept.handed.push(known.mark)
  kept.waiting.push(typed)
  try {
    keep()
  } catch { // the device is full
    kept.handed.pop()
    kept.waiting.pop()
    return no('blind')
  }
  return { yes: true, title: words.yes!, text: known.text }
}

/** The mark of what somebody typed; none where it is no code, or where a browser makes no digests (a page without https). */
async function markTyped(typed: string) {
  const code = readCode(typed)
  return code && crypto.subtle ? markOf(code) : undefined
}

async function hand(code: string) {
  const typed = { code, key: crypto.randomUUID?.() ?? randomKey(), at: new Date().toISOString() }
  const verdict = await ask(kept.to, { code, key: typed.key })
  if (!verdict) return show(await judgeAlone(typed))
  tell('offline', '')
  const mark = verdict.yes ? await markTyped(code) : undefined
  if (mark) kept.handed.push(mark) // the connection may drop before the marks of now are here
  show(verdict)
  void refresh()
  keep()
}

// Where there is no randomUUID (a page without https) its parts are as random.
const randomKey = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) => (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+c / 4)))).toString(16))

/** Sends what waits, one after another: each leaves the device only once the server has answered. False where it does not. */
async function deliver(of: Kept, keep: () => void): Promise<boolean> {
  for (let next = of.waiting[0]; next; next = of.waiting[0]) {
    const { key } = next
    const verdict = await ask(of.to, next)
    if (!verdict) return false
    if (!verdict.yes) of.refused.push(next.code)
    of.waiting = of.waiting.filter((one) => one.key !== key) // another window may have sent it, too
    keep()
  }
  return true
}

let sending = false
async function send() {
  if (sending) return
  sending = true
  if (await deliver(kept, keep)) {
    tell('offline', '')
    await refresh()
    await sendOthers()
  }
  sending = false
}

/** Of other days what waits is sent, too; then nothing of them stays on the device. What is refused now is told here. */
async function sendOthers() {
  for (const other of Object.keys(localStorage).filter((key) => key.startsWith('desk:') && key !== shelf)) {
    const left = JSON.parse(localStorage.getItem(other)!) as Kept
    const before = left.refused.length
    if (!(await deliver(left, () => localStorage.setItem(other, JSON.stringify(left))))) continue
    kept.refused.push(...left.refused.slice(before))
    keep()
    localStorage.removeItem(other)
    await window.caches?.delete(other)
    await navigator.serviceWorker?.getRegistration(left.to).then((worker) => worker?.scope.endsWith(left.to) && worker.unregister())
  }
}

async function refresh() {
  const before = [...kept.handed]
  const marks = await fetch(desk.dataset.marks!).then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => undefined)
  if (!marks) return
  kept.marks = marks
  if (kept.waiting.length === 0) kept.handed = kept.handed.filter((mark) => !before.includes(mark))
  keep()
  await keepPage().catch(() => undefined) // a browser that keeps no pages: this one has to stay open
}

/** So that the page comes up again when it was closed without connection: its shell, and what that is made of. */
let isKept = false
const tellStay = () => (part('[data-stay]').textContent = words.reopens!)
async function keepPage() {
  if (isKept || !navigator.serviceWorker || kept.marks.length === 0) return
  const { page, worker } = desk.dataset
  const answer = await fetch(page!)
  if (!answer.ok || answer.redirected) return
  const parts = [page!, ...[...(await answer.text()).matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path!)]
  const store = await caches.open(shelf)
  await store.addAll(parts)
  for (const { url } of await store.keys()) if (!parts.includes(new URL(url).pathname)) await store.delete(url)
  await navigator.serviceWorker.register(worker!, { scope: kept.to })
  await navigator.serviceWorker.ready
  void navigator.storage?.persist?.()
  isKept = true
  tellStay()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  event.stopPropagation() // a line of people: the button is not held back as that of a form that leads elsewhere
  const code = input.value.trim()
  if (code) void hand(code)
})
addEventListener('online', () => void send())
setInterval(() => kept.waiting.length && void send(), 15_000)
addEventListener('beforeunload', (event) => kept.waiting.length && event.preventDefault())
// Two windows of one desk keep the same.
addEventListener('storage', ({ key, newValue }) => {
  if (key !== shelf || !newValue) return
  Object.assign(kept, JSON.parse(newValue))
  tellKept()
})
tellKept()
void send()
part('[data-stay]').hidden = false // a promise that the form alone does not keep
if (navigator.serviceWorker?.controller) tellStay()
