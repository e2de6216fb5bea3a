/** What the server can read; of other kinds it says what to do instead. */
export const FORMATS = { names: 'DOCX · XLSX · CSV · PDF · HTML · TXT · JSON', accept: '.docx,.doc,.wps,.xlsx,.xls,.csv,.pdf,.htm,.html,.txt,.json' }
