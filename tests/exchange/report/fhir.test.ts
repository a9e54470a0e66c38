/** What the FHIR reader finds in single resources; what becomes of it in cases stands beside the reports. */
import { describe, expect, it } from 'vitest';
import { takeFhir } from '../../../src/exchange/report/fhir.ts';
import type { AskFound, Found, PersonFound, ResultFound } from '../../../src/exchange/report/found.ts';

type Fields = Record<string, unknown>;

const LOINC = 'http://loinc.org';
const text = (words: string) => ({ text: words });
const coded = (code: string, display?: string, system = LOINC) => ({ coding: [{ system, code, display }] });
const observation = (fields: Fields): Fields => ({
  ...{ resourceType: 'Observation', status: 'final', code: text('Toxo IgG'), valueString: 'positive' },
  ...fields,
});
const bundle = (...resources: Fields[]): Fields => ({
  ...{ resourceType: 'Bundle', type: 'collection' },
  entry: resources.map((resource) => ({ resource })),
});

function take(resource: unknown) {
  const taken = takeFhir(typeof resource === 'string' ? resource : JSON.stringify(resource));
  if ('error' in taken) throw new Error(JSON.stringify(taken.error));
  return taken;
}
const found = (resource: unknown) => take(resource).found;
const of = <K extends Found['kind']>(kind: K, resource: unknown) =>
  found(resource).filter((one): one is Extract<Found, { kind: K }> => one.kind === kind);
const results = (resource: unknown): ResultFound[] => of('result', resource);
const asks = (resource: unknown): AskFound[] => of('ask', resource);
const facts = (resource: unknown): PersonFound['fact'][] => of('person', resource).map(({ fact }) => fact);
function only(resource: unknown): ResultFound {
  const all = found(resource);
  const [one] = all;
  if (all.length !== 1 || one?.kind !== 'result') throw new Error(JSON.stringify(all, null, 1));
  return one;
}
/** The observation with another value than a text. */
const valued = (fields: Fields) => observation({ valueString: undefined, ...fields });
const quantity = (json: string) =>
  `{"resourceType":"Observation","status":"final","code":{"text":"Toxo IgG"},"valueQuantity":${json}}`;

describe('a value', () => {
  it.each([
    ['{"value":86.40,"unit":"IU/mL"}', '86.40', 'IU/mL'],
    ['{"value":250,"comparator":">","unit":"IU/mL","code":"[IU]/mL"}', '> 250', 'IU/mL'],
    ['{"value":3.0,"comparator":">=","code":"[IU]/mL"}', '>= 3.0', '[IU]/mL'],
    ['{"value":1e3,"unit":"AU/mL","code":"[arb\'U]/mL"}', '1e3', 'AU/mL'],
    ['{"value":-1.5}', '-1.5', ''],
    ['{"value":0.85,"unit":"коэффициент","code":"{index}"}', '0.85', '{index}'],
    ['{"value":12345678901234567890.12}', '12345678901234567890.12', ''],
  ])('quantity %s stays as it is written', (json, printed, unit) => {
    const { text: read, unit: readUnit, pointer } = only(quantity(json));
    expect([read, readUnit, pointer]).toEqual([printed, unit, '/valueQuantity']);
  });

  it.each([
    ['{"value":"86.4"}', '/valueQuantity/value'],
    ['{"unit":"IU/mL"}', '/valueQuantity'],
    ['{"value":86.4,"comparator":"~"}', '/valueQuantity'],
    ['{"value":86.4,"comparator":7}', '/valueQuantity/comparator'],
    ['{"value":86.4,"unit":"AU/mL","code":"[IU]/mL"}', '/valueQuantity'],
    ['[1]', '/valueQuantity'],
  ])('quantity %s is asked about at %s', (json, pointer) => {
    const [ask, ...others] = found(quantity(json));
    expect(others).toEqual([]);
    expect(ask).toMatchObject({ kind: 'ask', pointer });
  });

  it.each<[Fields, string]>([
    [{ valueInteger: 12 }, '12'],
    [{ valueBoolean: true }, 'true'],
    [{ valueRatio: { numerator: { value: 1 }, denominator: { value: 16 } } }, '1:16'],
    [{ valueRatio: { numerator: { value: 1, comparator: '>' }, denominator: { value: 1280 } } }, '> 1:1280'],
    [{ valueRange: { low: { value: 10 }, high: { value: 20 } } }, '10 – 20'],
    [{ valueCodeableConcept: text('не обнаружено') }, 'не обнаружено'],
    [{ valueCodeableConcept: coded('10828004', 'Positive', 'http://snomed.info/sct') }, 'Positive'],
    [{ valueString: ' 0,85 COI серая зона ' }, '0,85 COI серая зона'],
  ])('%j is "%s"', (fields, printed) => {
    expect(only(valued(fields)).text).toBe(printed);
  });

  it('in a code without words gives the class, and never the code as a number', () => {
    const { text: printed, said } = only(valued({ valueCodeableConcept: coded('10828004') }));
    expect([printed, said]).toEqual(['', ['positive']]);
    expect(asks(valued({ valueCodeableConcept: coded('123456789') }))).toHaveLength(1);
  });

  it.each<[string, Fields]>([
    ['two values', { valueInteger: 3 }],
    ['a value and a reason why there is none', { dataAbsentReason: coded('error') }],
    ['a kind of value that is not read', { valueString: undefined, valueSampledData: { data: '1 2' } }],
    ['no value', { valueString: undefined }],
    ['an empty value', { valueString: '' }],
    ['a text too long for a result', { valueString: 'positive '.repeat(200) }],
    ['a failed quality control', { interpretation: [coded('QCF')] }],
  ])('is asked about: %s', (_what, fields) => {
    expect(found(observation(fields))).toMatchObject([{ kind: 'ask', field: 'results.igg' }]);
  });

  it.each([
    ['not-performed', ['not done']],
    ['temp-unknown', ['pending']],
  ])('absent because %s is said', (reason, said) => {
    const read = only(valued({ dataAbsentReason: coded(reason) }));
    expect([read.text, read.said]).toEqual(['', said]);
  });

  it('shows letters that are not seen, and keeps them out of the classes', () => {
    expect(only(observation({ valueString: '\u202e0.58' })).text).toBe('\\u202e0.58');
  });
});

