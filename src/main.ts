import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { offline } from './browser/offline.svelte.ts';

const target = document.getElementById('app');
if (target) {
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
