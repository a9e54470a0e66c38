import { describe, expect, it } from 'vitest';
import { MEANINGS, prepareAids } from '../../src/rules/aids.ts';
import type { Readings } from '../../src/rules/aids.ts';
import { classesOf } from '../../src/rules/analyte.ts';
import { classify } from '../../src/rules/classify.ts';
import { PATHOGENS, RESULT_KEYS } from '../../src/rules/vocabulary.ts';
import type { Pathogen, Result, ResultKey } from '../../src/rules/vocabulary.ts';
import { KITS } from '../../src/tables/kits.ts';
import { COMPARATOR_WORDS, READINGS } from '../../src/tables/readings.ts';
import { UNITS } from '../../src/tables/units.ts';

const tables = { readings: READINGS, comparators: COMPARATOR_WORDS, units: UNITS, kits: KITS, practices: [] };
const aids = prepareAids(tables);

/** The class; or "? why"; or "! code part". */
function read(result: Result, key: ResultKey = 'igg', pathogen: Pathogen = 'toxoplasma'): string {
  const found = classify(result, { key, pathogen }, aids);
  if ('error' in found) return `! ${found.error.code} ${found.error.part}`;
  return 'unreadable' in found ? `? ${found.unreadable}` : found.class;
}
const GREY = { negativeBelow: 0.7, positiveFrom: 1 };
const CUT = { negativeBelow: 1, positiveFrom: 1 };
const AVIDITY = { lowBelow: 50, highFrom: 60 };

describe('a class counts, whatever stands beside it', () => {
  it.each<[Result, string]>([
    [{ class: 'positive' }, 'positive'],
    [{ class: 'grey', text: '0,9 grey zone', classSource: 'limits' }, 'grey'],
    [{ class: 'negative', text: '250', limits: GREY }, 'negative'],
    [{ class: 'negative', limits: { negativeBelow: 2, positiveFrom: 1 } }, 'negative'],
    [{ class: 'negative', kit: 'none-such', unit: 'IU/mL' }, 'negative'],
    [{ class: 'pending', text: 'positive' }, 'pending'],
  ])('%j', (result, expected) => expect(read(result)).toBe(expected));
});

describe('a readable word, whole string', () => {
  it.each([
    ...[
      'negative',
      'neg',
      'NEG.',
      'non-reactive',
      'Non reactive',
      'nonreactive',
      'not detected',
      'absent',
    ].map((text) => [text, 'negative']),
    ...['grey zone', 'gray zone', 'equivocal', 'borderline', 'indeterminate', 'doubtful', '(Equivocal)'].map(
      (text) => [text, 'grey'],
    ),
    ...['positive', 'pos', 'POSITIVE!', '"reactive"', 'detected', 'present', '* Positive *'].map((text) => [
      text,
      'positive',
    ]),
    ['обнаружено', 'positive'],
    ['НЕ ОБНАРУЖЕНО', 'negative'],
    ['отрицательный', 'negative'],
    ['Неопределённый', 'grey'],
    ['серая зона', 'grey'],
    ['слабоположительный', 'low-positive'],
    // Cyrillic Р, о, е in a Latin word.
    ['Роsitivе', 'positive'],
    ['nicht nachweisbar', 'negative'],
    ['Graubereich', 'grey'],
    ['NÉGATIF', 'negative'],
    ['douteux', 'grey'],
    ['non reattivo', 'negative'],
    ['zona grigia', 'grey'],
    ['no reactivo', 'negative'],
    ['dudoso', 'grey'],
    ['não reagente', 'negative'],
    ['reagente', 'positive'],
    ['ujemny', 'negative'],
    ['słabo dodatni', 'low-positive'],
    ['weakly positive', 'low-positive'],
    ['+/-', 'grey'],
    ['±', 'grey'],
    ['pending', 'pending'],
    ['not done', 'not-done'],
  ])('%j is %s', (text, expected) => expect(read({ text })).toBe(expected));

  it.each([
    ...[
      'ложноположительный',
      'false positive',
      'not positive',
      'positive?',
      'immune',
      'N',
      'H',
      '-',
      'н/д',
      '',
    ],
    ...[
      'low',
      'high',
      'intermediate',
      'Infinity',
      '(+)',
      '**',
      'probably negative',
      'negative control failed',
    ],
  ])('%j is not read', (text) => expect(read({ text, limits: GREY })).toBe('? not-understood'));

  it.each<[ResultKey, string, string]>([
    ['igm', 'weakly positive', 'positive'],
    ['avidity', 'low', 'low'],
    ['avidity', 'high avidity', 'high'],
    ['avidity', 'intermediate', 'intermediate'],
    ['secondAvidity', 'grey zone', 'intermediate'],
    ['avidity', 'высокоавидные антитела', 'high'],
    ['avidity', 'positive', '? not-understood'],
    ['iggBlot', 'equivocal', 'indeterminate'],
    ['iggBlot', 'weakly positive', '? not-understood'],
    ['throatPcr', 'not detected', 'negative'],
    ['throatPcr', 'borderline', 'indeterminate'],
    ['iggBlot', 'E2 absent', '? not-understood'],
  ])('%s %j is %s', (key, text, expected) => expect(read({ text }, key)).toBe(expected));

  it('reads e2-absent on a rubella IgG blot only', () => {
    expect(read({ text: 'E2 absent' }, 'iggBlot', 'rubella')).toBe('e2-absent');
    expect(read({ text: 'E2 absent' }, 'igmBlot', 'rubella')).toBe('? not-understood');
  });
});