describe('what the laboratory says', () => {
  const V3 = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation';
  const said = (...interpretation: unknown[]) => only(observation({ interpretation })).said;

  it.each([
    [coded('POS', 'Positive', V3), ['Positive', 'positive']],
    [coded('IND', undefined, V3), ['equivocal']],
    [coded('E', undefined, V3), ['equivocal']],
    [coded('WR', undefined, V3), ['equivocal']],
    [coded('NR', undefined, V3), ['non-reactive']],
    [coded('62482003', 'Low', 'http://snomed.info/sct'), ['Low', 'low']],
    [text('серая зона'), ['серая зона']],
  ])('%j: %j', (concept, words) => {
    expect(said(concept)).toEqual(words);
  });

  it.each([
    coded('H', 'High', V3),
    coded('L', 'Low', V3),
    coded('N', 'Normal', V3),
    coded('A', 'Abnormal', V3),
    coded('H', 'hohe Avidität', V3),
    { ...coded('H', undefined, V3), text: 'High' },
    { ...coded('H', undefined, V3), text: 'H' },
    coded('>', 'Off scale high', V3),
  ])('leaves out the flag %j', (concept) => {
    expect(said(concept)).toEqual([]);
  });

  it('keeps the words beside a flag that are a class, and all of several interpretations', () => {
    expect(said({ ...coded('A', 'Abnormal', V3), text: 'Positive' })).toEqual(['Positive']);
    expect(said(coded('POS', undefined, V3), coded('NEG', undefined, V3))).toEqual(['positive', 'negative']);
  });

  it('reads the single interpretation of older versions', () => {
    expect(only(observation({ interpretation: coded('NEG', undefined, V3) })).said).toEqual(['negative']);
  });
});

