/** Reference ranges as they are printed, to limits with their operators. */
import type { KitLimits } from '../../rules/aids.ts';

export type LimitsRead = { readonly bounds: KitLimits; readonly unit: string } | { readonly unread: true };

export function readLimits(_text: string, _isAvidity: boolean): LimitsRead {
  return { unread: true };
}
