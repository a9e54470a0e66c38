import process from 'node:process';
import type { Case, Pathogen, Subject } from '../../../src/rules/vocabulary.ts';
import { PATHOGENS, SUBJECTS } from '../../../src/rules/vocabulary.ts';
import { randomCases } from '../random-cases.ts';
import { assess } from '../subject.ts';
import { INVARIANTS } from './all.ts';
import { checkAll, reduced, summarise, type Violation } from './run.ts';
import { without } from './simpler.ts';

const HELP = `N=20000 SEED=1 RULE=R02,M07|R PATHOGEN=cmv SUBJECT=pregnant COMPARED=2000 SHOW=2 CASE='{…}'
RULE takes ids or whole groups by their letter; COMPARED=0 leaves the comparing rules out.`;

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function chosenRules(wanted: string | undefined): string[] | undefined {
  if (!wanted) return undefined;
  const parts = wanted.toUpperCase().split(/[\s,]+/);
  return INVARIANTS.map(({ id }) => id).filter((id) =>
    parts.some((part) => id === part || id.charAt(0) === part),
  );
}

function oneOf<T extends string>(list: readonly T[], value: string | undefined): T | undefined {
  return list.find((each) => each === value);
}

function answerLine({ assessment: a }: Violation): string {
  if (!a) return 'no answer';
  const window = a.window ? ` window ${a.window.excludedFromWeek}` : '';
  const actions = a.actions.map((each) => (each.when === undefined ? each.code : `${each.code}@`)).join(' ');
  const rows = [...new Set(a.because.map((each) => each.row))].join(' ');
  return `${a.conclusion}/${a.urgency}${window} [${actions}]\n      rows ${rows}; missing ${a.missing.join(' ')}`;
}

function show(violation: Violation): void {
  const rest = without(violation.case, 'id');
  say(`    ${violation.message}\n      ${JSON.stringify(rest)}\n      → ${answerLine(violation)}`);
}

function report(found: Violation[], most: number): void {
  for (const { rule, count, kinds, smallest } of summarise(found, most)) {
    say(`${rule} ×${count}  ${INVARIANTS.find(({ id }) => id === rule)?.text.slice(0, 150) ?? ''}`);
    for (const each of smallest) show(reduced(each, assess));
    const more = kinds.slice(0, 6).map(([message, times]) => `${times}× ${message.slice(0, 90)}`);
    if (kinds.length > 1)
      say(`    kinds: ${more.join(' | ')}${kinds.length > 6 ? ` | +${kinds.length - 6}` : ''}`);
  }
}

function cases(count: number): Iterable<Case> {
  const { SEED = '1', PATHOGEN, SUBJECT, CASE } = process.env;
  if (CASE) return [JSON.parse(CASE) as Case];
  const pathogen: Pathogen | undefined = oneOf(PATHOGENS, PATHOGEN);
  const subject: Subject | undefined = oneOf(SUBJECTS, SUBJECT);
  return randomCases(count, Number(SEED), { ...(pathogen && { pathogen }), ...(subject && { subject }) });
}

/** Prints the violations of the product's answers per rule, each with its smallest cases; sizes come from env. */
export function main(): void {
  const { N = '20000', COMPARED, SHOW = '2', RULE, HELP: help } = process.env;
  if (help) return say(HELP);
  const rules = chosenRules(RULE);
  const only = rules ? { rules } : {};
  const started = Date.now();
  const single = Number(N);
  const comparing = Number(COMPARED ?? Math.ceil(single / 10));
  const found = checkAll(cases(single), assess, { compared: false, ...only });
  const pairs = INVARIANTS.filter(({ id, compares }) => compares && (!rules || rules.includes(id))).map(
    ({ id }) => id,
  );
  const second = comparing > 0 ? checkAll(cases(comparing), assess, { compared: true, rules: pairs }) : [];
  const all = [...found, ...second];
  report(all, Number(SHOW));
  const rulesBroken = new Set(all.map((each) => each.rule)).size;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(
    `${all.length} violations of ${rulesBroken} rules; ${single} cases alone, ${comparing} compared, ${seconds} s`,
  );
}
