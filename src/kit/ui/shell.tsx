// The whole document around a page.
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { useRequestContext } from 'hono/jsx-renderer'
import { assetPath, assets, type Sheet } from '../assets.ts'
import { languages } from '../language.ts'
import { originOf } from '../origin.ts'
import { useView } from '../view.ts'
import { Band } from './band.tsx'
import { BottomBar, Foot, Keys, SideNav } from './menus.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

export type ShellProps = {
  title: string
  description?: string
  /** For lists, dashboards and pages with a side. */
  wide?: boolean
  /** Not for search engines; never fetched ahead. */
  private?: boolean
  /** Seconds until the page renews itself, for long work: its main part, or without script the whole. */
  refresh?: number
  /** Has neither files nor figures, and no article unless it says so: leaves their styles out, for whoever has the slowest line. */
  lean?: boolean | 'article'
  /** Has pieces of pages for those who work here, though not their frame. */
  working?: boolean
  /** The entry of the menu that is current. */
  active?: string
  /** 'public' for residents, 'staff' for those who work here, 'plain' for signing in and one-time links. */
  shell: 'public' | 'staff' | 'plain'
  /** The form was refused: says so in the title. */
  invalid?: boolean
  /** The address of a feed of what this page lists. */
  feed?: string
  /** Instead of the city, beside the mark. */
  place?: Words
  children?: Child
}

export function Shell({ children, ...props }: ShellProps) {
  const { lang, dir, theme, t } = useView()
  const staff = props.shell === 'staff'
  return (
    <html lang={lang} dir={dir} data-theme={theme === 'auto' ? undefined : theme} data-shell={props.shell}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          {t(strings.shell.skip)}
        </a>
        <Band {...props} />
        <div class="frame">
          {staff && <SideNav active={props.active} />}
          <div class="body">
            <main id="main" tabindex={-1} data-refresh={props.refresh} class={props.wide ? 'wide' : undefined}>
              {children}
            </main>
            <Foot shell={props.shell} />
          </div>
        </div>
        {staff && <BottomBar active={props.active} />}
        {staff && <Keys />}
        <span id="end" hidden></span>
      </body>
    </html>
  )
}

function Head({ title, description, shell, refresh, invalid, ...props }: ShellProps) {
  const { t, lang, firstVisit } = useView()
  const all: Sheet[] = ['public', 'reading', 'more', ...(shell === 'staff' || props.working ? (['staff'] as const) : [])]
  const left: Sheet[] = props.lean ? (props.lean === 'article' ? ['more'] : ['reading', 'more']) : []
  const sheets = all.filter((name) => !left.includes(name))
  return (
    <head>
      <meta charset="utf-8" />
      <title>{invalid ? t(strings.shell.mistake, { title }) : title}</title>
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#00484c" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#0f1b1e" media="(prefers-color-scheme: dark)" />
      {description && <meta name="description" content={description} />}
      {refresh && <noscript><meta http-equiv="refresh" content={String(refresh)} /></noscript>}
      {props.private ? <meta name="robots" content="noindex" /> : <Alternates />}
      {props.feed && <link rel="alternate" type="application/atom+xml" title={title} href={props.feed} />}
      {firstVisit ? <Inside sheets={sheets} /> : sheets.map((name) => <link rel="stylesheet" href={assetPath(`${name}.css`)} />)}
      {lang === 'ar' && !firstVisit && (
        <link rel="preload" as="font" type="font/woff2" href={assetPath('mudun-arabic.woff2')} crossorigin="" />
      )}
      {raw('<link rel="expect" href="#end" blocking="render">') /* half a page is not painted: what comes after would move it */}
      <link rel="icon" href={assetPath('mark.svg')} />
      <script src={assetPath('enhance.js')} defer></script>
      {firstVisit && all.slice(1).map((name) => <link rel="prefetch" as="style" href={assetPath(`${name}.css`)} />)}
    </head>
  )
}

/** A first page carries its styles; what paper needs comes after it, with the file that the second page asks for. */
function Inside({ sheets }: { sheets: Sheet[] }) {
  return (
    <>
      {sheets.map((name) => <style>{raw(assets.styles[name === 'public' ? 'screen' : name].css)}</style>)}
      <link rel="stylesheet" media="print" href={assetPath('public.css')} />
    </>
  )
}

/** The same page in each language, for search engines. */
function Alternates() {
  const { hrefIn } = useView()
  const origin = originOf(useRequestContext())
  return (
    <>
      {languages.map((lang) => (
        <link rel="alternate" hreflang={lang} href={origin + hrefIn(lang)} />
      ))}
    </>
  )
}
