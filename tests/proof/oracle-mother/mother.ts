/**
 * A second derivation of the conclusion for planning and pregnant women, written as plain procedure from the
 * clinical decisions (FINDINGS.md), without a look at the tables. It says which decision decides.
 */
import type { Case, Conclusion } from '../../../src/rules/vocabulary.ts';
import { cell } from './mother-cells.ts';
import type { Reading, Verdict } from './reading.ts';
import { isPositive, reactive, read, say, word } from './reading.ts';
import { silent } from './mother-silent.ts';
import { igmOf, immuneBefore, seroconversion } from './mother-earlier.ts';

/** 2.1: direct proof. */
function proof(o: Reading): Verdict | null {
  const rna = o.p === 'rubella' && (o.bloodPcr || word(o.r.throatPcr) === 'positive');
  if (rna && !o.recentVaccine) return say('2.1 rubella RNA', 'confirmed_infection');
  const amniotic = o.pregnant && word(o.r.amnioticPcr) === 'positive';
  if (amniotic) {
    return o.igg === 'negative'
      ? say('2.1 amniotic PCR positive beside a negative IgG', 'inconclusive')
      : say('2.1 amniotic PCR positive', 'confirmed_infection');
  }
  if (!rna) return null;
  return say(
    '2.1 rubella RNA after a vaccine: cannot be told',
    'inconclusive',
    'non_primary_infection_possible',
  );
}

/** An IgG positive with a newer negative, today's included. */
function lost(o: Reading): boolean {
  const real = o.earlier.filter((s) => s.igg === 'positive');
  return real.some(
    (p) => o.igg === 'negative' || o.earlier.some((n) => n.igg === 'negative' && n.daysBefore < p.daysBefore),
  );
}

/** 2.2: what cannot be read. */
function unreadable(o: Reading): Verdict | null {
  if (o.igg === 'unclear') return say('2.2 IgG pending or not classifiable', 'inconclusive');
  if (o.printedIgm === 'unclear') return say('2.2 IgM pending or not classifiable', 'inconclusive');
  if (o.igg === 'negative' && o.nowAvidity !== 'none')
    return say('2.2 avidity on a negative IgG', 'inconclusive');
  if (lost(o)) return say('2.2 IgG positive earlier and negative since', 'inconclusive');
  if (o.igg === 'none') {
    if (o.bloodPcr && o.p !== 'rubella' && reactive(o.igm))
      return say(
        '6 PCR in blood, IgM reactive, also without IgG',
        'probable_recent_infection',
        'inconclusive',
      );
    if (reactive(o.igm))
      return say('2.2 IgG missing, IgM reactive (word silent)', 'inconclusive', 'possible_recent_infection');
    if (o.bloodPcr && o.p !== 'rubella')
      return say('6 PCR in blood, IgG missing (silent)', 'inconclusive', 'possible_recent_infection');
    return say('2.2 IgG missing', 'inconclusive');
  }
  return null;
}

/** 2.3: serology that is not reliable. */
function unreliable(o: Reading): Verdict | null {
  if (o.h.immunosuppressed === true) {
    const kept = seroconversion(o);
    if (kept && o.h.recentImmunoglobulin !== true) return kept;
    if (o.rising && isPositive(o.igg) && o.h.recentImmunoglobulin !== true) {
      const before = immuneBefore(o);
      const rise = cell(o);
      if (o.recentVaccine)
        return say('2.3 immunosuppressed, rise after a vaccine', 'inconclusive', ...rise.accepts);
      return before
        ? say('2.3 immunosuppressed, rise, immune before', 'inconclusive', ...before.accepts, ...rise.accepts)
        : rise;
    }
    const rise = o.earlier.some((s) => s.igg === 'negative' && o.inPregnancy(s));
    if (o.igg === 'grey' && rise && reactive(o.igm) && o.h.recentImmunoglobulin !== true)
      return say('2.3 immunosuppressed, grey after a negative', 'inconclusive', 'probable_recent_infection');
    if (o.igg === 'grey' && rise && o.h.recentImmunoglobulin !== true)
      return say(
        '2.3 immunosuppressed, grey after a negative',
        'inconclusive',
        'possible_recent_infection',
        'probable_recent_infection',
      );
    if (o.igg === 'grey' && o.rising && o.h.recentImmunoglobulin !== true)
      return say(
        '2.3 immunosuppressed, grey, rise',
        'inconclusive',
        'possible_recent_infection',
        'probable_recent_infection',
      );
    return say('2.3 immunosuppressed', 'inconclusive');
  }
  if (o.h.recentImmunoglobulin !== true) return null;
  const old = o.positives.some((s) => s.daysBefore > 26 * 7);
  if (old && isPositive(o.igg)) return immuneBefore(o) ?? say('2.3 immunoglobulin', 'inconclusive');
  if (old && o.igg === 'grey') return immuneBefore(o) ?? say('2.3 immunoglobulin', 'inconclusive');
  return say('2.3 immunoglobulin', 'inconclusive');
}

