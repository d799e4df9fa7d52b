// What the pieces promise to whoever composes them, without a browser; e2e/gallery.test.ts is the rest.
import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import type { Child } from 'hono/jsx'
import { RequestContext } from 'hono/jsx-renderer'
import { visitor } from '../actor.ts'
import { assets } from '../assets.ts'
import { draftOf, withErrors } from '../form.ts'
import { type Lang, localeOf } from '../language.ts'
import { emailText, line, optional } from '../text.ts'
import type { View } from '../view.ts'
import { Bars, Checkboxes, Due, Field, FilterBar, Form, Pager, Translated, Views } from './index.ts'
import { overlap, place } from './placing.ts'
import { planOf } from './plan.ts'

/** The HTML of a piece for a reader in La Marsa. */
async function draw(piece: Child, { lang = 'fr', query = {} }: { lang?: Lang; query?: Record<string, string> } = {}) {
  const view: View = {
    ...localeOf(lang), actor: visitor, path: '/list', query, theme: 'auto', firstVisit: false, demo: false, menu: [],
    href: (to) => `/${lang}${to}`,
    hrefIn: (other) => `/${other}/list`,
    with: (changes) => `?${new URLSearchParams(JSON.parse(JSON.stringify({ ...query, ...changes })))}`,
  }
  const context = { get: () => view } as never
  const html = await (<RequestContext.Provider value={context}>{piece}</RequestContext.Provider>).toString()
  return html.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ')
}

const now = new Date('2026-11-19T21:00:00Z')

test('a day is late only when it is over, and says by how much in full words', async () => {
  assert.match(await draw(<Due at="2026-11-19" now={now} />), /today.*Aujourd’hui/s)
  assert.match(await draw(<Due at="2026-11-20" now={now} />), /today.*Demain/s)
  assert.match(await draw(<Due at="2026-11-17" now={now} />), /late.*2 jours de retard/s)
  assert.match(await draw(<Due at="2026-11-17" now={now} />, { lang: 'ar' }), /متأخر يومين/)
  assert.match(await draw(<Due at="2026-11-19T18:00:00Z" now={now} />), /late.*3 heures de retard/s)
  assert.match(await draw(<Due at="2026-12-09" now={now} />), /later.*Dans 20 jours/s)
})

test('a field says in HTML what its schema says', async () => {
  const draft = draftOf({ title: '<b>' })
  const required = await draw(<Field name="title" label="Titre" of={line(80)} draft={draft} />)
  assert.match(required, /required/)
  assert.match(required, /maxlength="80"/)
  assert.match(required, /value="&lt;b&gt;"/)
  assert.match(required, /dir="auto"/)
  const mail = await draw(<Field name="mail" label="E-mail" of={optional(emailText())} draft={draft} />)
  assert.match(mail, /facultatif/)
  assert.match(mail, /type="email"/)
  assert.match(mail, /dir="ltr"/)
})

test('what is wrong stands at the field and on top, named, with a link to the field', async () => {
  const draft = withErrors({ title: '' }, { title: 'Remplissez ce champ.', themes: 'Choisissez.' })
  const html = await draw(
    <Form action="/x" draft={draft}>
      <Field name="title" label="Titre" draft={draft} hint="Court." />
      <Checkboxes name="themes" label="Thèmes" options={{ a: 'A', b: 'B' }} draft={draft} />
    </Form>,
  )
  assert.match(html, /<a href="#title">Titre : Remplissez ce champ\.<\/a>/)
  assert.match(html, /<a href="#themes">Thèmes : Choisissez\.<\/a>/)
  assert.match(html, /aria-describedby="title-hint title-flaw"/)
  assert.match(html, /name="themes\[\]" id="themes"/)
  assert.match(html, /name="once" value="[0-9a-f-]{36}"/)
})

test('a translated field has each language in its own direction', async () => {
  const html = await draw(<Translated name="title" label="Titre" draft={draftOf({ 'title.ar': 'مجلس' })} states={{ ar: 'source' }} />)
  assert.match(html, /name="title\.ar"[^>]*lang="ar" dir="rtl"/)
  assert.match(html, /name="title\.fr"[^>]*lang="fr" dir="ltr"/)
  assert.match(html, /Original.*Manquant.*Manquant/s)
})

