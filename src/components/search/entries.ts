/** Everything that can be looked up, as one list, in the language of the screens. */
import { KITS } from '../../tables/kits.ts';
import { topics } from '../../tables/positions.ts';
import { PRACTICES } from '../../tables/practices.ts';
import { tables } from '../../tables/tables.ts';
import { kitName } from '../case/limits.ts';
import { positionWords, topicWords } from '../compare/words.ts';
import { pages } from '../library/content.ts';
import { layersOf, nameOf } from '../pages/rows.ts';
import { sourceIds, sourceOf } from '../pages/source.ts';
import { titleOf } from '../titles.ts';
import { practiceNames, texts, ui } from '../words.ts';

export interface Entry {
  readonly id: string;
  readonly kind: 'library' | 'table' | 'source' | 'kit' | 'practice' | 'position';
  /** Where it stands: the page, then the part of it. */
  readonly title: string;
  readonly text: string;
  readonly address: string;
}

const library = (): Entry[] =>
  pages.flatMap(({ id, sections, words }) =>
    sections.flatMap((section) =>
      section.facts.map((fact) => ({
        id: `library/${id}/${section.id}/${fact.id}`,
        kind: 'library' as const,
        title: `${words.title}: ${words.sections[section.id] ?? ''}`,
        text: words.facts[fact.id] ?? '',
        address: `#/library/${id}/${section.id}`,
      })),
    ),
  );

const rows = (): Entry[] =>
  tables.flatMap((table) =>
    layersOf(table).flatMap((layer) =>
      layer.rows.map((row) => ({
        id: `table/${table.id}/${row.id}`,
        kind: 'table' as const,
        title: `${nameOf(table)}: ${titleOf(layer)}`,
        text: [row.id, row.why === undefined ? '' : texts.why(row.why)].filter(Boolean).join('. '),
        address: `#/tables/${table.id}/${row.id}`,
      })),
    ),
  );

const sources = (): Entry[] =>
  sourceIds.flatMap((id) => {
    const source = sourceOf(id);
    if (source === undefined) return [];
    const { title, by, country, year, section } = source;
    return [
      {
        id: `source/${id}`,
        kind: 'source' as const,
        title,
        text: `${by}, ${country}, ${year}. ${section}. ${id}`,
        address: `#/sources/${id}`,
      },
    ];
  });

const kits = (): Entry[] =>
  KITS.map((kit) => ({
    id: `kit/${kit.id}`,
    kind: 'kit' as const,
    title: kitName(kit),
    text: `${ui.pathogens[kit.agent]}, ${kit.maker}, ${kit.platform}`,
    address: '#/kits',
  }));

const practices = (): Entry[] =>
  PRACTICES.map(({ id }) => ({
    id: `practice/${id}`,
    kind: 'practice' as const,
    title: practiceNames[id],
    text: '',
    address: '#/site',
  }));

const positions = (): Entry[] =>
  topics.map((topic) => ({
    id: `position/${topic.id}`,
    kind: 'position' as const,
    title: `${ui.pathogens[topic.pathogen]}: ${topicWords[topic.id]?.title ?? ''}`,
    text: [
      topicWords[topic.id]?.ours ?? '',
      ...topic.positions.map(({ says }) => positionWords[says] ?? ''),
    ].join(' '),
    address: '#/compare',
  }));

export const entries = (): readonly Entry[] => [
  ...library(),
  ...rows(),
  ...positions(),
  ...sources(),
  ...kits(),
  ...practices(),
];
