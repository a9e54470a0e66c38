import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareAids, type Kit, type KitLimits } from '../../src/rules/aids.ts';
import { classOfValue } from '../../src/rules/analyte.ts';
import type { Comparator } from '../../src/rules/number.ts';
import { possibleClasses } from '../../src/rules/possible.ts';
import type { Pathogen, ResultKey } from '../../src/rules/vocabulary.ts';
import { weigh, type PrintedResult } from '../../src/rules/weigh.ts';
import { KITS } from '../../src/tables/kits.ts';
import { COMPARATOR_WORDS, READINGS } from '../../src/tables/readings.ts';
import { UNITS } from '../../src/tables/units.ts';
import { howMany } from '../helpers/how-many.ts';

const aids = prepareAids({
  readings: READINGS,
  comparators: COMPARATOR_WORDS,
  units: UNITS,
  kits: KITS,
  practices: [],
});

type Printed = Partial<Omit<PrintedResult, 'kit'>> & { readonly kit?: string };

/** "positive limits" for a class and its source, "? why" for no class, "! laboratory positive, limits grey" for a disagreement. */
function read(printed: Printed, key: ResultKey = 'igm', pathogen: Pathogen = 'toxoplasma'): string {
  const { kit, ...rest } = printed;
  const found = kit === undefined ? undefined : aids.kits.get(kit);
  if (kit !== undefined && !found) throw new Error(`no kit ${kit}`);
  const weighed = weigh({ text: '', unit: '', said: [], kit: found, ...rest }, { key, pathogen }, aids);
  if ('unreadable' in weighed) return `? ${weighed.unreadable}`;
  if ('disagree' in weighed)
    return `! ${weighed.disagree.map((one) => `${one.source} ${one.class}`).join(', ')}`;
  return `${weighed.class} ${weighed.source}`;
}
const grey = { below: 0.7, from: 1 };

describe('a word', () => {
  it.each<[Printed, string]>([
    [{ text: 'positive' }, 'positive laboratory'],
    [{ text: 'IgM: positive' }, '? not-understood'],
    [{ said: ['отрицательно'] }, 'negative laboratory'],
    [{ text: 'ложноположительный' }, '? not-understood'],
    [{ text: 'ложноположительный', said: ['POS'] }, '? not-understood'],
    [{ text: 'positive?' }, '? not-understood'],
    [{ text: 'positive', said: ['see comment'] }, '? not-understood'],
    [{ said: ['see comment'] }, '? not-understood'],
    [{ text: 'positive', said: ['reactive'] }, 'positive laboratory'],
    [{ text: 'positive', said: ['negative'] }, '! laboratory positive, laboratory negative'],
    [{ said: ['pending', 'positive'] }, '! laboratory pending, laboratory positive'],
    [{ text: 'not done' }, 'not-done laboratory'],
    [{ text: 'high' }, '? not-understood'],
    [{ text: 'H' }, '? not-understood'],
    [{ text: '' }, '? not-understood'],
    [{ text: '   ' }, '? not-understood'],
  ])('%j is %s', (printed, expected) => expect(read(printed)).toBe(expected));

  it('that is narrower than another stands', () => {
    expect(read({ text: 'positive', said: ['low positive'] }, 'igg')).toBe('low-positive laboratory');
    expect(read({ text: 'low positive', said: ['grey'] }, 'igg')).toBe(
      '! laboratory low-positive, laboratory grey',
    );
  });

  it('of an avidity is its own', () => {
    expect(read({ text: 'high' }, 'avidity')).toBe('high laboratory');
    expect(read({ text: 'positive' }, 'avidity')).toBe('? not-understood');
    expect(read({ text: '86 %', said: ['high'] }, 'avidity')).toBe('high laboratory');
    expect(read({ text: '86 %', said: ['high'], bounds: { below: 40, from: 60 } }, 'avidity')).toBe(
      'high laboratory',
    );
    expect(read({ text: '23,4', said: ['high'], bounds: { below: 40, from: 60 } }, 'avidity')).toBe(
      '! laboratory high, limits low',
    );
    expect(read({ text: '< 10', said: ['not measurable'], bounds: { below: 40, from: 60 } }, 'avidity')).toBe(
      'not-measurable laboratory',
    );
  });
});

