import type * as english from '../../en/positions/cmv.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const cmvTopicWords: Like<typeof english.cmvTopicWords> = {
  'cmv-screening': {
    title: 'Le CMV doit-il être recherché chez toute femme enceinte\u202f?',
    ours: 'Cela dépend du pays. Torchlight lit les tests qui ont été faits et demande la moitié manquante d’une paire\u202f; dépister ou non est la décision du site.',
  },
  'cmv-immune-retest': {
    title: 'IgG positives, IgM négatives\u202f: tester de nouveau pendant la grossesse\u202f?',
    ours: 'Pas de contrôle de notre part. Un contrôle des IgM ne montre ni n’exclut une réactivation\u202f; il ne devient une action que là où le site a choisi cette pratique, et une protection n’est jamais promise.',
  },
  'cmv-susceptible-retest': {
    title: 'IgG et IgM négatives\u202f: à quel intervalle tester de nouveau\u202f?',
    ours: 'Toutes les 4 semaines jusqu’à 14-16 SA, IgG et IgM ensemble, jamais les IgM seules\u202f; le site peut garder son propre intervalle. Ensuite hygiène, et un test en cas de symptômes, de signe échographique ou d’exposition.',
  },
  'cmv-wait-or-blot': {
    title: 'Attendre un second prélèvement, ou faire l’immunoblot maintenant\u202f?',
    ours: 'Les deux\u202f: les tests de confirmation sur ce sérum maintenant, et aussi le second prélèvement, que rien ne remplace tant que les IgG sont négatives ou en zone grise.',
  },
  'cmv-repeat-interval': {
    title: 'Résultat peu clair\u202f: quand faire le second prélèvement\u202f?',
    ours: '2 à 3 semaines après le premier\u202f; les règles locales vont de 10 jours à 4 semaines. Des IgG négatives ne closent des IgM que 4 semaines après leur première réactivité.',
  },
  'cmv-what-dates': {
    title: 'Quel test date le mieux une infection\u202f?',
    ours: 'L’avidité d’abord, toujours avec le terme du prélèvement. L’immunoblot, la neutralisation et les IgG anti-gB l’appuient et ne datent jamais seuls.',
  },
  'cmv-avidity-when': {
    title: 'L’avidité seulement quand les IgM sont réactives\u202f?',
    ours: 'Les IgM d’abord. L’avidité vaut aussi d’être demandée chez une femme sans IgM avec des symptômes, une exposition ou un signe échographique\u202f; elle est lue avec sa date.',
  },
  'cmv-intermediate': {
    title: 'Que veut dire une avidité intermédiaire\u202f?',
    ours: 'Non concluant\u202f; cela dépend du coffret. Elle ne rassure ni ne diagnostique\u202f: seconde méthode d’avidité, PCR sanguine, second prélèvement, laboratoire de référence.',
  },
  'cmv-high-week': {
    title: 'Jusqu’à quel terme une avidité élevée parle-t-elle pour une infection ancienne\u202f?',
    ours: 'La limite est calculée et imprimée\u202f: terme du prélèvement moins les semaines que le laboratoire garantit, 13 sauf autre indication. Clair seulement avant 13 SA.',
  },
  'cmv-definition': {
    title: 'Qu’est-ce qui compte comme primo-infection\u202f?',
    ours: 'Confirmée\u202f: une séroconversion documentée et elle-même vérifiée. Probable\u202f: IgM réactives avec une avidité faible. Jamais les IgM seules.',
  },
  'cmv-gray-zone': {
    title: 'Où se situe la zone grise\u202f?',
    ours: 'Là où le laboratoire l’imprime. Dix pour cent autour du seuil est la règle d’un seul laboratoire, proposée seulement quand un compte rendu n’imprime qu’un seuil.',
  },
  'cmv-valaciclovir': {
    title: 'Le valaciclovir chez la mère\u202f?',
    ours: 'Une discussion avec la médecine fœtale, jamais une prescription\u202f: hors AMM, avec surveillance des reins, pour une primo-infection qui peut tomber avant 14 SA, jusqu’à 21 SA.',
  },
  'cmv-periconceptional': {
    title: 'Le valaciclovir aide-t-il après une infection autour de la conception\u202f?',
    ours: 'Non tranché, et dit comme tel\u202f: l’essai n’a pas vu de différence, les études groupées en ont vu une. Il est discuté quand même.',
  },
  'cmv-hyperimmune': {
    title: 'Des immunoglobulines hyperimmunes pour prévenir l’infection du fœtus\u202f?',
    ours: 'Non recommandé hors d’un protocole spécialisé. Ni quantité ni intervalle ne sont jamais donnés.',
  },
  'cmv-hyperimmune-interval': {
    title: 'À quel intervalle la page source donne-t-elle les immunoglobulines\u202f?',
    ours: 'La page se contredit. Les deux intervalles sont montrés dans la référence des traitements, aucun n’est utilisé.',
  },
  'cmv-antivirals-mother': {
    title: 'Ganciclovir ou valganciclovir pour la mère\u202f?',
    ours: 'Jamais par cet outil. Une maladie menaçant la vue ou la vie relève d’un spécialiste.',
  },
  'cmv-maternal-dna': {
    title: 'Que veut dire de l’ADN de CMV dans le sang de la mère\u202f?',
    ours: 'Un appoint\u202f: à côté d’IgM réactives, il appuie une primo-infection. Ce n’est pas un test du fœtus, et un résultat négatif n’exclut rien. Des travaux français et italiens plus récents l’utiliseraient comme facteur prédictif (de mémoire).',
  },
  'cmv-amniocentesis': {
    title: 'L’amniocentèse, à partir de quel terme et combien de temps après l’infection\u202f?',
    ours: 'À partir de 17 SA et 8 semaines après l’infection, les deux\u202f; avant cela, la réponse est d’attendre. Quand l’infection n’est pas datée, 8 semaines après ce prélèvement.',
  },
  'cmv-negative-amniocentesis': {
    title: 'Une amniocentèse négative met-elle fin à la question\u202f?',
    ours: 'Non\u202f: bonne nouvelle pour le pronostic, pas une exclusion. Le nouveau-né est testé quand même.',
  },
  'cmv-harm-early': {
    title: 'Une infection du premier trimestre laisse-t-elle souvent des séquelles\u202f?',
    ours: 'Une fourchette est donnée\u202f: environ un tiers à la moitié des enfants infectés. Ce n’est pas le risque de son enfant avant que l’infection du fœtus soit montrée.',
  },
  'cmv-harm-late': {
    title: 'Et après le deuxième ou troisième trimestre\u202f?',
    ours: 'Rares, et leur absence n’est pas prouvée\u202f: l’intervalle est montré avec le nombre.',
  },
  'cmv-conception': {
    title: 'Combien de temps attendre avant une conception après une infection\u202f?',
    ours: 'Avis d’un spécialiste jusqu’à ce que l’infection soit datée\u202f; 6 à 12 mois sont souvent cités. Les IgM peuvent rester positives longtemps et leur disparition n’est pas attendue.',
  },
  'cmv-work': {
    title: 'Une femme enceinte séronégative peut-elle travailler avec de jeunes enfants\u202f?',
    ours: 'Hygiène, et un entretien avec l’employeur ou la médecine du travail\u202f: les règles nationales diffèrent, celles d’Allemagne limitent souvent le travail avec des enfants de moins de 3 ans (de mémoire).',
  },
  'cmv-newborn-treatment': {
    title: 'Comment un nouveau-né infecté est-il traité\u202f?',
    ours: 'Le pédiatre spécialiste décide. Les doses ne figurent que dans la référence des traitements, comme ce que disent les documents.',
  },
  'cmv-newborn-follow-up': {
    title: 'Tous les enfants infectés sont-ils suivis\u202f?',
    ours: 'Oui, tous\u202f: audition, yeux et développement, quel que soit le moment de l’infection de la mère.',
  },
  'cmv-saliva': {
    title: 'Jusqu’où se fier à une salive positive\u202f?',
    ours: 'Elle rend l’infection probable jusqu’à ce que l’urine la confirme, au plus tard le jour 21.',
  },
};

