/** When an action is due, without dates and with them. */
import type { Due } from '../../rules/due.ts';
import type * as english from '../en/times.ts';
import type { Like } from '../like.ts';
import { dated, dayList, onDays } from './dates.ts';

export const timesMother: Like<typeof english.timesMother> = {
  now: 'jetzt',
  as_urgent: 'so bald, wie die Antwort es angibt',
  same_serum: 'jetzt, aus diesem selben Serum',
  second_method: 'jetzt, aus diesem Serum, mit einer zweiten Aviditätsmethode',
  before_results: 'jetzt, noch vor weiteren Ergebnissen',
  if_exposed: 'nur wenn das Nachfragen ein Exanthem oder einen Kontakt ergibt',
  at_pregnancy: 'zu Beginn einer Schwangerschaft, IgG und IgM zusammen',
  by_practice: 'im Abstand, den das örtliche Vorgehen vorsieht',
  before_conception: 'jetzt, vor der Konzeption',
  when_igg_clear: 'aus einem späteren Serum, sobald IgG eindeutig positiv ist',
  through_pregnancy: 'jetzt und während der ganzen Schwangerschaft',
  at_birth: 'bei der Geburt; vorher zu organisieren',
  by_day_21_of_life: 'innerhalb von 21 Tagen nach der Geburt; vorher zu organisieren',
  infant_every_4_to_6_weeks:
    'nach der Geburt alle 4 bis 6 Wochen, bis IgG negativ ist, nötigenfalls 12 Monate lang',
  postpartum: 'nach der Entbindung, nicht in der Schwangerschaft',
  mmr_28_days: 'jetzt; danach 28 Tage lang keine Konzeption',
  every_4_weeks_to_16:
    'alle 4 Wochen, bis 14 bis 16 Schwangerschaftswochen erreicht sind, IgG und IgM zusammen',
  scans_2_to_4_weeks: 'alle 2 bis 4 Wochen',
  scans_by_specialist: 'in den Abständen, die die Pränatalmedizin festlegt',
  in_4_weeks: '4 bis 6 Wochen nach dieser Probe',
  past_contact_60:
    '4 bis 6 Wochen nach dieser Probe; negative Ergebnisse klären es erst, wenn seit einem Kontakt 60 Tage vergangen sind',
  in_2_3_weeks: '2 bis 3 Wochen nach dieser Probe',
  past_contact_14:
    '2 bis 3 Wochen nach dieser Probe; negative Ergebnisse klären es erst, wenn seit der Exposition 14 Tage vergangen sind',
  second_closes_3_weeks: '2 bis 3 Wochen nach dieser Probe; ein negatives IgG klärt es erst ab 3 Wochen',
  second_closes_4_weeks: '2 bis 3 Wochen nach dieser Probe; ein negatives IgG klärt es erst ab 4 Wochen',
  days_5_10: '5 bis 10 Tage nach dieser Probe, parallel mit diesem Serum getestet',
  days_5_10_closes_3_weeks:
    '5 bis 10 Tage nach dieser Probe, parallel mit diesem Serum getestet; ein negatives IgG klärt es erst ab 3 Wochen',
  days_7_10: '7 bis 10 Tage nach dieser Probe, parallel mit diesem Serum getestet',
  weeks_3_4_after_contact:
    '3 bis 4 Wochen nach dem Kontakt, parallel mit diesem Serum getestet; bei fortdauernder Exposition erneut nach 6 Wochen',
  to_week_21: 'jetzt; kein Beginn mehr nach 21 Schwangerschaftswochen',
  amnio_toxoplasma:
    'nicht vor 18 vollendeten Schwangerschaftswochen und frühestens 4 Wochen nach der Infektion (wenn nicht datiert: nach dieser Probe)',
  amnio_cmv:
    'nicht vor 17 vollendeten Schwangerschaftswochen und frühestens 8 Wochen nach der Infektion (wenn nicht datiert: nach dieser Probe)',
  monthly_and_after_delivery:
    'jeden Monat bis zur Entbindung und ein letztes Mal 2 bis 4 Wochen danach, IgG und IgM zusammen',
  every_4_to_6_weeks: 'alle 4 bis 6 Wochen, IgG und IgM zusammen',
  every_6_to_8_weeks_to_16:
    'alle 6 bis 8 Wochen, bis 14 bis 16 Schwangerschaftswochen erreicht sind, IgG und IgM zusammen',
  every_8_weeks: 'etwa alle 8 Wochen, IgG und IgM zusammen',
  every_8_to_12_weeks: 'alle 8 bis 12 Wochen, IgG und IgM zusammen',
  every_1_to_3_months: 'jeden Monat bis alle 3 Monate, IgG und IgM zusammen',
  every_4_weeks_to_14: 'alle 4 Wochen, bis 14 Schwangerschaftswochen erreicht sind, IgG und IgM zusammen',
  again_to_14: 'noch einmal vor 14 vollendeten Schwangerschaftswochen, IgG und IgM zusammen',
  weeks_11_14_and_16_19:
    'mit 11 bis 14 Schwangerschaftswochen, falls dies nicht diese Probe ist, und mit 16 bis 19 Wochen, IgG und IgM zusammen',
  weeks_16_19: 'mit 16 bis 19 vollendeten Schwangerschaftswochen, IgG und IgM zusammen',
  weeks_16_17: 'mit 16 bis 17 vollendeten Schwangerschaftswochen',
  week_20: 'mit etwa 20 vollendeten Schwangerschaftswochen',
};

