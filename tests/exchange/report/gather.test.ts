import { describe, expect, it } from 'vitest';
import { aids } from '../../../src/exchange/aids.ts';
import type { Found, PersonFound, ResultFound, Taken } from '../../../src/exchange/report/found.ts';
import { gather } from '../../../src/exchange/report/gather.ts';
import type { Reading } from '../../../src/exchange/report/reading.ts';

let count = 0;
const result = (more: Partial<ResultFound> = {}): ResultFound => ({
  kind: 'result',
  person: null,
  name: { agent: 'rubella', marker: 'igg', material: null },
  text: '12,4',
  unit: '',
  limits: [],
  said: ['positive'],
  status: 'final',
  drawn: { on: '2026-11-02', from: 'specimen' },
  method: '',
  laboratory: '',
  specimen: '',
  doubts: [],
  raw: `piece ${(count += 1)}`,
  pointer: `line ${count}`,
  ...more,
});
const igm = (more: Partial<ResultFound> = {}) =>
  result({
    name: { agent: 'rubella', marker: 'igm', material: null },
    said: ['negative'],
    text: '0.2',
    ...more,
  });
const person = (fact: PersonFound['fact']): PersonFound => ({
  kind: 'person',
  person: null,
  fact,
  raw: `piece ${(count += 1)}`,
  pointer: `line ${count}`,
});
const week = person({ is: 'week', week: '12+3', on: null });

function read(found: readonly Found[], more: Partial<Taken> = {}): Reading {
  const reading = gather({ format: 'text', found, issuedOn: null, notes: [], ...more }, aids);
  if ('error' in reading) throw new Error(reading.error.message);
  const told = [...reading.asks, ...reading.ignored, ...reading.lines].map(({ pointer }) => pointer);
  for (const { pointer } of found)
    expect(
      told.filter((one) => one === pointer),
      pointer,
    ).toHaveLength(1);
  return reading;
}
const fields = ({ asks }: Reading) => asks.map(({ field }) => field);

describe('one draw', () => {
  it('makes a case of each infection, with the print beside the class', () => {
    const reading = read([result(), igm(), week]);
    expect(reading.cases).toEqual([
      {
        id: 'rubella',
        pathogen: 'rubella',
        subject: 'pregnant',
        gestation: '12+3',
        results: {
          igg: { class: 'positive', text: '12,4', classSource: 'laboratory' },
          igm: { class: 'negative', text: '0.2', classSource: 'laboratory' },
        },
        sampledOn: '2026-11-02',
      },
    ]);
    expect(reading.asks).toEqual([]);
  });

  it('asks once whose results they are and how many weeks, for all of them', () => {
    const toxo = result({ name: { agent: 'toxoplasma', marker: 'igg', material: null } });
    expect(fields(read([result(), toxo]))).toEqual(['subject', 'gestation']);
  });

  it.each<[string, Partial<ResultFound>, string, string]>([
    [
      'a number with limits',
      { said: [], text: '0,85', limits: [{ kind: 'bounds', bounds: { below: 0.7, from: 1 } }] },
      'grey',
      'limits',
    ],
    [
      'a number on the upper limit',
      { said: [], text: '1', limits: [{ kind: 'bounds', bounds: { below: 0.7, from: 1 } }] },
      'positive',
      'limits',
    ],
    [
      'a number above an excluded limit',
      {
        said: [],
        text: '1',
        limits: [{ kind: 'bounds', bounds: { below: 0.7, from: 1, fromIsExcluded: true } }],
      },
      'grey',
      'limits',
    ],
    ['a word', { said: [], text: 'не обнаружено' }, 'negative', 'laboratory'],
    ['a class without a text', { said: ['grey'], text: '' }, 'grey', 'laboratory'],
    [
      'a kit that the report names',
      { said: [], text: '7', unit: 'IU/mL', method: 'ARCHITECT i2000 Rubella IgG' },
      'grey',
      'kit',
    ],
    ['a value not yet final', { status: 'preliminary' }, 'pending', 'laboratory'],
  ])('classifies %s', (_what, more, name, source) => {
    const { igg } = read([result(more)]).cases[0]?.results ?? {};
    expect([igg?.class, igg?.classSource]).toEqual([name, source]);
  });

  it.each<[string, Partial<ResultFound>, string]>([
    ['a bare number', { said: [] }, 'results.igg'],
    [
      'an ambiguous number',
      { said: [], text: '1,234', limits: [{ kind: 'bounds', bounds: { below: 0.7, from: 1 } }] },
      'results.igg',
    ],
    [
      'a comparator that decides nothing',
      { said: [], text: '<0.5', limits: [{ kind: 'bounds', bounds: { below: 0.4, from: 0.4 } }] },
      'results.igg',
    ],
    [
      'word against limits',
      { said: ['negative'], text: '50', limits: [{ kind: 'bounds', bounds: { below: 10, from: 15 } }] },
      'results.igg',
    ],
    [
      'limits of another unit',
      {
        said: [],
        text: '12',
        unit: 'IU/mL',
        limits: [{ kind: 'bounds', bounds: { below: 10, from: 15 }, unit: 'index' }],
      },
      'results.igg',
    ],
    ['a kit with two inserts', { said: [], text: '8', unit: 'IU/mL', method: 'VIDAS' }, 'results.igg'],
    [
      'a kit that is only recalled',
      { said: [], text: '9', unit: 'IU/mL', method: 'Euroimmun ELISA' },
      'results.igg',
    ],
    ['a word that is none', { said: [], text: 'immune' }, 'results.igg'],
    ['a part of a word', { said: [], text: 'ложноположительный' }, 'results.igg'],
    ['an unknown isotype', { name: { agent: 'toxoplasma', marker: null, material: null } }, 'results'],
    ['an unknown infection', { name: { agent: null, marker: 'igg', material: null } }, 'results'],
    ['a doubt of the reader', { doubts: ['code-against-text'] }, 'results.igg'],
    ['a PCR of unknown material', { name: { agent: 'cmv', marker: 'pcr', material: null } }, 'results'],
  ])('asks about %s', (_what, more, field) => {
    const reading = read([result(more), igm(), week]);
    expect(fields(reading)).toEqual([field]);
    expect(reading.cases).toHaveLength(1);
    expect(reading.cases[0]?.results).not.toHaveProperty('igg');
  });

  it.each<[string, Partial<ResultFound>]>([
    ['entered in error', { status: 'void' }],
    ['another infection', { name: { agent: 'other', marker: 'igg', material: null } }],
    ['no test of ours', { name: { agent: null, marker: null, material: null } }],
    ['cerebrospinal fluid', { name: { agent: 'cmv', marker: 'igg', material: 'cerebrospinal' } }],
  ])('leaves out: %s', (_what, more) => {
    const reading = read([result(more), igm(), week]);
    expect([reading.asks.length, reading.ignored.length, reading.cases.length]).toEqual([0, 1, 1]);
  });
});

