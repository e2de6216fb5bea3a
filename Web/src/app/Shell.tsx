import { LogoutOutlined, MenuOutlined, MoonOutlined, SafetyOutlined, SunOutlined, TranslationOutlined, UserOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { lazy, memo, Suspense, type ComponentType, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useNavigate } from 'react-router'
import { signOut } from '../api/session'
import type { Me } from '../api/types'
import { loadPageTexts, switchLanguage } from '../i18n'
import { reportYear } from '../shared/dates'
import { useLanguage } from '../shared/useLanguage'
import { useThemeMode } from './preferences'
import { administers, ME, seesAll } from './useMe'

/** Comes after the page. Where it does not come through, the page works without. */
const InboxBell = lazy<ComponentType>(() =>
  Promise.all([import('../inbox/InboxBell'), loadPageTexts()]).then(
    ([{ InboxBell }]) => ({ default: InboxBell }),
    () => ({ default: () => null }),
  ))

export const Shell = memo(function Shell({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [mode, setMode] = useThemeMode()
  const client = useQueryClient()
  const navigate = useNavigate()

  const leave = async () => {
    await signOut().catch(() => undefined)
    client.clear()
    client.setQueryData(ME, null)
    void navigate('/sign-in')
  }
  const switchTo = async () => {
    await switchLanguage(language === 'en' ? 'zh-CN' : 'en')
    await client.invalidateQueries()
  }

  const places = [
    { to: '/', label: t('app.home'), show: true },
    { to: `/board/${me.tenant}/${reportYear()}`, label: t('app.year'), show: me.tenant !== null && seesAll(me) },
    { to: '/admin', label: t('app.administration'), show: administers(me) || seesAll(me) },
  ].filter((place) => place.show)

  return (
    <>
      <a className="skip" href="#content">{t('app.skip')}</a>
      <header className="bar">
        <Link to="/" className="brand">
          <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width="26" height="26" />
          <span className="brand-long">{t('app.name')}</span>
          <span className="brand-short">{t('app.shortName')}</span>
        </Link>
        <nav className="places" aria-label={t('app.menu')}>
          {places.map((place) => (
            <NavLink key={place.to} to={place.to} end={place.to === '/'}>{place.label}</NavLink>
          ))}
        </nav>
        <div className="tools">
          <Dropdown
            trigger={['click']}
            menu={{ items: places.map((place) => ({ key: place.to, label: <Link to={place.to}>{place.label}</Link> })) }}
          >
            <Button className="places-small" type="text" icon={<MenuOutlined />} aria-label={t('app.menu')} />
          </Dropdown>
          {me.tenant === null ? null : <Suspense><InboxBell /></Suspense>}
          <Button type="text" icon={<TranslationOutlined />} onClick={() => void switchTo()}>{t('app.language')}</Button>
          <Button
            type="text"
            icon={mode === 'dark' ? <SunOutlined /> : <MoonOutlined />}
            aria-label={t('app.theme')}
            onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}
          />
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'who', type: 'group', label: <Account me={me} /> },
                { key: 'account', icon: <SafetyOutlined />, label: t('app.account'), onClick: () => void navigate('/account') },
                { key: 'out', icon: <LogoutOutlined />, label: t('app.signOut'), onClick: () => void leave() },
              ],
            }}
          >
            <Button type="text" icon={<UserOutlined />}><span className="account-name">{me.name}</span></Button>
          </Dropdown>
        </div>
      </header>
      <main id="content" tabIndex={-1}>{children}</main>
    </>
  )
})

function Account({ me }: { me: Me }) {
  const { t } = useTranslation()
  return (
    <span>
      {me.user}
      {' · '}
      {[...new Set(me.roles.map((grant) => t(`roles.${grant.role}`)))].join(' · ')}
    </span>
  )
}
