/**
 * The 29 ways in which people were seen to ask about their results (values and ranges as they wrote them), typed into
 * the built app. What carries its limits, its kit or a word gets its class; what does not is refused, and stays open.
 */
import { expect, test } from './fixtures.ts';
import { walkNumbers, type Before, type Given, type Typed } from './number-form.ts';
import { begin, type Slip } from './walk.ts';

test.use({ offlineCopy: false });

const TOXO = 'Toxoplasma' as const;
const RUBELLA = 'Rubella' as const;
const CMV = 'CMV (cytomegalovirus)' as const;
const [WEEK, IGG, IGM] = ['weeks pregnant at sampling?', 'IgG result?', 'IgM result?'] as const;
const [AVIDITY, SECOND] = ['IgG avidity result?', 'by the second method?'] as const;
const [OTHERS, EARLIER] = ['other results are there?', 'results of earlier samples?'] as const;
const BEFORE = 'Results of earlier samples';

/** A number that says nothing by itself. */
const bare = (value: string): Typed => ({
  value,
  refused: /Enter the laboratory’s limits|Enter both limits/,
});

interface Pattern {
  readonly of: Slip['infections'];
  readonly person?: Slip['person'];
  readonly script: Readonly<Record<string, Given>>;
  /** What the slip says in the end. */
  readonly shows: readonly (string | RegExp)[];
}

const earlier = (...samples: Before[]) => ({ [OTHERS]: BEFORE, [EARLIER]: samples });
const [CMV_GG, CMV_M, CMV_AVI] = ['<12/12-14/>14', '<18/18-22/>22', '<0.2/0.2-0.3/>0.3'];

