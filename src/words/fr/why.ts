import type * as english from '../en/why.ts';
import type { Like } from '../like.ts';

/** What a fact takes to obtain. */
const cost: Like<typeof english.whyWords.cost> = {
  question: 'Une question',
  stored: 'Un compte rendu antérieur, ou un prélèvement conservé',
  'same-serum': 'Un examen de plus sur ce sérum',
  'new-sample': 'Un nouveau prélèvement',
  invasive: 'Un prélèvement invasif',
};

/** Why each class stands where it does. */
const costReason: Like<typeof english.whyWords.costReason> = {
  question: 'demande une minute et rien d’autre',
  stored: 'existe déjà\u202f: il faut le retrouver, ou le demander',
  'same-serum': 'demande le laboratoire, pas la personne',
  'new-sample': 'demande la personne de nouveau, et d’attendre',
  invasive: 'peut nuire\u202f: le seul décompte ne plaide jamais pour lui',
};

export const whyWords: Like<typeof english.whyWords> = {
  sources: 'Source',

  next: {
    asked: (row: string) => `La ligne ${row} le demande.`,
    notAsked:
      'Aucune ligne ne le demande\u202f; il vient en premier pour tout ce qu’il réglerait, et pour le peu qu’il exige.',
    settles: (n: number, of: number) =>
      of === 1
        ? `Il réglerait ${n} sur la seule autre conclusion qu’un fait de plus pourrait amener\u202f:`
        : `Il réglerait ${n} des ${of} autres conclusions qu’un fait de plus pourrait amener\u202f:`,
    settlesNothing:
      'À lui seul il n’amène aucune autre conclusion\u202f: il change ce qui est fait, ou compte avec un autre fait.',
    noAdvice: 'Ce n’est pas un conseil de faire un prélèvement.',
  },

  cost,
  costReason,
  order: 'Comment cet ordre est établi',
  orderLead:
    'Le moins coûteux d’abord\u202f; ce qui est déjà connu vient en dernier, car il faudrait que ce soit faux. L’ordre a été établi ici et ne vient d’aucune source\u202f:',
  held: 'Déjà saisi\u202f: il faudrait que ce soit faux',

  narrowing: {
    title: 'Comment les réponses ont resserré le choix',
    still: 'Ce qui reste ouvert',
    caption:
      'Chaque ligne est une réponse, chaque marque une conclusion que la table pouvait encore atteindre ensuite, à son urgence la plus haute\u202f; une croix est une conclusion qui vient de tomber. Une marque peut rester trop longtemps, aucune ne part trop tôt.',
    start: 'Avant la première réponse',
    end: 'Tout le reste non connu',
    described: (counts: readonly number[]) =>
      `Conclusions encore ouvertes\u202f: ${counts.join(', puis ')}. Le tableau ci-dessous dit lesquelles.`,
    table: 'La même chose en tableau',
    columns: { answer: 'Réponse', open: 'Encore ouvert', gone: 'Tombé' },
    nothing: 'aucune',
    left: 'Restent',
    urgency: {
      none: 'rien de plus',
      routine: 'programmé',
      soon: 'cette semaine',
      today: 'aujourd’hui',
    },
    none: 'Aucune table ne peut être suivie pour ce cas.',
  },
};
