import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/exchange/record/csv.ts';
import { fileOf } from '../../../src/exchange/record/save-as.ts';
import { canonical, plainText, uuidOf, type Told } from '../../../src/exchange/record/told.ts';
import { publishedTold, told } from '../../helpers/told.ts';

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: ',' }).data;
const rowOf = (one: Told) => rowsOf(toCsv([one]))[0] ?? {};
const slip = (rest: object = {}) =>
  told({
    id: '=cmd|calc',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '12+3',
    sampledOn: '2026-12-04',
    results: {
      igg: { text: '86,4', unit: 'IU/mL', limits: { negativeBelow: 1.6, positiveFrom: 3 } },
      igm: { class: 'positive' },
      avidity: { class: 'high' },
    },
    previous: [{ weeksBefore: 30, igg: { class: 'negative' }, sameAssay: true }],
    history: { symptoms: false, treated: true },
    settings: { avidityExcludesWeeks: 16 },
    ...rest,
  });

describe('a row', () => {
  it('has the fields of the contract, first of the case, then of the answer', () => {
    expect(Object.keys(rowOf(slip())).join(' ')).toBe(
      'id pathogen subject gestation ageDays results previous series history sampledOn settings conclusion urgency excludedFromWeek actions avoid missing rows whyNot guidelines record contentVersion reviewed error',
    );
  });

  it('holds what was entered and printed', () => {
    expect(rowOf(slip())).toMatchObject({
      id: '',
      gestation: '12+3',
      results: 'igg=positive (86,4, IU/mL, negativeBelow 1.6, positiveFrom 3) | igm=positive | avidity=high',
      previous: 'weeksBefore=30 igg=negative sameAssay=true',
      history: 'symptoms=false | treated=true',
      settings: 'avidityExcludesWeeks=16',
      sampledOn: '2026-12-04',
    });
  });

  it('holds the answer: conclusion, actions in their order, rows, version', () => {
    const one = slip();
    const { assessment } = one;
    expect(rowOf(one)).toMatchObject({
      conclusion: assessment.conclusion,
      urgency: assessment.urgency,
      actions: assessment.actions.map(({ code }) => code).join(' '),
      avoid: assessment.avoid.map(({ code }) => code).join(' '),
      missing: assessment.missing.join(' '),
      rows: [...new Set(assessment.because.map(({ row }) => row))].join(' '),
      record: assessment.record.replaceAll('\n', ' '),
      contentVersion: assessment.content.version,
      reviewed: '',
    });
  });

  it('holds the id only where it is asked for, and then no formula', () => {
    expect(toCsv([slip()])).not.toContain('calc');
    expect(rowOf({ ...slip(), id: '=cmd|calc' })['id']).toBe("'=cmd|calc");
  });

  it('holds nothing of a text that is not understood', () => {
    const CANARY = 'Anna 1990';
    const one = slip({ results: { igg: { class: 'positive', text: CANARY, unit: CANARY } } });
    expect(toCsv([one])).not.toMatch(/Anna|1990/);
  });
});

describe('all published situations', () => {
  const list = publishedTold();
  const text = toCsv(list);

  it('are one line each, and a header', () => {
    expect(text.split('\r\n')).toHaveLength(list.length + 2);
    expect(rowsOf(text).map((row) => row['conclusion'])).toEqual(
      list.map(({ assessment }) => assessment.conclusion),
    );
  });

  it('hold no cell that a spreadsheet would run', () => {
    const cells = Papa.parse<string[]>(text, { delimiter: ',' }).data.flat();
    // A window that closes before the last period is a negative number, which is harmless.
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
  });

  it('are the same bytes twice', () => {
    expect(toCsv(publishedTold())).toBe(text);
  });
});

describe('files', () => {
  const one = slip();
  it.each([
    ['text', 'torchlight-toxoplasma.txt', 'text/plain'],
    ['csv', 'torchlight-toxoplasma.csv', 'text/csv'],
    ['fhir', 'torchlight-toxoplasma-fhir.json', 'application/fhir+json'],
    ['card', 'torchlight-toxoplasma-card.json', 'application/json'],
  ] as const)('as %s have a name without a person and a type', (format, name, type) => {
    const file = fileOf(format, [one]);
    expect(file.name).toBe(name);
    expect(file.type).toContain(type);
    expect(file.text.length).toBeGreaterThan(300);
  });

  it('of several infections are named after the slip, and hold them all', () => {
    const list = [one, slip({ pathogen: 'cmv' })];
    expect(fileOf('text', list).name).toBe('torchlight-slip.txt');
    expect(fileOf('text', list).text).toBe(
      `${list.map(({ assessment }) => assessment.record).join('\n\n')}\n`,
    );
    expect(rowsOf(fileOf('csv', list).text)).toHaveLength(2);
    expect((JSON.parse(fileOf('card', list).text) as { cards: unknown[] }).cards).toHaveLength(2);
  });

  it('begin with a byte order mark where a spreadsheet opens them, and nowhere else', () => {
    const starts = (['text', 'csv', 'fhir', 'card'] as const).map((each) =>
      fileOf(each, [one]).text.startsWith('\ufeff'),
    );
    expect(starts).toEqual([false, true, false, false]);
  });
});

describe('one spelling', () => {
  it('is that of every order of keys, and of what says nothing', () => {
    expect(canonical({ b: 1, a: { d: null, c: [] }, e: undefined, f: [{ y: 1, x: 2 }] })).toBe(
      '{"b":1,"f":[{"x":2,"y":1}]}',
    );
  });

  it('a UUID of the same parts is the same, of other parts another', () => {
    expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'));
    expect(new Set([uuidOf('a', 'b'), uuidOf('ab'), uuidOf('b', 'a')]).size).toBe(3);
  });

  it('a text is cut where it is too long, never within a character', () => {
    expect(plainText('  a\u0000\tb\u202e\n c ')).toBe('a b c');
    expect(plainText('😀'.repeat(10), 4)).toBe('😀…');
    expect(plainText('x'.repeat(201))).toHaveLength(200);
  });
});
