/** Of what an address may be told: the names are the server's. */
export const EVENTS = [
  'reminder', 'report.submitted', 'report.withdrawn', 'report.returned', 'report.approved', 'report.published', 'report.correctionOpened', 'report.recorded', 'report.takenDown', 'report.restored',
  'report.correctionRequested', 'report.extensionRequested', 'report.extensionDecided',
] as const

export type EventName = (typeof EVENTS)[number]

export const isEverything = (events: readonly string[]) => EVENTS.every((event) => events.includes(event))
