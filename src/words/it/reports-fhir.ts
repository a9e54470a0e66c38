/** What is asked and said while a FHIR report is read. */
import type { fhir as english } from '../en/reports-fhir.ts';
import type { Like } from '../like.ts';

export const fhir: Like<typeof english> = {
  accepted: 'accettati: una risorsa FHIR R4 come JSON, un Bundle, un DiagnosticReport o una Observation',
  many: 'il testo contiene più risorse fianco a fianco; qui accettato: il referto di una persona; un file di molte va nella lista di lavoro',
  notAReport: (type) =>
    type === ''
      ? 'il JSON non è una risorsa FHIR (non ha resourceType)'
      : `${type} non è un referto di risultati`,
  onlyDocuments:
    'nessun risultato strutturato: il referto contiene solo un documento (PDF, immagine o testo); accettati: risultati come Observation, o il testo del documento incollato',
  nothing: 'le risorse non contengono alcun risultato',
  wrongField: 'Un campo non è ciò che FHIR prevede lì, quindi nulla di questo si legge. Che cosa dice?',
  modifier:
    'Il mittente ha aggiunto qualcosa che cambia il significato e non è noto qui. Che cosa dice il referto?',
  subsetted: 'Il mittente ne ha omesso delle parti. Che cosa dice il referto intero?',
  status: (status) =>
    status === ''
      ? 'Non è detto se è definitivo. Lo è?'
      : `Lo stato «${status}» non dice se questo vale. Vale?`,
  missing: 'Il referto rimanda a un risultato che non è nel file. Qual è?',
  emptyEntry: 'Una voce del file non contiene risorse. Che cosa c’era qui?',
  noValue: 'Qui non c’è alcun valore. Qual è il risultato?',
  noNumber: 'Non c’è un numero dove dovrebbe esserci. Qual è il risultato?',
  absent: (reason) => `Il valore manca (${reason}). Qual è il risultato?`,
  heldBack: (code) => `Il laboratorio lo trattiene (${code}). Qual è il risultato?`,
  twoValues: 'Più valori stanno in un solo risultato. Quale vale?',
  unknownValue: 'Questo tipo di valore non si legge. Qual è il risultato?',
  comparator: 'Il segno davanti al numero non è noto. Qual è il risultato?',
  twoUnits: 'L’unità è indicata due volte, e diversamente. Quale vale?',
  tooLong: 'Il testo è troppo lungo per essere un risultato. Qual è il risultato?',
  otherPerson: 'Riguarda qualcuno o qualcosa di diverso dal paziente. Chi?',
  whose: 'Nel file ci sono più persone e non è detto di chi è questo. Di chi è?',
  reportOfAnother: 'Il referto è di una persona e questo risultato di un’altra. Di chi è?',
  sampleOfAnother: 'Il campione è di una persona e questo risultato di un’altra. Di chi è?',
  sample: (status) => `Il campione è segnato «${status}». Qual è il risultato?`,
  partialDate: 'È indicata solo una parte della data. Quando è stato prelevato il campione?',
  unreadDate: 'La data non si può leggere. Quando è stato prelevato il campione?',
  birthDate: 'La data di nascita non si può leggere. Quando è nata la donna, o il neonato?',
  person: 'Ciò che è detto del paziente non si può leggere. Di chi sono questi risultati?',
  gestation: 'La durata della gravidanza non si può leggere. Di quante settimane era, e in quale giorno?',
  gestationDate:
    'La data non si può leggere. Qual è la data presunta del parto, o quando è stata l’ultima mestruazione?',
  gestationStatus: (status) =>
    `Ciò che è detto della gravidanza è «${status === '' ? 'senza stato' : status}». Di quante settimane era la gravidanza al prelievo del campione?`,
  conclusionCode: 'Il referto dà una conclusione come codice, senza un risultato. A quale test appartiene?',
  ignored: {
    resource: (type) => `${type}: questo strumento legge solo risultati`,
    unnamed: 'una risorsa senza tipo',
    foreign: 'non indica alcun test letto qui, e non dà un valore',
    note: 'un’annotazione accanto al risultato: non letta, da guardare',
    conclusion: 'la conclusione del laboratorio a parole: non letta, da guardare',
    form: 'un documento nel referto (PDF, immagine o testo): ciò che vi è scritto non si legge',
    pregnancy: 'se è in gravidanza: senza data non dice nulla del giorno del campione',
    deleted: 'eliminato dal mittente',
    withdrawn: 'inserito per errore, annullato o sostituito dal mittente',
  },
  testData: 'Il mittente li segna come dati di prova.',
};
