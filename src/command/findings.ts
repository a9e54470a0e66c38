/** Fills the "- rows:" lines of FINDINGS.md from the tables, so that no finding names a row that has moved. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Row, Table } from '../rules/table.ts';
import { topics } from '../tables/positions.ts';
import type { Topic } from '../tables/positions/topic.ts';
import { tables } from '../tables/tables.ts';

const MOST = 12;
const WIDTH = 116;
/** Where a decision lives that no row of the interpretation tables carries. */
const ELSEWHERE: { readonly [finding: string]: string } = {
  F41: 'no row of the interpretation tables; see the cir-... rows in `src/tables/guidelines-cir.ts` and `src/rules/guidelines.ts`',
  F57: 'no row of the interpretation tables; see cir-3-... in `src/tables/guidelines-cir.ts` (F09 and F26 decide instead)',
  F58: 'no row; see F06 (gray zone), F35 (second sample), F48 (dating) for what the tables do instead',
  F60: 'no row; see the order of the layers in the table of each infection (`src/tables/`)',
  F64: 'no row, on purpose: no table reads a treatment document; see `src/tables/sources.ts` for the sources',
  F69: 'no row of the interpretation tables; see `src/tables/times.ts` and `src/tables/times-newborn.ts`',
  F70: 'no row; see `src/rules/dating.ts`',
  F65: 'no row of the interpretation tables; see `src/tables/guidelines-*.ts` and `src/rules/guidelines.ts`',
};
const ALSO: { readonly [finding: string]: string } = {
  F56: 'and the cir-... rows in `src/tables/guidelines-cir.ts`',
};

const rowsIn = (table: Table): readonly Row[] =>
  [...table.readings, ...table.chain, ...table.closing, ...table.plan].flatMap((layer) => layer.rows);

/** Ids of the rows that carry a finding, grouped by the first part of the id. */
function groupsOf(finding: string): string[][] {
  const ids = new Set(tables.flatMap(rowsIn).flatMap((row) => (row.finding === finding ? [row.id] : [])));
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const family = id.split('-')[0] ?? '';
    groups.set(family, [...(groups.get(family) ?? []), id]);
  }
  return [...groups.values()];
}

/** A finding that no row carries may still settle a question on which sources differ. */
function positionsOf(finding: string): string {
  const settled = (topics as readonly Topic[]).filter((one) => one.finding === finding);
  return ['no row', ...settled.map(({ id }) => `\`${id}\` in the positions`)].join('; ');
}

/** At most a dozen ids, taken in turn so that every family of rows shows, and how many more there are. */
function listOf(finding: string): string {
  const groups = groupsOf(finding);
  const total = groups.reduce((sum, ids) => sum + ids.length, 0);
  if (total === 0) return ELSEWHERE[finding] ?? positionsOf(finding);
  const kept = new Set<string>();
  for (let turn = 0; kept.size < Math.min(MOST, total); turn++)
    for (const ids of groups) {
      const id = ids[turn];
      if (id !== undefined && kept.size < MOST) kept.add(id);
    }
  const parts = groups
    .map((ids) => ids.filter((id) => kept.has(id)).join(', '))
    .filter((part) => part !== '');
  if (total > kept.size) parts.push(`and ${total - kept.size} more`);
  if (ALSO[finding] !== undefined) parts.push(ALSO[finding]);
  return parts.join('; ');
}

function wrapped(text: string): string {
  const lines: string[] = [];
  let line = '- rows:';
  for (const word of text.split(' ')) {
    if (`${line} ${word}`.length > WIDTH) {
      lines.push(line);
      line = `  ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Rewrites FINDINGS.md in the present folder. */
export function main(): void {
  const told: string[] = [];
  let finding = '';
  let inRows = false;
  for (const line of readFileSync('FINDINGS.md', 'utf8').split('\n')) {
    finding = /^### (F\d+)/.exec(line)?.[1] ?? finding;
    if (inRows && line.startsWith('  ')) continue;
    inRows = line.startsWith('- rows:');
    told.push(inRows ? wrapped(listOf(finding)) : line);
  }
  writeFileSync('FINDINGS.md', told.join('\n'));
}
