import type { ReactNode } from 'react'

export function EmptyState({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true">
        <rect x="12" y="6" width="32" height="44" rx="4" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M20 18h16M20 26h16M20 34h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <p className="empty-title">{title}</p>
      {hint ? <p className="empty-hint">{hint}</p> : null}
      {children}
    </div>
  )
}
