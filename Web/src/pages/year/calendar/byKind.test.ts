import { expect, test } from 'vitest'
import type { AgencyKind, Cycle, Milestone } from '../../../api/types'
import { byKind } from './byKind'

const due = (kind: AgencyKind, milestone: Milestone, date: string, because: string): Cycle['due'][number] => ({ kind, milestone, date, statutory: '2026-01-31', because })

test('both dates of a kind stand in one line, with each reason once', () => {
  const lines = byKind([due('department', 'submit', '2026-01-20', '本地'), due('department', 'publish', '2026-01-30', '法定'), due('zone', 'submit', '2026-01-30', '法定'), due('zone', 'publish', '2026-01-30', '法定')])
  expect(lines.map((line) => [line.kind, line.submit?.date, line.publish?.date, line.because])).toEqual([
    ['department', '2026-01-20', '2026-01-30', ['本地', '法定']],
    ['zone', '2026-01-30', '2026-01-30', ['法定']],
  ])
})
