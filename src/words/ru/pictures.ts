/** The words of the pictures of pregnancy weeks and of antibodies, in Russian. */
import type { pictureWords as english } from '../en/pictures.ts';
import type { Like } from '../like.ts';
import { accusative, daysCounted, genitive, plural, weeksCounted } from './grammar.ts';

/** Up to three weeks in days, then in weeks: "14 дней", "21 неделя". */
const after = (days: number) => (days <= 21 ? daysCounted(days) : weeksCounted(Math.round(days / 7)));

/** "через 14 дней", "через 21 неделю". */
const later = (days: number) => `через ${accusative(after(days))}`;

/** "через 7–14 дней", "через срок от 3 дней до 5 недель". */
const range = (from: number, to: number) => {
  const isSameUnit = to <= 21 || from > 21;
  if (!isSameUnit) return `через срок от ${genitive(after(from))} до ${genitive(after(to))}`;
  const [number = ''] = after(from).split(' ');
  return after(from) === after(to) ? later(to) : `через ${number}–${accusative(after(to))}`;
};

/** Weeks and days from the last period: "12 недель + 3 дня", "за 5 недель до последней менструации". */
const moment = (days: number) => {
  const whole = weeksCounted(Math.floor(Math.abs(days) / 7));
  const rest = Math.abs(days) % 7;
  const text = rest === 0 ? whole : `${whole} + ${daysCounted(rest)}`;
  return days < 0 ? `за ${accusative(text)} до последней менструации` : text;
};

/** A moment after "срока": "12 недель + 3 дней", "за 5 недель до последней менструации". */
const ofMoment = (at: string) => (at.startsWith('за ') ? at : genitive(at));
const ofWeek = (weeks: number) => ofMoment(moment(weeks * 7));

export const pictureWords: Like<typeof english> = {
  timeline: {
    title: 'На неделях беременности',
    axis: 'Недели от последней менструации',
    moment,
    described: (caption) => `Шкала времени. ${caption} Всё это стоит в таблице ниже.`,

    marks: {
      conception: 'Зачатие, около 2 недель',
      sample: (at) => `Эта проба: ${at}`,
      earlier: (count) => plural(count, 'Прежняя проба', 'Прежние пробы', 'Прежние пробы'),
      rash: 'Начало сыпи',
      contact: 'Последний контакт',
      vaccine: 'Последняя вакцина против краснухи',
    },
    beyond: (name) => `${name} (ещё раньше)`,
    possible: 'Первичная инфекция возможна',
    undated: 'Первичная инфекция: даты нет',
    unlikely: 'Маловероятно при высокой авидности',

    caption: {
      sample: (at) => `Проба взята на сроке ${ofMoment(at)}.`,
      unlikely: (at, from) =>
        `Проба взята на сроке ${ofMoment(at)}; высокая авидность делает первичную инфекцию позднее срока ${ofWeek(from)} маловероятной.`,
      disputed: (at, from) =>
        `Проба взята на сроке ${ofMoment(at)}; высокая авидность говорит против первичной инфекции позднее срока ${ofWeek(from)}, но результат на неё не опирается.`,
      any: 'Первичная инфекция возможна и до пробы, и после неё; эти результаты её не датируют.',
      untilSample:
        'Первичная инфекция возможна в любое время до взятия пробы; эти результаты её не датируют.',
      until: (to) => `Первичная инфекция возможна до срока ${ofWeek(to)}; точнее её здесь ничто не датирует.`,
      before: 'До этого срока она возможна; точнее её здесь ничто не датирует.',
      between: (from, to) =>
        `Первичная инфекция возможна от срока ${ofWeek(from)} до срока ${ofWeek(to)}; точнее её здесь ничто не датирует.`,
      later: (from) =>
        `Первичная инфекция возможна от срока ${ofWeek(from)} и позднее: совсем недавняя ещё не видна, и она может ещё наступить.`,
      'no-date':
        'Когда появились антитела, по этим результатам сказать нельзя, поэтому промежуток не нарисован.',
      'not-first':
        'Реинфекция или реактивация не оставляет в этих тестах даты, поэтому промежуток не нарисован.',
    },
    none: {
      planning: 'Беременности ещё нет, поэтому на её неделях ничего не нарисовано.',
      newborn:
        'Когда была инфицирована мать, по тестам ребёнка сказать нельзя, поэтому на неделях беременности ничего не нарисовано.',
      'week-not-known':
        'Срок беременности при взятии пробы неизвестен, поэтому на неделях беременности ничего нарисовать нельзя.',
    },
  },

  bands: {
    title: 'Как появляются и исчезают антитела',
    lead: 'Одна и та же картина для каждой инфекции, как если бы она началась при зачатии. Она составлена по названным в ней источникам и не показывает течения у какой-то одной женщины.',
    scheme: {
      infection: 'Схема, не кривая этой пациентки: как после инфекции при зачатии',
      rash: 'Схема, не кривая этой пациентки: как после сыпи, начавшейся при зачатии',
    },
    legend:
      'Толстая линия: обычно выявляется. Тонкая линия: выявляется у некоторых; источники и женщины различаются.',
    names: {
      igm: 'IgM',
      igg: 'IgG',
      'low-avidity': 'Авидность низкая',
      'high-avidity': 'Авидность высокая',
    },
    caption: (igmFrom, igmTo, highFrom) =>
      `После инфекции при зачатии IgM обычно выявляется от срока ${ofWeek(igmFrom)} до срока ${ofWeek(igmTo)}, а у некоторых женщин дольше. Авидность может быть высокой от срока ${ofWeek(highFrom)}, поэтому ни то, ни другое само по себе даты не даёт.`,
    captionRash: (igmFrom, igmTo, highFrom) =>
      `После сыпи при зачатии IgM обычно выявляется от срока ${ofWeek(igmFrom)} до срока ${ofWeek(igmTo)}, а у некоторых женщин дольше. Авидность может быть высокой от срока ${ofWeek(highFrom)}, поэтому ни то, ни другое само по себе даты не даёт.`,
    comes: {
      at: (days) => `выявляется ${later(days)}`,
      between: (from, to) => `выявляется ${range(from, to)}`,
      open: (from) => `выявляется самое раннее ${later(from)}`,
    },
    goes: {
      stays: 'остаётся',
      between: (from, to) => `исчезает ${range(from, to)}`,
      open: (from) => `исчезает самое раннее ${later(from)} или остаётся`,
    },
    marks: { recalled: 'по памяти: сверьте с источником', derived: 'выведено в этом проекте' },
  },

  table: {
    open: 'То же в виде таблицы',
    columns: { what: 'Что', when: 'Когда и откуда это' },
    counted: 'отсчитано от последней менструации',
    entered: 'введено',
    assessed: 'этот результат',
    span: (from, to) => `${from} – ${to}`,
    spanTo: (to) => `любое время до срока ${ofMoment(to)}`,
    spanFrom: (from) => `${from} и позднее`,
    anyTime: 'любое время',
    noDate: 'сказать нельзя',
  },
};
