/** What the practices say, and the page on which a site chooses one. */
import type { PRACTICES } from '../../tables/practices.ts';

type On = (typeof PRACTICES)[number]['on'];
type SaidOf<T> = T extends unknown
  ? { [K in keyof T]: T[K] extends { readonly says: infer S extends string } ? S : never }[keyof T]
  : never;

export const practiceWords: Readonly<Record<SaidOf<On>, string>> = {
  'france-toxo':
    'A woman without antibody is tested every month from the second visit on, the last time 2 to 4 weeks after delivery.',
  'france-rubella':
    'A woman without IgG is tested for IgG again at about 20 weeks; older texts tested every month.',
  'france-cmv':
    'Screening in the first trimester is advised for women with a negative or unknown result (HAS, June 2025); the second test within that trimester is recalled.',
  'italy-toxo': 'A woman without antibody is tested again every 4 to 6 weeks.',
  'germany-toxo':
    'Where she is tested again, every 8 to 12 weeks (one laboratory: 8, at most 10). Statutory insurance pays only on suspicion.',
  'germany-rubella':
    'IgG is tested a second time at 16 to 17 weeks when the first was negative; two documented doses count as immunity, without a test.',
  'germany-cmv':
    'Not part of routine care. Where it is done, a patient page repeats the test every 6 to 8 weeks and names no end, so the end at 14 to 16 weeks is the tables’ own. With a known IgG nothing is repeated.',
  'austria-toxo': 'A woman without antibody is tested again about every 8 weeks.',
  'brazil-toxo':
    'A woman without antibody is tested again every month to every 3 months, as resources allow.',
  'ecci-cmv':
    'First test as early as possible in the first trimester, then every 4 weeks until 14 to 16 weeks. This is also the tables’ own interval.',
  'belgium-cmv': 'A laboratory that sums up the European consensus: screening only until 14 weeks.',
  'israel-cmv':
    'Tests at the start, at 11 to 14 and at 16 to 19 weeks; a woman infected in the past is not tested again.',
  'uk-toxo': 'No population screening, so no routine retest.',
  'uk-rubella':
    'England ended antenatal screening on 1 April 2016; two documented doses count as protection, without a test.',
  'uk-cmv': 'No routine screening, so no routine retest; a test only on an indication.',
  'us-canada-toxo':
    'No routine screening (ACOG); only women at risk or with ultrasound signs are tested (SOGC). No routine retest.',
  'us-canada-rubella': 'IgG once at booking; no routine retest.',
  'us-canada-cmv':
    'No routine screening (SMFM; SOGC: hygiene advice for all, testing not for all). No routine retest.',
  'australia-toxo':
    'Little evidence for screening; advice on prevention. It says nothing of an interval, so the tables’ own stays.',
  'australia-rubella': 'IgG once at booking; no routine retest.',
  'australia-cmv':
    'No screening of all; hygiene advice for all; a test after symptoms or a known contact. No routine retest.',
  'cir-toxo':
    'Row 4 of its table: observe, repeat IgM in pregnancy, no interval named. Here IgG and IgM are taken together.',
  'cir-rubella':
    'Row 4 of its table: observe, repeat IgM in pregnancy, no interval named. Here the retest is an IgG; IgM only after rash or contact.',
  'cir-cmv':
    'Row 1 of its table: after a positive IgG with a negative IgM it repeats IgM in pregnancy. IgM neither shows nor excludes a reactivation.',
};

export const siteWords = {
  title: 'This site',
  lead: 'Countries differ on when a woman without antibody is tested again. Choose the practice of this site; it sets those intervals and which retests are offered.',
  never:
    'A practice never changes what a result means, how urgent it is, a referral, or what not to do. A rash, an illness, a contact or an abnormal scan is followed up in every practice.',
  choose: 'Which practice does this site follow?',
  none: 'None',
  noneHint: 'The tables’ own intervals',
  save: 'Use this practice',
  saved: (name: string) => `Kept on this device: ${name}. It applies to cases started from now on.`,
  notKept: (name: string) =>
    `Chosen until this page is closed: ${name}. This browser does not let the page keep it. It applies to cases started from now on.`,
  unknown: 'The practice chosen earlier on this device is not in this version. Choose again.',
  openCase: (name: string) => `The case that is open keeps the practice it was started with: ${name}.`,
  openCaseUse: 'Use the new practice for the open case too',
  openCaseUsed: (name: string) => `The open case now follows: ${name}.`,
  changes: 'What each practice changes',
  changesLead:
    'In our words, with the source and how it was seen. An infection that is not listed keeps the tables’ own interval.',
  retest: 'Retest without antibody',
  immune: 'Added with antibody',
  asTables: 'as the tables say',
  notRoutinely: 'not routinely',
  own: 'The tables’ own intervals',
  ownList: {
    toxoplasma: 'IgG and IgM together, at the interval of the laboratory.',
    rubella: 'No routine retest; IgG and IgM again after a rash or contact.',
    cmv: 'IgG and IgM together every 4 weeks until 14 to 16 weeks.',
  },
  kept: 'Only this choice and the kits of the laboratory are kept on the device, nothing of any case. Clearing the browser’s data removes it.',
  kits: 'Kits',
  kitsLead: 'Mark the kits of this laboratory, so that a number without printed limits can be read.',
  kitsOpen: 'Kits of this laboratory',
  backToCase: 'Back to the case',
} as const;
