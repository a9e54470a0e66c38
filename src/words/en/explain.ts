/** Around the cards that are shown to the patient: what stands on them comes from the leaflet. */
export const explain = {
  title: 'Explain the result',
  region: 'Cards. The arrow keys turn them.',
  /** The card that asks her to tell it in her own words. */
  back: {
    part: 'Your turn',
    text: 'Please tell me in your own words: what did we find, and what happens next?',
  },
  card: (at: number, all: number) => `Card ${at} of ${all}`,
  before: 'Card before',
  after: 'Next card',
  leave: 'Back to the result',
  language: 'Language',
  notLoaded: 'This language could not be loaded.',
  none: 'There is no result to explain',
  noneLead: 'The cards are made from the result of an open case. Enter the results first.',
  start: 'Start a case',
};
