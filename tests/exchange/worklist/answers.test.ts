/** What a row says is what the whole answer says, remembered or not; and never calmer than what is open allows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCase } from '../../../src/command/assess-case.ts';
import { concludeOnce, decisive, rememberAnswers } from '../../../src/exchange/worklist/conclude.ts';
import { byUrgency } from '../../../src/exchange/worklist/order.ts';
import type { Group, WorklistRow } from '../../../src/exchange/worklist/protocol.ts';
import { tableHead, tableLine } from '../../../src/exchange/worklist/table-text.ts';
import type { Case, Result } from '../../../src/rules/vocabulary.ts';
import { PATHOGENS } from '../../../src/rules/vocabulary.ts';
import { workedCases } from '../../helpers/worked-cases.ts';
import { run } from './reading.ts';

const cases = PATHOGENS.flatMap((pathogen) => workedCases(pathogen).map(({ case: one }) => one)).filter(
  ({ results }) => Object.values(results).every((result) => result.class !== undefined),
);

/** The same case in other print, of another day, under another name. */
const reprinted = (source: Case, id: string, sampledOn: string | null, text: string): Case => {
  const print = (result: Result): Result => ({ ...result, text });
  const results = Object.fromEntries(Object.entries(source.results).map(([key, one]) => [key, print(one)]));
  return { ...source, id, sampledOn, results };
};

describe('an answer', () => {
  it('is the same from memory as from the machine, for every published case in any print', () => {
    const conclude = rememberAnswers(assessCase, 20);
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.string(),
        fc.constantFrom(null, '2026-12-04', '2020-02-29'),
        fc.constantFrom('positive', '> 250', '<b>'),
        (source, id, sampledOn, text) => {
          const printed = reprinted(source, id, sampledOn, text);
          const whole = concludeOnce(printed, assessCase);
          expect(conclude(printed)).toEqual(whole);
          expect(concludeOnce(decisive(printed), assessCase)).toEqual(whole);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is asked of the machine once, for cases that differ in nothing that decides', () => {
    let asked = 0;
    const conclude = rememberAnswers((source) => ((asked += 1), assessCase(source)));
    const [source] = cases;
    if (!source) throw new Error('no case');
    for (let at = 0; at < 5; at += 1) conclude(reprinted(source, `${at}`, '2026-12-04', `${at}`));
    expect(asked).toBe(1);
    conclude({ ...source, previous: [{ weeksBefore: 99, igg: { class: 'positive' } }] });
    expect(asked).toBe(2);
  });

  it('is forgotten when too many others came since', () => {
    let asked = 0;
    const conclude = rememberAnswers((source) => ((asked += 1), assessCase(source)), 2);
    for (const at of [0, 1, 0, 2, 0, 1]) {
      const source = cases[at];
      if (source) conclude(source);
    }
    // 0, 1 and 2 are new; 0 was asked for in between and stays, 1 was not.
    expect(asked).toBe(4);
  });

  it('that is an error of the case is a problem, and never an answer', () => {
    const [source] = cases;
    const wrong = { ...source, gestation: '99' } as Case;
    expect(rememberAnswers(assessCase)(wrong)).toMatchObject({ error: {} });
  });
});

describe('the order', () => {
  const row = (index: number, group: Group, personGroup: Group = group): WorklistRow => ({
    index,
    person: `${index}`,
    pathogen: 'cmv',
    subject: 'pregnant',
    conclusion: null,
    urgency: null,
    group,
    personGroup,
    firstAction: null,
    missing: [],
    asks: 0,
    problem: null,
  });

  it('puts what is not known before all that is known to have time', () => {
    const rows = [
      row(0, 'none'),
      row(1, 'routine'),
      row(2, 'soon'),
      row(3, 'needs'),
      row(4, 'today'),
      row(5, 'needs'),
    ];
    expect([...rows].sort(byUrgency).map(({ group }) => group)).toEqual([
      'today',
      'needs',
      'needs',
      'soon',
      'routine',
      'none',
    ]);
  });

  it('keeps the rows of a person together', () => {
    const rows = [row(0, 'routine'), row(1, 'none', 'today'), row(1, 'today', 'today'), row(2, 'soon')];
    expect([...rows].sort(byUrgency).map(({ index }) => index)).toEqual([1, 1, 2, 0]);
  });
});

describe('a row', () => {
  const head = 'patient,sampled on,week,test,result\n';

  it('with an open question is never calmer than one that cannot be read', async () => {
    const { rows } = await run(
      `${head}A,2026-05-06,12,Rubella IgG,positive\nA,2026-05-06,12,Rubella IgM,1,234\n` +
        'B,2026-05-06,12,Rubella IgG,positive\nB,2026-05-06,12,Toxo,5\n' +
        'C,2026-05-06,,Rubella IgG,positive\n' +
        'D,2026-05-06,12,HSV IgG,positive\n',
    );
    expect(rows.map(({ row: one }) => `${one.person} ${one.pathogen ?? '-'} ${one.group}`)).toEqual([
      'A rubella needs',
      'B toxoplasma needs',
      // Only the question about toxoplasma is open: her rubella can be read.
      expect.stringMatching(/^B rubella (?!needs)/),
      // Nobody said whose it is.
      'C rubella needs',
      'D - needs',
    ]);
    for (const { row: one } of rows.filter(({ row: { person } }) => person === 'B'))
      expect(one.personGroup).toBe('needs');
  });

  it('keeps its urgency of today, whatever else is open', async () => {
    const calm = await run(`${head}A,2026-05-06,12,Rubella IgG,positive\n`);
    expect(calm.rows[0]?.row.group).not.toBe('needs');
  });

  it('is written as a line that no spreadsheet takes for a formula', async () => {
    const names = ['=1+1', '+cmd', '-2', '@x', '\uff1d1', '"quoted"', 'a;=2'];
    const text = names
      .map((name) => `"${name.replaceAll('"', '""')}",2026-05-06,12,Rubella IgG,positive\n`)
      .join('');
    const lines = (await run(`${head}${text}`)).rows.map(tableLine);
    expect(lines).toHaveLength(names.length);
    for (const line of lines) {
      expect(line.endsWith('\r\n')).toBe(true);
      const [, person = ''] = /^\d+,("(?:[^"]|"")*"|[^,]*)/.exec(line) ?? [];
      expect(person.replace(/^"/, '')).not.toMatch(/^[=+\-@\uff1d]|;=/);
    }
    expect((await run(`${head}${text}`)).rows.map(tableLine)).toEqual(lines);
  });

  it('names the rows of the tables and their version', async () => {
    const [row] = (await run(`${head}A,2026-05-06,12,Rubella IgG,positive\n`)).rows;
    if (!row?.answer) throw new Error('no answer');
    const columns = tableHead().trim().split(',');
    const cells = tableLine(row).trim().split(',');
    const at = (name: string) => cells[columns.indexOf(name)];
    expect(at('rows')).toBe(row.answer.rows.join(' '));
    expect(at('rows')).not.toBe('');
    expect(at('content')).toBe(row.answer.version);
    expect(at('conclusion')).toBe('inconclusive');
    expect(at('missing')).toContain('results.igm');
  });
});
