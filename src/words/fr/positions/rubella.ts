import type * as english from '../../en/positions/rubella.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const rubellaTopicWords: Like<typeof english.rubellaTopicWords> = {
  'rubella-cut-off': {
    title: 'À partir de quelles IgG rubéole une femme est-elle dite protégée\u202f?',
    ours: 'La classe donnée par le laboratoire vaut, avec ses propres limites. Un nombre sans son test n’est jamais classé, et aucune de ces limites n’est utilisée.',
  },
  'rubella-grey-igg': {
    title: 'IgG rubéole en zone grise\u202f: protégée ou non\u202f?',
    ours: 'Non dite immunisée. Les doses documentées décident de la prise en charge, un immunoblot ou une seconde méthode de la lecture\u202f; après une éruption ou un contact, un second prélèvement en parallèle décide.',
  },
  'rubella-two-doses': {
    title: 'IgG négatives ou en zone grise après deux doses documentées\u202f: une de plus\u202f?',
    ours: 'Une dose de plus est proposée hors grossesse, trois au plus, sans test de routine ensuite. Pendant la grossesse, un contact est pris en charge comme chez une femme non protégée.',
  },
  'rubella-verbal-dose': {
    title: 'Un vaccin ou une maladie dont elle se souvient comptent-ils\u202f?',
    ours: 'Non. Seules les doses documentées comptent ici comme doses.',
  },
  'rubella-test-after-vaccine': {
    title: 'Les anticorps sont-ils testés après le vaccin\u202f?',
    ours: 'Pas comme notre conseil\u202f; c’est la pratique du site. Après anti-D, les positions diffèrent.',
  },
  'rubella-anti-d': {
    title: 'Anti-D ou produits sanguins retardent-ils le vaccin après l’accouchement\u202f?',
    ours: 'L’anti-D ne le retarde pas. Les autres produits sanguins le retardent\u202f; l’intervalle est celui du guide national.',
  },
  'rubella-screening': {
    title: 'Les IgG rubéole sont-elles testées chez toute femme enceinte\u202f?',
    ours: 'C’est la pratique du pays. Un résultat présent est lu, quel que soit le demandeur.',
  },
  'rubella-booking-negative': {
    title: 'IgG négatives au premier bilan\u202f: sont-elles testées de nouveau\u202f?',
    ours: 'Seulement là où la pratique du site le dit, et alors les IgG. Éruption ou contact sont une autre question\u202f: ils mènent toujours à un second sérum.',
  },
  'rubella-igm-unasked': {
    title: 'Les IgM sont-elles testées sans éruption ni contact\u202f?',
    ours: 'Non. Un résultat présent est exploré quand même, car 20 à 50\u202f% des infections évoluent sans éruption.',
  },
  'rubella-second-serum': {
    title: 'Quand le second sérum est-il prélevé\u202f?',
    ours: '5 à 10 jours après un premier prélèvement réactif avec éruption ou contact, 7 à 10 jours après une éruption sans IgM, 3 à 4 semaines après un contact, sinon 2 à 3 semaines. Des IgG négatives ne closent des IgM qu’à partir de 3 semaines.',
  },
  'rubella-igm-lasts': {
    title: 'Combien de temps durent les IgM rubéole\u202f?',
    ours: 'Elles ne servent pas à dater. À partir de 8 semaines après une éruption ou un contact, des IgM absentes ne prouvent rien\u202f; des IgM réactives peuvent avoir des mois ou des années.',
  },
  'rubella-exposed-immune': {
    title: 'IgG sans IgM après un contact\u202f: est-elle immunisée\u202f?',
    ours: 'Seulement avec deux doses documentées ou des IgG positives d’avant le contact\u202f; avec toute éruption, un second prélèvement en parallèle décide. Un prélèvement dans les 10 à 12 jours du premier contact montrerait des anticorps plus anciens, mais le jour du contact n’est souvent pas sûr.',
  },
  'rubella-igm-case': {
    title: 'Des IgM positives font-elles un cas\u202f?',
    ours: 'Pas ici. Les IgM seules ne confirment rien\u202f; avec une éruption ou un contact, elles sont signalées à la santé publique sur suspicion.',
  },
  'rubella-notification': {
    title: 'Quand la rubéole est-elle déclarée\u202f?',
    ours: 'Sur suspicion\u202f: infection probable ou confirmée, et IgM réactives avec éruption ou contact, avant les autres résultats.',
  },
  'rubella-avidity-window': {
    title: 'Jusqu’où remonte une avidité élevée (rubéole)\u202f?',
    ours: '8 semaines, sauf si le laboratoire donne son propre nombre. La limite est imprimée\u202f; au-delà, une infection en début de cette grossesse reste ouverte.',
  },
  'rubella-e2': {
    title: 'Que datent les bandes E2\u202f?',
    ours: 'Les deux nombres sont montrés et aucun ne sert de date. E2 absente à côté d’IgM compte comme une avidité faible\u202f; après un vaccin, E2 peut manquer aussi.',
  },
  'rubella-rna': {
    title: 'Quand l’ARN est-il recherché chez la mère\u202f?',
    ours: 'Avec une éruption des deux dernières semaines\u202f; sans éruption, quand les IgM sont positives avant des IgG nettes ou réactives après un contact récent.',
  },
  'rubella-other-causes': {
    title: 'Quelles autres infections sont recherchées\u202f?',
    ours: 'Le parvovirus B19 avec toute éruption pendant la grossesse et à côté d’IgM sans IgG nettes\u202f; l’EBV à côté de telles IgM. Ce qui est trouvé oriente et ne clôt rien.',
  },
  'rubella-vaccine-lookback': {
    title: 'Combien de temps un vaccin explique-t-il des IgM ou une avidité faible\u202f?',
    ours: '12 semaines. Pendant ce temps, ni les IgM, ni une avidité faible, ni une ascension ne sont lues comme une infection, sauf s’il y a eu une exposition.',
  },
  'rubella-fetal-tests': {
    title: 'Le fœtus est-il testé\u202f?',
    ours: 'Les positions sont montrées et la médecine fœtale décide. Un seul test négatif n’exclut rien.',
  },
  'rubella-fetal-risk': {
    title: 'Quelle est la probabilité d’une atteinte, selon le terme\u202f?',
    ours: 'Très élevée avant 11 semaines, plus basse jusqu’à 16, minime jusqu’à 20. Deux séries avec leurs intervalles sont dessinées dans la bibliothèque. Le terme est celui de l’éruption, non du prélèvement.',
  },
  'rubella-end-of-risk': {
    title: 'Jusqu’à quel terme une atteinte est-elle attendue\u202f?',
    ours: 'L’urgence compte jusqu’à 20 semaines révolues. Des infections plus tardives atteignent encore l’enfant, aussi le nouveau-né est-il examiné quel que soit le terme.',
  },
  'rubella-reinfection-risk': {
    title: 'Que signifie une réinfection pour l’enfant\u202f?',
    ours: 'Moins qu’une primo-infection, mais pas rien\u202f: la médecine fœtale et un laboratoire de référence jugent, après avoir distingué la réinfection d’une primo-infection silencieuse.',
  },
  'rubella-conception-interval': {
    title: 'Combien de temps après le vaccin la conception est-elle différée\u202f?',
    ours: '28 jours.',
  },
  'rubella-vaccine-risk': {
    title: 'Et si le vaccin a été fait en début de grossesse sans le savoir\u202f?',
    ours: 'Le risque est très faible et non nul\u202f: un enfant avec un tableau semblable à la rubéole congénitale a été publié. La date du vaccin est donnée avec chaque sérum.',
  },
  'rubella-immunoglobulin': {
    title: 'Des immunoglobulines après un contact\u202f?',
    ours: 'Jamais promises comme protection, et jamais une action ici.',
  },
  'rubella-exclusion': {
    title: 'Combien de temps une femme avec une rubéole est-elle tenue à l’écart\u202f?',
    ours: 'Elle téléphone d’abord et ne vient pas à la consultation prénatale\u202f; l’autorité de santé donne le nombre de jours.',
  },
  'rubella-infant-igm': {
    title: 'Que montrent des IgM chez le nourrisson, et leur absence\u202f?',
    ours: 'Positives dans son propre sang\u202f: probable. Négatives dans le premier mois, elles n’excluent rien\u202f; le test est répété à 1 mois.',
  },
  'rubella-infant-igg': {
    title: 'À partir de quand les IgG sont-elles celles du nourrisson\u202f?',
    ours: 'À partir de 9 mois, sans vaccin ni exposition\u202f; deux prélèvements confirment. Le dernier prélèvement est fait avant tout ROR.',
  },
  'rubella-infant-shedding': {
    title: 'Combien de temps le nourrisson est-il contagieux\u202f?',
    ours: 'Précautions contact jusqu’à l’âge de 1 an, ou jusqu’à ce que deux prélèvements à un mois d’intervalle, tous deux après l’âge de 3 mois, soient négatifs.',
  },
  'rubella-infant-definition': {
    title: 'Infection ou syndrome\u202f?',
    ours: 'Les mots employés ici parlent d’infection. Le syndrome est une infection avec une malformation\u202f; comme des atteintes peuvent apparaître plus tard, tout nourrisson infecté est suivi.',
  },
};

