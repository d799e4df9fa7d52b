import type { Theme } from '../../themes.ts'
import type { Tone } from '../atoms.tsx'
import type { MapCity } from '../maps.tsx'
import type { Words } from '../text.tsx'
import { words } from './words.ts'

type Referral = { code: string; who: string; due: string; need: Theme; next: Words; to: Words; state: Words; tone: Tone; icon: string }

export const referrals: Referral[] = [
  { code: 'LM-0398', who: 'K. M.', due: '2026-11-17', need: 'housing', next: words.callCity, to: words.registry, state: words.waitingTag, tone: 'warn', icon: 'hourglass' },
  { code: 'LM-0412', who: 'A. D.', due: '2026-11-19', need: 'documents', next: words.sendNotice, to: words.registry, state: words.accepted, tone: 'neutral', icon: 'check' },
  { code: 'LM-0421', who: 'F. N.', due: '2026-11-24', need: 'food', next: words.decideVerb, to: words.ward, state: words.new, tone: 'info', icon: 'circle-dot' },
]

export const oujda = { lat: 34.6814, lon: -1.9086 }
export const services = [
  { id: 'health', name: { ar: 'المركز الصحي حي القدس', fr: 'Centre de santé Hay Al Qods', en: 'Hay Al Qods health centre' }, what: { ar: 'طبيب، تلقيح الأطفال، متابعة الحمل', fr: 'Médecin, vaccins des enfants, suivi de grossesse', en: 'Doctor, children’s vaccines, pregnancy care' }, lat: 34.686, lon: -1.899, open: true },
  { id: 'clinic', name: { ar: 'عيادة متنقلة', fr: 'Clinique mobile associative', en: 'Mobile clinic' }, what: { ar: 'فحص وأدوية، مع مترجم', fr: 'Consultation et médicaments, avec interprète', en: 'Consultation and medicine, with an interpreter' }, lat: 34.684, lon: -1.914, open: true },
  { id: 'legal', name: { ar: 'مكتب الاستشارة القانونية', fr: 'Permanence juridique', en: 'Legal advice desk' }, what: { ar: 'الوثائق، الإقامة، الكراء', fr: 'Papiers, séjour, loyer', en: 'Papers, residence, rent' }, lat: 34.6765, lon: -1.903, open: false },
]

export const months = [
  [96, 18, 9], [104, 22, 6], [118, 20, 10], [131, 24, 12], [126, 20, 13], [142, 22, 10], [150, 26, 14], [138, 29, 12], [121, 34, 14], [156, 30, 12], [171, 33, 10], [128, 72, 12],
].map((values, i) => ({ month: i === 0 ? '2025-12-01' : `2026-${String(i).padStart(2, '0')}-01`, values }))

export const cities: MapCity[] = [
  { id: 'saida', name: { ar: 'صيدا', fr: 'Saïda', en: 'Saida' }, lat: 33.56, lon: 35.37, kind: 'origin' },
  { id: 'fes', name: { ar: 'فاس', fr: 'Fès', en: 'Fes' }, lat: 34.03, lon: -5, kind: 'running' },
  { id: 'miqdadiyah', name: { ar: 'المقدادية', fr: 'Miqdadiyah', en: 'Miqdadiyah' }, lat: 33.98, lon: 44.94, kind: 'design' },
  { id: 'tetouan', name: { ar: 'تطوان', fr: 'Tétouan', en: 'Tetouan' }, lat: 35.57, lon: -5.37, kind: 'advice' },
  { id: 'karak', name: { ar: 'الكرك', fr: 'Karak', en: 'Karak' }, lat: 31.18, lon: 35.7, kind: 'advice' },
  { id: 'la-marsa', name: { ar: 'المرسى', fr: 'La Marsa', en: 'La Marsa' }, lat: 36.88, lon: 10.32 },
  { id: 'oujda', name: { ar: 'وجدة', fr: 'Oujda', en: 'Oujda' }, lat: 34.68, lon: -1.91 },
  { id: 'nador', name: { ar: 'الناظور', fr: 'Nador', en: 'Nador' }, lat: 35.17, lon: -2.93 },
  { id: 'sabha', name: { ar: 'سبها', fr: 'Sebha', en: 'Sabha' }, lat: 27.04, lon: 14.43 },
  { id: 'sfax', name: { ar: 'صفاقس', fr: 'Sfax', en: 'Sfax' }, lat: 34.74, lon: 10.76 },
  { id: 'irbid', name: { ar: 'إربد', fr: 'Irbid', en: 'Irbid' }, lat: 32.55, lon: 35.85 },
  { id: 'halabja', name: { ar: 'حلبجة', fr: 'Halabja', en: 'Halabja' }, lat: 35.18, lon: 45.98 },
]
