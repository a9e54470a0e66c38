/** The demands for infants, a decision each, by finding. */
import type { Case, Conclusion } from '../../../src/rules/vocabulary.ts';
import { factsOf } from '../oracle-newborn/facts.ts';
import type { Demand } from './demands.ts';
import type { Verdict } from './expect.ts';

const LIKELY: readonly Conclusion[] = ['congenital_infection_probable', 'congenital_infection_confirmed'];
const CLOSED: readonly Conclusion[] = ['congenital_infection_excluded'];

export function demandsOfNewborn(c: Case, { accepts, line }: Verdict): Demand[] {
  const f = factsOf(c);
  const { h, age } = f;
  const cmv = c.pathogen === 'cmv';
  const toxo = c.pathogen === 'toxoplasma';
  const only = (words: readonly Conclusion[]): boolean => accepts.every((each) => words.includes(each));
  const open = !accepts.some((each) => CLOSED.includes(each));
  const likely = only(LIKELY);
  const confirmed = only(['congenital_infection_confirmed']);
  const mother = h.motherInfection === 'confirmed' || h.motherInfection === 'probable';
  const absent = (key: Parameters<typeof f.read>[0]): boolean => f.read(key) === 'absent';
  const early = age !== null && age <= 21;
  return [
    { finding: 'F44', applies: confirmed && c.pathogen !== 'rubella', all: ['infant_specialist_treatment'] },
    { finding: 'F44', applies: likely, all: ['hearing_eye_neuro_follow_up'] },
    { finding: 'F61', applies: h.newbornSigns === true && open, all: ['newborn_workup'] },
    {
      finding: 'F44',
      applies: c.pathogen === 'rubella' && likely,
      all: ['isolation_precautions', 'public_health_notification'],
    },
    {
      finding: 'F43',
      applies: f.iggPositive && open && !likely && (age === null || age < 180),
      avoid: ['newborn_igg_diagnosis'],
    },
    {
      finding: 'F43',
      applies: open && line.startsWith('infant IgG+, IgM−, nothing else') && toxo,
      all: ['infant_igg_follow_up'],
    },
    { finding: 'F43', applies: line.startsWith('no result at all'), all: ['newborn_workup'] },
    {
      finding: 'F42',
      applies: f.cord && (f.igmReactive || f.iga === 'positive') && open && !likely && !cmv,
      avoid: ['cord_igm_diagnosis'],
    },
    {
      finding: 'F42',
      applies:
        c.pathogen === 'rubella' &&
        open &&
        !likely &&
        f.own &&
        f.igm === 'negative' &&
        age !== null &&
        age <= 28,
      all: ['infant_igm_repeat_1_month'],
    },
    {
      finding: 'F44',
      applies:
        toxo &&
        open &&
        mother &&
        !likely &&
        age !== null &&
        age <= 28 &&
        absent('motherChildBlot') &&
        f.iggPositive &&
        f.igm === 'negative',
      all: ['mother_child_immunoblot'],
    },
    { finding: 'F47', applies: line.startsWith('CMV saliva alone'), all: ['newborn_urine_confirm'] },
    {
      finding: 'F47',
      applies: line.startsWith('CMV first positive after day 21') && absent('dbsPcr'),
      all: ['dbs_pcr'],
    },
    {
      finding: 'F47',
      applies:
        cmv &&
        open &&
        mother &&
        early &&
        absent('newbornUrinePcr') &&
        absent('newbornSalivaPcr') &&
        absent('newbornBloodPcr') &&
        absent('dbsPcr'),
      any: ['newborn_pcr_21_days', 'newborn_urine_confirm', 'newborn_workup'],
    },
    {
      finding: 'F47',
      applies:
        cmv &&
        open &&
        early &&
        Object.keys(c.results).every((key) => key === 'igg' || key === 'igm') &&
        Object.keys(c.results).length > 0,
      all: ['newborn_pcr_21_days'],
    },
    {
      finding: 'F47',
      applies:
        cmv &&
        open &&
        (f.negative('newbornBloodPcr') || f.negative('dbsPcr') || f.negative('amnioticPcr')) &&
        !likely,
      avoid: ['single_negative_excludes'],
    },
    {
      finding: 'F46',
      applies:
        !cmv &&
        open &&
        f.igg === 'negative' &&
        f.igm === 'negative' &&
        only(['congenital_infection_possible']),
      avoid: ['single_negative_excludes'],
      none: ['no_further_testing'],
    },
  ];
}
