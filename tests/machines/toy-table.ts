/** A small table without clinical content, with a layer for every stage: enough to reach all of the machine. */
import type { Layer, Row, Table } from '../../src/rules/table.ts';
import type { Pathogen } from '../../src/rules/vocabulary.ts';

const zones = { nearWeeks: 12, planningWeeks: 12, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: null };
const NONE = ['not-done', 'pending', 'unknown'];

// prettier-ignore
const facts = {
  week: {
    values: ['early', 'late', 'unknown', 'planning'],
    from: ['gestation'],
    read: { by: 'week', of: 'sample', zones, bands: [{ below: 70, is: 'early' }], above: 'late', unknown: 'unknown', planning: 'planning' },
  },
  igg: {
    values: ['negative', 'grey', 'positive', 'none'],
    from: ['results.igg'],
    read: { by: 'class', path: 'results.igg', groups: { negative: ['negative'], grey: ['grey', 'low-positive'], positive: ['positive'], none: [...NONE, 'unreadable'] } },
  },
  igm: {
    values: ['negative', 'positive'],
    from: ['results.igm'],
    read: { by: 'class', path: 'results.igm', groups: { negative: ['negative', ...NONE], positive: ['grey', 'positive'] } },
  },
  rash: {
    values: ['no', 'recent'],
    from: ['history.rashDaysAgo'],
    read: { by: 'number', path: 'history.rashDaysAgo', unit: 'days', bands: [{ below: 29, is: 'recent' }], above: 'no', unknown: 'recent', none: 'no' },
  },
  travel: {
    values: ['no', 'yes'],
    from: ['history.endemicTravel'],
    read: { by: 'value', path: 'history.endemicTravel', groups: { no: [false] }, other: 'yes' },
  },
  blot: {
    values: ['yes', 'no'],
    from: ['results.iggBlot'],
    read: { by: 'class', path: 'results.iggBlot', groups: { yes: ['positive'], no: ['negative', 'indeterminate', ...NONE] } },
  },
  earlier: { values: ['yes', 'no'], from: ['previous'], read: { by: 'earlier', what: 'any', zones } },
  treated: {
    values: ['yes', 'no'],
    from: ['history.treated'],
    read: { by: 'value', path: 'history.treated', groups: { yes: [true] }, other: 'no' },
  },
  avidity: {
    values: ['low', 'high', 'none'],
    from: ['results.avidity'],
    read: { by: 'class', path: 'results.avidity', groups: { low: ['low', 'intermediate'], high: ['high'], none: ['not-measurable', ...NONE] } },
  },
  igmBlot: {
    values: ['yes', 'no'],
    from: ['results.igmBlot'],
    read: { by: 'class', path: 'results.igmBlot', groups: { yes: ['positive'], no: ['negative', 'indeterminate', ...NONE] } },
  },
  pcr: {
    values: ['positive', 'negative', 'none'],
    from: ['results.motherBloodPcr'],
    read: { by: 'class', path: 'results.motherBloodPcr', groups: { positive: ['positive'], negative: ['negative'], none: ['indeterminate', ...NONE] } },
  },
} as const satisfies Table['facts'];

