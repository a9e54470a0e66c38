import { describe, expect, it } from 'vitest';
import { prepareAids } from '../../src/rules/aids.ts';
import { classesOf } from '../../src/rules/analyte.ts';
import { LONGEST_LINE, readLine } from '../../src/rules/read-line.ts';
import { COMMON_CLASSES, RESULT_KEYS, SUBJECTS } from '../../src/rules/vocabulary.ts';
import type { Subject } from '../../src/rules/vocabulary.ts';
import { KITS } from '../../src/tables/kits.ts';
import { COMPARATOR_WORDS, READINGS } from '../../src/tables/readings.ts';
import { UNITS } from '../../src/tables/units.ts';

const aids = prepareAids({
  readings: READINGS,
  comparators: COMPARATOR_WORDS,
  units: UNITS,
  kits: KITS,
  practices: ['known-practice'],
});
type Fields = Record<string, unknown>;
const base: Fields = { id: 'a', pathogen: 'rubella', subject: 'pregnant', results: {} };
const newborn: Fields = { ...base, subject: 'newborn' };
const planning: Fields = { ...base, subject: 'planning' };

const read = (fields: unknown) => readLine(JSON.stringify(fields), aids);
const caseOf = (fields: unknown) => {
  const found = read(fields);
  if ('error' in found) throw new Error(JSON.stringify(found.error));
  return found.ok;
};
/** "code field" of the error, or "ok". */
const verdict = (line: string) => {
  const found = readLine(line, aids);
  return 'ok' in found ? 'ok' : `${found.error.error.code} ${found.error.error.field}`;
};
const verdictOf = (fields: unknown) => verdict(JSON.stringify(fields));
const withHistory = (history: Fields, of = base) => ({ ...of, history });
const withResults = (results: Fields, of = base) => ({ ...of, results });
const withPrevious = (...previous: unknown[]) => ({ ...base, previous });

describe('what is no case', () => {
  it.each([
    ['', 'not-json line'],
    ['{', 'not-json line'],
    ["{'id':'a'}", 'not-json line'],
    ['{"id":"a",}', 'not-json line'],
    ['{"id":NaN}', 'not-json line'],
    ['null', 'not-object line'],
    ['[]', 'not-object line'],
    ['"a"', 'not-object line'],
    ['12', 'not-object line'],
    ['['.repeat(300_000), 'not-json line'],
    ['['.repeat(300_000) + ']'.repeat(300_000), 'not-object line'],
  ])('%#: %s', (line, expected) => {
    expect(verdict(line)).toBe(expected);
    expect(readLine(line, aids)).toMatchObject({ error: { id: null } });
  });

  it('answers nesting without end, and a line over 1 MB', () => {
    expect(verdict(`{"id":"a","x":${'['.repeat(300_000)}${']'.repeat(300_000)}}`)).toMatch(/^too-deep /);
    const padded = (length: number) =>
      JSON.stringify(base) + ' '.repeat(length - JSON.stringify(base).length);
    expect(verdict(padded(LONGEST_LINE))).toBe('ok');
    expect(verdict(padded(LONGEST_LINE + 1))).toBe('too-long line');
    expect(verdictOf({ ...base, id: 'я'.repeat(499_000) })).toBe('ok');
    expect(verdictOf({ ...base, id: 'я'.repeat(500_001) })).toBe('too-long line');
  });
});

