/**
 * The inputs of a DMN file, and how each fact is read from them. Readers that need one or two entries of a case
 * are written as decisions; what is read from the list of earlier samples is an input of its own, described in words.
 */
import type { Band, FactSpec, Reader, Table } from '../../rules/table.ts';
import { SUBJECTS, type FactPath } from '../../rules/vocabulary.ts';
import { tableWords } from '../../words/en/table-exports.ts';
import { en } from '../../words/en.ts';
import { decision, ifElse, literal, quoted, textIn, type Required } from './dmn-parts.ts';
import { howRead } from './how-read.ts';
import { element, textElement, type Xml } from './xml.ts';

type Held = string | boolean | null;

/** An input of the file: its FEEL name, its type, and the values it may have where they are a closed list. */
interface Entry {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'boolean' | 'Any';
  readonly values: readonly string[];
}

/** The FEEL name of an entry of a case, never that of a fact; the week goes in as days since the last period. */
export function entryName(path: FactPath): string {
  if (path === 'gestation') return 'gestationDays';
  return path.includes('.') ? path.replaceAll('.', '_') : `case_${path}`;
}

const feel = (value: Held) => (typeof value === 'string' ? quoted(value) : String(value));
const inBands = (amount: string, bands: readonly Band[]) =>
  bands.map(({ below, is }) => [`${amount} < ${below}`, quoted(is)] as const);

function entryOf(path: FactPath, read: Reader): Entry {
  const entry = { name: entryName(path), label: en.fact(path), values: [] };
  if (path === 'gestation' || path === 'ageDays')
    return { ...entry, description: tableWords.entry.number, type: 'number' };
  if (read.by === 'class') {
    const values = [...new Set(Object.values(read.groups).flat())];
    return { ...entry, values, description: tableWords.entry.result, type: 'string' };
  }
  return { ...entry, description: tableWords.entry.absent, type: 'Any' };
}

function classTable(
  name: string,
  { values, read }: FactSpec,
  groups: { readonly [value: string]: readonly string[] },
) {
  const entry = 'path' in read ? entryName(read.path) : '';
  const held = values.filter((value) => groups[value] !== undefined);
  return element('decisionTable', { id: `${name}_table`, hitPolicy: 'UNIQUE' }, [
    element('input', { id: `${name}_in` }, [
      element('inputExpression', { id: `${name}_in_text`, typeRef: 'string' }, [textElement('text', entry)]),
    ]),
    element('output', { id: `${name}_out`, name, typeRef: 'string' }),
    ...held.map((value) =>
      element('rule', { id: `read_${name}_${value}` }, [
        textIn('inputEntry', `read_${name}_${value}_in`, (groups[value] ?? []).map(quoted).join(',')),
        textIn('outputEntry', `read_${name}_${value}_out`, quoted(value)),
      ]),
    ),
  ]);
}

/** The FEEL expression of a reader, and the entries it names; null where it reads the earlier samples. */
function expressionOf({
  read,
  values,
}: FactSpec): { feel: string; paths: FactPath[]; subject: boolean } | null {
  switch (read.by) {
    case 'value': {
      const entry = entryName(read.path);
      const cases = values.flatMap((value) =>
        (read.groups[value] ?? []).map((held) => [`${entry} = ${feel(held)}`, quoted(value)] as const),
      );
      return { feel: ifElse(cases, quoted(read.other)), paths: [read.path], subject: false };
    }
    case 'number': {
      const entry = entryName(read.path);
      const amount = read.unit === 'weeks' ? `${entry} * 7` : entry;
      const none = [`${entry} = "none"`, quoted(read.none ?? read.unknown)] as const;
      const cases = [
        [`${entry} = null`, quoted(read.unknown)],
        none,
        ...inBands(amount, read.bands),
      ] as const;
      return { feel: ifElse(cases, quoted(read.above)), paths: [read.path], subject: false };
    }
    case 'exposure': {
      const entry = entryName(read.path);
      const since = `if gestationDays = null then ${read.pregnancyMaxDays} else gestationDays`;
      const cases = [
        [`${entry} = null`, quoted(read.unknown)],
        [`${entry} = "none"`, quoted(read.none)],
        ...inBands(entry, read.bands),
        [`subject = "pregnant" and ${entry} <= (${since})`, quoted(read.inPregnancy)],
      ] as const;
      return { feel: ifElse(cases, quoted(read.longAgo)), paths: [read.path, 'gestation'], subject: true };
    }
    case 'week': {
      if (read.of !== 'sample') return null;
      const cases = [
        ['subject != "pregnant"', quoted(read.planning)],
        ['gestationDays = null', quoted(read.unknown)],
        ...inBands('gestationDays', read.bands),
      ] as const;
      return { feel: ifElse(cases, quoted(read.above)), paths: ['gestation'], subject: true };
    }
    default:
      return null;
  }
}

