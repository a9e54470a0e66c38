/** What changed between two versions of the content, in words: as Markdown, so that it can stand in the CHANGELOG. */
import type { Box } from '../proof/answer-boxes.ts';
import type { Change, Difference, SpaceDiff } from '../proof/answer-diff.ts';
import type { Axis } from '../proof/space.ts';
import type { FactPath, FactValue } from '../rules/vocabulary.ts';
import { weeksInWords } from '../words/en/dates.ts';
import { en } from '../words/en.ts';

const SUBJECT = { planning: 'planning', pregnant: 'pregnant', newborn: 'newborn' } as const;
const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

function valueOf(path: FactPath, value: FactValue): string {
  if (value === null) return path === 'previous' ? 'none' : 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && path === 'history.weeksSinceVaccine') return weeksInWords(value);
  return en.value(path, value);
}

/** The first of "12 to 40 days before": a bare number of days. */
const shortOf = (path: FactPath, value: FactValue): string =>
  typeof value === 'number' && value % 1 === 0 ? `${value}` : valueOf(path, value);

/** Some values of an axis: those that follow each other as "first to last", few that are missing as "all but". */
function valuesOf({ path, values }: Axis, places: readonly number[]): string {
  const missing = values.flatMap((value, place) => (places.includes(place) ? [] : [value]));
  if (missing.length < places.length && missing.length <= 2)
    return `other than ${missing.map((value) => valueOf(path, value)).join(' or ')}`;
  const isCounted = (place: number) =>
    path === 'gestation' ? values[place] !== null : typeof values[place] === 'number';
  const told: string[] = [];
  for (let at = 0; at < places.length;) {
    const place = places[at] ?? 0;
    let end = at;
    while (isCounted(place) && places[end + 1] === place + end + 1 - at) end++;
    const [first, last] = [values[place] ?? null, values[places[end] ?? 0] ?? null];
    told.push(end === at ? valueOf(path, first) : `${shortOf(path, first)} to ${valueOf(path, last)}`);
    at = end + 1;
  }
  return told.join(' or ');
}

/** A class of input: only what narrows it is told. */
export function boxInWords(axes: readonly Axis[], box: Box): string {
  const told = axes.flatMap((axis, at) => {
    const places = box[at] ?? [];
    if (places.length === axis.values.length) return [];
    return [`${en.fact(axis.path)} ${valuesOf(axis, places)}`];
  });
  return told.length === 0 ? 'every case' : told.join('; ');
}

const answered = ({ conclusion, urgency, cannotSay }: Difference['was']) =>
  `${conclusion.replaceAll('_', ' ')} (${urgency}${cannotSay ? ', cannot say' : ''})`;

/** What became of an answer: "was immune (none), is inconclusive (soon); now also avidity". */
export function differenceInWords(difference: Difference): string {
  const { was, is, added, removed, avoidAdded, avoidRemoved, rows } = difference;
  if (rows !== null) return `${answered(is)} as before, by row ${rows[1]} instead of ${rows[0]}`;
  const moved =
    JSON.stringify(was) === JSON.stringify(is)
      ? `${answered(is)} as before`
      : `was ${answered(was)}, is ${answered(is)}`;
  const list = (text: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [`${text} ${codes.join(', ')}`];
  return [
    moved,
    ...list('now also', added),
    ...list('no longer', removed),
    ...list('now warns of', avoidAdded),
    ...list('no longer warns of', avoidRemoved),
  ].join('; ');
}

const sizeOfBox = (box: Box) => box.reduce((size, places) => size * places.length, 1);

interface Told {
  readonly diff: SpaceDiff;
  readonly change: Change;
}

/** One line for each way in which answers changed, and below it the classes of input, the largest first. */
export function changesInWords(diffs: readonly SpaceDiff[]): string[] {
  const groups = new Map<string, Told[]>();
  for (const diff of diffs)
    for (const change of diff.changes) {
      const { pathogen, subject } = diff.space;
      const key = `${en.pathogen(pathogen)}, ${SUBJECT[subject]}: ${differenceInWords(change.difference)}`;
      groups.set(key, [...(groups.get(key) ?? []), { diff, change }]);
    }
  return [...groups].flatMap(([key, all]) => {
    const cases = all.reduce((sum, { change }) => sum + change.cases, 0);
    const sizes = new Map<string, number>();
    for (const { diff, change } of all)
      for (const box of change.boxes) {
        const text = boxInWords(diff.axes, box);
        sizes.set(text, (sizes.get(text) ?? 0) + sizeOfBox(box));
      }
    const lines = [...sizes]
      .sort(([, a], [, b]) => b - a)
      .map(([text, size]) => `  - ${text}: ${counted(size, 'case')}`);
    return [`- ${key}: ${counted(cases, 'case')}`, ...lines];
  });
}
