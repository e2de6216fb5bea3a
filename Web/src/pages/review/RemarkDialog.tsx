import { Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingText } from '../../shared/GrowingText'
import type { Anchor } from './usePinned'

export function RemarkDialog({ anchor, place, onClose, onPin }: { anchor: Anchor | null; place: string; onClose: () => void; onPin: (text: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  useEffect(() => setText(''), [anchor])
  return (
    <Modal
      open={anchor !== null}
      title={t('review.remarkOn', { place })}
      okText={t('review.pin')}
      okButtonProps={{ disabled: text.trim() === '' }}
      onOk={() => onPin(text.trim())}
      onCancel={onClose}
      destroyOnHidden
    >
      <GrowingText
        autoFocus
        aria-label={t('review.remarkOn', { place })}
        placeholder={t('review.remarkPlaceholder')}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Modal>
  )
}