describe('a name', () => {
  const name = (code: unknown, more: Fields = {}) => {
    const { name: read, doubts } = only(observation({ code, ...more }));
    return [read.agent, read.marker, read.material, ...doubts];
  };

  it('comes from the words beside a LOINC, and from local words without one', () => {
    const serum = 'Toxoplasma gondii IgM Ab [Presence] in Serum';
    expect(name(coded('25542-2', serum)).slice(0, 2)).toEqual(['toxoplasma', 'igm']);
    expect(name(text('Краснуха, антитела IgМ')).slice(0, 2)).toEqual(['rubella', 'igm']);
    expect(name(coded('CMVA', 'CMV IgG avidity', 'https://lab.example.org')).slice(0, 2)).toEqual([
      'cmv',
      'avidity',
    ]);
  });

  it.each([
    ['an invented number', coded('8039-1', 'Toxoplasma gondii IgG'), 'code-invalid'],
    ['a number of another test', coded('22580-5', 'Toxoplasma gondii IgM'), 'code-against-text'],
    ['a number of another organism', coded('22570-6', 'Toxoplasma gondii IgG'), 'code-against-text'],
    ['a number alone', coded('8014-3'), 'code-alone'],
    ['two names in one code', { coding: [{ display: 'CMV IgG' }], text: 'Rubella IgG' }, 'code-against-text'],
    [
      'two numbers in one code',
      {
        coding: [
          { system: LOINC, code: '25514-1', display: 'Rubella virus IgG' },
          { system: LOINC, code: '25542-2', display: 'Toxoplasma gondii IgM' },
        ],
      },
      'code-against-text',
    ],
    [
      'a number under its object identifier',
      coded('22580-5', 'Toxoplasma gondii IgM', 'urn:oid:2.16.840.1.113883.6.1'),
      'code-against-text',
    ],
  ])('is in doubt: %s', (_what, code, doubt) => {
    expect(only(observation({ code })).doubts).toContain(doubt);
  });

  it('of a component is completed by its observation, and in doubt where it contradicts it', () => {
    const panel = (...codes: string[]) =>
      results(
        valued({
          code: text('Rubella antibodies'),
          component: codes.map((code) => ({ code: text(code), valueString: 'negative' })),
        }),
      ).map((one) => [one.name.agent, one.name.marker, one.pointer, ...one.doubts]);
    expect(panel('IgG', 'IgM')).toEqual([
      ['rubella', 'igg', '/component/0/valueString'],
      ['rubella', 'igm', '/component/1/valueString'],
    ]);
    expect(panel('CMV IgG')).toEqual([['cmv', 'igg', '/component/0/valueString', 'code-against-text']]);
  });

  it('takes its infection from a panel only where it has no number of its own', () => {
    const panel = (code: unknown) =>
      results(
        bundle(
          valued({ id: 'p', code: text('Toxoplasma serology'), hasMember: [{ reference: 'Observation/m' }] }),
          observation({ id: 'm', code }),
        ),
      )[0]?.name.agent;
    expect(panel(text('IgG'))).toBe('toxoplasma');
    expect(panel({ ...coded('2465-3', 'IgG [Mass/volume] in Serum or Plasma') })).toBeNull();
  });

  it('takes its material from the specimen', () => {
    const material = (type: unknown, code: unknown) =>
      only(
        bundle(
          { resourceType: 'Specimen', id: 's', type },
          observation({ code, specimen: { reference: 'Specimen/s' } }),
        ),
      );
    const sct = (code: string) => coded(code, undefined, 'http://snomed.info/sct');
    expect(material(sct('119373006'), text('Toxoplasma DNA PCR')).name.material).toBe('amniotic');
    expect(material(text('Urine'), text('CMV PCR')).name.material).toBe('urine');
    expect(material(coded('BLDCO'), text('CMV IgM')).name.material).toBe('cord');
    expect(material(sct('122556008'), text('CMV IgM in serum')).name.material).toBe('cord');
    expect(material(text('Saliva'), text('CMV PCR in urine')).doubts).toEqual(['code-against-text']);
  });
});

