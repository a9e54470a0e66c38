/** What the page and its proof workers say to each other, and a worker's side of it. */
import type { Table } from '../rules/table.ts';
import { findBroken, type Breaking, type BreakFindings } from './break.ts';
import type { Order } from './join.ts';
import { prove, type Findings, type Part, type Step } from './prove.ts';
import type { Space } from './space.ts';

export type ToProver =
  | { readonly type: 'check'; readonly part: Part }
  /** `turn` comes back with the findings, so that late ones can be told apart. */
  | { readonly type: 'break'; readonly turn: number; readonly breaking: Breaking };

export type FromProver =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'proved'; readonly found: Findings; readonly order: Order }
  | { readonly type: 'broken'; readonly turn: number; readonly found: BreakFindings }
  /** The check broke off: nothing is proved. In the words of the exception. */
  | { readonly type: 'failed'; readonly message: string };

/** @returns what takes the page's messages; its answers go to `say`. */
export function startProver(
  say: (message: FromProver) => void,
  tables: readonly Table[],
  spaces: readonly Space[],
): (message: ToProver) => Promise<void> {
  return async (message) => {
    try {
      if (message.type === 'check') {
        const proof = prove(tables, spaces, message.part);
        let next = await proof.next();
        for (; next.done !== true; next = await proof.next()) say({ type: 'step', step: next.value });
        const order = { tables: tables.map(({ id }) => id), spaces: spaces.map(({ id }) => id) };
        say({ type: 'proved', found: next.value, order });
      } else if (message.type === 'break') {
        const { turn, breaking } = message;
        const table = tables.find(({ id }) => id === breaking.table);
        if (table === undefined) throw new Error(`no table ${breaking.table}`);
        say({ type: 'broken', turn, found: findBroken(table, breaking) });
      }
    } catch (error) {
      say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
}
