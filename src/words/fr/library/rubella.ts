import type { rubellaWords as english } from '../../en/library/rubella.ts';
import type { Like } from '../../like.ts';

export const rubellaWords: Like<typeof english> = {
  title: 'Rubéole',
  lead: 'Ce qu’est la rubéole, comment elle se prévient, ce que signifient ses tests et ce qui se passe pendant la grossesse et après la naissance, chaque phrase avec sa source. La page explique\u202f; les réponses viennent des tableaux.',
  sections: {
    what: 'Ce qu’est la rubéole',
    caught: 'Comment elle s’attrape, et quand elle est contagieuse',
    prevent: 'Prévention',
    threshold:
      'Seuil protecteur, et zones grises rencontrées dans les manuels (jamais utilisées pour classer)',
    igm: 'IgM\u202f: évolution et faux positifs',
    ladder: 'Ce qu’apporte chaque test supplémentaire, par ordre de rapidité',
    avidity: 'Avidité\u202f: fenêtres selon le test',
    blot: 'Immunoblot\u202f: E1 et E2',
    patterns: 'Primo-infection, réinfection, vaccin récent, IgM persistantes côte à côte',
    weeks: 'Infection pendant la grossesse\u202f: comment le risque change selon le terme',
    mistake: 'Vaccin donné en début de grossesse sans le savoir',
    confirmed: 'Après une infection confirmée',
    newborn: 'Le nouveau-né',
    counsel: 'Que dire, en mots simples',
    thin: 'Là où la preuve est mince',
  },
  facts: {
    'what-illness':
      'La rubéole est une maladie virale avec éruption, le plus souvent bénigne chez la femme. Un cinquième à la moitié des infections se passent sans éruption\u202f: l’absence d’éruption ne l’exclut donc pas.',
    'what-baby':
      'En début de grossesse, le virus peut atteindre l’enfant et léser l’audition, les yeux, le cœur, le cerveau et la croissance.',
    'what-rare':
      'Là où la rubéole est rare, la plupart des résultats d’IgM réactives sont faux. C’est pourquoi chaque réponse repose ici sur plus d’un élément.',
    'what-names':
      'Infection rubéoleuse congénitale\u202f: preuve de laboratoire sans anomalie. Syndrome de rubéole congénitale\u202f: preuve de laboratoire avec une anomalie\u202f; une infection devient le syndrome quand une anomalie apparaît plus tard.',
    'caught-days':
      'Une personne atteinte de rubéole est contagieuse de 7 jours avant à 7 jours après l’éruption.',
    'caught-incubation': 'L’éruption suit le contact d’environ 14 à 18 jours.',
    'caught-exclusion-nz': 'Tenue à l’écart des autres pendant 7 jours après l’éruption.',
    'caught-exclusion-aus':
      'Tenue à l’écart des autres pendant 4 jours après l’éruption (Nouvelle-Galles du Sud, Queensland).',
    'caught-clinic':
      'Une femme enceinte avec une éruption ou un contact téléphone d’abord et ne s’assied pas en consultation prénatale.',
    'caught-home':
      'La réinfection silencieuse venait le plus souvent des propres enfants\u202f: 4 de 5 enfants britanniques infectés en 1985 à 1988 avaient une mère exposée à la rubéole à la maison.',
    'caught-travel':
      'Un voyage dans un pays où la rubéole circule compte comme une exposition, même sans contact connu.',
    'prevent-before':
      'Avant une grossesse\u202f: ROR pour une femme sans IgG nettes, complété à deux doses, la seconde au moins 28 jours après la première. La conception est différée de 28 jours.',
    'prevent-test':
      'Aucun test de grossesse n’est nécessaire avant le vaccin\u202f; on pose la question à la femme.',
    'prevent-never': 'Pendant la grossesse, le ROR n’est pas donné\u202f: c’est un vaccin vivant.',
    'prevent-after-us': 'Après l’accouchement\u202f: ROR avant le retour à la maison (États-Unis).',
    'prevent-after-uk':
      'Après l’accouchement\u202f: à la maternité ou chez le médecin généraliste à 6 semaines (Royaume-Uni).',
    'prevent-milk': 'L’allaitement n’est pas une raison de ne pas donner le ROR.',
    'prevent-anti-d':
      'Les anti-D après l’accouchement ne font pas différer le ROR. D’autres produits sanguins font différer un vaccin vivant de 3 à 11 mois, selon le produit.',
    'prevent-anti-d-test': 'Après des anti-D, une source teste 6 à 8 semaines après le vaccin.',
    'prevent-anti-d-late': 'Le conseil général est de tester 3 mois après ou plus tard.',
    'prevent-retest':
      'L’ACIP ne teste pas après une dose\u202f; l’Australie teste toutes les femmes après 6 à 8 semaines.',
    'prevent-household':
      'Les personnes qui vivent avec une femme enceinte peuvent et devraient être vaccinées\u202f; en pratique, elles ne transmettent pas le virus vaccinal.',
    'prevent-contacts':
      'Une femme sans anticorps se tient à l’écart des personnes ayant une maladie éruptive et signale aussitôt toute éruption ou tout contact.',
    'prevent-travel': 'Elle ne voyage pas dans des pays où la rubéole circule.',
    'prevent-serum':
      'Après un contact, un sérum est prélevé aussitôt et conservé, et le premier et le dernier jour de contact sont notés.',
    'prevent-against':
      'Pas en cas d’immunodépression, comme le VIH avec des CD4 au-dessous de 200, ni après une anaphylaxie à la néomycine ou à la gélatine.',
    'prevent-documented':
      'Seule compte une dose documentée. Un vaccin rapporté de vive voix n’est pas une preuve.',
    'prevent-remembered': 'Une rubéole dont on se souvient n’est pas une preuve.',
    'prevent-us-doses':
      'ACIP\u202f: une dose documentée est une preuve présomptive d’immunité contre la rubéole\u202f; une femme qui peut devenir enceinte, avec une ou deux doses et des IgG non nettement positives, reçoit un ROR de plus, trois au maximum, sans test ensuite. «\u202fDeux doses l’emportent sur le test\u202f» n’est vrai qu’au sens de «\u202fne pas continuer à tester\u202f».',
    'prevent-uk-doses':
      'Angleterre et Allemagne\u202f: deux doses documentées valent protection, sans sérologie. Nouvelle-Zélande\u202f: au-dessous du seuil, ROR après l’accouchement sauf si deux doses sont documentées.',
    'prevent-next':
      'À la grossesse suivante, les doses documentées remplacent la sérologie en Angleterre et en Allemagne.',
    'threshold-history':
      '15 UI/mL était l’ancienne limite\u202f; un comité des États-Unis a proposé 10. La réinfection est documentée au-dessous de 10 et au-dessus de 15, et l’immunité a été qualifiée de décision clinique.',
    'threshold-today':
      '10 UI/mL est la limite des tests selon CLSI I/LA6, fixée sur le premier étalon de l’OMS RUBI-1-94.',
    'threshold-doubt':
      'Une réunion d’experts de l’OMS met en doute les 10 UI/mL\u202f: le même sérum se lit différemment selon le test. L’étalon n’est gardé que pour la sensibilité.',
    'threshold-five':
      'Cinq tests face à des méthodes maison à 10 UI/mL\u202f: sensibilité 70 à 91\u202f%, spécificité 66 à 100\u202f%\u202f; les chiffres concordent à peine (R² 0,002 à 0,413).',
    'threshold-eight':
      'Huit tests\u202f: aucun positif sur 85 sérums sans anticorps, alors que 25 à 62\u202f% des sérums faibles avec anticorps étaient dits équivoques. Sur 322 femmes enceintes dites négatives ou équivoques, 182 (56,5\u202f%) avaient des anticorps par immunoblot et neutralisation.',
    'threshold-matter':
      'L’avis contraire\u202f: des limites au-dessous de 15 UI/mL privent de vaccin des personnes réceptives.',
    'threshold-any': 'Un fabricant de tests tient tout anticorps trouvé pour une immunité.',
    'threshold-uk-share':
      'Royaume-Uni\u202f: les femmes au-dessous de 10 UI/mL sont passées de 3,8 à 5,1\u202f% en 2005 à 2009, 14\u202f% dans les premières grossesses de femmes nées après 1983. West Midlands 2011\u202f: 6,9\u202f%, 17,8\u202f% de celles nées depuis 1986. Des valeurs faibles signifient le plus souvent l’ère du vaccin.',
    'threshold-greys':
      'Zones grises rencontrées\u202f: ARUP 9,0 à 9,9 UI/mL\u202f; Mayo index 0,8 à 0,9\u202f; Augusta 10 à moins de 15\u202f; Labor Becker 5 à 10\u202f; MDI 5 à 9\u202f; labmed 10 à 14,9\u202f; une note thaïlandaise 10 à 15.',
    'threshold-high':
      'Limites plus hautes rencontrées\u202f: Schenk et Ansorge à partir de 15 UI/mL\u202f; Coblence 10 à 34,9 de base et 35 solide\u202f; une enquête russe non protégées au-dessous de 25 (24,6\u202f% des sérums)\u202f; une page française 25 par inhibition de l’hémagglutination, 10 à 15 par ELISA. Le test Roche n’a pas de zone grise.',
    'threshold-use':
      'Torchlight prend donc la classe du laboratoire, et ne classe jamais le chiffre d’un test non nommé.',
    'threshold-low-doses':
      'Des IgG faibles après deux doses protègent probablement\u202f; la preuve est indirecte (immunoblot et neutralisation), sans données d’évolution.',
    'igm-early':
      'Environ la moitié a des IgM le jour de l’éruption, plus de 90\u202f% au jour 5\u202f; un sérum négatif d’avant le jour 5 est répété.',
    'igm-igg-early':
      'Les IgG apparaissent vers le jour 4 de l’éruption et culminent 1 à 2 semaines plus tard.',
    'igm-peak': 'Les IgM culminent vers le jour 7 et durent 4 à 12 semaines, parfois un an.',
    'igm-three-months':
      'Autres chiffres\u202f: jusqu’à trois mois\u202f; disparues après environ 8 semaines\u202f; 4 à 24 semaines\u202f; 1 à 6 mois.',
    'igm-long':
      'Des IgM faibles peuvent durer plus de 12 mois après infection ou vaccin\u202f; après vaccin, elles ont été trouvées jusqu’à 3 ans chez 7 sur 43.',
    'igm-contact':
      '3 à 8 semaines après un contact, on trouverait encore des IgM après une infection\u202f: leur absence rend donc celle-ci peu probable\u202f; seule, elle ne clôt rien ici.',
    'igm-persistent':
      'Des IgM spécifiques au-delà de 2,5 mois avec une avidité élevée n’étaient pas dues au facteur rhumatoïde\u202f: la persistance est réelle.',
    'igm-false':
      'Fausses IgM\u202f: facteur rhumatoïde, EBV, CMV, parvovirus B19, rougeole, herpès simplex, éruptions à entérovirus et à HHV-6, grossesse elle-même, stimulation polyclonale.',
    'igm-capture':
      'Les tests indirects sont faussement positifs avec le facteur rhumatoïde\u202f; l’immunocapture ne l’était pour aucun sérum avec facteur rhumatoïde ou mononucléose.',
    'igm-parvovirus':
      'Des IgM rubéole à 19 semaines ont été crues, le parvovirus B19 a été manqué, et l’enfant est mort avant la naissance à 29 semaines.',
    'igm-ny':
      'New York 2012 à 2013\u202f: 199 signalements, 2 vrais. Valeur prédictive 6\u202f% par test indirect et 29\u202f% par immunocapture\u202f; aucun vrai parmi les tests prescrits par erreur (78\u202f% du total).',
    'igm-ca':
      'Californie 2018 à 2022\u202f: 801 signalements, 4 confirmés, 58\u202f% testés par erreur. Ontario 2010 à 2014\u202f: valeur prédictive 3,6\u202f%.',
    'igm-japan':
      'Yokohama\u202f: 186 femmes enceintes sur 14\u202f965 (1,2\u202f%) aux IgM positives, une avec la rubéole. Tokyo 2024\u202f: sur 345 femmes au résultat incertain, 43 avaient des IgM persistantes\u202f; un enfant avait une rubéole congénitale.',
    'igm-leipzig':
      'Leipzig\u202f: 449 femmes enceintes aux IgM positives\u202f; une immunocapture a confirmé 31\u202f% des sérums\u202f; six femmes (1,3\u202f%) avaient une primo-infection.',
    'igm-korea':
      'Là où la rubéole circulait (Corée 1998)\u202f: 85 femmes enceintes aux IgM positives, PCR positive dans 1 liquide amniotique sur 55 et 1 sang fœtal sur 30.',
    'igm-mayo': 'Mayo a retiré son test d’IgM rubéole en 2008 pour cette raison.',
    'igm-unasked':
      'Les IgM sans éruption ni contact sont déconseillées. Un résultat déjà là est quand même exploré, car l’infection peut être silencieuse.',
    'igm-blot-claim':
      'Un laboratoire affirme 97\u202f% de sensibilité et 99\u202f% de spécificité pour l’immunoblot. Là où une femme sur 10\u202f000 est infectée, un résultat positif serait alors vrai dans environ 1 cas sur 100.',
    'igm-blot-none':
      'Un immunoblot IgM rubéole existe\u202f; aucune évaluation indépendante n’a été trouvée et aucune recommandation ne le demande.',
    'igm-terramed':
      'Une page publique appelle des IgG et IgM positives simplement rubéole aiguë, et conseille le vaccin en l’absence d’anticorps sur une page pour femmes enceintes. Les deux sont faux ici\u202f: le premier n’est pas une preuve, le second n’est pas pour la grossesse.',
    'ladder-method': 'Même sérum\u202f: un second test IgM d’un autre principe.',
    'ladder-avidity':
      'Même sérum\u202f: avidité des IgG, quand les IgG sont nettement positives. Elle ne peut se faire sur un sérum sans IgG.',
    'ladder-blot': 'Même sérum\u202f: immunoblot IgG avec E1 et E2.',
    'ladder-pcr':
      'PCR sur écouvillon de gorge ou liquide buccal, de préférence dans les 7 à 10 jours après l’éruption\u202f; sérum ou urine là où le laboratoire les accepte.',
    'ladder-second':
      'Second sérum en parallèle\u202f: 5 à 10 jours (CDC, Roche), 7 à 10 (résumé britannique), 10 à 14 (laboratoires des États-Unis, RCPA), 2 à 3 semaines\u202f; après un contact 3 à 4 semaines, et 6 semaines quand l’exposition continue.',
    'ladder-stored':
      'Sérum antérieur conservé, testé à côté de celui d’aujourd’hui\u202f: le test isolé le plus utile quand les IgG sont positives.',
    'ladder-reference': 'Laboratoire de référence\u202f: avant toute décision irréversible.',
    'ladder-who':
      'L’OMS demande aussi\u202f: test validé\u202f? ROR dans les 56 derniers jours\u202f? IgG déjà présentes au jour 3 ou 4 de l’éruption (contre une primo-infection)\u202f? IgM rougeole positives aussi (pour des IgM non spécifiques)\u202f?',
    'ladder-proof':
      'Ce qui prouve\u202f: des IgG qui apparaissent, une multiplication par quatre ou plus sur des sérums en parallèle, ou l’ARN. Avec des IgG encore négatives 2 à 3 semaines plus tard, les IgM étaient non spécifiques\u202f; on clôt ici à partir de 3 semaines.',
    'ladder-height':
      'Des IgG élevées seules ne prouvent ni n’excluent une infection récente\u202f; un laboratoire indique que leur niveau ne s’interprète pas.',
    'ladder-rapid':
      'La notice d’un test rapide appelle infection récente des IgG de 1:512 ou plus. Cela n’est pas suivi.',
    'ladder-grey-repeat':
      'Répéter des IgG en zone grise vise à saisir un début\u202f; une valeur faible et stable bouge rarement.',
    'ladder-both':
      'Avec l’avidité ou l’immunoblot seul, 11,6\u202f% des femmes enceintes aux IgM positives restent sans conclusion, avec les deux 3,1\u202f%.',
    'avidity-who':
      'OMS\u202f: faible pendant environ 6 à 8 semaines après infection ou vaccin\u202f; élevée, elle ne cadre pas avec une primo-infection en cours ou récente.',
    'avidity-stuttgart':
      'Stuttgart 1989\u202f: au-dessous de 30\u202f% pendant environ les 4 premières semaines après l’éruption\u202f; après vaccin, la limite est d’environ 2,5 mois\u202f; réinfections 48 à 100\u202f%.',
    'avidity-helsinki':
      'Helsinki\u202f: tous les sérums à avidité faible pendant ou peu après la maladie, 5 sur 6 limites en deçà de 2 mois, toutes les réinfections élevées.',
    'avidity-mubareka':
      'Canada 2007\u202f: au-dessous de 40\u202f% seulement dans les 6 semaines après l’éruption, au-dessus de 60\u202f% pas avant 13 semaines.',
    'avidity-lafarga':
      'Espagne 1998\u202f: au-dessous de 50\u202f%, récente (84\u202f% des sérums aigus d’une épidémie).',
    'avidity-labs':
      'Laboratoires\u202f: au-dessous de 0,40 moins de 3 mois et au-dessus de 0,45 plus de 6 (IDC)\u202f; au-dessous de 20\u202f% aiguë et au-dessus de 30 plus de 5 mois (Rudas)\u202f; faible jusqu’à 4 mois (BMJ)\u202f; maturation après 30 jours (une source faible).',
    'avidity-default':
      'Élevée dans un test à limite unique de 30 à 50\u202f%, l’avidité peut être atteinte 4 à 8 semaines après l’éruption. Sans chiffre du laboratoire, on compte 8 semaines, non 16, et la limite est imprimée.',
    'avidity-covers':
      'Une avidité élevée couvre cette grossesse jusqu’à la semaine de sa fenêtre plus 2\u202f: 8 semaines jusqu’à la semaine 10, 12 à 13 semaines jusqu’à 14 à 15, 16 semaines jusqu’à 18.',
    'avidity-earliest':
      'L’infection la plus précoce qui compte a son éruption à partir d’environ 12 jours après les dernières règles.',
    'avidity-vaccinated':
      'Après vaccin, l’avidité mûrit plus lentement et finit plus bas. Une avidité faible sans IgM et sans exposition n’est pas une infection\u202f: lors d’une épidémie, des valeurs au-dessous de 30\u202f% n’ont été trouvées que chez des femmes non infectées, avec un titre faible.',
    'avidity-iran':
      'Iran 2003\u202f: sur 812 femmes vaccinées pendant la grossesse, 14,4\u202f% avaient une avidité faible (elles étaient réceptives), 85,3\u202f% une avidité élevée (rappel).',
    'avidity-needs':
      'L’avidité demande des IgG mesurables\u202f: inutile sur des IgG négatives, peu fiable sur des IgG en zone grise.',
    'avidity-reinfection':
      'La réinfection garde une avidité élevée. Une avidité élevée avec des IgM et un contact n’est donc pas simplement de fausses IgM.',
    'blot-order':
      'Les anticorps contre E1 viennent d’abord et dominent\u202f; les IgG contre E2 viennent tard.',
    'blot-three': 'E2 présente\u202f: infection datant d’au moins 3 mois (Labor Gaertner).',
    'blot-five': 'E2 présente\u202f: infection datant de plus de 5 mois (cas du BMJ).',
    'blot-absent': 'E2 absente, avidité faible et IgM réactives\u202f: primo-infection.',
    'blot-vaccine':
      'Après vaccin, E2 peut rester faible ou absente\u202f: son absence seule ne prouve donc rien.',
    'patterns-primary':
      'Primo-infection\u202f: ni IgG ni dose antérieures\u202f; IgM réactives à partir du jour 0 à 5\u202f; IgG qui apparaissent\u202f; avidité faible\u202f; E2 absente.',
    'patterns-reinfection':
      'Réinfection\u202f: IgG ou dose antérieures documentées\u202f; IgM négatives ou faibles\u202f; IgG qui montent, souvent très élevées\u202f; avidité élevée\u202f; E2 présente.',
    'patterns-vaccine':
      'Vaccin récent (environ 12 semaines)\u202f: une dose avec une date\u202f; IgM positives ou faibles\u202f; IgG qui apparaissent ou sont stimulées\u202f; avidité faible chez une femme sans anticorps antérieurs, élevée en cas de rappel\u202f; E2 absente ou tardive.',
    'patterns-persistent':
      'IgM persistantes ou fausses\u202f: tout antécédent\u202f; IgM faibles et stables\u202f; IgG stables\u202f; avidité élevée\u202f; E2 présente. L’enfant n’est pas touché par de telles IgM.',
    'patterns-lookback':
      'Les fenêtres après vaccin diffèrent\u202f: 56 jours (OMS), 8 jours à 8 semaines (CDNA), 6 semaines (Nouvelle-Zélande). On compte ici 12 semaines.',
    'patterns-split':
      'Une hausse silencieuse des IgG après un contact est départagée entre primo-infection et réinfection avant tout conseil\u202f: aucune de 34 réinfections n’a atteint l’enfant, 6 primo-infections silencieuses en ont atteint 3.',
    'patterns-fogel':
      '56 réinfections\u202f: les 25 enfants suivis allaient bien. Primo-infections silencieuses de la même série\u202f: 7 enfants infectés.',
    'patterns-five':
      'Pourtant, cinq enfants britanniques ont été infectés après une réinfection silencieuse en 1985 à 1988, et une femme vaccinée auparavant a eu une réinfection avec éruption à 13 semaines et un enfant sain.',
    'patterns-risk':
      'Réinfection dans les 12 premières semaines\u202f: infection de l’enfant dans environ 8\u202f% (petites séries des années 1980\u202f; aucune série de femmes vaccinées).',
    'patterns-defects': 'Anomalies ensuite\u202f: probablement moins de 5\u202f%.',
    'patterns-banerji':
      'Cas publié\u202f: au Sri Lanka jusqu’à 6 semaines, IgG de 425 UI/mL à 12 semaines lues comme immunité, enfant avec le syndrome.',
    'patterns-pitts':
      'Cas publié\u202f: ROR en 2003, IgG au-dessus de 400 UI/mL à 4 mois en 2008, pas d’éruption, enfant avec le syndrome.',
    'patterns-kansas':
      'Cas publié\u202f: Kansas 2017, IgM positives et avidité faible vers 18 semaines\u202f; la règle «\u202fles deux positives, donc immunisée\u202f» aurait clos le cas.',
    'patterns-outbreak':
      'Épidémie 2004\u202f: 17 de 61 femmes avec un titre faible antérieur au dossier ont eu une multiplication par quatre.',
    'weeks-first':
      'Éruption avant 11 semaines\u202f: 9 enfants sur 10 infectés, les 9 avec des anomalies. 11 à 12 semaines\u202f: 4 sur 6 infectés, 2 sur 4 avec des anomalies.',
    'weeks-second':
      '13 à 14 semaines\u202f: 12 sur 18 infectés, 2 sur 12 avec surdité. 15 à 16 semaines\u202f: 17 sur 36 et 7 sur 14, surdité seulement. Ensemble, environ la moitié infectés et un tiers d’entre eux sourds, environ 19\u202f% au total.',
    'weeks-third':
      '17 à 18 semaines\u202f: 13 sur 33 infectés\u202f; 19 à 22\u202f: 20 sur 59\u202f; 23 à 26\u202f: 8 sur 32\u202f; 27 à 30\u202f: 11 sur 31\u202f; 31 à 36\u202f: 15 sur 25\u202f; plus tard 8 sur 8. Aucune anomalie chez 63 enfants infectés après 16 semaines, ce qui laisse une limite supérieure de 6 à 7\u202f%.',
    'weeks-check':
      'Ces effectifs redonnent les chiffres publiés\u202f: 81\u202f% jusqu’à 12 semaines, 54 à 13 à 16, 36 à 17 à 22, 30 à 23 à 30, puis 60 et tous.',
    'weeks-shape':
      'L’infection de l’enfant baisse puis remonte vers la fin\u202f; les anomalies ne font que baisser. Deux séries sont tracées, avec des intervalles, car les groupes sont petits\u202f: 15 à 16 semaines au-dessus de 13 à 14 relève du hasard.',
    'weeks-slip':
      'Une page de manuel imprime 4\u202f% pour 15 à 16 semaines là où les effectifs donnent 24\u202f; elle n’est pas utilisée. Les 54\u202f% que le résumé donne pour 13 à 14 semaines appartiennent à 13 à 16.',
    'weeks-rash':
      'Le terme est celui de l’éruption, ou du contact plus 14 à 18 jours, jamais celui du prélèvement. La grossesse est datée par échographie.',
    'weeks-before':
      'Éruption avant les dernières règles ou dans les 11 jours qui les suivent\u202f: aucun enfant infecté n’a été vu.',
    'weeks-conception': 'Avant la conception, aucun dommage n’est documenté.',
    'weeks-cradock':
      'Seconde série (304 nourrissons)\u202f: IgM dans 56\u202f% après éruption à 12 à 16 semaines, 12 à 24 à 28, 58 le dernier mois\u202f; IgG durables dans 71, 28 et 94\u202f%. Le taux réel se situe entre les deux.',
    'weeks-uk':
      'Conseil au Royaume-Uni\u202f: avant 11 semaines 90\u202f%, 11 à 16 semaines 20\u202f%, 16 à 20 semaines minime et surdité seulement, plus tard non observé.',
    'weeks-german':
      'Un laboratoire allemand\u202f: avant 11 semaines, 70 à 90\u202f% infectés et 25 à 65\u202f% avec des lésions\u202f; 11 à 17 semaines, 55 et 8 à 20\u202f; plus tard, 20 à 35 et 3,5\u202f%, comme dans les autres grossesses.',
    'weeks-cdc': 'CDC\u202f: le plus élevé dans les 12 premières semaines, anomalies rares après 20.',
    'weeks-cdc-85': 'Jusqu’à 85\u202f% dans les 12 premières semaines.',
    'weeks-registry':
      'Registre\u202f: surdité congénitale après rubéole jusqu’à la semaine 17, aucune plus tard.',
    'mistake-words':
      'Le risque est très faible, mais il n’est pas nul\u202f: un cas a été publié. Les textes plus anciens qui disent «\u202fjamais vu\u202f» sont dépassés.',
    'mistake-case':
      '2023\u202f: un nourrisson avec un tableau semblable au syndrome après un ROR en début de grossesse.',
    'mistake-virus':
      'Le virus vaccinal peut infecter l’enfant\u202f: l’un d’eux a été infecté pendant plus de 8 mois, sans le syndrome.',
    'mistake-old': 'SOGC 2008\u202f: les femmes peuvent être rassurées.',
    'mistake-registry':
      'Registre des États-Unis\u202f: 321 femmes réceptives, pas de syndrome chez 324 nourrissons, limite supérieure 1,6\u202f%.',
    'mistake-americas':
      'Amériques\u202f: 2\u202f894 femmes réceptives, pas de syndrome sur 1\u202f980 naissances, limite supérieure 0,2\u202f%.',
    'mistake-others':
      'Costa Rica\u202f: pas de syndrome, pas d’IgM. Iran\u202f: cinq nouveau-nés avec des IgM et sans signes, et aucun sur 107. Royaume-Uni\u202f: plus de 130 femmes, pas de syndrome.',
    'mistake-request':
      'La date du vaccin figure sur chaque demande\u202f: sans elle, l’avidité serait lue comme une primo-infection.',
    'mistake-interval': 'Conception après le vaccin\u202f: 28 jours.',
    'mistake-interval-old': 'Textes plus anciens et certaines notices\u202f: 3 mois.',
    'confirmed-reference': 'Un laboratoire de référence réexamine avant toute décision irréversible.',
    'confirmed-fetal':
      'La médecine fœtale la reçoit, en urgence quand l’infection se situe avant 20 semaines.',
    'confirmed-notify': 'La santé publique est prévenue, dès la suspicion et sans attendre la confirmation.',
    'confirmed-away': 'Elle ne vient pas en consultation prénatale jusqu’à 7 jours après l’éruption.',
    'confirmed-treatment': 'Aucun traitement n’empêche la transmission à l’enfant.',
    'confirmed-ig':
      'Les immunoglobulines après un contact n’empêchent pas l’infection et ne devraient pas être utilisées (Nouvelle-Zélande).',
    'confirmed-ig-us':
      'Elles peuvent masquer la maladie, et n’ont été envisagées que dans des cas exceptionnels\u202f; des nourrissons avec le syndrome sont nés après leur emploi.',
    'confirmed-ig-uk': 'Royaume-Uni\u202f: pas de routine.',
    'confirmed-prenatal':
      'PCR du liquide amniotique\u202f: 83 à 95\u202f% détectés, aucune faussement positive chez 45 femmes.',
    'confirmed-when':
      'Au moins 6 à 8 semaines après l’infection et après 18 à 21 semaines\u202f; IgM dans le sang fœtal à partir d’environ 22 à 23 semaines, avec des faux négatifs. Un seul résultat négatif n’exclut rien.',
    'confirmed-whom':
      'Quand on la propose\u202f: infection à 12 à 18 semaines (Allemagne\u202f: avant 19), réinfection avant 12 semaines, IgM qui restent inexpliquées. Avant 12 semaines, l’infection de l’enfant est déjà très probable.',
    'confirmed-cdc': 'Le CDC ne recommande aucun test fœtal.',
    'confirmed-newborn':
      'Le nouveau-né est examiné quel que soit le terme\u202f: l’infection tardive est fréquente, quoique rarement nocive.',
    'newborn-whom':
      'Testés\u202f: tout nourrisson d’une mère avec une rubéole confirmée ou suspectée à n’importe quel terme, et tout nourrisson avec cataracte, glaucome, malformation cardiaque (canal artériel ouvert, branches pulmonaires étroites), perte auditive, rétinopathie, purpura, petite tête, retard de croissance, foie et rate augmentés ou os radiotransparents.',
    'newborn-igm':
      'IgM près de la naissance par immunocapture\u202f; environ un infecté sur cinq est négatif avant 1 mois, on répète donc à ce moment. Presque tous en ont au-dessous de 3 mois, 90\u202f% de 3 à 6, environ la moitié à 6 mois\u202f; un résumé donne la moitié à 3.',
    'newborn-cord':
      'L’absence d’IgM dans le sang de cordon n’exclut rien, surtout après une infection tardive.',
    'newborn-igg':
      'Les IgG de la mère diminuent de moitié environ chaque mois. Des IgG qui restent au-delà de 7 à 11 mois (9 ici), sans vaccin ni exposition, confirment.',
    'newborn-mmr': 'Les dernières IgG sont prélevées avant le ROR, sinon leur persistance ne peut se lire.',
    'newborn-rna':
      'ARN\u202f: écouvillon de gorge de préférence\u202f; aussi nez, urine, liquide céphalo-rachidien, liquide buccal, cristallin. Dans les 3 premiers mois, car la moitié n’excrète plus à cet âge.',
    'newborn-negative': 'Un seul résultat d’IgM ou de PCR négatif n’exclut rien.',
    'newborn-isolation':
      'Précautions contact\u202f: contagieux jusqu’à l’âge de 1 an, sauf si deux prélèvements à un mois d’intervalle, tous deux après l’âge de 3 mois, sont négatifs.',
    'newborn-carers':
      'Seulement des soignants et visiteurs immunisés contre la rubéole\u202f; les contacts enceintes sont prévenues.',
    'newborn-well':
      'IgG sans IgM\u202f: anticorps de la mère quand elle est immunisée et que le nourrisson va bien\u202f; infection non exclue quand elle a été infectée.',
    'newborn-identity':
      'Ni IgG ni IgM alors que la mère est immunisée\u202f: vérifier à qui appartient le prélèvement.',
    'newborn-follow':
      'Suivi par des spécialistes\u202f: audition (la perte peut venir tard), yeux, cœur, hormones, développement. Un examen normal à la naissance n’y met pas fin.',
    'newborn-kansas':
      'Kansas\u202f: IgM positives, deux séries de PCR gorge et urine à 30 jours d’intervalle négatives, pas d’anomalie\u202f: infection sans syndrome, suivie.',
    'newborn-notify': 'La rubéole congénitale est à déclaration obligatoire (Allemagne et autres).',
    'counsel-susceptible':
      'À une femme sans anticorps\u202f: «\u202fCe test ne montre pas de protection. Tenez-vous à l’écart de toute personne avec une éruption. Si vous avez une éruption ou rencontrez quelqu’un avec la rubéole, téléphonez-nous le jour même. Le vaccin suivra après la naissance.\u202f»',
    'counsel-early':
      'Après une éruption ou un contact\u202f: «\u202fIl est peut-être trop tôt pour que le sang le dise. Nous le gardons, nous en prélevons un second et nous testons les deux ensemble.\u202f»',
    'counsel-igm':
      'Avec des IgM réactives\u202f: «\u202fLa plupart se révèlent fausses, mais nous n’en restons pas là. D’autres tests sur le même sang et un second prélèvement le diront.\u202f»',
    'counsel-high':
      'Avec une avidité élevée\u202f: «\u202fL’infection ou le vaccin remonte plus loin que la semaine imprimée ici. Ce qui précède cette semaine, ce test ne peut pas le dire.\u202f»',
    'counsel-immune':
      'Avec des IgG\u202f: «\u202fVous êtes très vraisemblablement protégée, mais aucun test ne le promet entièrement\u202f: à la moindre éruption, téléphonez-nous le jour même.\u202f»',
    'counsel-confirmed':
      'Avec une rubéole confirmée\u202f: «\u202fSi l’enfant est touché, et comment, dépend du terme. Les spécialistes verront cela avec vous\u202f; rien n’est décidé sur une analyse de sang.\u202f»',
    'counsel-vaccine':
      'Vaccinée sans le savoir\u202f: «\u202fUn cas de dommage a été publié, c’est donc très peu probable, pas impossible. Nous inscrivons la date du vaccin sur chaque demande.\u202f»',
    'counsel-newborn':
      'Après la naissance\u202f: «\u202fAvoir l’air en bonne santé est une bonne nouvelle, et nous vérifions quand même l’audition, les yeux et le cœur, car certains effets viennent plus tard.\u202f»',
    'thin-weeks':
      'Le risque par semaine, surtout après 16 semaines, repose sur une seule cohorte de 1982 aux petits groupes.',
    'thin-reinfection': 'Le risque après réinfection vient de petites séries des années 1980.',
    'thin-avidity':
      'Avidité\u202f: tests isolés, quelques dizaines à une centaine de sérums, pas d’étalon convenu, presque rien sur les coffrets automatisés d’aujourd’hui.',
    'thin-e2': 'E2\u202f: deux chiffres qui ne concordent pas, peu sur les femmes vaccinées.',
    'thin-pcr': 'PCR prénatale\u202f: 45 femmes dans la meilleure étude trouvée.',
    'thin-guidelines':
      'Les textes complets d’UKHSA, de la SOGC, de l’ASID, de l’AWMF et du Green Book et d’éventuelles règles russes n’ont pas été lus\u202f; un clinicien doit vérifier ce qui en est dit.',
  },
};
