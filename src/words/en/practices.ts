import type { PracticeId } from '../../tables/practices.ts';

/** What each practice is called. */
export const practiceNames: Readonly<Record<PracticeId, string>> = {
  france: 'France',
  italy: 'Italy',
  germany: 'Germany',
  austria: 'Austria',
  brazil: 'Brazil',
  ecci: 'European CMV consensus (ECCI)',
  belgium: 'Belgium, CMV after ECCI',
  israel: 'Israel, CMV clinic',
  uk: 'United Kingdom',
  'us-canada': 'United States and Canada',
  'australia-nz': 'Australia and New Zealand',
  cir: 'CIR laboratory, Russia',
};
