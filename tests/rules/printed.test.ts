import { describe, expect, it } from 'vitest';
import { aids } from '../../src/exchange/aids.ts';
import { printedParts } from '../../src/rules/printed.ts';
import { software } from '../../src/tables/software.ts';
import { version } from '../../package.json';
import { howMany } from '../helpers/how-many.ts';
import { assess } from '../helpers/read-case.ts';
import { randomCases } from '../proof/random-cases.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const recordOf = (results: object, rest: object = {}) =>
  assess({
    id: 'x',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '12',
    sampledOn: '2026-12-04',
    results,
    ...rest,
  }).record;

describe('the record of printed numbers', () => {
  it('holds values with units, limits and kit', () => {
    const record = oneLine(
      recordOf({
        igg: { text: '86,4', unit: 'IU/mL', kit: 'abbott-architect-toxo-igg' },
        igm: { text: '0,55 index', limits: { negativeBelow: 0.5, positiveFrom: 0.6 } },
        avidity: { text: '64.2', unit: '%', limits: { lowBelow: 50, highFrom: 50 } },
      }),
    );
    expect(record).toContain(
      'Printed: IgG 86,4 IU/mL (Abbott Architect); IgM 0,55 index (limits 0.5 and 0.6); avidity 64.2 % (limit 50).',
    );
  });

  it('names program and tables, and what it is', () => {
    const record = oneLine(recordOf({ igg: { class: 'positive' } }));
    expect(record).toMatch(
      /Torchlight \d+\.\d+\.\d+, tables 20\d\d\.\d+\.\d+, not reviewed by a clinician\./,
    );
    expect(record).toContain('Decision support, confirm clinically');
    expect(software.version).toBe(version);
  });

  it('prints no word twice: a class needs no print', () => {
    expect(recordOf({ igg: { text: 'negative' }, igm: { text: 'нет' } })).not.toContain('Printed');
  });

  it('keeps its limits with a printed number for every result, and still tells the first two things to do', () => {
    const broken: string[] = [];
    for (const one of randomCases(howMany(1500), 41)) {
      const results = Object.fromEntries(
        Object.entries(one.results).map(([key, result]) => [
          key,
          result.class === undefined
            ? result
            : { class: result.class, text: '> 1 000,75', unit: 'IU/mL', limits: limitsOf(key) },
        ]),
      );
      const { record, actions } = assess({ ...one, id: 'x', results, sampledOn: '2026-12-04' });
      const told = oneLine(record);
      const fits = record.length <= 1200 && record.split('\n').every((line) => line.length <= 80);
      // What is printed gives way; where it stands, the first two things to do stand too.
      const plan = actions
        .slice(0, told.includes('Printed: ') ? 2 : 1)
        .every(({ text }) => told.includes(text));
      if (!fits || !plan) broken.push(record);
    }
    expect(broken).toEqual([]);
  });
  const limitsOf = (key: string) =>
    /avidity/i.test(key) ? { lowBelow: 40.5, highFrom: 60.5 } : { negativeBelow: 0.85, positiveFrom: 1.05 };
});

describe('what may be repeated of a print', () => {
  it.each([
    ['> 250 IU/mL', '> 250 IU/mL'],
    ['0,85 COI', '0,85 COI'],
    ['1:16', '1:16'],
    ['12,4 positive', '12,4 positive'],
    ['  86.4\t ', '86.4'],
  ])('%j is', (text, printed) => {
    expect(printedParts({ text }, aids)).toMatchObject({ text: printed, isNumber: true });
  });

  it.each([
    '250 IU/mL, patient 4711',
    '12 Schmidt',
    'Anna',
    '17.05.1990',
    '0,85 COI (Schmidt)',
    '12 \u202eIU/mL',
  ])('%j is not', (text) => {
    expect(printedParts({ text, unit: 'Schmidt', kit: 'schmidt' }, aids)).toEqual({
      text: null,
      unit: null,
      limits: null,
      kit: null,
      isNumber: false,
    });
  });

  it('the unit is told once', () => {
    expect(printedParts({ text: '0,85 COI', unit: 'COI' }, aids)).toMatchObject({
      text: '0,85 COI',
      unit: null,
    });
  });
});
