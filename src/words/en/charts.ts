import type { charts } from '../../tables/charts.ts';

type One = (typeof charts)[number];
type Series = One['series'][number];

interface ChartWords {
  readonly title: string;
  /** Of whom the percent are counted. */
  readonly of: string;
  /** At most two sentences. */
  readonly caption: string;
}

const TREATED = 'Nearly all the women were treated, so this is not the course without treatment.';
const WIDE = 'The bars are wide: few were counted, or studies differ.';

export const chartWords: Readonly<Record<One['id'], ChartWords>> = {
  'toxoplasma-transmission': {
    title: 'Toxoplasma: infection passed to the child, by the week of the mother’s infection',
    of: 'Infected children, percent of infected mothers',
    caption: `The later the mother is infected, the more often the child is, and the milder it runs: read it with the next figure. ${TREATED}`,
  },
  'toxoplasma-signs': {
    title: 'Toxoplasma: signs in an infected child, by the week of the mother’s infection',
    of: 'Children with signs, percent of infected children',
    caption: `The earlier the mother is infected, the more often an infected child has signs. ${TREATED}`,
  },
  'rubella-infection': {
    title: 'Rubella: infection passed to the child, by the week of the mother’s rash',
    of: 'Infected children, percent of mothers with a rash',
    caption: `Infection falls towards the middle of pregnancy and rises again; defects do not, so read it with the next figure. ${WIDE}`,
  },
  'rubella-defects': {
    title: 'Rubella: defects in an infected child, by the week of the mother’s rash',
    of: 'Children with defects, percent of infected children',
    caption:
      'From 13 to 16 weeks deafness was the only defect. After 16 weeks none was observed in 63 children, which fits a true share of up to 6%; single cases of deafness are reported by others.',
  },
  'cmv-transmission': {
    title: 'CMV: infection passed to the child, by the time of the mother’s primary infection',
    of: 'Infected children, percent of infected mothers',
    caption: `The later the primary infection, the more often it passes. ${WIDE}`,
  },
  'cmv-outcome': {
    title: 'CMV: harm to an infected child, by the time of the mother’s primary infection',
    of: 'Children harmed, percent of infected children',
    caption:
      'Harm follows infections around conception and in the first trimester above all; two reviews give 40% to 50%, and 51% to 57%, after one in the first trimester. “None observed” is not none: the bars show what still fits.',
  },
};

interface SeriesWords {
  readonly name: string;
  /** What has to be known to read it. */
  readonly note: string;
}

export const seriesWords: Readonly<Record<Series['id'], SeriesWords>> = {
  'toxo-transmission-syrocot': { name: 'SYROCOT 2007', note: '26 cohorts, 1,721 mothers.' },
  'toxo-transmission-dunn': {
    name: 'Dunn 1999',
    note: '603 women, at least 564 treated; the intervals, and the value at 13 weeks, are recalled.',
  },
  'toxo-signs-dunn': {
    name: 'Dunn 1999',
    note: '153 infected children, followed for 4.5 years (median); the values by week are recalled.',
  },
  'rubella-infection-miller': {
    name: 'Miller 1982',
    note: 'Counts recalled and checked against the abstract; intervals worked out here from the counts. Mothers with a rash only.',
  },
  'rubella-igm-cradock-watson': {
    name: 'Cradock-Watson 1980',
    note: '304 infants; those with rubella IgM at birth. Judged by lasting IgG the shares were 71%, 28% and 94%, and the true ones lie between.',
  },
  'rubella-defects-miller': {
    name: 'Miller 1982',
    note: 'Counts recalled and checked against the abstract; intervals worked out here from the counts. Mothers with a rash only.',
  },
  'cmv-transmission-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 studies, 2,942 unborn children; what counts as around conception differs from study to study.',
  },
  'cmv-insult-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 studies, 796 unborn children; findings in the brain before birth, or neurological symptoms at birth. The values were read, their order by period is recalled.',
  },
  'cmv-sequelae-faure-bardon': {
    name: 'Faure-Bardon 2019',
    note: 'Lasting harm, median follow-up 24 months.',
  },
};

export const periodWords: Readonly<Record<Series['points'][number]['label'], string>> = {
  w13: '13 weeks',
  w26: '26 weeks',
  w36: '36 weeks',
  to10: 'before 11 weeks',
  'w11-12': '11 to 12 weeks',
  'w13-16': '13 to 16 weeks',
  'w17-18': '17 to 18 weeks',
  'w19-22': '19 to 22 weeks',
  'w23-26': '23 to 26 weeks',
  'w27-30': '27 to 30 weeks',
  'w31-36': '31 to 36 weeks',
  from37: 'after 36 weeks',
  from19: 'from 19 weeks',
  'w12-16': '12 to 16 weeks',
  'w24-28': '24 to 28 weeks',
  'last-month': 'last month',
  before: 'before conception',
  around: 'around conception',
  'trimester-1': 'first trimester',
  'trimester-2': 'second trimester',
  'trimester-3': 'third trimester',
};

/** Periods that are no weeks, as short as an axis needs them. */
export const axisWords: { readonly [label: string]: string } = {
  before: 'before',
  around: 'around',
  'trimester-1': '1st',
  'trimester-2': '2nd',
  'trimester-3': '3rd',
};