describe('a number with limits', () => {
  it.each<[Printed, string]>([
    [{ text: '0,85' }, '? bare-number'],
    [{ text: '143' }, '? bare-number'],
    [{ text: '> 250 IU/mL' }, '? bare-number'],
    [{ text: '0,85', bounds: grey }, 'grey limits'],
    [{ text: '0,85 COI', bounds: grey }, 'grey limits'],
    [{ text: '0.69', bounds: grey }, 'negative limits'],
    [{ text: '0.7', bounds: grey }, 'grey limits'],
    [{ text: '0.7', bounds: { ...grey, belowIsIncluded: true } }, 'negative limits'],
    [{ text: '1', bounds: grey }, 'positive limits'],
    [{ text: '1', bounds: { ...grey, fromIsExcluded: true } }, 'grey limits'],
    [{ text: '1.01', bounds: { ...grey, fromIsExcluded: true } }, 'positive limits'],
    [{ text: '1', bounds: { below: 1, from: 1 } }, 'positive limits'],
    [{ text: '0.99', bounds: { below: 1, from: 1 } }, 'negative limits'],
    [{ text: '250 H', bounds: grey }, 'positive limits'],
    [{ text: '250', said: ['H'], bounds: grey }, 'positive limits'],
    [{ text: '250 high', bounds: grey }, 'positive limits'],
    [{ text: '< 0.5', bounds: { below: 0.4, from: 1 } }, '? comparator-undecided'],
    [{ text: '< 0.4', bounds: { below: 0.4, from: 1 } }, 'negative limits'],
    [{ text: '≤ 0.4', bounds: { below: 0.4, from: 1 } }, '? comparator-undecided'],
    [{ text: '> 1', bounds: grey }, 'positive limits'],
    [{ text: '> 0.9', bounds: grey }, '? comparator-undecided'],
    [{ text: '≥ 1', bounds: { ...grey, fromIsExcluded: true } }, '? comparator-undecided'],
    [
      { text: '> 1', bounds: { below: 1, from: 1, belowIsIncluded: true, fromIsExcluded: true } },
      'positive limits',
    ],
    [{ text: '1,234', bounds: grey }, '? ambiguous-number'],
    [{ text: '0.85 false positive', bounds: grey }, '? text-beside-number'],
    [{ text: '12-14', bounds: grey }, '? not-understood'],
    [{ text: '0.85', said: ['check again'], bounds: grey }, '? not-understood'],
  ])('%j is %s', (printed, expected) => expect(read(printed)).toBe(expected));

  it('and an avidity by its own limits', () => {
    const bounds = { below: 30, from: 40 };
    expect(read({ text: '78 %', bounds }, 'avidity', 'cmv')).toBe('high limits');
    expect(read({ text: '35', bounds }, 'avidity', 'cmv')).toBe('intermediate limits');
    expect(read({ text: '29,9', bounds }, 'avidity', 'cmv')).toBe('low limits');
  });
});

describe('a word beside a number', () => {
  it.each<[Printed, string]>([
    [{ text: '0,9 grey zone' }, 'grey laboratory'],
    [{ text: '0,9 grey zone', bounds: grey }, 'grey laboratory'],
    [{ text: '0,9', said: ['positive'], bounds: grey }, '! laboratory positive, limits grey'],
    [{ text: '0,9 negative', bounds: grey }, '! laboratory negative, limits grey'],
    [{ text: '0,7', said: ['negative'], bounds: grey }, 'negative laboratory'],
    [{ text: '1,0', said: ['grey'], bounds: grey }, 'grey laboratory'],
    [{ text: '1,0', said: ['negative'], bounds: grey }, '! laboratory negative, limits positive'],
    // A comparator leaves classes open; a word among them stands, another disagrees.
    [{ text: '< 0.9', said: ['negative'], bounds: grey }, 'negative laboratory'],
    [
      { text: '< 0.9', said: ['positive'], bounds: grey },
      '! laboratory positive, limits negative, limits grey',
    ],
    [{ text: '1,234 positive', bounds: { below: 10, from: 20 } }, 'positive laboratory'],
    [
      { text: '1,234 grey', bounds: { below: 10, from: 20 } },
      '! laboratory grey, limits negative, limits positive',
    ],
    [{ text: '0.85 not done' }, '? contradiction'],
    [{ text: '0.85', said: ['not done'], bounds: grey }, '? contradiction'],
    [{ text: '0.85', said: ['pending'], bounds: grey }, 'pending laboratory'],
  ])('%j is %s', (printed, expected) => expect(read(printed)).toBe(expected));

  it('may be narrower than what the limits say', () => {
    expect(read({ text: '12', said: ['low positive'], bounds: { below: 5, from: 10 } }, 'igg')).toBe(
      'low-positive laboratory',
    );
    expect(read({ text: '7', said: ['low positive'], bounds: { below: 5, from: 10 } }, 'igg')).toBe(
      '! laboratory low-positive, limits grey',
    );
  });
});

