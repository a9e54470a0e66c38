/** When an action is due, without dates and with them. */
import type { Due } from '../../rules/due.ts';
import type {
  datedMother as englishDatedMother,
  datedNewborn as englishDatedNewborn,
  timesMother as englishMother,
  timesNewborn as englishNewborn,
  timesUrgent as englishUrgent,
} from '../en/times.ts';
import type { Like } from '../like.ts';
import { dated, dayList, onDays } from './dates.ts';
import { elided } from './grammar.ts';

export const timesMother: Like<typeof englishMother> = {
  now: 'ora',
  as_urgent: 'nei tempi indicati dalla risposta',
  same_serum: 'ora, su questo stesso siero',
  second_method: 'ora, su questo siero, con un secondo metodo di avidità',
  before_results: 'ora, prima di altri risultati',
  if_exposed: 'solo se dalle domande emerge un esantema o un contatto',
  at_pregnancy: 'all’inizio di una gravidanza, IgG e IgM insieme',
  by_practice: 'all’intervallo della prassi locale',
  before_conception: 'ora, prima del concepimento',
  when_igg_clear: 'su un siero successivo, quando le IgG sono chiaramente positive',
  through_pregnancy: 'ora e per tutta la gravidanza',
  at_birth: 'alla nascita; da organizzare prima',
  by_day_21_of_life: 'entro 21 giorni dalla nascita; da organizzare prima',
  infant_every_4_to_6_weeks:
    'dopo la nascita, ogni 4-6 settimane fino alla negativizzazione delle IgG, se serve per 12 mesi',
  postpartum: 'dopo il parto, non in gravidanza',
  mmr_28_days: 'ora, evitando il concepimento nei 28 giorni successivi',
  every_4_weeks_to_16: 'ogni 4 settimane fino a 14-16 settimane di gravidanza, IgG e IgM insieme',
  scans_2_to_4_weeks: 'ogni 2-4 settimane',
  scans_by_specialist: 'agli intervalli stabiliti dalla medicina fetale',
  in_4_weeks: '4-6 settimane dopo questo campione',
  past_contact_60:
    '4-6 settimane dopo questo campione; i risultati negativi chiudono la questione solo dopo 60 giorni da un contatto',
  past_contact_14:
    '2-3 settimane dopo questo campione; i risultati negativi chiudono la questione solo dopo 14 giorni dall’esposizione',
  in_2_3_weeks: '2-3 settimane dopo questo campione',
  second_closes_3_weeks:
    '2-3 settimane dopo questo campione; IgG negative chiudono la questione solo da 3 settimane in poi',
  second_closes_4_weeks:
    '2-3 settimane dopo questo campione; IgG negative chiudono la questione solo da 4 settimane in poi',
  days_5_10: '5-10 giorni dopo questo campione, in parallelo con questo siero',
  days_5_10_closes_3_weeks:
    '5-10 giorni dopo questo campione, in parallelo con questo siero; IgG negative chiudono la questione solo da 3 settimane in poi',
  days_7_10: '7-10 giorni dopo questo campione, in parallelo con questo siero',
  weeks_3_4_after_contact:
    '3-4 settimane dopo il contatto, in parallelo con questo siero; di nuovo a 6 settimane se l’esposizione continua',
  to_week_21: 'ora; non si inizia dopo 21 settimane di gravidanza',
  amnio_toxoplasma:
    'non prima di 18 settimane di gravidanza e almeno 4 settimane dopo l’infezione (se non datata: dopo questo campione)',
  amnio_cmv:
    'non prima di 17 settimane di gravidanza e almeno 8 settimane dopo l’infezione (se non datata: dopo questo campione)',
  monthly_and_after_delivery:
    'ogni mese fino al parto e un’ultima volta 2-4 settimane dopo, IgG e IgM insieme',
  every_4_to_6_weeks: 'ogni 4-6 settimane, IgG e IgM insieme',
  every_6_to_8_weeks_to_16: 'ogni 6-8 settimane fino a 14-16 settimane di gravidanza, IgG e IgM insieme',
  every_8_weeks: 'circa ogni 8 settimane, IgG e IgM insieme',
  every_8_to_12_weeks: 'ogni 8-12 settimane, IgG e IgM insieme',
  every_1_to_3_months: 'da ogni mese a ogni 3 mesi, IgG e IgM insieme',
  every_4_weeks_to_14: 'ogni 4 settimane fino a 14 settimane di gravidanza, IgG e IgM insieme',
  again_to_14: 'ancora una volta prima di 14 settimane di gravidanza, IgG e IgM insieme',
  weeks_11_14_and_16_19:
    'a 11-14 settimane di gravidanza, se non è questo il campione, e a 16-19 settimane, IgG e IgM insieme',
  weeks_16_19: 'a 16-19 settimane di gravidanza, IgG e IgM insieme',
  weeks_16_17: 'a 16-17 settimane di gravidanza',
  week_20: 'a circa 20 settimane di gravidanza',
};

export const timesNewborn: Like<typeof englishNewborn> = {
  now: 'ora',
  as_urgent: 'nei tempi indicati dalla risposta',
  in_2_3_weeks: '2-3 settimane dopo questo campione',
  in_4_weeks: '4-6 settimane dopo questo campione',
  every_4_to_6_weeks:
    'ogni 4-6 settimane fino alla negativizzazione delle IgG, poi ancora una volta da 5 mesi di età',
  by_day_21: 'entro il giorno 21 di vita',
  from_day_5: 'ora, dal giorno 5 di vita in poi',
  at_1_month: 'a 1 mese di età',
  within_3_months: 'ora, entro i primi 3 mesi di vita',
  after_9_months: 'dopo 9 mesi di età e prima di qualsiasi vaccino antirosolia',
  until_two_negative:
    'fino a 1 anno di età, o a due campioni negativi a distanza di un mese dopo 3 mesi di età',
  to_6_years: 'a intervalli stabiliti fino a 6 anni di età',
};

