import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { offline } from './browser/offline.svelte.ts';
import { preferences } from './browser/preferences.svelte.ts';
import { setTheme } from './browser/theme.ts';
import { preferredLanguage, speakOnScreen } from './components/speak.ts';

const target = document.getElementById('app');
setTheme(preferences.theme);
// The first screen stands in the reader's language; a language that does not come leaves English.
void speakOnScreen(preferredLanguage()).then(() => (target ? start(target) : undefined));

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
}
