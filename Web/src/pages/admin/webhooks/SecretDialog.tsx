import { App, Button, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'

/** What was made is shown this once. The page may not be served over https, where the clipboard is closed to it: the field can be copied from by hand. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    void message.success(t('webhooks.copied'))
  }
  return (
    <Modal
      open
      title={t('webhooks.secretTitle')}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={<Button type="primary" onClick={onClose}>{t('webhooks.secretClose')}</Button>}
    >
      <p>{t('webhooks.secretText')}</p>
      <div className="row webhook-secret">
        <Input readOnly aria-label={t('webhooks.secret')} value={secret} onFocus={(event) => event.target.select()} />
        {window.isSecureContext ? <Button onClick={() => void copy()}>{t('webhooks.copy')}</Button> : null}
      </div>
    </Modal>
  )
}
