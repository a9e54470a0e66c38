/** A case in words for its `why`, and in short words for its id. */
import type { Case, Earlier, HistoryKey, Result, ResultKey } from '../../../src/rules/vocabulary.ts';
import { HISTORY_KEYS, RESULT_KEYS } from '../../../src/rules/vocabulary.ts';

/** How one fact is told, and how it stands in an id. */
type Told = readonly [words: string, short: string];

const NAMES: Readonly<Record<ResultKey, Told>> = {
  igg: ['IgG', 'igg'],
  igm: ['IgM', 'igm'],
  avidity: ['avidity', 'avidity'],
  iggBlot: ['IgG immunoblot', 'igg-blot'],
  igmBlot: ['IgM immunoblot', 'igm-blot'],
  secondIgm: ['IgM by another method', 'second-igm'],
  secondAvidity: ['avidity by another method', 'second-avidity'],
  iga: ['IgA', 'iga'],
  motherBloodPcr: ['PCR in blood', 'blood-pcr'],
  throatPcr: ['throat PCR', 'throat-pcr'],
  amnioticPcr: ['PCR in amniotic fluid', 'amniotic-pcr'],
  newbornUrinePcr: ['PCR in urine', 'urine-pcr'],
  newbornSalivaPcr: ['PCR in saliva', 'saliva-pcr'],
  newbornBloodPcr: ['PCR in the infant’s blood', 'infant-blood-pcr'],
  dbsPcr: ['PCR of the dried blood spot', 'blood-spot-pcr'],
  motherChildBlot: ['mother-child immunoblot', 'mother-child-blot'],
};

const CLASSES: Readonly<Record<string, Told>> = {
  negative: ['negative', 'neg'],
  grey: ['in the gray zone', 'gray'],
  'low-positive': ['low positive', 'low'],
  positive: ['positive', 'pos'],
  'not-done': ['not done', 'not-done'],
  pending: ['pending', 'pending'],
  unknown: ['not known', 'unknown'],
  'not-measurable': ['not measurable', 'not-measurable'],
  'e2-absent': ['with E1 bands but no E2', 'e2-absent'],
};

function classOf(result: Result): Told {
  if (result.class === undefined) return [`printed “${result.text ?? ''}”`, 'as-printed'];
  return CLASSES[result.class] ?? [result.class, result.class];
}

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
const weeks = (n: number): string => (n === 1 ? '1 week' : `${n} weeks`);
const short = (n: number): string => String(n).replace('.', 'p');

type Holds = string | number | boolean;
const flag = (yes: string, no: string, id: string, noId = `no-${id}`): ((v: Holds) => Told) => {
  return (v) => (v === true ? [yes, id] : [no, noId]);
};
const FACTS: Readonly<Record<HistoryKey, (v: Holds) => Told>> = {
  rashDaysAgo: (v) =>
    typeof v === 'number' ? [`rash ${days(v)} ago`, `rash-${v}d`] : ['no rash', 'no-rash'],
  contactDaysAgo: (v) =>
    typeof v === 'number' ? [`contact ${days(v)} ago`, `contact-${v}d`] : ['no contact', 'no-contact'],
  endemicTravel: flag('travel that counts as exposure', 'no travel', 'travel'),
  symptoms: flag('an illness that fits', 'no illness', 'symptoms'),
  documentedDoses: (v) => [
    `${v} documented vaccine ${v === 1 ? 'dose' : 'doses'}`,
    `${v}-dose${v === 1 ? '' : 's'}`,
  ],
  weeksSinceVaccine: (v) => [`rubella vaccine ${ago(v as number)[0]} ago`, `vaccine-${ago(v as number)[1]}`],
  immunosuppressed: flag('weakened immunity', 'immunity not weakened', 'immunosuppressed'),
  activeEyeDisease: flag('active eye disease', 'no active eye disease', 'eye-disease'),
  recentImmunoglobulin: flag(
    'immunoglobulin or blood product in the last 6 months',
    'no immunoglobulin',
    'immunoglobulin',
  ),
  treated: flag('already treated', 'known to be untreated', 'treated', 'untreated'),
  ultrasoundAbnormal: flag('abnormal scan', 'normal scan', 'abnormal-scan'),
  otherCauseOfIgm: flag('another proven cause of the IgM', 'no other cause of the IgM', 'other-cause'),
  motherInfection: (v) =>
    v === 'none'
      ? ['mother without infection in this pregnancy', 'mother-none']
      : [`mother’s infection ${v}`, `mother-${v}`],
  newbornSigns: flag('signs at birth', 'no signs', 'signs'),
  sampleFrom: (v) => (v === 'cord' ? ['cord blood', 'cord'] : ['the infant’s own sample', 'own-sample']),
};

/** A number of weeks as a reader counts it: whole weeks, else days. */
function ago(n: number): Told {
  if (Number.isInteger(n)) return [weeks(n), `${n}w`];
  const inDays = n * 7;
  const whole = Math.round(inDays);
  return Math.abs(inDays - whole) < 0.2 ? [days(whole), `${whole}d`] : [weeks(n), `${short(n)}w`];
}

