/** What the cases of a space are told, from the rows that hold: the same rows tell the same in every space. */
import type { Compiled, CompiledLayer } from '../rules/compile.ts';
import type { Fired } from '../rules/decide.ts';
import { viewCase, type CaseView } from '../rules/view.ts';
import { CONCLUSIONS, type Case, type Conclusion, type Subject } from '../rules/vocabulary.ts';
import { answerFrom, type Answer } from './answer.ts';
import { rowSetsOf, type Place, type RowSets } from './answer-rows.ts';
import { SetNumbers } from './set-numbers.ts';

/** What a table told of a subject so far. */
export class Telling {
  /** Of sets of rows that show the same, which tell the same. */
  readonly numbers: SetNumbers;
  private readonly compiled: Compiled;
  private readonly sets: RowSets;
  private readonly showing: readonly (Place & { readonly rows: readonly Fired[]; readonly all: number })[];
  /** By the number of the set; equal answers are one object. */
  private readonly answers: Answer[] = [];
  private readonly byText = new Map<string, Answer>();
  /** Of a plan's case only its results matter: one case for each set of them. */
  private readonly views = new Map<number, CaseView>();

  constructor(compiled: Compiled) {
    this.compiled = compiled;
    this.sets = rowSetsOf(compiled);
    this.numbers = new SetNumbers(this.sets);
    const { readings, chain, closing, plan } = compiled;
    this.showing = [...readings, ...chain, ...closing, ...plan].flatMap((layer: CompiledLayer) => {
      const place = this.sets.places.get(layer);
      const rows = layer.rows.map((row): Fired => ({ layer, row }));
      return place === undefined ? [] : { ...place, rows, all: layer.all };
    });
  }

  /**
   * The answer of a set of rows.
   * @param conclusion its place in `CONCLUSIONS`
   * @param source a case in which they hold
   */
  answer(number: number, set: Int32Array, conclusion: number, source: () => Case): Answer {
    let answer = this.answers[number];
    if (answer === undefined) {
      const results = set[this.sets.width - 1] ?? 0;
      const view = this.views.get(results) ?? viewCase(source());
      this.views.set(results, view);
      answer = this.once(this.tell(set, CONCLUSIONS[conclusion] as Conclusion, view));
      this.answers[number] = answer;
    }
    return answer;
  }

  private tell(set: Int32Array, conclusion: Conclusion, view: CaseView): Answer {
    const fired: Fired[] = [];
    let cannotSay = false;
    for (const { word, shift, all, rows } of this.showing) {
      const held = ((set[word] ?? 0) >> shift) & all;
      const one = held === 0 ? undefined : rows[31 - Math.clz32(held)];
      if (one === undefined) continue;
      fired.push(one);
      if (one.row.row.cannotSay === true) cannotSay = true;
    }
    return answerFrom({ conclusion, cannotSay, fired }, this.compiled, view);
  }

  /** No code has a line break, and none is empty. */
  private once(answer: Answer): Answer {
    const { conclusion, cannotSay, urgency, actions, avoid, row } = answer;
    const text = [conclusion, cannotSay, urgency, row, ...actions, '', ...avoid].join('\n');
    const same = this.byText.get(text);
    if (same === undefined) this.byText.set(text, answer);
    return same ?? answer;
  }
}

const tellings = new WeakMap<Compiled, Map<Subject, Telling>>();

/** The telling of a table and subject: one for all its spaces. */
export function tellingOf(compiled: Compiled, subject: Subject): Telling {
  const bySubject = tellings.get(compiled) ?? new Map<Subject, Telling>();
  tellings.set(compiled, bySubject);
  const telling = bySubject.get(subject) ?? new Telling(compiled);
  bySubject.set(subject, telling);
  return telling;
}
