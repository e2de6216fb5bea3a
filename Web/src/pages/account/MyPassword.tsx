import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PasswordDialog } from './PasswordDialog'

export function MyPassword() {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  return (
    <section className="panel">
      <h2>{t('access.password')}</h2>
      <div className="spread">
        <p className="muted">{t('access.passwordHint')}</p>
        <Button onClick={() => setChanging(true)}>{t('access.changePassword')}</Button>
      </div>
      {changing ? <PasswordDialog onClose={() => setChanging(false)} /> : null}
    </section>
  )
}
