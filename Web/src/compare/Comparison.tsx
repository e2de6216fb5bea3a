import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Content, Diff, Form } from '../api/types'
import type { CellLevel } from '../findings/locate'
import type { CellPlace } from '../forms/labels'
import { useLanguage } from '../shared/useLanguage'
import { cellsBefore } from './before'
import { ComparedTable } from './ComparedTable'
import { Sentences } from './Sentences'

type Props = {
  form: Form
  content: Content
  /** From the other content to this one; null where there is no other. */
  diff: Diff | null
  onlyChanged: boolean
  places: Map<string, CellPlace>
  levels?: ReadonlyMap<string, CellLevel>
  pinned?: ReadonlySet<string>
  onChoose?: (cell: string) => void
  /** What stands beside the heading of a section. */
  sectionAction?: (section: string) => ReactNode
  /** What stands below it. */
  sectionFoot?: (section: string) => ReactNode
}

/** A whole report section by section, with what is different. */
export function Comparison({ form, content, diff, onlyChanged, places, levels, pinned, onChoose, sectionAction, sectionFoot }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const before = useMemo(() => (diff ? cellsBefore(content.cells, diff.cells) : null), [content.cells, diff])
  return (
    <>
      {form.sections.map((section) => {
        const heading = language === 'en' ? `${section.number}. ${section.headingEn}` : section.heading
        const table = section.isTable ? form.tables.find((candidate) => candidate.id === section.id) : undefined
        const texts = diff?.sections.find((changed) => changed.section === section.id)
        return (
          <section key={section.id} aria-label={heading} id={`section-${section.id}`} tabIndex={-1}>
            <div className="spread">
              <h2>{heading}</h2>
              {sectionAction?.(section.id)}
            </div>
            {table ? (
              <ComparedTable table={table} now={content.cells} before={before} onlyChanged={onlyChanged} places={places} {...(levels ? { levels } : {})} {...(pinned ? { pinned } : {})} {...(onChoose ? { onChoose } : {})} />
            ) : texts ? (
              <Sentences diff={texts} onlyChanged={onlyChanged} />
            ) : onlyChanged && diff ? (
              <p className="muted">{t('review.nothingChangedSection')}</p>
            ) : content.sections?.[section.id] ? (
              <div className="prose">{content.sections[section.id]}</div>
            ) : (
              <p className="muted">{t('report.sectionMissing')}</p>
            )}
            {sectionFoot?.(section.id)}
          </section>
        )
      })}
    </>
  )
}
