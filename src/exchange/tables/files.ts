/** All tables as files of one format, by their names. */
import { tables } from '../../tables/tables.ts';
import { toDmn } from './dmn.ts';
import { toPlanDefinition } from './plan-definition.ts';
import { codesCsv, factsCsv, rowsCsv, tableJson } from './sheet.ts';

export const TABLE_FORMATS = ['dmn', 'plan-definition', 'csv', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface TableFile {
  readonly name: string;
  readonly text: string;
}

/** With a mark at its head, without which Excel takes UTF-8 for the code page of its country. */
const sheet = (name: string, csv: string): TableFile => ({ name: `${name}.csv`, text: `\ufeff${csv}` });

export function tableFiles(format: TableFormat): TableFile[] {
  switch (format) {
    case 'dmn':
      return tables.map((table) => ({ name: `${table.id}.dmn`, text: toDmn(table) }));
    case 'plan-definition':
      return tables.map((table) => ({
        name: `${table.id}.plan-definition.json`,
        text: `${JSON.stringify(toPlanDefinition(table), null, 2)}\n`,
      }));
    case 'csv':
      return [
        ...tables.map((table) => sheet(table.id, rowsCsv(table))),
        sheet('facts', factsCsv()),
        sheet('codes', codesCsv()),
      ];
    case 'json':
      return tables.map((table) => ({ name: `${table.id}.json`, text: tableJson(table) }));
  }
}
