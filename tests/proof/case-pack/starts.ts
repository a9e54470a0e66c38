/** Patterns that chance seldom meets, for the search to begin with. */
import type { Case, History, Pathogen, ResultKey } from '../../../src/rules/vocabulary.ts';

type Classes = { readonly [K in ResultKey]?: string };

function infant(
  pathogen: Pathogen,
  ageDays: number,
  classes: Classes,
  history: History,
  previous?: Case['previous'],
): Case {
  const results = Object.fromEntries(Object.entries(classes).map(([key, name]) => [key, { class: name }]));
  return {
    id: '',
    pathogen,
    subject: 'newborn',
    ageDays,
    results,
    history,
    ...(previous ? { previous } : {}),
  };
}

const NONE = { igg: 'negative', igm: 'negative' } as const;
const REFUTED = { igg: 'negative', igm: 'positive', secondIgm: 'negative' } as const;
const CALM = { motherInfection: 'none', newbornSigns: false } as const;
const NEGATIVE = { igg: { class: 'negative' } } as const;
const POSITIVE = { igg: { class: 'positive' } } as const;
/** IgG negative, then positive, then negative again. */
const REBOUND = [
  { weeksBefore: 8, ...POSITIVE },
  { weeksBefore: 16, ...NEGATIVE },
] as const;

/** A woman without antibody at a site with this practice. */
const atSite = (pathogen: Pathogen, practice: string, gestation: string): Case => ({
  id: '',
  pathogen,
  subject: 'pregnant',
  gestation,
  results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
  history: pathogen === 'rubella' ? { rashDaysAgo: 'none', contactDaysAgo: 'none', documentedDoses: 0 } : {},
  settings: { practice },
});

/** A woman before a pregnancy, some weeks after a rubella vaccine, with E1 bands and no E2. */
const afterVaccine = (igg: string, igm: string, more: Partial<Case> = {}): Case => ({
  id: '',
  pathogen: 'rubella',
  subject: 'planning',
  results: { igg: { class: igg }, igm: { class: igm }, iggBlot: { class: 'e2-absent' } },
  history: { rashDaysAgo: 'none', contactDaysAgo: 'none', weeksSinceVaccine: 7 },
  ...more,
});

const WEEKS = ['9', '12+6', '13', '15+3', '17', '18+2', '22', '30'] as const;
const SITES: readonly (readonly [Pathogen, string])[] = [
  ['toxoplasma', 'france'],
  ['toxoplasma', 'italy'],
  ['toxoplasma', 'germany'],
  ['toxoplasma', 'austria'],
  ['toxoplasma', 'brazil'],
  ['toxoplasma', 'uk'],
  ['toxoplasma', 'us-canada'],
  ['rubella', 'germany'],
  ['rubella', 'france'],
  ['rubella', 'cir'],
  ['cmv', 'belgium'],
  ['cmv', 'germany'],
  ['cmv', 'france'],
  ['cmv', 'israel'],
  ['cmv', 'uk'],
  ['cmv', 'us-canada'],
  ['cmv', 'australia-nz'],
];

/** First tested late, with an avidity of stored serum that is all the report says of it. */
const storedAvidity = (igm: string, weeksBefore: number): Case => ({
  id: '',
  pathogen: 'toxoplasma',
  subject: 'pregnant',
  gestation: '37',
  results: { igg: { class: 'positive' }, igm: { class: igm } },
  previous: [{ weeksBefore, avidity: { class: 'high' } }],
});

/** An immunoblot confirms a low IgG; an earlier serum had a high avidity within the weeks that exclude. */
const confirmedLow = (pathogen: Pathogen, gestation: string, weeksBefore: number): Case => ({
  id: '',
  pathogen,
  subject: 'pregnant',
  gestation,
  results: { igg: { class: 'low-positive' }, igm: { class: 'negative' }, iggBlot: { class: 'positive' } },
  previous: [{ weeksBefore, avidity: { class: 'high' } }],
  series: 'stable',
});

export const STARTS: readonly Case[] = [
  ...(['toxoplasma', 'cmv'] as const).flatMap((pathogen) => [
    confirmedLow(pathogen, '22', 12),
    confirmedLow(pathogen, '30', 20),
  ]),
  ...['negative', 'grey', 'positive'].map((igm) => storedAvidity(igm, 26)),
  ...SITES.flatMap(([pathogen, practice]) => WEEKS.map((week) => atSite(pathogen, practice, week))),
  ...['positive', 'low-positive', 'grey'].flatMap((igg) => [
    afterVaccine(igg, 'positive'),
    afterVaccine(igg, 'grey'),
    afterVaccine(igg, 'negative', { series: 'rising' }),
  ]),
  ...['negative', 'grey'].map((igg): Case => ({
    ...afterVaccine(igg, 'negative'),
    results: {
      igg: { class: igg },
      igm: { class: 'negative' },
      iggBlot: { class: 'positive' },
      avidity: { class: 'low' },
    },
  })),
  infant('toxoplasma', 400, REFUTED, { newbornSigns: true, treated: false, sampleFrom: 'infant' }),
  infant('toxoplasma', 430, REFUTED, { newbornSigns: true, treated: false, motherInfection: 'possible' }),
  infant('toxoplasma', 2, NONE, { ...CALM, treated: false, sampleFrom: 'cord' }),
  infant('toxoplasma', 12, NONE, { ...CALM, treated: false, sampleFrom: 'cord' }),
  infant('toxoplasma', 400, NONE, { motherInfection: 'none', treated: false, sampleFrom: 'cord' }),
  infant('toxoplasma', 400, NONE, { treated: false, sampleFrom: 'infant' }, REBOUND),
  infant('toxoplasma', 400, NONE, { ...CALM, treated: false }, REBOUND),
  infant('rubella', 300, NONE, { newbornSigns: false, sampleFrom: 'infant' }, REBOUND),
  infant('rubella', 300, NONE, { ...CALM, sampleFrom: 'infant' }, REBOUND),
  infant('rubella', 300, { ...NONE, iggBlot: 'e2-absent' }, { newbornSigns: false, sampleFrom: 'infant' }),
  infant('rubella', 20, { igg: 'positive', igm: 'negative', iggBlot: 'e2-absent' }, CALM),
  infant('rubella', 300, { igg: 'positive', igm: 'negative', iggBlot: 'e2-absent' }, CALM),
  infant('rubella', 300, NONE, { motherInfection: 'none', sampleFrom: 'cord' }),
  infant(
    'cmv',
    10,
    { igg: 'positive', igm: 'positive', secondIgm: 'negative', newbornSalivaPcr: 'negative' },
    { ...CALM, sampleFrom: 'infant' },
  ),
  infant(
    'cmv',
    5,
    { igm: 'positive', secondIgm: 'negative', newbornSalivaPcr: 'negative' },
    { ...CALM, sampleFrom: 'infant' },
  ),
];