const patterns: Readonly<Record<number, Pattern>> = {
  1: {
    of: [RUBELLA],
    script: {
      [IGG]: { ...bare('143'), then: { value: '143 pos' } },
      [IGM]: { ...bare('0.15'), then: { value: '0.15 neg' } },
    },
    shows: [/week at sampling\s*not known/i, 'positive (143 pos)', 'negative (0.15 neg)'],
  },
  2: {
    of: [CMV],
    script: {
      // "2 months" is no week: 8 or 9.
      [IGG]: 'Positive',
      [IGM]: { value: '0.612', printed: '<0.80/0.80-1.20/>1.20' },
      ...earlier(
        { weeks: '2', igm: { value: '0.543', printed: '<0.80/0.80-1.20/>1.20' } },
        { weeks: '4', igm: { value: '2.2 EU/mL', printed: '<0.9/0.9-1/>1' } },
        { weeks: '6', igm: { value: '0.455', printed: '<0.399/0.40-0.499/>0.50' } },
      ),
    },
    shows: [
      /week at sampling\s*not known/i,
      /negative \(0\.612/,
      /positive \(2\.2 EU\/mL/,
      /gray zone \(0\.455/,
    ],
  },
  3: {
    of: [CMV, RUBELLA],
    script: { [WEEK]: '9', [IGG]: bare('28.8'), [IGM]: bare('0.14') },
    shows: [/IgG\s*not known/, /IgM\s*not known/],
  },
  4: {
    of: [TOXO, RUBELLA],
    script: {
      [WEEK]: '13',
      [IGG]: bare('47'),
      [`${TOXO} What is the IgG result?`]: 'Negative',
      [IGM]: bare('0.87'),
    },
    shows: [/IgG\s*negative/, /IgM\s*not known/],
  },
  5: {
    of: [TOXO, CMV],
    script: { [WEEK]: '24', [IGG]: bare('>250'), [IGM]: bare('<2.0') },
    shows: [/IgG\s*not known/, /IgM\s*not known/],
  },
  6: {
    of: [RUBELLA],
    script: { [WEEK]: '18', [IGG]: 'Positive', [IGM]: 'Negative' },
    shows: [/IgG\s*positive/],
  },
  8: {
    of: [TOXO],
    script: {
      [WEEK]: '5',
      [IGG]: { value: 'pos 3.5' },
      [IGM]: 'Negative',
      [OTHERS]: 'IgG avidity',
      [AVIDITY]: { ...bare('23.4'), then: { value: 'low 23.4' } },
    },
    shows: ['positive (pos 3.5)', 'low (low 23.4)'],
  },
  9: {
    of: [CMV],
    script: {
      [IGG]: 'Positive',
      [IGM]: 'Positive',
      [OTHERS]: 'IgG avidity',
      [AVIDITY]: { value: '85 %', cutOff: '80 %' },
    },
    shows: [/high \(85 %/],
  },
  10: {
    of: [TOXO],
    person: 'Planning a pregnancy',
    script: {
      [IGG]: { value: '0,130', printed: '<1/1,0-3,0/>3' },
      [IGM]: {
        value: '0,9 zona grigia, valore controllato',
        printed: '<0,8/0,8-1,0/>1,0',
        refused: /holds more than a number, a unit and a word/,
        then: { value: '0,9 zona grigia', printed: '<0,8/0,8-1,0/>1,0' },
      },
    },
    shows: ['negative (0,130)', 'gray zone (0,9 zona grigia)'],
  },
  11: {
    of: [CMV],
    script: {
      [WEEK]: '14',
      [IGG]: { value: '141,0', printed: CMV_GG },
      [IGM]: { value: '20.5', printed: CMV_M },
      [OTHERS]: 'IgG avidity',
      [AVIDITY]: { value: '78 %', printed: '<30/30-40/>40' },
    },
    shows: [/positive \(141,0/, /gray zone \(20\.5/, /high \(78 %/],
  },
  12: {
    of: [CMV],
    script: {
      [WEEK]: '10',
      [IGG]: { value: '97.7 U/mL', printed: CMV_GG },
      [IGM]: { value: '26.1', printed: CMV_M },
      [OTHERS]: 'IgG avidity',
      [AVIDITY]: { value: '0.7 Index', printed: CMV_AVI },
    },
    shows: [/positive \(97\.7/, /positive \(26\.1/, /high \(0\.7/],
  },
  13: {
    of: [CMV],
    script: {
      [WEEK]: '28',
      [IGG]: { value: '49 UA/ml', printed: '<4/4-6/>6' },
      [IGM]: { value: '0,92', printed: '<0,70/0,70-0,90/>0,90' },
      ...earlier({ weeks: '4', igg: { value: '78,1', said: 'positive' }, igm: 'Negative' }),
    },
    shows: [/positive \(49 UA\/ml/, /positive \(0,92/, /positive \(78,1/],
  },
  14: {
    of: [CMV],
    script: {
      [WEEK]: '9+3',
      [IGG]: { ...bare('79,7'), then: 'Positive' },
      [IGM]: { ...bare('41,7'), then: 'Positive' },
      [OTHERS]: 'IgG avidity',
      [AVIDITY]: { value: '0,233', cutOff: '0,250', refused: /low|intermediate/ },
    },
    shows: [/9 weeks \+ 3 days/, /avidity\s*not known/i],
  },
  15: {
    of: [CMV],
    script: {
      [WEEK]: '27',
      [IGG]: { ...bare('39'), then: 'Positive' },
      [IGM]: 'Gray zone',
      [OTHERS]: `IgG avidity; ${BEFORE}`,
      [AVIDITY]: bare('82'),
      [EARLIER]: [
        { weeks: '6', igm: 'Gray zone' },
        { weeks: '21', igm: 'Negative' },
      ],
    },
    shows: [/21 weeks before: IgM negative/, /avidity\s*not known/i],
  },
  16: {
    of: [RUBELLA],
    script: {
      [WEEK]: '9',
      [IGG]: { value: '21,40', cutOff: '>10' },
      // CMIA and ELFA: the kits are known, their limits are only recalled.
      [IGM]: {
        value: '1,49',
        kit: 'abbott-architect-rubella-igm',
        refused: /Check the insert/,
        then: { value: '1,49', kit: 'abbott-architect-rubella-igm', insert: true },
      },
      [OTHERS]: `IgM by a second method; ${BEFORE}`,
      [SECOND]: { value: '0,81', kit: 'biomerieux-vidas-rubella-igm', insert: true },
      [EARLIER]: [{ weeks: '260', igg: { value: '42,1', cutOff: '>15' } }],
    },
    shows: [
      'positive (21,40)',
      'gray zone (1,49, kit Architect Rubella IgM)',
      'gray zone (0,81, kit VIDAS Rubella IgM)',
      '260 weeks before: IgG positive (42,1)',
    ],
  },
  17: {
    of: [TOXO],
    script: {
      [IGG]: 'Negative',
      [IGM]: { value: '0.13', said: 'negative' },
      ...earlier(
        { weeks: '4', igm: { value: '0.11', said: 'negative' } },
        { weeks: '8', igm: { value: '0.8', said: 'negative' } },
      ),
    },
    shows: [/negative \(0\.13/, /negative \(0\.11/, /negative \(0\.8/],
  },
  18: {
    of: [TOXO],
    script: {
      [WEEK]: '10',
      [IGG]: { ...bare('<3'), then: 'Negative' },
      [IGM]: { value: '6.6', below: '6', from: '8' },
      [OTHERS]: 'IgM by a second method',
      [SECOND]: { value: '0.08', cutOff: '0.55' },
    },
    shows: [/gray zone \(6\.6/, /negative \(0\.08/],
  },
  19: {
    of: [RUBELLA],
    script: { [WEEK]: '7', [IGM]: 'Positive' },
    shows: [/IgG\s*not known/, /IgM\s*positive/],
  },
  20: {
    of: [TOXO],
    script: { [WEEK]: '9', [IGG]: bare('17,10'), [IGM]: bare('1,37 s/co') },
    shows: [/IgG\s*not known/, /IgM\s*not known/],
  },
  21: {
    of: [TOXO],
    script: { [WEEK]: '10', [IGG]: { value: '>= 3.00 UI/mL', cutOff: '3.00' } },
    shows: [/positive \(>= 3\.00 UI\/mL/],
  },
  23: { of: [TOXO], script: { [IGM]: bare('118') }, shows: [/IgM\s*not known/] },
  24: {
    of: [TOXO],
    script: { [IGG]: 'Positive', [IGM]: 'Positive' },
    shows: [/IgG\s*positive/, /IgM\s*positive/, /not known/],
  },
  25: {
    of: [CMV],
    script: { [WEEK]: '25', [IGM]: 'Negative', [IGG]: { ...bare('2,0'), then: { value: 'pos 2,0' } } },
    shows: ['positive (pos 2,0)', /IgM\s*negative/],
  },
  26: {
    of: [RUBELLA],
    script: {
      // The limit of the EIA is none of a titre's.
      [IGG]: {
        value: '1:16',
        cutOff: '>=15 IU/mL',
        refused: /titres and the limits are in IU\/mL/,
        then: { value: '1:16', cutOff: '>=1:32' },
      },
    },
    shows: ['negative (1:16)'],
  },
  27: { of: [RUBELLA], script: { [IGG]: bare('1:8') }, shows: [/IgG\s*not known/] },
  28: {
    of: [TOXO],
    script: {
      [WEEK]: '20',
      [IGG]: { value: '149 IU/ml', cutOff: '3' },
      [IGM]: { value: '0.4', cutOff: '0.6' },
      ...earlier(
        { weeks: '4', igg: { value: '203', cutOff: '3' }, igm: { value: '1.38', cutOff: '0.6' } },
        {
          weeks: '8',
          igg: { value: '723', cutOff: '3' },
          igm: { value: '1.390', cutOff: '0.6', readAs: '1.390' },
        },
        {
          weeks: '12',
          igg: { value: '249', cutOff: '3' },
          igm: { value: '1.640', cutOff: '0.6', readAs: '1.640' },
        },
      ),
    },
    shows: [
      'positive (149 IU/ml)',
      'negative (0.4)',
      '4 weeks before: IgG positive (203), IgM positive (1.38)',
      '8 weeks before: IgG positive (723), IgM positive (1.390)',
      '12 weeks before: IgG positive (249), IgM positive (1.640)',
    ],
  },
  29: {
    of: [TOXO],
    script: {
      [WEEK]: '15',
      [IGG]: { value: '30 UI', cutOff: '2' },
      [IGM]: { value: '2,5', cutOff: '0,5' },
      ...earlier({ weeks: '150', igg: 'Negative' }),
    },
    shows: [/positive \(30/, /positive \(2,5/, /150 weeks before: IgG negative/],
  },
};

for (const [number, { of, person = 'Pregnant', script, shows }] of Object.entries(patterns))
  test(`pattern ${number} is typed as it was written`, async ({ page }) => {
    await begin(page, { infections: of, person, sampled: '4-12-2026' });
    await walkNumbers(page, script);
    const slip = page.getByRole('region', { name: 'Your answers' });
    for (const shown of shows) await expect(slip).toContainText(shown);
  });

for (const [number, text] of [
  [7, 'Positive for toxoplasmosis, 8 weeks pregnant'],
  [22, '24 weeks pregnant\ntoxoplasma 11'],
] as const)
  test(`pattern ${number}, without an isotype, is asked about`, async ({ page }) => {
    await page.goto('./#/read');
    await page.getByLabel('Or the text of a report').fill(text);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Check what was read');
    await expect(page.getByText('which antibody was measured')).toBeVisible();
    await expect(page.getByText('No result of toxoplasma, rubella or CMV could be read')).toBeVisible();
  });

test('all 29 patterns stand here', () => {
  expect(Object.keys(patterns).length + 2).toBe(29);
});
