import type { practiceNames as english } from '../en/practices.ts';
import type { Like } from '../like.ts';

/** What each practice is called. */
export const practiceNames: Like<typeof english> = {
  france: 'Francia',
  italy: 'Italia',
  germany: 'Alemania',
  austria: 'Austria',
  brazil: 'Brasil',
  ecci: 'Consenso europeo de CMV (ECCI)',
  belgium: 'Bélgica, CMV según ECCI',
  israel: 'Israel, consulta de CMV',
  uk: 'Reino Unido',
  'us-canada': 'Estados Unidos y Canadá',
  'australia-nz': 'Australia y Nueva Zelanda',
  cir: 'Laboratorio CIR, Rusia',
};
