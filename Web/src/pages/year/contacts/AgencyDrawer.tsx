import { useQuery } from '@tanstack/react-query'
import { Drawer, Grid } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listContacts } from '../../../api/contacts'
import { listReminders } from '../../../api/reminders'
import type { Agency, Reminder } from '../../../api/types'
import { runsYear, useSignedIn } from '../../../app/useMe'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'
import { ReminderLines } from '../reminders/ReminderLines'
import { useAgencies } from '../useAgencies'
import { ContactForm } from './ContactForm'
import { ContactLines } from './ContactLines'

const WIDTH = 520
const SHOWN = 5

const reached = (rows: readonly Reminder[]) => rows.filter((row) => row.state !== 'suppressed')

type Props = { tenant: string; year: number; agency: string; onClose: () => void }

/** One agency, to be called: whom, what was said and sent before, and what was said now. */
export function AgencyDrawer({ tenant, year, agency, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSignedIn()
  const isWide = Grid.useBreakpoint().md ?? true
  const known = useAgencies(tenant).data?.find((one) => one.id === agency)
  const contacts = useQuery({ queryKey: ['contacts', tenant, year, agency], queryFn: () => listContacts(tenant, year, agency) })
  const reminders = useQuery({ queryKey: ['reminders', tenant, year, agency, 'last', language], queryFn: () => listReminders(tenant, year, agency, null, null) })
  return (
    <Drawer open title={known?.name ?? agency} size={isWide ? WIDTH : '100%'} onClose={onClose}>
      <section className="drawer-part">
        <h2>{t('admin.contacts')}</h2>
        {known && known.contacts.length > 0 ? <People contacts={known.contacts} /> : <p className="muted">{t('contacts.nobody')}</p>}
      </section>
      {runsYear(me) ? (
        <section className="drawer-part">
          <h2>{t('contacts.log')}</h2>
          <ContactForm tenant={tenant} year={year} agency={agency} />
        </section>
      ) : null}
      <section className="drawer-part">
        <div className="spread"><h2>{t('contacts.last')}</h2><Link to={`/board/${tenant}/${year}/contacts?agency=${agency}`}>{t('contacts.all')}</Link></div>
        <Gate query={contacts} isEmpty={(found) => found.length === 0} empty={<p className="muted">{t('contacts.empty')}</p>}>{(found) => <ContactLines contacts={found.slice(0, SHOWN)} />}</Gate>
      </section>
      <section className="drawer-part">
        <div className="spread"><h2>{t('contacts.reminded')}</h2><Link to={`/board/${tenant}/${year}/reminders?agency=${agency}`}>{t('contacts.all')}</Link></div>
        <Gate query={reminders} isEmpty={(found) => reached(found.items).length === 0} empty={<p className="muted">{t('reminders.empty')}</p>}>{(found) => <ReminderLines rows={reached(found.items).slice(0, SHOWN)} />}</Gate>
      </section>
    </Drawer>
  )
}

function People({ contacts }: { contacts: Agency['contacts'] }) {
  const { t } = useTranslation()
  return (
    <ul className="lines">
      {contacts.map((contact) => (
        <li key={`${contact.name} ${contact.role}`}>
          <span className="lines-main"><strong>{contact.name}</strong><span className="muted">{t(`admin.contactRoles.${contact.role}`)}</span></span>
          <span className="row">
            {contact.phone ? <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a> : null}
            {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
