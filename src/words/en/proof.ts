/** The words of the page on which a reader checks the tables, breaks a copy of a row, and sees the checker on tables of others. */
import { thousands } from './reading.ts';

const some = (n: number, one: string, more: string) => `${thousands(n)} ${n === 1 ? one : more}`;

export const proofWords = {
  title: 'Check every answer',
  lead: 'The tables can be checked again on this device, offline: every combination of facts that a layer can meet, and well over a million whole cases, by the same program that answers a case. The answers are compared with those that were published.',
  number: thousands,
  shows: 'What a check without faults shows',
  showsList: [
    'In every layer of every table, each combination of its facts is answered by exactly one row: none is left out, none has two.',
    'Every row holds for some combination, and every condition of a row tells it apart from another row.',
    'Whole cases are answered here as they were when this version was published, down to the last action.',
  ],
  showsNot: 'What it does not show',
  showsNotList: [
    'That a row is right. One row for every case can still be one wrong row. Each row names its sources; no clinician has reviewed the tables yet.',
    'That what was typed is what the laboratory printed, or that it belongs to this person.',
    'Anything about facts that the tables do not ask for.',
  ],
  check: {
    title: 'Check on this device',
    button: 'Check on this device',
    again: 'Check again',
    running: 'Checking',
    cancel: 'Cancel',
    bar: 'How much of the check is done',
    layers: (done: number, all: number) => `${thousands(done)} of ${thousands(all)} layers`,
    cases: (done: number, all: number) => `${thousands(done)} of ${thousands(all)} whole cases`,
    started: 'The check has begun.',
    cancelled: 'The check was cancelled. Nothing was found out.',
    worker:
      'The check could not be started or broke off, so nothing is shown. The tables were not found at fault.',
    faultless: 'No fault found',
    faultlessLead: (combinations: number, cases: number) =>
      `${thousands(combinations)} combinations of facts and ${thousands(cases)} whole cases, each answered by exactly one row of each layer it passes.`,
    same: 'All answers are those that were published with this version.',
    unpublished:
      'The answers of this version are not published yet, so there is nothing to compare the number with.',
    faulty: 'Do not use this version',
    faultyLead:
      'The check found what must not be there. Answers of this version cannot be relied on. Note the lines below and tell whoever provides this copy.',
    differs:
      'The answers are not those that were published with this version: this copy, or this browser, works differently.',
    took: (seconds: string) => `Done in ${seconds} s on this device.`,
    table: 'What was found, by table',
    columns: {
      table: 'Table',
      rows: 'Rows',
      combinations: 'Combinations',
      gaps: 'Left out',
      overlaps: 'Two rows',
      deadRows: 'Rows never used',
      conditions: 'Conditions',
      deadConditions: 'Conditions without effect',
      cases: 'Whole cases',
      cannotSay: 'Of these “cannot interpret”',
    },
    all: 'All tables',
    casesNote:
      'Whole cases are every combination of chosen values, and in most of them a result is missing, pending or not known. So the share that cannot be interpreted says nothing about real slips.',
    hash: 'The number of all answers',
    hashLead:
      'One number (SHA-256) over the answers to all whole cases. If a single action in a single case were another, it would be another number.',
    here: 'Worked out here',
    published: (version: string) => `Published with ${version}`,
    none: 'none',
    noHash: 'cannot be worked out, because a case is not answered',
    faults: {
      gap: (layer: string, n: number) =>
        `${layer}: ${some(n, 'combination is', 'combinations are')} answered by no row.`,
      overlap: (layer: string, n: number, rows: string) =>
        `${layer}: ${some(n, 'combination is', 'combinations are')} answered by two rows or more, for example ${rows}.`,
      deadRow: (layer: string, row: string) => `${layer}: row ${row} never holds.`,
      unanswered: (text: string) => `A whole case is not answered: ${text}`,
    },
    dead: 'Conditions without effect',
    deadLead:
      'These conditions could be left out: in every combination the same row would hold. No answer depends on them.',
  },
  broken: {
    title: 'Break a row',
    lead: 'A checker that never finds anything proves nothing. Damage a row of a copy and see what the same checker says of it.',
    banner: 'A broken copy',
    bannerLead: 'Nothing in the tables of this app changes. The copy is gone when you leave this page.',
    table: 'Table',
    layer: 'Layer',
    row: 'Row',
    kind: 'What to break',
    kinds: {
      delete: 'Delete the row',
      widen: 'Drop one of its conditions',
      overlap: 'Let it take in what another row accepts',
      move: 'Move a value to the next on its scale',
    },
    which: {
      widen: 'Which condition',
      overlap: 'Which other row',
      move: 'Which value',
    },
    drop: (fact: string, value: string) => `${fact}: ${value}`,
    move: (fact: string, from: string, to: string) => `${fact}: ${from} becomes ${to}`,
    button: 'Check the broken copy',
    checking: 'Checking the broken copy.',
    failed: 'The broken copy could not be checked.',
    asIs: 'The row as it is',
    asBroken: 'The row in the broken copy',
    gone: 'The row is gone.',
    always: 'holds always',
    finds: 'What the checker finds',
    sound: (n: number) =>
      `No fault: each of ${some(n, 'combination', 'combinations')} is still answered by exactly one row.`,
    before: (n: number) =>
      `In the table as it is, each of ${some(n, 'combination', 'combinations')} of this layer is answered by exactly one row.`,
    gap: (n: number, of: number) =>
      `${thousands(n)} of ${thousands(of)} combinations are answered by no row.`,
    overlap: (n: number, of: number) =>
      `${thousands(n)} of ${thousands(of)} combinations are answered by more than one row.`,
    example: 'For example:',
    rows: (rows: string) => `Rows: ${rows}`,
    deadRows: (rows: readonly string[]) =>
      rows.length === 1
        ? `Row ${rows.join('')} never holds alone any more.`
        : `${rows.length} rows never hold alone any more: ${rows.join(', ')}.`,
    deadConditions: (n: number) =>
      n === 1
        ? '1 condition no longer tells its row apart from another:'
        : `${n} conditions no longer tell their rows apart from others:`,
    deadCondition: (row: string, fact: string) => `${row}, on “${fact}”`,
    stops: 'With this table the app could not be built.',
    told: (gaps: number, overlaps: number, others: number) =>
      gaps + overlaps + others === 0
        ? 'The broken copy was checked: no fault.'
        : `The broken copy was checked: ${thousands(gaps)} left out, ${thousands(overlaps)} with more than one row, ${some(others, 'other finding', 'other findings')}.`,
  },
  peers: {
    title: 'The same checker on public tables of others',
    lead: 'Two published tables, written down in the form of ours and given to the same checker. What it finds is an observation about the text that was read. What was meant is for its authors to say, and both projects publish their rules openly, which is why they can be checked at all.',
    source: 'Read in',
    file: 'File',
    licence: 'Licence',
    lastCommit: 'Last change read',
    rows: 'Its clauses, in our form',
    when: 'If',
    says: 'Then',
    clause: 'Clause',
    classes: (n: number) => some(n, 'class of input', 'classes of input'),
    silent: (n: number, of: number) =>
      n === 0 ? 'None is without an answer.' : `${n} of ${of} get no answer:`,
    contradictory: (n: number, of: number) =>
      n === 0 ? 'None gets two different answers.' : `${n} of ${of} get two different answers:`,
    more: (n: number) => `and ${n} more like these`,
    repeated: (n: number) =>
      `${some(n, 'class is', 'classes are')} covered by two clauses that say the same, which contradicts nothing.`,
  },
  peerWords: {
    'opensrp-toxoplasma': {
      title: 'Toxoplasmosis notes of an antenatal app (OpenSRP)',
      lead: 'The form has IgG and IgM as positive or negative and, where IgM is positive, avidity as under or over 60 %. Three notes follow: susceptible, immune, positive. The rules were read in the public repository, not run.',
    },
    'who-blood-pressure': {
      title: 'Blood pressure table of a WHO guideline kit (ANC.DT.17)',
      lead: 'Not our subject. It is here because a boundary changes on the way from the table to its code. Only pieces of the table, with both systolic readings alike; diastolic clauses of the same rules are left out and may still answer.',
    },
  } as { readonly [peer: string]: { readonly title: string; readonly lead: string } },
  peerLayers: {
    'opensrp-as-asked': {
      title: 'As the form asks',
      note: 'Brazil’s national flow chart, its likely model, says “up to 16 weeks” (read in an excerpt); the rules say under 16 and over 16.',
    },
    'opensrp-avidity-kept': {
      title: 'If an avidity stayed behind after IgM was corrected to negative',
      note: 'Whether that can happen depends on whether the form forgets a field it hides. That was not verified.',
    },
    'who-as-annotated': {
      title: 'Hypertension, urine protein none or +, as the annotation in the code file has it',
      note: '140 to under 160, and 160 and above.',
    },
    'who-as-coded': {
      title: 'The same, as the code has it',
      note: 'The half-open range became a closed one: 140 to 160 inclusive.',
    },
    'who-row-24': {
      title: 'Pre-eclampsia, protein ++, the two systolic clauses (rows 24 and 25)',
      note: 'Row 24 tests 140 and below; the annotation of the same row says 140 or above. The code follows the test.',
    },
  } as { readonly [layer: string]: { readonly title: string; readonly note: string } },
  /** By fact, `fact.value`, `row.id` and `says.what`. */
  labels: {
    igmAvidity: 'IgM (avidity)',
    'igmAvidity.negative': 'negative',
    'igmAvidity.negative-below-60': 'negative (under 60 % left behind)',
    'igmAvidity.negative-above-60': 'negative (over 60 % left behind)',
    'igmAvidity.positive-below-60': 'positive (under 60 %)',
    'igmAvidity.positive-above-60': 'positive (over 60 %)',
    igg: 'IgG',
    'igg.negative': 'negative',
    'igg.positive': 'positive',
    week: 'Week of pregnancy',
    'week.below-16': 'under 16',
    'week.at-16': 'exactly 16',
    'week.above-16': 'over 16',
    'week.unknown': 'not known',
    systolic: 'Systolic pressure, mmHg',
    'systolic.below-140': 'under 140',
    'systolic.at-140': 'exactly 140',
    'systolic.from-140-below-160': '140 to under 160',
    'systolic.above-140-to-160': 'over 140, up to 160',
    'systolic.at-160': 'exactly 160',
    'systolic.above-160': 'over 160',
    'row.susceptible': 'susceptible',
    'row.immune-1': 'immune, first clause',
    'row.immune-2': 'immune, second clause',
    'row.positive-1': 'positive, first clause',
    'row.positive-2': 'positive, second clause',
    'row.positive-3': 'positive, third clause',
    'row.hypertension': 'hypertension',
    'row.severe': 'severe hypertension',
    'row.row-24': 'row 24',
    'row.row-25': 'row 25',
    'says.susceptible': 'note “susceptible”',
    'says.immune': 'note “immune”',
    'says.positive': 'note “positive: treat by protocol and refer”',
    'says.hypertension': 'hypertension',
    'says.severe': 'severe hypertension',
    'says.pre-eclampsia': 'pre-eclampsia',
  } as { readonly [key: string]: string },
} as const;
