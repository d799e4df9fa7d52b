import { Bdi, Button, Ltr, Points, Row, Section } from '../../../kit/ui/index.ts'
import { useView } from '../../../kit/view.ts'
import { strings } from '../file/strings.ts'
import type { Person } from '../person.ts'
import { places } from '../words.ts'

export type Home = { id: string; code: string; size: number; members: Pick<Person, 'id' | 'code' | 'initials' | 'birthYear' | 'place'>[] }

/** Whom they live with, on a person's file. */
export function Household({ home, person }: { home: Home | undefined; person: Person }) {
  const { t, href } = useView()
  const base = href(`/${person.cityId}/people/${person.id}`)
  return (
    <Section id="household" title={strings.household}>
      {home
        ? (
          <>
            <p><Ltr>{home.code}</Ltr> · {t(strings.householdSize, { n: home.size })}</p>
            <Points items={home.members.map((member) => (
              <Row>
                {member.id === person.id ? <b><Bdi>{member.initials}</Bdi></b> : <a href={href(`/${person.cityId}/people/${member.id}`)}><Bdi>{member.initials || member.code}</Bdi></a>}
                <span class="hint"><Ltr>{member.code}</Ltr>{member.place && <> · {t(places[member.place])}</>}</span>
              </Row>
            ))} />
          </>
        )
        : <p>{t(strings.noHousehold)}</p>}
      <Row>
        <Button label={strings.addNewborn} icon="baby" small href={`${base}/newborn`} />
        <Button label={strings.joinHousehold} kind="quiet" small href={`${base}/household`} />
        {home && <form method="post" action={`${base}/household/leave`}><Button label={strings.leaveHousehold} kind="quiet" small /></form>}
      </Row>
    </Section>
  )
}
