import type { practiceNames as english } from '../en/practices.ts';
import type { Like } from '../like.ts';

/** What each practice is called. */
export const practiceNames: Like<typeof english> = {
  france: 'França',
  italy: 'Itália',
  germany: 'Alemanha',
  austria: 'Áustria',
  brazil: 'Brasil',
  ecci: 'Consenso europeu de CMV (ECCI)',
  belgium: 'Bélgica, CMV segundo o ECCI',
  israel: 'Israel, clínica de CMV',
  uk: 'Reino Unido',
  'us-canada': 'Estados Unidos e Canadá',
  'australia-nz': 'Austrália e Nova Zelândia',
  cir: 'Laboratório CIR, Rússia',
};
