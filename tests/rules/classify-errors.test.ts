import { describe, expect, it } from 'vitest';
import type { Aids, Kit } from '../../src/rules/aids.ts';
import { aids as shipped } from '../../src/exchange/aids.ts';
import { classify } from '../../src/rules/classify.ts';
import type { Pathogen, Result, ResultKey } from '../../src/rules/vocabulary.ts';
import { KITS } from '../../src/tables/kits.ts';

const [any] = KITS;
if (any === undefined) throw new Error('no kit');
const kit: Kit = {
  ...any,
  id: 'mine',
  agent: 'toxoplasma',
  marker: 'igg',
  unit: 'iu/ml',
  limits: { below: 1, from: 3 },
  validIf: null,
  found: true,
};
const aids: Aids = {
  ...shipped,
  units: new Map([['iu/ml', { unit: 'iu/ml', divideBy: 1, spellings: [] }]]),
  kits: new Map([
    ['mine', kit],
    ['unitless', { ...kit, unit: null }],
  ]),
};
const of = (result: Result, key: ResultKey = 'igg', pathogen: Pathogen = 'toxoplasma') =>
  classify(result, { key, pathogen }, aids);
const fault = (result: Result, key?: ResultKey, pathogen?: Pathogen) => {
  const found = of(result, key, pathogen);
  return 'error' in found ? found.error : found;
};

describe('what contradicts itself is said in words', () => {
  it('limits the wrong way round, by their own names', () => {
    expect(fault({ text: '5', limits: { negativeBelow: 2, positiveFrom: 1 } })).toEqual({
      code: 'reversed-limits',
      part: 'limits',
      message:
        'negativeBelow 2 is above positiveFrom 1; accepted: negativeBelow not above positiveFrom (equal when there is no grey zone)',
    });
    expect(fault({ text: '5', limits: { lowBelow: 60, highFrom: 50 } }, 'avidity')).toMatchObject({
      message:
        'lowBelow 60 is above highFrom 50; accepted: lowBelow not above highFrom (equal when there is no grey zone)',
    });
  });

  it('a kit that is not in the catalogue, its name cut where it is long', () => {
    const message = (name: string) => {
      const found = fault({ text: '5', kit: name });
      return 'message' in found ? found.message : '';
    };
    expect(message('k'.repeat(40))).toBe(
      `the kit catalogue does not hold "${'k'.repeat(40)}"; accepted: an id of the catalogue (maker-platform-agent-marker, lower case), or printed limits instead`,
    );
    expect(message('k'.repeat(41))).toContain(`"${'k'.repeat(40)}…"`);
  });

  it('a kit for something else', () => {
    expect(fault({ text: '5', kit: 'mine' }, 'igm', 'rubella')).toEqual({
      code: 'wrong-kit',
      part: 'kit',
      message: 'the kit is for toxoplasma igg; accepted: a kit for rubella igm, or none',
    });
    expect(fault({ text: '5', kit: 'mine' }, 'throatPcr')).toMatchObject({
      message: 'the kit is for toxoplasma igg; accepted: a kit for toxoplasma throatPcr, or none',
    });
  });

  it('a unit that is not that of the kit, beside the text or in it', () => {
    const error = {
      code: 'unit-contradicts-kit',
      message: '"COI" contradicts the unit of the kit; accepted: iu/ml, or no unit',
    };
    expect(fault({ text: '5', unit: 'COI', kit: 'mine' })).toEqual({ ...error, part: 'unit' });
  });
});

describe('what does not contradict itself is read', () => {
  it('by a kit whose unit is not known, whatever unit is printed', () => {
    expect(of({ text: '5', unit: 'COI', kit: 'unitless' })).not.toHaveProperty('error');
    expect(of({ text: '5 IU/mL', kit: 'unitless' })).toEqual({ class: 'positive', source: 'kit' });
  });
  it('or not understood, where nothing is printed', () => {
    expect(of({ limits: { negativeBelow: 1, positiveFrom: 3 } })).toEqual({ unreadable: 'not-understood' });
  });
});
