/** From the layers to the whole answer, as literal expressions: whoever runs the file needs nothing beside it. */
import { NOT_THERE } from '../../rules/plan.ts';
import { AVOIDS, NEWBORN_ACTIONS, TEST_ACTIONS, URGENCIES, type FactPath } from '../../rules/vocabulary.ts';
import { motherOrder, newbornOrder } from '../../tables/action-order.ts';
import { brings, onThisSerum } from '../../tables/action-results.ts';
import { tableWords } from '../../words/en/table-exports.ts';
import { entryName } from './dmn-facts.ts';
import { layerName } from './dmn-layer.ts';
import { feelList, ifElse, literal, quoted, type Required } from './dmn-parts.ts';
import type { FlatLayer } from './rows.ts';
import type { Xml } from './xml.ts';

const { how } = tableWords;
const decided = (id: string): Required => ({ kind: 'requiredDecision', id });
/** Those of a closed list that another list holds, in the order of the closed one. */
const only = (all: readonly string[], list: string) =>
  `(for a in ${feelList(all)} return if list contains(${list}, a) then a else null)[item != null]`;
const without = (list: string, condition: string) =>
  `(for a in ${list} return if ${condition} then null else a)[item != null]`;

/** The decisions after which word, conclusion and basis are read: the chain, then each closing layer. */
export const afterName = (layer: FlatLayer | null) =>
  layer === null ? 'after_chain' : `after_${layer.id.replaceAll('-', '_')}`;

/** `decided`: what the first layer says that decides; `after_chain`: the same as the state that is weighed. */
export function chainDecisions(chain: readonly FlatLayer[]): Xml[] {
  const names = chain.map(layerName);
  const first = ifElse(
    names.map((name) => [`${name}.word != null`, name]),
    'null',
  );
  const head = (id: string, description: string, requires: readonly string[]) => ({
    id,
    label: description,
    description,
    requires: requires.map(decided),
  });
  const state =
    '{word: decided.word, conclusion: decided.word, basis: decided.basis, cannotSay: decided.cannotSay}';
  return [
    literal(head('decided', how.chain, names), first),
    literal(head(afterName(null), how.chain, ['decided']), state),
  ];
}

/** The state after one closing layer. */
export function closingDecision(layer: FlatLayer, before: string): Xml {
  const name = layerName(layer);
  const corrected = (slot: string, from: string) =>
    `if ${name}.${from} != null then ${name}.${from} else ${before}.${slot}`;
  const feel = `{word: ${before}.word, conclusion: ${corrected('conclusion', 'word')}, basis: ${corrected('basis', 'basis')}, cannotSay: ${before}.cannotSay or ${name}.cannotSay}`;
  const requires = [name, before].map(decided);
  return literal({ id: afterName(layer), label: how.weighed, description: how.weighed, requires }, feel);
}

/** The results whose being there makes a test of this serum superfluous, with the planned texts that it takes away. */
export function superfluous(plan: readonly FlatLayer[]): Map<FactPath, string[]> {
  const planned = new Set(plan.flatMap(({ rows }) => rows.flatMap(({ actions }) => actions)));
  const found = new Map<FactPath, string[]>();
  for (const [code, path] of Object.entries(brings)) {
    const texts = onThisSerum.map((time) => `${code}@${time}`).filter((text) => planned.has(text));
    if (texts.length > 0) found.set(path, texts);
  }
  return found;
}

const codeOf = (name: string) => `if contains(${name}, "@") then substring before(${name}, "@") else ${name}`;
const TESTS = [...TEST_ACTIONS, ...NEWBORN_ACTIONS];

