/** Answers in a link: what goes in comes out, nothing else goes in, and nothing that a stranger wrote comes out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aids } from '../../src/exchange/aids.ts';
import { readShared } from '../../src/exchange/share-read.ts';
import { LONGEST_SHARE, shareFragment, shortCase } from '../../src/exchange/share.ts';
import { readLine } from '../../src/rules/read-line.ts';
import { PATHOGENS, type Case } from '../../src/rules/vocabulary.ts';
import { workedCases } from '../helpers/worked-cases.ts';

const made = { app: '0.4.0', content: '2026.11.2' };
const START = '#/shared/';

const whole: Case = {
  id: 'Anna-1990',
  pathogen: 'rubella',
  subject: 'pregnant',
  gestation: '9+2',
  sampledOn: '2026-12-04',
  results: {
    igg: {
      class: 'positive',
      text: '≥ 86,4',
      unit: 'IU/mL',
      limits: { negativeBelow: 10, positiveFrom: 15 },
      classSource: 'cut-off-rule',
    },
    igm: { class: 'positive' },
    avidity: { class: 'not-done' },
  },
  previous: [{ weeksBefore: 30, igg: { class: 'negative' }, sameAssay: true }],
  history: { rashDaysAgo: 'none', contactDaysAgo: 12, endemicTravel: false, weeksSinceVaccine: null },
  settings: { avidityExcludesWeeks: 12, practice: 'germany' },
};

const lettersOf = (cases: readonly Case[]): string => {
  const fragment = shareFragment(cases, made);
  if (fragment === null) throw new Error('too long');
  expect(fragment.startsWith(START)).toBe(true);
  return fragment.slice(START.length);
};
const write = (value: unknown): string =>
  `1.${Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;
const text = (letters: string) => Buffer.from(letters.slice(2), 'base64url').toString();
const slipOf = (letters: string) => {
  const read = readShared(letters);
  if ('fault' in read) throw new Error(read.fault);
  return read.slip;
};
const faultOf = (letters: string) => {
  const read = readShared(letters);
  return 'fault' in read ? read.fault : 'none';
};
const good = () => JSON.parse(text(lettersOf([whole]))) as { app: string; content: string; cases: object[] };

describe('a link', () => {
  test('gives back what was entered, and the versions that answered', () => {
    const { made: by, cases } = slipOf(lettersOf([whole]));
    expect(by).toEqual(made);
    expect(cases).toEqual([
      {
        ...whole,
        id: '',
        history: { rashDaysAgo: 'none', contactDaysAgo: 12, endemicTravel: false },
        settings: { avidityExcludesWeeks: 12 },
      },
    ]);
  });

  test('holds no id, no practice, and no character that a program could change', () => {
    const letters = lettersOf([whole]);
    expect(letters).toMatch(/^1\.[\w-]+$/);
    expect(text(letters)).not.toMatch(/Anna|1990|germany|"id"/);
  });

  test.each<[string, Case['results'], object]>([
    [
      'a remark in the place of a number',
      { igg: { class: 'grey', text: 'Frau Meier anrufen' } },
      { igg: 'grey' },
    ],
    [
      'a unit and a kit that are on no list',
      { igg: { class: 'positive', text: '12', unit: 'per Anna', kit: 'anna', classSource: 'limits' } },
      { igg: { class: 'positive', text: '12' } },
    ],
    ['a print that could not be read', { igm: { class: 'unreadable', text: '?' } }, { igm: 'unknown' }],
    ['a number in words and digits', { igg: { class: 'positive', text: '12 Meier' } }, { igg: 'positive' }],
  ])('leaves out %s', (_what, results, kept) => {
    expect(shortCase({ ...whole, results })).toMatchObject({ results: kept });
    expect(JSON.stringify(shortCase({ ...whole, results }).results)).toBe(JSON.stringify(kept));
  });

  test.each(PATHOGENS)('answers every worked case of %s as the case itself', (pathogen) => {
    let read = 0;
    for (const { case: one } of workedCases(pathogen)) {
      const before = readLine(JSON.stringify({ ...one, id: '' }), aids);
      if ('error' in before) continue;
      const [after] = slipOf(lettersOf([before.ok])).cases;
      const { settings, ...rest } = before.ok;
      const weeks = settings?.avidityExcludesWeeks;
      const same = { ...rest, ...(weeks !== undefined && { settings: { avidityExcludesWeeks: weeks } }) };
      const again = readLine(JSON.stringify(after), aids);
      if ('error' in again) throw new Error(again.error.error.message);
      expect(classesOf(again.ok), one.id).toEqual(classesOf(same));
      read += 1;
    }
    expect(read).toBeGreaterThan(900);
  });

  test('is not made where it would be too long to be passed on', () => {
    const sample = { weeksBefore: 1, igg: { class: 'negative' } };
    const many = { ...whole, previous: Array.from({ length: 200 }, () => sample) };
    expect(shareFragment([many], made)).toBeNull();
    expect(lettersOf([whole]).length).toBeLessThan(LONGEST_SHARE / 3);
  });
});

/** A case by what a table reads: classes, not prints. */
function classesOf(source: Case): unknown {
  const bare = (key: string, value: unknown): unknown =>
    ['text', 'unit', 'limits', 'kit', 'why', 'classSource'].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(source, bare).replaceAll('"unreadable"', '"unknown"'));
}

