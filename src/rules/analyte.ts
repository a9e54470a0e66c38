/** What each key of `results` is: the classes it may have, what a word means for it, and how limits part its values. */
import type { Kit, KitLimits, Meaning } from './aids.ts';
import type { Comparator } from './number.ts';
import {
  AVIDITY_CLASSES,
  BLOT_CLASSES,
  COMMON_CLASSES,
  IGG_CLASSES,
  IGM_CLASSES,
  PCR_CLASSES,
} from './vocabulary.ts';
import type { Pathogen, ResultClass, ResultKey } from './vocabulary.ts';

export interface Analyte {
  readonly key: ResultKey;
  readonly pathogen: Pathogen;
}

type Family = 'igg' | 'igm' | 'avidity' | 'blot' | 'pcr';
const FAMILY: Readonly<Record<ResultKey, Family>> = {
  igg: 'igg',
  igm: 'igm',
  secondIgm: 'igm',
  iga: 'igm',
  avidity: 'avidity',
  secondAvidity: 'avidity',
  iggBlot: 'blot',
  igmBlot: 'blot',
  motherChildBlot: 'blot',
  motherBloodPcr: 'pcr',
  throatPcr: 'pcr',
  amnioticPcr: 'pcr',
  newbornUrinePcr: 'pcr',
  newbornSalivaPcr: 'pcr',
  newbornBloodPcr: 'pcr',
  dbsPcr: 'pcr',
};

const CLASSES: Readonly<Record<Family, readonly ResultClass[]>> = {
  igg: [...IGG_CLASSES, ...COMMON_CLASSES],
  igm: [...IGM_CLASSES, ...COMMON_CLASSES],
  avidity: [...AVIDITY_CLASSES, ...COMMON_CLASSES],
  blot: [...BLOT_CLASSES, ...COMMON_CLASSES],
  pcr: [...PCR_CLASSES, ...COMMON_CLASSES],
};

const MARKER: Readonly<Partial<Record<ResultKey, Kit['marker']>>> = {
  igg: 'igg',
  igm: 'igm',
  secondIgm: 'igm',
  iga: 'iga',
  avidity: 'avidity',
  secondAvidity: 'avidity',
  iggBlot: 'blot',
  igmBlot: 'blot',
};

const CLASS_OF: Readonly<Record<Family, Readonly<Partial<Record<Meaning, ResultClass>>>>> = {
  igg: { negative: 'negative', grey: 'grey', positive: 'positive', 'low-positive': 'low-positive' },
  igm: { negative: 'negative', grey: 'grey', positive: 'positive', 'low-positive': 'positive' },
  avidity: {
    low: 'low',
    grey: 'intermediate',
    intermediate: 'intermediate',
    high: 'high',
    'not-measurable': 'not-measurable',
  },
  // A weak band is for the laboratory to judge: "weakly positive" on a blot stays unread.
  blot: { negative: 'negative', grey: 'indeterminate', positive: 'positive' },
  pcr: { negative: 'negative', grey: 'indeterminate', positive: 'positive', 'low-positive': 'positive' },
};

const BANDS: Readonly<
  Record<Family, readonly [below: ResultClass, between: ResultClass, from: ResultClass]>
> = {
  igg: ['negative', 'grey', 'positive'],
  igm: ['negative', 'grey', 'positive'],
  avidity: ['low', 'intermediate', 'high'],
  blot: ['negative', 'indeterminate', 'positive'],
  pcr: ['negative', 'indeterminate', 'positive'],
};

/** The classes the contract allows for a key; `e2-absent`, which rubella alone may have, included. */
export function classesOf(key: ResultKey): readonly ResultClass[] {
  return key === 'iggBlot' ? [...CLASSES.blot, 'e2-absent'] : CLASSES[FAMILY[key]];
}

/** The marker a kit must have to measure this key; undefined where no kit of the catalogue can. */
export function markerOf(key: ResultKey): Kit['marker'] | undefined {
  return MARKER[key];
}

/** True where limits are named `lowBelow` and `highFrom`. */
export function isAvidity(key: ResultKey): boolean {
  return FAMILY[key] === 'avidity';
}

/** The class a printed word gives this analyte; undefined when the word is none of its classes. */
export function classOfWord(meaning: Meaning, { key, pathogen }: Analyte): ResultClass | undefined {
  if (meaning === 'not-done' || meaning === 'pending') return meaning;
  if (meaning === 'e2-absent') return key === 'iggBlot' && pathogen === 'rubella' ? meaning : undefined;
  return CLASS_OF[FAMILY[key]][meaning];
}

/**
 * The class that every value the reading allows falls into.
 *
 * @param value in the unit of the limits
 * @returns undefined when the comparator leaves more than one class open: "< 0.5" where negative ends at 0.4
 */
export function classOfValue(
  value: number,
  comparator: Comparator | null,
  limits: KitLimits,
  key: ResultKey,
): ResultClass | undefined {
  const [low, between, high] = BANDS[FAMILY[key]];
  const isLow = value < limits.below || (limits.belowIsIncluded === true && value === limits.below);
  const isHigh = value > limits.from || (limits.fromIsExcluded !== true && value === limits.from);
  switch (comparator) {
    case null:
      return isLow ? low : isHigh ? high : between;
    case '<':
      return value <= limits.below ? low : undefined;
    case '≤':
      return isLow ? low : undefined;
    case '>':
      return value >= limits.from ? high : undefined;
    case '≥':
      return isHigh ? high : undefined;
  }
}
