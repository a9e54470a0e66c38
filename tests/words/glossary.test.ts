/** The clinical terms of each language, each with where it comes from. */
import { describe, expect, it } from 'vitest';
import { glossary as de } from '../../src/words/de/glossary.ts';
import { glossary as es } from '../../src/words/es/glossary.ts';
import { glossary as fr } from '../../src/words/fr/glossary.ts';
import { glossary as italian } from '../../src/words/it/glossary.ts';
import { glossary as pt } from '../../src/words/pt/glossary.ts';
import { glossary as ru } from '../../src/words/ru/glossary.ts';
import { LANGUAGES } from '../../src/words/languages.ts';

type Glossary = readonly { readonly term: string; readonly en: string; readonly source: string }[];
const glossaries: Readonly<Record<Exclude<keyof typeof LANGUAGES, 'en'>, Glossary>> = {
  ru,
  es,
  de,
  fr,
  pt,
  it: italian,
};

describe.each(Object.entries(glossaries))('%s', (_language, glossary) => {
  it('holds forty clinical terms or more, each once and with its source', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(40);
    expect(
      glossary.filter(({ term, en, source }) => [term, en, source].some((text) => text.trim() === '')),
    ).toEqual([]);
    expect(new Set(glossary.map(({ en }) => en)).size).toBe(glossary.length);
  });
});
