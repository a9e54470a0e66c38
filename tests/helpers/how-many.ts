import process from 'node:process';

/**
 * How many a test looks at: `npm test` keeps to its time and looks at a seeded share, `npm run test:long` at all. Where
 * mutants are tried (tests/mutation/warm) a tenth is enough: each that nothing else notices runs the test again.
 * @param short for every run
 * @param long where `LONG` is set
 */
export function howMany(short: number, long = short): number {
  if (process.env['MUTANTS'] !== undefined) return Math.ceil(short / 10);
  return process.env['LONG'] === undefined ? short : long;
}
