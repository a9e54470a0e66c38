/** IgG positive and IgM reactive: avidity with its date. */
import { converted } from './mother-earlier.ts';
import type { Reading, Verdict, Word } from './reading.ts';
import { say, word } from './reading.ts';

/** What a high avidity says: inside its window, between, later, or not readable without the week. */
export type Reach = 'inside' | 'later' | 'no week' | 'planning' | 'none';
export function reach(o: Reading): Reach {
  if (!o.high) return 'none';
  if (!o.pregnant) return 'planning';
  const day = o.avidityDay;
  if (day === null) return 'no week';
  if (o.p === 'cmv') return day < o.span ? 'inside' : 'later';
  return day <= o.span + 14 ? 'inside' : 'later';
}
export const closes = (o: Reading): boolean => ['inside', 'planning'].includes(reach(o));

/** IgG positive, IgM reactive. */
export function igmReactive(o: Reading, igm: Word): Verdict {
  const rubella = o.p === 'rubella';
  if (!closes(o) && converted(o)) {
    const refuted = o.refuted ? (['possible_recent_infection'] as const) : [];
    if (!rubella)
      return say('6 negative close before, IgM reactive', 'probable_recent_infection', ...refuted);
    if (o.low && o.exposed)
      return say(
        '6 rubella, negative close before, low avidity',
        'possible_recent_infection',
        'probable_recent_infection',
      );
    if (o.high || o.intermediate)
      return say(
        '6 rubella, negative close before, other avidity',
        'possible_recent_infection',
        'inconclusive',
      );
    return say('6 rubella, negative close before, IgM reactive', 'possible_recent_infection');
  }
  const e2 = rubella && o.blot === 'e2-absent';
  if (e2 && o.high) return say('6 e2-absent beside a high avidity', 'inconclusive');
  if (o.high) return highReactive(o);
  if (e2 && o.intermediate)
    return say('6 e2-absent beside two methods', 'inconclusive', ...lowReactive(o).accepts);
  if (o.low || e2) return lowReactive(o);
  if (o.intermediate) {
    return o.p === 'toxoplasma'
      ? say('6 intermediate, IgM reactive', 'possible_recent_infection')
      : say('6 intermediate, IgM reactive', 'inconclusive');
  }
  return say(`6 IgG positive, IgM ${igm}, no avidity`, 'possible_recent_infection');
}

export function highReactive(o: Reading): Verdict {
  const r = reach(o);
  if (o.p === 'rubella') {
    if (o.exposed) return say('6 rubella, high avidity, exposed', 'inconclusive');
    if (r === 'planning') return say('6 planning, high avidity', 'past_infection');
    if (!o.bothNone) return say('6 rubella, high avidity, rash or contact not known', 'inconclusive');
    if (r === 'no week') return say('3 week unknown', 'inconclusive');
    return r === 'inside'
      ? say('3 rubella high avidity in its window', 'recent_infection_excluded')
      : say('3 rubella high avidity later', 'possible_recent_infection');
  }
  if (o.p === 'cmv' && o.symptoms && closes(o)) return say('6 CMV high avidity but symptoms', 'inconclusive');
  if (r === 'planning') return say('3 planning, high avidity', 'past_infection');
  if (r === 'no week') return say('3 week unknown', 'inconclusive');
  if (r === 'inside') return say('3 high avidity in its window', 'recent_infection_excluded');
  return say('3 high avidity later', o.p === 'cmv' ? 'inconclusive' : 'possible_recent_infection');
}

export function lowReactive(o: Reading): Verdict {
  if (o.p === 'cmv') return say('6 CMV low avidity, IgM reactive', 'probable_recent_infection');
  if (o.p === 'toxoplasma') {
    const negative = o.earlier.some((s) => s.igg === 'negative');
    if (word(o.r.iga) === 'positive')
      return say('6 toxoplasma low avidity and IgA', 'probable_recent_infection');
    if (o.symptoms && negative)
      return say(
        '6 toxoplasma low, symptoms, earlier negative',
        'probable_recent_infection',
        'possible_recent_infection',
      );
    return say('6 toxoplasma low avidity, IgM reactive', 'possible_recent_infection');
  }
  return o.met
    ? say('6 rubella low avidity, IgM reactive, exposed', 'probable_recent_infection')
    : say('6 rubella low avidity, IgM reactive', 'possible_recent_infection');
}