function tellEarlier(each: Earlier): Told {
  const found = (['igg', 'igm', 'avidity'] as const).flatMap((key) => {
    const result = each[key];
    if (!result) return [];
    const [words, id] = classOf(result);
    return [[`${NAMES[key][0]} ${words}`, `${NAMES[key][1]}-${id}`] as const];
  });
  const same =
    each.sameAssay === undefined
      ? []
      : [
          each.sameAssay
            ? (['by the same method', 'same-assay'] as const)
            : (['by another method', 'other-assay'] as const),
        ];
  const [back, id] = ago(each.weeksBefore);
  const what = found.length > 0 ? found : ([['a sample without a result', 'empty']] as const);
  return [
    `${back} earlier ${what.map(([words]) => words).join(', ')}${same.map(([words]) => ` ${words}`).join('')}`,
    `${id}-before-${[...what, ...same].map(([, part]) => part).join('-')}`,
  ];
}

const SERIES: Readonly<Record<string, Told>> = {
  rising: ['IgG rising in parallel sera', 'rising'],
  stable: ['IgG stable in parallel sera', 'stable'],
  falling: ['IgG falling in parallel sera', 'falling'],
};

/** The pairs of IgG and IgM by the name that people give them. */
function serology(c: Case): Told[] {
  const { igg, igm } = c.results;
  const of = (r: Result | undefined): string | undefined => r?.class;
  if (of(igg) === 'positive' && of(igm) === 'positive') return [['IgG and IgM positive', 'both-positive']];
  if (of(igg) === 'negative' && of(igm) === 'negative') return [['IgG and IgM negative', 'both-negative']];
  if (of(igg) === 'grey' && of(igm) === 'grey') return [['IgG and IgM in the gray zone', 'both-gray']];
  return [igg && tellResult('igg', igg), igm && tellResult('igm', igm)].filter((told) => told !== undefined);
}

function tellResult(key: ResultKey, result: Result): Told {
  const [words, id] = classOf(result);
  return [`${NAMES[key][0]} ${words}`, `${NAMES[key][1]}-${id}`];
}

function when(c: Case): Told {
  if (c.subject === 'planning') return ['Planning a pregnancy', 'planning'];
  if (c.subject === 'pregnant') {
    if (c.gestation == null) return ['Pregnant, week not known', 'week-unknown'];
    const [week, day] = c.gestation.split('+');
    return [`At ${c.gestation} weeks`, `${week}w${day === undefined ? '' : `${day}d`}`];
  }
  if (c.ageDays == null) return ['Infant, age not known', 'newborn-age-unknown'];
  return [`Infant of ${days(c.ageDays)}`, `newborn-${c.ageDays}d`];
}

/** Everything a case holds, in the order in which a reader would tell it. */
function tell(c: Case): { readonly start: Told; readonly facts: readonly Told[] } {
  const results = RESULT_KEYS.filter((key) => key !== 'igg' && key !== 'igm').flatMap((key) => {
    const result = c.results[key];
    return result ? [tellResult(key, result)] : [];
  });
  const history = HISTORY_KEYS.flatMap((key) => {
    const value = c.history?.[key];
    return value == null ? [] : [FACTS[key](value)];
  });
  const weeksClaimed = c.settings?.avidityExcludesWeeks;
  const settings: Told[] =
    weeksClaimed == null
      ? []
      : [[`the laboratory’s high avidity excludes ${weeks(weeksClaimed)}`, `claims-${short(weeksClaimed)}w`]];
  if (c.settings?.practice != null)
    settings.push([`site practice ${c.settings.practice}`, c.settings.practice]);
  const facts = [
    ...serology(c),
    ...results,
    ...(c.series ? [SERIES[c.series] ?? [c.series, c.series]] : []),
    ...(c.previous ?? []).map(tellEarlier),
    ...history,
    ...settings,
    ...(c.sampledOn == null ? [] : [[`sampled on ${c.sampledOn}`, `on-${c.sampledOn}`] as const]),
  ] as Told[];
  return { start: when(c), facts: facts.length > 0 ? facts : [['no result', 'no-result']] };
}

const PREFIX = { toxoplasma: 'toxo', rubella: 'rub', cmv: 'cmv' } as const;

/** An id made of the facts alone: the same case has the same id for ever. */
export function idOf(c: Case): string {
  const { start, facts } = tell(c);
  return [PREFIX[c.pathogen], ...facts.map(([, id]) => id), start[1]].join('-');
}

const Pathogens = { toxoplasma: 'toxoplasma', rubella: 'rubella', cmv: 'CMV' } as const;

/** The facts of a case as half a sentence: "At 16+1 weeks CMV IgG positive, IgM in the gray zone, avidity high". */
export function sentenceOf(c: Case): string {
  const { start, facts } = tell(c);
  const list = facts.map(([words]) => words).join(', ');
  const comma = start[0].includes(',') || c.subject !== 'pregnant' ? ',' : '';
  return `${start[0]}${comma} ${Pathogens[c.pathogen]} ${list}`;
}
