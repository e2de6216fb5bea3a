import { useTranslation } from 'react-i18next'
import type { Lifecycle, ReportStatus } from '../api/types'
import { readGraph } from './graph'
import './lifecycle.css'
import { BOX, draw } from './picture'

const LINE = 15

/** The state machine as it draws itself, with the present state filled. */
export function LifecyclePicture({ lifecycle, status }: { lifecycle: Lifecycle; status: ReportStatus }) {
  const { t } = useTranslation()
  const names = new Map(lifecycle.states.map((state) => [state.status as string, state.name]))
  const triggers = new Map(lifecycle.triggers.map((trigger) => [trigger.trigger as string, trigger.name]))
  const order = ['draft', 'returned', 'submitted', 'approved', 'published'].filter((state) => names.has(state))
  const picture = draw(order, readGraph(lifecycle.graph), (trigger) => triggers.get(trigger) ?? trigger)
  return (
    <div className="picture-scroll" tabIndex={0} role="region" aria-label={t('lifecycle.title')}>
      <svg className="picture" viewBox={`0 0 ${picture.width} ${picture.height}`} width={picture.width} height={picture.height} role="img" aria-label={t('lifecycle.graph', { status: names.get(status) ?? status })}>
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
            <path d="M 0 0 L 8 4 L 0 8 z" />
          </marker>
        </defs>
        {picture.arrows.map(({ edge, path, label, labels }) => (
          <g key={`${edge.from}-${edge.to}`} className={edge.from === status ? 'arrow arrow-now' : 'arrow'}>
            <path d={path} markerEnd="url(#arrow)" />
            {labels.map((text, line) => <text key={text} x={label.x} y={label.y + line * LINE} textAnchor="middle">{text}</text>)}
          </g>
        ))}
        {order.map((state) => {
          const { x, y } = picture.places.get(state)!
          return (
            <g key={state} className={state === status ? 'state state-now' : 'state'}>
              <rect x={x - BOX.width / 2} y={y - BOX.height / 2} width={BOX.width} height={BOX.height} rx="6" />
              <text x={x} y={y + 5} textAnchor="middle">{names.get(state)}</text>
            </g>
          )
        })}
      </svg>
    </div>
  )
}