describe('keys', () => {
  it.each([
    ['{"id":"a","id":"b","pathogen":"rubella","subject":"pregnant","results":{}}', 'duplicate-key id'],
    [
      '{"id":"a","pathogen":"rubella","subject":"pregnant","results":{},"results":{}}',
      'duplicate-key results',
    ],
    [
      '{"id":"a","pathogen":"rubella","subject":"pregnant","results":{"igg":{"class":"grey"},"ig\\u0067":{"class":"grey"}}}',
      'duplicate-key results.igg',
    ],
    [
      '{"id":"a","pathogen":"rubella","subject":"pregnant","results":{},"previous":[{"weeksBefore":1},{"weeksBefore":1,"weeksBefore" :2}]}',
      'duplicate-key previous[1].weeksBefore',
    ],
    [
      '{"id":"a","__proto__":{"x":1},"pathogen":"rubella","subject":"pregnant","results":{}}',
      'forbidden-key __proto__',
    ],
    [
      '{"id":"a","pathogen":"rubella","subject":"pregnant","results":{"__proto__":{}}}',
      'forbidden-key results.__proto__',
    ],
    [
      '{"id":"a","pathogen":"rubella","subject":"pregnant","results":{"igg":{"class":"grey","constructor":1}}}',
      'forbidden-key results.igg.constructor',
    ],
    [
      '{"id":"a","pathogen":"rubella","subject":"pregnant","results":{},"history":{"proto\\u0074ype":1}}',
      'forbidden-key history.prototype',
    ],
  ])('%s', (line, expected) => expect(verdict(line)).toBe(expected));

  it('takes the same names and signs as values', () => {
    for (const id of [
      '__proto__',
      'constructor',
      'a":{"b',
      '{"id":1,"id":2}',
      '\\',
      '"',
      '\\"',
      ':,{}[]',
      '\u2028',
      '\ud800',
    ])
      expect(caseOf({ ...base, id }).id).toBe(id);
    const key = { class: 'grey', text: '"class":"positive","class":' };
    expect(caseOf(withResults({ igg: key })).results.igg?.class).toBe('grey');
  });

  it.each<[unknown, string]>([
    [{ ...base, extra: 1 }, 'unknown-key extra'],
    [{ ...base, toString: 1 }, 'unknown-key toString'],
    [{ ...base, Gestation: '12' }, 'unknown-key Gestation'],
    [withResults({ iGg: { class: 'grey' } }), 'unknown-key results.iGg'],
    [withResults({ igg: { class: 'grey', value: 1 } }), 'unknown-key results.igg.value'],
    [
      withResults({ igg: { text: '1', limits: { negativeBelow: 1, positiveFrom: 1, x: 1 } } }),
      'unknown-key results.igg.limits.x',
    ],
    [withHistory({ rash: 1 }), 'unknown-key history.rash'],
    [withPrevious({ weeksBefore: 1, iga: { class: 'grey' } }), 'unknown-key previous[0].iga'],
    [{ ...base, settings: { language: 'en' } }, 'unknown-key settings.language'],
  ])('%j: %s', (fields, expected) => expect(verdictOf(fields)).toBe(expected));

  it('says what is accepted, and echoes the id', () => {
    expect(read({ ...base, id: 'x\u2028', subject: 'mother' })).toEqual({
      error: {
        id: 'x\u2028',
        error: {
          code: 'not-accepted',
          field: 'subject',
          message: '"mother" is not accepted here; accepted: planning, pregnant, newborn',
        },
      },
    });
    expect(read({ ...base, id: 7 })).toMatchObject({ error: { id: null, error: { field: 'id' } } });
  });

  it('gives the same bytes whatever the order of the keys', () => {
    const full = {
      ...newborn,
      gestation: null,
      ageDays: 3,
      results: {
        igg: { class: 'positive' },
        igm: { text: '0,9', unit: 'COI', limits: { negativeBelow: 0.8, positiveFrom: 1 } },
      },
      previous: [{ weeksBefore: 2, igg: { class: 'grey' }, igm: { class: 'grey' }, sameAssay: true }],
      series: 'stable',
      history: { treated: true, newbornSigns: false },
      sampledOn: '2026-11-20',
      settings: { practice: 'known-practice', avidityExcludesWeeks: 16 },
    };
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value;
    expect(JSON.stringify(read(turned(full)))).toBe(JSON.stringify(read(full)));
    const wrong = { ...full, z: 1, b: 2 };
    expect(JSON.stringify(read(turned(wrong)))).toBe(JSON.stringify(read(wrong)));
  });
});

