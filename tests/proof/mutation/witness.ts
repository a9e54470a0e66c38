/**
 * A whole case for a combination of facts: a walk from cases that come near, one value of one place changed at a time,
 * towards a case whose facts all lie in the sets asked for. It finds most that exist and proves nothing where it finds none.
 */
import {
  around,
  avidityBoundaries,
  boundariesOf,
  earlierBoundaries,
  gestations,
  weekBoundaries,
  zonesOf,
} from '../../../src/proof/axes-days.ts';
import { earlierOfInfant, earlierOfWoman } from '../../../src/proof/axes-earlier.ts';
import { classesOf } from '../../../src/rules/analyte.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import { readFact } from '../../../src/rules/readers.ts';
import { viewCase, withValue } from '../../../src/rules/view.ts';
import type {
  Case,
  Earlier,
  FactPath,
  FactValue,
  ResultKey,
  Subject,
} from '../../../src/rules/vocabulary.ts';
import { pathsFor, valuesAt } from '../../helpers/values.ts';
import { plain } from '../case-pack/reach.ts';
import { seededRng, type Rng } from '../random-cases.ts';

const SEED = 20_261_121;
/** Changes that are tried from one start before the next one is taken. */
const TRIES = 400;
const STARTS = 8;

const pick = <T>(rng: Rng, from: readonly T[]): T => from[Math.floor(rng() * from.length)] as T;

/** An earlier sample of any kind, at days where the table's zones begin or end. */
function anySample(rng: Rng, days: readonly number[]): Earlier {
  const result = (classes: readonly string[]) => {
    const name = pick(rng, classes);
    return name === '' ? undefined : { class: name };
  };
  const [igg, igm, avidity] = [
    result(['', 'negative', 'negative', 'grey', 'low-positive', 'positive', 'positive']),
    result(['', 'negative', 'grey', 'positive', 'positive']),
    result(['', '', '', 'low', 'intermediate', 'high']),
  ];
  return {
    weeksBefore: pick(rng, days) / 7,
    ...(igg === undefined ? {} : { igg }),
    ...(igm === undefined ? {} : { igm }),
    ...(avidity === undefined ? {} : { avidity }),
    ...(rng() < 0.3 ? { sameAssay: rng() < 0.7 } : {}),
  };
}

/** The values tried at each place of a case, and new lists of earlier samples. */
class Values {
  readonly paths: readonly FactPath[];
  readonly #values = new Map<FactPath, readonly FactValue[]>();
  readonly #days: readonly number[];

