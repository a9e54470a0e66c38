import type * as english from '../../en/guidelines/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const toxoplasmaWords: Like<typeof english.toxoplasmaWords> = {
  'cdc-toxo-negative-negative':
    'Tableau du CDC\u202f: pas d’indice sérologique d’une infection par le toxoplasme.',
  'cdc-toxo-negative-grey':
    'Tableau du CDC\u202f: peut-être une infection débutante, ou de fausses IgM. Si un second prélèvement se lit de même, probablement pas infectée.',
  'cdc-toxo-negative-positive':
    'Tableau du CDC\u202f: peut-être une infection aiguë, ou de fausses IgM. Si un second prélèvement se lit de même, les IgM sont probablement fausses.',
  'cdc-toxo-grey-negative':
    'Tableau du CDC\u202f: impossible de trancher sur ce prélèvement. Refaire un prélèvement ou utiliser une autre méthode IgG.',
  'cdc-toxo-grey-grey':
    'Tableau du CDC\u202f: impossible de trancher sur ce prélèvement. Refaire un prélèvement pour les deux anticorps.',
  'cdc-toxo-grey-positive':
    'Tableau du CDC\u202f: peut-être une infection aiguë. Si un second prélèvement se lit de même ou si les IgG deviennent positives, interroger un laboratoire expert.',
  'cdc-toxo-positive-negative':
    'Tableau du CDC\u202f: infectée il y a 6 mois ou plus, quel que soit le terme.',
  'cdc-toxo-positive-grey':
    'Tableau du CDC\u202f: probablement infectée il y a plus d’un an, ou de fausses IgM.',
  'cdc-toxo-positive-positive':
    'Tableau du CDC\u202f: peut-être infectée dans les 12 derniers mois, ou de fausses IgM. Refaire un prélèvement et interroger un laboratoire expert.',
  'fda-toxo-igm':
    'Avis de la FDA\u202f: aucun coffret IgM ne tranche seul\u202f; des IgM réactives sont confirmées dans un laboratoire de référence.',
  'acog-toxo-susceptible': 'ACOG\u202f: pas de dépistage de routine de la toxoplasmose pendant la grossesse.',
  'acog-toxo-igm':
    'ACOG\u202f: des IgM positives peuvent signifier une infection aiguë\u202f; répéter après 2 à 3 semaines et confirmer dans un laboratoire expérimenté.',
  'acog-toxo-low-avidity':
    'ACOG\u202f: une avidité faible est compatible avec une infection des 5 derniers mois.',
  'sogc-toxo-susceptible':
    'SOGC 285\u202f: pas de dépistage de routine\u202f; tester les femmes à risque ou avec échographie évocatrice.',
  'sogc-toxo-igm':
    'SOGC 285\u202f: confirmer dans un laboratoire de référence avant toute intervention, répéter après 2 à 3 semaines, et envisager aussitôt la spiramycine si une infection aiguë est suspectée.',
  'france-toxo-susceptible':
    'France 2019\u202f: tester chaque mois à partir de la deuxième consultation, la dernière fois 2 à 4 semaines après l’accouchement, avec conseils d’hygiène.',
  'france-toxo-isolated-igm':
    'France 2019\u202f: répéter les IgM par une seconde technique et prélever un second sérum après 2 à 3 semaines, testé en parallèle.',
  'france-toxo-grey-igg': 'France\u202f: trancher des IgG en zone grise par immunoblot.',
  'france-toxo-immune':
    'France 2019\u202f: infection passée, mais un second sérum pour exclure une erreur d’échantillon ou une rare séroconversion sans IgM.',
  'france-toxo-both':
    'France 2019\u202f: confirmer les IgM par une seconde technique, mesurer l’avidité, et comparer un second sérum après 2 à 3 semaines en parallèle.',
  'brazil-toxo-isolated-igm':
    'Brésil\u202f: commencer la spiramycine le jour même et répéter après 2 à 3 semaines\u202f; arrêter si les IgG restent négatives, les IgM étaient fausses.',
  'brazil-toxo-both-early': 'Brésil\u202f: traiter le jour même et demander l’avidité, jusqu’à 16 SA.',
  'brazil-toxo-both-late':
    'Brésil\u202f: traiter le jour même\u202f; après 16 SA l’avidité n’est pas demandée, car élevée elle n’exclurait pas. Avec des IgG très élevées, le cas compte comme probable.',
  'brazil-toxo-high-early':
    'Brésil\u202f: une avidité élevée jusqu’à 16 SA situe l’infection avant la grossesse.',
  'brazil-toxo-low':
    'Brésil, ministère de la Santé\u202f: une avidité faible avec IgM positives est un cas probable à tout terme.',
  'brazil-toxo-high-late':
    'Brésil\u202f: après 16 SA une avidité élevée n’exclut pas une infection pendant la grossesse, mais peut aider à la dater. Un terme inconnu est lu comme tardif.',
  'germany-toxo-susceptible':
    'Allemagne\u202f: le test n’est pas de routine\u202f; les laboratoires qui retestent le font toutes les 8 à 12 semaines, avec conseils d’hygiène.',
  'germany-toxo-both':
    'Allemagne\u202f: second système de test, avidité, et un contrôle après 2 à 3 semaines.',
  'germany-toxo-low': 'Allemagne\u202f: une avidité faible signifie une infection peut-être fraîche.',
  'uk-toxo-susceptible': 'UK National Screening Committee 2016\u202f: pas de dépistage de population.',
  'montoya-past-early':
    'Montoya et Remington\u202f: jusqu’à 18 SA, des IgG positives avec IgM négatives signifient une infection d’avant la grossesse.',
  'montoya-past-late':
    'Montoya et Remington\u202f: après 18 SA la date de l’infection est incertaine\u202f; laboratoire de référence et comparaison à un sérum plus ancien. Un terme inconnu est lu comme tardif.',
  'montoya-high-early':
    'Montoya et Remington\u202f: dans les 16 premières semaines, une avidité élevée, avec le profil de référence, situe l’infection avant la grossesse.',
  'montoya-high-late':
    'Montoya et Remington\u202f: la réassurance d’une avidité élevée vaut pour les 16 premières semaines\u202f; plus tard, ou à un terme inconnu, interroger un laboratoire de référence.',
  'roche-toxo-not-high':
    'Roche\u202f: aucune interprétation clinique ne peut être tirée d’une avidité faible ou en zone grise.',
  'findal-toxo-low':
    'Étude norvégienne 2015\u202f: 42\u202f% des femmes ont gardé une avidité faible des mois durant, sans enfant infecté parmi celles restées faibles\u202f; les auteurs mettent en doute l’amniocentèse pour elles.',
  'labcorp-toxo-avidity': 'Labcorp\u202f: l’avidité est destinée à un sérum dont on sait les IgG positives.',
  'cdc-toxo-planning':
    'CDC\u202f: certains experts conseillent d’attendre 6 mois avant une conception après une infection récente.',
  'aap-toxo-pcr':
    'AAP 2017\u202f: une PCR toxoplasme positive dans un liquide de l’enfant confirme l’infection (cité de mémoire).',
  'aap-toxo-igm':
    'AAP 2017\u202f: des IgM dans le sang propre de l’enfant à partir d’environ 5 jours, des IgA à partir d’environ 10 jours, confirmées et persistantes, signifient une infection congénitale (cité de mémoire).',
  'aap-toxo-igg':
    'AAP 2017\u202f: des IgG seules sont celles de la mère\u202f; les suivre jusqu’à disparition. Des IgG au-delà de 12 mois, ou en hausse, montrent l’infection.',
  'aap-toxo-igg-negative':
    'AAP 2017\u202f: des IgG négatives, sans traitement et confirmées par un second prélèvement, comptent comme non infecté\u202f; sous traitement, non.',
  'naples-toxo-igg-negative':
    'Naples 2022\u202f: sur 636 enfants exposés non infectés, presque tous étaient IgG négatifs à 5 mois, tous à 9 mois.',
  'naessens-toxo-antibody':
    'Étude belge 1999\u202f: IgM et IgA du sang de cordon viennent souvent d’une fuite maternelle\u202f; le sang néonatal est bien plus spécifique.',
  'bonetti-toxo-blot':
    'Bonetti 2026\u202f: un immunoblot mère-enfant trouvait la plupart des enfants infectés à la naissance\u202f; négatif, il n’exclut pas.',
  'cdc-page-igm-first':
    'CDC\u202f: les IgG sont testées d’abord\u202f; les IgM sont ajoutées si la date de l’infection importe.',
  'cdc-page-igg-alone':
    'CDC\u202f: des IgG disent qu’elle a été infectée\u202f; les IgM sont ajoutées si la date de l’infection importe.',
  'cdc-page-igm-negative': 'CDC\u202f: des IgM négatives excluent pratiquement une infection récente.',
  'cdc-page-igm-positive':
    'CDC\u202f: des IgM positives sont difficiles à interpréter, car elles peuvent durer jusqu’à 18 mois.',
  'cdc-rise-missed':
    'CDC\u202f: une hausse des IgG échappe souvent, car le plateau est déjà atteint\u202f; l’absence de hausse ne prouve pas une infection ancienne.',
  'insert-isolated-igm':
    'Notice de coffret avec le tableau du CDC\u202f: nouveau prélèvement\u202f; s’il se lit de même, les IgM sont probablement fausses et elle n’est probablement pas infectée.',
  'insert-grey-igg':
    'Notice de coffret avec le tableau du CDC\u202f: non tranché\u202f; nouveau prélèvement ou autre méthode IgG.',
  'insert-grey-grey':
    'Notice de coffret avec le tableau du CDC\u202f: non tranché\u202f; les deux anticorps sont retestés.',
  'insert-grey-positive':
    'Notice de coffret avec le tableau du CDC\u202f: peut-être une infection aiguë\u202f; si cela reste ou si les IgG deviennent positives, laboratoire expert.',
  'insert-positive-grey':
    'Notice de coffret avec le tableau du CDC\u202f: infection probablement de plus d’un an, ou de fausses IgM.',
  'acog-toxo-fetal':
    'ACOG\u202f: si l’infection du fœtus est prouvée, traitement combiné pyriméthamine, sulfadiazine et acide folinique\u202f; la spiramycine est pour une infection aiguë de la mère.',
  'sogc-toxo-igm-scan':
    'SOGC 285\u202f: signes échographiques évocateurs avec IgM positives\u202f: laboratoire de référence, second prélèvement, et une amniocentèse est proposée.',
  'sogc-toxo-scan':
    'SOGC 285\u202f: signes échographiques évocateurs\u202f: tester, et proposer une amniocentèse quelles que soient les IgM.',
  'france-four-profiles-isolated':
    'Guide français des quatre profils, relayé par une thèse\u202f: des IgM sans IgG peuvent être des IgM naturelles sans infection\u202f; des IgG toujours négatives après 2 à 3 semaines signifient non infectée, et toujours réceptive.',
  'france-course-isolated':
    'Cours universitaire français\u202f: après infection, les IgG suivent les IgM en 1 à 3 semaines.',
  'france-course-rise':
    'Cours universitaire français\u202f: des IgG en hausse à côté d’IgM signifient une infection d’environ les 2 derniers mois, car les IgG atteignent leur plateau aux mois 2 à 3.',
  'france-stable':
    'Pratique française\u202f: des IgG stables hors traitement situent l’infection au moins environ 2 mois avant le premier sérum (cité de mémoire).',
  'brazil-moh-isolated':
    'Brésil, ministère de la Santé\u202f: des IgG toujours négatives après 2 à 3 semaines signifient de fausses IgM, et elle reste réceptive\u202f; des IgG devenues positives sont une séroconversion.',
  'brazil-rule-late':
    'Brésil, question d’examen\u202f: après 16 SA l’avidité n’est pas demandée\u202f; élevée, elle n’exclurait pas, mais pourrait aider à dater.',
  'brazil-rule-early': 'Brésil, question d’examen\u202f: jusqu’à 16 SA l’avidité est demandée.',
  'brazil-susceptible':
    'Brésil\u202f: recontrôler entre chaque mois et chaque trimestre, selon les moyens (cité de mémoire).',
  'aesculabor-susceptible':
    'Allemagne, Aesculabor\u202f: l’assurance légale ne paie qu’en cas de suspicion justifiée\u202f; là où l’on reteste, toutes les 8 à 12 semaines.',
  'lab-kl-second':
    'Allemagne, lab-kl\u202f: des IgM légèrement positives sont vérifiées par un second système de test.',
  'germany-phases-control': 'Revue allemande\u202f: des IgM réactives sont contrôlées après 2 à 3 semaines.',
  'italy-susceptible': 'Italie\u202f: recontrôler toutes les 4 à 6 semaines.',
  'austria-susceptible': 'Autriche\u202f: recontrôler environ toutes les 8 semaines (cité de mémoire).',
  'norway-susceptible': 'Projet norvégien\u202f: trois prélèvements pendant la grossesse.',
  'australia-susceptible':
    'Australie\u202f: peu de preuves pour un dépistage\u202f; donner des conseils de prévention.',
  'who-susceptible':
    'OMS 2016\u202f: aucune recommandation sur le dépistage ou la sérologie de la toxoplasmose n’est connue (cité de mémoire).',
  'arup-repeat': 'ARUP\u202f: répéter après 10 à 14 jours\u202f; ailleurs dans son guide 1 à 3 semaines.',
  'cutoffs-high-planning':
    'Fabricants d’Elecsys, Architect et Vidas\u202f: une avidité élevée exclut une primo-infection des 4 derniers mois.',
  'cutoffs-high-early':
    'Fabricants d’Elecsys, Architect et Vidas\u202f: une avidité élevée exclut une primo-infection des 4 derniers mois, ce qui remonte ici aux dernières règles.',
  'cutoffs-high-late':
    'Fabricants d’Elecsys, Architect et Vidas\u202f: une avidité élevée n’exclut que les 4 derniers mois. Un terme inconnu est lu comme tardif.',
  'villard-high-planning':
    'Villard 2013\u202f: avec les quatre coffrets comparés, toute avidité élevée appartenait à une infection latente.',
  'villard-high-early':
    'Villard 2013\u202f: avec les quatre coffrets comparés, toute avidité élevée appartenait à une infection latente, non aiguë.',
  'villard-not-high':
    'Villard 2013\u202f: une avidité non élevée ne signifie pas de façon fiable une infection aiguë.',
  'liesenfeld-no-avidity':
    'Liesenfeld 2001\u202f: parmi les sérums du premier trimestre aux IgM réactives, 56\u202f% avaient une avidité élevée\u202f: ces femmes étaient probablement infectées avant la grossesse.',
  'liesenfeld-high':
    'Liesenfeld 2001\u202f: au premier trimestre, une avidité élevée situe l’infection avant la grossesse\u202f; les premières données européennes parlaient de 3 mois.',
  'lappalainen-high':
    'Étude finlandaise 1995\u202f: une avidité élevée au premier trimestre parle fortement contre une infection pendant la grossesse.',
  'jenum-1997-high':
    'Étude norvégienne 1997\u202f: avec sa propre méthode, une avidité élevée signifiait plus de 20 semaines et rassurait donc en première moitié de grossesse. D’autres coffrets remontent moins loin.',
  'tomasoni-low':
    'Étude italienne de 778 femmes, toutes sous spiramycine\u202f: avec une avidité faible ou intermédiaire et des IgM au premier trimestre, un enfant sur 747 était infecté.',
  'smets-intermediate':
    'Smets 2016\u202f: avec Architect et Vidas, la plupart des avidités en zone grise venaient de femmes infectées plus de 4 mois auparavant.',
  'boquel-low':
    'Boquel 2019, un seul test\u202f: avec Liaison XL, un indice inférieur à 0,05 était récent, moins de 3 mois, dans 97\u202f%, de 0,05 à 0,1 dans 69\u202f%. D’autres coffrets ne peuvent s’en servir.',
  'meroni-treated':
    'Meroni 2009\u202f: la spiramycine ralentit la hausse des IgG et de l’avidité\u202f; l’avidité remonte après l’accouchement.',
  'lefevre-treated':
    'Étude française 2007\u202f: sous spiramycine l’avidité mûrit lentement, plus lentement si l’infection tombe tard dans la grossesse\u202f; 12 semaines après l’infection, presque tous les indices étaient encore faibles.',
  'norway-amnio':
    'Étude norvégienne 2017\u202f: sur 346 femmes arrivées jusqu’à l’amniocentèse, la moitié avaient été infectées avant la grossesse.',
  'gras-persistent':
    'Gras 2004\u202f: les IgM duraient 10 à 13 mois en médiane, selon la méthode, et plus de 2 ans chez 9 à 27\u202f%.',
  'dhakal-both':
    'Dhakal 2015\u202f: sur 451 personnes avec les deux anticorps dans des laboratoires ordinaires, 22\u202f% étaient aiguës, 74\u202f% chroniques, 2\u202f% non infectées, 2\u202f% indéterminées.',
  'series-igm-positive':
    'Série de 20 ans\u202f: sur 130 femmes adressées, dont 116 aux IgM positives, 7 étaient aiguës.',
  'management-reference':
    'Liesenfeld 2001\u202f: chez 811 femmes aux IgM positives ailleurs, le profil d’un laboratoire de référence a changé ce qui était fait.',
  'jenum-1998-late':
    'Étude norvégienne 1998\u202f: environ un cinquième des sérums pris 21 à 52 semaines après l’infection n’avaient pas d’IgM. Un terme inconnu est lu comme tardif.',
  'montoya-2002-early':
    'Montoya 2002\u202f: jusqu’à environ 24 SA, des IgG à titre faible sans IgM sont pour l’essentiel une infection d’avant la grossesse.',
  'montoya-2002-middle':
    'Montoya 2002\u202f: la lecture comme infection ancienne vaut jusqu’à environ 24 SA et pour un titre faible. Un terme inconnu est lu comme tardif.',
  'olariu-positive':
    'Olariu 2019, laboratoire de référence\u202f: parmi les femmes aux IgG positives avec IgA, 75\u202f% étaient aiguës\u202f; avec IgM et IgA ensemble, 86\u202f%.',
  'olariu-negative':
    'Olariu 2019, laboratoire de référence\u202f: parmi les femmes aux IgG positives sans IgA, 4\u202f% étaient aiguës\u202f; avec IgM mais sans IgA, 19\u202f%.',
  'isaga-isolated':
    'Étude multicentrique française\u202f: associer un coffret IgM très sensible à un très spécifique\u202f; la spécificité parmi les IgM isolées allait de 24\u202f% à 95\u202f%.',
  'khammari-2015-isolated':
    'Khammari 2015\u202f: une bande IgG isolée de 30 kDa à côté d’IgM rend probable le début d’une séroconversion.',
  'blot-seroconversion':
    'Étude française\u202f: dans 26 vraies séroconversions sur 39, l’immunoblot IgG était positif alors que les IgG de routine ne l’étaient pas\u202f; dans 13 il était négatif\u202f: négatif, il n’exclut donc rien.',
  'igm-blot-unsuitable':
    'Une étude\u202f: un immunoblot IgM montre les mêmes bandes chez des personnes infectées, immunisées et jamais infectées\u202f; il ne peut servir de référence.',
  'liesenfeld-1997-isolated':
    'Liesenfeld 1997\u202f: sur 153 sérums discordants, 46\u202f% avaient des IgM positives à côté d’un dye test négatif, donc de fausses IgM.',
  'khammari-2013-grey':
    'Khammari 2013\u202f: sur 85 IgG équivoques ou discordantes, 86\u202f% étaient positives en immunoblot, donc le plus souvent une infection ancienne à titre faible.',
  'russia-grey':
    'Russie, un médecin de laboratoire\u202f: traiter des IgG en zone grise comme négatives et tester chaque mois.',
  'fricker-retest':
    'Fricker-Hidalgo 2013\u202f: la séroconversion sans IgM existe, dans 15 cas sur 26 les IgM n’ont jamais été trouvées\u202f; un contrôle exige IgG et IgM.',
  'fricker-no-igm':
    'Fricker-Hidalgo 2013\u202f: 26 séroconversions d’abord sans IgM, avidité faible dans 16\u202f; confirmer par immunoblot et en parallèle, aussi contre une erreur d’échantillon.',
  'cste-seroconversion':
    'CSTE 2024\u202f: une séroconversion IgG pendant cette grossesse compte comme infection aiguë. Une définition de surveillance, pas faite pour le diagnostic.',
  'cste-rise':
    'CSTE 2024\u202f: une hausse d’un facteur quatre des IgG sur sérums séparés de 3 semaines ou plus compte comme infection aiguë. Une définition de surveillance, pas faite pour le diagnostic.',
  'wallon-negative':
    'Wallon 2010\u202f: la PCR du liquide amniotique trouvait 92\u202f% des infections\u202f; 98\u202f% des résultats négatifs étaient exacts\u202f: négatif, il ne met donc pas fin au suivi.',
  'wallon-positive':
    'Wallon 2010\u202f: chaque PCR positive du liquide amniotique était une vraie infection du fœtus.',
  'romand-negative':
    'Romand 2001\u202f: la PCR du liquide amniotique trouvait 64\u202f% des infections\u202f; 88\u202f% des résultats négatifs étaient exacts.',
  'meta-amniotic':
    'Méta-analyse\u202f: la PCR du liquide amniotique a 87\u202f% de sensibilité et 99\u202f% de spécificité si elle est prélevée dans les 5 semaines du diagnostic de la mère.',
  'aap-mother-susceptible':
    'AAP 2017\u202f: conseils sur alimentation, cuisine, terre et chats pour toute femme réceptive.',
  'aap-mother-negative-weak':
    'AAP 2017\u202f: une personne ne compte comme non infectée que si elle peut fabriquer des anticorps\u202f; en cas d’immunodépression un résultat négatif n’est pas valable.',
  'aap-mother-weak':
    'AAP 2017\u202f: en cas d’immunodépression sévère, une infection ancienne peut se réactiver et atteindre le fœtus.',
  'aap-mother-near':
    'AAP 2017\u202f: une infection dans les 3 mois précédant la conception compte encore comme un risque pour le fœtus.',
  'robert-gangneux-near':
    'Observation 2009\u202f: un enfant infecté bien que la mère ait été infectée avant la conception.',
  'italy-near':
    'Cohorte italienne 2007 à 2018\u202f: aucun enfant infecté après 12 infections autour de la conception.',
  'hiv-weak':
    'Revue sur le VIH\u202f: la maladie toxoplasmique devient plus probable avec des CD4 sous 100\u202f; la transmission à l’enfant est située sous 5\u202f%, par primo-infection ou réactivation.',
  'andrade-eyes':
    'Observation 2010\u202f: nouveau-né infecté d’une mère avec atteinte oculaire active, IgG stables et pas d’IgM.',
  'elbez-travel':
    'Cas français 2009\u202f: enfant infecté d’une mère immunisée avant la conception, après réinfection par une souche atypique (Amérique du Sud, viande de cheval crue importée).',
  'guiana-travel':
    'Guyane française\u202f: enfant infecté d’une femme immunisée aux IgG stables, sans IgM ni IgA et avec une agglutination non aiguë.',
  'avelino-travel':
    'Brésil, Goiânia 2014\u202f: 9 transmissions sur 162 attribuées à une réactivation pendant la grossesse. Discuté, et non vu dans les données européennes.',
  'ivig-toxo':
    'Hanson 2020\u202f: la sérologie peut devenir positive après immunoglobulines. Le toxoplasme a été testé, mais les résumés ne le citent pas parmi ceux qui ont viré.',
  'ivig-wait-toxo':
    'Page de référence\u202f: utiliser le sérum d’avant les immunoglobulines, ou attendre environ 3 mois.',
  'known-immune':
    'Réponse d’un expert italien\u202f: avec des IgG positives de plusieurs années auparavant, des IgM trouvées maintenant sont des IgM persistantes.',
  'aap-toxo-igg-stays':
    'AAP 2017\u202f: des IgG encore présentes au-delà de 12 mois montrent une infection congénitale.',
  'aap-toxo-igg-rises':
    'AAP 2017\u202f: des IgG de l’enfant qui montent, ou reviennent après une baisse, montrent une infection congénitale.',
  'cste-toxo-igg-stays':
    'CSTE 2024\u202f: des IgG au-delà de l’âge de 12 mois confirment une infection congénitale.',
  'bmj-toxo-igg-stays':
    'ADC Education and Practice\u202f: des IgG encore positives au-delà de 12 mois confirment une infection congénitale.',
  'bmj-toxo-igm':
    'ADC Education and Practice\u202f: des IgM dans le sang de l’enfant au-delà de 2 à 3 semaines orientent vers une infection congénitale.',
  'bmj-toxo-igg-negative':
    'ADC Education and Practice\u202f: des IgG négatives à la naissance excluent pour l’essentiel une infection congénitale.',
  'naessens-toxo-negative':
    'Étude belge 1999\u202f: les IgM trouvaient 61 à 67\u202f% des nouveau-nés infectés, les IgA 54 à 60\u202f%, les deux ensemble 73\u202f%\u202f: négatives, elles n’excluent donc rien.',
  'arkhis-negative':
    'Arkhis 2024\u202f: les IgM Platelia trouvaient 64\u202f% des enfants infectés au 5e jour et 75\u202f% en tout.',
  'goias-negative':
    'Cohorte brésilienne, Goiás\u202f: des IgM ont été trouvées chez 39\u202f% des enfants infectés.',
  'bonetti-blot-positive':
    'Bonetti 2026\u202f: des bandes seulement chez l’enfant, ou plus fortes, montrent ses propres anticorps\u202f; la spécificité était de 100\u202f% à la naissance et de 92\u202f% à un mois.',
  'bonetti-blot-negative':
    'Bonetti 2026\u202f: chez 19 enfants infectés, l’immunoblot mère-enfant en trouvait 89\u202f% à la naissance\u202f: négatif, il n’exclut donc pas.',
  'blot-1985-negative':
    'Première description 1985\u202f: l’immunoblot comparatif trouvait la moitié des enfants infectés.',
  'rebound-case':
    'Observation\u202f: mère infectée à 21 SA, PCR amniotique et IgM de l’enfant négatives\u202f; IgG multipliées par dix à 6 mois, et l’enfant était infecté.',
  'liaison-infant-avidity':
    'Étude de 333 enfants\u202f: l’avidité des IgG n’a rien apporté chez les nourrissons.',
};
