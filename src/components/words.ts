/** The words of the desk, in the language of the screens. Other pages have a `words.ts` of their own, which loads with them. */
import { en } from '../words/en.ts';
import * as clinical from '../words/en/clinical.ts';
import { conditions as conditionWords } from '../words/en/conditions.ts';
import { dated } from '../words/en/dates.ts';
import { practiceNames as names } from '../words/en/practices.ts';
import { saveWords as save } from '../words/en/save.ts';
import { shellWords as shell } from '../words/en/shell.ts';
import { trustWords as trust } from '../words/en/trust.ts';
import { ui as interfaceWords } from '../words/en/ui.ts';
import { whyWords as why } from '../words/en/why.ts';
import type { Language } from '../words/languages.ts';
import { live } from './language.svelte.ts';

type Desk = Pick<Language, 'conclusions' | 'urgencies' | 'actions' | 'avoid' | 'facts' | 'values' | 'dated'>;

export const words = live<Desk>((all) => all, { ...clinical, dated });
export const texts = live<Language['texts']>((all) => all.texts, en);
export const practiceNames = live<Language['practiceNames']>((all) => all.practiceNames, names);
export const ui = live<Language['ui']>((all) => all.ui, interfaceWords);
export const conditions = live<Language['conditions']>((all) => all.conditions, conditionWords);
export const shellWords = live<Language['shellWords']>((all) => all.shellWords, shell);
export const saveWords = live<Language['saveWords']>((all) => all.saveWords, save);
export const trustWords = live<Language['trustWords']>((all) => all.trustWords, trust);
export const whyWords = live<Language['whyWords']>((all) => all.whyWords, why);
