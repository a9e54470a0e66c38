/** `npm run mutation:tables`: every cell of every table changed, and which checks notice. */
import process from 'node:process';
import { MUTANT_KINDS, type MutantKind } from '../../../src/proof/mutants.ts';
import { bandFaults } from './bands.ts';
import { fillPools, findRareCases, keepWitnesses } from './pools.ts';
import { changedRows, publishAnswers, rowAnswers, SEEDED } from './row-answers.ts';
import { CHECKS, OF_CONDITIONS, OF_LOWERING, runMutation, type Tally } from './run.ts';

const HELP = `npm run mutation:tables [-- --percent 5 --left 40 --publish]
  --percent  how many of a hundred mutants to run, drawn with a fixed seed (100)
  --left     how many mutants that no check noticed are told (20)
  --calmer   only mutants of an urgency or a word
  --quick    asks only whether a check notices, not which: much faster, for all mutants
  --table    only those of one table, toxoplasma-mother
  --skip     leaves the mutants of conditions, which the proof of the layers decides
  --witness  writes down the cases that were found for cells which no other case tells
  --publish  writes the answers of each row, which the check "row answers" compares with`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const cell = (value: number | string): string => String(value).padStart(13);

function line(name: string, { count, noticed, any, equivalent, unreached, undecided, left }: Tally): string {
  const by = CHECKS.map((check) => cell(noticed.get(check) ?? 0)).join('');
  return `${name.padEnd(20)}${cell(count)}${cell(any)}${by}${cell(equivalent)}${cell(unreached)}${cell(undecided.length)}${cell(left.length)}`;
}

function total(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    count: sum(({ count }) => count),
    any: sum(({ any }) => any),
    equivalent: sum(({ equivalent }) => equivalent),
    unreached: sum(({ unreached }) => unreached),
    noticed: new Map(CHECKS.map((check) => [check, sum(({ noticed }) => noticed.get(check) ?? 0)])),
    undecided: tallies.flatMap(({ undecided }) => undecided),
    left: tallies.flatMap(({ left }) => left),
  };
}

function kindsAsked(): readonly MutantKind[] {
  if (process.argv.includes('--calmer')) return OF_LOWERING;
  if (!process.argv.includes('--skip')) return MUTANT_KINDS;
  return MUTANT_KINDS.filter((kind) => !OF_CONDITIONS.includes(kind));
}

/** Exit status 1 where a mutant is left, or where the invariants alone notice less than 95 in 100 of the calmer ones. */
export function main(): void {
  if (process.argv.includes('--help')) return say(HELP);
  if (process.argv.includes('--publish')) {
    say(`${findRareCases(SEEDED, 5)} cases of rows that are seldom reached`);
    const now = rowAnswers();
    publishAnswers(now);
    return say(`the answers of ${Object.keys(now.rows).length} rows are published, content ${now.content}`);
  }
  const changed = changedRows(rowAnswers());
  if (changed.length > 0)
    say(`rows whose answers are not those published: ${changed.length}, for example ${changed[0]}`);
  const pools = fillPools({ space: SEEDED, random: SEEDED, kept: 24 });
  say(`${pools.count} whole cases in the pools`);
  const percent = Number.parseInt(option('percent') ?? '100', 10);
  const report = runMutation(pools, {
    share: percent / 100,
    only: kindsAsked(),
    ...(option('table') === undefined ? {} : { table: option('table') ?? '' }),
    quick: process.argv.includes('--quick'),
    progress: (table) =>
      process.stderr.write(`${table}
`),
  });
  say(
    ['mutants', 'made', 'noticed', ...CHECKS, 'equivalent', 'not reached', 'undecided', 'left']
      .map((name, at) => (at === 0 ? name.padEnd(20) : cell(name)))
      .join(''),
  );
  for (const [kind, tally] of report.kinds) say(line(kind, tally));
  if (process.argv.includes('--witness'))
    say(`${keepWitnesses(report.witnesses)} witnesses: publish the answers of the rows again`);
  const all = total([...report.kinds.values()]);
  say(line('all', all));
  const bands = bandFaults();
  say(`boundaries a day off: ${bands.count}, noticed ${bands.count - bands.left.length}`);
  const shown = Number.parseInt(option('left') ?? '20', 10);
  for (const told of all.undecided.slice(0, shown)) say(`undecided: ${told}`);
  for (const told of [...all.left.slice(0, shown), ...bands.left]) say(`left: ${told}`);
  const { count, byInvariants, by, left } = report.lowering;
  const share = count === 0 ? 100 : (100 * byInvariants) / count;
  say(
    `urgency or word made calmer: ${count}, the invariants alone notice ${byInvariants} (${share.toFixed(1)} %)`,
  );
  say(
    [...by]
      .sort(([, a], [, b]) => b - a)
      .map(([rule, times]) => `${rule} ${times}`)
      .join(', '),
  );
  for (const told of left) say(`not by the invariants alone: ${told}`);
  if (all.left.length > 0 || bands.left.length > 0 || share < 95 || changed.length > 0) process.exitCode = 1;
}