describe('units', () => {
  const bounds = { below: 5, from: 10 };
  it.each<[Printed, string]>([
    [{ text: '7', unit: 'IU/mL', bounds, boundsUnit: 'МЕ/мл' }, 'grey limits'],
    [{ text: '7 UI/ml', bounds, boundsUnit: 'kIU/L' }, 'grey limits'],
    [{ text: '7', unit: 'AU/mL', bounds, boundsUnit: 'IU/mL' }, '? unit-against-limits'],
    [{ text: '7 index', bounds, boundsUnit: 'IU/mL' }, '? unit-against-limits'],
    [{ text: '7', unit: 'EU/mL', bounds, boundsUnit: 'EU/ml' }, 'grey limits'],
    [{ text: '7', unit: 'EU/mL', bounds, boundsUnit: 'IU/mL' }, '? unit-against-limits'],
    [{ text: '7', bounds, boundsUnit: 'IU/mL' }, 'grey limits'],
    [{ text: '7', unit: 'IU/mL', bounds }, 'grey limits'],
    [{ text: '7000', unit: 'mIU/mL', bounds, boundsUnit: 'IU/mL' }, 'grey limits'],
    [{ text: '7', unit: 'IU/mL', bounds: { below: 5000, from: 10000 }, boundsUnit: 'IU/L' }, 'grey limits'],
    [
      { text: '1.0051', unit: 'IU/mL', bounds: { below: 1000, from: 1005.1 }, boundsUnit: 'IU/L' },
      'positive limits',
    ],
    [{ text: '7 IU/mL', unit: 'AU/mL', bounds }, '? contradiction'],
    [{ text: '7 IU/mL', unit: 'mIU/mL', bounds }, '? contradiction'],
    [{ text: '7 IU/mL', unit: 'UI/mL', bounds }, 'grey limits'],
    [{ text: '7', unit: 'AU/mL', said: ['grey'], bounds, boundsUnit: 'IU/mL' }, '? unit-against-limits'],
  ])('%j is %s', (printed, expected) => expect(read(printed, 'igg', 'rubella')).toBe(expected));
});

describe('titres', () => {
  const bounds = { below: 32, from: 32 };
  it.each<[Printed, string]>([
    [{ text: '1:16', bounds, boundsUnit: 'titre' }, 'negative limits'],
    [{ text: '1:32', bounds, boundsUnit: 'titre' }, 'positive limits'],
    [{ text: '1:64 positive', bounds, boundsUnit: 'titre' }, 'positive laboratory'],
    [{ text: '1:16', unit: 'titre', bounds, boundsUnit: 'titer' }, 'negative limits'],
    // Sixteen is more than fifteen; a titre is not.
    [{ text: '1:16', bounds: { below: 10, from: 15 }, boundsUnit: 'IU/mL' }, '? unit-against-limits'],
    [{ text: '1:16', bounds: { below: 10, from: 15 } }, '? unit-against-limits'],
    [{ text: '47', bounds, boundsUnit: 'titre' }, '? unit-against-limits'],
    [{ text: '1:16 IU/mL', bounds: { below: 10, from: 15 }, boundsUnit: 'IU/mL' }, '? contradiction'],
    [{ text: '1:16' }, '? bare-number'],
    [{ text: '1:16', kit: 'abbott-architect-rubella-igg' }, '? unit-against-kit'],
  ])('%j is %s', (printed, expected) => expect(read(printed, 'igg', 'rubella')).toBe(expected));
});

