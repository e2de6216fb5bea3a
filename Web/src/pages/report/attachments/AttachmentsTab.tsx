import { UploadOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { addAttachment, attachmentAddress, listAttachments } from '../../../api/reports'
import type { Report, ReportKey } from '../../../api/types'
import { has, isOfAgency, useSignedIn } from '../../../app/useMe'
import { formatMoment } from '../../../shared/dates'
import { EmptyState } from '../../../shared/EmptyState'
import { FileButton } from '../../../shared/FileButton'
import { Gate } from '../../../shared/Gate'
import { useFail } from '../../../shared/useFail'
import { useLanguage } from '../../../shared/useLanguage'

/** The files that belong to the report: originals that were imported, signed scans. */
export function AttachmentsTab({ reportKey, settle }: { reportKey: ReportKey; settle: () => Promise<Report> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const me = useSignedIn()
  const fail = useFail()
  const client = useQueryClient()
  const { message } = App.useApp()
  const query = ['attachments', reportKey.tenant, reportKey.agency, reportKey.year]
  const files = useQuery({ queryKey: query, queryFn: () => listAttachments(reportKey) })
  const add = useMutation({
    mutationFn: async (file: File) => addAttachment(reportKey, file, (await settle()).version),
    onSuccess: ({ name }) => {
      void client.invalidateQueries({ queryKey: query })
      void message.success(t('attachments.added', { name }))
    },
    onError: fail,
  })
  const size = (bytes: number) => new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 }).format(bytes / 1024)
  return (
    <section className="panel page-narrow">
      <div className="spread">
        <h2>{t('attachments.title')}</h2>
        {isOfAgency(me, reportKey.agency) || has(me, 'coordinator') ? (
          <FileButton icon={<UploadOutlined />} loading={add.isPending} label={t('attachments.add')} onFile={add.mutate} />
        ) : null}
      </div>
      <p className="muted">{t('attachments.hint')}</p>
      <Gate query={files} isEmpty={(found) => found.length === 0} empty={<EmptyState title={t('attachments.empty')} />}>
        {(found) => (
          <ul className="lines">
            {found.map((file) => (
              <li key={file.sha256}>
                <a href={attachmentAddress(reportKey, file.sha256)} download={file.name}>{file.name}</a>
                <span className="muted">{size(file.size)} · {file.by} · {formatMoment(file.at, language)}</span>
              </li>
            ))}
          </ul>
        )}
      </Gate>
    </section>
  )
}
