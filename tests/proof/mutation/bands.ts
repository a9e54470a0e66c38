/** Every boundary of every table a day to one side: the list of numbers and the days on either side must say so. */
import { tables } from '../../../src/tables/tables.ts';
import { dayOff } from '../../helpers/broken-tables.ts';
import { edgeFaults } from '../../helpers/edges.ts';
import { thresholdsOf } from '../whole/derived.ts';
import { thresholds } from '../whole/thresholds.ts';

/** How many boundaries were moved, and which of them neither check noticed. */
export function bandFaults(): { readonly count: number; readonly left: readonly string[] } {
  const moved = tables.flatMap(dayOff);
  const left = moved.filter(({ table }) => {
    const known = new Set(
      thresholds.filter((one) => one.table === table.id).map(({ what, at }) => `${what} ${at}`),
    );
    const isListed = thresholdsOf(table).every(({ what, at }) => known.has(`${what} ${at}`));
    return isListed && edgeFaults(table).length === 0;
  });
  return { count: moved.length, left: left.map(({ what }) => what) };
}
