import type { practiceNames as english } from '../en/practices.ts';
import type { Like } from '../like.ts';

/** What each practice is called. */
export const practiceNames: Like<typeof english> = {
  france: 'Frankreich',
  italy: 'Italien',
  germany: 'Deutschland',
  austria: 'Österreich',
  brazil: 'Brasilien',
  ecci: 'Europäischer CMV-Konsens (ECCI)',
  belgium: 'Belgien, CMV nach ECCI',
  israel: 'Israel, CMV-Ambulanz',
  uk: 'Vereinigtes Königreich',
  'us-canada': 'USA und Kanada',
  'australia-nz': 'Australien und Neuseeland',
  cir: 'CIR-Labor, Russland',
};
