/** Every mutant asked of every check: who notices it first, who notices it alone, and what is left. */
import { MUTANT_KINDS, mutantsOf, nameOf, type Mutant, type MutantKind } from '../../../src/proof/mutants.ts';
import { compile, type Compiled } from '../../../src/rules/compile.ts';
import { URGENCIES } from '../../../src/rules/vocabulary.ts';
import { tables } from '../../../src/tables/tables.ts';
import { keyOf } from '../case-pack/reach.ts';
import { closedIn, reassures } from './lower.ts';
import { rankOf } from '../milder.ts';
import { seededRng } from '../random-cases.ts';
import { answered } from './answer.ts';
import {
  breaksInvariant,
  breaksLayerRule,
  breaksOracle,
  breaksPack,
  breaksProof,
  breaksRowAnswers,
  breaksVector,
  type Changed,
} from './checks.ts';
import { judge, type Equivalence } from './equivalent.ts';
import { LISTED } from './listed.ts';
import { patched } from './patch.ts';
import type { Pools, Witness } from './pools.ts';

export const CHECKS = [
  'layer proof',
  'layer rules',
  'answer vector',
  'row answers',
  'case pack',
  'oracles',
  'invariants',
] as const;
export type Check = (typeof CHECKS)[number];

export interface Tally {
  count: number;
  /** Mutants that a check notices, whatever the others do. */
  readonly noticed: Map<Check, number>;
  /** Mutants that some check notices. */
  any: number;
  equivalent: number;
  unreached: number;
  /** No case of the pools tells them from the table, and that no case could is not proved. */
  readonly undecided: string[];
  /** Some case tells them from the table, and no check notices. */
  readonly left: string[];
}
export interface Lowering {
  count: number;
  byInvariants: number;
  readonly by: Map<string, number>;
  readonly left: string[];
}
export interface MutationReport {
  readonly kinds: ReadonlyMap<MutantKind, Tally>;
  /** Mutants of an urgency or a word that make some answer calmer. */
  readonly lowering: Lowering;
  readonly equivalences: ReadonlyMap<Equivalence, number>;
  /** Cases that tell a mutant from the table where no check has one yet. */
  readonly witnesses: readonly Witness[];
}

/** A later urgency, a less worrying word, or a more reassuring one of the same rank. */
export function isCalmer({ held, now }: Changed): boolean {
  const [was, is] = [held.answer, now.answer];
  if (URGENCIES.indexOf(is.urgency) < URGENCIES.indexOf(was.urgency)) return true;
  if (rankOf(is.conclusion) < rankOf(was.conclusion)) return true;
  return (reassures(is) && !reassures(was)) || (closedIn(is) && !closedIn(was));
}

export const OF_CONDITIONS: readonly MutantKind[] = [
  'condition widened',
  'condition narrowed',
  'condition dropped',
];
export const OF_LOWERING: readonly MutantKind[] = ['urgency', 'urgency removed', 'word'];
const WITH_LAYER_RULES: readonly MutantKind[] = [
  'word',
  'action added',
  'action removed',
  'action time',
  'urgency',
  'urgency removed',
];

const add = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);

/** Which checks notice a mutant that leaves its layer whole. */
function noticing(compiled: Compiled, sound: Compiled, mutant: Mutant, changed: readonly Changed[]): Check[] {
  const found: [Check, boolean][] = [
    ['layer rules', WITH_LAYER_RULES.includes(mutant.kind) && breaksLayerRule(sound, mutant) !== null],
    ['answer vector', breaksVector(changed)],
    ['row answers', breaksRowAnswers(changed)],
    ['case pack', breaksPack(compiled, changed)],
    ['oracles', breaksOracle(compiled, changed)],
    ['invariants', breaksInvariant(compiled, changed) !== null],
  ];
  return found.flatMap(([check, is]) => (is ? [check] : []));
}

/** The check that a first telling case belongs to. */
function firstNoticing(changed: readonly Changed[]): Check[] {
  if (breaksRowAnswers(changed)) return ['row answers'];
  return breaksVector(changed) ? ['answer vector'] : [];
}

