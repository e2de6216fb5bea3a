import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { EXPORT_FORMATS, exportReport, templateAddress, type ExportFormat } from '../../api/reports'
import type { ReportKey } from '../../api/types'
import { saveFile } from '../../shared/saveFile'
import { useFail } from '../../shared/useFail'

/** The report as a file of any kind; a kind that this server cannot make says what is missing. */
export function ExportMenu({ reportKey, form }: { reportKey: ReportKey; form: string }) {
  const { t } = useTranslation()
  const fail = useFail()
  const make = useMutation({ mutationFn: (format: ExportFormat) => exportReport(reportKey, format), onSuccess: saveFile, onError: fail })
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          ...EXPORT_FORMATS.map((format) => ({ key: format, label: t(`export.${format}`), onClick: () => make.mutate(format) })),
          { type: 'divider' as const },
          { key: 'template', label: <a href={templateAddress(form)} download>{t('export.template')}</a> },
        ],
      }}
    >
      <Button icon={<DownloadOutlined />} loading={make.isPending}>{t('report.download')}</Button>
    </Dropdown>
  )
}
