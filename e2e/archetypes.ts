// One page of each kind in the real product: whose it is, where it is, and how one gets there.
import { one, type Way } from './way.ts'

export type Archetype = Way & {
  name: string
  /** A form that is sent as it stands, or several one after another, by a part of their address: what it says then is looked at. */
  send?: string | string[]
  /** A table that the first form brings along. */
  table?: string
  /** What the last form is answered with, or the page. */
  status?: number
  /** As it is printed, on this many sheets of A4 at most. */
  paper?: number
}

const table = ['Nom en français;En quelques mots en français;Besoins;Prix;Lundi;Couleur', 'Bibliothèque;Lire;École;Gratuit;9h-12h;bleu', 'Bains;Se laver;Natation;cher;le soir;'].join('\n')

const home = '/la-marsa'

export const archetypes: Archetype[] = [
  { name: 'finder', path: `${home}/services` },
  { name: 'list and map', path: `${home}/services?need=health&show=map` },
  { name: 'service', path: `${home}/services?need=health`, then: one('services') },
  { name: 'service sheet', path: `${home}/services?need=health`, then: [one('services'), /\/sheet$/], paper: 1 },
  { name: 'list to hand out', path: `${home}/services?need=health`, paper: 2 },
  { name: 'guide', path: `${home}/services/guides`, then: one('guides') },
  { name: 'follow', path: `${home}/follow` },
  { name: 'answer by code', path: `${home}/answer` },
  { name: 'cities', path: '/cities' },
  { name: 'city', path: '/cities/saida' },
  { name: 'practices', path: '/practices' },
  { name: 'practice', path: '/practices?city=saida', then: one('practices') },
  { name: 'practice sheet', path: '/practices?city=saida', then: [one('practices'), /\/sheet$/], paper: 2 },
  { name: 'practice to hand out', path: '/practices?city=saida', then: one('practices'), paper: 2 },
  { name: 'a city asks in vain', path: '/cities/join', send: '/cities/join', status: 422 },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'outbox', path: '/outbox' },
  { name: 'nothing there', path: `${home}/nothing`, status: 404 },
  { name: 'queue', path: `${home}/referrals`, as: 'anis' },
  { name: 'referral', path: `${home}/referrals`, as: 'anis', then: one('referrals') },
  { name: 'referral cover', path: `${home}/referrals?view=others`, as: 'hela', then: one('referrals'), send: '/paper', status: 200 },
  { name: 'people', path: `${home}/people`, as: 'hela' },
  { name: 'person', path: `${home}/people`, as: 'hela', then: one('people') },
  { name: 'intake', path: `${home}/people/new`, as: 'hela' },
  { name: 'import', path: `${home}/people/imports`, as: 'hela' },
  { name: 'import: columns', path: `${home}/people/imports`, as: 'samir', then: one('imports') },
  { name: 'import: report', path: `${home}/people/imports`, as: 'hela', then: one('imports') },
  { name: 'export of a list', path: `${home}/people/extracts?status=open`, as: 'hela' },
  { name: 'refused form', path: `${home}/people/quick`, as: 'hela', send: `${home}/people/quick`, status: 422 },
  { name: 'search', path: `${home}/people/search`, as: 'hela' },
  { name: 'duplicates', path: `${home}/duplicates`, as: 'hela' },
  { name: 'two files', path: `${home}/duplicates`, as: 'hela', then: one('duplicates'), send: '/show', status: 200 },
  { name: 'merging', path: `${home}/duplicates?view=same`, as: 'hela', then: one('duplicates'), send: '/merge/open', status: 200 },
  { name: 'needs', path: `${home}/needs`, as: 'hela' },
  { name: 'need', path: `${home}/needs`, as: 'hela', then: one('needs') },
  { name: 'programmes', path: `${home}/assistance`, as: 'hela' },
  { name: 'programme', path: `${home}/assistance`, as: 'hela', then: one('assistance') },
  { name: 'programme refused', path: `${home}/assistance/new`, as: 'hela', send: '/assistance/new', status: 422 },
  { name: 'books', path: `${home}/assistance`, as: 'hela', then: [one('assistance'), /\/ledger$/] },
  { name: 'list of assistance', path: `${home}/assistance`, as: 'hela', then: [one('assistance'), one('assistance/lists')] },
  { name: 'day of distribution', path: `${home}/assistance/distributions`, as: 'hela', then: one('assistance/distributions') },
  { name: 'slips', path: `${home}/assistance/distributions`, as: 'anis', then: [one('assistance/distributions'), /\/slips$/], paper: 3 },
  { name: 'desk', path: `${home}/assistance/distributions`, as: 'anis', then: [one('assistance/distributions'), /\/desk$/] },
  { name: 'desk says no', path: `${home}/assistance/distributions`, as: 'anis', then: [one('assistance/distributions'), /\/desk$/], send: '/desk', status: 422 },
  { name: 'helped elsewhere', path: `${home}/elsewhere`, as: 'hela' },
  { name: 'what partners say', path: `${home}/elsewhere`, as: 'hela', then: one('elsewhere') },
  { name: 'asking partners', path: `${home}/people`, as: 'hela', then: [one('people'), one('elsewhere/people')] },
  { name: 'assistance reports', path: `${home}/assistance/reports`, as: 'hela' },
  { name: 'complaint', path: `${home}/assistance/complaints`, as: 'samir', then: one('assistance/complaints') },
  { name: 'complaint refused', path: `${home}/assistance/handovers`, as: 'hela', then: [/\/entitlements\/[0-9a-f-]{36}$/, /\/complaint$/], send: '/complaint', status: 422 },
  { name: 'notices', path: '/notices', as: 'hela' },
  { name: 'security', path: '/me/security', as: 'hela' },
  { name: 'members', path: '/members', as: 'samir' },
  { name: 'dashboard', path: `${home}/dashboard`, as: 'nadia' },
  { name: 'agreements', path: `${home}/agreements`, as: 'nadia' },
  { name: 'agreement to sign', path: `${home}/agreements?view=open`, as: 'nadia', then: one('agreements') },
  { name: 'agreement in force', path: `${home}/agreements`, as: 'hela', then: one('agreements') },
  { name: 'agreement sheet', path: `${home}/agreements`, as: 'nadia', then: [one('agreements'), /\/print$/], paper: 2 },
  { name: 'signatures', path: `${home}/agreements`, as: 'hela', then: [one('agreements'), /\/record$/] },
  { name: 'agreement refused', path: `${home}/agreements/new`, as: 'salma', send: '/agreements/new', status: 422 },
  { name: 'agreement suspended in vain', path: `${home}/agreements`, as: 'nadia', then: [one('agreements'), /\/moves\/suspend$/], send: '/moves/suspend', status: 422 },
  { name: 'joint registry', path: `${home}/joint`, as: 'anis' },
  { name: 'meeting sheet', path: `${home}/dashboard`, as: 'nadia', paper: 4 },
  { name: 'figure', path: `${home}/figures/referrals_sent`, as: 'nadia' },
  { name: 'figures', path: `${home}/figures`, as: 'nadia' },
  { name: 'frozen figures', path: `${home}/figures`, as: 'nadia', send: `${home}/figures/frozen`, status: 303 },
  { name: 'directory desk', path: `${home}/services/desk`, as: 'salma' },
  { name: 'service refused', path: `${home}/services/new`, as: 'salma', send: '/services', status: 422 },
  { name: 'import with refused rows', path: `${home}/services/import`, as: 'salma', send: '/services/import', table, status: 303 },
  { name: 'long work', path: `${home}/services/import`, as: 'salma', send: ['/services/import', '/services/import/'], table, status: 303 },
  { name: 'practice form', path: '/practices/new', as: 'salma' },
  { name: 'practice refused', path: '/practices/new', as: 'salma', send: '/practices', status: 422 },
  { name: 'taking up a practice', path: '/practices?city=saida', as: 'salma', then: [one('practices'), /\/adopt$/] },
  { name: 'practice taken up', path: '/practices/ours', as: 'zineb', then: one('adoptions') },
  { name: 'figures compared', path: '/figures', as: 'leila' },
  { name: 'network', path: '/network', as: 'leila' },
]

/** Each page is met on a phone and at a desk, in both themes; the language goes round from page to page. */
export const readers = [{ size: 'phone', turn: 0 }, { size: 'desktop', turn: 1 }] as const
