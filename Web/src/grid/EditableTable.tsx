import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cells, CellValue, FormTable } from '../api/types'
import type { CellLevel } from '../findings/locate'
import { OfficialTable } from '../forms/OfficialTable'
import { placeName, type CellPlace } from '../forms/labels'
import type { CellEvents } from './EditableCell'
import { EditableCell } from './EditableCell'
import './grid.css'
import { layoutOf, linesOf } from './layout'
import { cellAfter } from './navigation'
import { place, readBlock, type Pasted } from './paste'
import { expectedTotal } from './totals'
import { readEntry, showValue, toValue } from './values'

type Props = {
  table: FormTable
  cells: Cells
  marks: Readonly<Record<string, string>>
  levels: ReadonlyMap<string, CellLevel>
  remarked: ReadonlySet<string>
  places: Map<string, CellPlace>
  lastYear: Cells | null
  showLastYear: boolean
  explain: boolean
  readOnly: boolean
  onEdit: (changes: Record<string, CellValue>) => void
  onRefused: (cell: string, because: 'notANumber' | 'negative' | 'notWhole') => void
  onPasted: (pasted: Pasted) => void
  onFocus: (cell: string) => void
  onUndo: () => void
  onRedo: () => void
}

/** An official table to write in, with the keyboard of a spreadsheet. */
export const EditableTable = memo(function EditableTable(props: Props) {
  const { table, cells, marks, levels, remarked, places, lastYear, showLastYear, explain, readOnly } = props
  const { t } = useTranslation()
  const lines = useMemo(() => linesOf(layoutOf(table)), [table])
  const all = useMemo(() => lines.flat(), [lines])
  const rules = useMemo(() => new Map(table.blocks.flatMap((block) => block.cells).map((cell) => [cell.id, cell])), [table])
  const [draft, setDraft] = useState<{ cell: string; typed: string } | null>(null)

  // One object for all cells and for good, so that typing in one of them draws no other anew.
  const latest = useRef(props)
  latest.current = props
  const events = useMemo<CellEvents>(
    () => ({
      onCommit: (cell, typed) => {
        const entry = readEntry(typed, rules.get(cell)!)
        if (entry.kind === 'wrong') {
          latest.current.onRefused(cell, entry.because)
        } else {
          latest.current.onEdit({ [cell]: toValue(entry) })
        }
      },
      onStep: (cell, step) => {
        const target = cellAfter(lines, cell, step)
        focusCell(target ?? cell)
      },
      onPaste: (cell, text) => {
        const block = readBlock(text)
        if (!block) {
          return false
        }
        const pasted = place(block, lines, cell, (id) => rules.get(id)!)
        latest.current.onPasted(pasted)
        return true
      },
      onFocus: (cell) => latest.current.onFocus(cell),
      onDraft: (cell, typed) => setDraft(typed === null ? null : { cell, typed }),
    }),
    [lines, rules],
  )

  // What is being typed counts already, so that totals follow each key.
  const valueOf = (cell: string): CellValue | undefined => (draft?.cell === cell ? toValue(readEntry(draft.typed, rules.get(cell)!)) : cells[cell])

  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || draft !== null || (key !== 'z' && key !== 'y')) {
      return
    }
    event.preventDefault()
    if (key === 'y' || event.shiftKey) {
      props.onRedo()
    } else {
      props.onUndo()
    }
  }

  return (
    <div onKeyDown={onKeyDown} className={readOnly ? 'grid' : 'grid grid-editable'}>
      <OfficialTable
        table={table}
        explain={explain}
        renderCell={({ cell, colSpan }) => {
          const expected = expectedTotal(cell.id, all, valueOf)
          return (
            <EditableCell
              key={cell.id}
              id={cell.id}
              name={nameOf(t('report.cellName', { row: places.get(cell.id)?.row ?? '', column: places.get(cell.id)?.column ?? '' }), placeName(places, cell.id))}
              value={cells[cell.id] ?? null}
              rules={cell}
              colSpan={colSpan}
              level={levels.get(cell.id) ?? null}
              mark={marks[cell.id] ?? null}
              remarked={remarked.has(cell.id)}
              expected={expected !== null && expected !== showValue(valueOf(cell.id)) ? expected : null}
              lastYear={lastYear?.[cell.id]}
              showLastYear={showLastYear && lastYear !== null}
              readOnly={readOnly}
              events={events}
            />
          )
        }}
      />
    </div>
  )
})

/** The table of one row has no row to name. */
const nameOf = (both: string, place: string) => (both.startsWith('，') || both.startsWith(',') ? place : both)

export function focusCell(cell: string): boolean {
  const input = document.getElementById(`cell-${cell}`)
  input?.focus()
  input?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  return input !== null
}
