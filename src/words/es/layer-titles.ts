import type { DecidingTitle } from '../titles.ts';

/** What the layers are called that read, decide and check last, by their English titles. */
export const layerTitles: Readonly<Record<DecidingTitle, string>> = {
  'Was there an exposure or an illness that fits?': '¿Hubo una exposición o una enfermedad compatible?',
  'Could the sample be too early for antibody?':
    '¿Podría la muestra ser demasiado temprana para los anticuerpos?',
  'What do the IgM methods say together?': '¿Qué dicen en conjunto los métodos de IgM?',
  'Does an earlier sample change what the IgM says?': '¿Cambia una muestra anterior lo que dice la IgM?',
  'What does the IgG say with its immunoblot?': '¿Qué dice la IgG con su inmunoblot?',
  'Is the avidity evidence, and what does its date make of it?':
    '¿Es la avidez una prueba, y qué resulta de ella con su fecha?',
  'Are there signs of an infection beside the serology?': '¿Hay signos de infección además de la serología?',
  'Is there direct proof?': '¿Hay una prueba directa?',
  'Can the results be read together?': '¿Pueden leerse juntos los resultados?',
  'Did IgG appear in this pregnancy?': '¿Apareció la IgG en este embarazo?',
  'Was she immune before this pregnancy?': '¿Era inmune antes de este embarazo?',
  'Does IgG rise in sera run together?': '¿Aumenta la IgG en sueros procesados en paralelo?',
  'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?':
    '¿Apareció la IgG poco antes de este embarazo o, durante él, a partir de una zona gris?',
  'Was the organism found in her blood?': '¿Se halló el microorganismo en su sangre?',
  'Is the IgG missing?': '¿Falta la IgG?',
  'Has IgG stayed away after a reactive IgM?': '¿Ha seguido sin aparecer la IgG tras una IgM reactiva?',
  'Is a positive IgA the only antibody?': '¿Es una IgA positiva el único anticuerpo?',
  'IgG negative: what does the IgM say?': 'IgG negativa: ¿qué dice la IgM?',
  'IgG gray or low: what settles it?': 'IgG en zona gris o baja: ¿qué lo resuelve?',
  'Is a positive IgG contradicted by its immunoblot?': '¿Contradice su inmunoblot a una IgG positiva?',
  'IgG positive and IgM reactive: what does the avidity say, with its date?':
    'IgG positiva e IgM reactiva: ¿qué dice la avidez, con su fecha?',
  'IgG positive without a reactive IgM: what can still be recent?':
    'IgG positiva sin IgM reactiva: ¿qué puede ser todavía reciente?',
  'Do scan or eyes forbid a reassuring word?':
    '¿Impiden la ecografía o los ojos una palabra tranquilizadora?',
  'Was the organism found in her throat?': '¿Se halló el microorganismo en su faringe?',
  'Do two avidity methods disagree?': '¿Discrepan dos métodos de avidez?',
  'Can her serology be relied on?': '¿Es fiable su serología?',
  'Is the IgG real, and does anything contradict it?': '¿Es real la IgG, y la contradice algo?',
  'Can serology be relied on in this infant?': '¿Es fiable la serología en este lactante?',
  'Was the mother infected, and has the infant signs?':
    '¿Estuvo infectada la madre, y tiene signos el lactante?',
  "Is there an IgM or IgA of the infant's own?": '¿Hay una IgM o IgA propia del lactante?',
  "Is the parasite's DNA found in the infant?": '¿Se halla el ADN del parásito en el lactante?',
  'Which other proof is there?': '¿Qué otra prueba hay?',
  'Does the IgG rise in parallel sera?': '¿Aumenta la IgG en sueros en paralelo?',
  'Is the IgG gone, and does that count?': '¿Ha desaparecido la IgG, y cuenta eso?',
  'Is there a negative PCR or blot?': '¿Hay alguna PCR o blot negativo?',
  'Is the infection proven directly?': '¿Está probada directamente la infección?',
  'Can IgG and IgM be read?': '¿Pueden leerse la IgG y la IgM?',
  'Does the IgG behave like the infant’s own?': '¿Se comporta la IgG como propia del lactante?',
  'Does another proof or the infant’s own IgM or IgA point to infection?':
    '¿Apunta a infección otra prueba o la IgM o IgA propia del lactante?',
  'Is there a rise that proves nothing by itself?': '¿Hay un aumento que por sí solo no prueba nada?',
  'Without proof: is it excluded, or open?': 'Sin prueba: ¿descartada o abierta?',
  'Does something contradict an exclusion?': '¿Contradice algo que se descarte?',
  'Rash, contact, travel or an illness that fits?': '¿Exantema, contacto, viaje o una enfermedad compatible?',
  'Was she protected before the contact?': '¿Estaba protegida antes del contacto?',
  'What exposure must the answer account for?': '¿Qué exposición debe explicar la respuesta?',
  'Was rubella RNA found in her?': '¿Se halló en ella ARN de rubéola?',
  'Does a recent vaccine explain what is new?': '¿Explica una vacuna reciente lo que es nuevo?',
  'IgG positive and IgM reactive: what do avidity and exposure say?':
    'IgG positiva e IgM reactiva: ¿qué dicen la avidez y la exposición?',
  'Can a vaccine explain the antibody?': '¿Puede una vacuna explicar los anticuerpos?',
  "Is there an IgM of the infant's own?": '¿Hay una IgM propia del lactante?',
  'Is rubella RNA found in a specimen that is surely the infant’s?':
    '¿Se halla ARN de rubéola en una muestra que es con certeza del lactante?',
  'Does the RNA prove infection?': '¿Prueba el ARN la infección?',
  'Is a rise the infant’s own answer to infection?':
    '¿Es un aumento la respuesta propia del lactante a la infección?',
  'Does the IgG stay beyond 9 months without a vaccine?': '¿Persiste la IgG más allá de 9 meses sin vacuna?',
  'What is the IgG at this age?': '¿Cómo es la IgG a esta edad?',
  'Is there a negative PCR?': '¿Hay alguna PCR negativa?',
  'Is the infection proven by RNA?': '¿Está probada la infección por ARN?',
  'Does IgG that stays, another proof or the infant’s own IgM point to infection?':
    '¿Apunta a infección una IgG que persiste, otra prueba o la IgM propia del lactante?',
  'Does the serology keep the case open?': '¿Mantiene abierto el caso la serología?',
  'What does the PCR say, and was it in time?': '¿Qué dice la PCR, y fue a tiempo?',
  'Does a positive PCR decide?': '¿Decide una PCR positiva?',
  'Has the infant bands of its own?': '¿Tiene el lactante bandas propias?',
  'No positive PCR: is it excluded, or open?': 'Sin PCR positiva: ¿descartada o abierta?',
};
