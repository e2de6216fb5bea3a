import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from 'antd'
import type { Task } from '../../api/types'
import { StatusTag } from '../../shared/StatusTag'
import { DueBy } from './DueBy'
import { placeOf } from './taskLinks'

export function NextTask({ task, tenant }: { task: Task; tenant: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const place = placeOf(task, tenant)
  return (
    <section className="panel next-task" aria-label={t('home.todo')}>
      <p className="eyebrow">{t('home.todo')}</p>
      <h2>{task.task}</h2>
      <p className="next-task-what">
        {task.agencyName}
        <span className="muted">{t('home.report', { year: task.year })}</span>
        <StatusTag status={task.status} />
      </p>
      <div className="next-task-foot">
        <DueBy date={task.dueOn} />
        <Button type="primary" size="large" onClick={() => void navigate(place.to)}>{t(`home.${place.label}`)}</Button>
      </div>
    </section>
  )
}
