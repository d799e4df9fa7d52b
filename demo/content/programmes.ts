// Invented programmes of assistance. Amounts are in Tunisian dinars.
import type { CastName } from '../cast.ts'

/** When its list was made and when it is held, in days before today; how far it has come, and how many of ten have collected. */
export type DemoDay = { listed: number; at: number; collected?: number; now: 'approved' | 'planned' | 'open' | 'closed' | 'reconciled'; complaints?: DemoComplaint[] }
/** Of whom was served first, second …; `answered` so many days later. */
export type DemoComplaint = {
  nth: number; kind: 'amount' | 'used_before' | 'treatment'; words: string; wantsAnswer?: '1'
  answered?: { days: number; outcome: 'righted' | 'explained'; answer: string }
}
/** `waits`: a list that nobody has approved yet, made so many days ago; `raised`: money that came in later. */
export type DemoProgramme = {
  by: CastName; approvedBy: CastName; opened: number; days: DemoDay[]; waits?: number; raised?: { days: number; amount: string }
  title: string; kind: string; source: string; currency: 'TND'; budget: string; first: string; more: string; people: string; interval: string
  needs?: string[]; ages?: string[]; head?: string[]; stays?: string[]; least?: string
}

export const programmes: DemoProgramme[] = [
  {
    by: 'hela', approvedBy: 'samir', opened: 80, title: 'Paniers alimentaires', kind: 'food', source: 'Dons de l’association', currency: 'TND',
    budget: '18000', first: '45', more: '15', people: '6', interval: '28', needs: ['pregnant', 'newborn', 'single_parent', 'older', 'disability'],
    days: [{ listed: 76, at: 70, now: 'reconciled' }, {
      listed: 40, at: 35, now: 'reconciled', collected: 8, complaints: [{
        nth: 2, kind: 'amount', words: 'Le panier était sans huile, alors que les voisins en ont reçu.', wantsAnswer: '1',
        answered: { days: 2, outcome: 'righted', answer: 'Un carton avait été mal rempli. L’huile a été remise le lendemain.' },
      }],
    }, {
      listed: 3, at: 1.2, now: 'closed', complaints: [
        { nth: 1, kind: 'used_before', words: 'قالوا لي عند الشباك إن الرمز استُعمل، ولم أستلم شيئًا قبلها.', wantsAnswer: '1' },
        { nth: 4, kind: 'amount', words: 'L’attente a duré trois heures et il manquait le lait pour le bébé.' },
      ],
    }],
  },
  {
    by: 'hela', approvedBy: 'samir', opened: 20, title: 'مساعدة نقدية لأسر بأطفال', kind: 'cash', source: 'Fonds d’urgence du réseau', currency: 'TND',
    budget: '24000', first: '120', more: '30', people: '5', interval: '60', least: '3', days: [{ listed: 4, at: -5, now: 'planned' }], waits: 1, raised: { days: 0.5, amount: '500' },
  },
  {
    by: 'anis', approvedBy: 'salma', opened: 30, title: 'Bons d’achat de rentrée', kind: 'voucher', source: 'Budget communal', currency: 'TND',
    budget: '6000', first: '60', more: '0', people: '1', interval: '90', days: [{ listed: 6, at: 0.02, now: 'open', collected: 4 }],
  },
  {
    by: 'anis', approvedBy: 'salma', opened: 120, title: 'Couvertures et chauffage', kind: 'item', source: 'Dons en nature', currency: 'TND',
    budget: '4000', first: '50', more: '10', people: '4', interval: '60', ages: ['older', 'adult'],
    days: [{ listed: 112, at: 105, now: 'reconciled', collected: 8 }, { listed: 0.9, at: 0, now: 'approved' }],
  },
  {
    by: 'mourad', approvedBy: 'mourad', opened: 12, title: 'Médicaments chroniques', kind: 'health', source: 'Cotisations', currency: 'TND',
    budget: '3000', first: '35', more: '0', people: '1', interval: '30', needs: ['serious_illness'], days: [], waits: 2,
  },
  {
    by: 'mourad', approvedBy: 'mourad', opened: 2, title: 'Loyer d’un mois', kind: 'rent', source: 'À confirmer', currency: 'TND',
    budget: '9000', first: '350', more: '0', people: '1', interval: '180', needs: ['homeless', 'newborn'], days: [],
  },
]
