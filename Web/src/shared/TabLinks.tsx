import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'

export type TabLink = { key: string; to: string; label: ReactNode }

/** The parts of a page as links: each has an address of its own, and on a phone they are pushed aside. */
export function TabLinks({ tabs, current, label }: { tabs: TabLink[]; current: string; label: string }) {
  const active = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // Not returned: newer browsers answer a promise, which is no clean-up.
    void active.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [current])
  return (
    <nav className="tab-links no-print" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.key} to={tab.to} replace {...(tab.key === current ? { 'aria-current': 'page' as const, ref: active } : {})}>{tab.label}</Link>
      ))}
    </nav>
  )
}
