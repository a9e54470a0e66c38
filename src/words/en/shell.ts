/** Around every page: the language, the colours, the search. */
export const shellWords = {
  language: 'Language',
  languageFailed: 'This language could not be fetched. Connect once, then choose it again.',
  /** Stands in every language but English. */
  notReviewed: 'This translation is not yet reviewed by a clinician.',
  theme: 'Colours',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  notKept: 'This browser keeps nothing, so the choice lasts until the page is closed.',
  /** On a question, to the place in the library. */
  help: 'About this test, in the library',
  search: {
    link: 'Search',
    title: 'Search',
    lead: 'Tables, library, sources, kits and site practices. It works offline, and what is typed stays on this device.',
    label: 'Words to look for',
    empty: 'Type one or more words, like “avidity” or “IgM 12 weeks”.',
    none: (query: string) =>
      `Nothing holds “${query}”. Try fewer or shorter words, or the name of a test or an infection.`,
    count: (count: number) => (count === 1 ? '1 place found' : `${count} places found`),
    firstOf: (shown: number, count: number) => `${count} places found, the first ${shown} are shown`,
    more: 'Show more',
    kinds: {
      library: 'Library',
      table: 'Table',
      source: 'Source',
      kit: 'Kit',
      practice: 'Site practice',
      position: 'Guidelines compared',
    },
  },
};
