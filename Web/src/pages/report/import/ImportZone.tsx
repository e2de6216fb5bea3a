import { InboxOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { App, Spin } from 'antd'
import { useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { importReport, previewImport } from '../../../api/reports'
import type { Form, ImportPreview, Report, ReportKey } from '../../../api/types'
import { useKeepReport } from '../../../reports/useReport'
import { useFail } from '../../../shared/useFail'
import { FORMATS } from './formats'
import { ImportPreviewDialog } from './ImportPreviewDialog'

type Props = { report: Report; reportKey: ReportKey; form: Form; settle: () => Promise<Report>; prominent: boolean }

/** A finished report comes in here: read, shown cell by cell, and stored when confirmed. */
export function ImportZone({ report, reportKey, form, settle, prominent }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const keep = useKeepReport(reportKey)
  const fail = useFail()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [chosen, setChosen] = useState<{ file: File; preview: ImportPreview } | null>(null)
  const read = useMutation({
    mutationFn: async (file: File) => {
      await settle()
      return { file, preview: await previewImport(reportKey, file) }
    },
    onSuccess: setChosen,
    onError: fail,
  })
  const store = useMutation({
    mutationFn: async (file: File) => importReport(reportKey, file, (await settle()).version),
    onSuccess: (next) => {
      keep(next)
      setChosen(null)
      void message.success(t('report.imported'))
    },
    onError: fail,
  })
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) {
      read.mutate(file)
    }
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <>
      <button
        type="button"
        className={`drop no-print ${prominent ? 'drop-large' : ''} ${over ? 'drop-over' : ''}`}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {read.isPending ? <Spin /> : <InboxOutlined aria-hidden />}
        <span>
          <strong>{read.isPending ? t('report.importing') : t('report.importDrop')}</strong>
          <span className="muted">{t('report.importHint', { formats: FORMATS.names })}</span>
        </span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('report.import')}
        accept={FORMATS.accept}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      {chosen ? (
        <ImportPreviewDialog
          report={report}
          preview={chosen.preview}
          fileName={chosen.file.name}
          form={form}
          storing={store.isPending}
          onConfirm={() => store.mutate(chosen.file)}
          onClose={() => setChosen(null)}
        />
      ) : null}
    </>
  )
}
