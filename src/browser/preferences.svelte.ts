/**
 * What this device remembers about the site: the id of its practice, the ids of its kits, the language and the
 * colours of the screens, and nothing else. No
 * answer, no result and no date ever goes here. Where the browser refuses to store, a choice lasts until the page is
 * closed.
 */
import { keep, KEPT, read } from './kept.ts';
import { knownTheme, setTheme, type Theme } from './theme.ts';

class Preferences {
  /** As it was chosen here; null where nobody has. */
  language = $state.raw(read(KEPT.language));
  theme = $state.raw<Theme>(knownTheme(read(KEPT.theme)));
  practice = $state.raw(read(KEPT.practice));
  /** In the order in which they were chosen; an id that the catalogue does not hold any more counts for nothing. */
  kits = $state.raw<readonly string[]>((read(KEPT.kits) ?? '').split(' ').filter((id) => id !== ''));

  /** @returns whether it is kept beyond this page. */
  chooseLanguage(code: string): boolean {
    this.language = code;
    return keep(KEPT.language, code);
  }

  /** @returns whether it is kept beyond this page. */
  chooseTheme(theme: Theme): boolean {
    this.theme = theme;
    setTheme(theme);
    return keep(KEPT.theme, theme === 'system' ? null : theme);
  }

  /** @returns whether it is kept beyond this page. */
  choosePractice(id: string | null): boolean {
    this.practice = id;
    return keep(KEPT.practice, id);
  }

  /** @returns whether it is kept beyond this page. */
  useKit(id: string, isUsed: boolean): boolean {
    const others = this.kits.filter((one) => one !== id);
    this.kits = isUsed ? [...others, id] : others;
    return keep(KEPT.kits, this.kits.length === 0 ? null : this.kits.join(' '));
  }
}

export const preferences = new Preferences();
