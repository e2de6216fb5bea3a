/** What the server can read today; the other kinds are answered with what to do instead. */
export const FORMATS = { names: 'TXT · HTML · JSON', accept: '.txt,.htm,.html,.json,.docx,.doc,.xlsx,.pdf,.csv' }
