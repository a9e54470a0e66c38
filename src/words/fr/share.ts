/** Sharing answers by a link, and opening such a link. */
import type * as english from '../en/share.ts';
import type { Like } from '../like.ts';

export const shareWords: Like<typeof english.shareWords> = {
  open: 'Partager…',
  holds:
    'Le lien contient les réponses elles-mêmes\u202f: infections, personne, terme ou âge, résultats, antécédents, et la date du prélèvement si elle a été saisie. Il ne contient ni nom, ni remarque, ni la pratique de votre site. Qui a le lien peut les lire\u202f; rien n’est stocké ailleurs.',
  copy: 'Copier un lien avec ces réponses',
  copied: 'Lien copié',
  byHand: 'La copie a été refusée. Le lien est sélectionné ci-dessous\u202f: copiez-le avec Ctrl+C.',
  handOn: 'Transmettre le lien à un autre programme',
  handOnFailed: 'L’appareil n’a pas pu transmettre le lien. Copiez-le plutôt.',
  tooLong: 'Ces réponses sont trop longues pour un lien. Enregistrez-les plutôt dans un fichier.',
  subject: 'Réponses pour Torchlight',

  title: 'Réponses d’un lien',
  lead: 'Quelqu’un vous a envoyé ces réponses. Comparez-les au compte rendu avant de vous y fier.',
  removed: 'Elles ont été retirées de l’adresse de cette page, et sont oubliées quand vous la quittez.',
  unknown: 'Ce que l’expéditeur ne savait pas compte ici comme non connu. Au bureau, c’est redemandé.',
  practice: 'Les intervalles suivent la pratique choisie sur cet appareil.',
  held: 'Ce qui a été saisi',
  noes: 'Réponse non, aucun ou non fait\u202f:',
  answer: 'Ce que disent ces tables',
  take: 'Continuer avec ces réponses au bureau',
  caseOpen: 'Un cas est ouvert sur le bureau',
  caseOpenLead: 'Continuer avec ces réponses efface le cas ouvert. Ses réponses ne sont pas conservées.',
  replace: 'L’effacer et continuer avec ces réponses',
  keepOpen: 'Retour au cas ouvert',
  stay: 'Retour aux réponses du lien',

  sameVersion: (app: string, content: string) =>
    `Fait avec Torchlight ${app} et les tables ${content}, comme ici.`,
  otherApp: (theirs: string, here: string) =>
    `Le lien a été fait avec Torchlight ${theirs}\u202f; ici c’est ${here}. Les tables sont les mêmes.`,
  otherTables: (theirs: string, here: string) =>
    `Le lien a été fait avec les tables ${theirs}\u202f; ici ce sont ${here}. Ce qui figure ici peut différer de ce que l’expéditeur a lu.`,
  fromLink: 'Ces réponses sont venues par un lien.',

  faults: {
    nothing: {
      title: 'Pas de réponses dans cette adresse',
      lead: 'Les réponses sont retirées de l’adresse dès qu’elles sont lues\u202f: recharger cette page les perd. Ouvrez de nouveau le lien.',
    },
    'too-long': {
      title: 'Ce lien est trop long',
      lead: 'Il est plus long que tout lien fait par Torchlight, et n’a pas été lu.',
    },
    'other-form': {
      title: 'Ce lien est d’une autre version',
      lead: 'Il a été fait par un Torchlight qui écrit les liens autrement. Demandez les réponses à l’expéditeur, ou chargez la version la plus récente.',
    },
    broken: {
      title: 'Ce lien est illisible',
      lead: 'Il a été coupé, modifié, ou n’a pas été fait par Torchlight. Rien n’en a été utilisé. Demandez à l’expéditeur de le recopier.',
    },
  },
  home: 'Lire un bulletin',
};
