/** An oracle that agrees with everything proves nothing: it is given sheets in which one thing is wrong. */
import { describe, expect, it } from 'vitest';
import { app, appOf, CASES, changed, files, ID, rows, some } from './broken.ts';
import { sqlCases } from './sql-cases.ts';
import { sqlLayers } from './sql-layers.ts';
import { loadSheets } from './sql-load.ts';

const sheet = files.sheets.rows.find((csv) => csv.includes(`\n${ID},`)) ?? '';
const line = (row: string) => sheet.split('\r\n').find((one) => one.includes(`,${row},`)) ?? '';

async function inSheet(csv: string) {
  const db = await loadSheets({ ...files.sheets, rows: [csv] });
  const found = sqlLayers(db, app);
  db.close();
  return found;
}

describe('SQLite', () => {
  it('has nothing against the sheet as it is', async () => {
    expect((await inSheet(sheet)).disagreements).toEqual([]);
  });

  it.each(some)('misses $row of $layer when it is taken out', async ({ row, layer }) => {
    const { disagreements } = await inSheet(changed(sheet, `${line(row)}\r\n`, ''));
    expect(disagreements.join('\n')).toMatch(new RegExp(`${layer}.*: ${row}, .* none`));
  });

  it.each(some)('sees that $row of $layer holds for more', async ({ row, layer }) => {
    const cells = line(row);
    // The first condition goes, or the only one.
    const wider = /"\w+ = [^;"]*; /.test(cells)
      ? cells.replace(/"\w+ = [^;"]*; /, '"')
      : cells.replace(new RegExp(`(,${row},)("[^"]*"|[^,]*)`), '$1any');
    const { disagreements } = await inSheet(changed(sheet, cells, wider));
    expect(disagreements.join('\n')).toMatch(new RegExp(`${layer}.* several`));
  });

  it('refuses a condition on a value that does not exist', async () => {
    await expect(inSheet(changed(sheet, 'igm = unread', 'igm = unreadd'))).rejects.toThrow('igm = unreadd');
  });

  it('sees a row that says another word', async () => {
    const other = changed(
      sheet,
      'word = congenital_infection_confirmed',
      'word = congenital_infection_probable',
    );
    expect((await inSheet(other)).disagreements.join('\n')).toMatch(
      /says .*confirmed.*, the oracle .*probable/,
    );
  });

  it.each<[string, (sheets: typeof files.sheets) => typeof files.sheets]>([
    [
      'a word',
      (all) => ({
        ...all,
        rows: [changed(sheet, 'word = congenital_infection_excluded', 'word = inconclusive')],
      }),
    ],
    ['an urgency', (all) => ({ ...all, rows: [changed(sheet, /urgency = soon/g, 'urgency = today')] })],
    [
      'the order of the actions',
      (all) => ({
        ...all,
        codes: changed(all.codes, /(\d+),action-newborn,newborn_workup/, '999,action-newborn,newborn_workup'),
      }),
    ],
    [
      'a row that is missing',
      (all) => ({ ...all, rows: [changed(sheet, `${line(rows[0]?.row ?? '')}\r\n`, '')] }),
    ],
  ])('sees another answer to whole cases when the sheet has changed: %s', async (_, change) => {
    const whole = await loadSheets({ ...files.sheets, rows: [sheet] });
    expect(sqlCases(whole, app, CASES, 3).disagreements).toEqual([]);
    const db = await loadSheets(change({ ...files.sheets, rows: [sheet] }));
    expect(sqlCases(db, app, CASES, 3).disagreements.length).toBeGreaterThan(0);
    for (const each of [whole, db]) each.close();
  });

  it('sees tests ordered whose result is there', async () => {
    const mother = appOf('toxoplasma-mother');
    const codes = changed(files.sheets.codes, /same_serum \| now/g, 'never');
    const db = await loadSheets({ ...files.sheets, codes });
    expect(sqlCases(db, mother, CASES, 3).disagreements.length).toBeGreaterThan(0);
    db.close();
  });
});
