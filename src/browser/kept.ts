/** What the browser keeps for this site beyond the page, under these names and no others. */
export const KEPT = {
  practice: 'torchlight.practice',
  kits: 'torchlight.kits',
  language: 'torchlight.language',
  theme: 'torchlight.theme',
} as const;

type Kept = (typeof KEPT)[keyof typeof KEPT];

/** Null where nothing is kept, or where the browser refuses to say. */
export function read(key: Kept): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param value null: no longer kept
 * @returns whether it is kept beyond this page
 */
export function keep(key: Kept, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
