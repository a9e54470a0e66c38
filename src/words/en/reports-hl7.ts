/** What is asked and said while an HL7 v2 message, or the bytes of any file, are read. */
export const hl7Words = {
  errors: {
    noHeader:
      'no message header (MSH) was found, so the file is cut off at its beginning or is no HL7 v2; accepted: HL7 v2 ORU messages from MSH on',
    separators: (signs: string) =>
      `the separators in MSH-1 and MSH-2 (${signs}) cannot be used; accepted: different signs that are no letters, digits or parts of numbers, usually |^~\\&`,
    notResults: (types: string) =>
      `the file holds messages without results (${types}); accepted: laboratory results as ORU, or OUL with R21 to R24`,
  },
  asks: {
    cutOff: (name: string) =>
      `The file ends inside the segment ${name}: the rest of the report is missing. What does the report say there?`,
    stray: 'This stands before the first message header and belongs to no message. What is it, and whose?',
    continued: 'The message says that it goes on in another one (DSC). Where is the rest of the report?',
    addendum: 'This continues the line before it (ADD) and was not read with it. Does it change a result?',
    noEnd: 'The batch has no end (BTS or FTS): the file may be cut off. Is there more in the original?',
    count: (said: string, held: number) =>
      `The batch says that it holds ${said} messages, and holds ${held}. Which is right?`,
    partialDay: 'The date names no day. When was the sample taken?',
    unreadDay: 'This is no HL7 date. When was the sample taken?',
    twoSpecimens: 'Several specimens of different days stand for one order. When was the sample taken?',
    week: 'How many weeks and days pregnant was she, and on which day?',
    dueDate: 'The due date cannot be read. What is it?',
    lastPeriod: 'The first day of the last period cannot be read. What is it?',
    birth: 'The date of birth in the report cannot be right. Whose results are these?',
    sex: 'The sex is given in a way that is not known here. Whose results are these?',
    comment: 'The comment of the laboratory names a class. Does it change what the result says?',
  },
  why: {
    document: (kind: string) => `a document (${kind}) inside the message: it is not read`,
    comment: 'a comment',
    clinical: 'clinical information, not used for anything else',
    relative: 'next of kin or another person: not shown, not used',
    segment: 'a part of the message that holds no result',
    message: (type: string) => `a message of the type ${type}: it holds no results`,
    withdrawn: 'withdrawn by the sender',
    order: 'an order without results',
  },
  notes: {
    noStatus: (pointer: string) => `No status stands with ${pointer}; the results were taken as final.`,
    test: 'The sender marks the message as a test or for training: these may not be real results.',
    documentsOnly: 'No structured results found: the message holds a document only.',
    cut: 'The file ends in the middle of a letter: it is cut off, and something may be missing.',
    guessed: (encoding: string, line: string) =>
      `The file is not UTF-8 and does not say what it is; it was read as ${encoding}. One line of it: "${line}". If these letters are wrong, save the file as UTF-8.`,
    otherThanDeclared: (declared: string, encoding: string, line: string) =>
      `The message says "${declared}", which does not fit its bytes or is not known here; it was read as ${encoding}. One line of it: "${line}".`,
  },
  bytes: {
    accepted: 'accepted: HL7 v2, FHIR R4 JSON, CSV or TSV, or plain text, in UTF-8, UTF-16 or Windows-1251',
    kind: (kind: string) => `the file is ${kind}, not text`,
    nul: 'the file holds NUL bytes: it is binary, or UTF-16 without its mark',
    control: 'the file holds control bytes as no text does: it is binary or damaged',
    cut: (encoding: string) =>
      `the file says it is ${encoding}, but its bytes are not: it is cut off or damaged`,
    empty: 'the file is empty',
    kinds: {
      pdf: 'a PDF',
      zip: 'a ZIP archive, or an XLSX, DOCX or ODS file',
      ole: 'an older Office file (XLS, DOC)',
      gzip: 'a GZIP archive',
      sevenZip: 'a 7z archive',
      rar: 'a RAR archive',
      png: 'a PNG image',
      jpeg: 'a JPEG image',
      gif: 'a GIF image',
      tiff: 'a TIFF image',
      dicom: 'a DICOM image',
      rtf: 'an RTF document',
    },
  },
} as const;
