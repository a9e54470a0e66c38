/** About the build itself: its hash, the one file, what it is made of. */
import type { releaseWords as english } from '../en/release.ts';
import type { Like } from '../like.ts';

export const releaseWords: Like<typeof english> = {
  single: (day) =>
    `Un seul fichier du ${day}. Il ne se met pas à jour et n’apprend pas qu’une table est retirée\u202f: cherchez un fichier plus récent là d’où vient celui-ci.`,
  hash: 'Empreinte de la version',
  hashHint:
    'Le SHA-256 de tous les fichiers de l’application, sauf la page qui l’affiche. Si le nombre est celui de la version publiée, cette copie est la bonne.',
  notBuilt: 'aucune\u202f: cette page vient d’un serveur de développement',
  file: 'Un seul fichier pour les ordinateurs où rien ne peut être installé',
  fileHint:
    'Toute l’application en une page, ouverte depuis un disque ou une clé USB, sans serveur ni réseau. Elle donne les mêmes réponses et ne se met pas à jour.',
  save: (name) => `Enregistrer ${name}`,
  licences: 'Licences de ce qu’elle contient',
};
