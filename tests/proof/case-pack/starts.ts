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

export const STARTS: readonly Case[] = [
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
