/**
 * The results of one test in one draw, brought down to one: corrections replace, repetitions fall away, a legend
 * gives its limits to the number beside it, a second method of IgM or avidity has a place of its own. What is left
 * over and differs is asked.
 */
import type { Aids } from '../../../rules/aids.ts';
import { isAvidity } from '../../../rules/analyte.ts';
import { foldWord } from '../../../rules/fold.ts';
import { readText } from '../../../rules/read-text.ts';
import type { Pathogen, ResultKey } from '../../../rules/vocabulary.ts';
import { reports as say } from '../../../words/said.ts';
import { readLimits } from '../limits.ts';
import type { IgnoredFound, ResultFound } from '../found.ts';

export interface Keyed {
  readonly found: ResultFound;
  readonly agent: Pathogen;
  readonly key: ResultKey;
}

export interface Settled {
  readonly taken: readonly Keyed[];
  readonly ignored: readonly IgnoredFound[];
  /** Pieces that contradict each other: asked together. */
  readonly clashing: readonly Keyed[];
}

const leave = (found: ResultFound, why: string): IgnoredFound => ({
  kind: 'ignored',
  person: found.person,
  raw: found.raw,
  pointer: found.pointer,
  why,
});

const sameContent = (a: ResultFound, b: ResultFound) =>
  foldWord(a.text) === foldWord(b.text) &&
  foldWord(a.unit) === foldWord(b.unit) &&
  a.said.map(foldWord).join() === b.said.map(foldWord).join();

/** A piece without a value of its own, whose limits or text are a range: what else cannot be read is no legend. */
function isLegend({ found, key }: Keyed, aids: Aids): boolean {
  if (found.said.some((word) => aids.words.has(foldWord(word)))) return false;
  if (typeof readText(found.text, found.unit, aids) !== 'string') return false;
  const texts = [found.text, ...found.limits.flatMap((one) => (one.kind === 'words' ? [one.text] : []))];
  const isRange = (text: string) => 'bounds' in readLimits(text, isAvidity(key));
  return found.limits.some(({ kind }) => kind === 'bounds') || texts.some(isRange);
}

const hasNumber = (found: ResultFound, aids: Aids) => {
  const read = readText(found.text, found.unit, aids);
  return typeof read === 'object' && read.number !== undefined;
};

/** "IgG 143" and "IgG positive" are one result in two lines. */
function joinWord(number: ResultFound, word: ResultFound): ResultFound {
  return {
    ...number,
    said: [...number.said, ...(word.text === '' ? [] : [word.text]), ...word.said],
    limits: [...number.limits, ...word.limits],
  };
}

function joinLegend(result: ResultFound, legend: ResultFound): ResultFound {
  const limits = legend.limits.length > 0 ? legend.limits : [{ kind: 'words', text: legend.text } as const];
  return { ...result, limits: [...result.limits, ...limits] };
}

const SECOND: { readonly [K in ResultKey]?: ResultKey } = { igm: 'secondIgm', avidity: 'secondAvidity' };

/** What the sender replaced: preliminary by final, final by corrected. */
function replace(all: readonly Keyed[]): { kept: readonly Keyed[]; gone: readonly Keyed[] } {
  const rank = ({ found }: Keyed) =>
    ({ preliminary: 0, final: 1, corrected: 2, superseded: -1, void: -1 })[found.status];
  const highest = Math.max(...all.map(rank));
  // Final results beside each other stand; only a correction, or a final after a preliminary, replaces.
  const methods = (one: Keyed) => foldWord(one.found.method);
  const replaced = (one: Keyed) =>
    all.some(
      (other) =>
        rank(other) > rank(one) &&
        (methods(other) === methods(one) || methods(one) === '' || methods(other) === ''),
    );
  if (highest < 1) return { kept: all, gone: [] };
  return { kept: all.filter((one) => !replaced(one)), gone: all.filter(replaced) };
}

/** @param all the results of one draw under one key, in the order of the report */
export function settle(all: readonly Keyed[], aids: Aids): Settled {
  const ignored: IgnoredFound[] = [];
  const { kept, gone } = replace(all);
  ignored.push(...gone.map(({ found }) => leave(found, say.ignored.superseded)));

  const distinct: Keyed[] = [];
  for (const one of kept) {
    const twin = distinct.find(
      (other) =>
        sameContent(other.found, one.found) && foldWord(other.found.method) === foldWord(one.found.method),
    );
    if (twin) ignored.push(leave(one.found, say.ignored.twice));
    else distinct.push(one);
  }
  const legends = distinct.length > 1 ? distinct.filter((one) => isLegend(one, aids)) : [];
  let results = distinct.filter((one) => !legends.includes(one));
  const [only] = results;
  if (results.length === 1 && only) {
    const found = legends.reduce((result, legend) => joinLegend(result, legend.found), only.found);
    ignored.push(...legends.map((legend) => leave(legend.found, say.ignored.legend)));
    return { taken: [{ ...only, found }], ignored, clashing: [] };
  }
  if (legends.length > 0) results = distinct;

  const [first, second, ...more] = results;
  if (!first || !second || more.length > 0)
    return {
      taken: results.length === 1 ? results : [],
      ignored,
      clashing: results.length > 1 ? results : [],
    };
  const [a, b] = [hasNumber(first.found, aids), hasNumber(second.found, aids)];
  const sameMethod = foldWord(first.found.method) === foldWord(second.found.method);
  if (a !== b && (sameMethod || first.found.method === '' || second.found.method === '')) {
    const [number, word] = a ? [first, second] : [second, first];
    ignored.push(leave(word.found, say.ignored.word));
    return { taken: [{ ...number, found: joinWord(number.found, word.found) }], ignored, clashing: [] };
  }
  const key = SECOND[first.key];
  if (key !== undefined && !sameMethod && first.found.method !== '' && second.found.method !== '')
    return { taken: [first, { ...second, key }], ignored, clashing: [] };
  return { taken: [], ignored, clashing: results };
}
