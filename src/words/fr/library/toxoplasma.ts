import type { toxoplasmaWords as english } from '../../en/library/toxoplasma.ts';
import type { Like } from '../../like.ts';

export const toxoplasmaWords: Like<typeof english> = {
  title: 'Toxoplasmose',
  lead: 'Ce qu’est l’infection, ce que signifie chaque test, comment le risque change selon le terme, et ce que l’on dit à la femme. Pour expliquer, non pour conseiller un traitement\u202f: un centre décide.',
  sections: {
    'toxo-what': 'Ce que c’est',
    'toxo-caught': 'Comment elle s’attrape',
    'toxo-prevent': 'Comment elle se prévient',
    'toxo-igg-igm': 'Ce que signifient IgG et IgM',
    'toxo-false-igm': 'Pourquoi des IgM peuvent être fausses',
    'toxo-avidity': 'Avidité',
    'toxo-kits': 'Seuils des coffrets, seulement pour comparer, jamais utilisés pour classer',
    'toxo-other-tests': 'Immunoblot, IgA et tests des laboratoires de référence',
    'toxo-by-week': 'Infection pendant la grossesse\u202f: comment le risque change selon le terme',
    'toxo-after': 'Après une infection probable ou confirmée',
    'toxo-newborn': 'Le nouveau-né et son suivi',
    'toxo-special': 'Situations particulières',
    'toxo-talk': 'Que lui dire',
  },
  facts: {
    'toxo-what-parasite':
      'Toxoplasma gondii est un parasite. La plupart des personnes à l’immunité normale remarquent peu ou rien d’une primo-infection et gardent le parasite, au repos, toute leur vie.',
    'toxo-what-danger':
      'Ce qui compte pendant la grossesse, c’est une primo-infection de la mère au cours de celle-ci, ou peu avant\u202f: le parasite peut alors atteindre l’enfant. Une infection ancienne protège les grossesses suivantes d’une femme à l’immunité normale.',
    'toxo-what-illness':
      'Chez l’enfant, elle peut léser les yeux et le cerveau. Sur 153 enfants infectés, de mères le plus souvent traitées, 27\u202f% avaient un signe spécifique, pour une médiane de 4,5 ans\u202f: infection ne veut pas dire lésion.',
    'toxo-what-texts':
      'Non lus en entier pour ces pages, seulement une couverture, un résumé ou un compte rendu\u202f: la déclaration allemande de l’AGG 2023, le groupe de travail français 2019, le guide français des quatre profils 2011, le consensus argentin 2020, SA Health 2015 et la plus grande partie d’ACOG 151. Leurs tableaux détaillés ne sont pas cités.',
    'toxo-what-awmf':
      'La recommandation allemande de l’AWMF sur les infections pendant la grossesse traite des virus, non du toxoplasme\u202f; de l’OMS, aucune recommandation sur la sérologie de la toxoplasmose n’est connue.',
    'toxo-caught-meat':
      'Par la viande crue ou insuffisamment cuite. La viande fumée, salée ou séchée peut encore infecter, de même que les coquillages crus et le lait de chèvre non pasteurisé.',
    'toxo-caught-soil':
      'Par la terre, les fruits et légumes non lavés, l’eau non traitée et les déjections de chat. Ce qu’un chat excrète met 1 à 5 jours avant de pouvoir infecter\u202f: c’est pourquoi la litière est vidée chaque jour.',
    'toxo-caught-travel':
      'Des souches d’Amérique du Sud, et la viande de cheval importée consommée crue, ont réinfecté des femmes immunisées. Les conseils alimentaires sont donc maintenus en voyage, aussi pour les femmes immunisées.',
    'toxo-caught-blood':
      'De la mère à l’enfant et, en cas d’immunodépression sévère, par une infection ancienne qui se réactive.',
    'toxo-prevent-heat':
      'Bien cuire la viande\u202f: morceaux entiers à 63 °C à cœur, viande hachée à 71 °C, volaille à 74 °C.',
    'toxo-prevent-freeze':
      'La congélation à −20 °C pendant au moins 48 heures aide\u202f; on ne se fie ni au fumage, ni au salage, ni au séchage.',
    'toxo-prevent-kitchen':
      'Laver ou éplucher fruits et légumes\u202f; laver mains, planches et couteaux après la viande crue\u202f; ne pas boire d’eau non traitée ni de lait de chèvre non pasteurisé, ne pas manger de coquillages crus.',
    'toxo-prevent-soil': 'Porter des gants pour toucher la terre et pour jardiner.',
    'toxo-prevent-cat':
      'Faire changer la litière par quelqu’un d’autre, chaque jour\u202f; si personne ne le peut, porter des gants. Donner aux chats des aliments du commerce et ne pas recueillir de chats errants. Il n’est pas nécessaire de se séparer d’un chat.',
    'toxo-prevent-proof':
      'La preuve est faible\u202f: un laboratoire allemand indique qu’un bénéfice des conseils n’a pas été démontré de façon prospective. Ils sont donnés malgré tout.',
    'toxo-prevent-passive':
      'Les immunoglobulines de donneurs peuvent apporter des IgG, mais rien ne montre qu’elles protègent l’enfant\u202f; les conseils restent valables.',
    'toxo-igg-first':
      'Les IgG disent s’il y a eu infection et sont testées en premier\u202f; les IgM s’ajoutent quand la date compte. Des IgM négatives excluent pratiquement une infection récente\u202f; des IgM positives sont difficiles à interpréter, car elles peuvent durer jusqu’à 18 mois.',
    'toxo-nine-cells':
      'Le tableau à neuf lignes du CDC vaut pour les personnes de plus d’un an. Il appelle des IgG nettes sans IgM une infection datant de 6 mois ou plus, quel que soit le terme\u202f; c’est pourquoi les termes avancés sont lus ici avec plus de prudence.',
    'toxo-not-valid':
      'Ni IgG ni IgM signifie réceptive, sauf chez une femme qui ne peut pas former d’anticorps, et pendant la première ou les deux premières semaines après une exposition.',
    'toxo-igg-kinetics':
      'Les IgG montent très différemment d’une femme à l’autre\u202f: par une méthode, le pic se situait entre 4 et 36 semaines après l’infection. Aucune valeur isolée ne donne une date.',
    'toxo-igg-plateau':
      'Les IgG atteignent leur plateau à partir du 2e ou 3e mois. Une hausse associée à des IgM désigne à peu près les 2 derniers mois\u202f; le CDC avertit que la hausse est souvent manquée parce que le plateau est déjà atteint.',
    'toxo-igg-stable':
      'Pratique française\u202f: des IgG stables sur des sérums testés en parallèle, hors traitement, placent l’infection au moins 2 mois environ avant le premier sérum.',
    'toxo-igm-persists':
      'Chez 446 femmes infectées, les IgM ont duré 12,8 mois en médiane par ISAGA (moitié centrale 6,9 à 24,9) et 10,4 par immunofluorescence\u202f; plus de 2 ans chez 27\u202f% et 9\u202f%.',
    'toxo-igm-how-often':
      'IgG et IgM ensemble ne sont le plus souvent pas aiguës\u202f: sur 451 personnes de laboratoires courants des États-Unis, 22\u202f% étaient aiguës, 74\u202f% chroniques, 2\u202f% non infectées, 2\u202f% indéterminées\u202f; sur 130 femmes adressées en 20 ans, 7 étaient aiguës\u202f; sur 346 Norvégiennes arrivées à l’amniocentèse, la moitié avait été infectée avant la grossesse.',
    'toxo-igm-gone':
      'Les IgM peuvent avoir disparu quand on les cherche tard\u202f: environ un cinquième des sérums de 21 à 52 semaines après l’infection n’en avait pas.',
    'toxo-igm-never':
      'La séroconversion sans IgM existe. Sur 26 cas français, 15 n’ont jamais montré d’IgM\u202f; l’avidité était faible dans 16\u202f; 22 femmes ont été traitées\u202f; l’infection a été exclue chez 12 enfants, 10 étaient seulement normaux à la naissance, 4 sont inconnus.',
    'toxo-retest':
      'Une femme réceptive est retestée chaque mois en France, avec un dernier test 2 à 4 semaines après l’accouchement\u202f; toutes les 4 à 6 semaines en Italie\u202f; toutes les 8 à 12 dans les laboratoires allemands qui le font\u202f; trois fois dans un projet norvégien\u202f; pas en routine aux États-Unis, au Canada ni au Royaume-Uni. En Autriche, 29,8\u202f% des femmes séronégatives ont eu trois tests ou plus.',
    'toxo-isolated-rule':
      'Après des IgM isolées, les IgG doivent suivre en 1 à 3 semaines, exceptionnellement 5 à 6. Sinon, les IgM étaient fausses et la femme est réceptive, non immunisée.',
    'toxo-repeat-rule':
      'Un second sérum est prélevé après 2 à 3 semaines et les deux sont testés ensemble, même méthode, même laboratoire. On ne compare pas les valeurs de coffrets ou de laboratoires différents\u202f; une semaine est trop courte pour parler de stabilité.',
    'toxo-proof-rule':
      'La preuve est le passage d’IgG négatives à positives pendant cette grossesse. La définition de surveillance de 2024 accepte aussi une multiplication par quatre sur des sérums espacés de 3 semaines ou plus, et dit elle-même qu’elle n’est pas destinée au diagnostic.',
    'toxo-cir-row':
      'Un tableau de laboratoire dit «\u202fimmunité, pas d’autre examen\u202f» pour des IgG et IgM positives ensemble. Toutes les autres sources lues le contredisent, de même que la dernière ligne de ce tableau.',
    'toxo-false-natural': 'Des IgM naturelles réagissent avec des antigènes communs sans aucune infection.',
    'toxo-false-rheuma': 'Le facteur rhumatoïde peut rendre les IgM faussement positives.',
    'toxo-false-other':
      'Une page de laboratoire cite la grossesse elle-même et les infections aiguës à CMV, herpès simplex, rougeole, rubéole et parvovirus comme causes d’IgM fausses ou croisées. On ne voyait pas de quel test elle parle\u202f: confiance faible.',
    'toxo-false-dye':
      'Dans l’étude d’une épidémie, 46\u202f% de 153 sérums discordants avaient des IgM positives avec un dye test négatif, donc de fausses IgM.',
    'toxo-false-kit':
      '«\u202fIgM positives\u202f» n’a pas le même poids selon le coffret\u202f: la spécificité parmi les IgM isolées allait de 24\u202f% (Platelia) à 95\u202f% (Liaison). Une étude française associe un coffret très sensible (Platelia, Architect ou Alinity) à un coffret très spécifique (Vidas, Liaison).',
    'toxo-false-fda': 'L’avis de la FDA\u202f: aucun coffret IgM ne décide seul.',
    'toxo-false-harm':
      'Chez 811 femmes avec des IgM trouvées positives ailleurs, le profil d’un laboratoire de référence, et son explication, a changé la conduite. On ne prend jamais de décision sur une grossesse d’après des IgM non confirmées.',
    'toxo-av-high':
      'Une avidité élevée signifie une infection qui n’est pas fraîche. Les fabricants d’Elecsys, Architect et Vidas excluent les 4 derniers mois\u202f; les premières données européennes disaient 3. Dans la comparaison de quatre coffrets, toute avidité élevée correspondait à une infection latente.',
    'toxo-av-first-trimester':
      'Parmi les sérums du premier trimestre qui semblaient récents par les IgM ou l’agglutination, au nombre de 125, 56\u202f% de ceux à IgM réactives avaient une avidité élevée\u202f: ces femmes avaient donc probablement été infectées avant la grossesse. Une étude finlandaise concorde.',
    'toxo-av-window':
      'Une avidité élevée exclut les semaines avant le prélèvement, non la grossesse. Avec 16 semaines\u202f: jusqu’à 16+0, elle remonte aux dernières règles\u202f; jusqu’à 18+0, à la conception, sans marge\u202f; à 26 semaines, elle laisse ouvertes les semaines 0 à 10.',
    'toxo-av-low':
      'Une avidité faible ne signifie pas récente. En Norvège, 21\u202f% de 176 femmes sont passées de faible à élevée en 3 mois, 42\u202f% sont restées faibles, sans enfant infecté parmi elles. En Italie, 1 enfant sur 747 était infecté (0,13\u202f%, 0,02 à 0,75), toutes les mères sous spiramycine.',
    'toxo-av-mid':
      'Une avidité intermédiaire est traitée comme non élevée, sans être dite récente non plus\u202f: avec Architect et Vidas, la plupart des résultats en zone grise venaient d’infections de plus de 4 mois.',
    'toxo-av-exception':
      'Pour un seul test\u202f: Liaison XL au-dessous de 0,05 était récent, moins de 3 mois, dans 97\u202f%, de 0,05 à 0,1 dans 69\u202f%. Cela ne s’étend pas aux autres coffrets.',
    'toxo-av-treated':
      'La spiramycine ralentit la maturation de l’avidité\u202f; celle-ci remonte après l’accouchement. Elle est plus lente quand l’infection survient tard dans la grossesse et plus rapide quand le traitement a tardé\u202f; 12 semaines après l’infection, 95\u202f% des indices se situaient entre 7,8 et 35,3\u202f%.',
    'toxo-av-treated-high':
      'Une avidité faible sous traitement ne dit donc rien, et une avidité élevée garde son sens.',
    'toxo-av-needs':
      'L’avidité se mesure sur un sérum aux IgG connues positives, avec assez d’IgG pour le coffret, jamais sur des IgG négatives ou en zone grise.',
    'toxo-av-passive': 'Après immunoglobulines ou produits sanguins, l’avidité est celle du donneur.',
    'toxo-av-infant':
      'Chez le nourrisson, l’avidité est celle de la mère et n’a apporté aucun bénéfice chez 333 d’entre eux.',
    'toxo-av-late':
      'Au-delà de la fenêtre\u202f: retrouver un sérum conservé de la première consultation et y mesurer l’avidité avec son propre terme, tester les deux en parallèle, interroger un laboratoire de référence, imprimer ce qui est exclu, et demander l’avis de la médecine fœtale. Le Brésil ne prescrit pas d’avidité après 16 semaines.',
    'toxo-kits-why':
      'La même avidité de 0,25 est faible, grise ou élevée selon le coffret. La classe est celle du laboratoire, ou celle des limites imprimées avec le résultat. Les listes données ici servent seulement à la lecture.',
    'toxo-kits-igg':
      'Zones grises des IgG en UI/mL\u202f: Elecsys 1 à 30, Architect 1,6 à 3, Platelia 6 à 9, Access 7,5 à 10,5, Vidas 4 à 8, Liaison 7,2 à 8,8\u202f; IDS n’en a pas. Une règle du seuil ± 10\u202f% ne vaut pas en général.',
    'toxo-kits-elecsys':
      'Avidité, Elecsys\u202f: faible au-dessous de 70\u202f%, grise 70 à 79, élevée à partir de 80\u202f%.',
    'toxo-kits-architect':
      'Avidité, Architect\u202f: faible au-dessous de 50\u202f%, grise 50 à 59,9, élevée à partir de 60\u202f%.',
    'toxo-kits-vidas':
      'Avidité, Vidas\u202f: faible au-dessous de 0,200, grise 0,200 à 0,299, élevée à partir de 0,300.',
    'toxo-kits-liaison':
      'Avidité, Liaison telle qu’un laboratoire l’imprime\u202f: faible au-dessous de 0,40, grise 0,40 à 0,50, élevée à partir de 0,50. Les versions du coffret diffèrent.',
    'toxo-kits-unnamed':
      'Avidité, un laboratoire allemand, méthode non nommée\u202f: faible au-dessous de 0,09, grise 0,09 à 0,2, élevée au-dessus de 0,2.',
    'toxo-kits-recalled':
      'Avidité, de mémoire d’après les notices\u202f: Platelia faible au-dessous de 40\u202f%, élevée au-dessus de 50\u202f%\u202f; Labsystems faible au-dessous de 15\u202f%, élevée au-dessus de 30\u202f%\u202f; Euroimmun faible au-dessous de 40\u202f%, élevée au-dessus de 60\u202f%.',
    'toxo-blot-rule':
      'Immunoblot IgG (LDBIO)\u202f: positif avec au moins 3 des bandes à 30, 31, 33, 40 et 45 kDa, dont la bande à 30 kDa. Le laboratoire lit les bandes.',
    'toxo-blot-grey':
      'Il tranche des IgG en zone grise\u202f: sur 85 sérums équivoques ou discordants, 85,9\u202f% étaient positifs, et il concorde avec le dye test.',
    'toxo-blot-early':
      'Il vire souvent le premier\u202f: positif dans 26 de 39 vraies séroconversions aux IgG de routine négatives ou en zone grise (immunofluorescence 13 sur 39), plus tôt que les autres méthodes dans 36. Dans 13, il était négatif sur le premier sérum\u202f: un immunoblot négatif n’exclut donc rien. Une bande à 30 kDa seule, associée à des IgM, rend un début d’infection vraisemblable.',
    'toxo-blot-date':
      'Quand les IgG sont nettes, l’immunoblot n’ajoute rien et ne date rien. Qu’il date mieux que l’avidité est l’affirmation d’un seul laboratoire, sans appui trouvé.',
    'toxo-blot-claim':
      'Un chiffre de 97\u202f% de sensibilité et 99\u202f% de spécificité pour «\u202fl’immunoblot\u202f» de trois infections est l’affirmation d’un laboratoire, sans source.',
    'toxo-blot-claim-means':
      'Même s’il était exact\u202f: là où 1 femme sur 10\u202f000 est récemment infectée, environ 1 résultat positif sur 100 d’un tel test serait vrai.',
    'toxo-blot-recomline':
      'Les bandelettes recomLine ont leur propre lecture de stade par avidité\u202f; confiance faible, aucune évaluation lue.',
    'toxo-igm-blot':
      'Un immunoblot IgM a montré les mêmes bandes chez des personnes infectées, immunisées et jamais infectées et chez de petits enfants\u202f; une étude le dit inadapté comme référence. Positif\u202f: un peu plus spécifique, pas de date. Négatif\u202f: il n’annule rien.',
    'toxo-iga':
      'IgA chez 690 femmes aux IgG positives d’un laboratoire de référence\u202f: avec IgA, 75\u202f% aiguës, sans, 4\u202f%\u202f; IgM et IgA ensemble 86\u202f%, IgM sans IgA 19\u202f%. Elles appuient et ne décident jamais seules.',
    'toxo-ige':
      'Les IgE sont de courte durée et spécifiques quand on les trouve\u202f; seuls les laboratoires de référence les testent.',
    'toxo-ac-hs':
      'Agglutination différentielle (AC/HS)\u202f: profil aigu dans 31 de 33 infections récentes, mais aussi chez 13\u202f% des personnes infectées depuis 2 ans ou plus.',
    'toxo-ac-hs-old':
      'Un profil d’agglutination non aigu plaide fortement pour une infection de plus de 12 mois.',
    'toxo-dye':
      'Le dye test de Sabin-Feldman est la référence pour les IgG. Une valeur de 300 UI/mL ou plus est un signe peu sensible d’infection récente\u202f; un dye test négatif avec des IgM positives signifie de fausses IgM.',
    'toxo-isaga':
      'L’ISAGA, longtemps la référence pour les IgM, a été retirée du marché\u202f; personne ne devrait l’attendre.',
    'toxo-week-meaning':
      'Le terme est celui de l’infection de la mère, non celui du test. Une infection précoce atteint rarement l’enfant et lui nuit souvent\u202f; une infection tardive l’atteint souvent et lui nuit moins. Les deux se lisent toujours ensemble.',
    'toxo-week-treated':
      'Presque toutes ces femmes étaient traitées\u202f: au moins 564 des 603 chez Dunn. Elles ne nous apprennent pas ce qui arrive sans traitement.',
    'toxo-week-syrocot':
      'Transmission dans 26 cohortes, 1\u202f721 mères et 506 enfants infectés\u202f: 15\u202f% (13 à 17) à 13 semaines, 44\u202f% (40 à 47) à 26, 71\u202f% (66 à 76) à 36. Chaque semaine de plus multiplie la cote de transmission par 1,15 (1,12 à 1,17), celle de lésions dans la tête par 0,91 (0,87 à 0,95), celle de lésions de l’œil par 0,97 (0,93 à 1,00).',
    'toxo-week-dunn':
      'Dunn 1999\u202f: transmission 29\u202f% au total, 40\u202f% à 26 semaines et 72\u202f% à 36\u202f; sur 153 enfants infectés nés vivants, 27\u202f% avaient au moins un signe spécifique, pour une médiane de 4,5 ans.',
    'toxo-week-dunn-recalled':
      'Dunn 1999, de mémoire\u202f: transmission 6\u202f% (3 à 9) à 13 semaines\u202f; intervalles 33 à 47 à 26 et 60 à 81 à 36. Signes chez un enfant infecté\u202f: 61\u202f% (34 à 85), 25\u202f% (18 à 33) et 9\u202f% (4 à 17). Les deux combinés culminent vers 24 à 30 semaines, à environ 10\u202f%.',
    'toxo-week-early':
      'Au-dessous de 13 semaines, rien n’est tracé. Une cohorte italienne de 2007 à 2018 n’a vu aucune transmission parmi les infections du premier trimestre (limite supérieure 11,9\u202f%), 12,5\u202f% au deuxième et 53,8\u202f% au troisième, et aucune après 12 infections autour de la conception.',
    'toxo-after-expert':
      'Chaque cas est discuté avec un expert\u202f: médecine fœtale et centre de toxoplasmose, avant de faire quoi que ce soit sur la seule sérologie.',
    'toxo-after-spiramycin':
      'La spiramycine est envisagée aussitôt qu’une infection aiguë est suspectée. Le centre décide\u202f; aucun médicament ni aucune dose n’est conseillé ici.',
    'toxo-after-amnio':
      'Amniocentèse avec PCR\u202f: pour une infection diagnostiquée, quand la sérologie ne peut ni confirmer ni exclure, ou avec une échographie évocatrice\u202f; jamais avant 18 semaines ni dans les 4 semaines après l’infection.',
    'toxo-after-amnio-doubt':
      'Des auteurs norvégiens la remettent en question quand des IgM et une avidité faible restent telles quelles.',
    'toxo-after-pcr':
      'Une PCR positive du liquide amniotique prouve l’infection de l’enfant. Une PCR négative ne l’exclut pas\u202f: sensibilité 92,2\u202f% (81 à 98) et valeur prédictive négative 98,1\u202f% dans une étude française, 64\u202f% (53 à 75) et 87,8\u202f% dans une autre, 87\u202f% dans une méta-analyse en deçà de 5 semaines.',
    'toxo-after-combination':
      'Quand l’infection de l’enfant est prouvée, pyriméthamine avec sulfadiazine et acide folinique est le traitement usuel, pas en début de grossesse car la pyriméthamine peut nuire à l’embryon. Certains centres commencent à partir de 14 semaines, d’autres de 16.',
    'toxo-after-caution':
      'Les sulfamides près du terme, et en cas de déficit en G6PD, demandent un spécialiste.',
    'toxo-after-scan':
      'Les échographies en série cherchent des ventricules cérébraux dilatés, des calcifications, une ascite, un foie ou une rate augmentés, un retard de croissance et un intestin hyperéchogène.',
    'toxo-after-newborn':
      'Le nouveau-né est toujours examiné, aussi après une PCR négative et après un traitement.',
    'toxo-after-effect-early':
      'Traitement commencé dans les 3 semaines après la séroconversion, contre 8 semaines ou plus\u202f: rapport de cotes de transmission 0,48 (0,28 à 0,80, p = 0,05)\u202f; sur les signes cliniques, aucun effet montré, 1,11 (0,61 à 2,02).',
    'toxo-after-effect-severe':
      'Dans une cohorte européenne, le traitement allait de pair avec moins d’atteintes neurologiques graves ou de décès, rapport de cotes 0,24 (0,07 à 0,71)\u202f; pour en éviter un cas, il faudrait traiter 3 fœtus infectés à 10 semaines ou 18 à 30.',
    'toxo-after-effect-trial':
      'Un seul essai randomisé, arrêté tôt\u202f: transmission 18,5\u202f% (12 sur 65) avec l’association, 30\u202f% (18 sur 60) avec la spiramycine, rapport de cotes 0,53 (0,23 à 1,22). Aucun n’a comparé traitement et absence de traitement.',
    'toxo-nb-trigger':
      'Raisons d’examiner\u202f: une infection de la mère confirmée, probable ou incertaine, une PCR positive du liquide amniotique, des signes évocateurs, ou une réactivation chez une mère sévèrement immunodéprimée. Une PCR négative ou un traitement de la mère n’en supprime aucune.',
    'toxo-nb-igg':
      'Les IgG à la naissance sont celles de la mère. Sans IgG alors que la mère a été infectée des semaines plus tôt, l’infection est pratiquement exclue selon un texte\u202f; une infection très tardive de la mère fait exception. Ici, elle reste possible jusqu’à confirmation.',
    'toxo-nb-cord':
      'Des IgM ou IgA dans le sang de cordon ne sont pas une preuve, du sang maternel peut passer\u202f: spécificité 85 à 88\u202f% à cet endroit, 98 à 100\u202f% dans le sang propre du nourrisson.',
    'toxo-nb-days':
      'Dans le sang propre du nourrisson, les IgM comptent à partir du jour 5 environ et les IgA à partir du jour 10 environ, si elles sont confirmées et durables.',
    'toxo-nb-days-bmj': 'Un texte britannique compte les IgM au-delà de 2 à 3 semaines.',
    'toxo-nb-negative':
      'Des IgM et IgA négatives n’excluent rien\u202f: IgM trouvées dans 61 à 67\u202f%, IgA dans 54 à 60\u202f%, les deux 73\u202f%\u202f; IgM Platelia 64\u202f% au jour 5 et 75\u202f% au total\u202f; IgM 39\u202f% dans une cohorte brésilienne.',
    'toxo-nb-blot':
      'Un immunoblot comparatif mère-enfant avec des bandes présentes seulement chez l’enfant, ou plus fortes chez lui, montre ses propres anticorps\u202f: 88,9\u202f% de 19 infectés à la naissance, spécificité 100\u202f% à la naissance et 92\u202f% à un mois\u202f; la moitié dans la première description de 1985. Il demande le sérum de la mère des mêmes jours, dans les 3 premiers mois environ. Négatif, il n’exclut pas.',
    'toxo-nb-rise':
      'Des IgG qui montent, ou reviennent après avoir baissé, montrent une infection. Un enfant dont la mère avait été infectée à 21 semaines, avec PCR du liquide amniotique et IgM propres négatives, avait une multiplication par dix à 6 mois.',
    'toxo-nb-stays': 'Des IgG encore présentes au-delà de 12 mois montrent une infection.',
    'toxo-nb-gone':
      'Chez les nourrissons non traités, des IgG perdues et qui le restent excluent l’infection\u202f: sur 636 nourrissons exposés non infectés, 98,7\u202f% étaient négatifs à 5 mois, tous à 9. Douze mois restent la limite extrême.',
    'toxo-nb-treated':
      'Des IgG négatives sous traitement n’excluent rien\u202f: elles peuvent revenir, on les teste donc à nouveau après la fin du traitement.',
    'toxo-nb-pcr':
      'Une PCR positive dans le sang, l’urine ou le liquide céphalo-rachidien confirme\u202f; dans le placenta seul, elle ne fait qu’appuyer.',
    'toxo-nb-interval':
      'Les IgG sont suivies toutes les 4 à 6 semaines (Palo Alto) ou tous les 2 mois (Lyon, Paris) jusqu’à ce qu’on ne les trouve plus, et le premier résultat négatif est confirmé une fois.',
    'toxo-nb-specialists':
      'Des spécialistes examinent les yeux, la tête par imagerie, et l’audition. Des résultats normaux à la naissance n’y mettent pas fin.',
    'toxo-nb-not-table': 'Le tableau IgG et IgM à neuf lignes ne vaut pas pour les enfants de moins d’un an.',
    'toxo-sp-weak':
      'Immunodépression\u202f: des IgG ne signifient pas protection\u202f; une infection ancienne peut se réactiver et atteindre l’enfant.',
    'toxo-sp-hiv':
      'VIH\u202f: la maladie toxoplasmique devient plus probable avec des CD4 au-dessous de 100 par µL\u202f; la transmission à l’enfant est estimée au-dessous de 5\u202f% en tout, par primo-infection ou réactivation. CD4, traitement et prophylaxie relèvent de l’infectiologie, avec la médecine fœtale.',
    'toxo-sp-weak-serology':
      'En cas d’immunodépression, la sérologie peut être faussement négative, et les IgM restent en général négatives lors d’une réactivation.',
    'toxo-sp-hypogamma':
      'Une personne qui ne peut pas former d’anticorps ne peut pas être dite non infectée sur un résultat négatif.',
    'toxo-sp-eyes':
      'Maladie oculaire active\u202f: un nouveau-né infecté d’une mère aux IgG stables et sans IgM a été décrit.',
    'toxo-sp-regional':
      'Une cohorte de Goiânia, au Brésil, attribue 5,5\u202f% (9 sur 162) des transmissions à une réactivation pendant la grossesse\u202f; contesté et non observé dans les données européennes.',
    'toxo-sp-again':
      'Réinfection par une souche atypique\u202f: deux enfants décrits, dont une mère aux IgG stables, sans IgM ni IgA et avec une agglutination non aiguë à 4 et 10 semaines. Très rare, mais pas impossible.',
    'toxo-sp-blood':
      'Les immunoglobulines et produits sanguins peuvent apporter des IgG. Utiliser le sérum d’avant, ou attendre\u202f: environ 3 mois selon une page, on en compte 6 ici. Dans l’étude prospective, le toxoplasme a été testé, mais ne figure pas parmi ceux devenus positifs.',
    'toxo-sp-before':
      'Une infection dans les 3 mois avant la conception compte comme un risque\u202f: un enfant infecté est décrit\u202f; sur 12 cas italiens, aucun ne l’était.',
    'toxo-sp-wait':
      'Après une infection récente, certains experts cités par le CDC conseillent 6 mois avant de concevoir.',
    'toxo-sp-planning':
      'Tant qu’un résultat en zone grise reste ouvert, elle peut attendre le second prélèvement avant de concevoir, si elle souhaite une certitude.',
    'toxo-sp-earlier-child':
      'Avec une immunité normale, une femme est protégée après un enfant atteint ou des IgG antérieures\u202f; un ancien compte rendu fait des IgM d’aujourd’hui des IgM persistantes, et les tests ne recommencent pas.',
    'toxo-sp-earlier-example': 'Un expert italien répond ainsi à une femme aux IgG plus anciennes connues.',
    'toxo-sp-scan':
      'Échographie évocatrice\u202f: tester, et proposer l’amniocentèse, quelles que soient les IgM.',
    'toxo-talk-susceptible':
      '«\u202fVous n’avez pas eu cette infection, vous pouvez donc encore l’attraper. Ces règles sur l’alimentation, la terre et les chats en diminuent la probabilité. Si nous testons à nouveau, ce seront les deux anticorps.\u202f»',
    'toxo-talk-igm':
      '«\u202fUn test est réactif. Chez la plupart des femmes, c’est une infection ancienne ou un faux résultat. Nous testons davantage le même sang aujourd’hui, et à nouveau dans deux à trois semaines. D’ici là, rien n’est décidé.\u202f»',
    'toxo-talk-high':
      '«\u202fLes anticorps sont matures. À ce terme, cela place l’infection avant votre grossesse.\u202f» Plus tard dans la grossesse\u202f: «\u202fCela exclut les derniers mois, pas les premières semaines.\u202f»',
    'toxo-talk-low':
      '«\u202fLes anticorps ne sont pas matures. Cela peut durer des mois ou des années. Cela ne prouve pas une infection récente, on fait donc d’autres tests.\u202f»',
    'toxo-talk-confirmed':
      '«\u202fVous avez été infectée pendant cette grossesse. Cela ne signifie pas que votre enfant est infecté, et un enfant infecté n’a pas toujours de lésions. La probabilité de chacun dépend du terme. Un spécialiste est prévenu aujourd’hui et verra avec vous les prochaines étapes.\u202f»',
    'toxo-talk-amnio':
      '«\u202fLe test du liquide amniotique se fait après 18 semaines et au moins 4 semaines après l’infection. Un résultat positif est fiable. Après un résultat négatif, votre enfant est quand même examiné.\u202f»',
    'toxo-talk-baby':
      '«\u202fAu début, vos anticorps sont dans le sang de l’enfant. Nous les suivons jusqu’à ce qu’ils aient disparu\u202f; cela prend des mois, et c’est ainsi que nous savons.\u202f»',
    'toxo-talk-immune':
      '«\u202fVous avez déjà eu cette infection, et il est très peu probable qu’elle atteigne cet enfant.\u202f» Le mot «\u202fjamais\u202f» n’est pas employé.',
    'toxo-talk-thin':
      'Là où la preuve est mince, elle devrait l’entendre\u202f: IgM en zone grise, deux zones grises ensemble, immunoblots IgM et lectures de stade des bandelettes, avidité intermédiaire, semaines 16 à 18, sérologie après immunoglobulines, premier test dans les derniers mois sans IgM, délai avant de concevoir, et efficacité du traitement.',
  },
};
