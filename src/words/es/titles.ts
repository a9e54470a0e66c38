import type { TableText, Titles } from '../titles.ts';
import { kitNotes } from './kit-notes.ts';
import { layerTitles } from './layer-titles.ts';
import { planTitles } from './plan-titles.ts';

/** What each table is for, and what it is not for. */
const tableTexts: Readonly<Record<TableText, string>> = {
  'Toxoplasma serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Serología de toxoplasma de una mujer que planea un embarazo o está embarazada, con lo demás que se hizo en sus muestras.',
  'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.':
    'No sirve para lactantes, ni para el feto, ni para decidir un tratamiento, ni para números sin los límites del propio laboratorio.',
  'Toxoplasma serology and PCR of an infant, from cord blood to the end of follow-up, read beside the mother’s.':
    'Serología y PCR de toxoplasma de un lactante, desde la sangre de cordón hasta el final del seguimiento, leídas junto a las de la madre.',
  'Not for children with an infection acquired after birth, not for avidity, and not for a decision on treatment.':
    'No sirve para niños con una infección adquirida después de nacer, ni para la avidez, ni para decidir un tratamiento.',
  'Rubella serology of a woman who plans a pregnancy or is pregnant, with her exposure, her documented doses and what else was done on her samples.':
    'Serología de rubéola de una mujer que planea un embarazo o está embarazada, con su exposición, sus dosis documentadas y lo demás que se hizo en sus muestras.',
  'Not for infants, not for the fetus, not to count a remembered vaccine as a dose, and not for numbers without the laboratory’s own limits.':
    'No sirve para lactantes, ni para el feto, ni para contar como dosis una vacuna recordada, ni para números sin los límites del propio laboratorio.',
  'Rubella serology and RT-PCR of an infant, from birth to the IgG beyond 9 months, with the vaccine history.':
    'Serología y RT-PCR de rubéola de un lactante, desde el nacimiento hasta la IgG más allá de 9 meses, con sus antecedentes de vacunación.',
  'Not for rubella acquired after birth, not for dating by avidity, and not for deciding on vaccination.':
    'No sirve para la rubéola adquirida después de nacer, ni para datar por avidez, ni para decidir sobre la vacunación.',
  'CMV serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Serología de CMV de una mujer que planea un embarazo o está embarazada, con lo demás que se hizo en sus muestras.',
  'CMV PCR of an infant in urine, saliva, blood and dried blood spot, with the serology that came with it.':
    'PCR de CMV de un lactante en orina, saliva, sangre y sangre seca en papel, con la serología que la acompaña.',
  'Not for CMV acquired after birth, not for viral loads, and not for a decision on treatment.':
    'No sirve para el CMV adquirido después de nacer, ni para cargas virales, ni para decidir un tratamiento.',
};

/** The labels of the picture of the machine: its steps, then what leads on. */
const pictureLabels: Titles = {
  'Subject and week': 'Persona y semana',
  'Screening, IgG and IgM': 'Cribado, IgG e IgM',
  'Gray zone': 'Zona gris',
  'Earlier results': 'Resultados anteriores',
  Avidity: 'Avidez',
  Immunoblot: 'Inmunoblot',
  'Second sample and PCR': 'Segunda muestra y PCR',
  Recommendation: 'Recomendación',
  'Cannot say': 'Sin respuesta',
  'cannot be read here': 'aquí no se puede leer',
  'nothing to ask here': 'no hay nada que pedir',
  'a row decides': 'una fila decide',
};

/** All that the tables, the kit catalogue and the machine say in English, in Spanish. */
export const titles: Titles = { ...tableTexts, ...pictureLabels, ...layerTitles, ...planTitles, ...kitNotes };
