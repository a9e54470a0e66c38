import type { PlanTitle } from '../titles.ts';

/** What the layers of the plan are called, by their English titles. */
export const planTitles: Readonly<Record<PlanTitle, string>> = {
  'Probable or confirmed: who sees her, and what follows?':
    'Probable ou confirmée\u202f: qui la voit, et que faire ensuite\u202f?',
  'Strong suspicion without proof: what cannot wait?':
    'Forte suspicion sans preuve\u202f: qu’est-ce qui ne peut attendre\u202f?',
  'Is the amniotic PCR positive?': 'La PCR du liquide amniotique est-elle positive\u202f?',
  'Two avidity methods disagree: what settles it?':
    'Deux méthodes d’avidité se contredisent\u202f: qu’est-ce qui tranche\u202f?',
  'Does an abnormal scan add something?': 'Une échographie anormale ajoute-t-elle quelque chose\u202f?',
  'Does an abnormal scan ask for amniotic fluid?':
    'Une échographie anormale demande-t-elle du liquide amniotique\u202f?',
  'Do her eyes need someone?': 'Quelqu’un doit-il voir ses yeux\u202f?',
  'Who else has to see her?': 'Qui d’autre doit la voir\u202f?',
  'Can it wait for the IgM?': 'Peut-on attendre les IgM\u202f?',
  'What does the way to this answer ask for?': 'Que demande le chemin vers cette réponse\u202f?',
  'Which result has to be obtained?': 'Quel résultat faut-il obtenir\u202f?',
  'IgG positive: which test dates it?': 'IgG positives\u202f: quel test les date\u202f?',
  'Which tests does the cell ask for?': 'Quels tests demande la combinaison IgG et IgM\u202f?',
  'When does a reference laboratory or the stored serum help?':
    'Quand un laboratoire de référence ou le sérum conservé aide-t-il\u202f?',
  'What if a high avidity can no longer reach back?':
    'Et si une avidité élevée ne remonte plus assez loin\u202f?',
  'Is an IgM doubted that the answer still rests on?':
    'Des IgM sur lesquelles repose encore la réponse sont-elles mises en doute\u202f?',
  'Does an IgA add something?': 'Des IgA ajoutent-elles quelque chose\u202f?',
  'Does an exposure ask for a later sample?':
    'Une exposition demande-t-elle un prélèvement plus tardif\u202f?',
  'Is a reactive IgM left open because serology cannot be relied on?':
    'Des IgM réactives restent-elles ouvertes parce que la sérologie n’est pas fiable\u202f?',
  'Which result must not be read for more than it says?':
    'À quel résultat ne faut-il pas faire dire plus qu’il ne dit\u202f?',
  'What advice does she need?': 'De quels conseils a-t-elle besoin\u202f?',
  'Without antibody: when is she tested again?':
    'Sans anticorps\u202f: quand est-elle testée de nouveau\u202f?',
  'Should conception wait?': 'La conception doit-elle attendre\u202f?',
  'Does another infection explain the IgM?': 'Une autre infection explique-t-elle les IgM\u202f?',
  'Which way does the IgM immunoblot lean?': 'De quel côté penche l’immunoblot IgM\u202f?',
  'Is anything left to be done?': 'Reste-t-il quelque chose à faire\u202f?',
  'What must not be read into these results?': 'Que ne faut-il pas lire dans ces résultats\u202f?',
  'What must not be done with this answer?': 'Que ne faut-il pas faire de cette réponse\u202f?',
  'How soon?': 'Dans quel délai\u202f?',
  'What does the conclusion ask for?': 'Que demande la conclusion\u202f?',
  'Which serology is missing or contradicts?': 'Quelle sérologie manque ou contredit\u202f?',
  'Which IgM is still needed?': 'Quelles IgM faut-il encore\u202f?',
  'Is an IgG missing, or is it read too early?': 'Des IgG manquent-elles, ou sont-elles lues trop tôt\u202f?',
  'Would a mother-child immunoblot help?': 'Un immunoblot mère-enfant aiderait-il\u202f?',
  'Is an IgG back that was gone?': 'Des IgG disparues sont-elles revenues\u202f?',
  "Was it the infant's own blood?": 'Était-ce le sang de l’enfant lui-même\u202f?',
  'Could a negative result be read as the end?':
    'Un résultat négatif pourrait-il être lu comme la fin\u202f?',
  'Who reads serology that cannot be relied on?': 'Qui lit une sérologie qui n’est pas fiable\u202f?',
  'Which facts of the history are missing?': 'Quels éléments des antécédents manquent\u202f?',
  'When is the second sample due?': 'Quand le second prélèvement est-il à faire\u202f?',
  'Probable, confirmed or re-infection: who sees her, and what follows?':
    'Probable, confirmée ou réinfection\u202f: qui la voit, et que faire ensuite\u202f?',
  'Who has to be told now?': 'Qui faut-il prévenir maintenant\u202f?',
  'Too early to tell: how soon is the next sample?':
    'Trop tôt pour le dire\u202f: dans quel délai le prélèvement suivant\u202f?',
  'A result that cannot be read: what settles it?':
    'Un résultat qui ne peut être lu\u202f: qu’est-ce qui tranche\u202f?',
  'Which further tests help?': 'Quels autres tests aident\u202f?',
  'Could this be a re-infection?': 'Pourrait-il s’agir d’une réinfection\u202f?',
  'What does a rash ask for?': 'Que demande une éruption\u202f?',
  'Is RNA looked for without a rash?': 'Cherche-t-on l’ARN sans éruption\u202f?',
  'What else can make this IgM reactive?': 'Quoi d’autre peut rendre ces IgM réactives\u202f?',
  'What does the exposure ask for?': 'Que demande l’exposition\u202f?',
  'Blot without E2, or a recent vaccine: what settles it?':
    'Blot sans E2, ou vaccin récent\u202f: qu’est-ce qui tranche\u202f?',
  'Is a vaccine due, and when?': 'Un vaccin est-il à faire, et quand\u202f?',
  'Without antibody: is she tested again?': 'Sans anticorps\u202f: est-elle testée de nouveau\u202f?',
  'Is the suspicion strong enough to notify and isolate?':
    'La suspicion est-elle assez forte pour déclarer et isoler\u202f?',
  'Is RNA still to be looked for?': 'L’ARN reste-t-il à chercher\u202f?',
  'How is the IgG followed?': 'Comment les IgG sont-elles suivies\u202f?',
  'Is there a treatment to discuss with fetal medicine?':
    'Y a-t-il un traitement à discuter avec la médecine fœtale\u202f?',
  'High avidity against fresh symptoms?': 'Avidité élevée contre symptômes récents\u202f?',
  'IgM negative: is there a reason to date the IgG all the same?':
    'IgM négatives\u202f: y a-t-il tout de même une raison de dater les IgG\u202f?',
  'Does a positive IgM blot speak against a high avidity?':
    'Un blot IgM positif parle-t-il contre une avidité élevée\u202f?',
  'Does the site’s chosen practice add a retest?':
    'La pratique choisie par le site ajoute-t-elle un nouveau test\u202f?',
  'Which PCR is still to be taken, and how fast?': 'Quelle PCR reste à prélever, et dans quel délai\u202f?',
  'Is the dried blood spot needed?': 'Le buvard de sang séché est-il nécessaire\u202f?',
  'Could the infant’s IgG be misread?': 'Les IgG de l’enfant pourraient-elles être mal lues\u202f?',
  'Is this week’s answer certain before the IgM is there?':
    'La réponse de cette semaine est-elle certaine avant les IgM\u202f?',
  'Is the avidity low before the IgM is there?': 'L’avidité est-elle faible avant les IgM\u202f?',
  'Do avidity or immunoblot speak for a recent infection before the IgM is there?':
    'L’avidité ou l’immunoblot indiquent-ils une infection récente avant les IgM\u202f?',
  'Is a low IgG new before the IgM is there?': 'Des IgG faibles sont-elles nouvelles avant les IgM\u202f?',
};