/** What each source holds, in our words. */
export const rubellaPositionWords: Like<typeof english.rubellaPositionWords> = {
  'rubella-cut-off-nccls-1996':
    '10 IU/mL au lieu des anciens 15\u202f; des réinfections ont été vues sous 10 et au-dessus de 15\u202f; l’immunité est une décision clinique.',
  'rubella-cut-off-uw-rubella':
    '10 IU/mL selon CLSI I/LA6, sur des tests réglés sur le premier étalon OMS RUBI-1-94.',
  'rubella-cut-off-acip-2013': '10 IU/mL en usage\u202f; équivoque n’est pas immunisé.',
  'rubella-cut-off-lancet-id-2020':
    'Réunion d’experts de l’OMS\u202f: 10 IU/mL est en question. Le même sérum se lit différemment selon le test, avec un tort possible dans les deux sens\u202f; l’étalon n’est gardé que pour la sensibilité.',
  'rubella-cut-off-nrl-rubella':
    'Cinq tests à 10 IU/mL\u202f: sensibilité 70 à 91\u202f%, spécificité 66 à 100\u202f%, presque aucun accord des nombres.',
  'rubella-cut-off-bouthry-2016':
    'Huit tests\u202f: aucun faux résultat sur 85 sérums sans anticorps, beaucoup de sérums avec anticorps dits équivoques ou négatifs\u202f; les décisions en IU/mL devraient être reconsidérées.',
  'rubella-cut-off-matter-1997': 'Une limite sous 15 IU/mL prive de vaccin des personnes réceptives.',
  'rubella-cut-off-schenk-ansorge-rubella': 'Immunisée seulement à partir de 15 IU/mL.',
  'rubella-cut-off-augusta-rubella': 'Positif à partir de 15 IU/mL, 10 à moins de 15 équivoque.',
  'rubella-cut-off-phimai-rubella': 'Moins de 10, 10 à 15, et 15 et plus sont distingués.',
  'rubella-cut-off-koblenz-rubella': '10 à 34,9 immunité de base, 35 et plus immunité robuste.',
  'rubella-cut-off-ecolab-rubella': 'Moins de 25 IU/mL compte comme non protégée.',
  'rubella-cut-off-commentguerir-rubella':
    '25 IU/mL par inhibition de l’hémagglutination, 10 à 15 par ELISA.',
  'rubella-cut-off-roche-rubella': 'Tout anticorps trouvé confirme l’immunité.',
  'rubella-grey-igg-acip-2013':
    'Équivoque n’est pas immunisé, sauf vaccination documentée\u202f; une dose de plus.',
  'rubella-grey-igg-bouthry-2016':
    'Compter l’équivoque comme positif manquerait moins de femmes protégées\u202f: 56,5\u202f% de 322 avaient des anticorps.',
  'rubella-grey-igg-matter-1997': 'Des limites basses manquent des femmes réceptives, donc vacciner.',
  'rubella-grey-igg-england-screening-2016':
    'Les doses décident\u202f; sous 10 IU/mL ou en zone grise sans doses\u202f: vacciner.',
  'rubella-grey-igg-labmed-rubella':
    '10 à 14,9 IU/mL n’est pas sûr, sauf si la vaccination de base est complète.',
  'rubella-grey-igg-labor-becker-rubella': '5 à 10 IU/mL est douteux\u202f; compter les doses.',
  'rubella-grey-igg-mdi-rubella': '5 à 9 IU/mL est douteux\u202f; compter les doses.',
  'rubella-grey-igg-australian-handbook':
    'Discuter des IgG en zone grise avec le laboratoire et vacciner\u202f; peu d’anticorps vaccinaux protègent souvent.',
  'rubella-grey-igg-blt-rubella': 'Équivoque compte comme négatif.',
  'rubella-grey-igg-arup-rubella': '9,0 à 9,9 IU/mL\u202f: répéter après 10 à 14 jours.',
  'rubella-grey-igg-mayo-rubella-igg': 'Indice 0,8 à 0,9\u202f: répéter après 10 à 14 jours.',
  'rubella-grey-igg-michigan-rubella': 'Répéter après 2 semaines.',
  'rubella-two-doses-acip-2013': 'Un ROR de plus, trois au plus en tout, sans test ensuite.',
  'rubella-two-doses-england-screening-2016': 'Aucune\u202f: deux doses documentées sont la protection.',
  'rubella-two-doses-labor-becker-rubella': 'Aucune\u202f: deux doses documentées, l’immunité est admise.',
  'rubella-two-doses-mdi-rubella': 'Aucune\u202f: deux doses documentées, pas de test.',
  'rubella-two-doses-nz-handbook': 'Aucune après deux doses documentées.',
  'rubella-verbal-dose-cdc-rubella-hcp': 'Un vaccin rapporté oralement n’est pas une preuve.',
  'rubella-verbal-dose-acip-2013': 'Un antécédent de rubéole n’est pas une preuve.',
  'rubella-verbal-dose-blt-rubella': 'Une dose documentée est une preuve d’immunité.',
  'rubella-test-after-vaccine-acip-2013': 'Pas de test après la dose.',
  'rubella-test-after-vaccine-australian-handbook':
    'Toutes les femmes vaccinées sont testées après 6 à 8 semaines.',
  'rubella-test-after-vaccine-obgproject-anti-d': 'Après anti-D, tester 6 à 8 semaines plus tard.',
  'rubella-test-after-vaccine-acip-best-practice':
    'Après anti-D ou un produit sanguin, tester 3 mois plus tard ou plus.',
  'rubella-anti-d-obgproject-anti-d':
    'L’anti-D n’est pas une raison de différer le vaccin\u202f; la réponse est testée.',
  'rubella-anti-d-acip-best-practice':
    'Non pour l’anti-D après l’accouchement\u202f; après d’autres produits sanguins, un vaccin vivant attend 3 à 11 mois selon le produit.',
  'rubella-screening-england-screening-2016': 'Arrêté le 1er avril 2016.',
  'rubella-screening-acog-rubella': 'IgG au premier bilan.',
  'rubella-screening-labor-gaertner-rubella':
    'Oui, IgG sauf si deux doses sont documentées\u202f; les IgM n’en font pas partie.',
  'rubella-screening-australian-handbook': 'Oui, chez chaque femme avant ou pendant la grossesse.',
  'rubella-screening-france-rubella': 'Oui, IgG.',
  'rubella-screening-hiiragi-2024': 'Yokohama\u202f: toutes les femmes enceintes, IgM comprises.',
  'rubella-booking-negative-labor-gaertner-rubella': 'Secondes IgG à 16 à 17 semaines.',
  'rubella-booking-negative-labor-becker-rubella': 'Secondes IgG à 16 à 17 semaines.',
  'rubella-booking-negative-france-rubella': 'IgG de nouveau vers 20 semaines d’aménorrhée.',
  'rubella-booking-negative-medisite-rubella': 'Chaque mois (page plus ancienne).',
  'rubella-booking-negative-acog-rubella': 'Pas de contrôle de routine.',
  'rubella-booking-negative-phe-rash-2019': 'Pas de contrôle de routine.',
  'rubella-booking-negative-australian-handbook': 'Pas de contrôle de routine.',
  'rubella-booking-negative-cir': 'IgM de nouveau pendant la grossesse.',
  'rubella-igm-unasked-cdc-rubella-serology': 'Non recommandé.',
  'rubella-igm-unasked-who-2018-4-7': 'Appelé test inapproprié.',
  'rubella-igm-unasked-phe-rash-2019': 'Non recommandé.',
  'rubella-igm-unasked-labor-gaertner-rubella': 'Ne fait pas partie du dépistage de la grossesse.',
  'rubella-igm-unasked-vauloup-fellous-2007': 'Déconseillé.',
  'rubella-igm-unasked-mayo-2008':
    'A retiré son test IgM rubéole en 2008\u202f: les résultats positifs étaient le plus souvent faux.',
  'rubella-igm-unasked-cir': 'Fait en routine.',
  'rubella-second-serum-cdc-vpd-14': 'IgM sans IgG, ou les deux\u202f: 5 à 10 jours.',
  'rubella-second-serum-cdc-vpd-14-2':
    'Après un contact\u202f: 3 à 4 semaines, et 6 semaines quand l’exposition continue.',
  'rubella-second-serum-roche-rubella':
    'IgM trouvées\u202f: 5 à 10 jours. Pas d’anticorps après une exposition\u202f: 2 à 3 semaines.',
  'rubella-second-serum-uk-rubella-summary': '7 à 10 jours.',
  'rubella-second-serum-phe-rash-2019': 'Environ 1 mois après le dernier contact.',
  'rubella-second-serum-arup-rubella': '10 à 14 jours.',
  'rubella-second-serum-mayo-rubella-igg': '10 à 14 jours.',
  'rubella-second-serum-rcpa-rubella': '10 à 14 jours.',
  'rubella-second-serum-michigan-rubella': '2 semaines.',
  'rubella-second-serum-bmj-rubella': '2 à 3 semaines.',
  'rubella-igm-lasts-cdc-rubella-serology':
    'La moitié en ont le jour de l’éruption, plus de 90\u202f% au jour 5\u202f; jusqu’à trois mois.',
  'rubella-igm-lasts-acip-1998':
    'Pic vers le jour 7, trouvées pendant 4 à 12 semaines, parfois pendant un an.',
  'rubella-igm-lasts-rcpa-rubella': 'Positives au jour 5, disparues après environ 8 semaines.',
  'rubella-igm-lasts-uk-rubella-summary': '4 à 24 semaines.',
  'rubella-igm-lasts-labor-gaertner-rubella': '1 à 6 mois.',
  'rubella-igm-lasts-roche-rubella-igm':
    '1 à 3 mois après l’infection\u202f; après un vaccin, basses pendant des années.',
  'rubella-igm-lasts-arup-rubella': 'Taux bas au-delà de 12 mois après une infection ou un vaccin, parfois.',
  'rubella-igm-lasts-quest-rubella-igm': 'Taux bas au-delà de 12 mois, parfois.',
  'rubella-igm-lasts-rubella-igm-vaccine': 'Après un vaccin, basses jusqu’à 3 ans chez 7 sur 43.',
  'rubella-igm-lasts-persistent-rubella-igm':
    'Au-delà de 2,5 mois avec une avidité élevée, et non dues au facteur rhumatoïde.',
  'rubella-exposed-immune-cdc-vpd-14': 'Immunisée, fin de l’arbre de décision.',
  'rubella-exposed-immune-phe-rash-2019':
    'Deux preuves\u202f: deux doses, une dose et un test positif, ou deux tests positifs, dont un d’au moins 10 IU/mL. Revenir si une éruption apparaît.',
  'rubella-exposed-immune-uk-reinfection-notes':
    'Un vaccin documenté avec un test positif, ou deux tests positifs.',
  'rubella-exposed-immune-banerji-2005':
    'Des IgG à 12 semaines après un voyage ont été lues comme une immunité\u202f; l’enfant avait une rubéole congénitale.',
  'rubella-exposed-immune-pitts-2014':
    'Vaccinée cinq ans plus tôt, IgG au-dessus de 400 IU/mL à 4 mois, pas d’éruption\u202f: l’enfant avait une rubéole congénitale.',
  'rubella-igm-case-cste-rubella': 'Les IgM peuvent confirmer un cas.',
  'rubella-igm-case-nz-rubella-manual':
    'Les IgM peuvent confirmer un cas si aucun vaccin n’a été fait dans les 6 dernières semaines.',
  'rubella-igm-case-cdna-rubella': 'Seulement évocatrices, sauf si un laboratoire de référence les confirme.',
  'rubella-igm-case-california-rubella':
    'Une définition modifiée\u202f; 4 signalements positifs sur 801 ont été confirmés.',
  'rubella-notification-nz-rubella-manual': 'Sur suspicion.',
  'rubella-notification-cdna-rubella': 'À déclaration obligatoire.',
  'rubella-notification-labor-becker-rubella': 'Par le laboratoire et le clinicien, nominative.',
  'rubella-notification-thunder-bay-rubella': 'Immédiatement.',
  'rubella-notification-washington-rubella': 'Cas suspects, au service de santé.',
  'rubella-notification-nice-cks-rubella': 'Sur suspicion, par la loi.',
  'rubella-avidity-window-who-2018-4-7':
    'Faible pendant environ 6 à 8 semaines après une infection ou un vaccin.',
  'rubella-avidity-window-enders-knotek-1989':
    'Moins de 30\u202f% environ les 4 premières semaines\u202f; après un vaccin jusqu’à environ 2,5 mois.',
  'rubella-avidity-window-hedman-rousseau':
    'Faible pendant la maladie et peu après\u202f; 5 sérums limites sur 6 dans les 2 mois.',
  'rubella-avidity-window-mubareka-2007':
    'Moins de 40\u202f% seulement dans les 6 semaines, plus de 60\u202f% pas avant 13 semaines.',
  'rubella-avidity-window-lafarga-1998': 'Moins de 50\u202f% récent\u202f: 84\u202f% des sérums aigus.',
  'rubella-avidity-window-bmj-rubella': 'Faible jusqu’à 4 mois.',
  'rubella-avidity-window-idc-rubella':
    'Moins de 0,40\u202f: moins de 3 mois, plus de 0,45\u202f: plus de 6 mois.',
  'rubella-avidity-window-rudas-rubella': 'Moins de 20\u202f% aigu, plus de 30\u202f% plus de 5 mois.',
  'rubella-avidity-window-quest-rubella-avidity': 'Maturation dès 30 jours (source faible).',
  'rubella-e2-labor-gaertner-rubella': 'E2 présente\u202f: infection d’au moins 3 mois.',
  'rubella-e2-best-2002': 'E2 présente\u202f: plus de 5 mois.',
  'rubella-e2-hofmann-liebert-2005':
    'E2 absente avec avidité faible et IgM\u202f: primo-infection\u202f; les deux tests sont nécessaires.',
  'rubella-rna-cdc-rubella-serology': 'Tôt, avec une éruption.',
  'rubella-rna-who-2018-8-3': 'Dans tout cas que les IgM et les IgG laissent ouvert.',
  'rubella-rna-germany-rubella-relay': 'Pour des IgM avec ou sans IgG, et pour une éruption sans anticorps.',
  'rubella-rna-clipdocs-rubella': 'Prélèvement de gorge, avec un second sérum.',
  'rubella-rna-cdna-rubella': 'Avec le laboratoire de référence.',
  'rubella-other-causes-uk-parvovirus-notes':
    'Rubéole et parvovirus B19 ensemble pour une éruption non vésiculeuse.',
  'rubella-other-causes-roche-rubella': 'Facteur rhumatoïde, EBV, CMV et parvovirus B19.',
  'rubella-other-causes-cdc-rubella-serology':
    'Facteur rhumatoïde, EBV, CMV, parvovirus B19 et d’autres donnent de fausses IgM.',
  'rubella-other-causes-medics-rubella': 'Les mêmes causes de fausses IgM.',
  'rubella-other-causes-clad-1997':
    'Parvovirus B19 manqué parce que des IgM rubéole à 19 semaines ont été crues.',
  'rubella-vaccine-lookback-who-2018-8-3': '56 jours.',
  'rubella-vaccine-lookback-cdna-rubella': '8 jours à 8 semaines.',
  'rubella-vaccine-lookback-nz-rubella-manual': '6 semaines.',
  'rubella-vaccine-lookback-enders-knotek-1989': 'Avidité faible jusqu’à environ 2,5 mois après un vaccin.',
  'rubella-fetal-tests-cdc-rubella-serology': 'Non recommandé.',
  'rubella-fetal-tests-germany-rubella-relay':
    'Primo-infection avant 19 semaines, réinfection avant 12 semaines, ou IgM inexpliquées.',
  'rubella-fetal-tests-banatvala-rubella':
    'Au moins 6 à 8 semaines après l’infection, après 18 à 21 semaines\u202f; le plus utile à 12 à 18 semaines et pour une réinfection avant 12 semaines\u202f; un seul test négatif n’exclut jamais.',
  'rubella-fetal-tests-mace-2004':
    'La PCR du liquide amniotique a trouvé 83 à 95\u202f%, jamais faussement positive chez 45 femmes.',
  'rubella-fetal-tests-suzumori-1991':
    'IgM dans le sang fœtal à partir de 22 à 23 semaines environ\u202f; de faux négatifs existent.',
  'rubella-fetal-tests-australia-notes':
    'PCR au moins 6 semaines après l’infection (notes d’étudiants, source faible).',
  'rubella-fetal-tests-sogc-203': 'Liquide amniotique ou villosités choriales possibles.',
  'rubella-fetal-tests-phe-rash-2019': 'Au cas par cas, en médecine fœtale.',
  'rubella-fetal-risk-miller-1982':
    'Éruption avant 11 semaines\u202f: 9 sur 10 infectés, tous avec des malformations\u202f; 13 à 16 semaines\u202f: environ la moitié infectés, un tiers d’entre eux avec surdité.',
  'rubella-fetal-risk-sense-rubella':
    'Avant 11 semaines 90\u202f%, 11 à 16 semaines 20\u202f%, 16 à 20 semaines minime.',
  'rubella-fetal-risk-labor-gaertner-rubella':
    'Avant 11 semaines 70 à 90\u202f% infectés et 25 à 65\u202f% avec atteinte\u202f; 11 à 17 semaines 55\u202f% et 8 à 20\u202f%\u202f; plus tard 20 à 35\u202f% et 3,5\u202f%, comme chez les autres.',
  'rubella-fetal-risk-cdc-vpd-15': 'Le plus élevé dans les 12 premières semaines.',
  'rubella-fetal-risk-who-2018-3-6': 'Jusqu’à 85\u202f% dans les 12 premières semaines.',
  'rubella-end-of-risk-miller-1982':
    'Aucune malformation après 16 semaines chez 63 enfants infectés\u202f; une limite supérieure de 6 à 7\u202f% demeure.',
  'rubella-end-of-risk-registry-deafness': 'Surdité jusqu’à la semaine 17, aucune ensuite.',
  'rubella-end-of-risk-rcog-rubella':
    'Minime de 16 à 20 semaines, surdité seulement\u202f; non décrit avant la conception.',
  'rubella-end-of-risk-cdc-vpd-15': 'Les malformations sont rares après 20 semaines.',
  'rubella-reinfection-risk-cradock-watson-1981':
    'Aucune des 34 réinfections n’a atteint l’enfant\u202f; 6 primo-infections silencieuses en ont atteint 3.',
  'rubella-reinfection-risk-fogel-1985':
    '25 enfants suivis après 56 réinfections allaient bien\u202f; 7 infectés après des primo-infections silencieuses.',
  'rubella-reinfection-risk-reinfections-1988':
    'Cinq enfants infectés après une réinfection silencieuse en trois ans.',
  'rubella-reinfection-risk-uk-reinfection-notes':
    'Environ 8\u202f% infectés si elle survient dans les 12 premières semaines.',
  'rubella-reinfection-risk-morgan-capner-1991': 'Malformations probablement dans moins de 5\u202f%.',
  'rubella-reinfection-risk-banatvala-rubella':
    'Réinfection avec éruption à 13 semaines après un vaccin antérieur\u202f; l’enfant était en bonne santé.',
  'rubella-reinfection-risk-tokunoshima':
    '17 femmes sur 61 avec un titre antérieur bas ont eu une ascension d’un facteur quatre.',
  'rubella-conception-interval-acip-2013': '28 jours.',
  'rubella-conception-interval-gponline-rubella': '1 mois.',
  'rubella-conception-interval-acog-rubella': '28 jours.',
  'rubella-conception-interval-acip-1998':
    '3 mois dans le texte plus ancien, et encore sur certaines notices.',
  'rubella-vaccine-risk-sogc-203':
    'Aucun cas n’était alors documenté\u202f; les femmes peuvent être rassurées.',
  'rubella-vaccine-risk-acip-2013':
    'Aucun syndrome chez 324 nourrissons de 321 femmes réceptives\u202f; limite supérieure 1,6\u202f%.',
  'rubella-vaccine-risk-castillo-2011':
    '2\u202f894 femmes réceptives, aucun syndrome sur 1\u202f980 naissances\u202f; limite supérieure 0,2\u202f%.',
  'rubella-vaccine-risk-costa-rica-mmr': 'Ni syndrome ni IgM.',
  'rubella-vaccine-risk-iran-mmr-2006': 'Cinq nouveau-nés avec IgM, aucun avec des signes.',
  'rubella-vaccine-risk-namaei-2008': 'Aucun sur 107.',
  'rubella-vaccine-risk-gponline-rubella': 'Royaume-Uni\u202f: plus de 130 femmes, aucun syndrome.',
  'rubella-vaccine-risk-hofmann-2000':
    'Le virus vaccinal a infecté un enfant pendant plus de 8 mois, sans le syndrome.',
  'rubella-vaccine-risk-pediatrics-2023-mmr':
    'Un nourrisson avec un tableau semblable au syndrome après un ROR en début de grossesse.',
  'rubella-immunoglobulin-nz-handbook': 'N’empêchent pas l’infection et ne devraient pas être utilisées.',
  'rubella-immunoglobulin-mmwr-2001':
    'Peuvent masquer la maladie\u202f; envisagées seulement dans des cas exceptionnels après un contact connu. Des nourrissons avec le syndrome sont nés après elles.',
  'rubella-immunoglobulin-uk-management-notes':
    'Pas de routine\u202f; envisagées seulement dans des cas exceptionnels.',
  'rubella-exclusion-nz-rubella-manual':
    'Contagieuse de 7 jours avant à 7 jours après l’éruption\u202f; 7 jours.',
  'rubella-exclusion-cdna-rubella': '4 jours après l’éruption (Nouvelle-Galles du Sud, Queensland).',
  'rubella-exclusion-cdc-vpd-14': '7 jours après l’éruption.',
  'rubella-infant-igm-who-2018-4-8':
    'Environ un nourrisson infecté sur cinq est négatif avant 1 mois\u202f; répéter alors.',
  'rubella-infant-igm-uptodate-crs': 'Près de la naissance, et de nouveau à 1 mois.',
  'rubella-infant-igm-bmj-rubella': 'Presque tous avant 3 mois, environ la moitié à 6 mois.',
  'rubella-infant-igm-primarycare-crs': 'Elles baissent avec l’âge, donc prélever près de la naissance.',
  'rubella-infant-igm-primex-rubella': 'Leur absence dans le sang de cordon n’exclut rien.',
  'rubella-infant-igm-cradock-watson-1980':
    'Après une rubéole maternelle tardive, les IgM manquent souvent\u202f: 12\u202f% en avaient après une éruption à 24 à 28 semaines, 28\u202f% gardaient des IgG.',
  'rubella-infant-igg-who-2018-4-8':
    'Les IgG de la mère diminuent de moitié environ chaque mois\u202f; ce qui reste confirme.',
  'rubella-infant-igg-bmj-rubella': 'Au-delà de 7 à 11 mois.',
  'rubella-infant-igg-banatvala-rubella': 'Après 9 mois.',
  'rubella-infant-shedding-who-2018-3-6':
    'Jusqu’à 1 an, sauf si deux prélèvements à un mois d’intervalle après l’âge de 3 mois sont négatifs\u202f; la moitié cessent dans les 3 mois.',
  'rubella-infant-shedding-aap-crs-isolation': 'La même règle.',
  'rubella-infant-shedding-wallin-2018':
    'Deux séries négatives à 30 jours d’intervalle chez le nourrisson du Kansas.',
  'rubella-infant-definition-bccdc-rubella':
    'Une preuve de laboratoire sans malformation est une infection\u202f; une malformation en fait le syndrome.',
  'rubella-infant-definition-uptodate-crs': 'Syndrome\u202f: preuve de laboratoire et malformation.',
  'rubella-infant-definition-rcog-rubella':
    'Une perte auditive et d’autres atteintes peuvent apparaître plus tard.',
  'rubella-infant-definition-thunder-bay-rubella': 'Signes tardifs\u202f: audition, yeux, hormones.',
  'rubella-infant-definition-wallin-2018':
    'Le nourrisson du Kansas était infecté sans malformations et a été suivi.',
};
