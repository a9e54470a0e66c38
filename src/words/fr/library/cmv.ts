import type { cmvWords as english } from '../../en/library/cmv.ts';
import type { Like } from '../../like.ts';

export const cmvWords: Like<typeof english> = {
  title: 'CMV',
  lead: 'Ce qu’est le CMV, ce que veulent dire ses tests, comment le risque évolue pendant la grossesse et ce qui se passe pour le nouveau-né. Chaque fait nomme sa source et dit s’il est lu, cité de mémoire ou déduit ici. Sans relecture clinique.',
  sections: {
    what: 'Ce que c’est',
    caught: 'Comment on l’attrape',
    prevention: 'Prévention et hygiène',
    adult: 'La maladie chez l’adulte en bonne santé',
    cells: 'IgG et IgM\u202f: ce que veulent dire les neuf profils',
    igm: 'IgM\u202f: quand elles viennent, combien elles durent, pourquoi elles trompent',
    avidity: 'Avidité\u202f: la force de liaison des IgG',
    limits: 'Limites de l’avidité par coffret, jamais utilisées pour classer',
    blots: 'Immunoblot, neutralisation, anti-gB',
    pcr: 'PCR et séroconversion',
    kinds: 'Primo-infection, réactivation, réinfection',
    pregnancy: 'Infection pendant la grossesse\u202f: comment le risque change avec le temps',
    amnio: 'Amniocentèse et imagerie',
    trials: 'Ce qu’ont trouvé les essais de traitement pendant la grossesse',
    newborn: 'Le nouveau-né\u202f: signes',
    'newborn-tests': 'Le nouveau-né\u202f: tests et suivi',
    immunity: 'Immunodépression',
    counsel: 'Que dire à une femme',
  },
  facts: {
    'what-virus':
      'Le CMV (cytomégalovirus) est un virus de la famille des herpès. Une fois attrapé, il reste à vie, silencieux la plupart du temps, et peut redevenir actif.',
    'what-matters':
      'Il compte dans deux situations\u202f: la grossesse, parce qu’il peut atteindre l’enfant, et l’immunodépression.',
    'what-first': 'Une primo-infection pendant la grossesse comporte le risque le plus élevé pour l’enfant.',
    'what-congenital':
      'Le CMV qui atteint l’enfant avant la naissance est dit congénital. Un des documents sources le traduit à tort par « génital\u202f»\u202f; cela n’a aucun rapport.',
    'caught-fluids':
      'Par l’urine, la salive, le lait maternel, les larmes, le sperme, les sécrétions vaginales et le sang, quand ils atteignent les yeux, le nez ou la bouche\u202f; par les rapports sexuels, le lait, une greffe d’organe ou de moelle, le sang, et à la naissance. Pas par un contact ordinaire.',
    'caught-child': 'La principale source pour une femme enceinte est un enfant de moins de 3 ans.',
    'caught-incubation':
      'La maladie, s’il y en a une, vient 28 à 60 jours après l’infection, 40 en moyenne. Un prélèvement négatif peu après un contact ne prouve donc rien.',
    'caught-shedding':
      'Des personnes en bonne santé déjà positives excrètent le virus par moments. Une PCR dans l’urine ou la salive de la mère ne montre donc pas une primo-infection.',
    'prev-wash':
      'Se laver les mains pendant 15 à 20 secondes, surtout après les couches, la salive et les jouets.',
    'prev-share':
      'Ne partager ni nourriture, ni tasses, ni couverts, ni brosse à dents, ni tétine avec un petit enfant.',
    'prev-kiss': 'Embrasser un petit enfant sur le front, pas sur la bouche.',
    'prev-clean':
      'Nettoyer les jouets et surfaces touchés par la salive ou l’urine, et prendre garde aux objets souillés.',
    'prev-partner':
      'Préservatifs pendant la grossesse, parce qu’un partenaire peut le transmettre\u202f; il suit la même hygiène.',
    'prev-all':
      'Les conseils valent pour toute femme, quels que soient ses anticorps, avant une grossesse et à son début.',
    'prev-value':
      'Une analyse décisionnelle a trouvé que promouvoir l’hygiène peut faire plus de bien que le dépistage.',
    'prev-work-page':
      'Un des documents sources conseille d’éloigner pour ce temps les femmes enceintes séronégatives des foyers d’enfants, des services et des crèches.',
    'prev-work-guidance':
      'Les organismes des États-Unis et du Royaume-Uni ne conseillent pas d’éviction systématique du travail\u202f: les précautions standard suffisent. Les règles allemandes de maternité restreignent souvent le travail avec les enfants de moins de 3 ans. Demander à l’employeur ou à la médecine du travail.',
    'prev-work-monitor':
      'Aux femmes séronégatives qui travaillent dans la santé ou auprès d’enfants, des contrôles intermédiaires peuvent être proposés (SOGC 2010).',
    'prev-vaccine': 'Il n’existe pas de vaccin autorisé\u202f; ceux qui sont à l’essai sont expérimentaux.',
    'adult-signs':
      'Le plus souvent aucun. Sinon fatigue, fièvre à partir de 38 °C, mal de gorge, courbatures, ganglions, parfois une éruption, un foie ou une rate augmentés, pendant environ 3 semaines.',
    'adult-mono':
      'Environ une primo-infection sur dix ressemble à une mononucléose. La mononucléose à EBV et une infection récente par le VIH ont le même aspect.',
    'adult-complications':
      'Complications rares\u202f: syndrome de Guillain-Barré, encéphalite, inflammation du cœur.',
    'adult-test':
      'Pendant la grossesse, une maladie de type mononucléose ou une hépatite inexpliquée est un motif de test.',
    'cell-neg-neg':
      'IgG négatives, IgM négatives\u202f: réceptive, ou infectée dans les 3 à 4 dernières semaines. Hygiène, et contrôles jusqu’à 14-16 SA là où le site contrôle\u202f; IgG et IgM ensemble.',
    'cell-neg-grey':
      'IgG négatives, IgM en zone grise\u202f: le plus souvent des IgM non spécifiques, parfois une infection très précoce. Autre méthode IgM ou blot maintenant, second prélèvement après 2 à 3 semaines, PCR sanguine en début de grossesse.',
    'cell-neg-pos':
      'IgG négatives, IgM positives\u202f: une infection très précoce ou de fausses IgM. Les IgG du second prélèvement tranchent.',
    'cell-grey-neg':
      'IgG en zone grise ou faibles, IgM négatives\u202f: non confirmé. Un faux résultat, un anticorps ancien et faible, un anticorps passif, ou les premiers jours d’une séroconversion. Prise en charge comme réceptive jusqu’à ce que l’immunoblot IgG parle.',
    'cell-grey-grey':
      'Les deux en zone grise\u202f: aucune source n’a de règle. Lire à la fois comme peut-être précoce et comme réceptive\u202f: blots, PCR sanguine, second prélèvement, laboratoire de référence.',
    'cell-grey-pos':
      'IgG en zone grise, IgM positives\u202f: l’image des 1 à 3 premières semaines des IgG. Une primo-infection précoce jusqu’à preuve du contraire\u202f; médecine fœtale le jour même en début de grossesse.',
    'cell-pos-neg':
      'IgG positives, IgM négatives\u202f: infection passée. Si le premier test vient après 16-18 SA, sa date n’est pas connue, parce que les IgM peuvent avoir disparu.',
    'cell-pos-grey':
      'IgG positives, IgM en zone grise\u202f: comme les deux positives, avec une suspicion moindre.',
    'cell-pos-pos':
      'Les deux positives\u202f: une primo-infection récente, des IgM qui ont duré, une réactivation ou une réaction croisée. L’avidité décide, avec le terme du prélèvement.',
    'cell-low-false':
      'Onze femmes sur 33 recontrôlées pour des IgG faibles (14-50 U/mL avec un coffret) étaient en réalité séronégatives par blot, neutralisation et ELISA glycoprotéine.',
    'cell-passive':
      'Des immunoglobulines, de l’anti-D ou un produit sanguin dans les mois précédents peuvent apporter à l’échantillon les IgG d’autrui et imiter une séroconversion.',
    'cell-gray-zones':
      'Les zones grises diffèrent selon le coffret\u202f: IgM 0,70-0,89 (VIDAS), 0,85-0,99 (Architect), 0,7-1 (Roche), 30,00-34,99 (Quest)\u202f; IgG 4-6 AU/mL (VIDAS), 0,5-1 (Roche), 0,60-0,69 (Quest)\u202f; Enzygnost 0,100-0,200. C’est la zone du laboratoire lui-même qui compte.',
    'igm-alone':
      'Les IgM seules ne prouvent jamais une primo-infection, et des IgM négatives n’en excluent jamais une. La séroconversion des IgG, ou des IgM avec une avidité faible, la montre.',
    'igm-missing':
      'Absentes dans une vraie primo-infection\u202f: 4,7\u202f% à 1 à 3 mois avec un coffret actuel\u202f; jusqu’à 23\u202f% dans les 8 semaines et 28\u202f% à une date inconnue avec des coffrets plus anciens. C’est pourquoi un contrôle des seules IgM ne suffit pas.',
    'igm-late': 'Les IgM peuvent mettre jusqu’à 3 semaines à apparaître.',
    'igm-persist':
      'Les IgM durent 6 à 9 mois chez certaines femmes enceintes, à un niveau faible plus de 12 mois, parfois des années.',
    'igm-persist-case':
      'Chez une femme, les IgM étaient stables de 8 mois avant la conception à 2 ans après l’accouchement, et son enfant était infecté.',
    'igm-false':
      'Fausses ou trompeuses\u202f: infection aiguë à EBV, parvovirus B19, stimulation générale des anticorps, anticorps hétérophiles et facteur rhumatoïde, infection récente par le VIH.',
    'igm-kits':
      'Sur huit coffrets, tous sauf un avaient une spécificité de 92 à 98\u202f%\u202f; seuls quatre trouvaient toutes les infections jusqu’à la semaine 12.',
    'igm-range':
      'Dans la littérature, la sensibilité va de 54 à 100\u202f% et la spécificité de 62 à 100\u202f%.',
    'igm-same-sera':
      'Les mêmes 369 sérums ont donné 105 résultats positifs avec un coffret et 48 avec un autre.',
    'igm-first':
      'Tester d’abord les IgM laissait 1\u202f% des femmes sans date, l’avidité d’abord 26\u202f%.',
    'av-principle':
      'Une avidité faible parle pour une primo-infection des 3 à 4 derniers mois\u202f; élevée, elle exclut les 3 derniers mois. Elle mûrit jusqu’à environ 5 ou 6 mois.',
    'av-wordings':
      'Les laboratoires diffèrent\u202f: faible dans les 3 mois (CHL), 3-4 mois (ARUP), 6 mois (Quest)\u202f; élevée après 3 mois (CHL) ou 4 (Quest)\u202f; mûrie en 2-4 mois (CDC) ou à 22-24 semaines (Springer 2014).',
    'av-date':
      'L’avidité date le prélèvement, pas la grossesse. Élevée à 8 SA et élevée à 24 SA sont des réponses opposées\u202f: élevée dans les 12 à 16 premières semaines, elle parle pour une infection ancienne\u202f; plus tard, elle ne peut en écarter une des premières semaines.',
    'av-rule':
      'La règle\u202f: terme du prélèvement moins 13 (ou les semaines que garantit le laboratoire, 17 au plus). Prélevée à 8 SA, elle remonte avant la conception, à 15 SA à la conception, à 18 SA à la semaine 5, à 24 SA à la semaine 11.',
    'av-not-absolute':
      'Même une avidité élevée précoce n’est pas absolue\u202f: 6,2\u202f% des primo-infections bien datées avaient une avidité élevée à 1 à 3 mois.',
    'av-downgrade':
      'Une avidité élevée ne rassure pas à côté d’IgG faibles ou en zone grise, d’IgG négatives auparavant, d’une PCR positive dans le sang, de symptômes, d’un immunoblot IgM à bandes précoces, ou d’immunoglobulines.',
    'av-low-igg':
      'Sur des IgG faibles, l’avidité ne peut être mesurée ou trompe dans les deux sens\u202f: planchers de 6 AU/mL (Architect, VIDAS) et d’une densité optique de 0,300 (Radim)\u202f; faussement élevée avec LIAISON sous 50 U/mL.',
    'av-intermediate':
      'Intermédiaire n’apprend rien pour la plupart\u202f; avec un coffret, elle voulait dire pas d’infection dans les 12 semaines chez 15 femmes sur 17.',
    'av-low-lasting':
      'Une avidité faible peut durer\u202f: 6 des 64 femmes adressées la gardaient au-delà de 18 semaines avec un coffret, et deux d’entre elles étaient élevées avec un autre.',
    'av-low-predict':
      'Un indice inférieur à 40\u202f% avec un coffret voulait dire une infection dans les 20 semaines dans 93,4\u202f%.',
    'av-bodeus':
      'Un indice supérieur à 65\u202f% au premier trimestre voulait dire une infection passée\u202f; au deuxième trimestre, un enfant a été infecté malgré cela.',
    'av-igm-negative':
      'Ne tester l’avidité que si les IgM sont positives en manque quelques-unes de faibles\u202f; il vaut la peine de la demander quand des symptômes, une exposition ou une échographie en donnent le motif.',
    'av-passive': 'Après des immunoglobulines, IgG et avidité ne peuvent être lues pendant des mois.',
    'lim-rule':
      'Le même 0,62 est élevé dans un laboratoire et intermédiaire dans un autre. Cette liste est à lire et ne sert jamais à classer un résultat\u202f: la classe du laboratoire qui rend le résultat compte, et les indices ne se comparent jamais entre coffrets.',
    'lim-architect':
      'Architect\u202f: faible sous 50,0\u202f%, gris 50,0-59,9\u202f%, élevé à partir de 60,0\u202f%.',
    'lim-elecsys':
      'Elecsys\u202f: faible sous 45,0\u202f%, gris 45,0-54,9\u202f%, élevé à partir de 55,0\u202f%.',
    'lim-vidas': 'VIDAS, ancienne notice\u202f: faible sous 0,2, gris 0,2-0,8, élevé au-dessus de 0,8.',
    'lim-vidas-two':
      'VIDAS, réévalué\u202f: faible sous 0,40, gris 0,40-0,65, élevé à partir de 0,65. Que ce soit le coffret appelé VIDAS II est cité de mémoire.',
    'lim-liaison-one':
      'LIAISON, première génération\u202f: faible sous 0,20, gris 0,20-0,30, élevé au-dessus de 0,30.',
    'lim-liaison-two':
      'LIAISON avidity II\u202f: faible sous 0,15, gris 0,15-0,25, élevé à partir de 0,25. Un laboratoire imprime ces limites sans nommer le coffret.',
    'lim-euroimmun':
      'Euroimmun\u202f: faible sous 40\u202f%, gris 40-60\u202f%, élevé au-dessus de 60\u202f%.',
    'lim-radim': 'Radim\u202f: faible sous 35\u202f%, gris 35-45\u202f%, élevé au-dessus de 45\u202f%.',
    'lim-quest': 'Quest\u202f: faible sous 0,60, gris 0,60-0,70, élevé au-dessus de 0,70.',
    'lim-arup': 'ARUP\u202f: faible jusqu’à 0,50, gris 0,51-0,59, élevé à partir de 0,60.',
    'lim-sheet':
      'Fiche d’algorithme d’après la SOGC\u202f: sous 30\u202f% moins de 3 mois, sous 60\u202f% préoccupant, au-dessus de 60\u202f% 4 à 6 mois ou plus.',
    'lim-blot': 'L’avidité par blot (Mikrogen) se lit bande par bande.',
    'lim-same-sera':
      'Dans les 3 mois suivant la séroconversion, Architect disait faibles 34 sérums sur 34, Radim 28 sur 30 faibles et un élevé, l’ancien VIDAS 5 sur 31 faibles et 26 gris. Les plus récents LIAISON et VIDAS concordaient dans 77\u202f%.',
    'blot-antigens':
      'Antigènes sur la bandelette\u202f: IE1, p150, CM2 (p52 avec UL57), p65, gB1 et gB2. Les IgM contre p150, CM2 et IE1 viennent tôt\u202f; les IgG contre p150, IE1, CM2 et p65 tôt, les IgG contre gB tard.',
    'blot-igm':
      'L’immunoblot IgM confirme des IgM par ELISA\u202f; le nombre de bandes va avec le risque de transmission. Face à deux méthodes ELISA, il a trouvé tous les positifs et 98,6\u202f% des négatifs.',
    'blot-profile':
      'Moins de 10\u202f% des femmes aux IgM positives avaient un enfant infecté\u202f; avec un profil de blot à risque 29\u202f%, comme après une séroconversion au premier trimestre (25\u202f%).',
    'blot-three':
      'IgM, blot et avidité ensemble ont classé 456 femmes\u202f: des enfants infectés ne sont nés que dans le groupe dit primaire.',
    'blot-claim':
      'Un laboratoire annonce une sensibilité de 97\u202f% et une spécificité de 99\u202f%, et dit que le blot date l’infection mieux que l’avidité.',
    'blot-dating':
      'Que le blot date mieux n’est pas établi. L’avidité par blot plaçait l’infection dans les 14 semaines dans 96,9\u202f% mais était illisible dans 11 sérums sur 47\u202f; en sa faveur, 14 sérums sur 20 à avidité faussement élevée étaient faibles à l’avidité par blot.',
    'blot-neutralising':
      'Les anticorps neutralisants viennent 13 à 15 semaines après l’infection. Des IgG positives sans eux veulent dire une primo-infection récente. Le blot glycoprotéine en est le reflet, mais 6,4\u202f% ne répondent jamais.',
    'blot-gb':
      'Les IgG anti-gB suivent la courbe de l’avidité. Les IgM anti-p52 s’effacent plus tôt que les IgM totales\u202f: faiblement positives chez 20\u202f% contre 40\u202f% à 6 à 12 mois. Précoce et tardif se distinguent, le milieu se chevauche. Sur un blot, une bande gB parle pour plus d’environ 3 mois\u202f; son absence éveille le soupçon et ne prouve rien.',
    'blot-igg-use':
      'Un immunoblot IgG tranche des IgG en zone grise ou faibles\u202f: négatif veut dire réceptive, positif une infection passée. Un blot indéterminé ne change rien.',
    'blot-igm-use':
      'Un immunoblot IgM fait pencher et ne clôt rien\u202f: négatif à côté d’IgG négatives, le second prélèvement est fait quand même\u202f; positif face à une avidité élevée précoce, le cas n’est pas clos.',
    'pcr-sero':
      'La séroconversion, IgG négatives puis positives sur prélèvements appariés, au mieux testés côte à côte, est la référence.',
    'pcr-sero-check':
      'Une séroconversion se vérifie\u202f: chez 10 femmes sur 10 adressées pour séroconversion, les IgG étaient fausses.',
    'pcr-blood':
      'L’ADN de CMV se trouve dans le sang de la mère pendant 2 à 3 semaines (ACOG), souvent plus longtemps avec les PCR modernes (cité de mémoire). À côté d’IgM ou d’une avidité faible, il appuie une primo-infection\u202f; sans IgG, il distingue l’infection de fausses IgM.',
    'pcr-blood-limits':
      'Une PCR négative dans le sang n’exclut rien. Un groupe a trouvé la PCR insuffisante pour un diagnostic et sans lien avec le risque fœtal, un autre dit l’ADN dans les leucocytes un marqueur de risque.',
    'pcr-specimen':
      'Un simple « PCR positive\u202f» ne veut rien dire sans le type de prélèvement, la personne et, chez un nouveau-né, l’âge en jours.',
    'pcr-fetus': 'Le fœtus est testé dans le liquide amniotique, pas dans le sang de la mère.',
    'kind-nonprimary':
      'Après une réactivation ou une nouvelle souche, 0,15 à 2\u202f% des enfants sont infectés, après une primo-infection 30 à 40\u202f%.',
    'kind-share':
      'Là où la plupart des femmes sont immunisées, elle cause la plus grande part des infections congénitales\u202f; dans une cohorte française, la moitié des nouveau-nés infectés.',
    'kind-no-test':
      'Aucun test de la mère ne la montre de façon fiable\u202f: les IgM manquent souvent, l’avidité reste élevée. On la trouve chez le fœtus ou le nouveau-né.',
    'kind-cases':
      'Un nouveau-né malade et infecté est né d’une mère dont le profil IgG+/IgM− n’a jamais changé\u202f; sur 1\u202f287 femmes avec IgG, sans IgM et à avidité supérieure à 45\u202f%, sept ont eu un nouveau-né infecté.',
    'kind-known':
      'Des IgG documentées bien avant la grossesse écartent une primo-infection, quelles que soient les IgM\u202f: il s’agit alors d’IgM persistantes ou d’une infection non primaire.',
    'kind-no-drug': 'Aucun antiviral de routine n’en découle.',
    'preg-transmission':
      'Une primo-infection atteint le fœtus dans 5,5\u202f% avant la conception (intervalle 0,1-10,8), 21\u202f% autour d’elle (8,4-33,6), 36,8\u202f% au premier (31,9-41,6), 40,3\u202f% au deuxième (35,5-45,1) et 66,2\u202f% au troisième trimestre (58,2-74,1).',
    'preg-insult':
      'L’atteinte va dans l’autre sens. Parmi les fœtus infectés, 28,8\u202f% (2,4-55,1) après une infection autour de la conception, 19,3\u202f% (12,2-26,4) au premier, 0,9\u202f% (jusqu’à 2,4) au deuxième et 0,4\u202f% au troisième trimestre avaient des anomalies cérébrales ou des signes neurologiques à la naissance. L’attribution aux périodes est citée de mémoire.',
    'preg-later':
      'Perte auditive ou retard chez les infectés\u202f: 22,8\u202f% après le premier et 0,1\u202f% après le deuxième trimestre, aucun cas après le troisième.',
    'preg-sequelae':
      'Dans une autre cohorte, 35 enfants sur 108 (32,4\u202f%, 23,7-42,1) infectés au premier trimestre ont eu des séquelles, aucun plus tard (limites supérieures 6,5 et 12\u202f%)\u202f; elle cite des données plus anciennes de 15\u202f% pour une infection plus tardive.',
    'preg-range':
      'D’autres donnent 40 à 50\u202f% et 51 à 57\u202f% après le premier trimestre\u202f; les chiffres de conseil plus anciens sont de 30 à 40\u202f% pour la transmission et de 20 à 25\u202f% pour l’atteinte des infectés. Une fourchette est montrée, avec ses intervalles.',
    'preg-product':
      'Multiplié, déduit ici et sans intervalles\u202f: environ 6,0\u202f% autour de la conception, 7,1\u202f% au premier, 0,4\u202f% au deuxième et 0,3\u202f% au troisième trimestre.',
    'preg-definitions':
      '« Autour de la conception\u202f» va d’environ 4 semaines avant les dernières règles à 4-6 semaines après\u202f; les définitions diffèrent selon l’article, et ses intervalles sont très larges.',
    'preg-bundle':
      'Après une primo-infection probable ou confirmée\u202f: médecine fœtale en quelques jours si elle est précoce, datation sur sérum conservé, entretien sur le valaciclovir, amniocentèse dans sa fenêtre, échographie, et un plan pour le nouveau-né.',
    'amnio-window':
      'Fenêtres citées\u202f: après 21 SA et 6 semaines après l’infection (SMFM), 20 et 8 (panel européen), 18 et 8 (un résumé de l’ECCI), 8 après l’infection (SOGC).',
    'amnio-ecci':
      'ECCI\u202f: à partir de 17 SA et 8 semaines après l’infection. Avant que les deux soient atteints, la réponse est d’attendre, pas « négatif\u202f».',
    'amnio-early':
      'Faite trop tôt, elle manque des infections\u202f: elle en trouvait 45\u202f% à 14 à 20 SA, et deux faux négatifs avaient été prélevés 3 à 4 semaines après l’infection.',
    'amnio-negative':
      'Dans sa fenêtre, elle manque encore 8,6\u202f% (24 infectés parmi 712 négatifs, tous bien portants par la suite) à 15,6\u202f% des infectés, rarement avec des signes. Bonne nouvelle pour le pronostic, pas une exclusion\u202f: le nouveau-né est testé.',
    'amnio-treated': 'Un nouveau-né infecté a été rapporté après un résultat négatif sous valaciclovir.',
    'amnio-load':
      'À partir de mille copies, le fœtus est certainement infecté\u202f; des charges plus hautes vont avec des signes.',
    'img-follow':
      'Échographie toutes les 2 à 4 semaines après une primo-infection, avec un examen attentif du cerveau\u202f; IRM vers 28 à 32 SA quand le fœtus est infecté.',
    'img-screen':
      'Une échographie de routine n’est pas un test de dépistage du CMV\u202f; l’imagerie ciblée d’un fœtus infecté est bonne.',
    'img-npv':
      'Quand échographie et IRM sont toutes deux normales, plus de 85\u202f% de ces enfants vont bien.',
    'trial-vala':
      'Valaciclovir, un essai randomisé\u202f: 11\u202f% des fœtus infectés (5 sur 45) contre 30\u202f% (14 sur 47), odds ratio 0,29 (0,09-0,90)\u202f; après une infection du premier trimestre 2 sur 19 contre 11 sur 23\u202f; après une infection autour de la conception pas de différence (P = 0,91).',
    'trial-vala-late':
      'Les femmes qui ont transmis malgré lui avaient commencé plus tard\u202f: 75,6 contre 50,8 jours après l’infection.',
    'trial-vala-pooled':
      'Données regroupées\u202f: odds ratio 0,37 (3 études\u202f; premier trimestre 0,30), 0,34 (527 femmes\u202f; 0,34 autour de la conception, 0,35 au premier trimestre), 0,39 (860 femmes\u202f; 0,30 et 0,47).',
    'trial-vala-kidney':
      'Effets nocifs\u202f: atteinte rénale aiguë, sévère chez une femme peu après le début, chez une autre parmi 269 disparue en 5 jours. Environ 2,1\u202f% ont eu des effets indésirables sévères (cité de mémoire).',
    'trial-vala-care':
      'Là où il est donné\u202f: dans les 8 semaines suivant l’infection, avec beaucoup de liquides et un bilan rénal toutes les 2 semaines\u202f; la portion plus petite et plus fréquente garde les pics bas (cité de mémoire).',
    'trial-vala-label':
      'Hors AMM partout, pour autant qu’on sache. Non étudié pour prévenir l’infection tard dans la grossesse, ni après une réactivation.',
    'trial-hig-revello':
      'Immunoglobulines hyperimmunes, essai randomisé\u202f: 30\u202f% (18 sur 61) contre 44\u202f% (27 sur 62) d’infectés, P = 0,13. Plus de complications obstétricales, 13 contre 2\u202f% (cité de mémoire).',
    'trial-hig-hughes':
      'Second essai randomisé\u202f: 22,7 contre 19,4\u202f%, rapport 1,17 (0,80-1,72), arrêté pour futilité\u202f; décès 4,9 contre 2,6\u202f%, prématurité 12,2 contre 8,3\u202f%, une allergie sévère\u202f; à deux ans 13,4 contre 10,1\u202f%.',
    'trial-hig-kagan':
      'Sans randomisation, données tôt et toutes les deux semaines\u202f: 7,5 contre 35\u202f% (2019) et 6,5\u202f% (2021).',
    'trial-hig-answer':
      'Les recommandations n’utilisent pas les immunoglobulines hyperimmunes hors recherche.',
    'trial-others':
      'Ganciclovir et valganciclovir ont été nocifs pour l’embryon animal et passent le placenta\u202f; ils ne sont pas une réponse à une sérologie de grossesse.',
    'trial-others-rest':
      'Foscarnet et cidofovir sont toxiques et trop peu étudiés pendant la grossesse\u202f; interférons et immunostimulants n’agissent pas.',
    'nb-well':
      'La plupart des nouveau-nés infectés paraissent bien portants et le restent. Perte auditive et retard peuvent venir plus tard, parfois une mauvaise vision.',
    'nb-signs':
      'Signes à la naissance\u202f: prématurité, petit poids, ictère, foie et rate augmentés, purpura, petite tête, pneumonie, convulsions. Une maladie sévère a un mauvais pronostic.',
    'nb-laboratory':
      'Au laboratoire\u202f: ALAT élevées, plaquettes basses, bilirubine élevée, hémolyse, protéines élevées dans le liquide céphalorachidien.',
    'nb-complications':
      'Plus tard\u202f: perte auditive, déficience intellectuelle, mauvaise vision, convulsions, mauvaise coordination, faiblesse.',
    'nb-perinatal':
      'L’infection à la naissance ou par le lait est le plus souvent silencieuse chez un enfant né à terme, parfois une pneumonie prolongée.',
    'nbt-pcr':
      'Une PCR au plus tard au jour 21, dans l’urine ou dans la salive confirmée par l’urine, prouve l’infection avant la naissance. L’urine en trouve 98,8 à 100\u202f%\u202f; la salive 97,4 à 100\u202f%, avec une spécificité de 91,5 à 99,9\u202f%.',
    'nbt-saliva':
      'Une salive positive se confirme dans l’urine\u202f: 17\u202f% des enfants dépistés et 15 sur 96 n’ont pas été confirmés, surtout à cause du lait de donneuse\u202f; sur l’ensemble des nouveau-nés, seuls 0,03 à 0,14\u202f% sont faussement positifs.',
    'nbt-late':
      'Après le jour 21, un résultat positif ne se distingue plus d’une infection après la naissance\u202f; seul le buvard de sang séché conservé depuis la naissance le peut.',
    'nbt-spot': 'Le buvard de sang séché en trouve 34 à 77\u202f%\u202f: négatif, il n’exclut rien.',
    'nbt-serology':
      'Les anticorps ne décident pas\u202f: les IgG sont celles de la mère jusqu’à 12 mois, les IgM manquent dans 10 à 30\u202f% des sangs de cordon d’enfants infectés, et dans une comparaison elles en trouvaient 63\u202f% avec une spécificité de 85\u202f%.',
    'nbt-check':
      'Un enfant infecté a un examen des yeux (chaque année s’il est malade), une échographie cérébrale, avec IRM si besoin, une numération, des plaquettes et un bilan hépatique.',
    'nbt-hearing': 'Audition tous les 3 à 6 mois jusqu’à 3 ans, puis tous les 6 à 12 mois jusqu’à 6 ans.',
    'nbt-follow':
      'Neurologue, ORL et ophtalmologiste voient les enfants infectés\u202f; signaler au médecin de l’enfant une infection pendant la grossesse.',
    'nbt-follow-late':
      'Un groupe ne veut pas de suivi auditif particulier après une infection tardive\u202f; la plupart des recommandations suivent tous les enfants, et cet outil aussi.',
    'nbt-treatment':
      'Les enfants malades sont traités par un pédiatre spécialisé, dès le premier mois\u202f; sans signes et avec une audition normale, pas de façon systématique. La référence des traitements dit ce qu’énoncent les documents.',
    'nbt-milk':
      'L’allaitement d’un enfant né à terme se poursuit après un CMV pendant la grossesse\u202f; les grands prématurés sont une question pour le spécialiste (cité de mémoire).',
    'imm-organs':
      'Yeux, poumons, foie, œsophage, estomac, intestin et cerveau peuvent être atteints\u202f; le danger est le plus grand 1 à 4 mois après une greffe et dans l’infection à VIH avec moins de 50 à 100 cellules CD4.',
    'imm-serology':
      'Les tests d’anticorps trompent\u202f: IgM et IgG peuvent manquer. Cet outil ne donne alors pas de lecture normale et adresse à un spécialiste.',
    'imm-why':
      'Les seuils y reposent sur les CD4 et les quantités d’ADN, dont les unités diffèrent (copies ou unités internationales, sang ou plasma), et aboutissent à des médicaments qu’une femme enceinte ne reçoit pas.',
    'imm-diagnosis':
      'La maladie à CMV se montre par l’antigène, la culture sur fibroblastes (jours à semaines), la PCR, les anticorps dans le temps, la biopsie, un examen des yeux et l’imagerie.',
    'say-negative':
      '« Vous n’avez très probablement pas eu le CMV. Lavez-vous les mains après les couches et la salive, ne partagez ni tasse ni cuillère avec un petit enfant, embrassez-le sur le front.\u202f»',
    'say-positive':
      '« Vous avez eu le CMV, très probablement avant cette grossesse. Le virus peut revenir, et une seconde souche peut vous atteindre\u202f: l’hygiène est aussi pour vous.\u202f»',
    'say-unclear':
      '« Ce résultat seul ne permet pas de le dire. Un second prélèvement dans deux à trois semaines le peut le plus souvent\u202f; d’ici là, nous ne supposons rien.\u202f»',
    'say-recent':
      '« Une infection récente est vraisemblable. Dans la plupart des grossesses, l’enfant n’est pas infecté ou reste bien portant. Nous cherchons pas à pas, et la médecine fœtale vous voit bientôt.\u202f»',
    'say-baby':
      '« Une prise de sang chez vous ne peut pas montrer si l’enfant est infecté ou atteint, et aucune décision sur la grossesse ne repose sur elle.\u202f»',
    'say-doctor':
      '« Consultez un médecin pour une maladie de type mononucléose pendant la grossesse, ou pour de nouveaux troubles en cas d’immunodépression, et signalez au médecin de l’enfant une infection à CMV\u202f: l’audition et la vue sont contrôlées.\u202f»',
    'say-symptoms':
      '« Les IgG montrent seulement que vous avez rencontré le virus un jour. Elles n’expliquent ni fatigue ni autres troubles vagues.\u202f»',
  },
};
