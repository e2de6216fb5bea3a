import { SafetyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'

/** On a phone its picture alone: the words would push the names aside. */
export function AccessButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation()
  return (
    <Button size="small" type="link" icon={<SafetyOutlined />} aria-label={t('access.ofPersonName', { name })} onClick={onClick}>
      <span className="access-words">{t('access.ofPerson')}</span>
    </Button>
  )
}
