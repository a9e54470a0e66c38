import type { practiceNames as english } from '../en/practices.ts';
import type { Like } from '../like.ts';

/** What each practice is called. */
export const practiceNames: Like<typeof english> = {
  france: 'Francia',
  italy: 'Italia',
  germany: 'Germania',
  austria: 'Austria',
  brazil: 'Brasile',
  ecci: 'Consenso europeo CMV (ECCI)',
  belgium: 'Belgio, CMV secondo ECCI',
  israel: 'Israele, ambulatorio CMV',
  uk: 'Regno Unito',
  'us-canada': 'Stati Uniti e Canada',
  'australia-nz': 'Australia e Nuova Zelanda',
  cir: 'Laboratorio CIR, Russia',
};
