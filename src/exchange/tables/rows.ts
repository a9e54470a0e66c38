/** The rows of a table, spread out flat: the one form from which every exported file is written. */
import type { Layer, Row, Stage, Table } from '../../rules/table.ts';
import { CONCLUSIONS } from '../../rules/vocabulary.ts';
import { conditions } from '../../words/en/conditions.ts';
import { en } from '../../words/en.ts';

export const SECTIONS = ['readings', 'chain', 'closing', 'plan'] as const;
export type Section = (typeof SECTIONS)[number];

/** An action of a row as text: "avidity", or with the key of its time "avidity@same_serum". */
export type PlannedText = string;

export interface FlatRow {
  readonly id: string;
  /** Each fact that the row names, with the values it accepts. A fact not named may be anything. */
  readonly when: readonly (readonly [fact: string, accepted: readonly string[]])[];
  /** What it sets: findings, or word and basis. */
  readonly sets: readonly (readonly [name: string, value: string])[];
  readonly cannotSay: boolean;
  readonly actions: readonly PlannedText[];
  readonly avoid: readonly string[];
  readonly urgency: string | null;
  readonly asks: readonly string[];
  /** The reason in words; empty where the row tells none. */
  readonly reason: string;
  readonly sources: readonly string[];
  readonly finding: string | null;
}
export interface FlatLayer {
  readonly section: Section;
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly facts: readonly string[];
  readonly finds: readonly string[];
  readonly rows: readonly FlatRow[];
}
/** Something that a layer reads: a fact of the case, a finding, or what was decided so far. */
export interface Name {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly kind: 'fact' | 'finding' | 'decided';
  /** The layer that finds it. */
  readonly layer: string | null;
}

const list = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);

function flatRow(row: Row, layer: Layer, table: Table): FlatRow {
  // A word without a basis has the first one, which stands for none.
  const [noBasis = ''] = table.bases;
  const decides = row.word !== undefined || row.basis !== undefined;
  const isChain = table.chain.includes(layer);
  const basis = row.basis ?? (isChain && row.word !== undefined ? noBasis : undefined);
  return {
    id: row.id,
    when: layer.facts.flatMap((fact) => {
      const accepted = row.when[fact];
      return accepted === undefined ? [] : [[fact, list(accepted)] as const];
    }),
    sets: [
      ...Object.entries(row.find ?? {}),
      ...(decides && row.word !== undefined ? [['word', row.word] as const] : []),
      ...(basis === undefined ? [] : [['basis', basis] as const]),
    ],
    cannotSay: row.cannotSay === true,
    actions: (row.actions ?? []).map((planned) =>
      typeof planned === 'string' ? planned : `${planned[0]}@${planned[1]}`,
    ),
    avoid: row.avoid ?? [],
    urgency: row.urgency ?? null,
    asks: row.asks ?? [],
    reason: row.why === undefined ? '' : en.why(row.why),
    sources: row.sources ?? [],
    finding: row.finding ?? null,
  };
}

/**
 * Every layer of a table, in the order in which they run.
 * @throws where a row sets something in a section that has no place for it: no file could tell the answer then.
 */
export function layersOf(table: Table): FlatLayer[] {
  return SECTIONS.flatMap((section) =>
    table[section].map((layer): FlatLayer => {
      for (const row of layer.rows) {
        const plans = (row.actions ?? row.avoid ?? row.urgency) !== undefined;
        const decides = row.word !== undefined || row.cannotSay !== undefined || row.basis !== undefined;
        if (
          (plans && section !== 'plan') ||
          (decides && (section === 'readings' || section === 'plan')) ||
          (row.find !== undefined && section !== 'readings')
        )
          throw new Error(`${table.id} ${row.id}: sets something that has no place in ${section}`);
      }
      return {
        section,
        id: layer.id,
        title: layer.title,
        stage: layer.stage,
        facts: layer.facts,
        finds: Object.keys(layer.finds ?? {}),
        rows: layer.rows.map((row) => flatRow(row, layer, table)),
      };
    }),
  );
}

const labelOf = (name: string, otherwise: string) => conditions.facts[name] ?? otherwise;

/** Everything that a layer of the table may read, by its name. */
export function namesOf(table: Table): ReadonlyMap<string, Name> {
  const facts = Object.entries(table.facts).map(([name, { values, from }]): Name => {
    const [path] = from;
    const label = labelOf(name, path === undefined ? name : en.fact(path));
    return { name, label, values, kind: 'fact', layer: null };
  });
  const findings = table.readings.flatMap((layer) =>
    Object.entries(layer.finds ?? {}).map(([name, values]): Name => ({
      name,
      label: labelOf(name, layer.title),
      values,
      kind: 'finding',
      layer: layer.id,
    })),
  );
  const decided = (name: string, values: readonly string[]): Name => ({
    name,
    label: labelOf(name, name),
    values,
    kind: 'decided',
    layer: null,
  });
  const all = [
    ...facts,
    ...findings,
    decided('word', CONCLUSIONS),
    decided('basis', table.bases),
    decided('conclusion', CONCLUSIONS),
  ];
  return new Map(all.map((one) => [one.name, one]));
}

/** The sources that the rows of a table name, each once, in the order of the rows. */
export function sourcesOf(layers: readonly FlatLayer[]): string[] {
  return [...new Set(layers.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)))];
}
