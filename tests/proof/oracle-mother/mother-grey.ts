/** IgG grey, and what is read as grey. */
import { tooEarly } from './mother-earlier.ts';
import { igGPositive } from './mother-positive.ts';
import type { Reading, Verdict } from './reading.ts';
import { reactive, say } from './reading.ts';

/** IgG grey, and what is read as grey. */
export function igGGrey(o: Reading): Verdict {
  const earlierNegative = o.earlier.some((s) => s.igg === 'negative' && o.inPregnancy(s));
  const pcr = o.bloodPcr && o.p !== 'rubella';
  if (pcr) {
    if (o.rising)
      return say(
        '6 PCR and a rise, IgG grey',
        'probable_recent_infection',
        'possible_recent_infection',
        'inconclusive',
      );
    if (reactive(o.igm)) return say('6 PCR in blood, IgM reactive', 'probable_recent_infection');
    return say(
      '6 PCR in blood, IgG grey, IgM negative (silent)',
      'possible_recent_infection',
      'inconclusive',
    );
  }
  if (o.rising) {
    const word8 = reactive(o.igm)
      ? o.p === 'rubella'
        ? 'confirmed_infection'
        : 'probable_recent_infection'
      : null;
    return say(
      '2.6 rise with a grey IgG (silent)',
      'possible_recent_infection',
      'inconclusive',
      'probable_recent_infection',
      'non_primary_infection_possible',
      ...(word8 ? ([word8] as const) : []),
    );
  }
  if (o.refuted) {
    return earlierNegative
      ? say(
          '6 refuted, IgG grey, earlier negative',
          'inconclusive',
          'possible_recent_infection',
          'probable_recent_infection',
        )
      : say('6 refuted, IgG grey', 'inconclusive');
  }
  if (reactive(o.igm)) return greyReactive(o, earlierNegative);
  const vaccinated =
    o.vaccine !== null &&
    o.earlier.every(
      (s) =>
        !(s.igg === 'negative' && o.inPregnancy(s)) ||
        o.recentVaccine ||
        (o.vaccine ?? 0) * 7 <= s.daysBefore,
    );
  if (earlierNegative) {
    if (o.recentVaccine)
      return say(
        '6 IgG grey, earlier negative, recent vaccine (silent)',
        'possible_recent_infection',
        'probable_recent_infection',
        'inconclusive',
        'past_infection',
        'susceptible',
      );
    const w = o.blot === 'positive' ? 'probable_recent_infection' : 'possible_recent_infection';
    if (o.igm === 'none') return say('6 IgG grey, IgM not done, earlier negative', w, 'inconclusive');
    if (vaccinated)
      return say(
        '6 IgG grey, earlier negative, vaccine since (silent)',
        w,
        'inconclusive',
        'past_infection',
        'susceptible',
      );
    return say('6 IgG grey, IgM negative, earlier negative', w);
  }
  if (o.blot === 'e2-absent') {
    if (o.bothNone) return say('6 e2-absent, IgG grey', 'inconclusive');
    return say(
      '6 e2-absent, IgG grey',
      'possible_recent_infection',
      ...(o.met || o.igm === 'none' ? (['inconclusive'] as const) : []),
    );
  }
  if (o.p === 'rubella' && o.met) return say('6 IgG grey, rubella exposure', 'inconclusive');
  if (o.igm === 'none' && o.p === 'rubella' && o.blot === 'positive')
    return say('6 IgG grey, blot positive, IgM not done (silent)', 'inconclusive', 'past_infection');
  if (o.igm === 'none') return say('6 IgG grey, IgM not done', 'inconclusive');
  if (o.positives.length > 0 && o.blot !== 'none')
    return say(
      '6 IgG grey, earlier positive, blot (silent)',
      'inconclusive',
      'past_infection',
      'susceptible',
    );
  if (o.alarm && o.blot !== 'positive')
    return say(
      '6 abnormal scan, IgG grey',
      'inconclusive',
      ...(o.blot === 'negative' ? (['susceptible'] as const) : []),
    );
  if (o.blot === 'positive') {
    if (o.symptoms && o.p === 'rubella')
      return say('6 grey, blot positive, symptoms', 'inconclusive', 'past_infection');
    const settled = igGPositive({ ...o, igg: 'positive' });
    return say(
      `6 IgG grey, blot positive (${settled.line})`,
      ...settled.accepts.map((a) => (a === 'immune' ? 'past_infection' : a)),
    );
  }
  if (o.blot === 'negative') {
    const early = tooEarly(o);
    if (early !== 'no')
      return say(
        '6 grey, blot negative, too early',
        'inconclusive',
        ...(early === 'either' ? (['susceptible'] as const) : []),
      );
    return say('6 IgG grey, blot negative', 'susceptible');
  }
  return say('6 IgG grey, IgM negative', 'inconclusive');
}

export function greyReactive(o: Reading, earlierNegative: boolean): Verdict {
  if (earlierNegative) return say('6 IgG grey, IgM reactive, earlier negative', 'probable_recent_infection');
  if (o.igm === 'positive') return say('6 IgG grey, IgM positive', 'possible_recent_infection');
  if (o.exposed) return say('6 grey/grey exposed', 'possible_recent_infection');
  if (o.blot === 'positive' && o.igg === 'grey')
    return say('6 grey/grey, blot settles the IgG', 'possible_recent_infection', 'inconclusive');
  return say('6 grey/grey', 'inconclusive');
}
