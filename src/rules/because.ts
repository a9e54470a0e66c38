/** The reasons: every row that decided, with the facts of the case that made it hold. */
import type { Compiled } from './compile.ts';
import type { Decided, Fired } from './decide.ts';
import type { FactSpec } from './table.ts';
import { valueAt, type CaseView } from './view.ts';
import { RESULT_KEYS, type Because, type FactPath, type FactValue } from './vocabulary.ts';
import type { AssessWords } from './words.ts';

const ALWAYS_TOLD: readonly FactPath[] = ['results.igg', 'results.igm'];

/** Says whether a case holds nothing at a path: not done, or not known. */
export function isAbsent(value: FactValue): boolean {
  return value === null || value === 'not-done' || (Array.isArray(value) && value.length === 0);
}

const ORDER: readonly FactPath[] = [
  ...RESULT_KEYS.map((key): FactPath => `results.${key}`),
  'previous',
  'series',
  'gestation',
  'ageDays',
];
const place = (path: FactPath) => (ORDER.includes(path) ? ORDER.indexOf(path) : ORDER.length);

/** What a fact was read from in this case: the week counts for an earlier sample only where there is one. */
function pathsRead(spec: FactSpec, view: CaseView): readonly FactPath[] {
  const { read } = spec;
  if ('path' in read) return [read.path];
  if (read.by === 'earlier' && view.earlier.length === 0) return ['previous'];
  return spec.from;
}

/** The paths behind the conditions of a row: those of its facts, and for a finding those of the row that found it. */
function pathsBehind(
  fired: Fired,
  foundBy: ReadonlyMap<string, Fired>,
  compiled: Compiled,
  view: CaseView,
): FactPath[] {
  const paths = new Set<FactPath>();
  const visit = (one: Fired) => {
    for (const name of Object.keys(one.row.row.when)) {
      const spec = compiled.slots[compiled.slotOf.get(name) ?? -1]?.spec;
      if (spec != null) for (const path of pathsRead(spec, view)) paths.add(path);
      else {
        const source = foundBy.get(name);
        if (source !== undefined && source !== one) visit(source);
      }
    }
  };
  visit(fired);
  return [...paths].sort((a, b) => place(a) - place(b));
}

/**
 * The reasons of a decision: first the row that decided, then what weighed it, then how the results were read,
 * then what the plan adds. A fact that is not known is told only where the row turns on its being missing.
 */
export function becauseOf(
  decision: Decided,
  compiled: Compiled,
  view: CaseView,
  words: AssessWords,
): Because[] {
  const foundBy = new Map<string, Fired>();
  for (const fired of decision.fired)
    for (const name of Object.keys(fired.row.row.find ?? {})) foundBy.set(name, fired);
  const decided = decision.fired.find(({ layer, row }) => compiled.chain.includes(layer) && row.word >= 0);
  if (decided !== undefined) foundBy.set('word', decided);
  const rank = (fired: Fired) =>
    fired === decided
      ? 0
      : compiled.closing.includes(fired.layer)
        ? 1
        : compiled.plan.includes(fired.layer)
          ? 3
          : 2;

  const told = decision.fired.flatMap((fired) => {
    const { why } = fired.row.row;
    return why === undefined ? [] : [{ fired, why }];
  });
  told.sort((a, b) => rank(a.fired) - rank(b.fired));
  return told.flatMap(({ fired, why }): Because[] => {
    const row = fired.row.row;
    const all = pathsBehind(fired, foundBy, compiled, view);
    const known = all.filter((path) => !isAbsent(valueAt(view.source, path)));
    const core = all.filter((path) => ALWAYS_TOLD.includes(path) || row.asks?.includes(path));
    const paths = all.filter((path) => known.includes(path) || core.includes(path));
    return (paths.length > 0 ? paths : all).map((fact) => ({
      row: row.id,
      fact,
      value: valueAt(view.source, fact),
      text: words.why(why),
    }));
  });
}