describe('required fields and types', () => {
  it.each(['id', 'pathogen', 'subject', 'results'])('%s is required, and not null', (key) => {
    expect(verdictOf(Object.fromEntries(Object.entries(base).filter(([name]) => name !== key)))).toBe(
      `missing ${key}`,
    );
    expect(verdictOf({ ...base, [key]: null })).toBe(`null ${key}`);
  });

  it.each<[unknown, string]>([
    [{ ...base, id: '' }, 'ok'],
    [{ ...base, id: 1 }, 'wrong-type id'],
    [{ ...base, pathogen: 'Rubella' }, 'not-accepted pathogen'],
    [{ ...base, pathogen: 'CMV' }, 'not-accepted pathogen'],
    [{ ...base, results: [] }, 'wrong-type results'],
    [{ ...base, history: [] }, 'wrong-type history'],
    [{ ...base, settings: 'x' }, 'wrong-type settings'],
    [{ ...base, previous: {} }, 'wrong-type previous'],
    [withPrevious(null), 'null previous[0]'],
    [withPrevious([]), 'wrong-type previous[0]'],
    [{ ...base, series: 'Rising' }, 'not-accepted series'],
    [withResults({ igg: 'positive' }), 'wrong-type results.igg'],
    [withResults({ igg: {} }), 'not-accepted results.igg'],
    [withResults({ igg: { unit: 'IU/mL' } }), 'not-accepted results.igg'],
    [withResults({ igg: { class: 1 } }), 'not-accepted results.igg.class'],
    [withResults({ igg: { text: 5 } }), 'wrong-type results.igg.text'],
    [withResults({ igg: { text: '5', unit: 5 } }), 'wrong-type results.igg.unit'],
    [withResults({ igg: { text: '5', kit: 5 } }), 'wrong-type results.igg.kit'],
    [withResults({ igg: { class: 'grey', classSource: 'kit' } }), 'ok'],
    [
      withResults({
        igg: {
          class: 'grey',
          text: '1',
          unit: 'x',
          kit: 'none',
          limits: { negativeBelow: 1, positiveFrom: 0 },
        },
      }),
      'ok',
    ],
    [withHistory({ symptoms: 'yes' }), 'wrong-type history.symptoms'],
    [withHistory({ symptoms: 1 }), 'wrong-type history.symptoms'],
    [withPrevious({ weeksBefore: 1, sameAssay: 'yes' }), 'wrong-type previous[0].sameAssay'],
    [withPrevious({ igg: { class: 'grey' } }), 'missing previous[0].weeksBefore'],
    [withPrevious({ weeksBefore: 1 }), 'ok'],
  ])('%j: %s', (fields, expected) => expect(verdictOf(fields)).toBe(expected));
});

describe('null', () => {
  it.each(['gestation', 'ageDays', 'previous', 'series', 'history', 'sampledOn', 'settings'])(
    '%s may be null',
    (key) => {
      for (const of of [base, newborn, planning]) expect(caseOf({ ...of, [key]: null })).toEqual(caseOf(of));
    },
  );

  it('means absent for every fact of history and settings, whoever may have it', () => {
    const facts = {
      ...Object.fromEntries(
        ['rashDaysAgo', 'contactDaysAgo', 'endemicTravel', 'symptoms'].map((key) => [key, null]),
      ),
      ...Object.fromEntries(
        ['documentedDoses', 'weeksSinceVaccine', 'motherInfection'].map((key) => [key, null]),
      ),
      ...Object.fromEntries(
        ['newbornSigns', 'sampleFrom', 'ultrasoundAbnormal', 'treated'].map((key) => [key, null]),
      ),
    };
    for (const of of [base, newborn, planning]) expect(caseOf({ ...of, history: facts })).toEqual(caseOf(of));
    expect(caseOf({ ...base, settings: { practice: null, avidityExcludesWeeks: null } })).toEqual(
      caseOf(base),
    );
  });

  it.each<[unknown, string]>([
    [withResults({ igg: null }), 'null results.igg'],
    [withResults({ igg: { class: null } }), 'null results.igg.class'],
    [withResults({ igg: { text: null } }), 'null results.igg.text'],
    [withResults({ igg: { class: 'grey', unit: null } }), 'null results.igg.unit'],
    [withResults({ igg: { class: 'grey', limits: null } }), 'null results.igg.limits'],
    [withResults({ igg: { class: 'grey', kit: null } }), 'null results.igg.kit'],
    [withPrevious({ weeksBefore: null }), 'null previous[0].weeksBefore'],
    [withPrevious({ weeksBefore: 1, igg: null }), 'null previous[0].igg'],
    [withPrevious({ weeksBefore: 1, sameAssay: null }), 'null previous[0].sameAssay'],
  ])('anywhere else is an error: %j', (fields, expected) => expect(verdictOf(fields)).toBe(expected));
});

