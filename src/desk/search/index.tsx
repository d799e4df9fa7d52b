// The field in the band: a file's number leads to the file; anything else may be a name, so it is posted and asked where to look.
import { z } from 'zod'
import { has } from '../../kit/actor.ts'
import { draftOf, readForm } from '../../kit/form.ts'
import type { Module } from '../../kit/module.ts'
import { cityRouter, membersOnly, router } from '../../kit/request.ts'
import { line } from '../../kit/text.ts'
import { Button, Card, Empty, Form, Hidden, Hint, PageHead } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { findReferralByCode } from '../../people/referrals/index.ts'
import { strings } from './strings.ts'

const SearchForm = z.object({ q: line(200) })
const frame = { shell: 'staff', private: true } as const

const inCity = cityRouter()
inCity.use(membersOnly)
inCity.post('/', async (c) => {
  const form = await readForm(c, SearchForm)
  const typed = form.ok ? form.data.q : ''
  const file = has(c.var.actor, 'case_worker', 'coordinator') ? await findReferralByCode(c.var.db, c.var.city.id, typed) : undefined
  if (file) return c.redirect(c.var.view.href(`/${c.var.city.id}/referrals/${file.id}`), 303)
  return c.render(<WherePage typed={typed} />, { ...frame, title: c.var.t(strings.title) })
})

const inNetwork = router()
inNetwork.use(membersOnly)
inNetwork.post('/', async (c) => {
  const form = await readForm(c, SearchForm)
  return c.render(<WherePage typed={form.ok ? form.data.q : ''} />, { ...frame, title: c.var.t(strings.title) })
})

function WherePage({ typed }: { typed: string }) {
  return (
    <>
      <PageHead title={strings.title} sub={<bdi>{typed}</bdi>} />
      {typed ? <Places typed={typed} /> : <Empty icon="search" title={strings.nothing} />}
    </>
  )
}

function Places({ typed }: { typed: string }) {
  const { t, href, city, actor } = useView()
  return (
    <>
      {city && has(actor, 'case_worker') && (
        <Card title={strings.people} icon="users">
          <Form action={href(`/${city.id}/people/search`)} draft={draftOf()}><Hidden name="q" value={typed} /><Button label={strings.people} kind="primary" icon="search" /></Form>
          <Hint>{t(strings.peopleHint)}</Hint>
        </Card>
      )}
      {city && <Look label={strings.services} icon="map-pin" action={href(`/${city.id}/services`)} typed={typed} />}
      <Look label={strings.practices} icon="lightbulb" action={href('/practices')} typed={typed} />
    </>
  )
}

/** What is public is looked for by its address, as everybody does. */
function Look({ label, icon, action, typed }: { label: typeof strings.services; icon: string; action: string; typed: string }) {
  return (
    <Card title={label} icon={icon}>
      <form action={action}><Hidden name="q" value={typed} /><Button label={label} icon="search" /></form>
    </Card>
  )
}

export const search: Module[] = [
  { path: '/search', of: 'city', routes: inCity },
  { path: '/search', of: 'network', routes: inNetwork },
]
