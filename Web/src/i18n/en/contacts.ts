import type { contacts as chinese } from '../zh/contacts'

export const contacts: typeof chinese = {
  contacts: {
    title: 'Contact log of {{year}}',
    log: 'Log a contact',
    logged: 'The contact is logged',
    way: 'Way',
    ways: { phone: 'Phone', visit: 'Visit', message: 'Message', other: 'Other' },
    person: 'Spoke to',
    at: 'When',
    text: 'What was said',
    textHint: 'What was said, and by when they promised to submit',
    by: 'Logged by {{by}}',
    loggedBy: 'Logged by',
    empty: 'No contact is logged yet',
    emptyHint: 'Log calls and visits here; the list of the year then shows when each agency was last spoken to.',
    most: 'Only the last {{count}} are shown; choose an agency for earlier ones.',
    nobody: 'Nobody is named to be contacted; add somebody in Administration.',
    last: 'Last contacts',
    reminded: 'Last reminders',
    all: 'Show all',
    of: 'Contact {{name}}',
    never: 'Not yet',
  },
}
