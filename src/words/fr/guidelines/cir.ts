import type * as english from '../../en/guidelines/cir.ts';
import type { Like } from '../../like.ts';

/** What the CIR laboratory table says of a pattern, and why a row is not followed. */
export const cirWords: Like<typeof english.cirWords> = {
  'cir-1':
    'Ligne 1 du tableau du laboratoire CIR\u202f: immunité présente, rien de plus n’est nécessaire. Suivie seulement sans éruption, contact ni voyage récents, immunodépression, produit sanguin, échographie anormale, atteinte oculaire, premier test tardif, ni IgG négatives ou IgM réactives plus tôt dans cette grossesse.',
  'cir-1-cmv':
    'Ligne 1 du tableau du laboratoire CIR\u202f: immunisée, mais la réactivation compte pendant la grossesse\u202f: observer et répéter les IgM. Ce contrôle des IgM est la pratique de ce laboratoire\u202f: les IgM ne montrent ni n’excluent une réactivation\u202f; il n’est proposé que là où le site l’a choisi.',
  'cir-2':
    'Ligne 2 du tableau du laboratoire CIR\u202f: immunoblot IgG et avidité des IgG. L’immunoblot est suivi\u202f; l’avidité attend que les IgG soient nettement positives, un second prélèvement est ajouté, et d’ici là elle est suivie comme réceptive.',
  'cir-2-rubella':
    'Ligne 2 du tableau du laboratoire CIR\u202f: immunoblot IgG et avidité des IgG. L’avidité sur des IgG faibles n’est pas fiable\u202f; doses documentées, éruption et contact décident de la suite, et un second prélèvement compte davantage.',
  'cir-3':
    'Ligne 3 du tableau du laboratoire CIR\u202f: immunité présente, pas d’autres examens nécessaires. Non suivie\u202f: un prélèvement aux IgM réactives ne distingue pas une infection ancienne d’une récente\u202f; la ligne abîmée se lit comme une immunité connue, qui exige des IgG antérieures documentées.',
  'cir-3-cmv':
    'Ligne 3 du tableau du laboratoire CIR\u202f: immunoblot IgM. Pas suffisant seul\u202f: un immunoblot appuie mais ne date pas\u202f; avidité, seconde méthode IgM et second prélèvement sont ajoutés, sauf IgG antérieures documentées.',
  'cir-4':
    'Ligne 4 du tableau du laboratoire CIR\u202f: observer, répéter les IgM pendant la grossesse. Suivie en partie\u202f: là où elle est retestée, IgG et IgM sont prises ensemble, car des séroconversions sans IgM existent\u202f; des conseils d’hygiène sont ajoutés.',
  'cir-4-rubella':
    'Ligne 4 du tableau du laboratoire CIR\u202f: observer, répéter les IgM pendant la grossesse. Non suivie pour la rubéole\u202f: des IgM sans éruption ni contact induisent en erreur, le contrôle porte sur les IgG\u202f; conseils sur les contacts et vaccination après l’accouchement (projet\u202f: avant la conception) sont ajoutés.',
  'cir-5':
    'Ligne 5 du tableau du laboratoire CIR\u202f: immunoblot IgM. Proposé, mais seul il ne tranche rien\u202f: un second prélèvement montre si des IgG apparaissent.',
  'cir-6':
    'Ligne 6 du tableau du laboratoire CIR, premier test en milieu de grossesse\u202f: immunoblot IgG, avidité et immunoblot IgM. Les trois sont proposés\u202f; sérum conservé et laboratoire de référence sont ajoutés, car une avidité élevée ne remonte plus à la conception.',
  'cir-gap-positive-grey':
    'Le tableau du laboratoire CIR n’a pas de ligne pour des IgG positives avec IgM en zone grise\u202f; c’est lu ici comme des IgM réactives, avec avidité et seconde méthode.',
  'cir-gap-grey-grey':
    'Le tableau du laboratoire CIR n’a pas de ligne pour IgG et IgM toutes deux en zone grise.',
  'cir-gap-grey-positive':
    'Le tableau du laboratoire CIR n’a pas de ligne pour des IgG en zone grise avec IgM positives, un profil qui peut être le début d’une infection.',
  'cir-gap-igm-not-done': 'Le tableau du laboratoire CIR n’a pas de ligne pour un prélèvement sans IgM.',
  'cir-gap-igg-not-done': 'Le tableau du laboratoire CIR n’a pas de ligne pour un prélèvement sans IgG.',
  'cir-gap-unread':
    'Le tableau du laboratoire CIR n’a pas de ligne pour un résultat en attente ou illisible.',
  'cir-gap-newborn':
    'Le tableau du laboratoire CIR n’a pas de ligne pour un nouveau-né\u202f; ses lignes pour adultes ne s’appliquent pas aux nourrissons.',
};
