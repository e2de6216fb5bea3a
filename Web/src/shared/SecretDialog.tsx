import { App, Button, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'

type Props = { title: string; text: string; label: string; secret: string; onClose: () => void }

/** What was made is shown this once. The page may not be served over https, where the clipboard is closed to it: the field can be copied from by hand. */
export function SecretDialog({ title, text, label, secret, onClose }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const copy = async () => {
    await navigator.clipboard.writeText(secret)
    void message.success(t('secret.copied'))
  }
  return (
    <Modal open title={title} onCancel={onClose} mask={{ closable: false }} footer={<Button type="primary" onClick={onClose}>{t('secret.close')}</Button>}>
      <p>{text}</p>
      <div className="row secret">
        <Input readOnly aria-label={label} value={secret} onFocus={(event) => event.target.select()} />
        {window.isSecureContext ? <Button onClick={() => void copy()}>{t('secret.copy')}</Button> : null}
      </div>
    </Modal>
  )
}
