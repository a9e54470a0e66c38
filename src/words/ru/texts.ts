/** Russian: the words of an assessment. */
import type { Earlier } from '../../rules/vocabulary.ts';
import type { AssessWords } from '../../rules/words.ts';
import { actions, avoid, conclusions, facts, urgencies, values } from './clinical.ts';
import { MONTHS, weeksInWords } from './dates.ts';
import { accusative, counted, daysCounted, genitive, weeksCounted } from './grammar.ts';
import { guidelines } from './guidelines.ts';
import { practiceNames } from './practices.ts';
import { datedMother, datedNewborn, timeInWords, timesMother, timesNewborn, timesUrgent } from './times.ts';
import { whyMother } from './why-mother.ts';
import { whyNewborn } from './why-newborn.ts';

const PATHOGENS = { toxoplasma: 'Токсоплазма', rubella: 'Краснуха', cmv: 'ЦМВ' } as const;

const why: { readonly [key: string]: string } = { ...whyMother, ...whyNewborn };
const mother = { said: timesMother, dated: datedMother };
const newborn = { said: timesNewborn, dated: datedNewborn };
const said: { readonly [key: string]: string } = guidelines;
const valueWords: { readonly [value: string]: string } = { ...values, ...practiceNames };
const practices: { readonly [id: string]: string } = practiceNames;

/** Days that say nothing without what they are counted to; other numbers have their unit in the name of the fact. */
const BEFORE: readonly string[] = ['history.rashDaysAgo', 'history.contactDaysAgo'];

/** A word that is missing is a fault of the program and must be seen, not a blank where a reason stood. */
function word(list: { readonly [key: string]: string }, key: string): string {
  const text = list[key];
  if (text === undefined) throw new Error(`no Russian words for "${key}"`);
  return text;
}

const MONTH_NUMBERS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const fromIso = (iso: string) =>
  `${iso.slice(8, 10).replace(/^0/, '')} ${MONTHS[MONTH_NUMBERS.indexOf(iso.slice(5, 7))] ?? ''} ${iso.slice(0, 4)} года`;

/** "за 5 недель до этой пробы: IgG отрицательно, IgM положительно". */
function sampleInWords({ weeksBefore, igg, igm, avidity }: Earlier): string {
  const said = [
    ['IgG', igg],
    ['IgM', igm],
    ['авидность', avidity],
  ] as const;
  const results = said.flatMap(([name, result]) =>
    result?.class === undefined ? [] : [`${name} ${valueWords[result.class] ?? result.class}`],
  );
  return `за ${accusative(weeksInWords(weeksBefore))} до этой пробы: ${results.join(', ')}`;
}

export const texts: AssessWords = {
  why: (key) => word(why, key),
  when: (key, subject, due) => {
    const times = subject === 'newborn' ? newborn : mother;
    word(times.said, key);
    return timeInWords(key, times, due);
  },
  whenUrgent: (urgency) => timesUrgent[urgency],
  action: (code, pathogen, subject) => {
    const variants = actions[code];
    return (subject === 'newborn' ? variants.newborn : undefined) ?? variants[pathogen] ?? variants.any;
  },
  avoid: (code, pathogen) => avoid[code][pathogen] ?? avoid[code].any,
  says: (key) => word(said, key),
  title: (conclusion) => conclusions[conclusion].title,
  meaning: (conclusion, pathogen) => conclusions[conclusion].meaning[pathogen],
  urgency: (urgency) => urgencies[urgency].word,
  pathogen: (pathogen) => PATHOGENS[pathogen],
  fact: (path) => facts[path].short,
  value: (path, value) => {
    if (typeof value === 'object' && value !== null) return value.map(sampleInWords).join('; ');
    if (typeof value === 'number' && BEFORE.includes(path)) return `за ${daysCounted(value)} до пробы`;
    return valueWords[String(value)] ?? String(value);
  },
  record: {
    sample: (subject, gestation, ageDays) => {
      if (subject === 'planning') return 'Проба до беременности';
      if (subject === 'newborn')
        return ageDays === null
          ? 'Ребёнок, возраст неизвестен'
          : `Ребёнок, проба в возрасте ${genitive(daysCounted(ageDays))}`;
      return gestation === null
        ? 'Срок беременности при взятии пробы неизвестен'
        : `Проба на сроке ${genitive(`${gestation} неделя`)}`;
    },
    sampledOn: (date) => `взята ${fromIso(date)}`,
    printed: (all) => `Напечатано: ${all.join('; ')}.`,
    limits: ({ negativeBelow, positiveFrom, lowBelow, highFrom }) => {
      const [below, from] = [negativeBelow ?? lowBelow, positiveFrom ?? highFrom];
      const [two] = [below, from].filter((bound) => bound !== undefined);
      return below === from || below === undefined || from === undefined
        ? `граница ${two ?? ''}`
        : `границы ${below} и ${from}`;
    },
    cutOffRule: (names) =>
      `${names.join(', ')}: прочитано по правилу ±10% лаборатории ЦИР; на бланке напечатан только один порог.`,
    window: (week) =>
      week < 0
        ? `Высокая авидность: заражение позже чем за ${accusative(weeksCounted(-week))} до последней менструации маловероятно.`
        : `Высокая авидность: заражение после ${genitive(weeksCounted(week))} беременности маловероятно.`,
    todo: 'Что делать',
    more: (count) => `И ещё ${counted(count, 'действие', 'действия', 'действий')}: см. полный результат.`,
    practice: (id) => `Практика учреждения: ${practices[id] ?? id}.`,
    obtain: 'Изменило бы ответ',
    avoid: 'Чего не делать',
    rows: 'Строки',
    content: (software, version, reviewed) =>
      `Torchlight ${software}, таблицы ${version}, ${reviewed === null ? 'клиницистом не проверено' : `проверено ${fromIso(reviewed)}`}.`,
    support: 'Поддержка решения, подтвердить клинически; помогает клиническому суждению, но не заменяет его.',
  },
};
