/** Around the cards that are shown to the patient: what stands on them comes from the leaflet. */
import type * as english from '../en/explain.ts';
import type { Like } from '../like.ts';

export const explain: Like<typeof english.explain> = {
  title: 'Expliquer le résultat',
  region: 'Cartes. Les flèches du clavier les tournent.',
  back: {
    part: 'À vous',
    text: 'Dites-moi avec vos mots, s’il vous plaît\u202f: qu’avons-nous trouvé, et que va-t-il se passer\u202f?',
  },
  card: (at: number, all: number) => `Carte ${at} sur ${all}`,
  before: 'Carte précédente',
  after: 'Carte suivante',
  leave: 'Retour au résultat',
  language: 'Langue',
  notLoaded: 'Cette langue n’a pas pu être chargée.',
  none: 'Il n’y a pas de résultat à expliquer',
  noneLead: 'Les cartes sont faites à partir du résultat d’un cas ouvert. Saisissez d’abord les résultats.',
  start: 'Commencer un cas',
};
