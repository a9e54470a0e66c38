/**
 * The answers as CDS Hooks cards: read by people, acted upon by nobody. There are no suggestions in them, because a
 * suggestion is one press away from an order.
 */
import { enteredIn } from '../../rules/record.ts';
import { viewCase } from '../../rules/view.ts';
import type { Assessment, Case, Urgency } from '../../rules/vocabulary.ts';
import { software } from '../../tables/software.ts';
import { exportWords, type Override } from '../../words/en/exports.ts';
import { en } from '../../words/en.ts';
import { codeSystem } from './fhir-names.ts';
import { keyOf, plainText, uuidOf, type Told } from './told.ts';

interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}
/** A card of CDS Hooks 2.0, as far as it is used. */
export interface Card {
  readonly uuid: string;
  /** Fewer than 140 characters. */
  readonly summary: string;
  /** GitHub-flavoured Markdown. */
  readonly detail: string;
  readonly indicator: 'info' | 'warning' | 'critical';
  readonly source: { readonly label: string; readonly topic: Coding };
  readonly overrideReasons: readonly Coding[];
}

const INDICATOR: Readonly<Record<Urgency, Card['indicator']>> = {
  none: 'info',
  routine: 'info',
  soon: 'warning',
  today: 'critical',
};
const LONGEST_SUMMARY = 139;

/** A text that stands in Markdown as it is: no emphasis, no link, no HTML. */
export function inMarkdown(text: string): string {
  return (
    plainText(text, 2000)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/[\\`*_~[\]!|#]/g, '\\$&')
      .replace(/^(\d*)([-+.)])(?= )/, '$1\\$2')
      // What would be made a link of its own accord.
      .replace(/:\/\//g, '&#58;//')
      .replace(/\bwww\./gi, 'www&#46;')
      .replace(/@/g, '&#64;')
  );
}

const overrideReasons: readonly Coding[] = (Object.keys(exportWords.override) as Override[]).map((code) => ({
  system: codeSystem('override'),
  code,
  display: exportWords.override[code],
}));

function detailOf(source: Case, assessment: Assessment): string {
  const said = exportWords.card;
  const { pathogen, conclusion, actions, avoid, missing, because, content } = assessment;
  const entered = enteredIn(viewCase(source), en);
  const { subject, gestation, ageDays } = source;
  const sample = en.record.sample(subject, gestation ?? null, ageDays ?? null);
  const rows = [...new Set(because.map(({ row }) => row))];
  const line = (head: string, text: string) => `**${head}:** ${text}`;
  const list = (items: readonly string[], mark: (at: number) => string) =>
    items.map((item, at) => `${mark(at)} ${inMarkdown(item)}`).join('\n');
  return [
    line(said.meaning, inMarkdown(en.meaning(conclusion, pathogen))),
    line(said.entered, inMarkdown(`${entered === '' ? '' : `${entered}. `}${sample}.`)),
    ...(actions.length === 0
      ? []
      : [
          `**${said.todo}:**`,
          list(
            actions.map(({ text, when }) => (when === undefined ? text : `${text} (${when})`)),
            (at) => `${at + 1}.`,
          ),
        ]),
    ...(avoid.length === 0
      ? []
      : [
          `**${said.avoid}:**`,
          list(
            avoid.map(({ text }) => text),
            () => '-',
          ),
        ]),
    ...(missing.length === 0 ? [] : [line(said.obtain, inMarkdown(missing.map(en.fact).join(', ')))]),
    ...(rows.length === 0 ? [] : [line(said.rows, rows.map((row) => `\`${row}\``).join(', '))]),
    `_${exportWords.support} ${inMarkdown(en.record.content(software.version, content.version, content.reviewed))}_`,
  ].join('\n\n');
}

/** @returns one card a case, in their order; the same input gives the same bytes */
export function toCards(list: readonly Told[]): { readonly cards: readonly Card[] } {
  return {
    cards: list.map((told): Card => {
      const { source, assessment } = told;
      const { pathogen, conclusion, urgency, content } = assessment;
      const summary = `${en.pathogen(pathogen)}: ${en.title(conclusion)}. ${en.urgency(urgency)}.`;
      return {
        uuid: uuidOf(keyOf(told), 'card'),
        summary: plainText(summary, LONGEST_SUMMARY),
        detail: detailOf(source, assessment),
        indicator: INDICATOR[urgency],
        source: {
          label: `${software.name} ${software.version}, ${exportWords.card.tables(content.version)}`,
          topic: { system: codeSystem('pathogen'), code: pathogen, display: en.pathogen(pathogen) },
        },
        overrideReasons,
      };
    }),
  };
}
