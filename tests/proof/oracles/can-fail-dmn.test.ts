/** An oracle that agrees with everything proves nothing: each is given a DMN file in which one thing is wrong. */
import { describe, expect, it } from 'vitest';
import { app, appOf, CASES, changed, files, ID, rows, some } from './broken.ts';
import { feelinCases } from './feelin-cases.ts';
import { feelinLayers } from './feelin-layers.ts';
import { feelinReaders } from './feelin-readers.ts';
import { zenLayers } from './zen.ts';

const dmn = files.dmn.get(ID) ?? '';
const rule = (row: string) => new RegExp(` *<rule id="${row}">[^]*?</rule>\n`);
const ruleText = (row: string) => rule(row).exec(dmn)?.[0] ?? '';

const inDmn = {
  feelin: (xml: string) => feelinLayers(xml, app),
  zen: (xml: string) => zenLayers(xml, app, 1_000_000, 1),
};

describe.each(Object.entries(inDmn))('%s, layer by layer', (_, ask) => {
  it('has nothing against the file as it is', async () => {
    const { combinations, disagreements } = await ask(dmn);
    expect(disagreements).toEqual([]);
    expect(combinations).toBe(app.layers.reduce((all, layer) => all + layer.combinations, 0));
  });

  it.each(some)('misses $row of $layer when it is taken out', async ({ row, layer }) => {
    const { disagreements } = await ask(changed(dmn, rule(row), ''));
    expect(disagreements.join('\n')).toMatch(new RegExp(`${layer}.*: ${row}, .* none`));
  });

  it.each(some)('sees that $row of $layer holds for more', async ({ row, layer }) => {
    const wider = ruleText(row).replace(/(<inputEntry[^>]*>\s*<text>)"[^<]*/, '$1-');
    const { disagreements } = await ask(changed(dmn, rule(row), wider));
    expect(disagreements.join('\n')).toMatch(new RegExp(`${layer}.* several`));
  });

  it('sees a value that is another', async () => {
    const { row = '' } = rows.find(({ row: id }) => /<text>"positive"</.test(ruleText(id))) ?? {};
    const other = changed(ruleText(row), '<text>"positive"<', '<text>"negative"<');
    const { disagreements } = await ask(changed(dmn, rule(row), other));
    expect(disagreements.join('\n')).toContain(row);
  });

  it('sees that a layer lost a value that it may read', async () => {
    const other = changed(dmn, /(<inputValues[^>]*>\s*<text>"[^"]*"),"[^"]*"/, '$1');
    expect((await ask(other)).disagreements.join('\n')).toContain('in the file');
  });
});

describe('feelin', () => {
  it.each(['cannotSay', 'word', 'actions', 'urgency', 'avoid'])(
    'sees a row that says another %s',
    async (what) => {
      const change: { readonly [what: string]: readonly [RegExp, string] } = {
        cannotSay: [/(_out3">\s*<text>)true/, '$1false'],
        word: [/"congenital_infection_confirmed"(?=<\/text>)/, '"congenital_infection_probable"'],
        actions: [/\["newborn_workup/, '["newborn_workup@now", "newborn_workup'],
        urgency: [/(<text>)"soon"(?=<\/text>)/, '$1"routine"'],
        avoid: [/(_out2">\s*<text>\[)"[a-z_]+"/, '$1"reassure_immune"'],
      };
      const [from = /$^/, to = ''] = change[what] ?? [];
      const { disagreements } = await feelinLayers(changed(dmn, from, to), app);
      expect(disagreements.join('\n')).toMatch(/CN-[A-Z]+-\d+: says |N-[A-Z]+-\d+: says /);
    },
  );

  it('has nothing against the readers of the file', async () => {
    expect((await feelinReaders(dmn, app)).disagreements).toEqual([]);
  });

  it.each<[string, RegExp, string, RegExp]>([
    ['a boundary', /case_ageDays &lt; 22/, 'case_ageDays &lt; 23', /age: .*"ageDays":22/],
    [
      'a class',
      /(<rule id="read_urine_positive">\s*<inputEntry[^>]*>\s*<text>)"/,
      '$1"negative","',
      /urine: .*negative/,
    ],
    ['a fact that is gone', / *<decision id="signs"[^]*?<\/decision>\n/, '', /signs: is not in the file/],
  ])('sees %s that is read in another way', async (_, from, to, told) => {
    const { disagreements } = await feelinReaders(changed(dmn, from, to), app);
    expect(disagreements.join('\n')).toMatch(told);
  });

  it('has nothing against whole cases run through the file', async () => {
    expect((await feelinCases(dmn, app, CASES, 3)).disagreements).toEqual([]);
  });

  it.each<[string, RegExp, string]>([
    [
      'the reader of a result',
      /(<rule id="read_urine_positive">\s*<inputEntry[^>]*>\s*<text>)"positive"/,
      '$1"low-positive"',
    ],
    ['the order of the layers', /if chain_pcr_decides\.word != null then chain_pcr_decides else /, ''],
    ['the boundary of an age', /case_ageDays &lt; 22/, 'case_ageDays &lt; 21'],
    ['the highest urgency', /if list contains\(urgencies, "today"\) then "today" else /, ''],
    [
      'the order of the actions',
      /"infant_specialist_treatment", "fetal_medicine_referral"/,
      '"fetal_medicine_referral"',
    ],
  ])('sees another answer when %s is changed', async (_, from, to) => {
    const { disagreements } = await feelinCases(changed(dmn, from, to), app, CASES, 3);
    expect(disagreements.length).toBeGreaterThan(0);
  });

  it('sees tests ordered whose result is there', async () => {
    const mother = 'toxoplasma-mother';
    const from = 'if list contains(there, a)';
    const other = changed(files.dmn.get(mother) ?? '', from, 'if false');
    const { disagreements } = await feelinCases(other, appOf(mother), CASES, 3);
    expect(disagreements.length).toBeGreaterThan(0);
  });

  it('refuses an expression that names what the decision does not require', async () => {
    const other = changed(
      dmn,
      /\s*<informationRequirement id="avoid_needs_warnings">[^]*?<\/informationRequirement>/,
      '',
    );
    await expect(feelinCases(other, app, 5, 3)).rejects.toThrow(/warnings/);
  });
});
