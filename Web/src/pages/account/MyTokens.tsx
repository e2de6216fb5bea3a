import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TokenList } from '../../access/TokenList'
import { EmptyState } from '../../shared/EmptyState'
import { SecretDialog } from '../../shared/SecretDialog'
import { TokenDialog } from './TokenDialog'

export function MyTokens() {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  return (
    <section className="panel">
      <h2>{t('access.tokens')}</h2>
      <div className="spread access-head">
        <p className="muted">{t('access.tokensHint')}</p>
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>{t('access.add')}</Button>
      </div>
      <TokenList whose={null} empty={<EmptyState title={t('access.noTokens')} />} />
      {adding ? <TokenDialog onClose={() => setAdding(false)} onMade={setMade} /> : null}
      {made !== null ? <SecretDialog title={t('access.secretTitle')} text={t('access.secretText')} label={t('access.token')} secret={made} onClose={() => setMade(null)} /> : null}
    </section>
  )
}
