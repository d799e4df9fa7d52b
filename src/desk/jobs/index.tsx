// Long work has a page of its own: it can be left, paused, stopped, and tells when it is done.
import { isMember } from '../../kit/actor.ts'
import { getJob, jobOutcomes, jobStatuses, jobTitle, listJobs, pauseJob, resumeJob, stopJob, type Job } from '../../kit/jobs.ts'
import type { Module } from '../../kit/module.ts'
import { membersOnly, router } from '../../kit/request.ts'
import { Button, Crumbs, Empty, Form, Hint, ListTable, LongWork, Notice, PageHead, Relative, Row } from '../../kit/ui/index.ts'
import { useView } from '../../kit/view.ts'
import { notices } from './notices.ts'
import { strings } from './strings.ts'

const routes = router()
routes.use(membersOnly)

routes.get('/', async (c) => c.render(
  <JobList jobs={await listJobs(c.var)} now={c.var.now()} />,
  { title: c.var.t(strings.jobs), shell: 'staff', active: 'jobs', private: true },
))

routes.get('/:id', async (c) => {
  const job = await getJob(c.var, c.req.param('id'))
  const running = job.status === 'waiting' || job.status === 'running'
  const title = c.var.t(jobTitle(job.kind))
  const percent = running && job.total ? `${c.var.locale.percent(job.done / job.total)} ` : ''
  return c.render(<JobPage job={job} now={c.var.now()} />, { title: percent + title, shell: 'staff', active: 'jobs', private: true, ...(running && { refresh: 3 }) })
})

const askings = { stop: stopJob, pause: pauseJob, resume: resumeJob }
for (const [name, ask] of Object.entries(askings)) {
  routes.post(`/:id/${name}`, async (c) => {
    await ask(c.var, c.req.param('id')!)
    return c.redirect(c.var.view.href(`/jobs/${c.req.param('id')}`), 303)
  })
}

function JobPage({ job, now }: { job: Job; now: Date }) {
  const { t, href } = useView()
  const paused = job.status === 'paused'
  const over = !paused && job.status !== 'waiting' && job.status !== 'running'
  const ratio = job.status === 'done' ? 1 : job.total ? job.done / job.total : 0
  return (
    <>
      <Crumbs trail={[{ label: strings.jobs, path: '/jobs' }]} />
      <PageHead title={jobTitle(job.kind)} sub={jobStatuses[job.status]} />
      {job.problem && <Notice tone="bad"><p>{t(job.problem)}</p></Notice>}
      <LongWork ratio={ratio} over={over || paused} counted={job.total ? t(strings.counted, { done: job.done, total: job.total }) : ''}
        secondsLeft={leftOf(job, now)} outcomes={jobOutcomes(job, useView())}>
        {!over && (
          <Row>
            <Form action={href(`/jobs/${job.id}/${paused ? 'resume' : 'pause'}`)}><Button label={paused ? strings.resume : strings.pause} kind={paused ? 'primary' : 'secondary'} /></Form>
            <Form action={href(`/jobs/${job.id}/stop`)}><Button label={strings.stop} kind="quiet" /></Form>
          </Row>
        )}
        {!over && <Hint>{t(strings.stopHint)}</Hint>}
      </LongWork>
    </>
  )
}

// Honest only once enough is done to judge by.
function leftOf({ startedAt, done, total, status }: Job, now: Date) {
  if (status !== 'running' || !startedAt || !total || done < total / 20) return undefined
  return ((now.getTime() - startedAt.getTime()) / 1000 / done) * (total - done)
}

function JobList({ jobs, now }: { jobs: Job[]; now: Date }) {
  const { t, href } = useView()
  return (
    <>
      <PageHead title={strings.jobs} />
      {jobs.length === 0
        ? <Empty title={strings.none} text={strings.noneWhy} />
        : (
          <ListTable caption={strings.caption} rows={jobs} href={({ id }) => href(`/jobs/${id}`)} columns={[
            { label: strings.what, place: 'title', cell: ({ kind }) => t(jobTitle(kind)) },
            { label: strings.status, place: 'end', cell: ({ status }) => t(jobStatuses[status]) },
            { label: strings.started, cell: ({ createdAt }) => <Relative at={createdAt} now={now} /> },
          ]} />
        )}
    </>
  )
}

export const jobs: Module = {
  path: '/jobs', of: 'network', routes, notices,
  menu: [{ id: 'jobs', group: 'organisation', label: strings.jobs, icon: 'loader', path: '/jobs', of: 'network', for: isMember }],
}