describe('two lines for one test', () => {
  const limits = [{ kind: 'bounds', bounds: { below: 10, from: 15 } }] as const;

  it('corrected replaces final, final replaces preliminary', () => {
    const corrected = read([
      result({ said: ['negative'] }),
      result({ said: ['grey'], status: 'corrected' }),
      week,
    ]);
    expect(corrected.cases[0]?.results.igg?.class).toBe('grey');
    const final = read([result({ said: ['negative'], status: 'preliminary' }), result(), week]);
    expect(final.cases[0]?.results.igg?.class).toBe('positive');
  });

  it('a legend gives its limits to the number', () => {
    const legend = result({ said: [], text: 'see legend', limits });
    const { igg } = read([result({ said: [], text: '12' }), legend, week]).cases[0]?.results ?? {};
    expect([igg?.class, igg?.classSource]).toEqual(['grey', 'limits']);
  });

  it('a word belongs to the number beside it, and may contradict its limits', () => {
    const word = result({ said: [], text: 'negative' });
    expect(read([result({ said: [], text: '3', limits }), word, week]).cases[0]?.results.igg?.class).toBe(
      'negative',
    );
    expect(fields(read([result({ said: [], text: '50', limits }), word, week]))).toEqual(['results.igg']);
  });

  it('the same twice is taken once; two that differ are asked, both', () => {
    expect(read([result(), result(), week]).ignored).toHaveLength(1);
    const two = read([result(), result({ text: '3', said: ['negative'] }), igm(), week]);
    expect(fields(two)).toEqual(['results.igg', 'results.igg']);
  });

  it('two named methods of IgM are two results, of IgG a question', () => {
    const two = [igm({ method: 'VIDAS' }), igm({ method: 'Architect', said: ['positive'], text: '3' })];
    const { igm: first, secondIgm } = read([...two, week]).cases[0]?.results ?? {};
    expect([first?.class, secondIgm?.class]).toEqual(['negative', 'positive']);
    const igg = [result({ method: 'VIDAS' }), result({ method: 'Architect', said: ['negative'], text: '3' })];
    expect(fields(read([...igg, igm(), week]))).toEqual(['results.igg', 'results.igg']);
  });
});

