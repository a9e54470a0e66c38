import type * as english from '../en/clinical.ts';
import type { Like } from '../like.ts';

export const conclusions: Like<typeof english.conclusions> = {
  susceptible: {
    title: 'Réceptive\u202f: pas d’anticorps mis en évidence',
    meaning: {
      toxoplasma:
        'Aucun anticorps antitoxoplasme n’est mis en évidence\u202f: elle n’a très probablement jamais été infectée et peut encore l’être.',
      rubella:
        'Ce test ne met en évidence aucun anticorps contre la rubéole\u202f: elle est considérée comme non protégée.',
      cmv: 'Aucun anticorps anti-CMV n’est mis en évidence\u202f: elle n’a très probablement jamais été infectée et peut encore l’être.',
    },
  },
  immune: {
    title: 'Immunisée',
    meaning: {
      toxoplasma:
        'Des IgG positives antérieures sont documentées\u202f: l’infection est ancienne et une primo-infection actuelle est très peu probable.',
      rubella:
        'Des IgG contre la rubéole, dues à une infection passée ou à la vaccination, sont présentes, et rien n’oriente vers une infection récente.',
      cmv: 'Des IgG positives antérieures sont documentées\u202f: une primo-infection actuelle est très peu probable, une réactivation ou une réinfection reste possible.',
    },
  },
  past_infection: {
    title: 'Infection passée',
    meaning: {
      toxoplasma:
        'Ce prélèvement montre une infection très probablement ancienne\u202f; un seul prélèvement ne peut en prouver la date.',
      rubella:
        'Ce prélèvement montre une infection passée ou une vaccination\u202f; une infection récente est peu probable, mais il ne l’exclut pas.',
      cmv: 'Ce prélèvement montre une infection très probablement ancienne\u202f; une réactivation ou une réinfection reste possible.',
    },
  },
  recent_infection_excluded: {
    title: 'IgM réactives, infection datée d’avant cette grossesse',
    meaning: {
      toxoplasma: 'Les IgM sont réactives, mais la datation situe la toxoplasmose avant cette grossesse.',
      rubella:
        'Les IgM sont réactives, mais la datation situe la rubéole ou la vaccination avant cette grossesse.',
      cmv: 'Les IgM sont réactives, mais la datation rend une primo-infection à CMV pendant cette grossesse peu probable.',
    },
  },
  possible_recent_infection: {
    title: 'Infection récente possible',
    meaning: {
      toxoplasma:
        'D’après ce qui est connu, une toxoplasmose récente ne peut être exclue\u202f; d’autres examens trancheront.',
      rubella:
        'D’après ce qui est connu, une rubéole récente ne peut être exclue\u202f; d’autres examens trancheront.',
      cmv: 'D’après ce qui est connu, une primo-infection récente à CMV ne peut être exclue\u202f; d’autres examens trancheront.',
    },
  },
  probable_recent_infection: {
    title: 'Infection récente probable',
    meaning: {
      toxoplasma:
        'Plusieurs éléments concordent en faveur d’une toxoplasmose récente, mais la preuve formelle manque.',
      rubella:
        'Plusieurs éléments concordent en faveur d’une rubéole récente, mais la preuve formelle manque.',
      cmv: 'Plusieurs éléments concordent en faveur d’une primo-infection récente à CMV, mais la preuve formelle manque.',
    },
  },
  confirmed_infection: {
    title: 'Infection confirmée',
    meaning: {
      toxoplasma:
        'Une toxoplasmose pendant cette grossesse est documentée\u202f; cela ne dit pas si l’enfant est atteint.',
      rubella: 'Une rubéole récente est documentée\u202f; cela ne dit pas si l’enfant est atteint.',
      cmv: 'Une infection à CMV pendant cette grossesse est documentée\u202f; la plupart des enfants infectés vont bien, le suivi tranchera donc.',
    },
  },
  non_primary_infection_possible: {
    title: 'Déjà immunisée\u202f: réactivation ou réinfection possible',
    meaning: {
      toxoplasma:
        'Elle a déjà été infectée, et un signe nouveau rend une réactivation ou une réinfection possible.',
      rubella:
        'Elle a déjà été infectée ou vaccinée, et un signe nouveau rend une réinfection rubéoleuse possible.',
      cmv: 'Elle a déjà été infectée, et un signe nouveau rend une réactivation ou une réinfection possible\u202f; les anticorps ne peuvent trancher.',
    },
  },
  false_positive_igm_likely: {
    title: 'IgM probablement faussement réactives',
    meaning: {
      toxoplasma:
        'Les IgM réactives ne sont probablement pas dues au toxoplasme\u202f; la suite se règle sur le résultat des IgG.',
      rubella:
        'Les IgM réactives ne sont probablement pas dues à la rubéole\u202f; la suite se règle sur le résultat des IgG.',
      cmv: 'Les IgM réactives ne sont probablement pas dues au CMV\u202f; la suite se règle sur le résultat des IgG.',
    },
  },
  inconclusive: {
    title: 'Impossible de trancher pour l’instant',
    meaning: {
      toxoplasma:
        'Les résultats de toxoplasmose manquent, sont peu clairs ou contradictoires\u202f: l’infection n’est ni démontrée ni exclue.',
      rubella:
        'Les résultats de rubéole manquent, sont peu clairs, trop précoces ou contradictoires\u202f: l’infection n’est ni démontrée ni exclue.',
      cmv: 'Les résultats de CMV manquent, sont peu clairs ou contradictoires\u202f: l’infection n’est ni démontrée ni exclue.',
    },
  },
  congenital_infection_excluded: {
    title: 'Infection congénitale exclue',
    meaning: {
      toxoplasma:
        'Pris ensemble, les résultats excluent une toxoplasmose avant la naissance, autant que des examens le peuvent.',
      rubella:
        'Pris ensemble, les résultats excluent une rubéole avant la naissance, autant que des examens le peuvent.',
      cmv: 'Pris ensemble, les résultats excluent une infection à CMV avant la naissance, autant que des examens le peuvent.',
    },
  },
  congenital_infection_possible: {
    title: 'Infection congénitale possible',
    meaning: {
      toxoplasma:
        'Une toxoplasmose avant la naissance n’est ni démontrée ni exclue\u202f; l’enfant est suivi jusqu’à ce qu’elle le soit.',
      rubella:
        'Une rubéole avant la naissance n’est ni démontrée ni exclue\u202f; l’enfant est suivi jusqu’à ce qu’elle le soit.',
      cmv: 'Une infection à CMV avant la naissance n’est ni démontrée ni exclue\u202f; c’est la PCR qui tranche, pas les anticorps.',
    },
  },
  congenital_infection_probable: {
    title: 'Infection congénitale probable',
    meaning: {
      toxoplasma: 'Les éléments orientent vers une toxoplasmose avant la naissance et sont à confirmer.',
      rubella: 'Les éléments orientent vers une rubéole avant la naissance et sont à confirmer.',
      cmv: 'Les éléments orientent vers une infection à CMV avant la naissance et sont à confirmer.',
    },
  },
  congenital_infection_confirmed: {
    title: 'Infection congénitale confirmée',
    meaning: {
      toxoplasma:
        'Une toxoplasmose avant la naissance est prouvée\u202f; la prise en charge spécialisée débute maintenant, même si l’enfant paraît bien portant.',
      rubella:
        'Une rubéole avant la naissance est prouvée\u202f; l’enfant peut être contagieux et a besoin d’un suivi spécialisé.',
      cmv: 'Une infection à CMV avant la naissance est prouvée\u202f; beaucoup d’enfants restent bien portants, et l’audition doit être suivie chez tous.',
    },
  },
};

