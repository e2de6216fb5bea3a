import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { confirmRoster, getRoster } from '../../../api/roster'
import type { Roster } from '../../../api/types'
import { newKey } from '../../../autosave/newKey'
import { formatMoment } from '../../../shared/dates'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'
import { isSame, sinceYearBefore, type Changes } from './changes'

type Props = { tenant: string; roster: Roster; chosen: ReadonlySet<string>; changes: Changes; acts: boolean; onReset: () => void }

/** How many are expected, who has confirmed that and when, what is other than a year ago, and what confirming would change. */
export function RosterConfirmation({ tenant, roster, chosen, changes, acts, onReset }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const before = useQuery({ queryKey: ['roster', tenant, roster.year - 1, language], queryFn: () => getRoster(tenant, roster.year - 1), retry: false })
  const since = before.data?.confirmedAt ? sinceYearBefore(roster, before.data) : null
  const isUnchanged = isSame(changes)
  return (
    <section className="panel roster-head">
      <div className="spread">
        <div>
          <p className="roster-count">{t('roster.count', { count: roster.expected })}</p>
          <p className={roster.confirmedAt ? 'muted' : 'soon'}>
            {roster.confirmedAt ? t('roster.confirmed', { by: roster.confirmedBy, at: formatMoment(roster.confirmedAt, language) }) : t('roster.unconfirmed')}
          </p>
        </div>
        {acts ? (
          <div className="row">
            {isUnchanged ? null : <Button onClick={onReset}>{t('roster.reset')}</Button>}
            <Button type="primary" disabled={isUnchanged && roster.confirmedAt !== null} onClick={() => setAsking(true)}>{t('roster.confirm', { count: chosen.size })}</Button>
          </div>
        ) : null}
      </div>
      {since ? isSame(since) ? <p className="muted">{t('roster.sameAsBefore', { year: roster.year - 1 })}</p> : <ChangeList title={t('roster.sinceBefore', { year: roster.year - 1 })} changes={since} /> : null}
      {isUnchanged ? null : <ChangeList title={t('roster.unsaved')} changes={changes} />}
      {asking ? <Confirmation tenant={tenant} roster={roster} chosen={chosen} changes={changes} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}

function ChangeList({ title, changes: { added, dropped } }: { title: string; changes: Changes }) {
  const { t } = useTranslation()
  return (
    <div className="roster-changes" role="status">
      <b>{title}</b>
      {added.length > 0 ? <span><i className="roster-added">{t('roster.added', { count: added.length })}</i>{added.map((one) => one.name).join('、')}</span> : null}
      {dropped.length > 0 ? <span><i className="late">{t('roster.dropped', { count: dropped.length })}</i>{dropped.map((one) => one.name).join('、')}</span> : null}
    </div>
  )
}

function Confirmation({ tenant, roster, chosen, changes, onClose }: Omit<Props, 'acts' | 'onReset'> & { onClose: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [key] = useState(newKey)
  const confirm = useMutation({
    mutationFn: () => confirmRoster(tenant, roster.year, [...chosen], key),
    onSuccess: () => {
      void message.success(t('roster.done'))
      onClose()
      for (const name of ['roster', 'board', 'cycle', 'progress']) {
        void client.invalidateQueries({ queryKey: [name] })
      }
    },
    onError: useFail(),
  })
  return (
    <Modal open title={t('roster.confirmTitle', { year: roster.year })} okText={t('roster.confirm', { count: chosen.size })} confirmLoading={confirm.isPending} onOk={() => confirm.mutate()} onCancel={onClose}>
      <p>{t('roster.confirmText', { count: chosen.size })}</p>
      {isSame(changes) ? null : <ChangeList title={t('roster.unsaved')} changes={changes} />}
      <p className="muted">{t('roster.confirmHint')}</p>
    </Modal>
  )
}
