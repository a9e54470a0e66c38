/** The plain patterns on which boundaries and single facts are shown. */
import type { Case, History, Pathogen, ResultKey, Subject } from '../../../src/rules/vocabulary.ts';

type Classes = { readonly [K in ResultKey]?: string };

const of = (pathogen: Pathogen, subject: Subject, classes: Classes, rest: Partial<Case> = {}): Case => ({
  id: '',
  pathogen,
  subject,
  ...(subject === 'pregnant' ? { gestation: '12' } : {}),
  ...(subject === 'newborn' ? { ageDays: 10 } : {}),
  results: Object.fromEntries(Object.entries(classes).map(([key, name]) => [key, { class: name }])),
  ...rest,
});

const MOTHER: readonly (readonly [Classes, History?])[] = [
  [{ igg: 'positive', igm: 'positive' }],
  [{ igg: 'positive', igm: 'negative' }],
  [{ igg: 'negative', igm: 'negative' }],
  [{ igg: 'negative', igm: 'positive' }],
  [{ igg: 'positive', igm: 'positive', avidity: 'high' }],
  [{ igg: 'positive', igm: 'positive', avidity: 'low' }],
  [{ igg: 'grey', igm: 'positive' }],
  [{ igg: 'grey', igm: 'negative' }],
  [{ igg: 'positive' }],
  [{ igg: 'positive', igm: 'positive' }, { ultrasoundAbnormal: true }],
];
const RUBELLA: readonly (readonly [Classes, History?])[] = [
  [
    { igg: 'positive', igm: 'positive' },
    { rashDaysAgo: 'none', contactDaysAgo: 'none' },
  ],
  [{ igg: 'positive', igm: 'positive' }, { rashDaysAgo: 5 }],
  [
    { igg: 'positive', igm: 'negative' },
    { rashDaysAgo: 'none', contactDaysAgo: 'none' },
  ],
  [{ igg: 'negative', igm: 'negative' }, { rashDaysAgo: 5 }],
  [
    { igg: 'positive', igm: 'positive', avidity: 'high' },
    { rashDaysAgo: 'none', contactDaysAgo: 'none' },
  ],
];
const NEWBORN: readonly (readonly [Classes, History?])[] = [
  [{ igg: 'positive', igm: 'positive' }, { sampleFrom: 'infant' }],
  [{ igg: 'positive', igm: 'negative' }],
  [
    { igg: 'negative', igm: 'negative' },
    { newbornSigns: false, treated: false },
  ],
  [{ igg: 'positive', igm: 'negative' }, { motherInfection: 'confirmed' }],
  [{ igg: 'positive', igm: 'positive' }, { sampleFrom: 'cord' }],
  [{ igg: 'positive', igm: 'negative', iga: 'positive' }, { sampleFrom: 'infant' }],
  [{ igg: 'positive', igm: 'negative' }, { documentedDoses: 0 }],
  [{ newbornUrinePcr: 'positive' }],
  [{ newbornUrinePcr: 'negative' }],
  [{ newbornSalivaPcr: 'positive' }],
  [{ newbornBloodPcr: 'positive' }, { sampleFrom: 'infant' }],
];

/** The patterns of one infection and subject, the plainest first. */
export function basesFor(pathogen: Pathogen, subject: Subject): Case[] {
  const lists = subject === 'newborn' ? NEWBORN : [...(pathogen === 'rubella' ? RUBELLA : []), ...MOTHER];
  return lists
    .filter(([, history]) => subject !== 'planning' || history?.ultrasoundAbnormal === undefined)
    .filter(([classes]) => pathogen === 'cmv' || classes.newbornUrinePcr === undefined)
    .map(([classes, history]) => of(pathogen, subject, classes, history ? { history } : {}));
}
