// Where the connection is gone the desk still comes up: its shell, on which nobody stands, and what that is made of. Nothing else is kept.
type Asked = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
type Worker = { registration: { scope: string }; skipWaiting: () => void; clients: { claim: () => void } }

const worker = self as unknown as Worker
const desk = new URL(worker.registration.scope).pathname
const patience = 8000
const keptOf = (path: string) => caches.match(path, { ignoreVary: true })

addEventListener('install', () => worker.skipWaiting())
addEventListener('activate', () => worker.clients.claim())
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Asked
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname === desk) respondWith.call(event, page(request))
  if (pathname.startsWith('/assets/')) respondWith.call(event, keptOf(pathname).then((kept) => kept ?? fetch(request)))
})

/** The page of today; the shell where the server does not answer in time. */
async function page(request: Request): Promise<Response> {
  const answer = fetch(request)
  const shell = await keptOf(`${desk}/shell`)
  if (!shell) return answer
  const late = new Promise<undefined>((end) => setTimeout(end, patience))
  const first = await Promise.race([answer, late]).catch(() => undefined)
  return first && first.status < 500 ? first : shell
}
