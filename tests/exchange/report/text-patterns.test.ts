/**
 * The 29 question patterns of the peers notes as people paste them: sentences of our own, values and ranges as in the
 * table. What is taken and what is asked is worked out by hand from the contract: a class needs the laboratory's word
 * or limits that say both sides, everything else is asked.
 */
import { describe, expect, it } from 'vitest';
import { aids } from '../../../src/exchange/aids.ts';
import { gather } from '../../../src/exchange/report/gather.ts';
import { takeText } from '../../../src/exchange/report/text.ts';

interface Pattern {
  readonly text: readonly string[];
  /** "rubella igg positive (143)": class and, in brackets, the text it is printed with. */
  readonly taken: readonly string[];
  readonly asked: readonly string[];
  readonly week?: string;
}

const who = ['subject', 'gestation'];

const PATTERNS: readonly Pattern[] = [
  {
    // 1
    text: ['Rubella IgG 143 pos, IgM 0.15 neg. What does it mean?'],
    taken: ['rubella igg positive (143)', 'rubella igm negative (0.15)'],
    asked: who,
  },
  {
    // 2: four tests of three kits; without dates no draw is plain, so four values of one test are asked.
    text: [
      'Two months pregnant.',
      'CMV IgM 0.455 EU/mL (<0.399/0.40-0.499/>0.50)',
      'CMV IgM 2.2 (<0.9/0.9-1/>1)',
      'CMV IgM 0.543 (<0.80/0.80-1.20/>1.20)',
      'CMV IgM 0.612 (<0.80/0.80-1.20/>1.20)',
      'Does the range keep changing?',
    ],
    taken: [],
    asked: ['results.igm', 'results.igm', 'results.igm', 'results.igm'],
  },
  {
    // 3
    text: [
      '9 weeks, rash',
      'CMV IgM 0.15',
      'CMV IgG 4.10',
      'Rubella IgM 0.14 IgG 28.8',
      'repeat Rubella IgM 0.02 IgG 9.3',
    ],
    taken: [],
    asked: ['results.igm', 'results.igg', 'results.igm', 'results.igg', 'results.igm', 'results.igg'],
  },
  {
    // 4
    text: [
      '13-14 weeks',
      'Rubella IgG 47, IgM 0.8',
      'Toxo IgG neg, IgM 0.87',
      'Taking spiramycin, I have a rash',
    ],
    taken: ['toxoplasma igg negative (neg)'],
    asked: ['results.igg', 'results.igm', 'results.igm', 'gestation'],
  },
  {
    // 5
    text: [
      '24 weeks',
      'First panel:',
      'Toxoplasma IgG 3.2, IgM 0.1',
      'Rubella IgG 45, IgM 0.3',
      'CMV IgG 120, IgM 0.2',
      'HSV I+II IgG 2.3, IgM 0.4',
      'Second panel:',
      'Toxoplasma IgG <2.0, IgM 0.2',
      'Rubella IgG 50, IgM 0.2',
      'CMV IgG >250, IgM 0.3',
      'HSV II IgG 0.5, IgM 0.4',
    ],
    taken: [],
    asked: Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'results.igg' : 'results.igm')),
  },
  {
    // 6
    text: ['18 weeks pregnant', 'Rubella IgG positive, IgM negative. Is it dangerous?'],
    taken: ['rubella igg positive (positive)', 'rubella igm negative (negative)'],
    asked: [],
    week: '18',
  },
  {
    // 7
    text: ['8 weeks', 'positive for toxoplasmosis'],
    taken: [],
    asked: ['results'],
  },
  {
    // 8
    text: ['5 weeks', 'Toxo IgG pos 3.5', 'Toxo IgM neg', 'Toxo IgG avidity low 23.4', 'Rubella IgM neg'],
    taken: [
      'toxoplasma igg positive (3.5)',
      'toxoplasma igm negative (neg)',
      'toxoplasma avidity low (23.4)',
      'rubella igm negative (neg)',
    ],
    asked: [],
    week: '5',
  },
  {
    // 9: the kit says from which index avidity is high, and not where low ends.
    text: ['CMV avidity index 82 % (high >= 80 %)'],
    taken: [],
    asked: ['results.avidity'],
  },
  {
    // 10
    text: [
      'Non sono incinta',
      'Toxo IgG 0,130 (<1 / 1,0-3,0 / >3)',
      'Toxo IgM 0,9 zona grigia (<0,8 / 0,8-1,0 / >1,0)',
      'Commento: valore controllato',
    ],
    taken: ['toxoplasma igg negative (0,130)', 'toxoplasma igm grey (0,9)'],
    asked: who,
  },
  {
    // 11: the avidity is of another day.
    text: [
      '14 settimane',
      'Data prelievo: 01.10.2026',
      'CMV IgG 141,0 (<12/12-14/>14)',
      'CMV IgM 20.5 (<18/18-22/>22)',
      'Data prelievo: 14.10.2026',
      'CMV avidità 78 % (<30/30-40/>40)',
    ],
    taken: ['cmv avidity high (78)', 'cmv previous igg positive (141,0)', 'cmv previous igm grey (20.5)'],
    asked: [],
    week: '14',
  },
  {
    // 12: the week is of today, the draw two weeks older.
    text: [
      'Sono incinta di 10 settimane, prelievo fatto 2 settimane fa',
      'CMV IgG 97.7 U/mL (<12/12-14/>14)',
      'CMV IgM 26.1 (<18/18-22/>22)',
      'CMV avidità 0.7 Index (<0.2/0.2-0.3/>0.3)',
    ],
    taken: ['cmv igg positive (97.7)', 'cmv igm positive (26.1)', 'cmv avidity high (0.7)'],
    asked: ['gestation'],
  },
  {
    // 13
    text: [
      '28 settimane',
      'CMV IgG UA/ml 49 (<4/4-6/>6)',
      'CMV IgM 0,92 (<0,70/0,70-0,90/>0,90)',
      'Altro laboratorio: CMV IgG 78,1 e IgM negativo',
    ],
    taken: ['cmv igg positive (49)', 'cmv igm positive (0,92)'],
    asked: ['results.igg', 'results.igm'],
    week: '28',
  },
  {
    // 14: "0,250 = high" says where high begins and not where low ends.
    text: [
      '9 settimane + 3 giorni',
      'Ultima mestruazione: 20.08.2026',
      'Data prelievo: 25.10.2026',
      'CMV IgG 79,7',
      'CMV IgM 41,7',
      'CMV avidità 0,233 (alta da 0,250)',
    ],
    taken: [],
    asked: ['results.igg', 'results.igm', 'results.avidity'],
  },
  {
    // 15: three draws by week only.
    text: [
      'settimana 6: CMV IgG 100, IgM negativo, avidità -',
      'settimana 21: CMV IgG 44, IgM dubbio, avidità 79',
      'settimana 27: CMV IgG 39, IgM dubbio, avidità 82',
    ],
    taken: [],
    asked: [
      ...['results.igg', 'results.igm', 'results.avidity'],
      ...['results.igg', 'results.igm', 'results.avidity'],
      ...['results.igg', 'results.igm', 'results.avidity'],
    ],
  },
  {
    // 16: two methods are named; the value of 2014 is of another day.
    text: [
      '9 settimane',
      'Rosolia IgG 42,1 (>15) nel 2014',
      'Rosolia IgG 21,40 (>10)',
      'Rosolia IgM 1,47 positivo (CMIA)',
      'Rosolia IgM 0,81 negativo (ELFA)',
    ],
    taken: ['rubella igm positive (1,47)', 'rubella secondIgm negative (0,81)'],
    asked: ['results.igg', 'results.igg'],
    week: '9',
  },
  {
    // 17
    text: ['Toxo IgM 0,8', 'Toxo IgM 0,11', 'Toxo IgM 0,13', 'tutti negativi secondo la legenda'],
    taken: [],
    asked: ['results.igm', 'results.igm', 'results.igm'],
  },
  {
    // 18: "6-8 doubtful" is a grey zone with its word; "<0.55" is one side only.
    text: [
      '10 settimane, terza gravidanza',
      'Toxo IgG <3',
      'Toxo IgM 6,6 (6-8 dubbio)',
      'Toxo IgM 0,08 (<0,55) altro metodo',
    ],
    taken: ['toxoplasma igm grey (6,6)'],
    asked: ['results.igg', 'results.igm'],
    week: '10',
  },
  {
    // 19
    text: ['7 settimane di gravidanza', 'Rosolia IgM positivo. Falso positivo?'],
    taken: [],
    asked: ['results.igm'],
  },
  {
    // 20
    text: ['12,5 tygodnia, pobranie w 9 tygodniu', 'Toxo IgG 17,10', 'Toxo IgM 1,37 s/co'],
    taken: [],
    asked: ['results.igg', 'results.igm'],
  },
  {
    // 21
    text: ['10 semanas', 'Toxoplasma IgG >= 3.00 UI/mL (reactivo desde 3.00)'],
    taken: [],
    asked: ['results.igg'],
  },
  {
    // 22
    text: ['24 semanas', 'toxoplasma 11'],
    taken: [],
    asked: ['results'],
  },
  {
    // 23
    text: ['Toxo IgM 250 y luego 118'],
    taken: [],
    asked: ['results.igm'],
  },
  {
    // 24
    text: ['toxoplasmosis IgG e IgM positiva'],
    taken: [],
    asked: ['results'],
  },
  {
    // 25
    text: ['25 недель', 'CMV M neg, G pos 2,0'],
    taken: ['cmv igm negative (neg)', 'cmv igg positive (2,0)'],
    asked: [],
    week: '25',
  },
  {
    // 26: haemagglutination measures IgG and IgM alike.
    text: ['Zweite Schwangerschaft', 'Röteln HAH 1:16'],
    taken: [],
    asked: ['results'],
  },
  {
    // 27
    text: ['Röteln HAH 1:8 und 1:16. Was machen andere Labore?'],
    taken: [],
    asked: ['results'],
  },
  {
    // 28: the dates stand before the values and are not said to be of the draw.
    text: [
      '12.05.2026 Toxo IgG 249 IU/ml IgM 1.640',
      '26.05.2026 Toxo IgG 723 IU/ml IgM 1.390',
      '09.06.2026 Toxo IgG 203 IU/ml IgM 1.38',
      '30.06.2026 Toxo IgG 149 IU/ml IgM 0.4',
      'Toxo avidity 49.0 (<50 low)',
      'Reference laboratory: Toxo IgG >200, IgM 2.61, avidity 23 %',
    ],
    taken: [],
    asked: [
      ...Array.from({ length: 4 }, () => ['results.igg', 'results.igm']).flat(),
      'results.avidity',
      ...['results.igg', 'results.igm', 'results.avidity'],
    ],
  },
  {
    // 29
    text: ['15 SA', 'Toxoplasmose IgG 30 UI/mL (seuil 2)', 'Toxoplasmose IgM 2,5 (seuil 0,5)'],
    taken: ['toxoplasma igg positive (30)', 'toxoplasma igm positive (2,5)'],
    asked: [],
    week: '15',
  },
];

