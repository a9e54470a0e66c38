/** The pieces of the leaflet as cards, one idea each, and a last one on which she tells it back. */
import type { LeafletSection } from '../leaflet/make.ts';
import { piecesOf, type Part, type Piece } from '../leaflet/say.ts';
import type { PatientWords } from '../leaflet/words.svelte.ts';
import { pictures } from './pictures.ts';
import type { DrawingName } from './drawings.ts';

export interface Card {
  /** What it is about, above the idea. */
  readonly over: string;
  readonly drawing: DrawingName;
  readonly text: string;
  /** When: its days where they are known, else in words. */
  readonly when: string | null;
}

export function cardsOf(
  sections: readonly LeafletSection[],
  { leaflet, explain }: Pick<PatientWords, 'leaflet' | 'explain'>,
): readonly Card[] {
  const told = sections.flatMap((section, at) => {
    const name = leaflet.infections[section.pathogen];
    const over = (part: Part) => (part === 'about' || sections.length === 1 ? leaflet.parts[part] : name);
    const cardOf = ({ part, picture, text, when }: Piece): Card => ({
      over: over(part),
      drawing: pictures[picture],
      text,
      when: when === undefined ? null : (when.days ?? when.said),
    });
    const what: Card = {
      over: over('found'),
      drawing: pictures.antibodies,
      text: leaflet.antibodies,
      when: null,
    };
    return piecesOf(section, leaflet).flatMap((piece) => {
      const isFirst = at === 0 && piece.picture === 'lasting';
      const card = {
        ...cardOf(piece),
        shared: SHARED.includes(piece.part) ? leaflet.parts[piece.part] : null,
      };
      return isFirst ? [card, { ...what, shared: null }] : [card];
    });
  });
  const { part, text } = explain.back;
  return [...once(told), { over: part, drawing: pictures.back, text, when: null }];
}

/** What several infections have in common is said once. */
const SHARED: readonly Part[] = ['next', 'you'];

/** @param cards `shared`: what a card is headed with where it stands for several infections; null where it never does */
function once(cards: readonly (Card & { readonly shared: string | null })[]): readonly Card[] {
  const isSame = (a: Card, b: Card) => a.text === b.text && a.when === b.when;
  return cards.flatMap(({ shared, ...card }, at): Card[] => {
    if (shared === null) return [card];
    if (cards.slice(0, at).some((one) => isSame(one, card))) return [];
    return [cards.slice(at + 1).some((one) => isSame(one, card)) ? { ...card, over: shared } : card];
  });
}
