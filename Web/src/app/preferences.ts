import { useSyncExternalStore } from 'react'
import type { ThemeMode } from './theme'

const REMEMBERED = 'theme'
const listeners = new Set<() => void>()

function current(): ThemeMode {
  const remembered = localStorage.getItem(REMEMBERED)
  if (remembered === 'dark' || remembered === 'light') {
    return remembered
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Light or dark: as chosen in this browser, else as the system has it. */
export function useThemeMode(): [ThemeMode, (mode: ThemeMode) => void] {
  return [useSyncExternalStore(subscribe, current), choose]
}

export function applyTheme(mode: ThemeMode): void {
  document.documentElement.dataset.theme = mode
}

function choose(mode: ThemeMode): void {
  localStorage.setItem(REMEMBERED, mode)
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}
