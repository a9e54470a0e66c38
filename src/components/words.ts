/** The language of the screens. */
import { en } from '../words/en.ts';
import * as clinical from '../words/en/clinical.ts';
import { conditions as english } from '../words/en/conditions.ts';
import { practiceNames } from '../words/en/practices.ts';
import { ui as interfaceWords } from '../words/en/ui.ts';

export const words = clinical;
export const texts = en;
export { practiceNames };
export const ui = interfaceWords;
export const conditions = english;
