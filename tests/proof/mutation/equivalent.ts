/**
 * A mutant that no case of a pool tells from the table: a case that does is looked for, or it is proved that for no
 * combination of the table's facts another answer comes out, because its row is never reached or by whatever hides it.
 */
import { layersIn } from '../../../src/proof/conditions.ts';
import type { Mutant } from '../../../src/proof/mutants.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import type { Row } from '../../../src/rules/table.ts';
import { CONCLUSIONS, type Case } from '../../../src/rules/vocabulary.ts';
import { answered } from './answer.ts';
import { askQuestions } from './asked.ts';
import { unhidden } from './base.ts';
import { readingQuestions, showsWindow, type Change } from './follow.ts';
import { planQuestions } from './hidden.ts';
import { patched, placeOf } from './patch.ts';
import { isSatisfiable, LIMIT, type Question } from './satisfy.ts';
import { caseIn } from './witness.ts';

export type Equivalence = 'row not reached' | 'no other answer';

/** What a mutant of a finding, a word or a basis changes. */
function changeOf(compiled: Compiled, mutant: Mutant, name: string, was: number, is: number): Change {
  const [after, at] = placeOf(compiled, mutant);
  const word = mutant.kind === 'basis' && mutant.section === 'chain' ? (mutant.from.word ?? null) : null;
  const names = mutant.kind === 'word' && mutant.section === 'chain' ? ['word', 'conclusion'] : [name];
  const changed = new Map(names.map((one) => [compiled.slotOf.get(one) ?? -1, [was, is] as const]));
  return { after, name, was, is, rows: new Map([[after, 1 << at]]), sets: new Map(), word, changed };
}

/** The places of a finding's or basis's value before and after. */
function valuesOf(
  compiled: Compiled,
  { kind, what, from, row }: Mutant,
): [string, readonly [number, number]] {
  const name = kind === 'basis' ? 'basis' : what.slice(0, what.indexOf(' '));
  const values = compiled.slots[compiled.slotOf.get(name) ?? -1]?.values ?? [];
  const valueOf = (one: Row) =>
    values.indexOf((kind === 'basis' ? one.basis : one.find?.[name]) ?? values[0] ?? '');
  return [name, [valueOf(from), valueOf(row)]];
}

/**
 * A finding or a basis of which no later layer takes notice: the first layer that held another row for the other value
 * would have to read it, with a row that holds for the first value only, and no combination has that row and the
 * mutant's. One question for each layer that reads it, where following the value through all of them has very many.
 */
function isNeverNoticed(compiled: Compiled, mutant: Mutant, limit: number): boolean {
  if (mutant.kind !== 'finding' && mutant.kind !== 'basis') return false;
  const [own, at] = placeOf(compiled, mutant);
  const [name, [was, is]] = valuesOf(compiled, mutant);
  const slot = compiled.slotOf.get(name) ?? -1;
  if (showsWindow(compiled, { name, was, is })) return false;
  const all = layersIn(compiled);
  return all.slice(all.indexOf(own) + 1).every((layer) =>
    layer.inputs.every(({ slot: read, masks }) => {
      const lost = read === slot ? (masks[was] ?? 0) & ~(masks[is] ?? 0) : 0;
      if (lost === 0) return true;
      const rows = new Map([
        [own, 1 << at],
        [layer, lost],
      ]);
      return isSatisfiable(compiled, { rows, sets: new Map() }, () => true, limit) === false;
    }),
  );
}

/** Another word shows where no closing layer corrects it, or where a later layer reads it. */
function* wordQuestions(compiled: Compiled, mutant: Mutant): Generator<Question> {
  const [own, at] = placeOf(compiled, mutant);
  const later = compiled.closing.slice(compiled.closing.indexOf(own) + 1);
  const rows = new Map([[own, 1 << at]]);
  const others = later.filter((layer) => layer !== own);
  yield unhidden({ rows, sets: new Map(), others, own }, (row) => row.word !== undefined);
  const [was, is] = [
    CONCLUSIONS.indexOf(mutant.from.word ?? 'immune'),
    CONCLUSIONS.indexOf(mutant.row.word ?? 'immune'),
  ];
  const names = mutant.section === 'chain' ? ['word', 'conclusion'] : ['conclusion'];
  for (const name of names) yield* readingQuestions(compiled, changeOf(compiled, mutant, name, was, is));
}

