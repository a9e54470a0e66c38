/** What no Russian text may say: the rules of the English texts, with the words that Russian would break them with. */
import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/components/explain/cards.ts';
import { sectionOf } from '../../src/components/leaflet/make.ts';
import * as clinical from '../../src/words/ru/clinical.ts';
import { axisWords, chartWords, periodWords, seriesWords } from '../../src/words/ru/charts.ts';
import { compareWords } from '../../src/words/ru/compare.ts';
import { conditions } from '../../src/words/ru/conditions.ts';
import { explain } from '../../src/words/ru/explain.ts';
import { daysCounted, genitive, weeksCounted } from '../../src/words/ru/grammar.ts';
import { guidelines } from '../../src/words/ru/guidelines.ts';
import { labSlipWords } from '../../src/words/ru/lab-slip.ts';
import { leaflet } from '../../src/words/ru/leaflet.ts';
import { libraryUi } from '../../src/words/ru/library-ui.ts';
import { libraryWords } from '../../src/words/ru/library.ts';
import { pictureWords } from '../../src/words/ru/pictures.ts';
import { pitfallWords } from '../../src/words/ru/pitfalls.ts';
import { positionWords, topicWords } from '../../src/words/ru/positions.ts';
import { practiceNames } from '../../src/words/ru/practices.ts';
import { resultMoreWords } from '../../src/words/ru/result-more.ts';
import { saveWords } from '../../src/words/ru/save.ts';
import { shareWords } from '../../src/words/ru/share.ts';
import { shellWords } from '../../src/words/ru/shell.ts';
import { practiceWords, siteWords } from '../../src/words/ru/site.ts';
import {
  datedMother,
  datedNewborn,
  timesMother,
  timesNewborn,
  timesUrgent,
} from '../../src/words/ru/times.ts';
import { titles } from '../../src/words/ru/titles.ts';
import { ui } from '../../src/words/ru/ui.ts';
import { whyMother } from '../../src/words/ru/why-mother.ts';
import { whyNewborn } from '../../src/words/ru/why-newborn.ts';
import { whyWords } from '../../src/words/ru/why.ts';
import { sentencesIn, wordsIn } from '../helpers/reading-age.ts';
import { publishedTold } from '../helpers/told.ts';

type Text = readonly [place: string, text: string];