describe('a kit', () => {
  const kit = 'abbott-architect-toxo-igg';
  it.each<[Printed, string]>([
    [{ text: '2', kit }, 'grey kit'],
    [{ text: '1,59 IU/mL', kit }, 'negative kit'],
    [{ text: '> 250', unit: 'МЕ/мл', kit }, 'positive kit'],
    [{ text: '1600 mIU/mL', kit }, 'grey kit'],
    [{ text: '< 2', kit }, '? comparator-undecided'],
    [{ text: '1,234', kit }, '? ambiguous-number'],
    [{ text: '2', unit: 'AU/mL', kit }, '? unit-against-kit'],
    [{ text: '2', kit: 'abbott-architect-toxo-igm' }, '? kit-of-another'],
    [{ text: '2', kit: 'abbott-architect-rubella-igg' }, '? kit-of-another'],
    [{ text: '2', kit: 'abbott-alinity-toxo-igg' }, '? kit-not-verified'],
    [{ text: '2', kit: 'abbott-alinity-toxo-igg', kitChecked: true }, 'grey kit'],
    [{ text: '2', kit: 'vectorbest-vectotoxo-toxo-igg' }, '? kit-not-verified'],
    // The word, the limits and the kit: the first of them decides, and what differs is asked.
    [{ text: '2', said: ['grey'], kit }, 'grey laboratory'],
    [{ text: '2', said: ['positive'], kit }, '! laboratory positive, kit grey'],
    [{ text: '2', said: ['positive'], kit: 'abbott-alinity-toxo-igg' }, 'positive laboratory'],
    [{ text: '2', bounds: { below: 1.6, from: 3 }, kit }, 'grey limits'],
    [{ text: '2', bounds: { below: 8, from: 9 }, kit }, '! limits negative, kit grey'],
    [
      { text: '2', said: ['negative'], bounds: { below: 8, from: 9 }, kit },
      '! laboratory negative, limits negative, kit grey',
    ],
    [{ text: '2', bounds: { below: 8, from: 9 }, kit: 'abbott-alinity-toxo-igg' }, 'negative limits'],
    [{ text: '2', unit: 'AU/mL', bounds: { below: 8, from: 9 }, kit }, '? unit-against-kit'],
    [{ text: '2', bounds: { below: 8, from: 9 }, kit: 'abbott-architect-toxo-igm' }, '? kit-of-another'],
    [{ text: 'positive', kit }, 'positive laboratory'],
  ])('%j is %s', (printed, expected) => expect(read(printed, 'igg')).toBe(expected));

  it('whose limits are blank reads nothing', () => {
    expect(read({ text: '7', kit: 'diasorin-liaison-rubella-igg' }, 'igg', 'rubella')).toBe(
      '? kit-without-limits',
    );
  });

  it('whose avidity has a floor of IgG waits until somebody says that it is reached', () => {
    const avidity = { text: '62', kit: 'abbott-architect-cmv-avidity' };
    expect(read(avidity, 'avidity', 'cmv')).toBe('? kit-not-verified');
    expect(read({ ...avidity, kitChecked: true }, 'avidity', 'cmv')).toBe('high kit');
  });

  it('that is only recalled never classifies unchecked, whatever the number', () => {
    const keys = { igg: 'igg', igm: 'igm', avidity: 'avidity', blot: 'iggBlot' } as const;
    for (const one of KITS.filter(({ found }) => !found))
      for (const text of ['0', '1', '50', '1000', '> 1000'])
        expect(read({ text, kit: one.id }, keys[one.marker], one.agent), one.id).toBe('? kit-not-verified');
  });

  it('names what it weighed', () => {
    const architect = aids.kits.get(kit) as Kit;
    expect(
      weigh(
        { text: '2', unit: '', said: ['grey'], bounds: { below: 1.6, from: 3 }, kit: architect },
        { key: 'igg', pathogen: 'toxoplasma' },
        aids,
      ),
    ).toEqual({
      class: 'grey',
      source: 'laboratory',
      claims: [
        { source: 'laboratory', class: 'grey' },
        { source: 'limits', class: 'grey' },
        { source: 'kit', class: 'grey' },
      ],
    });
  });
});

