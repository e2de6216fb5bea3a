import { App } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getReport, patchContent } from '../api/reports'
import { isProblem } from '../api/problem'
import type { Report, ReportKey } from '../api/types'
import { reportQuery, useKeepReport } from '../reports/useReport'
import { newKey } from './newKey'
import { acknowledged, arrived, canSend, changesOnly, edit, emptyQueue, failed, isQuiet, overtaken, refused, sent, toPatch, type Edits, type Queue } from './queue'

const RETRY_AFTER_MS = [2_000, 5_000, 15_000]

export type Autosave = {
  queue: Queue
  change: (edits: Edits) => void
  retry: () => void
  acknowledge: () => void
  /** Resolves with the report once nothing waits any more; rejects when something could not be saved. */
  settle: () => Promise<Report>
}

/** Sends every edit as soon as the one before has arrived, and keeps trying with what did not, also when the page is left for another. */
export function useAutosave(key: ReportKey): Autosave {
  const client = useQueryClient()
  const keep = useKeepReport(key)
  const { notification } = App.useApp()
  const { t } = useTranslation()
  const queue = useRef(emptyQueue)
  const [shown, setShown] = useState(emptyQueue)
  const attempt = useRef({ body: '', key: '', failures: 0, timer: 0 })
  const waiters = useRef<{ resolve: (report: Report) => void; reject: (error: unknown) => void }[]>([])

  const known = useCallback(() => client.getQueryData<Report>(reportQuery(key)), [client, key])

  const set = useCallback((next: Queue) => {
    queue.current = next
    setShown(next)
  }, [])

  const pump = useCallback(async (): Promise<void> => {
    const report = known()
    if (!canSend(queue.current) || !report) {
      return
    }
    set(sent(queue.current))
    const patch = toPatch(queue.current.underWay)
    const body = JSON.stringify(patch)
    if (attempt.current.body !== `${report.version} ${body}`) {
      // The same edits on the same version are the same write, also when its first answer was lost.
      attempt.current = { ...attempt.current, body: `${report.version} ${body}`, key: newKey() }
    }
    try {
      keep(await patchContent(key, patch, report.version, attempt.current.key))
      attempt.current.failures = 0
      set(arrived(queue.current))
    } catch (error) {
      if (isProblem(error, 'version.stale')) {
        keep(await getReport(key).catch(() => report))
        set(overtaken(queue.current, error.conflicts))
      } else if (isProblem(error) && error.status < 500 && error.status !== 429 && error.status !== 401) {
        notification.error({ title: t('report.valueRefused', { detail: error.message }), role: 'alert' })
        set(refused(queue.current, Object.keys(queue.current.underWay)))
      } else {
        set(failed(queue.current))
        const wait = RETRY_AFTER_MS[Math.min(attempt.current.failures, RETRY_AFTER_MS.length - 1)]!
        attempt.current.failures++
        clearTimeout(attempt.current.timer)
        attempt.current.timer = window.setTimeout(() => void pump(), wait)
        waiters.current.splice(0).forEach((waiter) => waiter.reject(error))
        return
      }
    }
    if (isQuiet(queue.current)) {
      const settled = known()!
      waiters.current.splice(0).forEach((waiter) => waiter.resolve(settled))
    }
    await pump()
  }, [keep, key, known, notification, set, t])

  const change = useCallback(
    (edits: Edits) => {
      const report = known()
      const real = report && isQuiet(queue.current) ? changesOnly(edits, report.content) : edits
      if (Object.keys(real).length > 0) {
        set(edit(queue.current, real))
        void pump()
      }
    },
    [known, pump, set],
  )

  const retry = useCallback(() => void pump(), [pump])
  const acknowledge = useCallback(() => set(acknowledged(queue.current)), [set])
  const settle = useCallback(() => {
    if (isQuiet(queue.current)) {
      return Promise.resolve(known()!)
    }
    return new Promise<Report>((resolve, reject) => {
      waiters.current.push({ resolve, reject })
      void pump()
    })
  }, [known, pump])

  useWarningBeforeLeaving(shown)
  return { queue: shown, change, retry, acknowledge, settle }
}

function useWarningBeforeLeaving(queue: Queue): void {
  const unsaved = !isQuiet(queue)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    if (unsaved) {
      window.addEventListener('beforeunload', warn)
    }
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])
}
