import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Task } from '../../api/types'
import { StatusTag } from '../../shared/StatusTag'
import { DueBy } from './DueBy'
import { placeOf } from './taskLinks'

export function TaskList({ tasks, tenant }: { tasks: Task[]; tenant: string }) {
  const { t } = useTranslation()
  return (
    <section className="panel">
      <h2>{t('home.more', { count: tasks.length })}</h2>
      <ul className="lines">
        {tasks.map((task) => {
          const place = placeOf(task, tenant)
          return (
            <li key={`${task.agency}/${task.year}`}>
              <span className="lines-main">
                <Link to={place.to}>{task.agencyName}</Link>
                <span className="muted">{t('home.report', { year: task.year })}</span>
                <StatusTag status={task.status} />
              </span>
              <span className="lines-side">
                <DueBy date={task.dueOn} />
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
