/** What is asked and said while a FHIR report is read. */
export const fhir = {
  accepted: 'accepted: one FHIR R4 resource as JSON, a Bundle, a DiagnosticReport or an Observation',
  many: 'the text holds several resources side by side; accepted here: the report of one person; a file of many goes to the worklist',
  notAReport: (type: string) =>
    type === ''
      ? 'the JSON is no FHIR resource (it has no resourceType)'
      : `a ${type} is not a report of results`,
  onlyDocuments:
    'no structured results: the report holds only a document (PDF, picture or text); accepted: results as Observations, or the text of the document pasted',
  nothing: 'the resources hold no result',
  wrongField: 'A field is not what FHIR says stands there, so nothing of this is read. What does it say?',
  modifier:
    'The sender added something that changes the meaning and is not known here. What does the report say?',
  subsetted: 'The sender left parts of this out. What does the whole report say?',
  status: (status: string) =>
    status === ''
      ? 'It is not said whether this is final. Is it?'
      : `The status "${status}" does not say whether this holds. Does it?`,
  missing: 'The report points to a result that is not in the file. What is it?',
  emptyEntry: 'An entry of the file holds no resource. What stood here?',
  noValue: 'No value stands here. What is the result?',
  noNumber: 'No number stands where one should. What is the result?',
  absent: (reason: string) => `The value is missing (${reason}). What is the result?`,
  heldBack: (code: string) => `The laboratory holds this back (${code}). What is the result?`,
  twoValues: 'Several values stand in one result. Which one holds?',
  unknownValue: 'This kind of value is not read. What is the result?',
  comparator: 'The sign before the number is not known. What is the result?',
  twoUnits: 'The unit is given twice, and differently. Which one holds?',
  tooLong: 'The text is too long to be a result. What is the result?',
  otherPerson: 'It is about somebody or something else than the patient. About whom?',
  whose: 'Several persons stand in the file and it is not said whose this is. Whose is it?',
  reportOfAnother: 'The report is of one person and this result of another. Whose is it?',
  sampleOfAnother: 'The sample is of one person and this result of another. Whose is it?',
  sample: (status: string) => `The sample is marked "${status}". What is the result?`,
  partialDate: 'Only a part of the date is given. When was the sample taken?',
  unreadDate: 'The date cannot be read. When was the sample taken?',
  birthDate: 'The date of birth cannot be read. When was she, or the newborn, born?',
  person: 'What is said of the patient cannot be read. Whose results are these?',
  gestation: 'The length of the pregnancy cannot be read. How many weeks pregnant was she, and on which day?',
  gestationDate: 'The date cannot be read. When is the due date, or when was the last period?',
  gestationStatus: (status: string) =>
    `What is said of the pregnancy is "${status === '' ? 'without a status' : status}". How many weeks pregnant was she when the sample was taken?`,
  conclusionCode: 'The report gives a conclusion as a code, without a result. To which test does it belong?',
  ignored: {
    resource: (type: string) => `a ${type}: this tool reads results only`,
    unnamed: 'a resource without a type',
    foreign: 'names no test that is read here, and gives no value',
    note: 'a remark beside the result: not read, please look at it',
    conclusion: 'the conclusion of the laboratory in words: not read, please look at it',
    form: 'a document in the report (PDF, picture or text): what is written in it is not read',
    pregnancy: 'whether she is pregnant: without a date it says nothing of the day of the sample',
    deleted: 'deleted by the sender',
    withdrawn: 'entered in error, cancelled or replaced by the sender',
  },
  testData: 'The sender marks this as test data.',
} as const;
