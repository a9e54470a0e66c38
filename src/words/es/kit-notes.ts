import type { KitNote } from '../titles.ts';

/** The notes of the kit catalogue, by their English text. What a kit or a platform is called, and what is printed, stays as it is printed. */
export const kitNotes: Readonly<Record<KitNote, string>> = {
  'The US insert says 1 and 3.': 'El inserto de EE. UU. dice 1 y 3.',
  'The EU insert says 1 and 30.': 'El inserto de la UE dice 1 y 30.',
  'Confidence high.': 'Confianza alta.',
  'As Architect; confidence high.': 'Como Architect; confianza alta.',
  'Toxo IgG II; also ARUP and Warde.': 'Toxo IgG II; también ARUP y Warde.',
  'The EU insert differs.': 'El inserto de la UE es distinto.',
  'Confidence medium.': 'Confianza media.',
  'Toxo IgM II, S/CO; confidence medium.': 'Toxo IgM II, S/CO; confianza media.',
  'Printed as ratio.': 'Se imprime como cociente.',
  'Printed as whole numbers: up to 9, 10-11, from 12.':
    'Se imprime en números enteros: hasta 9, 10-11, desde 12.',
  'Printed as IV; an older state of the page.': 'Se imprime como IV; un estado anterior de la página.',
  'Numbers read on a laboratory page; that they belong to this platform is recalled.':
    'Números leídos en una página de laboratorio; que pertenezcan a esta plataforma es de memoria.',
  'TGS TA Toxo IgG, no grey zone.': 'TGS TA Toxo IgG, sin zona gris.',
  'Grey zone printed as 6-9, which side 9 is on is not; production ended. Also PMC10854481.':
    'Zona gris impresa como 6-9, de qué lado está el 9 no consta; producción terminada. También PMC10854481.',
  'Printed as ratio; confidence high.': 'Se imprime como cociente; confianza alta.',
  'Printed as RAI; confidence high.': 'Se imprime como RAI; confianza alta.',
  'Positive: at least 3 of P30, P31, P33, P40, P45, the 30 kDa band included. The laboratory reads the bands.':
    'Positivo: al menos 3 de P30, P31, P33, P40, P45, incluida la banda de 30 kDa. El laboratorio lee las bandas.',
  'The laboratory reads the bands; how they are scored is not known here.':
    'El laboratorio lee las bandas; aquí no se sabe cómo se puntúan.',
  'No limits of this maker were found in any public source. Often printed as КП.':
    'No se hallaron límites de este fabricante en ninguna fuente pública. A menudo se imprime como КП.',
  'No limits of this maker were found in any public source; nor the lowest IgG at which the avidity counts. Often printed as ИА.':
    'No se hallaron límites de este fabricante en ninguna fuente pública, ni la IgG más baja con la que cuenta la avidez. A menudo se imprime como ИА.',
  'Cobas 6000, no grey zone.': 'Cobas 6000, sin zona gris.',
  'The US insert says 5 and 10.': 'El inserto de EE. UU. dice 5 y 10.',
  'The EU insert says 10 and 15.': 'El inserto de la UE dice 10 y 15.',
  'Positive above 7.': 'Positivo por encima de 7.',
  'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.':
    'Elige el laboratorio: negativo por debajo de 10 o de 5, positivo desde 10. Se necesitan sus límites impresos.',
  'Printed as AI, not IU/mL.': 'Se imprime como AI, no como IU/mL.',
  'No grey zone.': 'Sin zona gris.',
  'The source prints high as above 60.0.': 'La fuente imprime alta como por encima de 60.0.',
  'Printed as Avi %.': 'Se imprime como Avi %.',
  'CMV IgG II; confidence medium.': 'CMV IgG II; confianza media.',
  'CMV IgM II; confidence medium.': 'CMV IgM II; confianza media.',
  'CMV avidity II; confidence medium.': 'CMV avidity II; confianza media.',
  'Positive above 6.': 'Positivo por encima de 6.',
  'The older insert; the re-evaluated kit has a row of its own.':
    'El inserto anterior; el kit reevaluado tiene su propia fila.',
  'Numbers read in an abstract; that the "II" insert uses them is recalled, confidence high.':
    'Números leídos en un resumen; que el inserto «II» los use es de memoria, confianza alta.',
  'Old platform.': 'Plataforma antigua.',
};
