import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { InboxMessage } from '../api/types'
import { formatMoment } from '../shared/dates'
import { EmptyState } from '../shared/EmptyState'
import { Gate } from '../shared/Gate'
import { useLanguage } from '../shared/useLanguage'
import { useRead, type useInbox } from './useInbox'

/** The newest first. A message is read when its reader says so: opening the list is not reading. */
export function InboxList({ inbox }: { inbox: ReturnType<typeof useInbox> }) {
  const { t } = useTranslation()
  const read = useRead()
  return (
    <Gate query={inbox} isEmpty={(found) => found.pages[0]!.items.length === 0} empty={<EmptyState title={t('inbox.empty')} hint={t('inbox.emptyHint')} />}>
      {(found) => {
        const messages = found.pages.flatMap((page) => page.items)
        const unread = messages.filter((message) => message.readAt === null).map((message) => message.id)
        return (
          <>
            <div className="spread inbox-head">
              <span className="muted">{t('inbox.unreadOf', { unread: unread.length, all: messages.length })}</span>
              <Button size="small" disabled={unread.length === 0} loading={read.isPending} onClick={() => read.mutate(unread)}>{t('inbox.readAll')}</Button>
            </div>
            <ul className="inbox">
              {messages.map((message) => <Message key={message.id} message={message} onRead={() => read.mutate([message.id])} />)}
            </ul>
            {inbox.hasNextPage ? <Button block loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>{t('inbox.older')}</Button> : null}
          </>
        )
      }}
    </Gate>
  )
}

function Message({ message, onRead }: { message: InboxMessage; onRead: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const unread = message.readAt === null
  return (
    <li className={unread ? 'inbox-unread' : undefined}>
      <div className="spread">
        <strong>{message.subject}</strong>
        {unread ? <Button size="small" type="link" aria-label={`${t('inbox.markRead')} ${message.subject}`} onClick={onRead}>{t('inbox.markRead')}</Button> : null}
      </div>
      <p className="inbox-body">{message.body}</p>
      <time className="muted" dateTime={message.at}>{formatMoment(message.at, language)}</time>
    </li>
  )
}
