/** Links and how they are handed on. */

/** This page with another fragment: no query, and no fragment of the page that stands open. */
export function addressWith(fragment: string): string {
  return location.href.replace(/[?#].*$/, '') + fragment;
}

/** Whether the device has a way to hand a link to another program. */
export const canHandOn = (): boolean => typeof navigator.share === 'function';

/** @returns false where the device could not; true also where its owner changed their mind */
export async function handOn(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
