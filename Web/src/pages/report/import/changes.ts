import type { CellValue, Content, Form } from '../../../api/types'
import { sameValue } from '../../../grid/values'

export type ImportedCell = { cell: string; before: CellValue; after: CellValue; source: string | null; changed: boolean }

/** Every cell of the form, in its order, as it is and as the import would make it. */
export function importedCells(form: Form, before: Content, after: Content): ImportedCell[] {
  return form.tables.flatMap((table) => table.blocks).flatMap((block) => block.cells).map(({ id }) => ({
    cell: id,
    before: before.cells[id] ?? null,
    after: after.cells[id] ?? null,
    source: after.raw?.[id] ?? null,
    changed: !sameValue(before.cells[id], after.cells[id]),
  }))
}