describe('classes', () => {
  const subjectOf = (key: string): Subject => (/^newborn|dbs|motherChild/.test(key) ? 'newborn' : 'pregnant');

  it.each(RESULT_KEYS)('%s has its own and no other', (key) => {
    const every = new Set(RESULT_KEYS.flatMap((other) => classesOf(other)));
    for (const name of [...every, 'unreadable', 'Positive', '', 'reactive', 'equivocal']) {
      const fields = withResults({ [key]: { class: name } }, { ...base, subject: subjectOf(key) });
      const accepted = classesOf(key).some((one) => one === name);
      expect(verdictOf(fields), `${key} ${name}`).toBe(accepted ? 'ok' : `not-accepted results.${key}.class`);
    }
  });

  it('lists what the contract lists', () => {
    expect(classesOf('igg')).toEqual(['negative', 'grey', 'low-positive', 'positive', ...COMMON_CLASSES]);
    expect(classesOf('iga')).toEqual(['negative', 'grey', 'positive', ...COMMON_CLASSES]);
    expect(classesOf('secondAvidity')).toEqual([
      'low',
      'intermediate',
      'high',
      'not-measurable',
      ...COMMON_CLASSES,
    ]);
    expect(classesOf('motherChildBlot')).toEqual([
      'negative',
      'indeterminate',
      'positive',
      ...COMMON_CLASSES,
    ]);
    expect(classesOf('dbsPcr')).toEqual(['negative', 'positive', 'indeterminate', ...COMMON_CLASSES]);
  });

  it('has e2-absent for rubella', () => {
    const blot = withResults({ iggBlot: { class: 'e2-absent' } });
    expect(verdictOf(blot)).toBe('ok');
    for (const pathogen of ['toxoplasma', 'cmv'])
      expect(verdictOf({ ...blot, pathogen })).toBe('not-for-pathogen results.iggBlot.class');
  });
});

describe('gestation', () => {
  it.each(['0', '0+0', '5', '9+6', '10', '12', '12+3', '40+0', '43', '43+6'])('%j', (gestation) => {
    expect(caseOf({ ...base, gestation }).gestation).toBe(gestation);
    expect(verdictOf({ ...newborn, gestation })).toBe('not-for-subject gestation');
    expect(verdictOf({ ...planning, gestation })).toBe('not-for-subject gestation');
  });

  it.each<unknown>([
    ...[
      '',
      '44',
      '44+0',
      '100',
      '012',
      '00',
      '12+7',
      '12+',
      '+3',
      '12 +3',
      ' 12',
      '12 ',
      '12+03',
      '12.5',
      '-1',
      '12w',
      '1e1',
    ],
    ...['12+3\n', '１２', 12, 12.5, true, ['12']],
  ])('not %j', (gestation) =>
    expect(verdictOf({ ...base, gestation })).toMatch(/^(not-accepted|wrong-type) gestation$/),
  );
});

describe('who may have what', () => {
  const grey = { class: 'negative' };
  const results: [string, readonly Subject[]][] = [
    ...['newbornUrinePcr', 'newbornSalivaPcr', 'newbornBloodPcr', 'dbsPcr', 'motherChildBlot'].map(
      (key): [string, readonly Subject[]] => [key, ['newborn']],
    ),
    ['motherBloodPcr', ['planning', 'pregnant']],
    ['amnioticPcr', ['pregnant', 'newborn']],
    ...['igg', 'igm', 'iggBlot', 'igmBlot', 'secondIgm', 'iga', 'throatPcr'].map(
      (key): [string, readonly Subject[]] => [key, SUBJECTS],
    ),
  ];
  it.each(results)('results.%s: %j', (key, subjects) => {
    for (const subject of SUBJECTS)
      expect(verdictOf({ ...base, subject, results: { [key]: grey } })).toBe(
        subjects.includes(subject) ? 'ok' : `not-for-subject results.${key}`,
      );
  });

  it.each<[string, unknown, readonly Subject[]]>([
    ['motherInfection', 'none', ['newborn']],
    ['newbornSigns', false, ['newborn']],
    ['sampleFrom', 'cord', ['newborn']],
    ['ultrasoundAbnormal', false, ['planning', 'pregnant']],
    ['treated', true, SUBJECTS],
    ['rashDaysAgo', 3, SUBJECTS],
    ['documentedDoses', 2, SUBJECTS],
    ['activeEyeDisease', true, SUBJECTS],
  ])('history.%s', (key, value, subjects) => {
    for (const subject of SUBJECTS)
      expect(verdictOf({ ...base, subject, history: { [key]: value } })).toBe(
        subjects.includes(subject) ? 'ok' : `not-for-subject history.${key}`,
      );
  });

  it('takes every fact for every pathogen, and facts that contradict each other', () => {
    const facts = {
      documentedDoses: 2,
      weeksSinceVaccine: 3,
      contactDaysAgo: 1,
      endemicTravel: true,
      symptoms: true,
    };
    for (const pathogen of ['toxoplasma', 'rubella', 'cmv'])
      expect(verdictOf({ ...base, pathogen, history: facts })).toBe('ok');
    expect(verdictOf(withResults({ igg: { class: 'negative' }, avidity: { class: 'high' } }))).toBe('ok');
    expect(verdictOf(withHistory({ documentedDoses: 0, weeksSinceVaccine: 3 }))).toBe('ok');
  });
});

