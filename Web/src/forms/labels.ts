import type { Form, FormLabel } from '../api/types'
import type { Language } from '../i18n'
import { headings } from '../i18n/en/headings'

/** A label in the reader's language, and the official words where they are others. */
export function labelIn(language: Language, label: string, leaf: FormLabel | null): { text: string; official: string | null } {
  if (language !== 'en') {
    return { text: label, official: null }
  }
  const translated = leaf ? ownWords(leaf) : headings[label]
  return translated ? { text: translated, official: label } : { text: label, official: null }
}

/** The translation of a column names its groups too, which stand above it already. */
function ownWords({ id, labelEn }: FormLabel): string {
  const last = labelEn.split(': ').at(-1)!
  return /^(reconsideration|litigation)\./.test(id) ? last.charAt(0).toUpperCase() + last.slice(1) : labelEn
}

export type CellPlace = { table: string; row: string; column: string; unit: string; explanations: string[] }

/** Says in words where each cell is. */
export function placesOf(form: Form, language: Language): Map<string, CellPlace> {
  const places = new Map<string, CellPlace>()
  for (const table of form.tables) {
    for (const block of table.blocks) {
      for (const cell of block.cells) {
        const row = block.rows.find((candidate) => candidate.id === cell.row)!
        const column = block.columns.find((candidate) => candidate.id === cell.column)!
        places.set(cell.id, {
          table: language === 'en' ? table.titleEn : table.title,
          row: language === 'en' ? row.labelEn : row.label,
          column: language === 'en' ? column.labelEn : column.header.slice(-2).join('·'),
          unit: language === 'en' ? '' : cell.unit,
          explanations: [row.explanation, column.explanation].filter((text): text is string => Boolean(text)),
        })
      }
    }
  }
  return places
}

/** A cell, a section or the whole, in words. */
export const placeName = (places: Map<string, CellPlace>, cell: string): string => {
  const place = places.get(cell)
  return place ? [place.row, place.column].filter((part) => part !== '').join(' · ') : cell
}
