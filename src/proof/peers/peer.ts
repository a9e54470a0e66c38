/** A public table of others, written down in our grammar, so that our checker can be run on it. */
import { compile } from '../../rules/compile.ts';
import { rowsIn, spaceOf, walkLayer } from '../../rules/proof.ts';
import type { Conditions, Table } from '../../rules/table.ts';
import type { Clash } from '../layer.ts';

export interface PeerSource {
  /** The name its authors give it. */
  readonly title: string;
  readonly address: string;
  /** Where in the repository the rules stand. */
  readonly file: string;
  readonly licence: string;
  /** Day of the newest commit that was read, ISO. */
  readonly lastCommit: string;
}

export interface PeerRow {
  /** Our name for one clause of their rule. */
  readonly id: string;
  readonly when: Conditions;
  /** What their rule then says: several rows may say the same. */
  readonly says: string;
}

export interface PeerLayer {
  readonly id: string;
  readonly facts: { readonly [fact: string]: readonly string[] };
  readonly rows: readonly PeerRow[];
}

export interface Peer {
  readonly id: string;
  readonly source: PeerSource;
  readonly layers: readonly PeerLayer[];
}

export interface PeerFindings {
  /** How many classes of input there are. */
  readonly classes: number;
  /** Classes for which no row says anything. */
  readonly silent: readonly Clash[];
  /** Classes for which several rows say different things. */
  readonly contradictory: readonly Clash[];
  /** Classes for which several rows say the same. */
  readonly repeated: readonly Clash[];
}

/** The layer as a table of its own, whose rows note what they say. */
function tableOf({ id, facts, rows }: PeerLayer): Table {
  const says = [...new Set(rows.map((row) => row.says))];
  return {
    id,
    pathogen: 'toxoplasma',
    subjects: ['pregnant'],
    use: '',
    misuse: '',
    // Only the values are used: the checker walks combinations and reads no case.
    facts: Object.fromEntries(
      Object.entries(facts).map(([name, values]) => [name, { values, from: [], read: { by: 'subject' } }]),
    ),
    readings: [
      {
        id,
        title: id,
        stage: 'screening',
        facts: Object.keys(facts),
        finds: { says },
        rows: rows.map((row) => ({ id: row.id, when: row.when, find: { says: row.says } })),
      },
    ],
    bases: ['none'],
    chain: [],
    closing: [],
    plan: [],
  };
}

/** Runs the checker on a layer of others. */
export function findInPeer(peer: PeerLayer): PeerFindings {
  const compiled = compile(tableOf(peer));
  const [layer] = compiled.readings;
  if (layer === undefined) throw new Error(`${peer.id}: no layer`);
  const clashes: Clash[] = [];
  walkLayer(layer, (values, rows) => {
    const told = Object.entries(peer.facts).map(
      ([fact, all], at) => [fact, all[values[at] ?? 0] ?? ''] as const,
    );
    clashes.push({ values: Object.fromEntries(told), rows: rowsIn(layer, rows) });
  });
  const said = ({ rows }: Clash) =>
    new Set(peer.rows.filter(({ id }) => rows.includes(id)).map(({ says }) => says)).size;
  return {
    classes: spaceOf(layer),
    silent: clashes.filter((clash) => said(clash) === 0),
    contradictory: clashes.filter((clash) => said(clash) > 1),
    repeated: clashes.filter((clash) => said(clash) === 1),
  };
}