describe('limits', () => {
  const high = (value: number, unit = 'IU/mL') => ({ high: { value, unit } });
  const low = (value: number, unit = 'IU/mL') => ({ low: { value, unit } });
  const limits = (value: number, ...referenceRange: unknown[]) =>
    only(valued({ valueQuantity: { value, unit: 'IU/mL' }, referenceRange })).limits;
  const grey = { ...low(1.6), ...high(3), text: 'grey zone: 1.6 to < 3' };

  it('are half open where the ranges say what they are', () => {
    expect(
      limits(2, { ...high(1.6), text: 'negative: < 1.6' }, grey, { ...low(3), text: 'positive: >= 3' }),
    ).toEqual([{ kind: 'bounds', bounds: { below: 1.6, from: 3 }, unit: 'IU/mL' }]);
  });

  it('keep the signs that are printed', () => {
    expect(limits(2, { ...high(9), text: 'negative: ≤ 9' }, { ...low(12), text: 'positive: > 12' })).toEqual([
      {
        ...{ kind: 'bounds', unit: 'IU/mL' },
        bounds: { below: 9, from: 12, belowIsIncluded: true, fromIsExcluded: true },
      },
    ]);
  });

  it('give a sign to no other number than its own', () => {
    const ranges = [
      { ...high(9), text: 'negative: ≤ 9' },
      { ...low(10), ...high(11), text: 'grey zone: 10 - 11' },
      { ...low(12), text: 'positive: ≥ 12' },
    ];
    expect(limits(10, ...ranges)).toEqual([
      { kind: 'bounds', bounds: { below: 10, from: 12 }, unit: 'IU/mL' },
    ]);
  });

  it('close the gap of one printed step at its upper end', () => {
    const ranges = [
      { ...high(44.9, '%'), type: text('low avidity') },
      { ...low(45, '%'), ...high(54.9, '%'), type: text('grey zone') },
      { ...low(55, '%'), type: text('high avidity') },
    ];
    expect(limits(54.95, ...ranges)).toEqual([
      { kind: 'bounds', bounds: { below: 45, from: 55 }, unit: '%' },
    ]);
    expect(limits(9, { ...high(9), type: text('Negative') }, { ...low(10), text: '>= 10 positive' })).toEqual(
      [{ kind: 'bounds', bounds: { below: 10, from: 10 }, unit: 'IU/mL' }],
    );
  });

  it.each<[string, number, unknown[]]>([
    ['one range that does not say what it is', 5, [{ ...low(0), ...high(9.9) }]],
    ['the upper end of the negative alone', 5, [{ ...high(1.6), text: 'negative: < 1.6' }]],
    [
      'a gap',
      5,
      [
        { ...high(1.6), type: text('negative') },
        { ...grey, low: { value: 2 } },
      ],
    ],
    [
      'ranges that overlap',
      2,
      [
        { ...high(3), type: text('negative') },
        { ...low(1.6), type: text('positive') },
      ],
    ],
    [
      'a text that says another number',
      2,
      [
        { ...high(16), text: 'negative: < 1.6' },
        { ...low(16), text: 'positive: >= 1.6' },
      ],
    ],
    [
      'a number that two ranges claim',
      10,
      [
        { ...high(10), type: text('negative') },
        { ...low(10), type: text('positive') },
      ],
    ],
    [
      'ranges for some people',
      2,
      [
        { ...high(1.6), text: 'negative: < 1.6', appliesTo: [text('pregnant')] },
        { ...low(1.6), text: 'positive: >= 1.6' },
      ],
    ],
    [
      'two units',
      2,
      [
        { ...high(1.6), text: 'negative: < 1.6' },
        { ...low(1.6, 'AU/mL'), text: 'positive: >= 1.6' },
      ],
    ],
    [
      'one meaning twice',
      2,
      [
        { ...high(1), text: 'negative' },
        { ...high(2), text: 'negative' },
      ],
    ],
  ])('are left in words: %s', (_what, value, ranges) => {
    expect(limits(value, ...ranges)).toMatchObject([{ kind: 'words' }]);
  });

  it('in words keep what contradicts them', () => {
    expect(limits(2, { ...high(16), text: 'negative: < 1.6' })).toEqual([
      { kind: 'words', text: 'negative: < 1.6 (sent as ≤ 16 IU/mL)' },
    ]);
    expect(limits(2, { text: '< 1,6 отрицательно' }, { text: '>= 3,0 положительно' })).toEqual([
      { kind: 'words', text: '< 1,6 отрицательно; >= 3,0 положительно' },
    ]);
    expect(limits(2)).toEqual([]);
  });
});

describe('a status', () => {
  const statusOf = (resource: unknown) => results(resource).map(({ status }) => status);

  it.each([
    ['final', 'final'],
    ['amended', 'corrected'],
    ['corrected', 'corrected'],
    ['preliminary', 'preliminary'],
    ['registered', 'preliminary'],
    ['unknown', 'preliminary'],
    ['entered-in-error', 'void'],
    ['cancelled', 'void'],
  ])('%s counts as %s', (status, counts) => {
    expect(statusOf(observation({ status }))).toEqual([counts]);
  });

  it.each([undefined, null, '', 'validated', 'Final'])('%s is asked about', (status) => {
    expect(found(observation({ status }))).toMatchObject([{ kind: 'ask', pointer: '/status' }]);
  });

  it('of a report holds for what stands in it, at any depth', () => {
    const report = (status: unknown) =>
      bundle(
        { resourceType: 'DiagnosticReport', id: 'r', status, result: [{ reference: 'Observation/p' }] },
        valued({ id: 'p', hasMember: [{ reference: 'Observation/m' }] }),
        observation({ id: 'm' }),
      );
    expect(statusOf(report('final'))).toEqual(['final']);
    expect(statusOf(report('partial'))).toEqual(['preliminary']);
    expect(statusOf(report('entered-in-error'))).toEqual(['void']);
    expect(asks(report('checked')).map(({ pointer }) => pointer)).toEqual(['/entry/2/resource/status']);
    const contained = { ...report('final'), resourceType: 'DiagnosticReport', status: 'preliminary' };
    expect(statusOf({ ...contained, entry: undefined, contained: [observation({ id: 'm' })] })).toEqual([
      'preliminary',
    ]);
  });

  it('of a document holds for all of it', () => {
    const document = (status: string) => bundle({ resourceType: 'Composition', status }, observation({}));
    expect(statusOf(document('preliminary'))).toEqual(['preliminary']);
    expect(statusOf(document('entered-in-error'))).toEqual(['void']);
  });

  it('is superseded for what the sender replaced', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/observation-replaces';
    const replacing = (status: string) =>
      bundle(
        observation({ id: 'a', valueString: 'negative' }),
        observation({
          ...{ id: 'b', status },
          extension: [{ url, valueReference: { reference: 'Observation/a' } }],
        }),
      );
    expect(statusOf(replacing('corrected'))).toEqual(['superseded', 'corrected']);
    expect(statusOf(replacing('entered-in-error'))).toEqual(['final', 'void']);
    const version = (versionId: string) => observation({ id: 'a', meta: { versionId } });
    expect(statusOf(bundle(version('9'), version('10')))).toEqual(['superseded', 'final']);
  });
});

