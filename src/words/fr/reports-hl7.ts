/** What is asked and said while an HL7 v2 message, or the bytes of any file, are read. */
import type * as english from '../en/reports-hl7.ts';
import type { Like } from '../like.ts';

export const hl7Words: Like<typeof english.hl7Words> = {
  errors: {
    noHeader:
      'aucun en-tête de message (MSH) n’a été trouvé\u202f: le fichier est coupé au début ou n’est pas du HL7 v2\u202f; accepté\u202f: messages HL7 v2 ORU à partir de MSH',
    separators: (signs: string) =>
      `les séparateurs de MSH-1 et MSH-2 (${signs}) ne peuvent être utilisés\u202f; accepté\u202f: des signes différents, qui ne sont ni lettres, ni chiffres, ni parties de nombres, d’ordinaire |^~\\&`,
    notResults: (types: string) =>
      `le fichier contient des messages sans résultats (${types})\u202f; accepté\u202f: résultats de laboratoire en ORU, ou OUL avec R21 à R24`,
  },
  asks: {
    cutOff: (name: string) =>
      `Le fichier se termine dans le segment ${name}\u202f: le reste du compte rendu manque. Qu’y dit le compte rendu\u202f?`,
    stray:
      'Ceci figure avant le premier en-tête de message et n’appartient à aucun message. Qu’est-ce, et de qui\u202f?',
    continued: 'Le message dit qu’il se poursuit dans un autre (DSC). Où est le reste du compte rendu\u202f?',
    addendum:
      'Ceci continue la ligne d’avant (ADD) et n’a pas été lu avec elle. Change-t-il un résultat\u202f?',
    noEnd:
      'Le lot n’a pas de fin (BTS ou FTS)\u202f: le fichier est peut-être coupé. Y a-t-il plus dans l’original\u202f?',
    count: (said: string, held: number) =>
      `Le lot dit contenir ${said} messages, et il en contient ${held}. Qu’est-ce qui est exact\u202f?`,
    partialDay: 'La date ne nomme pas de jour. Quand le prélèvement a-t-il été fait\u202f?',
    unreadDay: 'Ce n’est pas une date HL7. Quand le prélèvement a-t-il été fait\u202f?',
    twoSpecimens:
      'Plusieurs échantillons de jours différents figurent pour une demande. Quand le prélèvement a-t-il été fait\u202f?',
    week: 'À quel terme était-elle, en semaines et jours, et quel jour\u202f?',
    dueDate: 'Le terme prévu est illisible. Quel est-il\u202f?',
    lastPeriod: 'Le premier jour des dernières règles est illisible. Quel est-il\u202f?',
    birth: 'La date de naissance du compte rendu ne peut être exacte. De qui sont ces résultats\u202f?',
    sex: 'Le sexe est donné d’une façon inconnue ici. De qui sont ces résultats\u202f?',
    comment: 'Le commentaire du laboratoire nomme une classe. Change-t-il ce que dit le résultat\u202f?',
  },
  why: {
    document: (kind: string) => `un document (${kind}) dans le message\u202f: il n’est pas lu`,
    comment: 'un commentaire',
    clinical: 'renseignements cliniques, utilisés à rien d’autre',
    relative: 'un proche ou une autre personne\u202f: ni montré, ni utilisé',
    segment: 'une partie du message qui ne contient pas de résultat',
    message: (type: string) => `un message du type ${type}\u202f: il ne contient pas de résultats`,
    withdrawn: 'retiré par l’expéditeur',
    order: 'une demande sans résultats',
  },
  notes: {
    noStatus: (pointer: string) =>
      `Aucun statut ne figure avec ${pointer}\u202f; les résultats ont été pris comme définitifs.`,
    test: 'L’expéditeur marque le message comme test ou formation\u202f: ce ne sont peut-être pas de vrais résultats.',
    documentsOnly: 'Pas de résultats structurés trouvés\u202f: le message ne contient qu’un document.',
    cut: 'Le fichier se termine au milieu d’une lettre\u202f: il est coupé, et quelque chose peut manquer.',
    guessed: (encoding: string, line: string) =>
      `Le fichier n’est pas en UTF-8 et ne dit pas ce qu’il est\u202f; il a été lu comme ${encoding}. Une de ses lignes\u202f: «\u202f${line}\u202f». Si ces lettres sont fausses, enregistrez le fichier en UTF-8.`,
    otherThanDeclared: (declared: string, encoding: string, line: string) =>
      `Le message dit «\u202f${declared}\u202f», ce qui ne cadre pas avec ses octets ou n’est pas connu ici\u202f; il a été lu comme ${encoding}. Une de ses lignes\u202f: «\u202f${line}\u202f».`,
  },
  bytes: {
    accepted:
      'accepté\u202f: HL7 v2, FHIR R4 JSON, CSV ou TSV, ou texte brut, en UTF-8, UTF-16 ou Windows-1251',
    kind: (kind: string) => `le fichier est ${kind}, pas un texte`,
    nul: 'le fichier contient des octets NUL\u202f: il est binaire, ou en UTF-16 sans sa marque',
    control:
      'le fichier contient des octets de contrôle comme aucun texte\u202f: il est binaire ou endommagé',
    cut: (encoding: string) =>
      `le fichier dit être en ${encoding}, mais ses octets ne le sont pas\u202f: il est coupé ou endommagé`,
    empty: 'le fichier est vide',
    kinds: {
      pdf: 'un PDF',
      zip: 'une archive ZIP, ou un fichier XLSX, DOCX ou ODS',
      ole: 'un ancien fichier Office (XLS, DOC)',
      gzip: 'une archive GZIP',
      sevenZip: 'une archive 7z',
      rar: 'une archive RAR',
      png: 'une image PNG',
      jpeg: 'une image JPEG',
      gif: 'une image GIF',
      tiff: 'une image TIFF',
      dicom: 'une image DICOM',
      rtf: 'un document RTF',
    },
  },
};