describe('a number with printed limits: below negative, from positive, grey between', () => {
  it.each<[string, Result['limits'], string]>([
    ['0,69', GREY, 'negative'],
    ['0.7', GREY, 'grey'],
    ['0,85', GREY, 'grey'],
    ['0.99', GREY, 'grey'],
    ['1', GREY, 'positive'],
    ['1,0', GREY, 'positive'],
    ['0.99', CUT, 'negative'],
    ['1.0', CUT, 'positive'],
    ['<0.5', { negativeBelow: 0.5, positiveFrom: 1 }, 'negative'],
    ['<0.5', GREY, 'negative'],
    ['<0.5', { negativeBelow: 0.4, positiveFrom: 1 }, '? comparator-undecided'],
    ['≤0.5', { negativeBelow: 0.5, positiveFrom: 1 }, '? comparator-undecided'],
    ['≤0.5', GREY, 'negative'],
    ['> 250', GREY, 'positive'],
    ['>1', GREY, 'positive'],
    ['≥1', GREY, 'positive'],
    ['>0.9', GREY, '? comparator-undecided'],
    ['≥0.9', GREY, '? comparator-undecided'],
    ['>0.1', GREY, '? comparator-undecided'],
    ['менее 0,2', GREY, 'negative'],
    ['0,85 COI', GREY, 'grey'],
    ['250 *', GREY, 'positive'],
    ['250 H', GREY, 'positive'],
    ['250 IU/mL high', GREY, 'positive'],
    ['1:16', { negativeBelow: 16, positiveFrom: 16 }, 'positive'],
    ['<1:16', { negativeBelow: 16, positiveFrom: 16 }, 'negative'],
    ['1,200', { negativeBelow: 10, positiveFrom: 10 }, '? ambiguous-number'],
    ['1.2e3', GREY, '? not-understood'],
    ['12..4', GREY, '? not-understood'],
    ['0.5-0.7', GREY, '? not-understood'],
    ['12 haemolysed', GREY, '? text-beside-number'],
    ['12 (previously 3)', GREY, '? text-beside-number'],
  ])('%j in %j is %s', (text, limits, expected) =>
    expect(read({ text, ...(limits && { limits }) })).toBe(expected),
  );

  it.each([
    ['49.9', 'low'],
    ['50', 'intermediate'],
    ['59,9 %', 'intermediate'],
    ['60', 'high'],
    ['>80', 'high'],
    ['<40', 'low'],
  ])('avidity %j is %s', (text, expected) =>
    expect(read({ text, limits: AVIDITY }, 'avidity')).toBe(expected),
  );

  it('calls the space between the limits of a PCR or blot indeterminate', () => {
    expect(read({ text: '0.8', limits: GREY }, 'iggBlot')).toBe('indeterminate');
    expect(read({ text: '0.8', limits: GREY }, 'dbsPcr')).toBe('indeterminate');
  });

  it('refuses reversed limits and takes equal ones', () => {
    expect(read({ text: '5', limits: { negativeBelow: 2, positiveFrom: 1 } })).toBe(
      '! reversed-limits limits',
    );
    expect(read({ text: '5', limits: { lowBelow: 60, highFrom: 50 } }, 'avidity')).toBe(
      '! reversed-limits limits',
    );
    expect(read({ text: 'positive', limits: { negativeBelow: 2, positiveFrom: 1 } })).toBe(
      '! reversed-limits limits',
    );
    expect(read({ text: '5', limits: CUT })).toBe('positive');
  });

  it('does not decide between two units', () => {
    expect(read({ text: '500 mIU/mL', unit: 'IU/mL', limits: { negativeBelow: 9, positiveFrom: 10 } })).toBe(
      '? contradiction',
    );
    expect(read({ text: '12 МЕ/мл', unit: 'IU/mL', limits: { negativeBelow: 9, positiveFrom: 10 } })).toBe(
      'positive',
    );
    expect(read({ text: '12 foo', unit: 'foo', limits: { negativeBelow: 9, positiveFrom: 10 } })).toBe(
      'positive',
    );
  });
});

