import { theme, type ThemeConfig } from 'antd'
import type { Language } from '../i18n'

export type ThemeMode = 'light' | 'dark'

const CHINESE = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC"'
const LATIN = '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial'

/** Quotation marks are as wide as the font that comes first makes them. */
const fontOf = (language: Language) => (language === 'en' ? `${LATIN}, ${CHINESE}, sans-serif` : `${CHINESE}, ${LATIN}, sans-serif`)

export const themeOf = (mode: ThemeMode, language: Language): ThemeConfig => ({
  algorithm: mode === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
  // The dark palette's own blue is too light below white letters.
  components: mode === 'dark' ? { Button: { colorPrimary: '#3b6fb3', colorPrimaryHover: '#4277bd', colorPrimaryActive: '#305f9c' } } : {},
  token: {
    colorPrimary: mode === 'dark' ? '#4d8ddb' : '#1d5091',
    colorLink: mode === 'dark' ? '#7fb2f0' : '#1d5091',
    colorError: mode === 'dark' ? '#e0605a' : '#c0271d',
    colorWarning: mode === 'dark' ? '#d99a35' : '#9a5b00',
    colorSuccess: mode === 'dark' ? '#5fb074' : '#1f7a3d',
    // The defaults are too faint for small text.
    colorTextSecondary: mode === 'dark' ? '#b4bac4' : '#4b5563',
    colorTextTertiary: mode === 'dark' ? '#a2a9b5' : '#5b6472',
    colorTextDescription: mode === 'dark' ? '#a8afba' : '#566070',
    colorTextPlaceholder: mode === 'dark' ? '#9aa2ae' : '#667080',
    borderRadius: 6,
    // A dialog that grows into its place has its buttons somewhere else when the mouse comes up than when it went down: the click would be lost.
    motion: false,
    // Derived from a dark amber and a dark blue, these would be muddy.
    ...(mode === 'dark' ? {} : { colorWarningBg: '#fff6e5', colorWarningBorder: '#e3bf7f', colorPrimaryBg: '#e8eff8', controlItemBgActive: '#e8eff8', controlItemBgActiveHover: '#dbe6f4' }),
    fontFamily: fontOf(language),
  },
})