// prettier-ignore
const chain = [
  { id: 'week', title: 'Week', stage: 'subjectAndWeek', facts: ['week'], rows: [{ id: 'W1', when: {} }] },
  {
    id: 'screening',
    title: 'Screening',
    stage: 'screening',
    facts: ['igg', 'igm'],
    rows: [
      { id: 'S1', when: { igg: 'none' }, word: 'inconclusive', cannotSay: true },
      { id: 'S2', when: { igg: 'negative', igm: 'negative' }, word: 'susceptible' },
      { id: 'S3', when: { igg: 'negative', igm: 'positive' } },
      { id: 'S4', when: { igg: ['grey', 'positive'] } },
    ],
  },
  {
    id: 'exposure',
    title: 'Exposure',
    stage: 'screening',
    facts: ['igg', 'igm', 'rash', 'travel'],
    rows: [
      { id: 'E1', when: { igm: 'positive' } },
      { id: 'E2', when: { igm: 'negative', igg: ['negative', 'grey', 'none'] } },
      { id: 'E3', when: { igm: 'negative', igg: 'positive', rash: 'no', travel: 'no' }, word: 'immune' },
      { id: 'E4', when: { igm: 'negative', igg: 'positive', rash: 'recent' }, word: 'possible_recent_infection' },
      { id: 'E5', when: { igm: 'negative', igg: 'positive', rash: 'no', travel: 'yes' }, word: 'inconclusive' },
    ],
  },
  {
    id: 'gray',
    title: 'Gray zone',
    stage: 'grayZone',
    facts: ['igg', 'blot'],
    rows: [
      { id: 'G1', when: { igg: ['negative', 'positive', 'none'] } },
      { id: 'G2', when: { igg: 'grey', blot: 'yes' }, word: 'past_infection' },
      { id: 'G3', when: { igg: 'grey', blot: 'no' }, word: 'susceptible' },
    ],
  },
  {
    id: 'earlier',
    title: 'Earlier results',
    stage: 'earlierResults',
    facts: ['igg', 'earlier'],
    rows: [
      { id: 'R1', when: { igg: ['negative', 'grey', 'none'] } },
      { id: 'R2', when: { igg: 'positive', earlier: 'yes' }, word: 'immune' },
      { id: 'R3', when: { igg: 'positive', earlier: 'no' } },
    ],
  },
  {
    id: 'avidity',
    title: 'Avidity',
    stage: 'avidity',
    facts: ['igg', 'avidity', 'week', 'treated'],
    rows: [
      { id: 'A1', when: { igg: ['negative', 'grey', 'none'] } },
      { id: 'A2', when: { igg: 'positive', avidity: 'high', week: ['early', 'planning'] }, word: 'recent_infection_excluded' },
      { id: 'A3', when: { igg: 'positive', avidity: 'high', week: ['late', 'unknown'] }, word: 'possible_recent_infection' },
      { id: 'A4', when: { igg: 'positive', avidity: 'low', treated: 'no' }, word: 'probable_recent_infection' },
      { id: 'A5', when: { igg: 'positive', avidity: 'low', treated: 'yes' } },
      { id: 'A6', when: { igg: 'positive', avidity: 'none' } },
    ],
  },
  {
    id: 'blot',
    title: 'Immunoblot',
    stage: 'immunoblot',
    facts: ['igmBlot'],
    rows: [
      { id: 'B1', when: { igmBlot: 'yes' }, word: 'possible_recent_infection' },
      { id: 'B2', when: { igmBlot: 'no' } },
    ],
  },
  {
    id: 'second',
    title: 'Second sample and PCR',
    stage: 'secondSampleAndPcr',
    facts: ['pcr'],
    rows: [
      { id: 'P1', when: { pcr: 'positive' }, word: 'confirmed_infection' },
      { id: 'P2', when: { pcr: 'negative' }, word: 'false_positive_igm_likely' },
      { id: 'P3', when: { pcr: 'none' }, word: 'inconclusive' },
    ],
  },
] as const satisfies readonly Layer[];

/** The toy, for any pathogen; it serves all three subjects. */
export function toyTable(pathogen: Pathogen): Table {
  return {
    id: `toy-${pathogen}`,
    pathogen,
    subjects: ['planning', 'pregnant', 'newborn'],
    use: 'Tests of the machine.',
    misuse: 'Anything else.',
    facts,
    readings: [],
    bases: ['none'],
    chain,
    closing: [],
    plan: [],
  };
}

/** The toy with the rows of one layer changed. */
export function withRows(
  table: Table,
  layerId: string,
  change: (rows: readonly Row[]) => readonly Row[],
): Table {
  if (!table.chain.some(({ id }) => id === layerId)) throw new Error(`the toy has no layer ${layerId}`);
  const layers = table.chain.map((layer) =>
    layer.id === layerId ? { ...layer, rows: change(layer.rows) } : layer,
  );
  return { ...table, chain: layers };
}
