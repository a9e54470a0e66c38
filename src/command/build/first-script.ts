/** The script that stands in the page and runs before it is painted (src/boot.ts): one request less than a file. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { oneScript } from './one-script.ts';

const boot = fileURLToPath(new URL('../../boot.ts', import.meta.url));

/** A source of a policy that allows exactly this script or style in a page. */
export const sourceOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** @throws Error where it could not stand in a page as it is */
export async function firstScript(): Promise<string> {
  const code = (await oneScript(boot)).trim();
  if (/<\/script|<!--|\r/i.test(code)) throw new Error('src/boot.ts holds what ends a script in a page');
  return code;
}