export const urgencies: Like<typeof english.urgencies> = {
  none: { word: 'Rien de plus', long: 'Aucune autre démarche n’est nécessaire pour cette infection.' },
  routine: { word: 'Programmé', long: 'À organiser à la prochaine consultation prévue.' },
  soon: { word: 'Cette semaine', long: 'À organiser cette semaine.' },
  today: {
    word: 'Aujourd’hui',
    long: 'À organiser aujourd’hui, et parler au spécialiste aujourd’hui.',
  },
};

export const actions: Like<typeof english.actions> = {
  order_igg: { any: 'Demander les IgG sur ce sérum, ou sur un nouveau s’il en reste trop peu.' },
  order_igm: {
    any: 'Demander les IgM sur ce même sérum\u202f: il les faut pour distinguer une infection récente d’une ancienne.',
    rubella:
      'Demander les IgM rubéole sur ce même sérum, avec les dates d’éruption, de contact et de vaccin sur la demande.',
    newborn: 'Demander les IgM sur le sang propre de l’enfant, pas sur le sang de cordon.',
  },
  avidity: {
    any: 'Demander l’avidité des IgG sur le sérum le plus ancien à IgG nettement positives\u202f; indiquer sa date et le terme.',
    toxoplasma:
      'Demander l’avidité des IgG sur le sérum le plus ancien à IgG nettement positives\u202f; indiquer date, terme et traitement éventuel.',
    rubella:
      'Demander l’avidité des IgG sur le sérum le plus ancien à IgG nettement positives\u202f; indiquer date, terme et dates de vaccin.',
  },
  igg_immunoblot: {
    any: 'Demander un immunoblot IgG sur le même sérum\u202f: il montre si les IgG sont réelles, pas leur ancienneté.',
    rubella:
      'Demander un immunoblot IgG avec bandes E1 et E2 sur le même sérum\u202f; E2 apparaît tard après l’infection.',
  },
  igm_immunoblot: {
    any: 'Demander un immunoblot IgM sur le même sérum si le laboratoire le propose\u202f; il appuie, et seul ne clôt rien.',
  },
  second_igm_assay: {
    any: 'Demander les IgM sur le même sérum par une seconde méthode d’un autre principe.',
    rubella:
      'Demander les IgM rubéole sur le même sérum par une seconde méthode d’un autre principe (immunocapture).',
    newborn: 'Demander les IgM sur le sérum de l’enfant par une seconde méthode d’un autre principe.',
  },
  second_igg_assay: {
    any: 'Demander les IgG sur le même sérum par une seconde méthode d’un autre fabricant.',
  },
  repeat_2_3_weeks: {
    any: 'Prélever un second sérum\u202f; tester IgG et IgM en parallèle avec le premier conservé, même méthode, même laboratoire.',
    rubella:
      'Prélever un second sérum\u202f; tester IgG et IgM rubéole en parallèle avec le premier conservé, même méthode, même laboratoire.',
    newborn:
      'Prélever un second sérum du sang propre de l’enfant\u202f; le tester en parallèle avec le premier, même méthode, même laboratoire.',
  },
  repeat_4_weeks: { any: 'Prélever un nouveau sérum pour IgG et IgM ensemble, au même laboratoire.' },
  retest_in_pregnancy: {
    any: 'Recontrôler IgG et IgM ensemble pendant la grossesse, au même laboratoire et à l’intervalle de votre pratique.',
    rubella:
      'Recontrôler les IgG rubéole pendant la grossesse selon votre pratique, au même laboratoire\u202f; IgM seulement après éruption ou contact.',
  },
  igm_retest_in_pregnancy: {
    any: 'Recontrôler les IgM pendant la grossesse selon la pratique locale choisie\u202f; elles ne montrent ni n’excluent une réactivation.',
  },
  stored_serum_parallel: {
    any: 'Rechercher un sérum antérieur conservé (1re consultation, don du sang) et le tester en parallèle avec celui-ci, même méthode.',
  },
  maternal_blood_pcr: {
    any: 'Demander une PCR sur le sang de la mère\u202f; un résultat négatif n’exclut rien.',
    toxoplasma:
      'Demander une PCR toxoplasme sur le sang de la mère\u202f; un résultat négatif n’exclut rien.',
    cmv: 'Demander une PCR CMV sur le sang de la mère\u202f; un résultat négatif n’exclut rien.',
  },
  throat_pcr: {
    any: 'Faire un prélèvement de gorge ou de salive pour RT-PCR, le plus près possible du début de l’éruption.',
    rubella:
      'Faire un prélèvement de gorge ou de salive pour RT-PCR rubéole, le plus près possible du début de l’éruption.',
    newborn:
      'Faire un prélèvement de gorge de l’enfant pour RT-PCR rubéole\u202f; ajouter écouvillon nasal et urine là où c’est accepté.',
  },
  amniocentesis_pcr: {
    any: 'Prévoir une amniocentèse avec PCR via la médecine fœtale\u202f; un résultat négatif ne met pas fin au suivi de l’enfant.',
    rubella:
      'Discuter la PCR rubéole sur liquide amniotique avec la médecine fœtale, qui décide\u202f; les pays divergent sur son offre.',
  },
  reference_lab: {
    any: 'Adresser ce sérum, avec tous les précédents et leurs dates, à un laboratoire de référence.',
    toxoplasma:
      'Adresser ce sérum, avec tous les précédents et leurs dates, à un laboratoire de référence de la toxoplasmose.',
    rubella:
      'Adresser ce sérum, avec tous les précédents et leurs dates, à un laboratoire de référence de la rubéole.',
    cmv: 'Adresser ce sérum, avec tous les précédents et leurs dates, à un laboratoire de référence du CMV.',
    newborn: 'Adresser le sérum de l’enfant, avec celui de la mère, à un laboratoire de référence.',
  },
  ebv_serology: {
    any: 'Demander une sérologie EBV sur le même sérum\u202f: une infection aiguë à EBV peut rendre ces IgM faussement réactives.',
  },
  parvovirus_b19_serology: {
    any: 'Demander IgM et IgG parvovirus B19 sur le même sérum\u202f: l’éruption est semblable et il peut rendre ces IgM faussement réactives.',
  },
  verify_earlier_report: {
    any: 'Vérifier le compte rendu antérieur\u202f: qui, quelle date, quel laboratoire, méthode et unité\u202f; demander l’original.',
  },
  fetal_medicine_referral: {
    any: 'Adresser en médecine fœtale avec tous les résultats, méthodes et dates\u202f; les décisions suivantes y sont prises.',
  },
  ultrasound_follow_up: {
    any: 'Organiser des échographies détaillées répétées via la médecine fœtale\u202f; une échographie normale n’exclut pas l’infection de l’enfant.',
    toxoplasma:
      'Organiser des échographies détaillées\u202f: ventricules cérébraux, calcifications, foie, ascite, intestin, croissance\u202f; normales, elles n’excluent rien.',
    cmv: 'Organiser des échographies détaillées avec neurosonographie via la médecine fœtale\u202f; une échographie normale n’exclut rien.',
  },
  infectious_disease_referral: {
    any: 'Adresser à un infectiologue avec tous les résultats, traitements, produits sanguins et dates.',
  },
  public_health_notification: {
    any: 'Déclarer aux autorités sanitaires selon les règles nationales.',
    rubella:
      'Déclarer maintenant aux autorités sanitaires, dès la suspicion\u202f; ne pas attendre les résultats de seconde ligne.',
  },
  spiramycin_discussion: {
    any: 'Discuter la spiramycine avec la médecine fœtale ou un centre de toxoplasmose sans attendre le second sérum\u202f; le centre décide.',
  },
  valaciclovir_discussion: {
    any: 'Discuter le valaciclovir avec la médecine fœtale\u202f: hors AMM, surveillance rénale, recommandations divergentes\u202f; le spécialiste décide.',
  },
  hygiene_advice: {
    any: 'Donner les conseils d’hygiène pour éviter cette infection.',
    toxoplasma:
      'Conseils d’hygiène\u202f: viande bien cuite, laver végétaux, mains et planches, gants pour la terre, litière du chat changée chaque jour par autrui.',
    cmv: 'Conseils d’hygiène, à elle et à son partenaire\u202f: laver les mains après couches et salive, ne partager ni verres ni couverts, préservatifs.',
  },
  avoid_contacts_advice: {
    any: 'Lui conseiller d’éviter les personnes atteintes de cette infection et de signaler tout contact aussitôt.',
    rubella:
      'Lui conseiller d’éviter les personnes ayant une éruption fébrile et d’appeler aussitôt après éruption ou contact, avant de venir.',
  },
  mmr_before_conception: {
    any: 'Proposer le ROR maintenant, avant la conception, si elle déclare ne pas être enceinte\u202f; pas de conception pendant 28 jours après.',
  },
  postpartum_mmr: {
    any: 'Proposer le ROR après l’accouchement, si possible avant la sortie\u202f; ni l’allaitement ni les anti-D ne le retardent.',
  },
  delay_conception_discussion: {
    any: 'Discuter d’attendre pour concevoir que l’infection soit datée ou exclue.',
  },
  no_further_testing: {
    any: 'Arrêter ici les examens\u202f; conserver ce compte rendu, il rendra lisibles des IgM réactives ultérieures.',
    rubella:
      'Arrêter ici les examens\u202f; conserver ce compte rendu pour cette grossesse et les suivantes.',
    newborn: 'Arrêter ici les examens\u202f; conserver ce compte rendu dans le dossier de l’enfant.',
  },
  newborn_workup: {
    any: 'Prévoir le bilan du nouveau-né avec la pédiatrie\u202f: sang propre de l’enfant, PCR, yeux, audition et imagerie cérébrale.',
    toxoplasma:
      'Prévoir le bilan du nouveau-né\u202f: IgG, IgM, IgA et PCR sur son sang propre, avec le sérum maternel, yeux, audition, imagerie cérébrale.',
    rubella:
      'Prévoir le bilan du nouveau-né\u202f: IgM près de la naissance, RT-PCR gorge et urine, yeux, cœur, audition et imagerie cérébrale.',
    cmv: 'Prévoir le bilan du nouveau-né\u202f: PCR CMV urine ou salive au plus tard à J21, audition, yeux, hémogramme, foie, échographie cérébrale.',
  },
  newborn_pcr_21_days: {
    any: 'Recueillir urine ou salive du nouveau-né pour PCR CMV au plus tard à J21\u202f; positive plus tard, elle ne prouve plus une infection anténatale.',
  },
  newborn_urine_confirm: {
    any: 'Confirmer la PCR salivaire dans l’urine au plus tard à J21\u202f; le CMV du lait peut rendre la salive faussement positive.',
  },
  dbs_pcr: {
    any: 'Demander une PCR CMV sur le buvard de sang séché conservé depuis la naissance\u202f; négative, elle n’exclut pas l’infection.',
  },
  infant_igg_follow_up: {
    any: 'Suivre les IgG de l’enfant sur sérums testés en parallèle au même laboratoire jusqu’à leur disparition.',
    toxoplasma:
      'Suivre les IgG de l’enfant sur sérums testés en parallèle au même laboratoire jusqu’à disparition, et après la fin d’un traitement.',
    rubella:
      'Suivre les IgG de l’enfant sur sérums testés en parallèle au même laboratoire au-delà de 9 mois\u202f; le dernier avant le ROR.',
    cmv: 'Suivre l’enfant par PCR et clinique\u202f; ses IgG viennent de la mère et ne tranchent rien pour le CMV.',
  },
  infant_igm_repeat_1_month: {
    any: 'Répéter les IgM sur le sang propre de l’enfant à 1 mois.',
    rubella:
      'Répéter les IgM rubéole sur le sang propre de l’enfant à 1 mois\u202f; environ un infecté sur cinq est négatif avant.',
  },
  mother_child_immunoblot: {
    any: 'Demander un immunoblot comparatif mère-enfant, IgG et IgM, sur des sérums de la mère et de l’enfant des mêmes jours.',
  },
  infant_specialist_treatment: {
    any: 'Adresser l’enfant à un infectiologue pédiatre, qui décide du traitement.',
  },
  hearing_eye_neuro_follow_up: {
    any: 'Organiser le suivi de l’audition, des yeux et du développement\u202f; un bilan normal à la naissance n’y met pas fin.',
    rubella:
      'Organiser le suivi de l’audition, des yeux, du cœur et du développement\u202f; un bilan normal à la naissance n’y met pas fin.',
  },
  isolation_precautions: {
    any: 'Maintenir les précautions contact\u202f; près de l’enfant, seulement du personnel et des visiteurs immunisés\u202f; avertir les femmes enceintes.',
  },
};

