/** What is asked and said while a table (CSV, TSV) is read. */

const accepted =
  'accepted: CSV or TSV whose first row names the columns, either one result a row (test, value, unit, range) or one sample a row (a column for each test)';

export const reportsCsv = {
  unread: {
    empty: `the file is empty; ${accepted}`,
    'no-header': `row 1 holds values and does not name the columns; ${accepted}`,
    'no-results': `no heading names a test or a result that is read here; ${accepted}`,
    'no-rows': 'there is a heading, and no row of values below it',
    'no-person':
      'the table has several rows, and no column says whose each row is; accepted: a column with the number of the patient',
  },
  quotes: (row: number) =>
    `row ${row}: a quote is not closed, or text follows behind it; accepted: quotes around a whole cell, doubled inside it`,
  columns: 'the columns were corrected for another table: their headings differ',
  pointer: (rows: string, heading: string) => (heading === '' ? rows : `${rows}, "${heading}"`),
  row: (row: number) => `row ${row}`,
  rows: (rows: string) => `rows ${rows}`,
  unnamed: (column: number) => `column ${column}`,
  more: (count: number) => `… (${count} cells)`,
  ask: {
    formula: 'The cell holds a formula instead of a value. What does the laboratory print?',
    ragged: (cells: number, headings: number) =>
      `The row has ${cells} cells under ${headings} headings, so its values may stand in the wrong columns. What are its results?`,
    unnamed: 'The row names no person. Are these results hers?',
    names: 'Two names stand under one number of a person. Are these results of one person?',
    twoThings: 'The heading names more than one test. Which one was measured?',
    twice: 'Two columns have one heading. Which one holds?',
    beside: 'The heading says more than the name of a test. Which test is it, and of which sample?',
    material: 'The material is not one that is known here. Is it serum or blood of the person?',
    severalDates:
      'The date is not said to be the day of the sample, and there are several. When was the sample taken?',
    otherTest: 'The heading and the row name different tests. Which one was measured?',
    noTest: 'A value without the name of a test. What was measured?',
    said: 'The laboratory’s own word beside it is not one that is known here. What is the class?',
    status: 'The status is not one that is known here. Does the result hold?',
    order: 'Day and month could be changed over. When was it?',
    year: 'The year is written with two digits. When was it?',
    serial: 'A spreadsheet’s day number instead of a date. When was it?',
    'not-read': 'The date cannot be read. When was it?',
    beforeIssue: 'The sample is dated after its own report. When was it taken?',
    week: 'The week of pregnancy cannot be read. How many weeks pregnant was she when the sample was taken?',
    subject:
      'Whose results are these: of a woman who is pregnant, of one who plans a pregnancy, or of a newborn?',
    ageDays: 'The age in days cannot be read. How many days old was the newborn when the sample was taken?',
    child: 'By the age this is a child. Whose results are these?',
  },
  ignored: {
    unknown: 'no heading that is known here',
    administrative: 'says nothing of a result',
    comment: 'a comment, for a person to read',
    age: 'the age in years is used for nothing else',
    female: 'used for nothing else',
    alone: 'belongs to a result, and no result stands in the row',
  },
  notes: {
    dayFirst: (heading: string) => `“${heading}”: read as day, month, year, as other dates of the column are`,
    monthFirst: (heading: string) =>
      `“${heading}”: read as month, day, year, as other dates of the column are`,
    onePerson: 'no column says whose the rows are: read as the report of one person',
    notTheDraw: (heading: string) => `“${heading}”: not said to be the day of the sample`,
  },
} as const;
