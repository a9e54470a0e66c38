import type { Bundle, CommunicationRequest, GuidanceResponse, RequestGroup, ServiceRequest } from 'fhir/r4';
import { beforeAll, describe, expect, it } from 'vitest';
import { toGuidanceBundle } from '../../../src/exchange/record/fhir.ts';
import type { Told } from '../../../src/exchange/record/told.ts';
import { ACTIONS, CONCLUSIONS, type Case } from '../../../src/rules/vocabulary.ts';
import { faultsOfBundle } from '../../helpers/fhir-validator.ts';
import { publishedTold, told } from '../../helpers/told.ts';
import { howMany } from '../../helpers/how-many.ts';
import { randomCases } from '../../proof/random-cases.ts';

type Fields = { readonly [key: string]: unknown };
const resourcesOf = (bundle: Bundle) => (bundle.entry ?? []).map(({ resource }) => resource);
const one = <T>(bundle: Bundle, type: string) =>
  resourcesOf(bundle).find((resource) => resource?.resourceType === type) as T | undefined;
const must = <T>(bundle: Bundle, type: string): T => {
  const found = one<T>(bundle, type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};
/** Every value under a key, wherever it stands. */
function under(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && key in value ? [(value as Fields)[key]] : [];
  return [...own, ...Object.values(value).flatMap((held) => under(held, key))];
}
/** The same object with all its keys in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, turned(held)]),
  );
}
const parameters = (bundle: Bundle, name: string) =>
  (under(must<GuidanceResponse>(bundle, 'GuidanceResponse').contained, 'parameter')[0] as Fields[]).filter(
    (each) => each['name'] === name,
  );

const rubella = (rest: Fields = {}) =>
  told({
    id: 'x',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '9+2',
    sampledOn: '2026-12-04',
    results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
    history: { rashDaysAgo: 'none', contactDaysAgo: 'none' },
    ...rest,
  });

describe('every published situation as FHIR', () => {
  let list: [Told, Bundle][];
  beforeAll(() => {
    list = publishedTold().map((each) => [each, toGuidanceBundle([each])]);
  });

  it('is many, with every conclusion and every action that is given in any published case', () => {
    expect(list.length).toBeGreaterThan(150);
    const conclusions = new Set(list.map(([{ assessment }]) => assessment.conclusion));
    expect(CONCLUSIONS.filter((each) => !conclusions.has(each))).toEqual([]);
    const codes = new Set(list.flatMap(([{ assessment }]) => assessment.actions.map(({ code }) => code)));
    expect(ACTIONS.filter((each) => !codes.has(each))).toEqual([]);
  });

  it('is valid R4', () => {
    const faults = list.flatMap(([, bundle]) => faultsOfBundle(bundle));
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('holds these resources only: never a DiagnosticReport, an Observation or a drug', () => {
    const types = new Set(list.flatMap(([, bundle]) => under(bundle, 'resourceType')));
    expect([...types].sort()).toEqual([
      'Bundle',
      'CommunicationRequest',
      'DetectedIssue',
      'Device',
      'GuidanceResponse',
      'OperationOutcome',
      'Parameters',
      'Patient',
      'RequestGroup',
      'ServiceRequest',
    ]);
  });

  it('refers to nothing that is not there, and holds nothing that is not referred to', () => {
    const lost = list.flatMap(([, bundle]) => {
      const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl ?? '');
      const contained = under(bundle, 'contained').flat() as { id: string }[];
      const there = [...urls, ...contained.map(({ id }) => `#${id}`)];
      const references = under(bundle, 'reference');
      const missing = references.filter((each) => !there.includes(String(each)));
      const unused = there.filter((each) => !references.includes(each));
      // Nobody refers to the response itself, unless results contradict each other.
      const rest = unused.filter((each) => each !== urls[0] && !isIssue(bundle, each));
      return [...missing, ...rest, ...(new Set(urls).size < urls.length ? ['twice'] : [])];
    });
    expect(lost).toEqual([]);
  });
  const isIssue = (bundle: Bundle, url: string) =>
    bundle.entry?.find(({ fullUrl }) => fullUrl === url)?.resource?.resourceType === 'DetectedIssue';

  it('proposes only, and orders nothing', () => {
    const requests = list.flatMap(([, bundle]) =>
      resourcesOf(bundle).filter((each) => /Request|RequestGroup/.test(each?.resourceType ?? '')),
    ) as (ServiceRequest | CommunicationRequest | RequestGroup)[];
    expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(['draft']));
    const intents = requests.flatMap((each) => ('intent' in each ? [each.intent] : []));
    expect(new Set(intents)).toEqual(new Set(['proposal']));
  });

  it('tells every action once, in its order, with its words and its time', () => {
    const wrong = list.filter(([{ assessment }, bundle]) => {
      const actions = one<RequestGroup>(bundle, 'RequestGroup')?.action ?? [];
      const said = actions.map(({ code, title, description }) => [
        code?.[0]?.coding?.[0]?.code,
        title,
        description,
      ]);
      const sentence = (when: string | undefined) =>
        when === undefined ? undefined : `${when.charAt(0).toUpperCase()}${when.slice(1)}.`;
      const due = assessment.actions.map(({ code, text, when }) => [code, text, sentence(when)]);
      return JSON.stringify(said) !== JSON.stringify(due);
    });
    expect(wrong).toEqual([]);
  });

  it('tells the rows, what is missing and what to avoid', () => {
    const wrong = list.filter(([{ assessment }, bundle]) => {
      const rows = parameters(bundle, 'because').map(
        (each) => (each['part'] as Fields[])[0]?.['valueString'],
      );
      const missing = parameters(bundle, 'missing').map((each) => each['valueCode']);
      const avoid = parameters(bundle, 'avoid').map((each) => (each['part'] as Fields[])[0]?.['valueCode']);
      return (
        JSON.stringify([rows, missing, avoid]) !==
        JSON.stringify([
          assessment.because.map(({ row }) => row),
          assessment.missing,
          assessment.avoid.map(({ code }) => code),
        ])
      );
    });
    expect(wrong).toEqual([]);
  });

  it('says what it is, which tables answered, and that nobody reviewed them', () => {
    const silent = list.filter(([{ assessment }, bundle]) => {
      const guidance = must<GuidanceResponse>(bundle, 'GuidanceResponse');
      const note = guidance.note?.[0]?.text ?? '';
      return !(
        /not a diagnosis/i.test(note) &&
        /not been reviewed by a clinician/.test(note) &&
        guidance.moduleCanonical?.endsWith(`|${assessment.content.version}`)
      );
    });
    expect(silent).toEqual([]);
  });

  it('gives days in the order of the calendar, none before the sample', () => {
    const wrong = list.flatMap(([{ source }, bundle]) => {
      const periods = [...under(bundle, 'timingPeriod'), ...under(bundle, 'occurrencePeriod')] as Fields[];
      const events = under(bundle, 'event').flat() as string[];
      const days = [...periods.flatMap((each) => Object.values(each)), ...events] as string[];
      const early = days.filter((day) => source.sampledOn == null || day < source.sampledOn);
      return [
        ...early,
        ...periods.filter(({ start, end }) => start && end && (start as string) > (end as string)),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('random cases as FHIR', () => {
  it('are valid R4, and the same bytes twice, whatever the order of their keys', () => {
    const faults = [...randomCases(howMany(100, 300), 77)].flatMap((sent, at) => {
      const first = told({ ...sent, sampledOn: at % 2 ? null : '2026-11-30' });
      const again = told(turned({ ...sent, sampledOn: at % 2 ? null : '2026-11-30' }));
      const bundle = toGuidanceBundle([first]);
      const direct = { source: turned(first.source) as Case, assessment: first.assessment };
      const texts = [again, direct].map((each) => JSON.stringify(toGuidanceBundle([each])));
      const differs = texts.some((text) => text !== JSON.stringify(bundle));
      return [...faultsOfBundle(bundle), ...(differs ? [JSON.stringify(sent)] : [])];
    });
    expect(faults.slice(0, 3)).toEqual([]);
  });
});

describe('days', () => {
  const periodOf = (bundle: Bundle, code: string) =>
    must<RequestGroup>(bundle, 'RequestGroup').action?.find(
      (action) => action.code?.[0]?.coding?.[0]?.code === code,
    )?.timingPeriod;

  it('of a second sample are two and three weeks after the first', () => {
    expect(periodOf(toGuidanceBundle([rubella()]), 'repeat_2_3_weeks')).toEqual({
      start: '2026-12-18',
      end: '2026-12-25',
    });
  });

  it('are none without the day of the sample', () => {
    const bundle = toGuidanceBundle([rubella({ sampledOn: null })]);
    expect(under(bundle, 'timingPeriod')).toEqual([]);
  });

  it('of repeated tests are events, each four weeks after the last, up to 16 weeks', () => {
    const cmv = told({
      id: 'x',
      pathogen: 'cmv',
      subject: 'pregnant',
      gestation: '8',
      sampledOn: '2026-12-04',
      results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
    });
    // 8 weeks on 4 December: 12 weeks on 1 January, 16 weeks on 29 January.
    expect(under(toGuidanceBundle([cmv]), 'timingTiming')).toEqual([{ event: ['2027-01-01', '2027-01-29'] }]);
  });

  it('never put off a vaccine: the day in its sentence is of a conception', () => {
    const planning = told({
      id: 'x',
      pathogen: 'rubella',
      subject: 'planning',
      sampledOn: '2026-12-04',
      results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
      history: { rashDaysAgo: 'none', contactDaysAgo: 'none' },
    });
    const bundle = toGuidanceBundle([planning]);
    const action = must<RequestGroup>(bundle, 'RequestGroup').action?.find((each) =>
      each.description?.includes('28 days'),
    );
    expect(action?.description).toContain('1 January 2027');
    expect(action).not.toHaveProperty('timingPeriod');
  });

  it('of an amniocentesis are none where the week is not known: 18 weeks may lie later', () => {
    const toxo = (gestation: string | null) =>
      told({
        id: 'x',
        pathogen: 'toxoplasma',
        subject: 'pregnant',
        gestation,
        sampledOn: '2026-12-04',
        results: { igg: { class: 'positive' }, igm: { class: 'positive' }, avidity: { class: 'low' } },
        previous: [{ weeksBefore: 4, igg: { class: 'negative' }, igm: { class: 'negative' } }],
      });
    const at = (gestation: string | null) =>
      periodOf(toGuidanceBundle([toxo(gestation)]), 'amniocentesis_pcr');
    // 12 weeks on 4 December: 18 weeks on 15 January, later than four weeks after the sample.
    expect(at('12')).toEqual({ start: '2027-01-15' });
    expect(at(null)).toBeUndefined();
  });
});

describe('status', () => {
  const statusOf = (sent: Fields) =>
    must<GuidanceResponse>(toGuidanceBundle([rubella(sent)]), 'GuidanceResponse');

  it('is success where something is concluded', () => {
    expect(statusOf({}).status).toBe('success');
    expect(statusOf({})).not.toHaveProperty('dataRequirement');
  });

  it('is data-required where a result is missing, which is named', () => {
    const open = statusOf({ results: {} });
    expect(open.status).toBe('data-required');
    expect(open.dataRequirement?.map((each) => each.codeFilter?.[0]?.code?.[0]?.code)).toContain(
      'results.igg',
    );
  });

  it('says what could not be read, and why', () => {
    const { contained } = statusOf({ results: { igg: { text: '12,4' }, igm: { class: 'negative' } } });
    const said = under(contained, 'diagnostics') as string[];
    expect(said).toContainEqual('IgG: no class could be given (a number without limits and without a kit).');
  });
});

describe('results that contradict each other', () => {
  const avidity = {
    results: { igg: { class: 'negative' }, igm: { class: 'negative' }, avidity: { class: 'high' } },
  };

  it('are an issue of their own, and stand in the evaluation', () => {
    const bundle = toGuidanceBundle([rubella(avidity)]);
    const guidance = must<GuidanceResponse>(bundle, 'GuidanceResponse');
    expect(must<Fields>(bundle, 'DetectedIssue')).toMatchObject({ status: 'preliminary' });
    expect(under(guidance.contained, 'code')).toContain('conflict');
    expect(under(guidance.contained, 'code')).toContain('not-supported');
  });

  it('are told nowhere else', () => {
    expect(one(toGuidanceBundle([rubella()]), 'DetectedIssue')).toBeUndefined();
  });
});

describe('who it is', () => {
  const CANARY = 'Anna-Schmidt-1990-05-17';
  const hidden = rubella({
    id: CANARY,
    results: {
      igg: { class: 'positive', text: `> 250 IU/mL ${CANARY}`, unit: CANARY },
      igm: { text: CANARY },
    },
  });

  it('is not said, whatever stood in the id or in a printed text', () => {
    expect(JSON.stringify(toGuidanceBundle([hidden]))).not.toMatch(/Anna|Schmidt|1990/);
  });

  it('is said where the caller asks for it, once', () => {
    const text = JSON.stringify(toGuidanceBundle([{ ...hidden, id: CANARY }]));
    expect(text.split(CANARY)).toHaveLength(2);
  });

  it('changes nothing else: two ids, one file', () => {
    const [a, b] = ['a', 'b'].map((id) => JSON.stringify(toGuidanceBundle([rubella({ id })])));
    expect(a).toBe(b);
  });

  it('keeps the printed value that was understood', () => {
    const igg = { text: '0,85', unit: 'COI', limits: { negativeBelow: 0.7, positiveFrom: 1 } };
    const bundle = toGuidanceBundle([rubella({ results: { igg, igm: { class: 'negative' } } })]);
    const part = parameters(bundle, 'input').find(
      (each) => (each['part'] as Fields[])[0]?.['valueCode'] === 'results.igg',
    )?.['part'];
    expect(part).toEqual([
      { name: 'fact', valueCode: 'results.igg' },
      { name: 'class', valueCode: 'grey' },
      { name: 'text', valueString: '0,85' },
      { name: 'unit', valueString: 'COI' },
      { name: 'negativeBelow', valueDecimal: 0.7 },
      { name: 'positiveFrom', valueDecimal: 1 },
      { name: 'classSource', valueCode: 'limits' },
    ]);
  });
});

describe('several infections of one slip', () => {
  const list = (['toxoplasma', 'rubella', 'cmv'] as const).map((pathogen) =>
    told({
      id: pathogen,
      pathogen,
      subject: 'pregnant',
      gestation: '10',
      sampledOn: '2026-12-04',
      results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
    }),
  );
  const bundle = toGuidanceBundle(list);

  it('are one bundle about one patient', () => {
    const types = resourcesOf(bundle).map((resource) => resource?.resourceType);
    const count = (type: string) => types.filter((each) => each === type).length;
    expect([count('GuidanceResponse'), count('Patient'), count('Device')]).toEqual([3, 1, 1]);
    expect(faultsOfBundle(bundle)).toEqual([]);
    const urls = bundle.entry?.map(({ fullUrl }) => fullUrl) ?? [];
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe('an answer of another case', () => {
  it('never goes out', () => {
    const other = rubella({ results: { igg: { class: 'negative' }, igm: { class: 'negative' } } });
    const mixed = { source: other.source, assessment: rubella().assessment };
    expect(() => toGuidanceBundle([mixed])).toThrow('not of this case');
  });
});
