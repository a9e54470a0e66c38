/**
 * What is entered and pressed on the drawn page before the app has started: kept, and done again once it has. Fields
 * are filled anew, so that the app hears of them, and so are the keys that choose; presses follow in their order.
 */
interface Early {
  /** The last state of each field that was touched, and each key that chose one, in the order of the last touch. */
  readonly fields: Map<HTMLInputElement | KeyboardEvent, () => void>;
  readonly presses: (() => void)[];
  readonly stop: () => void;
}

/** Where the script before the app leaves it for the app. */
const place = globalThis as { torchlightEarly?: Early | undefined };

const FAULTS: readonly string[] = ['error', 'unhandledrejection'];
const EVENTS = ['input', 'change', 'submit', 'click', 'keydown', ...FAULTS];

const say = (target: HTMLElement, ...types: string[]) => {
  for (const type of types) target.dispatchEvent(new Event(type, { bubbles: true }));
};

/**
 * Begins to keep, and lets the drawn page be seen until a script does not load or breaks. What is pressed shows as
 * waiting.
 * @param isSpoken whether it is drawn in the language of the reader; if not, or if another page was asked for, only
 * the name is seen
 */
export function watchEarly(isSpoken: boolean): void {
  const { dataset } = document.documentElement;
  dataset['drawn'] = '';
  if (!isSpoken || /^#\/./.test(location.hash)) dataset['later'] = '';
  const fields: Early['fields'] = new Map();
  const presses: Early['presses'] = [];

  function take(event: Event): void {
    const { target, type } = event;
    if (FAULTS.includes(type)) delete dataset['drawn'];
    else if (event instanceof KeyboardEvent) choose(event);
    else if (target instanceof HTMLInputElement) touch(target);
    else if (type === 'change' && target instanceof HTMLSelectElement) select(target);
    else if (type === 'submit' && target instanceof HTMLFormElement) {
      event.preventDefault();
      press(() => target.querySelector<HTMLElement>('[type=submit]')?.click());
    } else if (type === 'click' && target instanceof HTMLButtonElement && target.type === 'button')
      press(() => target.click());
  }
  function touch(field: HTMLInputElement): void {
    const { value, checked } = field;
    fields.delete(field);
    fields.set(field, () => {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = checked;
      else field.value = value;
      say(field, 'input', 'change');
    });
  }
  /** A digit beside an option chooses one, which the drawn page cannot do itself. */
  function choose(event: KeyboardEvent): void {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    if (!/^[0-9]$/.test(key) || !(target instanceof HTMLInputElement)) return;
    if (target.type !== 'radio' && target.type !== 'checkbox') return;
    const again = { key, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
    fields.set(event, () => target.dispatchEvent(new KeyboardEvent('keydown', again)));
  }
  function select(menu: HTMLSelectElement): void {
    const { value } = menu;
    presses.push(() => {
      menu.value = value;
      say(menu, 'change');
    });
  }
  function press(again: () => void): void {
    presses.push(again);
    dataset['pressed'] = '';
  }

  for (const type of EVENTS) addEventListener(type, take, true);
  place.torchlightEarly = {
    fields,
    presses,
    stop: () => {
      for (const type of EVENTS) removeEventListener(type, take, true);
    },
  };
}

/**
 * Once the app stands: does again what was kept, and forgets it. Nothing where there was no drawn page.
 * @param settle lets the page follow what was done
 */
export function takeEarly(settle: () => void): void {
  const early = place.torchlightEarly;
  if (early === undefined) return;
  place.torchlightEarly = undefined;
  early.stop();
  const { dataset } = document.documentElement;
  for (const mark of ['drawn', 'pressed', 'later']) delete dataset[mark];
  const repeat = (all: Iterable<() => void>) => {
    for (const again of all) {
      again();
      settle();
    }
  };
  const { activeElement } = document;
  repeat(early.fields.values());
  // A digit takes the focus to what it chooses; by now it may be further on.
  if (activeElement instanceof HTMLElement && activeElement !== document.activeElement) activeElement.focus();
  repeat(early.presses);
}
