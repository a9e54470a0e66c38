// @vitest-environment node
/** The same dated cases, records and reports in eight time zones, under the clocks of three years: the same bytes. */
import { describe, expect, it } from 'vitest';
import { keptBundle } from '../../src/command/kept-bundle.mjs';
import { run } from '../helpers/command-line.ts';
import { ZONES } from '../helpers/zones.ts';

interface Told {
  readonly parts: { readonly [part: string]: string };
  readonly year: number;
  /** Minutes from this zone to UTC, on a day of winter. */
  readonly shift: number;
}

const YEARS = [2026, 1970, 2056];

/** Before anything of the project is loaded, the clock stands at the middle of a year. */
const program = (year: number, script: string) => `
  const fixed = Date.UTC(${year}, 6, 1, 23, 30);
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length === 0 ? [fixed] : given)); }
    static now() { return fixed; }
  };
  const { main } = await import('${script}');
  main();
`;

async function told(TZ: string, year: number): Promise<Told> {
  const script = await keptBundle('tests/hostile/zones-run.ts');
  if (script === null) throw new Error('no script is kept');
  const ran = await run(process.execPath, ['--input-type=module', '-e', program(year, script)], '', { TZ });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.lines[0] ?? '') as Told;
}

describe('dates', () => {
  it('mean the same in eight time zones and under the clocks of 1970, 2026 and 2056', async () => {
    const first = await told('UTC', 2026);
    expect(Object.keys(first.parts)).toHaveLength(5);
    // Each zone with one clock, each clock with several zones.
    const runs = ZONES.slice(1).map(([zone], at) => [zone, YEARS[(at + 1) % YEARS.length] ?? 2026] as const);
    for (const [zone, year] of runs) {
      const other = await told(zone, year);
      expect(other.parts, `${zone}, ${year}`).toEqual(first.parts);
      // The process did stand in that zone, and believed that year.
      expect([other.year, other.shift], zone).toEqual([year, ZONES.find(([name]) => name === zone)?.[1]]);
    }
  }, 1_200_000);
});
