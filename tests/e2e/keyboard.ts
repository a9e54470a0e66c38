/** Hands on the keys alone: where the focus is, that it is seen, and the way to a control by Tab. */
import { expect, type Page } from '@playwright/test';

interface Focus {
  /** What a screen reader would call it, about. */
  readonly name: string;
  readonly tag: string;
  /** A ring of 2 px or more stands around it, or the focus is on a heading or a message that was gone to. */
  readonly isSeen: boolean;
  /** It stands on the screen, whole or in part. */
  readonly isOnScreen: boolean;
}

export async function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const labels = 'labels' in one && one.labels instanceof NodeList ? [...one.labels] : [];
    const by = (one.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    const name = [
      words(one.getAttribute('aria-label')),
      words(by.map((each) => each?.textContent ?? '').join(' ')),
      words(labels.map((each) => each.textContent ?? '').join(' ')),
      words(one instanceof HTMLSelectElement ? '' : one.textContent),
    ].find((each) => each !== '');
    const ring = (each: Element | null) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    // A file is chosen by its label, which wears the ring of the hidden field.
    const wearer = one.matches('input.visually-hidden') ? one.nextElementSibling : one;
    const { top, bottom, width } = (wearer ?? one).getBoundingClientRect();
    return {
      name: name ?? '',
      tag: one.tagName,
      isSeen: ring(wearer) || one.matches('h1, [role=alert]'),
      isOnScreen: width > 0 && bottom > 0 && top < innerHeight,
    };
  });
}

/** After whatever was pressed the focus is on something, and can be seen. */
export async function expectFocusSeen(page: Page): Promise<Focus> {
  const now = await focused(page);
  expect.soft(now.tag, `after “${now.name}” the focus is lost`).not.toBe('BODY');
  expect.soft(now.isSeen, `the focus is seen on ${now.tag} “${now.name}”`).toBe(true);
  expect.soft(now.isOnScreen, `${now.tag} “${now.name}” is on the screen`).toBe(true);
  return now;
}

/** Tab by Tab to the control of this name; each one on the way shows its focus. */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const isIt = (text: string) => (typeof name === 'string' ? text.startsWith(name) : name.test(text));
  for (let at = 0; at < 90; at += 1) {
    await page.keyboard.press(key);
    const now = await expectFocusSeen(page);
    if (now.tag === 'BODY') break;
    if (isIt(now.name)) return;
  }
  throw new Error(`no control ${String(name)} by ${key}`);
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
