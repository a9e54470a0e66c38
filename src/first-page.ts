/** The first page as the build draws it: what the app makes of itself before it knows of a device. */
import { render } from 'svelte/server';
import App from './App.svelte';

/** @returns what stands in the place of the app, with the marks by which the app takes it over */
export function firstPage(): string {
  return render(App).body;
}
