import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { getTasks } from '../../api/session'
import { administers, seesAll, useSignedIn } from '../../app/useMe'
import { reportYear } from '../../shared/dates'
import { EmptyState } from '../../shared/EmptyState'
import { Gate } from '../../shared/Gate'
import { useTitle } from '../../shared/useTitle'
import { NextTask } from './NextTask'
import { OwnReports } from './OwnReports'
import { TaskList } from './TaskList'
import { YearSummary } from './YearSummary'

/** What I must do next and until when, with one button; below it the rest. */
export function HomePage() {
  const { t } = useTranslation()
  const me = useSignedIn()
  const tasks = useQuery({ queryKey: ['tasks'], queryFn: getTasks, refetchOnMount: 'always' })
  useTitle(t('app.home'))
  return (
    <div className="page page-narrow">
      <h1>{t('home.hello', { name: me.name })}</h1>
      {me.tenant ? (
        <Gate query={tasks} isEmpty={(found) => found.length === 0} empty={<EmptyState title={t('home.nothing')} hint={t('home.nothingHint')} />}>
          {([next, ...others]) => (
            <>
              <NextTask task={next!} tenant={me.tenant!} />
              {others.length > 0 ? <TaskList tasks={others} tenant={me.tenant!} /> : null}
            </>
          )}
        </Gate>
      ) : null}
      {me.tenant && !seesAll(me) ? <OwnReports tenant={me.tenant} /> : null}
      {me.tenant && seesAll(me) ? <YearSummary tenant={me.tenant} year={reportYear()} /> : null}
      {administers(me) ? (
        <section className="panel panel-link">
          <h2>{t('home.administer')}</h2>
          <p className="muted">{t('home.administerHint')}</p>
          <Link to="/admin">{t('app.administration')}</Link>
        </section>
      ) : null}
    </div>
  )
}
