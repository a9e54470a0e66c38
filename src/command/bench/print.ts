/** A section of the record on a terminal: the same texts and tables, in columns. */
import { written } from './record.ts';
import type { Cell, Part, Section } from './section.ts';

/** A cell without the stars that Markdown takes for bold. */
const plain = (cell: Cell) => written(cell).replaceAll('**', '');

function columns({ head, rows }: NonNullable<Part['table']>): string {
  const cells = [head, ...rows].map((row) => row.map(plain));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => rows.every((row) => typeof row[column] === 'number');
  return cells
    .map((row) =>
      row
        .map((cell, at) => (isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The whole section as text. */
export function printed({ parts }: Section): string {
  return parts
    .map(({ title, before, table, after }) =>
      [`── ${title}`, ...before, ...(table === null ? [] : [columns(table)]), ...after].join('\n'),
    )
    .join('\n\n');
}
