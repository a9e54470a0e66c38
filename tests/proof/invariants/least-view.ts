/** What the rules on how little may be said of a woman ask of a case. */
import type { Assessment } from '../../../src/rules/vocabulary.ts';
import { known } from './read.ts';
import { exposedWithin, positivePcrs, type View } from './view.ts';
import { answer, calm, confirmed, likely, open } from './words.ts';

/** The other method, not the immunoblot: that one only leans. */
export const secondNegative = (v: View): boolean => v.read.secondIgm === 'negative';
/** Rash or contact of the last 8 weeks, symptoms or travel. */
export const exposed = (v: View): boolean =>
  exposedWithin(v, 56) || v.history.symptoms === true || v.history.endemicTravel === true;
/** A reactive IgM that another method does not refute; that counts only where nothing speaks for an exposure (FINDINGS F02). */
export const stands = (v: View): boolean => v.igmReactive && !(secondNegative(v) && !exposed(v));
export const bothNone = (v: View): boolean =>
  v.history.rashDaysAgo === 'none' && v.history.contactDaysAgo === 'none';
/** No earlier sample, and no series. */
export const alone = (v: View): boolean => v.past.length === 0 && v.series === null;
/** A rubella vaccine, whenever. */
export const vaccinated = (v: View): boolean => v.rubella && v.history.weeksSinceVaccine != null;
export const proved = (v: View): boolean => positivePcrs(v).length > 0;
export const blotDenies = (v: View): boolean => v.read.iggBlot === 'negative';
export const avidityThere = (v: View): boolean =>
  known(v.avidity) || v.past.some((each) => known(each.avidity));
/** Days before which an IgM without IgG is not closed by a second sample. */
export const closesAfter = (v: View): number => (v.pathogen === 'cmv' ? 28 : 21);
/** IgG clearly positive, or a grey or low one that its immunoblot confirms. */
export const iggThere = (v: View): boolean =>
  (v.igg === 'positive' && !blotDenies(v)) ||
  ((v.igg === 'low-positive' || v.igg === 'grey') && v.read.iggBlot === 'positive');

const said = (is: boolean, a: Assessment, why: string): string | null => (is ? null : `${why}: ${answer(a)}`);
export const notCalm = (a: Assessment, why: string): string | null => said(!calm(a), a, why);
export const isOpen = (a: Assessment, why: string): string | null => said(open(a), a, why);
export const isLikely = (a: Assessment, why: string): string | null => said(likely(a.conclusion), a, why);
export const isConfirmed = (a: Assessment, why: string): string | null =>
  said(confirmed(a.conclusion), a, why);
