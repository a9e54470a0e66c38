/** The page of the kit catalogue, on which a laboratory marks its own kits. */
import type { kitWords as english } from '../en/kits.ts';
import type { Like } from '../like.ts';

const kits = (count: number) => (count === 1 ? '1 kit' : `${count} kits`);

export const kitWords: Like<typeof english> = {
  title: 'Kits de este laboratorio',
  lead: 'Un número solo significa algo con sus límites, y los límites difieren de un kit a otro. Marque los kits que se usan aquí: figurarán primero donde se introduce un número, y el único kit de una prueba estará ya elegido.',
  rule: 'Los límites impresos en el informe prevalecen sobre esta lista. Ninguna fila se leyó en un inserto: cada una dice de dónde vienen sus límites. Las filas marcadas «de memoria» no clasifican nada hasta que alguien haya comprobado el inserto.',
  here: 'Se usa aquí',
  hereOf: (kit: string) => `${kit} se usa aquí`,
  kept: (count: number) => `Guardado en este dispositivo: ${kits(count)}.`,
  notKept: (count: number) =>
    `${kits(count)} hasta que se cierre esta página. Este navegador no permite que la página guarde la elección.`,
  nothingElse:
    'Solo se guardan los nombres de los kits, nada de ningún caso. Al borrar los datos del navegador se eliminan.',
  kit: 'Kit',
  test: 'Prueba',
  limits: 'Límites',
  source: 'Fuente',
  market: (market: string) => `Mercado: ${market}`,
  insert: (version: string) => `Inserto ${version}`,
  noInsert: 'ningún inserto leído',
  readOn: (day: string) => `leído el ${day}`,
  noLimits: 'no están en el catálogo: escríbalos según el inserto',
  bands: 'bandas, leídas por el laboratorio',
  validIf: (floor: string) => `Solo cuenta con una IgG de al menos ${floor}`,
  found: 'hallado',
  recalled: 'de memoria',
  kinds: {
    insert: 'inserto del kit',
    paper: 'artículo',
    'maker page': 'página del fabricante',
    'laboratory page': 'página del laboratorio',
    recalled: 'de memoria',
  },
  markers: { igg: 'IgG', igm: 'IgM', iga: 'IgA', avidity: 'Avidez de IgG', blot: 'Inmunoblot' },
  tool: {
    title: 'Un número, todos los kits',
    lead: 'Por qué un número sin su kit no es un resultado.',
    number: 'Un número, con su unidad',
    hint: 'Como 2,5 IU/mL',
    test: 'Prueba',
    form: 'Debe ser un solo número, como 0,85 o > 250',
  },
};
