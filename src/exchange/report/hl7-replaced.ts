/** Which observations of a file another one replaces: corrections, finals after preliminaries, withdrawals. */
import type { Found, ResultFound, Status } from './found.ts';

/** One piece with what tells whether another piece is of the same observation. */
export interface Piece {
  readonly found: Found;
  /** Code, sub-id, specimen and person of an observation; null for what is none. */
  readonly same: string | null;
  /** The date and time of its message as printed. */
  readonly sent: string;
  /** The place of its message in the file. */
  readonly message: number;
}

type Observed = Piece & { readonly found: ResultFound; readonly at: number };

/** Whether `b` was sent after `a`; null where two messages give no times that can be compared. */
function isLater(a: Observed, b: Observed): boolean | null {
  if (a.message === b.message) return b.at > a.at;
  const [first, second] = [a.sent, b.sent];
  const sameForm =
    first.length === second.length && first.slice(14) === second.slice(14) && first.length >= 12;
  return sameForm && first !== second ? second > first : null;
}

/** What becomes of an observation because of another one of the same key; null where nothing does. */
function fate(one: Observed, other: Observed): Status | null {
  const [mine, its] = [one.found.status, other.found.status];
  const later = isLater(one, other);
  if (its === 'corrected' && (mine === 'final' || mine === 'preliminary'))
    return later === true || mine === 'preliminary' || one.message === other.message ? 'superseded' : null;
  if (later !== true) return null;
  if (its === 'void') return mine === 'void' ? null : 'void';
  if (its === 'corrected' && mine === 'corrected') return 'superseded';
  return its === 'final' && mine === 'preliminary' ? 'superseded' : null;
}

function statusOf(one: Observed, others: readonly Observed[]): Status {
  const fates = others.flatMap((other) => (other === one ? [] : (fate(one, other) ?? [])));
  if (fates.includes('superseded')) return 'superseded';
  return fates[0] ?? one.found.status;
}

/** More lines of one key are no corrections of each other but a flood, and are left as they are. */
const MOST = 50;

/** The pieces of a file with the status each has beside the others; their order stays. */
export function replace(pieces: readonly Piece[]): Found[] {
  const byKey = new Map<string, Observed[]>();
  pieces.forEach(({ found, same, sent, message }, at) => {
    if (found.kind !== 'result' || same === null) return;
    const group = byKey.get(same);
    const one = { found, same, sent, message, at };
    if (group) group.push(one);
    else byKey.set(same, [one]);
  });
  const changed = new Map<Found, Found>();
  for (const group of byKey.values()) {
    if (group.length < 2 || group.length > MOST) continue;
    for (const one of group) {
      const status = statusOf(one, group);
      if (status !== one.found.status) changed.set(one.found, { ...one.found, status });
    }
  }
  return pieces.map(({ found }) => changed.get(found) ?? found);
}