describe('a hostile link', () => {
  test.each<[string, () => string, string]>([
    ['nothing', () => '', 'nothing'],
    ['more than any link of ours', () => `1.${'A'.repeat(LONGEST_SHARE)}`, 'too-long'],
    ['a later form', () => `2.${'A'.repeat(20)}`, 'other-form'],
    ['no form', () => 'eyJhIjoxfQ', 'broken'],
    ['a path', () => `${lettersOf([whole])}/more`, 'broken'],
    ['half of itself', () => lettersOf([whole]).slice(0, 90), 'broken'],
    ['bytes that are no text', () => `1.${Buffer.from([0xff, 0xfe, 0x7b]).toString('base64url')}`, 'broken'],
    ['no JSON', () => write('{'), 'broken'],
    ['a list', () => write([good()]), 'broken'],
    ['null', () => write('null'), 'broken'],
    ['no case', () => write({ ...good(), cases: [] }), 'broken'],
    ['four cases', () => write({ ...good(), cases: Array(4).fill(good().cases[0]) }), 'broken'],
    ['a key of its own', () => write({ ...good(), note: 'x' }), 'broken'],
    ['a version with words', () => write({ ...good(), content: 'call 555 <b>now</b>' }), 'broken'],
    ['an id', () => write({ ...good(), cases: [{ id: 'Anna', ...good().cases[0] }] }), 'broken'],
    [
      'a practice',
      () => write({ ...good(), cases: [{ ...good().cases[0], settings: { practice: 'germany' } }] }),
      'broken',
    ],
    [
      'an unknown class',
      () => write({ ...good(), cases: [{ ...good().cases[0], results: { igg: 'fine' } }] }),
      'broken',
    ],
    [
      'a remark as a print',
      () =>
        write({
          ...good(),
          cases: [{ ...good().cases[0], results: { igg: { class: 'grey', text: 'ring her' } } }],
        }),
      'broken',
    ],
    [
      'a week that is none',
      () => write({ ...good(), cases: [{ ...good().cases[0], gestation: '99' }] }),
      'broken',
    ],
    [
      'a case of no infection',
      () => write({ ...good(), cases: [{ ...good().cases[0], pathogen: 'hiv' }] }),
      'broken',
    ],
    ['a key twice', () => write(text(lettersOf([whole])).replace('"app"', '"app":"9.9","app"')), 'broken'],
    [
      'the key of a prototype',
      () =>
        write(
          text(lettersOf([whole])).replace('{"pathogen"', '{"__proto__":{"subject":"newborn"},"pathogen"'),
        ),
      'broken',
    ],
    ['endless nesting', () => write(`${'['.repeat(2000)}${']'.repeat(2000)}`), 'broken'],
  ])('with %s is refused whole', (_what, letters, fault) => {
    expect(faultOf(letters())).toBe(fault);
  });

  test('never throws and never hands on what is no case, whatever one letter is changed', () => {
    const letters = lettersOf([whole]);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    fc.assert(
      fc.property(fc.nat(letters.length - 1), fc.nat(63), (at, letter) => {
        const changed = letters.slice(0, at) + alphabet.charAt(letter) + letters.slice(at + 1);
        const read = readShared(changed);
        if ('fault' in read) return;
        for (const one of read.slip.cases) expect(readLine(JSON.stringify(one), aids)).toHaveProperty('ok');
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (any) => {
        expect(readShared(any)).toHaveProperty('fault');
        expect(readShared(`1.${any}`)).toHaveProperty('fault');
        expect(readShared(write(any))).toHaveProperty('fault');
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
