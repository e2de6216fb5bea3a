import { useMutation, useQuery } from '@tanstack/react-query'
import { Modal, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { complete, proposeCompletion } from '../../../api/reports'
import type { Report, ReportKey } from '../../../api/types'
import { placeName, type CellPlace } from '../../../forms/labels'
import { useKeepReport } from '../../../reports/useReport'
import { Gate } from '../../../shared/Gate'
import { useFail } from '../../../shared/useFail'

type Props = { open: boolean; onClose: () => void; reportKey: ReportKey; version: number; places: Map<string, CellPlace>; settle: () => Promise<Report> }

/** Proposes a value for every blank cell; each is confirmed or left out. */
export function CompleteDialog({ open, onClose, reportKey, version, places, settle }: Props) {
  const { t } = useTranslation()
  const keep = useKeepReport(reportKey)
  const fail = useFail()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const proposals = useQuery({
    queryKey: ['proposals', reportKey.tenant, reportKey.agency, reportKey.year, version],
    queryFn: async () => (await proposeCompletion(reportKey)).proposals,
    enabled: open,
  })
  const chosen = (proposals.data ?? []).map((proposal) => proposal.cell).filter((cell) => !left.has(cell))
  const fill = useMutation({
    mutationFn: async () => complete(reportKey, chosen, (await settle()).version),
    onSuccess: (report) => {
      keep(report)
      onClose()
    },
    onError: fail,
  })
  return (
    <Modal
      open={open}
      onCancel={onClose}
      width={760}
      title={t('report.completeTitle')}
      okText={t('report.completeConfirm', { count: chosen.length })}
      okButtonProps={{ disabled: chosen.length === 0 }}
      confirmLoading={fill.isPending}
      onOk={() => fill.mutate()}
      destroyOnHidden
    >
      <p className="muted">{t('report.completeText')}</p>
      <Gate query={proposals} isEmpty={(found) => found.length === 0} empty={<p>{t('report.completeNothing')}</p>}>
        {(found) => (
          <div className="table-scroll table-scroll-short"><Table
            size="small"
            rowKey="cell"
            pagination={false}
            dataSource={found}
            rowSelection={{
              selectedRowKeys: chosen,
              onChange: (keys) => setLeft(new Set(found.map((proposal) => proposal.cell).filter((cell) => !keys.includes(cell)))),
              getTitleCheckboxProps: () => ({ 'aria-label': t('board.total') }),
              getCheckboxProps: (proposal) => ({ 'aria-label': placeName(places, proposal.cell) }),
            }}
            columns={[
              { title: t('report.importCell'), render: (_, proposal) => placeName(places, proposal.cell) },
              { title: t('report.value'), dataIndex: 'value', align: 'right', width: 90 },
              { title: t('report.because'), dataIndex: 'because', responsive: ['md'] },
            ]}
          /></div>
        )}
      </Gate>
    </Modal>
  )
}
