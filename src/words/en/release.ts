/** About the build itself: its hash, the one file, what it is made of. */
export const releaseWords = {
  /** On every page of the one file. */
  single: (day: string) =>
    `One file of ${day}. It does not update itself, and is not told when a table is withdrawn: look for a newer file where this one came from.`,
  hash: 'Release hash',
  hashHint:
    'The SHA-256 of all files of this app but the page that shows it. This copy is the published one where the number is the same as in the release.',
  /** In place of the hash, where there is none. */
  notBuilt: 'none: this page comes from a development server',
  file: 'One file for computers where nothing can be installed',
  fileHint:
    'The whole app as one page, opened from a disk or a USB stick, without a server or a network. It gives the same answers and does not update itself.',
  save: (name: string) => `Save ${name}`,
  licences: 'Licences of what is inside',
};
