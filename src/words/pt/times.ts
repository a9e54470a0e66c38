/** When an action is due, without dates and with them. */
import type * as english from '../en/times.ts';
import type { Like } from '../like.ts';
import { dated, dayList, onDays } from './dates.ts';

export const timesMother: Like<typeof english.timesMother> = {
  now: 'agora',
  as_urgent: 'com a urgência que a resposta indica',
  same_serum: 'agora, neste mesmo soro',
  second_method: 'agora, neste soro, por um segundo método de avidez',
  before_results: 'agora, antes dos próximos resultados',
  if_exposed: 'só se, ao perguntar, surgir exantema ou contato',
  at_pregnancy: 'no início de uma gestação, IgG e IgM juntas',
  by_practice: 'no intervalo da prática local',
  before_conception: 'agora, antes da concepção',
  when_igg_clear: 'em um soro posterior, quando a IgG for claramente positiva',
  through_pregnancy: 'agora e durante toda a gestação',
  at_birth: 'ao nascimento; organizar antes dele',
  by_day_21_of_life: 'até 21 dias após o nascimento; organizar antes dele',
  infant_every_4_to_6_weeks:
    'após o nascimento, a cada 4 a 6 semanas até a IgG ser negativa, por 12 meses se necessário',
  postpartum: 'após o parto, não na gestação',
  mmr_28_days: 'agora, sem concepção por 28 dias depois',
  every_4_weeks_to_16: 'a cada 4 semanas até 14 a 16 semanas de gestação, IgG e IgM juntas',
  scans_2_to_4_weeks: 'a cada 2 a 4 semanas',
  scans_by_specialist: 'nos intervalos que a medicina fetal definir',
  in_4_weeks: '4 a 6 semanas após esta amostra',
  past_contact_60:
    '4 a 6 semanas após esta amostra; resultados negativos só decidem quando passados 60 dias de um contato',
  in_2_3_weeks: '2 a 3 semanas após esta amostra',
  past_contact_14:
    '2 a 3 semanas após esta amostra; resultados negativos só decidem quando passados 14 dias da exposição',
  second_closes_3_weeks: '2 a 3 semanas após esta amostra; uma IgG negativa só decide a partir de 3 semanas',
  second_closes_4_weeks: '2 a 3 semanas após esta amostra; uma IgG negativa só decide a partir de 4 semanas',
  days_5_10: '5 a 10 dias após esta amostra, em paralelo com este soro',
  days_5_10_closes_3_weeks:
    '5 a 10 dias após esta amostra, em paralelo com este soro; uma IgG negativa só decide a partir de 3 semanas',
  days_7_10: '7 a 10 dias após esta amostra, em paralelo com este soro',
  weeks_3_4_after_contact:
    '3 a 4 semanas após o contato, em paralelo com este soro; de novo em 6 semanas se a exposição continuar',
  to_week_21: 'agora; não iniciar após 21 semanas de gestação',
  amnio_toxoplasma:
    'não antes de 18 semanas de gestação e ao menos 4 semanas após a infecção (se não datada: após esta amostra)',
  amnio_cmv:
    'não antes de 17 semanas de gestação e ao menos 8 semanas após a infecção (se não datada: após esta amostra)',
  monthly_and_after_delivery:
    'todo mês até o parto, e uma última vez 2 a 4 semanas depois dele, IgG e IgM juntas',
  every_4_to_6_weeks: 'a cada 4 a 6 semanas, IgG e IgM juntas',
  every_6_to_8_weeks_to_16: 'a cada 6 a 8 semanas até 14 a 16 semanas de gestação, IgG e IgM juntas',
  every_8_weeks: 'a cada 8 semanas, aproximadamente, IgG e IgM juntas',
  every_8_to_12_weeks: 'a cada 8 a 12 semanas, IgG e IgM juntas',
  every_1_to_3_months: 'a cada mês até a cada 3 meses, IgG e IgM juntas',
  every_4_weeks_to_14: 'a cada 4 semanas até 14 semanas de gestação, IgG e IgM juntas',
  again_to_14: 'mais uma vez antes de 14 semanas de gestação, IgG e IgM juntas',
  weeks_11_14_and_16_19:
    'com 11 a 14 semanas de gestação, a menos que seja esta amostra, e com 16 a 19 semanas, IgG e IgM juntas',
  weeks_16_19: 'com 16 a 19 semanas de gestação, IgG e IgM juntas',
  weeks_16_17: 'com 16 a 17 semanas de gestação',
  week_20: 'com cerca de 20 semanas de gestação',
};

