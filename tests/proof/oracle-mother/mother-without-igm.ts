/** IgG positive, IgM negative or not done. */
import { closes, reach } from './mother-avidity.ts';
import { converted } from './mother-earlier.ts';
import type { Reading, Verdict, Word } from './reading.ts';
import { say, word } from './reading.ts';

/** IgG positive, IgM negative (a refuted one too) or not done. */
export function igmNot(o: Reading, igm: Word): Verdict {
  const rubella = o.p === 'rubella';
  if (!closes(o) && converted(o)) {
    return say(
      '6 negative close before, IgM not reactive',
      'possible_recent_infection',
      ...(igm === 'none' ? (['inconclusive'] as const) : []),
    );
  }
  if (rubella && o.blot === 'e2-absent') {
    return o.bothNone
      ? say(
          '6 e2-absent, none',
          'inconclusive',
          ...(o.travel || o.symptoms ? (['possible_recent_infection'] as const) : []),
        )
      : say(
          '6 e2-absent, IgM negative',
          'possible_recent_infection',
          ...(igm === 'none' ? (['inconclusive'] as const) : []),
        );
  }
  if (o.low) return lowNot(o, igm);
  if (o.intermediate) {
    return say(
      '6 intermediate, IgM negative',
      'inconclusive',
      ...(igm === 'none' && o.exposed ? (['possible_recent_infection'] as const) : []),
    );
  }
  if (rubella) return rubellaNot(o, igm);
  if (o.p === 'toxoplasma' && word(o.r.iga) === 'positive') {
    const exposed = igm === 'none' && o.exposed ? (['possible_recent_infection'] as const) : [];
    return say('6 toxoplasma IgA, IgM negative', 'inconclusive', ...exposed);
  }
  if (igm === 'none') {
    if (closes(o))
      return say(
        '6 IgM not done, high avidity in its window',
        'past_infection',
        ...(o.exposed ? (['possible_recent_infection', 'inconclusive'] as const) : []),
      );
    if (o.exposed && o.first)
      return say('6 IgM of the first sample not done, exposed', 'possible_recent_infection', 'inconclusive');
    return o.exposed
      ? say('6 IgM not done after exposure', 'possible_recent_infection')
      : say('6 IgM not done', 'inconclusive');
  }
  if (closes(o)) return say('6 high avidity, IgM negative', 'past_infection');
  if (o.pregnant) {
    const day = o.first ? o.at(o.first.daysBefore) : o.day;
    if (day === null) return say('3 week unknown, IgM negative', 'inconclusive');
    if (day >= 28 * 7) return say('4 first test from 28 weeks', 'inconclusive');
  }
  return say('1.1 IgG positive, IgM negative', 'past_infection');
}

export function lowNot(o: Reading, igm: Word): Verdict {
  const notDone = igm === 'none' ? (['inconclusive'] as const) : [];
  if (o.p === 'cmv') return say('6 CMV low avidity, IgM negative', 'possible_recent_infection', ...notDone);
  if (o.p === 'toxoplasma') {
    if (igm === 'none' && o.exposed) return say('6 IgM not done after exposure', 'possible_recent_infection');
    return o.symptoms
      ? say('6 low avidity, symptoms', 'possible_recent_infection')
      : say('6 low avidity, IgM negative', 'inconclusive');
  }
  if (!o.bothNone) return say('6 rubella low avidity, IgM negative', 'possible_recent_infection', ...notDone);
  if (igm === 'none' && o.exposed)
    return say('6 IgM not done after exposure', 'possible_recent_infection', 'inconclusive');
  return say('6 rubella low avidity, no rash, no contact', 'inconclusive');
}

/** Rubella IgG positive without a reactive IgM, no dating against it. */
export function rubellaNot(o: Reading, igm: Word): Verdict {
  if (igm === 'none') {
    if (o.met && o.igg === 'low-positive' && o.travel)
      return say('6 rubella low-positive, travel, IgM not done', 'possible_recent_infection', 'inconclusive');
    if (o.met) return say('6 rubella IgM not done after exposure', 'possible_recent_infection');
    if (o.symptoms)
      return say('6 rubella IgM not done, symptoms', 'inconclusive', 'possible_recent_infection');
    if (typeof o.h.rashDaysAgo === 'number' || typeof o.h.contactDaysAgo === 'number')
      return say(
        '6 rubella IgM not done, exposed before this pregnancy',
        'immune',
        'inconclusive',
        'possible_recent_infection',
      );
    if (o.bothNone || !o.pregnant) return say('6 rubella IgM not done, no exposure', 'immune');
    return say('6 rubella IgM not done, rash or contact not known', 'inconclusive');
  }
  const recent = (f: unknown) => typeof f === 'number' && f <= 56;
  const protectedBefore =
    (o.h.documentedDoses ?? 0) >= 2 ||
    o.positives.some((s) => typeof o.contact === 'number' && s.daysBefore > o.contact);
  if (recent(o.rash) || o.symptoms) return say('6 rubella rash or symptoms in 8 weeks', 'inconclusive');
  if (recent(o.contact)) {
    if (!protectedBefore) return say('6 rubella contact in 8 weeks', 'inconclusive');
    if (o.travel || typeof o.rash === 'number')
      return say('6 rubella contact, protected, more', 'inconclusive', 'past_infection');
    return say('6 rubella contact, protected', 'past_infection');
  }
  const here = (f: unknown) => typeof f === 'number' && (!o.pregnant || o.day === null || f <= o.day);
  if (here(o.rash) || here(o.contact) || o.travel) {
    const r = reach(o);
    if (r === 'inside' || r === 'planning')
      return say('6 rubella long after exposure, high avidity', 'past_infection');
    if (!o.pregnant && !o.travel)
      return say(
        '6 rubella long after exposure, planning (silent)',
        'inconclusive',
        'immune',
        'past_infection',
      );
    return say('6 rubella more than 8 weeks after exposure', 'inconclusive');
  }
  const known = o.rash !== null && o.contact !== null;
  if (!known && o.pregnant) return say('6 rubella rash or contact not known', 'past_infection');
  if (typeof o.h.contactDaysAgo === 'number' || typeof o.h.rashDaysAgo === 'number')
    return say('4 rubella, exposed before this pregnancy (word silent)', 'immune', 'past_infection');
  return say('4 rubella IgG positive without recent risk', 'immune');
}