export const timesNewborn: Like<typeof english.timesNewborn> = {
  now: 'jetzt',
  as_urgent: 'so bald, wie die Antwort es angibt',
  in_2_3_weeks: '2 bis 3 Wochen nach dieser Probe',
  in_4_weeks: '4 bis 6 Wochen nach dieser Probe',
  every_4_to_6_weeks:
    'alle 4 bis 6 Wochen, bis IgG negativ ist, dann noch einmal ab einem Alter von 5 Monaten',
  by_day_21: 'bis Tag 21 nach der Geburt',
  from_day_5: 'jetzt, ab Tag 5 nach der Geburt',
  at_1_month: 'im Alter von 1 Monat',
  within_3_months: 'jetzt, innerhalb der ersten 3 Lebensmonate',
  after_9_months: 'nach einem Alter von 9 Monaten und vor jeder Rötelnimpfung',
  until_two_negative:
    'bis zum Alter von 1 Jahr oder bis zu zwei negativen Proben im Abstand von einem Monat nach einem Alter von 3 Monaten',
  to_6_years: 'in festen Abständen bis zum Alter von 6 Jahren',
};

export const timesUrgent: Like<typeof english.timesUrgent> = {
  none: 'beim nächsten geplanten Termin',
  routine: 'beim nächsten geplanten Termin',
  soon: 'diese Woche',
  today: 'heute',
};

/**
 * The same with days. `{due}` is the window, `{from}` its first day, `{closes}`, `{until}` and `{all}` as in `Due`,
 * `{week}` the week of pregnancy then, `{said}` the words without dates. A part in square brackets falls away with
 * a day it names that is not known; so does the whole, and the words without dates stand.
 */
const PARALLEL =
  '{due}, parallel mit diesem Serum getestet[; negative Ergebnisse klären es erst ab dem {closes}]';
