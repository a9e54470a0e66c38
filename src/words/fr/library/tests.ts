import type { testsWords as english } from '../../en/library/tests.ts';
import type { Like } from '../../like.ts';

export const testsWords: Like<typeof english> = {
  title: 'Ce que veulent dire les tests',
  lead: 'Anticorps, immunoblots et PCR pour la toxoplasmose, la rubéole et le CMV\u202f: ce que chacun peut montrer, ce qu’il ne peut pas, et où les laboratoires diffèrent.',
  sections: {
    igg: 'IgG',
    igm: 'IgM, et pourquoi elles trompent',
    'gray-zone': 'La zone grise',
    avidity: 'Avidité des IgG',
    immunoblot: 'Immunoblot IgG et IgM',
    'predictive-values': 'Ce que vaut un résultat positif',
    'second-igm': 'Une seconde méthode IgM',
    iga: 'IgA',
    pcr: 'PCR, selon le prélèvement',
    'second-sample': 'Un second prélèvement, en parallèle',
    'stored-serum': 'Sérum conservé et comptes rendus antérieurs',
    newborn: 'Tests du nouveau-né',
    'laboratory-table': 'Le tableau du laboratoire, ligne par ligne',
  },
  facts: {
    'igg-meaning':
      'Les IgG montrent qu’il y a eu un jour une infection ou, pour la rubéole, un vaccin. Un seul résultat d’IgG ne dit pas quand. Elles sont testées d’abord\u202f; les IgM s’ajoutent là où le moment de l’infection compte.',
    'igg-height':
      'Des IgG élevées ne montrent pas une infection récente, et des IgG faibles ne l’excluent pas. Après une toxoplasmose, la valeur la plus haute venait entre 4 et 36 semaines plus tard avec un coffret\u202f; un laboratoire de la rubéole dit que la grandeur de sa valeur ne s’interprète pas.',
    'igg-unit':
      'Le même sérum donne des chiffres différents selon le coffret, bien que l’unité soit la même. Sur 322 femmes enceintes rendues négatives ou équivoques pour la rubéole, 182 avaient des anticorps par immunoblot et neutralisation\u202f; huit coffrets en disaient équivoques 25\u202f% à 62\u202f%.',
    'igg-low':
      'Des IgG CMV faibles peuvent être fausses\u202f: sur 33 femmes recontrôlées pour une valeur faible, 11 n’avaient pas d’anticorps par immunoblot, neutralisation et un test glycoprotéine.',
    'igg-passive':
      'Les IgG peuvent venir d’autrui\u202f: après des immunoglobulines ou un produit sanguin, on mesure les anticorps des donneurs, et ils ne protègent aucun enfant à naître.',
    'igm-alone':
      'Des IgM réactives peuvent venir d’une infection récente, d’une infection depuis longtemps passée, ou d’autre chose. Aucun résultat isolé d’IgM ne décide\u202f: c’est ce que disent l’avis de la FDA sur les coffrets toxoplasmose et la page des CDC sur le CMV.',
    'igm-toxo-lasts':
      'Les IgM toxoplasmose durent. Chez 446 femmes infectées, la moitié en avaient encore après 12,8 mois avec une méthode et après 10,4 avec une autre\u202f; après deux ans, elles étaient là chez 27\u202f% et 9\u202f%.',
    'igm-toxo-acute':
      'Sur 451 personnes avec IgG et IgM toxoplasmose dans des laboratoires courants, 22\u202f% avaient une infection aiguë, 74\u202f% une ancienne, 2\u202f% aucune, et 2\u202f% sont restées sans réponse.',
    'igm-rubella-early':
      'Les IgM rubéole sont réactives chez environ la moitié le jour où commence l’éruption et chez plus de 90\u202f% au 5e jour\u202f: un résultat négatif les premiers jours demande un second prélèvement.',
    'igm-rubella-lasts':
      'La durée des IgM rubéole est dite de plusieurs façons\u202f: jusqu’à trois mois (CDC), disparues après environ 8 semaines (Australasie), de temps à autre un an (ACIP 1998). Des IgM faibles se trouvent de temps à autre plus de 12 mois, après infection ou vaccin.',
    'igm-rubella-without-rash':
      'Les IgM rubéole chez une femme sans éruption ni contact trompent le plus souvent, et CDC et OMS les déconseillent\u202f; un grand laboratoire a retiré le test pour cette raison. Un résultat déjà rendu doit néanmoins être suivi.',
    'igm-cmv-lasts': 'Les IgM CMV peuvent rester des mois et parfois des années.',
    'igm-missing':
      'Les IgM peuvent manquer. Dans 26 séroconversions toxoplasmiques d’abord sans IgM, elles ne sont jamais venues dans 15\u202f; 4,7\u202f% des femmes à primo-infection CMV bien datée n’en avaient pas. Des IgM négatives seules n’excluent donc rien.',
    'igm-kits':
      'Les coffrets diffèrent plus qu’on ne le penserait\u202f: des mêmes 369 sérums, un coffret CMV en disait 105 réactifs et un autre 48. Parmi des sérums à IgM toxoplasmose isolées, la spécificité allait de 24\u202f% (Platelia) à 95\u202f% (Liaison).',
    'igm-false':
      'Les causes connues de fausses IgM sont le facteur rhumatoïde, une infection aiguë par le virus d’Epstein-Barr, le parvovirus B19 ou un autre virus, et la grossesse elle-même.',
    'gray-meaning':
      'Un résultat en zone grise n’est ni négatif ni positif. Il n’est ici jamais lu comme protection ni comme exclusion\u202f; une autre méthode ou un second prélèvement le tranche.',
    'gray-cir':
      'Le laboratoire CIR dit les IgM réactives ou non par rapport à un seuil, parce qu’il y a peu d’IgM rubéole dans le sang, et tient pour incertain tout ce qui est à moins de 10\u202f% de ce seuil, au-dessus ou au-dessous. C’est la règle de ce laboratoire.',
    'gray-printed': 'Une zone grise imprimée sur le compte rendu compte toujours avant toute règle.',
    'gray-kits':
      'Les zones grises appartiennent aux coffrets. IgG toxoplasmose en IU/mL\u202f: Elecsys 1 à 30, Architect 1,6 à 3, Vidas 4 à 8, Platelia 6 à 9, Liaison 7,2 à 8,8, Access 7,5 à 10,5. IgM CMV\u202f: Vidas 0,70 à 0,89, Architect 0,85 à 0,99. IgG rubéole\u202f: 9,0 à 9,9 IU/mL dans un laboratoire, 5 à 10 dans un autre. Seules quelques-unes approchent 10\u202f% d’un seuil.',
    'gray-wait-cir':
      'Le laboratoire CIR dit\u202f: attendre deux semaines pour répéter se peut avant une grossesse et pas pendant\u202f; pendant la grossesse, le même sérum passe donc aussitôt à des méthodes plus exactes.',
    'gray-both':
      'D’autres sources font un second prélèvement, après 5 à 10 jours (rubéole) ou 2 à 4 semaines. Torchlight propose aussitôt les autres méthodes sur le même sérum et aussi le second prélèvement, parce que là où les IgG sont négatives ou en zone grise, seul le temps montre si elles montent.',
    'avidity-what':
      'L’avidité est la force avec laquelle les IgG tiennent leur antigène. Elle croît sur des mois\u202f: une avidité élevée parle donc pour une infection plus ancienne. Une avidité faible cadre avec une infection récente mais ne la prouve pas.',
    'avidity-sample':
      'L’avidité date le prélèvement, pas la grossesse. Ce qu’exclut une avidité élevée se compte à rebours depuis la semaine du prélèvement\u202f: à 8 SA, elle remonte avant la conception\u202f; à 24 SA, elle laisse ouverte la plus grande part du premier trimestre.',
    'avidity-toxo':
      'Toxoplasmose\u202f: trois coffrets annoncent qu’une avidité élevée exclut les quatre derniers mois, une revue américaine plus ancienne dit trois. Torchlight compte 16 semaines, sauf si le laboratoire indique une autre fenêtre.',
    'avidity-cmv':
      'CMV\u202f: une revue dit qu’une avidité élevée exclut les trois derniers mois, un laboratoire dit quatre. Torchlight compte 13 semaines, sauf si le laboratoire indique une autre fenêtre.',
    'avidity-rubella':
      'Rubéole\u202f: l’OMS donne 6 à 8 semaines d’avidité faible après infection ou vaccin\u202f; dans une étude plus ancienne, elle avait monté environ 4 semaines après l’éruption. Torchlight compte 8 semaines, sauf si le laboratoire indique une autre fenêtre.',
    'avidity-cmv-early':
      'Une avidité élevée précoce n’est pas une certitude\u202f: 6,2\u202f% des femmes à primo-infection CMV bien datée l’avaient à un à trois mois.',
    'avidity-low-lasts':
      'Une avidité faible peut durer. Sur 176 Norvégiennes avec anticorps toxoplasmiques, 21\u202f% sont passées de faible à élevée en trois mois et 42\u202f% sont restées faibles\u202f; elle persiste aussi chez certaines personnes avec CMV, et suit un vaccin contre la rubéole.',
    'avidity-low-outcome':
      'Sur 747 enfants italiens dont les mères avaient au premier trimestre une avidité toxoplasmique faible ou intermédiaire avec IgM, toutes traitées, un était infecté.',
    'avidity-intermediate':
      'L’avidité intermédiaire se lit diversement\u202f: la plupart des sérums toxoplasmiques dans la zone grise de deux coffrets venaient d’infections de plus de quatre mois\u202f; une étude CMV n’a pas trouvé d’infection des 12 dernières semaines chez 15 sur 17\u202f; un laboratoire néo-zélandais la dit non informative. Torchlight ne la prend ni pour rassurante ni pour une preuve.',
    'avidity-treatment':
      'La spiramycine freine la hausse des IgG et de l’avidité\u202f: une avidité faible sous traitement n’apprend donc rien.',
    'avidity-treatment-high': 'Une avidité élevée garde son sens sous traitement.',
    'avidity-low-igg':
      'L’avidité demande des IgG nettement positives. Avec peu d’IgG, elle ne peut être calculée ou est fausse dans les deux sens\u202f: faussement élevée avec un coffret CMV, faible chez des Japonaises à peu d’anticorps rubéole qui n’étaient pas infectées.',
    'avidity-immunoglobulin':
      'Après des immunoglobulines ou un produit sanguin, l’avidité est celle des donneurs, qui est élevée, et ne date rien.',
    'avidity-kits':
      'Le même chiffre appartient à une autre classe dans un autre laboratoire\u202f: un indice CMV de 0,62 est élevé dans l’un et intermédiaire dans l’autre. La classe du laboratoire compte, et les indices de deux laboratoires ne se comparent pas.',
    'avidity-infant':
      'Chez un nourrisson, l’avidité est celle de la mère\u202f; chez 333 nourrissons, elle n’a été d’aucune utilité.',
    'avidity-cir':
      'Le laboratoire CIR dit\u202f: une avidité faible est une infection aiguë ou récente, une avidité élevée une infection d’il y a longtemps.',
    'blot-igg':
      'Un immunoblot IgG dit si des IgG faibles sont réelles\u202f: sur 85 sérums toxoplasmiques équivoques ou discordants, 85,9\u202f% y étaient positifs. Là où les IgG sont nettement positives, il n’ajoute rien et ne date pas.',
    'blot-igg-early':
      'Il peut être positif avant le test courant\u202f: dans 26 vraies séroconversions toxoplasmiques sur 39 aux IgG courantes négatives ou en zone grise. Dans les 13 autres il ne l’était pas\u202f: un immunoblot négatif n’exclut donc pas une infection précoce.',
    'blot-e2':
      'Dans la rubéole, les IgG anti-E2 viennent tard\u202f: leur présence place l’infection au moins 3 mois en arrière selon un laboratoire, plus de 5 selon un autre rapport. Sans E2, une avidité faible à côté d’IgM parle pour une primo-infection.',
    'blot-igm-toxo':
      'Un immunoblot IgM toxoplasmose montrait les mêmes bandes chez des personnes infectées, immunisées et non immunisées et chez de jeunes enfants\u202f; ses auteurs le disent impropre comme référence.',
    'blot-igm-cmv':
      'Le CMV a plus de preuves\u202f: moins de 10\u202f% des femmes à IgM réactives avaient un enfant infecté, contre 29\u202f% avec un immunoblot suspect. Chez 456 femmes classées par IgM, immunoblot et avidité, des enfants infectés n’ont été trouvés que dans le groupe primaire.',
    'blot-claim':
      'Le laboratoire CIR annonce une sensibilité de 97\u202f% et une spécificité de 99\u202f% pour ses immunoblots de toxoplasmose, rubéole et CMV. C’est l’affirmation du laboratoire\u202f; aucune étude n’est nommée.',
    'blot-claim-worth':
      'Pris au mot, ces chiffres laissent encore environ 99 résultats positifs sur 100 faux là où 1 femme sur 10\u202f000 est infectée. Ils décrivent un test, pas un résultat\u202f: voir la figure ci-dessous.',
    'blot-published':
      'Un immunoblot IgM CMV publié a atteint 100\u202f% et 98,6\u202f% face à la concordance de deux autres tests.',
    'blot-dating-cir':
      'Le laboratoire CIR dit que l’immunoblot date une infection plus exactement que l’avidité.',
    'blot-dating':
      'Aucune source lue ne l’appuie. Pour la rubéole, il fallait les deux ensemble\u202f; avec quatre coffrets toxoplasmose, une avidité élevée était chaque fois juste pour une infection ancienne\u202f; un immunoblot CMV avec avidité datait bien mais était illisible dans 11 sérums sur 47.',
    'ppv-what':
      'Sensibilité et spécificité disent comment un test se comporte chez des personnes dont l’infection est connue. Ce que veut dire un résultat positif pour une femme dépend aussi de la fréquence de l’infection parmi les personnes testées\u202f: là où elle est rare, la plupart des résultats positifs sont faux même avec un bon test.',
    'ppv-new-york':
      'Cela a été compté pour les IgM rubéole à New York\u202f: sur 199 résultats réactifs signalés, 2 étaient des infections. Des résultats d’un test indirect 6\u202f% étaient vrais, d’un test d’immunocapture 29\u202f%.',
    'ppv-elsewhere':
      'En Ontario, 3,6\u202f% des IgM rubéole réactives étaient vraies. À Yokohama, 186 femmes enceintes sur 14\u202f965 étaient réactives, et une avait la rubéole.',
    'ppv-second-test':
      'Un second test du même sérum est moins indépendant que ne le suppose la figure, parce que ce qui trompe une méthode IgM peut tromper la suivante. Les valeurs ci-dessous sont alors trop favorables.',
    'second-igm-pair':
      'Une étude française multicentrique conseille d’associer un coffret toxoplasmose très sensible (Platelia, Architect ou Alinity) à un coffret très spécifique (Vidas ou Liaison). ISAGA, longtemps la référence, n’est plus fabriqué.',
    'second-igm-rubella':
      'Pour la rubéole, un test d’immunocapture a confirmé 31\u202f% des sérums réactifs envoyés à Leipzig\u202f; 6 de ces 449 femmes avaient une primo-infection. Un manuel suisse fait retester des IgM en zone grise par un autre principe, avec l’avidité pendant la grossesse.',
    'second-igm-here':
      'Une seconde méthode négative rend de fausses IgM vraisemblables et ne clôt rien à elle seule\u202f: le second prélèvement reste.',
    'iga-women':
      'Les IgA toxoplasmose appuient et ne décident jamais\u202f: sur 690 femmes avec IgG, 75\u202f% de celles avec IgA avaient une infection aiguë et 4\u202f% de celles sans. Avec IgM, c’était 86\u202f% avec IgA et 19\u202f% sans.',
    'iga-infants':
      'Chez les nouveau-nés, les IgA trouvent 54\u202f% à 60\u202f% des infections d’avant la naissance, les IgM 61\u202f% à 67\u202f%, les deux ensemble 73\u202f%.',
    'pcr-amniotic-toxo':
      'Liquide amniotique, toxoplasmose\u202f: sensibilité de 92,2\u202f% dans une étude française et de 64\u202f% dans une plus ancienne, si bien qu’une PCR négative n’exclut pas. Jamais avant 18 SA, ni avant 4 semaines après l’infection suspectée (Canada).',
    'pcr-amniotic-cmv':
      'Liquide amniotique, CMV\u202f: après 21 SA et plus de 6 semaines après l’infection (États-Unis), après 20 SA et plus de 8 (panel européen). Sur 712 résultats négatifs, 24 enfants étaient infectés.',
    'pcr-amniotic-cmv-ecci':
      'Liquide amniotique, CMV, selon le consensus européen de 2024\u202f: à partir de 17 SA et au moins 8 semaines après l’infection.',
    'pcr-amniotic-rubella':
      'Liquide amniotique, rubéole\u202f: sensibilité de 83\u202f% à 95\u202f% et spécificité de 100\u202f% chez 45 femmes. Les CDC ne recommandent aucun test fœtal\u202f; d’autres pays l’utilisent dans des cas choisis.',
    'pcr-blood-cmv':
      'Le sang de la mère, CMV\u202f: à côté d’IgM réactives, un résultat positif appuie une infection récente. Un résultat négatif n’exclut rien, et à Bologne la quantité n’allait pas avec le risque de l’enfant.',
    'pcr-throat':
      'Un prélèvement de gorge, rubéole\u202f: de l’ARN à côté d’IgM réactives veut dire une infection aiguë. Sans ARN, les IgM réactives peuvent encore être aiguës, non spécifiques ou persistantes.',
    'pcr-newborn-cmv':
      'L’urine ou la salive du nouveau-né, CMV, dans les 21 jours suivant la naissance\u202f: l’urine en trouve 98,8\u202f% à 100\u202f%, la salive 97,4\u202f% à 100\u202f%. Une salive positive se confirme dans l’urine\u202f: dans un programme universel, 15 sur 96 n’ont pas été confirmées, surtout après du lait de donneuse.',
    'pcr-newborn-rubella':
      'Le nouveau-né, rubéole\u202f: ARN d’abord d’un prélèvement de gorge, aussi du nez, de l’urine ou du liquide céphalorachidien, dans les 3 premiers mois\u202f; la moitié ont alors cessé d’excréter.',
    'second-parallel':
      'Le premier sérum est gardé, et les deux sont testés ensemble dans le même laboratoire par la même méthode. Les chiffres de deux laboratoires ou de deux coffrets ne font pas une hausse.',
    'second-when-toxo': 'Toxoplasmose\u202f: après 2 à 3 semaines.',
    'second-when-rubella':
      'Rubéole\u202f: après 5 à 10 jours (CDC), 7 à 10 jours (Royaume-Uni), ou 10 à 14 jours (un laboratoire américain)\u202f; après un contact 3 à 4 semaines, et de nouveau à 6 là où le contact se poursuit (CDC).',
    'second-when-cmv': 'CMV\u202f: après 2 à 3 semaines selon un guide, 3 à 4 selon un autre.',
    'second-proof':
      'Des IgG qui étaient négatives et sont maintenant positives sont la preuve d’une primo-infection. La définition américaine de surveillance de la toxoplasmose admet aussi une hausse d’un facteur quatre sur des sérums espacés d’au moins 3 semaines, et dit qu’elle n’est pas faite pour le diagnostic.',
    'second-proof-check':
      'Même cette preuve se vérifie\u202f: sur dix femmes adressées pour une séroconversion CMV, aucune n’en avait une\u202f; les IgG étaient fausses.',
    'second-flat':
      'Des IgG stables ne closent pas à elles seules\u202f: les IgG toxoplasmose atteignent leur plateau deux à trois mois après l’infection\u202f; cela la place donc seulement plus loin en arrière.',
    'second-igm-only':
      'IgM sans IgG\u202f: là où les IgG sont encore absentes 3 semaines plus tard (CMV 4), de fausses IgM sont vraisemblables, et elle est de nouveau réceptive.',
    'stored-why':
      'Quand le premier test vient tard, un sérum plus ancien vaut plus que tout nouveau test\u202f: testé à côté du nouveau, il montre une hausse, et son avidité compte avec sa propre semaine, plus précoce.',
    'stored-report':
      'Des IgG positives documentées bien avant cette grossesse changent ce que veulent dire les IgM\u202f: c’est alors une persistance ou une infection non primaire, jamais une primo-infection.',
    'newborn-igg':
      'Les IgG à la naissance sont celles de la mère et peuvent rester jusqu’à un an\u202f; elles ne diagnostiquent rien. Des IgG toxoplasmose encore là après 12 mois confirment une infection avant la naissance.',
    'newborn-cord':
      'Le sang de cordon peut contenir du sang de la mère\u202f: la spécificité des IgM et IgA toxoplasmose était de 85\u202f% à 88\u202f% dans le sang de cordon et de 98\u202f% à 100\u202f% dans celui de l’enfant.',
    'newborn-blot':
      'Un immunoblot comparatif mère-enfant compare les deux sérums côte à côte\u202f; une bande que seul l’enfant a, ou a plus forte, est son propre anticorps. Pour la toxoplasmose, il a trouvé 88,9\u202f% de 19 enfants infectés à la naissance, avec une spécificité de 100\u202f% à la naissance et de 92\u202f% à un mois. Négatif, il n’exclut pas.',
    'newborn-dbs':
      'Le buvard de sang séché du dépistage néonatal permet de distinguer plus tard un CMV d’avant la naissance d’un CMV d’après. Il en trouve 34\u202f% à 77\u202f%\u202f: un buvard négatif n’exclut donc pas.',
    'newborn-rubella-igm':
      'Les IgM rubéole sont prélevées près de la naissance et, si négatives, de nouveau à un mois\u202f: environ un enfant infecté sur cinq n’en a pas avant.',
    'newborn-rubella-igg':
      'Les IgG rubéole de la mère diminuent de moitié environ chaque mois\u202f; des IgG qui durent au-delà de 7 à 11 mois sans vaccin ni contact confirment une infection avant la naissance.',
    'laboratory-about':
      'Le laboratoire CIR, en Russie, imprime un tableau de six lignes et deux colonnes, l’une pour toxoplasmose et rubéole et l’autre pour le CMV. Il a été lu dans une traduction automatique qui a abîmé son en-tête et les libellés des lignes 1 et 3\u202f; aucun original n’a pu être lu. Il est fait pour les femmes qui projettent une grossesse, les femmes enceintes et les nouveau-nés. Les douze cases sont ici, et à côté de chacune ce qu’en fait Torchlight.',
    'laboratory-gaps':
      'Le tableau n’a pas de ligne pour IgG et IgM toutes deux en zone grise, IgG en zone grise avec IgM positives, ou IgG positives avec IgM en zone grise, pas de terme sauf à la ligne 6, pas de PCR et pas de nouveau-né.',
    'row-1-tr':
      'Ligne 1, toxoplasmose et rubéole. IgG positives, IgM négatives (le libellé est perdu et lu d’après sa place)\u202f: l’immunité est présente, rien d’autre n’est nécessaire.',
    'here-1-tr':
      'Suivie, s’il n’y a pas d’éruption récente, contact, voyage, immunodépression, produit sanguin, échographie anormale, maladie des yeux, premier test tardif, ou IgG négatives ou IgM réactives plus tôt dans cette grossesse. Sur un seul prélèvement, la toxoplasmose est dite infection passée.',
    'row-1-cmv':
      'Ligne 1, CMV. IgG positives, IgM négatives (le libellé est perdu et lu d’après sa place)\u202f: l’immunité est présente, mais une réactivation compte pendant la grossesse\u202f: observer, et répéter les IgM pendant la grossesse.',
    'here-1-cmv':
      'Suivie en partie\u202f: avec les mêmes limites une infection passée, et des conseils d’hygiène malgré tout. Le contrôle des IgM est montré comme pratique de ce laboratoire, parce que les IgM ne montrent ni n’excluent une réactivation.',
    'row-2-tr':
      'Ligne 2, toxoplasmose et rubéole. IgG à titre faible ou en zone grise, IgM négatives\u202f: immunoblot IgG et avidité des IgG.',
    'here-2-tr':
      'Suivie en partie\u202f: l’immunoblot oui, l’avidité seulement une fois les IgG nettement positives. Un second prélèvement s’ajoute, et jusqu’à ce que ce soit tranché, la prise en charge est celle d’une femme réceptive\u202f; pour la rubéole, les doses documentées, l’éruption et le contact décident de la prise en charge.',
    'row-2-cmv':
      'Ligne 2, CMV. IgG à titre faible ou en zone grise, IgM négatives\u202f: immunoblot IgG et avidité des IgG.',
    'here-2-cmv':
      'Suivie en partie\u202f: l’immunoblot oui, l’avidité seulement une fois les IgG nettement positives. Un second prélèvement s’ajoute, et jusqu’à ce que ce soit tranché, la prise en charge est celle d’une femme réceptive.',
    'row-3-tr':
      'Ligne 3, toxoplasmose et rubéole. IgG positives, IgM positives (le libellé est abîmé et se lit comme une immunité connue auparavant)\u202f: l’immunité est présente, d’autres examens ne sont pas nécessaires.',
    'here-3-tr':
      'Non suivie sur un seul prélèvement\u202f: des IgG avec IgM ne distinguent pas une infection ancienne d’une récente. Seules des IgG positives documentées bien avant cette grossesse le permettent\u202f; sinon avidité, seconde méthode IgM et second prélèvement.',
    'row-3-cmv':
      'Ligne 3, CMV. IgG positives, IgM positives (le libellé est abîmé et se lit comme une immunité connue auparavant)\u202f: immunoblot IgM.',
    'here-3-cmv':
      'Suivie en partie\u202f: l’immunoblot appuie mais ne date pas. Avidité, seconde méthode IgM et second prélèvement s’ajoutent, sauf si des IgG plus anciennes sont documentées.',
    'row-4-tr':
      'Ligne 4, toxoplasmose et rubéole. IgG négatives, IgM négatives\u202f: observer\u202f; répéter les IgM pendant la grossesse.',
    'here-4-tr':
      'Suivie en partie\u202f: réceptive, sauf si une exposition était trop récente. Là où elle est recontrôlée, toxoplasmose veut dire IgG et IgM ensemble et rubéole IgG seules, parce que les IgM seules trompent. Des conseils de prévention s’ajoutent, et pour la rubéole le vaccin après l’accouchement, ou avant la conception.',
    'row-4-cmv':
      'Ligne 4, CMV. IgG négatives, IgM négatives\u202f: observer\u202f; répéter les IgM pendant la grossesse.',
    'here-4-cmv':
      'Suivie en partie\u202f: réceptive, sauf si un contact était trop récent. Là où elle est recontrôlée, c’est par IgG et IgM ensemble, parce qu’une infection sans IgM existe\u202f; des conseils d’hygiène s’ajoutent.',
    'row-5-tr':
      'Ligne 5, toxoplasmose et rubéole. IgG négatives, IgM élevées ou en zone grise\u202f: immunoblot IgM.',
    'here-5-tr':
      'Suivie en partie\u202f: l’immunoblot est proposé, et le second prélèvement décide, parce que seules des IgG qui apparaissent prouvent une infection.',
    'row-5-cmv': 'Ligne 5, CMV. IgG négatives, IgM élevées ou en zone grise\u202f: immunoblot IgM.',
    'here-5-cmv':
      'Suivie en partie\u202f: l’immunoblot est proposé, et le second prélèvement décide, parce que seules des IgG qui apparaissent prouvent une infection.',
    'row-6-tr':
      'Ligne 6, toxoplasmose et rubéole. Premier test au milieu de la grossesse, IgG positives, IgM positives\u202f: immunoblot IgG, avidité et immunoblot IgM.',
    'here-6-tr':
      'Suivie, avec davantage\u202f: sérum conservé et laboratoire de référence s’ajoutent, parce qu’une avidité élevée ne remonte alors plus à la conception.',
    'row-6-cmv':
      'Ligne 6, CMV. Premier test au milieu de la grossesse, IgG positives, IgM positives\u202f: immunoblot IgG, avidité et immunoblot IgM.',
    'here-6-cmv':
      'Suivie, avec davantage\u202f: sérum conservé et laboratoire de référence s’ajoutent, parce qu’une avidité élevée ne remonte alors plus à la conception.',
  },
};
