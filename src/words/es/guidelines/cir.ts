import type { cirWords as english } from '../../en/guidelines/cir.ts';
import type { Like } from '../../like.ts';

/** What the CIR laboratory table says of a pattern, and why a row is not followed. */
export const cirWords: Like<typeof english> = {
  'cir-1':
    'Fila 1 de la tabla del laboratorio CIR: hay inmunidad, no hace falta nada más. Se sigue solo sin exantema, contacto o viaje recientes, inmunidad débil, hemoderivado, ecografía anormal, enfermedad ocular, primera prueba tardía, ni IgG negativa o IgM reactiva anteriores en este embarazo.',
  'cir-1-cmv':
    'Fila 1 de la tabla del laboratorio CIR: inmune, pero la reactivación importa en el embarazo, por lo que se observa y se repite la IgM. Repetir la IgM es práctica de ese laboratorio: la IgM no demuestra ni descarta una reactivación, y se ofrece solo donde el centro la eligió.',
  'cir-2':
    'Fila 2 de la tabla del laboratorio CIR: inmunoblot de IgG y avidez de IgG. El inmunoblot se sigue; la avidez espera hasta que la IgG sea claramente positiva, se añade una segunda muestra y hasta entonces se la atiende como susceptible.',
  'cir-2-rubella':
    'Fila 2 de la tabla del laboratorio CIR: inmunoblot de IgG y avidez de IgG. La avidez con una IgG débil no es fiable; las dosis documentadas, el exantema y el contacto deciden la atención, y una segunda muestra pesa más.',
  'cir-3':
    'Fila 3 de la tabla del laboratorio CIR: hay inmunidad, no hacen falta más estudios. No se sigue: una muestra con IgM reactiva no puede distinguir una infección antigua de una reciente; la fila dañada se lee como inmunidad conocida, que exige una IgG anterior documentada.',
  'cir-3-cmv':
    'Fila 3 de la tabla del laboratorio CIR: inmunoblot de IgM. No basta por sí solo: un inmunoblot apoya pero no data; se añaden avidez, un segundo método de IgM y una segunda muestra, salvo que conste una IgG anterior.',
  'cir-4':
    'Fila 4 de la tabla del laboratorio CIR: observar, repetir IgM en el embarazo. Se sigue en parte: donde se repite, se toman IgG e IgM juntas, porque existe la seroconversión sin IgM; se añaden consejos de higiene.',
  'cir-4-rubella':
    'Fila 4 de la tabla del laboratorio CIR: observar, repetir IgM en el embarazo. No se sigue en la rubéola: la IgM sin exantema ni contacto engaña, repetir significa IgG; se añaden consejos sobre contactos y vacunación tras el parto (si se planea un embarazo: antes de la concepción).',
  'cir-5':
    'Fila 5 de la tabla del laboratorio CIR: inmunoblot de IgM. Se ofrece, pero no decide nada por sí solo: una segunda muestra muestra si aparece IgG.',
  'cir-6':
    'Fila 6 de la tabla del laboratorio CIR, primera prueba a mitad del embarazo: inmunoblot de IgG, avidez e inmunoblot de IgM. Se ofrecen los tres; se añaden suero conservado y un laboratorio de referencia, porque una avidez alta ya no alcanza hasta la concepción.',
  'cir-gap-positive-grey':
    'La tabla del laboratorio CIR no tiene fila para IgG positiva con IgM en zona gris; aquí se lee como una IgM reactiva, con avidez y un segundo método.',
  'cir-gap-grey-grey': 'La tabla del laboratorio CIR no tiene fila para IgG e IgM ambas en zona gris.',
  'cir-gap-grey-positive':
    'La tabla del laboratorio CIR no tiene fila para IgG en zona gris con IgM positiva, un patrón que puede ser el comienzo de una infección.',
  'cir-gap-igm-not-done': 'La tabla del laboratorio CIR no tiene fila para una muestra sin IgM.',
  'cir-gap-igg-not-done': 'La tabla del laboratorio CIR no tiene fila para una muestra sin IgG.',
  'cir-gap-unread':
    'La tabla del laboratorio CIR no tiene fila para un resultado pendiente o que no se puede leer.',
  'cir-gap-newborn':
    'La tabla del laboratorio CIR no tiene fila para un recién nacido; sus filas de adultos no se aplican a lactantes.',
};
