/** What an answer may be saved as; the command line knows the same names. */
export const FORMATS = ['text', 'csv', 'fhir', 'card'] as const;
export type Format = (typeof FORMATS)[number];
