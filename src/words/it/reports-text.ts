/** What is asked and said while pasted report text is read, and while the format of a file is told. */
import type { reportsText as english } from '../en/reports-text.ts';
import type { Like } from '../like.ts';

const accepted =
  'accettati: FHIR R4 JSON, HL7 v2 ORU, CSV o TSV con riga di intestazione, o il testo di un referto';

export const reportsText: Like<typeof english> = {
  ask: {
    notPlain:
      'La riga indica un test e contiene più di un semplice valore: parole non note qui, o più numeri. Qual è il risultato, e la sua classe?',
    noValue: 'La riga indica un test e né accanto né sotto c’è un semplice valore. Qual è il risultato?',
    panel:
      'Non è detto quale infezione, o quale anticorpo, è stato misurato. Quali risultati, IgG e IgM, dà il laboratorio per toxoplasma, rosolia e CMV?',
    jammed:
      'Nomi e valori sono separati: un valore potrebbe appartenere all’uno o all’altro nome. Quali sono i risultati?',
    twoDraws:
      'Il testo contiene più di un campione e questo risultato non è chiaramente di uno di essi. Qual è il risultato, e quando è stato prelevato il campione?',
    motherAndChild: 'Il testo contiene risultati di una madre e del suo bambino. Di chi è questo, e qual è?',
    earlier:
      'Qui il testo parla di un campione precedente. Qual è il risultato, e quando è stato prelevato il campione?',
    partner: 'È detto che è di qualcun altro, forse del partner. Di chi è il risultato?',
    cancelled: 'Il referto dice che qualcosa qui è annullato o non valido. Questo risultato vale?',
    masked:
      'La riga contiene caratteri che cambiano ciò che si vede, o è troppo lunga per una riga di referto. Che cosa dice lì il referto?',
    comment: 'Il commento del laboratorio indica una classe. Cambia ciò che dice il risultato?',
    limits: 'Limiti per un test che nel testo non ha un valore. Qual è il risultato?',
    drawn:
      'La data del campione non si legge chiaramente: giorno e mese potrebbero essere scambiati, o non è una data. Quando è stato prelevato il campione?',
    dated:
      'La data non si legge chiaramente: giorno e mese potrebbero essere scambiati, o non è una data. Di quante settimane era la gravidanza al prelievo del campione?',
    born: 'La data di nascita non si può leggere. Di chi sono questi risultati?',
    ageDays: 'Quanti giorni di vita aveva il neonato al prelievo del campione?',
    age: 'Secondo l’età è un bambino, o l’età non è in anni. Di chi sono questi risultati?',
    subject:
      'Di chi sono questi risultati: di una donna in gravidanza, di una che la programma o di un neonato?',
  },
  ignored: {
    noTest: 'un numero o la parola di una classe, senza accanto un test letto qui',
    limits: 'limiti che non sono chiaramente di un risultato',
    comment: 'un commento, da leggere da una persona',
    date: 'una data di cui non è detto che sia il giorno del campione',
    material: 'un materiale non noto qui',
  },
  notes: {
    'day-first': 'date: lette come giorno, mese, anno, come altre date del testo',
    'month-first': 'date: lette come mese, giorno, anno, come altre date del testo',
  },
  unread: {
    empty: `il testo è vuoto; ${accepted}`,
    xml: `XML (ad esempio un documento CDA) non si legge; ${accepted}`,
    html: `questa è una pagina web; copiarne il testo del referto e incollarlo; ${accepted}`,
    pdf: `questo è un file PDF; aprirlo, copiarne il testo e incollarlo; ${accepted}`,
    rtf: `questo è un file di un elaboratore di testi; aprirlo, copiarne il testo e incollarlo; ${accepted}`,
    binary: `questo non è testo (un’immagine, un archivio o un testo in altra codifica); ${accepted}`,
    caseOfOurs: `questo è un caso, non un referto: darlo a "npm run --silent interpret"; ${accepted}`,
    json: `questo JSON non è una risorsa FHIR: non ha resourceType; ${accepted}`,
  },
};
