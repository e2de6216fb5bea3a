import { BulbOutlined } from '@ant-design/icons'
import { Alert, App, Button, Drawer, Grid } from 'antd'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Content, Finding, Form, Report, ReportKey } from '../../../api/types'
import { valueIn, type Edits } from '../../../autosave/queue'
import type { Autosave } from '../../../autosave/useAutosave'
import { blocks, levelsOf, targetOf } from '../../../findings/locate'
import { placeName, placesOf } from '../../../forms/labels'
import { EditableTable, focusCell } from '../../../grid/EditableTable'
import type { Pasted } from '../../../grid/paste'
import { useLastYear } from '../../../reports/useReport'
import { useLanguage } from '../../../shared/useLanguage'
import { FindingsPanel } from '../findings/FindingsPanel'
import { ImportZone } from '../import/ImportZone'
import { CellBar } from './CellBar'
import { ContentTools } from './ContentTools'
import { focusSection, SectionEditor, TitleEditor } from './SectionEditor'
import { useTrail } from './useTrail'

type Props = { report: Report; content: Content; form: Form; reportKey: ReportKey; editable: boolean; autosave: Autosave }

/** The report itself: the sections in their order, each text or table, and what the checks say beside it. */
export function ContentTab({ report, content, form, reportKey, editable, autosave }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { notification, message } = App.useApp()
  const isWide = Grid.useBreakpoint().xl ?? true
  const [drawer, setDrawer] = useState(false)
  const [showLastYear, setShowLastYear] = useState(false)
  const [explain, setExplain] = useState(false)
  const [focused, setFocused] = useState<string | null>(null)
  const lastYear = useLastYear(reportKey, report)
  const places = useMemo(() => placesOf(form, language), [form, language])
  const levels = useMemo(() => levelsOf(report.findings, form), [report.findings, form])
  const remarked = useMemo(() => new Set(report.remarks.filter((remark) => remark.cell && remark.state !== 'closed').map((remark) => remark.cell!)), [report.remarks])
  const { change, queue, acknowledge } = autosave
  const trail = useTrail(useCallback((edits: Edits) => change(edits), [change]))

  const goTo = useCallback((place: { cell: string } | { section: string }) => {
    setDrawer(false)
    // The drawer has to give the focus back before it can be set.
    requestAnimationFrame(() => ('cell' in place ? focusCell(place.cell) : focusSection(place.section)))
  }, [])
  useArrival(goTo)

  const edit = (edits: Edits) => {
    const before = Object.fromEntries(Object.keys(edits).map((field) => [field, valueIn(content, field)]))
    trail.did({ before, after: edits })
    change(edits)
  }
  const onPasted = (pasted: Pasted) => {
    if (Object.keys(pasted.changes).length > 0) {
      edit(pasted.changes)
      void message.success(t('report.pasted', { count: Object.keys(pasted.changes).length }))
    }
    if (pasted.wrong.length > 0) {
      notification.warning({ title: t('report.pasteWrong', { count: pasted.wrong.length, texts: pasted.wrong.map((wrong) => wrong.text).join(', ') }) })
    }
    if (pasted.outside > 0) {
      notification.warning({ title: t('report.pasteOutside', { count: pasted.outside }) })
    }
  }
  const onGoTo = (finding: Finding) => {
    const target = targetOf(finding, form)
    if (target) {
      goTo(target)
    }
  }
  const panel = <FindingsPanel report={report} form={form} reportKey={reportKey} editable={editable} settle={autosave.settle} onGoTo={onGoTo} />
  const open = report.findings.filter(blocks).length
  const isBlank = report.findings.some((finding) => finding.code === 'cell.blank')
  return (
    <div className="editor">
      <div className="editor-main">
        {editable ? <ImportZone report={report} reportKey={reportKey} form={form} settle={autosave.settle} prominent={isBlank} /> : null}
        {queue.overridden.length > 0 ? (
          <Alert
            type="warning"
            showIcon
            closable={{ onClose: acknowledge }}
            title={t('report.overridden', { fields: queue.overridden.map((field) => fieldName(field, (cell) => placeName(places, cell), (section) => t(`sections.${section}` as 'sections.overview'))).join('; ') })}
          />
        ) : null}
        <ContentTools
          report={report}
          reportKey={reportKey}
          places={places}
          editable={editable}
          settle={autosave.settle}
          trail={trail}
          hasLastYear={lastYear.data !== undefined}
          showLastYear={showLastYear}
          onShowLastYear={setShowLastYear}
          explain={explain}
          onExplain={setExplain}
        />
        <article className="panel paper">
          <TitleEditor value={content.title ?? ''} readOnly={!editable} onChange={(title) => edit({ title })} />
          {form.sections.map((section) => {
            const heading = language === 'en' ? `${section.number}. ${section.headingEn}` : section.heading
            const table = section.isTable ? form.tables.find((candidate) => candidate.id === section.id) : undefined
            return (
              <section key={section.id} aria-label={heading}>
                <h2>{heading}</h2>
                {table ? (
                  <EditableTable
                    table={table}
                    cells={content.cells}
                    marks={content.marks ?? NO_MARKS}
                    levels={levels}
                    remarked={remarked}
                    places={places}
                    lastYear={lastYear.data?.cells ?? null}
                    showLastYear={showLastYear}
                    explain={explain}
                    readOnly={!editable}
                    onEdit={edit}
                    onRefused={(cell, because) => notification.warning({ title: t('findings.said', { level: placeName(places, cell), message: t(`report.entry.${because}`) }) })}
                    onPasted={onPasted}
                    onFocus={setFocused}
                    onUndo={trail.undo}
                    onRedo={trail.redo}
                  />
                ) : (
                  <SectionEditor
                    id={section.id}
                    heading={heading}
                    value={content.sections?.[section.id] ?? null}
                    readOnly={!editable}
                    hasFinding={report.findings.some((finding) => finding.section === section.id && blocks(finding))}
                    onChange={(text) => edit({ [`sections.${section.id}`]: text })}
                  />
                )}
              </section>
            )
          })}
        </article>
        {focused ? <CellBar cell={focused} report={report} form={form} content={content} places={places} lastYear={lastYear.data?.cells ?? null} /> : null}
      </div>
      {isWide ? (
        <aside className="editor-side no-print">{panel}</aside>
      ) : (
        <>
          <Button className="findings-button no-print" type="primary" shape="round" icon={<BulbOutlined />} onClick={() => setDrawer(true)}>
            {t('findings.title')} {open}
          </Button>
          <Drawer open={drawer} onClose={() => setDrawer(false)} title={t('findings.title')} size={360}>{panel}</Drawer>
        </>
      )}
    </div>
  )
}

const NO_MARKS = {}

/** Another page may have sent the reader to one place. */
function useArrival(goTo: (place: { cell: string } | { section: string }) => void): void {
  const [search, setSearch] = useSearchParams()
  const at = search.get('at')
  useEffect(() => {
    if (at !== null) {
      goTo(at.includes('.') ? { cell: at } : { section: at })
      setSearch((before) => {
        before.delete('at')
        return before
      }, { replace: true })
    }
  }, [at, goTo, setSearch])
}

function fieldName(field: string, cell: (id: string) => string, section: (id: string) => string): string {
  return field.startsWith('sections.') ? section(field.slice('sections.'.length)) : field === 'title' ? section(field) : cell(field)
}
