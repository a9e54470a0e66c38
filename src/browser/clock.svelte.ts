import { inBrowser } from './in-browser.ts';

/** The day on the clock of this device. No answer reads it: it is held against the dates of the content, for a notice. */
class Clock {
  #today = $state.raw(today());

  constructor() {
    if (!inBrowser) return;
    // A page may stand open for weeks.
    document.addEventListener('visibilitychange', () => {
      this.#today = today();
    });
  }

  /** YYYY-MM-DD, as the device counts days. Longer years than four digits keep their digits. */
  get today(): string {
    return this.#today;
  }
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const clock = new Clock();