function actionDecisions(plan: readonly FlatLayer[], isNewborn: boolean): Xml[] {
  const names = plan.map(layerName);
  const [none, one, several] = ['proposed', 'left', 'ordered'];
  const gone = [...superfluous(plan)].map(
    ([path, texts]) =>
      `if list contains(${feelList(NOT_THERE)}, ${entryName(path)}) then [] else ${feelList(texts)}`,
  );
  const there = gone.length === 0 ? '[]' : `concatenate(${gone.join(', ')})`;
  const order = isNewborn ? newbornOrder : motherOrder;
  const timed = `(for p in ${one} return if starts with(p, c + "@") then p else null)[item != null]`;
  const isTest = `list contains(${feelList(TESTS)}, ${codeOf('a')})`;
  const entries = [...superfluous(plan).keys()].map((path): Required => ({
    kind: 'requiredInput',
    id: entryName(path),
  }));
  const list = (id: string, description: string, requires: readonly Required[], feel: string) =>
    literal({ id, label: description, description, typeRef: 't_codes', requires }, feel);
  return [
    list(
      none,
      how.proposed,
      names.map(decided),
      `concatenate(${names.map((name) => `${name}.actions`).join(', ')})`,
    ),
    list('there', how.left, entries, there),
    list(one, how.left, [decided(none), decided('there')], without(none, 'list contains(there, a)')),
    list(
      several,
      how.ordered,
      [decided(one)],
      `(for c in ${feelList(order)} return if some p in ${one} satisfies starts with(p, c + "@") then ${timed}[1] else if list contains(${one}, c) then c else null)[item != null]`,
    ),
    literal(
      {
        id: 'hasTest',
        label: how.actions,
        description: how.actions,
        typeRef: 'boolean',
        requires: [decided(several)],
      },
      `some a in ${several} satisfies ${isTest}`,
    ),
    list(
      'actions',
      how.actions,
      [decided(several), decided('hasTest')],
      without(several, `hasTest and (${codeOf('a')}) = "no_further_testing"`),
    ),
  ];
}

/** Everything after the layers. @param last the state that the plan reads */
export function answerDecisions(layers: readonly FlatLayer[], last: string, isNewborn: boolean): Xml[] {
  const plan = layers.filter(({ section }) => section === 'plan');
  const names = plan.map(layerName);
  const downwards = [...URGENCIES].reverse();
  // With a test beside it, "no further testing" goes, and the answer is never calmer than routine.
  const highest = downwards.map((urgency) => {
    const said = `list contains(urgencies, ${quoted(urgency)})`;
    const raised = 'hasTest and list contains(ordered, "no_further_testing")';
    return [urgency === 'routine' ? `${said} or (${raised})` : said, quoted(urgency)] as const;
  });
  const others = layers.filter(({ section }) => section !== 'chain').map(layerName);
  const rows = ['decided', ...others].map((name) => `${name}.row`).join(', ');
  const parts = ['conclusion', 'cannotSay', 'urgency', 'actions', 'avoid', 'basis', 'rows'];
  const whole = ['word', ...parts].map((part) => `${part}: ${part === 'word' ? `${last}.word` : part}`);
  const made = (
    id: string,
    description: string,
    typeRef: string,
    requires: readonly string[],
    feel: string,
  ) => literal({ id, label: description, description, typeRef, requires: requires.map(decided) }, feel);
  const warned = names.map((name) => `${name}.avoid`).join(', ');
  return [
    made('conclusion', how.conclusion, 'string', [last], `${last}.conclusion`),
    made('basis', how.basis, 'string', [last], `${last}.basis`),
    made('cannotSay', how.cannotSay, 'boolean', [last], `${last}.cannotSay`),
    ...actionDecisions(plan, isNewborn),
    made('warnings', how.warnings, 't_codes', names, `concatenate(${warned})`),
    made('avoid', how.avoid, 't_codes', ['warnings'], only(AVOIDS, 'warnings')),
    made(
      'urgencies',
      how.urgencies,
      't_codes',
      names,
      `[${names.map((name) => `${name}.urgency`).join(', ')}]`,
    ),
    made(
      'urgency',
      how.urgency,
      'string',
      ['urgencies', 'hasTest', 'ordered'],
      ifElse(highest, quoted(URGENCIES[0])),
    ),
    made('rows', how.rows, 't_codes', ['decided', ...others], `[${rows}]`),
    made('answer', how.answer, 'Any', [...parts, last], `{${whole.join(', ')}}`),
  ];
}
