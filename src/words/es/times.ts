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

export const timesMother: Like<typeof englishMother> = {
  now: 'ahora',
  as_urgent: 'en el plazo que indica la respuesta',
  same_serum: 'ahora, en este mismo suero',
  second_method: 'ahora, en este suero, con un segundo método de avidez',
  before_results: 'ahora, antes de tener más resultados',
  if_exposed: 'solo si al preguntar aparece un exantema o un contacto',
  at_pregnancy: 'al comienzo de un embarazo, IgG e IgM juntas',
  by_practice: 'con el intervalo de la pauta local',
  before_conception: 'ahora, antes de la concepción',
  when_igg_clear: 'en un suero posterior, cuando la IgG sea claramente positiva',
  through_pregnancy: 'ahora y durante todo el embarazo',
  at_birth: 'al nacer; se organiza antes',
  by_day_21_of_life: 'en los 21 días siguientes al nacimiento; se organiza antes',
  infant_every_4_to_6_weeks:
    'tras el nacimiento, cada 4 a 6 semanas hasta que la IgG sea negativa, durante 12 meses si hace falta',
  postpartum: 'después del parto, no durante el embarazo',
  mmr_28_days: 'ahora, sin concepción en los 28 días siguientes',
  every_4_weeks_to_16: 'cada 4 semanas hasta las 14 a 16 semanas de embarazo, IgG e IgM juntas',
  scans_2_to_4_weeks: 'cada 2 a 4 semanas',
  scans_by_specialist: 'con los intervalos que fije medicina fetal',
  in_4_weeks: '4 a 6 semanas después de esta muestra',
  past_contact_60:
    '4 a 6 semanas después de esta muestra; unos resultados negativos solo cierran la cuestión cuando han pasado 60 días desde un contacto',
  in_2_3_weeks: '2 a 3 semanas después de esta muestra',
  past_contact_14:
    '2 a 3 semanas después de esta muestra; unos resultados negativos solo cierran la cuestión cuando han pasado 14 días desde la exposición',
  second_closes_3_weeks:
    '2 a 3 semanas después de esta muestra; una IgG negativa solo cierra la cuestión a partir de las 3 semanas',
  second_closes_4_weeks:
    '2 a 3 semanas después de esta muestra; una IgG negativa solo cierra la cuestión a partir de las 4 semanas',
  days_5_10: '5 a 10 días después de esta muestra, en paralelo con este suero',
  days_5_10_closes_3_weeks:
    '5 a 10 días después de esta muestra, en paralelo con este suero; una IgG negativa solo cierra la cuestión a partir de las 3 semanas',
  days_7_10: '7 a 10 días después de esta muestra, en paralelo con este suero',
  weeks_3_4_after_contact:
    '3 a 4 semanas después del contacto, en paralelo con este suero; de nuevo a las 6 semanas si la exposición continúa',
  to_week_21: 'ahora; no se inicia después de las 21 semanas de embarazo',
  amnio_toxoplasma:
    'no antes de las 18 semanas de embarazo y al menos 4 semanas después de la infección (si no está datada: después de esta muestra)',
  amnio_cmv:
    'no antes de las 17 semanas de embarazo y al menos 8 semanas después de la infección (si no está datada: después de esta muestra)',
  monthly_and_after_delivery:
    'cada mes hasta el parto, y por última vez 2 a 4 semanas después, IgG e IgM juntas',
  every_4_to_6_weeks: 'cada 4 a 6 semanas, IgG e IgM juntas',
  every_6_to_8_weeks_to_16: 'cada 6 a 8 semanas hasta las 14 a 16 semanas de embarazo, IgG e IgM juntas',
  every_8_weeks: 'aproximadamente cada 8 semanas, IgG e IgM juntas',
  every_8_to_12_weeks: 'cada 8 a 12 semanas, IgG e IgM juntas',
  every_1_to_3_months: 'cada mes a cada 3 meses, IgG e IgM juntas',
  every_4_weeks_to_14: 'cada 4 semanas hasta las 14 semanas de embarazo, IgG e IgM juntas',
  again_to_14: 'una vez más antes de las 14 semanas de embarazo, IgG e IgM juntas',
  weeks_11_14_and_16_19:
    'a las 11 a 14 semanas de embarazo, salvo que sea esta misma muestra, y a las 16 a 19 semanas, IgG e IgM juntas',
  weeks_16_19: 'a las 16 a 19 semanas de embarazo, IgG e IgM juntas',
  weeks_16_17: 'a las 16 a 17 semanas de embarazo',
  week_20: 'hacia las 20 semanas de embarazo',
};

export const timesNewborn: Like<typeof englishNewborn> = {
  now: 'ahora',
  as_urgent: 'en el plazo que indica la respuesta',
  in_2_3_weeks: '2 a 3 semanas después de esta muestra',
  in_4_weeks: '4 a 6 semanas después de esta muestra',
  every_4_to_6_weeks:
    'cada 4 a 6 semanas hasta que la IgG sea negativa, y una vez más a partir de los 5 meses de edad',
  by_day_21: 'a más tardar el día 21 de vida',
  from_day_5: 'ahora, a partir del día 5 de vida',
  at_1_month: 'al mes de edad',
  within_3_months: 'ahora, en los primeros 3 meses de vida',
  after_9_months: 'después de los 9 meses de edad y antes de cualquier vacuna de la rubéola',
  until_two_negative:
    'hasta 1 año de edad, o hasta dos muestras negativas con un mes de diferencia después de los 3 meses de edad',
  to_6_years: 'a intervalos fijados, hasta los 6 años de edad',
};

