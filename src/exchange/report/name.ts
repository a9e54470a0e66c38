/** What was measured, from the name that a report gives it. */
import { foldWord } from '../../rules/fold.ts';
import {
  AGENTS,
  ANTIBODY,
  AVIDITY,
  BLOT,
  ISOTYPES,
  LETTERS,
  MATERIALS,
  MOTHER_AND_CHILD,
  NOT_THE_PATIENT,
  PANELS,
  PCR,
  RUBEOLA,
  SHORT_AGENTS,
} from '../../tables/reports/names.ts';
import type { AnalyteName, Marker, Material } from './found.ts';

type Agent = NonNullable<AnalyteName['agent']>;
type Sort =
  'agent' | 'short-agent' | 'isotype' | 'letter' | 'kind' | 'material' | 'not-hers' | 'rubeola' | 'panel';
interface Word {
  readonly sort: Sort;
  readonly is: string;
}

const NOTHING: AnalyteName = { agent: null, marker: null, material: null };
const LONGEST_NAME = 400;

/** "ToxoIgG" is two words; so is "IgGAvidity". */
function tokensOf(text: string): readonly string[] {
  const parted = text.replace(/(\p{Ll})(?=Ig[GMA])/gu, '$1 ').replace(/(Ig[GMA])(?=\p{Lu})/gu, '$1 ');
  return parted.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const foldTerm = (term: string) => tokensOf(term).map(foldWord).join(' ');

function index(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const add = (sort: Sort, is: string, terms: readonly string[]) => {
    for (const term of terms) {
      const folded = foldTerm(term);
      const known = words.get(folded);
      if (known && (known.sort !== sort || known.is !== is))
        throw new Error(`"${term}" has two meanings in the table of names`);
      words.set(folded, { sort, is });
    }
  };
  for (const [is, terms] of Object.entries(AGENTS)) add('agent', is, terms);
  for (const [term, is] of Object.entries(SHORT_AGENTS)) add('short-agent', is, [term]);
  for (const [is, terms] of Object.entries(ISOTYPES)) add('isotype', is, terms);
  for (const [term, is] of Object.entries(LETTERS)) add('letter', is, [term]);
  for (const [is, terms] of Object.entries({
    avidity: AVIDITY,
    blot: BLOT,
    'mother-child': MOTHER_AND_CHILD,
    pcr: PCR,
    antibody: ANTIBODY,
  }))
    add('kind', is, terms);
  for (const [is, terms] of Object.entries(MATERIALS)) add('material', is, terms);
  add('not-hers', '', NOT_THE_PATIENT);
  add('rubeola', '', RUBEOLA.spellings);
  add('panel', '', PANELS);
  return words;
}
const WORDS = index();
const LONGEST_TERM = Math.max(...[...WORDS.keys()].map((term) => term.split(' ').length));
const AS_WRITTEN: ReadonlySet<string> = new Set(
  RUBEOLA.rubellaAsWritten.map((word) => word.normalize('NFC')),
);
const BESIDE: ReadonlySet<string> = new Set(RUBEOLA.rubellaBeside.map(foldTerm));

const canJoin = (word: Word | undefined) =>
  word !== undefined && !['material', 'not-hers', 'rubeola', 'panel'].includes(word.sort);

/** "TOXG", "rubellaigg", "Rötelnantikörper": two words of the table written as one. */
function splitJoined(token: string): readonly Word[] {
  for (let cut = token.length - 1; cut > 1; cut -= 1) {
    const [first, second] = [WORDS.get(token.slice(0, cut)), WORDS.get(token.slice(cut))];
    const hasAgent = [first, second].some((word) => word?.sort === 'agent' || word?.sort === 'short-agent');
    if (first && second && hasAgent && canJoin(first) && canJoin(second)) return [first, second];
  }
  return [];
}

/** The terms of a name, the longest first at each place. */
function wordsOf(tokens: readonly string[]): readonly Word[] {
  const found: Word[] = [];
  let behindAgent = -1;
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(LONGEST_TERM, tokens.length - at);
    while (length > 0 && !WORDS.has(tokens.slice(at, at + length).join(' '))) length -= 1;
    const word = WORDS.get(tokens.slice(at, at + length).join(' '));
    const parts = word ? [word] : splitJoined(tokens[at] ?? '');
    const isBehind = at === behindAgent || parts.length > 1;
    for (const part of parts) {
      if (part.sort !== 'letter') found.push(part);
      else if (isBehind) found.push({ sort: 'isotype', is: part.is });
    }
    at += Math.max(length, 1);
    // "Rubella virus G"
    const isAgent = parts.some(({ sort }) => sort === 'agent' || sort === 'short-agent');
    if (isAgent || (at - 1 === behindAgent && tokens[at - 1] === 'virus')) behindAgent = at;
  }
  return found;
}

