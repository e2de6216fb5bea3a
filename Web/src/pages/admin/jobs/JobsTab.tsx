import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listJobs, runJob } from '../../../api/jobs'
import type { Job, JobRun } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { formatMoment } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'
import './jobs.css'
import { readSchedule, type Schedule } from './schedule'

const JOBS = ['jobs']
const LOOK_AGAIN_MS = 5_000
const SECOND_MS = 1_000

/** What the product does by itself: when it did and will, how it went, and where. */
export function JobsTab() {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useJobName()
  const [asked, setAsked] = useState<string | null>(null)
  const jobs = useQuery({ queryKey: JOBS, queryFn: listJobs, refetchInterval: LOOK_AGAIN_MS })
  return (
    <Gate query={jobs}>
      {(found) => (
        <>
          <p className="muted">{t('jobs.hint')}</p>
          <div className="table-scroll"><Table<Job>
            size="small"
            rowKey="job"
            pagination={false}
            dataSource={found}
            columns={[
              { title: t('jobs.job'), render: (_, { job }) => <><strong>{nameOf(job)}</strong><br /><span className="muted">{t(`jobs.about.${job}` as 'jobs.about.outbox', { defaultValue: job })}</span></> },
              { title: t('jobs.last'), render: (_, { last }) => (last ? <>{formatMoment(last.startedAt, language)}{last.askedBy === null ? null : <><br /><span className="muted">{t('jobs.askedBy', { user: last.askedBy })}</span></>}</> : <span className="muted">{t('jobs.never')}</span>) },
              { title: t('jobs.result'), render: (_, { last }) => (last ? <Outcome run={last} /> : null) },
              { title: t('jobs.duration'), align: 'right', render: (_, { last }) => (last?.durationMs == null ? '–' : <Duration ms={last.durationMs} />) },
              { title: t('jobs.process'), render: (_, { last }) => <span className="muted">{last?.process ?? '–'}</span> },
              { title: t('jobs.next'), render: (_, { next, schedule }) => <>{next === null ? '–' : formatMoment(next, language)}<br /><span className="muted"><When schedule={readSchedule(schedule)} /></span></> },
              { title: '', key: 'run', render: (_, { job }) => <Button size="small" aria-label={t('jobs.runOf', { job: nameOf(job) })} onClick={() => setAsked(job)}>{t('jobs.run')}</Button> },
            ]}
          /></div>
          {asked !== null ? <RunDialog job={asked} onClose={() => setAsked(null)} /> : null}
        </>
      )}
    </Gate>
  )
}

/** A job that these texts do not know yet goes by its id. */
function useJobName(): (job: string) => string {
  const { t } = useTranslation()
  return (job) => t(`jobs.names.${job}` as 'jobs.names.outbox', { defaultValue: job })
}

function Outcome({ run }: { run: JobRun }) {
  const { t } = useTranslation()
  return (
    <span className="job-outcome">
      <Tag className={`job-${run.state}`}>{t(`jobs.states.${run.state}`)}</Tag>
      {run.state === 'running' ? null : <span className={run.result === null ? 'muted' : undefined}>{run.result ?? t('jobs.nothingToDo')}</span>}
    </span>
  )
}

function When({ schedule: { kind, ...values } }: { schedule: Schedule }) {
  const { t } = useTranslation()
  return <>{t(`jobs.schedules.${kind}`, values)}</>
}

function Duration({ ms }: { ms: number }) {
  const { t } = useTranslation()
  return <>{ms < SECOND_MS ? t('jobs.milliseconds', { n: ms }) : t('jobs.seconds', { n: (ms / SECOND_MS).toFixed(1) })}</>
}

/** The answer comes when the run has ended. */
function RunDialog({ job, onClose }: { job: string; onClose: () => void }) {
  const { t } = useTranslation()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const nameOf = useJobName()
  const [key] = useState(newKey)
  const run = useMutation({
    mutationFn: () => runJob(job, key),
    onSuccess: ({ state, result }) => {
      const words = t('jobs.ran', { job: nameOf(job), result: state === 'succeeded' ? (result ?? t('jobs.nothingToDo')) : [t(`jobs.states.${state}`), result].filter(Boolean).join(' · ') })
      void (state === 'succeeded' ? message.success(words) : message.error(words))
      onClose()
    },
    onError: fail,
    onSettled: () => client.invalidateQueries({ queryKey: JOBS }),
  })
  return (
    <Modal open title={t('jobs.confirmTitle', { job: nameOf(job) })} okText={t('jobs.run')} onOk={() => run.mutate()} onCancel={onClose} confirmLoading={run.isPending}>
      <p>{t('jobs.confirmText')}</p>
    </Modal>
  )
}
