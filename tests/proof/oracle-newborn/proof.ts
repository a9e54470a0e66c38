import type { ResultKey } from '../../../src/rules/vocabulary.ts';
import { CONFIRMED, EXCLUDED, OPEN, POSSIBLE, PROBABLE, verdict, type Facts, type Verdict } from './facts.ts';

/** Lines on direct proof in the infant; the strongest that applies. */
export function pcrVerdict(f: Facts): Verdict | null {
  if (f.c.pathogen === 'cmv') return cmvPcr(f);
  const fluids: ResultKey[] =
    f.c.pathogen === 'rubella' ? ['throatPcr', 'newbornUrinePcr', 'newbornSalivaPcr'] : ['newbornUrinePcr'];
  // After a vaccine the RNA may be its own.
  const word = f.vaccinated ? ([CONFIRMED, PROBABLE, OPEN] as const) : ([CONFIRMED] as const);
  if (fluids.some(f.positive)) return verdict(`${f.c.pathogen} PCR positive: confirmed`, ...word);
  if (f.positive('newbornBloodPcr')) {
    if (f.own) return verdict('PCR positive in blood: confirmed', ...word);
    // A dried spot is another sample than the cord's.
    if (f.cord && f.positive('dbsPcr'))
      return verdict('PCR positive in cord blood and spot', PROBABLE, CONFIRMED);
    if (f.cord) return verdict('PCR positive in cord blood: probable', PROBABLE);
    // Silent on blood of an unknown sample: the cautious reading would be either.
    return verdict('PCR positive in blood, sample unknown', PROBABLE, ...word);
  }
  // Silent on the dried spot outside CMV, and on throat or saliva in toxoplasmosis.
  if ((['dbsPcr', 'throatPcr', 'newbornSalivaPcr'] as const).some(f.positive)) {
    return verdict('PCR of another material', CONFIRMED, PROBABLE, POSSIBLE);
  }
  return null;
}

function cmvPcr(f: Facts): Verdict | null {
  // "Positive: confirmed" and "negative urine by day 21: excluded" collide: a step less is accepted.
  const against = f.negative('newbornUrinePcr');
  if (f.positive('dbsPcr') && against) return verdict('CMV dried spot +, urine −', CONFIRMED, PROBABLE);
  if (f.positive('dbsPcr')) return verdict('CMV dried blood spot positive: confirmed', CONFIRMED);
  const urine = f.positive('newbornUrinePcr');
  const blood = f.positive('newbornBloodPcr');
  const saliva = f.positive('newbornSalivaPcr');
  const inTime = f.age !== null && f.age <= 21;
  if (!urine && !blood && !saliva) {
    if (!f.positive('throatPcr')) return null;
    return verdict('CMV throat PCR: silent', POSSIBLE, PROBABLE, OPEN);
  }
  if (!inTime) {
    if (f.positive('amnioticPcr')) return verdict('CMV late positive, amniotic positive: probable', PROBABLE);
    return verdict('CMV first positive after day 21 or age unknown: possible', POSSIBLE);
  }
  if (urine) return verdict('CMV urine positive by day 21: confirmed', CONFIRMED);
  if (blood && f.own && against) return verdict('CMV blood +, urine −', CONFIRMED, PROBABLE);
  if (blood && f.cord && against) return verdict('CMV cord blood +, urine −', PROBABLE, POSSIBLE);
  if (blood && against)
    return verdict('CMV blood of unknown sample +, urine −', CONFIRMED, PROBABLE, POSSIBLE);
  if (blood && f.own) return verdict('CMV blood positive by day 21: confirmed', CONFIRMED);
  if (blood && !f.cord) return verdict('CMV blood positive by day 21, sample unknown', CONFIRMED, PROBABLE);
  if (blood && saliva) return verdict('CMV cord blood and saliva positive', CONFIRMED, PROBABLE);
  if (blood) return verdict('CMV cord blood positive by day 21: probable', PROBABLE);
  if (!f.negative('newbornUrinePcr')) return verdict('CMV saliva alone by day 21: probable', PROBABLE);
  return verdict('CMV saliva positive, urine negative: possible', POSSIBLE);
}

