/** The page of the kit catalogue, on which a laboratory marks its own kits. */
import type * as english from '../en/kits.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

export const kitWords: Like<typeof english.kitWords> = {
  title: 'Coffrets de ce laboratoire',
  lead: 'Un nombre n’a de sens qu’avec ses limites, et elles varient d’un coffret à l’autre. Marquez les coffrets utilisés ici\u202f: ils viennent alors en tête à la saisie d’un nombre, et le seul coffret d’un test est déjà choisi.',
  rule: 'Les limites imprimées sur le compte rendu priment sur cette liste. Aucune ligne n’a été lue dans une notice\u202f: chacune dit d’où viennent ses limites. Les lignes «\u202fcité de mémoire\u202f» ne classent rien tant que personne n’a vérifié la notice.',
  here: 'Utilisé ici',
  hereOf: (kit: string) => `${kit} est utilisé ici`,
  kept: (n: number) => `Conservé sur cet appareil\u202f: ${count(n, 'coffret', 'coffrets')}.`,
  notKept: (n: number) =>
    `${count(n, 'coffret', 'coffrets')} jusqu’à la fermeture de cette page. Ce navigateur ne permet pas de conserver le choix.`,
  nothingElse:
    'Seuls les noms des coffrets sont conservés, rien d’aucun cas. Effacer les données du navigateur les supprime.',
  kit: 'Coffret',
  test: 'Test',
  limits: 'Limites',
  source: 'Source',
  market: (market: string) => `Marché\u202f: ${market}`,
  insert: (version: string) => `Notice ${version}`,
  noInsert: 'aucune notice lue',
  readOn: (day: string) => `lu le ${day}`,
  noLimits: 'pas dans le catalogue\u202f: saisissez celles de la notice',
  bands: 'bandes, lues par le laboratoire',
  validIf: (floor: string) => `Ne compte qu’avec des IgG d’au moins ${floor}`,
  found: 'trouvé',
  recalled: 'cité de mémoire',
  kinds: {
    insert: 'notice du coffret',
    paper: 'article',
    'maker page': 'page du fabricant',
    'laboratory page': 'page du laboratoire',
    recalled: 'de mémoire',
  },
  markers: { igg: 'IgG', igm: 'IgM', iga: 'IgA', avidity: 'Avidité des IgG', blot: 'Immunoblot' },
  tool: {
    title: 'Un nombre, tous les coffrets',
    lead: 'Pourquoi un nombre sans son coffret n’est pas un résultat.',
    number: 'Un nombre, avec son unité',
    hint: 'Comme 2,5 IU/mL',
    test: 'Test',
    form: 'Saisissez un seul nombre, comme 0,85 ou > 250',
  },
};
