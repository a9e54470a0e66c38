/** The plain text for the patient's record: short lines, no identifiers, the same facts as the result. */
import { isAbsent } from './because.ts';
import type { Plan } from './plan.ts';
import type { CaseView } from './view.ts';
import { valueAt } from './view.ts';
import { HISTORY_KEYS, RESULT_KEYS, type Conclusion, type FactPath, type Pathogen } from './vocabulary.ts';
import type { AssessWords } from './words.ts';

const WIDTH = 80;
const LENGTH = 1200;
const ENTERED = 220;
const MORE = 60;

function wrap(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? (lines.length === 0 ? word : indent + word) : `${line} ${word}`;
    if (longer.length > WIDTH && line !== '') {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The results and facts of a case in one sentence: "IgG positive, IgM negative, rash: none". */
export function enteredIn(view: CaseView, words: AssessWords): string {
  const paths: FactPath[] = [
    ...RESULT_KEYS.map((key): FactPath => `results.${key}`),
    'series',
    'settings.avidityExcludesWeeks',
    ...HISTORY_KEYS.map((key): FactPath => `history.${key}`),
    'previous',
  ];
  return paths
    .map((path) => [path, valueAt(view.source, path)] as const)
    .filter(([, value]) => !isAbsent(value))
    .map(([path, value]) => {
      const gap = path.startsWith('results.') ? ' ' : ': ';
      return `${words.fact(path)}${gap}${words.value(path, value)}`;
    })
    .join(', ');
}

/** The entries as far as they fit, cut where one ends. */
function shortened(entered: string): string {
  if (entered.length <= ENTERED) return entered;
  return `${entered.slice(0, entered.lastIndexOf(', ', ENTERED))}, …`;
}

export interface RecordInput {
  readonly pathogen: Pathogen;
  readonly view: CaseView;
  readonly conclusion: Conclusion;
  readonly plan: Plan;
  readonly excludedFromWeek: number | null;
  readonly missing: readonly FactPath[];
  readonly rows: readonly string[];
  readonly content: { readonly version: string; readonly reviewed: string | null };
}

/**
 * The record: what was entered, what it means, what to do and by when, the rows, the version.
 * @returns at most 1,200 characters in lines of at most 80; where the space ends, the later parts are left out whole.
 */
export function recordOf(input: RecordInput, words: AssessWords): string {
  const { view, plan, conclusion, pathogen } = input;
  const { sampledOn, ageDays, gestation } = view.source;
  const sample = words.record.sample(view.subject, gestation ?? null, ageDays ?? null);
  const date = sampledOn == null ? '' : `, ${words.record.sampledOn(sampledOn)}`;
  const entered = shortened(enteredIn(view, words));

  const must = [
    ...wrap(`${words.pathogen(pathogen)}. ${entered === '' ? '' : `${entered}. `}${sample}${date}.`),
    ...wrap(`${words.urgency(plan.urgency).toUpperCase()}: ${words.title(conclusion)}.`),
    ...wrap(words.meaning(conclusion, pathogen)),
  ];
  const practice = view.subject === 'newborn' ? null : view.source.settings?.practice;
  const end = [
    ...(practice == null ? [] : wrap(words.record.practice(practice))),
    ...wrap(
      `${words.record.rows}: ${input.rows.slice(0, 4).join(', ')}. ${words.record.content(input.content.version, input.content.reviewed)}`,
    ),
    ...wrap(words.record.support),
  ];
  let left = LENGTH - [...must, ...end].join('\n').length - 2;
  const middle: string[] = [];
  const add = (lines: readonly string[]): boolean => {
    const size = lines.join('\n').length + 1;
    if (size > left) return false;
    middle.push(...lines);
    left -= size;
    return true;
  };
  if (input.excludedFromWeek !== null) add(wrap(words.record.window(input.excludedFromWeek)));
  if (plan.actions.length > 0) add([`${words.record.todo}:`]);
  // Room for the line that says how many actions are left out.
  left -= MORE;
  const told = plan.actions.findIndex(
    ({ text, when }, index) =>
      !add(wrap(`${index + 1}. ${text}${when === undefined ? '' : ` ${capital(when)}.`}`, '   ')),
  );
  left += MORE;
  if (told >= 0) add(wrap(words.record.more(plan.actions.length - told)));
  if (input.missing.length > 0)
    add(wrap(`${words.record.obtain}: ${input.missing.slice(0, 4).map(words.fact).join(', ')}.`));
  for (const { text } of plan.avoid.slice(0, 2)) add(wrap(`${words.record.avoid}: ${text}`, '   '));
  return [...must, ...middle, ...end].join('\n');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
