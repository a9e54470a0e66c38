/** The page on which a reader checks the tables, breaks a copy of a row, and sees the checker on tables of others. */
import type * as english from '../en/proof.ts';
import type { Like } from '../like.ts';
import { form, inFrench } from './plural.ts';
import { thousands } from './reading.ts';

const some = (n: number, one: string, more: string) => `${thousands(n)} ${form(n, one, more)}`;

export const proofWords: Like<typeof english.proofWords> = {
  title: 'Vérifier chaque réponse',
  lead: 'Les tables peuvent être revérifiées sur cet appareil, hors ligne\u202f: chaque combinaison de faits qu’une couche peut rencontrer, et bien plus d’un million de cas entiers, par le même programme qui répond à un cas. Les réponses sont comparées à celles publiées.',
  number: thousands,
  shows: 'Ce que montre une vérification sans défaut',
  showsList: [
    'Dans chaque couche de chaque table, chaque combinaison de ses faits reçoit la réponse d’une seule ligne\u202f: aucune n’est omise, aucune n’en a deux.',
    'Chaque ligne est vraie pour une combinaison, et chaque condition d’une ligne la distingue d’une autre.',
    'Les cas entiers reçoivent ici la réponse qu’ils avaient à la publication de cette version, jusqu’à la dernière action.',
  ],
  showsNot: 'Ce qu’elle ne montre pas',
  showsNotList: [
    'Qu’une ligne est juste. Une ligne pour chaque cas peut encore être une ligne fausse. Chaque ligne nomme ses sources\u202f; aucun clinicien n’a encore relu les tables.',
    'Que ce qui a été saisi est ce que le laboratoire a imprimé, ou appartient à cette personne.',
    'Quoi que ce soit sur des faits que les tables ne demandent pas.',
  ],
  check: {
    title: 'Vérifier sur cet appareil',
    button: 'Vérifier sur cet appareil',
    again: 'Vérifier de nouveau',
    running: 'Vérification',
    cancel: 'Annuler',
    bar: 'Part de la vérification déjà faite',
    layers: (done: number, all: number) => `${thousands(done)} couches sur ${thousands(all)}`,
    cases: (done: number, all: number) => `${thousands(done)} cas entiers sur ${thousands(all)}`,
    started: 'La vérification a commencé.',
    cancelled: 'La vérification a été annulée. Rien n’a été établi.',
    worker:
      'La vérification n’a pas pu démarrer ou s’est interrompue\u202f: rien n’est montré. Aucun défaut des tables n’a été trouvé.',
    faultless: 'Aucun défaut trouvé',
    faultlessLead: (combinations: number, cases: number) =>
      `${some(combinations, 'combinaison', 'combinaisons')} de faits et ${some(cases, 'cas entier', 'cas entiers')}, chacun avec la réponse d’une seule ligne de chaque couche traversée.`,
    same: 'Toutes les réponses sont celles publiées avec cette version.',
    unpublished:
      'Les réponses de cette version ne sont pas encore publiées\u202f: il n’y a rien à quoi comparer le nombre.',
    faulty: 'N’utilisez pas cette version',
    faultyLead:
      'La vérification a trouvé ce qui ne doit pas être. Les réponses de cette version ne sont pas fiables. Notez les lignes ci-dessous et prévenez qui fournit cette copie.',
    differs:
      'Les réponses ne sont pas celles publiées avec cette version\u202f: cette copie, ou ce navigateur, fonctionne autrement.',
    took: (seconds: string) => `Fait en ${inFrench(seconds)} s sur cet appareil.`,
    table: 'Ce qui a été trouvé, par table',
    columns: {
      table: 'Table',
      rows: 'Lignes',
      combinations: 'Combinaisons',
      gaps: 'Omises',
      overlaps: 'Deux lignes',
      deadRows: 'Lignes jamais utilisées',
      conditions: 'Conditions',
      deadConditions: 'Conditions sans effet',
      cases: 'Cas entiers',
      cannotSay: 'Dont «\u202fimpossible d’interpréter\u202f»',
    },
    all: 'Toutes les tables',
    casesNote:
      'Les cas entiers sont toutes les combinaisons de valeurs choisies, et dans la plupart un résultat manque, est en attente ou non connu. La part impossible à interpréter ne dit donc rien des vrais bulletins.',
    hash: 'Le nombre de toutes les réponses',
    hashLead:
      'Un nombre (SHA-256) sur les réponses à tous les cas entiers. Si une seule action d’un seul cas était autre, ce serait un autre nombre.',
    here: 'Calculé ici',
    published: (version: string) => `Publié avec ${version}`,
    none: 'aucun',
    noHash: 'ne peut être calculé, car un cas n’a pas de réponse',
    faults: {
      gap: (layer: string, n: number) =>
        `${layer}\u202f: ${some(n, 'combinaison n’a', 'combinaisons n’ont')} la réponse d’aucune ligne.`,
      overlap: (layer: string, n: number, rows: string) =>
        `${layer}\u202f: ${some(n, 'combinaison a', 'combinaisons ont')} la réponse de deux lignes ou plus, par exemple ${rows}.`,
      deadRow: (layer: string, row: string) => `${layer}\u202f: la ligne ${row} n’est jamais vraie.`,
      unanswered: (text: string) => `Un cas entier n’a pas de réponse\u202f: ${text}`,
    },
    dead: 'Conditions sans effet',
    deadLead:
      'Ces conditions pourraient être omises\u202f: pour toute combinaison, la même ligne serait vraie. Aucune réponse n’en dépend.',
  },
  broken: {
    title: 'Casser une ligne',
    lead: 'Un vérificateur qui ne trouve jamais rien ne prouve rien. Abîmez une ligne d’une copie et voyez ce qu’en dit le même vérificateur.',
    banner: 'Une copie abîmée',
    bannerLead:
      'Rien ne change dans les tables de cette application. La copie disparaît quand vous quittez cette page.',
    table: 'Table',
    layer: 'Couche',
    row: 'Ligne',
    kind: 'Que casser',
    kinds: {
      delete: 'Supprimer la ligne',
      widen: 'Retirer une de ses conditions',
      overlap: 'Lui faire prendre ce qu’accepte une autre ligne',
      move: 'Déplacer une valeur d’un cran sur son échelle',
    },
    which: {
      widen: 'Quelle condition',
      overlap: 'Quelle autre ligne',
      move: 'Quelle valeur',
    },
    drop: (fact: string, value: string) => `${fact}\u202f: ${value}`,
    move: (fact: string, from: string, to: string) => `${fact}\u202f: ${from} devient ${to}`,
    button: 'Vérifier la copie abîmée',
    checking: 'Vérification de la copie abîmée.',
    failed: 'La copie abîmée n’a pas pu être vérifiée.',
    asIs: 'La ligne telle quelle',
    asBroken: 'La ligne dans la copie abîmée',
    gone: 'La ligne a disparu.',
    always: 'toujours vraie',
    finds: 'Ce que trouve le vérificateur',
    sound: (n: number) =>
      `Aucun défaut\u202f: chacune des ${some(n, 'combinaison', 'combinaisons')} a encore la réponse d’une seule ligne.`,
    before: (n: number) =>
      `Dans la table telle quelle, chacune des ${some(n, 'combinaison', 'combinaisons')} de cette couche a la réponse d’une seule ligne.`,
    gap: (n: number, of: number) =>
      `Sans réponse d’aucune ligne\u202f: ${thousands(n)} combinaisons sur ${thousands(of)}.`,
    overlap: (n: number, of: number) =>
      `Avec la réponse de plus d’une ligne\u202f: ${thousands(n)} combinaisons sur ${thousands(of)}.`,
    example: 'Par exemple\u202f:',
    rows: (rows: string) => `Lignes\u202f: ${rows}`,
    deadRows: (rows: readonly string[]) =>
      rows.length === 1
        ? `La ligne ${rows.join('')} n’est plus jamais seule à être vraie.`
        : `${rows.length} lignes ne sont plus jamais seules à être vraies\u202f: ${rows.join(', ')}.`,
    deadConditions: (n: number) =>
      n === 1
        ? '1 condition ne distingue plus sa ligne d’une autre\u202f:'
        : `${n} conditions ne distinguent plus leurs lignes d’autres\u202f:`,
    deadCondition: (row: string, fact: string) => `${row}, sur «\u202f${fact}\u202f»`,
    stops: 'Avec cette table, l’application ne pourrait pas être construite.',
    told: (gaps: number, overlaps: number, others: number) =>
      gaps + overlaps + others === 0
        ? 'La copie abîmée a été vérifiée\u202f: aucun défaut.'
        : `La copie abîmée a été vérifiée\u202f: ${some(gaps, 'omise', 'omises')}, ${thousands(overlaps)} avec plus d’une ligne, ${some(others, 'autre constat', 'autres constats')}.`,
  },
  peers: {
    title: 'Le même vérificateur sur des tables publiques d’autrui',
    lead: 'Deux tables publiées, écrites dans la forme des nôtres et données au même vérificateur. Ce qu’il trouve est une observation sur le texte lu. Ce qui était voulu, c’est à leurs auteurs de le dire\u202f; les deux projets publient leurs règles ouvertement, et c’est pourquoi elles peuvent être vérifiées.',
    source: 'Lu dans',
    file: 'Fichier',
    licence: 'Licence',
    lastCommit: 'Dernier changement lu',
    rows: 'Ses clauses, dans notre forme',
    when: 'Si',
    says: 'Alors',
    clause: 'Clause',
    classes: (n: number) => some(n, 'classe d’entrée', 'classes d’entrée'),
    silent: (n: number, of: number) =>
      n === 0 ? 'Aucune n’est sans réponse.' : `${n} sur ${of} sans réponse\u202f:`,
    contradictory: (n: number, of: number) =>
      n === 0
        ? 'Aucune ne reçoit deux réponses différentes.'
        : `${n} sur ${of} avec deux réponses différentes\u202f:`,
    more: (n: number) => `et ${n} de plus comme celles-ci`,
    repeated: (n: number) =>
      `${some(n, 'classe est couverte', 'classes sont couvertes')} par deux clauses qui disent la même chose, ce qui ne contredit rien.`,
  },
  peerWords: {
    'opensrp-toxoplasma': {
      title: 'Notes de toxoplasmose d’une application prénatale (OpenSRP)',
      lead: 'Le formulaire a IgG et IgM en positif ou négatif et, si les IgM sont positives, l’avidité en moins ou plus de 60\u202f%. Trois notes suivent\u202f: réceptive, immune, positive. Les règles ont été lues dans le dépôt public, non exécutées.',
    },
    'who-blood-pressure': {
      title: 'Table de pression artérielle d’un kit de recommandations de l’OMS (ANC.DT.17)',
      lead: 'Ce n’est pas notre sujet. Elle est ici parce qu’une limite change en chemin entre la table et son code. Seulement des morceaux de la table, avec deux lectures systoliques égales\u202f; les clauses diastoliques des mêmes règles sont omises et peuvent encore répondre.',
    },
  },
  peerLayers: {
    'opensrp-as-asked': {
      title: 'Comme le demande le formulaire',
      note: 'L’algorithme national du Brésil, son modèle probable, dit «\u202fjusqu’à 16 semaines\u202f» (lu dans un extrait)\u202f; les règles disent moins de 16 et plus de 16.',
    },
    'opensrp-avidity-kept': {
      title: 'Si une avidité est restée après correction des IgM en négatif',
      note: 'Que cela puisse arriver dépend de ce que le formulaire oublie ou non un champ qu’il cache. Cela n’a pas été vérifié.',
    },
    'who-as-annotated': {
      title: 'Hypertension, protéinurie absente ou +, selon l’annotation du fichier de code',
      note: '140 à moins de 160, et 160 et plus.',
    },
    'who-as-coded': {
      title: 'La même, selon le code',
      note: 'L’intervalle semi-ouvert est devenu fermé\u202f: 140 à 160 inclus.',
    },
    'who-row-24': {
      title: 'Prééclampsie, protéinurie ++, les deux clauses systoliques (lignes 24 et 25)',
      note: 'La ligne 24 teste 140 et moins\u202f; l’annotation de la même ligne dit 140 ou plus. Le code suit le test.',
    },
  },
  labels: {
    igmAvidity: 'IgM (avidité)',
    'igmAvidity.negative': 'négatif',
    'igmAvidity.negative-below-60': 'négatif (moins de 60\u202f% resté)',
    'igmAvidity.negative-above-60': 'négatif (plus de 60\u202f% resté)',
    'igmAvidity.positive-below-60': 'positif (moins de 60\u202f%)',
    'igmAvidity.positive-above-60': 'positif (plus de 60\u202f%)',
    igg: 'IgG',
    'igg.negative': 'négatif',
    'igg.positive': 'positif',
    week: 'Semaine de grossesse',
    'week.below-16': 'moins de 16',
    'week.at-16': 'exactement 16',
    'week.above-16': 'plus de 16',
    'week.unknown': 'non connu',
    systolic: 'Pression systolique, mmHg',
    'systolic.below-140': 'moins de 140',
    'systolic.at-140': 'exactement 140',
    'systolic.from-140-below-160': '140 à moins de 160',
    'systolic.above-140-to-160': 'plus de 140, jusqu’à 160',
    'systolic.at-160': 'exactement 160',
    'systolic.above-160': 'plus de 160',
    'row.susceptible': 'réceptive',
    'row.immune-1': 'immune, première clause',
    'row.immune-2': 'immune, deuxième clause',
    'row.positive-1': 'positive, première clause',
    'row.positive-2': 'positive, deuxième clause',
    'row.positive-3': 'positive, troisième clause',
    'row.hypertension': 'hypertension',
    'row.severe': 'hypertension sévère',
    'row.row-24': 'ligne 24',
    'row.row-25': 'ligne 25',
    'says.susceptible': 'note «\u202fréceptive\u202f»',
    'says.immune': 'note «\u202fimmune\u202f»',
    'says.positive': 'note «\u202fpositive\u202f: traiter selon le protocole et adresser\u202f»',
    'says.hypertension': 'hypertension',
    'says.severe': 'hypertension sévère',
    'says.pre-eclampsia': 'prééclampsie',
  },
};
