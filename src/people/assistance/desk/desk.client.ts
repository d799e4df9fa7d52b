// The desk where the connection drops: it checks a code by its mark, keeps what was handed out and sends it later, once each.
// Nothing of anybody is on the device: marks of codes, their state, and codes that wait to be sent.
import { readCode } from '../../../kit/typed-codes.ts'

type Mark = { mark: number; status: 'issued' | 'redeemed' | 'void'; text: string }
type Waiting = { code: string; key: string; at: string }
type Kept = { marks: Mark[]; handed: number[]; waiting: Waiting[]; refused: string[] }
/** Where a handover can be taken back, and where a complaint about the slip is noted. */
type Verdict = { yes: boolean; title: string; text: string; undo?: string; complain?: string }
type Detector = { detect: (from: HTMLVideoElement) => Promise<{ rawValue: string }[]> }

const desk = document.querySelector<HTMLElement>('[data-desk]')!
const part = <T extends HTMLElement>(selector: string) => desk.querySelector<T>(selector)!
const words = JSON.parse(desk.dataset.words!) as Record<string, string>
const shelf = `desk:${desk.dataset.desk}`
const form = part<HTMLFormElement>('form')
const input = part<HTMLInputElement>('input[name=code]')

// Days that are over leave nothing on the device, unless something of them still waits.
for (const key of Object.keys(localStorage).filter((key) => key.startsWith('desk:') && key !== shelf))
  if (!(JSON.parse(localStorage.getItem(key)!) as Kept).waiting.length) localStorage.removeItem(key)

const kept: Kept = { marks: [], handed: [], waiting: [], refused: [], ...JSON.parse(localStorage.getItem(shelf) ?? '{}') }
const keep = () => {
  localStorage.setItem(shelf, JSON.stringify(kept))
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
async function ask({ code, key, at }: Omit<Waiting, 'at'> & { at?: string }): Promise<Verdict | undefined> {
  const body = new URLSearchParams({ code, key, ...(at && { at }) })
  const answer = await fetch(desk.dataset.to!, { method: 'POST', body, headers: { accept: 'application/json' }, signal: AbortSignal.timeout?.(8000) }).catch(() => undefined)
  return answer?.ok ? answer.json().catch(() => undefined) : undefined
}

/** The same bits as the server keeps of a code. */
async function markOf(code: string) {
  const bytes = new TextEncoder().encode(`${desk.dataset.desk} ${code.replaceAll('-', '')}`)
  return new DataView(await crypto.subtle.digest('SHA-256', bytes)).getUint32(0) >>> 1
}

const no = (why: string): Verdict => ({ yes: false, title: words.no!, text: words[why]! })

/** What can be said without connection. A yes is kept, and sent when it is back. */
async function judgeAlone(typed: Waiting): Promise<Verdict> {
  tell('offline', words.offline!)
  if (!crypto.subtle || kept.marks.length === 0) return no('blind')
  const code = readCode(typed.code)
  const mark = code && (await markOf(code))
  const known = kept.marks.find((one) => one.mark === mark)
  if (!known) return no('unknown')
  if (known.status === 'redeemed' || kept.handed.includes(known.mark)) return no('already')
  if (known.status === 'void') return no('void')
  kept.handed.push(known.mark)
  kept.waiting.push(typed)
  keep()
  return { yes: true, title: words.yes!, text: known.text }
}

async function hand(code: string) {
  const typed = { code, key: crypto.randomUUID?.() ?? randomKey(), at: new Date().toISOString() }
  const verdict = await ask({ code, key: typed.key })
  if (!verdict) return show(await judgeAlone(typed))
  tell('offline', '')
  show(verdict)
  void refresh()
}

// Where there is no randomUUID (a page without https) its parts are as random.
const randomKey = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) => (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+c / 4)))).toString(16))

/** Sends what waits, one after another: each leaves the device only once the server has answered. */
let sending = false
async function send() {
  if (sending) return
  sending = true
  for (let next = kept.waiting[0]; next; next = kept.waiting[0]) {
    const verdict = await ask(next)
    if (!verdict) break
    if (!verdict.yes) kept.refused.push(next.code)
    kept.waiting.shift()
    keep()
    tell('offline', '')
  }
  sending = false
  if (kept.waiting.length === 0) await refresh()
}

async function refresh() {
  const marks = await fetch(desk.dataset.marks!).then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => undefined)
  if (!marks) return
  kept.marks = marks
  if (kept.waiting.length === 0) kept.handed = []
  keep()
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
keep()
void send()

// Scanning, where the browser can read codes itself.
const { BarcodeDetector: reader } = window as unknown as { BarcodeDetector?: new (of: { formats: string[] }) => Detector }
part('[data-stay]').hidden = false // a promise that the form alone does not keep
const scan = part('[data-scan]')
if (reader && navigator.mediaDevices) {
  const frame = part('[data-camera]')
  const video = document.createElement('video')
  video.playsInline = video.muted = true
  frame.append(video)
  const detector = new reader({ formats: ['qr_code'] })
  const button = scan.querySelector('button')!
  scan.hidden = false
  const stop = () => {
    for (const track of (video.srcObject as MediaStream | null)?.getTracks() ?? []) track.stop()
    video.srcObject = null
    frame.hidden = true
    button.querySelector('span')!.textContent = words.scan!
  }
  button.addEventListener('click', async () => {
    if (video.srcObject) return stop()
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => null)
    if (!video.srcObject) return
    frame.hidden = false
    button.querySelector('span')!.textContent = words.stop!
    await video.play()
    while (video.srcObject) {
      const [found] = await detector.detect(video).catch(() => [])
      if (found) {
        stop()
        await hand(found.rawValue)
      } else await new Promise((wait) => setTimeout(wait, 250))
    }
  })
}
