// The band on top: mark, place, search, languages, the person.
import { isMember, type Member } from '../actor.ts'
import { languageMarks, languageNames, languages } from '../language.ts'
import { useView } from '../view.ts'
import { Icon, Mark } from './icon.tsx'
import type { ShellProps } from './shell.tsx'
import { roleNames, strings } from './strings.ts'

export function Band({ shell, place }: ShellProps) {
  const { t, city, href, actor } = useView()
  const where = place ?? city?.name ?? (shell === 'staff' ? strings.shell.network : undefined)
  return (
    <header class="band">
      <a class="home" href={href(shell === 'public' && city ? `/${city.id}` : '/')}>
        <Mark />
        <b>{t(strings.shell.mudun)}</b>
        {where && <span class="place">{t(where)}</span>}
      </a>
      {shell === 'staff' && <Find />}
      <Languages />
      {isMember(actor) ? (
        <Me actor={actor} />
      ) : (
        shell === 'public' && (
          <a class="enter" href={href('/sign-in')}>
            {t(strings.shell.signIn)}
          </a>
        )
      )}
    </header>
  )
}

/** Posts: what is looked for may be a name, and a name never stands in an address. */
function Find() {
  const { t, city, actor, href } = useView()
  const home = city?.id ?? actor.org?.cityIds[0]
  return (
    <form class="find" role="search" method="post" action={href(home ? `/${home}/search` : '/search')}>
      <label class="vh" for="find">
        {t(strings.shell.search)}
      </label>
      <Icon name="search" size={18} />
      <input
        id="find"
        name="q"
        type="search"
        dir="auto"
        placeholder={t(strings.shell.searchFor)}
        data-hotkey="/"
        autocomplete="off"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}

/** Each language by its own name, on the same page with the same query. */
function Languages() {
  const view = useView()
  return (
    <nav class="langs" aria-label={view.t(strings.shell.languages)}>
      {languages.map((lang) => (
        <a href={view.hrefIn(lang)} lang={lang} hreflang={lang} aria-current={lang === view.lang ? 'true' : undefined}>
          <span class="long">{languageNames[lang]}</span>
          <span class="short" aria-hidden="true">
            {languageMarks[lang]}
          </span>
        </a>
      ))}
    </nav>
  )
}

function Me({ actor }: { actor: Member }) {
  const { t, href } = useView()
  const role = actor.roles[0]
  return (
    <details class="menu me">
      <summary>
        <span class="face" aria-hidden="true">
          {[...actor.name][0]}
        </span>
        <span>
          <span class="vh">{t(strings.shell.account)} </span>
          <b>
            <bdi>{actor.name}</bdi>
          </b>
          <small>
            {role && t(roleNames[role])} · <bdi>{t(actor.org.name)}</bdi>
          </small>
        </span>
      </summary>
      <div class="pop">
        <p>
          <bdi>{actor.name}</bdi>
          <br />
          <bdi>{t(actor.org.name)}</bdi>
        </p>
        <a href={href('/me')}>
          <Icon name="user" size={18} />
          {t(strings.shell.account)}
        </a>
        <a href={href('/me/organisations')}>
          <Icon name="building-2" size={18} />
          {t(strings.shell.organisations)}
        </a>
        <form method="post" action={href('/sign-out')}>
          <button>
            <Icon name="log-out" size={18} />
            {t(strings.shell.signOut)}
          </button>
        </form>
      </div>
    </details>
  )
}
