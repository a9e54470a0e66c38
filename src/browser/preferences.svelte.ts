/**
 * What this device remembers about the site: the id of its practice, and nothing else. No answer, no result and no
 * date ever goes here. Where the browser refuses to store, the choice lasts until the page is closed.
 */
const KEY = 'torchlight.practice';

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

class Preferences {
  practice = $state.raw(read());

  /** @returns whether it is kept beyond this page. */
  choosePractice(id: string | null): boolean {
    this.practice = id;
    try {
      if (id === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, id);
      return true;
    } catch {
      return false;
    }
  }
}

export const preferences = new Preferences();
