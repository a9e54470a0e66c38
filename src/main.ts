import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { health } from './browser/health.svelte.ts';
import { lasting } from './browser/lasting.svelte.ts';
import { offline } from './browser/offline.svelte.ts';
import { preferences } from './browser/preferences.svelte.ts';
import { setTheme } from './browser/theme.ts';
import { preferredLanguage, speakOnScreen } from './components/speak.ts';
import { fingerprint } from './exchange/fingerprint.ts';

/** What `fingerprint` gave when the app was built (src/command/build/tables.ts). The development server has none. */
declare const TABLES: string;

const target = document.getElementById('app');
setTheme(preferences.theme);
health.watch();
// The first screen stands in the reader's language; a language that does not come leaves English.
void Promise.all([tablesHold(), speakOnScreen(preferredLanguage())]).then(([hold]) => {
  if (!hold) health.refuse('tables');
  if (target) start(target);
});

/** Before anything can be answered: do the tables in this script decide as those that were built? */
async function tablesHold(): Promise<boolean> {
  if (typeof TABLES === 'undefined') return import.meta.env.DEV;
  performance.mark('tables: begun');
  const hold = await fingerprint().then(
    (found) => found === TABLES,
    () => false,
  );
  performance.mark('tables: looked at');
  return hold;
}

function start(target: HTMLElement) {
  // What stands in the page says that the tool could not start: it comes back when that is so.
  const fallback = [...target.childNodes];
  target.replaceChildren();
  try {
    mount(App, { target });
  } catch (error) {
    target.replaceChildren(...fallback);
    throw error;
  }
  offline.register();
  void lasting.look();
}
