/** What stands in the fields of one printed number, as typed; ways that are not chosen keep what was typed there. */
import { aids } from '../../exchange/aids.ts';
import type { Kit } from '../../rules/aids.ts';
import { markerOf, type Analyte } from '../../rules/analyte.ts';
import { kitsOf } from '../../rules/kits.ts';
import type { Result } from '../../rules/vocabulary.ts';

export interface PrintedDraft {
  text: string;
  unit: string;
  /** Which of its two readings holds for a text like "1,234", and for which text: "decimal 1,234". */
  readAs: string;
  /** What is printed beside the number. */
  by: 'limits' | 'cut-off' | 'kit';
  printed: string;
  below: string;
  belowIs: 'below' | 'up-to';
  from: string;
  fromIs: 'from' | 'above';
  cutOff: string;
  /** The ±10 % rule of the source laboratory. */
  cutOffRule: boolean;
  /** An id of the catalogue. */
  kit: string;
  /** The kit that the reader has checked against its insert. */
  insertOf: string;
  /** The kit for which the reader has seen that the IgG is high enough. */
  validOf: string;
  /** The laboratory's word beside the number, a class. */
  said: string;
  /** Where word and number disagree, the claim that holds: "limits positive". */
  holds: string;
}

export const noPrint = (): PrintedDraft => ({
  text: '',
  unit: '',
  readAs: '',
  by: 'limits',
  printed: '',
  below: '',
  belowIs: 'below',
  from: '',
  fromIs: 'from',
  cutOff: '',
  cutOffRule: false,
  kit: '',
  insertOf: '',
  validOf: '',
  said: '',
  holds: '',
});

/** The kits that can have measured this, those of this laboratory first. */
export function kitsFor({ key, pathogen }: Analyte, own: readonly string[]): { own: Kit[]; others: Kit[] } {
  const all = kitsOf(pathogen, markerOf(key), [...aids.kits.values()]);
  return {
    own: all.filter(({ id }) => own.includes(id)),
    others: all.filter(({ id }) => !own.includes(id)),
  };
}

/** An empty form; where this laboratory measures the analyte with one kit only, with that kit. */
export function printFor(analyte: Analyte, own: readonly string[]): PrintedDraft {
  const [kit, ...more] = kitsFor(analyte, own).own;
  return kit && more.length === 0 ? { ...noPrint(), by: 'kit', kit: kit.id } : noPrint();
}

/** The form as an answer leaves it: of the signs only those that limits of the contract can hold. */
export function printOf(answer: Result): PrintedDraft {
  const { text = '', unit = '', kit = '' } = answer;
  // Limits that a rule made are none that a report printed.
  const limits = answer.classSource === 'cut-off-rule' ? {} : (answer.limits ?? {});
  const below = limits.negativeBelow ?? limits.lowBelow;
  const from = limits.positiveFrom ?? limits.highFrom;
  return {
    ...noPrint(),
    text,
    unit,
    below: below === undefined ? '' : String(below),
    from: from === undefined ? '' : String(from),
    kit,
    by: kit === '' ? 'limits' : 'kit',
  };
}