export const timesUrgent: Like<typeof englishUrgent> = {
  none: 'en la próxima visita prevista',
  routine: 'en la próxima visita prevista',
  soon: 'esta semana',
  today: 'hoy',
};

/**
 * The same with days. `{due}` is the window, `{from}` its first day, `{closes}`, `{until}` and `{all}` as in `Due`,
 * `{week}` the week of pregnancy then, `{said}` the words without dates. A part in square brackets falls away with
 * a day it names that is not known; so does the whole, and the words without dates stand.
 */
const PARALLEL =
  '{due}, en paralelo con este suero[; unos resultados negativos solo cierran la cuestión a partir del {closes}]';
const CLOSED =
  '{due} (2 a 3 semanas después de esta muestra)[; una IgG negativa solo cierra la cuestión a partir del {closes}]';
const NEXT = '{said}; el siguiente control, {due}';
export const datedMother: Like<typeof englishDatedMother> = {
  at_birth: 'al nacer, previsto hacia el {until}; se organiza antes',
  by_day_21_of_life:
    'en los 21 días siguientes al nacimiento (previsto hacia el {until}, es decir, hasta el {to} aproximadamente); se organiza antes',
  infant_every_4_to_6_weeks:
    'tras el nacimiento (previsto hacia el {until}), cada 4 a 6 semanas hasta que la IgG sea negativa, durante 12 meses si hace falta',
  postpartum: 'después del parto (previsto hacia el {until}), no durante el embarazo',
  mmr_28_days:
    'ahora, sin concepción en los 28 días siguientes: no antes del {from}, si se administra el día de la muestra',
  every_4_weeks_to_16:
    'cada 4 semanas hasta las 14 a 16 semanas de embarazo, a continuación hacia el {all}; IgG e IgM juntas',
  scans_2_to_4_weeks: 'cada 2 a 4 semanas, la siguiente {due}',
  past_contact_60:
    '{due} (4 a 6 semanas después de esta muestra)[; unos resultados negativos solo cierran la cuestión a partir del {closes}, 60 días después del contacto]',
  past_contact_14:
    '{due} (2 a 3 semanas después de esta muestra)[; unos resultados negativos solo cierran la cuestión a partir del {closes}, 14 días después de la exposición]',
  second_closes_3_weeks: CLOSED,
  second_closes_4_weeks: CLOSED,
  days_5_10: PARALLEL,
  days_5_10_closes_3_weeks:
    '{due}, en paralelo con este suero[; una IgG negativa solo cierra la cuestión a partir del {closes}]',
  days_7_10: PARALLEL,
  weeks_3_4_after_contact: `${PARALLEL}; de nuevo a las 6 semanas si la exposición continúa`,
  to_week_21: 'ahora; no se inicia después del {to}, cuando se cumplen las 21 semanas',
  amnio_toxoplasma:
    '[desde las {week} semanas, ]a partir del {from}: 18 semanas cumplidas y 4 semanas después de la infección (no datada: después de esta muestra)',
  amnio_cmv:
    '[desde las {week} semanas, ]a partir del {from}: 17 semanas cumplidas y 8 semanas después de la infección (no datada: después de esta muestra)',
  monthly_and_after_delivery: NEXT,
  every_4_to_6_weeks: NEXT,
  every_6_to_8_weeks_to_16: NEXT,
  every_8_weeks: NEXT,
  every_8_to_12_weeks: NEXT,
  every_1_to_3_months: NEXT,
  every_4_weeks_to_14:
    'cada 4 semanas hasta las 14 semanas de embarazo, a continuación hacia el {all}; IgG e IgM juntas',
};
/** Where the next of a row of days lies behind the last. */
const lastOne: { readonly [key: string]: string | undefined } = {
  every_4_weeks_to_16: 'una vez más, hacia el {from}, 4 semanas después de esta muestra; IgG e IgM juntas',
  every_4_weeks_to_14: 'una vez más, hacia el {from}, 4 semanas después de esta muestra; IgG e IgM juntas',
};
export const datedNewborn: Like<typeof englishDatedNewborn> = {
  by_day_21: 'a más tardar el {to} (día 21 de vida)',
  within_3_months: 'ahora, a más tardar el {to} (3 meses de edad)',
  every_4_to_6_weeks:
    'el siguiente control {due}, después cada 4 a 6 semanas hasta que la IgG sea negativa[, y una vez más a partir del {closes} (5 meses de edad)]',
  until_two_negative:
    'hasta el {until} (1 año de edad), o hasta dos muestras negativas con un mes de diferencia[, ambas a partir del {from} (después de los 3 meses de edad)]',
  to_6_years: 'a intervalos fijados, hasta el {until} (6 años de edad)',
};

interface TimeTexts {
  readonly said: { readonly [key: string]: string };
  readonly dated: { readonly [key: string]: string | undefined };
}

/** The words for a time, with its days where there are any. */
export function timeInWords(key: string, words: TimeTexts, due: Due | null): string {
  const said = words.said[key] ?? '';
  if (due === null) return said;
  if (due.past) return `${said} (ese día ya ha pasado: ahora)`;
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
