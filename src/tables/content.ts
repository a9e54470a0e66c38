/** Which content answers. A version changes with every change of a table; a review has a name and a date. */
export const content: { readonly version: string; readonly reviewed: string | null } = {
  version: '2026.11.4',
  reviewed: null,
};
