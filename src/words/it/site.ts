/** What the practices say, and the page on which a site chooses one. */
import type { practiceWords as englishPractices, siteWords as englishSite } from '../en/site.ts';
import type { Like } from '../like.ts';

export const practiceWords: Like<typeof englishPractices> = {
  'france-toxo':
    'Una donna senza anticorpi viene testata ogni mese dalla seconda visita, l’ultima volta 2-4 settimane dopo il parto.',
  'france-rubella':
    'In una donna senza IgG le IgG si ripetono a circa 20 settimane; testi più vecchi testavano ogni mese.',
  'france-cmv':
    'Lo screening nel primo trimestre è consigliato alle donne con risultato negativo o ignoto (HAS, giugno 2025); il secondo test in quel trimestre è a memoria.',
  'italy-toxo': 'Una donna senza anticorpi viene ritestata ogni 4-6 settimane.',
  'germany-toxo':
    'Dove si ripete, ogni 8-12 settimane (un laboratorio: 8, al massimo 10). L’assicurazione pubblica paga solo al sospetto.',
  'germany-rubella':
    'Le IgG si testano una seconda volta a 16-17 settimane se la prima era negativa; due dosi documentate valgono come immunità, senza test.',
  'germany-cmv':
    'Non fa parte dell’assistenza di routine. Dove si fa, una pagina per pazienti ripete il test ogni 6-8 settimane e non indica una fine: la fine a 14-16 settimane è delle tabelle. Con IgG note non si ripete nulla.',
  'austria-toxo': 'Una donna senza anticorpi viene ritestata circa ogni 8 settimane.',
  'brazil-toxo': 'Una donna senza anticorpi viene ritestata da ogni mese a ogni 3 mesi, secondo le risorse.',
  'ecci-cmv':
    'Primo test il prima possibile nel primo trimestre, poi ogni 4 settimane fino a 14-16 settimane. È anche l’intervallo proprio delle tabelle.',
  'belgium-cmv': 'Un laboratorio che riassume il consenso europeo: screening solo fino a 14 settimane.',
  'israel-cmv':
    'Test all’inizio, a 11-14 e a 16-19 settimane; una donna con infezione pregressa non viene ritestata.',
  'uk-toxo': 'Nessuno screening di popolazione, quindi nessuna ripetizione di routine.',
  'uk-rubella':
    'L’Inghilterra ha terminato lo screening prenatale il 1º aprile 2016; due dosi documentate valgono come protezione, senza test.',
  'uk-cmv':
    'Nessuno screening di routine, quindi nessuna ripetizione di routine; un test solo su indicazione.',
  'us-canada-toxo':
    'Nessuno screening di routine (ACOG); si testano solo donne a rischio o con segni ecografici (SOGC). Nessuna ripetizione di routine.',
  'us-canada-rubella': 'IgG una volta alla prima visita; nessuna ripetizione di routine.',
  'us-canada-cmv':
    'Nessuno screening di routine (SMFM; SOGC: consigli igienici a tutte, test non a tutte). Nessuna ripetizione di routine.',
  'australia-toxo':
    'Poche prove a favore dello screening; consigli di prevenzione. Non dice nulla di un intervallo: resta quello delle tabelle.',
  'australia-rubella': 'IgG una volta alla prima visita; nessuna ripetizione di routine.',
  'australia-cmv':
    'Nessuno screening per tutte; consigli igienici a tutte; un test dopo sintomi o un contatto noto. Nessuna ripetizione di routine.',
  'cir-toxo':
    'Riga 4 della sua tabella: osservare, ripetere le IgM in gravidanza, nessun intervallo indicato. Qui IgG e IgM si prelevano insieme.',
  'cir-rubella':
    'Riga 4 della sua tabella: osservare, ripetere le IgM in gravidanza, nessun intervallo indicato. Qui si ripetono le IgG; IgM solo dopo esantema o contatto.',
  'cir-cmv':
    'Riga 1 della sua tabella: dopo IgG positive con IgM negative ripete le IgM in gravidanza. Le IgM non dimostrano né escludono una riattivazione.',
};

export const siteWords: Like<typeof englishSite> = {
  title: 'Questa sede',
  lead: 'I Paesi differiscono su quando ritestare una donna senza anticorpi. Scegliere la prassi di questa sede: stabilisce quegli intervalli e quali controlli si offrono.',
  never:
    'Una prassi non cambia mai il significato di un risultato, la sua urgenza, un invio o che cosa non fare. Esantema, malattia, contatto o ecografia anomala si seguono in ogni prassi.',
  choose: 'Quale prassi segue questa sede?',
  none: 'Nessuna',
  noneHint: 'Intervalli propri delle tabelle',
  save: 'Usa questa prassi',
  saved: (name) => `Conservata su questo dispositivo: ${name}. Vale per i casi iniziati d’ora in poi.`,
  notKept: (name) =>
    `Scelta finché questa pagina resta aperta: ${name}. Questo browser non consente alla pagina di conservarla. Vale per i casi iniziati d’ora in poi.`,
  unknown: 'La prassi scelta prima su questo dispositivo non è in questa versione. Scegliere di nuovo.',
  openCase: (name) => `Il caso aperto mantiene la prassi con cui è iniziato: ${name}.`,
  openCaseUse: 'Usa la nuova prassi anche per il caso aperto',
  openCaseUsed: (name) => `Il caso aperto ora segue: ${name}.`,
  changes: 'Che cosa cambia ogni prassi',
  changesLead:
    'In parole nostre, con la fonte e come è stata vista. Un’infezione non elencata mantiene l’intervallo proprio delle tabelle.',
  retest: 'Ripetizione senza anticorpi',
  immune: 'In più con anticorpi',
  asTables: 'come dicono le tabelle',
  notRoutinely: 'non di routine',
  own: 'Intervalli propri delle tabelle',
  ownList: {
    toxoplasma: 'IgG e IgM insieme, all’intervallo del laboratorio.',
    rubella: 'Nessuna ripetizione di routine; di nuovo IgG e IgM dopo esantema o contatto.',
    cmv: 'IgG e IgM insieme ogni 4 settimane fino a 14-16 settimane.',
  },
  kept: 'Sul dispositivo si conservano solo questa scelta e i kit del laboratorio, nulla di alcun caso. Cancellare i dati del browser la rimuove.',
  kits: 'Kit',
  kitsLead: 'Indicare i kit di questo laboratorio, così un numero senza limiti stampati si può leggere.',
  kitsOpen: 'Kit di questo laboratorio',
  backToCase: 'Torna al caso',
};
