/** What is asked and said while pasted report text is read, and while the format of a file is told. */

const accepted = 'accepted: FHIR R4 JSON, HL7 v2 ORU, CSV or TSV with a header row, or the text of a report';

export const reportsText = {
  ask: {
    notPlain:
      'The line names a test and holds more than a plain value: words that are not known here, or several numbers. What is the result, and its class?',
    noValue: 'The line names a test, and no plain value stands beside or below it. What is the result?',
    panel:
      'It is not said which infection, or which antibody, was measured. Which results, IgG and IgM, does the laboratory give for toxoplasma, rubella and CMV?',
    jammed:
      'Names and values stand apart, so that a value could belong to either name. What are the results?',
    twoDraws:
      'The text holds more than one sample, and this result is not plainly of one of them. What is the result, and when was the sample taken?',
    motherAndChild: 'The text holds results of a mother and of her child. Whose is this one, and what is it?',
    earlier: 'The text speaks of an earlier sample here. What is the result, and when was the sample taken?',
    partner: 'This is said to be somebody else’s, a partner’s perhaps. Whose result is it?',
    cancelled: 'The report says that something here is cancelled or not valid. Does this result hold?',
    masked:
      'The line holds characters that change what is seen, or is too long for a line of a report. What does the report say there?',
    comment: 'The comment of the laboratory names a class. Does it change what the result says?',
    limits: 'Limits for a test that has no value in the text. What is the result?',
    drawn:
      'The date of the sample cannot be read plainly: day and month could be changed over, or it is no date. When was the sample taken?',
    dated:
      'The date cannot be read plainly: day and month could be changed over, or it is no date. How many weeks pregnant was she when the sample was taken?',
    born: 'The date of birth cannot be read. Whose results are these?',
    ageDays: 'How many days old was the newborn when the sample was taken?',
    age: 'By the age this is a child, or the age is not in years. Whose results are these?',
    subject:
      'Whose results are these: of a woman who is pregnant, of one who plans a pregnancy, or of a newborn?',
  },
  ignored: {
    noTest: 'a number or a word of a class, and no test that is read here is named beside it',
    limits: 'limits that are not plainly of one result',
    comment: 'a comment, for a person to read',
    date: 'a date that is not said to be the day of the sample',
    material: 'a material that is not known here',
  },
  notes: {
    'day-first': 'dates: read as day, month, year, as other dates of the text are',
    'month-first': 'dates: read as month, day, year, as other dates of the text are',
  },
  unread: {
    empty: `the text is empty; ${accepted}`,
    xml: `XML (a CDA document, for one) is not read; ${accepted}`,
    html: `this is a web page; copy the text of the report out of it and paste that; ${accepted}`,
    pdf: `this is a PDF file; open it, copy its text and paste that; ${accepted}`,
    rtf: `this is a word processor's file; open it, copy its text and paste that; ${accepted}`,
    binary: `this is no text (an image, an archive, or a text in another encoding); ${accepted}`,
    caseOfOurs: `this is a case, not a report: give it to "npm run --silent interpret"; ${accepted}`,
    json: `this JSON is no FHIR resource: it has no resourceType; ${accepted}`,
  },
} as const;
