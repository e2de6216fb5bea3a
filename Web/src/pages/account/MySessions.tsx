import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { accessKey } from '../../access/keys'
import { SessionList } from '../../access/SessionList'
import { useEnding } from '../../access/useEnding'
import { useSessions } from '../../access/useSessions'
import { endOtherSessions } from '../../api/access'

export function MySessions() {
  const { t } = useTranslation()
  const { data: found } = useSessions(null)
  const ask = useEnding(accessKey(null))
  const endOthers = () => ask({ title: t('access.endOthersTitle'), text: t('access.endOthersText'), yes: t('access.end'), done: t('access.ended'), end: endOtherSessions })
  return (
    <section className="panel">
      <h2>{t('access.sessions')}</h2>
      <div className="spread access-head">
        <p className="muted">{t('access.sessionsHint')}</p>
        {found?.some((session) => !session.current) ? <Button onClick={endOthers}>{t('access.endOthers')}</Button> : null}
      </div>
      <SessionList whose={null} />
    </section>
  )
}