export const timesNewborn: Like<typeof english.timesNewborn> = {
  now: 'agora',
  as_urgent: 'com a urgência que a resposta indica',
  in_2_3_weeks: '2 a 3 semanas após esta amostra',
  in_4_weeks: '4 a 6 semanas após esta amostra',
  every_4_to_6_weeks:
    'a cada 4 a 6 semanas até a IgG ser negativa, e mais uma vez a partir de 5 meses de idade',
  by_day_21: 'até o dia 21 de vida',
  from_day_5: 'agora, a partir do dia 5 de vida',
  at_1_month: 'com 1 mês de idade',
  within_3_months: 'agora, nos primeiros 3 meses de vida',
  after_9_months: 'após 9 meses de idade e antes de qualquer vacina contra rubéola',
  until_two_negative:
    'até 1 ano de idade, ou duas amostras negativas com um mês de intervalo após 3 meses de idade',
  to_6_years: 'em intervalos definidos até 6 anos de idade',
};

export const timesUrgent: Like<typeof english.timesUrgent> = {
  none: 'na próxima consulta prevista',
  routine: 'na próxima consulta prevista',
  soon: 'nesta semana',
  today: 'hoje',
};

const PARALLEL = '{due}, em paralelo com este soro[; resultados negativos só decidem a partir de {closes}]';
const CLOSED = '{due} (2 a 3 semanas após esta amostra)[; uma IgG negativa só decide a partir de {closes}]';
const NEXT = '{said}; a próxima {due}';
/** The same with days; braces and brackets as in the English words. */
export const datedMother: typeof english.datedMother = {
  at_birth: 'ao nascimento, previsto para cerca de {until}; organizar antes dele',
  by_day_21_of_life:
    'até 21 dias após o nascimento (previsto para cerca de {until}, portanto até cerca de {to}); organizar antes dele',
  infant_every_4_to_6_weeks:
    'após o nascimento (previsto para cerca de {until}), a cada 4 a 6 semanas até a IgG ser negativa, por 12 meses se necessário',
  postpartum: 'após o parto (previsto para cerca de {until}), não na gestação',
  mmr_28_days: 'agora, sem concepção por 28 dias depois: não antes de {from}, se aplicada no dia da coleta',
  every_4_weeks_to_16:
    'a cada 4 semanas até 14 a 16 semanas de gestação, as próximas por volta de {all}; IgG e IgM juntas',
  scans_2_to_4_weeks: 'a cada 2 a 4 semanas, a próxima {due}',
  past_contact_60:
    '{due} (4 a 6 semanas após esta amostra)[; resultados negativos só decidem a partir de {closes}, 60 dias após o contato]',
  past_contact_14:
    '{due} (2 a 3 semanas após esta amostra)[; resultados negativos só decidem a partir de {closes}, 14 dias após a exposição]',
  second_closes_3_weeks: CLOSED,
  second_closes_4_weeks: CLOSED,
  days_5_10: PARALLEL,
  days_5_10_closes_3_weeks:
    '{due}, em paralelo com este soro[; uma IgG negativa só decide a partir de {closes}]',
  days_7_10: PARALLEL,
  weeks_3_4_after_contact: `${PARALLEL}; de novo em 6 semanas se a exposição continuar`,
  to_week_21: 'agora; não iniciar após {to}, quando se completam 21 semanas',
  amnio_toxoplasma:
    '[a partir de {week} semanas, ]a partir de {from}: 18 semanas completas e 4 semanas após a infecção (não datada: após esta amostra)',
  amnio_cmv:
    '[a partir de {week} semanas, ]a partir de {from}: 17 semanas completas e 8 semanas após a infecção (não datada: após esta amostra)',
  monthly_and_after_delivery: NEXT,
  every_4_to_6_weeks: NEXT,
  every_6_to_8_weeks_to_16: NEXT,
  every_8_weeks: NEXT,
  every_8_to_12_weeks: NEXT,
  every_1_to_3_months: NEXT,
  every_4_weeks_to_14:
    'a cada 4 semanas até 14 semanas de gestação, as próximas por volta de {all}; IgG e IgM juntas',
};
/** Where the next of a row of days lies behind the last. */
const lastOne: { readonly [key: string]: string | undefined } = {
  every_4_weeks_to_16: 'mais uma vez, por volta de {from}, 4 semanas após esta amostra; IgG e IgM juntas',
  every_4_weeks_to_14: 'mais uma vez, por volta de {from}, 4 semanas após esta amostra; IgG e IgM juntas',
};
export const datedNewborn: typeof english.datedNewborn = {
  by_day_21: 'até {to} (dia 21 de vida)',
  within_3_months: 'agora, no máximo até {to} (3 meses de idade)',
  every_4_to_6_weeks:
    'a próxima {due}, depois a cada 4 a 6 semanas até a IgG ser negativa[, e mais uma vez a partir de {closes} (5 meses de idade)]',
  until_two_negative:
    'até {until} (1 ano de idade), ou duas amostras negativas com um mês de intervalo[, ambas a partir de {from} (após 3 meses de idade)]',
  to_6_years: 'em intervalos definidos até {until} (6 anos de idade)',
};

/** The words for a time, with its days where there are any. */
export const timeInWords: typeof english.timeInWords = (key, words, due) => {
  const said = words.said[key] ?? '';
  if (due === null) return said;
  if (due.past) return `${said} (esse dia já passou: agora)`;
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
