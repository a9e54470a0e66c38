/** What stands beside the tables: sources, what the sources say, questions, kits; the practices in their own file. */
import * as z from 'zod';
import type { GuidelineStatement } from '../../rules/guidelines.ts';
import { STAGES } from '../../rules/table.ts';
import { ACTIONS, CONCLUSIONS, PATHOGENS, SUBJECTS, type FactPath } from '../../rules/vocabulary.ts';
import type { Content } from './content.ts';
import { checkList, codes, faultsOf, id, name, path } from './parts.ts';
import { checkPractices } from './practices.ts';

const limit = z.number().nonnegative();

const source = z.strictObject({
  title: name,
  by: name,
  country: name,
  year: z.number().int().min(1900).max(2100),
  section: name,
  kind: codes(['laboratory', 'guideline', 'study', 'surveillance', 'manual', 'product', 'exam', 'project']),
  access: codes(['read', 'excerpt', 'recalled']),
  address: z.url({ protocol: /^https?$/, error: 'no web address' }).optional(),
});

const guideline = z.strictObject({
  id,
  source: name,
  pathogen: codes(PATHOGENS),
  subject: z.array(codes(SUBJECTS)).min(1).optional(),
  when: z.record(name, z.array(name).min(1)),
  conclusion: codes(CONCLUSIONS).nullable(),
  advises: z.array(codes(ACTIONS)),
  against: z.array(codes(ACTIONS)),
  silent: z.literal(true).optional(),
  says: name,
});

const question = z.strictObject({
  id: name,
  stage: codes(STAGES),
  order: z.number().int().positive(),
  of: z.enum(['person', 'pathogen']),
  kind: z.enum(
    ['class', 'week', 'age', 'date', 'days', 'weeks', 'count', 'yes-no', 'choice', 'ticks', 'earlier'],
    { error: 'no kind of question' },
  ),
  facts: z.array(path).min(1),
  ticks: z.array(z.strictObject({ fact: path, no: z.unknown(), yes: z.unknown() })).optional(),
  subjects: z.array(codes(SUBJECTS)).min(1),
  pathogens: z.array(codes(PATHOGENS)).min(1),
});

const kit = z
  .strictObject({
    id,
    maker: name,
    platform: name,
    kit: name,
    market: name.nullable(),
    insertVersion: name.nullable(),
    agent: codes(PATHOGENS),
    marker: z.enum(['igg', 'igm', 'iga', 'avidity', 'blot']),
    unit: name.nullable(),
    limits: z
      .strictObject({
        below: limit,
        from: limit,
        belowIsIncluded: z.literal(true).optional(),
        fromIsExcluded: z.literal(true).optional(),
      })
      .refine(({ below, from }) => below <= from, { error: 'the limits are reversed' })
      .refine((one) => one.below < one.from || !one.belowIsIncluded || one.fromIsExcluded, {
        error: 'the limit itself is negative and positive',
      })
      .nullable(),
    validIf: z.strictObject({ marker: z.literal('igg'), from: limit, unit: name }).nullable(),
    note: z.string(),
    source: name,
    sourceKind: z.enum(['insert', 'paper', 'maker page', 'laboratory page', 'recalled']),
    readOn: z.iso.date().nullable(),
    found: z.boolean(),
  })
  .refine((one) => !one.found || one.sourceKind !== 'recalled', {
    error: 'a kit that is only recalled counts as found',
  });

const brings = z.partialRecord(codes(ACTIONS), path);
/** Whether one case can meet both statements: then a source would say two things of it. */
function meet(a: GuidelineStatement, b: GuidelineStatement): boolean {
  const common = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined) =>
    one === undefined || other === undefined || one.some((value) => other.includes(value));
  const woman = ['planning', 'pregnant'] as const;
  return (
    a.source === b.source &&
    a.pathogen === b.pathogen &&
    common(a.subject ?? woman, b.subject ?? woman) &&
    Object.keys(a.when).every((fact) => common(a.when[fact], b.when[fact]))
  );
}

function checkGuidelines({ guidelines, guidelineFacts, guidelineWords, sources }: Content): string[] {
  return guidelines.flatMap((one, at) => {
    const here = `guideline ${one.id}`;
    return [
      ...(one.source in sources ? [] : [`${here}: no source "${one.source}"`]),
      ...(one.says in guidelineWords ? [] : [`${here}: no words for "${one.says}"`]),
      ...one.advises
        .filter((code) => one.against.includes(code))
        .map((code) => `${here}: for and against ${code}`),
      ...Object.entries(one.when).flatMap(([fact, values]) =>
        (values ?? [])
          .filter((value) => !guidelineFacts[fact]?.values.includes(value))
          .map((value) => `${here}: "${fact}" has no value "${value}"`),
      ),
      ...guidelines
        .slice(at + 1)
        .filter((other) => meet(one, other))
        .map((other) => `${here}: one case can meet ${other.id} as well, of the same source`),
    ];
  });
}

function checkQuestions({ questions, tables }: Content): string[] {
  const problems: string[] = [];
  questions.forEach((one, at) => {
    const here = `question ${one.id}`;
    const ticked = one.ticks?.map(({ fact }) => fact) ?? [];
    const before = questions[at - 1]?.order ?? 0;
    if (one.order <= before) problems.push(`${here}: stands out of order`);
    if ((one.kind === 'ticks') !== (one.ticks !== undefined)) problems.push(`${here}: ticks and kind differ`);
    if (one.ticks !== undefined && ticked.join() !== one.facts.join())
      problems.push(`${here}: its ticks are not its facts`);
  });
  // A site chooses its practice in the settings; nobody is asked for it.
  const isAsked = (path: FactPath) =>
    path === 'settings.practice' || questions.some((one) => one.facts.includes(path));
  for (const one of tables)
    for (const [fact, { from }] of Object.entries(one.facts))
      for (const each of from.filter((path) => !isAsked(path)))
        problems.push(`${one.id} fact ${fact}: no question asks for ${each}`);
  return problems;
}

/** A time that counts days says whose number it is. */
function checkTimes({ times, sources }: Content): string[] {
  return [...Object.entries(times.mother), ...Object.entries(times.newborn)].flatMap(([key, time]) => {
    const { from, to, closes, until } = time;
    const counts = [from, to, closes, until].some((mark) => mark !== undefined);
    return [
      ...(counts && (time.sources ?? []).length === 0 ? [`time ${key}: no source`] : []),
      ...(time.sources ?? []).filter((id) => !(id in sources)).map((id) => `time ${key}: no source "${id}"`),
    ];
  });
}

/** What is wrong with what stands beside the tables. */
export function checkBeside(content: Content): string[] {
  const { sources, guidelines, questions, kits, onThisSerum, times } = content;
  return [
    ...Object.entries(sources).flatMap(([key, one]) =>
      faultsOf(source, one, (at) => ['source', key, ...at.map(String)].join(' ')),
    ),
    ...checkList('guideline', guideline, guidelines),
    ...checkList('question', question, questions),
    ...checkList('kit', kit, kits),
    ...checkPractices(content),
    ...faultsOf(brings, content.brings, (at) => ['result of action', ...at.map(String)].join(' ')),
    ...onThisSerum
      .filter((time) => !(time in times.mother || time in times.newborn))
      .map((time) => `times on this serum: no time "${time}"`),
    ...checkTimes(content),
    ...checkGuidelines(content),
    ...checkQuestions(content),
  ];
}
