import type { Aids } from '../../rules/aids.ts';
import { classify } from '../../rules/classify.ts';
import { readNumber } from '../../rules/number.ts';
import type { FactPath, Pathogen, Result, ResultKey } from '../../rules/vocabulary.ts';
import { ui } from '../words.ts';
import type { Draft, FieldError } from './draft.ts';
import { limitNames } from './options.ts';

/** A typed number comes with its own limits, so that no catalogue of words or kits is asked. */
const none: Aids = {
  words: new Map(),
  comparators: new Map(),
  units: new Map(),
  kits: new Map(),
  practices: new Set(),
};

type Printed = { readonly result: Result } | { readonly errors: readonly FieldError[] };

/** Reads the number on a slip with the laboratory's limits, and gives it its class. */
export function readPrinted(pathogen: Pathogen, fact: FactPath, draft: Draft): Printed {
  const words = ui.number;
  const errors: FieldError[] = [];
  const fail = (field: string, message: string) => errors.push({ field, message });
  const value = readNumber(draft.text);
  if (draft.text.trim() === '') fail('text', words.noValue);
  else if (value.kind !== 'number' && value.kind !== 'titre') fail('text', words.valueForm);
  const below = readNumber(draft.below);
  const from = readNumber(draft.from);
  if (draft.below.trim() === '' || draft.from.trim() === '') {
    fail(draft.below.trim() === '' ? 'below' : 'from', words.noLimits);
  } else {
    if (below.kind !== 'number' || below.tail !== '') fail('below', words.belowForm);
    if (from.kind !== 'number' || from.tail !== '') fail('from', words.fromForm);
    if (below.kind === 'number' && from.kind === 'number' && below.value > from.value)
      fail('below', words.reversed);
  }
  if (errors.length > 0 || below.kind !== 'number' || from.kind !== 'number') return { errors };
  const unit = draft.unit.trim();
  const [low, high] = limitNames(fact);
  const result: Result = {
    text: draft.text.trim(),
    ...(unit === '' ? {} : { unit }),
    limits: { [low]: below.value, [high]: from.value },
  };
  const key = fact.replace('results.', '') as ResultKey;
  const classified = classify(result, { key, pathogen }, none);
  if ('class' in classified) return { result: { class: classified.class, ...result, classSource: 'limits' } };
  return { errors: [{ field: 'text', message: words.undecided }] };
}
