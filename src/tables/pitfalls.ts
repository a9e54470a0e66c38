import type { Conclusion, Pathogen, Subject } from '../rules/vocabulary.ts';
import type { SourceId } from './sources.ts';

/**
 * What a reader of a result is warned of: how it has misled, and whom or what it does not answer for. No row of a
 * table reads it and nothing in it is handed out as an action. Of those that fit a result the first three are shown.
 */
export interface Pitfall {
  /** Key of the sentence in the words. */
  readonly id: string;
  readonly kind: 'pitfall' | 'not-for';
  /** Left out: for every infection. */
  readonly pathogen?: Pathogen;
  readonly subjects: readonly Subject[];
  /** Left out: whatever is concluded. */
  readonly conclusions?: readonly Conclusion[];
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** `read` in the source, `recalled` from memory and not re-read, `derived`: worked out by the project. */
  readonly mark: 'read' | 'recalled' | 'derived';
}

const WOMAN = ['planning', 'pregnant'] as const;
const CHILD = ['newborn'] as const;
const SUSCEPTIBLE = 'susceptible';
const IMMUNE = 'immune';
const PAST = 'past_infection';
const DATED = 'recent_infection_excluded';
const POSSIBLE = 'possible_recent_infection';
const PROBABLE = 'probable_recent_infection';
const CONFIRMED = 'confirmed_infection';
const AGAIN = 'non_primary_infection_possible';
const FALSE_IGM = 'false_positive_igm_likely';
const OPEN = 'inconclusive';
const C_EXCLUDED = 'congenital_infection_excluded';
const C_POSSIBLE = 'congenital_infection_possible';
const C_PROBABLE = 'congenital_infection_probable';
const C_CONFIRMED = 'congenital_infection_confirmed';

const toxoplasma = { kind: 'pitfall', pathogen: 'toxoplasma', subjects: WOMAN } as const;
const rubella = { kind: 'pitfall', pathogen: 'rubella', subjects: WOMAN } as const;
const cmv = { kind: 'pitfall', pathogen: 'cmv', subjects: WOMAN } as const;
const toxoplasmaChild = { kind: 'pitfall', pathogen: 'toxoplasma', subjects: CHILD } as const;
const rubellaChild = { kind: 'pitfall', pathogen: 'rubella', subjects: CHILD } as const;
const cmvChild = { kind: 'pitfall', pathogen: 'cmv', subjects: CHILD } as const;
const notFor = { kind: 'not-for' } as const;

