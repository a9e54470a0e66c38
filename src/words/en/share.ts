/** Sharing answers by a link, and opening such a link. */
export const shareWords = {
  open: 'Share…',
  holds:
    'The link holds the answers themselves: infections, person, week or age, results, history, and the date of the sample where it was entered. It holds no name, no remark and not the practice of your site. Whoever has the link can read them; nothing is stored anywhere else.',
  copy: 'Copy a link with these answers',
  copied: 'Link copied',
  byHand: 'Copying was refused. The link is selected below: copy it with Ctrl+C.',
  handOn: 'Hand the link to another program',
  handOnFailed: 'The device could not hand the link on. Copy it instead.',
  tooLong: 'These answers are too long for a link. Save them as a file instead.',
  subject: 'Answers for Torchlight',

  title: 'Answers from a link',
  lead: 'Somebody sent you these answers. Compare them with the report before you rely on them.',
  removed: 'They have been taken out of the address of this page, and are forgotten when you leave it.',
  unknown: 'What the sender did not know counts as not known here. At the desk it is asked again.',
  practice: 'Intervals follow the practice chosen on this device.',
  held: 'What was entered',
  noes: 'Answered with no, none or not done:',
  answer: 'What these tables say',
  take: 'Go on with these answers at the desk',
  caseOpen: 'A case is open on the desk',
  caseOpenLead: 'Going on with these answers clears the open case. Its answers are not kept.',
  replace: 'Clear it and go on with these answers',
  keepOpen: 'Back to the open case',
  stay: 'Back to the answers from the link',

  sameVersion: (app: string, content: string) =>
    `Made with Torchlight ${app} and tables ${content}, as they are here.`,
  otherApp: (theirs: string, here: string) =>
    `The link was made with Torchlight ${theirs}; here it is ${here}. The tables are the same.`,
  otherTables: (theirs: string, here: string) =>
    `The link was made with tables ${theirs}; here they are ${here}. What stands here can differ from what the sender read.`,
  fromLink: 'These answers came by a link.',

  faults: {
    nothing: {
      title: 'No answers in this address',
      lead: 'Answers are taken out of the address as soon as they are read, so reloading this page loses them. Open the link again.',
    },
    'too-long': {
      title: 'This link is too long',
      lead: 'It is longer than any link that Torchlight makes, and was not read.',
    },
    'other-form': {
      title: 'This link is of another version',
      lead: 'It was made by a Torchlight that writes links in another way. Ask the sender for the answers, or load the newest version.',
    },
    broken: {
      title: 'This link cannot be read',
      lead: 'It was cut, changed, or not made by Torchlight. Nothing of it was used. Ask the sender to copy it again.',
    },
  },
  home: 'Read a slip',
};
