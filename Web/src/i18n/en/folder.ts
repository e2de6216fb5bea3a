import type { folder as chinese } from '../zh/folder'

export const folder: typeof chinese = {
  folder: {
    link: 'Import many reports',
    title: 'Import many reports of {{year}}',
    hint: 'Put the reports of the agencies into one zip file. You first see what would become of each file; nothing is imported before you confirm, and reports that were submitted stay as they are.',
    choose: 'Choose a zip file',
    foreseen: 'Files that can be imported: {{imported}}; that cannot: {{leftOut}}',
    confirm_one: 'Import {{count}} report',
    confirm_other: 'Import {{count}} reports',
    empty: 'There are no files in it',
    working: 'Importing',
    file: 'File',
    matched: 'Agency known by',
    by: { reporter: 'Name in the report', title: 'Title of the report', fileName: 'File name' },
    outcome: 'What happens',
    imported: 'Imported',
    leftOut: 'Left out',
    cells: 'Cells',
    unsure: 'To check',
  },
}
