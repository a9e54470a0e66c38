/** The checks of this project, each asked whether it notices one mutant. None of them asks the tables what they ought to say. */
import type { Mutant } from '../../../src/proof/mutants.ts';
import { differences } from '../../../src/rules/agreement.ts';
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import { walkLayer } from '../../../src/rules/proof.ts';
import type { Row } from '../../../src/rules/table.ts';
import { URGENCIES, type Assessment, type Case } from '../../../src/rules/vocabulary.ts';
import { INVARIANTS } from '../invariants/all.ts';
import type { Invariant } from '../invariants/rule.ts';
import { layerRules } from '../layers/rules.ts';
import { Given } from '../layers/walk.ts';
import { milder } from '../milder.ts';
import { oracle as oracleOfMothers } from '../oracle-mother/mother.ts';
import { oracle as oracleOfNewborns } from '../oracle-newborn/oracle.ts';
import { urgencies } from '../oracle-newborn/urgency.ts';
import { answered, lightly, type Answered } from './answer.ts';
import { patchedLayer, placeOf } from './patch.ts';
import type { Held } from './pools.ts';

/** Rules that read texts or ask for the same bytes again: no cell of a table shows there in codes. */
const OF_TEXTS = ['K02', 'K08', 'K09', 'K10', 'K11', 'K12', 'K17', 'K19', 'K20', 'A23'];
const asked = INVARIANTS.filter(({ id }) => !OF_TEXTS.includes(id));
export const ALONE: readonly Invariant[] = asked.filter(({ compares }) => !compares);
const COMPARED: readonly Invariant[] = asked.filter(({ compares }) => compares);

/** A case of a pool as the sound table and as the mutant answer it. */
export interface Changed {
  readonly held: Held;
  readonly now: Answered;
}

class Clash extends Error {}

/** A gap or an overlap in the mutant's layer. */
export function breaksProof(compiled: Compiled, mutant: Mutant): boolean {
  const [layer, at] = placeOf(compiled, mutant);
  try {
    const seen = walkLayer(patchedLayer(compiled, layer, at, mutant.row), () => {
      throw new Clash();
    });
    return (seen & (1 << at)) === 0;
  } catch (thrown) {
    if (thrown instanceof Clash) return true;
    throw thrown;
  }
}

/** Combinations of a row's own facts that are looked at, evenly spread where there are more. */
const COMBINATIONS = 1_500;

/** The combinations of one row, as values of the layer's facts. */
function* combinationsOf(
  compiled: Compiled,
  layer: CompiledLayer,
  row: number,
): Generator<readonly string[]> {
  const accepted = layer.inputs.map(({ slot, masks }) =>
    (compiled.slots[slot]?.values ?? []).filter((_, value) => ((masks[value] ?? 0) & (1 << row)) !== 0),
  );
  const count = accepted.reduce((all, { length }) => all * length, 1);
  const step = Math.max(1, Math.floor(count / COMBINATIONS));
  for (let index = 0; index < count; index += step) {
    let rest = index;
    yield accepted.map((values) => {
      const value = values[rest % values.length] ?? '';
      rest = Math.floor(rest / values.length);
      return value;
    });
  }
}

/** A layer rule that the changed row breaks and the sound one does not. */
export function breaksLayerRule(compiled: Compiled, mutant: Mutant): string | null {
  const [layer, at] = placeOf(compiled, mutant);
  const given = new Given(mutant.table, layer.layer);
  const rules = layerRules.filter((rule) => rule.asks(given));
  for (const values of combinationsOf(compiled, layer, at)) {
    given.values.splice(0, given.values.length, ...values);
    const wrong = (row: Row) => rules.find((rule) => rule.check(given, row) !== null);
    const found = wrong(mutant.row);
    if (found !== undefined && wrong(mutant.from) === undefined) return found.of;
  }
  return null;
}

const vectorOf = (one: Answered): string => JSON.stringify(one.answer);

/** The published vector has another answer for a case of its spaces. */
export const breaksVector = (changed: readonly Changed[]): boolean =>
  changed.some(({ held, now }) => held.origin === 'space' && vectorOf(held) !== vectorOf(now));

/** The published answers by row hold another one: they cover every case of the pools but those of the spaces. */
export const breaksRowAnswers = (changed: readonly Changed[]): boolean =>
  changed.some(({ held }) => held.origin !== 'space');

/** A case of the pack is no longer answered as it accepts. */
export function breaksPack(compiled: Compiled, changed: readonly Changed[]): boolean {
  return changed.some(
    ({ held, now }) =>
      held.accepted !== null && differences(held.accepted, lightly(compiled, now)).length > 0,
  );
}

const least = (c: Case, a: Assessment): number =>
  Math.min(...urgencies(c, a).accepts.map((one) => URGENCIES.indexOf(one)));

/** The second derivation accepts neither this answer nor anything as mild; of newborns, nor so late. */
export function breaksOracle(compiled: Compiled, changed: readonly Changed[]): boolean {
  return changed.some(({ held, now }) => {
    const { c } = held;
    const { conclusion, urgency } = now.answer;
    const accepts = c.subject === 'newborn' ? oracleOfNewborns(c).accepts : oracleOfMothers(c).accepts;
    if (milder(conclusion, accepts)) return !milder(held.answer.conclusion, accepts);
    if (c.subject !== 'newborn' || !accepts.includes(conclusion)) return false;
    return URGENCIES.indexOf(urgency) < least(c, lightly(compiled, now));
  });
}

/** The rule that speaks against the mutant's answer to one of the cases, alone or by asking the mutant again. */
export function breaksInvariant(compiled: Compiled, changed: readonly Changed[]): string | null {
  for (const { now } of changed) {
    const told = lightly(compiled, now);
    const broken = ALONE.find(({ check }) => check(now.c, told, () => told) !== null);
    if (broken) return broken.id;
  }
  const again = (c: Case): Assessment => {
    const other = answered(compiled, c);
    if (other === null) throw new Error('no answer');
    return lightly(compiled, other);
  };
  for (const { now } of changed.slice(0, 8)) {
    const told = lightly(compiled, now);
    const broken = COMPARED.find(({ check }) => check(now.c, told, again) !== null);
    if (broken) return broken.id;
  }
  return null;
}