test('a filter in force is named, and taking it away goes back to page one', async () => {
  const filters = [{ name: 'need', label: 'Besoin', options: { food: 'Manger' } }]
  const html = await draw(<FilterBar filters={filters} />, { query: { need: 'food', page: '3', view: 'mine' } })
  assert.match(html, /href="\?view=mine"[^>]*aria-label="Retirer Manger"/)
  assert.match(html, /type="hidden" name="view" value="mine"/)
  assert.doesNotMatch(await draw(<FilterBar filters={filters} />), /Retirer/)
  assert.match(await draw(<Pager page={2} pages={2} />, { query: { page: '2' } }), /rel="prev"/)
})

test('a view says how many it holds, as far as they are counted', async () => {
  const views = [{ id: 'open', label: 'Ouvertes', count: 500 }, { id: 'over', label: 'Finies', count: 501 }]
  const html = await draw(<Views current="open" views={views} />)
  assert.match(html, />500<.*>500\+</s)
})

test('the bars of a chart say their numbers, and what must not be shown is not', async () => {
  const rows = [{ label: 'oct', full: 'octobre 2026', values: [12, null] }]
  const html = await draw(<Bars title="Orientations" summary="…" of="Mois" series={['faites', 'closes']} rows={rows} />)
  assert.match(html, /aria-label="octobre 2026: 12 faites, moins de 5 closes"/)
  assert.match(html, /<td>moins de 5<\/td>/)
})

test('a name on a map never covers another city', () => {
  const box = { x: 0, y: 0, width: 300, height: 200 }
  const spots = [{ x: 150, y: 100, name: 'Saïda', first: true }, { x: 152, y: 88, name: 'Irbid' }, { x: 5, y: 5, name: 'Tétouan' }]
  const [saida, irbid, edge] = place(spots, box)
  assert.ok(saida && saida.dy > 0, 'below, as another city is above')
  assert.ok(irbid)
  assert.notEqual(edge?.anchor, 'middle', 'a long name at the edge goes to the side')
})

test('on the plan of a city pins and names never cover one another', () => {
  const here = { lat: 36.88, lon: 10.32 }
  const at = (north: number, east: number) => ({ lat: here.lat + north / 111_320, lon: here.lon + east / 89_000 })
  const crowd = [at(40, 30), at(45, 35), at(50, 20), at(42, 31), at(300, 60), at(320, 90), at(-250, 400), at(-240, 380), at(1500, -1800)]
  const quarters = [at(40, 30), at(300, 70), at(-250, 390)]
  const { needles, names } = planOf(here, crowd, quarters, () => 'Marsa Ville')
  assert.deepEqual(needles.flatMap(({ pins }) => pins).sort(), crowd.map((_, i) => i), 'every pin stands on one needle')
  const [first] = needles
  assert.ok(first!.pins.length > 1, 'what is in one building shares a needle')
  const heads = needles.map(({ x, y, pins }) => ({ x: x - 12 * Math.min(3, pins.length), y: y - 31, width: 24 * Math.min(3, pins.length), height: 31 }))
  const written = names.map(({ x, y }) => ({ x: x - 34, y: y - 10, width: 68, height: 12 }))
  const boxes = [...heads, ...written]
  for (const [i, box] of boxes.entries()) {
    assert.ok(!boxes.slice(i + 1).some((other) => overlap(box, other)), `${i} covers another`)
    assert.ok(box.x >= 0 && box.x + box.width <= 360 && box.y >= 0 && box.y <= 260)
  }
  assert.equal(written.length, 3)
})

test('what a first visit costs stays small', () => {
  const sent = (name: string) => statSync(`dist${assets.files[name]}`).size
  assert.ok(sent('public.css') > 0 && statSync(`dist${assets.files['public.css']}.br`).size <= 9.5 * 1024)
  assert.ok(statSync(`dist${assets.files['enhance.js']}.br`).size <= 1.5 * 1024)
  assert.ok(sent('mudun-arabic.woff2') <= 22 * 1024)
  assert.doesNotMatch(readFileSync(`dist${assets.files['public.css']}`, 'utf8'), /https?:\/\/(?!www\.w3\.org)/)
})
