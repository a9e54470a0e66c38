import type { CostClass } from '../../rules/costs.ts';
import type { Urgency } from '../../rules/vocabulary.ts';

/** What a fact takes to obtain. */
const cost: { readonly [cost in CostClass]: string } = {
  question: 'A question',
  stored: 'An older report, or a specimen that is kept',
  'same-serum': 'One more test on this serum',
  'new-sample': 'A new sample',
  invasive: 'Invasive sampling',
};

/** Why each class stands where it does. */
const costReason: { readonly [cost in CostClass]: string } = {
  question: 'needs a minute and nothing else',
  stored: 'exists already: it has to be found, or sent for',
  'same-serum': 'needs the laboratory, not the person',
  'new-sample': 'needs the person again, and waiting',
  invasive: 'can do harm, so counting alone never speaks for it',
};

export const whyWords = {
  sources: 'Source',

  next: {
    /** Put after the fact that stands first. */
    asked: (row: string) => `Row ${row} asks for it.`,
    notAsked:
      'No row asks for it; it stands first for how much it would settle, and for how little it takes.',
    settles: (n: number, of: number) =>
      `It would settle ${n} of the ${of} other ${of === 1 ? 'conclusion' : 'conclusions'} that one more fact could bring:`,
    settlesNothing:
      'By itself it brings no other conclusion: it changes what is done, or counts together with another fact.',
    noAdvice: 'This is no advice to take a sample.',
  },

  cost,
  costReason,
  order: 'How this order was made',
  orderLead:
    'The cheapest first; what is known already comes last, because it would have to be wrong. The order was worked out here and taken from no source:',
  held: 'Entered already: it would have to be wrong',

  narrowing: {
    title: 'How the answers narrowed it',
    still: 'What is still open',
    caption:
      'Each line is an answer, each mark a conclusion that the table could still reach after it, at its highest urgency; a cross is one that has just fallen away. A mark may stay too long, none goes too soon.',
    start: 'Before the first answer',
    end: 'All else not known',
    described: (counts: readonly number[]) =>
      `Conclusions still open: ${counts.join(', then ')}. The table below says which.`,
    table: 'The same in a table',
    columns: { answer: 'Answer', open: 'Still open', gone: 'Fell away' },
    nothing: 'none',
    left: 'Left',
    urgency: { none: 'nothing further', routine: 'routine', soon: 'this week', today: 'today' } satisfies {
      readonly [urgency in Urgency]: string;
    },
    none: 'No table can be followed for this case.',
  },
};
