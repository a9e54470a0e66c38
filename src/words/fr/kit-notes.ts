import type { KitNote } from '../titles.ts';

/** The notes of the kit catalogue, by their English text. What a kit or a platform is called, and what is printed, stays as it is printed. */
export const kitNotes: Readonly<Record<KitNote, string>> = {
  'The US insert says 1 and 3.': 'La notice américaine indique 1 et 3.',
  'The EU insert says 1 and 30.': 'La notice européenne indique 1 et 30.',
  'Confidence high.': 'Confiance élevée.',
  'As Architect; confidence high.': 'Comme Architect\u202f; confiance élevée.',
  'Toxo IgG II; also ARUP and Warde.': 'Toxo IgG II\u202f; aussi ARUP et Warde.',
  'The EU insert differs.': 'La notice européenne diffère.',
  'Confidence medium.': 'Confiance moyenne.',
  'Toxo IgM II, S/CO; confidence medium.': 'Toxo IgM II, S/CO\u202f; confiance moyenne.',
  'Printed as ratio.': 'Imprimé comme ratio.',
  'Printed as whole numbers: up to 9, 10-11, from 12.':
    'Imprimé en nombres entiers\u202f: jusqu’à 9, 10-11, à partir de 12.',
  'Printed as IV; an older state of the page.': 'Imprimé comme IV\u202f; un état plus ancien de la page.',
  'Numbers read on a laboratory page; that they belong to this platform is recalled.':
    'Chiffres lus sur une page de laboratoire\u202f; leur appartenance à cette plateforme est citée de mémoire.',
  'TGS TA Toxo IgG, no grey zone.': 'TGS TA Toxo IgG, sans zone grise.',
  'Grey zone printed as 6-9, which side 9 is on is not; production ended. Also PMC10854481.':
    'Zone grise imprimée 6-9, le côté où se trouve 9 ne l’est pas\u202f; production arrêtée. Aussi PMC10854481.',
  'Printed as ratio; confidence high.': 'Imprimé comme ratio\u202f; confiance élevée.',
  'Printed as RAI; confidence high.': 'Imprimé comme RAI\u202f; confiance élevée.',
  'Positive: at least 3 of P30, P31, P33, P40, P45, the 30 kDa band included. The laboratory reads the bands.':
    'Positif\u202f: au moins 3 parmi P30, P31, P33, P40, P45, dont la bande de 30 kDa. Le laboratoire lit les bandes.',
  'The laboratory reads the bands; how they are scored is not known here.':
    'Le laboratoire lit les bandes\u202f; leur cotation n’est pas connue ici.',
  'No limits of this maker were found in any public source. Often printed as КП.':
    'Aucune limite de ce fabricant n’a été trouvée dans une source publique. Souvent imprimé КП.',
  'No limits of this maker were found in any public source; nor the lowest IgG at which the avidity counts. Often printed as ИА.':
    'Aucune limite de ce fabricant n’a été trouvée dans une source publique, ni les IgG les plus basses pour lesquelles l’avidité compte. Souvent imprimé ИА.',
  'Cobas 6000, no grey zone.': 'Cobas 6000, sans zone grise.',
  'The US insert says 5 and 10.': 'La notice américaine indique 5 et 10.',
  'The EU insert says 10 and 15.': 'La notice européenne indique 10 et 15.',
  'Positive above 7.': 'Positif au-dessus de 7.',
  'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.':
    'Le laboratoire choisit\u202f: négatif en dessous de 10 ou en dessous de 5, positif à partir de 10. Ses limites imprimées sont nécessaires.',
  'Printed as AI, not IU/mL.': 'Imprimé en AI, pas en IU/mL.',
  'No grey zone.': 'Sans zone grise.',
  'The source prints high as above 60.0.': 'La source imprime élevée comme au-dessus de 60.0.',
  'Printed as Avi %.': 'Imprimé comme Avi %.',
  'CMV IgG II; confidence medium.': 'CMV IgG II\u202f; confiance moyenne.',
  'CMV IgM II; confidence medium.': 'CMV IgM II\u202f; confiance moyenne.',
  'CMV avidity II; confidence medium.': 'CMV avidity II\u202f; confiance moyenne.',
  'Positive above 6.': 'Positif au-dessus de 6.',
  'The older insert; the re-evaluated kit has a row of its own.':
    'La notice plus ancienne\u202f; le coffret réévalué a sa propre ligne.',
  'Numbers read in an abstract; that the "II" insert uses them is recalled, confidence high.':
    'Chiffres lus dans un résumé\u202f; que la notice «\u202fII\u202f» les utilise est cité de mémoire, confiance élevée.',
  'Old platform.': 'Ancienne plateforme.',
};
