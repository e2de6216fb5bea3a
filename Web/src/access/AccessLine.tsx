import { Button } from 'antd'
import type { ReactNode } from 'react'

type Props = {
  head: ReactNode
  facts: ReactNode[]
  /** Absent where there is nothing to end. */
  act?: { label: string; name: string; onClick: () => void }
}

/** One session or one token: what it is, since when and until when, and how to end it. */
export function AccessLine({ head, facts, act }: Props) {
  return (
    <li className="access-line">
      <div>
        <div className="row">{head}</div>
        <p className="muted access-facts">{facts.map((fact, place) => <span key={place}>{fact}</span>)}</p>
      </div>
      {act ? <Button size="small" aria-label={act.name} onClick={act.onClick}>{act.label}</Button> : null}
    </li>
  )
}
