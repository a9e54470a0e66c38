import type { ActionCode, Pathogen } from '../rules/vocabulary.ts';
import type { SourceId } from './sources.ts';
import type { TimeKey } from './times.ts';

/** A test that is repeated, and when. */
type Retest = readonly [ActionCode, TimeKey];

/** What a practice says of one infection, in pregnancy. */
export interface PracticeOn {
  /** Key of the sentence in the words. */
  readonly says: string;
  readonly sources: readonly SourceId[];
  /** Remembered and not re-read, although a source named here was read. */
  readonly recalled?: true;
  /** How a woman without antibody is tested again: null: not routinely; left out: at the tables' own interval. */
  readonly susceptible?: Retest | null;
  /** What is repeated in a woman with antibody, which the tables do not. */
  readonly immune?: Retest;
}

/**
 * A practice that a site may choose. It changes when a woman without antibody is tested again and which tests are
 * offered; never a conclusion, an urgency, a referral or a warning (FINDINGS F63). An infection of which it says
 * nothing keeps the tables' own interval.
 */
export interface Practice {
  readonly id: string;
  readonly country: string;
  readonly on: { readonly [pathogen in Pathogen]?: PracticeOn };
}

// prettier-ignore
export const PRACTICES = [
  { id: 'france', country: 'France', on: {
    toxoplasma: { says: 'france-toxo', sources: ['france-2019-toxo'], susceptible: ['retest_in_pregnancy', 'monthly_and_after_delivery'] },
    rubella: { says: 'france-rubella', sources: ['france-rubella'], susceptible: ['retest_in_pregnancy', 'week_20'] },
    cmv: { says: 'france-cmv', sources: ['has-2025', 'france-cmv-retest'], recalled: true, susceptible: ['retest_in_pregnancy', 'again_to_14'] },
  } },
  { id: 'italy', country: 'Italy', on: {
    toxoplasma: { says: 'italy-toxo', sources: ['italy-toxo-interval'], susceptible: ['retest_in_pregnancy', 'every_4_to_6_weeks'] },
  } },
  { id: 'germany', country: 'Germany', on: {
    toxoplasma: { says: 'germany-toxo', sources: ['labor-enders-toxo'], susceptible: ['retest_in_pregnancy', 'every_8_to_12_weeks'] },
    rubella: { says: 'germany-rubella', sources: ['labor-gaertner-rubella', 'labor-becker-rubella'], susceptible: ['retest_in_pregnancy', 'weeks_16_17'] },
    cmv: { says: 'germany-cmv', sources: ['germany-dgk-cmv', 'germany-gyn-cmv'], susceptible: ['retest_in_pregnancy', 'every_6_to_8_weeks_to_16'] },
  } },
  { id: 'austria', country: 'Austria', on: {
    toxoplasma: { says: 'austria-toxo', sources: ['austria-toxo-programme'], susceptible: ['retest_in_pregnancy', 'every_8_weeks'] },
  } },
  { id: 'brazil', country: 'Brazil', on: {
    toxoplasma: { says: 'brazil-toxo', sources: ['brazil-toxo-retest'], susceptible: ['retest_in_pregnancy', 'every_1_to_3_months'] },
  } },
  { id: 'ecci', country: 'Europe', on: {
    cmv: { says: 'ecci-cmv', sources: ['ecci-2024'], susceptible: ['repeat_4_weeks', 'every_4_weeks_to_16'] },
  } },
  { id: 'belgium', country: 'Belgium', on: {
    cmv: { says: 'belgium-cmv', sources: ['akl-ecci'], susceptible: ['repeat_4_weeks', 'every_4_weeks_to_14'] },
  } },
  { id: 'israel', country: 'Israel', on: {
    cmv: { says: 'israel-cmv', sources: ['israel-cmv'], susceptible: ['retest_in_pregnancy', 'weeks_11_14_and_16_19'] },
  } },
  { id: 'uk', country: 'United Kingdom', on: {
    toxoplasma: { says: 'uk-toxo', sources: ['uk-nsc-toxo'], susceptible: null },
    rubella: { says: 'uk-rubella', sources: ['england-screening-2016'] },
    cmv: { says: 'uk-cmv', sources: ['rcog-sip-56'], susceptible: null },
  } },
  { id: 'us-canada', country: 'United States and Canada', on: {
    toxoplasma: { says: 'us-canada-toxo', sources: ['acog-151', 'sogc-285'], susceptible: null },
    rubella: { says: 'us-canada-rubella', sources: ['acip-2013', 'sogc-203'], recalled: true },
    cmv: { says: 'us-canada-cmv', sources: ['smfm-39', 'sogc-420'], susceptible: null },
  } },
  { id: 'australia-nz', country: 'Australia and New Zealand', on: {
    toxoplasma: { says: 'australia-toxo', sources: ['australia-anc-toxo'] },
    rubella: { says: 'australia-rubella', sources: ['australian-handbook', 'nz-handbook'], recalled: true },
    cmv: { says: 'australia-cmv', sources: ['asid-2022', 'ranzcog-2019'], susceptible: null },
  } },
  { id: 'cir', country: 'Russia', on: {
    toxoplasma: { says: 'cir-toxo', sources: ['cir'] },
    rubella: { says: 'cir-rubella', sources: ['cir'], susceptible: ['retest_in_pregnancy', 'by_practice'] },
    cmv: { says: 'cir-cmv', sources: ['cir'], immune: ['igm_retest_in_pregnancy', 'by_practice'] },
  } },
] as const satisfies readonly Practice[];

export type PracticeId = (typeof PRACTICES)[number]['id'];
