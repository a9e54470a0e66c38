/** What is said of a file of many persons as a whole. */
const accepted =
  'accepted: CSV or TSV with a column for the person, a FHIR Bundle, FHIR Bundles one a line, or HL7 v2 messages; at most 200 MB';

export const worklistWords = {
  empty: `the file is empty; ${accepted}`,
  noRows: `no person was found in the file; ${accepted}`,
  noPerson: `no column says whose each row is; ${accepted}`,
  tooLarge: `the file is larger than 200 MB; ${accepted}`,
  tooLong: 'one report in the file is longer than 5 MB',
  encoding: `the file is neither UTF-8 nor Windows-1251; ${accepted}`,
  format: `this is no file of many persons; ${accepted}`,
  cut: `the file ends in the middle of its JSON; ${accepted}`,
  entries: `the Bundle has more than one list of entries; ${accepted}`,
  entry: 'an entry of the Bundle is no resource, or longer than 5 MB',
  nobody: 'the result names nobody',
  internal: 'this person could not be read, by a fault of the program; nothing is said about her results',
  stopped:
    'the file could not be read to its end: it was changed or removed, or the program failed; what is shown is not complete',
  noResult: 'nothing was found that is read here',
  windows1251: 'not UTF-8: read as Windows-1251',
  twoBirths: 'Two dates of birth stand under one person. Are these results of one person?',
  line: (number: number) => `line ${number}`,
} as const;
