/** False while the build draws the first page: no window, no device, no address. */
export const inBrowser = typeof document !== 'undefined';
