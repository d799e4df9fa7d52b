// The ways around: side, bottom bar of phones, foot, the list of keys.
import { badgeTo } from '../counts.ts'
import { useView } from '../view.ts'
import { Count, sayCount } from './atoms.tsx'
import { Icon } from './icon.tsx'
import type { ShellProps } from './shell.tsx'
import { haveCode, strings } from './strings.ts'

type Active = { active: string | undefined }
const onBar = 4

export function SideNav({ active }: Active) {
  const { t } = useView()
  return (
    <nav class="side" aria-label={t(strings.shell.mainMenu)}>
      <Entries active={active} />
      <ThemeForm />
    </nav>
  )
}

function Entries({ active }: Active) {
  const { t, href, menu } = useView()
  return (
    <div class="entries">
      {menu.map(({ group, entries }) => (
        <>
          <p>{t(group)}</p>
          <ul>
            {entries.map(({ id, path, icon, label, count }) => (
              <li>
                <a href={href(path)} aria-current={id === active ? 'page' : undefined}>
                  <Icon name={icon} size={18} />
                  <span>{t(label)}</span>
                  {!!count && <Count n={count} most={badgeTo} of={strings.shell.waiting} />}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  )
}

/** A phone has room for five: four entries, and the whole menu. */
export function BottomBar({ active }: Active) {
  const { t, n, href, menu } = useView()
  const bar = menu
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.bar)
    .slice(0, onBar)
  return (
    <nav class="dock" aria-label={t(strings.shell.quickMenu)}>
      {bar.map(({ id, path, icon, label, count }) => (
        <a href={href(path)} aria-current={id === active ? 'page' : undefined}>
          <span class="sign">
            <Icon name={icon} size={22} />
            {!!count && <span class="dot">{sayCount(count, badgeTo, { t, n })}</span>}
          </span>
          <span class="word">{t(label)}</span>
        </a>
      ))}
      <details class="menu">
        <summary>
          <Icon name="menu" size={22} />
          <span class="word">{t(strings.shell.menu)}</span>
        </summary>
        <div class="pop">
          <Entries active={active} />
          <ThemeForm />
        </div>
      </details>
    </nav>
  )
}

export function Foot({ shell }: Pick<ShellProps, 'shell'>) {
  const { t, href, demo, actor, menu, city } = useView()
  const links = [
    ...(shell === 'public' ? menu.flatMap(({ entries }) => entries) : []),
    ...(shell === 'public' && city ? [{ label: haveCode, path: `/${city.id}/follow` }] : []),
    { label: strings.shell.about, path: '/about' },
    { label: strings.shell.privacy, path: '/privacy' },
    { label: strings.shell.terms, path: '/terms' },
    { label: strings.shell.accessibility, path: '/accessibility' },
    { label: strings.shell.help, path: '/help' },
    ...(shell === 'public' && !actor.userId ? [{ label: strings.shell.signIn, path: '/sign-in' }] : []),
  ]
  return (
    <footer class="foot">
      {demo && <p>{t(strings.shell.demo)}</p>}
      <ul>
        {links.map(({ label, path }) => (
          <li>
            <a href={href(path)}>{t(label)}</a>
          </li>
        ))}
      </ul>
      {shell !== 'staff' && <ThemeForm />}
    </footer>
  )
}

function ThemeForm() {
  const view = useView()
  const { t } = view
  return (
    <form class="theme" method="post" action="/theme">
      <input type="hidden" name="back" value={view.with({})} />
      <span>{t(strings.shell.theme)}</span>
      <span class="seg small" role="group" aria-label={t(strings.shell.theme)}>
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <button name="theme" value={theme} aria-pressed={view.theme === theme ? 'true' : 'false'}>
            {t(strings.shell.themes[theme])}
          </button>
        ))}
      </span>
    </form>
  )
}

/** What the keyboard can do; opened by «?». */
export function Keys() {
  const { t } = useView()
  const keys = [
    ['J', 'K', strings.keys.move],
    ['Enter', '', strings.keys.open],
    ['/', '', strings.keys.search],
    ['N', '', strings.keys.create],
    ['?', '', strings.keys.list],
    ['Esc', '', strings.keys.close],
  ] as const
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t(strings.keys.title)}</h2>
      <dl class="facts">
        {keys.map(([key, other, label]) => (
          <div>
            <dt>
              <kbd>{key}</kbd> {other && <kbd>{other}</kbd>}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button class="btn secondary small">{t(strings.keys.close)}</button>
      </form>
    </dialog>
  )
}
