import type { PlanDefinition } from 'fhir/r4';
import { describe, expect, it } from 'vitest';
import { toPlanDefinition } from '../../../src/exchange/tables/plan-definition.ts';
import { content } from '../../../src/tables/content.ts';
import { tables } from '../../../src/tables/tables.ts';
import { faultsOf } from '../../helpers/fhir-validator.ts';

const made = tables.map((table) => ({ table, plan: toPlanDefinition(table) }));
const whole: PlanDefinition = { resourceType: 'PlanDefinition', status: 'draft', action: [{ title: 'a' }] };

describe('the validator', () => {
  it('accepts a small PlanDefinition', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['without a status', { status: undefined }, /status/],
    ['with a status that is none', { status: 5 }, /status/],
    ['with a condition without its kind', { action: [{ condition: [{}] }] }, /kind/],
    ['with an element that is not there', { action: [{ row: 'x' }] }, /row/],
    [
      'with an expression without its language',
      { action: [{ condition: [{ kind: 'applicability', expression: { expression: 'true' } }] }] },
      /language/,
    ],
    ['with a citation without its type', { action: [{ documentation: [{ label: 'x' }] }] }, /type/],
  ])('refuses one %s', (_, change, why) => {
    expect(faultsOf({ ...whole, ...change }).join('\n')).toMatch(why);
  });
});

describe.each(made)('$table.id as PlanDefinition', ({ table, plan }) => {
  const layers = [...table.readings, ...table.chain, ...table.closing, ...table.plan];
  const rows = layers.flatMap((layer) => layer.rows);
  const actions = (plan.action ?? []).flatMap((group) => group.action ?? []);

  it('is valid R4', () => {
    expect(faultsOf(plan)).toEqual([]);
  });

  it('is a draft, an experiment, of this version, and no order', () => {
    expect(plan).toMatchObject({ status: 'draft', experimental: true, version: content.version });
    expect(plan.type?.coding?.[0]?.code).toBe('eca-rule');
    expect(plan.description).toContain('Not clinically reviewed');
    expect(plan.usage).toContain(table.misuse);
    expect(JSON.stringify(plan)).not.toContain('definitionCanonical');
  });

  it('holds every row once, in a group of which exactly one is chosen', () => {
    expect(actions.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(new Set((plan.action ?? []).map((group) => group.selectionBehavior))).toEqual(
      new Set(['exactly-one']),
    );
  });

  it('cites the sources of every row', () => {
    actions.forEach(({ documentation = [] }, at) => {
      expect(documentation.map(({ label }) => label)).toEqual(rows[at]?.sources ?? []);
      expect(
        documentation.every(({ type, citation = '' }) => type === 'citation' && citation.length > 10),
      ).toBe(true);
    });
  });

  it('conditions every row on all of its facts, by their names', () => {
    actions.forEach(({ condition = [] }, at) => {
      const [only] = condition;
      const expression = only?.expression?.expression ?? '';
      const named = [...expression.matchAll(/%(\w+)/g)].map(([, name]) => name);
      expect(named.sort()).toEqual(Object.keys(rows[at]?.when ?? {}).sort());
      const values = [...expression.matchAll(/'([^']*)'/g)].map(([, value]) => value);
      expect(values.sort()).toEqual(
        Object.values(rows[at]?.when ?? {})
          .flat()
          .sort(),
      );
    });
  });
});
