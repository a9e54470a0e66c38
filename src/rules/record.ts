/** The plain text for the patient's record: short lines, no identifiers, the same facts as the result. */
import type { Aids } from './aids.ts';
import { isAbsent } from './because.ts';
import type { Plan } from './plan.ts';
import { printedIn } from './printed.ts';
import type { CaseView } from './view.ts';
import { valueAt } from './view.ts';
import {
  HISTORY_KEYS,
  RESULT_KEYS,
  type Conclusion,
  type FactPath,
  type Pathogen,
  type Result,
} from './vocabulary.ts';
import type { AssessWords } from './words.ts';

const WIDTH = 80;
const LENGTH = 1200;
const ENTERED = 220;
const MORE = 60;
/** The window and the line before the things to do, where there are any. */
const TODO = 120;

export function wrap(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
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

/** Classes that come from a laboratory's rule for a lone cut-off are marked: the report does not print them. */
function byRule({ source }: CaseView, words: AssessWords): string[] {
  const isByRule = (result: Result | undefined) => result?.classSource === 'cut-off-rule';
  const now = RESULT_KEYS.filter((key) => isByRule(source.results[key]));
  const before = (source.previous ?? []).some(({ igg, igm, avidity }) => [igg, igm, avidity].some(isByRule));
  const names = now.map((key) => words.fact(`results.${key}`));
  if (before) names.push(words.fact('previous'));
  return names.length === 0 ? [] : wrap(words.record.cutOffRule(names));
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
  /** The version of the program. */
  readonly software: string;
  readonly aids: Aids;
}

/**
 * The record: what was entered and printed, what it means, what to do and by when, the rows, the versions.
 * @returns at most 1,200 characters in lines of at most 80; where the space ends, the later parts are left out whole,
 *   and what is printed gives way to the first two things to do.
 */
export function recordOf(input: RecordInput, words: AssessWords): string {
  const { view, plan, conclusion, pathogen } = input;
  const { sampledOn, ageDays, gestation } = view.source;
  const sample = words.record.sample(view.subject, gestation ?? null, ageDays ?? null);
  const date = sampledOn == null ? '' : `, ${words.record.sampledOn(sampledOn)}`;
  const entered = shortened(enteredIn(view, words));

  const first = wrap(`${words.pathogen(pathogen)}. ${entered === '' ? '' : `${entered}. `}${sample}${date}.`);
  const must = [
    ...byRule(view, words),
    ...wrap(`${words.urgency(plan.urgency).toUpperCase()}: ${words.title(conclusion)}.`),
    ...wrap(words.meaning(conclusion, pathogen)),
  ];
  const practice = view.subject === 'newborn' ? null : view.source.settings?.practice;
  const end = [
    ...(practice == null ? [] : wrap(words.record.practice(practice))),
    ...wrap(
      `${words.record.rows}: ${input.rows.slice(0, 4).join(', ')}. ${words.record.content(input.software, input.content.version, input.content.reviewed)}`,
    ),
    ...wrap(words.record.support),
  ];
  const steps = plan.actions.map(({ text, when }, index) =>
    wrap(`${index + 1}. ${text}${when === undefined ? '' : ` ${capital(when)}.`}`, '   '),
  );
  let left = LENGTH - [...first, ...must, ...end].join('\n').length - 2;
  const values = printedIn(view, input.aids, words);
  const printed = values.length === 0 ? [] : wrap(words.record.printed(values));
  const hasRoom = [...printed, ...steps.slice(0, 2).flat()].join('\n').length + TODO + MORE <= left;
  const opening = hasRoom ? [...first, ...printed] : first;
  if (hasRoom) left -= printed.join('\n').length + 1;
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
  const told = steps.findIndex((step) => !add(step));
  left += MORE;
  if (told >= 0) add(wrap(words.record.more(plan.actions.length - told)));
  if (input.missing.length > 0)
    add(wrap(`${words.record.obtain}: ${input.missing.slice(0, 4).map(words.fact).join(', ')}.`));
  for (const { text } of plan.avoid.slice(0, 2)) add(wrap(`${words.record.avoid}: ${text}`, '   '));
  return [...opening, ...must, ...middle, ...end].join('\n');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
