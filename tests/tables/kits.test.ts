import { describe, expect, it } from 'vitest';
import { classOfValue } from '../../src/rules/analyte.ts';
import type { Kit } from '../../src/rules/aids.ts';
import { KITS } from '../../src/tables/kits.ts';
import { UNITS } from '../../src/tables/units.ts';

const all: readonly Kit[] = KITS;

/**
 * The found rows of the interoperability evidence, section 6, typed in again by hand: unit, the end of negative (low),
 * the beginning of positive (high). `]` the end itself is negative; `(` the beginning itself is not positive.
 */
const FOUND: Readonly<Record<string, string>> = {
  // Toxoplasma
  'roche-elecsys-eu-toxo-igg': 'IU/mL 1 30',
  'roche-elecsys-us-toxo-igg': 'IU/mL 1 3',
  'roche-elecsys-toxo-avidity': '% 70 80',
  'abbott-architect-toxo-igg': 'IU/mL 1.6 3',
  'abbott-architect-toxo-igm': 'index 0.5 0.6',
  'abbott-architect-toxo-avidity': '% 50 60',
  'diasorin-liaison-toxo-igg': 'IU/mL 7.2 8.8',
  'diasorin-liaison-us-toxo-igm': 'AU/mL 8 10',
  'biomerieux-vidas-toxo-igg': 'IU/mL 4 8',
  'biomerieux-vidas-toxo-avidity': 'index 0.2 0.3',
  'beckman-access-toxo-igg': 'IU/mL 7.5 10.5',
  'biorad-platelia-toxo-igg': 'IU/mL 6 9',
  'biorad-platelia-toxo-igm': 'index 0.8 1',
  'biorad-bioplex-toxo-igg': 'IU/mL 9] 12',
  'siemens-immulite-toxo-igm': 'index 0.9 1.1',
  'tgs-isys-toxo-igg': 'IU/mL 1.5 1.5',
  // "6-9": on which side 9 is, is not printed.
  'biomerieux-isaga-toxo-igm': 'score blank',
  'ldbio-toxo2-toxo-blot': 'none blank',
  // Rubella
  'abbott-architect-rubella-igg': 'IU/mL 5 10',
  'roche-elecsys-rubella-igg': 'IU/mL 10 10',
  'biomerieux-vidas-eu-rubella-igg': 'IU/mL 10 15',
  'biomerieux-vidas-us-rubella-igg': 'IU/mL 5 10',
  'beckman-dxi-rubella-igg': 'IU/mL 10 15',
  'siemens-centaur-rubella-igg': 'IU/mL 5 10',
  'siemens-enzygnost-rubella-igg': 'IU/mL 3 (7',
  // "<10 / ≥10, lab may choose <5.0 / ≥10".
  'diasorin-liaison-rubella-igg': 'IU/mL blank',
  'serion-elisa-rubella-igg': 'IU/mL 10 20',
  'biorad-bioplex-rubella-igg': 'index 0.7] 1',
  // CMV
  'abbott-architect-cmv-igg': 'AU/mL 6 6',
  'abbott-architect-cmv-igm': 'index 0.85 1',
  'abbott-architect-cmv-avidity': '% 50 (60',
  'roche-elecsys-cmv-avidity': '% 45 55',
  'biomerieux-vidas-cmv-igg': 'AU/mL 4 (6',
  'biomerieux-vidas-cmv-igm': 'index 0.7 0.9',
  'biomerieux-vidas-cmv-avidity': 'index 0.2 0.8',
  'siemens-enzygnost-cmv-igg': 'ΔA 0.1 0.2',
  'siemens-enzygnost-cmv-igm': 'ΔA 0.1 0.2',
  'abbott-axsym-cmv-igg': 'AU/mL 5 15',
  'abbott-axsym-cmv-igm': 'index 0.4 0.5',
};

const printed = ({ unit, limits }: Kit) =>
  limits === null
    ? `${unit ?? 'none'} blank`
    : `${unit ?? 'none'} ${limits.below}${limits.belowIsIncluded ? ']' : ''} ${limits.fromIsExcluded ? '(' : ''}${limits.from}`;

