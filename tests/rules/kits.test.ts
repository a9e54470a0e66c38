import { describe, expect, it } from 'vitest';
import { kitsThatFit, readingsByKit } from '../../src/rules/kits.ts';
import { KITS } from '../../src/tables/kits.ts';

const fit = (...args: Parameters<typeof kitsThatFit>) => kitsThatFit(...args).map(({ id }) => id);

describe('printed limits fingerprint the kit', () => {
  it.each([
    // What the peers' notes say of the patterns 2, 13 and 28.
    ['pattern 2: AxSYM', { below: 0.4, from: 0.5 }, 'EU/mL', '', 'cmv', 'igm', ['abbott-axsym-cmv-igm']],
    [
      'pattern 13: VIDAS IgG',
      { below: 4, from: 6, fromIsExcluded: true },
      'AU/mL',
      'AU/mL',
      'cmv',
      'igg',
      ['biomerieux-vidas-cmv-igg'],
    ],
    [
      'pattern 13: VIDAS IgM, printed > 0,90',
      { below: 0.7, from: 0.9, fromIsExcluded: true },
      '',
      '',
      'cmv',
      'igm',
      ['biomerieux-vidas-cmv-igm'],
    ],
    [
      'pattern 12: LIAISON IgG',
      { below: 12, from: 14 },
      'U/mL',
      'U/mL',
      'cmv',
      'igg',
      ['diasorin-liaison-eu-cmv-igg'],
    ],
    [
      'two markets share limits',
      { below: 10, from: 15 },
      'IU/mL',
      'IU/mL',
      'rubella',
      'igg',
      ['biomerieux-vidas-eu-rubella-igg', 'beckman-dxi-rubella-igg'],
    ],
    ['another unit', { below: 4, from: 6 }, 'U/mL', 'U/mL', 'cmv', 'igg', []],
    ['another infection', { below: 4, from: 6 }, '', '', 'toxoplasma', 'igg', []],
    ['another marker', { below: 0.7, from: 0.9 }, '', '', 'cmv', 'igg', []],
    ['no such limits', { below: 4, from: 6.1 }, '', '', 'cmv', 'igg', []],
  ] as const)('%s', (_name, bounds, _printed, unit, agent, marker, ids) => {
    expect(fit(bounds, unit, agent, marker, KITS)).toEqual(ids);
  });

  it('no limits fit a kit whose limits are blank', () => {
    const ids = fit({ below: 0, from: 0 }, '', 'rubella', 'igg', KITS);
    expect(ids).toEqual([]);
  });
});

describe('one number by every kit', () => {
  const read = (value: number, unit: string, comparator: '<' | '>' | null = null) =>
    Object.fromEntries(
      readingsByKit({ value, comparator, unit }, 'toxoplasma', 'igg', KITS).map(({ kit, reads }) => [
        kit.id,
        reads,
      ]),
    );

  it('2.5 IU/mL of toxoplasma IgG is negative, gray or positive, by the kit', () => {
    expect(read(2.5, 'IU/mL')).toMatchObject({
      'roche-elecsys-eu-toxo-igg': 'grey',
      'roche-elecsys-us-toxo-igg': 'grey',
      'abbott-architect-toxo-igg': 'grey',
      'diasorin-liaison-toxo-igg': 'negative',
      'biomerieux-vidas-toxo-igg': 'negative',
      'tgs-isys-toxo-igg': 'positive',
      'siemens-centaur-toxo-igg': 'no-limits',
    });
  });

  it('a number in another unit is never compared', () => {
    const readings = Object.values(read(2.5, 'AU/mL'));
    expect(readings.length).toBeGreaterThan(8);
    expect(new Set(readings)).toEqual(new Set(['other-unit', 'no-limits']));
  });

  it('a comparator that leaves two classes open decides nothing', () => {
    expect(read(5, 'IU/mL', '<')).toMatchObject({
      'biomerieux-vidas-toxo-igg': 'undecided',
      'diasorin-liaison-toxo-igg': 'negative',
    });
  });

  it('without a unit each kit reads in its own', () => {
    expect(read(40, '')).toMatchObject({
      'roche-elecsys-eu-toxo-igg': 'positive',
      'biorad-bioplex-toxo-igg': 'positive',
    });
  });

  it('an immunoblot has no limits to be read by', () => {
    expect(readingsByKit({ value: 3, comparator: null, unit: '' }, 'toxoplasma', 'blot', KITS)).toEqual([]);
  });
});
