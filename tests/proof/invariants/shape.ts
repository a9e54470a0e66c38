import type { Assessment } from '../../../src/rules/vocabulary.ts';
import {
  ACTIONS,
  AVOIDS,
  CONCLUSIONS,
  HISTORY_KEYS,
  RESULT_KEYS,
  URGENCIES,
} from '../../../src/rules/vocabulary.ts';

const FIELDS = [
  ...[
    'id',
    'pathogen',
    'conclusion',
    'urgency',
    'window',
    'actions',
    'avoid',
    'missing',
    'because',
    'whyNot',
  ],
  ...['guidelines', 'record', 'content'],
];

/** Every path the contract names facts by. */
export const PATHS: ReadonlySet<string> = new Set([
  ...['gestation', 'ageDays', 'previous', 'series', 'settings.avidityExcludesWeeks', 'settings.practice'],
  ...RESULT_KEYS.map((key) => `results.${key}`),
  ...HISTORY_KEYS.map((key) => `history.${key}`),
]);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isPath = (value: unknown): boolean => typeof value === 'string' && PATHS.has(value);
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isValue = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) || value === null;
const isFactValue = (value: unknown): boolean => isValue(value) || Array.isArray(value);
const isConclusion = (value: unknown): boolean => (CONCLUSIONS as readonly unknown[]).includes(value);

type Shape = Record<string, (value: unknown) => boolean>;

const ACTION: Shape = { code: isText, text: isText };
const BECAUSE: Shape = { row: isText, fact: isPath, value: isFactValue, text: isText };
const WHY_NOT: Shape = { fact: isPath, value: isFactValue, conclusion: isConclusion };
const GUIDELINE: Shape = { source: isText, advice: isText, agrees: (value) => typeof value === 'boolean' };

function object(name: string, value: unknown, shape: Shape): string | null {
  if (typeof value !== 'object' || value === null) return `${name} is no object`;
  const keys = Object.keys(value).filter((key) => !(shape === ACTION && key === 'when'));
  if (keys.join() !== Object.keys(shape).join()) return `${name} has the keys ${keys.join()}`;
  for (const [key, test] of Object.entries(shape)) {
    const found: unknown = (value as Record<string, unknown>)[key];
    if (!test(found)) return `${name}.${key} is ${JSON.stringify(found)}`;
  }
  const when = (value as { when?: unknown }).when;
  return 'when' in value && !isText(when) ? `${name}.when is ${JSON.stringify(when)}` : null;
}

function list(name: string, value: unknown, shape: Shape): string | null {
  if (!Array.isArray(value)) return `${name} is no array`;
  return (
    value.map((each, at) => object(`${name}[${at}]`, each, shape)).find((wrong) => wrong !== null) ?? null
  );
}

function windowShape(window: unknown): string | null {
  if (window === null) return null;
  const week = (window as { excludedFromWeek?: unknown } | undefined)?.excludedFromWeek;
  return Number.isInteger(week) ? null : `window is ${JSON.stringify(window)}`;
}

/** What is wrong with the shape of an answer, or null. */
export function wrongShape(a: Assessment): string | null {
  if (typeof a !== 'object' || a === null) return `the answer is ${JSON.stringify(a)}`;
  if (Object.keys(a).join() !== FIELDS.join()) return `fields are ${Object.keys(a).join()}`;
  if (!isConclusion(a.conclusion)) return `conclusion is ${JSON.stringify(a.conclusion)}`;
  if (!(URGENCIES as readonly unknown[]).includes(a.urgency))
    return `urgency is ${JSON.stringify(a.urgency)}`;
  if (!Array.isArray(a.missing)) return 'missing is no array';
  const odd: unknown = a.missing.find((each) => !isPath(each));
  if (odd !== undefined) return `missing holds ${JSON.stringify(odd)}`;
  if (Array.isArray(a.whyNot) && a.whyNot.length > 5) return `whyNot holds ${a.whyNot.length}`;
  if (typeof a.record !== 'string') return 'record is no string';
  const content = object('content', a.content, {
    version: isText,
    reviewed: (value) => value === null || isDate(value),
  });
  const wrong =
    windowShape(a.window) ??
    list('actions', a.actions, ACTION) ??
    list('avoid', a.avoid, ACTION) ??
    list('because', a.because, BECAUSE) ??
    list('whyNot', a.whyNot, WHY_NOT) ??
    list('guidelines', a.guidelines, GUIDELINE) ??
    content;
  if (wrong) return wrong;
  return a.because.length === 0 && a.conclusion !== 'inconclusive'
    ? `because is empty beside ${a.conclusion}`
    : null;
}

const ACTION_CODES: ReadonlySet<string> = new Set(ACTIONS);
const AVOID_CODES: ReadonlySet<string> = new Set(AVOIDS);

/** A code outside the contract's lists, or one that stands twice. */
export function wrongCode(a: Assessment): string | null {
  for (const [list, allowed] of [
    [a.actions, ACTION_CODES],
    [a.avoid, AVOID_CODES],
  ] as const)
    for (const [at, { code }] of list.entries()) {
      if (!allowed.has(code)) return `the code ${JSON.stringify(code)} is on no list`;
      if (list.findIndex((each) => each.code === code) < at) return `the code ${code} stands twice`;
    }
  return null;
}
