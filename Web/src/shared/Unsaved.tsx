import { Modal } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'

type Props = {
  when: boolean
  /** What loses it: leaving the page, or every other address, such as another part of the page. */
  by?: 'page' | 'address'
}

/** Asks before what is not saved is lost, by a link, the browser's own buttons, or a closed window. */
export function Unsaved({ when, by = 'page' }: Props) {
  const { t } = useTranslation()
  const blocker = useBlocker(({ currentLocation: here, nextLocation: there }) =>
    when && (here.pathname !== there.pathname || (by === 'address' && here.search !== there.search)))
  useEffect(() => {
    if (!when) {
      return
    }
    // The browser asks in words of its own.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [when])
  return blocker.state === 'blocked' ? (
    <Modal open title={t('unsaved.title')} okText={t('unsaved.leave')} okButtonProps={{ danger: true }} cancelText={t('unsaved.stay')} onOk={() => blocker.proceed()} onCancel={() => blocker.reset()}>
      <p>{t('unsaved.text')}</p>
    </Modal>
  ) : null
}
