/** Whether each language has words for what stands in English in the tables, the kit catalogue and the machine. */
import { machinePicture } from '../../machines/picture.ts';
import type { Content } from './content.ts';

/** Each English text once, in the order in which it is found. */
export function englishTexts({ tables, kits }: Pick<Content, 'tables' | 'kits'>): readonly string[] {
  const { states, arrows } = machinePicture();
  const found = [
    ...tables.flatMap(({ use, misuse }) => [use, misuse]),
    ...tables.flatMap((one) =>
      [...one.readings, ...one.chain, ...one.closing, ...one.plan].map(({ title }) => title),
    ),
    ...kits.map(({ note }) => note),
    ...states.map(({ label }) => label),
    ...arrows.map(({ guard }) => guard),
  ];
  return [...new Set(found)].filter((text) => text !== '');
}

/** What has no words in a language. */
export const checkTitles = (content: Content): string[] =>
  Object.entries(content.titles).flatMap(([language, titles]) =>
    englishTexts(content)
      .filter((text) => (titles[text] ?? '').trim() === '')
      .map((text) => `${language}: no words for "${text}"`),
  );