const line = (pathogen: string, key: string, result: { class?: string; text?: string }) =>
  `${pathogen} ${key} ${result.class ?? '?'} (${result.text ?? ''})`;

function read(text: string) {
  const taken = takeText(text);
  if ('error' in taken) throw new Error(taken.error.message);
  const reading = gather(taken, aids);
  if ('error' in reading) throw new Error(reading.error.message);
  const results = reading.cases.flatMap(({ pathogen, results, previous }) => [
    ...Object.entries(results).map(([key, result]) => line(pathogen, key, result)),
    ...(previous ?? []).flatMap(({ igg, igm, avidity }) =>
      Object.entries({ igg, igm, avidity }).flatMap(([key, result]) =>
        result ? [line(pathogen, `previous ${key}`, result)] : [],
      ),
    ),
  ]);
  return { results, asks: reading.asks.map(({ field }) => field), cases: reading.cases };
}

describe('the 29 question patterns', () => {
  it('are all here', () => expect(PATTERNS).toHaveLength(29));

  it.each(PATTERNS.map((pattern, at) => [at + 1, pattern] as const))(
    '%i',
    (_, { text, taken, asked, week }) => {
      const { results, asks, cases } = read(text.join('\n'));
      expect(results.sort()).toEqual([...taken].sort());
      expect(asks.sort()).toEqual([...asked].sort());
      if (week !== undefined) for (const one of cases) expect(one.gestation).toBe(week);
    },
  );
});