/** Every text below a value; of a function its source, which holds its texts. */
function textsIn(place: string, value: unknown): Text[] {
  if (typeof value === 'string') return [[place, value.replace(/\s+/g, ' ')]];
  if (typeof value === 'function') return [[place, String(value).replace(/\s+/g, ' ')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(`${place}.${key}`, one));
}

const { actions, avoid, ...rest } = clinical;
const { treatment, ...library } = libraryWords;
const actionTexts = textsIn('actions', actions);
const rooms: { readonly [room: string]: readonly Text[] } = {
  actions: actionTexts,
  'conclusions, facts and values': textsIn('clinical', rest),
  reasons: textsIn('why', { whyMother, whyNewborn, whyWords }),
  times: textsIn('times', { timesMother, timesNewborn, timesUrgent, datedMother, datedNewborn }),
  guidelines: textsIn('guidelines', guidelines),
  screens: textsIn('ui', { ui, libraryUi, shellWords, labSlipWords, resultMoreWords, saveWords, shareWords }),
  pitfalls: textsIn('pitfalls', pitfallWords),
  pictures: textsIn('pictures', pictureWords),
  'leaflet and cards': textsIn('leaflet', { leaflet, explain }),
  library: textsIn('library', library),
  charts: textsIn('charts', { chartWords, seriesWords, periodWords, axisWords }),
  conditions: textsIn('conditions', conditions),
  titles: textsIn('titles', titles),
  'practices and comparison': textsIn('site', { practiceNames, practiceWords, siteWords, compareWords }),
  positions: textsIn('positions', { topicWords, positionWords }),
};

const found = (texts: readonly Text[], pattern: RegExp) =>
  texts.filter(([, text]) => pattern.test(text)).map(([place, text]) => `${place}: ${text.slice(0, 200)}`);

/** `\b` knows Latin letters only. */
const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;
const words = (source: string) => new RegExp(`${START}(?:${source})${END}`, 'iu');

const NO_RISK = words(
  [
    String.raw`(?:нет|без)(?: (?:никак|всяк|как)\p{L}+)*(?: для \p{L}+)* риск(?:а|ов)`,
    String.raw`безрисков\p{L}*`,
    String.raw`риск(?:а|ов)?(?: для \p{L}+)* (?:нет|не существует|отсутству\p{L}+|исключ[её]н\p{L}*)`,
    String.raw`(?:не|ничем) (?:рискует|рискуете|рискуют)`,
  ].join('|'),
);
const ZERO_RISK = words(String.raw`нулев\p{L}+ риск\p{L}*|риск\p{L}* (?:\p{L}+ )?(?:нул\p{L}+)`);
const PERCENT = /(?<![\d.,])0\s?%|(?<!\p{L})ноль процентов/iu;
const DOSE = new RegExp(
  String.raw`\d[\d.,]*\s?(?:мг|мкг|г|грамм\p{L}*|(?:млн|миллион\p{L}*) (?:МЕ|ЕД)|МЕ|ЕД|единиц\p{L}*|таблет\p{L}*|капсул\p{L}*|mg|mcg|µg|μg|g|MIU|IU)${END}(?!\s?/\s?(?:мл|дл|л|ml|dl|l)${END})`,
  'iu',
);
const OFTEN = words(
  String.raw`(?:раз|\d+ раза?|(?:два|три|четыре) раза|дважды|трижды) в (?:день|сутки)|кажды[ей] \d+ час\p{L}*`,
);

const NEVER = [
  ['"no risk"', NO_RISK, 'Для ребёнка нет никакого риска.'],
  ['"zero risk"', ZERO_RISK, 'Риск почти нулевой.'],
  ['"0 %"', PERCENT, 'Вероятность 0\u00a0%.'],
  ['"safe"', words(String.raw`безопасн\p{L}*|безвредн\p{L}*|неопасн\p{L}*|не опасн\p{L}*`), 'Это безопасно.'],
  ['termination', words(String.raw`прерыва\p{L}*|прерв\p{L}*`), 'Обсудить прерывание беременности.'],
  ['abortion', words(String.raw`аборт\p{L}*`), 'Возможен аборт.'],
] as const;
const DRUGS = [
  ['a drug dose', DOSE, 'По 3 млн МЕ спирамицина.'],
  ['how often a drug is taken', OFTEN, 'Принимать три раза в день.'],
] as const;

describe('the patterns', () => {
  it.each([...NEVER, ...DRUGS])('%s finds what it is meant to', (_name, pattern, sentence) =>
    expect(found([['here', sentence]], pattern)).toHaveLength(1),
  );

  it.each([
    'нет риска',
    'без риска',
    'Риска для ребёнка нет',
    'риск отсутствует',
    'Ребёнок ничем не рискует',
  ])('"%s" is found', (sentence) => expect(sentence).toMatch(NO_RISK));

  it.each(['8 г в сутки', '500 мг', '2 таблетки', '3 млн МЕ', '9 MIU'])('"%s" is a dose', (sentence) =>
    expect(sentence).toMatch(DOSE),
  );

  it.each(['10 МЕ/мл', '2 группы', 'у 10 единовременно', '0.62 IU/mL', '2 дозы вакцины'])(
    '"%s" is none',
    (sentence) => expect(sentence).not.toMatch(DOSE),
  );

  it.each(['10 %', '0,5 %', '100 %'])('"%s" is not 0 %%', (sentence) =>
    expect(sentence).not.toMatch(PERCENT),
  );

  it('reads the words inside functions', () => {
    const inside = textsIn('line', ui.earlier.line);
    expect(found(inside, /до этой пробы/u)).toHaveLength(1);
  });
});

describe.each(Object.entries(rooms))('%s', (_, texts) => {
  it('are there, in Russian', () => {
    expect(texts.length).toBeGreaterThan(0);
    expect(found(texts, /[а-яё]{3}/iu).length).toBeGreaterThan(texts.length / 2);
  });

  it.each([...NEVER, ...DRUGS])('never say %s', (_name, pattern) =>
    expect(found(texts, pattern)).toEqual([]),
  );
});

/** What documents state of treatment stands there with their doses; nowhere else. */
describe('the page of the library on treatment', () => {
  it.each(NEVER)('never says %s', (_name, pattern) =>
    expect(found(textsIn('treatment', treatment), pattern)).toEqual([]),
  );
});

describe('actions', () => {
  it('name no antiviral that harms an unborn child', () => {
    const drug = words(String.raw`(?:(?:вал)?ганцикловир|фоскарнет|цидофовир|марибавир|летермовир)\p{L}*`);
    expect(found(textsIn('avoid', avoid), drug).length).toBeGreaterThan(0);
    expect(found(actionTexts, drug)).toEqual([]);
  });

  it('begin with what to do and end as a sentence', () => {
    const odd = actionTexts.filter(([, text]) => !/^[А-ЯЁ][а-яё]+(?:ть|ти|чь) .*[.]$/u.test(text));
    expect(odd).toEqual([]);
  });
});

describe('avoid', () => {
  const texts = textsIn('avoid', avoid);
  it('says "do not" and gives the reason, without a promise or a dose', () => {
    expect(texts.filter(([, text]) => !/^Не [а-яё]+.*[:;,].*[.]$/u.test(text))).toEqual([]);
    for (const pattern of [NO_RISK, ZERO_RISK, PERCENT, DOSE, OFTEN])
      expect(found(texts, pattern)).toEqual([]);
  });
});

describe('the leaflet', () => {
  const texts = textsIn('leaflet', leaflet).filter(([place]) => !place.startsWith('leaflet.page.'));
  const plain = texts.filter(([, text]) => !text.includes('=>'));

  it.each([
    [
      'a word that may be heard the wrong way',
      words(String.raw`\p{L}*(?:позитивн|положительн|отрицательн|негативн|реактивн)\p{L}*`),
      'Анализ положительный.',
    ],
    [
      'a word of the laboratory',
      words(
        String.raw`Ig[AGM]|ПЦР|ВЭБ|ДНК|ИФА|сыворот\p{L}*|серолог\p{L}*|авидност\p{L}*|иммуноблот\p{L}*|метод\p{L}*`,
      ),
      'Мы берём вторую сыворотку.',
    ],
    ['a third of a pregnancy', words(String.raw`триместр\p{L}*`), 'Во втором триместре.'],
    ['a percentage', /%|процент/iu, 'У 7 процентов.'],
    [
      'a drug',
      words(String.raw`спирамицин\p{L}*|\p{L}*цикловир\p{L}*|пириметамин\p{L}*`),
      'Врач говорит о валацикловире.',
    ],
    [
      'a medical word',
      words(
        String.raw`плод|плода|плоду|эмбрион\p{L}*|врожд[её]нн\p{L}*|внутриутробн\p{L}*|неонат\p{L}*|восприимчив\p{L}*|первичн\p{L}*|постановк\p{L}*|реактивац\p{L}*|реинфекц\p{L}*`,
      ),
      'Это врождённая инфекция.',
    ],
    [
      'a thing she is threatened with',
      words(String.raw`уродств\p{L}*|инвалид\p{L}*|порок\p{L}*|калек\p{L}*`),
      'Бывают пороки.',
    ],
  ])('says nothing of %s', (_name, pattern, sentence) => {
    expect(sentence).toMatch(pattern);
    expect(found(texts, pattern)).toEqual([]);
  });

  it('has no sentence of more than 20 words', () => {
    const long = plain.flatMap(([place, text]) =>
      sentencesIn(text)
        .filter((sentence) => wordsIn(sentence).length > 20)
        .map((sentence) => `${place}: ${sentence}`),
    );
    expect(plain.length).toBeGreaterThan(200);
    expect(long).toEqual([]);
  });

  it('has cards of 25 words at most, heading and time included', () => {
    const cards = publishedTold().flatMap(({ source, assessment }) =>
      cardsOf([sectionOf(source, assessment)], { leaflet, explain }),
    );
    const said = cards.map(({ over, text, when }) => [over, text, when].filter(Boolean).join(' '));
    expect(said.length).toBeGreaterThan(1000);
    expect([...new Set(said)].filter((text) => wordsIn(text).length > 25)).toEqual([]);
  });

  it('says You with a capital, as letters to one person do', () =>
    expect(found(plain, /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*)(?!\p{L})/u)).toEqual([]));

  /** УЗИ is an everyday word: its long form is the harder one. */
  it('explains the only abbreviations it has where they stand', () => {
    const short = plain.filter(([, text]) => /(?<!\p{L})(?!УЗИ)\p{Lu}{2,}(?!\p{L})/u.test(text));
    expect(short.map(([place]) => place)).toEqual([
      'leaflet.infections.cmv',
      'leaflet.about.cmv',
      'leaflet.steps.vaccineNow',
      'leaflet.steps.vaccineAfter',
    ]);
    expect(leaflet.about.cmv).toContain('ЦМВ — это короткое название вируса');
    for (const text of [leaflet.steps.vaccineNow, leaflet.steps.vaccineAfter])
      expect(text).toContain('она называется КПК');
  });

  it('marks itself as not reviewed by a clinician', () =>
    expect(leaflet.notReviewed).toMatch(/не проверено клиницистом/iu));
});

