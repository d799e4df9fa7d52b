// Comfort for those whose browser runs scripts; every page and form works without it.
const one = <T extends HTMLElement>(selector: string, within: ParentNode = document) =>
  within.querySelector<T>(selector)
const all = <T extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<T>(selector),
]
type Events = WindowEventMap
const on = <K extends keyof Events>(kind: K, heard: (event: Events[K]) => unknown) => addEventListener(kind, heard)

one('[data-focus]')?.focus()

// Filters apply themselves.
on('change', ({ target }) => {
  const { form } = target as HTMLInputElement
  if (form?.matches('[data-auto]')) form.requestSubmit()
})

// A form is sent once, however often it is tapped. What is kept of it is no longer needed.
on('submit', ({ target, submitter }) => {
  const form = target as HTMLFormElement
  if (form.dataset.keep) localStorage.removeItem(`kept:${form.dataset.keep}`)
  if (form.method !== 'post') return
  const buttons = all<HTMLButtonElement>('button', form).concat((submitter as HTMLButtonElement | null) ?? [])
  const set = (disabled: boolean) => buttons.forEach((button) => (button.disabled = disabled))
  setTimeout(set, 0, true) // after the browser has read which button it was
  setTimeout(set, 3000, false)
})
on(
  'pageshow',
  ({ persisted }) => persisted && all<HTMLButtonElement>('button').forEach((button) => (button.disabled = false)),
)

// What is typed in a marked form stays in this browser until it is sent; the page never marks a form about a person.
all<HTMLFormElement>('form[data-keep]').forEach((form) => {
  const key = `kept:${form.dataset.keep}`
  const fields = () =>
    all<HTMLInputElement>(
      'textarea, select, input:not([type=hidden], [type=password], [type=file], [type=radio], [type=checkbox])',
      form,
    )
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
  const lost = fields().filter((field) => kept[field.name] && !field.value)
  lost.forEach((field) => (field.value = kept[field.name]))
  const notice = one('[data-kept]', form)!
  notice.hidden = !lost.length
  one('button', notice)!.onclick = () => {
    localStorage.removeItem(key)
    lost.forEach((field) => (field.value = ''))
    notice.hidden = true
  }
  form.oninput = () =>
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields().map((field) => [field.name, field.value]))))
})

// Long work tells how far it is, and leaves the reader at their place in the page.
const renew = () => {
  const main = one('main')!
  const { refresh } = main.dataset
  if (!refresh) return
  setTimeout(async () => {
    const page = await fetch(location.href).then((answer) => answer.text()).catch(() => '')
    if (page && !main.contains(document.activeElement)) {
      const now = new DOMParser().parseFromString(page, 'text/html')
      document.title = now.title
      main.replaceWith(one('main', now)!)
    }
    renew()
  }, +refresh * 1000)
}
renew()

// Printing unfolds what is folded.
all('[data-print]').forEach((span) => {
  span.dataset.print = 'on'
  span.onclick = () => {
    all<HTMLDetailsElement>('details:not(.menu)').forEach((details) => (details.open = true))
    print()
  }
})

// One menu is open at a time; Escape closes it and gives the focus back.
const openMenus = () => all<HTMLDetailsElement>('.menu[open]')
on('click', ({ target }) => openMenus().forEach((menu) => (menu.open = menu.contains(target as Node))))

// Keys by their place, not their letter: they must work on an Arabic keyboard too.
on('keydown', (event: KeyboardEvent) => {
  const { key, code, target } = event
  if (key === 'Escape') return openMenus().forEach((menu) => ((menu.open = false), one('summary', menu)!.focus()))
  if ((target as HTMLElement).matches('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey)
    return
  const dialog = one<HTMLDialogElement>('#keys')
  if (dialog?.open) return
  const act = (deed: () => void) => (event.preventDefault(), deed())
  if (/[?؟]/.test(key)) return dialog && act(() => dialog.showModal())
  const hot = one(`[data-hotkey="${CSS.escape(key)}"], [data-hotkey="${code}"]`)
  if (hot) return act(() => (hot.matches('input') ? hot.focus() : hot.click()))
  const rows = all('[data-row]')
  const at = rows.indexOf(target as HTMLElement)
  const step =
    code === 'KeyJ' || (at >= 0 && key === 'ArrowDown') ? 1 : code === 'KeyK' || (at >= 0 && key === 'ArrowUp') ? -1 : 0
  if (step && rows.length) act(() => rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + step))]!.focus())
})

// Read aloud, where the device has a voice for the language.
const speech = window.speechSynthesis
const offerVoice = () =>
  all('[data-listen]').forEach((button) => {
    const lang = button.dataset.lang!.slice(0, 2)
    const voice = speech.getVoices().find((voice) => voice.lang.startsWith(lang))
    if (!voice) return
    const pressed = (is: boolean) => button.setAttribute('aria-pressed', String(is))
    button.hidden = false
    button.onclick = () => {
      const speaking = button.getAttribute('aria-pressed') === 'true'
      speech.cancel()
      if (speaking) return pressed(false)
      const parts = 'h1, h2, h3, p, li, dt, dd'
      const words = button.dataset.listen!.split(' ')
        .flatMap((id) => all(parts, document.getElementById(id)!))
        .filter((part) => !part.querySelector(parts))
        .map((part) => part.innerText)
      const said = new SpeechSynthesisUtterance(words.join('. '))
      said.lang = lang
      said.voice = voice
      said.rate = 0.9
      said.onend = () => pressed(false)
      pressed(true)
      speech.speak(said)
    }
  })
if (speech) {
  offerVoice()
  speech.onvoiceschanged = offerVoice
}

// Leave quickly: the page is gone at once and «back» does not return to it. Shift three times does the same.
const leave = one<HTMLAnchorElement>('[data-leave]')
if (leave) {
  const go = (event?: Event) => {
    event?.preventDefault()
    document.body.hidden = true
    location.replace(leave.href)
  }
  leave.onclick = go
  let presses: number[] = []
  on('keyup', ({ key }) => {
    presses = key === 'Shift' ? [...presses.slice(-2), Date.now()] : []
    if (presses.length === 3 && presses[2]! - presses[0]! < 1500) go()
  })
}

// «Near me»: the place goes into the address, to about a hundred metres; whoever says no chooses a quarter instead.
all<HTMLAnchorElement>('[data-near]').forEach((link) => (link.onclick = (event) => {
  event.preventDefault()
  navigator.geolocation.getCurrentPosition(({ coords: { latitude, longitude } }) => {
    location.href = link.dataset.near!.replace('at=', `at=${latitude.toFixed(3)},${longitude.toFixed(3)}`)
  }, () => {
    const field = one(link.hash)!
    field.closest('details')!.open = true
    field.focus()
  })
}))
