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
import { englishServices } from './exchange/services.ts';
import { createConsultation } from './machines/start.ts';
import { wishedLanguage } from './words/languages.ts';

/** What `fingerprint` gave when the app was built (src/command/build/tables.ts). The development server has none. */
declare const TABLES: string;

type Consultation = ReturnType<typeof createConsultation>;

setTheme(preferences.theme);
health.watch();
void begin();

/** Where it fails, what stands beside the app goes on saying that the tool could not start. */
async function begin(): Promise<void> {
  // The first screen stands in the reader's language; a language that does not come leaves English.
  const language = wishedLanguage(preferences.language, browserLanguages());
  const [hold] = await Promise.all([tablesHold(), speakOnScreen(language)]);
  if (!hold) health.refuse('tables');
  await turn();
  const target = document.getElementById('app');
  if (!target) return;
  // Made beforehand: taking over the page is the longest piece of work as it is.
  let first: Consultation | undefined = createConsultation(englishServices());
  await turn();
  start(target, () => {
    const made = first ?? createConsultation(englishServices());
    first = undefined;
    return made;
  });
}

/** Before anything can be answered: do the tables in this script decide as those that were built? */
async function tablesHold(): Promise<boolean> {
  if (typeof TABLES === 'undefined') return import.meta.env.DEV;
  performance.mark('tables: begun');
  await turn();
  const hold = await fingerprint(turn).then(
    (found) => found === TABLES,
    () => false,
  );
  performance.mark('tables: looked at');
  return hold;
}

/** The page can be painted, and heard, between two pieces of work. */
function turn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}

/** Takes over the page that the build drew, or begins with an empty one. */
function start(target: HTMLElement, begin: () => Consultation): void {
  (target.firstChild ? hydrate : mount)(App, { target, props: { begin } });
  // What was pressed is for the page as it stands with what was filled in.
  flushSync();
  document.querySelector('[data-fallback]')?.remove();
  takeEarly(flushSync);
  void turn().then(() => {
    offline.register();
    void lasting.look();
  });
}
