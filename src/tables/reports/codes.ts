/**
 * Codes that reports carry beside LOINC: interpretations and statuses.
 *
 * Source: the interoperability evidence, sections 1.6 and 2, and its example files; what is marked recalled was not read
 * again. SNOMED CT needs a licence outside its member countries: only these few codes are known here.
 */

/**
 * Interpretation codes that are a class, as a word of the readings table. HL7 v3 ObservationInterpretation (read in the
 * R4 package) and v2 table 0078. There is no code for a grey zone: IND is sent, E and I by some, and WR (weakly
 * reactive) is no positive.
 */
export const INTERPRETATIONS = {
  positive: ['POS', '10828004'],
  detected: ['DET', '260373001'],
  reactive: ['RR'],
  negative: ['NEG', '260385009'],
  'not detected': ['ND', '260415000'],
  'non-reactive': ['NR'],
  // 42425007 in value sets of the US, 280414007 in German and US public-health ones; 419984006 inconclusive.
  equivocal: ['IND', 'E', 'I', 'WR', '42425007', '280414007', '419984006'],
  // Avidity, as the Swiss laboratory reports send it.
  low: ['62482003'],
  intermediate: ['255508009'],
  high: ['75540009'],
} as const;

/**
 * FHIR observation-status and diagnostic-report-status. Not known, and registered without a result, count as
 * preliminary: neither may give advice.
 */
export const FHIR_STATUS = {
  final: ['final'],
  corrected: ['amended', 'corrected', 'appended', 'modified'],
  preliminary: ['registered', 'partial', 'preliminary', 'unknown'],
  void: ['cancelled', 'entered-in-error'],
} as const;

/**
 * HL7 v2 table 0085, OBX-11. U: preliminary ones have become final. W: sent as wrong, for another patient say.
 * X: cannot be obtained. N and O: no result was asked for, or given. P and C found; the others recalled.
 */
export const V2_STATUS = {
  final: ['F', 'U'],
  corrected: ['C'],
  preliminary: ['P', 'R', 'S', 'I'],
  void: ['D', 'W', 'X', 'N', 'O'],
} as const;