/** The first sample had IgM, and an IgG that was grey or low-positive: no IgM without IgG. */
function secondAfterIgG(o: Reading): Verdict | null {
  const was = o.earlier.some((s) => reactive(s.igm) && (s.igg === 'grey' || s.igg === 'low-positive'));
  if (!was || reactive(o.igm) || o.igm === 'none') return null;
  return say('2.7 the first sample had IgG too, IgM gone', 'inconclusive', ...cell(o).accepts);
}

/** 2.7: the second sample after IgM without IgG. Null when there was no such first sample. */
function second(o: Reading): Verdict | null {
  if (o.igg !== 'negative') return null;
  if (o.blot === 'positive' || o.blot === 'e2-absent') return null;
  const firsts = o.earlier.filter((s) => reactive(s.igm) && !isPositive(s.igg) && s.igg !== 'grey');
  if (firsts.length === 0) return secondAfterIgG(o);
  const days = o.p === 'cmv' ? 28 : 21;
  const late = firsts.some((s) => s.daysBefore >= days);
  if (late && o.h.treated !== true) {
    if (o.rising)
      return say('2.7 against a rise beside a negative IgG', 'inconclusive', 'false_positive_igm_likely');
    const between = o.earlier.some(
      (s) => s.igm === 'negative' && firsts.some((f) => f.daysBefore > s.daysBefore),
    );
    if (reactive(o.igm) && between)
      return say(
        '2.7 late enough, IgM came again',
        'false_positive_igm_likely',
        'possible_recent_infection',
        'inconclusive',
      );
    if (o.exposed) {
      const open = o.igm === 'positive' || o.igm === 'grey' ? (['possible_recent_infection'] as const) : [];
      return say(
        '2.7 late enough, exposed (too early again?)',
        'false_positive_igm_likely',
        'inconclusive',
        ...open,
      );
    }
    return say('2.7 second negative IgG late enough', 'false_positive_igm_likely');
  }
  if (o.igm === 'negative' && o.refuted)
    return say('2.7 too early or treated, IgM refuted', 'inconclusive', 'false_positive_igm_likely');
  if (o.igm === 'negative') return say('2.7 second sample too early, IgM gone', 'inconclusive');
  return null;
}

function decide(o: Reading): Verdict {
  const early = proof(o) ?? unreadable(o) ?? unreliable(o);
  if (early) return early;
  const vaccine = afterVaccine(o);
  const bySero = seroconversion(o);
  if (bySero) return bySero;
  const before = immuneBefore(o);
  if (before)
    return vaccine ? say('6 vaccine and immune before', ...before.accepts, ...vaccine.accepts) : before;
  if (vaccine) return vaccine;
  const closing = o.bloodPcr && o.p !== 'rubella' ? null : second(o);
  return closing ?? cell(o);
}

/** 6: IgM, low avidity or a rise in the twelve weeks after a rubella vaccine. */
function afterVaccine(o: Reading): Verdict | null {
  if (!o.recentVaccine) return null;
  if (!(reactive(igmOf(o)) || o.low || o.blot === 'e2-absent' || o.rising)) return null;
  if (!o.pregnant && isPositive(o.igg) && o.bothNone && !o.alarm && !(o.blot === 'negative')) {
    if (!reactive(o.igm) || o.symptoms || o.travel) {
      const open = o.low && reactive(o.igm) ? (['possible_recent_infection'] as const) : [];
      return say('6 vaccine, planning, low avidity or more (collides)', 'immune', 'inconclusive', ...open);
    }
    return say('6 vaccine, planning, IgG positive: expected', 'immune');
  }
  if (o.low && reactive(igmOf(o)))
    return say('6 vaccine against low avidity with IgM', 'inconclusive', 'possible_recent_infection');
  if (o.refuted) return say('6 vaccine, IgM refuted', 'inconclusive', 'false_positive_igm_likely');
  return say('6 vaccine in the last 12 weeks', 'inconclusive');
}

/** The conclusion the clinical decisions demand; several where they are silent or two of them collide. */
export function oracle(c: Case): Verdict {
  const answers: Verdict[] = [];
  const either = [true, false];
  for (const ownIgm of either)
    for (const looseAvidity of either)
      for (const secondStandsIn of either)
        for (const oldExposure of either)
          for (const lowest of (c.previous ?? []).some((e) => e.avidity) ? either : [false])
            for (const longest of c.subject === 'pregnant' && c.gestation == null ? either : [false])
              answers.push(
                decide(read(c, { ownIgm, looseAvidity, secondStandsIn, oldExposure, longest, lowest })),
              );
  if (c.pathogen !== 'rubella' && word(c.results.throatPcr) === 'positive')
    answers.push(say('throat PCR outside rubella (silent)', 'inconclusive'));
  const accepts = [...new Set(answers.flatMap((a) => a.accepts))] as Conclusion[];
  return {
    accepts: [...new Set([...accepts, ...silent(c, accepts)])],
    line: [...new Set(answers.map((a) => a.line))].join(' | '),
  };
}
