/** When an action is due, without dates and with them. */
import type { Due } from '../../rules/due.ts';
import type * as english from '../en/times.ts';
import type { Like } from '../like.ts';
import { dated, dayList, onDays } from './dates.ts';

export const timesMother: Like<typeof english.timesMother> = {
  now: 'maintenant',
  as_urgent: 'dans le délai que donne la réponse',
  same_serum: 'maintenant, sur ce même sérum',
  second_method: 'maintenant, sur ce sérum, par une seconde méthode d’avidité',
  before_results: 'maintenant, avant les autres résultats',
  if_exposed: 'seulement si l’interrogatoire révèle une éruption ou un contact',
  at_pregnancy: 'en début de grossesse, IgG et IgM ensemble',
  by_practice: 'à l’intervalle de la pratique locale',
  before_conception: 'maintenant, avant la conception',
  when_igg_clear: 'sur un sérum ultérieur, dès que les IgG sont nettement positives',
  through_pregnancy: 'maintenant et pendant toute la grossesse',
  at_birth: 'à la naissance\u202f; à organiser avant',
  by_day_21_of_life: 'dans les 21 jours suivant la naissance\u202f; à organiser avant',
  infant_every_4_to_6_weeks:
    'après la naissance, toutes les 4 à 6 semaines jusqu’à négativation des IgG, pendant 12 mois si besoin',
  postpartum: 'après l’accouchement, pas pendant la grossesse',
  mmr_28_days: 'maintenant, sans conception pendant les 28 jours qui suivent',
  every_4_weeks_to_16: 'toutes les 4 semaines jusqu’à 14 à 16 SA, IgG et IgM ensemble',
  scans_2_to_4_weeks: 'toutes les 2 à 4 semaines',
  scans_by_specialist: 'au rythme fixé par la médecine fœtale',
  in_4_weeks: '4 à 6 semaines après ce prélèvement',
  past_contact_60:
    '4 à 6 semaines après ce prélèvement\u202f; des résultats négatifs ne tranchent que si 60 jours se sont écoulés depuis un contact',
  in_2_3_weeks: '2 à 3 semaines après ce prélèvement',
  past_contact_14:
    '2 à 3 semaines après ce prélèvement\u202f; des résultats négatifs ne tranchent que si 14 jours se sont écoulés depuis l’exposition',
  second_closes_3_weeks:
    '2 à 3 semaines après ce prélèvement\u202f; des IgG négatives ne tranchent qu’à partir de 3 semaines',
  second_closes_4_weeks:
    '2 à 3 semaines après ce prélèvement\u202f; des IgG négatives ne tranchent qu’à partir de 4 semaines',
  days_5_10: '5 à 10 jours après ce prélèvement, en parallèle avec ce sérum',
  days_5_10_closes_3_weeks:
    '5 à 10 jours après ce prélèvement, en parallèle avec ce sérum\u202f; des IgG négatives ne tranchent qu’à partir de 3 semaines',
  days_7_10: '7 à 10 jours après ce prélèvement, en parallèle avec ce sérum',
  weeks_3_4_after_contact:
    '3 à 4 semaines après le contact, en parallèle avec ce sérum\u202f; de nouveau à 6 semaines si l’exposition se poursuit',
  to_week_21: 'maintenant\u202f; ne pas débuter après 21 SA',
  amnio_toxoplasma:
    'pas avant 18 SA et au moins 4 semaines après l’infection (si elle n’est pas datée\u202f: après ce prélèvement)',
  amnio_cmv:
    'pas avant 17 SA et au moins 8 semaines après l’infection (si elle n’est pas datée\u202f: après ce prélèvement)',
  monthly_and_after_delivery:
    'chaque mois jusqu’à l’accouchement, et une dernière fois 2 à 4 semaines après, IgG et IgM ensemble',
  every_4_to_6_weeks: 'toutes les 4 à 6 semaines, IgG et IgM ensemble',
  every_6_to_8_weeks_to_16: 'toutes les 6 à 8 semaines jusqu’à 14 à 16 SA, IgG et IgM ensemble',
  every_8_weeks: 'environ toutes les 8 semaines, IgG et IgM ensemble',
  every_8_to_12_weeks: 'toutes les 8 à 12 semaines, IgG et IgM ensemble',
  every_1_to_3_months: 'de chaque mois à tous les 3 mois, IgG et IgM ensemble',
  every_4_weeks_to_14: 'toutes les 4 semaines jusqu’à 14 SA, IgG et IgM ensemble',
  again_to_14: 'une fois encore avant 14 SA, IgG et IgM ensemble',
  weeks_11_14_and_16_19:
    'entre 11 et 14 SA, sauf si c’est le présent prélèvement, et entre 16 et 19 SA, IgG et IgM ensemble',
  weeks_16_19: 'entre 16 et 19 SA, IgG et IgM ensemble',
  weeks_16_17: 'entre 16 et 17 SA',
  week_20: 'vers 20 SA',
};

export const timesNewborn: Like<typeof english.timesNewborn> = {
  now: 'maintenant',
  as_urgent: 'dans le délai que donne la réponse',
  in_2_3_weeks: '2 à 3 semaines après ce prélèvement',
  in_4_weeks: '4 à 6 semaines après ce prélèvement',
  every_4_to_6_weeks:
    'toutes les 4 à 6 semaines jusqu’à négativation des IgG, puis une fois encore à partir de l’âge de 5 mois',
  by_day_21: 'au plus tard au 21e jour de vie',
  from_day_5: 'maintenant, à partir du 5e jour de vie',
  at_1_month: 'à l’âge de 1 mois',
  within_3_months: 'maintenant, dans les 3 premiers mois de vie',
  after_9_months: 'après l’âge de 9 mois et avant tout vaccin contre la rubéole',
  until_two_negative:
    'jusqu’à l’âge de 1 an, ou jusqu’à deux prélèvements négatifs à un mois d’intervalle après l’âge de 3 mois',
  to_6_years: 'à intervalles fixés, jusqu’à l’âge de 6 ans',
};

