import { flushSync, hydrate, mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { takeEarly } from './browser/early.ts';
import { health } from './browser/health.svelte.ts';
import { lasting } from './browser/lasting.svelte.ts';
import { offline } from './browser/offline.svelte.ts';
import { preferences } from './browser/preferences.svelte.ts';
import { setTheme } from './browser/theme.ts';
import { browserLanguages } from './browser/page-language.ts';
import { speakOnScreen } from './components/speak.ts';
import { fingerprint } from './exchange/fingerprint.ts';
import { wishedLanguage } from './words/languages.ts';

/** What `fingerprint` gave when the app was built (src/command/build/tables.ts). The development server has none. */
declare const TABLES: string;

const target = document.getElementById('app');
setTheme(preferences.theme);
health.watch();
// The first screen stands in the reader's language; a language that does not come leaves English.
const language = wishedLanguage(preferences.language, browserLanguages());
void Promise.all([tablesHold(), speakOnScreen(language)]).then(([hold]) => {
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

/** Takes over the page that the build drew, or begins with an empty one. */
function start(target: HTMLElement) {
  try {
    (target.firstChild ? hydrate : mount)(App, { target });
  } catch (error) {
    // What stands beside the app says that the tool could not start.
    target.replaceChildren();
    delete document.documentElement.dataset['drawn'];
    throw error;
  }
  document.querySelector('[data-fallback]')?.remove();
  // What was pressed is for the page as it stands with what was filled in.
  flushSync();
  takeEarly(flushSync);
  offline.register();
  void lasting.look();
}
