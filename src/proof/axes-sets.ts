/**
 * Which axes make up the published spaces: several sets for each table and subject. Each crosses the facts of one part
 * of the conversation completely, together with IgG and IgM.
 */
import { findTable } from '../rules/compile.ts';
import { PATHOGENS, SUBJECTS, type Pathogen, type Subject } from '../rules/vocabulary.ts';
import { tables } from '../tables/tables.ts';
import { AXES, type AxisName } from './axes.ts';
import type { Axis, Space } from './space.ts';

interface AxisSet {
  readonly name: string;
  readonly axes: readonly AxisName[];
  /** Only for these. */
  readonly of?: readonly Pathogen[];
}

const WOMAN: readonly AxisSet[] = [
  { name: 'screening', axes: ['igg', 'igm', 'week', 'scan', 'practice'] },
  { name: 'avidity', axes: ['igg', 'igm', 'weekOfAvidity', 'avidity', 'secondAvidity', 'claimed'] },
  { name: 'avidity-earlier', axes: ['igg', 'igm', 'weekBrief', 'previous', 'avidityBrief', 'treated'] },
  { name: 'exposure', axes: ['igg', 'igm', 'weekBrief', 'rash', 'contact', 'doses'], of: ['rubella'] },
  {
    name: 'exposure',
    axes: ['igg', 'igm', 'weekBrief', 'rash', 'contact', 'symptoms', 'travel'],
    of: ['toxoplasma', 'cmv'],
  },
  { name: 'earlier', axes: ['igg', 'igm', 'weekOfEarlier', 'previous', 'series'] },
  { name: 'vaccine', axes: ['igg', 'igm', 'weekBrief', 'previous', 'vaccine'], of: ['rubella'] },
  { name: 'contact', axes: ['igg', 'igm', 'previous', 'contact'], of: ['rubella'] },
  { name: 'methods', axes: ['igg', 'igm', 'secondIgm', 'iggBlot', 'igmBlot', 'immunoglobulin'] },
  { name: 'tests', axes: ['igg', 'igm', 'amniotic', 'motherBlood', 'throat', 'scan'] },
  {
    name: 'person',
    axes: ['igg', 'igm', 'iga', 'immunosuppressed', 'immunoglobulin', 'eyes', 'otherCause', 'travel'],
    of: ['toxoplasma'],
  },
  {
    name: 'person',
    axes: ['igg', 'igm', 'immunosuppressed', 'immunoglobulin', 'eyes', 'otherCause', 'symptoms'],
    of: ['rubella', 'cmv'],
  },
  { name: 'illness', axes: ['igg', 'igm', 'weekBrief', 'symptoms', 'travel', 'otherCause'], of: ['rubella'] },
];

const INFANT: readonly AxisSet[] = [
  { name: 'age', axes: ['age', 'igg', 'igm', 'sample', 'mother', 'signs'] },
  { name: 'tests', axes: ['ageBrief', 'urine', 'saliva', 'blood', 'spot', 'motherBrief'] },
  { name: 'tests-before', axes: ['ageBrief', 'amniotic', 'throat', 'blood', 'signs', 'motherBrief'] },
  { name: 'antibodies', axes: ['ageBrief', 'igm', 'secondIgm', 'iga', 'igmBlot', 'motherChildBlot'] },
  {
    name: 'follow-up',
    axes: ['ageFollowed', 'igg', 'igm', 'infantPrevious', 'treated', 'immunosuppressed'],
  },
  {
    name: 'vaccine',
    axes: ['ageBrief', 'igg', 'igm', 'infantPrevious', 'doses', 'vaccine'],
    of: ['rubella'],
  },
  { name: 'blots', axes: ['igg', 'iggBlot', 'avidity', 'secondAvidity', 'series', 'immunoglobulin'] },
];

/** For the whole check: more axes at once. */
const WIDE_WOMAN: readonly AxisSet[] = [
  {
    name: 'wide-history',
    axes: ['igg', 'igm', 'previous', 'week', 'avidityBrief', 'secondIgmBrief', 'rash', 'contact'],
  },
  {
    name: 'wide-tests',
    axes: [
      'igg',
      'igm',
      'week',
      'avidityBrief',
      'amniotic',
      'motherBlood',
      'throat',
      'scan',
      'immunosuppressed',
    ],
  },
  {
    name: 'wide-person',
    axes: [
      ...(['igg', 'igm', 'week', 'avidityBrief', 'immunosuppressed', 'immunoglobulin', 'eyes'] as const),
      ...(['otherCause', 'scan', 'treated', 'symptoms', 'travel'] as const),
    ],
  },
];
const WIDE_INFANT: readonly AxisSet[] = [
  {
    name: 'wide-tests',
    axes: ['age', 'igg', 'igm', 'sample', 'mother', 'signs', 'urine', 'blood', 'amniotic'],
  },
  {
    name: 'wide-antibodies',
    axes: ['ageFollowed', 'igg', 'igm', 'secondIgm', 'iga', 'igmBlot', 'infantPrevious', 'treated'],
  },
];
/** What a case before a pregnancy cannot hold. */
const OF_PREGNANCY: readonly string[] = ['gestation', 'results.amnioticPcr'];

function spacesOf(
  woman: readonly AxisSet[],
  infant: readonly AxisSet[],
  pathogen: Pathogen,
  subject: Subject,
): Space[] {
  const compiled = findTable(tables, pathogen, subject);
  if (compiled === null) return [];
  const sets = subject === 'newborn' ? infant : woman;
  // One axis for all sets that have it: what follows from it is then worked out once.
  const made = new Map<AxisName, Axis>();
  const make = (name: AxisName): Axis => {
    const axis = made.get(name) ?? AXES[name](compiled);
    made.set(name, axis);
    return axis;
  };
  return sets
    .filter(({ of }) => of?.includes(pathogen) !== false)
    .map(({ name, axes }) => {
      const own = axes.map(make).filter(({ path }) => subject !== 'planning' || !OF_PREGNANCY.includes(path));
      return { id: `${pathogen}-${subject}-${name}`, pathogen, subject, axes: own };
    });
}

const all = (woman: readonly AxisSet[], infant: readonly AxisSet[]): readonly Space[] =>
  PATHOGENS.flatMap((pathogen) => SUBJECTS.flatMap((subject) => spacesOf(woman, infant, pathogen, subject)));

/** The published spaces, at least 1.5 million cases together. */
export const spaces: readonly Space[] = all(WOMAN, INFANT);

/** The spaces of the whole check, at least 99 million cases together; left out of a bundle that does not walk them. */
export const wideSpaces: readonly Space[] = /* @__PURE__ */ all(WIDE_WOMAN, WIDE_INFANT);
