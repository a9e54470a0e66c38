/** Earlier samples: seroconversion in this pregnancy, and immunity from before it. */
import type { Reading, Verdict, Word } from './reading.ts';
import { isPositive, reactive, say, word } from './reading.ts';

/** A rubella vaccine between an earlier sample and now, or in the last 12 weeks. */
export const vaccinatedSince = (o: Reading, daysBefore: number): boolean =>
  o.vaccine !== null && (o.vaccine <= 12 || o.vaccine * 7 <= daysBefore);

/** Today's IgM, and the earliest IgG-positive sample's own. */
export function igmOf(o: Reading): Word {
  const own = o.first?.igm ?? 'none';
  if (reactive(o.igm)) return o.choice.ownIgm && own === 'negative' ? 'negative' : o.igm;
  const unsure = o.igm === 'none' && o.choice.ownIgm;
  if ((o.igm === 'negative' || unsure) && o.earlier.some((s) => reactive(s.igm) && o.inPregnancy(s)))
    return 'grey';
  if (reactive(own)) return 'grey';
  return o.choice.ownIgm && o.first ? own : o.igm;
}

/** 2.4: IgG negative on or after the last period, later positive. */
export function seroconversion(o: Reading): Verdict | null {
  if (!isPositive(o.igg) || !o.pregnant) return null;
  const negatives = o.earlier.filter(
    (s) => s.igg === 'negative' && o.inPregnancy(s) && !vaccinatedSince(o, s.daysBefore),
  );
  if (negatives.length === 0) return null;
  if (o.blot === 'negative')
    return say('6 IgG positive, blot negative, earlier negative', 'possible_recent_infection');
  const igm = igmOf(o);
  if (
    o.igg === 'low-positive' &&
    (!reactive(igm) || o.refuted) &&
    (o.p !== 'rubella' || o.met || o.symptoms || o.refuted)
  )
    return say(
      '6 low-positive, IgM negative, after an earlier negative',
      'probable_recent_infection',
      'possible_recent_infection',
    );
  if (o.igg === 'low-positive' && o.blot === 'positive')
    return say(
      '6 low-positive, blot positive, after an earlier negative',
      'probable_recent_infection',
      'confirmed_infection',
    );
  if (o.igg === 'low-positive')
    return say('6 low-positive after an earlier negative', 'probable_recent_infection');
  if (o.day === null) return say('6 seroconversion, week unknown', 'probable_recent_infection');
  const second = reactive(igm) || o.low || o.blot === 'positive';
  const parallel = o.rising;
  const same = negatives.filter((s) => s.sameAssay).length;
  if (second && (parallel || same === negatives.length))
    return say('6 seroconversion, same assay', 'confirmed_infection');
  if (second && (same > 0 || o.c.series != null))
    return say(
      '6 seroconversion, one of several or another series',
      'confirmed_infection',
      'probable_recent_infection',
    );
  return say('6 seroconversion, other', 'probable_recent_infection');
}

