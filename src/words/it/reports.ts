/** What is asked and said while a report is read: the command line and the screens use the same sentences. */
import type { reports as english } from '../en/reports.ts';
import type { Like } from '../like.ts';

const infections: Like<typeof english.infections> = {
  toxoplasma: 'toxoplasma',
  rubella: 'rosolia',
  cmv: 'CMV',
};

const tests: Like<typeof english.tests> = {
  igg: 'IgG',
  igm: 'IgM',
  avidity: 'avidità IgG',
  iggBlot: 'immunoblot IgG',
  igmBlot: 'immunoblot IgM',
  secondIgm: 'secondo metodo IgM',
  secondAvidity: 'secondo metodo di avidità',
  iga: 'IgA',
  motherBloodPcr: 'PCR, sangue',
  throatPcr: 'PCR, tampone faringeo',
  amnioticPcr: 'PCR, liquido amniotico',
  newbornUrinePcr: 'PCR, urine del neonato',
  newbornSalivaPcr: 'PCR, saliva del neonato',
  newbornBloodPcr: 'PCR, sangue del neonato',
  dbsPcr: 'PCR, goccia di sangue essiccata',
  motherChildBlot: 'immunoblot madre-figlio',
};

const doubts: Like<typeof english.doubts> = {
  'code-against-text': 'Il codice e le parole accanto indicano test diversi. Quale test è?',
  'code-invalid':
    'Il numero LOINC non esiste (la cifra di controllo è errata). Quale test è, e qual è la sua classe?',
  'code-unknown': 'Il codice non è tra quelli noti qui e accanto non c’è un nome leggibile. Quale test è?',
  'code-alone': 'Il codice è noto, ma accanto non c’è un nome che lo confermi. Quale test è?',
  'several-values': 'Più valori stanno per un solo risultato. Quale vale?',
  'date-impossible': 'La data del campione non può essere giusta. Quando è stato prelevato il campione?',
};

const why: Like<typeof english.why> = {
  'not-understood': 'Non è né un numero né una parola nota qui. Quale classe intende il laboratorio?',
  'text-beside-number': 'Accanto al numero c’è un testo non noto qui. Qual è la classe?',
  'bare-number':
    'Un numero senza i suoi limiti non è un risultato. Quali limiti, o quale classe, stampa il laboratorio?',
  'ambiguous-number': 'Il separatore può essere il segno decimale o quello delle migliaia. Quale numero è?',
  'comparator-undecided':
    'Il numero sta da un lato di un valore in cui i limiti non dividono. Qual è la classe?',
  contradiction: 'Ciò che è stampato si contraddice. Qual è la classe?',
  'kit-not-verified':
    'I limiti di questo kit sono solo a memoria. Quali limiti stampano le istruzioni, o il laboratorio?',
  'kit-without-limits': 'I limiti di questo kit qui non sono noti. Quali limiti stampa il laboratorio?',
  'unit-against-limits': 'L’unità del valore non è quella dei suoi limiti. Qual è la classe?',
  'unit-against-kit': 'L’unità del valore non è quella del kit. Qual è la classe?',
  'kit-of-another': 'Il kit è di un altro test. Quali limiti stampa il laboratorio?',
};

export const reports: Like<typeof english> = {
  infections,
  tests,
  doubts,
  why,
  name: (infection, test) => `${infection} ${test}`,
  unclear: (test, question) => `${test}: ${question}`,
  disagree: (claims) => `Due fonti danno classi diverse (${claims}). Quale vale?`,
  claim: { laboratory: 'il laboratorio', limits: 'i limiti stampati', kit: 'il kit' },
  isotype: (infection) =>
    `${infection}: non è detto quale anticorpo è stato misurato. È IgG o IgM, e qual è la classe?`,
  infection: 'Non è detto di quale infezione si tratta. Toxoplasma, rosolia o CMV?',
  blot: (infection) => `${infection}: l’immunoblot è di IgG o di IgM?`,
  material: (infection) =>
    `PCR ${infection}: su quale materiale (sangue, tampone faringeo, liquido amniotico, urine, saliva)?`,
  twoValues: (test) =>
    `${test}: due risultati diversi stanno per un campione. Quale vale, o erano due metodi?`,
  olderBlot: (test) => `${test}: è di un campione precedente. Vale per il più recente?`,
  undated: (test) => `${test}: non è detto di quale campione è. Quando è stato prelevato?`,
  subject:
    'Di chi sono questi risultati: di una donna in gravidanza, di una che la programma o di un neonato?',
  subjectMale: 'Il referto dice maschio. Di chi sono questi risultati?',
  subjectLastPeriod:
    'È indicata un’ultima mestruazione, ma nessuna gravidanza. È in gravidanza, o la programma?',
  subjectChild: 'Secondo la data di nascita è un bambino. Di chi sono questi risultati?',
  subjectConflict: 'Il referto dice due cose diverse su di chi sono questi risultati. Di chi sono?',
  gestation: 'Di quante settimane era la gravidanza al prelievo del campione?',
  gestationConflict: (weeks) =>
    `Le date e le settimane del referto discordano (${weeks}). Di quante settimane era la gravidanza al prelievo del campione?`,
  gestationOutside:
    'Secondo le date del referto il campione non è stato prelevato in questa gravidanza. Quale data è giusta?',
  gestationNoSample: 'Per contare la settimana serve la data del campione. Quando è stato prelevato?',
  ageDays: 'Quanti giorni di vita aveva il neonato al prelievo del campione?',
  sampledOn: 'È indicata solo la data del referto. Quando è stato prelevato il campione?',
  ignored: {
    other: 'un’altra infezione: questo strumento legge solo toxoplasma, rosolia e CMV',
    unknown: 'non indica alcun test letto qui',
    void: 'inserito per errore, annullato o ritirato dal mittente',
    superseded: 'sostituito da un risultato successivo o corretto nello stesso referto',
    twice: 'presente due volte con lo stesso contenuto',
    legend: 'una legenda: i suoi limiti sono stati usati per il numero accanto',
    word: 'la classe del numero accanto, letta insieme ad esso',
    material: 'questo materiale non è letto per questo test',
    subject: (test) => `${test} non si legge per questa persona`,
    older: 'un risultato più vecchio di un test che un caso contiene una volta; si prende il più recente',
    person: 'riguarda la persona e non è usato per altro',
  },
  persons: (count) =>
    `il file contiene risultati di ${count} persone; accettati: il referto di una persona, o un file di molte come lista di lavoro`,
  tooLong:
    'il referto supera 1 MB; accettati: il referto di una persona senza documenti allegati, o un file di molte come lista di lavoro',
  tooMany: (count, most) =>
    `il referto contiene ${count} dati; accettati: il referto di una persona, al massimo ${most}`,
  hidden: 'il nome o il numero della persona contiene caratteri invisibili; accettati: file senza di essi',
  nothing:
    'non si è trovato nulla che potesse essere un risultato; accettati: referti con risultati per toxoplasma, rosolia o CMV',
};
