/** Each language says everything that stands in English in the tables, the kit catalogue and the machine; no more. */
import { describe, expect, it } from 'vitest';
import { shipped } from '../../src/command/checks/content.ts';
import { englishTexts } from '../../src/command/checks/titles.ts';

const english = englishTexts(shipped);

/** Words that a language writes as English does. */
const SAME: { readonly [language: string]: readonly string[] } = {
  de: ['Immunoblot'],
  fr: ['Immunoblot'],
  it: ['Immunoblot'],
};

const numbers = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).sort();
const antibodies = (text: string) => [...new Set(text.match(/Ig[GMA]\b/g) ?? [])].sort();

/** The words for each of these texts, in which something is to be kept. */
const kept = (titles: { readonly [english: string]: string }, of: (text: string) => string[]) =>
  english
    .filter((text) => of(text).join() !== of(titles[text] ?? '').join())
    .map((text) => `${text} ${titles[text] ?? ''}`);

it('there are titles, texts of tables, notes and labels to say', () => {
  for (const text of ['How soon?', 'No grey zone.', 'Gray zone', 'a row decides', shipped.tables[0]?.use])
    expect(english).toContain(text);
});

describe.each(Object.entries(shipped.titles))('%s', (language, titles) => {
  it('says each of them, and none that is left over', () => {
    expect(Object.keys(titles).sort()).toEqual([...english].sort());
    expect(Object.entries(titles).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('in its own words', () => {
    const same = english.filter((text) => titles[text] === text);
    expect(same).toEqual(SAME[language] ?? []);
    if (language === 'ru')
      expect(Object.values(titles).filter((words) => !/[а-яё]{3}/i.test(words))).toEqual([]);
  });

  it('asks where English asks', () => {
    const asks = (text: string) => text.trim().endsWith('?');
    expect(english.filter((text) => asks(text) !== asks(titles[text] ?? ''))).toEqual([]);
  });

  it('keeps every number', () => expect(kept(titles, numbers)).toEqual([]));

  it('keeps every antibody', () => {
    // Of the combination of IgG and IgM, in English a cell.
    const cell = 'Which tests does the cell ask for?';
    expect(kept({ ...titles, [cell]: cell }, antibodies)).toEqual([]);
  });
});
