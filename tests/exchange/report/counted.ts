import type { Taken, Unread } from '../../../src/exchange/report/found.ts';

const KINDS = ['person', 'result', 'ask', 'ignored'] as const;

/** How much of each kind was found, like `1 result, 3 ignored`; the code of the error where nothing was read. */
export function counted(taken: Taken | Unread): string {
  if ('error' in taken) return taken.error.code;
  const counts = KINDS.map((kind) => [kind, taken.found.filter((one) => one.kind === kind).length] as const);
  return counts.flatMap(([kind, count]) => (count === 0 ? [] : [`${count} ${kind}`])).join(', ') || 'nothing';
}
