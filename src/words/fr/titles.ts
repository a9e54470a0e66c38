import type { TableText, Titles } from '../titles.ts';
import { kitNotes } from './kit-notes.ts';
import { layerTitles } from './layer-titles.ts';
import { planTitles } from './plan-titles.ts';

/** What each table is for, and what it is not for. */
const tableTexts: Readonly<Record<TableText, string>> = {
  'Toxoplasma serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Sérologie de la toxoplasmose chez une femme qui prévoit une grossesse ou est enceinte, avec ce qui a été fait d’autre sur ses prélèvements.',
  'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.':
    'Ni pour les nourrissons, ni pour le fœtus, ni pour décider d’un traitement, ni pour des chiffres sans les limites propres du laboratoire.',
  'Toxoplasma serology and PCR of an infant, from cord blood to the end of follow-up, read beside the mother’s.':
    'Sérologie et PCR de la toxoplasmose chez un enfant, du sang de cordon à la fin du suivi, lues à côté de celles de la mère.',
  'Not for children with an infection acquired after birth, not for avidity, and not for a decision on treatment.':
    'Ni pour les enfants dont l’infection est acquise après la naissance, ni pour l’avidité, ni pour décider d’un traitement.',
  'Rubella serology of a woman who plans a pregnancy or is pregnant, with her exposure, her documented doses and what else was done on her samples.':
    'Sérologie de la rubéole chez une femme qui prévoit une grossesse ou est enceinte, avec son exposition, ses doses documentées et ce qui a été fait d’autre sur ses prélèvements.',
  'Not for infants, not for the fetus, not to count a remembered vaccine as a dose, and not for numbers without the laboratory’s own limits.':
    'Ni pour les nourrissons, ni pour le fœtus, ni pour compter comme dose un vaccin rapporté de mémoire, ni pour des chiffres sans les limites propres du laboratoire.',
  'Rubella serology and RT-PCR of an infant, from birth to the IgG beyond 9 months, with the vaccine history.':
    'Sérologie et RT-PCR de la rubéole chez un enfant, de la naissance aux IgG au-delà de 9 mois, avec ses antécédents vaccinaux.',
  'Not for rubella acquired after birth, not for dating by avidity, and not for deciding on vaccination.':
    'Ni pour une rubéole acquise après la naissance, ni pour dater par l’avidité, ni pour décider d’une vaccination.',
  'CMV serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Sérologie du CMV chez une femme qui prévoit une grossesse ou est enceinte, avec ce qui a été fait d’autre sur ses prélèvements.',
  'CMV PCR of an infant in urine, saliva, blood and dried blood spot, with the serology that came with it.':
    'PCR du CMV chez un enfant dans l’urine, la salive, le sang et sur le buvard de sang séché, avec la sérologie qui l’accompagne.',
  'Not for CMV acquired after birth, not for viral loads, and not for a decision on treatment.':
    'Ni pour un CMV acquis après la naissance, ni pour les charges virales, ni pour décider d’un traitement.',
};

/** The labels of the picture of the machine: its steps, then what leads on. */
const pictureLabels: Titles = {
  'Subject and week': 'Personne et terme',
  'Screening, IgG and IgM': 'Dépistage, IgG et IgM',
  'Gray zone': 'Zone grise',
  'Earlier results': 'Résultats antérieurs',
  Avidity: 'Avidité',
  Immunoblot: 'Immunoblot',
  'Second sample and PCR': 'Second prélèvement, PCR',
  Recommendation: 'Recommandation',
  'Cannot say': 'Sans réponse',
  'cannot be read here': 'rien ne peut être lu ici',
  'nothing to ask here': 'rien n’est à demander',
  'a row decides': 'une ligne décide',
};

/** All that the tables, the kit catalogue and the machine say in English, in French. */
export const titles: Titles = { ...tableTexts, ...pictureLabels, ...layerTitles, ...planTitles, ...kitNotes };
