/** A table against itself and against the words, times and sources it names. */
import { classesOf } from '../../rules/analyte.ts';
import type { FactSpec, Layer, Table } from '../../rules/table.ts';
import type { ResultKey } from '../../rules/vocabulary.ts';
import type { Content } from './content.ts';
import { inputsOf, valuesOf } from './readers.ts';
import { PARTS } from './shape.ts';

/** What the facts say of themselves against what their readers do. */
export function checkFacts(one: Table): string[] {
  const differ = (a: readonly string[], b: readonly string[]) => a.filter((item) => !b.includes(item));
  return Object.entries(one.facts).flatMap(([id, spec]: [string, FactSpec]) => {
    const here = `${one.id} fact ${id}`;
    const given = valuesOf(spec.read, one.subjects);
    const classes =
      spec.read.by === 'class' ? Object.values(spec.read.groups).flat() : ([] as readonly string[]);
    const wanted =
      spec.read.by === 'class'
        ? [...classesOf(spec.read.path.slice(8) as ResultKey), 'unreadable'].filter(
            (each) => each !== 'e2-absent' || one.pathogen === 'rubella',
          )
        : [];
    return [
      ...differ(given, spec.values).map(
        (value) => `${here}: reads "${value}", which is not among its values`,
      ),
      ...differ(spec.values, given).map((value) => `${here}: can never be "${value}"`),
      ...differ(wanted, classes).map((value) => `${here}: has no value for class "${value}"`),
      ...classes
        .filter((value, at) => classes.indexOf(value) !== at)
        .map((value) => `${here}: has two values for class "${value}"`),
      ...differ(inputsOf(spec.read, one.subjects), spec.from).map(
        (from) => `${here}: reads ${from}, which is missing from "from"`,
      ),
    ];
  });
}

/** Rows and layers against the rest of their table, and against the words, times and sources. */
export function checkLayers(one: Table, content: Content): string[] {
  const isNewborn = one.subjects.includes('newborn');
  const times = content.times[isNewborn ? 'newborn' : 'mother'];
  const timeWords = content.timeWords[isNewborn ? 'newborn' : 'mother'];
  const known = new Set(Object.keys(one.facts));
  const rowIds = new Set<string>();
  const layerIds = new Set<string>();
  const problems: string[] = [];

  const checkLayer = (here: Layer, part: (typeof PARTS)[number]) => {
    const say = (text: string, at = '') => problems.push(`${one.id} ${here.id}${at}: ${text}`);
    if (layerIds.has(here.id)) say('the table has two layers of this id');
    layerIds.add(here.id);
    for (const each of here.facts) {
      if (!known.has(each)) say(`reads "${each}", which nothing before it gives`);
    }
    for (const each of here.rows) {
      const at = ` ${each.id}`;
      if (rowIds.has(each.id)) say('the table has two rows of this id', at);
      rowIds.add(each.id);
      if (each.word !== undefined && (part === 'readings' || part === 'plan'))
        say('decides in a part that does not decide', at);
      if (each.basis !== undefined && each.word === undefined) say('has a basis and no word', at);
      for (const found of Object.keys(each.find ?? {}))
        if (here.finds?.[found] === undefined) say(`finds "${found}", which its layer does not announce`, at);
      const says = each.actions ?? each.avoid ?? each.urgency ?? each.why ?? each.word;
      if (says !== undefined && (each.sources ?? []).length === 0) say('says something without a source', at);
      for (const source of each.sources ?? [])
        if (!(source in content.sources)) say(`no source "${source}"`, at);
      if (each.why !== undefined && !(each.why in content.why)) say(`no words for why "${each.why}"`, at);
      for (const planned of each.actions ?? []) {
        const time = typeof planned === 'string' ? undefined : planned[1];
        if (time !== undefined && !(time in times)) say(`no time "${time}"`, at);
        if (time !== undefined && !(time in timeWords)) say(`no words for time "${time}"`, at);
      }
    }
    for (const found of Object.keys(here.finds ?? {})) known.add(found);
    if (part !== 'readings' && here.finds !== undefined) say('finds something, but is no reading');
  };

  for (const here of one.readings) checkLayer(here, 'readings');
  for (const here of one.chain) checkLayer(here, 'chain');
  for (const each of ['word', 'basis', 'conclusion']) known.add(each);
  for (const here of one.closing) checkLayer(here, 'closing');
  for (const here of one.plan) checkLayer(here, 'plan');
  return problems;
}

/** Facts that no layer of any table reads. A set of facts shared by several tables may be used by some of them only. */
export function checkUnread(tables: readonly Table[]): string[] {
  const layersOf = (one: Table) => PARTS.flatMap((part) => one[part]);
  const read = new Set(
    tables.flatMap((one) => layersOf(one).flatMap(({ facts }) => facts.map((fact) => one.facts[fact]))),
  );
  return tables.flatMap((one) =>
    Object.entries(one.facts)
      .filter(([, spec]) => !read.has(spec))
      .map(([fact]) => `${one.id} fact ${fact}: is read by no layer`),
  );
}