const allowed = (values: readonly string[]) => values.map(quoted).join(',');
const requireEntry = (path: FactPath): Required => ({ kind: 'requiredInput', id: entryName(path) });

export interface DmnFacts {
  readonly types: readonly Xml[];
  readonly elements: readonly Xml[];
  /** What a decision that names a fact requires. */
  readonly required: ReadonlyMap<string, Required>;
}

/** @param results the results whose being there matters to the plan: `results.avidity` … */
export function dmnFacts(
  table: Table,
  labels: ReadonlyMap<string, { readonly label: string }>,
  results: readonly FactPath[],
): DmnFacts {
  const entries = new Map<string, Entry>();
  const decisions: Xml[] = [];
  const required = new Map<string, Required>();
  const take = (entry: Entry) => {
    const before = entries.get(entry.name);
    const values = [...new Set([...(before?.values ?? []), ...entry.values])];
    entries.set(entry.name, { ...(before ?? entry), values });
  };
  for (const [name, spec] of Object.entries(table.facts)) {
    const { read } = spec;
    const head = {
      id: name,
      label: labels.get(name)?.label ?? name,
      description: howRead(spec),
      typeRef: 'string',
    };
    const expression = expressionOf(spec);
    if (read.by === 'class') {
      take(entryOf(read.path, read));
      decisions.push(
        decision({ ...head, requires: [requireEntry(read.path)] }, classTable(name, spec, read.groups)),
      );
    } else if (expression !== null) {
      for (const path of expression.paths) take(entryOf(path, read));
      const requires = expression.paths.map(requireEntry);
      if (expression.subject) requires.push({ kind: 'requiredInput', id: 'subject' });
      decisions.push(literal({ ...head, requires }, expression.feel));
    } else {
      const values =
        read.by === 'subject' ? SUBJECTS.filter((one) => spec.values.includes(one)) : spec.values;
      take({ name, label: head.label, description: head.description, type: 'string', values });
    }
    required.set(name, { kind: entries.has(name) ? 'requiredInput' : 'requiredDecision', id: name });
  }
  for (const path of results)
    take({
      name: entryName(path),
      label: en.fact(path),
      description: tableWords.entry.result,
      type: 'string',
      values: [],
    });
  return {
    types: [...entries.values()].flatMap(({ name, type, values }) =>
      values.length === 0
        ? []
        : [
            element('itemDefinition', { id: `type_${name}`, name: `t_${name}` }, [
              textElement('typeRef', type),
              element('allowedValues', { id: `type_${name}_values` }, [textElement('text', allowed(values))]),
            ]),
          ],
    ),
    elements: [
      ...[...entries.values()].map(({ name, label, description, type, values }) =>
        element('inputData', { id: name, name, label }, [
          textElement('description', description),
          element('variable', { id: `${name}_var`, name, typeRef: values.length === 0 ? type : `t_${name}` }),
        ]),
      ),
      ...decisions,
    ],
    required,
  };
}