export const timesUrgent: Like<typeof english.timesUrgent> = {
  none: 'à la prochaine consultation prévue',
  routine: 'à la prochaine consultation prévue',
  soon: 'cette semaine',
  today: 'aujourd’hui',
};

/** The same with days; braces and square brackets as in English. */
const PARALLEL =
  '{due}, en parallèle avec ce sérum[\u202f; des résultats négatifs ne tranchent qu’à partir du {closes}]';
const CLOSED =
  '{due} (2 à 3 semaines après ce prélèvement)[\u202f; des IgG négatives ne tranchent qu’à partir du {closes}]';
const NEXT = '{said}\u202f; le prochain contrôle {due}';
export const datedMother: Like<typeof english.datedMother> = {
  at_birth: 'à la naissance, attendue vers le {until}\u202f; à organiser avant',
  by_day_21_of_life:
    'dans les 21 jours suivant la naissance (attendue vers le {until}, donc vers le {to} au plus tard)\u202f; à organiser avant',
  infant_every_4_to_6_weeks:
    'après la naissance (attendue vers le {until}), toutes les 4 à 6 semaines jusqu’à négativation des IgG, pendant 12 mois si besoin',
  postpartum: 'après l’accouchement (attendu vers le {until}), pas pendant la grossesse',
  mmr_28_days:
    'maintenant, sans conception pendant les 28 jours qui suivent\u202f: pas avant le {from}, si le vaccin est fait le jour du prélèvement',
  every_4_weeks_to_16:
    'toutes les 4 semaines jusqu’à 14 à 16 SA, aux dates suivantes environ\u202f: {all}\u202f; IgG et IgM ensemble',
  scans_2_to_4_weeks: 'toutes les 2 à 4 semaines, la prochaine {due}',
  past_contact_60:
    '{due} (4 à 6 semaines après ce prélèvement)[\u202f; des résultats négatifs ne tranchent qu’à partir du {closes}, 60 jours après le contact]',
  past_contact_14:
    '{due} (2 à 3 semaines après ce prélèvement)[\u202f; des résultats négatifs ne tranchent qu’à partir du {closes}, 14 jours après l’exposition]',
  second_closes_3_weeks: CLOSED,
  second_closes_4_weeks: CLOSED,
  days_5_10: PARALLEL,
  days_5_10_closes_3_weeks:
    '{due}, en parallèle avec ce sérum[\u202f; des IgG négatives ne tranchent qu’à partir du {closes}]',
  days_7_10: PARALLEL,
  weeks_3_4_after_contact: `${PARALLEL}\u202f; de nouveau à 6 semaines si l’exposition se poursuit`,
  to_week_21: 'maintenant\u202f; ne pas débuter après le {to}, date à laquelle 21 SA sont atteintes',
  amnio_toxoplasma:
    '[à partir de {week} SA, ]à partir du {from}\u202f: 18 SA atteintes, et 4 semaines après l’infection (non datée\u202f: après ce prélèvement)',
  amnio_cmv:
    '[à partir de {week} SA, ]à partir du {from}\u202f: 17 SA atteintes, et 8 semaines après l’infection (non datée\u202f: après ce prélèvement)',
  monthly_and_after_delivery: NEXT,
  every_4_to_6_weeks: NEXT,
  every_6_to_8_weeks_to_16: NEXT,
  every_8_weeks: NEXT,
  every_8_to_12_weeks: NEXT,
  every_1_to_3_months: NEXT,
  every_4_weeks_to_14:
    'toutes les 4 semaines jusqu’à 14 SA, aux dates suivantes environ\u202f: {all}\u202f; IgG et IgM ensemble',
};
/** Where the next of a row of days lies behind the last. */
const lastOne: { readonly [key: string]: string | undefined } = {
  every_4_weeks_to_16:
    'une fois encore, vers le {from}, 4 semaines après ce prélèvement\u202f; IgG et IgM ensemble',
  every_4_weeks_to_14:
    'une fois encore, vers le {from}, 4 semaines après ce prélèvement\u202f; IgG et IgM ensemble',
};
export const datedNewborn: Like<typeof english.datedNewborn> = {
  by_day_21: 'au plus tard le {to} (21e jour de vie)',
  within_3_months: 'maintenant, au plus tard le {to} (âge de 3 mois)',
  every_4_to_6_weeks:
    'le prochain contrôle {due}, puis toutes les 4 à 6 semaines jusqu’à négativation des IgG[, et une fois encore à partir du {closes} (âge de 5 mois)]',
  until_two_negative:
    'jusqu’au {until} (âge de 1 an), ou jusqu’à deux prélèvements négatifs à un mois d’intervalle[, tous deux à partir du {from} (après l’âge de 3 mois)]',
  to_6_years: 'à intervalles fixés jusqu’au {until} (âge de 6 ans)',
};

interface TimeTexts {
  readonly said: { readonly [key: string]: string };
  readonly dated: { readonly [key: string]: string | undefined };
}

/** The words for a time, with its days where there are any. */
export function timeInWords(key: string, words: TimeTexts, due: Due | null): string {
  const said = words.said[key] ?? '';
  if (due === null) return said;
  if (due.past) return `${said} (cette date est passée\u202f: maintenant)`;
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
