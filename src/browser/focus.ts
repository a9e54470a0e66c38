import { tick } from 'svelte';

/** Moves focus to the heading of a page that has just been shown, from its top. */
export async function focusHeading(scroll = true): Promise<void> {
  await tick();
  if (scroll) globalThis.scrollTo(0, 0);
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Moves focus to one element, wherever it stands on the page. */
export async function focusOn(id: string): Promise<boolean> {
  await tick();
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
  return element !== null;
}
