import type { Layer, Row, Table } from '../../rules/table.ts';
import { CONCLUSIONS } from '../../rules/vocabulary.ts';
import { following } from '../language.svelte.ts';
import { factShort } from '../case/describe.ts';
import { definedIn } from './bands.ts';
import { titleOf } from '../titles.ts';
import { conditions as named, texts, ui, words } from '../words.ts';

export interface Condition {
  readonly fact: string;
  readonly value: string;
}

const conclusionWords: { readonly [word: string]: { readonly title: string } } = following(
  () => words.conclusions,
);
const valueWords: { readonly [value: string]: string } = following(() => words.values);

const plain = (id: string) =>
  id
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();

const list = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value);

/** What a table calls a fact: its own words, else those of the entry it comes from, else the question that sets it. */
function factInWords(fact: string, table: Table): string {
  const from = table.facts[fact]?.from[0];
  const layer = table.readings.find(({ finds }) => finds?.[fact]);
  return named.facts[fact] ?? (from === undefined ? (layer ? titleOf(layer) : plain(fact)) : factShort(from));
}

function valuesInWords(fact: string, value: string, table: Table): readonly string[] {
  const spec = table.facts[fact];
  const own = named.values[`${fact}.${value}`];
  const defined = own === undefined && spec ? definedIn(value, spec) : [];
  if (defined.length > 0) return defined;
  return [own ?? named.values[value] ?? conclusionWords[value]?.title ?? valueWords[value] ?? plain(value)];
}

/** "a", "a or b", "a, b or c". */
function either(items: readonly string[]): string {
  const all = [...new Set(items)];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : all.join(', ') + ui.tables.or + last;
}

/** Every value that a fact or a finding can have. */
export function valuesOf(fact: string, table: Table): readonly string[] {
  if (fact === 'word' || fact === 'conclusion') return CONCLUSIONS;
  if (fact === 'basis') return table.bases;
  const found = table.readings.map((layer) => layer.finds?.[fact]).find((values) => values !== undefined);
  return found ?? table.facts[fact]?.values ?? [];
}

/** The conditions of a row. Where nearly every value is accepted, the others are named. */
export function conditionsOf(row: Row, table: Table, layer: Layer): Condition[] {
  return layer.facts
    .filter((fact) => row.when[fact] !== undefined)
    .map((fact) => {
      const accepted = list(row.when[fact] ?? []);
      const others = valuesOf(fact, table).filter((value) => !accepted.includes(value));
      const turned = others.length > 0 && others.length < accepted.length && accepted.length > 2;
      const told = either((turned ? others : accepted).flatMap((value) => valuesInWords(fact, value, table)));
      return { fact: factInWords(fact, table), value: turned ? ui.tables.not(told) : told };
    });
}

interface Consequence {
  readonly text: string;
  readonly decides: boolean;
}

export function consequencesOf(row: Row, table: Table): Consequence[] {
  const subject = table.subjects[0] ?? 'pregnant';
  const found: Consequence[] = [];
  const add = (text: string, decides = false) => found.push({ text, decides });
  for (const [finding, value] of Object.entries(row.find ?? {}))
    add(ui.tables.notes(factInWords(finding, table), either(valuesInWords(finding, value, table))));
  if (row.word) add(ui.tables.decides(words.conclusions[row.word].title), true);
  if (row.cannotSay) add(ui.tables.cannotSay, true);
  for (const planned of row.actions ?? []) {
    const [code, time] = typeof planned === 'string' ? [planned, ''] : planned;
    const due = time === '' ? '' : ` (${texts.when(time, subject, null)})`;
    add(texts.action(code, table.pathogen, subject) + due);
  }
  for (const code of row.avoid ?? []) add(`${ui.tables.notDo} ${texts.avoid(code, table.pathogen)}`);
  if (row.urgency) add(ui.tables.urgency(words.urgencies[row.urgency].word), true);
  if (row.asks) add(ui.tables.asks(row.asks.map(factShort).join(', ')));
  if (found.length === 0) add(ui.tables.passes);
  return found;
}
