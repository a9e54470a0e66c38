/** The words of this page; they load with it. */
export { practiceWords, siteWords } from '../../words/en/site.ts';
