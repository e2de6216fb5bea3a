import { Button, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { accessKey } from '../../../access/keys'
import { SessionList } from '../../../access/SessionList'
import { TokenList } from '../../../access/TokenList'
import { useEnding } from '../../../access/useEnding'
import { signPersonOut } from '../../../api/access'
import type { Me } from '../../../api/types'

/** Where a person is signed in and which tokens they gave to programs, for who looks after them. */
export function AccessDrawer({ tenant, person, onClose }: { tenant: string; person: Me; onClose: () => void }) {
  const { t } = useTranslation()
  const whose = { tenant, user: person.user }
  const ask = useEnding(accessKey(whose))
  const signOut = () => ask({
    title: t('access.signOutTitle', { name: person.name }),
    text: t('access.signOutText'),
    yes: t('access.signOutPerson'),
    done: t('access.ended'),
    end: () => signPersonOut(whose),
  })
  return (
    <Drawer open size={600} title={t('access.ofPersonName', { name: person.name })} onClose={onClose}>
      <div className="spread">
        <h2>{t('access.sessions')}</h2>
        <Button onClick={signOut}>{t('access.signOutPerson')}</Button>
      </div>
      <SessionList whose={whose} />
      <h2 className="access-part">{t('access.tokens')}</h2>
      <TokenList whose={whose} empty={<p className="muted">{t('access.noTokensOf')}</p>} />
    </Drawer>
  )
}
