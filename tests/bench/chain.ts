/**
 * The order of the layers, for engines that know decision tables but no order between them: all readings, the chain up
 * to the first rule with a word, the closing layers. Only what leads to the conclusion is run, and each layer once.
 */
import type { PlainLayer, PlainRule, State } from './layers.ts';

/** Finds the rule of a layer that holds. @throws or gives undefined where it is not exactly one */
export type Hit = (layer: PlainLayer, state: State) => PlainRule | undefined | Promise<PlainRule | undefined>;

/** Takes over what a rule says; the word of a closing rule corrects the conclusion alone. */
export function take(state: State, { section }: PlainLayer, { says }: PlainRule): void {
  const { word, ...others } = says;
  Object.assign(state, others);
  if (word === undefined) return;
  state['conclusion'] = word;
  if (section === 'chain') state['word'] = word;
}

/** @throws where not exactly one rule of a layer holds, or the chain ends without a word */
export async function runChain(
  layers: readonly PlainLayer[],
  facts: Readonly<State>,
  hit: Hit,
): Promise<string> {
  const state: State = { ...facts };
  for (const layer of layers) {
    if (layer.section === 'chain' && state['word'] !== undefined) continue;
    const rule = await hit(layer, state);
    if (rule === undefined) throw new Error(`${layer.name}: not exactly one rule`);
    take(state, layer, rule);
  }
  const { conclusion } = state;
  if (conclusion === undefined) throw new Error('the chain ended without a word');
  return conclusion;
}
