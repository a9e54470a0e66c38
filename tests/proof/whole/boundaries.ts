/** Around each threshold of each table, a day before, on it and a day after: the answer moves on it, and only there. */
import { answerOf, type Answer } from '../../../src/proof/answer.ts';
import { tableFor } from '../../../src/exchange/shelf.ts';
import type { Case } from '../../../src/rules/vocabulary.ts';
import { spaces } from '../../../src/proof/space.ts';
import type { Table } from '../../../src/rules/table.ts';
import { tables } from '../../../src/tables/tables.ts';
import { rankOf } from '../milder.ts';
import { thresholdsOf, type Threshold } from './derived.ts';
import { drawn, mixed } from './drawn.ts';
import { urgencyRank } from './kinds.ts';
import { probes } from './probes.ts';
import { Findings, type Property } from './property.ts';
import { thresholds, type Known } from './thresholds.ts';

/** How the answers move over one threshold, over many cases. */
export interface Moves {
  readonly threshold: Threshold;
  readonly probed: number;
  /** From the day before to the day itself: the far side is calmer, more worrying, or otherwise different. */
  readonly calmer: number;
  readonly worse: number;
  readonly other: number;
  /** Cases whose answer still moves from the day itself to the day after. */
  readonly late: readonly Case[];
  /** The first case that moves to each side. */
  readonly calmed: Case | null;
  readonly worsened: Case | null;
}

const told = ({ conclusion, cannotSay, urgency, actions, avoid }: Answer) =>
  JSON.stringify([conclusion, cannotSay, urgency, actions, avoid]);

function answerTo(c: Case): Answer {
  const compiled = tableFor(c.pathogen, c.subject);
  if (compiled === null) throw new Error(`no table for ${c.pathogen}, ${c.subject}`);
  return answerOf(compiled, c);
}

/** Less worrying: a calmer word or a lower urgency, and neither the other way round; 0 where neither or both. */
function direction(from: Answer, to: Answer): number {
  const moved = [rankOf(to.conclusion) - rankOf(from.conclusion), urgencyRank(to) - urgencyRank(from)];
  if (moved.some((step) => step < 0) && moved.every((step) => step <= 0)) return -1;
  if (moved.some((step) => step > 0) && moved.every((step) => step >= 0)) return 1;
  return 0;
}

/** Probes one threshold on cases of its table. @param answer the answer to a case; tests put a faulty one. */
export function movesAt(threshold: Threshold, cases: Iterable<Case>, answer = answerTo): Moves {
  const probe = probes[threshold.what];
  if (probe === undefined) throw new Error(`no way to put "${threshold.what}" into a case`);
  const late: Case[] = [];
  let [probed, calmer, worse, other] = [0, 0, 0, 0];
  let calmed: Case | null = null;
  let worsened: Case | null = null;
  for (const c of cases) {
    if (!probe.subjects.includes(c.subject)) continue;
    const around = [-1, 0, 1].map((step) => probe.at(c, threshold.at + step));
    const [before, on, after] = around;
    if (before == null || on == null || after == null) continue;
    probed += 1;
    const [a, b, d] = [answer(before), answer(on), answer(after)];
    if (told(b) !== told(d)) late.push(on);
    if (told(a) === told(b)) continue;
    const moved = direction(a, b);
    if (moved < 0) [calmer, calmed] = [calmer + 1, calmed ?? on];
    else if (moved > 0) [worse, worsened] = [worse + 1, worsened ?? on];
    else other += 1;
  }
  return { threshold, probed, calmer, worse, other, late, calmed, worsened };
}

/** How many cases of each kind each threshold of a table is probed with. */
const PROBES = 800;

/** Cases that are seldom drawn and that the list speaks of. */
const RARE: readonly Case[] = [
  {
    id: 'low-without-e2',
    pathogen: 'rubella',
    subject: 'planning',
    results: { igg: { class: 'low-positive' }, igm: { class: 'negative' }, iggBlot: { class: 'e2-absent' } },
  },
];

/** Cases of one table, the same ones every time: facts in any mixture, and whole cases of the spaces. */
function casesFor(table: Table): Case[] {
  const own = spaces.filter((one) => one.pathogen === table.pathogen && table.subjects.includes(one.subject));
  const free = table.subjects.flatMap((subject) => [
    ...mixed(PROBES, 33, { pathogen: table.pathogen, subject }),
  ]);
  const rare = RARE.filter(
    ({ pathogen, subject }) => pathogen === table.pathogen && table.subjects.includes(subject),
  );
  return [...free, ...drawn(own, PROBES, 34), ...rare];
}

/** What is wrong with how the answers move over one threshold. */
export function faultsOf(moves: Moves, { later, against }: Known, isNext: boolean): string[] {
  const faults: string[] = [];
  const { calmer, worse, other, probed } = moves;
  if (probed < PROBES) faults.push(`probed with ${probed} cases only`);
  if (calmer + worse + other === 0) faults.push(`no answer of ${probed} moves`);
  const [first] = moves.late;
  if (first !== undefined && !isNext) faults.push(`an answer moves a day later: ${JSON.stringify(first)}`);
  const wrong =
    later === 'calmer' ? worse : later === 'worse' ? calmer : later === 'steps' ? calmer + worse : 0;
  const example = JSON.stringify(later === 'calmer' ? moves.worsened : (moves.calmed ?? moves.worsened));
  if (wrong > 0 && against === undefined) faults.push(`${wrong} answers move the wrong way: ${example}`);
  if (wrong === 0 && against !== undefined) faults.push('no answer moves against the direction any more');
  const right = later === 'calmer' ? calmer : later === 'worse' ? worse : 1;
  if (right === 0) faults.push('no answer moves the right way');
  if (later === 'either' && (calmer === 0 || worse === 0)) faults.push('answers move one way only');
  return faults;
}

const keyOf = ({ table, what, at }: Threshold) => `${table} ${what} ${at}`;

/** The thresholds of the tables are those of the list, and each moves the answers on its day only. */
export function boundariesHold(answer = answerTo, list: readonly Known[] = thresholds): Property {
  const findings = new Findings(
    'each threshold moves the answer on its day only, and in the right direction',
  );
  const held = new Map(tables.map((table) => [table, thresholdsOf(table)]));
  const derived = new Set([...held.values()].flat().map(keyOf));
  const listed = new Map(list.map((known) => [keyOf(known), known]));
  for (const key of derived) if (!listed.has(key)) findings.add(`${key} is not on the list`, 'in the tables');
  for (const key of listed.keys())
    if (!derived.has(key)) findings.add(`${key} is in no table`, 'on the list');
  for (const [table, own] of held) {
    const cases = casesFor(table);
    for (const threshold of own) {
      const known = listed.get(keyOf(threshold));
      if (known === undefined) continue;
      const moves = movesAt(threshold, cases, answer);
      findings.checked += moves.probed * 3;
      const isNext = derived.has(keyOf({ ...threshold, at: threshold.at + 1 }));
      for (const fault of faultsOf(moves, known, isNext))
        findings.add(`${keyOf(threshold)}: ${fault.split(':')[0] ?? ''}`, fault);
    }
  }
  return findings.property();
}
