import { memo, useEffect, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { CellValue } from '../api/types'
import type { CellLevel } from '../findings/locate'
import type { Step } from './navigation'
import { readEntry, showValue, type CellRules } from './values'

export type CellEvents = {
  onCommit: (cell: string, typed: string) => void
  onStep: (cell: string, step: Step) => void
  onPaste: (cell: string, text: string) => boolean
  onFocus: (cell: string) => void
  onDraft: (cell: string, typed: string | null) => void
}

type Props = {
  id: string
  name: string
  value: CellValue
  rules: CellRules
  colSpan: number
  level: CellLevel | null
  mark: string | null
  remarked: boolean
  /** The sum of the parts, where it differs from what stands in a total. */
  expected: string | null
  lastYear: CellValue | undefined
  showLastYear: boolean
  readOnly: boolean
  events: CellEvents
}

const STEPS: Readonly<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down', Enter: 'down' }

/** One cell of the grid. It commits when it is left, and leaves the moving to the grid. */
export const EditableCell = memo(function EditableCell({ id, name, value, rules, colSpan, level, mark, remarked, expected, lastYear, showLastYear, readOnly, events }: Props) {
  const stored = showValue(value)
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? stored
  const wrong = typed !== null && readEntry(typed, rules).kind === 'wrong'

  // What the server has said in the meantime takes the place of what was typed before.
  useEffect(() => setTyped(null), [stored])

  const commit = () => {
    if (typed !== null && typed !== stored) {
      events.onCommit(id, typed)
    }
    events.onDraft(id, null)
    setTyped(null)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = stepOf(event)
    if (step) {
      event.preventDefault()
      commit()
      events.onStep(id, step)
    } else if (event.key === 'Escape') {
      setTyped(null)
      events.onDraft(id, null)
    } else if (event.key === 'F2') {
      event.currentTarget.setSelectionRange(shown.length, shown.length)
    }
  }

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    if (!readOnly && events.onPaste(id, event.clipboardData.getData('text/plain'))) {
      event.preventDefault()
      setTyped(null)
    }
  }

  const classes = ['cell', wrong ? 'cell-error' : level ? `cell-${level}` : '', mark ? 'cell-marked' : '', remarked ? 'cell-remarked' : ''].filter(Boolean).join(' ')
  return (
    <td className={classes} colSpan={colSpan}>
      <input
        id={`cell-${id}`}
        className="cell-input"
        aria-label={name}
        aria-invalid={wrong || level === 'error'}
        value={shown}
        readOnly={readOnly}
        inputMode="decimal"
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value)
          events.onDraft(id, event.target.value)
        }}
        onFocus={(event) => {
          event.target.select()
          events.onFocus(id)
        }}
        onBlur={commit}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {expected !== null ? <span className="cell-expected" aria-hidden="true">Σ {expected}</span> : null}
      {showLastYear ? <span className="cell-last" aria-hidden="true">{showValue(lastYear) || '–'}</span> : null}
    </td>
  )
})

function stepOf(event: KeyboardEvent<HTMLInputElement>): Step | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) {
    return null
  }
  if (event.key === 'Tab') {
    return event.shiftKey ? 'previous' : 'next'
  }
  if (event.key === 'Enter' && event.shiftKey) {
    return 'up'
  }
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const { selectionStart: start, selectionEnd: end, value } = event.currentTarget
    const isWhole = start === 0 && end === value.length
    if (event.key === 'ArrowLeft') {
      return isWhole || end === 0 ? 'left' : null
    }
    return isWhole || start === value.length ? 'right' : null
  }
  return STEPS[event.key] ?? null
}