/** The only texts that may name termination, ganciclovir or valganciclovir: what not to do, and why. */
export const avoid: Like<typeof english.avoid> = {
  mmr_in_pregnancy: {
    any: 'Ne pas faire le ROR pendant la grossesse\u202f: c’est un vaccin vivant. Une dose faite par mégarde n’est pas un motif d’interruption de grossesse.',
  },
  igm_alone_diagnosis: {
    any: 'Ne pas diagnostiquer une infection récente sur des IgM réactives seules\u202f: elles peuvent être fausses ou persister des mois ou des années.',
  },
  reassure_immune: {
    any: 'Ne pas la rassurer comme immunisée sur ce résultat\u202f: il ne montre pas que l’infection est ancienne.',
    cmv: 'Ne pas promettre de protection sur des IgG CMV positives\u202f: réactivation et réinfection peuvent encore atteindre l’enfant.',
  },
  avidity_on_negative_igg: {
    any: 'Ne pas demander ni lire l’avidité sur des IgG négatives ou en zone grise\u202f: il y a trop peu d’IgG à mesurer.',
  },
  avidity_dates_pregnancy: {
    any: 'Ne pas lire cette avidité élevée comme une infection d’avant la grossesse\u202f: elle ne remonte qu’à quelques semaines et laisse ouvertes les premières.',
  },
  termination_on_serology: {
    any: 'Ne pas discuter ni décider une interruption de grossesse sur la sérologie\u202f: elle ne montre pas que l’enfant est infecté ou atteint.',
  },
  ganciclovir_mother: {
    any: 'Ne pas donner de ganciclovir à la mère pour une sérologie CMV\u202f: il a lésé des embryons chez l’animal, et les recommandations ne lui donnent ici aucune place.',
  },
  valganciclovir_mother: {
    any: 'Ne pas donner de valganciclovir à la mère pour une sérologie CMV\u202f: il devient du ganciclovir, qui a lésé des embryons chez l’animal.',
  },
  hyperimmune_globulin_routine: {
    any: 'Ne pas utiliser en routine d’immunoglobulines hyperimmunes anti-CMV\u202f: deux essais randomisés ont échoué, et la page qui les vante se contredit.',
  },
  immunoglobulin_protection: {
    any: 'Ne pas promettre de protection par des immunoglobulines après un contact\u202f: elles n’empêchent pas la rubéole et peuvent masquer la maladie.',
  },
  amniocentesis_too_early: {
    any: 'Ne pas prélever le liquide amniotique avant sa fenêtre\u202f: trop tôt, une PCR négative laisse passer des enfants infectés.',
    toxoplasma:
      'Ne pas prélever le liquide amniotique avant 18 SA ni dans les 4 semaines suivant l’infection\u202f: une PCR négative induirait en erreur.',
    cmv: 'Ne pas prélever le liquide amniotique avant 17 SA ni dans les 8 semaines suivant l’infection\u202f: une PCR négative induirait en erreur.',
  },
  compare_across_assays: {
    any: 'Ne pas comparer les chiffres d’IgG ou d’avidité de laboratoires ou de méthodes différents\u202f: seuls des sérums d’une même série montrent une hausse.',
  },
  igm_only_retest: {
    any: 'Ne pas recontrôler les IgM seules\u202f: des séroconversions sans IgM existent\u202f; recontrôler IgG et IgM ensemble.',
    rubella:
      'Ne pas recontrôler les IgM rubéole sans éruption ni contact\u202f: elles sont alors le plus souvent fausses\u202f; le contrôle porte sur les IgG.',
  },
  newborn_igg_diagnosis: {
    any: 'Ne pas diagnostiquer ni exclure l’infection sur les IgG d’un jeune nourrisson\u202f: ce sont les anticorps de la mère.',
  },
  cord_igm_diagnosis: {
    any: 'Ne pas diagnostiquer sur IgM ou IgA du sang de cordon\u202f: du sang maternel s’y mêle\u202f; tester le sang propre de l’enfant.',
  },
  single_negative_excludes: {
    any: 'Ne pas exclure l’infection sur une seule IgM, PCR ou un seul buvard négatif\u202f: chacun laisse passer des enfants infectés.',
    rubella:
      'Ne pas exclure la rubéole sur une seule IgM ou PCR négative\u202f: le prélèvement peut être trop précoce ou trop tardif.',
  },
};