describe('over all numbers', () => {
  const tenths = fc.integer({ min: 0, max: 40 }).map((n) => n / 10);
  const limits = fc
    .tuple(tenths, tenths, fc.boolean(), fc.boolean())
    .map(([a, b, belowIsIncluded, fromIsExcluded]): KitLimits => {
      const [below, from] = [Math.min(a, b), Math.max(a, b)];
      return {
        below,
        from,
        ...(belowIsIncluded && (below < from || fromIsExcluded) ? { belowIsIncluded: true } : {}),
        ...(fromIsExcluded ? { fromIsExcluded: true } : {}),
      };
    });
  const signs = fc.constantFrom<Comparator>('<', '≤', '>', '≥');
  const inside: Readonly<Record<Comparator, (a: number, b: number) => boolean>> = {
    '<': (a, b) => a < b,
    '≤': (a, b) => a <= b,
    '>': (a, b) => a > b,
    '≥': (a, b) => a >= b,
  };

  it('a class by limits is the class of every value that the print allows', () => {
    fc.assert(
      fc.property(tenths, limits, signs, (value, bounds, sign) => {
        const found = read({ text: `${sign} ${value}`, bounds });
        const values = Array.from({ length: 1000 }, (_, n) => n / 20).filter((one) =>
          inside[sign](one, value),
        );
        const classes = new Set(values.map((one) => classOfValue(one, null, bounds, 'igm')));
        if (found.startsWith('?')) expect(found).toBe('? comparator-undecided');
        else
          expect([...classes].map((one) => `${one ?? ''} limits`)).toEqual(classes.size === 0 ? [] : [found]);
      }),
      { numRuns: howMany(2000) },
    );
  });

  it('the classes left open are those that its values have', () => {
    fc.assert(
      fc.property(tenths, limits, signs, (value, bounds, sign) => {
        const values = Array.from({ length: 4000 }, (_, n) => n / 80).filter((one) =>
          inside[sign](one, value),
        );
        if (values.length === 0) return;
        const classes = new Set(values.map((one) => classOfValue(one, null, bounds, 'igm')));
        expect(new Set(possibleClasses(value, sign, bounds, 'igm'))).toEqual(classes);
      }),
      { numRuns: howMany(2000) },
    );
  });

  it('a word against the limits is never decided', () => {
    fc.assert(
      fc.property(tenths, limits, fc.constantFrom('negative', 'positive'), (value, bounds, word) => {
        const byLimits = read({ text: String(value), bounds });
        const both = read({ text: String(value), said: [word], bounds });
        const onLimit = value === bounds.below || value === bounds.from;
        if (byLimits === `${word} limits`) expect(both).toBe(`${word} laboratory`);
        else if (!onLimit) expect(both).toMatch(/^! /);
      }),
      { numRuns: howMany(2000) },
    );
  });
});

it('less than nothing is still below every limit', () => {
  expect(possibleClasses(0, '<', grey, 'igm')).toEqual(['negative']);
});

it('above a limit that is still negative itself leaves what is above it', () => {
  const limits: KitLimits = { ...grey, belowIsIncluded: true };
  expect(possibleClasses(grey.below, '>', limits, 'igm')).toEqual(['grey', 'positive']);
  expect(possibleClasses(grey.below, '≥', limits, 'igm')).toEqual(['negative', 'grey', 'positive']);
});

describe('one thing said beside another', () => {
  const all = (printed: Partial<PrintedResult>, key: ResultKey = 'igm') =>
    weigh({ text: '', unit: '', said: [], ...printed }, { key, pathogen: 'toxoplasma' }, aids);
  const [any] = KITS;
  if (any === undefined) throw new Error('no kit');
  const kit: Kit = {
    ...any,
    agent: 'toxoplasma',
    marker: 'igm',
    unit: null,
    limits: { below: 0.4, from: 1 },
    validIf: null,
    found: true,
  };

  it('thousandths of one unit are never another unit', () => {
    expect(read({ text: '5 mIU/mL', bounds: grey, boundsUnit: 'IU' })).toBe('? unit-against-limits');
    expect(read({ text: '1200 mIU/mL', bounds: grey, boundsUnit: 'IU/mL' })).toBe('positive limits');
  });
  it('a mark of an analyser is no class, high or low', () => {
    expect(read({ text: '5 low', bounds: grey })).toBe('positive limits');
    expect(read({ text: '5 high', bounds: grey })).toBe('positive limits');
  });
  it('a word stands where the text is blank', () => {
    expect(read({ text: '   ', said: ['positive'] })).toBe('positive laboratory');
  });
  it('a word alone claims its class, and an open reading beside it claims none', () => {
    const own = { source: 'laboratory', class: 'negative' };
    expect(all({ said: ['negative'] })).toEqual({ ...own, claims: [own] });
    expect(all({ text: '< 0.9 negative', bounds: grey })).toEqual({ ...own, claims: [own] });
  });
  it('limits stand where the kit leaves their class open among others', () => {
    expect(all({ text: '< 0.5', bounds: grey, kit })).toMatchObject({ class: 'negative', source: 'limits' });
  });
  it('a kit without a unit reads any, but no titre', () => {
    expect(all({ text: '5 IU/mL', kit })).toMatchObject({ class: 'positive', source: 'kit' });
    expect(all({ text: '1:16', kit })).toEqual({ unreadable: 'unit-against-kit' });
    expect(all({ text: '1:16', kit: { ...kit, unit: 'titre' } })).toMatchObject({ class: 'positive' });
  });
});