describe('counts', () => {
  it.each([
    [0, '0 недель', '0 дней'],
    [1, '1 неделя', '1 день'],
    [2, '2 недели', '2 дня'],
    [5, '5 недель', '5 дней'],
    [11, '11 недель', '11 дней'],
    [21, '21 неделя', '21 день'],
    [22, '22 недели', '22 дня'],
    [25, '25 недель', '25 дней'],
    [111, '111 недель', '111 дней'],
  ])('%i', (count, weeks, days) => expect([weeksCounted(count), daysCounted(count)]).toEqual([weeks, days]));

  it.each([
    [1, '1 недели'],
    [2, '2 недель'],
    [11, '11 недель'],
    [21, '21 недели'],
    [22, '22 недель'],
  ])('%i after "до"', (count, weeks) => expect(genitive(weeksCounted(count))).toBe(weeks));

  it('stand in the pictures in their case, before the last period too', () => {
    const { moment, caption } = pictureWords.timeline;
    expect(moment(87)).toBe('12 недель + 3 дня');
    expect(moment(-35)).toBe('за 5 недель до последней менструации');
    expect(moment(-7)).toBe('за 1 неделю до последней менструации');
    expect(caption.sample(moment(87))).toBe('Проба взята на сроке 12 недель + 3 дней.');
    expect(caption.between(-5, 21)).toContain(
      'от срока за 5 недель до последней менструации до срока 21 недели;',
    );
    const { comes, goes } = pictureWords.bands;
    expect(comes.between(7, 14)).toBe('выявляется через 7–14 дней');
    expect(comes.between(3, 35)).toBe('выявляется через срок от 3 дней до 5 недель');
    expect(goes.open(147)).toBe('исчезает самое раннее через 21 неделю или остаётся');
  });

  it('stand on the leaflet, the slip and the search', () => {
    expect(leaflet.sample.week(21)).toBe('Мы исследовали Вашу кровь на сроке 21 недели беременности.');
    expect([1, 3, 5, 21].map(resultMoreWords.more)).toEqual([
      'Ещё 1 шаг',
      'Ещё 3 шага',
      'Ещё 5 шагов',
      'Ещё 21 шаг',
    ]);
    expect([1, 4, 12].map(shellWords.search.count)).toEqual([
      'Найдено 1 место',
      'Найдено 4 места',
      'Найдено 12 мест',
    ]);
  });
});
