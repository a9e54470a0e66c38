/** Packages that are measured where they are, and are no dependency. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'package.json'));

/** @returns what a package exports; null where it is not installed */
export function optionalPackage(name: string): unknown {
  try {
    return load(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** The version of a package as it is installed. @throws where it is not */
export function versionOf(name: string): string {
  const text = readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
