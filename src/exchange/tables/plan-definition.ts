/**
 * A table as a FHIR R4 PlanDefinition: a group a layer, an action a row under the row's own id. Conditions are FHIRPath
 * over named variables, one a fact; they are exported to be read and have not been run by an engine of FHIR.
 */
import type { CodeableConcept, PlanDefinition, PlanDefinitionAction } from 'fhir/r4';
import type { Table } from '../../rules/table.ts';
import type { ActionCode, AvoidCode, Urgency } from '../../rules/vocabulary.ts';
import { content } from '../../tables/content.ts';
import { software } from '../../tables/software.ts';
import { tableWords } from '../../words/en/table-exports.ts';
import { en } from '../../words/en.ts';
import { actionConcept, codeSystem, HOME, PRIORITY } from '../record/fhir-names.ts';
import { citationOf } from '../record/fhir-requests.ts';
import { aboutTable } from './dmn.ts';
import { annotation } from './dmn-layer.ts';
import { layersOf, namesOf, sourcesOf, type FlatLayer, type FlatRow, type Name } from './rows.ts';

type Names = ReadonlyMap<string, Name>;

const concept = (system: string, code: string): CodeableConcept => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});
const quoted = (text: string) => `'${text.replace(/['\\]/g, (sign) => `\\${sign}`)}'`;

function fhirPath([fact, accepted]: FlatRow['when'][number]): string {
  const [only] = accepted;
  if (accepted.length === 1 && only !== undefined) return `%${fact} = ${quoted(only)}`;
  return `%${fact} in (${accepted.map(quoted).join(' | ')})`;
}

const inWords = (names: Names, { when }: FlatRow) =>
  when.length === 0
    ? tableWords.anything
    : when
        .map(([fact, accepted]) => `"${names.get(fact)?.label ?? fact}" = ${accepted.join(' OR ')}`)
        .join(' AND ');

function actionParts(planned: string, { pathogen, subjects }: Table): { code: ActionCode; text: string } {
  const [code = '', time] = planned.split('@');
  const subject = subjects[0] ?? 'pregnant';
  const text = en.action(code as ActionCode, pathogen, subject);
  return {
    code: code as ActionCode,
    text: time === undefined ? text : `${text} (${en.when(time, subject, null)})`,
  };
}

function rowAction(table: Table, names: Names, row: FlatRow): PlanDefinitionAction {
  const told = inWords(names, row);
  const outcome = [
    ...row.sets.map(([name, value]) => `${name} = ${value}`),
    ...(row.cannotSay ? ['cannotSay'] : []),
    ...row.actions,
    ...row.avoid.map((code) => `${tableWords.not} ${en.avoid(code as AvoidCode, table.pathogen)}`),
    ...(row.urgency === null ? [] : [`urgency = ${row.urgency}`]),
  ];
  const does = outcome.length === 0 ? tableWords.passes : outcome.join('; ');
  const why = annotation({ ...row, sources: [] });
  return {
    id: row.id,
    title: row.id,
    ...(why !== '' && { description: why }),
    textEquivalent: `${told}: ${does}`,
    ...(row.urgency !== null && { priority: PRIORITY[row.urgency as Urgency] }),
    ...(row.sources.length > 0 && { documentation: row.sources.map(citationOf) }),
    condition: [
      {
        kind: 'applicability',
        expression: {
          description: told,
          language: 'text/fhirpath',
          expression: row.when.length === 0 ? 'true' : row.when.map(fhirPath).join(' and '),
        },
      },
    ],
    ...(row.sets.length > 0 && {
      dynamicValue: row.sets.map(([path, value]) => ({
        path,
        expression: { language: 'text/fhirpath', expression: quoted(value) },
      })),
    }),
    ...(row.actions.length > 0 && {
      action: row.actions.map((planned) => {
        const { code, text } = actionParts(planned, table);
        return { title: text, code: [actionConcept(code, text)], type: concept('action-type', 'create') };
      }),
    }),
  };
}

const layerAction = (table: Table, names: Names, layer: FlatLayer): PlanDefinitionAction => ({
  id: `${layer.section}-${layer.id}`,
  title: layer.title,
  code: [{ coding: [{ system: codeSystem('section'), code: layer.section }] }],
  groupingBehavior: 'logical-group',
  // One of the rows holds for every combination of the facts.
  selectionBehavior: 'exactly-one',
  action: layer.rows.map((row) => rowAction(table, names, row)),
});

/** @returns the resource; the same table gives the same bytes */
export function toPlanDefinition(table: Table): PlanDefinition {
  const layers = layersOf(table);
  const names = namesOf(table);
  const sources = sourcesOf(layers);
  const title = `${software.name} ${table.id}`;
  return {
    resourceType: 'PlanDefinition',
    id: table.id,
    url: `${HOME}/PlanDefinition/${table.id}`,
    version: content.version,
    name: title.replace(/(^|[ -])(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    title,
    type: concept('plan-definition-type', 'eca-rule'),
    status: 'draft',
    experimental: true,
    description: aboutTable(table, []),
    purpose: table.use,
    usage: `${tableWords.misuse(table.misuse)} ${tableWords.notRun}`,
    copyright: tableWords.licence,
    relatedArtifact: sources.map(citationOf),
    action: layers.map((layer) => layerAction(table, names, layer)),
  };
}
