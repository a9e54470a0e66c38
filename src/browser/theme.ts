/** The colours of the screens: those of the device, or one of two whatever the device says. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const isTheme = (text: string | null): text is Theme => THEMES.some((one) => one === text);

/** A theme as it was kept; that of the device where it is none. */
export const knownTheme = (text: string | null): Theme => (isTheme(text) ? text : 'system');

/** Takes effect at once; the style sheet does the rest. */
export function setTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}
