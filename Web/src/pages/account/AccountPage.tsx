import { useTranslation } from 'react-i18next'
import '../../access/access.css'
import { useTitle } from '../../shared/useTitle'
import { MyPassword } from './MyPassword'
import { MySessions } from './MySessions'
import { MyTokens } from './MyTokens'

/** Where one is signed in, what one's programs may do, and one's password. */
export function AccountPage() {
  const { t } = useTranslation()
  useTitle(t('app.account'))
  return (
    <div className="page page-narrow">
      <h1>{t('app.account')}</h1>
      <MySessions />
      <MyTokens />
      <MyPassword />
    </div>
  )
}
