import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { endSession, type Whose } from '../api/access'
import type { OpenSession } from '../api/types'
import { formatMoment } from '../shared/dates'
import { Gate } from '../shared/Gate'
import { useLanguage } from '../shared/useLanguage'
import './access.css'
import { AccessLine } from './AccessLine'
import { accessKey } from './keys'
import { useEnding } from './useEnding'
import { useSessions } from './useSessions'

/** Where somebody is signed in. */
export function SessionList({ whose }: { whose: Whose }) {
  const { t } = useTranslation()
  const ask = useEnding(accessKey(whose))
  const sessions = useSessions(whose)
  const nameOf = (session: OpenSession) => session.device ?? t('access.unknownDevice')
  return (
    <Gate query={sessions} isEmpty={(found) => found.length === 0} empty={<p className="muted">{t('access.noSessions')}</p>}>
      {(found) => (
        <ul className="lines">
          {found.map((session) => (
            <Line
              key={session.id}
              session={session}
              name={nameOf(session)}
              onEnd={() => ask({
                title: t('access.endTitle', { name: nameOf(session) }),
                text: t('access.endText'),
                yes: t('access.end'),
                done: t('access.ended'),
                end: () => endSession(whose, session.id),
              })}
            />
          ))}
        </ul>
      )}
    </Gate>
  )
}

function Line({ session, name, onEnd }: { session: OpenSession; name: string; onEnd: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <AccessLine
      head={<><strong>{name}</strong>{session.current ? <Tag className="access-current">{t('access.current')}</Tag> : null}</>}
      facts={[
        ...(session.address === null ? [] : [session.address]),
        t('access.signedInAt', { at: formatMoment(session.createdAt, language) }),
        ...(session.lastUsedAt === null ? [] : [t('access.usedAt', { at: formatMoment(session.lastUsedAt, language) })]),
        t('access.endsAt', { at: formatMoment(session.expiresAt, language) }),
      ]}
      {...(session.current ? {} : { act: { label: t('access.end'), name: t('access.endOf', { name }), onClick: onEnd } })}
    />
  )
}