/** Combinations of facts for which the mutant might answer otherwise: where there is none, it is equivalent. */
function questionsOf(compiled: Compiled, mutant: Mutant): Iterable<Question> {
  const { from, row, kind, section } = mutant;
  const [own, at] = placeOf(compiled, mutant);
  const rows = new Map([[own, 1 << at]]);
  if (kind === 'finding' || kind === 'basis') {
    const [name, [was, is]] = valuesOf(compiled, mutant);
    return readingQuestions(compiled, changeOf(compiled, mutant, name, was, is));
  }
  if (kind === 'word') return wordQuestions(compiled, mutant);
  const all = layersIn(compiled).filter((layer) => layer !== own);
  const base = (others: typeof all) => ({ rows, sets: new Map<number, number>(), others, own });
  if (kind === 'cannot say') {
    // Of the chain only the row that decides says so.
    const others = [...(section === 'chain' ? [] : compiled.chain), ...compiled.closing];
    return [unhidden(base(others.filter((layer) => layer !== own)), saysNothing)];
  }
  if (kind === 'asks removed') {
    const path = (from.asks ?? []).find((one) => row.asks?.includes(one) !== true);
    return path === undefined
      ? [base([])]
      : askQuestions(compiled, base(all), path, { asks: from.asks ?? [], kept: row.asks ?? [] });
  }
  return planQuestions(compiled, base(compiled.plan.filter((layer) => layer !== own)), from, row);
}

/** Does a row say that the case cannot be interpreted, where it decides or weighs? */
const saysNothing = (row: Row): boolean => row.cannotSay === true;

/** Combinations that are looked for as cases before a question is left. */
const COMBINATIONS = 40;

/** What is known of a mutant that no case of a pool tells from the table. */
export type Verdict =
  /** Proved over every combination of the table's facts. */
  | { readonly is: 'equivalent'; readonly why: Equivalence }
  /** A case that tells them apart. */
  | { readonly is: 'told'; readonly c: Case }
  /** Combinations of facts are left for which no case was found, or the search was given up. */
  | { readonly is: 'open'; readonly why: 'no case found' | 'same answer' | 'given up' };

/**
 * Decides a mutant that no case of a pool tells apart.
 * @param near cases to look for a telling one from; those that reach the row come first
 */
export function judge(compiled: Compiled, mutant: Mutant, near: readonly Case[]): Verdict {
  const table = patched(compiled, mutant);
  const isTold = (c: Case) => {
    const [was, is] = [answered(compiled, c), answered(table, c)];
    return was !== null && was.key !== is?.key;
  };
  const [own, at] = placeOf(compiled, mutant);
  if (isSatisfiable(compiled, { rows: new Map([[own, 1 << at]]), sets: new Map() }) === false)
    return { is: 'equivalent', why: 'row not reached' };
  if (isNeverNoticed(compiled, mutant, LIMIT)) return { is: 'equivalent', why: 'no other answer' };
  let open: 'no case found' | 'same answer' | 'given up' | null = null;
  let told: Case | null = null;
  for (const question of questionsOf(compiled, mutant)) {
    let tries = 0;
    const found = isSatisfiable(compiled, question, (sets) => {
      const { found: c, met } = caseIn(compiled, sets, near, isTold);
      told = c;
      if (c !== null) return true;
      open = met ? 'same answer' : (open ?? 'no case found');
      tries += 1;
      return tries >= COMBINATIONS;
    });
    if (told !== null) return { is: 'told', c: told };
    if (found === null) open = 'given up';
  }
  return open === null ? { is: 'equivalent', why: 'no other answer' } : { is: 'open', why: open };
}

/** Steps for each question where only a quick proof counts. */
const QUICK = 20_000;

/** Why a mutant is equivalent, where that is quickly proved; else null. */
export function equivalence(compiled: Compiled, mutant: Mutant): Equivalence | null {
  if (isNeverNoticed(compiled, mutant, QUICK)) return 'no other answer';
  for (const question of questionsOf(compiled, mutant))
    if (isSatisfiable(compiled, question, () => true, QUICK) !== false) return null;
  return 'no other answer';
}
