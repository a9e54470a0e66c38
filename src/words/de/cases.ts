/** The words of the page that shows the published cases. */
import type { casesWords as english } from '../en/cases.ts';
import type { Like } from '../like.ts';
import { form } from './plural.ts';

export const casesWords: Like<typeof english> = {
  title: 'Veröffentlichte Fälle',
  lead: 'Benannte Fälle mit den dafür akzeptierten Antworten und ihrer Herkunft. Jedes Werkzeug lässt sich daran messen. Die akzeptierten Antworten sind noch nicht klinisch geprüft.',
  loading: 'Die Fälle werden geladen.',
  failed: 'Die Fälle konnten nicht geladen werden. Die Seite erneut laden, wenn Sie online sind.',
  pathogens: 'Infektion',
  search: 'Suchworte',
  searchHint: 'Im Fall, seiner Quelle oder seinem Namen',
  conclusion: 'Akzeptierter Schluss',
  anyConclusion: 'Jeder Schluss',
  found: (count: number, all: number) => `${count} von ${all} ${form(all, 'Fall', 'Fällen')}`,
  none: 'Kein Fall enthält diese Worte und diesen Schluss.',
  more: (count: number) => `${count} weitere zeigen`,
  json: 'Als JSON-Zeilen herunterladen',
  csv: 'Als CSV herunterladen',
  known: 'Was bekannt ist',
  subjects: {
    planning: 'Schwangerschaft geplant',
    pregnant: 'Schwanger',
    newborn: 'Neugeborenes oder Säugling',
  },
  accepted: 'Akzeptierte Schlüsse, der beste zuerst',
  all: 'Muss vorkommen',
  any: 'Mindestens eines von',
  not: 'Darf nicht vorkommen',
  avoid: 'Davor muss gewarnt werden',
  nothing: 'Nichts Bestimmtes.',
  source: 'Quelle',
  name: 'Name',
  added: 'Hinzugefügt',
  changed: 'Zuletzt geändert in Inhaltsversion',
  answer: 'Was Torchlight antwortet',
  agrees: 'Eine der akzeptierten Antworten.',
  differs: 'Weicht vom Akzeptierten ab:',
  noAnswer: 'Torchlight gab auf diesen Fall keine Antwort.',
};
