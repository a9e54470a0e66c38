import type * as english from '../../en/guidelines/rubella.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const rubellaWords: Like<typeof english.rubellaWords> = {
  'cdc-rubella-susceptible': 'CDC\u202f: non immunisée\u202f; vacciner après l’accouchement.',
  'cdc-rubella-too-early':
    'CDC\u202f: après un contact, répéter IgG et IgM à 3 à 4 semaines en parallèle, et à 6 semaines si l’exposition se poursuit.',
  'cdc-rubella-isolated-igm':
    'CDC\u202f: second sérum après 5 à 10 jours pour IgG et IgM, avec avidité dès que des IgG sont là.',
  'cdc-rubella-immune': 'CDC\u202f: immunisée, fin du logigramme, aussi après un contact.',
  'cdc-rubella-both': 'CDC\u202f: second sérum après 5 à 10 jours et avidité des IgG.',
  'cdc-rubella-low':
    'CDC\u202f: une avidité faible avec hausse des IgG et histoire évocatrice est une rubéole récente\u202f; un vaccin récent donne le même tableau.',
  'cdc-rubella-high':
    'CDC\u202f: une avidité élevée avec IgG stables sur sérums en parallèle, sans éruption ni contact, parle pour des IgM fausses ou persistantes.',
  'cdc-rubella-no-igm-wanted':
    'CDC\u202f: les IgM rubéole ne sont pas recommandées sans éruption ni contact.',
  'cdc-rubella-early-negative':
    'CDC\u202f: environ la moitié sont IgM négatives le jour de l’éruption\u202f; un sérum pris avant le 5e jour en demande un second, et la PCR se fait tôt.',
  'cdc-rubella-unasked-igm':
    'CDC\u202f: sans éruption ni contact, des IgM positives sont le plus souvent fausses et n’auraient pas dû être demandées\u202f; l’examen du fœtus n’est pas recommandé.',
  'cdc-rubella-igm-exposed': 'CDC\u202f: l’examen du fœtus pour la rubéole n’est pas recommandé.',
  'who-rubella-high':
    'Manuel OMS 4.7\u202f: une avidité élevée ne cadre pas avec une primo-infection rubéoleuse en cours ou récente si rien d’autre n’y fait penser.',
  'who-rubella-low':
    'Manuel OMS 4.7\u202f: l’avidité est faible environ 6 à 8 semaines après infection ou vaccin.',
  'who-rubella-difficult':
    'Manuel OMS 8.3\u202f: rechercher un vaccin des 56 derniers jours, répéter les IgM par un autre coffret, et regarder chronologie des IgG, avidité et PCR.',
  'acip-planning':
    'ACIP 2013\u202f: des IgG non nettement positives signifient un ROR, trois documentés au plus en tout\u202f; pas de contrôle après\u202f; conception 28 jours plus tard.',
  'acip-pregnant':
    'ACIP 2013\u202f: jamais de ROR pendant la grossesse\u202f; après l’accouchement un ROR si les IgG ne sont pas nettement positives, trois au plus en tout, pas de contrôle après.',
  'england-doses':
    'Angleterre\u202f: dépistage arrêté en 2016\u202f; deux doses de ROR documentées valent protection sans sérologie, sinon vacciner (si enceinte\u202f: après).',
  'phe-contact-immune':
    'Royaume-Uni\u202f: après un contact, deux preuves sont voulues, comme deux doses, une dose et un test positif, ou deux tests positifs (cité de mémoire).',
  'phe-contact-negative':
    'Royaume-Uni\u202f: répéter environ un mois après le dernier contact (cité de mémoire).',
  'phe-igm':
    'Royaume-Uni\u202f: ne jamais agir sur une seule IgM\u202f; autre sérum et laboratoire de référence (cité de mémoire).',
  'germany-rubella-both': 'Allemagne (AWMF, relayé)\u202f: avidité, immunoblot pour E2 et PCR.',
  'germany-rubella-isolated-igm':
    'Allemagne (AWMF, relayé)\u202f: PCR\u202f; positive veut dire aiguë, négative laisse ouvert IgM aiguës, non spécifiques ou persistantes\u202f; sérologie de contrôle.',
  'germany-rubella-susceptible':
    'Allemagne\u202f: secondes IgG entre 16 et 17 SA, éviter les contacts, vacciner après l’accouchement\u202f; deux doses documentées dispensent de test.',
  'germany-rubella-grey':
    'Allemagne\u202f: une valeur faible n’est pas sûre, sauf vaccination de base documentée, qui prime sur elle.',
  'france-rubella-susceptible': 'France\u202f: IgG de nouveau vers 20 SA (cité de mémoire).',
  'australia-rubella-immune':
    'Australie\u202f: des IgG au-dessus du seuil signifient exposition passée ou vaccin\u202f; des IgG vaccinales faibles protègent souvent, une réinfection reste possible.',
  'australia-rubella-planning':
    'Australie\u202f: vacciner avant la conception et tester 6 à 8 semaines plus tard.',
  'australia-rubella-pregnant':
    'Australie\u202f: vacciner après l’accouchement et tester 6 à 8 semaines plus tard\u202f; discuter des IgG en zone grise avec le laboratoire.',
  'cdna-rubella-igm':
    'Australie (CDNA)\u202f: des IgM ne sont qu’évocatrices et sont confirmées dans un laboratoire de référence\u202f; elles sont déclarées.',
  'nz-rubella-susceptible':
    'Nouvelle-Zélande\u202f: sous le seuil, éviter les contacts, ROR après l’accouchement sauf deux doses documentées\u202f; les immunoglobulines n’empêchent pas l’infection.',
  'sogc-rubella-susceptible':
    'SOGC 203\u202f: vacciner après l’accouchement\u202f; après un vaccin fait par mégarde pendant la grossesse, les femmes peuvent être rassurées.',
  'roche-rubella-immune': 'Roche\u202f: tout taux détectable d’IgG confirme l’immunité.',
  'roche-rubella-isolated-igm':
    'Roche\u202f: second sérum après 5 à 10 jours\u202f; rechercher facteur rhumatoïde, EBV, CMV et parvovirus B19.',
  'hofmann-rubella-both':
    'Hofmann et Liebert 2005\u202f: avidité et immunoblot IgG sont nécessaires ensemble\u202f; sur 449 femmes aux IgM positives, six avaient une primo-infection.',
  'mayo-rubella-igm':
    'Mayo 2008\u202f: a retiré son test IgM rubéole, car les résultats positifs étaient le plus souvent faux.',
  'who-crs-igm':
    'Manuel OMS 4.8\u202f: des IgM chez l’enfant, prises près de la naissance, appuient une rubéole congénitale\u202f; ajouter des prélèvements pour PCR.',
  'who-crs-igm-negative':
    'Manuel OMS 4.8\u202f: environ un enfant infecté sur cinq est IgM négatif avant 1 mois\u202f; répéter les IgM à 1 mois et suivre les IgG.',
  'who-crs-pcr':
    'Manuel OMS 3.6\u202f: l’ARN rubéoleux chez l’enfant prouve l’infection\u202f; l’enfant peut être contagieux.',
  'who-crs-no-pcr':
    'Manuel OMS 3.6\u202f: prélèvement de gorge de préférence, aussi nez et urine, dans les 3 premiers mois\u202f; la moitié cessent alors d’excréter.',
  'aap-crs-igm':
    'AAP\u202f: précautions contact jusqu’à l’âge de 1 an, sauf deux prélèvements à un mois d’intervalle, tous deux après l’âge de 3 mois, négatifs.',
  'cdc-rubella-rise':
    'CDC\u202f: une hausse significative des IgG entre sérums appariés testés ensemble confirme la rubéole (cité de mémoire).',
  'cdc-rubella-seroconversion':
    'CDC\u202f: des IgG passant de négatives à positives confirment la rubéole, sauf si un vaccin l’explique (cité de mémoire).',
  'cdc-rubella-igm-gone':
    'CDC\u202f: les IgM se trouvent jusqu’à trois mois\u202f: un sérum pris plus tard peut les avoir perdues\u202f; un sérum pris avant le 5e jour d’une éruption est répété.',
  'acip-planning-doses':
    'ACIP 2013\u202f: une dose documentée vaut déjà immunité présumée, mais une femme pouvant devenir enceinte reçoit un ROR de plus si les IgG ne sont pas nettement positives\u202f; pas de contrôle après.',
  'acip-planning-three':
    'ACIP 2013\u202f: après trois doses documentées, ni autre dose ni contrôle\u202f; c’est le vaccin documenté qui compte, pas le test (cité de mémoire).',
  'england-planning-two':
    'Angleterre\u202f: deux doses de ROR documentées valent protection, quelle que soit la sérologie\u202f; ni test ni autre dose.',
  'acip-pregnant-doses':
    'ACIP 2013\u202f: une dose documentée vaut déjà immunité présumée, mais un ROR de plus est fait après l’accouchement si les IgG ne sont pas nettement positives\u202f; jamais pendant la grossesse, pas de contrôle après.',
  'acip-pregnant-three':
    'ACIP 2013\u202f: après trois doses documentées, ni autre dose ni contrôle\u202f; c’est le vaccin documenté qui compte, pas le test (cité de mémoire).',
  'england-pregnant-two':
    'Angleterre\u202f: deux doses de ROR documentées valent protection, quelle que soit la sérologie\u202f; ni test ni autre dose.',
  'phe-contact-covered':
    'Royaume-Uni\u202f: avec deux doses documentées elle est rassurée après un contact et revient si une éruption apparaît (cité de mémoire).',
  'phe-immune':
    'Royaume-Uni\u202f: des IgG sans IgM et sans éruption ni contact valent immunité (cité de mémoire).',
  'phe-no-igm':
    'Royaume-Uni\u202f: les IgM rubéole ne sont pas testées sans éruption ni contact (cité de mémoire).',
  'uk-summary-reactive':
    'Résumé britannique\u202f: second sérum après 7 à 10 jours\u202f; les IgM rubéole peuvent se trouver 4 à 24 semaines.',
  'uk-summary-exposed':
    'Résumé britannique\u202f: après une éruption, un second sérum est pris 7 à 10 jours plus tard et les deux sont testés ensemble.',
  'uk-rash-parvovirus':
    'Notes britanniques\u202f: une éruption non vésiculeuse pendant la grossesse est testée pour rubéole et parvovirus B19, quelle que soit l’histoire de rubéole.',
  'uk-reinfection-evidence':
    'Notes britanniques\u202f: l’immunité exige un vaccin documenté avec un test positif, ou deux tests positifs\u202f; une réinfection reste possible.',
  'germany-rubella-rna': 'Allemagne (AWMF, relayé)\u202f: une PCR positive veut dire rubéole aiguë.',
  'germany-rubella-isolated-rna':
    'Allemagne (AWMF, relayé)\u202f: des IgM sans IgG et une PCR positive sont une rubéole aiguë.',
  'germany-rubella-immune': 'Allemagne (AWMF, relayé)\u202f: des IgG sans IgM sont une immunité.',
  'germany-rubella-early':
    'Allemagne (AWMF, relayé)\u202f: pas d’anticorps après éruption ou contact veut dire PCR et sérologie de contrôle.',
  'clipdocs-rubella-early': 'Allemagne (Clipdocs)\u202f: prélèvement de gorge pour PCR et second sérum.',
  'labmed-two-doses':
    'Allemagne (labmed)\u202f: une vaccination de base complète prime sur une valeur faible.',
  'gaertner-no-igm':
    'Allemagne (Labor Gaertner)\u202f: les IgM ne font pas partie du dépistage de maternité.',
  'gaertner-e2':
    'Allemagne (Labor Gaertner)\u202f: des bandes E2 signifient que l’infection date d’au moins 3 mois\u202f; les IgM se trouvent 1 à 6 mois.',
  'gaertner-no-e2':
    'Allemagne (Labor Gaertner)\u202f: sans bandes E2, l’infection peut dater de moins de 3 mois.',
  'becker-susceptible':
    'Allemagne (Labor Becker)\u202f: secondes IgG entre 16 et 17 SA si les premières sont négatives\u202f; la rubéole est déclarée nominativement.',
  'becker-grey':
    'Allemagne (Labor Becker)\u202f: 5 à 10 IU/mL est douteux dans son test\u202f; les doses documentées décident.',
  'becker-two-doses':
    'Allemagne (Labor Becker)\u202f: deux doses documentées, l’immunité est supposée sans test.',
  'mdi-grey':
    'Allemagne (MDI)\u202f: 5 à 9 IU/mL est douteux dans son test\u202f; les doses documentées comptent d’abord.',
  'mdi-two-doses': 'Allemagne (MDI)\u202f: deux doses documentées valent immunité et dispensent de test.',
  'schenk-low':
    'Allemagne (Schenk et Ansorge)\u202f: immunisée seulement à partir de 15 IU/mL dans son test.',
  'koblenz-low':
    'Allemagne (Labor Koblenz)\u202f: 10 à 34,9 IU/mL est une immunité de base, 35 et plus une immunité robuste dans son test.',
  'lucerne-grey':
    'Laboratoire de Lucerne\u202f: des IgM en zone grise sont retestées et, si elles sont de nouveau grises ou positives, confirmées par un autre principe IgM.',
  'lucerne-grey-pregnant':
    'Laboratoire de Lucerne\u202f: des IgM en zone grise sont retestées et confirmées par un autre principe IgM, pendant la grossesse avec l’avidité.',
  'lucerne-grey-planning':
    'Laboratoire de Lucerne\u202f: des IgM en zone grise sont retestées et, si elles sont de nouveau grises ou positives, confirmées par un autre principe IgM\u202f; l’avidité s’ajoute pendant la grossesse.',
  'medisite-monthly': 'France (page plus ancienne)\u202f: une femme sans anticorps est testée chaque mois.',
  'commentguerir-low':
    'France (page publique)\u202f: 25 IU/mL par inhibition de l’hémagglutination, 10 à 15 par ELISA sont nommés comme limites.',
  'who-rubella-unasked':
    'Manuel OMS 4.7\u202f: des IgM chez une femme sans éruption ni contact sont dites un test inapproprié.',
  'who-rubella-vaccine':
    'Manuel OMS 8.3\u202f: un vaccin contre la rubéole des 56 derniers jours peut expliquer les IgM.',
  'who-rubella-no-antibody':
    'Manuel OMS, chapitre 8\u202f: pas d’anticorps dans un cas suspect veut dire PCR et second sérum.',
  'sogc-rubella-immune': 'SOGC 203\u202f: des IgG sans IgM sont une immunité (cité de mémoire).',
  'sogc-rubella-both': 'SOGC 203\u202f: suite de sérologie avec avidité (cité de mémoire).',
  'sogc-rubella-isolated': 'SOGC 203\u202f: répéter la sérologie (cité de mémoire).',
  'acog-rubella-pregnant':
    'ACOG\u202f: IgG à la première consultation, ROR après l’accouchement, jamais pendant la grossesse (cité de mémoire).',
  'acog-rubella-planning':
    'ACOG\u202f: vacciner avant la conception, qui suit 28 jours plus tard (cité de mémoire).',
  'asid-rubella-both': 'ASID\u202f: avidité des IgG si les IgM sont réactives (cité de mémoire).',
  'asid-rubella-no-igm':
    'Australie\u202f: les IgM rubéole ne sont pas recommandées sans éruption ni contact (cité de mémoire).',
  'cdna-rubella-vaccine':
    'Australie (CDNA)\u202f: des IgM 8 jours à 8 semaines après un vaccin contre la rubéole ne comptent pas.',
  'rcpa-rubella-gone':
    'Australie (RCPA)\u202f: les IgM sont positives au 5e jour et ne se trouvent plus après environ 8 semaines.',
  'rcpa-rubella-reactive': 'Australie (RCPA)\u202f: second sérum après 10 à 14 jours.',
  'rcpa-rubella-early':
    'Australie (RCPA)\u202f: les IgM sont positives au 5e jour de l’éruption\u202f; second sérum après 10 à 14 jours.',
  'nz-rubella-igm':
    'Nouvelle-Zélande (définition de cas)\u202f: des IgM peuvent confirmer un cas si aucun vaccin n’a été fait dans les 6 dernières semaines\u202f; déclaré dès la suspicion.',
  'nz-rubella-igm-vaccine':
    'Nouvelle-Zélande (définition de cas)\u202f: des IgM dans les 6 semaines suivant un vaccin contre la rubéole ne confirment pas un cas.',
  'cste-rubella-igm':
    'États-Unis (définition de cas CSTE, pour la surveillance)\u202f: des IgM positives peuvent confirmer un cas (cité de mémoire).',
  'california-rubella-igm':
    'Californie 2018 à 2022\u202f: sur 801 signalements d’IgM, 4 ont été confirmés et 58\u202f% des tests étaient demandés par erreur\u202f; elle utilise une définition de cas modifiée.',
  'thunder-bay-notify': 'Canada (Thunder Bay)\u202f: la rubéole se déclare immédiatement.',
  'washington-notify':
    'État de Washington\u202f: une suspicion de rubéole se déclare aux autorités sanitaires.',
  'roche-rubella-early': 'Roche\u202f: après exposition sans anticorps, second sérum après 2 à 3 semaines.',
  'roche-rubella-igm-lasts':
    'Roche (fiche IgM)\u202f: les IgM durent 1 à 3 mois après infection\u202f; après vaccin, des IgM faibles peuvent durer des années.',
  'arup-grey-igg': 'ARUP\u202f: 9,0 à 9,9 IU/mL est sa zone grise\u202f; répéter dans 10 à 14 jours.',
  'arup-grey-igm':
    'ARUP\u202f: des IgM en zone grise sont répétées dans 10 à 14 jours\u202f; des IgM faibles peuvent durer au-delà de 12 mois après infection ou vaccin.',
  'arup-magnitude': 'ARUP\u202f: la hauteur d’IgG rubéole positives n’est pas interprétée.',
  'mayo-grey-igg':
    'Mayo\u202f: un indice de 0,8 à 0,9 est équivoque dans son test\u202f; répéter dans 10 à 14 jours.',
  'michigan-grey-igg': 'Michigan\u202f: des IgG équivoques sont répétées dans 2 semaines.',
  'augusta-grey-igg': 'Augusta\u202f: 10 à moins de 15 IU/mL est équivoque dans son test.',
  'blt-grey':
    'États-Unis (BLT)\u202f: des IgG équivoques comptent comme négatives\u202f; une dose documentée vaut immunité.',
  'quest-igm':
    'Quest\u202f: les IgM peuvent rester faiblement positives plus de 12 mois et être fausses lors d’autres infections ou avec un facteur rhumatoïde.',
  'ecolab-low': 'Russie (enquête ECOlab)\u202f: les valeurs sous 25 IU/mL comptent comme non protégées.',
  'idc-low': 'Russie (laboratoire IDC)\u202f: un indice inférieur à 0,40 signifie moins de 3 mois.',
  'idc-grey': 'Russie (laboratoire IDC)\u202f: un indice de 0,40 à 0,45 est sa zone grise.',
  'idc-high': 'Russie (laboratoire IDC)\u202f: un indice supérieur à 0,45 signifie plus de 6 mois.',
  'rudas-low': 'Chypre (Rudas)\u202f: une avidité sous 20\u202f% est aiguë.',
  'rudas-grey': 'Chypre (Rudas)\u202f: 20 à 30\u202f% est sa zone grise.',
  'rudas-high': 'Chypre (Rudas)\u202f: une avidité supérieure à 30\u202f% signifie plus de 5 mois.',
  'bmj-rubella-low': 'BMJ Best Practice\u202f: l’avidité reste faible jusqu’à 4 mois.',
  'bmj-rubella-early': 'BMJ Best Practice\u202f: second sérum après 2 à 3 semaines.',
  'bouthry-grey':
    'Bouthry 2016\u202f: sur 322 femmes dites négatives ou équivoques, 56,5\u202f% avaient des anticorps en immunoblot et neutralisation\u202f; compter l’équivoque comme positif en laisserait passer moins.',
  'matter-grey-planning':
    'Matter 1997\u202f: une limite sous 15 IU/mL prive de vaccin des femmes réceptives.',
  'matter-grey-pregnant':
    'Matter 1997\u202f: une limite sous 15 IU/mL prive de vaccin des femmes réceptives.',
  'isaac-unasked':
    'New York 2012 à 2013\u202f: sur 199 IgM positives, 2 étaient vraies\u202f; valeur prédictive 6\u202f% par test indirect et 29\u202f% par immunocapture, aucune de celles demandées par erreur.',
  'isaac-exposed':
    'New York 2012 à 2013\u202f: sur 199 IgM positives, 2 étaient vraies\u202f; une immunocapture était plus souvent exacte qu’un test indirect.',
  'bolotin-igm': 'Ontario 2010 à 2014\u202f: 3,6\u202f% des IgM positives étaient une rubéole.',
  'hiiragi-igm':
    'Yokohama 2024\u202f: 186 femmes enceintes sur 14\u202f965 avaient des IgM positives, une avait la rubéole.',
  'shibata-igm':
    'Tokyo 2024\u202f: sur 345 femmes au statut peu clair, 43 avaient des IgM persistantes et un enfant une rubéole congénitale.',
  'korea-igm':
    'Corée 1998\u202f: chez 85 femmes aux IgM positives, la PCR était positive dans 1 liquide amniotique sur 55 et 1 sang fœtal sur 30.',
  'echevarria-igm':
    'Echevarria 1985\u202f: le facteur rhumatoïde rendait les tests indirects faussement positifs, pas l’immunocapture.',
  'persistent-igm':
    'Étude\u202f: des IgM spécifiques duraient au-delà de 2,5 mois avec une avidité élevée et sans facteur rhumatoïde.',
  'vaccine-igm': 'Étude\u202f: après vaccin, des IgM faibles ont été trouvées jusqu’à 3 ans chez 7 sur 43.',
  'vauloup-unasked': 'Vauloup-Fellous 2007\u202f: les IgM sans éruption ni contact sont déconseillées.',
  'vauloup-low':
    'Vauloup-Fellous 2007\u202f: après vaccin, l’avidité mûrit plus lentement et moins qu’après infection.',
  'clad-igm':
    'Clad 1997\u202f: des IgM rubéole à 19 SA ont été crues, un parvovirus B19 est passé inaperçu et l’enfant est mort avant la naissance.',
  'wallin-low':
    'Kansas 2017\u202f: avidité faible et IgM vers 18 SA après un voyage étaient une rubéole de cette grossesse\u202f; l’enfant était infecté sans malformations.',
  'hofmann-primary':
    'Hofmann et Liebert 2005\u202f: avidité faible avec E2 absente à côté d’IgM est une primo-infection.',
  'hofmann-old':
    'Hofmann et Liebert 2005\u202f: avidité et immunoblot ensemble tranchent sauf chez 3,1\u202f% des femmes aux IgM positives, l’un seul sauf chez 11,6\u202f%.',
  'hofmann-disagree-low':
    'Hofmann et Liebert 2005\u202f: si avidité et immunoblot divergent, cela reste ouvert (3,1\u202f% avec les deux tests).',
  'hofmann-disagree-high':
    'Hofmann et Liebert 2005\u202f: si avidité et immunoblot divergent, cela reste ouvert (3,1\u202f% avec les deux tests).',
  'hofmann-one-test':
    'Hofmann et Liebert 2005\u202f: avec l’avidité seule 11,6\u202f% restent ouverts, avec l’immunoblot en plus 3,1\u202f%.',
  'hedman-high-exposed': 'Hedman et Rousseau\u202f: toutes les réinfections gardaient une avidité élevée.',
  'hedman-low':
    'Hedman et Rousseau\u202f: tous les sérums à avidité faible avaient été pris pendant une rubéole aiguë ou peu après.',
  'hedman-intermediate': 'Hedman et Rousseau\u202f: 5 sérums limites sur 6 avaient été pris dans les 2 mois.',
  'enders-low':
    'Enders et Knotek 1989\u202f: avidité sous 30\u202f% dans les 4 premières semaines environ après l’éruption.',
  'enders-low-vaccine':
    'Enders et Knotek 1989\u202f: après vaccin, l’avidité reste faible jusqu’à environ 2,5 mois.',
  'enders-high-exposed':
    'Enders et Knotek 1989\u202f: les réinfections avaient une avidité de 48 à 100\u202f%.',
  'mubareka-low':
    'Mubareka 2007\u202f: sous 40\u202f% seulement dans les 6 semaines suivant l’éruption (cité de mémoire).',
  'mubareka-grey': 'Mubareka 2007\u202f: 40 à 60\u202f% n’est attribué à aucune période (cité de mémoire).',
  'mubareka-high':
    'Mubareka 2007\u202f: plus de 60\u202f% n’a pas été vu avant 13 semaines après l’éruption (cité de mémoire).',
  'lafarga-low':
    'Lafarga 1998\u202f: sous 50\u202f% est récent\u202f; 84\u202f% des sérums aigus d’une épidémie l’étaient.',
  'best-e2':
    'Best 2002\u202f: des bandes E2 signifient que l’infection date de plus de 5 mois\u202f; les IgM peuvent persister.',
  'tokunoshima-low':
    'Tokunoshima 2004\u202f: une avidité sous 30\u202f% n’a été trouvée que chez des femmes non infectées auparavant et à titre faible.',
  'tokunoshima-rise':
    'Tokunoshima 2004\u202f: 17 femmes sur 61 à titre antérieur faible enregistré ont eu une hausse d’un facteur quatre dans l’épidémie.',
  'hamkar-low':
    'Iran 2003\u202f: 14,4\u202f% de 812 femmes vaccinées pendant la grossesse avaient une avidité faible et avaient été réceptives.',
  'hamkar-high':
    'Iran 2003\u202f: 85,3\u202f% de 812 femmes vaccinées pendant la grossesse avaient une avidité élevée et un rappel.',
  'cradock-watson-rise':
    'Cradock-Watson 1981\u202f: une hausse silencieuse après contact se sépare d’abord en primo-infection et réinfection\u202f: aucune de 34 réinfections n’a atteint l’enfant, 6 primo-infections silencieuses en ont atteint 3.',
  'fogel-rise':
    'Fogel 1985\u202f: après 56 réinfections silencieuses, les 25 enfants suivis allaient bien\u202f; des primo-infections silencieuses ont donné 7 enfants infectés.',
  'reinfections-rise':
    'Royaume-Uni 1985 à 1988\u202f: cinq enfants ont été infectés après réinfection silencieuse, dont quatre par les propres enfants de la mère.',
  'morgan-capner-rise':
    'Morgan-Capner 1991\u202f: une réinfection dans les 12 premières semaines atteignait environ 8\u202f%, avec des malformations probablement dans moins de 5\u202f% (cité de mémoire).',
  'banerji-travel':
    'Banerji 2005\u202f: des IgG de 425 IU/mL à 12 SA après un voyage jusqu’à 6 SA ont été lues comme immunité\u202f; l’enfant avait une rubéole congénitale.',
  'pitts-vaccinated':
    'New Jersey 2008\u202f: rubéole congénitale bien que la mère fût vaccinée et sans éruption\u202f; ses IgG dépassaient 400 IU/mL à 4 mois.',
  'mace-positive':
    'Mace 2004\u202f: la PCR amniotique trouvait 83 à 95\u202f% des enfants infectés et n’était jamais faussement positive chez 45 femmes.',
  'mace-negative':
    'Mace 2004\u202f: la PCR amniotique laissait passer 5 à 17\u202f% des enfants infectés chez 45 femmes.',
  'banatvala-negative':
    'Banatvala et Peckham\u202f: un seul test prénatal négatif n’exclut jamais\u202f; prélever au moins 6 à 8 semaines après l’infection.',
  'who-crs-throat':
    'Manuel OMS 3.6\u202f: l’ARN rubéoleux dans la gorge de l’enfant prouve l’infection\u202f; l’enfant peut être contagieux.',
  'who-crs-throat-negative':
    'Manuel OMS 3.6\u202f: un prélèvement négatif n’y met pas fin\u202f: l’enfant compte comme contagieux jusqu’à 1 an sauf deux prélèvements à un mois d’intervalle, tous deux après l’âge de 3 mois, négatifs.',
  'who-crs-igg-stays':
    'Manuel OMS 4.8\u202f: les IgG de la mère diminuent de moitié environ chaque mois\u202f; des IgG qui restent sans vaccin ni exposition confirment l’infection.',
  'uptodate-crs-igm':
    'UpToDate\u202f: des IgM chez l’enfant sont une preuve de laboratoire\u202f; avec une malformation c’est le syndrome, sans elle une infection seulement.',
  'uptodate-crs-negative':
    'UpToDate\u202f: des IgM prises près de la naissance sont répétées à 1 mois si elles sont négatives.',
  'bmj-crs-negative':
    'BMJ Best Practice et résumés semblables\u202f: presque tous les enfants infectés ont des IgM avant 3 mois, 90\u202f% à 3 à 6 mois, environ la moitié à 6 mois\u202f; un résumé donne la moitié à 3 mois.',
  'bmj-crs-igg-stays':
    'BMJ Best Practice\u202f: des IgG qui restent au-delà de 7 à 11 mois sans vaccin ni exposition confirment l’infection.',
  'primarycare-crs-negative':
    'Primary Care Notebook\u202f: les IgM baissent avec l’âge\u202f; elles sont prises près de la naissance et répétées si négatives.',
  'primex-cord': 'Primex\u202f: l’absence d’IgM dans le sang de cordon n’exclut pas l’infection.',
  'cradock-watson-late':
    'Cradock-Watson 1980\u202f: après une rubéole maternelle tardive, beaucoup d’enfants infectés n’avaient pas d’IgM, et des IgG persistantes en trouvaient davantage.',
  'banatvala-crs-late':
    'Banatvala et Peckham\u202f: des IgG qui restent après 9 mois sans vaccin confirment l’infection.',
  'banatvala-crs-mother':
    'Banatvala et Peckham\u202f: tout enfant d’une mère ayant eu la rubéole est testé, quel que soit le terme.',
  'cdna-crs': 'Australie (CDNA)\u202f: les enfants de mères à rubéole confirmée ou suspectée sont testés.',
  'aap-crs-suspected':
    'AAP\u202f: précautions contact tant qu’une rubéole congénitale est suspectée, jusqu’à l’âge de 1 an sauf deux prélèvements à un mois d’intervalle après l’âge de 3 mois négatifs.',
  'germany-crs': 'Allemagne\u202f: la rubéole congénitale est à déclaration obligatoire.',
  'bccdc-cri':
    'Canada (BCCDC)\u202f: une preuve de laboratoire sans malformation est une infection rubéoleuse congénitale\u202f; elle devient le syndrome si une malformation apparaît.',
  'bccdc-crs':
    'Canada (BCCDC)\u202f: une preuve de laboratoire avec malformation est un syndrome de rubéole congénitale.',
  'rcog-crs-late':
    'RCOG\u202f: un enfant normal est suivi, car perte auditive et autres atteintes peuvent apparaître plus tard.',
  'wallin-crs':
    'Kansas 2018\u202f: un enfant avec IgM, deux séries de PCR négatives à 30 jours d’intervalle et sans malformations a été classé infecté et suivi.',
};
