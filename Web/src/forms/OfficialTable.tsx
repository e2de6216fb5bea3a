import { memo, useMemo, type ReactNode } from 'react'
import type { FormTable } from '../api/types'
import { layoutOf, type HeaderCell, type LayoutCell } from '../grid/layout'
import { useLanguage } from '../shared/useLanguage'
import { labelIn } from './labels'
import './officialTable.css'

type Props = {
  table: FormTable
  /** Draws what is in a cell, with its `td`. */
  renderCell: (cell: LayoutCell) => ReactNode
  /** Shows the official explanation below each heading. */
  explain?: boolean
  /** Whether the table holds nothing to step on, so that its frame must be steppable to be scrolled. */
  isStatic?: boolean
  /** Rows to leave out. */
  hides?: (cells: LayoutCell[]) => boolean
}

/** A table in the shape in which the notice prints it. */
export function OfficialTable({ table, renderCell, explain = false, isStatic = false, hides }: Props) {
  const language = useLanguage()
  const layout = useMemo(() => layoutOf(table), [table])
  const title = language === 'en' ? table.titleEn : table.title
  return (
    <div className="official-scroll" {...(isStatic ? { tabIndex: 0, role: 'region', 'aria-label': title } : {})}>
      <table className={`official official-${table.id}`} aria-label={title}>
        {layout.head.length > 0 ? (
          <thead>
            {layout.head.map((cells, level) => (
              <tr key={level}>{cells.map((cell) => <Heading key={cell.key} cell={cell} scope="col" explain={explain} />)}</tr>
            ))}
          </thead>
        ) : null}
        <tbody>
          {layout.rows.map((row) => {
            if (row.kind === 'article') {
              const label = labelIn(language, row.text, null)
              return <tr key={row.key}><th className="article" colSpan={layout.width} scope="colgroup">{label.text}</th></tr>
            }
            if (row.kind === 'columns') {
              return <tr key={row.key}>{row.cells.map((cell) => <Heading key={cell.key} cell={cell} scope="col" explain={explain} />)}</tr>
            }
            return hides?.(row.cells) ? null : (
              <tr key={row.key}>
                {row.headings.map((cell) => <Heading key={cell.key} cell={cell} scope={cell.rowSpan > 1 ? 'rowgroup' : 'row'} explain={explain} />)}
                {row.cells.map(renderCell)}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const Heading = memo(function Heading({ cell, scope, explain }: { cell: HeaderCell; scope: string; explain: boolean }) {
  const language = useLanguage()
  const { text, official } = labelIn(language, cell.label, cell.leaf)
  if (cell.key === 'corner') {
    return <td className="corner" colSpan={cell.colSpan} rowSpan={cell.rowSpan} />
  }
  return (
    <th scope={scope} colSpan={cell.colSpan} rowSpan={cell.rowSpan} className={cell.leaf ? 'leaf' : 'group'}>
      {text}
      {official ? <span className="official-words" lang="zh-CN">{official}</span> : null}
      {explain && cell.leaf?.explanation ? <span className="explanation">{cell.leaf.explanation}</span> : null}
    </th>
  )
})
