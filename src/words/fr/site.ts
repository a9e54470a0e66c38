/** What the practices say, and the page on which a site chooses one. */
import type * as english from '../en/site.ts';
import type { Like } from '../like.ts';

export const practiceWords: Like<typeof english.practiceWords> = {
  'france-toxo':
    'Une femme sans anticorps est testée chaque mois à partir de la deuxième consultation, la dernière fois 2 à 4 semaines après l’accouchement.',
  'france-rubella':
    'Chez une femme sans IgG, les IgG sont recontrôlées vers 20 SA\u202f; des textes plus anciens testaient chaque mois.',
  'france-cmv':
    'Le dépistage au premier trimestre est conseillé aux femmes dont le résultat est négatif ou inconnu (HAS, juin 2025)\u202f; le second test dans ce trimestre est cité de mémoire.',
  'italy-toxo': 'Une femme sans anticorps est retestée toutes les 4 à 6 semaines.',
  'germany-toxo':
    'Là où elle est retestée, toutes les 8 à 12 semaines (un laboratoire\u202f: 8, au plus 10). L’assurance légale ne paie qu’en cas de suspicion.',
  'germany-rubella':
    'Les IgG sont testées une seconde fois entre 16 et 17 SA si la première était négative\u202f; deux doses documentées valent immunité, sans test.',
  'germany-cmv':
    'Hors des soins de routine. Là où c’est fait, une page pour patientes répète le test toutes les 6 à 8 semaines sans nommer de fin\u202f: la fin à 14 à 16 SA est celle des tables. Avec des IgG connues, rien n’est répété.',
  'austria-toxo': 'Une femme sans anticorps est retestée environ toutes les 8 semaines.',
  'brazil-toxo': 'Une femme sans anticorps est retestée de chaque mois à tous les 3 mois, selon les moyens.',
  'ecci-cmv':
    'Premier test le plus tôt possible au premier trimestre, puis toutes les 4 semaines jusqu’à 14 à 16 SA. C’est aussi l’intervalle propre aux tables.',
  'belgium-cmv': 'Un laboratoire qui résume le consensus européen\u202f: dépistage jusqu’à 14 SA seulement.',
  'israel-cmv':
    'Tests au début, entre 11 et 14 SA et entre 16 et 19 SA\u202f; une femme infectée autrefois n’est pas retestée.',
  'uk-toxo': 'Pas de dépistage de population, donc pas de contrôle de routine.',
  'uk-rubella':
    'L’Angleterre a mis fin au dépistage prénatal le 1er avril 2016\u202f; deux doses documentées valent protection, sans test.',
  'uk-cmv':
    'Pas de dépistage de routine, donc pas de contrôle de routine\u202f; un test seulement sur indication.',
  'us-canada-toxo':
    'Pas de dépistage de routine (ACOG)\u202f; seules les femmes à risque ou avec signes échographiques sont testées (SOGC). Pas de contrôle de routine.',
  'us-canada-rubella': 'IgG une fois à la première consultation\u202f; pas de contrôle de routine.',
  'us-canada-cmv':
    'Pas de dépistage de routine (SMFM\u202f; SOGC\u202f: conseils d’hygiène pour toutes, test pas pour toutes). Pas de contrôle de routine.',
  'australia-toxo':
    'Peu de preuves pour un dépistage\u202f; conseils de prévention. Rien sur un intervalle\u202f: celui des tables reste.',
  'australia-rubella': 'IgG une fois à la première consultation\u202f; pas de contrôle de routine.',
  'australia-cmv':
    'Pas de dépistage de toutes\u202f; conseils d’hygiène pour toutes\u202f; test après symptômes ou contact connu. Pas de contrôle de routine.',
  'cir-toxo':
    'Ligne 4 de son tableau\u202f: observer, répéter les IgM pendant la grossesse, sans intervalle. Ici IgG et IgM sont prises ensemble.',
  'cir-rubella':
    'Ligne 4 de son tableau\u202f: observer, répéter les IgM pendant la grossesse, sans intervalle. Ici le contrôle porte sur les IgG\u202f; IgM seulement après éruption ou contact.',
  'cir-cmv':
    'Ligne 1 de son tableau\u202f: après des IgG positives avec IgM négatives, il répète les IgM pendant la grossesse. Les IgM ne montrent ni n’excluent une réactivation.',
};

export const siteWords: Like<typeof english.siteWords> = {
  title: 'Ce site',
  lead: 'Les pays divergent sur le moment de retester une femme sans anticorps. Choisissez la pratique de ce site\u202f; elle fixe ces intervalles et les contrôles proposés.',
  never:
    'Une pratique ne change jamais le sens d’un résultat, son urgence, une orientation, ni ce qu’il ne faut pas faire. Une éruption, une maladie, un contact ou une échographie anormale est suivi dans toute pratique.',
  choose: 'Quelle pratique ce site suit-il\u202f?',
  none: 'Aucune',
  noneHint: 'Les intervalles propres aux tables',
  save: 'Utiliser cette pratique',
  saved: (name: string) =>
    `Conservé sur cet appareil\u202f: ${name}. Vaut pour les cas commencés à partir de maintenant.`,
  notKept: (name: string) =>
    `Choisi jusqu’à la fermeture de cette page\u202f: ${name}. Ce navigateur ne permet pas de le conserver. Vaut pour les cas commencés à partir de maintenant.`,
  unknown:
    'La pratique choisie auparavant sur cet appareil n’est pas dans cette version. Choisissez de nouveau.',
  openCase: (name: string) => `Le cas ouvert garde la pratique avec laquelle il a commencé\u202f: ${name}.`,
  openCaseUse: 'Utiliser la nouvelle pratique aussi pour le cas ouvert',
  openCaseUsed: (name: string) => `Le cas ouvert suit maintenant\u202f: ${name}.`,
  changes: 'Ce que change chaque pratique',
  changesLead:
    'Dans nos mots, avec la source et comment elle a été vue. Une infection absente de la liste garde l’intervalle propre aux tables.',
  retest: 'Contrôle sans anticorps',
  immune: 'Ajouté avec anticorps',
  asTables: 'comme le disent les tables',
  notRoutinely: 'pas en routine',
  own: 'Les intervalles propres aux tables',
  ownList: {
    toxoplasma: 'IgG et IgM ensemble, à l’intervalle du laboratoire.',
    rubella: 'Pas de contrôle de routine\u202f; IgG et IgM de nouveau après éruption ou contact.',
    cmv: 'IgG et IgM ensemble toutes les 4 semaines jusqu’à 14 à 16 SA.',
  },
  kept: 'Seuls ce choix et les coffrets du laboratoire sont conservés sur l’appareil, rien d’aucun cas. Effacer les données du navigateur les supprime.',
  kits: 'Coffrets',
  kitsLead:
    'Marquez les coffrets de ce laboratoire, pour qu’un nombre sans limites imprimées puisse être lu.',
  kitsOpen: 'Coffrets de ce laboratoire',
  backToCase: 'Retour au cas',
};
