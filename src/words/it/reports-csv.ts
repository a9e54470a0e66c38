/** What is asked and said while a table (CSV, TSV) is read. */
import type { reportsCsv as english } from '../en/reports-csv.ts';
import type { Like } from '../like.ts';

const accepted =
  'accettati: CSV o TSV la cui prima riga dà i nomi delle colonne, con un risultato per riga (test, valore, unità, intervallo) o un campione per riga (una colonna per ogni test)';

export const reportsCsv: Like<typeof english> = {
  unread: {
    empty: `il file è vuoto; ${accepted}`,
    'no-header': `la riga 1 contiene valori e non i nomi delle colonne; ${accepted}`,
    'no-results': `nessuna intestazione indica un test o un risultato letto qui; ${accepted}`,
    'no-rows': 'c’è un’intestazione e sotto nessuna riga di valori',
    'no-person':
      'la tabella ha più righe e nessuna colonna dice di chi è ciascuna; accettata: una colonna con il numero del paziente',
  },
  quotes: (row) =>
    `riga ${row}: una virgoletta non è chiusa, o è seguita da testo; accettate: virgolette intorno a tutta la cella, raddoppiate al suo interno`,
  columns: 'le colonne sono state corrette per un’altra tabella: le intestazioni differiscono',
  pointer: (rows, heading) => (heading === '' ? rows : `${rows}, «${heading}»`),
  row: (row) => `riga ${row}`,
  rows: (rows) => `righe ${rows}`,
  unnamed: (column) => `colonna ${column}`,
  more: (count) => `… (${count} celle)`,
  ask: {
    formula: 'La cella contiene una formula invece di un valore. Che cosa stampa il laboratorio?',
    ragged: (cells, headings) =>
      `La riga ha ${cells} celle sotto ${headings} intestazioni: i valori possono stare nelle colonne sbagliate. Quali sono i risultati?`,
    unnamed: 'La riga non indica una persona. Questi risultati sono suoi?',
    names: 'Due nomi stanno sotto lo stesso numero di persona. Questi risultati sono di una sola persona?',
    twoThings: 'L’intestazione indica più di un test. Quale è stato misurato?',
    twice: 'Due colonne hanno la stessa intestazione. Quale vale?',
    beside: 'L’intestazione dice più del nome di un test. Quale test è, e di quale campione?',
    material: 'Il materiale non è tra quelli noti qui. È siero o sangue della persona?',
    severalDates:
      'Non è detto che la data sia il giorno del campione, e ce ne sono più. Quando è stato prelevato il campione?',
    otherTest: 'L’intestazione e la riga indicano test diversi. Quale è stato misurato?',
    noTest: 'Un valore senza il nome di un test. Che cosa è stato misurato?',
    said: 'La parola del laboratorio accanto non è tra quelle note qui. Qual è la classe?',
    status: 'Lo stato non è tra quelli noti qui. Il risultato vale?',
    order: 'Giorno e mese potrebbero essere scambiati. Quando è stato?',
    year: 'L’anno è scritto con due cifre. Quando è stato?',
    serial: 'Un numero di giorno da foglio di calcolo invece di una data. Quando è stato?',
    'not-read': 'La data non si può leggere. Quando è stato?',
    beforeIssue: 'Il campione è datato dopo il suo stesso referto. Quando è stato prelevato?',
    week: 'La settimana di gravidanza non si può leggere. Di quante settimane era la gravidanza al prelievo del campione?',
    subject:
      'Di chi sono questi risultati: di una donna in gravidanza, di una che la programma o di un neonato?',
    ageDays:
      'L’età in giorni non si può leggere. Quanti giorni di vita aveva il neonato al prelievo del campione?',
    child: 'Secondo l’età è un bambino. Di chi sono questi risultati?',
  },
  ignored: {
    unknown: 'nessuna intestazione nota qui',
    administrative: 'non dice nulla di un risultato',
    comment: 'un commento, da leggere da una persona',
    age: 'l’età in anni non è usata per altro',
    female: 'non usato per altro',
    alone: 'appartiene a un risultato, e nella riga non c’è alcun risultato',
  },
  notes: {
    dayFirst: (heading) => `«${heading}»: letta come giorno, mese, anno, come altre date della colonna`,
    monthFirst: (heading) => `«${heading}»: letta come mese, giorno, anno, come altre date della colonna`,
    onePerson: 'nessuna colonna dice di chi sono le righe: letto come referto di una sola persona',
    notTheDraw: (heading) => `«${heading}»: non è detto che sia il giorno del campione`,
  },
};
