/** The words of the pages that take results in: one report, and a worklist of many. */
import type * as english from '../en/reading.ts';
import type { Like } from '../like.ts';
import { count, form, inFrench } from './plural.ts';

export const readingWords: Like<typeof english.readingWords> = {
  title: 'Lire un compte rendu',
  lead: 'Torchlight décompose un compte rendu et montre chaque ligne à côté de ce qu’il a compris. Rien ne devient un cas avant que vous l’ayez regardé.',
  device: 'Le compte rendu reste sur cet appareil\u202f: il est lu ici, n’est envoyé nulle part ni conservé.',
  caseOpen:
    'Un cas est ouvert sur le bureau. Il reste tel quel jusqu’à ce que vous commenciez un cas à partir de ce compte rendu.',
  caseOpenLink: 'Aller au cas ouvert',
  file: 'Un fichier',
  fileHint:
    'FHIR R4 (JSON), HL7 v2, CSV ou TSV avec ligne d’en-tête, ou texte brut\u202f; 1 Mo au plus. Il est lu dès qu’il est choisi.',
  choose: 'Choisir un fichier',
  drop: 'ou déposez-le n’importe où sur cette page',
  paste: 'Ou le texte d’un compte rendu',
  pasteHint: 'D’un PDF, d’un courriel ou du système du laboratoire\u202f: copiez le texte et collez-le ici',
  read: 'Lire ce texte',
  reading: 'Lecture du compte rendu…',
  last: (name: string) => `Non lu\u202f: ${name}`,
  many: 'Des résultats de plusieurs personnes dans un fichier\u202f?',
  manyLink: 'Les ouvrir comme liste de travail',
  errors: {
    empty: 'Collez le texte d’un compte rendu, ou choisissez un fichier',
    tooLong: (limit: string) => `Le fichier dépasse ${limit}\u202f; choisissez-en un plus petit`,
    several: 'Déposez un fichier à la fois\u202f: un compte rendu concerne une personne',
    unreadable: 'L’appareil n’a pas pu ouvrir ce fichier\u202f; choisissez-le de nouveau',
    failed:
      'Le compte rendu n’a pas pu être décomposé, et rien n’en a été gardé. Saisissez le bulletin à la main.',
    whichTest: 'Sélectionnez l’infection et le test de ce résultat, ou laissez sa classe ouverte',
    whichSample: (test: string) =>
      `${test}\u202f: sélectionnez de quel prélèvement il s’agit, ou laissez sa classe ouverte`,
    twice: (test: string) => `${test} a déjà une autre classe\u202f; écartez l’un des deux`,
    notEarlier: (test: string) =>
      `${test} n’a pas sa place parmi les prélèvements antérieurs\u202f; laissez-le ouvert`,
    refused: (infection: string, why: string) => `${infection} ne peut devenir un cas\u202f: ${why}`,
  },
  formats: {
    fhir: 'FHIR R4',
    hl7v2: 'HL7 v2',
    csv: 'Tableau (CSV ou TSV)',
    text: 'Texte',
  },
  pasted: 'texte collé',
  back: 'Retour au compte rendu',

  check: 'Vérifier ce qui a été lu',
  checkLead:
    'Comparez chaque ligne au compte rendu. Ce que vous écartez ou laissez ouvert est demandé dans le cas.',
  notes: 'Sur l’ensemble du compte rendu',
  open: (n: number) => `Encore ouvert\u202f: ${count(n, 'question', 'questions')}`,
  openLead:
    'Rien de ceci n’a été décidé. Répondez ce que vous savez\u202f; ce qui reste ouvert reste hors du cas.',
  whose: 'De qui sont ces résultats\u202f?',
  whoseShort: 'De qui sont les résultats',
  person: 'La personne',
  sample: (day: string) => `prélèvement du ${day}`,
  sampleUndated: 'prélèvement sans date',
  earlier: (weeks: string) => `prélèvement antérieur, ${weeks} avant`,
  earlierOn: (day: string) => `prélèvement antérieur du ${day}`,
  inReport: 'Dans le compte rendu',
  noRaw: 'découle du reste du compte rendu',
  nowhere: 'absent du compte rendu',
  readAs: 'Lu comme',
  isRight: 'Est-ce exact\u202f?',
  rest: (n: number) => `${count(n, 'caractère', 'caractères')} de plus`,
  asRead: 'Comme lu',
  changeTo: 'Changer en',
  leaveOut: 'Écarter',
  control: (what: string) => `${what}\u202f: comme lu, changé ou écarté`,
  changedTo: (value: string) => `Changé en ${value}`,
  isOut: 'Écarté\u202f; demandé dans le cas',
  sources: {
    laboratory: 'le mot du laboratoire lui-même',
    limits: 'selon les limites imprimées dans le compte rendu',
    kit: 'selon les limites du coffret',
  },
  limits: (below: string, from: string) => `négatif en dessous de ${below}, positif à partir de ${from}`,
  avidityLimits: (below: string, from: string) => `faible en dessous de ${below}, élevée à partir de ${from}`,
  nothing: 'Aucun résultat de toxoplasmose, rubéole ou CMV n’a pu être lu sans question.',
  ignored: (n: number) => `Non utilisé\u202f: ${count(n, 'élément', 'éléments')} du compte rendu`,
  why: 'Pourquoi',

  infection: 'Infection',
  test: 'Test',
  class: 'Classe',
  which: 'Prélèvement',
  newest: (day: string) => `le plus récent, du ${day}`,
  newestUndated: 'le plus récent',
  choosePlease: 'non choisi',
  leftOpen: 'laissé ouvert',
  date: 'Date du prélèvement',
  countsFor: (day: string) => `Compte comme un résultat du prélèvement du ${day}.`,
  notHere:
    'On ne peut y répondre ici. La valeur reste dehors\u202f; saisissez-la sur les pages du cas si elle y a sa place.',
  notForPerson: 'Pas nécessaire pour cette personne.',

  take: 'C’est exact\u202f: les prendre dans un cas',
  counts: (changed: number, out: number, open: number) =>
    [
      changed > 0 ? count(changed, 'ligne changée', 'lignes changées') : '',
      out > 0 ? count(out, 'ligne écartée', 'lignes écartées') : '',
      open > 0
        ? `${count(open, 'question laissée ouverte', 'questions laissées ouvertes')}\u202f: le cas dira ce qui manque`
        : '',
    ]
      .filter(Boolean)
      .join('\u202f; '),
  nothingToTake: 'Il n’y a encore rien à prendre dans un cas.',
  byHand: 'Saisir le bulletin à la main',

  replace: 'Un cas est ouvert sur le bureau',
  replaceLead:
    'Commencer ce compte rendu comme nouveau cas efface celui qui est ouvert. Ses réponses ne sont pas conservées.',
  startNew: 'Commencer ceci comme nouveau cas',
  keepOpen: 'Retour au cas ouvert',
  slips: 'Le compte rendu contient des prélèvements de plusieurs jours',
  slipsLead:
    'Un cas porte sur un prélèvement. Choisissez celui par lequel commencer, et relisez le compte rendu pour l’autre.',
  slip: (day: string, infections: string) => `Prélèvement du ${day}\u202f: ${infections}`,
  slipUndated: (infections: string) => `Prélèvement sans date\u202f: ${infections}`,
  stay: 'Retour aux lignes',
};

