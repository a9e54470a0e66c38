/** When an action is due, without dates and with them. */
import type {
  datedMother as englishDatedMother,
  datedNewborn as englishDatedNewborn,
  timeInWords as englishTimeInWords,
  timesMother as englishMother,
  timesNewborn as englishNewborn,
  timesUrgent as englishUrgent,
} from '../en/times.ts';
import type { Like } from '../like.ts';
import { dated, dayList, onDays } from './dates.ts';

export const timesMother: Like<typeof englishMother> = {
  now: 'сейчас',
  as_urgent: 'в срок, указанный в ответе',
  same_serum: 'сейчас, в этой же сыворотке',
  second_method: 'сейчас, в этой сыворотке, вторым методом определения авидности',
  before_results: 'сейчас, не дожидаясь дальнейших результатов',
  if_exposed: 'только если при расспросе выявлены сыпь или контакт',
  at_pregnancy: 'в начале беременности, IgG и IgM вместе',
  by_practice: 'с интервалом, принятым на месте',
  before_conception: 'сейчас, до зачатия',
  when_igg_clear: 'в более поздней сыворотке, когда IgG станет явно положительным',
  through_pregnancy: 'сейчас и в течение всей беременности',
  at_birth: 'при рождении; организовать заранее',
  by_day_21_of_life: 'в течение 21 дня после рождения; организовать заранее',
  infant_every_4_to_6_weeks:
    'после рождения, каждые 4–6 недель до отрицательного IgG, при необходимости 12 месяцев',
  postpartum: 'после родов, не во время беременности',
  mmr_28_days: 'сейчас; после введения 28 дней избегать зачатия',
  every_4_weeks_to_16: 'каждые 4 недели до 14–16 недель беременности, IgG и IgM вместе',
  scans_2_to_4_weeks: 'каждые 2–4 недели',
  scans_by_specialist: 'с интервалом, который назначит специалист по медицине плода',
  in_4_weeks: 'через 4–6 недель после этой пробы',
  past_contact_60:
    'через 4–6 недель после этой пробы; отрицательные результаты решают вопрос, только если после контакта прошло 60 дней',
  in_2_3_weeks: 'через 2–3 недели после этой пробы',
  past_contact_14:
    'через 2–3 недели после этой пробы; отрицательные результаты решают вопрос, только если после возможного заражения прошло 14 дней',
  second_closes_3_weeks:
    'через 2–3 недели после этой пробы; отрицательный IgG решает вопрос только начиная с 3 недель',
  second_closes_4_weeks:
    'через 2–3 недели после этой пробы; отрицательный IgG решает вопрос только начиная с 4 недель',
  days_5_10: 'через 5–10 дней после этой пробы, параллельно с этой сывороткой',
  days_5_10_closes_3_weeks:
    'через 5–10 дней после этой пробы, параллельно с этой сывороткой; отрицательный IgG решает вопрос только начиная с 3 недель',
  days_7_10: 'через 7–10 дней после этой пробы, параллельно с этой сывороткой',
  weeks_3_4_after_contact:
    'через 3–4 недели после контакта, параллельно с этой сывороткой; повторно через 6 недель, если контакт продолжается',
  to_week_21: 'сейчас; после 21 недели беременности не начинают',
  amnio_toxoplasma:
    'не ранее 18 недель беременности и не менее чем через 4 недели после заражения (если срок неизвестен: после этой пробы)',
  amnio_cmv:
    'не ранее 17 недель беременности и не менее чем через 8 недель после заражения (если срок неизвестен: после этой пробы)',
  monthly_and_after_delivery:
    'ежемесячно до родов и последний раз через 2–4 недели после них, IgG и IgM вместе',
  every_4_to_6_weeks: 'каждые 4–6 недель, IgG и IgM вместе',
  every_6_to_8_weeks_to_16: 'каждые 6–8 недель до 14–16 недель беременности, IgG и IgM вместе',
  every_8_weeks: 'примерно каждые 8 недель, IgG и IgM вместе',
  every_8_to_12_weeks: 'каждые 8–12 недель, IgG и IgM вместе',
  every_1_to_3_months: 'раз в 1–3 месяца, IgG и IgM вместе',
  every_4_weeks_to_14: 'каждые 4 недели до 14 недель беременности, IgG и IgM вместе',
  again_to_14: 'ещё раз до 14 недель беременности, IgG и IgM вместе',
  weeks_11_14_and_16_19:
    'в 11–14 недель беременности, если это не данная проба, и в 16–19 недель, IgG и IgM вместе',
  weeks_16_19: 'в 16–19 недель беременности, IgG и IgM вместе',
  weeks_16_17: 'в 16–17 недель беременности',
  week_20: 'примерно в 20 недель беременности',
};

export const timesNewborn: Like<typeof englishNewborn> = {
  now: 'сейчас',
  as_urgent: 'в срок, указанный в ответе',
  in_2_3_weeks: 'через 2–3 недели после этой пробы',
  in_4_weeks: 'через 4–6 недель после этой пробы',
  every_4_to_6_weeks: 'каждые 4–6 недель до отрицательного IgG, затем ещё раз с возраста 5 месяцев',
  by_day_21: 'до 21-го дня жизни включительно',
  from_day_5: 'сейчас, начиная с 5-го дня жизни',
  at_1_month: 'в возрасте 1 месяца',
  within_3_months: 'сейчас, в первые 3 месяца жизни',
  after_9_months: 'после 9 месяцев жизни и до любой вакцинации против краснухи',
  until_two_negative:
    'до возраста 1 года или до двух отрицательных проб с промежутком в месяц после 3 месяцев жизни',
  to_6_years: 'в установленные сроки до возраста 6 лет',
};

