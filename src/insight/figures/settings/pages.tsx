import type { City } from '../../../kit/cities.ts'
import type { Draft } from '../../../kit/form.ts'
import { themeNames, themes } from '../../../kit/themes.ts'
import { Crumbs, Field, Form, FormButtons, Hint, PageHead, Section } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings as words } from '../strings.ts'
import { SettingsForm } from './settings.ts'
import { strings } from './strings.ts'

export function SettingsPage({ city, draft }: { city: City; draft: Draft }) {
  const { t, href } = useView()
  const path = `/${city.id}/figures`
  return (
    <>
      <Crumbs trail={[{ label: words.figures, path }]} />
      <PageHead title={strings.title} lead={strings.lead} />
      <Form action={href(`${path}/settings`)} draft={draft}>
        <Field name="least" label={strings.least} hint={strings.leastHint} of={SettingsForm.shape.least} draft={draft} short />
        <Section id="targets" title={strings.targets}>
          <Hint>{t(strings.targetsHint)}</Hint>
          {themes.map((theme) => (
            <Field name={theme} label={t(strings.hoursFor, { theme: t(themeNames[theme]) })} of={SettingsForm.shape[theme]} draft={draft} short />
          ))}
        </Section>
        <FormButtons label={strings.save} cancel={{ href: href(path) }} />
      </Form>
    </>
  )
}
