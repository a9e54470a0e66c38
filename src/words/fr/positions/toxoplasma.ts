import type * as english from '../../en/positions/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const toxoplasmaTopicWords: Like<typeof english.toxoplasmaTopicWords> = {
  'toxo-screening': {
    title: 'La toxoplasmose est-elle recherchée chez toutes les femmes enceintes\u202f?',
    ours: 'Cela n’est pas décidé ici. Toute femme testée est lue de la même façon\u202f; le site choisit si et quand une femme réceptive est testée de nouveau.',
  },
  'toxo-retest-interval': {
    title: 'À quel intervalle une femme réceptive est-elle testée de nouveau\u202f?',
    ours: 'À l’intervalle de la pratique locale, IgG et IgM ensemble\u202f; avec un projet de grossesse, au début de la grossesse.',
  },
  'toxo-avidity-period': {
    title: 'Combien de semaines une avidité élevée (toxoplasmose) exclut-elle\u202f?',
    ours: 'Ce que le laboratoire indique pour sa méthode, au plus 20 semaines\u202f; sans indication, 16 semaines. La limite est imprimée.',
  },
  'toxo-avidity-week': {
    title: 'Jusqu’à quel terme une avidité élevée place-t-elle l’infection avant la grossesse\u202f?',
    ours: 'Jusqu’à 16+0 SA clairement\u202f; jusqu’à 18+0 avec la limite imprimée et un laboratoire de référence\u202f; plus tard cela reste possible. Avec une autre durée indiquée par le laboratoire, ces termes se déplacent.',
  },
  'toxo-late-igg-only': {
    title: 'IgG positives, IgM négatives, premier test tardif\u202f: l’infection est-elle ancienne\u202f?',
    ours: 'Jusqu’à 18+0 SA, infection passée\u202f; à partir de 18+1 le texte dit que la date est inconnue et un sérum conservé est demandé\u202f; à partir de 28 SA non concluant, et le nouveau-né est suivi.',
  },
  'toxo-early-igg-only': {
    title: 'IgG positives, IgM négatives en début de grossesse\u202f: arrêter, ou encore un sérum\u202f?',
    ours: 'Arrêter, sauf si autre chose s’y oppose.',
  },
  'toxo-low-avidity': {
    title: 'Que veut dire une avidité faible à côté d’IgM\u202f?',
    ours: 'Possible, et probable seulement avec un autre marqueur ou une ascension en parallèle\u202f; second prélèvement, laboratoire de référence, médecine fœtale, spiramycine discutée.',
  },
  'toxo-intermediate-avidity': {
    title: 'Que veut dire une avidité intermédiaire\u202f?',
    ours: 'À côté d’IgM réactives possible, sans elles non concluant\u202f: jamais rassurante, et jamais dite récente à elle seule.',
  },
  'toxo-treat-first': {
    title: 'Un traitement est-il commencé avant le second prélèvement\u202f?',
    ours: 'Il est discuté aussitôt avec des IgG en zone grise et des IgM positives, avec une avidité faible à côté d’IgM réactives, et quand l’infection est probable ou confirmée. Le centre décide\u202f; ni médicament ni dose ne sont choisis ici.',
  },
  'toxo-isolated-igm-treatment': {
    title: 'IgG négatives, IgM positives\u202f: la spiramycine est-elle commencée\u202f?',
    ours: 'Pas comme action ici\u202f: le second prélèvement décide, et la pratique du Brésil est montrée comme une position.',
  },
  'toxo-drug-switch': {
    title: 'À partir de quel terme l’association remplace-t-elle la spiramycine\u202f?',
    ours: 'Aucun médicament n’est choisi ici. Le centre décide\u202f; les positions sont montrées sans doses.',
  },
  'toxo-treatment-effect': {
    title: 'Le traitement pendant la grossesse est-il utile\u202f?',
    ours: 'Dit comme c’est\u202f: un effet vraisemblable sur la transmission et les atteintes graves, non prouvé sur les signes en général\u202f; il n’existe pas d’essai randomisé contre l’absence de traitement.',
  },
  'toxo-amniocentesis': {
    title: 'Pour qui, et quand, l’amniocentèse\u202f?',
    ours: 'Prévue pour une infection probable ou confirmée et pour une échographie anormale avec IgG\u202f; à partir de 18+0 SA et 4 semaines après l’infection.',
  },
  'toxo-amniotic-negative': {
    title: 'Jusqu’où une PCR négative du liquide amniotique rassure-t-elle\u202f?',
    ours: 'Elle ne clôt rien\u202f: les échographies continuent et le nouveau-né est examiné.',
  },
  'toxo-grey-igg': {
    title: 'IgG en zone grise, IgM négatives\u202f: que faire ensuite\u202f?',
    ours: 'Immunoblot, autre méthode IgG et second sérum\u202f; prise en charge comme pour une femme réceptive jusqu’à ce que ce soit tranché.',
  },
  'toxo-grey-igm': {
    title: 'IgM en zone grise\u202f: que cela veut-il dire\u202f?',
    ours: 'Sans IgG, non concluant\u202f; avec des IgG en zone grise, non concluant\u202f; avec des IgG nettes, comme des IgM positives. Une exposition ou une maladie évocatrice le rend possible.',
  },
  'toxo-second-sample': {
    title: 'Quand prélever le second sérum, et quand clôt-il des IgM isolées\u202f?',
    ours: 'Après 2 à 3 semaines, en parallèle\u202f; des IgG négatives ne les closent qu’à partir de 3 semaines et sans traitement.',
  },
  'toxo-parallel': {
    title: 'Que disent deux valeurs d’IgG\u202f?',
    ours: 'Seuls comptent les sérums testés ensemble. Une ascension à côté d’IgM est une infection probable\u202f; l’absence d’ascension ne clôt rien.',
  },
  'toxo-seroconversion': {
    title: 'Quand des IgG nouvelles prouvent-elles l’infection\u202f?',
    ours: 'Confirmée par la même méthode ou en parallèle et avec des IgM, une avidité faible ou un immunoblot positif\u202f; sinon probable.',
  },
  'toxo-igm-confirmed-elsewhere': {
    title: 'Qui confirme des IgM positives\u202f?',
    ours: 'Une seconde méthode sur le même sérum, un second sérum et un laboratoire de référence\u202f; aucun coffret nommé n’est exigé.',
  },
  'toxo-both-one-sample': {
    title: 'IgG et IgM positives sur un seul prélèvement\u202f: est-ce l’immunité\u202f?',
    ours: 'Jamais sur un seul prélèvement\u202f; seules des IgG documentées bien avant cette grossesse le permettent.',
  },
  'toxo-igm-blot': {
    title: 'Un immunoblot IgM vaut-il la peine\u202f?',
    ours: 'Proposé là où un laboratoire en dispose\u202f; il appuie et ne clôt rien.',
  },
  'toxo-blot-or-avidity': {
    title: 'Un immunoblot date-t-il mieux que l’avidité\u202f?',
    ours: 'Non\u202f: l’avidité date, avec son terme\u202f; un immunoblot IgG montre seulement que les IgG sont réelles.',
  },
  'toxo-grey-zone': {
    title: 'Qu’est-ce que la zone grise d’un résultat\u202f?',
    ours: 'Ce que le laboratoire imprime. La règle des 10\u202f% n’est proposée que là où seul un seuil est imprimé, et marquée comme celle d’un seul laboratoire.',
  },
  'toxo-conception': {
    title: 'Combien de temps attendre avant une conception après une infection récente\u202f?',
    ours: 'Discuté jusqu’à ce que l’infection soit datée\u202f; pas de nombre fixe de mois.',
  },
  'toxo-passive': {
    title: 'Combien de temps des immunoglobulines ou produits sanguins gênent-ils la sérologie\u202f?',
    ours: '6 mois comptent\u202f; un sérum d’avant est recherché\u202f; aucune avidité n’est demandée entre-temps.',
  },
  'toxo-reinfection': {
    title: 'Une femme immunisée peut-elle transmettre le toxoplasme\u202f?',
    ours: 'Très rarement. Des signes, une ascension, une PCR, une échographie anormale ou une maladie oculaire active rouvrent la question.',
  },
  'toxo-hygiene': {
    title: 'Les conseils préviennent-ils l’infection\u202f?',
    ours: 'Ils sont donnés à toute femme réceptive\u202f; leur efficacité est plausible et faiblement prouvée.',
  },
  'toxo-infant-end': {
    title: 'Quand l’infection du nourrisson est-elle exclue\u202f?',
    ours: 'Sans traitement\u202f: IgG négatives deux fois à partir de 5 mois, ou une fois après 12 mois. Sous traitement, des IgG négatives n’excluent rien.',
  },
  'toxo-infant-interval': {
    title: 'À quel intervalle les IgG du nourrisson sont-elles testées\u202f?',
    ours: 'Toutes les 4 à 6 semaines jusqu’à ce qu’elles soient négatives, puis une fois encore à partir de l’âge de 5 mois.',
  },
  'toxo-infant-igm': {
    title: 'À partir de quel jour les IgM ou IgA sont-elles celles du nourrisson\u202f?',
    ours: 'IgM à partir du jour 5, IgA à partir du jour 10, dans le sang du nourrisson lui-même\u202f: probable. Sang de cordon, plus tôt ou en zone grise\u202f: possible.',
  },
  'toxo-infant-blot': {
    title: 'Que vaut l’immunoblot comparatif mère-enfant\u202f?',
    ours: 'Positif\u202f: probable. Négatif\u202f: rien n’est exclu. Demandé dans les 3 premiers mois, avec le sérum de la mère des mêmes jours.',
  },
  'toxo-infant-pcr': {
    title: 'Quelle PCR prouve l’infection du nourrisson\u202f?',
    ours: 'Le sang ou l’urine du nourrisson confirment\u202f; le sang de cordon et le liquide amniotique la rendent probable.',
  },
};

