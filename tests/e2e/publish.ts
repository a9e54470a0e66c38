import { cpSync } from 'node:fs';
import { seal } from '../../src/command/build/offline.ts';

/** The build, copied into a folder, changed and sealed. */
export async function published(
  folder: string,
  change?: (folder: string) => void,
  contentVersion?: string,
): Promise<string> {
  cpSync('dist', folder, { recursive: true });
  change?.(folder);
  await seal(folder, contentVersion);
  return folder;
}
