/** How far the pregnancy was: gestational age, due date, last period, from an observation or a component. */
import { isCalendarDate } from '../../rules/calendar.ts';
import { foldWord } from '../../rules/fold.ts';
import { formatGestation, MAX_DAYS, type GestationDays } from '../../rules/gestation.ts';
import { readNumber } from '../../rules/number.ts';
import { PREGNANCY_STATUS, WEEKS_BY_NAME } from '../../tables/reports/fhir.ts';
import { WEEKS } from '../../tables/reports/hl7.ts';
import { LOINC_PERSON } from '../../tables/reports/loinc.ts';
import type { PersonFound } from './found.ts';
import { readDay } from './fhir-dates.ts';
import { loincsOf, textsOf } from './fhir-name.ts';
import type { Concept, Piece } from './fhir-shapes.ts';
import { valueKeys } from './fhir-value.ts';
import { readPregnancyText, readWeekValue } from './hl7-week.ts';
import { readName } from './name.ts';
import { readPersonText, type PersonText } from './person-text.ts';
import type { JsonObject } from './strict-json.ts';

const KINDS = new Map<string, PersonText>(
  Object.entries(LOINC_PERSON).flatMap(([kind, codes]) =>
    codes.map((code) => [code, kind as PersonText] as const),
  ),
);
const IN_WEEKS: ReadonlySet<string> = new Set(WEEKS.week.map(foldWord));

/** `unclear`: code and words say different things. `beside`: of the pregnancy, and no date. */
export type PregnancyName = PersonText | 'unclear' | 'beside' | null;

/** What a code says of the pregnancy; null where it names something else. A number never decides without words. */
export function pregnancyName(code: Concept | null | undefined): PregnancyName {
  const numbers = loincsOf(code);
  if (numbers.some((number) => PREGNANCY_STATUS.includes(number))) return 'beside';
  const texts = textsOf(code);
  const coded = new Set(numbers.map((number) => KINDS.get(number) ?? null));
  const worded = new Set(texts.flatMap((text) => readPersonText(text) ?? []));
  const [kind, ...others] = new Set([...worded, ...coded]);
  if (kind === undefined || (kind === null && others.length === 0)) return null;
  const isTest = texts.some((text) => {
    const { agent, marker } = readName(text);
    return agent !== null || marker !== null;
  });
  // Of a test that only mentions a week, the name of the test counts.
  if (isTest && [...coded].every((one) => one === null)) return null;
  return kind === null || isTest || others.length > 0 || worded.size === 0 ? 'unclear' : kind;
}

/** Weeks with a decimal part: the day they are nearest to where rounding explains it (11.4 is 11+3), else the day completed. */
function weekOfDecimal(token: string, units: readonly string[]): string | null {
  if (!units.some((unit) => IN_WEEKS.has(foldWord(unit)))) return null;
  const read = readNumber(token);
  const value = read.kind === 'number' ? read.value : read.kind === 'ambiguous' ? read.readings[0] : null;
  const decimals = token.split('.')[1]?.length ?? 0;
  if (value === null || decimals === 0) return null;
  const near = Math.round(value * 7);
  const isRounded = Math.abs(value - near / 7) <= 0.5 / 10 ** decimals + 1e-9;
  const days = isRounded ? near : Math.floor(value * 7);
  return days > MAX_DAYS ? null : formatGestation(days as GestationDays);
}

function readWeek(piece: Piece, key: string, isInWeeks: boolean): string | null {
  const byName = isInWeeks ? ['wk'] : [];
  if (key === 'valueString') {
    const text = piece.valueString ?? '';
    return readWeekValue(text, byName) ?? readPregnancyText(text);
  }
  const { value, unit, code, comparator } = piece.valueQuantity ?? {};
  const token = key === 'valueInteger' ? piece.valueInteger?.token : value?.token;
  if (token === undefined || comparator) return null;
  const sent = key === 'valueInteger' ? [] : [unit, code].flatMap((one) => one || []);
  const units = sent.length === 0 ? byName : sent;
  return readWeekValue(token, units) ?? weekOfDecimal(token, units);
}

function readDate(piece: Piece, key: string): string | null {
  const text = key === 'valueDateTime' ? piece.valueDateTime : key === 'valueString' ? piece.valueString : '';
  const read = readDay(text?.trim() ?? '');
  return 'day' in read && isCalendarDate(read.day) ? read.day : null;
}

/**
 * @param on the day the observation counts on, null where it is not known
 * @returns null where the value cannot be read
 */
export function readPregnancy(
  kind: PersonText,
  piece: Piece,
  json: JsonObject,
  on: string | null,
): PersonFound['fact'] | null {
  const [key = '', ...others] = valueKeys(json);
  if (others.length > 0) return null;
  if (kind === 'week') {
    const week = readWeek(piece, key, loincsOf(piece.code).includes(WEEKS_BY_NAME));
    return week === null ? null : { is: 'week', week, on };
  }
  const day = readDate(piece, key);
  return day === null ? null : { is: kind, on: day };
}