export const timesUrgent: Like<typeof englishUrgent> = {
  none: 'alla prossima visita prevista',
  routine: 'alla prossima visita prevista',
  soon: 'questa settimana',
  today: 'oggi',
};

/**
 * The same with days. `{due}` is the window, `{from}` its first day, `{closes}`, `{until}` and `{all}` as in `Due`,
 * `{week}` the week of pregnancy then, `{said}` the words without dates. A part in square brackets falls away with
 * a day it names that is not known; so does the whole, and the words without dates stand. Articles before a day are
 * written in full here and elided once the day stands.
 */
const PARALLEL =
  '{due}, in parallelo con questo siero[; i risultati negativi chiudono la questione solo dal {closes}]';
const CLOSED =
  '{due} (2-3 settimane dopo questo campione)[; IgG negative chiudono la questione solo dal {closes}]';
const NEXT = '{said}; il prossimo {due}';
export const datedMother: Like<typeof englishDatedMother> = {
  at_birth: 'alla nascita, prevista intorno al {until}; da organizzare prima',
  by_day_21_of_life:
    'entro 21 giorni dalla nascita (prevista intorno al {until}, quindi entro il {to} circa); da organizzare prima',
  infant_every_4_to_6_weeks:
    'dopo la nascita (prevista intorno al {until}), ogni 4-6 settimane fino alla negativizzazione delle IgG, se serve per 12 mesi',
  postpartum: 'dopo il parto (previsto intorno al {until}), non in gravidanza',
  mmr_28_days:
    'ora, evitando il concepimento nei 28 giorni successivi: non prima del {from}, se somministrato il giorno del prelievo',
  every_4_weeks_to_16:
    'ogni 4 settimane fino a 14-16 settimane di gravidanza, prossime date circa: {all}; IgG e IgM insieme',
  scans_2_to_4_weeks: 'ogni 2-4 settimane, la prossima {due}',
  past_contact_60:
    '{due} (4-6 settimane dopo questo campione)[; i risultati negativi chiudono la questione solo dal {closes}, 60 giorni dopo il contatto]',
  past_contact_14:
    '{due} (2-3 settimane dopo questo campione)[; i risultati negativi chiudono la questione solo dal {closes}, 14 giorni dopo l’esposizione]',
  second_closes_3_weeks: CLOSED,
  second_closes_4_weeks: CLOSED,
  days_5_10: PARALLEL,
  days_5_10_closes_3_weeks:
    '{due}, in parallelo con questo siero[; IgG negative chiudono la questione solo dal {closes}]',
  days_7_10: PARALLEL,
  weeks_3_4_after_contact: `${PARALLEL}; di nuovo a 6 settimane se l’esposizione continua`,
  to_week_21: 'ora; non si inizia dopo il {to}, quando si raggiungono 21 settimane',
  amnio_toxoplasma:
    '[da {week} settimane, ]a partire dal {from}: 18 settimane raggiunte e 4 settimane dopo l’infezione (non datata: dopo questo campione)',
  amnio_cmv:
    '[da {week} settimane, ]a partire dal {from}: 17 settimane raggiunte e 8 settimane dopo l’infezione (non datata: dopo questo campione)',
  monthly_and_after_delivery: NEXT,
  every_4_to_6_weeks: NEXT,
  every_6_to_8_weeks_to_16: NEXT,
  every_8_weeks: NEXT,
  every_8_to_12_weeks: NEXT,
  every_1_to_3_months: NEXT,
  every_4_weeks_to_14:
    'ogni 4 settimane fino a 14 settimane di gravidanza, prossime date circa: {all}; IgG e IgM insieme',
};
/** Where the next of a row of days lies behind the last. */
const lastOne: { readonly [key: string]: string | undefined } = {
  every_4_weeks_to_16:
    'ancora una volta, intorno al {from}, 4 settimane dopo questo campione; IgG e IgM insieme',
  every_4_weeks_to_14:
    'ancora una volta, intorno al {from}, 4 settimane dopo questo campione; IgG e IgM insieme',
};
export const datedNewborn: Like<typeof englishDatedNewborn> = {
  by_day_21: 'entro il {to} (giorno 21 di vita)',
  within_3_months: 'ora, al più tardi entro il {to} (3 mesi di età)',
  every_4_to_6_weeks:
    'il prossimo {due}, poi ogni 4-6 settimane fino alla negativizzazione delle IgG[, e ancora una volta dal {closes} (5 mesi di età)]',
  until_two_negative:
    'fino al {until} (1 anno di età), o a due campioni negativi a distanza di un mese[, entrambi dal {from} in poi (dopo 3 mesi di età)]',
  to_6_years: 'a intervalli stabiliti fino al {until} (6 anni di età)',
};

interface TimeTexts {
  readonly said: { readonly [key: string]: string };
  readonly dated: { readonly [key: string]: string | undefined };
}

/** The words for a time, with its days where there are any. */
export function timeInWords(key: string, words: TimeTexts, due: Due | null): string {
  const said = words.said[key] ?? '';
  if (due === null) return said;
  if (due.past) return `${said} (quel giorno è passato: ora)`;
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
    return elided(text.replace(/\{(\w+)\}/g, (_, name: string) => days[name] ?? ''));
  };
  const template: string = (due.late ? lastOne[key] : undefined) ?? words.dated[key] ?? '{due} ({said})';
  const optional = template.replace(/\[(.*?)\]/g, (_, part: string) => put(part) ?? '');
  return put(optional) ?? said;
}