describe('numbers', () => {
  const cases: [string, (value: unknown) => unknown, unknown[], unknown[]][] = [
    ['ageDays', (value) => ({ ...newborn, ageDays: value }), [0, 1, 540], [-1, 0.5, '3', true, 'none']],
    ...['rashDaysAgo', 'contactDaysAgo'].map(
      (key): [string, (value: unknown) => unknown, unknown[], unknown[]] => [
        `history.${key}`,
        (value) => withHistory({ [key]: value }),
        [0, 7, 400, 'none'],
        [-1, 1.5, '7', 'None', 'unknown', true, {}],
      ],
    ),
    [
      'history.documentedDoses',
      (value) => withHistory({ documentedDoses: value }),
      [0, 1, 5],
      [-1, 6, 1.5, '2', 'none'],
    ],
    [
      'history.weeksSinceVaccine',
      (value) => withHistory({ weeksSinceVaccine: value }),
      [0, 2.5, 500],
      [-0.1, '2', 'none'],
    ],
    [
      'previous[0].weeksBefore',
      (value) => withPrevious({ weeksBefore: value }),
      [0, 0.5, 3, 800],
      [-1, '3', 'none'],
    ],
    [
      'settings.avidityExcludesWeeks',
      (value) => ({ ...base, settings: { avidityExcludesWeeks: value } }),
      [1, 16, 17.5, 52],
      [0, 0.9, 52.1, 53, -1, '16'],
    ],
  ];
  it.each(cases)('%s', (field, build, right, wrong) => {
    for (const value of right) expect(verdictOf(build(value)), String(value)).toBe('ok');
    for (const value of wrong)
      expect(verdictOf(build(value)), String(value)).toMatch(
        new RegExp(`^[a-z-]+ ${field.replace(/[[\]]/g, '\\$&')}$`),
      );
    // What JSON reads as Infinity.
    expect(verdict(JSON.stringify(build('@')).replace('"@"', '1e999'))).not.toBe('ok');
  });

  it('ageDays is for a newborn', () => {
    expect(verdictOf({ ...base, ageDays: 3 })).toBe('not-for-subject ageDays');
    expect(verdictOf({ ...planning, ageDays: 3 })).toBe('not-for-subject ageDays');
  });
});

describe('sampledOn', () => {
  it.each(['2026-12-04', '2024-02-29', '2000-02-29', '2026-01-31', '2026-04-30', '1999-12-31'])(
    '%j',
    (sampledOn) => expect(caseOf({ ...base, sampledOn }).sampledOn).toBe(sampledOn),
  );
  it.each<unknown>([
    ...[
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
      '0000-01-01',
    ],
    ...['2026-1-4', '04.12.2026', '2026-12-04T00:00', '20261204', ' 2026-12-04', '', 'today', 20261204],
  ])('not %j', (sampledOn) => expect(verdictOf({ ...base, sampledOn })).toMatch(/ sampledOn$/));
});

