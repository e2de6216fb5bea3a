import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { listTokens, revokeToken, type Whose } from '../api/access'
import type { AccessToken } from '../api/types'
import { formatMoment } from '../shared/dates'
import { Gate } from '../shared/Gate'
import { useLanguage } from '../shared/useLanguage'
import './access.css'
import { AccessLine } from './AccessLine'
import { endsSoon } from './endsSoon'
import { accessKey } from './keys'
import { useEnding } from './useEnding'

/** The tokens that somebody gave to programs; what is shown of each is its end only. */
export function TokenList({ whose, empty }: { whose: Whose; empty: ReactNode }) {
  const { t } = useTranslation()
  const key = accessKey(whose)
  const ask = useEnding(key)
  const tokens = useQuery({ queryKey: [...key, 'tokens'], queryFn: () => listTokens(whose) })
  return (
    <Gate query={tokens} isEmpty={(found) => found.length === 0} empty={empty}>
      {(found) => (
        <ul className="lines">
          {found.map((token) => (
            <Line
              key={token.id}
              token={token}
              onRevoke={() => ask({
                title: t('access.revokeTitle', { name: token.name }),
                text: t('access.revokeText'),
                yes: t('access.revoke'),
                done: t('access.revoked'),
                end: () => revokeToken(whose, token.id),
              })}
            />
          ))}
        </ul>
      )}
    </Gate>
  )
}

function Line({ token, onRevoke }: { token: AccessToken; onRevoke: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const soon = endsSoon(token.expiresAt)
  const used = token.lastUsedAt === null ? t('access.neverUsed') : [t('access.usedAt', { at: formatMoment(token.lastUsedAt, language) }), token.address].filter(Boolean).join(' · ')
  return (
    <AccessLine
      head={
        <>
          <strong>{token.name}</strong>
          <code>…{token.hint}</code>
          {token.scopes.map((scope) => <Tag key={scope} className="access-scope">{t(`access.scopes.${scope}`)}</Tag>)}
        </>
      }
      facts={[
        t('access.madeAt', { at: formatMoment(token.createdAt, language) }),
        used,
        <span className={soon ? 'soon' : undefined}>{t(soon ? 'access.endsSoonAt' : 'access.endsAt', { at: formatMoment(token.expiresAt, language) })}</span>,
      ]}
      act={{ label: t('access.revoke'), name: t('access.revokeOf', { name: token.name }), onClick: onRevoke }}
    />
  )
}
