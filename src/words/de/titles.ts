import type { TableText, Titles } from '../titles.ts';
import { kitNotes } from './kit-notes.ts';
import { layerTitles } from './layer-titles.ts';
import { planTitles } from './plan-titles.ts';

/** What each table is for, and what it is not for. */
const tableTexts: Readonly<Record<TableText, string>> = {
  'Toxoplasma serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Toxoplasma-Serologie einer Frau, die eine Schwangerschaft plant oder schwanger ist, mit dem, was sonst an ihren Proben untersucht wurde.',
  'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.':
    'Nicht für Säuglinge, nicht für den Fetus, nicht für eine Entscheidung über eine Behandlung und nicht für Zahlen ohne die eigenen Grenzwerte des Labors.',
  'Toxoplasma serology and PCR of an infant, from cord blood to the end of follow-up, read beside the mother’s.':
    'Toxoplasma-Serologie und -PCR eines Säuglings, vom Nabelschnurblut bis zum Ende der Nachbeobachtung, neben der Serologie der Mutter gelesen.',
  'Not for children with an infection acquired after birth, not for avidity, and not for a decision on treatment.':
    'Nicht für Kinder mit einer nach der Geburt erworbenen Infektion, nicht für die Avidität und nicht für eine Entscheidung über eine Behandlung.',
  'Rubella serology of a woman who plans a pregnancy or is pregnant, with her exposure, her documented doses and what else was done on her samples.':
    'Röteln-Serologie einer Frau, die eine Schwangerschaft plant oder schwanger ist, mit ihrer Exposition, ihren dokumentierten Impfdosen und dem, was sonst an ihren Proben untersucht wurde.',
  'Not for infants, not for the fetus, not to count a remembered vaccine as a dose, and not for numbers without the laboratory’s own limits.':
    'Nicht für Säuglinge, nicht für den Fetus, nicht, um eine erinnerte Impfung als Dosis zu zählen, und nicht für Zahlen ohne die eigenen Grenzwerte des Labors.',
  'Rubella serology and RT-PCR of an infant, from birth to the IgG beyond 9 months, with the vaccine history.':
    'Röteln-Serologie und -RT-PCR eines Säuglings, von der Geburt bis zum IgG nach 9 Monaten, mit der Impfanamnese.',
  'Not for rubella acquired after birth, not for dating by avidity, and not for deciding on vaccination.':
    'Nicht für nach der Geburt erworbene Röteln, nicht für die Datierung durch Avidität und nicht für die Entscheidung über eine Impfung.',
  'CMV serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'CMV-Serologie einer Frau, die eine Schwangerschaft plant oder schwanger ist, mit dem, was sonst an ihren Proben untersucht wurde.',
  'CMV PCR of an infant in urine, saliva, blood and dried blood spot, with the serology that came with it.':
    'CMV-PCR eines Säuglings in Urin, Speichel, Blut und Trockenblutkarte, mit der Serologie, die dazu vorliegt.',
  'Not for CMV acquired after birth, not for viral loads, and not for a decision on treatment.':
    'Nicht für eine nach der Geburt erworbene CMV-Infektion, nicht für Viruslasten und nicht für eine Entscheidung über eine Behandlung.',
};

/** The labels of the picture of the machine: its steps, then what leads on. */
const pictureLabels: Titles = {
  'Subject and week': 'Person und Woche',
  'Screening, IgG and IgM': 'Screening, IgG und IgM',
  'Gray zone': 'Grenzwertiger Bereich',
  'Earlier results': 'Frühere Ergebnisse',
  Avidity: 'Avidität',
  Immunoblot: 'Immunoblot',
  'Second sample and PCR': 'Zweite Probe und PCR',
  Recommendation: 'Empfehlung',
  'Cannot say': 'Keine Antwort',
  'cannot be read here': 'hier nicht lesbar',
  'nothing to ask here': 'hier nichts zu fragen',
  'a row decides': 'eine Zeile entscheidet',
};

/** All that the tables, the kit catalogue and the machine say in English, in German. */
export const titles: Titles = { ...tableTexts, ...pictureLabels, ...layerTitles, ...planTitles, ...kitNotes };
