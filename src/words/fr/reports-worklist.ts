/** What is said of a file of many persons as a whole. */
import type * as english from '../en/reports-worklist.ts';
import type { Like } from '../like.ts';

const accepted =
  'accepté\u202f: CSV ou TSV avec une colonne pour la personne, un Bundle FHIR, des Bundles FHIR un par ligne, ou des messages HL7 v2\u202f; 200 Mo au plus';

export const worklistWords: Like<typeof english.worklistWords> = {
  empty: `le fichier est vide\u202f; ${accepted}`,
  noRows: `aucune personne n’a été trouvée dans le fichier\u202f; ${accepted}`,
  noPerson: `aucune colonne ne dit à qui est chaque ligne\u202f; ${accepted}`,
  tooLarge: `le fichier dépasse 200 Mo\u202f; ${accepted}`,
  tooLong: 'un compte rendu du fichier dépasse 5 Mo',
  encoding: `le fichier n’est ni en UTF-8 ni en Windows-1251\u202f; ${accepted}`,
  format: `ce n’est pas un fichier de plusieurs personnes\u202f; ${accepted}`,
  cut: `le fichier se termine au milieu de son JSON\u202f; ${accepted}`,
  entries: `le Bundle a plus d’une liste d’entrées\u202f; ${accepted}`,
  entry: 'une entrée du Bundle n’est pas une ressource, ou dépasse 5 Mo',
  nobody: 'le résultat ne nomme personne',
  internal:
    'cette personne n’a pas pu être lue, par un défaut du programme\u202f; rien n’est dit de ses résultats',
  stopped:
    'le fichier n’a pas pu être lu jusqu’au bout\u202f: il a été modifié ou retiré, ou le programme a échoué\u202f; ce qui est montré n’est pas complet',
  noResult: 'rien de lu ici n’a été trouvé',
  windows1251: 'pas en UTF-8\u202f: lu comme Windows-1251',
  twoBirths:
    'Deux dates de naissance figurent sous une personne. Ces résultats sont-ils d’une seule personne\u202f?',
  line: (number: number) => `ligne ${number}`,
};
