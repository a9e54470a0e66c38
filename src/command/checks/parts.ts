/** Small schemas that several checks share, and how a fault is told. */
import * as z from 'zod';
import { HISTORY_KEYS, RESULT_KEYS, type FactPath } from '../../rules/vocabulary.ts';

const PATHS: readonly FactPath[] = [
  'gestation',
  'ageDays',
  'previous',
  'series',
  'settings.avidityExcludesWeeks',
  'settings.practice',
  ...RESULT_KEYS.map((key): FactPath => `results.${key}`),
  ...HISTORY_KEYS.map((key): FactPath => `history.${key}`),
];

export const name = z.string().min(1, { error: 'empty' });
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id like "maker-platform"' });
export const names = z
  .array(name)
  .min(1, { error: 'an empty list' })
  .refine((list) => new Set(list).size === list.length, { error: 'one entry stands twice' });
export const path = z.enum(PATHS, { error: ({ input }) => `no path of a case: ${JSON.stringify(input)}` });

/** One of a closed list of codes; the message names what stands there instead. */
export function codes<const T extends readonly string[]>(list: T) {
  return z.enum(list, { error: ({ input }) => `no code of the contract: ${JSON.stringify(input)}` });
}

/** What a schema finds wrong with data, each with its place. */
export function faultsOf(
  schema: z.ZodType,
  data: unknown,
  place: (at: readonly PropertyKey[]) => string,
): string[] {
  const found = schema.safeParse(data);
  return found.success ? [] : found.error.issues.map((issue) => `${place(issue.path)}: ${issue.message}`);
}

/** Each entry of a list against its schema, and no id twice. */
export function checkList(
  what: string,
  schema: z.ZodType,
  list: readonly { readonly id: string }[],
): string[] {
  const ids = list.map((one) => one.id);
  return list.flatMap((one, at) => [
    ...faultsOf(schema, one, (where) => [what, one.id, ...where.map(String)].join(' ')),
    ...(ids.indexOf(one.id) === at ? [] : [`${what} ${one.id}: the id stands twice`]),
  ]);
}
