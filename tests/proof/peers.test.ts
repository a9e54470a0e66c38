/** The checker on the public tables of others: what it finds, class by class. */
import { describe, expect, test } from 'vitest';
import { opensrpToxoplasma } from '../../src/proof/peers/opensrp-toxoplasma.ts';
import { findInPeer, type PeerLayer } from '../../src/proof/peers/peer.ts';
import { peers } from '../../src/proof/peers/peers.ts';
import { whoBloodPressure } from '../../src/proof/peers/who-blood-pressure.ts';
import { proofWords } from '../../src/words/en/proof.ts';

const layer = (peer: { readonly layers: readonly PeerLayer[] }, id: string): PeerLayer => {
  const found = peer.layers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
};

/** The three rules once more, as the conditions of the rule file read, without rows and without the checker. */
function notes(igm: string, igg: string, avidity: string, week: number | null): string[] {
  const shown: string[] = [];
  if (igm === 'negative' && igg === 'negative') shown.push('susceptible');
  const both = igm === 'positive' && igg === 'positive' && avidity === '>60' && week !== null;
  if ((igm === 'negative' && igg === 'positive') || (both && week < 16)) shown.push('immune');
  if ((igm === 'positive' && igg === 'negative') || (both && week > 16) || avidity === '<60')
    shown.push('positive');
  return shown;
}

/** A class of a layer as the form would hold it. */
function entered({ igmAvidity = '', igg = '', week = '' }: { readonly [fact: string]: string }) {
  const [igm = ''] = igmAvidity.split('-');
  const avidity = igmAvidity.endsWith('below-60') ? '<60' : igmAvidity.endsWith('above-60') ? '>60' : '';
  const weeks: { readonly [week: string]: number } = { 'below-16': 15, 'at-16': 16, 'above-16': 17 };
  return notes(igm, igg, avidity, weeks[week] ?? null);
}

function everyClass({ facts }: PeerLayer): { readonly [fact: string]: string }[] {
  return Object.entries(facts).reduce<{ readonly [fact: string]: string }[]>(
    (all, [fact, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );
}

describe('the toxoplasma notes of the OpenSRP antenatal app', () => {
  test('two of 24 classes that can be entered get no note', () => {
    const found = findInPeer(layer(opensrpToxoplasma, 'opensrp-as-asked'));
    expect(found.classes).toBe(24);
    expect(found.silent.map(({ values }) => values)).toEqual([
      { igmAvidity: 'positive-above-60', igg: 'positive', week: 'at-16' },
      { igmAvidity: 'positive-above-60', igg: 'positive', week: 'unknown' },
    ]);
    expect(found.contradictory).toEqual([]);
    // Two clauses of one note hold together: nothing contradicts.
    expect(found.repeated).toHaveLength(4);
    for (const { rows } of found.repeated) expect(rows).toEqual(['positive-1', 'positive-3']);
  });

  test('were a hidden avidity kept, eight classes would show two notes that contradict', () => {
    const found = findInPeer(layer(opensrpToxoplasma, 'opensrp-avidity-kept'));
    expect(found.classes).toBe(40);
    expect(found.silent).toHaveLength(2);
    expect(found.contradictory).toHaveLength(8);
    for (const { values, rows } of found.contradictory) {
      expect(values['igmAvidity']).toBe('negative-below-60');
      expect(rows).toContain('positive-3');
    }
  });

  test.each(opensrpToxoplasma.layers)('$id says what the conditions of the rule file say', (one) => {
    const found = findInPeer(one);
    for (const values of everyClass(one)) {
      const shown = entered(values);
      const isIn = (clashes: typeof found.silent) =>
        clashes.some((clash) => JSON.stringify(clash.values) === JSON.stringify(values));
      expect({ values, silent: isIn(found.silent), contradictory: isIn(found.contradictory) }).toEqual({
        values,
        silent: shown.length === 0,
        contradictory: shown.length > 1,
      });
    }
  });
});

describe('the blood pressure table of the WHO kit', () => {
  const found = (id: string) => findInPeer(layer(whoBloodPressure, id));

  test('as annotated each pressure has one answer; as coded exactly 160 has two', () => {
    expect(found('who-as-annotated')).toMatchObject({ silent: [], contradictory: [], repeated: [] });
    expect(found('who-as-coded').contradictory).toEqual([
      { values: { systolic: 'at-160' }, rows: ['hypertension', 'severe'] },
    ]);
  });

  test('rows 24 and 25 leave out what stands between them', () => {
    expect(found('who-row-24').silent).toEqual([{ values: { systolic: 'above-140-to-160' }, rows: [] }]);
  });
});

test('everything in these tables has its words, and each source its place', () => {
  const { labels, peerWords } = proofWords;
  for (const { id, source, layers } of peers) {
    expect(peerWords).toHaveProperty(id);
    expect(source.address).toMatch(/^https:\/\/github\.com\/[\w-]+\/[\w-]+$/);
    expect(source.lastCommit).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const one of layers) {
      expect(proofWords.peerLayers).toHaveProperty(one.id);
      for (const [fact, values] of Object.entries(one.facts)) {
        expect(labels).toHaveProperty(fact);
        for (const value of values) expect(labels).toHaveProperty([`${fact}.${value}`]);
      }
      for (const row of one.rows) {
        expect(labels).toHaveProperty([`row.${row.id}`]);
        expect(labels).toHaveProperty([`says.${row.says}`]);
      }
    }
  }
});
