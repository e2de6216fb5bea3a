import { Link } from 'react-router'
import './year.css'

type Props = { label: string; current: string; items: { key: string; to: string; label: string }[] }

/** The parts of a page below its tabs: links as well, each with an address of its own. */
export function Segments({ label, current, items }: Props) {
  return (
    <nav className="segments" aria-label={label}>
      {items.map((item) => (
        <Link key={item.key} to={item.to} replace {...(item.key === current ? { 'aria-current': 'page' as const } : {})}>{item.label}</Link>
      ))}
    </nav>
  )
}