describe('a word beside a number', () => {
  it.each<[Result, string]>([
    [{ text: '0,9 grey zone' }, 'grey'],
    [{ text: '0.85 GREY ZONE' }, 'grey'],
    [{ text: '0,85 СЕРАЯ ЗОНА', limits: GREY }, 'grey'],
    [{ text: '12,4 IU/mL POS' }, 'positive'],
    [{ text: 'POSITIVE (12,4)' }, 'positive'],
    [{ text: 'negative: < 0.5 IU/mL' }, 'negative'],
    [{ text: '1,234 positive' }, 'positive'],
    // A positive at low titre is a positive of the limits.
    [{ text: '1,2 weakly positive', limits: GREY }, 'low-positive'],
    // Whose side a value on the limit is on, the laboratory knows.
    [{ text: '1.0 grey zone', limits: GREY }, 'grey'],
    [{ text: '0.7 negative', limits: GREY }, 'negative'],
    [{ text: '0.2 positive', limits: GREY }, '? contradiction'],
    [{ text: '250 negative', limits: GREY }, '? contradiction'],
    [{ text: '250 not done' }, '? contradiction'],
    [{ text: '250 pending', limits: GREY }, 'pending'],
    [{ text: 'positive 5 negative' }, '? text-beside-number'],
    [{ text: '5 false positive' }, '? text-beside-number'],
  ])('%j is %s', (result, expected) => expect(read(result)).toBe(expected));
});

