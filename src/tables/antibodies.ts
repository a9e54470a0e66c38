import type { Pathogen } from '../rules/vocabulary.ts';
import type { AntibodyBand, PathogenTimes } from '../rules/antibody-bands.ts';
import type { TimelineFacts } from '../rules/timeline.ts';
import type { SourceId } from './sources.ts';

type Band = AntibodyBand & { readonly sources: readonly [SourceId, ...SourceId[]] };
type Times = PathogenTimes & {
  readonly bands: readonly Band[];
  readonly silent: { readonly sources: readonly [SourceId, ...SourceId[]] };
};

/**
 * When antibodies come and go, in days after the infection (rubella: after the rash began), as ranges between the
 * earliest and the latest that the sources give; null where they give no latest. Drawn as a scheme beside a result,
 * read by no table. `silent`: how long IgG and IgM may both be missing, taken long: the days in
 * which the policy calls a negative result too early; and IgG alone: further the weeks after which it lets a second
 * IgG that is still negative settle a reactive IgM.
 */
// One band a line, to be read down the page.
// prettier-ignore
export const antibodies = {
  toxoplasma: {
    from: 'infection',
    silent: { both: 14, igg: 14 + 21, sources: ['torchlight-policy', 'sogc-285'], mark: 'derived' },
    bands: [
      { id: 'igm', begins: [7, 14], ends: [147, null], sources: ['aap-2017', 'jenum-1998', 'gras-2004'], mark: 'derived' },
      { id: 'igg', begins: [7, 35], ends: null, sources: ['aap-2017', 'torchlight-policy'], mark: 'derived' },
      { id: 'low-avidity', begins: [7, 35], ends: [91, null], sources: ['liesenfeld-2001', 'findal-2015'], mark: 'read' },
      { id: 'high-avidity', begins: [91, null], ends: null, sources: ['liesenfeld-2001', 'findal-2015'], mark: 'read' },
    ],
  },
  rubella: {
    from: 'rash',
    silent: { both: 28, igg: 28 + 21, sources: ['torchlight-policy', 'cdc-vpd-14'], mark: 'derived' },
    bands: [
      { id: 'igm', begins: [0, 5], ends: [28, 168], sources: ['cdc-rubella-serology', 'acip-1998', 'uk-rubella-summary'], mark: 'read' },
      { id: 'igg', begins: [4, 4], ends: null, sources: ['cdc-rubella-serology'], mark: 'read' },
      { id: 'low-avidity', begins: [4, 4], ends: [28, 119], sources: ['enders-knotek-1989', 'bmj-rubella'], mark: 'read' },
      { id: 'high-avidity', begins: [28, 182], ends: null, sources: ['enders-knotek-1989', 'idc-rubella'], mark: 'read' },
    ],
  },
  cmv: {
    from: 'infection',
    silent: { both: 60, igg: 60 + 28, sources: ['torchlight-policy', 'acog-151'], mark: 'derived' },
    bands: [
      { id: 'igm', begins: [0, 21], ends: [91, null], sources: ['cmv-compilation', 'sarasini-2021', 'beebe-cmv'], mark: 'read' },
      { id: 'igg', begins: [21, 60], ends: null, sources: ['acog-151', 'torchlight-policy'], mark: 'derived' },
      { id: 'low-avidity', begins: [21, 60], ends: [61, 182], sources: ['cdc-cmv', 'quest-cmv-avidity'], mark: 'read' },
      { id: 'high-avidity', begins: [30, 168], ends: null, sources: ['sarasini-2021', 'springer-2014-avidity'], mark: 'read' },
    ],
  },
} as const satisfies Readonly<Record<Pathogen, Times>>;

/** What the timeline needs beside the case: the week of conception, and what each conclusion says of the date. */
export const timelineFacts = {
  conceptionWeek: 2,
  tells: {
    susceptible: 'later',
    false_positive_igm_likely: 'later',
    immune: 'earlier',
    past_infection: 'earlier',
    recent_infection_excluded: 'earlier',
    possible_recent_infection: 'open',
    inconclusive: 'open',
    probable_recent_infection: 'infected',
    confirmed_infection: 'infected',
    non_primary_infection_possible: 'undated',
    congenital_infection_excluded: 'undated',
    congenital_infection_possible: 'undated',
    congenital_infection_probable: 'undated',
    congenital_infection_confirmed: 'undated',
  },
} as const satisfies TimelineFacts;
