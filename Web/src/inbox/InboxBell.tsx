import { BellOutlined } from '@ant-design/icons'
import { Badge, Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import './inbox.css'
import { InboxList } from './InboxList'
import { unreadOf } from './unread'
import { useInbox } from './useInbox'

/** Says how many messages are unread, and opens them beside any page. */
export function InboxBell() {
  const { t } = useTranslation()
  const inbox = useInbox()
  const [open, setOpen] = useState(false)
  const { count, more } = inbox.data ? unreadOf(inbox.data.pages[0]!) : { count: 0, more: false }
  const number = more ? `${count}+` : String(count)
  return (
    <>
      <Button
        type="text"
        aria-label={count > 0 ? t('inbox.unread', { number }) : t('inbox.noneUnread')}
        icon={<Badge size="small" overflowCount={99} count={count}><BellOutlined className="inbox-bell" /></Badge>}
        onClick={() => setOpen(true)}
      />
      <Drawer open={open} onClose={() => setOpen(false)} title={t('inbox.title')} size={420} destroyOnHidden>
        <InboxList inbox={inbox} />
      </Drawer>
    </>
  )
}
