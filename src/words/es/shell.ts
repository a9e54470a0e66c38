/** Around every page: the language, the colours, the search. */
import type { shellWords as english } from '../en/shell.ts';
import type { Like } from '../like.ts';

const plural = new Intl.PluralRules('es');
const places = (count: number) =>
  plural.select(count) === 'one' ? `${count} lugar encontrado` : `${count} lugares encontrados`;

export const shellWords: Like<typeof english> = {
  language: 'Idioma',
  languageFailed: 'No se pudo obtener este idioma. Conéctese una vez y elíjalo de nuevo.',
  notReviewed: 'Ningún profesional clínico ha revisado todavía esta traducción.',
  theme: 'Colores',
  themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
  notKept: 'Este navegador no guarda nada: la elección dura hasta cerrar la página.',
  help: 'Sobre esta prueba, en la biblioteca',
  search: {
    link: 'Buscar',
    title: 'Buscar',
    lead: 'Tablas, biblioteca, fuentes, kits y pautas de centros. Funciona sin conexión, y lo que se escribe no sale de este dispositivo.',
    label: 'Palabras que buscar',
    empty: 'Escriba una o varias palabras, como «avidez» o «IgM 12 semanas».',
    none: (query: string) =>
      `Nada contiene «${query}». Pruebe con menos palabras o más cortas, o con el nombre de una prueba o de una infección.`,
    count: places,
    firstOf: (shown: number, count: number) => `${places(count)}; se muestran los primeros ${shown}`,
    more: 'Mostrar más',
    kinds: {
      library: 'Biblioteca',
      table: 'Tabla',
      source: 'Fuente',
      kit: 'Kit',
      practice: 'Pauta de centro',
      position: 'Guías comparadas',
    },
  },
};
