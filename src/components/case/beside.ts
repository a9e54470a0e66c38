/** What is typed beside a printed number: limits, a lone cut-off, or the kit. */
import { aids } from '../../exchange/aids.ts';
import type { Kit, KitLimits } from '../../rules/aids.ts';
import { isAvidity, type Analyte } from '../../rules/analyte.ts';
import { cutOffZone } from '../../rules/cut-off.ts';
import { cutOffRule } from '../../tables/cut-off-rule.ts';
import { following } from '../language.svelte.ts';
import { ui } from '../words.ts';
import type { FieldError } from './draft.ts';
import { isSame, readCutOff, readPastedLimits, readTwoLimits, type TypedLimits } from './limits.ts';
import type { PrintedDraft } from './printed-draft.ts';

const say = following(() => ui.number);

/** Who gives the class, as it is told. `insert`: a person has read the limits in it. */
export type By = keyof typeof say.by;

/** What a number is read with; nothing where nothing is typed beside it. */
export interface Beside {
  readonly bounds: KitLimits | undefined;
  /** Of the units table or as typed; empty where none is known. */
  readonly boundsUnit: string;
  readonly kit: Kit | undefined;
  readonly by: By;
  /** The cut-off as printed, where a rule was put around it. */
  readonly withoutRule?: KitLimits;
}

export interface Fault {
  readonly errors: readonly FieldError[];
}

export const fault = (field: string, message: string): Fault => ({ errors: [{ field, message }] });

const nothing = (by: By): Beside => ({ bounds: undefined, boundsUnit: '', kit: undefined, by });

/** Whether the source laboratory's rule for a lone cut-off speaks of this analyte. */
export const mayUseRule = ({ key }: Analyte) =>
  !isAvidity(key) && (cutOffRule.markers as readonly string[]).includes(key === 'secondIgm' ? 'igm' : key);

/** The limits in their two fields; undefined where nothing was typed. */
function limitsOf(draft: PrintedDraft, analyte: Analyte, at: string): TypedLimits | Fault | undefined {
  const [below, from] = [draft.below.trim(), draft.from.trim()];
  const pasted = readPastedLimits(draft.printed, analyte);
  if (below === '' && from === '')
    return draft.printed.trim() === '' ? undefined : fault(`${at}below`, say.printedUnread);
  if (below === '' || from === '') return fault(`${at}${below === '' ? 'below' : 'from'}`, say.oneLimit);
  const typed = readTwoLimits(draft, at);
  if ('errors' in typed || pasted === undefined) return typed;
  if (!isSame(typed.bounds, pasted.bounds)) return fault(`${at}printed`, say.printedDiffers);
  return { bounds: typed.bounds, unit: typed.unit || pasted.unit };
}

function cutOffOf(draft: PrintedDraft, analyte: Analyte, at: string): Beside | Fault {
  if (draft.cutOff.trim() === '') return nothing('cut-off');
  const typed = readCutOff(draft.cutOff, at);
  if ('errors' in typed) return typed;
  const byRule = draft.cutOffRule && mayUseRule(analyte);
  const bounds = byRule ? cutOffZone(typed.bounds.from, cutOffRule.percent) : typed.bounds;
  const by = byRule ? 'cut-off-rule' : 'cut-off';
  return {
    bounds,
    boundsUnit: typed.unit,
    kit: undefined,
    by,
    ...(byRule ? { withoutRule: typed.bounds } : {}),
  };
}

function kitOf(draft: PrintedDraft, analyte: Analyte, at: string): Beside | Fault {
  const kit = aids.kits.get(draft.kit);
  if (!kit) return nothing('kit');
  if (kit.limits === null) {
    const typed = limitsOf(draft, analyte, at);
    if (typed === undefined) return fault(`${at}below`, say.kit.noLimits);
    if ('errors' in typed) return typed;
    return { bounds: typed.bounds, boundsUnit: typed.unit, kit, by: 'insert' };
  }
  if (!kit.found && draft.insertOf !== kit.id) return fault(`${at}insertOf`, say.kitUnchecked);
  if (kit.validIf && draft.validOf !== kit.id) return fault(`${at}validOf`, say.kitInvalid);
  return {
    bounds: kit.limits,
    boundsUnit: kit.unit ?? '',
    kit,
    by: kit.found ? 'kit' : 'insert',
  };
}

/** Reads the way that was chosen; what is typed in another way is kept and not read. */
export function besideOf(draft: PrintedDraft, analyte: Analyte, at: string): Beside | Fault {
  if (draft.by === 'cut-off') return cutOffOf(draft, analyte, at);
  if (draft.by === 'kit') return kitOf(draft, analyte, at);
  const typed = limitsOf(draft, analyte, at);
  if (typed === undefined) return nothing('limits');
  if ('errors' in typed) return typed;
  return { bounds: typed.bounds, boundsUnit: typed.unit, kit: undefined, by: 'limits' };
}
