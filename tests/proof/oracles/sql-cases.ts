/** Oracle: whole cases walked through the exported sheets by SQLite, all cases of a layer at once, up to the plan. */
import type { Database } from 'sql.js';
import { answerOf } from '../../../src/proof/answer.ts';
import { readFact } from '../../../src/rules/readers.ts';
import { viewCase } from '../../../src/rules/view.ts';
import { RESULT_KEYS, type Case } from '../../../src/rules/vocabulary.ts';
import type { AppTable } from './app.ts';
import { seededCases } from './cases.ts';
import { shortened, type Outcome } from './outcome.ts';
import { layersInSheet, makeMasks, type InSheet } from './sql-layers.ts';
import { texts } from './sql-load.ts';

const column = (name: string) => `"${name}"`;
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** `state`: a row a case, a column for everything a layer may read, values as bits. */
function makeState(db: Database, { compiled }: AppTable, cases: readonly Case[]): void {
  const { table } = compiled;
  const names = texts(db, `select fact from raw_fact where tbl = ${text(table.id)} order by rowid`);
  for (const each of ['state', 'given', 'result', 'fired', 'faulty']) db.run(`drop table if exists ${each}`);
  db.run(`create table state (id integer primary key, cannot integer default 0, decided, ${names.map(column).join(', ')});
    create table given (id integer, fact, value);
    create table result (id integer, path, class);
    create table fired (id integer, place integer, row);
    create index fired_at on fired (place, id);
    create table faulty (id integer, what)`);
  const given = db.prepare('insert into given values (?, ?, ?)');
  const result = db.prepare('insert into result values (?, ?, ?)');
  db.run('begin');
  cases.forEach((source, id) => {
    const view = viewCase(source);
    for (const [fact, spec] of Object.entries(table.facts)) given.run([id, fact, readFact(view, spec)]);
    for (const key of RESULT_KEYS)
      if (source.results[key] !== undefined)
        result.run([id, `results.${key}`, source.results[key].class ?? 'unreadable']);
  });
  db.run('commit');
  given.free();
  result.free();
  db.run(`create index given_id on given (id, fact);
    insert into state (id) select distinct id from given;
    update state set ${Object.keys(table.facts)
      .map(
        (fact) => `${column(fact)} = (select 1 << v.n from given g join val v
          on v.tbl = ${text(table.id)} and v.fact = g.fact and v.value = g.value
          where g.id = state.id and g.fact = ${text(fact)})`,
      )
      .join(', ')}`);
}

/** What the row that fired at a place sets, as a bit; the state's own where it sets nothing. */
const setBy = (tbl: string, place: number, name: string, slot: string, otherwise: string) => `
  ${column(slot)} = coalesce((select 1 << v.n from fired f
    join sets s on s.tbl = ${text(tbl)} and s.row = f.row and s.name = ${text(name)}
    join val v on v.tbl = s.tbl and v.fact = ${text(slot)} and v.value = s.value
    where f.id = state.id and f.place = ${place}), ${otherwise})`;

function walkLayer(db: Database, sheet: InSheet, place: number): void {
  const { tbl, section, layer, reads } = sheet;
  const holds = makeMasks(
    db,
    sheet,
    reads.map((fact) => `state.${column(fact)}`),
  );
  const open = section === 'chain' ? 'where decided is null' : '';
  db.run(`insert into fired select state.id, ${place}, mask.row from state join mask on ${holds} ${open};
    insert into faulty select id, ${text(`${section} ${layer}`)} from (
      select state.id as id, (select count(*) from fired where fired.id = state.id and place = ${place}) as hits from state ${open}
    ) where hits <> 1`);
  const said = `exists (select 1 from fired f join sets s on s.tbl = ${text(tbl)} and s.row = f.row and s.name =`;
  const here = `where f.id = state.id and f.place = ${place})`;
  if (section === 'readings') {
    const finds = texts(
      db,
      `select distinct name from sets join rule on rule.tbl = sets.tbl and rule.row = sets.row
       where rule.tbl = ${text(tbl)} and section = ${text(section)} and layer = ${text(layer)}`,
    );
    db.run(`update state set ${finds.map((name) => setBy(tbl, place, name, name, 'null')).join(', ')}`);
  } else if (section === 'chain')
    db.run(`update state set ${setBy(tbl, place, 'word', 'word', 'null')}, ${setBy(tbl, place, 'word', 'conclusion', 'null')},
      ${setBy(tbl, place, 'basis', 'basis', 'null')}, cannot = ${said} 'cannotSay' ${here},
      decided = (select row from fired f ${here.slice(0, -1)})
      where decided is null and ${said} 'word' ${here}`);
  else if (section === 'closing')
    db.run(`update state set ${setBy(tbl, place, 'word', 'conclusion', 'conclusion')},
      ${setBy(tbl, place, 'basis', 'basis', 'basis')}, cannot = cannot or ${said} 'cannotSay' ${here}`);
}

