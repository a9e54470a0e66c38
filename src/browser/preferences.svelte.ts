/**
 * What this device remembers about the site: the id of its practice and the ids of its kits, and nothing else. No
 * answer, no result and no date ever goes here. Where the browser refuses to store, a choice lasts until the page is
 * closed.
 */
const PRACTICE = 'torchlight.practice';
const KITS = 'torchlight.kits';

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

class Preferences {
  practice = $state.raw(read(PRACTICE));
  /** In the order in which they were chosen; an id that the catalogue does not hold any more counts for nothing. */
  kits = $state.raw<readonly string[]>((read(KITS) ?? '').split(' ').filter((id) => id !== ''));

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