describe('several draws', () => {
  const on = (day: string) => ({ drawn: { on: day, from: 'specimen' as const } });

  it('puts the newest into results and the older before it, in weeks', () => {
    const [source] = read([
      result(on('2026-10-19')),
      result(on('2026-11-02')),
      result(on('2026-09-28')),
      week,
    ]).cases;
    expect(source?.sampledOn).toBe('2026-11-02');
    expect(source?.previous?.map(({ weeksBefore }) => weeksBefore)).toEqual([2, 5]);
  });

  it('says one assay only where it is named in both, and the laboratory is one', () => {
    const same = { method: 'Architect', laboratory: 'A' };
    const both = [result({ ...on('2026-10-19'), ...same }), result({ ...on('2026-11-02'), ...same })];
    expect(read([...both, week]).cases[0]?.previous?.[0]?.sameAssay).toBe(true);
    const other = [result({ ...on('2026-10-19'), ...same, laboratory: 'B' }), both[1] as ResultFound];
    expect(read([...other, week]).cases[0]?.previous?.[0]).not.toHaveProperty('sameAssay');
  });

  it('asks for the day of an undated result among dated ones', () => {
    const reading = read([result(on('2026-10-19')), result(on('2026-11-02')), igm({ drawn: null }), week]);
    expect(fields(reading)).toEqual(['sampledOn']);
  });

  it('asks where undated results were reported on several days, or before the draw', () => {
    const reported = (day: string) => ({ drawn: { on: day, from: 'report' as const } });
    const two = read([result(reported('2026-10-19')), igm(reported('2026-11-02')), week]);
    expect(fields(two)).toEqual(['sampledOn', 'sampledOn']);
    const before = read([result(on('2026-11-02')), igm(reported('2026-10-19')), week]);
    expect(fields(before)).toEqual(['sampledOn']);
    expect(before.cases[0]?.results).not.toHaveProperty('igm');
    const after = read([result(on('2026-11-02')), igm(reported('2026-11-04')), week]);
    expect(after.cases[0]?.results.igm?.class).toBe('negative');
  });

  it('never counts with the day of the report', () => {
    const reading = read([result({ drawn: { on: '2026-11-02', from: 'report' } }), week]);
    expect(reading.cases[0]).not.toHaveProperty('sampledOn');
    expect(fields(reading)).toEqual(['sampledOn']);
  });

  it('keeps an older PCR in its place, and asks about an older blot', () => {
    const pcr = result({
      name: { agent: 'rubella', marker: 'pcr', material: 'amniotic' },
      ...on('2026-10-19'),
    });
    const blot = result({
      name: { agent: 'rubella', marker: 'igg-blot', material: null },
      ...on('2026-10-19'),
    });
    const reading = read([result(), pcr, blot, week]);
    expect(reading.cases[0]?.results.amnioticPcr?.class).toBe('positive');
    expect(fields(reading)).toEqual(['results.iggBlot']);
  });

  it('asks about a draw after the day of its report', () => {
    expect(fields(read([result(), igm(on('2026-10-01')), week], { issuedOn: '2026-10-31' }))).toEqual([
      'results.igg',
    ]);
  });
});

describe('the person', () => {
  it.each<[string, PersonFound['fact'], string]>([
    ['a due date', { is: 'due-date', on: '2027-05-31' }, '10+0'],
    ['a stated week of another day', { is: 'week', week: '9', on: '2026-10-26' }, '10+0'],
  ])('the week of the sample from %s', (_what, fact, gestation) => {
    expect(read([result(), person(fact)]).cases[0]?.gestation).toBe(gestation);
  });

  it('asks where dates and weeks are more than a week apart', () => {
    const reading = read([
      result(),
      person({ is: 'due-date', on: '2027-05-31' }),
      person({ is: 'week', week: '14', on: null }),
    ]);
    expect(fields(reading)).toEqual(['gestation', 'gestation']);
    expect(reading.cases[0]).not.toHaveProperty('gestation');
  });

  it('asks where the sample was taken outside the pregnancy of the due date', () => {
    expect(fields(read([result(), person({ is: 'due-date', on: '2026-01-31' })]))).toContain('gestation');
  });

  it('a last period alone does not make her pregnant', () => {
    const reading = read([result(), person({ is: 'last-period', on: '2026-10-05' })]);
    expect(fields(reading)).toEqual(['subject']);
    expect(reading.cases[0]?.gestation).toBe('4+0');
  });

  it('an infant by its date of birth', () => {
    const [source] = read([result(), person({ is: 'born', on: '2026-10-30' })]).cases;
    expect([source?.subject, source?.ageDays]).toEqual(['newborn', 3]);
  });

  it('a woman by hers is still asked', () => {
    expect(fields(read([result(), person({ is: 'born', on: '1994-01-01' })]))).toEqual([
      'subject',
      'gestation',
    ]);
  });

  it.each<[string, PersonFound['fact'][]]>([
    ['a man', [{ is: 'male' }]],
    ['a child', [{ is: 'born', on: '2022-01-01' }]],
    [
      'two subjects',
      [
        { is: 'subject', subject: 'planning' },
        { is: 'week', week: '12', on: null },
      ],
    ],
  ])('asks about %s', (_what, facts) => {
    expect(fields(read([result(), ...facts.map(person)]))).toContain('subject');
  });

  it('refuses two persons', () => {
    const found = [result({ person: 'a' }), result({ person: 'b' })];
    expect(gather({ format: 'fhir', found, issuedOn: null, notes: [] }, aids)).toEqual({
      error: { code: 'more-than-one-person', message: expect.stringContaining('2 persons') as string },
    });
  });
});
