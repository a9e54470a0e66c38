/** Up to three weeks in days, then in weeks: "14 days", "21 weeks". */
const after = (days: number) => {
  const weeks = Math.round(days / 7);
  if (days <= 21) return days === 1 ? '1 day' : `${days} days`;
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
};

/** "7 to 14 days", "3 days to 5 weeks". */
const range = (from: number, to: number) => {
  const [first, last] = [after(from), after(to)];
  const [number = '', unit = ''] = first.split(' ');
  return unit !== '' && last.endsWith(unit) ? `${number} to ${last}` : `${first} to ${last}`;
};

/** Weeks and days from the last period: "12 weeks + 3 days", "5 weeks before the last period". */
const moment = (days: number) => {
  const whole = Math.floor(Math.abs(days) / 7);
  const rest = Math.abs(days) % 7;
  const weeks = whole === 1 ? '1 week' : `${whole} weeks`;
  const text = rest === 0 ? weeks : `${weeks} + ${rest === 1 ? '1 day' : `${rest} days`}`;
  return days < 0 ? `${text} before the last period` : text;
};

/** A whole week in a sentence: "12 weeks", "5 weeks before the last period". */
const week = (weeks: number) => moment(weeks * 7);

/** The words of the pictures. Weeks are whole, counted from the last period, and may be negative. */
export const pictureWords = {
  timeline: {
    title: 'On the weeks of pregnancy',
    axis: 'Weeks from the last period',
    moment,
    described: (caption: string) => `Timeline. ${caption} All of it stands in the table below.`,

    /** The names of the lines, drawn in the picture: as short as can be. */
    marks: {
      conception: 'Conception, about week 2',
      sample: (at: string) => `This sample: ${at}`,
      earlier: (count: number) => (count === 1 ? 'Earlier sample' : 'Earlier samples'),
      rash: 'Rash began',
      contact: 'Last contact',
      vaccine: 'Last rubella vaccine',
    },
    /** Put after a name whose mark lies left of the picture. */
    beyond: (name: string) => `${name} (further back)`,
    possible: 'First infection possible',
    undated: 'First infection: no date',
    unlikely: 'Unlikely by the high avidity',

    caption: {
      sample: (at: string) => `The sample was taken at ${at}.`,
      unlikely: (at: string, from: number) =>
        `The sample was taken at ${at}; a high avidity makes a first infection later than ${week(from)} unlikely.`,
      disputed: (at: string, from: number) =>
        `The sample was taken at ${at}; a high avidity speaks against a first infection later than ${week(from)}, but the result does not rely on it.`,
      any: 'A first infection is possible before the sample and after it; these results do not date it.',
      untilSample:
        'A first infection is possible at any time up to the sample; these results do not date it.',
      until: (to: number) => `A first infection is possible up to ${week(to)}; nothing here dates it closer.`,
      /** Where the avidity was told in the sentence before, and the span ends with it. */
      before: 'Before that it is possible; nothing here dates it closer.',
      between: (from: number, to: number) =>
        `A first infection is possible from ${week(from)} to ${week(to)}; nothing here dates it closer.`,
      later: (from: number) =>
        `A first infection is possible from ${week(from)} on: a very recent one does not show yet, and one may still come.`,
      'no-date': 'When the antibodies arose cannot be told from these results, so no span is drawn.',
      'not-first': 'A re-infection or a reactivation leaves no date in these tests, so no span is drawn.',
    },
    none: {
      planning: 'There is no pregnancy yet, so nothing is drawn on its weeks.',
      newborn:
        'When the mother was infected cannot be told from the infant’s tests, so nothing is drawn on the weeks of pregnancy.',
      'week-not-known':
        'The week of the sample is not known, so nothing can be drawn on the weeks of pregnancy.',
    },
  },

  bands: {
    title: 'How the antibodies come and go',
    lead: 'The same picture for each infection, as if it had begun at conception. It is put together from the sources named in it, and is no course of one woman.',
    /** Stands inside the picture, above the bands. */
    scheme: {
      infection: 'Schematic, not this patient’s curve: as after an infection at conception',
      rash: 'Schematic, not this patient’s curve: as after a rash that began at conception',
    },
    legend: 'Thick line: usually found. Thin line: found in some; sources and women differ.',
    names: {
      igm: 'IgM',
      igg: 'IgG',
      'low-avidity': 'Avidity low',
      'high-avidity': 'Avidity high',
    },
    /** The months in which one picture can be mistaken for the other. Weeks from the last period. */
    caption: (igmFrom: number, igmTo: number, highFrom: number) =>
      `After an infection at conception, IgM is usually found from ${week(igmFrom)} to ${week(igmTo)} and in some women longer. Avidity can be high from ${week(highFrom)} on, so neither of them alone gives a date.`,
    captionRash: (igmFrom: number, igmTo: number, highFrom: number) =>
      `After a rash at conception, IgM is usually found from ${week(igmFrom)} to ${week(igmTo)} and in some women longer. Avidity can be high from ${week(highFrom)} on, so neither of them alone gives a date.`,
    comes: {
      at: (days: number) => `found from ${after(days)} after`,
      between: (from: number, to: number) => `found from ${range(from, to)} after`,
      open: (from: number) => `found from ${after(from)} after at the earliest`,
    },
    goes: {
      stays: 'stays',
      between: (from: number, to: number) => `gone ${range(from, to)} after`,
      open: (from: number) => `gone ${after(from)} after at the earliest, or stays`,
    },
    marks: { recalled: 'recalled: check it against the source', derived: 'worked out by this project' },
  },

  table: {
    open: 'The same as a table',
    columns: { what: 'What', when: 'When, and where it is from' },
    counted: 'counted from the last period',
    entered: 'entered',
    assessed: 'this result',
    span: (from: string, to: string) => `${from} to ${to}`,
    spanTo: (to: string) => `any time up to ${to}`,
    spanFrom: (from: string) => `${from} and later`,
    anyTime: 'any time',
    noDate: 'cannot be told',
  },
};
