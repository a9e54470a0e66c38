import { describe, expect, it } from 'vitest';
import type { Assessment, Case } from '../../src/rules/vocabulary.ts';
import { conclusions, urgencies } from '../../src/words/en/clinical.ts';
import { howMany } from '../helpers/how-many.ts';
import { once } from '../helpers/once.ts';
import { assess } from '../helpers/read-case.ts';
import { randomCases } from '../proof/random-cases.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const ID = 'Anna-Schmidt-1990-05-17';
const answered = once(() =>
  [...randomCases(howMany(2000), 31)].map((one): [Case, Assessment] => {
    const sent = { ...one, id: ID };
    return [sent, assess(sent)];
  }),
);
/** The first answer that breaks a rule, small enough to look at. */
const broken = (rule: (answer: Assessment, sent: Case) => boolean) =>
  answered()
    .filter(([sent, answer]) => !rule(answer, sent))
    .map(([sent, answer]) => `${JSON.stringify(sent)}\n${answer.record}`)
    .sort((a, b) => a.length - b.length)[0];

describe('the record of two thousand cases', () => {
  it.each<[string, (answer: Assessment, sent: Case) => boolean]>([
    ['keeps to 80 characters a line', ({ record }) => record.split('\n').every((line) => line.length <= 80)],
    ['keeps to 1,200 characters', ({ record }) => record.length <= 1200],
    ['holds no identifier', ({ record }) => !/Anna|Schmidt|1990/.test(record)],
    [
      'has no empty line and no blank at an end',
      ({ record }) => !/(^|\n)(\n|$)|[ \t](\n|$)|\t|\r/.test(record),
    ],
    ['holds no value of the program', ({ record }) => !/undefined|\bnull\b|NaN|\[object/.test(record)],
    [
      'names the conclusion in words',
      ({ record, conclusion }) => oneLine(record).includes(conclusions[conclusion].title),
    ],
    [
      'names the urgency in capitals',
      ({ record, urgency }) => record.includes(urgencies[urgency].word.toUpperCase()),
    ],
    [
      'says that no clinician has reviewed the tables',
      ({ record }) => oneLine(record).includes('not reviewed by a clinician'),
    ],
    ['names the version of the tables', ({ record, content }) => record.includes(content.version)],
    [
      'ends with what it is',
      ({ record }) => oneLine(record).endsWith('supports and does not replace clinical judgement.'),
    ],
    [
      'names the rows that answered',
      ({ record, because }) => because.slice(0, 1).every(({ row }) => record.includes(row)),
    ],
    [
      'tells the first thing to do',
      ({ record, actions }) => actions.slice(0, 1).every(({ text }) => oneLine(record).includes(text)),
    ],
    [
      'tells the window wherever there is one',
      ({ record, window }) => oneLine(record).includes('High avidity: infection') === (window !== null),
    ],
    [
      'tells the week or that it is not known',
      ({ record }, { subject, gestation }) =>
        subject !== 'pregnant' ||
        oneLine(record).includes(gestation == null ? 'not known' : `at ${gestation} weeks`),
    ],
    [
      'tells the day of the sample',
      ({ record }, { sampledOn }) =>
        sampledOn == null || /taken \d+ [A-Z][a-z]+ 20\d\d/.test(oneLine(record)),
    ],
  ])('%s', (_, rule) => expect(broken(rule)).toBeUndefined());

  it('numbers what is to be done in the order of the actions, with nothing left out in between', () => {
    const skips = broken(({ record, actions }) => {
      const told = oneLine(record);
      const seen = actions.map(({ text }, at) => told.includes(`${at + 1}. ${text}`));
      return !seen.includes(false) || !seen.slice(seen.indexOf(false)).includes(true);
    });
    expect(skips).toBeUndefined();
  });

  it('says so where the space ended before all was told', () => {
    const cut = broken(({ record, actions }) => {
      const told = oneLine(record);
      return actions.every(({ text }) => told.includes(text)) || /more|further|see the/i.test(told);
    });
    expect(cut).toBeUndefined();
  });
});

describe('a record', () => {
  const sent = {
    id: 'x',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '9+2',
    sampledOn: '2026-12-04',
    results: { igg: { class: 'positive', text: '> 250 IU/mL, patient 4711' }, igm: { class: 'grey' } },
    history: { rashDaysAgo: 'none', contactDaysAgo: 3 },
  };
  const record = once(() => oneLine(assess(sent).record));

  it('begins with what was entered', () => {
    expect(record()).toMatch(/^Rubella\. IgG positive, IgM gr[ae]y/);
    expect(record()).toContain('Sample at 9+2 weeks, taken 4 December 2026');
    expect(record()).toMatch(/rash[^,.]*: none/i);
    expect(record()).toMatch(/contact[^,.]*: 3/i);
  });
  it('quotes nothing that was typed as text', () => {
    expect(record()).not.toMatch(/250|4711|patient 4/);
  });
  it('repeats nothing that was not done', () => {
    expect(record()).not.toMatch(/not done|avidity (not|unknown)/i);
  });
});
