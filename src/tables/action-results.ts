/** Tests on the present serum and the result they bring: a test whose result is there is not ordered again. */
import type { ActionCode, FactPath } from '../rules/vocabulary.ts';

export const brings = {
  avidity: 'results.avidity',
  igg_immunoblot: 'results.iggBlot',
  igm_immunoblot: 'results.igmBlot',
  second_igm_assay: 'results.secondIgm',
  maternal_blood_pcr: 'results.motherBloodPcr',
  throat_pcr: 'results.throatPcr',
  mother_child_immunoblot: 'results.motherChildBlot',
} as const satisfies { readonly [code in ActionCode]?: FactPath };

/** Times that mean this serum and no later one. */
export const onThisSerum = ['same_serum', 'now'] as const;