describe('a date', () => {
  const serum = (collection: unknown) => ({ resourceType: 'Specimen', id: 's', collection });
  const drawn = (collection: unknown, fields: Fields) =>
    results(bundle(serum(collection), observation({ specimen: { reference: 'Specimen/s' }, ...fields })))[0];

  it('comes from the specimen, then the observation, then the report, in the day of the sender', () => {
    const specimen = { collectedDateTime: '2026-03-09T23:50:00+03:00' };
    const effectiveDateTime = '2026-03-10';
    const issued = '2026-03-11T10:00:00Z';
    expect(drawn(specimen, { effectiveDateTime, issued })?.drawn).toEqual({
      on: '2026-03-09',
      from: 'specimen',
    });
    expect(drawn({}, { effectiveDateTime, issued })?.drawn).toEqual({
      on: '2026-03-10',
      from: 'observation',
    });
    expect(drawn({}, { issued })?.drawn).toEqual({ on: '2026-03-11', from: 'report' });
    expect(drawn({}, {})?.drawn).toBeNull();
    const report = {
      ...{ resourceType: 'DiagnosticReport', status: 'final', effectiveDateTime: '2026-03-08' },
      ...{ contained: [observation({ id: 'o' })], result: [{ reference: '#o' }], issued },
    };
    expect(results(report)[0]?.drawn).toEqual({ on: '2026-03-08', from: 'order' });
    expect(take(report).issuedOn).toBe('2026-03-11');
  });

  it('of a period is its day', () => {
    const period = (start: string, end: string) => ({ collectedPeriod: { start, end } });
    expect(drawn(period('2026-03-10T08:00:00Z', '2026-03-10T08:05:00Z'), {})?.drawn?.on).toBe('2026-03-10');
    expect(drawn(period('2026-03-10', '2026-03-12'), {})?.drawn).toBeNull();
  });

  it.each([
    ['2026-03', 'a part'],
    ['2026', 'a part'],
    ['10.03.2026', 'cannot be read'],
    ['yesterday', 'cannot be read'],
  ])('%s is no day and is asked', (effectiveDateTime, question) => {
    const all = found(observation({ effectiveDateTime, issued: '2026-03-12T10:00:00Z' }));
    expect(all).toMatchObject([
      { kind: 'result', drawn: { on: '2026-03-12', from: 'report' } },
      { kind: 'ask', field: 'sampledOn', pointer: '/effectiveDateTime', raw: effectiveDateTime },
    ]);
    expect(all[1]).toHaveProperty('question', expect.stringContaining(question));
  });

  it('in part beside the whole leaves nothing open', () => {
    const read = drawn({ collectedDateTime: '2026-03' }, { effectiveDateTime: '2026-03-10' });
    expect(read?.drawn).toEqual({ on: '2026-03-10', from: 'observation' });
  });

  it.each([
    { effectiveDateTime: '2026-02-31' },
    { effectiveDateTime: '2026-13' },
    { effectiveDateTime: '2026-03-14', issued: '2026-03-12T10:00:00Z' },
    { effectiveDateTime: '2026-03-13T09:00:00Z', issued: '2026-03-12T10:00:00Z' },
  ])('%j is impossible and dates nothing', (fields) => {
    expect(only(observation(fields))).toMatchObject({ drawn: null, doubts: ['date-impossible'] });
  });

  it('after its report by a time zone alone is possible', () => {
    const fields = { effectiveDateTime: '2026-03-13T00:30:00+03:00', issued: '2026-03-12T22:00:00Z' };
    expect(only(observation(fields)).doubts).toEqual([]);
  });
});

