import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GrowingText } from '../../../shared/GrowingText'

const PAUSE_MS = 800

type Props = { id: string; heading: string; value: string | null; readOnly: boolean; hasFinding: boolean; onChange: (text: string) => void }

/** A text section. It is saved when the writer pauses or leaves it. */
export function SectionEditor({ id, heading, value, readOnly, hasFinding, onChange }: Props) {
  const { t } = useTranslation()
  const text = useDeferredText(value ?? '', onChange)
  const [begun, setBegun] = useState(false)
  if (readOnly) {
    return value ? <div className="prose" id={`section-${id}`} tabIndex={-1}>{value}</div> : <p className="muted">{t('report.sectionMissing')}</p>
  }
  if (value === null && !begun) {
    return (
      <p className="section-missing" id={`section-${id}`} tabIndex={-1}>
        <span className="muted">{t('report.sectionMissing')}</span>
        <Button onClick={() => setBegun(true)}>{t('report.addSection')}</Button>
      </p>
    )
  }
  return (
    <>
      <GrowingText
        id={`section-${id}`}
        aria-label={heading}
        className="prose-input"
        rows={3}
        autoFocus={begun}
        {...(hasFinding ? { status: 'error' as const } : {})}
        value={text.shown}
        onChange={(event) => text.type(event.target.value)}
        onBlur={text.commit}
      />
      <p className="count-line muted">{t('report.characters', { count: [...text.shown.replace(/\s/g, '')].length })}</p>
    </>
  )
}

export function TitleEditor({ value, readOnly, onChange }: { value: string; readOnly: boolean; onChange: (title: string) => void }) {
  const { t } = useTranslation()
  const text = useDeferredText(value, onChange)
  return readOnly ? (
    <p className="paper-title" id="section-title" tabIndex={-1}>{value}</p>
  ) : (
    <GrowingText
      id="section-title"
      className="paper-title"
      aria-label={t('report.titleLabel')}
      variant="underlined"
      rows={1}
      value={text.shown}
      onChange={(event) => text.type(event.target.value.replace(/\n/g, ''))}
      onBlur={text.commit}
    />
  )
}

export function focusSection(section: string): void {
  const target = document.getElementById(`section-${section}`)
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}

/** What is typed stands at once; it is handed on after a pause. */
function useDeferredText(value: string, onChange: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef(0)
  const latest = useRef({ typed, value, onChange })
  latest.current = { typed, value, onChange }
  const commit = useRef(() => {
    clearTimeout(timer.current)
    const { typed: now, value: before, onChange: handOn } = latest.current
    if (now !== null && now !== before) {
      handOn(now)
    }
  })
  useEffect(() => {
    if (typed === value) {
      setTyped(null)
    }
  }, [typed, value])
  useEffect(() => {
    const leave = commit.current
    return () => leave()
  }, [])
  return {
    shown: typed ?? value,
    commit: () => commit.current(),
    type: (text: string) => {
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => commit.current(), PAUSE_MS)
    },
  }
}
