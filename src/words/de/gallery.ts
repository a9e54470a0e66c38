/** The page that shows every component in every state. */
import type { galleryWords as english } from '../en/gallery.ts';
import type { Like } from '../like.ts';

export const galleryWords: Like<typeof english> = {
  title: 'Bausteine und ihre Zustände',
  lead: 'Jeder Teil der Oberfläche in jedem möglichen Zustand, für alle, die prüfen oder übersetzen. Die Fälle sind erfunden, und die Bedienelemente führen nirgendwohin.',
  controls: 'Bedienelemente',
  levels: 'Wie bald',
  button: 'Schaltfläche',
  quiet: 'Leise Schaltfläche',
  link: 'Ändern',
  radios: 'Eines von dreien',
  options: { one: 'Das erste', two: 'Das zweite', three: 'Das dritte' },
  hint: 'mit einer Zeile Hilfe',
  field: 'Ein kurzer Text',
  error: 'Einen Text wie 12 oder 12+3 eingeben',
};
