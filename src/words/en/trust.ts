/** Where the app says whether it can be relied on: its own copy, its date, what was withdrawn since. */
export const trustWords = {
  /** Stands in the worker too, for when no page can be shown. */
  damaged: {
    title: 'No interpretation: the copy on this device is damaged',
    lead: 'The offline copy of Torchlight is damaged or incomplete and cannot be mended without a network. Nothing of it was run.',
    todo: 'Connect to the internet and open this page again. Until then use another device, or ask the laboratory.',
    again: 'Open again',
  },
  refused: {
    title: 'No interpretation. Do not use this copy.',
    files: 'Files of this copy are not as they were published, and they could not be mended.',
    tables: 'The tables of this copy are not those that were published.',
    program: 'Torchlight met a fault it does not know and stopped.',
    todo: 'Connect to the internet and load the page again. If this page comes back, use another browser or another device, tell whoever looks after it, and ask the laboratory about the result.',
    again: 'Load again',
  },
  unfinished:
    'If a new version was just published, reload to finish the update. What you entered stays until you do.',
  reload: 'Reload',
  update: {
    same: (version: string) => `Its tables are the same (${version}).`,
    other: (now: string, next: string) =>
      `The clinical content changes with it: tables ${next} instead of ${now}.`,
  },
  newer: (mine: string, next: string) =>
    `This answer is of tables ${mine}. A version with tables ${next} is ready to be loaded.`,
  copy: {
    title: 'Offline copy',
    lead: 'Whether this device can be relied on without a network. A browser may throw a copy away when the disk is full, or after weeks without use, unless the copy is persistent.',
    verified: 'Verified: every file as it was published',
    installed: 'Installed as an app',
    persistent: 'Persistent: kept when the disk is full',
    withdrawals: 'List of withdrawn answers read since this start',
    yes: 'yes',
    no: 'no',
    keep: 'Ask the browser to keep the copy',
    notKept: 'The browser did not promise to keep it.',
  },
  overdue: (due: string, today: string) =>
    `These tables were to be reviewed by ${due}; this device says it is ${today}. Guidance may have changed: look for a newer version, and check the answer against a current source.`,
  clock: (made: string, today: string) =>
    `The clock of this device is impossible: it says ${today}, but these tables were made on ${made}. The answers do not depend on the clock. Whether the tables are out of date cannot be told here.`,
  withdrawn: {
    title: 'Withdrawn. Do not use this answer.',
    some: (version: string) => `Answers of the tables ${version} were withdrawn`,
    reason: 'Why',
    todo: 'What to do',
    all: 'It concerns every answer of these tables.',
    rows: (ids: string) => `It concerns answers in which one of these rows counted: ${ids}.`,
    notGiven: 'A withdrawn answer is not saved as a file, shared or made into a leaflet.',
  },
  /** Names the place on the page where these notices stand. */
  notices: 'About this copy',
};