export interface Run {
  /** The share of the mutants to run, drawn with a seed; 1 for all. */
  readonly share?: number;
  readonly seed?: number;
  /** Only mutants of these kinds. */
  readonly only?: readonly MutantKind[];
  /** Only mutants of this table. */
  readonly table?: string;
  /** Only whether a check notices: the first case that tells decides, and nothing is counted by check. */
  readonly quick?: boolean;
  readonly progress?: (table: string) => void;
}

/** Runs the mutants. */
export function runMutation(
  pools: Pools,
  { share = 1, seed = 1, only = MUTANT_KINDS, table: id, quick = false, progress }: Run = {},
): MutationReport {
  const rng = seededRng(seed);
  const kinds = new Map(
    MUTANT_KINDS.map((kind): [MutantKind, Tally] => [
      kind,
      { count: 0, noticed: new Map(), any: 0, equivalent: 0, unreached: 0, undecided: [], left: [] },
    ]),
  );
  const lowering: Lowering = { count: 0, byInvariants: 0, by: new Map(), left: [] };
  const equivalences = new Map<Equivalence, number>();
  const witnesses: Witness[] = [];
  for (const table of tables) {
    const sound = compile(table);
    for (const mutant of mutantsOf(table)) {
      if (!only.includes(mutant.kind) || (share < 1 && rng() >= share)) continue;
      if (id !== undefined && table.id !== id) continue;
      const tally = kinds.get(mutant.kind);
      if (tally === undefined) throw new Error(`no kind ${mutant.kind}`);
      tally.count += 1;
      if (OF_CONDITIONS.includes(mutant.kind)) {
        if (!breaksProof(sound, mutant)) tally.left.push(nameOf(mutant));
        else {
          tally.any += 1;
          add(tally.noticed, 'layer proof');
        }
        continue;
      }
      const compiled = patched(sound, mutant);
      const pool = pools.of(keyOf(table, mutant.from));
      const changed: Changed[] = [];
      for (const held of pool) {
        const now = answered(compiled, held.c, held.view);
        // No answer at all: the proof of the layers cannot see it, every case does.
        if (now === null || now.key === held.key) continue;
        changed.push({ held, now });
        if (quick && (breaksRowAnswers(changed) || breaksVector(changed))) break;
      }
      const checks = quick ? firstNoticing(changed) : noticing(compiled, sound, mutant, changed);
      for (const check of checks) add(tally.noticed, check);
      if (checks.length > 0) tally.any += 1;
      else if (changed.length > 0) tally.left.push(`${nameOf(mutant)} (${pool.length} cases)`);
      else {
        const verdict = judge(
          sound,
          mutant,
          pools.near(table, mutant.from).map(({ c }) => c),
        );
        if (verdict.is === 'open' && LISTED.has(nameOf(mutant))) tally.equivalent += 1;
        else if (verdict.is === 'open') tally.undecided.push(`${nameOf(mutant)} (${verdict.why})`);
        else if (verdict.is === 'told') {
          tally.left.push(`${nameOf(mutant)} (told by ${JSON.stringify(verdict.c)})`);
          witnesses.push({ row: keyOf(table, mutant.from), case: verdict.c });
          pools.add(keyOf(table, mutant.from), verdict.c);
        } else {
          add(equivalences, verdict.why);
          if (verdict.why === 'row not reached') tally.unreached += 1;
          else tally.equivalent += 1;
        }
      }
      if (quick || !OF_LOWERING.includes(mutant.kind) || !changed.some(isCalmer)) continue;
      lowering.count += 1;
      const rule = checks.includes('invariants') ? breaksInvariant(compiled, changed) : null;
      if (rule === null) lowering.left.push(nameOf(mutant));
      else {
        lowering.byInvariants += 1;
        add(lowering.by, rule);
      }
    }
    progress?.(table.id);
  }
  return { kinds, lowering, equivalences, witnesses };
}
