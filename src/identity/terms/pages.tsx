import type { Draft } from '../../kit/form.ts'
import { Checkbox, Form, FormButtons, Hidden, PageHead, Section as Part, Stack } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { Accepted, type Agreement } from './agreement.ts'
import { codeOfConduct } from './conduct.ts'
import { strings } from './strings.ts'
import { termsOfUse } from './terms.ts'

export function AgreementPage({ agreement }: { agreement: Agreement }) {
  const { t, href } = useView()
  const other = agreement === termsOfUse ? { title: codeOfConduct.title, path: '/terms/conduct' } : { title: termsOfUse.title, path: '/terms' }
  return (
    <Stack gap="loose">
      <PageHead title={agreement.title} lead={agreement.intro} sub={t(strings.version, { version: agreement.version })} />
      {agreement.sections.map(({ title, body }, at) => (
        <Part id={`article-${at + 1}`} title={title}>{body.map((paragraph) => <p>{t(paragraph)}</p>)}</Part>
      ))}
      <p><a href={href(other.path)}>{t(other.title)}</a></p>
    </Stack>
  )
}

/** The two texts within reach, and the box that accepts them. */
export function AcceptBox({ draft }: { draft: Draft }) {
  const { t, href } = useView()
  return (
    <>
      <ul class="points">
        <li><a href={href('/terms')} target="_blank">{t(termsOfUse.title)}</a></li>
        <li><a href={href('/terms/conduct')} target="_blank">{t(codeOfConduct.title)}</a></li>
      </ul>
      <Checkbox name="accept" label={strings.accept} of={Accepted} draft={draft} />
    </>
  )
}

export function AcceptPage({ action, draft, back }: { action: string; draft: Draft; back: string }) {
  return (
    <Stack gap="loose">
      <PageHead title={strings.changed} lead={strings.changedLead} />
      <Form action={action} draft={draft}>
        <Hidden name="back" value={back} />
        <AcceptBox draft={draft} />
        <FormButtons label={strings.go} end="arrow-right" />
      </Form>
    </Stack>
  )
}