export const thousands = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');
const megabytes = (bytes: number) => inFrench((bytes / 1_000_000).toFixed(1));
/** "1 721 personnes": many, with their noun. */
const some = (n: number, one: string, many: string) => `${thousands(n)} ${form(n, one, many)}`;

export const listWords: Like<typeof english.listWords> = {
  title: 'Liste de travail',
  lead: 'Un fichier avec les résultats de plusieurs personnes\u202f: chacun est lu et interprété, et les plus pressants viennent d’abord.',
  device:
    'Le fichier reste sur cet appareil. Il est lu ici, n’est envoyé nulle part ni conservé\u202f; fermer la page efface la liste.',
  file: 'Un fichier de plusieurs personnes',
  fileHint: 'CSV ou TSV avec ligne d’en-tête, un Bundle FHIR, ou des messages HL7 v2\u202f; 200 Mo au plus',
  subject: 'De qui sont ces résultats, si le fichier ne le dit pas\u202f?',
  subjectHint:
    'À choisir avant le fichier. Si c’est laissé ouvert, ces lignes demandent d’abord une réponse\u202f; une ligne qui le dit est lue comme elle le dit.',
  subjectAsk: 'Laisser ouvert',
  last: (name: string) => `Non lu\u202f: ${name}`,
  one: 'Le compte rendu d’une seule personne\u202f?',
  oneLink: 'Le lire ligne par ligne',
  errors: {
    several: 'Déposez un fichier à la fois',
    tooLarge: 'Le fichier dépasse 200 Mo\u202f; choisissez-en un plus petit, ou divisez-le',
    broken:
      'La liste n’a pas pu être faite\u202f: la partie du programme qui la lit n’a pas démarré. Rechargez la page et choisissez de nouveau le fichier.',
  },
  reading: (name: string) => `Lecture de ${name}`,
  finding: (done: number, total: number) =>
    `Parcours du fichier\u202f: ${megabytes(done)} sur ${megabytes(total)} Mo`,
  interpreting: (persons: number, rows: number) =>
    `${some(persons, 'personne lue', 'personnes lues')}, ${some(rows, 'résultat interprété', 'résultats interprétés')}`,
  bar: 'Part du fichier déjà faite',
  stage: {
    finding: 'Étape 1 sur 2\u202f: qui est dans le fichier',
    interpreting: 'Étape 2 sur 2\u202f: une personne après l’autre',
  },
  cancel: 'Annuler',
  cancelled: 'Annulé. La liste contient ce qui a été lu jusque-là, et n’est pas complète.',
  stopped: 'La liste n’est pas complète.',
  done: (persons: number, rows: number) =>
    `${some(persons, 'personne', 'personnes')}, ${some(rows, 'résultat', 'résultats')}`,
  doneSaid: 'La liste est complète.',
  newList: 'Nouvelle liste',
  save: 'Enregistrer en CSV',
  saved: (name: string) => `Enregistré\u202f: ${name}`,
  saveHint: 'La liste entière, dans l’ordre du fichier',
  notes: 'Sur l’ensemble du fichier',
  columns: 'Comment les colonnes ont été lues',
  heading: 'Colonne',
  reads: 'Lu comme',
  column: {
    nothing: 'non utilisé',
    ask: 'demandé, cellule par cellule',
    parts: {
      value: '',
      unit: 'unité',
      range: 'limites',
      said: 'le mot du laboratoire',
      method: 'méthode',
      laboratory: 'laboratoire',
      drawn: 'date du prélèvement',
      date: 'date',
      status: 'statut',
      comment: 'commentaire',
    },
    unsaid: 'infection non dite',
  },

  groups: {
    today: 'Aujourd’hui',
    needs: 'Réponses requises',
    soon: 'Cette semaine',
    routine: 'Programmé',
    none: 'Rien de plus',
  },
  group: 'Urgence',
  all: 'Tous',
  number: thousands,
  infection: 'Infection',
  anyInfection: 'Toute infection',
  conclusion: 'Conclusion',
  anyConclusion: 'Toute conclusion',
  noConclusion: 'Pas encore',
  search: 'Personne',
  searchHint: 'Comme le fichier la nomme',
  found: (n: number, all: number) =>
    n === all
      ? some(n, 'résultat', 'résultats')
      : `${thousands(n)} sur ${some(all, 'résultat', 'résultats')}`,
  nothing: 'Aucun résultat ne répond à ces filtres.',
  together: 'Les résultats d’une personne restent ensemble, sous le plus pressant.',
  caption: (from: number, to: number, of: number) =>
    `Résultats ${thousands(from)} à ${thousands(to)} sur ${thousands(of)}`,
  person: 'Personne',
  first: 'Première démarche',
  open: 'Points ouverts',
  openOf: (asks: number) => (asks === 0 ? '' : count(asks, 'question ouverte', 'questions ouvertes')),
  unread: 'N’a pas pu être lu',
  notYet: 'Pas encore de réponse',
  byUrgency: 'Le plus urgent d’abord',
  byFile: 'Dans l’ordre du fichier',
  order: 'Ordre',
  nobody: (n: number) => `N° ${thousands(n)}`,
  openRow: (person: string, infection: string) => `Ouvrir ${person}, ${infection}`,
  previous: 'Précédente',
  next: 'Suivante',
  pages: 'Pages de la liste',
  page: (n: number, of: number) => `Page ${thousands(n)} sur ${thousands(of)}`,

  backToList: 'Retour à la liste',
  backToAnswer: 'Retour à la réponse',
  opening: 'Relecture de cette personne dans le fichier…',
  gone: 'La liste n’est plus ici',
  goneLead: 'Une liste n’est gardée que tant que cette page est ouverte. Choisissez de nouveau le fichier.',
  goneLink: 'Vers la liste de travail',
  questions: (n: number) => `${count(n, 'question est ouverte', 'questions sont ouvertes')}`,
  questionsLead: 'La réponse ci-dessous ne vaut que dans la mesure où elles sont réglées.',
  noAnswer: 'Rien ne peut être dit avant que les questions ouvertes aient une réponse.',
  headless:
    'C’est ce que donne le fichier seul\u202f: personne n’a été interrogé sur une éruption, un contact, des symptômes ou d’autres résultats. Dans un cas, chacun est demandé.',
  answer: 'Vérifier les lignes et les prendre dans un cas',
  others: 'Ses autres résultats',
};