/** What each source holds, in our words. */
export const toxoplasmaPositionWords: Like<typeof english.toxoplasmaPositionWords> = {
  'toxo-screening-france': 'Oui\u202f: test précoce, puis chaque mois tant qu’elle est séronégative.',
  'toxo-screening-austria': 'Oui, dans le cadre du carnet mère-enfant.',
  'toxo-screening-italy': 'Largement pratiqué.',
  'toxo-screening-brazil': 'Oui.',
  'toxo-screening-acog': 'Pas de dépistage systématique.',
  'toxo-screening-cdc': 'Pas de dépistage systématique aux États-Unis.',
  'toxo-screening-sogc': 'Non\u202f; seulement les femmes à risque ou avec une échographie évocatrice.',
  'toxo-screening-uk':
    'Pas de dépistage de la population (2016)\u202f: faux positifs, et un traitement incertain.',
  'toxo-screening-germany': 'L’assurance légale ne paie que pour un soupçon justifié.',
  'toxo-screening-australia': 'Peu de preuves pour un dépistage\u202f; donner des conseils de prévention.',
  'toxo-screening-who': 'Aucune recommandation sur la sérologie de la toxoplasmose n’est connue.',
  'toxo-screening-awmf':
    'Les recommandations allemandes sur les infections de la grossesse traitent des virus, pas du toxoplasme.',
  'toxo-interval-france':
    'Chaque mois dès la deuxième consultation, la dernière fois 2 à 4 semaines après l’accouchement.',
  'toxo-interval-italy': 'Toutes les 4 à 6 semaines.',
  'toxo-interval-enders': 'Toutes les 8, au plus 10 semaines, là où c’est pratiqué.',
  'toxo-interval-aesculabor': 'Toutes les 8 à 12 semaines, là où c’est pratiqué.',
  'toxo-interval-austria': 'Toutes les 8 semaines environ.',
  'toxo-interval-adherence':
    'En pratique, 29,8\u202f% des Autrichiennes séronégatives ont eu trois tests ou plus.',
  'toxo-interval-norway': 'Trois prélèvements pendant la grossesse, dans un projet.',
  'toxo-interval-brazil': 'Entre chaque mois et chaque trimestre, selon les moyens.',
  'toxo-interval-acog': 'Aucun en routine.',
  'toxo-interval-sogc': 'Aucun en routine.',
  'toxo-interval-uk': 'Aucun en routine.',
  'toxo-period-liesenfeld': '3 mois, dans les premières données européennes.',
  'toxo-period-makers': '4 mois pour Elecsys, Architect et Vidas, selon leurs fabricants.',
  'toxo-period-montoya': 'Les 16 premières semaines de grossesse, avec le profil de référence.',
  'toxo-period-cdc': '12 à 16 semaines.',
  'toxo-period-brazil': 'Jusqu’à 16 semaines de grossesse.',
  'toxo-period-jenum': 'Plus de 20 semaines, avec une méthode norvégienne.',
  'toxo-period-inserts': 'Platelia est souvent cité avec plus de 20 semaines, Labsystems avec 3 mois.',
  'toxo-week-liesenfeld': 'Premier trimestre, environ 12 semaines.',
  'toxo-week-lappalainen': 'Premier trimestre.',
  'toxo-week-cdc': '12 à 16 semaines.',
  'toxo-week-montoya': '16 semaines\u202f; dans l’algorithme adapté, la ligne est tracée à 18 semaines.',
  'toxo-week-brazil':
    '16 semaines\u202f; plus tard l’avidité n’est pas demandée, car élevée elle n’exclurait pas.',
  'toxo-week-jenum': 'Première moitié de la grossesse, avec une méthode.',
  'toxo-week-cir':
    'Aucune limite n’est nommée\u202f; l’avidité est demandée aussi lors d’un premier test en milieu de grossesse.',
  'toxo-late-cdc': 'Infectée il y a 6 mois ou plus, quel que soit le terme.',
  'toxo-late-montoya-2002':
    'Jusqu’à 24 semaines environ, pour l’essentiel avant la grossesse, avec un titre bas.',
  'toxo-late-montoya':
    'Incertain après 18 semaines\u202f: laboratoire de référence, sérum plus ancien. Le laboratoire de Palo Alto dit peu clair un premier test très tardif.',
  'toxo-late-jenum':
    'Environ un cinquième des sérums 21 à 52 semaines après l’infection n’avaient pas d’IgM.',
  'toxo-late-cir': 'Immunité, rien de plus.',
  'toxo-early-cdc': 'Infectée il y a 6 mois ou plus\u202f; rien de plus n’est demandé.',
  'toxo-early-montoya': 'Jusqu’à 18 semaines, une infection d’avant la grossesse.',
  'toxo-early-france':
    'Un second sérum, contre une erreur d’échantillon ou une rare séroconversion sans IgM.',
  'toxo-low-brazil': 'Un cas probable à tout terme, et traité.',
  'toxo-low-acog': 'Compatible avec une infection des 5 derniers mois.',
  'toxo-low-sogc': 'L’amniocentèse est proposée quand la sérologie ne peut exclure.',
  'toxo-low-france': 'Ne prouve rien à elle seule.',
  'toxo-low-germany': 'Peut-être une infection récente.',
  'toxo-low-roche': 'Ne permet aucune interprétation clinique.',
  'toxo-low-findal':
    'Sur 176 femmes, 21\u202f% sont passées de faible à élevée en 3 mois, 42\u202f% sont restées faibles\u202f; aucun enfant infecté parmi les avidités faibles stables.',
  'toxo-low-tomasoni':
    '1 enfant infecté sur 747 (0,13\u202f%, 0,02 à 0,75), toutes les mères sous spiramycine.',
  'toxo-low-boquel': 'Un test\u202f: un indice inférieur à 0,05 était récent dans 97\u202f%.',
  'toxo-mid-smets': 'Le plus souvent une infection de plus de 4 mois.',
  'toxo-mid-roche': 'Ne permet aucune interprétation clinique.',
  'toxo-mid-villard': 'Non élevée ne veut pas dire aiguë de façon fiable.',
  'toxo-treat-brazil': 'Oui, le jour même\u202f; arrêté quand les IgG restent négatives.',
  'toxo-treat-sogc': 'La spiramycine est envisagée aussitôt qu’une infection aiguë est soupçonnée.',
  'toxo-treat-acog': 'Spiramycine pour une infection aiguë\u202f; avant cela un laboratoire expérimenté.',
  'toxo-treat-france': 'Au cas par cas.',
  'toxo-treat-germany': 'Second système de test, avidité et contrôle après 2 à 3 semaines viennent d’abord.',
  'toxo-treat-cdc': 'Nouveau prélèvement et laboratoire expert\u202f; il n’est pas question de traitement.',
  'toxo-isolated-brazil': 'Oui, le jour même, arrêtée quand les IgG restent négatives.',
  'toxo-isolated-sogc': 'Envisagée quand une infection aiguë est soupçonnée.',
  'toxo-isolated-france': 'D’abord une seconde technique et un second sérum.',
  'toxo-isolated-cdc': 'Un second prélèvement\u202f; s’il se lit de même, les IgM sont probablement fausses.',
  'toxo-switch-france': 'Spiramycine jusqu’à l’accouchement quand la PCR du liquide amniotique est négative.',
  'toxo-switch-acog': 'Association quand l’infection du fœtus est prouvée.',
  'toxo-switch-dunay':
    'À partir de 14 semaines aux États-Unis et dans certains centres européens\u202f; pas en début de grossesse, car la pyriméthamine peut nuire à l’embryon.',
  'toxo-switch-regimens': 'À partir de 14 semaines, par exemple en Autriche.',
  'toxo-switch-brazil': 'Trois médicaments à partir de 16 semaines.',
  'toxo-switch-germany': 'Association pour toute femme à partir de 16 semaines, pendant 4 semaines.',
  'toxo-switch-montoya': 'À partir de 18 semaines dans des textes plus anciens des États-Unis.',
  'toxo-effect-syrocot':
    'Commencé dans les 3 semaines contre 8 semaines ou plus\u202f: odds ratio de transmission 0,48 (0,28 à 0,80, p = 0,05)\u202f; aucun effet montré sur les signes cliniques, 1,11 (0,61 à 2,02).',
  'toxo-effect-cortina':
    'Odds ratio d’atteinte neurologique grave ou de décès 0,24 (0,07 à 0,71)\u202f; à traiter pour un cas évité\u202f: 3 fœtus infectés à 10 semaines, 18 à 30.',
  'toxo-effect-toxogest':
    'Transmission 18,5\u202f% (12 sur 65) avec l’association, 30\u202f% (18 sur 60) avec la spiramycine, odds ratio 0,53 (0,23 à 1,22)\u202f; arrêté tôt.',
  'toxo-effect-uk': 'Le bénéfice est incertain.',
  'toxo-amnio-sogc':
    'Proposée pour une infection diagnostiquée, quand la sérologie ne peut ni confirmer ni exclure, et avec une échographie évocatrice\u202f; pas avant 18 semaines ni dans les 4 semaines après l’infection.',
  'toxo-amnio-findal': 'Mise en question pour des IgM stables avec une avidité faible stable.',
  'toxo-amnio-norway':
    'Sur 346 femmes qui y sont arrivées, la moitié avaient été infectées avant la grossesse.',
  'toxo-pcr-wallon':
    'Sensibilité 92,2\u202f% (81 à 98), valeur prédictive négative 98,1\u202f%, spécificité et valeur prédictive positive 100\u202f%.',
  'toxo-pcr-romand': 'Sensibilité 64\u202f% (53 à 75), valeur prédictive négative 87,8\u202f%.',
  'toxo-pcr-meta': 'Sensibilité 87\u202f%, spécificité 99\u202f%, dans les 5 semaines.',
  'toxo-pcr-aap': 'Par trimestre, les valeurs prédictives négatives de Wallon\u202f: 99, 99 et 82\u202f%.',
  'toxo-grey-cdc': 'Nouveau prélèvement ou autre méthode IgG.',
  'toxo-grey-france': 'Immunoblot.',
  'toxo-grey-khammari': '85,9\u202f% de 85 sérums de ce type étaient positifs à l’immunoblot.',
  'toxo-grey-fricker': 'Rarement le début d’une séroconversion sans IgM.',
  'toxo-grey-russia': 'Traiter comme négatif, tester chaque mois.',
  'toxo-grey-cir': 'Immunoblot et avidité.',
  'toxo-grey-labcorp': 'L’avidité est destinée aux sérums dont les IgG sont connues positives.',
  'toxo-igmgrey-cdc':
    'Sans IgG\u202f: infection débutante ou fausses IgM. Avec des IgG en zone grise\u202f: les deux testées de nouveau. Avec des IgG\u202f: plus d’un an, ou fausses IgM.',
  'toxo-igmgrey-insert': 'Imprime le même tableau avec des actions.',
  'toxo-second-cdc': 'Au moins 2 semaines plus tard.',
  'toxo-second-sogc': '2 à 3 semaines.',
  'toxo-second-acog': '2 à 3 semaines.',
  'toxo-second-france': '2 à 3 semaines, en parallèle.',
  'toxo-second-germany': '2 à 3 semaines.',
  'toxo-second-brazil': '2 à 3 semaines.',
  'toxo-second-arup': '10 à 14 jours, ailleurs 1 à 3 semaines.',
  'toxo-second-course': 'Les IgG suivent les IgM en 1 à 3 semaines.',
  'toxo-second-fricker': 'Exceptionnellement 5 à 6 semaines.',
  'toxo-second-cir':
    'Pendant la grossesse, deux semaines ne peuvent être attendues\u202f; immunoblot et avidité à la place.',
  'toxo-parallel-cste':
    'Une séroconversion, ou une ascension d’un facteur quatre à 3 semaines ou plus d’intervalle, compte comme aiguë\u202f; définition de surveillance, non destinée au diagnostic.',
  'toxo-parallel-france': 'Les titres de coffrets ou de laboratoires différents ne sont pas comparables.',
  'toxo-parallel-course': 'Une ascension à côté d’IgM\u202f: environ les 2 derniers mois.',
  'toxo-parallel-stable': 'Stable hors traitement\u202f: au moins 2 mois environ avant le premier sérum.',
  'toxo-parallel-cdc': 'L’ascension est souvent manquée, le plateau est déjà atteint.',
  'toxo-parallel-jenum':
    'Les IgG culminent entre 4 et 36 semaines selon les cas, si bien qu’aucun titre ne donne une date.',
  'toxo-sero-cste': 'Séroconversion IgG pendant cette grossesse.',
  'toxo-sero-fricker':
    'La séroconversion sans IgM existe\u202f; confirmer par immunoblot et en parallèle. Sur 26 cas, 22 ont été traités\u202f; l’infection a été écartée chez 12 enfants, 10 étaient seulement normaux à la naissance, 4 sont inconnus.',
  'toxo-sero-brazil': 'Des IgG qui deviennent positives après les IgM sont une séroconversion.',
  'toxo-confirm-fda': 'Aucun coffret seul ne décide.',
  'toxo-confirm-acog': 'Un laboratoire expérimenté.',
  'toxo-confirm-sogc': 'Un laboratoire de référence, avant toute intervention.',
  'toxo-confirm-france': 'Une seconde technique et un second sérum.',
  'toxo-confirm-germany': 'Un second système de test.',
  'toxo-confirm-brazil': 'L’avidité jusqu’à 16 semaines.',
  'toxo-confirm-isaga':
    'Un coffret très sensible et un coffret très spécifique ensemble, depuis le retrait d’ISAGA.',
  'toxo-both-cir': 'Immunité, pas d’autres examens (une ligne abîmée).',
  'toxo-both-cdc':
    'Peut-être les 12 derniers mois, ou de fausses IgM\u202f: nouveau prélèvement, laboratoire expert.',
  'toxo-both-acog': 'Peut être aiguë\u202f: répéter après 2 à 3 semaines.',
  'toxo-both-sogc': 'Laboratoire de référence, second prélèvement, spiramycine envisagée.',
  'toxo-both-france': 'Confirmer les IgM, mesurer l’avidité.',
  'toxo-both-brazil': 'Traiter aussitôt, avidité.',
  'toxo-igmblot-cir': 'Son étape principale après des IgM sans IgG.',
  'toxo-igmblot-study':
    'Inadapté comme référence\u202f: les mêmes bandes chez des personnes infectées, immunisées, jamais infectées et de petits enfants.',
  'toxo-igmblot-cdc': 'Non nommé.',
  'toxo-igmblot-acog': 'Non nommé.',
  'toxo-igmblot-sogc': 'Non nommé.',
  'toxo-igmblot-france': 'Absent de la nomenclature.',
  'toxo-date-cir': 'L’immunoblot de confirmation date plus exactement.',
  'toxo-date-villard':
    'Une avidité élevée correspondait dans tous les cas à une infection latente, avec quatre coffrets.',
  'toxo-date-recomline': 'Une lecture du stade à partir de ses propres bandelettes d’avidité.',
  'toxo-zone-cir': 'Seuil plus et moins 10\u202f%.',
  'toxo-zone-kits': 'Varie selon le coffret, et un coffret n’en a pas.',
  'toxo-wait-cdc': '6 mois, selon certains experts.',
  'toxo-wait-italy': '6 mois, sur des pages italiennes pour parents.',
  'toxo-wait-aap': 'Les 3 mois avant la conception comptent comme un risque.',
  'toxo-wait-case': 'Un enfant infecté après une infection avant la conception.',
  'toxo-wait-cohort': 'Aucun infecté après 12 infections autour de la conception.',
  'toxo-passive-wait': 'Utiliser le sérum d’avant, ou attendre environ 3 mois.',
  'toxo-passive-hanson':
    'La sérologie peut se positiver\u202f; le toxoplasme n’est pas cité parmi celles qui l’ont fait.',
  'toxo-again-elbez': 'Un enfant, réinfection par une souche atypique.',
  'toxo-again-guiana': 'Un cas semblable en Guyane.',
  'toxo-again-andrade': 'Un nouveau-né d’une mère avec une maladie oculaire active.',
  'toxo-again-avelino':
    '9 transmissions sur 162 (5,5\u202f%) attribuées à une réactivation\u202f; contesté, non observé en Europe.',
  'toxo-again-aap': 'Une réactivation dans une immunodépression sévère est une voie.',
  'toxo-advice-aap': 'Conseils sur la viande, les végétaux, l’eau, la cuisine, la terre et les chats.',
  'toxo-advice-enders': 'Un bénéfice n’a pas été montré de façon prospective.',
  'toxo-advice-australia': 'Des conseils de prévention au lieu d’un dépistage.',
  'toxo-end-aap': '12 mois\u202f; le premier résultat négatif est confirmé une fois.',
  'toxo-end-cste': '12 mois.',
  'toxo-end-bmj': '12 mois\u202f; des IgG négatives à la naissance excluent pour l’essentiel.',
  'toxo-end-naples':
    'Sur 636 nourrissons non infectés, 98,7\u202f% étaient négatifs à 5 mois, tous à 9 mois.',
  'toxo-infant-palo-alto': 'Palo Alto\u202f: toutes les 4 à 6 semaines.',
  'toxo-infant-france': 'Lyon et Paris\u202f: tous les 2 mois.',
  'toxo-own-aap': 'IgM à partir du jour 5 environ, IgA à partir du jour 10 environ.',
  'toxo-own-bmj': 'Au-delà de 2 à 3 semaines.',
  'toxo-own-naessens':
    'Spécificité 85 à 88\u202f% dans le sang de cordon, 98 à 100\u202f% dans le sang néonatal.',
  'toxo-pair-bonetti':
    'Sensibilité 88,9\u202f% à la naissance chez 19 infectés\u202f; spécificité 100\u202f% à la naissance, 92\u202f% à un mois.',
  'toxo-pair-1985': 'A trouvé la moitié des infectés.',
  'toxo-infantpcr-aap':
    'Positive dans les liquides du nourrisson, elle confirme\u202f; le placenta seul ne fait qu’appuyer.',
  'toxo-infantpcr-wallon': 'Liquide amniotique\u202f: chaque résultat positif était une vraie infection.',
};
