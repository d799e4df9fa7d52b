import type { Draft } from '../../../kit/form.ts'
import { Checkboxes, Crumbs, DateField, Duo, Field, Form, FormButtons, Hidden, PageHead, Section, Stack, Translated } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { assistanceKinds } from '../../../people/assistance/index.ts'
import { fieldNames, specificNeedNames, stays } from '../../../people/registry/index.ts'
import { type Agreement, pieces, shape } from '../agreement.ts'
import type { Partner } from '../store.ts'
import { strings as words } from '../strings.ts'
import { readers } from '../words.ts'
import { strings } from './strings.ts'

type EditProps = { draft: Draft; partners: Partner[]; agreement?: Agreement | undefined }

/** A draft, written or changed: between whom, why, whose data, which, for how long. */
export function EditPage({ draft, partners, agreement }: EditProps) {
  const { href, city } = useView()
  const base = `/${city!.id}/agreements`
  const own = agreement ? `${base}/${agreement.id}` : base
  const organisations = partners.map(({ id, name }) => ({ value: id, label: name }))
  const of = (name: string) => ({ name, of: shape[name]!, draft })
  return (
    <>
      <Crumbs trail={[{ label: words.menu, path: base }, ...(agreement ? [{ label: agreement.code, path: own }] : [])]} />
      <PageHead title={agreement ? words.edit : words.new} />
      <Form action={href(agreement ? `${own}/edit` : `${base}/new`)} draft={draft}>
        {agreement && <Hidden name="version" value={String(agreement.version)} />}
        <Section id="who" title={strings.who}>
          <Stack>
            <Checkboxes {...of('gives')} label={strings.gives} options={organisations} beside />
            <Checkboxes {...of('receives')} label={strings.receives} hint={strings.receivesHint} options={organisations} beside />
          </Stack>
        </Section>
        <Section id="why" title={strings.why}>
          <Stack>
            <Translated name="purpose" label={strings.purpose} hint={strings.purposeHint} of={pieces.purpose} draft={draft} rows={4} needed />
            <Translated name="basis" label={strings.basis} hint={strings.basisHint} of={pieces.basis} draft={draft} rows={2} needed />
          </Stack>
        </Section>
        <Section id="what" title={strings.what}>
          <Stack>
            <Checkboxes {...of('fields')} label={strings.fields} hint={strings.fieldsHint} options={fieldNames} beside />
            <Checkboxes {...of('roles')} label={strings.roles} options={readers} beside />
          </Stack>
        </Section>
        <Section id="people" title={strings.people} sub={strings.peopleHint}>
          <Stack>
            <Checkboxes {...of('needs')} label={strings.needs} options={specificNeedNames} beside />
            <Checkboxes {...of('stays')} label={strings.stays} options={stays} beside />
            <Duo><Field {...of('ageFrom')} label={strings.ageFrom} short /><Field {...of('ageTo')} label={strings.ageTo} short /></Duo>
          </Stack>
        </Section>
        <Section id="when" title={strings.when}>
          <Stack>
            <Duo><DateField {...of('from')} label={strings.from} /><DateField {...of('to')} label={strings.to} /></Duo>
            <DateField {...of('review')} label={strings.review} hint={strings.reviewHint} />
            <Field {...of('keepDays')} label={strings.keepDays} short />
          </Stack>
        </Section>
        <Section id="check" title={strings.check} sub={strings.checkHint}>
          <Stack>
            <Checkboxes {...of('checkKinds')} label={strings.checkKinds} options={assistanceKinds} beside />
            <Field {...of('checkBudget')} label={strings.checkBudget} short />
          </Stack>
        </Section>
        <FormButtons label={strings.save} cancel={{ href: href(own) }} />
      </Form>
    </>
  )
}
