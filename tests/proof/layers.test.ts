// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import { ACTIONS, CONCLUSIONS } from '../../src/rules/vocabulary.ts';
import { tables } from '../../src/tables/tables.ts';
import { layerRules } from './layers/rules.ts';
import { calmer } from './layers/unknown.ts';
import { Given, walkLayer } from './layers/walk.ts';

const all = tables.map(compile);
const layers = all.flatMap((one) =>
  [...one.readings, ...one.chain, ...one.closing, ...one.plan].map((layer) => [one, layer] as const),
);

describe('in every combination of every layer', () => {
  const asked = new Map<string, number>();
  const found: string[] = [];
  let combinations = 0;
  for (const [table, layer] of layers) {
    const rules = layerRules.filter((rule) => rule.asks(new Given(table.table, layer.layer)));
    const count = walkLayer(table, layer, (given, row) => {
      for (const rule of rules) {
        const fault = rule.check(given, row);
        if (fault !== null && found.length < 400)
          found.push(`${rule.of} ${rule.text}: ${row.id} ${fault}; ${given.toString()}`);
      }
    });
    combinations += count;
    for (const { text } of rules) asked.set(text, (asked.get(text) ?? 0) + count);
  }

  it('there are some two million of them', () => expect(combinations).toBeGreaterThan(1_900_000));

  it.each(layerRules.map(({ of, text }) => [of, text] as const))('%s: %s', (of, text) => {
    expect(asked.get(text) ?? 0, 'asked of some layer').toBeGreaterThan(0);
    expect(found.filter((line) => line.startsWith(`${of} ${text}`)).slice(0, 5)).toEqual([]);
  });

  it.each(layerRules.map((rule) => [rule.of, rule.text, rule] as const))(
    '%s can fail: %s',
    (_of, _text, rule) => {
      const bad = [
        ...CONCLUSIONS.map((word) => ({ id: 'bad', when: {}, word })),
        ...ACTIONS.map((code) => ({ id: 'bad', when: {}, actions: [code] })),
        { id: 'bad', when: {}, actions: ['no_further_testing', 'avidity'] as const },
        { id: 'bad', when: {} },
      ];
      let fails = false;
      for (const [table, layer] of layers)
        if (!fails && rule.asks(new Given(table.table, layer.layer)))
          walkLayer(table, layer, (given) => {
            fails ||= bad.some((row) => rule.check(given, row) !== null);
          });
      expect(fails).toBe(true);
    },
  );

  it('M01 M02 M04 M05: what is not known, or more worrying, is never calmer than what is', () => {
    expect(layers.flatMap(([table, layer]) => calmer(table, layer)).slice(0, 10)).toEqual([]);
  });
});