/** One pitfall a line, to be read down the page. */
// prettier-ignore
export const pitfalls = [
  { ...toxoplasma, id: 'toxo-igm-years', conclusions: [POSSIBLE, PROBABLE, DATED, OPEN], sources: ['dhakal-2015'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-avidity-back', conclusions: [DATED], sources: ['toxo-avidity-cutoffs'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-avidity-low', conclusions: [POSSIBLE, PROBABLE, OPEN], sources: ['findal-2015', 'roche-toxo'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-avidity-kit', conclusions: [POSSIBLE, DATED, OPEN], sources: ['toxo-avidity-cutoffs', 'aesculabor-toxo', 'avicena-avidity'], mark: 'derived' },
  { ...toxoplasma, id: 'toxo-early', conclusions: [SUSCEPTIBLE], sources: ['torchlight-policy'], mark: 'derived' },
  { ...toxoplasma, id: 'toxo-no-igm', conclusions: [SUSCEPTIBLE, PAST], sources: ['fricker-hidalgo-2013'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-late-first', conclusions: [PAST], sources: ['jenum-1998', 'montoya-remington-2008'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-again', conclusions: [IMMUNE, PAST, AGAIN], sources: ['elbez-rubinstein-2009', 'guiana-reinfection'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-eye', conclusions: [IMMUNE, AGAIN], sources: ['andrade-2010'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-false-igm', conclusions: [FALSE_IGM], sources: ['brazil-practice', 'france-four-profiles'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-igm-kits', conclusions: [FALSE_IGM], sources: ['isaga-multicentre'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-titres', conclusions: [CONFIRMED, FALSE_IGM], sources: ['france-parallel-titres'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-treated', conclusions: [PROBABLE, CONFIRMED], sources: ['meroni-2009', 'lefevre-pettazzoni-2007'], mark: 'read' },
  { ...toxoplasma, id: 'toxo-amnio', conclusions: [PROBABLE, CONFIRMED, AGAIN], sources: ['wallon-2010', 'romand-2001'], mark: 'read' },

  { ...rubella, id: 'rubella-igm-rare', conclusions: [POSSIBLE, PROBABLE, FALSE_IGM, OPEN], sources: ['isaac-2017'], mark: 'read' },
  { ...rubella, id: 'rubella-igm-others', conclusions: [POSSIBLE, FALSE_IGM], sources: ['clad-1997', 'roche-rubella'], mark: 'read' },
  { ...rubella, id: 'rubella-igm-lasts', conclusions: [DATED, FALSE_IGM], sources: ['persistent-rubella-igm'], mark: 'read' },
  { ...rubella, id: 'rubella-avidity-window', conclusions: [DATED, OPEN], sources: ['enders-knotek-1989', 'idc-rubella'], mark: 'read' },
  { ...rubella, id: 'rubella-avidity-vaccine', conclusions: [POSSIBLE, PROBABLE, OPEN], sources: ['who-2018-4-7'], mark: 'read' },
  { ...rubella, id: 'rubella-late', conclusions: [PAST, IMMUNE], sources: ['rcpa-rubella', 'banerji-2005'], mark: 'read' },
  { ...rubella, id: 'rubella-again', conclusions: [IMMUNE, PAST, DATED, AGAIN], sources: ['reinfections-1988', 'pitts-2014'], mark: 'read' },
  { ...rubella, id: 'rubella-height', conclusions: [IMMUNE, PAST], sources: ['arup-rubella'], mark: 'read' },
  { ...rubella, id: 'rubella-early', conclusions: [SUSCEPTIBLE], sources: ['cdc-rubella-serology'], mark: 'read' },
  { ...rubella, id: 'rubella-limit', conclusions: [SUSCEPTIBLE], sources: ['lancet-id-2020', 'bouthry-2016'], mark: 'read' },
  { ...rubella, id: 'rubella-remembered', conclusions: [SUSCEPTIBLE], sources: ['cdc-rubella-hcp'], mark: 'read' },
  { ...rubella, id: 'rubella-parallel', conclusions: [CONFIRMED, AGAIN], sources: ['lancet-id-2020'], mark: 'derived' },
  { ...rubella, id: 'rubella-silent', conclusions: [CONFIRMED, PROBABLE], sources: ['cradock-watson-1981'], mark: 'read' },
  { ...rubella, id: 'rubella-amnio', conclusions: [CONFIRMED, AGAIN], sources: ['banatvala-rubella'], mark: 'read' },

  { ...cmv, id: 'cmv-igm', conclusions: [POSSIBLE, SUSCEPTIBLE, DATED, OPEN], sources: ['sarasini-2021', 'beebe-cmv'], mark: 'read' },
  { ...cmv, id: 'cmv-avidity-high', conclusions: [DATED, OPEN], sources: ['sarasini-2021'], mark: 'read' },
  { ...cmv, id: 'cmv-avidity-late', conclusions: [DATED, OPEN], sources: ['roche-cmv', 'bodeus-1999'], mark: 'read' },
  { ...cmv, id: 'cmv-avidity-kit', conclusions: [POSSIBLE, PROBABLE], sources: ['arup-cmv-avidity', 'quest-cmv-avidity'], mark: 'read' },
  { ...cmv, id: 'cmv-avidity-low', conclusions: [POSSIBLE, PROBABLE], sources: ['persisting-low-avidity', 'arup-cmv-avidity'], mark: 'read' },
  { ...cmv, id: 'cmv-early', conclusions: [SUSCEPTIBLE], sources: ['torchlight-policy'], mark: 'derived' },
  { ...cmv, id: 'cmv-immune', conclusions: [IMMUNE, PAST, AGAIN], sources: ['lazzarotto-2020', 'leruez-ville-2020', 'ajog-cmv-review'], mark: 'read' },
  { ...cmv, id: 'cmv-low-igg', conclusions: [IMMUNE, PAST], sources: ['furione-2018'], mark: 'read' },
  { ...cmv, id: 'cmv-ebv', conclusions: [FALSE_IGM], sources: ['miendje-deyi-2000'], mark: 'read' },
  { ...cmv, id: 'cmv-igm-kits', conclusions: [FALSE_IGM], sources: ['prince-2014-algorithm'], mark: 'read' },
  { ...cmv, id: 'cmv-seroconversion', conclusions: [CONFIRMED], sources: ['furione-2018'], mark: 'read' },
  { ...cmv, id: 'cmv-blood-pcr', conclusions: [CONFIRMED, PROBABLE], sources: ['jcm-2020-qa', 'bologna-2004'], mark: 'read' },
  { ...cmv, id: 'cmv-amnio', conclusions: [CONFIRMED, AGAIN], sources: ['cmv-amniocentesis-negatives'], mark: 'read' },

  { ...toxoplasmaChild, id: 'toxo-child-igm', conclusions: [C_POSSIBLE, C_EXCLUDED, OPEN], sources: ['naessens-1999'], mark: 'read' },
  { ...toxoplasmaChild, id: 'toxo-child-cord', conclusions: [C_POSSIBLE, C_PROBABLE, OPEN, FALSE_IGM], sources: ['naessens-1999'], mark: 'read' },
  { ...toxoplasmaChild, id: 'toxo-child-rebound', conclusions: [C_EXCLUDED, C_POSSIBLE], sources: ['toxo-rebound-case'], mark: 'read' },
  { ...toxoplasmaChild, id: 'toxo-child-signs', conclusions: [C_PROBABLE, C_CONFIRMED], sources: ['dunn-1999'], mark: 'read' },
  { ...rubellaChild, id: 'rubella-child-igm', conclusions: [C_POSSIBLE, C_EXCLUDED, OPEN, FALSE_IGM], sources: ['who-2018-4-8'], mark: 'read' },
  { ...rubellaChild, id: 'rubella-child-mmr', conclusions: [C_POSSIBLE, OPEN], sources: ['torchlight-policy'], mark: 'derived' },
  { ...rubellaChild, id: 'rubella-child-sheds', conclusions: [C_PROBABLE, C_CONFIRMED], sources: ['aap-crs-isolation'], mark: 'read' },
  { ...rubellaChild, id: 'rubella-child-later', conclusions: [C_EXCLUDED, C_POSSIBLE, C_PROBABLE, C_CONFIRMED], sources: ['rcog-rubella'], mark: 'read' },
  { ...cmvChild, id: 'cmv-child-21', conclusions: [C_POSSIBLE, C_PROBABLE, OPEN], sources: ['cmv-newborn-tests', 'lazzarotto-2020'], mark: 'read' },
  { ...cmvChild, id: 'cmv-child-saliva', conclusions: [C_PROBABLE], sources: ['wunderlich-2023'], mark: 'read' },
  { ...cmvChild, id: 'cmv-child-spot', conclusions: [C_POSSIBLE, C_EXCLUDED, OPEN], sources: ['cmv-newborn-tests'], mark: 'read' },
  { ...cmvChild, id: 'cmv-child-igm', conclusions: [C_POSSIBLE, C_EXCLUDED, C_CONFIRMED, OPEN, FALSE_IGM], sources: ['newborn-igm-study'], mark: 'read' },

  { ...notFor, id: 'not-weak', subjects: WOMAN, sources: ['beebe-cmv', 'torchlight-policy'], mark: 'read' },
  { ...notFor, id: 'not-donor', subjects: WOMAN, sources: ['hanson-2020'], mark: 'read' },
  { ...notFor, id: 'not-baby', subjects: ['pregnant'], sources: ['torchlight-policy'], mark: 'derived' },
  { ...notFor, id: 'not-later', subjects: ['planning'], sources: ['torchlight-policy'], mark: 'derived' },
  { ...notFor, id: 'not-mother', subjects: CHILD, sources: ['cdc-dpdx-toxo', 'torchlight-policy'], mark: 'derived' },
  { ...notFor, id: 'not-donor-child', subjects: CHILD, sources: ['hanson-2020'], mark: 'derived' },
  { ...notFor, id: 'not-older', subjects: CHILD, sources: ['torchlight-policy'], mark: 'derived' },
] as const satisfies readonly Pitfall[];

export type PitfallId = (typeof pitfalls)[number]['id'];
