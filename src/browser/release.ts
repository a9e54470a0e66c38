import { inBrowser } from './in-browser.ts';

/** What the page says of its own build: the build writes it into the head (src/command/build/files.ts). */
function said(name: string): string | null {
  if (!inBrowser) return null;
  const text = document.querySelector<HTMLMetaElement>(`meta[name="torchlight-${name}"]`)?.content ?? '';
  return text === '' ? null : text;
}

/** The hash of the release, 64 letters; null where nothing was built. */
export const releaseHash = (): string | null => said('release');

/** The address of the one file beside the app; null where the build made none, and in that file itself. */
export const download = (): string | null => said('download');

/** Whether this page is the one file: alone on a disk, without an offline copy or an update. */
export const isSingleFile = (): boolean => said('single-file') !== null;
