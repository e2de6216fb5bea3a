import type { words as chinese } from '../zh/words'

export const words: typeof chinese = {
  trigger: {
    submit: 'Submit', withdraw: 'Withdraw', return: 'Return', approve: 'Approve', publish: 'Publish', correct: 'Correct', record: 'Record', takeDown: 'Take down', restore: 'Restore',
    review: 'Take up the review', requestCorrection: 'Ask for a correction',
  },
  kind: {
    department: 'Department', township: 'Township', subdistrict: 'Subdistrict', institution: 'Institution', zone: 'Development zone', office: 'Government office', government: 'Government', vertical: 'Vertically led',
  },
  level: { county: 'County', city: 'City', province: 'Province' },
  sections: { title: 'Title', preface: 'Preface', overview: 'Overview', problems: 'Main problems and improvements', other: 'Other matters to report', disclosure: 'Proactive disclosure', requests: 'Requests received and handled', review: 'Reconsideration and litigation' },
  export: { docx: 'Word (DOCX)', xlsx: 'Excel (XLSX)', pdf: 'PDF', html: 'Web page (HTML)', fragment: 'Part of a web page (for one’s own site)', csv: 'CSV', json: 'JSON', template: 'Empty template to fill in (Excel)' },
  letters: { label: 'Files', board: 'This list (Excel)', 'kick-off': 'Kick-off notice (Word)', 'late-list': 'List of late agencies (Word)', circular: 'Circular on the year (Word)', 'return-letter': 'Return letter (Word)' },
  secret: { copy: 'Copy', copied: 'Copied', close: 'I have kept it' },
}
