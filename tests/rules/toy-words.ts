/** Words that name what they were asked for, so that a test can tell where each came from. */
import type { AssessWords } from '../../src/rules/words.ts';

export const toyWords: AssessWords = {
  why: (key) => `why-${key}`,
  when: (key, subject, due) => `when-${key}-${subject}-${due === null ? 'undated' : 'dated'}`,
  whenUrgent: (urgency) => `when-${urgency}`,
  action: (code, pathogen, subject) => `do-${code}-${pathogen}-${subject}`,
  avoid: (code, pathogen) => `not-${code}-${pathogen}`,
  says: (key) => `says-${key}`,
  title: (conclusion) => `title-${conclusion}`,
  meaning: (conclusion, pathogen) => `meaning-${conclusion}-${pathogen}`,
  urgency: (urgency) => `urgency-${urgency}`,
  pathogen: (pathogen) => `the-${pathogen}`,
  fact: (path) => path,
  value: (_path, value) => JSON.stringify(value),
  record: {
    sample: (subject, gestation, ageDays) => `sample-${subject}-${String(gestation)}-${String(ageDays)}`,
    sampledOn: (date) => `on-${date}`,
    printed: (values) => `printed: ${values.join('; ')}`,
    limits: ({ negativeBelow, positiveFrom }) => `limits-${String(negativeBelow)}-${String(positiveFrom)}`,
    cutOffRule: (names) => `by-rule: ${names.join('; ')}`,
    window: (week) => `window-${week}`,
    todo: 'todo',
    more: (count) => `more-${count}`,
    practice: (id) => `practice-${id}`,
    obtain: 'obtain',
    avoid: 'avoid',
    rows: 'rows',
    content: (software, version, reviewed) => `content-${software}-${version}-${String(reviewed)}`,
    support: 'support',
  },
};
