// The people who play in the demonstration, the tests and the pictures. All are invented.
import type { Role } from '../src/kit/actor.ts'
import type { Lang, Text } from '../src/kit/language.ts'

export type CastMember = {
  name: string
  lang: Lang
  /** How Arabic addresses them. */
  address: 'f' | 'm'
  /** Slugs of organisations with the roles there; the first is where they start. */
  works: [org: string, roles: Role[]][]
  /** «case worker in La Marsa» */
  line: Text
}

export const cast = {
  hela: {
    name: 'Hela Ben Amor', lang: 'ar', address: 'f', works: [['yed-fi-yed', ['case_worker']]],
    line: { ar: 'أخصائية حالة في جمعية بالمرسى', fr: 'travailleuse sociale d’une association de La Marsa', en: 'case worker at an association in La Marsa' },
  },
  samir: {
    name: 'Samir Gharbi', lang: 'fr', address: 'm', works: [['yed-fi-yed', ['administrator', 'case_worker', 'auditor']]],
    line: { ar: 'مسؤول في جمعية هالة', fr: 'administrateur de l’association de Hela', en: 'administrator of Hela’s association' },
  },
  anis: {
    name: 'Anis Jaziri', lang: 'fr', address: 'm', works: [['la-marsa-municipality', ['case_worker']]],
    line: { ar: 'الحالة المدنية، بلدية المرسى', fr: 'état civil, municipalité de La Marsa', en: 'civil registry, municipality of La Marsa' },
  },
  salma: {
    name: 'Salma Mansour', lang: 'ar', address: 'f', works: [['la-marsa-municipality', ['coordinator', 'focal_point', 'editor']]],
    line: { ar: 'منسّقة وجهة اتصال، بلدية المرسى', fr: 'coordinatrice et point focal, municipalité de La Marsa', en: 'coordinator and focal point, municipality of La Marsa' },
  },
  nadia: {
    name: 'Nadia Trabelsi', lang: 'fr', address: 'f', works: [['la-marsa-municipality', ['leader']]],
    line: { ar: 'نائبة رئيس بلدية المرسى', fr: 'adjointe au maire de La Marsa', en: 'deputy mayor of La Marsa' },
  },
  ines: {
    name: 'Inès Khelifi', lang: 'fr', address: 'f', works: [['doctors-of-the-world', ['case_worker', 'editor']]],
    line: { ar: 'طبيبة في أطباء العالم', fr: 'médecin chez Médecins du Monde', en: 'doctor at Doctors of the World' },
  },
  mourad: {
    name: 'Mourad Ayari', lang: 'ar', address: 'm', works: [['dar-el-bhar', ['case_worker', 'editor', 'administrator']]],
    line: { ar: 'يعمل في جمعية أخرى بالمرسى', fr: 'travaille dans une autre association de La Marsa', en: 'works at another association in La Marsa' },
  },
  youssef: {
    name: 'Youssef El Idrissi', lang: 'ar', address: 'm', works: [['oujda-municipality', ['focal_point', 'editor', 'coordinator', 'case_worker']], ['manar-al-charq', ['editor']]],
    line: { ar: 'جهة اتصال ومحرّر، جماعة وجدة', fr: 'point focal et rédacteur, commune d’Oujda', en: 'focal point and editor, municipality of Oujda' },
  },
  zineb: {
    name: 'Zineb Berrada', lang: 'fr', address: 'f', works: [['fes-municipality', ['focal_point', 'editor', 'leader', 'administrator']]],
    line: { ar: 'جهة اتصال، جماعة فاس', fr: 'point focal, commune de Fès', en: 'focal point, municipality of Fes' },
  },
  rami: {
    name: 'Rami Khoury', lang: 'ar', address: 'm', works: [['saida-municipality', ['focal_point', 'editor']]],
    line: { ar: 'جهة اتصال، بلدية صيدا', fr: 'point focal, municipalité de Saïda', en: 'focal point, municipality of Saida' },
  },
  leila: {
    name: 'Leila Haddad', lang: 'en', address: 'f', works: [['strong-cities-mena', ['hub_officer', 'editor', 'administrator']]],
    line: { ar: 'مسؤولة في المحور الإقليمي للشبكة', fr: 'chargée de réseau au hub régional', en: 'officer of the regional hub' },
  },
  karim: {
    name: 'Karim Al-Jubouri', lang: 'ar', address: 'm', works: [['nccve-iraq', ['national_officer']]],
    line: { ar: 'مسؤول في اللجنة الوطنية العراقية', fr: 'responsable au comité national irakien', en: 'officer of the Iraqi national committee' },
  },
} as const satisfies Record<string, CastMember>

export type CastName = keyof typeof cast
export const castNames = Object.keys(cast) as CastName[]
