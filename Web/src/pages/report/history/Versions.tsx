import { useQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { diffVersions, listVersions } from '../../../api/reports'
import type { Form, Report, ReportKey } from '../../../api/types'
import { Sentences } from '../../../compare/Sentences'
import { placeName, placesOf } from '../../../forms/labels'
import { showValue } from '../../../grid/values'
import { formatMoment } from '../../../shared/dates'
import { Gate } from '../../../shared/Gate'
import { useLanguage } from '../../../shared/useLanguage'

type Props = { report: Report; form: Form; reportKey: ReportKey }

export function Versions({ report, form, reportKey }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [compared, setCompared] = useState<number | null>(null)
  const address = [reportKey.tenant, reportKey.agency, reportKey.year] as const
  const versions = useQuery({ queryKey: ['versions', ...address, report.receipt?.number], queryFn: () => listVersions(reportKey) })
  return (
    <Gate query={versions} isEmpty={(found) => found.length === 0} empty={<p className="muted">{t('history.noVersions')}</p>}>
      {(found) => (
        <>
          <ul className="moves">
            {[...found].reverse().map((version) => (
              <li key={version.number}>
                <strong>{t('history.number', { number: version.number })}</strong>
                <span className="muted"> {version.by} · {formatMoment(version.at, language)}</span>
                {version.number > 1 ? <Button size="small" type="link" onClick={() => setCompared(version.number)}>{t('history.compareWith', { number: version.number - 1 })}</Button> : null}
              </li>
            ))}
          </ul>
          {compared !== null ? <DiffDialog number={compared} form={form} reportKey={reportKey} onClose={() => setCompared(null)} /> : null}
        </>
      )}
    </Gate>
  )
}

function DiffDialog({ number, form, reportKey, onClose }: { number: number; form: Form; reportKey: ReportKey; onClose: () => void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const places = useMemo(() => placesOf(form, language), [form, language])
  const diff = useQuery({
    queryKey: ['diff', reportKey.tenant, reportKey.agency, reportKey.year, number],
    queryFn: () => diffVersions(reportKey, number, number - 1),
    staleTime: Infinity,
  })
  return (
    <Modal open onCancel={onClose} footer={null} width={760} title={t('history.diffTitle', { from: number - 1, to: number })}>
      <Gate query={diff} isEmpty={(found) => found.cells.length + found.sections.length === 0} empty={<p>{t('history.noChange')}</p>}>
        {(found) => (
          <>
            {found.cells.length > 0 ? <h3>{t('history.cells')}</h3> : null}
            <ul className="moves">
              {found.cells.map((cell) => (
                <li key={cell.cell}>{placeName(places, cell.cell)}: {showValue(cell.before) || '–'} → <b>{showValue(cell.after) || '–'}</b></li>
              ))}
            </ul>
            {found.sections.length > 0 ? <h3>{t('history.texts')}</h3> : null}
            {found.sections.map((section) => (
              <div key={section.section}>
                <strong>{t(`sections.${section.section}` as 'sections.overview')}</strong>
                <Sentences diff={section} onlyChanged />
              </div>
            ))}
          </>
        )}
      </Gate>
    </Modal>
  )
}
