/** What is typed into the figure on predictive values, and how its numbers are told. */
import { readNumber } from '../../rules/number.ts';
import { peopleOf, predict, type Outcome, type Predictive } from '../../rules/predictive-value.ts';
import { commonFigures, testFigures } from '../../tables/test-figures.ts';
import { following } from '../language.svelte.ts';
import { libraryUi } from './words.ts';

const words = following(() => libraryUi.figure);

/** Everything is counted in so many women. */
const ALL = 10_000;
const FEW = 1_000;
/** From so many infected of all on, at least ten stand in the smaller picture. */
const FEW_ENOUGH = 100;

export interface Fields {
  sensitivity: string;
  specificity: string;
  infected: string;
}

type Typed = { readonly value: number } | { readonly error: string };
type Errors = { readonly empty: string; readonly form: string; readonly range: string };

function readPlain(text: string, unit: string, errors: Errors, fits: (value: number) => boolean): Typed {
  const read = readNumber(text);
  if (read.kind === 'refused' && read.why === 'empty') return { error: errors.empty };
  if (read.kind !== 'number' || read.comparator !== null || (read.tail !== '' && read.tail !== unit))
    return { error: errors.form };
  return fits(read.value) ? { value: read.value } : { error: errors.range };
}

const readPercent = (text: string) =>
  readPlain(text, '%', words.errors.percent, (value) => value > 0 && value <= 100);
const readInfected = (text: string) =>
  readPlain(text, '', words.errors.infected, (value) => value > 0 && value < ALL);

interface Worked {
  readonly predictive: Predictive;
  /** How many women the picture shows. */
  readonly size: number;
  readonly people: Readonly<Record<Outcome, number>>;
}

export interface Work {
  readonly errors: { readonly [Field in keyof Fields]?: string };
  /** Null while a field cannot be used. */
  readonly worked: Worked | null;
}

/** Reads the three fields and works the picture out, or says what is wrong with each. */
export function workOut(fields: Fields): Work {
  const sensitivity = readPercent(fields.sensitivity);
  const specificity = readPercent(fields.specificity);
  const infected = readInfected(fields.infected);
  if (!('value' in sensitivity && 'value' in specificity && 'value' in infected))
    return {
      errors: {
        ...('error' in sensitivity && { sensitivity: sensitivity.error }),
        ...('error' in specificity && { specificity: specificity.error }),
        ...('error' in infected && { infected: infected.error }),
      },
      worked: null,
    };
  const predictive = predict({
    sensitivity: sensitivity.value / 100,
    specificity: specificity.value / 100,
    prevalence: infected.value / ALL,
  });
  const size = infected.value < FEW_ENOUGH ? ALL : FEW;
  return { errors: {}, worked: { predictive, size, people: peopleOf(predictive.shares, size) } };
}

type Test = (typeof testFigures)[number];
type Common = (typeof commonFigures)[number];

export const testOf = (id: string) => testFigures.find((one) => one.id === id);
export const commonOf = (id: string) => commonFigures.find((one) => one.id === id);

const twoPlaces = (value: number) => `${Math.round(value * 100) / 100}`;

/** The numbers of a test put into the fields; a sensitivity that the source does not give stays as it is. */
export const withTest = (fields: Fields, { sensitivity, specificity }: Test): Fields => ({
  ...fields,
  ...(sensitivity !== null && { sensitivity: `${sensitivity}` }),
  specificity: `${specificity}`,
});

export const withCommon = (fields: Fields, { infected, of }: Common): Fields => ({
  ...fields,
  infected: twoPlaces((infected / of) * ALL),
});

const same = (a: Fields, b: Fields) =>
  a.sensitivity === b.sensitivity && a.specificity === b.specificity && a.infected === b.infected;

/** What was picked, as long as the fields hold its numbers: those that the reader changed are no source's. */
export const testStill = (test: Test | undefined, fields: Fields) =>
  test && same(withTest(fields, test), fields) ? test : undefined;
export const commonStill = (common: Common | undefined, fields: Fields) =>
  common && same(withCommon(fields, common), fields) ? common : undefined;

/** What stands there first. */
export const firstFields = withCommon(
  withTest({ sensitivity: '', specificity: '', infected: '' }, testFigures[0]),
  commonFigures[0],
);

/** A share as percent, never rounded to none or to all when it is not. */
export function percentOf(share: number): string {
  const percent = share * 100;
  if (percent < 0.01) return words.below('0.01');
  if (percent > 99.99 && percent < 100) return words.above('99.99');
  const part = percent < 1 || percent > 99 ? 100 : 10;
  return words.percent(`${Math.round(percent * part) / part}`);
}

export const grouped = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** How many women of a group, told whole; a part of a woman is said to be fewer than one. */
export function womenOf(share: number, size = ALL): string {
  const women = share * size;
  if (women === 0) return '0';
  return women < 0.5 ? words.fewerThanOne : words.women(grouped(Math.round(women)));
}

/** "… in 0.96%: about 1 in 104"; what is more likely than not is told in percent only. */
export function positiveSays(share: number): string {
  if (share > 0.5) return words.positive(percentOf(share));
  const all = 1 / share;
  const told = all < 10 ? `${Math.round(all * 10) / 10}` : grouped(Math.round(all));
  return words.positiveRare(percentOf(share), told);
}
