/** Reports put together from blocks whose truth is known: whatever the layout, no value is taken for another test. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeText } from '../../../src/exchange/report/text.ts';

const AGENTS = {
  rubella: ['Rubella', 'Röteln', 'краснуха'],
  cmv: ['CMV', 'ЦМВ'],
  toxoplasma: ['Toxoplasma gondii', 'Toxo'],
};
const MARKERS = { igg: 'IgG', igm: 'IgM', avidity: 'IgG avidity' };
const NOISE = [
  ...[
    '',
    '   ',
    'Page 2 of 3',
    'Laboratory Example',
    'Method: CLIA',
    'Material: serum',
    'IU/mL',
    'Test Result Unit',
    'Serology',
  ],
  ...[
    'Negative < 0.9; grey 0.9-1.1; positive > 1.1',
    'Reference: < 10',
    'Comment: see below',
    'TORCH',
    'IgG',
    'positive',
  ],
  ...[
    'HBsAg negative',
    'HIV 1/2',
    'Date: 01.02.2026',
    'Virology',
    '12 weeks',
    'The results were validated by a doctor',
  ],
];

interface Row {
  readonly agent: keyof typeof AGENTS;
  readonly marker: keyof typeof MARKERS;
}
interface Block {
  readonly lines: readonly string[];
  /** "agent marker value" */
  readonly truth: readonly string[];
}
/** Every value stands once in a report, so that a value in the wrong place is seen. */
type Build = (next: () => string) => Block;

const row = fc.record<Row>({
  agent: fc.constantFrom<Row['agent']>('rubella', 'cmv', 'toxoplasma'),
  marker: fc.constantFrom<Row['marker']>('igg', 'igm', 'avidity'),
});
const spelled = ({ agent }: Row, at: number) => AGENTS[agent][at % AGENTS[agent].length] ?? agent;
const truthOf = ({ agent, marker }: Row, value: string) => `${agent} ${marker} ${value}`;

const inLine = fc
  .tuple(row, fc.nat(5), fc.constantFrom(' ', '  ', '\t', ': ', ' - '))
  .map(([one, at, gap]): Build => (next) => {
    const value = next();
    return {
      lines: [`${spelled(one, at)} ${MARKERS[one.marker]}${gap}${value}`],
      truth: [truthOf(one, value)],
    };
  });
const twoInLine = fc.tuple(row, row).map(([one, two]): Build => (next) => {
  const [a, b] = [next(), next()];
  return {
    lines: [`${spelled(one, 0)} ${MARKERS[one.marker]} ${a}, ${spelled(two, 0)} ${MARKERS[two.marker]} ${b}`],
    truth: [truthOf(one, a), truthOf(two, b)],
  };
});
const underHeading = fc
  .tuple(row, fc.array(row, { minLength: 1, maxLength: 3 }), fc.nat(5))
  .map(([head, rows, at]): Build => (next) => {
    const values = rows.map(() => next());
    return {
      lines: [
        spelled(head, at),
        ...rows.map(({ marker }, index) => `${MARKERS[marker]}  ${values[index] ?? ''}`),
      ],
      truth: rows.map(({ marker }, index) => truthOf({ agent: head.agent, marker }, values[index] ?? '')),
    };
  });
const underOther = fc
  .tuple(fc.constantFrom('Measles', 'HSV 1/2', 'Fictitious virus', 'Эпидемия X', 'Borrelia', 'Unknown'), row)
  .map(([head, { marker }]): Build => (next) => ({
    lines: [head, `${MARKERS[marker]} ${next()}`],
    truth: [],
  }));
const below = row.map((one): Build => (next) => {
  const value = next();
  return { lines: [`${spelled(one, 0)} ${MARKERS[one.marker]}`, value], truth: [truthOf(one, value)] };
});
const namesThenValues = fc.array(row, { minLength: 2, maxLength: 3 }).map((rows): Build => (next) => {
  const values = rows.map(() => next());
  return {
    lines: [...rows.map((one) => `${spelled(one, 0)} ${MARKERS[one.marker]}`), ...values],
    truth: rows.map((one, at) => truthOf(one, values[at] ?? '')),
  };
});
const above = row.map((one): Build => (next) => {
  const value = next();
  return { lines: [value, `${spelled(one, 0)} ${MARKERS[one.marker]}`], truth: [truthOf(one, value)] };
});
const noise = fc.constantFrom(...NOISE).map((line): Build => () => ({ lines: [line], truth: [] }));

function check(builds: readonly Build[]): void {
  let count = 0;
  const next = () => `${(count += 1)}.${count}7`;
  const blocks = builds.map((build) => build(next));
  const text = blocks.flatMap(({ lines }) => lines).join('\n');
  const truth = new Set(blocks.flatMap((block) => block.truth));
  const taken = takeText(text);
  if ('error' in taken) throw new Error(taken.error.message);
  for (const one of taken.found) {
    if (one.kind !== 'result' || one.name.agent === null || one.name.agent === 'other') continue;
    // Without the antibody a result is asked about, whatever its value.
    if (one.name.marker === null || one.name.marker === 'antibody' || !/\d/.test(one.text)) continue;
    expect(truth, text).toContain(`${one.name.agent} ${one.name.marker} ${one.text}`);
  }
  const told = taken.found.map(({ raw }) => raw).join('\n');
  for (let value = 1; value <= count; value += 1) expect(told, text).toContain(`${value}.${value}7`);
}

describe('whatever the layout', () => {
  it('no value is taken for another test, and none vanishes', () => {
    const block = fc.oneof(inLine, twoInLine, underHeading, underOther, below, namesThenValues, noise, noise);
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), check), { numRuns: 6000 });
  });

  it('nor where values stand above their names', () => {
    const block = fc.oneof(
      above,
      above,
      above,
      fc.constantFrom<Build>(() => ({ lines: [''], truth: [] })),
    );
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), check), { numRuns: 2000 });
  });
});
