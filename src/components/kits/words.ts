/** The words of this page; they load with it. */
export { kitWords } from '../../words/en/kits.ts';