export const timesUrgent: Like<typeof englishUrgent> = {
  none: 'при следующем плановом посещении',
  routine: 'при следующем плановом посещении',
  soon: 'на этой неделе',
  today: 'сегодня',
};

/**
 * The same with days. `{due}` is the window, `{from}` its first day, `{closes}`, `{until}` and `{all}` as in `Due`,
 * `{week}` the week of pregnancy then, `{said}` the words without dates. A part in square brackets falls away with
 * a day it names that is not known; so does the whole, and the words without dates stand.
 */
const PARALLEL =
  '{due}, параллельно с этой сывороткой[; отрицательные результаты решают вопрос не ранее {closes}]';
const CLOSED =
  '{due} (через 2–3 недели после этой пробы)[; отрицательный IgG решает вопрос не ранее {closes}]';
const NEXT = '{said}; следующий раз {due}';
export const datedMother: Like<typeof englishDatedMother> = {
  at_birth: 'при рождении, ожидается около {until}; организовать заранее',
  by_day_21_of_life:
    'в течение 21 дня после рождения (ожидается около {until}, то есть примерно до {to}); организовать заранее',
  infant_every_4_to_6_weeks:
    'после рождения (ожидается около {until}), каждые 4–6 недель до отрицательного IgG, при необходимости 12 месяцев',
  postpartum: 'после родов (ожидаются около {until}), не во время беременности',
  mmr_28_days:
    'сейчас; после введения 28 дней избегать зачатия: не ранее {from}, если введена в день взятия пробы',
  every_4_weeks_to_16:
    'каждые 4 недели до 14–16 недель беременности, ближайшие сроки примерно {all}; IgG и IgM вместе',
  scans_2_to_4_weeks: 'каждые 2–4 недели, следующий раз {due}',
  past_contact_60:
    '{due} (через 4–6 недель после этой пробы)[; отрицательные результаты решают вопрос не ранее {closes}, через 60 дней после контакта]',
  past_contact_14:
    '{due} (через 2–3 недели после этой пробы)[; отрицательные результаты решают вопрос не ранее {closes}, через 14 дней после возможного заражения]',
  second_closes_3_weeks: CLOSED,
  second_closes_4_weeks: CLOSED,
  days_5_10: PARALLEL,
  days_5_10_closes_3_weeks:
    '{due}, параллельно с этой сывороткой[; отрицательный IgG решает вопрос не ранее {closes}]',
  days_7_10: PARALLEL,
  weeks_3_4_after_contact: `${PARALLEL}; повторно через 6 недель, если контакт продолжается`,
  to_week_21: 'сейчас; не начинают после {to}, когда исполнится 21 неделя',
  amnio_toxoplasma:
    '[со срока {week} нед., ]не ранее {from}: достигнуты 18 недель и прошло 4 недели после заражения (срок неизвестен: после этой пробы)',
  amnio_cmv:
    '[со срока {week} нед., ]не ранее {from}: достигнуты 17 недель и прошло 8 недель после заражения (срок неизвестен: после этой пробы)',
  monthly_and_after_delivery: NEXT,
  every_4_to_6_weeks: NEXT,
  every_6_to_8_weeks_to_16: NEXT,
  every_8_weeks: NEXT,
  every_8_to_12_weeks: NEXT,
  every_1_to_3_months: NEXT,
  every_4_weeks_to_14:
    'каждые 4 недели до 14 недель беременности, ближайшие сроки примерно {all}; IgG и IgM вместе',
};
/** Where the next of a row of days lies behind the last. */
const lastOne: { readonly [key: string]: string | undefined } = {
  every_4_weeks_to_16: 'ещё один раз, примерно {from}, через 4 недели после этой пробы; IgG и IgM вместе',
  every_4_weeks_to_14: 'ещё один раз, примерно {from}, через 4 недели после этой пробы; IgG и IgM вместе',
};
export const datedNewborn: Like<typeof englishDatedNewborn> = {
  by_day_21: 'не позднее {to} (21-й день жизни)',
  within_3_months: 'сейчас, не позднее {to} (3 месяца жизни)',
  every_4_to_6_weeks:
    'следующий раз {due}, затем каждые 4–6 недель до отрицательного IgG[ и ещё раз не ранее {closes} (5 месяцев жизни)]',
  until_two_negative:
    'до {until} (1 год) или до двух отрицательных проб с промежутком в месяц[, обе не ранее {from} (после 3 месяцев жизни)]',
  to_6_years: 'в установленные сроки до {until} (6 лет)',
};

/** The words for a time, with its days where there are any. */
export const timeInWords: Like<typeof englishTimeInWords> = (key, words, due) => {
  const said = words.said[key] ?? '';
  if (due === null) return said;
  if (due.past) return `${said} (этот день прошёл: сейчас)`;
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
};
