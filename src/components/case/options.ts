import type { Ask } from '../../machines/consultation-types.ts';
import {
  AVIDITY_CLASSES,
  IGG_CLASSES,
  IGM_CLASSES,
  SERIES,
  type FactPath,
  type Pathogen,
} from '../../rules/vocabulary.ts';
import { ui, words } from '../words.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint: string | undefined;
}

const unsure = ['not-done', 'pending', 'unknown'];
const ordered = ['negative', 'indeterminate', 'positive'];

const choices: { readonly [fact: string]: readonly string[] } = {
  series: [...SERIES],
  'history.sampleFrom': ['cord', 'infant'],
  'history.motherInfection': ['none', 'possible', 'probable', 'confirmed'],
};

const classes: { readonly [fact: string]: readonly string[] } = {
  'results.igg': IGG_CLASSES,
  'results.igm': IGM_CLASSES,
  'results.secondIgm': IGM_CLASSES,
  'results.iga': IGM_CLASSES,
  'results.avidity': AVIDITY_CLASSES,
  'results.secondAvidity': AVIDITY_CLASSES,
};

/** E1 without E2 is a finding of the rubella blot alone. */
const extra = (fact: FactPath, pathogen: Pathogen | null) =>
  fact === 'results.iggBlot' && pathogen === 'rubella' ? ['e2-absent'] : [];

const option = (value: string): Option => ({
  value,
  label: ui.options[value] ?? value,
  hint: ui.optionHints[value],
});

/** The classes of one result in the order of a scale, then what is not a result. */
export function classOptions(fact: FactPath, pathogen: Pathogen | null): Option[] {
  return [...(classes[fact] ?? [...ordered, ...extra(fact, pathogen)]), ...unsure].map(option);
}

function choiceOptions(fact: FactPath): Option[] {
  return [...(choices[fact] ?? []), 'unknown'].map(option);
}

const yesNoOptions = () => ['yes', 'no', 'unknown'].map(option);

/** Results that laboratories print as a number beside their own limits. */
export const mayBeNumber = (fact: FactPath) => /(igg|igm|iga|avidity)$/i.test(fact);

/** The radios of a question, the printed number before what is no result. */
export function optionsFor({ question, pathogen }: Ask): Option[] {
  const fact = question.facts[0] as FactPath;
  if (question.kind === 'choice') return choiceOptions(fact);
  if (question.kind !== 'class') return yesNoOptions();
  const options = classOptions(fact, pathogen);
  const number = { value: 'number', label: ui.numberOption, hint: undefined };
  return mayBeNumber(fact) ? [...options.slice(0, -3), number, ...options.slice(-3)] : options;
}

export function tickOptions({ question, offered }: Ask): { value: string; label: string }[] {
  return (question.ticks ?? [])
    .filter(({ fact }) => offered.includes(fact))
    .map(({ fact }) => ({ value: fact, label: ui.ticks[fact] ?? words.facts[fact].label }));
}
