import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { speak } from '../api/client'
import { en, enHeadings } from './en'
import { zh, zhHeadings } from './zh'

export type Language = 'zh-CN' | 'en'

const REMEMBERED = 'language'

/** Chinese, unless this browser was switched to English. */
export function startLanguage(): void {
  const remembered = localStorage.getItem(REMEMBERED)
  const language: Language = remembered === 'en' || remembered === 'zh-CN' ? remembered : 'zh-CN'
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zh }, en: { translation: en } },
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

export const headingsOf = (language: Language) => (language === 'en' ? enHeadings : zhHeadings)

function apply(language: Language): void {
  speak(language)
  document.documentElement.lang = language
}
