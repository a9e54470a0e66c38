/** The lab slip: one page for a whole slip, and the choice between it and one question a page. */
export const labSlipWords = {
  doors: 'How to enter the slip',
  guided: 'Guided',
  slip: 'Lab slip',

  title: 'Lab slip',
  lead: 'Type what is printed, in the order of the slip. The recommendation stands beside it and follows each entry.',
  keys: 'By keyboard: Tab goes to the next line, a digit picks an option, arrow keys move within a line.',
  infections: 'Infections on the slip',
  allThree: 'All three',
  two: (one: string, other: string) => `${one} and ${other}`,

  person: 'Week of pregnancy, or whose result it is',
  orWho: 'or, without a week:',
  noWeek: 'Pregnant, week not known',
  who: (subject: string, week: string) => `${subject}, ${week}`,
  noPerson: 'Enter the weeks of pregnancy at sampling, or select whose result it is',
  weekOptional: 'Optional here; a week says that she is pregnant',

  history: 'History',
  some: 'One or more of these…',
  which: 'Which?',
  notAnswered: 'Not answered yet',
  left: 'Left empty, it counts as not known',

  show: 'Show the whole result',
  live: 'Recommendation',
  begin: 'Choose the infections and give the week of pregnancy, or whose result it is.',
  nothing: 'No result entered yet.',
  provisional: 'Provisional',
  provisionalWhy: 'What is open counts as not known.',
  first: 'Answer what is open first: it can still change this.',
  open: 'Still open:',
  whole: 'The whole result',
  said: (pathogen: string, conclusion: string, state: string) => `${pathogen}: ${conclusion}. ${state}`,
};
