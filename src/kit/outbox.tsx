// The letters that would have been sent, for whoever tries Mudun without a mail server. Never in production.
import { config } from './config.ts'
import { lettersToShow } from './mail.ts'
import { strings } from './mail/strings.ts'
import type { Module } from './module.ts'
import { originOf } from './origin.ts'
import { notFound } from './problem.ts'
import { router } from './request.ts'
import { Button, Card, Empty, FreeText, Ltr, PageHead, Time } from './ui/index.ts'

const isShown = () => (config.demo || !config.production) && !config.mail.smtp

const routes = router()
routes.get('/', async (c) => {
  if (!isShown()) throw notFound()
  const { t } = c.var
  const letters = await lettersToShow(c.var.background, c.var.vault, originOf(c))
  return c.render(
    <>
      <PageHead title={strings.outbox} sub={t(strings.letters, { n: letters.length })} lead={strings.outboxLead} />
      {letters.length === 0 && <Empty title={strings.noLetters} icon="mail" />}
      <div class="stack">
        {letters.map(({ to, at, subject, text, link, action }) => (
          <Card title={subject} icon="mail">
            <p class="sub"><Ltr>{to}</Ltr> · <Time at={at} clock /></p>
            <FreeText text={text} />
            <div class="row"><Button label={action} href={link} end="arrow-right" /></div>
          </Card>
        ))}
      </div>
    </>,
    { title: t(strings.outbox), shell: 'plain', private: true },
  )
})

export const outbox: Module = { path: '/outbox', of: 'network', routes }
