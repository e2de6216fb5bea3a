import 'i18next'
import type { first } from './zh/first'
import type { pages } from './zh/pages'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof first & typeof pages }
  }
}
