import { parseGestation } from '../../rules/gestation.ts';
import { readNumber } from '../../rules/number.ts';
import { ui } from '../words.ts';

export type Typed = { readonly value: string | number } | { readonly error: string };

const highest: { readonly [id: string]: number } = { doses: 5, avidityWeeks: 52 };
const lowest: { readonly [id: string]: number } = { avidityWeeks: 1 };

/** "12", "12+3", and as people write it: "12 + 3", "12w3d", "12 weeks 3 days". */
function tidyWeek(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(\d+)(?:w(?:ee)?ks?|w)(?=\d)/, '$1+')
    .replace(/(?:w(?:ee)?ks?|w|d(?:ays?)?)$/, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/\+0*(?=\d)/, '+');
}

export function readWeek(text: string): Typed {
  const words = ui.questions.week;
  const week = tidyWeek(text);
  if (parseGestation(week) !== null) return { value: week };
  const shape = /^(\d+)(?:\+(\d+))?$/.exec(week);
  if (!shape) return { error: words?.form ?? '' };
  return { error: parseGestation(shape[1] ?? '') === null ? (words?.high ?? '') : ui.weekDays };
}

/** "12 weeks + 3 days", or null while it cannot be read. */
export function weekEcho(text: string): string | null {
  const typed = readWeek(text.trim());
  return 'value' in typed && typeof typed.value === 'string' ? typed.value : null;
}

/** A whole number that may answer this question. */
export function readWhole(id: string, text: string): Typed {
  const words = ui.questions[id];
  const read = readNumber(text);
  if (read.kind !== 'number' || read.comparator !== null || read.tail !== '' || !Number.isInteger(read.value))
    return { error: words?.form ?? '' };
  if (read.value > (highest[id] ?? 999) || read.value < (lowest[id] ?? 0))
    return { error: words?.high ?? '' };
  return { value: read.value };
}
