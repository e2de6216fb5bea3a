import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import './app/app.css'
import { startLanguage } from './i18n'

startLanguage()
createRoot(document.getElementById('root')!).render(<App />)
