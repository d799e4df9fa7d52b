import type { Draft } from '../../../../kit/form.ts'
import { Checkboxes, Crumbs, DateField, Duo, Field, Form, FormButtons, Hidden, Hint, PageHead, Radios, Section, Select, Stack } from '../../../../kit/ui/index.ts'
import { useView } from '../../../../kit/view.ts'
import { sexes, specificNeedNames, stays } from '../../../registry/index.ts'
import { currencies } from '../../money/money.ts'
import { strings as words } from '../../strings.ts'
import { ages, kinds } from '../../words.ts'
import { type Programme, ProgrammeForm } from '../programme.ts'
import { strings } from '../strings.ts'

const { shape } = ProgrammeForm

/** A draft, written or changed: what and how much, of whose money, to whom. */
export function EditPage({ draft, programme }: { draft: Draft; programme?: Programme }) {
  const { t, href, city } = useView()
  const base = `/${city!.id}/assistance`
  const own = programme ? `${base}/${programme.id}` : base
  return (
    <>
      <Crumbs trail={[{ label: words.assistance, path: base }, ...(programme ? [{ label: programme.title, path: own }] : [])]} />
      <PageHead title={programme ? strings.edit : strings.new} />
      <Form action={href(programme ? `${own}/edit` : `${base}/new`)} draft={draft}>
        {programme && <Hidden name="version" value={String(programme.version)} />}
        <Field name="title" label={strings.title} hint={strings.titleHint} of={shape.title} draft={draft} />
        <Radios name="kind" label={strings.kind} of={shape.kind} draft={draft} options={kinds} beside />
        <Section id="money" title={strings.money}>
          <Stack>
            <Field name="source" label={strings.source} of={shape.source} draft={draft} />
            <Duo>
              <Field name="budget" label={strings.budget} hint={strings.amountHint} of={shape.budget} draft={draft} code />
              <Select name="currency" label={strings.currency} of={shape.currency} draft={draft} empty={false} options={Object.fromEntries(currencies.map((one) => [one, one]))} short />
            </Duo>
            <Field name="first" label={strings.first} of={shape.first} draft={draft} code />
            <Field name="more" label={strings.more} hint={strings.moreHint} of={shape.more} draft={draft} code />
            <Field name="people" label={strings.people} of={shape.people} draft={draft} />
          </Stack>
        </Section>
        <Section id="period" title={strings.period}>
          <Stack>
            <Duo>
              <DateField name="from" label={strings.from} of={shape.from} draft={draft} />
              <DateField name="to" label={strings.to} of={shape.to} draft={draft} />
            </Duo>
            <Field name="interval" label={strings.interval} of={shape.interval} draft={draft} />
          </Stack>
        </Section>
        <Section id="rules" title={strings.rules}>
          <Stack>
            <Hint>{t(strings.rulesHint)}</Hint>
            <Checkboxes name="needs" label={strings.needs} of={shape.needs} draft={draft} options={specificNeedNames} beside />
            <Checkboxes name="ages" label={strings.ages} of={shape.ages} draft={draft} options={ages} beside />
            <Checkboxes name="head" label={strings.head} of={shape.head} draft={draft} options={sexes} beside />
            <Checkboxes name="stays" label={strings.stays} hint={strings.staysHint} of={shape.stays} draft={draft} options={stays} beside />
            <Duo>
              <Field name="least" label={strings.least} of={shape.least} draft={draft} />
              <Field name="most" label={strings.most} of={shape.most} draft={draft} />
            </Duo>
          </Stack>
        </Section>
        <FormButtons label={strings.save} cancel={{ href: href(own) }} />
      </Form>
    </>
  )
}
