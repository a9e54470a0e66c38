/** The page that shows every component in every state. */
export const galleryWords = {
  title: 'Components and their states',
  lead: 'Each part of the desk in each state that it can be in, for whoever checks or translates it. The cases are synthetic, and the controls lead nowhere.',
  controls: 'Controls',
  levels: 'How soon',
  button: 'Button',
  quiet: 'Quiet button',
  link: 'Change',
  radios: 'One of three',
  options: { one: 'The first', two: 'The second', three: 'The third' },
  hint: 'with a line of help',
  field: 'A short text',
  error: 'Enter a text like 12 or 12+3',
};
