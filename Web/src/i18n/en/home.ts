import type { home as chinese } from '../zh/home'

export const home: typeof chinese = {
  home: {
    hello: 'Hello, {{name}}',
    todo: 'What to do next',
    nothing: 'Nothing to do at the moment',
    nothingHint: 'A report that waits for you will appear here.',
    due: 'Due on {{date}}',
    daysLeft_one: '{{count}} day left',
    daysLeft_other: '{{count}} days left',
    today: 'Due today',
    late_one: '{{count}} day late',
    late_other: '{{count}} days late',
    report: 'Annual report {{year}}',
    fill: 'Write it',
    mend: 'Mend it',
    review: 'Review it',
    publish: 'Publish it',
    more_one: '{{count}} more, by due date',
    more_other: '{{count}} more, by due date',
    yearOverview: 'Progress of {{year}}',
    openBoard: 'All agencies',
    ownReports: 'Reports of your agency',
    administer: 'Agencies and people',
    administerHint: 'Look after agencies, people and roles, and open a new year.',
  },
}