describe('what was found', () => {
  it('is in the catalogue row by row, and nothing else counts as found', () => {
    const found = all.filter((kit) => kit.found);
    expect(Object.fromEntries(found.map((kit) => [kit.id, printed(kit)]))).toEqual(FOUND);
  });

  it('says where, and what is recalled says only that', () => {
    for (const kit of all) {
      if (kit.found) expect(kit.source, kit.id).not.toMatch(/recalled|^.{0,5}$/);
      else expect(kit.sourceKind, kit.id).toBe('recalled');
    }
  });
});

describe('every row', () => {
  it.each(all.map((kit) => [kit.id, kit] as const))('%s has its parts', (id, kit) => {
    const agent = { toxoplasma: 'toxo', rubella: 'rubella', cmv: 'cmv' }[kit.agent];
    expect(id).toMatch(new RegExp(`^[a-z0-9]+(-[a-z0-9]+)+-${agent}-${kit.marker}$`));
    expect(all.filter((other) => other.id === id)).toHaveLength(1);
    for (const text of [kit.maker, kit.platform, kit.kit]) expect(text.trim()).toMatch(/\p{L}/u);
    if (kit.unit !== null)
      expect(UNITS.some(({ unit, divideBy }) => unit === kit.unit && divideBy === 1)).toBe(true);
    if (kit.limits !== null) expect(kit.unit).not.toBeNull();
  });

  it.each(all.filter(({ limits }) => limits !== null).map((kit) => [kit.id, kit] as const))(
    '%s covers the line once, low to high',
    (_id, { limits, marker }) => {
      if (!limits || marker === 'blot') throw new Error('limits of a number expected');
      const { below, from } = limits;
      expect(below).toBeGreaterThan(0);
      expect(below).toBeLessThanOrEqual(from);
      const step = 1e-6;
      const points = [
        0,
        below - step,
        below,
        below + step,
        (below + from) / 2,
        from - step,
        from,
        from + step,
        1e6,
      ]
        .filter((point) => point >= 0)
        .sort((a, b) => a - b);
      const order = marker === 'avidity' ? ['low', 'intermediate', 'high'] : ['negative', 'grey', 'positive'];
      const classes = points.map((point) => order.indexOf(classOfValue(point, null, limits, marker) ?? ''));
      expect(classes).toEqual([...classes].sort((a, b) => a - b));
      expect(classes[0]).toBe(0);
      expect(classes[classes.length - 1]).toBe(2);
      expect(classes.includes(1)).toBe(below < from);
      expect(classOfValue(below, null, limits, marker)).toBe(
        limits.belowIsIncluded ? order[0] : below < from ? order[1] : order[2],
      );
    },
  );

  it('where avidity has a floor of IgG, it is the one found: 6 AU/mL for Architect and VIDAS', () => {
    const floored = all.filter(({ validIf }) => validIf !== null);
    expect(floored.map(({ id }) => id)).toEqual([
      'abbott-architect-cmv-avidity',
      'biomerieux-vidas-cmv-avidity',
    ]);
    for (const { validIf } of floored) expect(validIf).toEqual({ marker: 'igg', from: 6, unit: 'AU/mL' });
  });

  it('of Vector-Best has no limits, on purpose', () => {
    const vector = all.filter(({ maker }) => maker === 'Vector-Best');
    expect(vector.map(({ agent, marker }) => `${agent} ${marker}`)).toEqual(
      ['toxoplasma', 'rubella', 'cmv'].flatMap((agent) =>
        ['igg', 'igm', 'avidity'].map((marker) => `${agent} ${marker}`),
      ),
    );
    for (const kit of vector) expect(kit).toMatchObject({ limits: null, unit: null, found: false });
  });

  it('stands under the name of the contract', () => {
    expect(all.some(({ id }) => id === 'abbott-architect-toxo-igg')).toBe(true);
  });
});