describe('a person', () => {
  const patient = (id: string, fields: Fields = {}) => ({ resourceType: 'Patient', id, ...fields });
  const persons = (resource: unknown) => new Set(found(resource).map(({ person }) => person)).size;
  const about = (reference: string, fields: Fields = {}) =>
    observation({ subject: { reference }, ...fields });

  it('is one, whatever the form of the references', () => {
    const woman = patient('p', { birthDate: '1994-05-01' });
    const fullUrl = 'https://lab.example.org/fhir/Patient/p';
    const observed = (url: string, reference: string) => ({
      fullUrl: `https://lab.example.org/fhir/Observation/${url}`,
      resource: about(reference),
    });
    const entry = [
      { fullUrl, resource: woman },
      observed('1', 'Patient/p'),
      observed('2', fullUrl),
      observed('3', `${fullUrl}/_history/3`),
      { fullUrl: 'urn:uuid:7', resource: about('Patient/p') },
      { resource: observation({}) },
    ];
    expect(persons({ resourceType: 'Bundle', entry })).toBe(1);
    const urn = { fullUrl: 'urn:uuid:1', resource: woman };
    expect(persons({ resourceType: 'Bundle', entry: [urn, { resource: about('urn:uuid:1') }] })).toBe(1);
  });

  it('is looked for on the server of the sender first', () => {
    const at = (server: string, resource: Fields, name: string) => ({
      fullUrl: `https://${server}.example.org/${name}`,
      resource,
    });
    const read = found({
      resourceType: 'Bundle',
      entry: [
        at('a', patient('p', { birthDate: '1990' }), 'Patient/p'),
        at('b', patient('p', { birthDate: '1994' }), 'Patient/p'),
        at('b', about('Patient/p'), 'Observation/1'),
      ],
    });
    const [, second, result] = read;
    expect(result).toMatchObject({ kind: 'result', person: second?.person });
  });

  it('is one where two records share a number or are linked, and two where they only look alike', () => {
    const identifier = [{ system: 'https://lab.example.org', value: '1' }];
    const born = { birthDate: '2026-03-01' };
    const both = (a: Fields, b: Fields) => persons(bundle(patient('a', a), patient('b', b)));
    expect(both({ ...born, identifier }, { ...born, identifier })).toBe(1);
    expect(both({ ...born, link: [{ other: { reference: 'Patient/b' } }] }, born)).toBe(1);
    expect(both(born, born)).toBe(2);
  });

  it('is the same in copies that resources contain', () => {
    const copy = (birthDate: string) =>
      about('#p', { contained: [patient('p', { birthDate })], id: birthDate });
    expect(persons(bundle(copy('1994'), { ...copy('1994'), id: 'other' }))).toBe(1);
    expect(persons(bundle(copy('1994'), copy('1995')))).toBe(2);
  });

  it('of a reference that leads nowhere is told apart from others', () => {
    expect(persons(bundle(about('Patient/1'), about('Patient/1')))).toBe(1);
    expect(persons(bundle(about('Patient/1'), about('Patient/2')))).toBe(2);
  });

  it.each<[string, Fields]>([
    ['no subject among two patients', bundle(patient('a'), patient('b'), observation({}))],
    ['a group', about('Group/1')],
    ['a fetus as focus', observation({ focus: [{ reference: 'RelatedPerson/1' }] })],
    [
      'a fetus as a code',
      observation({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/observation-focusCode' }],
      }),
    ],
    [
      'the report of another person',
      bundle(
        {
          ...{ resourceType: 'DiagnosticReport', status: 'final', subject: { reference: 'Patient/a' } },
          result: [{ reference: 'Observation/o' }],
        },
        about('Patient/b', { id: 'o' }),
      ),
    ],
    [
      'the sample of another person',
      bundle(
        { resourceType: 'Specimen', id: 's', subject: { reference: 'Patient/a' } },
        about('Patient/b', { specimen: { reference: 'Specimen/s' } }),
      ),
    ],
  ])('is asked for: %s', (_what, resource) => {
    expect(found(resource).map(({ kind }) => kind)).toEqual(['ask']);
  });

  it('says when it was born and that it is male, and is asked where it cannot be read', () => {
    expect(facts(bundle(patient('a', { birthDate: '1994', gender: 'female' })))).toEqual([
      { is: 'born', on: '1994' },
    ]);
    expect(facts(bundle(patient('a', { gender: 'male' })))).toEqual([{ is: 'male' }]);
    for (const birthDate of ['1994-13', '1.5.1994', { year: 1994 }])
      expect(asks(bundle(patient('a', { birthDate })))).toMatchObject([{ field: 'subject' }]);
  });
});

