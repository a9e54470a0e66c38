/** What is asked and said while an HL7 v2 message, or the bytes of any file, are read. */
import type { hl7Words as english } from '../en/reports-hl7.ts';
import type { Like } from '../like.ts';

export const hl7Words: Like<typeof english> = {
  errors: {
    noHeader:
      'nessuna intestazione di messaggio (MSH) trovata: il file è tagliato all’inizio o non è HL7 v2; accettati: messaggi HL7 v2 ORU da MSH in poi',
    separators: (signs) =>
      `i separatori in MSH-1 e MSH-2 (${signs}) non si possono usare; accettati: segni diversi che non sono lettere, cifre o parti di numeri, di solito |^~\\&`,
    notResults: (types) =>
      `il file contiene messaggi senza risultati (${types}); accettati: risultati di laboratorio come ORU, o OUL con R21-R24`,
  },
  asks: {
    cutOff: (name) =>
      `Il file termina dentro il segmento ${name}: il resto del referto manca. Che cosa dice lì il referto?`,
    stray:
      'Questo sta prima della prima intestazione di messaggio e non appartiene ad alcun messaggio. Che cos’è, e di chi?',
    continued: 'Il messaggio dice di continuare in un altro (DSC). Dov’è il resto del referto?',
    addendum: 'Questo continua la riga precedente (ADD) e non è stato letto con essa. Cambia un risultato?',
    noEnd: 'Il lotto non ha una fine (BTS o FTS): il file può essere tagliato. C’è altro nell’originale?',
    count: (said, held) =>
      `Il lotto dice di contenere ${said} messaggi e ne contiene ${held}. Che cosa è giusto?`,
    partialDay: 'La data non indica il giorno. Quando è stato prelevato il campione?',
    unreadDay: 'Questa non è una data HL7. Quando è stato prelevato il campione?',
    twoSpecimens:
      'Più campioni di giorni diversi stanno per una sola richiesta. Quando è stato prelevato il campione?',
    week: 'Di quante settimane e giorni era la gravidanza, e in quale giorno?',
    dueDate: 'La data presunta del parto non si può leggere. Qual è?',
    lastPeriod: 'Il primo giorno dell’ultima mestruazione non si può leggere. Qual è?',
    birth: 'La data di nascita nel referto non può essere giusta. Di chi sono questi risultati?',
    sex: 'Il sesso è indicato in un modo non noto qui. Di chi sono questi risultati?',
    comment: 'Il commento del laboratorio indica una classe. Cambia ciò che dice il risultato?',
  },
  why: {
    document: (kind) => `un documento (${kind}) dentro il messaggio: non si legge`,
    comment: 'un commento',
    clinical: 'informazioni cliniche, non usate per altro',
    relative: 'un parente o un’altra persona: non mostrato, non usato',
    segment: 'una parte del messaggio che non contiene risultati',
    message: (type) => `un messaggio di tipo ${type}: non contiene risultati`,
    withdrawn: 'ritirato dal mittente',
    order: 'una richiesta senza risultati',
  },
  notes: {
    noStatus: (pointer) => `Con ${pointer} non c’è uno stato; i risultati sono stati considerati definitivi.`,
    test: 'Il mittente segna il messaggio come prova o per addestramento: possono non essere risultati reali.',
    documentsOnly: 'Nessun risultato strutturato: il messaggio contiene solo un documento.',
    cut: 'Il file termina a metà di una lettera: è tagliato e può mancare qualcosa.',
    guessed: (encoding, line) =>
      `Il file non è UTF-8 e non dice che cos’è; è stato letto come ${encoding}. Una sua riga: «${line}». Se queste lettere sono sbagliate, salvare il file come UTF-8.`,
    otherThanDeclared: (declared, encoding, line) =>
      `Il messaggio dice «${declared}», che non corrisponde ai suoi byte o non è noto qui; è stato letto come ${encoding}. Una sua riga: «${line}».`,
  },
  bytes: {
    accepted: 'accettati: HL7 v2, FHIR R4 JSON, CSV o TSV, o testo semplice, in UTF-8, UTF-16 o Windows-1251',
    kind: (kind) => `il file è ${kind}, non testo`,
    nul: 'il file contiene byte NUL: è binario, o UTF-16 senza il suo segno',
    control: 'il file contiene byte di controllo come nessun testo: è binario o danneggiato',
    cut: (encoding) => `il file dice di essere ${encoding}, ma i suoi byte no: è tagliato o danneggiato`,
    empty: 'il file è vuoto',
    kinds: {
      pdf: 'un PDF',
      zip: 'un archivio ZIP, o un file XLSX, DOCX o ODS',
      ole: 'un vecchio file Office (XLS, DOC)',
      gzip: 'un archivio GZIP',
      sevenZip: 'un archivio 7z',
      rar: 'un archivio RAR',
      png: 'un’immagine PNG',
      jpeg: 'un’immagine JPEG',
      gif: 'un’immagine GIF',
      tiff: 'un’immagine TIFF',
      dicom: 'un’immagine DICOM',
      rtf: 'un documento RTF',
    },
  },
};
