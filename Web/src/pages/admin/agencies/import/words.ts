import i18next from 'i18next'
import type { AgencyKind, Contact } from '../../../../api/types'
import { COLUMNS, type Words } from './lines'

const KINDS: readonly AgencyKind[] = ['department', 'township', 'subdistrict', 'institution', 'zone', 'office', 'government', 'vertical']
const CONTACT_ROLES: readonly Contact['role'][] = ['clerk', 'signatory', 'head', 'superior']

/** A table is understood in both languages, whichever the page is in. */
export function wordsOfTables(): Words {
  const languages = [i18next.getFixedT('zh-CN'), i18next.getFixedT('en')]
  const named = <K extends string>(keys: readonly K[], area: string) =>
    Object.fromEntries(keys.map((key) => [key, [key, ...languages.map((t) => t(`${area}.${key}` as 'agencyImport.yes'))]])) as Record<K, string[]>
  return {
    columns: named(COLUMNS, 'agencyImport.columns'),
    kinds: named(KINDS, 'kind'),
    contactRoles: named(CONTACT_ROLES, 'admin.contactRoles'),
    yes: ['true', '1', ...languages.map((t) => t('agencyImport.yes'))],
    no: ['false', '0', ...languages.map((t) => t('agencyImport.no'))],
  }
}
