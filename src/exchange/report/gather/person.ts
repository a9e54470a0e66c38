/** Whose results they are and how far the pregnancy was, from all that a report says about the person. */
import { daysBetween } from '../../../rules/dates.ts';
import { gestationOn, type Dating } from '../../../rules/dating.ts';
import { formatGestation, MAX_DAYS, parseGestation, type GestationDays } from '../../../rules/gestation.ts';
import type { Subject } from '../../../rules/vocabulary.ts';
import { dayOfBirth } from '../../../tables/times-marks.ts';
import { reports as say } from '../../../words/said.ts';
import type { PersonFound } from '../found.ts';

/** An infant followed to 18 months is still a newborn of the contract; a child beyond that is asked about. */
const NEWBORN_DAYS = 548;
const CHILD_DAYS = 10 * 365;

type Fact<Is extends PersonFound['fact']['is']> = Extract<PersonFound['fact'], { is: Is }>;
type Said<Is extends PersonFound['fact']['is']> = PersonFound & { readonly fact: Fact<Is> };

const those = <Is extends PersonFound['fact']['is']>(found: readonly PersonFound[], is: Is) =>
  found.filter((one): one is Said<Is> => one.fact.is === is);

export interface SubjectRead {
  readonly subject: Subject | null;
  /** Why it has to be asked; null where it is known. */
  readonly question: string | null;
}

/** Days of age on a day; null where the year alone is known, or after that day. */
function ageOn(born: string, on: string | null): number | null {
  if (on === null || born.length < 10) return null;
  const days = daysBetween(born, on);
  return days < 0 ? null : days;
}

/** @param sampledOn the newest draw, or null where no date is known */
export function readSubject(found: readonly PersonFound[], sampledOn: string | null): SubjectRead {
  const ask = (question: string): SubjectRead => ({ subject: null, question });
  const said = new Set<Subject>(those(found, 'subject').map(({ fact }) => fact.subject));
  if (those(found, 'age-days').length > 0) said.add('newborn');
  const ages = those(found, 'born').map(({ fact }) => ageOn(fact.on, sampledOn));
  const isInfant = ages.some((age) => age !== null && age <= NEWBORN_DAYS);
  if (isInfant) said.add('newborn');
  if (those(found, 'week').length > 0 || those(found, 'due-date').length > 0) said.add('pregnant');
  if (said.size > 1) return ask(say.subjectConflict);
  const [subject] = said;
  if (subject !== 'newborn') {
    if (those(found, 'male').length > 0) return ask(say.subjectMale);
    if (ages.some((age) => age !== null && age < CHILD_DAYS)) return ask(say.subjectChild);
  }
  if (subject !== undefined) return { subject, question: null };
  return ask(those(found, 'last-period').length > 0 ? say.subjectLastPeriod : say.subject);
}

export interface WeekRead {
  readonly gestation: string | null;
  readonly ageDays: number | null;
  /** The pieces it rests on. */
  readonly from: readonly PersonFound[];
  readonly question: string | null;
}

type Counted = { readonly days: GestationDays; readonly week: string } | { readonly question: string };

function countDated(dating: Dating, sampledOn: string | null): Counted {
  if (sampledOn === null) return { question: say.gestationNoSample };
  const days = gestationOn(sampledOn, dating);
  if (typeof days !== 'number') return { question: say.gestationOutside };
  return { days, week: formatGestation(days) };
}

function countWeek({ week, on }: Fact<'week'>, sampledOn: string | null): Counted {
  const days = parseGestation(week);
  if (days === null) return { question: say.gestation };
  if (on === null || sampledOn === null || on === sampledOn) return { days, week };
  const there = days + daysBetween(on, sampledOn);
  if (there < 0 || there > MAX_DAYS) return { question: say.gestationOutside };
  return { days: there as GestationDays, week: formatGestation(there as GestationDays) };
}

/** More than a week apart, two datings are a contradiction; a stated week loses up to six days. */
const APART = 7;

/** The week of pregnancy on the day of the sample: a due date before a last period before a stated week. */
export function readWeek(found: readonly PersonFound[], sampledOn: string | null): WeekRead {
  const dated = [
    ...those(found, 'due-date').map((one) => ({
      one,
      counted: countDated({ by: 'dueDate', on: one.fact.on, termDays: dayOfBirth.days }, sampledOn),
    })),
    ...those(found, 'last-period').map((one) => ({
      one,
      counted: countDated({ by: 'lastPeriod', on: one.fact.on }, sampledOn),
    })),
    ...those(found, 'week').map((one) => ({ one, counted: countWeek(one.fact, sampledOn) })),
  ];
  const none = { gestation: null, ageDays: null, from: dated.map(({ one }) => one) };
  const counted = dated.flatMap(({ counted }) => ('days' in counted ? [counted] : []));
  const [best] = counted;
  if (best === undefined) {
    const questions = dated.flatMap(({ counted }) => ('question' in counted ? [counted.question] : []));
    return { ...none, question: questions[0] ?? say.gestation };
  }
  if (dated.some(({ counted }) => 'question' in counted && counted.question === say.gestationOutside))
    return { ...none, question: say.gestationOutside };
  const weeks = counted.map(({ days }) => days);
  if (Math.max(...weeks) - Math.min(...weeks) > APART)
    return { ...none, question: say.gestationConflict(counted.map(({ week }) => week).join(', ')) };
  return { ...none, gestation: best.week, question: null };
}

/** The age of a newborn on the day of the sample. */
export function readAge(found: readonly PersonFound[], sampledOn: string | null): WeekRead {
  const said = those(found, 'age-days').map((one) => ({ one: one, days: one.fact.days }));
  const born = those(found, 'born').flatMap((one) => {
    const days = ageOn(one.fact.on, sampledOn);
    return days === null ? [] : [{ one: one, days }];
  });
  const all = [...born, ...said];
  const none = { gestation: null, ageDays: null, from: all.map(({ one }) => one) };
  const ages = new Set(all.map(({ days }) => days));
  const [age] = ages;
  if (ages.size !== 1 || age === undefined) return { ...none, question: say.ageDays };
  return { ...none, ageDays: age, question: null };
}
