import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cells, FormTable } from '../api/types'
import { OfficialTable } from '../forms/OfficialTable'
import { placeName, type CellPlace } from '../forms/labels'
import type { CellLevel } from '../findings/locate'
import { difference, sameValue, showValue } from '../grid/values'
import './compare.css'

type Props = {
  table: FormTable
  now: Cells
  before: Cells | null
  onlyChanged: boolean
  places: Map<string, CellPlace>
  levels?: ReadonlyMap<string, CellLevel>
  pinned?: ReadonlySet<string>
  /** Makes every cell a button, for a remark. */
  onChoose?: (cell: string) => void
}

/** An official table with, in each cell, what it was before and by how much it changed. */
export const ComparedTable = memo(function ComparedTable({ table, now, before, onlyChanged, places, levels, pinned, onChoose }: Props) {
  const { t } = useTranslation()
  const isChanged = (cell: string) => before !== null && !sameValue(now[cell], before[cell])
  const cells = table.blocks.flatMap((block) => block.cells)
  if (onlyChanged && !cells.some((cell) => isChanged(cell.id))) {
    return <p className="muted">{t('review.nothingChanged')}</p>
  }
  return (
    <div className="compared">
      <OfficialTable
        table={table}
        isStatic={!onChoose}
        {...(onlyChanged && table.blocks.length === 1 && table.blocks[0]!.rows.length > 1 && isFlat(table) ? { hides: (row) => !row.some(({ cell }) => isChanged(cell.id)) } : {})}
        renderCell={({ cell, colSpan }) => {
          const changed = isChanged(cell.id)
          const delta = changed ? difference(now[cell.id], before![cell.id]) : null
          const level = levels?.get(cell.id)
          const inside = (
            <>
              <span className="now">{showValue(now[cell.id]) || '–'}</span>
              {changed ? (
                <span className="then">
                  {showValue(before![cell.id]) || '–'}
                  {delta !== null ? <b className={delta.startsWith('-') ? 'down' : 'up'}>{delta.startsWith('-') ? delta.replace('-', '−') : `+${delta}`}</b> : null}
                </span>
              ) : null}
            </>
          )
          const classes = ['cell', changed ? 'cell-changed' : '', level ? `cell-${level}` : '', pinned?.has(cell.id) ? 'cell-remarked' : ''].filter(Boolean).join(' ')
          return (
            <td key={cell.id} className={classes} colSpan={colSpan}>
              {onChoose ? (
                <button type="button" className="cell-button" id={`cell-${cell.id}`} onClick={() => onChoose(cell.id)}><span className="sr-only">{placeName(places, cell.id)}: </span>{inside}</button>
              ) : (
                <span className="cell-text">{inside}</span>
              )}
            </td>
          )
        }}
      />
    </div>
  )
})

/** Lines can only be left out where no heading reaches over several of them. */
const isFlat = (table: FormTable) => table.blocks[0]!.rows.every((row) => row.header.length === 1)
