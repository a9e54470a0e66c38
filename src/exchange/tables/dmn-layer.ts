/** One layer as a decision table of DMN: a rule a row under the row's own id, exactly one of which holds. */
import { tableWords } from '../../words/en/table-exports.ts';
import { decision, quoted, textIn, feelList, type Required } from './dmn-parts.ts';
import type { FlatLayer, FlatRow, Name, Section } from './rows.ts';
import { element, textElement, type Xml } from './xml.ts';

const PREFIX = { readings: 'reading', chain: 'chain', closing: 'closing', plan: 'plan' } as const;

/** The FEEL name of a layer's decision. */
export const layerName = ({ section, id }: { readonly section: Section; readonly id: string }) =>
  `${PREFIX[section]}_${id.replaceAll('-', '_')}`;

/** What a rule tells beside its conditions: why, from which sources, what to obtain. */
export function annotation({ reason, sources, finding, asks }: FlatRow): string {
  return [
    reason,
    ...(sources.length > 0 ? [tableWords.sourcesOf(sources.join(', '))] : []),
    ...(finding === null ? [] : [tableWords.finding(finding)]),
    ...(asks.length > 0 ? [tableWords.asks(asks.join(', '))] : []),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

type Output = readonly [name: string, typeRef: string, of: (row: FlatRow) => string];

const set = (name: string): Output => [
  name,
  'string',
  ({ sets }) => {
    const value = sets.find(([key]) => key === name)?.[1];
    return value === undefined ? 'null' : quoted(value);
  },
];

/** The columns of what a layer says. The row comes first everywhere, so that every answer names the rows it is from. */
function outputsOf({ section, finds }: FlatLayer): Output[] {
  const row: Output = ['row', 'string', ({ id }) => quoted(id)];
  if (section === 'readings') return [row, ...finds.map(set)];
  if (section === 'plan')
    return [
      row,
      ['actions', 't_codes', ({ actions }) => feelList(actions)],
      ['avoid', 't_codes', ({ avoid }) => feelList(avoid)],
      ['urgency', 'string', ({ urgency }) => (urgency === null ? 'null' : quoted(urgency))],
    ];
  return [row, set('word'), set('basis'), ['cannotSay', 'boolean', ({ cannotSay }) => String(cannotSay)]];
}

/** How a layer's input is written in FEEL, and which element of the file it needs. */
export interface Source {
  readonly feel: string;
  readonly required: Required;
}

/** @param sourceOf where a name comes from at this place of the run */
export function layerDecision(
  layer: FlatLayer,
  names: ReadonlyMap<string, Name>,
  sourceOf: (name: string) => Source,
): Xml {
  const id = layerName(layer);
  const outputs = outputsOf(layer);
  const table = element('decisionTable', { id: `${id}_table`, hitPolicy: 'UNIQUE' }, [
    ...layer.facts.map((fact, at) =>
      element('input', { id: `${id}_in${at}`, label: names.get(fact)?.label ?? fact }, [
        element('inputExpression', { id: `${id}_in${at}_text`, typeRef: 'string' }, [
          textElement('text', sourceOf(fact).feel),
        ]),
        textIn('inputValues', `${id}_in${at}_values`, (names.get(fact)?.values ?? []).map(quoted).join(',')),
      ]),
    ),
    ...outputs.map(([name, typeRef], at) => element('output', { id: `${id}_out${at}`, name, typeRef })),
    ...layer.rows.map((row) => {
      const accepted = new Map(row.when);
      const told = annotation(row);
      return element('rule', { id: row.id }, [
        ...(told === '' ? [] : [textElement('description', told)]),
        ...layer.facts.map((fact, at) =>
          textIn('inputEntry', `${row.id}_in${at}`, accepted.get(fact)?.map(quoted).join(',') ?? '-'),
        ),
        ...outputs.map(([, , of], at) => textIn('outputEntry', `${row.id}_out${at}`, of(row))),
      ]);
    }),
  ]);
  return decision(
    {
      id,
      label: layer.title,
      description: tableWords.how.exactlyOne,
      requires: layer.facts.map((fact) => sourceOf(fact).required),
    },
    table,
    layer.title,
  );
}