/** Amniotic fluid: probable, for every pathogen. */
export function amnioticVerdict(f: Facts): Verdict | null {
  if (!f.positive('amnioticPcr')) return null;
  return verdict('amniotic PCR positive: probable', PROBABLE);
}

/** The mother-child blot. */
export function blotVerdict(f: Facts): Verdict | null {
  if (!f.positive('motherChildBlot')) return null;
  return verdict('mother-child blot positive: probable', PROBABLE);
}

/** IgG rising in parallel. */
export function risingVerdict(f: Facts): Verdict | null {
  if (!f.rising) return null;
  if (f.igg === 'negative') return verdict('rising IgG beside a negative one: contradiction', OPEN, POSSIBLE);
  if (f.c.pathogen === 'cmv') return verdict('CMV IgG rising: silent', POSSIBLE, OPEN);
  const word = f.c.pathogen === 'toxoplasma' ? CONFIRMED : PROBABLE;
  // The general line on a rise names a documented dose as another cause of it.
  const dosed = f.c.pathogen === 'rubella' && (f.h.documentedDoses ?? 0) + (f.h.weeksSinceVaccine ?? 0) > 0;
  if (dosed) return verdict('rubella IgG rising, doses', PROBABLE, POSSIBLE, OPEN);
  // "IgG+ but IgG blot negative: IgG rising: possible."
  if (f.negative('iggBlot')) return verdict('IgG rising, IgG blot negative: possible', POSSIBLE);
  if (!f.iggPositive) return verdict('IgG rising, and not positive', word, PROBABLE, POSSIBLE, OPEN);
  return verdict(`${f.c.pathogen} IgG rising in parallel`, word);
}

/** IgG that outlasts the mother's. */
export function persistingVerdict(f: Facts): Verdict | null {
  if (!f.iggPositive || f.age === null || f.c.pathogen === 'cmv') return null;
  if (f.negative('iggBlot')) return null;
  if (f.c.pathogen === 'toxoplasma') {
    if (f.age <= 365) return null;
    const weak = f.igg === 'low-positive' && !f.igmReactive && !f.positive('iggBlot');
    // A low titre without IgM is read as grey; a year may have 366 days.
    if (weak) return verdict('toxoplasma low-positive IgG beyond 12 months', CONFIRMED, POSSIBLE, OPEN);
    if (f.age === 366) return verdict('toxoplasma IgG at 12 months (leap year)', CONFIRMED, POSSIBLE, OPEN);
    return verdict('toxoplasma IgG beyond 12 months: confirmed', CONFIRMED);
  }
  return rubellaPersisting(f, f.age);
}

function rubellaPersisting(f: Facts, age: number): Verdict | null {
  if (f.h.documentedDoses !== 0 || age <= 270) return null;
  const line = 'rubella IgG beyond 9 months, doses 0';
  const weak = f.igg === 'low-positive' && f.exposed;
  if (age <= 275 || weak)
    return verdict(
      `${line} (boundary)`,
      CONFIRMED,
      PROBABLE,
      POSSIBLE,
      OPEN,
      ...(f.quiet ? ([EXCLUDED] as const) : []),
    );
  // Doses 0 with a vaccine date contradict each other.
  if (f.h.weeksSinceVaccine != null)
    return verdict(`${line}, vaccine date`, PROBABLE, CONFIRMED, POSSIBLE, OPEN);
  if (f.c.series === 'falling') return verdict(`${line}, falling`, PROBABLE, POSSIBLE, OPEN);
  if (f.c.series != null) return verdict(`${line}, not falling: confirmed`, CONFIRMED);
  const before = f.past.some((each) => each.igg === 'positive' || each.igg === 'low-positive');
  if (before) return verdict(`${line}, earlier positive`, CONFIRMED, PROBABLE);
  return verdict(`${line}, one sample: probable`, PROBABLE);
}
