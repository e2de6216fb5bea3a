import { useTranslation } from 'react-i18next'
import type { LoggedContact } from '../../../api/types'
import { formatMoment } from '../../../shared/dates'
import { useLanguage } from '../../../shared/useLanguage'
import { wayOf } from './ways'

/** The contacts with one agency, the last first. */
export function ContactLines({ contacts }: { contacts: LoggedContact[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ol className="contact-lines">
      {contacts.map((contact) => (
        <li key={contact.id}>
          <span className="muted">{formatMoment(contact.at, language)} · {t(`contacts.ways.${wayOf(contact)}`)}{contact.person === '' ? '' : ` · ${contact.person}`}</span>
          <p>{contact.text}</p>
          <span className="muted">{t('contacts.by', { by: contact.by })}</span>
        </li>
      ))}
    </ol>
  )
}
