// What the platform says of itself: what it is, one's data, accessibility, help.
import type { Child } from 'hono/jsx'
import type { Text } from '../../kit/language.ts'
import type { Module } from '../../kit/module.ts'
import { router } from '../../kit/request.ts'
import { accessibility } from './accessibility.ts'
import { help } from './help.ts'
import { ArticlePage, HelpPage } from './pages.tsx'
import { mudun } from './mudun.ts'
import { privacy } from './privacy.ts'
import { strings } from './strings.ts'

const page = (path: Module['path'], title: Text, body: () => Child): Module => {
  const routes = router()
  routes.get('/', (c) => c.render(body(), { title: c.var.t(title), shell: 'public' }))
  return { path, of: 'network', routes }
}

export const about: Module[] = [
  page('/about', mudun.title, () => <ArticlePage article={mudun} />),
  page('/privacy', privacy.title, () => <ArticlePage article={privacy} />),
  page('/accessibility', accessibility.title, () => <ArticlePage article={accessibility} />),
  page('/help', strings.help, () => <HelpPage questions={help} />),
]
