/** Several reports of one person as one. */
import type { Doubt, Found, ResultFound, Taken, Unread } from '../report/found.ts';

const doubt = (one: ResultFound): ResultFound => {
  const impossible: Doubt = 'date-impossible';
  return { ...one, doubts: [impossible, ...one.doubts] };
};

/** A draw after its own report cannot be, also where another report of the person is later. */
function ownDoubts({ found, issuedOn }: Taken): Found[] {
  return found.map((one) => {
    if (one.kind !== 'result' || issuedOn === null || one.drawn === null || one.drawn.from === 'report')
      return one;
    return one.drawn.on > issuedOn ? doubt(one) : one;
  });
}

/**
 * In one report a result without a day belongs to the draw beside it. Of several reports it could be any, and two
 * samples must never become one.
 *
 * @param reportOf tells the reports apart
 */
export function askUndated(found: readonly Found[], reportOf: (one: Found) => string): readonly Found[] {
  const reports = new Set(found.flatMap((one) => (one.kind === 'result' ? [reportOf(one)] : [])));
  if (reports.size < 2) return found;
  return found.map((one) =>
    one.kind === 'result' && (one.drawn === null || one.drawn.from === 'report') ? doubt(one) : one,
  );
}

/** @returns why the first that could not be read could not: a person is never read by half */
export function mergeTaken(all: readonly (Taken | Unread)[]): Taken | Unread {
  const failed = all.find((one) => 'error' in one);
  if (failed) return failed;
  const taken = all.filter((one): one is Taken => 'found' in one);
  const [first, ...others] = taken;
  if (first === undefined) throw new Error('a person without a record');
  if (others.length === 0) return first;
  const report = new Map<Found, string>();
  for (const [at, one] of taken.entries()) for (const piece of ownDoubts(one)) report.set(piece, String(at));
  return {
    format: first.format,
    found: askUndated([...report.keys()], (one) => report.get(one) ?? ''),
    issuedOn: null,
    notes: [...new Set(taken.flatMap(({ notes }) => notes))],
  };
}
