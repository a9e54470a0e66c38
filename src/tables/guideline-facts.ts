/** The facts by which a named source's statement is found. They are read from the results as they were given. */
import type { FactSpec } from '../rules/table.ts';
import { NOT_READ } from './groups.ts';
import { zones } from './mother-facts.ts';

const EVENTS = ['history.rashDaysAgo', 'history.contactDaysAgo'] as const;

export const guidelineFacts = {
  igg: {
    values: ['negative', 'grey', 'low-positive', 'positive', 'not-done', 'unread'],
    from: ['results.igg'],
    read: { by: 'class', path: 'results.igg', groups: { negative: ['negative'], grey: ['grey'], 'low-positive': ['low-positive'], positive: ['positive'], 'not-done': ['not-done'], unread: NOT_READ } },
  },
  igm: {
    values: ['negative', 'grey', 'positive', 'not-done', 'unread'],
    from: ['results.igm'],
    read: { by: 'class', path: 'results.igm', groups: { negative: ['negative'], grey: ['grey'], positive: ['positive'], 'not-done': ['not-done'], unread: NOT_READ } },
  },
  avidity: {
    values: ['none', 'low', 'intermediate', 'high'],
    from: ['results.avidity'],
    read: { by: 'class', path: 'results.avidity', groups: { none: ['not-done', 'not-measurable', ...NOT_READ], low: ['low'], intermediate: ['intermediate'], high: ['high'] } },
  },
  week: {
    values: ['planning', 'to-16+0', '16+1-18+0', '18+1-27+6', '28-on', 'unknown'],
    from: ['gestation'],
    read: { by: 'week', of: 'sample', zones, bands: [{ below: 113, is: 'to-16+0' }, { below: 127, is: '16+1-18+0' }, { below: 196, is: '18+1-27+6' }], above: '28-on', unknown: 'unknown', planning: 'planning' },
  },
  exposed: {
    values: ['no', 'yes', 'unknown'],
    from: [...EVENTS, 'history.endemicTravel', 'history.symptoms'],
    read: { by: 'any-of', paths: [...EVENTS, 'history.endemicTravel', 'history.symptoms'], asked: EVENTS },
  },
  earlier: {
    values: ['none', 'some'],
    from: ['previous'],
    read: { by: 'earlier', what: 'any-sample', zones },
  },
  age: {
    values: ['to-21', '22-on', 'unknown'],
    from: ['ageDays'],
    read: { by: 'number', path: 'ageDays', unit: 'days', bands: [{ below: 22, is: 'to-21' }], above: '22-on', unknown: 'unknown' },
  },
  pcr: {
    values: ['none', 'positive', 'negative'],
    from: ['results.newbornUrinePcr', 'results.newbornSalivaPcr', 'results.newbornBloodPcr'],
    read: { by: 'best-of', paths: ['results.newbornUrinePcr', 'results.newbornSalivaPcr', 'results.newbornBloodPcr'], order: ['positive', 'negative'] },
  },
} as const satisfies Record<string, FactSpec>;
