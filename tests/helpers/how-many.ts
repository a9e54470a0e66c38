import process from 'node:process';

/**
 * How many a test looks at: `npm test` keeps to its time and looks at a seeded share, `npm run test:long` at all.
 * @param short for every run
 * @param long where `LONG` is set
 */
export const howMany = (short: number, long: number): number =>
  process.env['LONG'] === undefined ? short : long;
