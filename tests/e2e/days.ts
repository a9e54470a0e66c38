/** Days as English readers write them: `1 January 2026`. By the platform, not by the words of the app. */
export const written = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
