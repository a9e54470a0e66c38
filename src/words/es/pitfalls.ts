/** How a result has misled, and whom it does not answer for. One sentence or two, in plain words. */
import type { pitfallWords as english } from '../en/pitfalls.ts';
import type { Like } from '../like.ts';

export const pitfallWords: Like<typeof english> = {
  'toxo-igm-years':
    'La IgM suele seguir reactiva mucho después de una infección: de 451 personas con IgG e IgM reactivas, el 22\u00a0% tenía una reciente.',
  'toxo-avidity-back':
    'Una avidez alta mira unos 4 meses hacia atrás desde su propia muestra y no más: en una muestra posterior deja abiertas las primeras semanas.',
  'toxo-avidity-low':
    'Una avidez baja o intermedia puede durar de meses a años; por sí sola no muestra una infección reciente.',
  'toxo-avidity-kit':
    'Los kits trazan los límites de la avidez de forma distinta: un índice de 0,25 es bajo, gris o alto según el kit. Solo cuenta la clase que da el propio laboratorio.',
  'toxo-early':
    'Los anticuerpos necesitan tiempo: una muestra de las dos primeras semanas tras una exposición aún puede ser negativa para IgG e IgM.',
  'toxo-no-igm':
    'Existe la seroconversión sin IgM detectable: compare la IgG con resultados anteriores y repita IgG e IgM juntas.',
  'toxo-late-first':
    'Desde unas 18 semanas, la IgG sin IgM ya no sitúa la infección antes de este embarazo: la IgM había desaparecido en cerca del 20\u00a0% de los sueros tomados de 21 a 52 semanas después de la infección.',
  'toxo-again':
    'Bebés de mujeres antes inmunes se infectaron por reinfección con otra cepa; los casos comunicados son pocos y siguieron a alimentos o viajes de lejos.',
  'toxo-eye':
    'Con una enfermedad ocular activa de la madre se comunicó un bebé infectado mientras la IgG de ella era estable y su IgM negativa.',
  'toxo-false-igm':
    'Una IgM falsa no protege de nada: la mujer vuelve a contar como susceptible, con consejos de higiene y controles.',
  'toxo-igm-kits':
    'Los kits de IgM difieren mucho: entre sueros con IgM sola, su especificidad fue del 24\u00a0% al 95\u00a0%.',
  'toxo-titres':
    'Los números de kits distintos no se pueden comparar: un ascenso solo cuenta si ambos sueros se analizaron en paralelo.',
  'toxo-treated':
    'La espiramicina frena el ascenso de la IgG y de la avidez: los sueros posteriores bajo tratamiento datan mal una infección.',
  'toxo-amnio':
    'Una PCR negativa en líquido amniótico no descarta la infección del bebé: detectó el 92\u00a0% de los infectados en un estudio y el 64\u00a0% en otro.',

  'rubella-igm-rare':
    'Donde la rubéola es rara, la mayoría de las IgM reactivas son falsas: de 199 notificaciones en la ciudad de Nueva York, 2 eran rubéola.',
  'rubella-igm-others':
    'Parvovirus B19, VEB, CMV y el factor reumatoide pueden hacer reactiva esta IgM; así pasó inadvertida una infección por parvovirus en el embarazo.',
  'rubella-igm-lasts': 'Una IgM específica de rubéola puede durar meses sin una infección reciente.',
  'rubella-avidity-window':
    'Las ventanas publicadas de una avidez alta van de 4 semanas a 6 meses: solo descarta lo que descarta el método del propio laboratorio.',
  'rubella-avidity-vaccine':
    'La avidez también es baja tras una vacuna reciente: no puede distinguir una vacuna de una infección.',
  'rubella-late':
    'La IgM puede haber desaparecido 8 semanas después de una infección: una primera muestra más tardía no muestra cuándo apareció la IgG. Una mujer considerada inmune a las 12 semanas tuvo un hijo afectado.',
  'rubella-again':
    'Los anticuerpos no descartan la reinfección: hubo bebés infectados tras reinfecciones sin exantema, y a pesar de una vacuna documentada.',
  'rubella-height': 'La altura de la IgG ni muestra ni descarta una infección reciente.',
  'rubella-early':
    'Los anticuerpos necesitan tiempo: cerca de la mitad tiene IgM el día del exantema, y más del 90\u00a0% el día 5.',
  'rubella-limit':
    'El límite de 10 UI/ml es una convención: el mismo suero se lee distinto según el kit, y muchos sueros con anticuerpos se dieron como negativos o indeterminados.',
  'rubella-remembered':
    'Una vacuna o una enfermedad que solo se recuerda no cuenta como prueba de inmunidad; una dosis documentada, sí.',
  'rubella-parallel':
    'El mismo suero se lee distinto según el kit: un ascenso solo cuenta si ambos sueros se analizaron en paralelo.',
  'rubella-silent':
    'La rubéola sin exantema ha infectado a bebés: la ausencia de exantema no habla en contra de nada.',
  'rubella-amnio': 'Una sola PCR negativa en líquido amniótico no descarta la infección del bebé.',

  'cmv-igm':
    'La IgM ni prueba ni descarta: puede durar más de un año, y el 4,7\u00a0% de las mujeres con una primoinfección bien datada no tenía ninguna.',
  'cmv-avidity-high':
    'Ni siquiera una avidez alta temprana es absoluta: la tenía el 6,2\u00a0% de las mujeres de 1 a 3 meses después de una primoinfección bien datada.',
  'cmv-avidity-late':
    'Más adelante en el embarazo, una avidez alta no puede descartar una primoinfección al comienzo; un bebé se infectó a pesar de una avidez alta en el segundo trimestre.',
  'cmv-avidity-kit':
    'Los kits trazan los límites de la avidez de forma distinta: 0,62 es alta en un laboratorio e intermedia en otro. Solo cuenta la clase que da el propio laboratorio.',
  'cmv-avidity-low':
    'Una avidez baja puede durar más de 18 semanas: por sí sola no muestra una infección reciente.',
  'cmv-early':
    'Los anticuerpos necesitan tiempo: en los 60 días siguientes al contacto con un caso conocido, una muestra negativa es demasiado temprana para tranquilizar.',
  'cmv-immune':
    'Una mujer antes inmune aún puede transmitir el CMV al bebé, y ningún análisis de sangre de ella lo muestra de forma fiable.',
  'cmv-low-igg':
    'Una IgG baja puede ser falsa: de 33 mujeres con una IgG baja a las que se repitió la prueba, 11 no tenían anticuerpos.',
  'cmv-ebv': 'Una infección aguda por VEB puede hacer reactiva esta IgM.',
  'cmv-igm-kits':
    'Los kits de IgM difieren mucho: de los mismos 369 sueros, uno encontró 105 reactivos y otro 48.',
  'cmv-seroconversion':
    'Una seroconversión pide una segunda mirada: de 10 mujeres remitidas por una, ninguna la tenía, porque la IgG era falsa.',
  'cmv-blood-pcr': 'La PCR en la sangre de la madre no es una prueba del bebé: la del líquido amniótico, sí.',
  'cmv-amnio':
    'Una PCR negativa en líquido amniótico no descarta la infección: de 712 bebés con una, 24 estaban infectados.',

  'toxo-child-igm':
    'La IgM y la IgA no detectan a todos los recién nacidos infectados: juntas encontraron el 73\u00a0%.',
  'toxo-child-cord':
    'La IgM y la IgA en sangre de cordón pueden ser de la madre: menos lactantes sin infección fueron correctamente negativos (del 85 al 88\u00a0%) que en su propia sangre (del 98 al 100\u00a0%).',
  'toxo-child-rebound':
    'Una infección se ha mostrado solo por un ascenso de la IgG a los 6 meses, tras una PCR negativa en líquido amniótico y una IgM negativa.',
  'toxo-child-signs':
    'Un niño infectado puede parecer sano: de 153 niños infectados nacidos vivos, el 27\u00a0% tuvo un signo específico en algunos años.',
  'rubella-child-igm':
    'Cerca del 20\u00a0% de los lactantes infectados no tiene IgM en el primer mes: se repite entonces.',
  'rubella-child-mmr':
    'Una vacuna puesta antes de la muestra tardía de IgG hace ilegible esa muestra: tome primero la muestra.',
  'rubella-child-sheds': 'Un lactante infectado puede contagiar hasta la edad de un año.',
  'rubella-child-later':
    'La hipoacusia y otros hallazgos pueden aparecer más tarde: un examen normal al nacer no cierra la cuestión.',
  'cmv-child-21':
    'Desde el día 22, una PCR que encuentra CMV no puede distinguir una infección antes de nacer de una posterior.',
  'cmv-child-saliva':
    'La saliva puede contener CMV de la leche de la madre: 15 de 96 hallazgos en saliva no se confirmaron en orina.',
  'cmv-child-spot':
    'La PCR en sangre seca en papel de filtro pasa por alto a muchos: encontró del 34 al 77\u00a0% de los lactantes infectados.',
  'cmv-child-igm':
    'La IgM del recién nacido pasa por alto a más de un tercio de los lactantes infectados, y su IgG es la de la madre.',

  'not-weak': 'una mujer inmunodeprimida, si no se introdujo: sus anticuerpos pueden faltar.',
  'not-donor':
    'los meses siguientes a una inmunoglobulina o un hemoderivado, si no se introdujo: los anticuerpos pueden ser del donante.',
  'not-baby': 'saber si el bebé está infectado o dañado: los anticuerpos de la madre no lo muestran.',
  'not-later': 'una muestra posterior, o un embarazo que ha empezado desde entonces: introdúzcalos de nuevo.',
  'not-mother': 'la madre: su propia muestra se lee con otra tabla.',
  'not-donor-child':
    'un lactante que recibió inmunoglobulina o un hemoderivado, si no se introdujo: los anticuerpos pueden ser del donante.',
  'not-older': 'un niño mayor de 18 meses, o cualquier cuestión que no sea la infección antes de nacer.',
};
