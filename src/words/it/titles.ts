import type { TableText, Titles } from '../titles.ts';
import { kitNotes } from './kit-notes.ts';
import { layerTitles } from './layer-titles.ts';
import { planTitles } from './plan-titles.ts';

/** What each table is for, and what it is not for. */
const tableTexts: Readonly<Record<TableText, string>> = {
  'Toxoplasma serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Sierologia del toxoplasma di una donna che programma una gravidanza o è incinta, con ciò che altro è stato fatto sui suoi campioni.',
  'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.':
    'Non per i lattanti, non per il feto, non per decidere una terapia e non per numeri senza i limiti del laboratorio stesso.',
  'Toxoplasma serology and PCR of an infant, from cord blood to the end of follow-up, read beside the mother’s.':
    'Sierologia e PCR del toxoplasma di un lattante, dal sangue cordonale alla fine del controllo nel tempo, lette accanto a quelle della madre.',
  'Not for children with an infection acquired after birth, not for avidity, and not for a decision on treatment.':
    'Non per bambini con un’infezione acquisita dopo la nascita, non per l’avidità e non per decidere una terapia.',
  'Rubella serology of a woman who plans a pregnancy or is pregnant, with her exposure, her documented doses and what else was done on her samples.':
    'Sierologia della rosolia di una donna che programma una gravidanza o è incinta, con la sua esposizione, le sue dosi documentate e ciò che altro è stato fatto sui suoi campioni.',
  'Not for infants, not for the fetus, not to count a remembered vaccine as a dose, and not for numbers without the laboratory’s own limits.':
    'Non per i lattanti, non per il feto, non per contare come dose un vaccino ricordato e non per numeri senza i limiti del laboratorio stesso.',
  'Rubella serology and RT-PCR of an infant, from birth to the IgG beyond 9 months, with the vaccine history.':
    'Sierologia e RT-PCR della rosolia di un lattante, dalla nascita alle IgG oltre i 9 mesi, con l’anamnesi vaccinale.',
  'Not for rubella acquired after birth, not for dating by avidity, and not for deciding on vaccination.':
    'Non per la rosolia acquisita dopo la nascita, non per datare con l’avidità e non per decidere una vaccinazione.',
  'CMV serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Sierologia del CMV di una donna che programma una gravidanza o è incinta, con ciò che altro è stato fatto sui suoi campioni.',
  'CMV PCR of an infant in urine, saliva, blood and dried blood spot, with the serology that came with it.':
    'PCR del CMV di un lattante su urine, saliva, sangue e goccia di sangue essiccata, con la sierologia che la accompagna.',
  'Not for CMV acquired after birth, not for viral loads, and not for a decision on treatment.':
    'Non per il CMV acquisito dopo la nascita, non per le cariche virali e non per decidere una terapia.',
};

/** The labels of the picture of the machine: its steps, then what leads on. */
const pictureLabels: Titles = {
  'Subject and week': 'Persona e settimana',
  'Screening, IgG and IgM': 'Screening, IgG e IgM',
  'Gray zone': 'Zona grigia',
  'Earlier results': 'Risultati precedenti',
  Avidity: 'Avidità',
  Immunoblot: 'Immunoblot',
  'Second sample and PCR': 'Secondo campione e PCR',
  Recommendation: 'Raccomandazione',
  'Cannot say': 'Senza risposta',
  'cannot be read here': 'qui non si può leggere',
  'nothing to ask here': 'non serve chiedere',
  'a row decides': 'una riga decide',
};

/** All that the tables, the kit catalogue and the machine say in English, in Italian. */
export const titles: Titles = { ...tableTexts, ...pictureLabels, ...layerTitles, ...planTitles, ...kitNotes };
