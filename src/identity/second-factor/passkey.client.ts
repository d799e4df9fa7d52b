// Passkeys: the browser alone can ask the device. Each button says where its challenge comes from and where its answer goes.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const button = part.querySelector('button')!
  if (!window.PublicKeyCredential || part.dataset.ready) continue
  part.dataset.ready = '1'
  part.hidden = false
  button.addEventListener('click', () => press(part, button))
}

async function press(part: HTMLElement, button: HTMLButtonElement) {
  const { passkey, options: from, finish, back, failed } = part.dataset as Record<string, string>
  const flaw = part.querySelector<HTMLElement>('[role=alert]')!
  flaw.hidden = true
  button.disabled = true
  try {
    const options = await post(from!, {})
    const asked = await options.json()
    if (asked.location) return location.assign(asked.location)
    const response = passkey === 'make'
      ? await startRegistration({ optionsJSON: asked })
      : await startAuthentication({ optionsJSON: asked })
    await follow(await post(finish!, { response, back }))
  } catch (error) {
    flaw.textContent = error instanceof Refused ? error.message : failed!
    flaw.hidden = false
  } finally {
    button.disabled = false
  }
}

class Refused extends Error {}

const post = (address: string, body: object) =>
  fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

/** A place to go to, a reason why not, or a page to show once. */
async function follow(answer: Response) {
  if (answer.headers.get('content-type')?.startsWith('text/html')) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    document.getElementById('main')!.replaceWith(page.getElementById('main')!)
    return
  }
  const { location: to, problem } = await answer.json()
  if (problem || !to) throw new Refused(problem)
  location.assign(to)
}
