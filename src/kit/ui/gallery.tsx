// Every component in each of its states: for development, for the pictures and for the tests of accessibility.
import type { MenuGroup } from '../view.ts'
import type { ShellProps } from './shell.tsx'
import { AtomsGallery } from './gallery/atoms.tsx'
import { FigureGallery } from './gallery/figures.tsx'
import { FormGallery } from './gallery/forms.tsx'
import { DirectoryGallery, ListGallery } from './gallery/lists.tsx'
import { RecordGallery } from './gallery/records.tsx'
import { groupNames } from './strings.ts'

export const galleryShell = (query: Record<string, string>): ShellProps['shell'] =>
  query.shell === 'public' || query.shell === 'plain' ? query.shell : 'staff'

export const galleryMenu: MenuGroup[] = [
  {
    group: groupNames.work,
    entries: [
      {
        id: 'today',
        label: { ar: 'اليوم', fr: 'Aujourd’hui', en: 'Today' },
        icon: 'inbox',
        path: '/gallery?part=all',
        bar: true,
      },
      {
        id: 'referrals',
        label: { ar: 'الإحالات', fr: 'Orientations', en: 'Referrals' },
        icon: 'send',
        path: '/gallery?part=lists',
        count: 7,
        bar: true,
      },
      {
        id: 'people',
        label: { ar: 'الأشخاص', fr: 'Personnes', en: 'People' },
        icon: 'users',
        path: '/gallery?part=forms',
        bar: true,
      },
    ],
  },
  {
    group: groupNames.city,
    entries: [
      {
        id: 'dashboard',
        label: { ar: 'لوحة المدينة', fr: 'Tableau de bord', en: 'Dashboard' },
        icon: 'chart-column',
        path: '/gallery?part=figures',
        bar: true,
      },
      {
        id: 'services',
        label: { ar: 'الخدمات', fr: 'Services', en: 'Services' },
        icon: 'map-pin',
        path: '/gallery?part=maps',
      },
      {
        id: 'partners',
        label: { ar: 'الشركاء', fr: 'Partenaires', en: 'Partners' },
        icon: 'handshake',
        path: '/gallery?part=atoms',
      },
    ],
  },
  {
    group: groupNames.network,
    entries: [
      {
        id: 'practices',
        label: { ar: 'الممارسات الجيدة', fr: 'Bonnes pratiques', en: 'Good practices' },
        icon: 'lightbulb',
        path: '/gallery?part=maps',
        bar: true,
      },
    ],
  },
]

const parts = {
  atoms: AtomsGallery,
  forms: FormGallery,
  lists: ListGallery,
  directory: DirectoryGallery,
  records: RecordGallery,
  figures: FigureGallery,
}

export function Gallery({ part }: { part: string }) {
  const shown = part in parts ? [parts[part as keyof typeof parts]] : Object.values(parts)
  return (
    <>
      {shown.map((Part) => (
        <Part />
      ))}
    </>
  )
}
