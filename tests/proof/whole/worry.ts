/** One step more worrying never lowers the urgency: every neighbouring pair of every vector, fact by fact. */
import { caseAt, type Space } from '../../../src/proof/space.ts';
import type { Vector } from '../../../src/proof/vector.ts';
import type { FactPath } from '../../../src/rules/vocabulary.ts';
import { allows, type Allowed } from './excepted.ts';
import { Kinds } from './kinds.ts';
import { alongAxis, strideOf } from './neighbours.ts';
import { Findings, type Property } from './property.ts';
import { answerAt } from './vectors.ts';
import { worryOrder } from './worries.ts';

/** Two cases of a space that differ in one fact, the second the more worrying and the less urgent. */
export interface Lower {
  readonly path: FactPath;
  readonly calm: number;
  readonly worrying: number;
}

/** Calls `found` for each step that lowers the urgency. @returns how many steps were taken. */
export function lowerSteps(vector: Vector, found: (lower: Lower) => void): number {
  const { space, answers, at } = vector;
  const kinds = new Kinds(answers);
  let compared = 0;
  space.axes.forEach(({ path, values }, axis) => {
    const stride = strideOf(space, axis);
    const order = worryOrder(path, values).map((place) => place * stride);
    alongAxis(space, axis, (first) => {
      for (let step = 1; step < order.length; step++) {
        const calm = first + (order[step - 1] ?? 0);
        const worrying = first + (order[step] ?? 0);
        compared += 1;
        if (kinds.isLower(at[calm] ?? 0, at[worrying] ?? 0)) found({ path, calm, worrying });
      }
    });
  });
  return compared;
}

const valueOf = (space: Space, index: number, path: FactPath) => {
  const axis = space.axes.findIndex((one) => one.path === path);
  const values = space.axes[axis]?.values ?? [];
  return JSON.stringify(values[Math.floor(index / strideOf(space, axis)) % values.length]);
};

/** The property over all vectors, but for what the list of exceptions allows. */
export function worryNeverCalms(vectors: readonly Vector[], allowed: Allowed = allows): Property {
  const findings = new Findings('one step more worrying never lowers the urgency');
  for (const vector of vectors) {
    const { space } = vector;
    findings.checked += lowerSteps(vector, ({ path, calm, worrying }) => {
      const [from, to] = [answerAt(vector, calm), answerAt(vector, worrying)];
      if (allowed('worry', space, worrying, path, from, to)) return;
      const step = `${path} ${valueOf(space, calm, path)} → ${valueOf(space, worrying, path)}`;
      const kind = `${space.id} ${step}: ${from.conclusion}/${from.urgency} → ${to.conclusion}/${to.urgency} (${from.row} → ${to.row})`;
      findings.add(kind, () => JSON.stringify(caseAt(space, worrying)));
    });
  }
  return findings.property();
}
