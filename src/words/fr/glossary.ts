/** The clinical terms of the French words, each with a public document that uses it. "Recalled": not read for this. */
const HAS_CMV =
  'HAS, Évaluation de la pertinence d’un dépistage systématique du CMV au cours de la grossesse, 2025 (summary read in part)';
const HAS_CMV_TESTS =
  'HAS, Diagnostic par sérologie et/ou recherche du génome viral de l’infection congénitale à CMV, 2015 (title and contents read)';
const PRATICIEN_CMV = 'La Revue du praticien, Dépistage du CMV recommandé, 2025 (read in part)';
const PRATICIEN_TOXO =
  'La Revue du praticien, Surveillance sérologique et prévention de la toxoplasmose chez la femme enceinte, 2019 (opening read)';
const CNR_TOXO =
  'CNR Toxoplasmose, Sérodiagnostic de la toxoplasmose\u202f: conduite à tenir, Feuillets de biologie, 2011 (abstract read)';
const ROBERT = 'Robert-Gangneux et Dion, Toxoplasmose de la femme enceinte, 2020 (abstract read)';
const ACADEMIE =
  'Académie nationale de médecine, La prévention de la toxoplasmose congénitale en France, 2001 (abstract read)';
const GUIDE_VACCINS = 'Guide des vaccinations, Vaccination contre la rubéole (read in part)';
const GERES = 'GERES, Vaccination contre la rubéole, 2023 (read)';
const PASQUIER = 'UNSPF Toulouse, Infections et grossesse, cas 6, 2009 (read in part)';
const BOUTHRY = 'Rubéole et grossesse\u202f: diagnostic et soins, traduction de Bouthry, 2014 (opening read)';
const BIOLOGISTE = 'Biologiste 365, Grossesse et CMV, 2025 (read in part)';

export const glossary: readonly { readonly term: string; readonly en: string; readonly source: string }[] = [
  { term: 'avidité des IgG', en: 'IgG avidity', source: BIOLOGISTE },
  {
    term: 'avidité faible, intermédiaire, élevée',
    en: 'low, intermediate, high avidity',
    source: 'recalled',
  },
  { term: 'zone grise', en: 'gray zone', source: 'recalled' },
  { term: 'douteux, équivoque', en: 'doubtful, equivocal', source: 'recalled' },
  { term: 'seuil', en: 'cut-off', source: 'recalled' },
  { term: 'séroconversion', en: 'seroconversion', source: PRATICIEN_TOXO },
  { term: 'primo-infection', en: 'first (primary) infection', source: PRATICIEN_CMV },
  { term: 'infection non primaire', en: 'non-primary infection', source: PRATICIEN_CMV },
  { term: 'réactivation, réinfection', en: 'reactivation, re-infection', source: PRATICIEN_CMV },
  { term: 'statut sérologique', en: 'serological status', source: HAS_CMV },
  { term: 'séronégative', en: 'seronegative', source: BIOLOGISTE },
  { term: 'réceptive, non immunisée', en: 'susceptible', source: 'recalled' },
  { term: 'immunité acquise', en: 'acquired immunity', source: PRATICIEN_TOXO },
  { term: 'femme immunisée', en: 'immune woman', source: ACADEMIE },
  { term: 'IgM isolées', en: 'IgM without IgG', source: 'recalled' },
  { term: 'IgM réactives', en: 'reactive IgM', source: 'recalled' },
  { term: 'IgM non spécifiques', en: 'unspecific IgM', source: 'recalled' },
  { term: 'immunoblot (Western blot)', en: 'immunoblot', source: 'recalled' },
  { term: 'immunoblot comparatif mère-enfant', en: 'mother-child immunoblot', source: 'recalled' },
  { term: 'immunocapture', en: 'IgM capture', source: 'recalled' },
  { term: 'sérums testés en parallèle', en: 'sera run in parallel', source: 'recalled' },
  { term: 'sérodiagnostic', en: 'serological diagnosis', source: CNR_TOXO },
  { term: 'profil sérologique', en: 'serological pattern', source: CNR_TOXO },
  { term: 'datation de l’infection', en: 'dating of the infection', source: ROBERT },
  { term: 'semaines d’aménorrhée (SA)', en: 'weeks from the last period', source: GUIDE_VACCINS },
  { term: 'terme', en: 'week of pregnancy', source: 'recalled' },
  { term: 'terme prévu', en: 'due date', source: 'recalled' },
  { term: 'dernières règles', en: 'last period', source: 'recalled' },
  { term: 'liquide amniotique', en: 'amniotic fluid', source: ACADEMIE },
  { term: 'amniocentèse', en: 'amniocentesis', source: 'recalled' },
  { term: 'médecine fœtale', en: 'fetal medicine', source: 'recalled' },
  { term: 'diagnostic prénatal', en: 'prenatal diagnosis', source: ROBERT },
  { term: 'infection congénitale', en: 'congenital infection', source: HAS_CMV_TESTS },
  { term: 'toxoplasmose congénitale', en: 'congenital toxoplasmosis', source: ACADEMIE },
  { term: 'rubéole congénitale', en: 'congenital rubella', source: GUIDE_VACCINS },
  { term: 'transmission materno-fœtale', en: 'transmission to the child', source: ROBERT },
  { term: 'séquelles neurosensorielles', en: 'lasting harm to hearing and brain', source: PRATICIEN_CMV },
  { term: 'éruption', en: 'rash', source: GUIDE_VACCINS },
  { term: 'vaccin rougeole-oreillons-rubéole (ROR)', en: 'MMR vaccine', source: GERES },
  { term: 'immunité protectrice', en: 'protective immunity', source: PASQUIER },
  { term: 'interruption de grossesse', en: 'termination of pregnancy', source: GERES },
  { term: 'laboratoire de référence (CNR)', en: 'reference laboratory', source: CNR_TOXO },
  { term: 'conseils hygiéno-diététiques, d’hygiène', en: 'hygiene advice', source: ACADEMIE },
  { term: 'dépistage systématique', en: 'routine screening', source: HAS_CMV },
  { term: 'valaciclovir hors AMM', en: 'off-label valaciclovir', source: HAS_CMV },
  { term: 'spiramycine', en: 'spiramycin', source: 'recalled' },
  { term: 'sang de cordon', en: 'cord blood', source: 'recalled' },
  { term: 'buvard de sang séché (Guthrie)', en: 'dried blood spot', source: 'recalled' },
  { term: 'rétinochoroïdite', en: 'retinochoroiditis', source: 'recalled' },
  { term: 'immunodépression', en: 'weakened immune system', source: 'recalled' },
  {
    term: 'laboratoire national de référence des rubéoles',
    en: 'national rubella laboratory',
    source: BOUTHRY,
  },
  { term: 'coffret', en: 'test kit', source: 'recalled' },
];
