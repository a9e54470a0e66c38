import type { libraryUi as english } from '../en/library-ui.ts';
import type { Like } from '../like.ts';

/** "1,234" as the program gives it, as Italian writes it: "1.234". */
const italian = (figure: string) => figure.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

/** The words of the library's own screens; they load with it. */
export const libraryUi: Like<typeof english> = {
  title: 'Biblioteca',
  lead: 'Che cos’è ogni infezione, come si prende e si previene, che cosa significano gli esami e che cosa affermano documenti citati sulla terapia.',
  purpose:
    'La biblioteca spiega; nulla in essa è una raccomandazione per una singola donna. Un referto si legge nella prima pagina, con le tabelle.',
  notReviewed: 'Nessun clinico ha revisionato queste pagine',
  notReviewedText:
    'Ogni affermazione indica la sua fonte. Ciò che è segnato «a memoria» è stato scritto a memoria e va verificato sulla fonte; ciò che è segnato «elaborato» è ragionamento di questo progetto.',
  also: {
    title: 'Altro da consultare',
    pages: [
      { href: '#/compare', text: 'Dove le fonti differiscono, questione per questione' },
      { href: '#/cases', text: 'Casi pubblicati con le risposte accettate per loro' },
      { href: '#/site', text: 'La prassi di questa sede: quando ritestare una donna senza anticorpi' },
    ],
  },
  all: 'Biblioteca',
  contents: 'In questa pagina',
  sources: (count) => (count === 1 ? 'Fonte' : 'Fonti'),
  marks: {
    recalled: 'A memoria: verificare sulla fonte',
    derived: 'Elaborato da questo progetto',
  },
  compared: {
    document: 'Il documento afferma',
    guidance: 'Indicazioni attuali',
    here: 'Che cosa fa Torchlight',
    differs: 'Differisce',
    itself: 'Si contraddice',
  },

  chart: {
    describe: (title, series) =>
      `Grafico. ${title}. ${series.join(' ')} Tutti i valori stanno nella tabella sotto.`,
    one: (period, value, interval) =>
      interval === null ? `${period} ${value};` : `${period} ${value}, intervallo al 95% ${interval};`,
    weeks: 'Settimane compiute dall’ultima mestruazione quando la madre si è infettata',
    periods: 'Epoca dell’infezione della madre: concepimento, poi trimestri',
    bar: 'Barre: intervallo di confidenza al 95%.',
    span: 'Linee orizzontali: le settimane contate insieme.',
    noBar: 'Un segno senza barra: la fonte non dà un intervallo.',
    table: 'Gli stessi valori in tabella',
    columns: { period: 'Infezione', percent: 'Percentuale', interval: 'Intervallo al 95%' },
    percent: (percent) => `${percent.replace('.', ',')}%`,
    counted: (some, of) => `${some} su ${of}`,
    none: 'nessuno osservato',
    noneOf: (of) => `nessuno su ${of} osservato`,
    noFigure: 'nessun dato',
    noInterval: 'non indicato',
    interval: (low, high) => `da ${italian(low)} a ${high}`,
    upTo: (high) => `fino a ${italian(high)}`,
    recalled: 'valori a memoria',
  },

  figure: {
    title: 'Fare il calcolo',
    lead: 'Scegliere un test e quanto è comune l’infezione tra le persone testate, o scrivere i propri valori.',
    test: 'Test',
    own: 'valori propri',
    sensitivity: 'Sensibilità, percento',
    specificity: 'Specificità, percento',
    common: 'Quanto è comune l’infezione',
    infected: 'Infette, ogni 10.000 donne testate',
    noSensitivity: 'Questa fonte non dà una sensibilità: quella nel campo non viene da essa.',
    tests: {
      'cir-blot': 'Immunoblot CIR, dichiarato: 97%, 99%',
      'lazzarotto-blot': 'Immunoblot IgM CMV: 100%, 98,6%',
      'cmv-igm-kits-low': 'Kit IgM CMV, estremo basso: specificità 92%',
      'cmv-igm-kits-high': 'Kit IgM CMV, estremo alto: specificità 98%',
      'toxo-igm-platelia': 'IgM toxoplasma, Platelia: specificità 24%',
      'toxo-igm-liaison': 'IgM toxoplasma, Liaison: specificità 95%',
    },
    notes: {
      'cir-blot':
        'Ciò che il laboratorio CIR dichiara per i suoi immunoblot di tutte e tre le infezioni; nessuno studio è indicato.',
      'lazzarotto-blot':
        'Pubblicato, rispetto alla concordanza di altri due test e non a un’infezione provata.',
      'cmv-igm-kits-low':
        'Sette kit su otto erano tra 92% e 98%; solo quattro raggiungevano una sensibilità del 100% fino alla settimana 12.',
      'cmv-igm-kits-high':
        'Sette kit su otto erano tra 92% e 98%; solo quattro raggiungevano una sensibilità del 100% fino alla settimana 12.',
      'toxo-igm-platelia': 'Contato tra sieri con IgM e senza IgG, che sono i più difficili.',
      'toxo-igm-liaison': 'Contato tra sieri con IgM e senza IgG, che sono i più difficili.',
    },
    commons: {
      rare: '1 su 10.000: un esempio',
      yokohama: '1 su 14.965: rosolia, Yokohama',
      'new-york': '2 su 199: rosolia, New York City',
      leipzig: '6 su 449: rosolia, Lipsia',
      referred: '7 su 130: toxoplasma, donne inviate',
      'both-positive': '22 su 100: toxoplasma, IgG e IgM',
    },
    commonNotes: {
      rare: 'Ipotizzato per un’infezione rara, non contato.',
      yokohama: 'Un caso di rosolia tra tutte le donne in gravidanza testate.',
      'new-york':
        'Tra donne e altri le cui IgM reattive erano state segnalate: il test in questione è un secondo test.',
      leipzig: 'Tra donne le cui IgM reattive erano state inviate: il test in questione è un secondo test.',
      referred:
        'Tra donne inviate in 20 anni, per lo più con IgM reattive: il test in questione è un secondo test.',
      'both-positive': 'Infezioni acute tra persone con IgG e IgM: il test in questione è un secondo test.',
    },
    errors: {
      percent: {
        empty: 'Inserire una percentuale, come 97 o 98.6',
        form: 'La percentuale deve essere un semplice numero, come 97 o 98.6',
        range: 'La percentuale deve essere superiore a 0 e al massimo 100',
      },
      infected: {
        empty: 'Inserire quante donne su 10.000 sono infette',
        form: 'Le donne infette devono essere un semplice numero senza separatore, come 1 o 1000',
        range: 'Le donne infette devono essere più di 0 e meno di 10.000',
      },
    },
    waiting: 'L’immagine torna quando ogni campo contiene un numero utilizzabile.',
    result: 'Che cosa ne segue',
    positive: (percent) => `Un risultato positivo significa infezione nel ${percent}.`,
    positiveRare: (percent, oneIn) =>
      `Un risultato positivo significa infezione nel ${percent}: circa 1 su ${italian(oneIn)}.`,
    negative: (percent) => `Un risultato negativo è giusto nel ${percent}.`,
    names: {
      positive: 'Valore predittivo positivo',
      negative: 'Valore predittivo negativo',
    },
    percent: (value) => `${italian(value)}%`,
    below: (value) => `meno del ${italian(value)}%`,
    above: (value) => `più del ${italian(value)}%`,
    each: (size) => `Ogni segno è una di ${italian(size)} donne.`,
    outcomes: {
      found: 'infette, test positivo',
      missed: 'infette, test negativo: sfuggite',
      falseAlarm: 'non infette, test positivo: falso allarme',
      clear: 'non infette, test negativo',
    },
    positives: 'Solo quelle con risultato positivo, ingrandite:',
    women: (count: string) => italian(count),
    fewerThanOne: 'meno di 1',
    picture: (size, parts) => `${italian(size)} donne: ${parts}.`,
    table: 'Lo stesso in tabella',
    columns: { outcome: 'Donne', count: 'Su 10.000' },
    total: { positive: 'Tutti i risultati positivi', negative: 'Tutti i risultati negativi' },
  },
};
