import type { commonFigures, testFigures } from '../../tables/test-figures.ts';

/** The words of the library's own screens; they load with it. */
export const libraryUi = {
  title: 'Library',
  lead: 'What each infection is, how it is caught and prevented, what the tests mean, and what named documents state about treatment.',
  purpose:
    'It explains. Nothing here is a recommendation for one woman; a slip is read on the first page, by the tables.',
  notReviewed: 'No clinician has reviewed these pages',
  notReviewedText:
    'Each statement names its source. What is marked as recalled was written from memory and has to be checked against the source; what is marked as worked out is this project’s own reasoning.',
  all: 'Library',
  contents: 'On this page',
  sources: (count: number) => (count === 1 ? 'Source' : 'Sources'),
  marks: {
    recalled: 'Recalled, not read again: check it against the source',
    derived: 'Worked out by this project',
  },
  compared: {
    document: 'The document states',
    guidance: 'Current guidance',
    here: 'What Torchlight does',
    differs: 'Differs',
    itself: 'Contradicts itself',
  },

  chart: {
    describe: (title: string, series: readonly string[]) =>
      `Chart. ${title}. ${series.join(' ')} All values stand in the table below it.`,
    one: (period: string, value: string, interval: string | null) =>
      interval === null ? `${period} ${value};` : `${period} ${value}, 95% interval ${interval};`,
    weeks: 'Completed weeks from the last period when the mother was infected',
    periods: 'Time of the mother’s infection: conception, then trimesters',
    bar: 'Bars: 95% confidence interval.',
    span: 'Level lines: the weeks counted together.',
    noBar: 'A mark without a bar: the source gives no interval.',
    table: 'The same values as a table',
    columns: { period: 'Infected', percent: 'Percent', interval: '95% interval' },
    percent: (percent: string) => `${percent}%`,
    counted: (some: number, of: number) => `${some} of ${of}`,
    none: 'none observed',
    noneOf: (of: number) => `none of ${of} observed`,
    noFigure: 'no figure',
    noInterval: 'not given',
    interval: (low: string, high: string) => `${low} to ${high}`,
    upTo: (high: string) => `up to ${high}`,
    recalled: 'values recalled',
  },

  figure: {
    title: 'Work it out',
    lead: 'Choose a test and how common the infection is among those tested, or write your own figures.',
    test: 'Test',
    own: 'my own figures',
    sensitivity: 'Sensitivity, percent',
    specificity: 'Specificity, percent',
    common: 'How common the infection is',
    infected: 'Infected, of every 10,000 women tested',
    noSensitivity: 'This source gives no sensitivity: the one in the field is not from it.',
    tests: {
      'cir-blot': 'Immunoblot, as the CIR laboratory claims: 97% and 99%',
      'cmv-igm-blot': 'CMV IgM immunoblot, published: 100% and 98.6%',
      'cmv-igm-kits-low': 'CMV IgM, lower end of seven of eight kits: specificity 92%',
      'cmv-igm-kits-high': 'CMV IgM, upper end of seven of eight kits: specificity 98%',
      'toxo-igm-platelia': 'Toxoplasma IgM without IgG, Platelia: specificity 24%',
      'toxo-igm-liaison': 'Toxoplasma IgM without IgG, Liaison: specificity 95%',
    } satisfies Record<(typeof testFigures)[number]['id'], string>,
    notes: {
      'cir-blot': 'The claim of that laboratory; no study is named.',
      'cmv-igm-blot': 'Against the agreement of two other tests, not against proven infection.',
      'cmv-igm-kits-low':
        'One of the eight kits lay outside 92% to 98%; four reached 100% sensitivity to week 12.',
      'cmv-igm-kits-high':
        'One of the eight kits lay outside 92% to 98%; four reached 100% sensitivity to week 12.',
      'toxo-igm-platelia': 'Counted among sera with IgM and no IgG, the hardest ones.',
      'toxo-igm-liaison': 'Counted among sera with IgM and no IgG, the hardest ones.',
    } satisfies Record<(typeof testFigures)[number]['id'], string>,
    commons: {
      rare: '1 in 10,000: an example of a rare infection',
      yokohama: '1 in 14,965: rubella in all pregnant women, Yokohama',
      'new-york': '2 in 199: rubella, IgM reported in New York City',
      leipzig: '6 in 449: rubella, women with IgM sent to Leipzig',
      referred: '7 in 130: toxoplasma, women sent on, most with IgM',
      'both-positive': '22 in 100: toxoplasma, people with IgG and IgM',
    } satisfies Record<(typeof commonFigures)[number]['id'], string>,
    errors: {
      percent: {
        empty: 'Enter a percentage, like 97 or 98.6',
        form: 'Percentage must be a plain number, like 97 or 98.6',
        range: 'Percentage must be above 0 and at most 100',
      },
      infected: {
        empty: 'Enter how many of 10,000 women are infected',
        form: 'Infected women must be a plain number without a separator, like 1 or 1000',
        range: 'Infected women must be more than 0 and fewer than 10,000',
      },
    },
    waiting: 'The picture comes back once each field holds a number that can be used.',
    result: 'What follows',
    positive: (percent: string, oneIn: string) =>
      `A positive result means infection in ${percent}: about 1 in ${oneIn}.`,
    negative: (percent: string) => `A negative result is right in ${percent}.`,
    names: {
      positive: 'Positive predictive value',
      negative: 'Negative predictive value',
    },
    percent: (value: string) => `${value}%`,
    below: (value: string) => `less than ${value}%`,
    above: (value: string) => `more than ${value}%`,
    each: (size: string) => `Each mark is one of ${size} women.`,
    outcomes: {
      found: 'infected, test positive',
      missed: 'infected, test negative: missed',
      falseAlarm: 'not infected, test positive: false alarm',
      clear: 'not infected, test negative',
    },
    fewerThanOne: 'fewer than 1',
    picture: (size: string, parts: string) => `${size} women: ${parts}.`,
    table: 'The same as a table',
    columns: { outcome: 'Women', count: 'Of 10,000' },
    total: { positive: 'All positive results', negative: 'All negative results' },
  },
} as const;
