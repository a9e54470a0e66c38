/** What is asked and said while a report is read: the command line and the screens use the same sentences. */
import type { Doubt } from '../../exchange/report/found.ts';
import type { UnreadableWhy } from '../../rules/weigh.ts';
import type { Pathogen, ResultKey } from '../../rules/vocabulary.ts';

const infections: { readonly [K in Pathogen]: string } = {
  toxoplasma: 'toxoplasma',
  rubella: 'rubella',
  cmv: 'CMV',
};

const tests: { readonly [K in ResultKey]: string } = {
  igg: 'IgG',
  igm: 'IgM',
  avidity: 'IgG avidity',
  iggBlot: 'IgG immunoblot',
  igmBlot: 'IgM immunoblot',
  secondIgm: 'second IgM method',
  secondAvidity: 'second avidity method',
  iga: 'IgA',
  motherBloodPcr: 'PCR, blood',
  throatPcr: 'PCR, throat swab',
  amnioticPcr: 'PCR, amniotic fluid',
  newbornUrinePcr: 'PCR, urine of the newborn',
  newbornSalivaPcr: 'PCR, saliva of the newborn',
  newbornBloodPcr: 'PCR, blood of the newborn',
  dbsPcr: 'PCR, dried blood spot',
  motherChildBlot: 'mother-child immunoblot',
};

const doubts: { readonly [K in Doubt]: string } = {
  'code-against-text': 'The code and the words beside it name different tests. Which test is it?',
  'code-invalid':
    'The LOINC number does not exist (its check digit is wrong). Which test is it, and what is its class?',
  'code-unknown':
    'The code is not one that is known here, and no readable name stands beside it. Which test is it?',
  'code-alone': 'The code is known, but no name stands beside it to confirm it. Which test is it?',
  'several-values': 'Several values stand for one result. Which one holds?',
  'date-impossible': 'The date of the sample cannot be right. When was the sample taken?',
};

const why: { readonly [K in UnreadableWhy]: string } = {
  'not-understood':
    'It is neither a number nor a word that is known here. What is the class the laboratory means?',
  'text-beside-number': 'Beside the number stands a text that is not known here. What is the class?',
  'bare-number':
    'A number without its limits is not a result. What limits, or what class, does the laboratory print?',
  'ambiguous-number': 'The separator can be a decimal mark or part thousands. Which number is it?',
  'comparator-undecided':
    'The number lies on one side of a value that the limits do not part at. What is the class?',
  contradiction: 'What is printed contradicts itself. What is the class?',
  'kit-not-verified':
    'The limits of this kit are only recalled. What limits does the insert, or the laboratory, print?',
  'kit-without-limits': 'The limits of this kit are not known here. What limits does the laboratory print?',
  'unit-against-limits': 'The unit of the value is not the unit of its limits. What is the class?',
  'unit-against-kit': 'The unit of the value is not the unit of the kit. What is the class?',
  'kit-of-another': 'The kit is for another test. What limits does the laboratory print?',
};

export const reports = {
  infections,
  tests,
  doubts,
  why,
  name: (infection: string, test: string) => `${infection} ${test}`,
  unclear: (test: string, question: string) => `${test}: ${question}`,
  disagree: (claims: string) => `Two sources give different classes (${claims}). Which one holds?`,
  claim: { laboratory: 'the laboratory', limits: 'the printed limits', kit: 'the kit' },
  isotype: (infection: string) =>
    `${infection}: it is not said which antibody was measured. Is it IgG or IgM, and what is the class?`,
  infection: 'It is not said which infection this is about. Toxoplasma, rubella or CMV?',
  blot: (infection: string) => `${infection}: is the immunoblot of IgG or of IgM?`,
  material: (infection: string) =>
    `${infection} PCR: in what material (blood, throat swab, amniotic fluid, urine, saliva)?`,
  twoValues: (test: string) =>
    `${test}: two different results stand for one sample. Which one holds, or were they two methods?`,
  olderBlot: (test: string) => `${test}: it is of an earlier sample. Does it hold for the newest one?`,
  undated: (test: string) => `${test}: it is not said of which sample it is. When was it taken?`,
  subject:
    'Whose results are these: of a woman who is pregnant, of one who plans a pregnancy, or of a newborn?',
  subjectMale: 'The report says male. Whose results are these?',
  subjectLastPeriod: 'A last period is given, but no pregnancy. Is she pregnant, or planning a pregnancy?',
  subjectChild: 'By the date of birth this is a child. Whose results are these?',
  subjectConflict: 'The report says two different things about whose results these are. Whose are they?',
  gestation: 'How many weeks pregnant was she when the sample was taken?',
  gestationConflict: (weeks: string) =>
    `The dates and weeks of the report disagree (${weeks}). How many weeks pregnant was she when the sample was taken?`,
  gestationOutside:
    'By the dates of the report the sample was not taken in this pregnancy. Which date is right?',
  gestationNoSample: 'To count the week, the date of the sample is needed. When was it taken?',
  ageDays: 'How many days old was the newborn when the sample was taken?',
  sampledOn: 'Only the date of the report is given. When was the sample taken?',
  ignored: {
    other: 'another infection: this tool reads toxoplasma, rubella and CMV only',
    unknown: 'names no test that is read here',
    void: 'entered in error, cancelled or withdrawn by the sender',
    superseded: 'replaced by a later or corrected result in the same report',
    twice: 'stands twice with the same content',
    legend: 'a legend: its limits were taken to the number beside it',
    word: 'the class of the number beside it, read together with it',
    material: 'this material is not read for this test',
    subject: (test: string) => `${test} is not read for this person`,
    older: 'an older result of a test that a case holds once; the newest is taken',
    person: 'said of the person, and used for nothing else',
  },
  persons: (count: number) =>
    `the file holds results of ${count} persons; accepted: the report of one person, or a file of many as a worklist`,
  tooLong:
    'the report is longer than 1 MB; accepted: the report of one person without attached documents, or a file of many as a worklist',
  tooMany: (count: number, most: number) =>
    `the report holds ${count} pieces; accepted: the report of one person, at most ${most}`,
  hidden:
    'the name or number of the person holds characters that cannot be seen; accepted: a file without them',
  nothing:
    'nothing that could be a result was found; accepted: a report with toxoplasma, rubella or CMV results',
} as const;