/** From the rows that fired to what is told, as one text a case. */
const answers = (tbl: string, list: string) => `
  with proposed as (
    select f.id, f.place, d.place as then_place, d.planned,
      iif(instr(d.planned, '@') > 0, substr(d.planned, 1, instr(d.planned, '@') - 1), d.planned) as code,
      iif(instr(d.planned, '@') > 0, substr(d.planned, instr(d.planned, '@') + 1), null) as due
    from fired f join does d on d.tbl = ${text(tbl)} and d.row = f.row
  ), kept as (
    select p.*, c.place as rank, c.test from proposed p join code c on c.list = ${text(list)} and c.code = p.code
    where not exists (
      select 1 from result r where r.id = p.id and r.path = c.brings
        and instr(' | ' || c.unless || ' | ', ' | ' || r.class || ' | ') = 0
        and instr(' | ' || c.left_out_at || ' | ', ' | ' || p.due || ' | ') > 0)
  ), first as (
    select *, row_number() over (partition by id, code order by due is null, place, then_place) as nth from kept
  ), tested as (select distinct id from kept where test = 'yes'),
  told as (
    select id, group_concat(planned, ' ' order by rank) as actions from first
    where nth = 1 and not (code = 'no_further_testing' and id in (select id from tested)) group by id
  ), warned as (
    select id, group_concat(code, ' ' order by rank) as avoid from (
      select distinct f.id, w.code, c.place as rank from fired f
      join warns w on w.tbl = ${text(tbl)} and w.row = f.row join code c on c.list = 'avoid' and c.code = w.code)
    group by id
  ), urgent as (
    select id, max(rank) as rank from (
      select f.id, c.place as rank from fired f join rule r on r.tbl = ${text(tbl)} and r.row = f.row
        join code c on c.list = 'urgency' and c.code = r.urgency
      union all select id, (select place from code where list = 'urgency' and code = 'routine') from kept
        where code = 'no_further_testing' and id in (select id from tested)
      union all select id, (select min(place) from code where list = 'urgency') from state)
    group by id
  )
  select state.id || ': ' || coalesce((select group_concat('not one row in ' || what) from faulty where faulty.id = state.id),
      (select value from val where tbl = ${text(tbl)} and fact = 'conclusion' and 1 << n = state.conclusion)
      || '; ' || iif(cannot, 'cannot say', 'can say')
      || '; ' || (select code from code where place = urgent.rank)
      || '; ' || coalesce(told.actions, '')
      || '; ' || coalesce(warned.avoid, '')
      || '; ' || decided, 'no answer')
  from state left join urgent using (id) left join told using (id) left join warned using (id) order by state.id`;

/** @param db the sheets, loaded */
export function sqlCases(db: Database, table: AppTable, count: number, seed: number): Outcome {
  const { compiled } = table;
  const { id: tbl, subjects } = compiled.table;
  const cases = seededCases(compiled, count, seed);
  makeState(db, table, cases);
  layersInSheet(db, tbl).forEach((sheet, place) => walkLayer(db, sheet, place));
  db.run('create index result_id on result (id, path)');
  const list = subjects.includes('newborn') ? 'action-newborn' : 'action-mother';
  const said = texts(db, answers(tbl, list));
  const disagreements = cases.flatMap((source, at) => {
    const { conclusion, cannotSay, urgency, actions, avoid, row } = answerOf(compiled, source);
    const parts = [
      conclusion,
      cannotSay ? 'cannot say' : 'can say',
      urgency,
      actions.join(' '),
      avoid.join(' '),
      row,
    ];
    const here = `${at}: ${parts.join('; ')}`;
    return said[at] === here
      ? []
      : [`${tbl}: ${JSON.stringify(source)}: ${here}, the sheet says ${said[at] ?? 'nothing'}`];
  });
  return {
    name: `SQLite, whole cases of ${tbl}`,
    combinations: count,
    disagreements: shortened(disagreements, tbl),
  };
}
