import type { treatmentWords as english } from '../../en/library/treatment.ts';
import type { Like } from '../../like.ts';

export const treatmentWords: Like<typeof english> = {
  title: 'Ce qu’énoncent les documents de traitement',
  lead: 'Une référence de ce qu’énoncent les documents sources du projet, à côté de ce que disent les recommandations actuelles, contradictions signalées. Ce n’est pas une recommandation, et aucun résultat de Torchlight n’y mène jamais. Les documents sont de qualité inégale, en partie traduits automatiquement, et rien ici n’a été relu cliniquement.',
  sections: {
    drugs: 'Médicaments contre le CMV',
    valaciclovir: 'Le valaciclovir, que les documents ne nomment pas',
    immunoglobulin: 'Immunoglobulines',
    newborn: 'Le nouveau-né malade',
    immunity: 'VIH et greffe',
    'follow-up': 'Suivi et travail',
    prevention: 'Prévention',
    tests: 'Les tests tels que les documents les décrivent',
  },
  facts: {
    'drug-list':
      'La page iLive nomme quatre médicaments aux preuves contrôlées\u202f: ganciclovir, valganciclovir, foscarnet et cidofovir. Interférons et immunomodulateurs, dit-elle, ne sont pas efficaces.',
    'drug-active': 'La page iLive dit infection active l’ADN de CMV dans le sang et la traite.',
    'drug-ganciclovir':
      'Maladie manifeste\u202f: la page iLive énonce ganciclovir 5 mg/kg par voie veineuse toutes les 12 heures, 14 à 21 jours dans la rétinite, 3 à 4 semaines pour poumon et intestin, 6 semaines ou plus pour le système nerveux.',
    'drug-valganciclovir-equal':
      'La page iLive énonce valganciclovir 900 mg deux fois par jour comme d’effet égal\u202f; tous deux pendant 14 à 21 jours ou jusqu’à disparition des symptômes et de l’ADN.',
    'drug-judged':
      'La page iLive juge le succès d’après l’état, l’évolution de l’imagerie et du laboratoire, et la disparition de l’ADN de CMV du sang.',
    'drug-brain':
      'Dans les lésions du cerveau et de la moelle épinière, dit la page iLive, le traitement fait moins, parce qu’elles sont diagnostiquées tard.',
    'drug-relapse':
      'Rechute\u202f: une nouvelle cure, énonce la page iLive\u202f; dans les formes hors VIH, un entretien d’au moins un mois.',
    'drug-uveitis':
      'Uvéite quand l’immunité se rétablit\u202f: la page iLive énonce des corticoïdes, par la bouche, par voie veineuse ou près de l’œil.',
    'drug-side-effects':
      'Effets indésirables que liste la page iLive\u202f: neutrophiles bas, plaquettes basses, anémie, créatinine élevée, éruption, démangeaisons, dyspepsie, pancréatite réactionnelle.',
    'drug-prodrug':
      'La page valganciclovir\u202f: une prodrogue, prise par la bouche, du ganciclovir, analogue nucléosidique qui bloque l’ADN polymérase virale. Seulement contre le CMV.',
    'drug-uses':
      'La page valganciclovir énonce deux usages\u202f: prévenir le CMV après une greffe et traiter la rétinite à CMV dans l’immunodépression\u202f; comprimés avec un repas, sur ordonnance, la cure entière.',
    'drug-common':
      'Effets fréquents que liste la page valganciclovir\u202f: nausées, diarrhée, vomissements, maux de tête, globules blancs bas. Graves\u202f: dépression de la moelle osseuse, troubles rénaux, allergie.',
    'drug-monitoring':
      'La page valganciclovir demande de surveiller la numération sanguine et la fonction rénale.',
    'drug-fetus': 'Un article russe plaide pour le valganciclovir dans le CMV maternel.',
    'g-dna':
      'L’ADN dans le sang de la mère appuie une primo-infection\u202f; les recommandations ne le traitent pas en tant que tel.',
    'g-induction':
      'La recommandation des États-Unis sur le VIH nomme le même traitement d’attaque pour les adultes hors grossesse.',
    'g-mother-antivirals':
      'Ganciclovir et valganciclovir ont été nocifs pour l’embryon et les gènes chez l’animal et passent le placenta\u202f; la notice demande une contraception pendant le traitement et au moins 30 jours après (femmes) ou 90 jours (hommes). Pas de place dans la sérologie prénatale.',
    'g-mother-danger':
      'La recommandation des États-Unis sur le VIH les réserve, pendant la grossesse, à une maladie qui menace la vue ou la vie.',
    'g-foscarnet-cidofovir':
      'Foscarnet et cidofovir sont toxiques, et les données pendant la grossesse sont insuffisantes.',
    'g-neutropenia':
      'Dans l’essai chez les nouveau-nés, 19\u202f% ont eu une neutropénie sévère dans les 6 premières semaines.',
    'vala-absent': 'La page iLive et le tableau CIR ne mentionnent pas le valaciclovir.',
    'g-vala-trial':
      'Le seul essai randomisé a utilisé 8 g par jour jusqu’à l’amniocentèse à 21 à 22 SA\u202f; infection du fœtus 11\u202f% contre 30\u202f%.',
    'g-vala-guidelines':
      'L’ECCI le recommande pour une primo-infection autour de la conception ou au premier trimestre.',
    'g-vala-research': 'La SMFM ne le veut qu’en recherche.',
    'g-vala-kidney':
      'Une atteinte rénale du plus haut grade a été rapportée peu après le début à 6 SA. Un centre israélien demande 2,5 à 3 litres de liquides par jour, un bilan rénal toutes les 2 semaines et un début dans les 8 semaines suivant l’infection.',
    'g-vala-split': 'Quatre portions de 2 g donnent des pics plus bas que deux de 4 g.',
    'ig-choice':
      'Enceinte avec ADN de CMV dans le sang\u202f: la page iLive dit les immunoglobulines humaines anti-CMV (NeoCytotect) le médicament de choix.',
    'ig-interval-drugs':
      'Dans sa section sur les médicaments, la page iLive énonce 1 ml/kg par jour en perfusion, trois fois, toutes les 1 à 2 semaines.',
    'ig-interval-standard':
      'Dans sa section sur les standards de traitement, la page iLive énonce la même quantité, 1 ml/kg, toutes les 2 à 3 semaines.',
    'ig-unit-strength':
      'Un piège\u202f: NeoCytotect contient aujourd’hui 100 unités dans 1 ml, l’ancien Cytotect en contenait 50. « 1 ml/kg\u202f» n’est donc pas une seule dose.',
    'ig-unit-trial':
      'Un second piège\u202f: un compte rendu de l’essai donne 100 mg/kg, celui du même essai après deux ans 100 unités/kg.',
    'ig-unit-same': 'À 100 unités dans 1 ml, la quantité de la page est celle des essais qui ont échoué.',
    'ig-newborn':
      'Nouveau-né avec infection active ou maladie légère\u202f: la page iLive énonce NeoCytotect 2 à 4 ml/kg, six fois, tous les 1 à 2 jours, sous contrôle de l’ADN de CMV.',
    'ig-pentaglobin':
      'Avec d’autres infections en plus\u202f: pentaglobin 5 ml/kg par jour pendant 3 jours, répété si besoin\u202f; dans la maladie sévère pas seul, dit la page iLive.',
    'g-ig-label':
      'La notice donne 1 ml/kg toutes les 2 à 3 semaines, au moins six fois, aux personnes immunodéprimées, ou toutes les 48 heures dans la maladie. Les « 2 à 3 semaines\u202f» de la page en paraissent empruntées (déduit ici).',
    'g-ig-trials':
      'Deux essais randomisés ont échoué, 30 contre 44\u202f% d’infectés (P = 0,13) et 22,7 contre 19,4\u202f%.',
    'g-ig-kagan':
      'Seul un travail sans randomisation l’appuie, à 200 IU/kg toutes les 2 semaines jusqu’à environ 18-20 SA après une infection du premier trimestre.',
    'g-ig-guidelines':
      'La SOGC dit de ne pas les utiliser, la SMFM seulement en recherche, Rawlinson ne les soutient pas.',
    'g-ig-newborn':
      'Les textes d’Europe et des États-Unis ne donnent pas d’immunoglobulines aux nouveau-nés.',
    'nb-ganciclovir':
      'Maladie manifeste d’un nouveau-né\u202f: la page iLive énonce ganciclovir 6 mg/kg par voie veineuse toutes les 12 heures pendant 2 semaines puis, s’il agit, 10 mg/kg un jour sur deux pendant 3 mois.',
    'nb-doctor': 'La page iLive fait suivre les enfants infectés par neurologue, ORL et ophtalmologiste.',
    'g-nb-valganciclovir':
      'Les enfants malades reçoivent valganciclovir 16 mg/kg par la bouche deux fois par jour pendant 6 mois, commencé dans le premier mois par un pédiatre spécialisé\u202f; en danger de vie, d’abord ganciclovir par voie veineuse pendant 2 à 6 semaines.',
    'g-nb-trial':
      'L’essai incluait des enfants à partir de 32 SA, âgés de 30 jours au plus et à partir de 1\u202f800 g\u202f; audition à 24 mois, comptée par oreilles, 77 contre 64\u202f%.',
    'g-nb-length':
      'Les deux premières semaines de la page correspondent à un ancien essai de 6 semaines\u202f; sa suite et sa durée ne correspondent à aucune recommandation connue.',
    'g-nb-well': 'Sans signes et avec une audition normale, il n’y a pas de traitement systématique.',
    'g-nb-hearing':
      'Avec une perte auditive seule, les sources diffèrent\u202f; les essais plus récents et l’ECCI admettent un traitement jusqu’à l’âge de 13 semaines, pendant 6 semaines à 6 mois selon le risque.',
    'g-nb-follow':
      'Les mêmes spécialistes\u202f; audition tous les 3 à 6 mois jusqu’à 3 ans, puis tous les 6 à 12 jusqu’à 6 ans.',
    'hiv-preemptive':
      'Avant la maladie, dans l’immunodépression profonde\u202f: la page iLive énonce valganciclovir 900 mg par jour pendant au moins un mois quand les CD4 sont sous 50 et que l’ADN de CMV dans le sang total dépasse 2,0 lg génomes/ml, ou est présent dans le plasma\u202f; arrêté quand l’ADN a disparu.',
    'hiv-maintenance':
      'Dans l’infection à VIH, la page iLive énonce un entretien après une rechute, valganciclovir 900 mg ou ganciclovir 5 mg/kg par jour, jusqu’à ce que les CD4 soient au-dessus de 100 depuis au moins 3 mois.',
    'hiv-eye':
      'VIH avec CD4 sous 100\u202f: la page iLive énonce un ophtalmologiste et l’ADN quantitatif tous les 3 mois.',
    'hiv-risk':
      'La compilation place le risque dans l’infection à VIH à 50 à 100 cellules CD4 et moins, son texte clinique sous 50.',
    'tx-prophylaxis':
      'Après une greffe, la page iLive énonce le même traitement préemptif pendant plusieurs mois.',
    'tx-dna':
      'Après une greffe, la page iLive énonce l’ADN de CMV dans le sang total au moins chaque mois la première année.',
    'tx-donor': 'La page iLive veut un donneur séronégatif pour un receveur séronégatif.',
    'tx-months': 'La compilation\u202f: le danger est le plus grand aux mois 1 à 4 après une greffe.',
    'g-hiv-disease':
      'La maladie d’organe vient surtout avec des CD4 sous 50\u202f; ce qui la prévient est un traitement du VIH qui garde les CD4 au-dessus de 100.',
    'g-hiv-preemptive':
      'Le valganciclovir préemptif n’est pas recommandé de façon systématique dans l’infection à VIH.',
    'g-hiv-stop': 'Arrêt après 3 à 6 mois au-dessus de 100, ce qui est compatible.',
    'g-hiv-eye': 'Un manuel demande un examen annuel des yeux avec des CD4 sous 100.',
    'g-tx-dna': 'La pratique actuelle est surtout hebdomadaire tant que le risque est élevé.',
    'g-outside':
      'La sérologie n’est pas fiable dans l’immunodépression. Torchlight n’y donne pas de lecture normale et adresse à un spécialiste.',
    'fu-pregnant': 'La page iLive fait tester les femmes enceintes pour exclure une infection active.',
    'fu-work': 'La page iLive énonce qu’un patient est inapte au travail pendant au moins 30 jours.',
    'fu-transfer':
      'La page iLive éloigne pour ce temps les travailleuses enceintes séronégatives des foyers d’enfants, des services et des crèches.',
    'fu-doctor':
      'La compilation\u202f: voir un médecin pour une maladie de type mononucléose pendant la grossesse ou pour des troubles en cas d’immunodépression\u202f; signaler au médecin de l’enfant une infection pendant la grossesse.',
    'g-fu-dna':
      'Aucun test d’une mère immunisée n’est validé pour la réactivation\u202f; l’ADN est un complément dans une primo-infection suspectée.',
    'g-fu-seropositive': 'Les femmes infectées dans le passé ne sont pas recontrôlées.',
    'g-fu-transfer':
      'Les organismes des États-Unis et du Royaume-Uni ne conseillent pas d’éviction systématique du travail, les précautions standard suffisent\u202f; les règles nationales diffèrent.',
    'pv-counsel':
      'La page iLive conseille les femmes enceintes, surtout séronégatives\u202f: contraception barrière, et hygiène avec les petits enfants.',
    'pv-hands':
      'La compilation\u202f: mains lavées pendant 15 à 20 secondes, ni nourriture, ni tasses, ni couverts partagés, un baiser sur le front, jouets et surfaces propres, préservatifs.',
    'pv-vaccine':
      'La page iLive et la compilation\u202f: pas de vaccin autorisé\u202f; les vaccins sont expérimentaux.',
    'g-pv-all':
      'La même hygiène pour toute femme, quels que soient ses anticorps, avant la grossesse et à son début.',
    'ts-list':
      'La compilation liste l’antigène, la culture sur fibroblastes (jours à semaines), la PCR, les anticorps dans le temps, la biopsie, un examen des yeux et l’imagerie.',
    'ts-igg':
      'La compilation dit que les IgG seules montrent un contact, jamais une activité, et n’expliquent pas de symptômes vagues\u202f; les IgM peuvent mettre jusqu’à 3 semaines.',
    'ts-qualitative':
      'CIR, pourquoi les IgM sont qualitatives\u202f: les IgM rubéole sont rares dans le sang, un résultat est donc réactif ou non par rapport à un seuil.',
    'ts-gray': 'CIR\u202f: la zone à moins de 10\u202f% du seuil est incertaine.',
    'ts-wait':
      'CIR, résultats en zone grise\u202f: on dit de répéter dans 2 semaines, ce qui se peut avant une grossesse et pas pendant\u202f; revoir aussitôt par des méthodes plus exactes.',
    'ts-blot':
      'CIR, immunoblot\u202f: antigènes recombinants, sensibilité 97\u202f%, spécificité 99\u202f%\u202f; il confirme ELISA ou IFA et daterait l’infection plus exactement que l’avidité.',
    'ts-avidity': 'CIR, avidité\u202f: faible est aigu ou récent, élevée est ancien.',
    'ts-screened':
      'CIR, qui est testé\u202f: femmes qui projettent une grossesse, femmes enceintes, et nouveau-nés pour une infection congénitale.',
    'ts-table':
      'CIR, le tableau\u202f: six lignes et deux colonnes, toxoplasmose avec rubéole, et CMV. Reconstitué, il figure à côté de chaque résultat.',
    'ts-named': 'Parvovirus B19 et herpès simplex sont nommés dans la compilation, sans détail.',
    'g-ts-igm': 'Dans certaines primo-infections, les IgM ne se montrent jamais.',
    'g-ts-gray':
      'Les zones grises imprimées diffèrent selon le coffret et ne sont pas de 10\u202f%\u202f; c’est la zone du laboratoire lui-même qui compte.',
    'g-ts-wait':
      'À moitié juste. Les tests de confirmation aussitôt, et aussi le second prélèvement\u202f: tant que les IgG sont négatives ou en zone grise, rien ne le remplace.',
    'g-ts-blot':
      'Que le blot date mieux n’est pas établi\u202f; 11 sérums sur 47 étaient illisibles à l’avidité par blot.',
    'g-ts-avidity':
      'Seulement avec le terme du prélèvement\u202f; tard dans la grossesse, une avidité élevée n’écarte pas une infection de ses premières semaines.',
    'g-ts-screened':
      'Les pays diffèrent\u202f; la France le recommande depuis 2025, la SMFM ne le recommande pas.',
  },
};
