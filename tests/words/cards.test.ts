/** The cards of every published answer: short, in the words of the leaflet, each with its drawing. */
import { describe, expect, test } from 'vitest';
import { cardsOf, type Card } from '../../src/components/explain/cards.ts';
import { drawings } from '../../src/components/explain/drawings.ts';
import { pictures } from '../../src/components/explain/pictures.ts';
import { sectionOf } from '../../src/components/leaflet/make.ts';
import { piecesOf } from '../../src/components/leaflet/say.ts';
import { explain } from '../../src/words/en/explain.ts';
import { leaflet } from '../../src/words/en/leaflet.ts';
import { wordsIn } from '../helpers/reading-age.ts';
import { publishedTold } from '../helpers/told.ts';

const words = { leaflet, explain };
const sections = publishedTold().map(({ source, assessment }) => sectionOf(source, assessment));
const told = ({ over, text, when }: Card) => [over, text, when].filter(Boolean).join(' ');

describe('the cards', () => {
  test('hold 25 words at most, heading and time included', () => {
    const long = sections.flatMap((section) => cardsOf([section], words)).map(told);
    expect(long.length).toBeGreaterThan(1000);
    expect([...new Set(long.filter((text) => wordsIn(text).length > 25))]).toEqual([]);
  });

  test('say every piece of the leaflet in its words, and end with her own', () => {
    for (const section of sections) {
      const cards = cardsOf([section], words);
      const texts = cards.map(({ text }) => text);
      expect(piecesOf(section, leaflet).filter(({ text }) => !texts.includes(text))).toEqual([]);
      expect(cards.at(-1)?.text).toBe(explain.back.text);
      expect(texts.every((text) => !/\b(IgG|IgM|PCR|positive|negative)\b|_/.test(text))).toBe(true);
    }
  });

  test('say once what two infections have in common, and not under the name of one', () => {
    const [one, other] = sections.filter(
      ({ subject, steps }) => subject === 'pregnant' && steps.some(({ key }) => key === 'expertLab'),
    );
    if (one === undefined || other === undefined) throw new Error('two infections expected');
    const shared = cardsOf([one, other], words).filter(({ text }) => text === leaflet.steps.expertLab);
    expect(shared.map(({ over }) => over)).toEqual(['What happens next']);
  });

  test('have a drawing each, and no drawing is left over', () => {
    expect([...new Set(Object.values(pictures))].sort()).toEqual(Object.keys(drawings).sort());
  });
});
