import type { Milestone, ReminderPolicy } from '../../../api/types'

/** When a reminder was due: so many working days before (negative) or after a milestone, or by hand. */
export type Step = { by: 'hand' } | { by: 'policy'; milestone: Milestone; day: number }

/** Reads `submit-5`, `submit`, `publish+4` and `manual-2026-01-15`; what is none of these counts as by hand. */
export function readStep(text: string): Step {
  const match = /^(submit|publish)([+-]\d+)?$/.exec(text)
  return match ? { by: 'policy', milestone: match[1] as Milestone, day: Number(match[2] ?? 0) } : { by: 'hand' }
}

/** Whom a step of a policy reaches beside those who write and sign. */
export type Stage = { day: number; every: boolean; reaches: 'agency' | 'head' | 'superior' }

/** The steps of a policy in their order, as they reach an agency that does nothing. */
export function stagesOf(policy: ReminderPolicy): Stage[] {
  const before = [...policy.daysBefore].sort((a, b) => b - a).map((days): Stage => ({ day: -days, every: false, reaches: 'agency' }))
  const onTheDay: Stage[] = policy.onTheDay ? [{ day: 0, every: false, reaches: 'agency' }] : []
  if (policy.everyDaysLate === 0) {
    return [...before, ...onTheDay]
  }
  // Somebody higher is reminded with the first step on or after the day from which it is so.
  const firstStep = (from: number) => Math.ceil(from / policy.everyDaysLate) * policy.everyDaysLate
  const late: Stage[] = [{ day: policy.everyDaysLate, every: true, reaches: 'agency' }]
  if (policy.headFromDay > 0) {
    late.push({ day: firstStep(policy.headFromDay), every: true, reaches: 'head' })
  }
  if (policy.superiorFromDay > 0) {
    late.push({ day: firstStep(policy.superiorFromDay), every: true, reaches: 'superior' })
  }
  return [...before, ...onTheDay, ...late.sort((a, b) => a.day - b.day)]
}
