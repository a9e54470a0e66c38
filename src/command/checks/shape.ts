/** The shape of a table as data: every field of `rules/table.ts`, and the codes of the contract. */
import * as z from 'zod';
import { STAGES, type Table } from '../../rules/table.ts';
import * as vocabulary from '../../rules/vocabulary.ts';
import { PATHOGENS, SUBJECTS } from '../../rules/vocabulary.ts';
import { codes, faultsOf, name, names, path } from './parts.ts';

/** The parts of a table, in the order in which they run. */
export const PARTS = ['readings', 'chain', 'closing', 'plan'] as const;
const oneOrMore = z.union([name, names], { error: 'a value, or a list of values without repeats' });
const count = z.number().int().nonnegative();

const bands = z
  .array(z.strictObject({ below: z.number().positive(), is: name }))
  .refine((list) => list.every((band, at) => at === 0 || band.below > (list[at - 1]?.below ?? 0)), {
    error: 'the bands do not rise',
  });
const zones = z.strictObject({
  nearWeeks: count,
  planningWeeks: count,
  unknownWeeks: count,
  passiveWeeks: count,
  vaccineWeeks: count.nullable(),
});
const groups = <T extends z.ZodType>(item: T) => z.record(name, z.array(item).min(1));
const reader = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('class'), path, groups: groups(name) }),
  z.strictObject({
    by: z.literal('value'),
    path,
    groups: groups(z.union([z.string(), z.boolean(), z.null()])),
    other: name,
  }),
  z.strictObject({
    by: z.literal('number'),
    path,
    unit: z.enum(['days', 'weeks', 'count']),
    bands,
    above: name,
    unknown: name,
    none: name.optional(),
  }),
  z.strictObject({
    by: z.literal('exposure'),
    path,
    bands,
    inPregnancy: name,
    longAgo: name,
    none: name,
    unknown: name,
    pregnancyMaxDays: count,
  }),
  z.strictObject({
    by: z.literal('week'),
    of: z.enum(['sample', 'reading']),
    zones,
    bands,
    above: name,
    unknown: name,
    planning: name,
  }),
  z.strictObject({ by: z.literal('subject') }),
  z.strictObject({ by: z.literal('avidity-methods') }),
  z.strictObject({ by: z.literal('avidity-from') }),
  z.strictObject({ by: z.literal('any-of'), paths: z.array(path).min(1), asked: z.array(path) }),
  z.strictObject({ by: z.literal('best-of'), paths: z.array(path).min(1), order: names }),
  z.strictObject({ by: z.literal('earlier'), what: name, zones, days: count.optional() }),
  z.strictObject({
    by: z.literal('avidity'),
    zones,
    defaultWeeks: count,
    capWeeks: count,
    plainToDays: z.number(),
    betweenToDays: z.number(),
  }),
]);
const fact = z.strictObject({ values: names, from: z.array(path), read: reader });

const row = z
  .strictObject({
    id: z.string().regex(/^[A-Z]+(-[A-Z\d]+)+$/, { error: 'an id like "TM-GREY-01"' }),
    when: z.record(name, oneOrMore),
    find: z.record(name, name).optional(),
    word: codes(vocabulary.CONCLUSIONS).optional(),
    basis: name.optional(),
    cannotSay: z.literal(true).optional(),
    actions: z
      .array(
        z.union([codes(vocabulary.ACTIONS), z.tuple([codes(vocabulary.ACTIONS), name])], {
          error: 'no action of the contract, nor [action, time]',
        }),
      )
      .min(1)
      .optional(),
    avoid: z.array(codes(vocabulary.AVOIDS)).min(1).optional(),
    urgency: codes(vocabulary.URGENCIES).optional(),
    asks: z.array(path).min(1).optional(),
    why: name.optional(),
    sources: names.optional(),
    finding: z
      .string()
      .regex(/^F\d{2,3}$/, { error: 'a finding like "F01"' })
      .optional(),
  })
  .refine((one) => one.word === undefined || one.why !== undefined, { error: 'decides without a why' })
  .refine((one) => (one.word ?? one.why) === undefined || one.sources !== undefined, {
    error: 'decides or gives a reason without a source',
  });
const layer = z.strictObject({
  id: name,
  title: name,
  stage: codes(STAGES),
  facts: names,
  finds: z.record(name, names).optional(),
  rows: z.array(row).min(1),
});
const layers = z.array(layer);
/** The shape of a table, its vocabulary included. */
export const table = z.strictObject({
  id: name,
  pathogen: codes(PATHOGENS),
  subjects: z.array(codes(SUBJECTS)).min(1),
  use: name,
  misuse: name,
  facts: z.record(name, fact),
  readings: layers,
  bases: names,
  chain: layers.min(1),
  closing: layers,
  plan: layers.min(1),
});

/** Where in a table a fault lies, by the names a reader of the table knows. */
function placeIn(one: Table, at: readonly PropertyKey[]): string {
  const part = PARTS.find((each) => each === at[0]);
  const found = part && one[part][at[1] as number];
  if (!found) return [one.id, ...at.map(String)].join(' ');
  const foundRow = at[2] === 'rows' ? found.rows[at[3] as number] : undefined;
  const rest = foundRow ? [foundRow.id, ...at.slice(4)] : at.slice(2);
  return [one.id, found.id, ...rest.map(String)].join(' ');
}

/** What is wrong with the shape of a table, each with its place. */
export function checkShape(one: Table): string[] {
  return faultsOf(table, one, (at) => placeIn(one, at));
}
