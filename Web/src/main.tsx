import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import './app/app.css'
import { giveNonceToStyles } from './app/nonce'
import { startLanguage } from './i18n'

giveNonceToStyles()
startLanguage()
createRoot(document.getElementById('root')!).render(<App />)
