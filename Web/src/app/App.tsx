import { QueryClientProvider } from '@tanstack/react-query'
import { App as AntApp, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect } from 'react'
import { RouterProvider } from 'react-router'
import { useLanguage } from '../shared/useLanguage'
import { nonce } from './nonce'
import { applyTheme, useThemeMode } from './preferences'
import { queryClient } from './queryClient'
import { router } from './routes'
import { themeOf } from './theme'

const csp = nonce === undefined ? {} : { csp: { nonce } }

export function App() {
  const [mode] = useThemeMode()
  const language = useLanguage()
  useEffect(() => applyTheme(mode), [mode])
  return (
    <ConfigProvider theme={themeOf(mode, language)} locale={language === 'en' ? enUS : zhCN} {...csp} button={{ autoInsertSpace: false }}>
      <AntApp className="app">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}
