// Fields that choose: from a closed set of words, one or several; and one text in three languages.
import { direction, languageNames, languages, type Lang } from '../language.ts'
import { limitsOf } from '../limits.ts'
import { useView } from '../view.ts'
import { Tag, type Tone } from './atoms.tsx'
import { attributesOf, type FieldProps, Frame, Group, valueOf, valuesOf } from './field.tsx'
import { strings } from './strings.ts'
import type { Words } from './text.tsx'

export type Choice = { value: string; label: Words; hint?: Words }
/** By value, or in an order of their own. */
export type Choices = Record<string, Words> | Choice[]

export const choicesOf = (choices: Choices): Choice[] =>
  Array.isArray(choices) ? choices : Object.entries(choices).map(([value, label]) => ({ value, label }))

type SelectProps = FieldProps & {
  options: Choices
  /** The first, empty option; `false` leaves it out. */
  empty?: Words | false
  short?: boolean
}

/** One of many; of up to six, `Radios` are easier. */
export function Select({ options, empty = strings.form.choose, short, ...field }: SelectProps) {
  const { t } = useView()
  const chosen = valueOf(field.draft, field.name)
  return (
    <Frame {...field} short={short}>
      <select {...attributesOf(field)}>
        {empty !== false && <option value="">{t(empty)}</option>}
        {choicesOf(options).map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {t(label)}
          </option>
        ))}
      </select>
    </Frame>
  )
}

type TicksProps = FieldProps & { options: Choices /** Short words stand side by side. */; beside?: boolean }

/** One of a few, all in sight. */
export function Radios({ options, beside, ...field }: TicksProps) {
  const chosen = valueOf(field.draft, field.name)
  return (
    <Group {...field}>
      <div class={beside ? 'ticks' : 'ticks column'}>
        {choicesOf(options).map((choice, at) => (
          <Tick
            kind="radio"
            name={field.name}
            id={idOf(field, at)}
            choice={choice}
            checked={choice.value === chosen}
            wrong={field.name in field.draft.errors}
          />
        ))}
      </div>
    </Group>
  )
}

/** Any number of a few. Posted as `name[]`, read as an array called `name`. */
export function Checkboxes({ options, beside, ...field }: TicksProps) {
  const chosen = valuesOf(field.draft, field.name)
  return (
    <Group {...field}>
      <div class={beside ? 'ticks' : 'ticks column'}>
        {choicesOf(options).map((choice, at) => (
          <Tick
            kind="checkbox"
            name={`${field.name}[]`}
            id={idOf(field, at)}
            choice={choice}
            checked={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </Group>
  )
}

// The summary of errors leads to the first choice.
const idOf = ({ id, name }: FieldProps, at: number) => (at === 0 ? (id ?? name) : `${id ?? name}-${at + 1}`)

type TickProps = {
  kind: 'radio' | 'checkbox'
  name: string
  id: string
  choice: Choice
  checked: boolean
  wrong?: boolean
}

function Tick({ kind, name, id, choice: { value, label, hint }, checked, wrong }: TickProps) {
  const { t } = useView()
  return (
    <label class="tick" for={id}>
      <input
        type={kind}
        name={name}
        id={id}
        value={value}
        checked={checked}
        aria-invalid={wrong ? 'true' : undefined}
      />
      <span>
        {t(label)}
        {hint && <small>{t(hint)}</small>}
      </span>
    </label>
  )
}

/** One thing that is so or not: a consent, a fact. Posts '1'. */
export function Checkbox({ value = '1', ...field }: FieldProps & { value?: string }) {
  const { t } = useView()
  const { name, draft, label, hint, id = name } = field
  const flaw = draft.errors[name]
  return (
    <div class={flaw ? 'field wrong' : 'field'}>
      {flaw && (
        <p class="flaw" id={`${id}-flaw`}>
          {flaw}
        </p>
      )}
      <label class="tick" for={id}>
        <input
          type="checkbox"
          value={value}
          checked={valuesOf(draft, name).includes(value)}
          {...attributesOf({ ...field, hint: undefined })}
        />
        <span>
          {t(label)}
          {hint && <small>{t(hint)}</small>}
        </span>
      </label>
    </div>
  )
}

export type TranslationState = keyof typeof strings.form.translations
const stateLook: Record<TranslationState, { tone: Tone; icon: string }> = {
  source: { tone: 'info', icon: 'pencil' },
  checked: { tone: 'ok', icon: 'circle-check' },
  draft: { tone: 'neutral', icon: 'circle-dot' },
  outdated: { tone: 'warn', icon: 'triangle-alert' },
  missing: { tone: 'neutral', icon: 'circle' },
}

type TranslatedProps = FieldProps & { rows?: number; states?: Partial<Record<Lang, TranslationState>>; /** In the language that is written first. */ needed?: boolean }

/** One text in three languages, side by side, each with its state. Posts `name.ar`, `name.fr`, `name.en`. */
export function Translated({ rows, states = {}, needed, ...field }: TranslatedProps) {
  const limits = field.of && limitsOf(field.of)
  const idIn = (lang: Lang) => `${field.id ?? field.name}.${lang}`
  return (
    <Group {...field} of={needed ? undefined : field.of} first={idIn(languages[0])}>
      <div class="translated">
        {languages.map((lang) => {
          const one = {
            ...field,
            name: `${field.name}.${lang}`,
            id: idIn(lang),
            hint: undefined,
            of: undefined,
          }
          const attributes = { ...attributesOf(one), lang, dir: direction(lang), maxlength: limits?.maxLength }
          const value = valueOf(field.draft, one.name)
          const state = states[lang] ?? (value ? undefined : 'missing')
          return (
            <div class={one.name in field.draft.errors ? 'field wrong' : 'field'}>
              <span class="row between">
                <label for={one.id} lang={lang}>
                  {languageNames[lang]}
                </label>
                {state && <Tag label={strings.form.translations[state]} {...stateLook[state]} />}
              </span>
              {field.draft.errors[one.name] && (
                <p class="flaw" id={`${one.id}-flaw`}>
                  {field.draft.errors[one.name]}
                </p>
              )}
              {rows ? (
                <textarea rows={rows} {...attributes}>
                  {value}
                </textarea>
              ) : (
                <input type="text" value={value} {...attributes} />
              )}
            </div>
          )
        })}
      </div>
    </Group>
  )
}
