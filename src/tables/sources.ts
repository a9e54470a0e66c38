import { cmvSources } from './sources/cmv.ts';
import { rubellaSources } from './sources/rubella.ts';
import { sharedSources } from './sources/shared.ts';
import { toxoplasmaSources } from './sources/toxoplasma.ts';

/** Every source that a row, a statement, a chart or the library may name. */
export const sources = {
  ...sharedSources,
  ...toxoplasmaSources,
  ...rubellaSources,
  ...cmvSources,
} as const;

export type SourceId = keyof typeof sources;
