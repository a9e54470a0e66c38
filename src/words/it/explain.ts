/** Around the cards that are shown to the patient: what stands on them comes from the leaflet. */
import type { explain as english } from '../en/explain.ts';
import type { Like } from '../like.ts';

export const explain: Like<typeof english> = {
  title: 'Spiegare il risultato',
  region: 'Schede. Le frecce le fanno scorrere.',
  /** The card that asks her to tell it in her own words. */
  back: {
    part: 'Ora tocca a Lei',
    text: 'Me lo dica con parole Sue: che cosa abbiamo trovato, e che cosa succede adesso?',
  },
  card: (at, all) => `Scheda ${at} di ${all}`,
  before: 'Scheda precedente',
  after: 'Scheda successiva',
  leave: 'Torna al risultato',
  language: 'Lingua',
  notLoaded: 'Non è stato possibile caricare questa lingua.',
  none: 'Non c’è un risultato da spiegare',
  noneLead: 'Le schede si creano dal risultato di un caso aperto. Inserire prima i risultati.',
  start: 'Inizia un caso',
};
