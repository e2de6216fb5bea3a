import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { speak } from '../api/client'
import { first as english } from './en/first'
import { first as chinese } from './zh/first'

export type Language = 'zh-CN' | 'en'

const REMEMBERED = 'language'

/** Chinese, unless this browser was switched to English. */
export function startLanguage(): void {
  const remembered = localStorage.getItem(REMEMBERED)
  const language: Language = remembered === 'en' || remembered === 'zh-CN' ? remembered : 'zh-CN'
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: chinese }, en: { translation: english } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  apply(language)
}

export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language)
  apply(language)
  await i18next.changeLanguage(language)
}

let pages: Promise<void> | null = null

/** The texts of the pages that do not come with the first load, in both languages, so that switching waits for nothing. What fails is tried again with the next page. */
export function loadPageTexts(): Promise<void> {
  pages ??= addPageTexts().catch((error: unknown) => {
    pages = null
    throw error
  })
  return pages
}

async function addPageTexts(): Promise<void> {
  const [zh, en] = await Promise.all([import('./zh/pages'), import('./en/pages')])
  i18next.addResourceBundle('zh-CN', 'translation', zh.pages, true)
  i18next.addResourceBundle('en', 'translation', en.pages, true)
}

function apply(language: Language): void {
  speak(language)
  document.documentElement.lang = language
}
