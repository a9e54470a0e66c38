/** Pieces in which the reasons are drawn one after the other: a press in between need not wait for all of them. */
export const REASONS = 4;