/** What each fact is called: `label` in a list of answers, `short` inside a sentence. */
export const facts: Like<typeof english.facts> = {
  gestation: { label: 'Terme au prélèvement (SA)', short: 'terme au prélèvement' },
  ageDays: { label: 'Âge de l’enfant au prélèvement, en jours', short: 'âge en jours' },
  previous: { label: 'Résultats antérieurs', short: 'résultats antérieurs' },
  series: {
    label: 'Évolution des IgG sur sérums testés en parallèle',
    short: 'évolution des IgG en parallèle',
  },
  'settings.avidityExcludesWeeks': {
    label: 'Semaines qu’exclut une avidité élevée, selon le laboratoire',
    short: 'semaines exclues par une avidité élevée',
  },
  'settings.practice': { label: 'Pratique de ce site', short: 'pratique du site' },
  'results.igg': { label: 'IgG', short: 'IgG' },
  'results.igm': { label: 'IgM', short: 'IgM' },
  'results.avidity': { label: 'Avidité des IgG', short: 'avidité' },
  'results.iggBlot': { label: 'Immunoblot IgG', short: 'blot IgG' },
  'results.igmBlot': { label: 'Immunoblot IgM', short: 'blot IgM' },
  'results.secondIgm': { label: 'IgM par une seconde méthode', short: 'IgM 2e méthode' },
  'results.secondAvidity': { label: 'Avidité des IgG par une seconde méthode', short: 'avidité 2e méthode' },
  'results.iga': { label: 'IgA', short: 'IgA' },
  'results.motherBloodPcr': { label: 'PCR dans le sang de la mère', short: 'PCR sang maternel' },
  'results.throatPcr': { label: 'PCR de gorge ou de salive', short: 'PCR gorge' },
  'results.amnioticPcr': { label: 'PCR dans le liquide amniotique', short: 'PCR liquide amniotique' },
  'results.newbornUrinePcr': { label: 'PCR dans l’urine de l’enfant', short: 'PCR urine' },
  'results.newbornSalivaPcr': { label: 'PCR dans la salive de l’enfant', short: 'PCR salive' },
  'results.newbornBloodPcr': { label: 'PCR dans le sang de l’enfant', short: 'PCR sang de l’enfant' },
  'results.dbsPcr': { label: 'PCR sur le buvard de sang séché', short: 'PCR buvard' },
  'results.motherChildBlot': { label: 'Immunoblot comparatif mère-enfant', short: 'blot mère-enfant' },
  'history.rashDaysAgo': { label: 'Jours entre l’éruption et le prélèvement', short: 'éruption' },
  'history.contactDaysAgo': { label: 'Jours entre le dernier contact et le prélèvement', short: 'contact' },
  'history.endemicTravel': {
    label: 'Voyage ou contact pendant cette grossesse valant exposition',
    short: 'voyage',
  },
  'history.symptoms': { label: 'Maladie évocatrice de l’infection', short: 'symptômes' },
  'history.documentedDoses': {
    label: 'Doses documentées de vaccin contre la rubéole',
    short: 'doses documentées',
  },
  'history.weeksSinceVaccine': {
    label: 'Semaines depuis le dernier vaccin contre la rubéole',
    short: 'semaines depuis le vaccin',
  },
  'history.immunosuppressed': { label: 'Immunodépression', short: 'immunodépression' },
  'history.activeEyeDisease': {
    label: 'Atteinte oculaire active (rétinochoroïdite)',
    short: 'atteinte oculaire active',
  },
  'history.recentImmunoglobulin': {
    label: 'Immunoglobulines ou produit sanguin dans les 6 derniers mois',
    short: 'immunoglobulines ou produit sanguin',
  },
  'history.treated': { label: 'Traitement spécifique déjà commencé', short: 'traitement commencé' },
  'history.ultrasoundAbnormal': {
    label: 'Signes échographiques évocateurs d’infection congénitale',
    short: 'échographie anormale',
  },
  'history.otherCauseOfIgm': {
    label: 'Autre cause prouvée des IgM (EBV aigu, parvovirus B19)',
    short: 'autre cause des IgM',
  },
  'history.motherInfection': {
    label: 'Infection de la mère pendant cette grossesse',
    short: 'infection de la mère',
  },
  'history.newbornSigns': {
    label: 'Signes chez l’enfant, anomalies d’imagerie ou dépistage auditif échoué',
    short: 'signes chez l’enfant',
  },
  'history.sampleFrom': { label: 'Site du prélèvement', short: 'prélèvement sur' },
};

/** Every class and value in a midwife's words; a `null` in a case is "not known", never "no". */
export const values: Like<typeof english.values> = {
  negative: 'négatif',
  grey: 'zone grise',
  'low-positive': 'faiblement positif',
  positive: 'positif',
  low: 'faible',
  intermediate: 'intermédiaire',
  high: 'élevée',
  'not-measurable': 'non mesurable',
  indeterminate: 'indéterminé',
  'e2-absent': 'bandes E1 sans E2',
  'not-done': 'non fait',
  pending: 'en attente',
  unknown: 'non connu',
  unreadable: 'illisible',
  rising: 'en hausse',
  stable: 'stable',
  falling: 'en baisse',
  confirmed: 'confirmée',
  probable: 'probable',
  possible: 'possible',
  none: 'aucune',
  cord: 'sang de cordon',
  infant: 'sang propre de l’enfant',
  true: 'oui',
  false: 'non',
  null: 'non connu',
};
