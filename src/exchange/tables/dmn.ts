/**
 * A table as one DMN 1.3 file, the version that every reader of DMN takes: how the facts are read, a decision table a
 * layer, and the whole answer as literal expressions. Nothing in it depends on when it was written.
 */
import type { Table } from '../../rules/table.ts';
import { content } from '../../tables/content.ts';
import { software } from '../../tables/software.ts';
import { tableWords } from '../../words/en/table-exports.ts';
import { citationOf } from '../record/fhir-requests.ts';
import { afterName, answerDecisions, chainDecisions, closingDecision, superfluous } from './dmn-answer.ts';
import { dmnFacts } from './dmn-facts.ts';
import { layerDecision, layerName, type Source } from './dmn-layer.ts';
import { layersOf, namesOf, sourcesOf, type FlatLayer } from './rows.ts';
import { documentOf, element, textElement, type Xml } from './xml.ts';

const MODEL = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** What the file is for, what not, and on whose word. */
export function aboutTable(table: Table, sources: readonly string[]): string {
  const cited = sources.map((id) => `${id}: ${citationOf(id).citation ?? id}`);
  return [
    tableWords.title(table.use),
    tableWords.misuse(table.misuse),
    tableWords.version(content.version),
    content.reviewed === null ? tableWords.notReviewed : tableWords.reviewed(content.reviewed),
    tableWords.licence,
    tableWords.copy(`${software.name} ${software.version}`),
    ...(cited.length > 0 ? [`${tableWords.sources} ${cited.join('. ')}.`] : []),
  ].join(' ');
}

/** @returns the text of the file; the same table gives the same bytes */
export function toDmn(table: Table): string {
  const layers = layersOf(table);
  const names = namesOf(table);
  const plan = layers.filter(({ section }) => section === 'plan');
  const facts = dmnFacts(table, names, [...superfluous(plan).keys()]);
  const foundBy = new Map(layers.flatMap((layer) => layer.finds.map((name) => [name, layerName(layer)])));
  /** Names are read from the state before the layer; findings are there from the readings on. */
  const sources =
    (state: string) =>
    (name: string): Source => {
      const required = facts.required.get(name);
      if (required !== undefined) return { feel: name, required };
      const id = foundBy.get(name) ?? state;
      return { feel: `${id}.${name}`, required: { kind: 'requiredDecision', id } };
    };

  let state = afterName(null);
  const run = (layer: FlatLayer): Xml[] => {
    const made = [layerDecision(layer, names, sources(state))];
    if (layer.section === 'closing') {
      made.push(closingDecision(layer, state));
      state = afterName(layer);
    }
    return made;
  };
  const decisions = [
    ...layers.filter(({ section }) => section === 'readings' || section === 'chain').flatMap(run),
    ...chainDecisions(layers.filter(({ section }) => section === 'chain')),
    ...layers.filter(({ section }) => section === 'closing' || section === 'plan').flatMap(run),
  ];
  const isNewborn = table.subjects.includes('newborn');
  return documentOf(
    element(
      'definitions',
      {
        xmlns: MODEL,
        id: `torchlight_${table.id.replaceAll('-', '_')}`,
        name: `Torchlight ${table.id}`,
        namespace: `https://torchlight.invalid/dmn/${table.id}`,
        exporter: software.name,
        exporterVersion: software.version,
      },
      [
        textElement('description', aboutTable(table, sourcesOf(layers))),
        element('itemDefinition', { id: 'type_codes', name: 't_codes', isCollection: 'true' }, [
          textElement('typeRef', 'string'),
        ]),
        ...facts.types,
        ...facts.elements,
        ...decisions,
        ...answerDecisions(layers, state, isNewborn),
      ],
    ),
  );
}
