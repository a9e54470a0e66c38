/** Facts that are read from the same answers: which of their values one case may hold together. */
import { classesOf } from '../../../src/rules/analyte.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import { readFact } from '../../../src/rules/readers.ts';
import { viewCase, withValue } from '../../../src/rules/view.ts';
import type { Case, FactPath, FactValue, Pathogen, ResultKey } from '../../../src/rules/vocabulary.ts';
import { neverIn } from './never.ts';

/** Days of age, up to two years. */
const AGES = [...Array(730).keys()];

function classesFor(path: FactPath, pathogen: Pathogen): FactValue[] {
  const all = classesOf(path.slice(8) as ResultKey);
  return [...all.filter((one) => one !== 'e2-absent' || pathogen === 'rubella'), 'unreadable'];
}

/** For each answer that several facts read alone: which values they have together. */
function jointly(
  compiled: Compiled,
): readonly { readonly slots: readonly number[]; readonly held: readonly number[][] }[] {
  const byPath = new Map<FactPath, number[]>();
  compiled.slots.forEach(({ spec }, slot) => {
    const [path] = spec?.from ?? [];
    if (path === undefined || spec?.from.length !== 1) return;
    if (path !== 'ageDays' && !path.startsWith('results.')) return;
    byPath.set(path, [...(byPath.get(path) ?? []), slot]);
  });
  const { pathogen, subjects } = compiled.table;
  return [...byPath].map(([path, slots]) => {
    const classes = path === 'ageDays' ? [null, ...AGES] : classesFor(path, pathogen);
    const held = classes.map((name) => {
      const c: Case = { id: '', pathogen, subject: subjects[0] ?? 'pregnant', results: {} };
      const view = viewCase(withValue(c, path, name));
      return slots.map((slot) => {
        const { spec, values } = compiled.slots[slot] ?? {};
        return spec == null || values === undefined ? 0 : 1 << values.indexOf(readFact(view, spec));
      });
    });
    return { slots, held };
  });
}
const joint = new WeakMap<Compiled, ReturnType<typeof jointly>>();

/** Could one case hold facts of these values? Only answers that several facts read are looked at. */
export function canBeHeld(compiled: Compiled, sets: Int32Array): boolean {
  let groups = joint.get(compiled);
  if (groups === undefined) joint.set(compiled, (groups = jointly(compiled)));
  return (
    groups.every(({ slots, held }) =>
      held.some((values) => slots.every((slot, at) => ((sets[slot] ?? 0) & (values[at] ?? 0)) !== 0)),
    ) &&
    !neverIn(compiled).some(({ all }) => all.every(({ slot, values }) => ((sets[slot] ?? 0) & ~values) === 0))
  );
}
