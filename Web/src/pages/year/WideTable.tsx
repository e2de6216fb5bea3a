import type { ReactNode } from 'react'
import './year.css'

type Props = { label: string; short?: boolean; children: ReactNode }

/** A table that is pushed aside where it is wider than the window, by keys too. */
export function WideTable({ label, short = false, children }: Props) {
  return <div className={short ? 'table-scroll table-scroll-short' : 'table-scroll year-table'} role="region" aria-label={label} tabIndex={0}>{children}</div>
}
