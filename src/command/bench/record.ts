/** The document of all measurements, made of their sections alone: the same figures give the same text. */
import {
  SECTIONS,
  type Cell,
  type Chart,
  type Figures,
  type Part,
  type Section,
  type SectionName,
} from './section.ts';

/** A number as it is read: thousands apart from a hundred on, three figures below. */
export function written(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  const digits = cell >= 100 ? Math.round(cell).toLocaleString('en-US') : cell.toPrecision(3);
  return digits.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
}

/** Cells of a row in one line of Markdown. */
const line = (cells: readonly Cell[]) =>
  `| ${cells.map((cell) => written(cell).replaceAll('|', '\\|')).join(' | ')} |`;

function tableLines({ head, rows }: NonNullable<Part['table']>): string {
  const isNumber = (column: number) => rows.every((row) => typeof row[column] === 'number');
  const rule = head.map((_, column) => (isNumber(column) ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const picture = ({ file, title }: Chart) => `![${title}](bench/${file})`;

function partTexts({ title, before, table, chart, after }: Part): string[] {
  return [
    `### ${title}`,
    ...before,
    ...(chart === null ? [] : [picture(chart)]),
    ...(table === null ? [] : [tableLines(table)]),
    ...after,
  ];
}

/** On what a section was measured, in a sentence. */
function takenText({ taken, versions }: Section): string {
  const { date, cpu, cores, memory, system, load, stolen } = taken;
  const [before, after] = load;
  const shared =
    stolen === undefined
      ? ''
      : `, ${Math.round(stolen * 100)} % of the time it was to work taken by others on the same host`;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${date}: ${cpu}, ${cores} cores, ${written(memory)} GB, ${system}, load average ${before.toFixed(2)} before and ${after.toFixed(2)} after${shared}. ${packages.join(', ')}.`;
}

function sectionTexts(name: SectionName, section: Section | undefined): string[] {
  const { title, command } = SECTIONS[name];
  const marked = (texts: readonly string[]) => [`<!-- ${name}: \`${command}\` -->`, `## ${title}`, ...texts];
  if (section === undefined) return marked([`No figures yet: \`${command}\` writes them here.`]);
  return marked([takenText(section), ...section.parts.flatMap(partTexts)]);
}

const ABOUT = [
  '# Benchmarks',
  'Written by the commands that measure, from `bench/figures.json`; not by hand. Computers differ and are shared: compare ratios within one run, and take absolute times as upper bounds. Repeat with `npm run bench`; with `-- --write` it writes its sections of this record and leaves the others as they are.',
];

/** The whole document, unformatted. */
export function recordOf(figures: Figures): string {
  const names = Object.keys(SECTIONS) as SectionName[];
  return `${[...ABOUT, ...names.flatMap((name) => sectionTexts(name, figures[name]))].join('\n\n')}\n`;
}
