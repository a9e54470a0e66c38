import type { commonFigures, testFigures } from '../../tables/test-figures.ts';

/** The words of the library's own screens; they load with it. */
export const libraryUi = {
  title: 'Library',
  lead: 'What each infection is, how it is caught and prevented, what the tests mean, and what named documents state about treatment.',
  purpose:
    'The library explains; nothing in it is a recommendation for one woman. A slip is read on the first page, by the tables.',
  notReviewed: 'No clinician has reviewed these pages',
  notReviewedText:
    'Each statement names its source. What is marked as recalled was written from memory and has to be checked against the source; what is marked as worked out is this project’s own reasoning.',
  also: {
    title: 'More to look things up in',
    pages: [
      { href: '#/compare', text: 'Where sources differ, question by question' },
      { href: '#/cases', text: 'Published cases with the answers accepted for them' },
      { href: '#/site', text: 'The practice of this site: when a woman without antibody is tested again' },
    ],
  },
  all: 'Library',
  contents: 'On this page',
  sources: (count: number) => (count === 1 ? 'Source' : 'Sources'),
  marks: {
    recalled: 'Recalled: check it against the source',
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
      'cir-blot': 'CIR immunoblot, claimed: 97%, 99%',
      'lazzarotto-blot': 'CMV IgM immunoblot: 100%, 98.6%',
      'cmv-igm-kits-low': 'CMV IgM kits, low end: specificity 92%',
      'cmv-igm-kits-high': 'CMV IgM kits, high end: specificity 98%',
      'toxo-igm-platelia': 'Toxoplasma IgM, Platelia: specificity 24%',
      'toxo-igm-liaison': 'Toxoplasma IgM, Liaison: specificity 95%',
    } satisfies Record<(typeof testFigures)[number]['id'], string>,
    notes: {
      'cir-blot':
        'The claim of the CIR laboratory for its immunoblots of all three infections; no study is named.',
      'lazzarotto-blot':
        'Published, against the agreement of two other tests and not against proven infection.',
      'cmv-igm-kits-low':
        'Seven of eight kits lay between 92% and 98%; only four reached a sensitivity of 100% to week 12.',
      'cmv-igm-kits-high':
        'Seven of eight kits lay between 92% and 98%; only four reached a sensitivity of 100% to week 12.',
      'toxo-igm-platelia': 'Counted among sera with IgM and no IgG, which are the hardest.',
      'toxo-igm-liaison': 'Counted among sera with IgM and no IgG, which are the hardest.',
    } satisfies Record<(typeof testFigures)[number]['id'], string>,
    commons: {
      rare: '1 in 10,000: an example',
      yokohama: '1 in 14,965: rubella, Yokohama',
      'new-york': '2 in 199: rubella, New York City',
      leipzig: '6 in 449: rubella, Leipzig',
      referred: '7 in 130: toxoplasma, women sent on',
      'both-positive': '22 in 100: toxoplasma, IgG and IgM',
    } satisfies Record<(typeof commonFigures)[number]['id'], string>,
    commonNotes: {
      rare: 'Assumed for a rare infection, not counted.',
      yokohama: 'One case of rubella among all pregnant women tested.',
      'new-york':
        'Among women and others whose reactive IgM had been reported: the test in question is a second one.',
      leipzig: 'Among women whose reactive IgM was sent on: the test in question is a second one.',
      referred:
        'Among women referred over 20 years, most with a reactive IgM: the test in question is a second one.',
      'both-positive':
        'Acute infections among people with IgG and IgM: the test in question is a second one.',
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
    positive: (percent: string) => `A positive result means infection in ${percent}.`,
    positiveRare: (percent: string, oneIn: string) =>
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
    positives: 'Only those with a positive result, enlarged:',
    /** A count of women, as the language writes a number; given the English way, "1,234". */
    women: (count: string) => count,
    fewerThanOne: 'fewer than 1',
    picture: (size: string, parts: string) => `${size} women: ${parts}.`,
    table: 'The same as a table',
    columns: { outcome: 'Women', count: 'Of 10,000' },
    total: { positive: 'All positive results', negative: 'All negative results' },
  },
} as const;
