// The directory, the network, figures, members.
import { idOf, userOf } from '../../demo/reference.ts'
import { importJob } from '../city/services/exchange/actions.ts'
import { recountCities } from '../insight/figures/index.ts'
import { foldTallies, tally } from '../kit/tallies.ts'
import { adopted, draft, formOf, published, submitted } from '../network/practices/scene.ts'
import type { As, Form, TestApp } from '../testing.ts'
import { done, home, pathOf, type Told, work } from './telling.ts'

/** What is told of services: contacts, guides, what visitors say, what they looked for, a table that comes in. */
export async function tellDirectory(mudun: TestApp, { givenName, familyName, phone }: Told) {
  const { as } = mudun
  const salma = as('salma', 'fr')
  await done(salma.post(`${home}/services/contacts`, { 'name.fr': 'Guichet', phone: '71 000 111' }))
  await done(as('mourad', 'fr').post(`${home}/services/contacts`, { 'name.fr': 'Accueil de l’association', phone: '71 000 112' }))
  const guide: Form = { theme: 'documents', sourceLang: 'fr', 'title.fr': 'Déclarer une naissance', 'step1title.fr': 'Aller au guichet' }
  const published = pathOf(await done(salma.post(`${home}/services/guides`, guide)))
  await done(salma.post(`${published}/moves`, { move: 'publish' }))
  await done(salma.post(`${home}/services/guides`, guide))
  await done(as('mourad', 'fr').post(`${home}/services/guides`, guide))
  await done(as('visitor', 'fr').get(`${home}/services?q=${encodeURIComponent('dentiste')}`))
  await done(as('visitor', 'fr').post(`${home}/services/feedback`, {
    about: 'search', verdict: 'other', words: `${givenName} ${familyName}, ${phone}`, once: crypto.randomUUID(),
  }))
  const table = new File(['Nom en français;Besoins\nBibliothèque;École\n'], 'liste.csv', { type: 'text/csv' })
  const preview = await done(salma.post(`${home}/services/import`, { file: table }))
  const job = (await done(salma.post(pathOf(preview)))).location.split('/').at(-1)!
  await work(mudun, importJob, job)
  return { guide: published.split('/').at(-1)! }
}

/** Practices in each state, taken up elsewhere; a question, a matrix, a city that wants to join. */
export async function tellNetwork(as: As) {
  const form = formOf('saida-youth-councils')
  const open = await published(as, 'rami', form)
  const unsent = await draft(as, 'rami', form)
  const reviewed = await submitted(as, 'rami', form)
  await done(as('leila').post(`/practices/${reviewed}/comments`, { section: 'cost', body: 'How much a year?' }))
  const adoption = await adopted(as, 'zineb', open)
  await done(as('zineb').post(`/practices/${open}/questions`, { body: 'Combien coûte une élection ?', mayPublish: '1' }))
  const planned = await adopted(as, 'youssef', open)
  await done(as('youssef').post(`${planned}/moves`, { move: 'plan', note: '' }))
  await done(as('zineb').post('/practices/import', {
    lang: 'fr', file: new File(['Ville;Pratique;Thème;Description\nFès;Un conseil;Participation;Texte\n'], 'matrice.csv', { type: 'text/csv' }),
  }))
  await done(as('rami', 'fr').post('/network/join', { network: idOf('network', 'mayors-forum'), reason: 'Nos conseils de jeunes peuvent servir.' }))
  await done(as('visitor', 'fr').post('/cities/join', {
    network: idOf('network', 'strong-cities'), city: 'Sfax', country: 'TN', reason: 'Nous voulons partager notre guichet unique.',
    name: 'Amel Ben Salah', office: 'Cabinet de la maire', email: 'cabinet@sfax.example', website: '',
  }))
  await done(as('nadia').post(`/cities/la-marsa/statements/${idOf('network', 'strong-cities')}`))
  await done(as('salma').post('/cities/la-marsa/focal-points', { user: userOf('salma') }))
  return { open, unsent, reviewed, adoption }
}

/** Figures counted, folded, counted again and frozen; some of them for all to read. */
export async function tellCity(mudun: TestApp) {
  await foldTallies(mudun.db)
  await tally({ db: mudun.db, now: () => new Date() }, 'la-marsa', 'finder.search', { orgId: idOf('organisation', 'la-marsa-municipality') })
  await recountCities(mudun.db, mudun.clock.now ?? new Date())
  const lastYear = String(new Date().getFullYear() - 1)
  const frozen = await done(mudun.as('nadia').post(`${home}/figures/frozen`, { period: lastYear }))
  await done(mudun.as('nadia').post(`${pathOf(frozen)}/publish`))
  await done(mudun.as('nadia').post(`${home}/figures/frozen`, { period: lastYear }))
}

export async function tellOrganisation(as: As) {
  await done(as('samir').post('/invitations', { email: 'amira@example.org', lang: 'fr', roles: ['editor'] }))
  for (const name of ['hela', 'samir', 'anis', 'salma'] as const) await done(as(name).post('/notices/read'))
}
