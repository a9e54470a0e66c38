/** The IgG x IgM cell with the lines of section 6 that read within it. */
import { igmOf, tooEarly } from './mother-earlier.ts';
import { igGGrey } from './mother-grey.ts';
import { igGPositive } from './mother-positive.ts';
import type { Reading, Verdict } from './reading.ts';
import { isPositive, reactive, say } from './reading.ts';

export function negativeNegative(o: Reading): Verdict {
  const early = tooEarly(o);
  if (early === 'yes') return say('6 too early after exposure', 'inconclusive');
  if (early === 'either') return say('6 too early, span silent', 'inconclusive', 'susceptible');
  return say('1.4 IgG and IgM negative', 'susceptible');
}

export function igGNegative(o: Reading): Verdict {
  const pcr = o.bloodPcr && o.p !== 'rubella';
  if (pcr) {
    if (o.rising)
      return say('2.2 PCR and a rise beside a negative IgG', 'inconclusive', 'probable_recent_infection');
    if (reactive(o.igm)) return say('6 PCR in blood, IgM reactive', 'probable_recent_infection');
    if (o.igm === 'none')
      return say('6 PCR in blood, IgM not done', 'possible_recent_infection', 'inconclusive');
    return say('6 PCR in blood, IgG and IgM negative', 'possible_recent_infection');
  }
  if (o.blot === 'e2-absent' && !reactive(o.igm))
    return say(
      '6 e2-absent beside IgG negative (silent)',
      'susceptible',
      'inconclusive',
      'possible_recent_infection',
    );
  if (o.rising) return say('2.2 a rise beside a negative IgG', 'inconclusive', 'possible_recent_infection');
  if (o.blot === 'e2-absent' && !o.refuted) {
    const earlier = o.earlier.some((s) => s.igg === 'negative' && o.inPregnancy(s));
    return say(
      '6 e2-absent beside IgG negative, IgM reactive (silent)',
      'possible_recent_infection',
      'inconclusive',
      ...(earlier ? (['probable_recent_infection'] as const) : []),
    );
  }
  if (o.blot === 'positive') {
    if (reactive(o.igm)) return igGGrey(o);
    return say('6 IgG negative, blot positive, IgM negative', 'inconclusive');
  }
  if (o.refuted) return say('6 IgG negative, IgM refuted', 'false_positive_igm_likely');
  if (o.igm === 'positive') return say('6 IgG negative, IgM positive', 'possible_recent_infection');
  if (o.igm === 'grey') {
    return o.exposed
      ? say('6 IgG negative, IgM grey, exposed', 'possible_recent_infection')
      : say('6 IgG negative, IgM grey', 'inconclusive');
  }
  if (o.igm === 'none') {
    if (o.p !== 'rubella' || !o.bothNone) return say('6 IgG negative, IgM not done', 'inconclusive');
    if (tooEarly(o) !== 'no')
      return say('6 rubella IgM not done, symptoms or travel', 'inconclusive', 'susceptible');
    return say('6 rubella IgG negative, IgM not done, no rash, no contact', 'susceptible');
  }
  return negativeNegative(o);
}

/** 2.6 and 2.8. */
export function cell(o: Reading): Verdict {
  if (o.igg === 'negative') return igGNegative(o);
  if (o.igg === 'grey') return igGGrey(o);
  if (o.igg === 'low-positive' && !reactive(igmOf(o)) && o.blot !== 'negative') {
    const near = (f: unknown) => typeof f === 'number';
    const rubella = o.p === 'rubella' && !o.refuted && (near(o.rash) || near(o.contact));
    if (o.refuted && o.bloodPcr)
      return say(
        '6 low-positive, refuted, PCR',
        'possible_recent_infection',
        'inconclusive',
        'probable_recent_infection',
      );
    if (o.positives.length > 0 || o.blot === 'positive') {
      const grey = igGGrey(o);
      const clear = igGPositive(o);
      return say(
        '6 low-positive beside an earlier clear positive or a blot',
        ...grey.accepts,
        ...clear.accepts,
      );
    }
    if ((o.p !== 'rubella' && !o.refuted) || rubella) return igGGrey(o);
    if (o.refuted && o.rising) return say('6 low-positive, IgM refuted, rise', 'possible_recent_infection');
    if (o.refuted && o.p !== 'rubella')
      return say(
        '6 low-positive, IgM refuted',
        'inconclusive',
        'false_positive_igm_likely',
        'past_infection',
      );
  }
  if (!isPositive(o.igg)) return say('nothing', 'inconclusive');
  return igGPositive(o);
}
