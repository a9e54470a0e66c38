import type * as english from '../en/practices.ts';
import type { Like } from '../like.ts';

/** What each practice is called. */
export const practiceNames: Like<typeof english.practiceNames> = {
  france: 'France',
  italy: 'Italie',
  germany: 'Allemagne',
  austria: 'Autriche',
  brazil: 'Brésil',
  ecci: 'Consensus européen sur le CMV (ECCI)',
  belgium: 'Belgique, CMV selon l’ECCI',
  israel: 'Israël, consultation CMV',
  uk: 'Royaume-Uni',
  'us-canada': 'États-Unis et Canada',
  'australia-nz': 'Australie et Nouvelle-Zélande',
  cir: 'Laboratoire CIR, Russie',
};