describe('printed results', () => {
  it.each<[unknown, string]>([
    [
      withResults({ igg: { text: '5', limits: { negativeBelow: 2, positiveFrom: 1 } } }),
      'reversed-limits results.igg.limits',
    ],
    [
      withResults({ igg: { text: '5', limits: { negativeBelow: 1 } } }),
      'missing results.igg.limits.positiveFrom',
    ],
    [withResults({ igg: { text: '5', limits: {} } }), 'missing results.igg.limits.negativeBelow'],
    [
      withResults({ igg: { text: '5', limits: { negativeBelow: '1', positiveFrom: 2 } } }),
      'wrong-type results.igg.limits.negativeBelow',
    ],
    [
      withResults({ igg: { text: '5', limits: { negativeBelow: -1, positiveFrom: 2 } } }),
      'not-accepted results.igg.limits.negativeBelow',
    ],
    [withResults({ avidity: { text: '5', limits: { lowBelow: 40, highFrom: 60 } } }), 'ok'],
    [
      withResults({ avidity: { text: '5', limits: { negativeBelow: 1, positiveFrom: 2 } } }),
      'missing results.avidity.limits.lowBelow',
    ],
    [
      withResults({ igg: { text: '5', limits: { lowBelow: 1, highFrom: 2 } } }),
      'missing results.igg.limits.negativeBelow',
    ],
    [withResults({ igg: { text: '5', kit: 'none-such' } }), 'unknown-kit results.igg.kit'],
    [withResults({ igg: { text: '5', kit: 'abbott-architect-toxo-igg' } }), 'wrong-kit results.igg.kit'],
    [
      withPrevious({ weeksBefore: 1, igm: { text: '5', kit: 'none-such' } }),
      'unknown-kit previous[0].igm.kit',
    ],
    [{ ...base, settings: { practice: 'nowhere' } }, 'unknown-practice settings.practice'],
    [{ ...base, settings: { practice: 'known-practice' } }, 'ok'],
  ])('%j: %s', (fields, expected) => expect(verdictOf(fields)).toBe(expected));

  it('names the unit that contradicts the kit', () => {
    const igg = { text: '5', unit: 'AU/mL', kit: 'abbott-architect-toxo-igg' };
    expect(verdictOf({ ...base, pathogen: 'toxoplasma', results: { igg } })).toBe(
      'unit-contradicts-kit results.igg.unit',
    );
  });

  it('become classes, with the print beside them', () => {
    const limits = { negativeBelow: 0.7, positiveFrom: 1 };
    const sent = withResults({
      igm: { class: 'grey', text: '0,9', classSource: 'limits' },
      igg: { text: '0,85', unit: 'COI', limits },
      avidity: { text: '86' },
      iggBlot: { class: 'positive' },
    });
    expect(caseOf(sent).results).toEqual({
      igg: { class: 'grey', text: '0,85', unit: 'COI', limits, classSource: 'limits' },
      igm: { class: 'grey', text: '0,9' },
      avidity: { class: 'unreadable', text: '86', why: 'bare-number' },
      iggBlot: { class: 'positive' },
    });
  });

  it('not done is absent', () => {
    const done = { igg: { class: 'grey' } };
    expect(
      caseOf(withResults({ ...done, igm: { class: 'not-done' }, avidity: { text: 'not done' } })),
    ).toEqual(caseOf(withResults(done)));
    expect(caseOf(withPrevious({ weeksBefore: 1, igg: { class: 'not-done' } }))).toEqual(
      caseOf(withPrevious({ weeksBefore: 1 })),
    );
    expect(caseOf({ ...base, previous: [] })).toEqual(caseOf(base));
    expect(caseOf({ ...base, history: {}, settings: {} })).toEqual(caseOf(base));
  });
});

describe('previous', () => {
  it('comes newest first, equals in the order sent', () => {
    const sent = withPrevious(
      { weeksBefore: 9, igg: { class: 'negative' } },
      { weeksBefore: 2.5, igg: { class: 'grey' } },
      { weeksBefore: 9, igg: { text: 'positive' } },
    );
    expect(caseOf(sent).previous?.map((one) => [one.weeksBefore, one.igg?.class])).toEqual([
      [2.5, 'grey'],
      [9, 'negative'],
      [9, 'positive'],
    ]);
  });
});
