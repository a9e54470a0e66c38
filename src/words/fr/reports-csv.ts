/** What is asked and said while a table (CSV, TSV) is read. */
import type * as english from '../en/reports-csv.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

const accepted =
  'accepté\u202f: CSV ou TSV dont la première ligne nomme les colonnes, soit un résultat par ligne (test, valeur, unité, limites), soit un prélèvement par ligne (une colonne par test)';

export const reportsCsv: Like<typeof english.reportsCsv> = {
  unread: {
    empty: `le fichier est vide\u202f; ${accepted}`,
    'no-header': `la ligne 1 contient des valeurs et ne nomme pas les colonnes\u202f; ${accepted}`,
    'no-results': `aucun en-tête ne nomme un test ou un résultat lu ici\u202f; ${accepted}`,
    'no-rows': 'il y a un en-tête, et aucune ligne de valeurs en dessous',
    'no-person':
      'le tableau a plusieurs lignes, et aucune colonne ne dit à qui est chacune\u202f; accepté\u202f: une colonne avec le numéro du patient',
  },
  quotes: (row: number) =>
    `ligne ${row}\u202f: un guillemet n’est pas fermé, ou du texte le suit\u202f; accepté\u202f: guillemets autour d’une cellule entière, doublés à l’intérieur`,
  columns: 'les colonnes ont été corrigées pour un autre tableau\u202f: leurs en-têtes diffèrent',
  pointer: (rows: string, heading: string) => (heading === '' ? rows : `${rows}, «\u202f${heading}\u202f»`),
  row: (row: number) => `ligne ${row}`,
  rows: (rows: string) => `lignes ${rows}`,
  unnamed: (column: number) => `colonne ${column}`,
  more: (n: number) => `… (${count(n, 'cellule', 'cellules')})`,
  ask: {
    formula: 'La cellule contient une formule au lieu d’une valeur. Qu’imprime le laboratoire\u202f?',
    ragged: (cells: number, headings: number) =>
      `La ligne a ${count(cells, 'cellule', 'cellules')} sous ${count(headings, 'en-tête', 'en-têtes')}\u202f: ses valeurs peuvent être dans les mauvaises colonnes. Quels sont ses résultats\u202f?`,
    unnamed: 'La ligne ne nomme personne. Ces résultats sont-ils les siens\u202f?',
    names:
      'Deux noms figurent sous un numéro de personne. Ces résultats sont-ils d’une seule personne\u202f?',
    twoThings: 'L’en-tête nomme plus d’un test. Lequel a été mesuré\u202f?',
    twice: 'Deux colonnes ont le même en-tête. Laquelle vaut\u202f?',
    beside: 'L’en-tête dit plus que le nom d’un test. Quel test est-ce, et de quel prélèvement\u202f?',
    material: 'Le matériel n’est pas connu ici. Est-ce du sérum ou du sang de la personne\u202f?',
    severalDates:
      'Il n’est pas dit que la date est le jour du prélèvement, et il y en a plusieurs. Quand le prélèvement a-t-il été fait\u202f?',
    otherTest: 'L’en-tête et la ligne nomment des tests différents. Lequel a été mesuré\u202f?',
    noTest: 'Une valeur sans nom de test. Qu’est-ce qui a été mesuré\u202f?',
    said: 'Le mot du laboratoire à côté n’est pas connu ici. Quelle est la classe\u202f?',
    status: 'Le statut n’est pas connu ici. Le résultat vaut-il\u202f?',
    order: 'Jour et mois pourraient être inversés. Quand était-ce\u202f?',
    year: 'L’année est écrite avec deux chiffres. Quand était-ce\u202f?',
    serial: 'Un numéro de jour de tableur au lieu d’une date. Quand était-ce\u202f?',
    'not-read': 'La date est illisible. Quand était-ce\u202f?',
    beforeIssue: 'Le prélèvement est daté après son propre compte rendu. Quand a-t-il été fait\u202f?',
    week: 'Le terme est illisible. À quel terme était-elle, en SA, au moment du prélèvement\u202f?',
    subject:
      'De qui sont ces résultats\u202f: d’une femme enceinte, d’une femme ayant un projet de grossesse, ou d’un nouveau-né\u202f?',
    ageDays:
      'L’âge en jours est illisible. Quel âge, en jours, avait le nouveau-né au moment du prélèvement\u202f?',
    child: 'D’après l’âge c’est un enfant. De qui sont ces résultats\u202f?',
  },
  ignored: {
    unknown: 'aucun en-tête connu ici',
    administrative: 'ne dit rien d’un résultat',
    comment: 'un commentaire, à lire par une personne',
    age: 'l’âge en années n’est utilisé à rien d’autre',
    female: 'utilisé à rien d’autre',
    alone: 'appartient à un résultat, et la ligne n’en contient aucun',
  },
  notes: {
    dayFirst: (heading: string) =>
      `«\u202f${heading}\u202f»\u202f: lu jour, mois, année, comme d’autres dates de la colonne`,
    monthFirst: (heading: string) =>
      `«\u202f${heading}\u202f»\u202f: lu mois, jour, année, comme d’autres dates de la colonne`,
    onePerson: 'aucune colonne ne dit à qui sont les lignes\u202f: lues comme le compte rendu d’une personne',
    notTheDraw: (heading: string) => `«\u202f${heading}\u202f»\u202f: pas dit être le jour du prélèvement`,
  },
};
