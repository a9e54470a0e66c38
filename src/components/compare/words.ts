/** The words of these pages; they load with them. */
export { compareWords } from '../../words/en/compare.ts';
export { positionWords, topicWords } from '../../words/en/positions.ts';
