/** Around the cards that are shown to the patient: what stands on them comes from the leaflet. */
import type { explain as english } from '../en/explain.ts';
import type { Like } from '../like.ts';

export const explain: Like<typeof english> = {
  title: 'Explicar el resultado',
  region: 'Tarjetas. Las flechas del teclado las pasan.',
  back: {
    part: 'Ahora usted',
    text: 'Por favor, cuénteme con sus palabras: ¿qué hemos encontrado y qué pasa ahora?',
  },
  card: (at: number, all: number) => `Tarjeta ${at} de ${all}`,
  before: 'Tarjeta anterior',
  after: 'Tarjeta siguiente',
  leave: 'Volver al resultado',
  language: 'Idioma',
  notLoaded: 'No se pudo cargar este idioma.',
  none: 'No hay ningún resultado que explicar',
  noneLead: 'Las tarjetas se hacen con el resultado de un caso abierto. Introduzca primero los resultados.',
  start: 'Empezar un caso',
};
