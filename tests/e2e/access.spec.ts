/** Access beyond what axe can see: text spacing, forced colours, stillness, and what is said without moving focus. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/words/languages.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { reactive, screens } from './screens.ts';
import { begin, rubella, walk } from './walk.ts';

test.use({ offlineCopy: false });

const SIZES = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

/** Success criterion 1.4.12. Set by script: the page's policy refuses a style sheet of its own, as it should. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

const unspaceText = (page: Page) => page.evaluate(() => void (document.adoptedStyleSheets = []));

/** Words cut off, controls over controls, and the page wider than the screen; each in words. */
function spacingFaults(): string[] {
  const faults: string[] = [];
  const name = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
  // What is only heard: it is clipped away, or has no height.
  const isHeard = (one: Element) => getComputedStyle(one).clipPath === 'inset(50%)' || one.clientHeight === 0;
  const shown = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true }) &&
    !one.closest('.visually-hidden, .skip') &&
    !isHeard(one);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} wide`);
  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    if (one.closest('svg, select, textarea') || one instanceof HTMLInputElement || !shown(one)) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (isCut(overflowX) && one.scrollWidth > one.clientWidth + 1)
      faults.push(`cut at the side: ${name(one)}`);
    if (isCut(overflowY) && one.scrollHeight > one.clientHeight + 1) faults.push(`cut below: ${name(one)}`);
  }
  const controls = [
    ...document.querySelectorAll(
      'a[href], button, select, textarea, summary, label.option, input:not([type=radio], [type=checkbox], [type=file])',
    ),
  ].filter(shown);
  const boxes = controls.map((one) => ({ one, boxes: [...one.getClientRects()] }));
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) {
      if (a.one.contains(b.one) || b.one.contains(a.one)) continue;
      const meet = a.boxes.some((x) =>
        b.boxes.some(
          (y) =>
            Math.min(x.right, y.right) - Math.max(x.left, y.left) > 2 &&
            Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 2,
        ),
      );
      if (meet) faults.push(`over each other: ${name(a.one)} and ${name(b.one)}`);
    }
  });
  return faults;
}

/** What moves by itself, or would. */
function movements(): string[] {
  const still = (value: string) => value.split(', ').every((one) => parseFloat(one) === 0);
  const styled = [...document.querySelectorAll('*')].filter((one) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
    return animationName !== 'none' || !still(transitionDuration) || scrollBehavior === 'smooth';
  });
  return [
    ...styled.map((one) => one.outerHTML.slice(0, 80)),
    ...document.getAnimations().map(({ id }) => `runs: ${id}`),
    ...[...document.querySelectorAll('animate, animateTransform, animateMotion, marquee, video')].map(
      (one) => one.tagName,
    ),
  ];
}

/**
 * Controls and levels that cannot be told from the ground where the colours are the reader's own. What is drawn is
 * read: colours as computed once they are forced, an edge or words in another colour than the ground behind.
 */
function unseen(): string[] {
  const shown = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    one.closest('.visually-hidden, .skip') === null;
  const isClear = (colour: string) => /, 0\)$|^transparent$/.test(colour);
  const ground = (one: Element | null): string => {
    for (let at = one; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const faults: string[] = [];
  const say = (one: Element, what: string) => faults.push(`${what}: ${one.outerHTML.slice(0, 90)}`);
  const words = [
    ...document.querySelectorAll<HTMLElement>(
      'h1, h2, h3, p, li, a[href], button, summary, label, .urgency, td, th, select, input',
    ),
  ];
  for (const one of words.filter(shown))
    if (getComputedStyle(one).color === ground(one)) say(one, 'words in the colour of the ground');
  for (const one of [
    ...document.querySelectorAll<HTMLElement>('button.button, a.button, .input, .choose .button'),
  ].filter(shown)) {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one);
    if (
      parseFloat(borderTopWidth) === 0 ||
      borderTopStyle === 'none' ||
      borderTopColor === ground(one.parentElement)
    )
      say(one, 'no edge');
  }
  for (const one of [
    ...document.querySelectorAll<HTMLElement>('input[type=radio], input[type=checkbox]'),
  ].filter(shown))
    if (getComputedStyle(one).appearance === 'none') say(one, 'drawn by hand, and so lost');
  for (const one of [
    ...document.querySelectorAll<HTMLElement>('[aria-current=page], [aria-pressed=true]'),
  ].filter(shown)) {
    const { textDecorationLine, borderBottomStyle, outlineStyle } = getComputedStyle(one);
    if (textDecorationLine === 'none' && borderBottomStyle === 'none' && outlineStyle === 'none')
      say(one, 'chosen, but like the rest');
  }
  for (const svg of document.querySelectorAll('.urgency svg')) {
    if (!shown(svg)) continue;
    const [part] = svg.children;
    const { stroke, fill } = getComputedStyle(part ?? svg);
    if (stroke === ground(svg) && (fill === 'none' || fill === ground(svg)))
      say(svg, 'a level without its sign');
  }
  for (const one of [...document.querySelectorAll('[data-urgency]')].filter(shown)) {
    const { borderLeftStyle, borderLeftColor } = getComputedStyle(one);
    if (borderLeftStyle !== 'none' && borderLeftColor === ground(one)) say(one, 'a level without its edge');
  }
  return faults;
}

async function look(page: Page, name: string): Promise<void> {
  await spaceText(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect.soft(await page.evaluate(spacingFaults), `${name}, text spaced, ${size.width}`).toEqual([]);
  }
  await unspaceText(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect.soft(await page.evaluate(movements), `${name}, with less motion`).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    expect.soft(await page.evaluate(unseen), `${name}, forced colours, ${colorScheme}`).toEqual([]);
  }
  // Without contrast: axe takes the colour of words from -webkit-text-fill-color, for which Chromium gives the
  // author's own colour where another is drawn (white on black was called 1.23). `unseen` looks at what is drawn.
  expect.soft(await barriers(page, ['color-contrast']), `${name}, axe, forced`).toEqual([]);
  await page.emulateMedia({ forcedColors: null, colorScheme: null, reducedMotion: null });
}

test.describe.configure({ mode: 'parallel' });

for (const [name, reach] of Object.entries(screens))
  test(name, async ({ page }) => {
    test.slow();
    await reach(page, (passed) => look(page, passed));
    await look(page, name);
  });

/** What the live regions of the page come to say, in order, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    const region = '[role=status], [role=alert], [aria-live=polite]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const holder = target instanceof Element ? target : target.parentElement;
        const said = holder?.closest(region)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        if (said !== '' && heard.at(-1) !== said) heard.push(said);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('what was copied is said, and focus stays', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, rubella);
  await walk(page, reactive);
  const heard = await listen(page);
  const copy = page.getByRole('button', { name: 'Copy record' });
  await copy.press('Enter');
  await expect.poll(heard).toContain('Copied');
  await expect(copy).toBeFocused();
});

test.describe('with its offline copy', () => {
  test.use({ offlineCopy: true });

  test('that the app now works offline is said, and focus stays', async ({ page }) => {
    await page.goto('./');
    const where = () => page.evaluate(() => document.activeElement?.tagName);
    const before = await where();
    const status = page.getByRole('contentinfo').getByRole('status');
    await expect(status).toContainText('Works offline');
    expect(await where()).toBe(before);
  });
});

test('what the search found is said, and focus stays', async ({ page }) => {
  await page.goto('./#/search');
  const field = page.getByLabel('Words to look for');
  await field.focus();
  const heard = await listen(page);
  await page.keyboard.type('avidity');
  await expect.poll(heard).toContainEqual(expect.stringMatching(/^\d+ places found/));
  await expect(field).toBeFocused();
});

test('that the language changed is said in the new one, and focus stays', async ({ page }) => {
  await page.goto('./');
  const choice = page.locator('#language');
  const others = Object.entries(LANGUAGES).filter(([code]) => code !== 'en');
  for (const [code, name] of others) {
    await choice.focus();
    const heard = await listen(page);
    await choice.selectOption(code);
    await expect.poll(heard).toContainEqual(expect.stringContaining(name));
    await expect(choice).toBeFocused();
  }
});
