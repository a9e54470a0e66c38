/**
 * The kit catalogue. Half open: negative (low) `below`, positive (high) `from`, grey between, in `unit`.
 *
 * A row with `found: true` was read in its source and classifies a number that comes without printed limits. A row
 * with `found: false` is only recalled, or its platform is: it never classifies, the reader is sent to the insert.
 * The limits printed with a result always outrank this table. Where one name has two sets of cut-offs (markets,
 * inserts), the id names which. No row was read in an insert: papers (2009-2019) and pages of
 * laboratories and makers.
 *
 * Source: the interoperability evidence, section 6.
 *
 * `validIf`: avidity counts only where the IgG of the same serum reaches a floor; nobody but the laboratory or the
 * reader knows that, so such a row asks as well. `insertVersion` and `readOn` are empty until somebody reads an insert.
 */
import { CMV_KITS } from './kits/cmv.ts';
import { RUBELLA_KITS } from './kits/rubella.ts';
import { TOXOPLASMA_KITS } from './kits/toxoplasma.ts';

export const KITS = [...TOXOPLASMA_KITS, ...RUBELLA_KITS, ...CMV_KITS] as const;
