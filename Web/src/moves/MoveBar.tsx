import { DownOutlined } from '@ant-design/icons'
import { App, Button, Dropdown, Popover } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Move } from '../api/reports'
import type { Report, ReportKey } from '../api/types'
import { useSignedIn } from '../app/useMe'
import { mainMove, movesOf, type Available } from './available'
import { isAsked, MoveDialog, type AskedMove } from './MoveDialog'

type Props = {
  report: Report
  reportKey: ReportKey
  settle: () => Promise<Report>
  onDone: (report: Report, move: AskedMove) => void
  /** Moves that the page has a button of its own for. */
  without?: readonly Move[]
  extra?: ReactNode
}

/** The step that the report waits for as the one big button; the others behind it. */
export function MoveBar({ report, reportKey, settle, onDone, without = [], extra }: Props) {
  const { t } = useTranslation()
  const me = useSignedIn()
  const { message } = App.useApp()
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const moves = movesOf(report, me).filter(({ move }) => !without.includes(move) && isAsked(move))
  const main = mainMove(moves)
  const others = moves.filter((other) => other !== main && other.allowed)
  const ask = (move: Move) => {
    if (isAsked(move)) {
      setAsked(move)
    }
  }
  return (
    <div className="row no-print">
      {others.length > 0 ? (
        <Dropdown trigger={['click']} menu={{ items: others.map(({ move }) => ({ key: move, label: t(`trigger.${move}`), onClick: () => ask(move) })) }}>
          <Button>{t('report.more')} <DownOutlined /></Button>
        </Dropdown>
      ) : null}
      {extra}
      {main ? <MainButton main={main} onAsk={ask} /> : null}
      <MoveDialog
        move={asked}
        reportKey={reportKey}
        settle={settle}
        onClose={() => setAsked(null)}
        onDone={(next, move) => {
          setAsked(null)
          void message.success(t('moves.done', { move: t(`trigger.${move}`) }))
          onDone(next, move)
        }}
      />
    </div>
  )
}

/** A step that a rule forbids stays in sight and says why. */
function MainButton({ main, onAsk }: { main: Available; onAsk: (move: Move) => void }) {
  const { t } = useTranslation()
  const label = t(`trigger.${main.move}`)
  if (main.allowed) {
    return <Button type="primary" onClick={() => onAsk(main.move)}>{label}</Button>
  }
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="reasons">
          <strong>{t('moves.notNow', { move: label })}</strong>
          <ul>{main.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
        </div>
      }
    >
      <Button className="not-yet">{label}</Button>
    </Popover>
  )
}
