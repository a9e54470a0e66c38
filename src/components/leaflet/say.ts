/** A leaflet in the words of one language. The cards of Explain mode say the same pieces, one at a time. */
import type { leaflet as english } from '../../words/en/leaflet.ts';
import type { Like } from '../../words/like.ts';
import { URGENCIES, type Pathogen, type Subject } from '../../rules/vocabulary.ts';
import { closing, daysToTell, open, type StepKey, type TipKey } from '../../tables/leaflet.ts';
import type { LeafletSection, Step } from './make.ts';

export type LeafletWords = Like<typeof english>;

/** What a piece is about: its heading on the leaflet, its picture on a card. */
export type Part = 'about' | 'found' | 'means' | 'next' | 'you';
export type Picture =
  Pathogen | StepKey | TipKey | 'lasting' | 'early' | 'age' | 'germ' | 'means' | 'baby' | 'start';

export interface Piece {
  readonly part: Part;
  readonly picture: Picture;
  readonly text: string;
  /** When it is due, in words, and with its days. */
  readonly when?: { readonly said: string; readonly days: string | null };
}

/** The most urgent first; the order of the slip among equals. */
export function inOrder(sections: readonly LeafletSection[]): readonly LeafletSection[] {
  const rank = ({ urgency }: LeafletSection) => URGENCIES.indexOf(urgency);
  return [...sections].sort((a, b) => rank(b) - rank(a));
}

/** Everything that is told of one infection, piece by piece. */
export function piecesOf(section: LeafletSection, words: LeafletWords): readonly Piece[] {
  const { pathogen, steps, tips } = section;
  return [
    { part: 'about', picture: pathogen, text: words.about[pathogen] },
    ...found(section, words),
    ...means(section, words),
    ...(steps.length > 0
      ? [{ part: 'next', picture: 'start', text: words.start[section.urgency] } as const]
      : []),
    ...steps.map((step) => sayStep(step, section, words)),
    ...tips.map((tip) => ({ part: 'you', picture: tip, text: words.tips[tip] }) as const),
  ];
}

function found({ found, subject }: LeafletSection, words: LeafletWords): readonly Piece[] {
  const { lasting, early, age, germ } = found;
  const main = subject === 'newborn' ? words.found.child : words.found.lasting;
  const texts = {
    lasting: lasting === null ? null : main[lasting],
    early: early === null ? null : words.found.early[early],
    age: age === null ? null : words.found.age[age],
    germ: germ === null ? null : words.found.germ[germ],
  };
  return (['lasting', 'early', 'age', 'germ'] as const).flatMap((kind): Piece[] => {
    const text = texts[kind];
    return text === null ? [] : [{ part: 'found', picture: kind, text }];
  });
}

function means(
  { conclusion, pathogen, subject, silentOnBaby }: LeafletSection,
  words: LeafletWords,
): Piece[] {
  const ofChild = subject === 'newborn' && conclusion === 'false_positive_igm_likely';
  const ideas =
    conclusion === null ? words.noAnswer : ofChild ? words.meansChild : words.means[conclusion][pathogen];
  const baby: Piece[] = silentOnBaby ? [{ part: 'means', picture: 'baby', text: words.baby }] : [];
  return [
    { part: 'means', picture: 'means', text: ideas.first },
    { part: 'means', picture: 'means', text: ideas.then },
    ...baby,
  ];
}

function sayStep({ key, time, due }: Step, { urgency }: LeafletSection, words: LeafletWords): Piece {
  const piece = { part: 'next', picture: key, text: words.steps[key] } as const;
  if (time === null) return piece;
  const isOver = due?.past === true;
  const plain = time === 'as_urgent' ? words.urgent[urgency] : words.times[time];
  return {
    ...piece,
    when: { said: isOver ? words.days.past : plain, days: isOver ? null : days({ key, time, due }, words) },
  };
}

function days({ time, due }: Step, words: LeafletWords): string | null {
  const kind = time === null ? undefined : daysToTell[time];
  if (kind === undefined || due === null) return null;
  if (kind === 'series')
    return due.from === null ? null : words.days.next(words.days.about(words.sample.on(due.from)));
  const window = words.days.window(due.from, due.to);
  return window === null || kind === 'window' ? window : words.days.next(window);
}

/** What she may ask us, of everything on the leaflet. */
export function questionsOf(sections: readonly LeafletSection[], words: LeafletWords): readonly string[] {
  const { ask } = words;
  const isOpen = sections.some(({ steps }) => steps.some(({ key }) => !closing.includes(key)));
  const isUnsure = sections.some(({ conclusion }) => conclusion === null || open.includes(conclusion));
  const hasTips = sections.some(({ tips }) => tips.length > 0);
  return [
    ask.meaning,
    ...(isOpen ? [ask.when] : []),
    ...(isUnsure ? [ask.sure] : []),
    ...(hasTips ? [ask.protect] : []),
    ...(isOpen ? [] : [ask.later]),
    ask.help,
  ];
}

export function callsOf(
  subject: Subject,
  sections: readonly LeafletSection[],
  words: LeafletWords,
): readonly string[] {
  const { call } = words;
  const isOpen = sections.some(({ steps }) => steps.length > 0);
  return [...(isOpen ? [call.late] : []), subject === 'newborn' ? call.child : call.ill, call.worried];
}
