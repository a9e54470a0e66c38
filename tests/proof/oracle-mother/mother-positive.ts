/** IgG positive: what stands above the cell, then the cell. */
import { closes, highReactive, igmReactive } from './mother-avidity.ts';
import { converted, igmOf } from './mother-earlier.ts';
import { igmNot } from './mother-without-igm.ts';
import type { Reading, Verdict, Word } from './reading.ts';
import { reactive, say } from './reading.ts';

export function blotNegative(o: Reading, igm: Word): Verdict {
  const earlierNegative = o.earlier.some((s) => s.igg === 'negative' && o.inPregnancy(s));
  if (o.igg === 'low-positive' && !reactive(igm) && !o.rising && !earlierNegative && !converted(o)) {
    if (igm === 'none')
      return say('6 low-positive, blot negative, IgM not done', 'inconclusive', 'susceptible');
    if (o.exposed || o.bloodPcr || o.alarm || o.refuted)
      return say(
        '6 low-positive, blot negative, exposed (silent)',
        'inconclusive',
        'susceptible',
        'false_positive_igm_likely',
        ...(o.bloodPcr ? (['possible_recent_infection'] as const) : []),
      );
    return say('6 low-positive, blot negative, IgM negative', 'susceptible');
  }
  if (reactive(igm) || o.rising || earlierNegative)
    return say('6 IgG positive, blot negative, more', 'possible_recent_infection');
  if (converted(o))
    return say(
      '6 IgG positive, blot negative, negative before',
      'possible_recent_infection',
      'inconclusive',
      ...(o.igg === 'low-positive' && !reactive(igm) ? (['susceptible'] as const) : []),
    );
  return say('6 IgG positive, blot negative', 'inconclusive');
}

export function igGPositive(o: Reading): Verdict {
  const igm = igmOf(o);
  if (o.blot === 'negative') {
    if (o.bloodPcr && o.p !== 'rubella' && reactive(igm))
      return say('6 blot negative against PCR', 'possible_recent_infection', 'probable_recent_infection');
    return blotNegative(o, igm);
  }
  if (o.bloodPcr && o.p !== 'rubella') {
    if (o.refuted)
      return say(
        '6 PCR in blood, IgM refuted',
        'inconclusive',
        'possible_recent_infection',
        'probable_recent_infection',
      );
    if (reactive(igm) && !o.high) return say('6 PCR in blood, IgM reactive', 'probable_recent_infection');
    if (o.rising || converted(o) || igm === 'none')
      return say(
        '6 PCR in blood against a rise',
        'inconclusive',
        'possible_recent_infection',
        'probable_recent_infection',
      );
    if (o.low && !reactive(igm))
      return say('6 PCR in blood, low avidity', 'inconclusive', 'possible_recent_infection');
    return say('6 PCR in blood, high avidity or IgM negative', 'inconclusive');
  }
  if (o.rising) return rising(o, igm);
  if (o.igg === 'low-positive' && o.high && reactive(igm))
    return say(
      '3 earlier high avidity, low-positive today (silent)',
      'possible_recent_infection',
      ...highReactive(o).accepts,
      ...(o.alarm ? (['inconclusive'] as const) : []),
    );
  if (o.secondIgm === 'negative' && reactive(igm) && o.exposed && closes(o)) {
    const other = highReactive(o).accepts;
    return say(
      '6 second IgM negative, exposed, high avidity: calmer than without exposure',
      'inconclusive',
      ...other,
    );
  }
  if (o.igg === 'low-positive' && o.first?.igm === 'negative' && reactive(igm) && !o.low)
    return say('6 low-positive, IgM new after IgG (silent)', 'inconclusive', ...igmReactive(o, igm).accepts);
  const answer = reactive(igm) ? igmReactive(o, igm) : igmNot(o, igm);
  const calm = answer.accepts.some((a) =>
    ['immune', 'past_infection', 'recent_infection_excluded'].includes(a),
  );
  if (calm && o.alarm) {
    const rest = answer.accepts.filter((a) => a === 'possible_recent_infection');
    return say('6 abnormal scan or active eye disease, IgG positive', 'inconclusive', ...rest);
  }
  if (o.refuted && reactive(igm) && (calm || !o.low))
    return say(
      '6 refuted today, reactive before',
      'false_positive_igm_likely',
      ...answer.accepts,
      ...(o.alarm ? (['inconclusive'] as const) : []),
    );
  if (calm && o.refuted) {
    return say(
      `6 refuted where it reassures (${answer.line})`,
      'false_positive_igm_likely',
      ...answer.accepts.filter((a) => a === 'inconclusive' || a === 'possible_recent_infection'),
    );
  }
  return answer;
}

export function rising(o: Reading, igm: Word): Verdict {
  const rubella = o.p === 'rubella';
  if (rubella && o.high && reactive(igm) && o.exposed)
    return say('6 rubella rise, high avidity, exposed', 'non_primary_infection_possible');
  if (closes(o)) {
    const doses = rubella && (o.h.documentedDoses ?? 0) > 0 && !reactive(igm);
    return say(
      '6 rise against a high avidity',
      'possible_recent_infection',
      ...(reactive(igm) && o.nowAvidity !== 'high' && o.nowAvidity !== 'none'
        ? (['probable_recent_infection'] as const)
        : []),
      ...(doses ? (['non_primary_infection_possible'] as const) : []),
    );
  }
  if (reactive(igm)) {
    if (rubella && o.high)
      return say(
        '6 rubella rise, avidity too late',
        'confirmed_infection',
        'inconclusive',
        'possible_recent_infection',
      );
    return say('6 rise, IgM reactive', rubella ? 'confirmed_infection' : 'probable_recent_infection');
  }
  if (rubella && (o.h.documentedDoses ?? 0) > 0)
    return say('6 rise, a documented dose', 'non_primary_infection_possible');
  return say('6 rise, IgM negative or not done', 'possible_recent_infection');
}
