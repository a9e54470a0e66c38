/** The pages that set the sources side by side. */
import type { compareWords as english } from '../en/compare.ts';
import type { Like } from '../like.ts';

export const compareWords: Like<typeof english> = {
  title: (pathogen) => `Fonti fianco a fianco: ${pathogen}`,
  back: 'Torna al risultato',
  ours: 'Che cosa si dice qui',
  first: 'Primi passi',
  none: 'Non c’è ancora un risultato da confrontare.',
  noneOf: (pathogen) => `Il caso aperto non ha un risultato ${pathogen} da confrontare.`,
  noneLead:
    'Leggere prima un referto; il suo risultato porta qui. Chiusa la pagina, nulla di un caso è conservato.',
  start: 'Leggi un referto',
  cannotSay:
    'Questo risultato qui non si può interpretare. Che cosa dicono le fonti del suo quadro sta comunque sotto.',
  lead: 'Che cosa dice di questo quadro ogni fonte delle tabelle, in parole nostre. Prima le fonti che differiscono.',
  cir: 'La tabella del laboratorio CIR',
  cirLead:
    'La tabella del laboratorio da cui è nato questo progetto; ogni sua riga è conservata, seguita o no.',
  cirNone: 'La tabella del laboratorio CIR non dice nulla di questo quadro.',
  groups: {
    differs: 'Differiscono',
    agrees: 'Concordano',
    silent: 'Non hanno una riga per questo',
  },
  stances: { differs: 'Differisce', agrees: 'Concorda', silent: 'Nessuna riga' },
  noOthers: 'Nessun’altra fonte nelle tabelle dice qualcosa esattamente di questo quadro.',
  source: 'Fonte',
  seen: 'Come è stata vista',
  advice: 'Che cosa consiglia',
  difference: 'Che cosa è diverso',
  conclusion: (title) => `Conclude: ${title}.`,
  notOurs: 'Consiglia, e noi no:',
  notTheirs: 'Noi consigliamo, e la fonte è contraria:',
  words: 'Come dice il suo testo.',
  nothing: 'Nulla nella conclusione o nei passi.',
  topics: 'Questioni che questo risultato tocca',
  topicsLead: 'Dove fonti citate hanno posizioni diverse, e che cosa si fa qui.',
  noTopics: 'Nessuna delle questioni su cui le fonti differiscono tocca questo risultato.',
  here: 'Qui:',
  finding: (number) => `punto ${number}`,
  allTitle: 'Dove le fonti differiscono',
  allLead:
    'Questioni su cui fonti citate hanno posizioni diverse, con Paese e anno, e che cosa si fa qui. Nulla è nascosto a un risultato: ciò che lo riguarda gli sta accanto.',
  allNone: 'Qui non c’è ancora nessuna questione.',
  openCase: (pathogen) => `Il caso aperto: ${pathogen} fianco a fianco`,
  recalled: 'a memoria, da verificare',
};