describe('a pregnancy', () => {
  const ga = (fields: Fields) =>
    valued({
      ...{ code: coded('11884-4', 'Gestational age Estimated'), effectiveDateTime: '2026-03-10' },
      ...fields,
    });
  const weeks = (value: number, unit: string | undefined) => ga({ valueQuantity: { value, unit } });

  it.each<[Fields, string]>([
    [weeks(11, 'wk'), '11'],
    [weeks(11, 'недель'), '11'],
    [weeks(79, 'd'), '11+2'],
    // 80 of 7 are 11.43; 11.4 is the same day, rounded once more.
    [weeks(11.43, 'wk'), '11+3'],
    [weeks(11.4, 'wk'), '11+3'],
    // No day of a week is its half: the day completed counts.
    [weeks(12.5, 'wk'), '12+3'],
    [ga({ valueString: '11+3' }), '11+3'],
    [ga({ valueString: '11 weeks 3 days' }), '11+3'],
    [{ ...weeks(11, undefined), code: coded('49051-6', 'Gestational age in weeks') }, '11'],
    [{ ...weeks(11, 'wk'), code: text('Срок беременности') }, '11'],
  ])('%j: week %s', (resource, week) => {
    expect(facts(resource)).toEqual([{ is: 'week', week, on: '2026-03-10' }]);
  });

  it.each<[string, Fields]>([
    ['no unit', weeks(11, undefined)],
    ['months', weeks(3, 'mo')],
    ['too late', weeks(44, 'wk')],
    ['a comparator', ga({ valueQuantity: { value: 11, unit: 'wk', comparator: '>' } })],
    ['weeks with a point as text', ga({ valueString: '11.4' })],
    ['a number of another thing', { ...weeks(24, 'wk'), code: coded('11881-0', 'Gestational age from LMP') }],
    ['a number alone', { ...weeks(11, 'wk'), code: coded('11884-4') }],
    ['not final', { ...weeks(11, 'wk'), status: 'preliminary' }],
    ['on a day that is not known', { ...weeks(11, 'wk'), effectiveDateTime: '2026-03' }],
  ])('is asked about: %s', (_what, resource) => {
    expect(found(resource)).toMatchObject([{ kind: 'ask', field: 'gestation' }]);
  });

  it('is dated by the day of delivery or of the last period', () => {
    const dated = (code: string, display: string, value: Fields) =>
      valued({ code: coded(code, display), ...value });
    const due = 'Delivery date Estimated from last menstrual period';
    expect(facts(dated('11779-6', due, { valueDateTime: '2026-09-29' }))).toEqual([
      { is: 'due-date', on: '2026-09-29' },
    ]);
    expect(facts(dated('8665-2', 'Last menstrual period start date', { valueString: '2025-12-23' }))).toEqual(
      [{ is: 'last-period', on: '2025-12-23' }],
    );
    for (const valueDateTime of ['2026-09', '2026-02-30'])
      expect(asks(dated('11779-6', due, { valueDateTime }))).toMatchObject([{ field: 'gestation' }]);
  });

  it('as a status is left out', () => {
    expect(found(observation({ code: coded('82810-3', 'Pregnancy status') }))).toMatchObject([
      { kind: 'ignored' },
    ]);
  });
});

describe('what changes a meaning', () => {
  const extension = [{ url: 'https://lab.example.org/fhir/not-done', valueBoolean: true }];
  const marked = { modifierExtension: extension };

  it.each<[string, Fields, string]>([
    ['in an observation', observation(marked), '/modifierExtension'],
    [
      'in its limits',
      observation({ referenceRange: [{ text: '< 1', ...marked }] }),
      '/referenceRange/0/modifierExtension',
    ],
    ['by rules', observation({ implicitRules: 'https://lab.example.org/rules' }), '/implicitRules'],
    ['by leaving out', observation({ meta: { tag: [{ code: 'SUBSETTED' }] } }), '/meta/tag'],
    [
      'in its report',
      {
        ...{ resourceType: 'DiagnosticReport', status: 'final', ...marked },
        ...{ contained: [observation({ id: 'o' })], result: [{ reference: '#o' }] },
      },
      '/modifierExtension',
    ],
    [
      'in its sample',
      observation({
        contained: [{ resourceType: 'Specimen', id: 's', ...marked }],
        specimen: { reference: '#s' },
      }),
      '/contained/0/modifierExtension',
    ],
    [
      'a sample that is not fit',
      observation({
        contained: [{ resourceType: 'Specimen', id: 's', status: 'unsatisfactory' }],
        specimen: { reference: '#s' },
      }),
      '/contained/0/status',
    ],
  ])('refuses the result: %s', (_what, resource, pointer) => {
    expect(found(resource)).toMatchObject([{ kind: 'ask', pointer }]);
  });
});

