/**
 * What this device remembers about the site: the id of its practice, the ids of its kits, the language and the
 * colours of the screens, and nothing else. No
 * answer, no result and no date ever goes here. Where the browser refuses to store, a choice lasts until the page is
 * closed.
 */
import { isTheme, setTheme, type Theme } from './theme.ts';

const PRACTICE = 'torchlight.practice';
const KITS = 'torchlight.kits';
const LANGUAGE = 'torchlight.language';
const THEME = 'torchlight.theme';

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @returns whether it is kept beyond this page. */
function keep(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

const known = (theme: string | null): Theme => (isTheme(theme) ? theme : 'system');

class Preferences {
  /** As it was chosen here; null where nobody has. */
  language = $state.raw(read(LANGUAGE));
  theme = $state.raw<Theme>(known(read(THEME)));
  practice = $state.raw(read(PRACTICE));
  /** In the order in which they were chosen; an id that the catalogue does not hold any more counts for nothing. */
  kits = $state.raw<readonly string[]>((read(KITS) ?? '').split(' ').filter((id) => id !== ''));

  /** @returns whether it is kept beyond this page. */
  chooseLanguage(code: string): boolean {
    this.language = code;
    return keep(LANGUAGE, code);
  }

  /** @returns whether it is kept beyond this page. */
  chooseTheme(theme: Theme): boolean {
    this.theme = theme;
    setTheme(theme);
    return keep(THEME, theme === 'system' ? null : theme);
  }

  /** @returns whether it is kept beyond this page. */
  choosePractice(id: string | null): boolean {
    this.practice = id;
    return keep(PRACTICE, id);
  }

  /** @returns whether it is kept beyond this page. */
  useKit(id: string, isUsed: boolean): boolean {
    const others = this.kits.filter((one) => one !== id);
    this.kits = isUsed ? [...others, id] : others;
    return keep(KITS, this.kits.length === 0 ? null : this.kits.join(' '));
  }
}

export const preferences = new Preferences();
