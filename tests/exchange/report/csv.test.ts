/** Tables: whole ones against what stands beside them, and each of their faults by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aids } from '../../../src/exchange/aids.ts';
import { mapColumns } from '../../../src/exchange/report/csv-columns.ts';
import { isTable, takeCsv } from '../../../src/exchange/report/csv.ts';
import { decode } from '../../../src/exchange/report/decode.ts';
import type { Found, ResultFound, Taken } from '../../../src/exchange/report/found.ts';
import { gather } from '../../../src/exchange/report/gather.ts';
import type { Reading } from '../../../src/exchange/report/reading.ts';

const folder = join(import.meta.dirname, '../../reports/csv');

function taken(text: string): Taken {
  const read = takeCsv(text);
  if ('error' in read) throw new Error(read.error.message);
  return read;
}

function reading(text: string): Reading {
  const read = gather(taken(text), aids);
  if ('error' in read) throw new Error(read.error.message);
  return read;
}

const codeOf = (text: string) => {
  const read = takeCsv(text);
  return 'error' in read ? read.error.code : null;
};
const messageOf = (text: string) => {
  const read = takeCsv(text);
  return 'error' in read ? read.error.message : '';
};
const results = (text: string) =>
  taken(text).found.filter((one): one is ResultFound => one.kind === 'result');
const placesOf = (found: readonly Found[]) =>
  found.map(({ kind, raw, pointer }) => `${kind} ${pointer} ${raw}`);

interface Expected {
  readonly cases?: readonly { readonly id: string; readonly sampledOn?: string }[];
  readonly asks?: readonly { readonly field: string }[];
  readonly ignored?: readonly { readonly raw: string }[];
  readonly error?: { readonly code: string };
}

describe('a table as it arrives', () => {
  const names = readdirSync(folder).filter((name) => /\.(csv|tsv)$/.test(name));

  it('is there in more than twenty kinds', () => {
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(names)('%s', (name) => {
    const path = join(folder, name.replace(/\.\w+$/, '.expected.json'));
    const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
    const decoded = decode(new Uint8Array(readFileSync(join(folder, name))));
    const table = 'error' in decoded ? decoded : takeCsv(decoded.text);
    const read = 'error' in table ? table : gather(table, aids);
    if (expected.error || 'error' in read) {
      expect(read).toMatchObject({ error: { code: expected.error?.code } });
      return;
    }
    expect(read.cases).toMatchObject(expected.cases ?? []);
    expect(read.cases.map(({ results }) => Object.keys(results))).toEqual(
      (expected.cases as Reading['cases']).map(({ results }) => Object.keys(results)),
    );
    expect(read.asks.map(({ field }) => field).sort()).toEqual(
      (expected.asks ?? []).map(({ field }) => field).sort(),
    );
    const raws = read.ignored.map(({ raw }) => raw);
    expect(raws).toHaveLength(expected.ignored?.length ?? 0);
    for (const { raw } of expected.ignored ?? []) {
      const words = raw.split(/[\s:]+/);
      expect(raws.some((one) => words.every((word) => one.includes(word)))).toBe(true);
    }
  });
});

describe('headings', () => {
  const read = (heading: string) => mapColumns([heading])[0]?.reads;
  const name = (agent: string | null, marker: string | null, material: string | null = null) => ({
    agent,
    marker,
    material,
  });

  it.each([
    ['Rubella IgG', 'value', name('rubella', 'igg')],
    ['Rubella IgG unit', 'unit', name('rubella', 'igg')],
    ['Ref. Rubella IgG', 'range', name('rubella', 'igg')],
    ['rubella_igg_interpretation', 'said', name('rubella', 'igg')],
    ['Токсоплазма IgМ', 'value', name('toxoplasma', 'igm')],
    ['Авидность IgG к ЦМВ, %', 'value', name('cmv', 'avidity')],
    ['Röteln IgG Einheit', 'unit', name('rubella', 'igg')],
    ['CMV PCR amniotic fluid', 'value', name('cmv', 'pcr', 'amniotic')],
    ['Toxo', 'value', name('toxoplasma', null)],
    ['IgG', 'value', name(null, 'igg')],
    ['HSV IgG', 'value', name('other', 'igg')],
  ])('%s', (heading, part, of) => {
    expect(read(heading)).toMatchObject({ as: 'test', part, name: of });
  });

  it('give unit and limits of their column', () => {
    expect(read('Rubella IgG (IU/mL) [neg<10; pos>=10]')).toMatchObject({
      unit: 'IU/mL',
      limits: 'neg<10; pos>=10',
    });
    expect(read('ЦМВ IgM КП')).toMatchObject({ unit: 'КП' });
  });

  it.each([
    'Previous Rubella IgG',
    'Rubella IgG 2025',
    'Mother Rubella IgG',
    'Rubella IgG 2',
    'Rubella vaccine doses',
    'CMV IgM earlier',
    'Rubella IgG requested',
  ])('that say more than a test are asked about: %s', (heading) => {
    expect(read(heading)).toEqual({ as: 'ask', why: 'beside' });
    const found = taken(`patient,sampled on,${heading}\nA,2026-05-06,positive\n`).found;
    expect(found.map(({ kind }) => kind)).toEqual(['ask']);
  });

  it('of two infections are asked about', () => {
    expect(reading('patient,sampled on,Toxo/Rubella IgG\nA,2026-05-06,positive\n')).toMatchObject({
      cases: [],
      asks: [{ pointer: 'row 2, "Toxo/Rubella IgG"' }],
    });
    expect(read('Rubella / Toxoplasma')).toEqual({ as: 'ask', why: 'twoThings' });
  });

  it('that stand twice are asked about, each cell', () => {
    const { found } = taken('patient,Rubella IgG,Rubella IgG,CMV IgG\nA,positive,negative,positive\n');
    expect(found.filter(({ kind }) => kind === 'ask').map(({ raw }) => raw)).toEqual([
      'Rubella IgG: positive',
      'Rubella IgG: negative',
    ]);
  });

  it('may stand twice in other words: a number and its word are one result', () => {
    expect(
      reading(
        'patient,sampled on,week,Rubella IgG quantitative,Rubella IgG qualitative\nA,2026-05-06,9,12,positive\n',
      ).cases,
    ).toMatchObject([{ results: { igg: { class: 'positive', text: '12' } } }]);
  });

  it('that nobody knows leave their cells out, in one piece a column', () => {
    const { found } = taken('patient,Zzz,CMV IgG\nA,1,positive\nA,2,positive\n');
    expect(found.filter(({ kind }) => kind === 'ignored')).toMatchObject([
      { pointer: 'rows 2-3, "Zzz"', raw: 'Zzz: 1; Zzz: 2' },
    ]);
  });

  it('are read as a person corrected them', () => {
    const text = 'patient,Zzz,day\nA,positive,2026-05-06\n';
    expect(codeOf(text)).toBe('no-results');
    const headings = ['patient', 'Zzz', 'day'];
    const map = mapColumns(headings).map((column) =>
      column.heading === 'Zzz'
        ? { heading: 'Zzz', reads: { as: 'row', what: 'value' } as const }
        : column.heading === 'day'
          ? { heading: 'day', reads: { as: 'row', what: 'drawn' } as const }
          : column,
    );
    expect(takeCsv(text, map)).toMatchObject({ found: [{ kind: 'ask', raw: 'Zzz: positive' }] });
    expect(takeCsv(text, map.slice(1))).toMatchObject({ error: { code: 'other-columns' } });
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['', 'empty'],
    ['\ufeff  \r\n', 'empty'],
    ['patient,Rubella IgG\n', 'no-rows'],
    ['patient,Rubella IgG\n,\n\n', 'no-rows'],
    ['A,2026-05-06,12,positive\nB,2026-05-06,13,negative\n', 'no-header'],
    ['Rubella IgG,12\nCMV IgG,3\n', 'no-header'],
    ['Rubella IgG,positive\nCMV IgG,negative\n', 'no-header'],
    ['colour,shape\nred,round\n', 'no-results'],
    ['week,Rubella IgG\n12,positive\n14,negative\n', 'no-person'],
  ])('%j: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
    expect(messageOf(text)).not.toBe('');
  });

  it('names the row of a quote that is not closed', () => {
    expect(messageOf('patient,Rubella IgG\nA,positive\nB,"positive\nC,negative\n')).toContain('row 3');
    expect(messageOf('patient,Rubella IgG\nA,"posi" tive\n')).toContain('row 2');
  });
});

describe('a row', () => {
  it('may have its limits in two columns, which their headings explain', () => {
    expect(
      reading('patient,week,test,result,negative below,positive from\nA,9,Rubella IgG,12,10,15\n'),
    ).toMatchObject({ cases: [{ results: { igg: { class: 'grey' } } }] });
  });

  it('with other cells than there are headings is asked about as a whole', () => {
    for (const row of ['A,0,85,IU/mL', 'A,85'])
      expect(taken(`patient,Rubella IgG,Rubella IgG unit\n${row}\n`).found).toMatchObject([
        { kind: 'ask', pointer: 'row 2' },
      ]);
  });

  it('may have empty cells too many, and blank rows are none', () => {
    expect(results('patient,Rubella IgG\nA,positive,,\n\n,\n')).toHaveLength(1);
  });

  it('that names nobody is asked about with the person above it', () => {
    const { found } = taken('patient,sampled on,Rubella IgG\nA,2026-05-06,positive\n,2026-05-06,negative\n');
    expect(found.map(({ kind, person }) => `${kind} ${person}`)).toEqual(['result A', 'ask A']);
  });

  it('of a value without the name of a test is asked about', () => {
    expect(reading('patient,test,result\nA,,12\n')).toMatchObject({
      cases: [],
      asks: [{ field: 'results' }],
    });
  });

  it('with two names under one number is asked about', () => {
    const { asks } = reading(
      'patient id,patient name,sampled on,Rubella IgG\n1,Anna A,2026-05-06,positive\n1,Berta B,2026-06-06,positive\n',
    );
    expect(asks).toEqual(expect.arrayContaining([expect.objectContaining({ pointer: 'rows 2-3' })]));
  });

  it('keeps the cells of a result together, with their place', () => {
    expect(placesOf(results('patient,test,result,unit,range\nA,Rubella IgG,12,IU/mL,<10 neg\n'))).toEqual([
      'result row 2, "result" test: Rubella IgG; result: 12; unit: IU/mL; range: <10 neg',
    ]);
  });

  it('whose word of the laboratory is not known is asked about, whatever the number says', () => {
    expect(
      reading(
        'patient,week,test,result,range,interpretation\nA,9,Rubella IgM,0.1,<0.8 neg; >=1.0 pos,cannot be excluded\n',
      ),
    ).toMatchObject({ cases: [], asks: [{ field: 'results.igm' }] });
  });

  it('whose heading and test name two infections is asked about', () => {
    expect(reading('patient,test,Rubella IgG\nA,CMV,positive\n')).toMatchObject({ cases: [], asks: [{}] });
  });

  it.each(['=1+1', '@SUM(A1)', "+cmd|' /C calc'!A0", '-A1', '=cmd|x'])(
    'with a formula is asked about: %s',
    (formula) => {
      const { found } = taken(`patient,Rubella IgG\nA,"${formula}"\n`);
      expect(found).toMatchObject([{ kind: 'ask', field: 'results.igg', pointer: 'row 2, "Rubella IgG"' }]);
    },
  );
});

describe('dates', () => {
  const table = (...days: readonly string[]) =>
    `patient,sampled on,test,result\n${days.map((day) => `A,${day},Rubella IgG,positive\n`).join('')}`;
  const drawn = (...days: readonly string[]) => results(table(...days)).map((one) => one.drawn?.on ?? null);

  it.each([
    ['2026-04-03', '2026-04-03'],
    ['2026/04/03', '2026-04-03'],
    ['20260403', '2026-04-03'],
    ['2026-04-03T23:59:00+14:00', '2026-04-03'],
    ['03.04.2026', '2026-04-03'],
    ['3.4.2026 08:15', '2026-04-03'],
    ['25/02/2026', '2026-02-25'],
    ['02/25/2026', '2026-02-25'],
    ['05/05/2026', '2026-05-05'],
  ])('%s', (text, on) => {
    expect(drawn(text)).toEqual([on]);
  });

  it.each(['03/04/2026', '03.04.26', '46143', '31.02.2026', '4 April', '2026-13-01', '03-04-2026'])(
    'asks what cannot be read one way: %s',
    (text) => {
      expect(drawn(text)).toEqual([null]);
      expect(reading(table(text)).asks.map(({ field }) => field)).toContain('sampledOn');
    },
  );

  it('take the order of day and month from another date of the column, and say so', () => {
    const text = table('03/04/2026', '25/02/2026');
    expect(drawn('03/04/2026', '25/02/2026')).toEqual(['2026-04-03', '2026-02-25']);
    expect(drawn('03/04/2026', '02/25/2026')).toEqual(['2026-03-04', '2026-02-25']);
    expect(taken(text).notes).toHaveLength(1);
    expect(taken(table('25/02/2026')).notes).toEqual([]);
  });

  it('whose column contradicts itself are asked', () => {
    const { found } = taken(table('03/04/2026', '25/02/2026', '02/25/2026'));
    expect(found.filter((one) => one.kind === 'result').map((one) => one.drawn?.on)).toEqual([]);
  });

  it('that cannot be told apart never put two samples into one', () => {
    expect(reading(table('03/04/2026', '05/06/2026').replace('positive\n', 'negative\n')).cases).toEqual([]);
    const generic =
      'patient,date,test,result\nA,2026-01-01,Rubella IgG,positive\nA,2026-05-01,Rubella IgM,negative\n';
    expect(reading(generic).cases).toEqual([]);
  });

  it('that are not said to be of the draw are never taken for it', () => {
    const read = reading('patient,date,test,result\nA,2026-05-01,Rubella IgM,negative\n');
    expect(read.cases[0]).not.toHaveProperty('sampledOn');
    expect(read.asks.map(({ field }) => field)).toContain('sampledOn');
  });

  it('of a draw after its report are asked', () => {
    expect(
      reading('patient,sampled on,report date,test,result\nA,2026-05-06,2026-05-01,Rubella IgG,positive\n')
        .cases,
    ).toEqual([]);
  });
});

describe('the person', () => {
  const facts = (headings: string, cells: string) =>
    taken(`patient,${headings},CMV IgG\nA,${cells},positive\n`).found.flatMap((one): unknown[] =>
      one.kind === 'person' ? [one.fact] : one.kind === 'ask' ? [one.field] : [],
    );

  it.each<[string, string, string | object]>([
    ['week', '12', { is: 'week', week: '12', on: null }],
    ['week', '12 + 3', { is: 'week', week: '12+3', on: null }],
    ['Срок', '09 нед', { is: 'week', week: '9', on: null }],
    ['week', '12.3', 'gestation'],
    ['week', '44', 'gestation'],
    ['week', 'second trimester', 'gestation'],
    ['due date', '2026-12-04', { is: 'due-date', on: '2026-12-04' }],
    ['LMP', '03/04/2026', 'gestation'],
    ['date of birth', '1995', { is: 'born', on: '1995' }],
    ['date of birth', '03/04/1995', { is: 'born', on: '1995' }],
    ['age in days', '5', { is: 'age-days', days: 5 }],
    ['age in days', '5.5', 'ageDays'],
    ['age', '3', 'subject'],
    ['sex', 'M', { is: 'male' }],
    ['pregnant', 'yes', { is: 'subject', subject: 'pregnant' }],
    ['pregnant', 'no', 'subject'],
    ['Беременность', 'да', { is: 'subject', subject: 'pregnant' }],
    ['patient type', 'newborn', { is: 'subject', subject: 'newborn' }],
    ['patient type', 'yes', 'subject'],
  ])('%s: %s', (heading, cell, fact) => {
    expect(facts(heading, cell)).toEqual([fact]);
  });

  it('is said once, however many rows repeat it', () => {
    const { found } = taken('patient,week,test,result\nA,12,CMV IgG,positive\nA,12,CMV IgM,negative\n');
    expect(found.filter(({ kind }) => kind === 'person')).toMatchObject([{ pointer: 'rows 2-3, "week"' }]);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'positive',
      '0,85',
      '< 0.5',
      '=1+1',
      '"',
      'A',
      '',
      '2026-05-06',
      '03/04/2026',
      '<b>x</b>',
    ),
    fc.string({ maxLength: 6 }),
  );
  const heading = fc.constantFrom(
    'patient',
    'week',
    'Rubella IgG',
    'Toxo',
    'test',
    'result',
    'unit',
    'date',
    'Zzz',
  );

  it('is read or refused, never thrown at, and no cell of a result column vanishes', () => {
    fc.assert(
      fc.property(
        fc.array(heading, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (headings, rows, delimiter) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = [headings, ...rows].map((row) => row.map(quote).join(delimiter)).join('\r\n');
          const read = takeCsv(text);
          if ('error' in read) {
            expect(read.error.message).not.toBe('');
            return;
          }
          const told = read.found.map(({ raw }) => raw).join('\n');
          rows.forEach((row) => {
            const value = row[headings.indexOf('Rubella IgG')]?.trim() ?? '';
            if (headings.includes('Rubella IgG') && value !== '') expect(told).toContain(value);
          });
          gather(read, aids);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('takes 20,000 rows', () => {
    const row = 'A,2026-05-06,12,positive,"a ""quoted"" cell"\n';
    const read = taken(`patient,sampled on,week,Rubella IgG,comment\n${row.repeat(20_000)}`);
    expect(read.found.filter(({ kind }) => kind === 'result')).toHaveLength(20_000);
  });
});

describe('a text', () => {
  it.each([
    ['Rubella IgG positive, IgM negative\nToxo IgG negative, IgM negative\n', false],
    ['Rubella IgG 143, IgM 0.15\nToxo IgG 3, IgM 0.1\n', false],
    ['CMV IgG, IgM negative\n', false],
    ['Patient: A; Date: 2026-05-06\nRubella IgG: positive\n', false],
    ['Rubella IgG: 12 IU/mL | positive\n', false],
    ['patient,Rubella IgG\nA,"12\n', true],
    ['"patient";"Rubella IgG"\n"A;B";12\n', true],
    ['\ufeffpatient\tsampled on\ttest\tresult\n', true],
    ['sep=;\npatient;x\n', true],
  ])('%j is a table: %s', (text, is) => {
    expect(isTable(text)).toBe(is);
  });
});