const CLOSED = '{due} (2 bis 3 Wochen nach dieser Probe)[; ein negatives IgG klärt es erst ab dem {closes}]';
const NEXT = '{said}; die nächste Probe {due}';
export const datedMother: Like<typeof english.datedMother> = {
  at_birth: 'bei der Geburt, erwartet um den {until}; vorher zu organisieren',
  by_day_21_of_life:
    'innerhalb von 21 Tagen nach der Geburt (erwartet um den {until}, also bis etwa {to}); vorher zu organisieren',
  infant_every_4_to_6_weeks:
    'nach der Geburt (erwartet um den {until}) alle 4 bis 6 Wochen, bis IgG negativ ist, nötigenfalls 12 Monate lang',
  postpartum: 'nach der Entbindung (erwartet um den {until}), nicht in der Schwangerschaft',
  mmr_28_days:
    'jetzt; danach 28 Tage lang keine Konzeption: nicht vor dem {from}, wenn am Tag der Probe geimpft wird',
  every_4_weeks_to_16:
    'alle 4 Wochen, bis 14 bis 16 Schwangerschaftswochen erreicht sind, die nächsten um den {all}; IgG und IgM zusammen',
  scans_2_to_4_weeks: 'alle 2 bis 4 Wochen, der nächste {due}',
  past_contact_60:
    '{due} (4 bis 6 Wochen nach dieser Probe)[; negative Ergebnisse klären es erst ab dem {closes}, 60 Tage nach dem Kontakt]',
  past_contact_14:
    '{due} (2 bis 3 Wochen nach dieser Probe)[; negative Ergebnisse klären es erst ab dem {closes}, 14 Tage nach der Exposition]',
  second_closes_3_weeks: CLOSED,
  second_closes_4_weeks: CLOSED,
  days_5_10: PARALLEL,
  days_5_10_closes_3_weeks:
    '{due}, parallel mit diesem Serum getestet[; ein negatives IgG klärt es erst ab dem {closes}]',
  days_7_10: PARALLEL,
  weeks_3_4_after_contact: `${PARALLEL}; bei fortdauernder Exposition erneut nach 6 Wochen`,
  to_week_21: 'jetzt; kein Beginn mehr nach dem {to}, wenn 21 Wochen erreicht sind',
  amnio_toxoplasma:
    '[ab {week} Wochen, ]ab dem {from}: 18 Wochen erreicht und 4 Wochen nach der Infektion (nicht datiert: nach dieser Probe)',
  amnio_cmv:
    '[ab {week} Wochen, ]ab dem {from}: 17 Wochen erreicht und 8 Wochen nach der Infektion (nicht datiert: nach dieser Probe)',
  monthly_and_after_delivery: NEXT,
  every_4_to_6_weeks: NEXT,
  every_6_to_8_weeks_to_16: NEXT,
  every_8_weeks: NEXT,
  every_8_to_12_weeks: NEXT,
  every_1_to_3_months: NEXT,
  every_4_weeks_to_14:
    'alle 4 Wochen, bis 14 Schwangerschaftswochen erreicht sind, die nächsten um den {all}; IgG und IgM zusammen',
};
/** Where the next of a row of days lies behind the last. */
const lastOne: { readonly [key: string]: string | undefined } = {
  every_4_weeks_to_16: 'noch einmal, um den {from}, 4 Wochen nach dieser Probe; IgG und IgM zusammen',
  every_4_weeks_to_14: 'noch einmal, um den {from}, 4 Wochen nach dieser Probe; IgG und IgM zusammen',
};
export const datedNewborn: Like<typeof english.datedNewborn> = {
  by_day_21: 'bis zum {to} (Tag 21 nach der Geburt)',
  within_3_months: 'jetzt, spätestens bis zum {to} (Alter von 3 Monaten)',
  every_4_to_6_weeks:
    'die nächste Probe {due}, dann alle 4 bis 6 Wochen, bis IgG negativ ist[, und noch einmal ab dem {closes} (Alter von 5 Monaten)]',
  until_two_negative:
    'bis zum {until} (Alter von 1 Jahr) oder bis zu zwei negativen Proben im Abstand von einem Monat[, beide ab dem {from} (nach einem Alter von 3 Monaten)]',
  to_6_years: 'in festen Abständen bis zum {until} (Alter von 6 Jahren)',
};

interface TimeTexts {
  readonly said: { readonly [key: string]: string };
  readonly dated: { readonly [key: string]: string | undefined };
}

/** The words for a time, with its days where there are any. */
export function timeInWords(key: string, words: TimeTexts, due: Due | null): string {
  const said = words.said[key] ?? '';
  if (due === null) return said;
  if (due.past) return `${said} (dieser Tag ist vergangen: jetzt)`;
  const days: { readonly [name: string]: string | null } = {
    due: onDays(due.from, due.to),
    from: due.from && dated(due.from),
    to: due.to && dated(due.to),
    closes: due.closes && dated(due.closes),
    until: due.until && dated(due.until),
    all: due.all.length > 0 ? dayList(due.all) : null,
    week: due.week,
    said,
  };
  const put = (text: string): string | null => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => days[name ?? ''] ?? null);
    if (names.includes(null)) return null;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => days[name] ?? '');
  };
  const template: string = (due.late ? lastOne[key] : undefined) ?? words.dated[key] ?? '{due} ({said})';
  const optional = template.replace(/\[(.*?)\]/g, (_, part: string) => put(part) ?? '');
  return put(optional) ?? said;
}
