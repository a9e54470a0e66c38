/** Every language holds every key that English holds, and none that it does not: also where a type allows any key. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../src/command/checks/content.ts';
import { englishTexts } from '../../src/command/checks/titles.ts';

const root = new URL('../../src/words/', import.meta.url).pathname;
const ENGLISH_ONLY = ['exports.ts', 'table-exports.ts'];

const files = readdirSync(join(root, 'en'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !ENGLISH_ONLY.includes(file) && file !== 'library/page-words.ts')
  .sort();
const languages = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name);

/** What English has in its tables and not among its words. */
const titles = Object.fromEntries(englishTexts(shipped).map((text) => [text, text]));

type Words = { readonly [key: string]: unknown };

function differences(english: unknown, other: unknown, path: string): string[] {
  if (typeof english !== typeof other || Array.isArray(english) !== Array.isArray(other))
    return [`${path}: ${typeof other} instead of ${typeof english}`];
  if (typeof english === 'string')
    return english.trim() !== '' && (other as string).trim() === '' ? [`${path}: empty`] : [];
  if (typeof english !== 'object' || english === null || other === null) return [];
  const [ours, theirs] = [english as Words, other as Words];
  return [
    ...Object.keys(ours).flatMap((key) =>
      key in theirs ? differences(ours[key], theirs[key], `${path}.${key}`) : [`${path}.${key}: missing`],
    ),
    ...Object.keys(theirs)
      .filter((key) => !(key in ours))
      .map((key) => `${path}.${key}: not in English`),
  ];
}

describe.each(languages)('the words in %s', (language) => {
  it.each(files)('%s', async (file) => {
    const path = join(root, language, file);
    expect(existsSync(path), `src/words/${language}/${file} is missing`).toBe(true);
    const [english, other] = (await Promise.all([import(join(root, 'en', file)), import(path)])) as [
      Words,
      Words,
    ];
    const all = file === 'all.ts' ? { ...english, titles } : { ...english };
    expect(differences(all, { ...other }, file)).toEqual([]);
  });
});