  constructor(compiled: Compiled, subject: Subject) {
    const { pathogen } = compiled.table;
    const read = new Set(compiled.slots.flatMap(({ spec }) => spec?.from ?? []));
    const like: Case = { id: '', pathogen, subject, results: {} };
    this.paths = pathsFor(like).filter((path) => read.has(path));
    const zones = zonesOf(compiled);
    const whole = [zones?.nearWeeks, zones?.planningWeeks, zones?.unknownWeeks, zones?.passiveWeeks];
    const earlier = ['igm-run', 'negative-old-enough', 'negative-after', 'infant-negatives'] as const;
    const apart = earlier.flatMap((what) => earlierBoundaries(compiled, what));
    this.#days = [
      ...[7, 14, 28, 42, 56, 84, 120, 200, 300, 400, 728],
      ...around([...apart, ...whole.flatMap((weeks) => (weeks == null ? [] : [weeks * 7, weeks * 7 + 7]))]),
    ];
    const weeks = [
      ...weekBoundaries(compiled),
      ...avidityBoundaries(compiled, ({ defaultWeeks }) => defaultWeeks),
      ...avidityBoundaries(compiled, ({ capWeeks }) => capWeeks),
    ];
    for (const path of this.paths) {
      const edges = around(boundariesOf(compiled, path));
      const own =
        path === 'gestation'
          ? gestations([28, 56, 84, 112, 140, 168, 210, 270, ...around(weeks)])
          : path === 'previous'
            ? subject === 'newborn'
              ? earlierOfInfant()
              : earlierOfWoman(compiled)
            : path.startsWith('results.')
              ? classesOf(path.slice(8) as ResultKey).filter(
                  (one) => one !== 'e2-absent' || pathogen === 'rubella',
                )
              : [
                  ...valuesAt(path, like),
                  ...(path === 'history.weeksSinceVaccine' ? edges.map((days) => days / 7) : edges),
                ];
      this.#values.set(path, own);
    }
  }

  any(path: FactPath, rng: Rng): FactValue {
    if (path === 'previous' && rng() < 0.7) {
      const count = pick(rng, [1, 1, 1, 2, 2, 3]);
      const samples = Array.from({ length: count }, () => anySample(rng, this.#days));
      return samples.sort((a, b) => a.weeksBefore - b.weeksBefore);
    }
    return pick(rng, this.#values.get(path) ?? [null]);
  }
}

const known = new Map<string, Values>();
function valuesFor(compiled: Compiled, subject: Subject): Values {
  const key = `${compiled.table.id} ${subject}`;
  let values = known.get(key);
  if (values === undefined) known.set(key, (values = new Values(compiled, subject)));
  return values;
}

/** Facts with less than all their values left, and the values left, as bits. */
function asked(compiled: Compiled, sets: Int32Array): { readonly fact: number; readonly set: number }[] {
  const left: { fact: number; set: number }[] = [];
  for (let fact = 0; fact < compiled.factCount; fact++) {
    const count = compiled.slots[fact]?.values.length ?? 0;
    const set = sets[fact] ?? 0;
    if (set !== (1 << count) - 1) left.push({ fact, set });
  }
  return left;
}

/** Facts that a case misses. */
function missed(compiled: Compiled, c: Case, left: ReturnType<typeof asked>): number[] {
  const view = viewCase(c);
  return left.flatMap(({ fact, set }) => {
    const slot = compiled.slots[fact];
    if (slot?.spec == null) return [];
    return (set & (1 << slot.values.indexOf(readFact(view, slot.spec)))) === 0 ? [fact] : [];
  });
}

/**
 * A case whose facts lie in the sets.
 * @param sets for each slot of the table the values that it may have, as bits
 * @param near cases to begin with
 * @param isGood whether a case that was found is the one looked for; the walk goes on where it is not
 */
export function caseIn(
  compiled: Compiled,
  sets: Int32Array,
  near: readonly Case[],
  isGood: (c: Case) => boolean,
): { readonly found: Case | null; readonly met: boolean } {
  const left = asked(compiled, sets);
  const rng = seededRng(SEED + left.reduce((sum, { fact, set }) => sum + fact * 31 + set, 0));
  let met = false;
  const starts = [...near]
    .map((c) => ({ c, miss: missed(compiled, c, left).length }))
    .sort((a, b) => a.miss - b.miss)
    .slice(0, STARTS);
  for (const start of starts) {
    let now = start.c;
    let miss = missed(compiled, now, left);
    const { paths } = valuesFor(compiled, now.subject);
    for (let turn = 0; turn < TRIES; turn++) {
      if (miss.length === 0) {
        met = true;
        const tidy = plain(now);
        if (isGood(tidy)) return { found: tidy, met };
      }
      // A place that a missed fact reads, or any.
      const spec = compiled.slots[pick(rng, miss) ?? -1]?.spec;
      const path =
        spec != null && spec.from.length > 0 && rng() < 0.9 ? pick(rng, spec.from) : pick(rng, paths);
      if (!paths.includes(path)) continue;
      let next = withValue(now, path, valuesFor(compiled, now.subject).any(path, rng));
      if (rng() < 0.3) {
        const other = pick(rng, paths);
        next = withValue(next, other, valuesFor(compiled, now.subject).any(other, rng));
      }
      const worse = missed(compiled, next, left);
      if (worse.length <= miss.length) [now, miss] = [next, worse];
    }
  }
  return { found: null, met };
}
