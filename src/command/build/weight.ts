/** What the files of a build weigh over the wire, and what each may weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './files.ts';
import { DOWNLOADS } from './headers.mjs';

/** A kind of file, and the most that one of them may weigh: bytes, compressed with gzip. */
interface Kind {
  readonly name: string;
  readonly is: RegExp;
  readonly most: number;
}

/**
 * The first that fits counts. The limits stand a little above what was last measured, so that whatever adds to a file is
 * looked at when it is added: who needs more raises the line and says why.
 */
const KINDS: readonly Kind[] = [
  { name: 'page', is: /^index\.html$/, most: 4_600 },
  { name: 'style of the desk', is: /^assets\/index-.*\.css$/, most: 9_400 },
  { name: 'desk', is: /^assets\/index-.*\.js$/, most: 278_000 },
  { name: 'pages to look things up', is: /^assets\/Reference-.*\.js$/, most: 124_000 },
  { name: 'reports, worklist, leaflet', is: /^assets\/Arrivals-.*\.js$/, most: 128_000 },
  { name: 'style of later pages', is: /^assets\/.*\.css$/, most: 3_700 },
  { name: 'a language', is: /^assets\/all-.*\.js$/, most: 172_000 },
  { name: 'part of a language', is: /^assets\/(leaflet|explain|dates)-.*\.js$/, most: 7_000 },
  { name: 'records to save', is: /^assets\/save-as-.*\.js$/, most: 7_300 },
  { name: 'shared by later pages', is: /^assets\/pause-.*\.js$/, most: 17_000 },
  { name: 'worker of the proof', is: /^assets\/proof-worker-.*\.js$/, most: 59_500 },
  { name: 'worker of the worklist', is: /^assets\/worker-.*\.js$/, most: 230_000 },
  { name: 'published cases', is: /^assets\/(toxoplasma|rubella|cmv)-.*\.js$/, most: 59_000 },
  { name: 'worker of the offline copy', is: /^sw\.js$/, most: 7_600 },
  { name: 'the one file', is: /^download\//, most: 1_960_000 },
  { name: 'icons', is: /\.(png|svg)$/, most: 15_000 },
  {
    name: 'for hosts and readers',
    is: /^(licences\.txt|robots\.txt|_headers|manifest\.webmanifest|retractions\.json)$/,
    most: 2_000,
  },
];

/** All that an app folder holds but the one file, compressed with gzip. */
export const MOST_IN_ALL = 1_980_000;
/** What stands between a reader and the first question. */
export const MOST_FIRST = { gzip: 60_000, requests: 4 };
/** Packages in the app (src/command/build/packages.ts names them). */
export const MOST_PACKAGES = { desk: 4, parsers: 2 };

const kindOf = (file: string): Kind | undefined => KINDS.find(({ is }) => is.test(file));

/** The kind a file of a build is of, by name; empty where no budget names it. */
export const kindName = (file: string): string => kindOf(file)?.name ?? '';

/** Each file of a build with its bytes, compressed as `npm start` and most hosts do; downloads included. */
export function weights(folder: string): Map<string, number> {
  return new Map(
    filesBelow(folder).map((file) => [file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length]),
  );
}

/** What a page asks for before it is painted, by its own words: itself, its styles, its blocking scripts. */
export function firstFiles(folder: string): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const tags = html.match(/<(?:script|link rel="stylesheet")[^>]*>/g) ?? [];
  const blocking = tags.filter((tag) => !tag.includes('type="module"'));
  return ['index.html', ...blocking.flatMap((tag) => /(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? [])];
}

/**
 * Whatever is over its limit, each by name and by how much; nothing where all keep to theirs.
 * @param folder of a build
 */
export function overweight(folder: string): string[] {
  const all = weights(folder);
  const over = (what: string, bytes: number, most: number) =>
    bytes > most ? [`${what}: ${bytes} bytes compressed, ${bytes - most} over its ${most}`] : [];
  const single = [...all].flatMap(([file, bytes]) => {
    const kind = kindOf(file);
    return kind ? over(`${file} (${kind.name})`, bytes, kind.most) : [`${file}: no budget names it`];
  });
  const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + (all.get(file) ?? 0), 0);
  const first = firstFiles(folder);
  return [
    ...single,
    ...over('everything', sum([...all.keys()].filter((file) => !file.startsWith(DOWNLOADS))), MOST_IN_ALL),
    ...over('the first question', sum(first), MOST_FIRST.gzip),
    ...(first.length > MOST_FIRST.requests ? [`the first question asks for ${first.join(', ')}`] : []),
  ];
}