/** 2.5 and section 6 "earlier IgG positive": immune before this pregnancy. */
export function immuneBefore(o: Reading): Verdict | null {
  const far = o.pregnant
    ? o.day === null
      ? o.choice.longest
        ? 307 + 84
        : 55 * 7
      : o.day + 12 * 7
    : 26 * 7;
  const old = o.positives.filter((s) => s.daysBefore > far);
  if (old.length === 0) return null;
  if (o.igg === 'grey' && word(o.r.iga) === 'positive' && o.p === 'toxoplasma')
    return say(
      '6 immune before, IgG grey today, IgA',
      'past_infection',
      'inconclusive',
      'non_primary_infection_possible',
    );
  if (o.igg === 'grey' && (o.rising || o.bloodPcr || o.alarm || (reactive(o.igm) && o.exposed)))
    return say(
      '6 immune before, IgG grey today, signs',
      'non_primary_infection_possible',
      'past_infection',
      'inconclusive',
      ...(o.rising ? (['possible_recent_infection'] as const) : []),
    );
  if (o.igg === 'grey' && o.p === 'rubella' && o.exposed)
    return say('6 immune before, IgG grey today, exposed', 'past_infection', 'inconclusive');
  if (o.igg === 'grey') return say('6 immune before, IgG grey today', 'past_infection');
  if (!isPositive(o.igg)) return null;
  if (o.rising || o.bloodPcr || o.alarm)
    return say('6 immune before, signs', 'non_primary_infection_possible');
  if (reactive(o.igm) && o.exposed)
    return say('6 immune before, IgM and exposure', 'non_primary_infection_possible');
  const nearly = o.earlier.some((s) => reactive(s.igm) && s.daysBefore <= far);
  if (o.exposed && (reactive(igmOf(o)) || nearly))
    return say(
      '6 immune before, IgM earlier and exposure',
      'non_primary_infection_possible',
      'immune',
      'past_infection',
      'inconclusive',
    );
  if (o.blot === 'negative')
    return say(
      '6 IgG blot negative against 2.5 immune before',
      'immune',
      'inconclusive',
      'possible_recent_infection',
    );
  const rubella = o.p === 'rubella';
  if (rubella && !reactive(o.igm)) {
    if (typeof o.rash === 'number' && o.rash <= 56)
      return say('6 rubella rash in 8 weeks, immune before too', 'inconclusive');
    if (o.symptoms)
      return say('6 rubella symptoms, immune before (silent)', 'inconclusive', 'immune', 'past_infection');
    if (typeof o.contact === 'number' && o.contact <= 56)
      return say('6 rubella contact, IgG positive from before it', 'past_infection', 'immune');
    if (o.met) return say('6 rubella long after exposure, immune before', 'immune', 'inconclusive');
  }
  if (o.igg === 'low-positive' && !rubella && !reactive(o.igm))
    return say('6 immune before, low-positive today reads as grey', 'past_infection', 'immune');
  if (word(o.r.throatPcr) === 'positive')
    return say('6 immune before, throat PCR', 'immune', 'non_primary_infection_possible');
  if (o.methodsDisagree && reactive(o.igm))
    return say('2.5 immune before, avidity methods disagree', 'immune', 'inconclusive');
  return say('2.5 immune before', 'immune');
}

/** Days in which a negative serology is still too early after the exposure. */
export function tooEarly(o: Reading): 'yes' | 'no' | 'either' {
  const within = (f: number | 'none' | null, days: number) => typeof f === 'number' && f <= days;
  const { rash, contact } = o;
  const span = { rubella: 28, toxoplasma: 14, cmv: 60 }[o.p];
  if (o.p === 'rubella' ? within(rash, 10) || within(contact, 28) : within(contact, span)) return 'yes';
  if (o.symptoms || o.travel) {
    const gap = Math.max(0, ...o.earlier.filter((s) => s.igg === 'negative').map((s) => s.daysBefore));
    if (gap < (o.p === 'rubella' && !o.travel ? 10 : span)) return 'yes';
    if (gap < span) return 'either';
  }
  return o.p !== 'rubella' && within(rash, span) ? 'either' : 'no';
}

/** 6: an IgG negative (or for some grey) before this pregnancy, close enough to matter. */
export function converted(o: Reading): boolean {
  const near = (d: number) => {
    if (!o.pregnant) return d <= 26 * 7;
    if (o.day === null) return o.choice.longest && d <= 307 + 84;
    return d > o.day && d <= o.day + 84;
  };
  const negative = o.earlier.some(
    (s) => s.igg === 'negative' && near(s.daysBefore) && !vaccinatedSince(o, s.daysBefore),
  );
  const grey = o.earlier.some(
    (s) =>
      s.igg === 'grey' &&
      (o.igg === 'positive' || reactive(igmOf(o))) &&
      o.inPregnancy(s) &&
      (o.p !== 'rubella' || (o.met && !vaccinatedSince(o, s.daysBefore))),
  );
  return negative || grey;
}
