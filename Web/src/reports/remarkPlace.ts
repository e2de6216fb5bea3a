import type { TFunction } from 'i18next'
import type { Remark } from '../api/types'
import { placeName, type CellPlace } from '../forms/labels'

/** What a remark is about, in words. */
export function remarkPlace(remark: { cell?: Remark['cell']; section?: Remark['section'] }, places: Map<string, CellPlace>, t: TFunction): string {
  if (remark.cell) {
    return placeName(places, remark.cell)
  }
  return remark.section ? t(`sections.${remark.section}` as 'sections.overview') : t('remarks.whole')
}
