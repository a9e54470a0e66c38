/**
 * The record of the measurements: what `bench/figures.json` holds. Every command that measures writes a section of its
 * own and leaves the others alone; `record.ts` makes one document of them all, `save.ts` writes it.
 */

/** The sections in the order in which they stand, each with the command that writes it. */
export const SECTIONS = {
  engines: { title: 'The same tables, the same cases, other engines', command: 'npm run bench -- --write' },
  scale: { title: 'Growth with the file', command: 'npm run bench -- --write' },
  million: { title: 'A million rows', command: 'npm run bench -- --million --write' },
  page: { title: 'The page', command: 'npm run bench:page -- --write' },
} as const;
export type SectionName = keyof typeof SECTIONS;

/** On what, when, and how busy it was. Nothing in it names a computer or a folder. */
export interface Taken {
  /** Day, `2026-11-21`. */
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  /** Gigabytes of 10^9 bytes. */
  readonly memory: number;
  readonly system: string;
  /** Load average over a minute, before and after. */
  readonly load: readonly [before: number, after: number];
  /** Of the time in which something was to run, the share that a shared host gave to others; left out where not told. */
  readonly stolen?: number;
}

/** Numbers are written with three figures that count, and thousands apart. */
export type Cell = string | number;

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Drawn in the accent: ours. */
  readonly isOurs: boolean;
}

/** Bars on a scale of powers of ten. */
export interface Chart {
  /** File name without folder, ending in `.svg`; it is written to `bench/`. */
  readonly file: string;
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

/** One table with what is to be said before and after it. Texts are paragraphs of Markdown. */
export interface Part {
  readonly title: string;
  readonly before: readonly string[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] } | null;
  readonly chart: Chart | null;
  readonly after: readonly string[];
}

export interface Section {
  readonly taken: Taken;
  /** Of each package that was measured, and of Node or the browser. */
  readonly versions: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
}

export type Figures = { readonly [Name in SectionName]?: Section };
