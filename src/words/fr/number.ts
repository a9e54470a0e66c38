/** A printed number on the form: its fields, what it reads as, and what is said when it cannot be read. */
import type * as english from '../en/number.ts';
import type { Like } from '../like.ts';

const list = (parts: readonly string[], word: string) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;

export const number: Like<typeof english.number> = {
  value: 'Valeur telle qu’imprimée',
  valueHint: 'Avec son signe et son unité\u202f: 0,85 COI, > 250 IU/mL, 1:16',
  unit: 'Unité, si elle est à part',
  beside: 'Qu’est-ce qui est imprimé à côté\u202f?',
  ways: {
    limits: 'Des limites, avec ou sans zone grise',
    'cut-off': 'Un seul seuil',
    kit: 'Pas de limites, mais le coffret est connu',
  },
  printed: 'Limites telles qu’imprimées',
  printedHint: 'Facultatif, comme <0.7 / 0.7-1.0 / >1.0\u202f; remplit les deux champs ci-dessous',
  printedUnread: 'Ces limites ne peuvent être lues ici\u202f: remplissez les deux champs ci-dessous.',
  below: 'Négatif en dessous de',
  upTo: 'Négatif jusqu’à',
  from: 'Positif à partir de',
  above: 'Positif au-dessus de',
  lowBelow: 'Faible en dessous de',
  lowUpTo: 'Faible jusqu’à',
  highFrom: 'Élevée à partir de',
  highAbove: 'Élevée au-dessus de',
  sign: (label: string) => `Signe de «\u202f${label}\u202f»`,
  signs: {
    below: '< en dessous de',
    'up-to': '≤ jusqu’à',
    from: '≥ à partir de',
    above: '> au-dessus de',
  },
  cutOff: 'Seuil',
  cutOffHint: 'Négatif en dessous, positif à partir de lui',
  cutOffHintAvidity: 'Élevée à partir de lui',
  cutOffRule: 'L’entourer d’une zone grise de ±10\u202f%',
  cutOffRuleHint:
    'Une règle du laboratoire CIR pour les IgM, non imprimée sur ce compte rendu. D’autres sources la contredisent\u202f: les zones grises varient d’un coffret à l’autre.',
  said: 'Le mot du laboratoire à côté du nombre',
  saidNone: 'aucun',
  kit: {
    label: 'Coffret',
    choose: 'Choisir le coffret',
    ofLaboratory: 'Coffrets de ce laboratoire',
    toCheck: 'vérifier la notice',
    toType: 'limites de la notice',
    notInsert: (source: string) =>
      `Source\u202f: ${source}. Ce n’est pas la notice\u202f: si la vôtre diffère, saisissez ses limites.`,
    noLimits: 'Le catalogue ne contient pas les limites de ce coffret. Saisissez celles de sa notice.',
    check: (limits: string) => `Ma notice dit\u202f: ${limits}`,
    recalled:
      'Ces limites sont citées de mémoire, non lues dans une source. Vérifiez la notice avant de cocher.',
    validIf: (floor: string) =>
      `Les IgG de ce sérum sont d’au moins ${floor}\u202f: en dessous, cette avidité ne signifie rien`,
    mine: 'C’est le coffret de ce laboratoire, choisi sur cet appareil. Si le bulletin vient d’un autre, changez-le.',
    whose: 'Choisir les coffrets de ce laboratoire',
  },
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  limitsLine: (low: string, high: string) => `${low}, ${high}`,
  classes: {
    negative: 'négatif',
    grey: 'zone grise',
    'low-positive': 'faiblement positif',
    positive: 'positif',
    low: 'faible',
    intermediate: 'intermédiaire',
    high: 'élevée',
    'not-measurable': 'non mesurable',
    'not-done': 'non fait',
    pending: 'en attente',
  },
  range: {
    below: (limit: string) => `en dessous de ${limit}`,
    upTo: (limit: string) => `jusqu’à ${limit} inclus`,
    included: (limit: string) => `${limit} inclus`,
    from: (limit: string) => `à partir de ${limit}`,
    above: (limit: string) => `au-dessus de ${limit}`,
    between: (low: string, high: string) => `${low} à ${high}`,
  },
  by: {
    laboratory: 'comme le dit le laboratoire',
    limits: 'selon les limites imprimées',
    'cut-off': 'selon le seuil imprimé',
    'cut-off-rule': 'selon la règle de ±10\u202f% du laboratoire CIR, non imprimée sur ce compte rendu',
    kit: (name: string) => `selon le coffret ${name}`,
    insert: (name: string) => `selon la notice de ${name}`,
  },
  echo: (word: string, range: string, by: string) =>
    `Se lit\u202f: ${word}${range === '' ? '' : ` (${range})`}, ${by}.`,
  withoutRule: (word: string) => `Sans la règle, ce serait\u202f: ${word}.`,

  noValue: 'Saisissez la valeur telle qu’imprimée',
  valueForm: 'La valeur doit être un nombre, comme 0,85 ou > 250',
  valueBeside: (value: string) =>
    `«\u202f${value}\u202f» contient plus qu’un nombre, une unité et un mot connu ici\u202f: mettez l’unité dans son champ et sélectionnez le mot du laboratoire`,
  ambiguous: (typed: string, readings: readonly string[]) =>
    `${typed} peut être ${list(readings, 'ou')}\u202f: sélectionnez lequel`,
  readAs: (value: string) => `C’est ${value}`,
  limitAmbiguous: (typed: string, readings: readonly string[]) =>
    `${typed} peut être ${list(readings, 'ou')}\u202f: saisissez la limite sans séparateur, ou avec un 0 de plus à la fin`,
  noLimits: 'Saisissez les limites du laboratoire, choisissez le coffret, ou choisissez le résultat en mots',
  oneLimit: 'Saisissez les deux limites, ou choisissez «\u202fUn seul seuil\u202f»',
  belowForm: 'La limite inférieure doit être un nombre, comme 0,7',
  fromForm: 'La limite supérieure doit être un nombre, comme 1,0',
  cutOffForm: 'Le seuil doit être un nombre, comme 1,0',
  reversed: 'La limite inférieure ne doit pas dépasser la limite supérieure',
  both: (limit: string) =>
    `${limit} ne peut être les deux bornes à la fois\u202f: choisissez de nouveau le signe d’une limite`,
  twoKinds: 'Les limites doivent être toutes deux des nombres ou toutes deux des titres, dans une même unité',
  printedDiffers: 'Les limites imprimées et les deux champs diffèrent\u202f: corrigez l’un ou l’autre',
  noKit: 'Choisissez le coffret, saisissez les limites du laboratoire, ou choisissez le résultat en mots',
  kitUnchecked: 'Vérifiez la notice et cochez ce qu’elle dit, ou saisissez ses limites',
  kitInvalid: 'Cochez que les IgG sont assez élevées, ou choisissez «\u202fNon mesurable\u202f»',
  undecided: (value: string, classes: readonly string[]) =>
    `${value} ne peut être classé\u202f: ici ce peut être ${list(classes, 'ou')}. Interrogez le laboratoire, ou choisissez «\u202fJe ne sais pas\u202f»`,
  avidityBelow: (value: string) =>
    `${value} est sous le seuil, où une avidité peut être faible ou intermédiaire\u202f: saisissez les deux limites, ou sélectionnez le mot du laboratoire`,
  twoUnits: (value: string, unit: string) => `La valeur ${value} et l’unité ${unit} ne vont pas ensemble`,
  unitAgainst: (unit: string, limits: string) =>
    `La valeur est en ${unit} et les limites sont en ${limits}\u202f: elles ne sont jamais converties`,
  unitAgainstKit: (unit: string, kit: string) => `La valeur est en ${unit} et ce coffret mesure en ${kit}`,
  noUnit: 'sans unité',
  titres: 'titres',
  wordsDiffer: 'Le mot dans la valeur et le mot du laboratoire diffèrent\u202f: corrigez l’un ou l’autre',
  disagree: 'Le mot et le nombre ne concordent pas. Lequel vaut\u202f?',
  disagreeHint:
    'Si vous ne pouvez le dire, interrogez le laboratoire et choisissez «\u202fJe ne sais pas\u202f» ci-dessus.',
  holds: (word: string, by: string) => `${word}, ${by}`,
  noHolds: 'Sélectionnez ce qui vaut\u202f: le mot du laboratoire ou son nombre',

  compare: {
    title: (value: string) => `Comment d’autres coffrets liraient ${value}`,
    lead: 'Le même nombre, lu avec les limites de chaque coffret du catalogue. Un nombre sans son coffret n’est pas un résultat.',
    noUnit: 'Aucune unité n’a été donnée\u202f: chaque coffret lit le nombre dans sa propre unité.',
    kit: 'Coffret',
    limits: 'Négatif / positif',
    limitsAvidity: 'Faible / élevée',
    reads: 'Se lit',
    undecided: 'ne peut être classé',
    'other-unit': 'non comparable',
    recalled: 'cité de mémoire',
    fit: (kits: readonly string[]) => `Ces limites conviennent à\u202f: ${list(kits, 'et')}.`,
    fitNone: 'Ces limites ne conviennent à aucun coffret du catalogue.',
  },
  shown: {
    kit: (name: string) => `coffret ${name}`,
    rule: 'règle de ±10\u202f% du laboratoire CIR, non imprimée',
  },
};
