/** What is said of a file of many persons as a whole. */
import type { worklistWords as english } from '../en/reports-worklist.ts';
import type { Like } from '../like.ts';

const accepted =
  'se acepta: CSV o TSV con una columna para la persona, un Bundle FHIR, Bundles FHIR uno por línea, o mensajes HL7 v2; 200 MB como máximo';

export const worklistWords: Like<typeof english> = {
  empty: `el archivo está vacío; ${accepted}`,
  noRows: `no se encontró ninguna persona en el archivo; ${accepted}`,
  noPerson: `ninguna columna dice de quién es cada fila; ${accepted}`,
  tooLarge: `el archivo supera 200 MB; ${accepted}`,
  tooLong: 'un informe del archivo supera 5 MB',
  encoding: `el archivo no es ni UTF-8 ni Windows-1251; ${accepted}`,
  format: `no es un archivo de muchas personas; ${accepted}`,
  cut: `el archivo termina en mitad de su JSON; ${accepted}`,
  entries: `el Bundle tiene más de una lista de entradas; ${accepted}`,
  entry: 'una entrada del Bundle no es un recurso, o supera 5 MB',
  nobody: 'el resultado no nombra a nadie',
  internal: 'no se pudo leer a esta persona, por un fallo del programa; no se dice nada de sus resultados',
  stopped:
    'el archivo no pudo leerse hasta el final: se cambió o se retiró, o falló el programa; lo que se muestra no está completo',
  noResult: 'no se encontró nada que se lea aquí',
  windows1251: 'no es UTF-8: leído como Windows-1251',
  twoBirths:
    'Hay dos fechas de nacimiento para una misma persona. ¿Son de una sola persona estos resultados?',
  line: (number: number) => `línea ${number}`,
};