describe('a number with a kit', () => {
  const kit = 'abbott-architect-toxo-igg';
  it.each<[Result, string]>([
    [{ text: '> 250', unit: 'IU/mL', kit }, 'positive'],
    [{ text: '1.59', kit }, 'negative'],
    [{ text: '1.6', kit }, 'grey'],
    [{ text: '3,0', kit }, 'positive'],
    [{ text: '3.0 МЕ/мл', kit }, 'positive'],
    [{ text: '1600', unit: 'mIU/mL', kit }, 'grey'],
    [{ text: '1599', unit: 'IU/L', kit }, 'negative'],
    [{ text: '2', unit: 'IU/mL', kit, limits: { negativeBelow: 8, positiveFrom: 9 } }, 'negative'],
    [{ text: '1:16', kit }, '? unit-against-kit'],
    [{ text: '1,234', kit }, '? ambiguous-number'],
    [{ text: '5', unit: 'AU/mL', kit }, '! unit-contradicts-kit unit'],
    [{ text: '5', unit: 'mg/dL', kit }, '! unit-contradicts-kit unit'],
    [{ text: '5 AU/mL', kit }, '! unit-contradicts-kit text'],
    [{ text: '5', kit: 'abbott-architect-toxo' }, '! unknown-kit kit'],
    [{ text: '5', kit: 'Abbott-Architect-Toxo-IgG' }, '! unknown-kit kit'],
    [{ text: '5', kit: 'constructor' }, '! unknown-kit kit'],
    [{ text: '5', kit: 'abbott-architect-toxo-igm' }, '! wrong-kit kit'],
    [{ text: '5', kit: 'abbott-architect-rubella-igg' }, '! wrong-kit kit'],
    [{ text: 'positive', kit: 'none-such' }, '! unknown-kit kit'],
    [{ text: '5', unit: 'IU/mL', kit: 'abbott-alinity-toxo-igg' }, '? kit-not-verified'],
  ])('%j is %s', (result, expected) => expect(read(result)).toBe(expected));

  it('keeps to the inclusive limits of an insert', () => {
    const vidas = 'biomerieux-vidas-cmv-igg';
    expect(read({ text: '6', kit: vidas }, 'igg', 'cmv')).toBe('grey');
    expect(read({ text: '6.1', kit: vidas }, 'igg', 'cmv')).toBe('positive');
    expect(read({ text: '>6', kit: vidas }, 'igg', 'cmv')).toBe('positive');
    expect(read({ text: '≥6', kit: vidas }, 'igg', 'cmv')).toBe('? comparator-undecided');
    expect(read({ text: '9', kit: 'biorad-bioplex-toxo-igg' })).toBe('negative');
    expect(read({ text: '≤9', kit: 'biorad-bioplex-toxo-igg' })).toBe('negative');
    expect(read({ text: '10', kit: 'biorad-bioplex-toxo-igg' })).toBe('grey');
  });

  it('leaves a choice of the laboratory to its printed limits', () => {
    const liaison = { text: '7', kit: 'diasorin-liaison-rubella-igg' };
    expect(read(liaison, 'igg', 'rubella')).toBe('? kit-without-limits');
    expect(read({ ...liaison, limits: { negativeBelow: 10, positiveFrom: 10 } }, 'igg', 'rubella')).toBe(
      'negative',
    );
  });
});

describe('a bare number', () => {
  it.each([['86'], ['> 250'], ['0,9'], ['1:1280'], ['86 IU/mL']])('%j is never classified', (text) => {
    for (const key of ['igg', 'igm', 'avidity', 'throatPcr'] as const)
      expect(read({ text }, key)).toBe('? bare-number');
    expect(read({ text, unit: 'IU/mL' })).toMatch(/^\? /);
  });
});

describe('the tables', () => {
  it('gives every word one meaning, and reads none as a number', () => {
    expect(() => prepareAids(tables)).not.toThrow();
    expect(() => prepareAids({ ...tables, comparators: { ...COMPARATOR_WORDS, '>': ['менее'] } })).toThrow();
    expect(Object.keys(READINGS).sort()).toEqual([...MEANINGS].sort());
  });

  it('gives an analyte none but its own classes', () => {
    const readings: Readings = READINGS;
    const words = Object.values(readings).flatMap((languages) => Object.values(languages).flat());
    for (const pathogen of PATHOGENS)
      for (const key of RESULT_KEYS)
        for (const text of words) {
          const found = read({ text }, key, pathogen);
          if (!found.startsWith('?')) expect(classesOf(key), `${key} ${text}`).toContain(found);
        }
  });

  it.each(KITS.map((kit) => [kit.id, kit] as const))('%s is named and bounded as it should be', (id, kit) => {
    const agent = { toxoplasma: 'toxo', rubella: 'rubella', cmv: 'cmv' }[kit.agent];
    expect(id).toMatch(new RegExp(`^[a-z0-9]+(-[a-z0-9]+)+-${agent}-${kit.marker}$`));
    if (kit.limits) expect(kit.limits.below).toBeLessThanOrEqual(kit.limits.from);
    expect(kit.found).toBe(kit.sourceKind !== 'recalled');
    if (kit.unit) expect(UNITS.some((row) => row.unit === kit.unit && row.divideBy === 1)).toBe(true);
    expect(KITS.filter((other) => other.id === id)).toHaveLength(1);
  });

  it('classifies by no row that is only recalled', () => {
    const keys = { igg: 'igg', igm: 'igm', avidity: 'avidity', blot: 'iggBlot' } as const;
    for (const kit of KITS) {
      const found = read({ text: '1000', kit: kit.id }, keys[kit.marker], kit.agent);
      if (!kit.found) expect(found).toBe('? kit-not-verified');
      else expect(found).toMatch(kit.limits ? /^(positive|high)$/ : /^\? kit-without-limits$/);
    }
  });
});
