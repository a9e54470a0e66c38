/** Groups of values that several tables name: each stands here once. */

// What IgM and IgG can be read as.
export const REACTIVE = ['grey', 'positive'] as const;
export const NOT_REACTIVE = ['none', 'unread', 'negative', 'refuted'] as const;
export const IGM_QUIET = ['negative', 'refuted', 'not-done'] as const;
export const GREYS = ['grey', 'grey-confirmed', 'grey-refuted', 'low-refuted'] as const;
export const NOT_GREY = [
  'none',
  'unread',
  'negative',
  'nascent',
  'low-positive',
  'positive',
  'positive-refuted',
] as const;
/** No IgG of her own: a woman to be tested again. */
export const WITHOUT_IGG = ['negative', 'grey-refuted', 'low-refuted'] as const;
export const THERE = ['positive', 'low-positive', 'positive-refuted'] as const;

// What avidity can be read as.
export const HIGH = ['high-plain', 'high-between', 'high-late', 'high-unknown'] as const;
export const HIGH_IN_WINDOW = ['high-plain', 'high-between'] as const;
export const NOT_IN_WINDOW = ['none', 'low', 'intermediate', 'high-late', 'high-unknown'] as const;
export const NOT_YOUNG = ['none', 'high-plain', 'high-between', 'high-late', 'high-unknown'] as const;

// Conclusions.
export const CALM = [
  'susceptible',
  'immune',
  'past_infection',
  'recent_infection_excluded',
  'false_positive_igm_likely',
] as const;
export const PROBABLE = ['probable_recent_infection', 'confirmed_infection'] as const;
export const NEWBORN_WORDS = [
  'congenital_infection_excluded',
  'congenital_infection_possible',
  'congenital_infection_probable',
  'congenital_infection_confirmed',
] as const;
export const NOT_PROBABLE = [
  ...CALM,
  'inconclusive',
  'possible_recent_infection',
  'non_primary_infection_possible',
  ...NEWBORN_WORDS,
] as const;

// Signs and further tests of an infant.
export const NO_SIGNS = ['no', 'unknown'] as const;
export const NOT_POSITIVE = ['none', 'negative'] as const;

// Classes of a result that say nothing.
export const NOT_READ = ['pending', 'unknown', 'unreadable'] as const;
export const NOTHING = ['not-done', ...NOT_READ] as const;
