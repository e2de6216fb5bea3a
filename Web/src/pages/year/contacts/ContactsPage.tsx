import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Modal, Select, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { listContacts, WAYS, type Way } from '../../../api/contacts'
import { runsYear, useSignedIn } from '../../../app/useMe'
import { formatMoment } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'
import { AgencySelect } from '../AgencySelect'
import { useAgencyName } from '../useAgencies'
import { useYear } from '../useYear'
import { YearFrame } from '../YearFrame'
import { WideTable } from '../WideTable'
import { ContactForm } from './ContactForm'
import { wayOf } from './ways'

/** What the interface gives at most. */
const MOST = 500

/** Every call and visit of a year. */
export function ContactsPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSignedIn()
  const { tenant, year } = useYear()
  const nameOf = useAgencyName(tenant)
  const [search, setSearch] = useSearchParams()
  const [isLogging, setLogging] = useState(false)
  const [agency, way] = [search.get('agency'), search.get('way') as Way | null]
  const contacts = useQuery({ queryKey: ['contacts', tenant, year, agency], queryFn: () => listContacts(tenant, year, agency) })
  const narrow = (changes: { agency?: string | null; way?: Way | null }) => {
    const filters = { agency, way, ...changes }
    setSearch(Object.fromEntries(Object.entries(filters).filter((pair): pair is [string, string] => Boolean(pair[1]))), { replace: true })
  }
  return (
    <YearFrame tenant={tenant} year={year} part="contacts" title={t('contacts.title', { year })}>
      <div className="spread year-filters">
        <div className="row">
          <AgencySelect<string> tenant={tenant} className="year-agency" allowClear aria-label={t('board.agency')} placeholder={t('board.agency')} value={agency as string} onChange={(value) => narrow({ agency: value ?? null })} />
          <Select<Way> className="year-choice" allowClear aria-label={t('contacts.way')} placeholder={t('contacts.way')} value={way} onChange={(value) => narrow({ way: value ?? null })} options={WAYS.map((value) => ({ value, label: t(`contacts.ways.${value}`) }))} />
        </div>
        {runsYear(me) ? <Button type="primary" icon={<PlusOutlined />} onClick={() => setLogging(true)}>{t('contacts.log')}</Button> : null}
      </div>
      <Gate query={contacts} isEmpty={(found) => found.length === 0} empty={<EmptyState title={t('contacts.empty')} hint={t('contacts.emptyHint')} />}>
        {(found) => (
          <>
            <WideTable label={t('year.contacts')}>
              <Table
                size="small"
                rowKey="id"
                dataSource={found.filter((contact) => way === null || wayOf(contact) === way)}
                pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
                locale={{ emptyText: t('board.emptyFilter') }}
                columns={[
                  { title: t('contacts.at'), width: 170, render: (_, contact) => formatMoment(contact.at, language) },
                  { title: t('board.agency'), width: 220, render: (_, contact) => <Link to={`/board/${tenant}/${year}?contact=${contact.agency}`}>{nameOf(contact.agency)}</Link> },
                  { title: t('contacts.way'), width: 90, render: (_, contact) => t(`contacts.ways.${wayOf(contact)}`) },
                  { title: t('contacts.person'), width: 120, render: (_, contact) => contact.person || <span className="muted">–</span> },
                  { title: t('contacts.text'), render: (_, contact) => <span className="contact-text">{contact.text}</span> },
                  { title: t('contacts.loggedBy'), width: 160, dataIndex: 'by' },
                ]}
              />
            </WideTable>
            {found.length >= MOST ? <p className="muted">{t('contacts.most', { count: MOST })}</p> : null}
          </>
        )}
      </Gate>
      <Modal open={isLogging} destroyOnHidden title={t('contacts.log')} footer={null} onCancel={() => setLogging(false)}>
        <ContactForm tenant={tenant} year={year} agency={null} onLogged={() => setLogging(false)} />
      </Modal>
    </YearFrame>
  )
}
