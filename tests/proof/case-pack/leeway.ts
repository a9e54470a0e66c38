/**
 * Where the second derivation reads a line more narrowly than the decisions allow, what is accepted beside it. Each of
 * these was looked at; the case says so in its `why`.
 */
import type { Case, Conclusion } from '../../../src/rules/vocabulary.ts';

interface Leeway {
  readonly accepts: readonly Conclusion[];
  readonly words: string;
}
interface Read {
  readonly line: string;
  readonly accepts: readonly Conclusion[];
}

const MORE = 'the more cautious word is accepted too';
const counted = (days: number | 'none' | null | undefined): boolean => typeof days === 'number';

function ofMother(c: Case, { line, accepts }: Read): Leeway | null {
  const h = c.history ?? {};
  const r = c.results;
  const begins = (...texts: string[]): boolean => texts.some((text) => line.startsWith(text));
  const adds = (word: Conclusion, words: string): Leeway => ({ accepts: [...accepts, word], words });
  const ill = h.symptoms === true || h.endemicTravel === true;
  const exposed = counted(h.rashDaysAgo) || counted(h.contactDaysAgo) || ill;
  const wasNegative = (c.previous ?? []).some((each) => each.igg?.class === 'negative');
  const igmQuiet = r.igm?.class === 'negative' || r.secondIgm?.class === 'negative';
  if (c.pathogen === 'toxoplasma' && r.iga?.class === 'positive' && igmQuiet)
    return adds('inconclusive', 'a positive IgA keeps it open whatever the IgG (F18)');
  if (
    begins('6 vaccine in the last 12 weeks') &&
    r.igg?.class === 'negative' &&
    r.igm?.class === 'negative' &&
    !exposed
  )
    return adds(
      'false_positive_igm_likely',
      'the second negative IgG comes late enough to be read by its own decision too (F01)',
    );
  if (begins('6 vaccine in the last 12 weeks') && exposed)
    return adds('possible_recent_infection', `a vaccine does not explain an exposure away, so ${MORE} (F33)`);
  if (begins('6 vaccine, planning') && r.iggBlot?.class === 'e2-absent')
    return adds('inconclusive', `E1 bands without E2 are never an old IgG (F11), so ${MORE}`);
  if (begins('6 vaccine, planning') && r.avidity && r.secondAvidity)
    return adds('inconclusive', `two avidity methods contradict each other, so ${MORE}`);
  if (begins('6 immune before, IgG grey today') && r.avidity && r.secondAvidity)
    return adds('inconclusive', `two avidity methods contradict each other, so ${MORE}`);
  if (begins('6 rubella low avidity, no rash, no contact') && ill)
    return adds('possible_recent_infection', `illness or travel may count as an exposure, so ${MORE}`);
  if (begins('6 rubella rash or contact not known', '6 IgG grey, blot positive (6 rubella') && wasNegative)
    return adds('inconclusive', `new IgG after a vaccine is not yet an old one, so ${MORE}`);
  if (begins('6 seroconversion, other') && r.iggBlot?.class === 'e2-absent')
    return adds('confirmed_infection', `the bands show that the IgG is real, so ${MORE}`);
  if (
    begins(
      '6 IgG grey, IgM not done',
      '6 IgG grey, rubella exposure',
      '6 IgG grey, blot positive, IgM not done',
    ) &&
    wasNegative
  )
    return adds('possible_recent_infection', `the IgG was negative before, so ${MORE}`);
  if (begins('6 IgG grey, IgM not done') && c.pathogen === 'rubella' && r.iggBlot?.class === 'negative')
    return adds(
      'susceptible',
      'a negative blot makes the gray IgG a negative one, and then the decisions say susceptible (F06, F24)',
    );
  return null;
}

/** IgG negative, later positive, and negative again. */
function cameAndWent(c: Case): boolean {
  const earlier = [...(c.previous ?? [])].sort((a, b) => a.weeksBefore - b.weeksBefore);
  const positive = earlier.findIndex((each) => /positive/.test(each.igg?.class ?? ''));
  const before = earlier.slice(positive + 1).some((each) => each.igg?.class === 'negative');
  return c.results.igg?.class === 'negative' && positive >= 0 && before;
}

function ofNewborn(c: Case, { line, accepts }: Read): Leeway | null {
  const h = c.history ?? {};
  const adds = (word: Conclusion, words: string): Leeway => ({ accepts: [...accepts, word], words });
  if (line.startsWith('after immunoglobulin') && c.results.motherChildBlot?.class === 'positive')
    return adds('congenital_infection_probable', `the bands may be the infant’s own, so ${MORE} (F66)`);
  if (line.startsWith('avidity on a negative IgG'))
    return adds('congenital_infection_possible', 'possible is as open in an infant, and accepted too');
  if (line.startsWith('CMV saliva negative') && c.results.secondIgm?.class === 'negative')
    return adds('false_positive_igm_likely', 'the IgM that another method denies may lend the word (F42)');
  if (cameAndWent(c) && (line.startsWith('infant IgG−') || accepts.includes('congenital_infection_excluded')))
    return {
      accepts: ['inconclusive', 'congenital_infection_possible'],
      words: 'an IgG that came and went excludes nothing (F46)',
    };
  if (h.sampleFrom === 'cord' && (c.ageDays ?? 0) > 7 && accepts.includes('congenital_infection_excluded'))
    return {
      accepts: ['inconclusive', 'congenital_infection_possible'],
      words: 'cord blood of an infant older than a week excludes nothing (F51)',
    };
  return null;
}

/** What is accepted instead, and why; null where the second derivation stands as it is. */
export const leewayOf = (c: Case, read: Read): Leeway | null =>
  c.subject === 'newborn' ? ofNewborn(c, read) : ofMother(c, read);
