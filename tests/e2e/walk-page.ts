/**
 * What the walk does and sees inside the page. Each function is handed to the page as it stands and may use nothing
 * from outside of itself.
 */

/** What a reader sees. */
export interface Seen {
  readonly language: string;
  readonly title: string;
  /** There is a result to copy. */
  readonly isResult: boolean;
  /** A question is asked, one a page. */
  readonly isAsked: boolean;
  /** The list of answers: infection (empty for the person), value, and whether it still counts. */
  readonly rows: readonly { readonly of: string; readonly value: string; readonly used: boolean }[];
  readonly record: string;
  readonly link: string;
}

export const EVENTS_OF_PAGE = [
  'answer',
  'back',
  'change',
  'new',
  'door',
  'language',
  'elsewhere',
  'press',
] as const;
export type PageEvent = (typeof EVENTS_OF_PAGE)[number];

/** @param rolls numbers in [0, 1) that decide */
export async function act({ kind, rolls }: { kind: PageEvent; rolls: readonly number[] }): Promise<void> {
  let at = 0;
  const roll = () => rolls[at++ % rolls.length] ?? 0;
  const all = <T extends HTMLElement>(selector: string) =>
    [...document.querySelectorAll<T>(selector)].filter((one) => one.checkVisibility());
  const pick = <T>(from: readonly T[]) => from[Math.floor(roll() * from.length)];
  const settle = () => new Promise((done) => setTimeout(done, 5));
  const put = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const typed = ['9+2', '12', '20', '3', '0,85', '143', '4-12-2026', '30', 'x', ''];
  const choose = async () => {
    // A printed number goes into no link as it was printed, so the link could not be held against the record.
    const radios = () =>
      all<HTMLInputElement>('main input[type=radio]').filter(({ value }) => value !== 'number');
    for (const name of new Set(radios().map((one) => one.name))) {
      const own = radios().filter((one) => one.name === name);
      pick(own)?.click();
      await settle();
    }
    for (const tick of all<HTMLInputElement>('main input[type=checkbox]')) if (roll() < 0.15) tick.click();
    await settle();
    for (const field of all<HTMLInputElement>('main input[type=text], main input:not([type])'))
      if (roll() < 0.8) put(field, pick(typed) ?? '');
    for (const field of all<HTMLSelectElement>('main select'))
      put(field, pick([...field.options])?.value ?? '');
    await settle();
  };
  const submit = () => all('main form button[type=submit]')[0]?.click();

  if (kind === 'answer') {
    const before = document.querySelector('h1')?.textContent;
    await choose();
    submit();
    await settle();
    // What was typed cannot be read: it is not known.
    if (document.querySelector('[role=alert]') && document.querySelector('h1')?.textContent === before) {
      const radios = all<HTMLInputElement>('main input[type=radio]').filter(
        ({ name }) => name === 'choice' || name === 'way',
      );
      (
        radios[radios.length - 1] ??
        all<HTMLInputElement>('main .typed input[type=checkbox]:not(:checked)')[0]
      )?.click();
      await settle();
      submit();
    }
    all('.doubt button')[roll() < 0.5 ? 0 : 1]?.click();
  } else if (kind === 'back') all('main button.back')[0]?.click();
  else if (kind === 'change') pick(all('.slip button.link'))?.click();
  else if (kind === 'new') all('.tools .row button')[1]?.click();
  else if (kind === 'door') pick(all('.doors button'))?.click();
  else if (kind === 'press')
    pick(all('main button.button').filter((one) => !one.closest('.keep, .tools')))?.click();
  else if (kind === 'language') {
    const list = document.querySelector<HTMLSelectElement>('#language');
    const wished = pick(['en', 'en', 'ru', 'de', 'fr']) ?? 'en';
    if (list) put(list, wished);
    for (let wait = 0; wait < 400 && document.documentElement.lang !== wished; wait += 1) await settle();
  } else {
    location.hash = '#/about';
    await settle();
    location.hash = '#/';
  }
  await settle();
  if (!/^#?\/?$|^#\/result/u.test(location.hash)) location.hash = '#/';
  await settle();
}

/** Remembers what the page copies: the policy lets it write to the clipboard, and not read. */
export function rememberCopied(): void {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard === undefined) return;
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (text) => {
    (globalThis as { copied?: string }).copied = text;
    return write(text);
  };
}

/** Looks at the page; a result is copied as a record and as a link. Needs `rememberCopied`. */
export async function see(): Promise<Seen> {
  const copied = () => (globalThis as { copied?: string }).copied ?? '';
  const settle = () => new Promise((done) => setTimeout(done, 5));
  const rows = [...document.querySelectorAll('.slip dl')].flatMap((list) => {
    const above = list.previousElementSibling;
    const of = above?.tagName === 'H3' ? (above.textContent ?? '') : '';
    return [...list.querySelectorAll('.line')].map((line) => ({
      of,
      value: line.querySelector('dd')?.textContent?.trim() ?? '',
      used: !line.classList.contains('unused'),
    }));
  });
  const copy = document.querySelector<HTMLElement>('.tools .row button');
  let [record, link] = ['', ''];
  if (copy) {
    copy.click();
    await settle();
    record = copied();
    const openers = document.querySelectorAll<HTMLElement>('.keep .row > button[aria-expanded]');
    const share = openers[openers.length - 1];
    if (share?.getAttribute('aria-expanded') === 'false') share.click();
    await settle();
    document.querySelector<HTMLElement>('.keep .panel .row button')?.click();
    await settle();
    link = copied();
  }
  return {
    language: document.documentElement.lang,
    title: document.querySelector('h1')?.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
    isResult: copy !== null,
    isAsked:
      document.querySelector('main button.back') !== null && document.querySelector('main form') !== null,
    rows,
    record,
    link,
  };
}
