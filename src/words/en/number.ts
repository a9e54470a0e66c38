/** A printed number on the form: its fields, what it reads as, and what is said when it cannot be read. */

const list = (parts: readonly string[], word: string) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;

export const number = {
  value: 'Value as printed',
  valueHint: 'With its sign and unit: 0,85 COI, > 250 IU/mL, 1:16',
  unit: 'Unit, if it stands apart',
  beside: 'What is printed beside it?',
  ways: {
    limits: 'Limits, with or without a gray zone',
    'cut-off': 'One cut-off only',
    kit: 'No limits, but the kit is known',
  },
  printed: 'Limits as printed',
  printedHint: 'Optional, like <0.7 / 0.7-1.0 / >1.0; fills in the two fields below',
  printedUnread: 'These limits cannot be read here: fill in the two fields below.',
  below: 'Negative below',
  upTo: 'Negative up to',
  from: 'Positive from',
  above: 'Positive above',
  lowBelow: 'Low below',
  lowUpTo: 'Low up to',
  highFrom: 'High from',
  highAbove: 'High above',
  sign: (label: string) => `Sign of “${label}”`,
  signs: { below: '< below', 'up-to': '≤ up to', from: '≥ from', above: '> above' },
  cutOff: 'Cut-off',
  cutOffHint: 'Negative below it, positive from it',
  cutOffHintAvidity: 'High from it',
  cutOffRule: 'Put a gray zone of ±10 % around it',
  cutOffRuleHint:
    'A rule of the CIR laboratory for IgM, not printed on this report. Other sources contradict it: gray zones differ from kit to kit.',
  said: 'The laboratory’s word beside the number',
  saidNone: 'none',
  kit: {
    label: 'Kit',
    choose: 'Choose the kit',
    ofLaboratory: 'Kits of this laboratory',
    toCheck: 'check the insert',
    toType: 'limits from the insert',
    notInsert: (source: string) => `Source: ${source}. Not the insert: if yours differs, type in its limits.`,
    noLimits: 'The catalogue does not hold the limits of this kit. Type them in from its insert.',
    check: (limits: string) => `My insert says: ${limits}`,
    recalled: 'These limits are recalled, not read in a source. Check the insert before you tick.',
    validIf: (floor: string) =>
      `The IgG of this serum is at least ${floor}: below that this avidity means nothing`,
    mine: 'This is the kit of this laboratory, chosen on this device. If the slip comes from another, change it.',
    whose: 'Choose the kits of this laboratory',
  },
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  /** "negative below 1.6, positive from 3". */
  limitsLine: (low: string, high: string) => `${low}, ${high}`,
  classes: {
    negative: 'negative',
    grey: 'gray zone',
    'low-positive': 'low positive',
    positive: 'positive',
    low: 'low',
    intermediate: 'intermediate',
    high: 'high',
    'not-measurable': 'not measurable',
    'not-done': 'not done',
    pending: 'pending',
  } as { readonly [value: string]: string },
  range: {
    below: (limit: string) => `below ${limit}`,
    upTo: (limit: string) => `up to and including ${limit}`,
    included: (limit: string) => `${limit} included`,
    from: (limit: string) => `from ${limit}`,
    above: (limit: string) => `above ${limit}`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
  by: {
    laboratory: 'as the laboratory says',
    limits: 'by the printed limits',
    'cut-off': 'by the printed cut-off',
    'cut-off-rule': 'by the ±10 % rule of the CIR laboratory, not printed on this report',
    kit: (name: string) => `by the kit ${name}`,
    insert: (name: string) => `by the insert of ${name}`,
  },
  echo: (word: string, range: string, by: string) =>
    `Reads as: ${word}${range === '' ? '' : ` (${range})`}, ${by}.`,
  withoutRule: (word: string) => `Without the rule it would be ${word}.`,

  noValue: 'Enter the value as printed',
  valueForm: 'The value must be a number, like 0,85 or > 250',
  valueBeside: (value: string) =>
    `“${value}” holds more than a number, a unit and a word known here: put the unit in its own field, and select the laboratory’s word`,
  ambiguous: (typed: string, readings: readonly string[]) =>
    `${typed} can be ${list(readings, 'or')}: select which`,
  readAs: (value: string) => `It is ${value}`,
  limitAmbiguous: (typed: string, readings: readonly string[]) =>
    `${typed} can be ${list(readings, 'or')}: enter the limit without a separator, or with a further 0 at its end`,
  noLimits: 'Enter the laboratory’s limits, choose the kit, or choose the result in words',
  oneLimit: 'Enter both limits, or choose “One cut-off only”',
  belowForm: 'The lower limit must be a number, like 0.7',
  fromForm: 'The upper limit must be a number, like 1.0',
  cutOffForm: 'The cut-off must be a number, like 1.0',
  reversed: 'The lower limit must not be above the upper limit',
  both: (limit: string) => `${limit} must not be both ends at once: choose the sign of one limit again`,
  twoKinds: 'The limits must both be numbers or both be titres, in one unit',
  printedDiffers: 'The limits as printed and the two fields differ: correct one of them',
  noKit: 'Choose the kit, enter the laboratory’s limits, or choose the result in words',
  kitUnchecked: 'Check the insert and tick what it says, or enter its limits',
  kitInvalid: 'Tick that the IgG is high enough, or choose “Not measurable”',
  undecided: (value: string, classes: readonly string[]) =>
    `${value} cannot be classified: it can be ${list(classes, 'or')} here. Ask the laboratory, or choose “I do not know”`,
  avidityBelow: (value: string) =>
    `${value} is below the cut-off, where an avidity can be low or intermediate: enter both limits, or select the laboratory’s word`,
  twoUnits: (value: string, unit: string) => `The value ${value} and the unit ${unit} do not fit together`,
  unitAgainst: (unit: string, limits: string) =>
    `The value is in ${unit} and the limits are in ${limits}: these are never converted`,
  unitAgainstKit: (unit: string, kit: string) => `The value is in ${unit} and this kit measures in ${kit}`,
  noUnit: 'no unit',
  titres: 'titres',
  wordsDiffer: 'The word in the value and the laboratory’s word differ: correct one of them',
  disagree: 'The word and the number do not agree. Which holds?',
  disagreeHint: 'If you cannot tell, ask the laboratory and choose “I do not know” above.',
  holds: (word: string, by: string) => `${word}, ${by}`,
  noHolds: 'Select which holds: the laboratory’s word or its number',

  compare: {
    title: (value: string) => `How other kits would read ${value}`,
    lead: 'The same number, read with the limits of each kit in the catalogue. A number without its kit is not a result.',
    noUnit: 'No unit was given: each kit reads the number in its own unit.',
    kit: 'Kit',
    limits: 'Negative / positive',
    limitsAvidity: 'Low / high',
    reads: 'Reads as',
    undecided: 'cannot be classified',
    'other-unit': 'not comparable',
    recalled: 'recalled',
    fit: (kits: readonly string[]) => `These limits fit: ${list(kits, 'and')}.`,
    fitNone: 'These limits fit no kit of the catalogue.',
  },
  shown: {
    kit: (name: string) => `kit ${name}`,
    rule: '±10 % rule of the CIR laboratory, not printed',
  },
} as const;
