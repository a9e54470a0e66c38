/** More words of the result page. */
export const resultMoreWords = {
  leaflet: 'Leaflet',
  explain: 'Explain',
  tools: 'What to do with this result',
  keep: 'Keep or pass on',
  more: (steps: number) => (steps === 1 ? '1 more step' : `${steps} more steps`),
  each: 'Each result by itself',
  pitfalls: 'Pitfalls',
  notFor: 'This result is not for',
  from: 'Source',
  marks: {
    read: '',
    recalled: 'recalled, to be checked',
    derived: 'worked out here',
  },
};