const only = <Value>(values: ReadonlySet<Value>): Value | undefined =>
  values.size === 1 ? [...values][0] : undefined;

function readMarker(isotypes: ReadonlySet<string>, kinds: ReadonlySet<string>): Marker | null {
  const isotype = only(isotypes);
  const isBlot = kinds.has('blot');
  if (kinds.has('pcr')) return isotypes.size > 0 || isBlot || kinds.has('avidity') ? null : 'pcr';
  if (kinds.has('avidity')) return isBlot || (isotype !== 'igg' && isotypes.size > 0) ? null : 'avidity';
  if (isBlot && kinds.has('mother-child')) return 'mother-child-blot';
  if (isBlot) return isotype === 'igg' || isotype === 'igm' ? `${isotype}-blot` : 'blot';
  if (isotype === 'igg' || isotype === 'igm' || isotype === 'iga') return isotype;
  return isotypes.size > 0 || kinds.has('antibody') ? 'antibody' : null;
}

function readAgent(words: readonly Word[], tokens: readonly string[], raw: readonly string[]): Agent | null {
  const of = (sort: Sort) => words.filter((word) => word.sort === sort).map(({ is }) => is as Agent);
  const agents = new Set(of('agent'));
  if (words.some(({ sort }) => sort === 'isotype' || sort === 'kind'))
    for (const agent of of('short-agent')) agents.add(agent);
  const isRubella =
    raw.some((token) => AS_WRITTEN.has(token.toLowerCase().normalize('NFC'))) ||
    (words.some(({ sort }) => sort === 'rubeola') && tokens.some((token) => BESIDE.has(token)));
  if (isRubella) agents.add('rubella');
  const agent = only(agents) ?? null;
  return agent !== 'other' && words.some(({ sort }) => sort === 'not-hers') ? null : agent;
}

/** It names something of ours and not which: it has to be asked about, whatever else is missing. */
const isUnclear = (words: readonly Word[]) =>
  words.some(
    ({ sort, is }) => (sort === 'agent' && is !== 'other') || sort === 'rubeola' || sort === 'panel',
  );

/**
 * Reads the name of a test: a LOINC display, a laboratory's own name, the heading of a column.
 *
 * Only whole words count. Two infections in one name, a donor's or a control's, and "rubeola" without a language
 * give no agent; two materials are `other`. Isotypes together ("IgG+IgM") and none ("anti-CMV", an HAH titre) are
 * `antibody`, and so is "TORCH", which is nothing more. "Avidity" outranks the IgG beside it; what cannot stand together (a PCR of IgM) gives no marker.
 */
export function readName(text: string): AnalyteName {
  if (text.length > LONGEST_NAME) return NOTHING;
  const raw = tokensOf(text);
  const tokens = raw.map(foldWord);
  const words = wordsOf(tokens);
  const of = (sort: Sort) => new Set(words.filter((word) => word.sort === sort).map(({ is }) => is));
  const materials = of('material');
  const agent = readAgent(words, tokens, raw);
  return {
    agent,
    marker: readMarker(of('isotype'), of('kind')) ?? (agent === null && isUnclear(words) ? 'antibody' : null),
    material: materials.size > 1 ? 'other' : ((only(materials) as Material | undefined) ?? null),
  };
}
