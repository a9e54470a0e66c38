/** Turns a case into the facts of a table: each reader of `table.ts`, once. No medicine: every number is the table's. */
import { avidityFrom, methodsAgree, readAvidity, readingDays } from './avidity.ts';
import * as earlier from './earlier.ts';
import type { Band, FactSpec, Reader } from './table.ts';
import type { FactPath } from './vocabulary.ts';
import { valueAt, type CaseView } from './view.ts';

function inBands(days: number, bands: readonly Band[], above: string): string {
  for (const band of bands) if (days < band.below) return band.is;
  return above;
}

function readEarlier(view: CaseView, reader: Extract<Reader, { by: 'earlier' }>): string {
  switch (reader.what) {
    case 'negative':
      return earlier.earlierNegative(view, reader.zones);
    case 'grey':
      return earlier.earlierGrey(view, reader.zones);
    case 'positive-before':
      return earlier.positiveBefore(view, reader.zones);
    case 'lost':
      return earlier.positiveLost(view);
    case 'first-positive':
      return earlier.firstPositiveIgm(view, reader.zones);
    case 'igm-in-pregnancy':
      return earlier.igmEarlierInPregnancy(view, reader.zones);
    case 'igm-run':
      return earlier.igmRun(view, reader.days ?? 0);
    case 'negative-old-enough':
      return earlier.negativeOldEnough(view, reader.days ?? 0);
    case 'negative-ever':
      return earlier.negativeOldEnough(view, 0);
    case 'negative-after':
      return earlier.negativeAfter(view, reader.days ?? 0);
    case 'igg-before-contact':
      return earlier.iggBeforeContact(view);
    case 'infant-negatives':
      return earlier.infantNegatives(view, reader.days ?? 0);
    case 'rebound':
      return earlier.rebound(view);
    case 'any-sample':
      return view.earlier.length > 0 ? 'some' : 'none';
    case 'any':
      return view.earlier.length > 0 ? 'yes' : 'no';
  }
}

function readExposure(view: CaseView, reader: Extract<Reader, { by: 'exposure' }>): string {
  const days = valueAt(view.source, reader.path);
  if (days === null) return reader.unknown;
  if (typeof days !== 'number') return reader.none;
  const band = inBands(days, reader.bands, reader.longAgo);
  if (band !== reader.longAgo) return band;
  const pregnancy = view.subject === 'pregnant' ? (view.gestation ?? reader.pregnancyMaxDays) : -1;
  return days <= pregnancy ? reader.inPregnancy : reader.longAgo;
}

function readWeek(view: CaseView, reader: Extract<Reader, { by: 'week' }>): string {
  if (view.subject !== 'pregnant') return reader.planning;
  const days = reader.of === 'sample' ? view.gestation : readingDays(view, reader.zones);
  return days === null ? reader.unknown : inBands(days, reader.bands, reader.above);
}

const NUMBER_UNIT = { days: 1, weeks: 7, count: 1 } as const;

/** The value of one fact for one case. Throws where the table's groups do not cover what the case holds. */
export function readFact(view: CaseView, spec: FactSpec): string {
  const reader = spec.read;
  switch (reader.by) {
    case 'class': {
      const held = valueAt(view.source, reader.path) as string;
      for (const value of spec.values) if (reader.groups[value]?.includes(held)) return value;
      throw new Error(`no value of ${reader.path} for "${held}"`);
    }
    case 'value': {
      const held = valueAt(view.source, reader.path) as string | boolean | null;
      for (const value of spec.values) if (reader.groups[value]?.includes(held)) return value;
      return reader.other;
    }
    case 'number': {
      const held = valueAt(view.source, reader.path);
      if (held === null) return reader.unknown;
      if (typeof held !== 'number') return reader.none ?? reader.unknown;
      return inBands(held * NUMBER_UNIT[reader.unit], reader.bands, reader.above);
    }
    case 'exposure':
      return readExposure(view, reader);
    case 'week':
      return readWeek(view, reader);
    case 'subject':
      return view.subject;
    case 'avidity-methods':
      return methodsAgree(view);
    case 'avidity-from':
      return avidityFrom(view);
    case 'any-of': {
      const held = (path: FactPath) => valueAt(view.source, path);
      if (reader.paths.some((path) => held(path) === true || typeof held(path) === 'number')) return 'yes';
      return reader.asked.some((path) => held(path) === null) ? 'unknown' : 'no';
    }
    case 'best-of': {
      const held = reader.paths.map((path) => valueAt(view.source, path));
      return reader.order.find((one) => held.includes(one)) ?? 'none';
    }
    case 'earlier':
      return readEarlier(view, reader);
    case 'avidity':
      return readAvidity(view, reader);
  }
}
