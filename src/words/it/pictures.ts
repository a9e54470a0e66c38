import type { pictureWords as english } from '../en/pictures.ts';
import type { Like } from '../like.ts';
import { count } from './grammar.ts';

const days = (n: number) => count(n, 'giorno', 'giorni');
const weeks = (n: number) => count(n, 'settimana', 'settimane');

/** Up to three weeks in days, then in weeks: "14 giorni", "21 settimane". */
const after = (n: number) => (n <= 21 ? days(n) : weeks(Math.round(n / 7)));

/** "7-14 giorni", "da 3 giorni a 5 settimane". */
const range = (from: number, to: number) => {
  if (to <= 21) return `${from}-${days(to)}`;
  if (from > 21) return `${Math.round(from / 7)}-${weeks(Math.round(to / 7))}`;
  return `da ${after(from)} a ${after(to)}`;
};

/** Weeks and days from the last period: "12 settimane + 3 giorni", "5 settimane prima dell’ultima mestruazione". */
const moment = (n: number) => {
  const rest = Math.abs(n) % 7;
  const whole = weeks(Math.floor(Math.abs(n) / 7));
  const text = rest === 0 ? whole : `${whole} + ${days(rest)}`;
  return n < 0 ? `${text} prima dell’ultima mestruazione` : text;
};

/** A whole week in a sentence: "12 settimane", "5 settimane prima dell’ultima mestruazione". */
const week = (n: number) => moment(n * 7);

/** The words of the pictures. Weeks are whole, counted from the last period, and may be negative. */
export const pictureWords: Like<typeof english> = {
  timeline: {
    title: 'Sulle settimane di gravidanza',
    axis: 'Settimane dall’ultima mestruazione',
    moment,
    described: (caption) => `Linea del tempo. ${caption} Tutto sta nella tabella sotto.`,

    /** The names of the lines, drawn in the picture: as short as can be. */
    marks: {
      conception: 'Concepimento, circa settimana 2',
      sample: (at) => `Questo campione: ${at}`,
      earlier: (n) => (n === 1 ? 'Campione precedente' : 'Campioni precedenti'),
      rash: 'Inizio esantema',
      contact: 'Ultimo contatto',
      vaccine: 'Ultimo vaccino antirosolia',
    },
    /** Put after a name whose mark lies left of the picture. */
    beyond: (name) => `${name} (più indietro)`,
    possible: 'Prima infezione possibile',
    undated: 'Prima infezione: nessuna data',
    unlikely: 'Improbabile per l’avidità alta',

    caption: {
      sample: (at) => `Il campione è stato prelevato a ${at}.`,
      unlikely: (at, from) =>
        `Il campione è stato prelevato a ${at}; un’avidità alta rende improbabile una prima infezione successiva a ${week(from)}.`,
      disputed: (at, from) =>
        `Il campione è stato prelevato a ${at}; un’avidità alta parla contro una prima infezione successiva a ${week(from)}, ma il risultato non si basa su di essa.`,
      any: 'Una prima infezione è possibile prima e dopo il campione; questi risultati non la datano.',
      untilSample:
        'Una prima infezione è possibile in qualsiasi momento fino al campione; questi risultati non la datano.',
      until: (to) =>
        `Una prima infezione è possibile fino a ${week(to)}; nulla qui la data più precisamente.`,
      /** Where the avidity was told in the sentence before, and the span ends with it. */
      before: 'Prima è possibile; nulla qui la data più precisamente.',
      between: (from, to) =>
        `Una prima infezione è possibile da ${week(from)} a ${week(to)}; nulla qui la data più precisamente.`,
      later: (from) =>
        `Una prima infezione è possibile da ${week(from)} in poi: una molto recente non si vede ancora, e una può ancora venire.`,
      'no-date':
        'Quando sono comparsi gli anticorpi non si può dire da questi risultati: non si disegna alcun intervallo.',
      'not-first':
        'Una reinfezione o una riattivazione non lascia una data in questi esami: non si disegna alcun intervallo.',
    },
    none: {
      planning: 'Non c’è ancora una gravidanza: nulla è disegnato sulle sue settimane.',
      newborn:
        'Quando si è infettata la madre non si può dire dagli esami del lattante: nulla è disegnato sulle settimane di gravidanza.',
      'week-not-known':
        'La settimana del campione non è nota: nulla si può disegnare sulle settimane di gravidanza.',
    },
  },

  bands: {
    title: 'Come gli anticorpi compaiono e scompaiono',
    lead: 'La stessa immagine per ogni infezione, come se fosse iniziata al concepimento. È composta dalle fonti citate in essa e non è il decorso di una donna.',
    /** Stands inside the picture, above the bands. */
    scheme: {
      infection: 'Schematico, non la curva di questa paziente: come dopo un’infezione al concepimento',
      rash: 'Schematico, non la curva di questa paziente: come dopo un esantema iniziato al concepimento',
    },
    legend:
      'Linea spessa: di solito presente. Linea sottile: presente in alcune; fonti e donne differiscono.',
    names: {
      igm: 'IgM',
      igg: 'IgG',
      'low-avidity': 'Avidità bassa',
      'high-avidity': 'Avidità alta',
    },
    /** The months in which one picture can be mistaken for the other. Weeks from the last period. */
    caption: (igmFrom, igmTo, highFrom) =>
      `Dopo un’infezione al concepimento, le IgM sono di solito presenti da ${week(igmFrom)} a ${week(igmTo)} e in alcune donne più a lungo. L’avidità può essere alta da ${week(highFrom)} in poi: nessuna delle due da sola dà quindi una data.`,
    captionRash: (igmFrom, igmTo, highFrom) =>
      `Dopo un esantema al concepimento, le IgM sono di solito presenti da ${week(igmFrom)} a ${week(igmTo)} e in alcune donne più a lungo. L’avidità può essere alta da ${week(highFrom)} in poi: nessuna delle due da sola dà quindi una data.`,
    comes: {
      at: (n) => `presente da ${after(n)} dopo`,
      between: (from, to) => `presente da ${range(from, to).replace(/^da /, '')} dopo`,
      open: (from) => `presente non prima di ${after(from)} dopo`,
    },
    goes: {
      stays: 'resta',
      between: (from, to) => `scompare ${range(from, to)} dopo`,
      open: (from) => `scompare non prima di ${after(from)} dopo, o resta`,
    },
    marks: { recalled: 'a memoria: verificare sulla fonte', derived: 'elaborato da questo progetto' },
  },

  table: {
    open: 'Lo stesso in tabella',
    columns: { what: 'Che cosa', when: 'Quando, e da dove viene' },
    counted: 'contato dall’ultima mestruazione',
    entered: 'inserito',
    assessed: 'questo risultato',
    span: (from, to) => `da ${from} a ${to}`,
    spanTo: (to) => `in qualsiasi momento fino a ${to}`,
    spanFrom: (from) => `da ${from} in poi`,
    anyTime: 'in qualsiasi momento',
    noDate: 'non si può dire',
  },
};