describe('beside what changes a meaning', () => {
  const marked = {
    modifierExtension: [{ url: 'https://lab.example.org/fhir/not-done', valueBoolean: true }],
  };

  it('another result of the same report is read', () => {
    const report = {
      ...{ resourceType: 'DiagnosticReport', status: 'final' },
      contained: [observation({ id: 'a', ...marked }), observation({ id: 'b' })],
    };
    expect(found(report).map(({ kind }) => kind)).toEqual(['ask', 'result']);
  });

  it('a remark is kept', () => {
    expect(
      found(observation({ ...marked, note: [{ text: 'Haemolytic.' }] })).map(({ kind }) => kind),
    ).toEqual(['ask', 'ignored']);
  });
});

describe('what stands around a result', () => {
  it('names assay, laboratory and sample', () => {
    const read = results(
      bundle(
        {
          resourceType: 'Device',
          id: 'd',
          manufacturer: 'Abbott',
          deviceName: [{ name: 'ARCHITECT Toxo IgG' }],
        },
        { resourceType: 'Organization', id: 'l', name: 'LABOR SYNTHETIC' },
        { resourceType: 'PractitionerRole', id: 'r', organization: { reference: 'Organization/l' } },
        observation({
          ...{
            device: { reference: 'Device/d' },
            method: text('CMIA'),
            specimen: { reference: 'Specimen/7' },
          },
          performer: [
            { reference: 'Practitioner/1', display: 'Dr Test' },
            { reference: 'PractitionerRole/r' },
          ],
        }),
      ),
    )[0];
    expect([read?.method, read?.laboratory, read?.specimen]).toEqual([
      'Abbott ARCHITECT Toxo IgG, CMIA',
      'LABOR SYNTHETIC',
      'Specimen/7',
    ]);
  });

  it('ties an avidity to the sample of its IgG', () => {
    const avidity = { code: text('Toxo IgG avidity'), derivedFrom: [{ reference: 'Observation/g' }] };
    const both = (igg: Fields) =>
      results(
        bundle(observation({ id: 'g', effectiveDateTime: '2026-03-10', ...igg }), observation(avidity)),
      );
    for (const igg of [{}, { specimen: { reference: 'Specimen/7' } }]) {
      const [g, a] = both(igg);
      expect(a?.specimen).toBe(g?.specimen);
      expect(a?.specimen).not.toBe('');
      expect(a?.drawn).toEqual({ on: '2026-03-10', from: 'observation' });
    }
  });

  it('is shown in one line with its place', () => {
    const read = only(
      valued({
        valueQuantity: { value: 0.9, unit: 'index' },
        referenceRange: [{ text: '< 1' }],
        interpretation: [coded('N', 'Normal')],
      }),
    );
    expect(read.raw).toBe('Toxo IgG: 0.9 index (< 1) [Normal N]');
  });

  it('is left out with its reason, or asked about, and never lost', () => {
    const all = found(
      bundle(
        {
          resourceType: 'DiagnosticReport',
          status: 'final',
          conclusion: 'Immune.',
          result: [{ reference: 'Observation/9' }],
        },
        {
          resourceType: 'DiagnosticReport',
          status: 'final',
          conclusionCode: [coded('10828004', 'Positive')],
        },
        { resourceType: 'MedicationRequest', medicationCodeableConcept: text('Spiramycin') },
        { resourceType: 'Wish' },
        observation({ note: [{ text: 'Haemolytic.' }], comment: 'Repeat.' }),
      ),
    );
    expect(all.map(({ kind, raw }) => `${kind} ${raw}`).sort()).toEqual([
      'ask : Positive',
      'ask DiagnosticReport Observation/9',
      'ignored Haemolytic.',
      'ignored Immune.',
      'ignored MedicationRequest Spiramycin',
      'ignored Repeat.',
      'ignored Wish',
      'result Toxo IgG: positive',
    ]);
  });

  it('is refused as a whole where it is nothing but a document', () => {
    const report = { resourceType: 'DiagnosticReport', status: 'final' };
    const form = { presentedForm: [{ contentType: 'application/pdf', data: 'JVBERi0=' }] };
    expect(takeFhir(JSON.stringify({ ...report, ...form }))).toMatchObject({
      error: { code: 'no-structured-results' },
    });
    const beside = { ...report, ...form, contained: [observation({ id: 'o' })] };
    expect(
      found(beside)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['ignored', 'result']);
  });

  it('says when it is test data', () => {
    expect(take(observation({ meta: { security: [{ code: 'HTEST' }] } })).notes).toHaveLength(1);
    expect(take(observation({})).notes).toEqual([]);
  });
});
