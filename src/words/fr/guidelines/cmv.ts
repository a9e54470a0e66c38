import type * as english from '../../en/guidelines/cmv.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const cmvWords: Like<typeof english.cmvWords> = {
  'roche-cmv-isolated-igm':
    'Roche\u202f: un stade très précoce ou de fausses IgM\u202f; répéter, avec l’avidité, après 2 à 3 semaines.',
  'roche-cmv-isolated-grey': 'Roche\u202f: répéter après 2 à 3 semaines.',
  'roche-cmv-low':
    'Roche\u202f: une avidité faible avec IgM avant 16 à 18 SA est un fort argument pour une primo-infection récente.',
  'roche-cmv-high-early':
    'Roche\u202f: une avidité élevée dans les 12 à 16 premières semaines est un bon signe d’infection passée.',
  'roche-cmv-high-late':
    'Roche\u202f: plus tard, une avidité élevée ne peut écarter une primo-infection plus tôt dans la grossesse. Un terme inconnu est lu comme tardif.',
  'roche-cmv-pcr':
    'Roche\u202f: de l’ADN de CMV dans le sang à côté d’IgM positives confirme une infection aiguë.',
  'smfm-cmv-untested': 'SMFM 39\u202f: pas de sérologie CMV de routine pendant la grossesse.',
  'smfm-cmv-past':
    'SMFM 39\u202f: une infection antérieure n’empêche pas l’infection du nouveau-né\u202f; un contrôle n’est pas conseillé.',
  'smfm-cmv-both':
    'SMFM 39\u202f: primo-infection veut dire séroconversion IgG, ou IgM et IgG à avidité faible\u202f; pas les IgM seules.',
  'smfm-cmv-low':
    'SMFM 39\u202f: IgM et IgG à avidité faible sont une primo-infection\u202f; amniocentèse après 21 SA et 6 semaines après l’infection\u202f; antiviraux et immunoglobulines seulement en recherche.',
  'smfm-cmv-seroconversion':
    'SMFM 39\u202f: une séroconversion IgG est une primo-infection\u202f; amniocentèse après 21 SA et 6 semaines après l’infection\u202f; antiviraux et immunoglobulines seulement en recherche.',
  'ecci-cmv-untested':
    'ECCI 2024\u202f: sérologie de toutes les femmes au premier trimestre, le plus tôt possible (cité de mémoire).',
  'ecci-cmv-susceptible':
    'ECCI 2024\u202f: répéter toutes les 4 semaines jusqu’à 14-16 SA, avec conseils d’hygiène (cité de mémoire).',
  'ecci-cmv-susceptible-late': 'ECCI 2024\u202f: plus de contrôles après 14-16 SA (cité de mémoire).',
  'ecci-cmv-past': 'ECCI 2024\u202f: pas de test chez les femmes connues séropositives (cité de mémoire).',
  'ecci-cmv-both':
    'ECCI 2024\u202f: primo-infection veut dire séroconversion, ou IgM avec avidité faible\u202f; l’avidité est au centre de la datation (cité de mémoire).',
  'ecci-cmv-low':
    'ECCI 2024\u202f: valaciclovir pour une primo-infection autour de la conception ou au premier trimestre\u202f; amniocentèse à partir de 17 SA et 8 semaines après l’infection (cité de mémoire).',
  'akl-cmv-isolated-igm':
    'Laboratoire AKL, résumant l’ECCI\u202f: un second prélèvement après 3 à 4 semaines.',
  'akl-cmv-susceptible-late': 'Laboratoire AKL, résumant l’ECCI\u202f: dépistage jusqu’à 14 SA seulement.',
  'akl-cmv-low':
    'Laboratoire AKL, résumant l’ECCI\u202f: amniocentèse à partir de 18 SA et 8 semaines après l’infection.',
  'sogc-cmv-untested':
    'SOGC 420\u202f: tester la sérologie devant un syndrome mononucléosique ou une hépatite inexpliquée.',
  'sogc-cmv-susceptible':
    'SOGC 420\u202f: conseils d’hygiène pour toutes, quels que soient les anticorps, avant et en début de grossesse.',
  'sogc-cmv-both': 'SOGC 420\u202f: séroconversion, IgM et avidité se lisent ensemble.',
  'sogc-cmv-low':
    'SOGC 420\u202f: séroconversion, IgM et avidité se lisent ensemble\u202f; amniocentèse au moins 8 semaines après l’infection\u202f; les immunoglobulines ne doivent pas être utilisées.',
  'sogc-sheet-contact':
    'Feuille d’algorithme selon la SOGC\u202f: tester 4 à 6 semaines après une exposition certaine.',
  'sogc-sheet-isolated-igm':
    'Feuille d’algorithme selon la SOGC\u202f: des IgG toujours négatives 6 semaines plus tard rendent un risque pour le fœtus peu probable.',
  'sogc-sheet-past-late':
    'Feuille d’algorithme selon la SOGC\u202f: après 18 SA, une avidité supérieure à 60\u202f% peut confirmer que l’infection est ancienne.',
  'sogc-sheet-low':
    'Feuille d’algorithme selon la SOGC\u202f: une avidité sous 30\u202f% signifie une infection des 3 derniers mois, sous 60\u202f% elle préoccupe.',
  'sogc-sheet-high':
    'Feuille d’algorithme selon la SOGC\u202f: une avidité supérieure à 60\u202f% signifie une infection d’il y a 4 à 6 mois ou plus.',
  'rcog-cmv-susceptible':
    'RCOG 2017\u202f: pas de dépistage de routine\u202f; tests s’il y a une raison (cité de mémoire).',
  'rcog-cmv-low':
    'RCOG 2017\u202f: IgM avec avidité faible est une primo-infection\u202f; amniocentèse après 20-21 SA et 6 à 8 semaines après l’infection\u202f; valaciclovir en recherche, une mise à jour ultérieure est plus favorable (cité de mémoire).',
  'rcog-cmv-seroconversion':
    'RCOG 2017\u202f: une séroconversion est une primo-infection\u202f; amniocentèse après 20-21 SA et 6 à 8 semaines après l’infection\u202f; valaciclovir en recherche, une mise à jour ultérieure est plus favorable (cité de mémoire).',
  'acog-cmv-contact':
    'ACOG 151\u202f: 28 à 60 jours passent entre infection et maladie, 40 en moyenne\u202f; un prélèvement négatif précoce ne prouve rien.',
  'acog-cmv-susceptible':
    'ACOG 151\u202f: pas de sérologie CMV de routine pendant la grossesse (cité de mémoire).',
  'acog-cmv-low':
    'ACOG 151\u202f: séroconversion ou avidité faible montre une primo-infection\u202f; amniocentèse à partir de 21 SA\u202f; pas d’antiviral (cité de mémoire).',
  'asid-cmv-susceptible':
    'ASID 2022\u202f: information pour toutes, pas de dépistage universel\u202f; tests devant maladie ou exposition (cité de mémoire).',
  'asid-cmv-low':
    'ASID 2022\u202f: IgM avec avidité faible est une primo-infection\u202f; amniocentèse après 20-21 SA et 6 semaines après l’infection\u202f; le valaciclovir se discute avec un spécialiste (cité de mémoire).',
  'asid-cmv-seroconversion':
    'ASID 2022\u202f: une séroconversion est une primo-infection\u202f; amniocentèse après 20-21 SA et 6 semaines après l’infection\u202f; le valaciclovir se discute avec un spécialiste (cité de mémoire).',
  'ranzcog-cmv-hygiene': 'RANZCOG 2019\u202f: information d’hygiène pour chaque femme.',
  'ranzcog-deck-isolated-igm': 'Fiches de révision australiennes\u202f: répéter après 2 semaines.',
  'awmf-cmv-susceptible':
    'AWMF 093-001\u202f: recontrôler environ toutes les 4 semaines, jusqu’à toutes les 8 à 12 (cité de mémoire).',
  'awmf-cmv-both':
    'AWMF 093-001\u202f: avidité, avec l’immunoblot comme test complémentaire (cité de mémoire).',
  'awmf-cmv-low':
    'AWMF 093-001\u202f: amniocentèse à partir de 20-21 SA\u202f; le valaciclovir est une option hors AMM, les immunoglobulines ne sont pas établies (cité de mémoire).',
  'germany-cmv-untested':
    'Allemagne (page des gynécologues)\u202f: hors des soins de routine\u202f; un test du statut avant ou en début de grossesse est utile, à ses frais.',
  'germany-cmv-past': 'Allemagne (page des gynécologues)\u202f: d’autres contrôles ne sont pas nécessaires.',
  'germany-cmv-susceptible': 'Allemagne (DGK)\u202f: recontrôler toutes les 6 à 8 semaines.',
  'germany-practice-susceptible': 'Allemagne (un cabinet)\u202f: un contrôle entre 20 et 24 SA.',
  'germany-cmv-both':
    'Allemagne (Deximed)\u202f: avidité avec IgG anti-gB\u202f; aucun antiviral recommandé pendant la grossesse.',
  'has-cmv-untested':
    'HAS 2025 (France)\u202f: dépistage systématique au premier trimestre si le statut est négatif ou inconnu\u202f; à réévaluer après 3 ans.',
  'has-cmv-both': 'HAS 2025 (France)\u202f: IgG et IgM, puis avidité.',
  'has-cmv-low':
    'HAS 2025 (France)\u202f: IgG et IgM, puis avidité\u202f; là où le valaciclovir est utilisé, hors AMM, avec attention aux reins.',
  'hcsp-cmv-untested': 'HCSP (France, 2018, maintenu en 2023/24)\u202f: pas de dépistage systématique.',
  'israel-cmv-untested': 'Israël\u202f: tester au début, entre 11 et 14 et entre 16 et 19 SA.',
  'israel-cmv-past': 'Israël\u202f: pas de contrôle des femmes infectées autrefois.',
  'israel-valaciclovir-low':
    'Israël (consultation)\u202f: valaciclovir débuté dans les 8 semaines suivant l’infection, avec apports hydriques et contrôle rénal toutes les 2 semaines.',
  'cdc-cmv-isolated-igm':
    'CDC\u202f: des IgM seules ne montrent pas une primo-infection\u202f; des IgG d’abord négatives puis positives, oui.',
  'cdc-cmv-both':
    'CDC\u202f: des IgM seules ne montrent pas une primo-infection\u202f; une séroconversion ou une avidité faible, oui. L’avidité mûrit en 2 à 4 mois.',
  'cdc-cmv-low': 'CDC\u202f: des IgM positives avec avidité faible orientent vers une primo-infection.',
  'cdc-cmv-seroconversion':
    'CDC\u202f: la séroconversion IgG sur échantillons appariés est la référence pour une primo-infection.',
  'rawlinson-cmv-susceptible': 'Rawlinson 2017\u202f: le dépistage maternel de routine n’est pas soutenu.',
  'rawlinson-cmv-past':
    'Rawlinson 2017\u202f: pas de tests en série des femmes séropositives (cité de mémoire).',
  'rawlinson-cmv-low':
    'Rawlinson 2017\u202f: IgM avec avidité faible est une primo-infection\u202f; les antiviraux ne sont pas conseillés en routine, ce qui précède l’essai (cité de mémoire).',
  'rawlinson-cmv-seroconversion':
    'Rawlinson 2017\u202f: une séroconversion est une primo-infection\u202f; amniocentèse à partir de 20-21 SA et 6 semaines après l’infection\u202f; les antiviraux ne sont pas conseillés en routine, ce qui précède l’essai (cité de mémoire).',
  'labcorp-cmv-isolated-igm':
    'Labcorp\u202f: peut-être une infection très récente\u202f; suivre pour documenter une séroconversion.',
  'corewell-cmv-grey': 'Laboratoire Corewell\u202f: répéter un résultat équivoque après 2 à 3 semaines.',
  'beebe-cmv-grey': 'Laboratoire Beebe\u202f: répéter un résultat limite après 10 à 14 jours.',
  'beebe-cmv-both': 'Laboratoire Beebe\u202f: des IgM faibles peuvent durer plus de 12 mois.',
  'beebe-cmv-weak':
    'Laboratoire Beebe\u202f: les anticorps peuvent manquer en cas d’immunodépression\u202f: un résultat négatif prouve peu.',
  'newcastle-cmv-passive':
    'Laboratoire de Newcastle\u202f: des IgG après immunoglobulines ou produits sanguins peuvent être passives.',
  'newcastle-cmv-weak':
    'Laboratoire de Newcastle\u202f: les IgM peuvent être faussement négatives en cas d’immunodépression.',
  'mayo-cmv-igm-negative':
    'Laboratoires Mayo\u202f: jusqu’à 23\u202f% des femmes en primo-infection n’avaient pas d’IgM dans les 8 semaines, 28\u202f% si la date n’était pas connue\u202f; méthodes plus anciennes.',
  'quest-cmv-low': 'Quest\u202f: une avidité faible signifie une infection des 6 derniers mois.',
  'quest-cmv-high':
    'Quest\u202f: une avidité élevée exclut pour l’essentiel une infection des 4 derniers mois.',
  'arup-cmv-low':
    'ARUP\u202f: une avidité faible signifie une infection des 3 à 4 derniers mois, mais elle peut durer plus longtemps.',
  'chl-cmv-low': 'CHL (Nouvelle-Zélande)\u202f: avidité faible, moins de 3 mois.',
  'chl-cmv-intermediate':
    'CHL (Nouvelle-Zélande)\u202f: une avidité intermédiaire n’apporte rien\u202f; les indices de coffrets différents ne se comparent pas.',
  'chl-cmv-high': 'CHL (Nouvelle-Zélande)\u202f: avidité élevée, plus de 3 mois.',
  'prince-lape-nixon-low':
    'Prince et Lape-Nixon\u202f: une avidité faible signifie une primo-infection des 3 à 4 derniers mois\u202f; la maturation se poursuit jusqu’à 5 ou 6 mois.',
  'prince-lape-nixon-high':
    'Prince et Lape-Nixon\u202f: une avidité élevée exclut les 3 derniers mois, comptés depuis le prélèvement.',
  'furione-cmv-weak':
    'Furione 2018\u202f: sur 33 femmes retestées aux IgG CMV faibles, 11 étaient en réalité séronégatives\u202f; confirmer par immunoblot ou une autre méthode.',
  'furione-cmv-seroconversion':
    'Furione 2018\u202f: chez 10 femmes sur 10 adressées pour séroconversion, les IgG étaient fausses\u202f; la confirmer.',
  'avidity-floors-weak':
    'Étude de trois coffrets\u202f: chacun exige un minimum d’IgG pour une avidité valable.',
  'liaison-vidas-weak':
    'LIAISON contre VIDAS\u202f: l’avidité était faussement élevée avec des IgG faibles\u202f; les deux coffrets concordaient dans 77\u202f%.',
  'enders-cmv-low':
    'Enders 2013\u202f: un indice faible d’un coffret signifiait une infection dans les 20 semaines dans 93,4\u202f%.',
  'enders-cmv-intermediate':
    'Enders 2013\u202f: un indice intermédiaire d’un coffret signifiait pas d’infection dans les 12 semaines chez 15 femmes sur 17\u202f; d’autres laboratoires le disent sans valeur informative.',
  'bodeus-cmv-early':
    'Bodeus 1999\u202f: un indice supérieur à 65\u202f% au premier trimestre signifie une infection passée.',
  'bodeus-cmv-late':
    'Bodeus 1999\u202f: un enfant a été infecté bien que l’avidité fût élevée au deuxième trimestre.',
  'sarasini-cmv-high':
    'Sarasini 2021\u202f: 6,2\u202f% des femmes à primo-infection bien datée avaient une avidité élevée à 1 à 3 mois\u202f; environ 11\u202f% avaient un résultat trompeur.',
  'sarasini-cmv-no-igm':
    'Sarasini 2021\u202f: 4,7\u202f% des femmes à primo-infection bien datée n’avaient pas d’IgM à 1 à 3 mois.',
  'persisting-low-no-igm':
    'J Med Virol 2014\u202f: 6 femmes adressées sur 64 ont gardé une avidité faible au-delà de 18 semaines par un coffret\u202f; chez certaines il n’y avait peut-être pas de primo-infection.',
  'prince-algorithm-symptoms':
    'Prince 2014\u202f: les coffrets IgM diffèrent beaucoup\u202f: ne tester l’avidité que si les IgM sont positives laisse passer des femmes.',
  'lazzarotto-1998-at-risk':
    'Lazzarotto 1998\u202f: avec un blot IgM à risque, 29\u202f% des enfants étaient infectés, avec des IgM positives seules moins de 10\u202f%.',
  'lazzarotto-blot-none':
    'Lazzarotto\u202f: le blot confirme des IgM ELISA, et plus de bandes vont avec plus de transmission.',
  'lazzarotto-2000-three':
    'Lazzarotto 2000\u202f: IgM, blot et avidité ont classé 456 femmes\u202f; des enfants infectés ne sont nés que dans le groupe dit primaire.',
  'lazzarotto-2000-amniotic':
    'Lazzarotto 2000\u202f: à partir de mille copies, l’ADN de CMV dans le liquide amniotique signifie une infection certaine du fœtus\u202f; davantage va avec des symptômes.',
  'eggers-cmv-neutralising':
    'Eggers 2001\u202f: les anticorps neutralisants viennent en moyenne 13 semaines après la séroconversion\u202f; des IgG sans eux signifient une infection récente.',
  'miendje-cmv-ebv': 'Miendje Deyi 2000\u202f: une infection aiguë à EBV donne de fausses IgM CMV.',
  'segondy-cmv-isolated':
    'Segondy\u202f: sans IgG, l’ADN dans le sang ou la séroconversion distingue l’infection de fausses IgM.',
  'bologna-cmv-pcr':
    'Bologne 2004\u202f: l’ADN dans le sang ne suffit pas à diagnostiquer une primo-infection, et sa quantité n’était pas liée au risque fœtal.',
  'shakhgildyan-cmv-pcr':
    'Shakhgildyan 2020 (Russie)\u202f: l’ADN dans les leucocytes est un marqueur de transmission.',
  'ilive-cmv-pcr':
    'La page iLive\u202f: l’ADN de CMV dans le sang est une infection active et se traite\u202f; les recommandations ne traitent pas l’ADN comme tel.',
  'jcm-qa-cmv-pcr':
    'Questions et réponses du JCM\u202f: l’examen du fœtus est la PCR du liquide amniotique, pas celle du sang de la mère.',
  'yamada-cmv-high':
    'Yamada 2018\u202f: 7 femmes sur 1\u202f287 avec ce profil ont eu un nouveau-né infecté.',
  'ferreira-cmv-past':
    'Ferreira\u202f: un nouveau-né malade et infecté d’une mère dont IgG+/IgM− n’avait pas changé\u202f; un contrôle des IgM n’aurait rien trouvé.',
  'ajog-cmv-immune':
    'Revue AJOG\u202f: la sérologie avant 14 SA n’est pas informative chez les femmes immunisées avant la grossesse.',
  'leruez-cmv-immune':
    'Leruez-Ville 2020\u202f: aucun examen de la mère n’est validé pour réactivation ou réinfection.',
  'lazzarotto-panel-immune':
    'Panel européen 2020\u202f: aucun examen de la mère n’est validé pour réactivation ou réinfection.',
  'lazzarotto-panel-low':
    'Panel européen 2020\u202f: amniocentèse après 20 SA et 8 semaines après l’infection.',
  'bjog-cmv-immune':
    'BJOG 2022\u202f: la moitié des nouveau-nés infectés d’une cohorte française venaient de mères à immunité antérieure.',
  'viruses-cmv-immune':
    'Viruses 2024\u202f: après réactivation ou réinfection, 0,15 à 2\u202f% des enfants sont infectés, après primo-infection 30 à 40\u202f%.',
  'crpm-cmv-immune':
    'Observation 2012\u202f: des IgM stables de 8 mois avant la conception à 2 ans après, et l’enfant était infecté.',
  'shahar-nissan-low':
    'Shahar-Nissan 2020\u202f: sous valaciclovir, 2 fœtus sur 19 étaient infectés après une infection au premier trimestre, 11 sur 23 sans\u202f; pas moins après une infection autour de la conception.',
  'chatzakis-2024-low':
    'Chatzakis 2024\u202f: chez 527 femmes, le valaciclovir abaissait l’odds ratio de transmission à 0,34, autour de la conception comme au premier trimestre.',
  'chatzakis-2020-low':
    'Chatzakis 2020\u202f: l’infection atteignait le fœtus dans 21\u202f% autour de la conception, 36,8\u202f% au premier, 40,3\u202f% au deuxième et 66,2\u202f% au troisième trimestre.',
  'faure-bardon-low':
    'Faure-Bardon 2019\u202f: 35 enfants sur 108 infectés au premier trimestre ont eu des séquelles durables, aucun de ceux infectés plus tard (limites supérieures 6,5 et 12\u202f%).',
  'hughes-low':
    'Hughes 2021\u202f: les immunoglobulines hyperimmunes n’ont pas aidé, 22,7\u202f% contre 19,4\u202f%\u202f; arrêté pour futilité.',
  'revello-low':
    'Revello 2014\u202f: immunoglobulines hyperimmunes, 30\u202f% contre 44\u202f% d’infectés, ce qui peut être le hasard.',
  'amnio-negative':
    'Série de 712 amniocentèses négatives\u202f: 24 enfants étaient infectés, tous bien portants au suivi prolongé.',
  'amnio-treated-negative':
    'Observation 2023\u202f: un nouveau-né infecté après une amniocentèse négative sous valaciclovir.',
  'isuog-cmv-low':
    'ISUOG 2020\u202f: échographie toutes les 2 à 4 semaines après une primo-infection, visant le cerveau\u202f; IRM vers 28 à 32 SA si le fœtus est infecté (cité de mémoire).',
  'conception-cmv-low':
    'Deux pages pour patientes sur la conception après CMV\u202f: 6 à 12 mois, ou au moins 12 avec IgM disparues et avidité élevée.',
  'gineline-cmv-low': 'Gineline\u202f: 6 mois avant la conception.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017\u202f: une PCR CMV positive dans l’urine ou la salive avant 3 semaines de vie révolues est une infection congénitale\u202f; la salive est confirmée dans l’urine.',
  'rawlinson-newborn-late':
    'Rawlinson 2017\u202f: après 3 semaines, une PCR positive ne se distingue pas d’une infection d’après la naissance\u202f; le buvard de sang séché peut trancher.',
  'rawlinson-newborn-untested':
    'Rawlinson 2017\u202f: PCR dans l’urine ou la salive dans les 3 semaines suivant la naissance.',
  'lazzarotto-newborn-positive':
    'Panel européen 2020\u202f: la PCR dans l’urine ou la salive dans les 21 jours tranche.',
  'lazzarotto-newborn-negative':
    'Panel européen 2020\u202f: la PCR dans l’urine ou la salive dans les 21 jours tranche\u202f; un sang ou un buvard négatif n’exclut pas.',
  'lazzarotto-newborn-untested':
    'Panel européen 2020\u202f: après 21 jours, seul le buvard de sang séché de la naissance peut montrer une infection d’avant la naissance.',
  'cdc-cmv-newborn-serology':
    'CDC\u202f: les anticorps ne diagnostiquent pas le CMV chez un nouveau-né, les IgG peuvent être celles de la mère jusqu’à 12 mois\u202f; utiliser la PCR.',
  'mayo-newborn-igm':
    'Laboratoires Mayo\u202f: les IgM manquent dans 10 à 30\u202f% des sérums de cordon d’enfants infectés.',
  'newborn-igm-study':
    'PMC3736879\u202f: les IgM du nouveau-né trouvaient 63\u202f% des infectés, avec une spécificité de 85\u202f%.',
  'newborn-tests-urine-negative':
    'PMC11005381\u202f: la PCR urinaire trouve 98,8 à 100\u202f% des nouveau-nés infectés.',
  'newborn-tests-saliva-positive':
    'PMC11005381\u202f: la PCR salivaire en trouve 97,4 à 100\u202f%, avec une spécificité de 91,5 à 99,9\u202f%.',
  'newborn-tests-spot-negative':
    'PMC11005381\u202f: le buvard de sang séché trouve 34 à 77\u202f% des infectés\u202f; négatif, il n’exclut rien.',
  'wunderlich-newborn-saliva':
    'Wunderlich 2023\u202f: 15 tests salivaires positifs sur 96 n’ont pas été confirmés dans l’urine, surtout à cause de lait de don.',
  'nicu-newborn-saliva':
    'Étude d’unité néonatale\u202f: 17\u202f% des enfants positifs au dépistage n’ont pas été confirmés.',
  'ross-newborn-saliva':
    'Ross 2018\u202f: de tous les nouveau-nés, seuls 0,03 à 0,14\u202f% sont faussement positifs en salive.',
  'kimberlin-newborn-signs':
    'Kimberlin 2015\u202f: chez des enfants malades, 6 mois de valganciclovir, débutés le premier mois, préservaient mieux l’audition à 2 ans\u202f; neutropénie chez 19\u202f%.',
  'shim-newborn-signs':
    'Shim 2023\u202f: les enfants malades sont traités 6 mois à partir du premier mois\u202f; en danger vital, d’abord par voie veineuse.',
  'shim-newborn-well':
    'Shim 2023\u202f: les enfants sans signes et à audition normale ne sont pas traités en routine\u202f; avec une perte auditive seule, les sources divergent.',
  'ecci-newborn-positive':
    'ECCI 2024\u202f: valganciclovir de 6 semaines à 6 mois selon le risque, jusqu’à l’âge de 13 semaines en cas de perte auditive (cité de mémoire).',
  'asid-newborn-signs': 'ASID 2022\u202f: valganciclovir 6 mois chez les enfants malades (cité de mémoire).',
  'awmf-newborn-signs':
    'AWMF 093-001\u202f: valganciclovir 6 mois chez les enfants malades (cité de mémoire).',
  'faure-bardon-newborn':
    'Faure-Bardon, prépublication\u202f: les enfants infectés après le premier trimestre n’ont pas besoin de suivi auditif particulier\u202f; la plupart des recommandations les suivent tous.',
  'ilive-newborn-positive':
    'La page iLive\u202f: neurologue, ORL et ophtalmologue pour chaque enfant infecté\u202f; son traitement diffère des recommandations.',
};