/** What each source holds, in our words. */
export const cmvPositionWords: Like<typeof english.cmvPositionWords> = {
  'cmv-screening-ecci-2024-yes': 'Oui\u202f: toutes les femmes au premier trimestre, le plus tôt possible.',
  'cmv-screening-swsphn-europe':
    'Rapporte que des recommandations européennes conseillent désormais le dépistage de toutes au premier trimestre.',
  'cmv-screening-has-2025-yes':
    'Oui, au premier trimestre, pour les femmes au statut négatif ou inconnu\u202f; à réévaluer après 3 ans.',
  'cmv-screening-israel-practice': 'Pratiqué\u202f: au début, à 11 à 14 et à 16 à 19 semaines.',
  'cmv-screening-germany-gyn-own-cost':
    'Hors du suivi de routine\u202f; un test du statut avant ou en début de grossesse est utile, à ses frais.',
  'cmv-screening-sogc-420-targeted': 'Pas pour toutes\u202f; proposé tôt quand un jeune enfant est au foyer.',
  'cmv-screening-asid-2022-information': 'Pas pour toutes\u202f; information pour toutes.',
  'cmv-screening-ranzcog-2019-hygiene': 'Information d’hygiène pour chaque femme.',
  'cmv-screening-smfm-39-no': 'Pas de sérologie de routine.',
  'cmv-screening-acog-151-no': 'Pas de sérologie de routine.',
  'cmv-screening-rcog-sip-56-no': 'Pas de dépistage systématique.',
  'cmv-screening-rawlinson-2017-no': 'Le dépistage systématique des mères n’est pas soutenu.',
  'cmv-screening-hcsp-no': 'Pas de dépistage systématique, en 2018 et de nouveau en 2023/24.',
  'cmv-screening-hcsp-decision-analysis-hygiene':
    'Une analyse de décision\u202f: promouvoir l’hygiène peut faire mieux que dépister.',
  'cmv-screening-cir-implied': 'Son tableau teste chaque femme.',
  'cmv-immune-retest-cir-retest': 'Refaire les IgM pendant la grossesse, car une activation compte.',
  'cmv-immune-retest-israel-no': 'Pas de nouveau test des femmes infectées dans le passé.',
  'cmv-immune-retest-germany-gyn-no': 'Pas d’autres contrôles nécessaires.',
  'cmv-immune-retest-ecci-2024-no': 'Pas de test des femmes connues séropositives.',
  'cmv-immune-retest-rawlinson-2017-no': 'Pas de tests répétés.',
  'cmv-immune-retest-smfm-39-no':
    'Une infection antérieure n’empêche pas l’infection du nouveau-né\u202f; pas de contrôle.',
  'cmv-immune-retest-ajog-review-no':
    'La sérologie n’informe pas chez les femmes immunisées avant la grossesse.',
  'cmv-immune-retest-leruez-ville-2020-no-test':
    'Aucun test de la mère n’est validé pour l’infection non primaire.',
  'cmv-immune-retest-lazzarotto-2020-no-test':
    'Aucun test de la mère n’est validé pour l’infection non primaire.',
  'cmv-immune-retest-ferreira-pitfall-case':
    'Un nouveau-né infecté et malade, bien que IgG+/IgM− n’ait jamais changé.',
  'cmv-susceptible-retest-ecci-2024-4-weeks': 'Toutes les 4 semaines jusqu’à 14-16 semaines.',
  'cmv-susceptible-retest-akl-ecci-to-14': 'Dépistage jusqu’à 14 semaines seulement.',
  'cmv-susceptible-retest-israel-fixed': 'Au début, à 11 à 14 et à 16 à 19 semaines.',
  'cmv-susceptible-retest-germany-dgk-6-8': 'Toutes les 6 à 8 semaines.',
  'cmv-susceptible-retest-awmf-093-001-4-12': 'Toutes les 4 semaines environ, jusqu’à toutes les 8 à 12.',
  'cmv-susceptible-retest-saarbruecken-once': 'Une fois, à 20 à 24 semaines.',
  'cmv-susceptible-retest-has-2025-t1': 'De nouveau au premier trimestre.',
  'cmv-susceptible-retest-sogc-420-workers':
    'Professionnelles séronégatives\u202f: chaque mois ou chaque trimestre, en option.',
  'cmv-susceptible-retest-smfm-39-none': 'Aucun.',
  'cmv-susceptible-retest-rcog-sip-56-none': 'Seulement avec une raison.',
  'cmv-susceptible-retest-acog-151-none': 'Aucun.',
  'cmv-susceptible-retest-asid-2022-reason': 'Après des symptômes ou une exposition.',
  'cmv-susceptible-retest-cir-igm': 'Contrôle des IgM pendant la grossesse, sans intervalle.',
  'cmv-susceptible-retest-faure-bardon-2019-why':
    'Pourquoi arrêter\u202f: aucune séquelle n’a été vue après une infection du deuxième ou troisième trimestre.',
  'cmv-wait-or-blot-cir-now':
    'Deux semaines ne peuvent être attendues pendant la grossesse\u202f: immunoblot et avidité aussitôt.',
  'cmv-wait-or-blot-roche-wait': 'Répéter, avec l’avidité, après 2 à 3 semaines.',
  'cmv-wait-or-blot-akl-ecci-wait': 'Un second prélèvement après 3 à 4 semaines.',
  'cmv-wait-or-blot-cdc-wait': 'La séroconversion sur prélèvements appariés est la méthode de référence.',
  'cmv-wait-or-blot-lazzarotto-blot-blot':
    'Un immunoblot IgM confirme des IgM par ELISA\u202f: tous les positifs et 98,6\u202f% des négatifs par deux méthodes ELISA.',
  'cmv-repeat-interval-beebe-10-14': '10 à 14 jours.',
  'cmv-repeat-interval-ranzcog-deck-2': '2 semaines.',
  'cmv-repeat-interval-roche-2-3': '2 à 3 semaines.',
  'cmv-repeat-interval-corewell-2-3': '2 à 3 semaines.',
  'cmv-repeat-interval-akl-ecci-3-4': '3 à 4 semaines.',
  'cmv-repeat-interval-sogc-algorithm-sheet-6':
    'Des IgG encore négatives après 6 semaines sont jugées fiables.',
  'cmv-what-dates-cir-blot': 'L’immunoblot, dit plus exact que l’avidité.',
  'cmv-what-dates-cdc-avidity': 'IgM avec avidité, ou séroconversion.',
  'cmv-what-dates-prince-lape-nixon-2014-avidity': 'L’avidité.',
  'cmv-what-dates-deximed-both': 'L’avidité avec les IgG anti-gB.',
  'cmv-what-dates-enders-2013-blot':
    'L’avidité par blot a placé l’infection dans les 14 semaines dans 96,9\u202f%, mais n’a pu être lue dans 11 sérums sur 47\u202f; l’avidité des coffrets était aussi utilisable.',
  'cmv-what-dates-sarasini-2021-blot':
    '14 sérums sur 20 avec une avidité faussement élevée d’un coffret étaient faibles par avidité sur blot.',
  'cmv-what-dates-eggers-2001-neutralisation':
    'Les anticorps neutralisants viennent après 13 semaines en moyenne\u202f; 6,4\u202f% ne répondent jamais sur le blot de glycoprotéines.',
  'cmv-what-dates-anti-p52-gb-2019-gb':
    'Les IgG anti-gB suivent la courbe de l’avidité\u202f; la phase du milieu se chevauche.',
  'cmv-avidity-when-prince-2014-algorithm-not-only':
    'Les coffrets IgM ont donné 48 à 105 positifs parmi les mêmes 369 sérums, si bien que certaines avidités faibles sont manquées.',
  'cmv-avidity-when-french-algorithm-igm-first':
    'L’avidité d’abord a laissé 26\u202f% des femmes sans date, les IgM d’abord 1\u202f%.',
  'cmv-avidity-when-sarasini-2021-no-igm':
    '4,7\u202f% des femmes avec une primo-infection bien datée n’avaient pas d’IgM.',
  'cmv-intermediate-chl-avidity-nothing': 'Non informative.',
  'cmv-intermediate-enders-2013-12-weeks':
    'Avec un coffret, pas d’infection dans les 12 semaines chez 15 femmes sur 17.',
  'cmv-high-week-prince-lape-nixon-2014-3-months': 'Élevée, elle exclut les 3 derniers mois.',
  'cmv-high-week-cdc-2-4': 'L’avidité mûrit en 2 à 4 mois.',
  'cmv-high-week-roche-12-16': 'Un bon signe jusqu’à 12-16 semaines, pas une exclusion plus tard.',
  'cmv-high-week-bodeus-1999-t1':
    'Au premier trimestre\u202f; un enfant a été infecté malgré elle au deuxième.',
  'cmv-high-week-quest-avidity-4-months': 'Élevée, elle exclut pour l’essentiel les 4 derniers mois.',
  'cmv-high-week-chl-avidity-3-months': 'Élevée\u202f: plus de 3 mois.',
  'cmv-high-week-sogc-algorithm-sheet-18':
    'Après 18 semaines, elle peut encore confirmer une infection ancienne.',
  'cmv-high-week-springer-2014-avidity-22-24': 'L’avidité élevée n’est atteinte qu’à 22 à 24 semaines.',
  'cmv-high-week-sarasini-2021-caution': '6,2\u202f% avaient une avidité élevée dès 1 à 3 mois.',
  'cmv-definition-smfm-39-both': 'Séroconversion, ou IgM et IgG avec avidité faible.',
  'cmv-definition-cdc-both': 'La séroconversion comme référence\u202f; IgM avec avidité faible.',
  'cmv-definition-sogc-420-three': 'Séroconversion, IgM et avidité lues ensemble.',
  'cmv-definition-rawlinson-2017-both': 'Séroconversion, ou IgM avec avidité faible.',
  'cmv-definition-ecci-2024-both': 'Séroconversion, ou IgM avec avidité faible.',
  'cmv-definition-rcog-sip-56-both': 'Séroconversion, ou IgM avec avidité faible.',
  'cmv-definition-acog-151-both': 'Séroconversion, ou avidité.',
  'cmv-definition-asid-2022-both': 'Séroconversion, ou IgM avec avidité faible.',
  'cmv-definition-awmf-093-001-four': 'IgG, IgM et avidité, avec le blot en appui.',
  'cmv-definition-deximed-gb': 'Avidité et IgG anti-gB.',
  'cmv-definition-has-2025-three': 'IgG, IgM, puis avidité.',
  'cmv-definition-furione-2018-checked': '10 séroconversions adressées sur 10 étaient de fausses IgG.',
  'cmv-definition-cir-blot': 'Un immunoblot IgM, ou l’avidité.',
  'cmv-gray-zone-cir-ten': '10\u202f% de chaque côté du seuil.',
  'cmv-gray-zone-jcm-assays-kits':
    'Par coffret\u202f: VIDAS IgM 0,70-0,89 et IgG 4-6 AU/mL, Architect IgM 0,85-0,99, Enzygnost 0,100-0,200.',
  'cmv-gray-zone-quest-6732-kits': 'IgG 0,60-0,69, IgM 30,00-34,99.',
  'cmv-gray-zone-parly2-kits': 'Roche\u202f: IgG 0,5-1, IgM 0,7-1.',
  'cmv-valaciclovir-shahar-nissan-2020-yes':
    'Essai randomisé\u202f: 5 fœtus infectés sur 45 contre 14 sur 47.',
  'cmv-valaciclovir-dantonio-2023-yes': 'Trois études groupées\u202f: odds ratio 0,37 (0,21-0,64).',
  'cmv-valaciclovir-chatzakis-2024-yes': '527 femmes\u202f: odds ratio 0,34 (0,18-0,61).',
  'cmv-valaciclovir-chatzakis-update-yes': '860 femmes\u202f: odds ratio 0,39 (0,25-0,59).',
  'cmv-valaciclovir-ecci-2024-yes': 'Recommandé autour de la conception et au premier trimestre.',
  'cmv-valaciclovir-israel-valaciclovir-yes':
    'Donné dans les 8 semaines après l’infection, avec hydratation et un contrôle rénal toutes les 2 semaines.',
  'cmv-valaciclovir-sogc-420-may': 'Peut être envisagé.',
  'cmv-valaciclovir-asid-2022-specialist': 'Une discussion spécialisée.',
  'cmv-valaciclovir-awmf-093-001-option': 'Une option hors AMM.',
  'cmv-valaciclovir-has-2025-kidney':
    'Utilisé hors AMM\u202f; demande un usage prudent et la protection des reins.',
  'cmv-valaciclovir-rcog-sip-56-research':
    'Recherche seulement en 2017\u202f; une mise à jour ultérieure est plus favorable.',
  'cmv-valaciclovir-smfm-39-research': 'Seulement en recherche.',
  'cmv-valaciclovir-acog-151-no': 'Aucun.',
  'cmv-valaciclovir-rawlinson-2017-not-routine': 'Pas en routine\u202f; antérieur à l’essai.',
  'cmv-valaciclovir-deximed-no': 'Aucun antiviral recommandé pendant la grossesse.',
  'cmv-valaciclovir-hcsp-doubts': 'Des doutes sur les preuves.',
  'cmv-valaciclovir-valaciclovir-kidney-harm':
    'Insuffisance rénale aiguë\u202f: un cas en début de grossesse, un autre parmi 269 femmes, disparue en 5 jours.',
  'cmv-periconceptional-shahar-nissan-2020-none':
    'Pas de différence (P = 0,91)\u202f; ces femmes avaient commencé le traitement plus tard.',
  'cmv-periconceptional-chatzakis-2024-yes':
    'Odds ratio 0,34 autour de la conception, 0,35 au premier trimestre.',
  'cmv-periconceptional-chatzakis-update-yes':
    'Odds ratio 0,30 autour de la conception, 0,47 au premier trimestre.',
  'cmv-hyperimmune-ilive-for': 'Les appelle le médicament de choix.',
  'cmv-hyperimmune-kagan-2021-for':
    'Tôt, toutes les deux semaines et en plus grande quantité\u202f: moins d’infectés, sans randomisation.',
  'cmv-hyperimmune-revello-2014-trial': 'Randomisé\u202f: 18 sur 61 contre 27 sur 62 (P = 0,13).',
  'cmv-hyperimmune-hughes-2021-trial':
    'Randomisé\u202f: 22,7\u202f% contre 19,4\u202f%, arrêté pour futilité\u202f; plus de naissances prématurées.',
  'cmv-hyperimmune-hughes-two-years-trial': 'À deux ans, 13,4\u202f% contre 10,1\u202f%.',
  'cmv-hyperimmune-sogc-420-no': 'Ne devraient pas être utilisées.',
  'cmv-hyperimmune-rawlinson-2017-no': 'Non soutenues.',
  'cmv-hyperimmune-smfm-39-research': 'Seulement en recherche.',
  'cmv-hyperimmune-rcog-sip-56-research': 'Pas hors recherche.',
  'cmv-hyperimmune-ecci-2024-no': 'Pas à l’ancienne quantité.',
  'cmv-hyperimmune-awmf-093-001-no': 'Non établies.',
  'cmv-hyperimmune-bad-schwartau-off-label': 'Des essais individuels hors AMM existent.',
  'cmv-hyperimmune-asid-2022-no': 'Pas en routine.',
  'cmv-hyperimmune-interval-ilive-1-2':
    'Dans sa section sur les médicaments\u202f: toutes les 1 à 2 semaines.',
  'cmv-hyperimmune-interval-ilive-2-3':
    'Dans sa section sur les standards de traitement\u202f: toutes les 2 à 3 semaines.',
  'cmv-hyperimmune-interval-neocytotect-label-2-3':
    'La notice donne 2 à 3 semaines pour des personnes immunodéprimées, pas pour la grossesse.',
  'cmv-antivirals-mother-shakhgildyan-2020-for': 'Plaide pour un bénéfice dans l’infection maternelle à CMV.',
  'cmv-antivirals-mother-valganciclovir-label-no':
    'A nui aux embryons chez l’animal et traverse le placenta\u202f; contraception pendant le traitement et après.',
  'cmv-antivirals-mother-nih-oi-danger':
    'Réservés à une maladie menaçant la vue ou la vie chez des femmes vivant avec le VIH.',
  'cmv-antivirals-mother-valganciclovir-page-no':
    'Seulement pour le CMV en cas d’immunodépression, sur ordonnance.',
  'cmv-maternal-dna-ilive-active': 'Définit une infection active, et la traite.',
  'cmv-maternal-dna-shakhgildyan-2020-marker': 'L’ADN dans les leucocytes marque le risque de transmission.',
  'cmv-maternal-dna-roche-confirms': 'Confirme une infection aiguë.',
  'cmv-maternal-dna-bologna-2004-no':
    'Insuffisant pour un diagnostic\u202f; sa quantité n’est pas liée au risque pour le fœtus.',
  'cmv-maternal-dna-segondy-tells': 'Sans IgG, il distingue une infection de fausses IgM.',
  'cmv-maternal-dna-acog-151-short': 'Trouvé pendant 2 à 3 semaines.',
  'cmv-maternal-dna-jcm-2020-qa-fluid': 'Le fœtus est testé dans le liquide amniotique.',
  'cmv-amniocentesis-ecci-2024-17-8': 'À partir de 17 semaines, 8 semaines après l’infection.',
  'cmv-amniocentesis-akl-ecci-18-8': 'À partir de 18 semaines, 8 semaines après l’infection.',
  'cmv-amniocentesis-has-2025-17-18': 'France\u202f: à partir de 17-18 semaines, 8 semaines.',
  'cmv-amniocentesis-lazzarotto-2020-20-8': 'Après 20 semaines, 8 semaines.',
  'cmv-amniocentesis-sogc-420-8': 'Au moins 8 semaines après l’infection.',
  'cmv-amniocentesis-smfm-39-21-6': 'Après 21 semaines, 6 semaines.',
  'cmv-amniocentesis-acog-151-21': 'À partir de 21 semaines.',
  'cmv-amniocentesis-rawlinson-2017-20-6': 'À partir de 20-21 semaines, 6 semaines.',
  'cmv-amniocentesis-rcog-sip-56-20-6-8': 'Après 20-21 semaines, 6 à 8 semaines.',
  'cmv-amniocentesis-asid-2022-20-6': 'Après 20-21 semaines, 6 semaines.',
  'cmv-amniocentesis-awmf-093-001-20': 'À partir de 20-21 semaines.',
  'cmv-amniocentesis-donner-1994-early': 'Faite à 14 à 20 semaines, elle a trouvé 45\u202f%.',
  'cmv-amniocentesis-nicolini-amnio-early':
    'Deux résultats négatifs ont été prélevés 3 à 4 semaines après l’infection.',
  'cmv-negative-amniocentesis-cmv-amniocentesis-negatives-late':
    '24 infectés parmi 712 résultats négatifs, tous bien portants au suivi long\u202f; 8,6\u202f% des infectés ont été manqués.',
  'cmv-negative-amniocentesis-cmv-amnio-missed-missed':
    '15,6\u202f% des nourrissons infectés avaient un résultat négatif, rarement avec des signes.',
  'cmv-negative-amniocentesis-cmv-treated-negative-amnio-treated':
    'Un nouveau-né infecté après un résultat négatif sous valaciclovir.',
  'cmv-harm-early-faure-bardon-2019-32': '35 sur 108 (32,4\u202f%, intervalle 23,7-42,1).',
  'cmv-harm-early-chatzakis-2020-19':
    '19,3\u202f% (12,2-26,4) avaient des anomalies cérébrales ou des signes à la naissance\u202f; 28,8\u202f% (2,4-55,1) après une infection autour de la conception.',
  'cmv-harm-early-ajog-review-40-50': 'Jusqu’à 40 à 50\u202f%.',
  'cmv-harm-early-leruez-ville-2020-51-57': '51 à 57\u202f%.',
  'cmv-harm-early-sogc-240-20-25': '20 à 25\u202f% des infectés, à tout moment.',
  'cmv-harm-late-faure-bardon-2019-none':
    'Aucune vue\u202f; les limites supérieures sont 6,5\u202f% et 12\u202f%.',
  'cmv-harm-late-chatzakis-2020-low': '0,9\u202f% (jusqu’à 2,4) et 0,4\u202f%.',
  'cmv-harm-late-faure-bardon-2019-older': 'Cite des données plus anciennes de 15\u202f%.',
  'cmv-conception-gineline-6': '6 mois.',
  'cmv-conception-cmv-conception-delay-6-12':
    '6 à 12 mois\u202f; une autre page au moins 12, IgM disparues et avidité élevée.',
  'cmv-conception-chatzakis-2020-risk':
    'Une infection peu avant la conception a atteint 5,5\u202f% des fœtus (0,1-10,8).',
  'cmv-work-ilive-transfer':
    'L’éloigner pour ce temps des foyers d’enfants, services hospitaliers et crèches.',
  'cmv-work-cdc-stay':
    'Organismes américains et britanniques\u202f: pas d’éviction systématique, précautions standard.',
  'cmv-work-sogc-240-monitor':
    'Une surveillance peut être proposée aux soignantes et professionnelles de la petite enfance séronégatives.',
  'cmv-work-sogc-420-hygiene': 'Hygiène pour toutes, quels que soient les anticorps.',
  'cmv-work-hamprecht-2022-child': 'La source principale est un enfant de moins de 3 ans.',
  'cmv-newborn-treatment-ilive-page':
    'Ganciclovir intraveineux pendant 2 semaines et une suite de 3 mois\u202f; immunoglobulines dans la forme légère. Aucune recommandation ne donne cela.',
  'cmv-newborn-treatment-kimberlin-2015-trial':
    'Nourrissons malades\u202f: 6 mois de valganciclovir, commencé dans le premier mois.',
  'cmv-newborn-treatment-shim-2023-review':
    'En danger vital, d’abord par voie intraveineuse\u202f; sans signes et avec une audition normale, pas de traitement de routine.',
  'cmv-newborn-treatment-rawlinson-2017-guideline':
    'Maladie modérée ou sévère\u202f: valganciclovir pendant 6 mois.',
  'cmv-newborn-treatment-ecci-2024-guideline':
    '6 semaines à 6 mois selon le risque\u202f; perte auditive seule jusqu’à l’âge de 13 semaines.',
  'cmv-newborn-treatment-asid-2022-guideline': '6 mois.',
  'cmv-newborn-treatment-awmf-093-001-guideline': '6 mois.',
  'cmv-newborn-follow-up-ilive-all': 'Tous\u202f: neurologue, spécialistes des oreilles et des yeux.',
  'cmv-newborn-follow-up-rawlinson-2017-all':
    'Tous\u202f: audition tous les 3 à 6 mois jusqu’à l’âge de 3 ans, puis tous les 6 à 12 mois jusqu’à 6 ans.',
  'cmv-newborn-follow-up-faure-bardon-hearing-not-late':
    'Pas de suivi auditif particulier après une infection du deuxième ou troisième trimestre.',
  'cmv-saliva-rawlinson-2017-confirm': 'Confirmer dans l’urine.',
  'cmv-saliva-wunderlich-2023-15': '15 sur 96 non confirmés, le plus souvent par lait de donneuse.',
  'cmv-saliva-nicu-saliva-17': '17\u202f% des positifs non confirmés.',
  'cmv-saliva-ross-2018-rare': '0,03 à 0,14\u202f% de tous les nouveau-nés.',
};
