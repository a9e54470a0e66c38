import type { DecidingTitle } from '../titles.ts';

/** What the layers are called that read, decide and check last, by their English titles. */
export const layerTitles: Readonly<Record<DecidingTitle, string>> = {
  'Was there an exposure or an illness that fits?':
    'Y a-t-il eu une exposition ou une maladie évocatrice\u202f?',
  'Could the sample be too early for antibody?':
    'Le prélèvement est-il peut-être trop précoce pour des anticorps\u202f?',
  'What do the IgM methods say together?': 'Que disent ensemble les méthodes d’IgM\u202f?',
  'Does an earlier sample change what the IgM says?':
    'Un prélèvement antérieur change-t-il ce que disent les IgM\u202f?',
  'What does the IgG say with its immunoblot?': 'Que disent les IgG avec leur immunoblot\u202f?',
  'Is the avidity evidence, and what does its date make of it?':
    'L’avidité est-elle un argument, et qu’en fait sa date\u202f?',
  'Are there signs of an infection beside the serology?':
    'Y a-t-il des signes d’infection à côté de la sérologie\u202f?',
  'Is there direct proof?': 'Y a-t-il une preuve directe\u202f?',
  'Can the results be read together?': 'Les résultats peuvent-ils être lus ensemble\u202f?',
  'Did IgG appear in this pregnancy?': 'Les IgG sont-elles apparues pendant cette grossesse\u202f?',
  'Was she immune before this pregnancy?': 'Était-elle immunisée avant cette grossesse\u202f?',
  'Does IgG rise in sera run together?': 'Les IgG augmentent-elles sur des sérums testés en parallèle\u202f?',
  'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?':
    'Les IgG sont-elles apparues peu avant cette grossesse, ou pendant celle-ci à partir d’une zone grise\u202f?',
  'Was the organism found in her blood?': 'L’agent a-t-il été trouvé dans son sang\u202f?',
  'Is the IgG missing?': 'Les IgG manquent-elles\u202f?',
  'Has IgG stayed away after a reactive IgM?':
    'Les IgG sont-elles restées absentes après des IgM réactives\u202f?',
  'Is a positive IgA the only antibody?': 'Des IgA positives sont-elles le seul anticorps\u202f?',
  'IgG negative: what does the IgM say?': 'IgG négatives\u202f: que disent les IgM\u202f?',
  'IgG gray or low: what settles it?': 'IgG en zone grise ou faibles\u202f: qu’est-ce qui tranche\u202f?',
  'Is a positive IgG contradicted by its immunoblot?':
    'Des IgG positives sont-elles contredites par leur immunoblot\u202f?',
  'IgG positive and IgM reactive: what does the avidity say, with its date?':
    'IgG positives et IgM réactives\u202f: que dit l’avidité, avec sa date\u202f?',
  'IgG positive without a reactive IgM: what can still be recent?':
    'IgG positives sans IgM réactives\u202f: qu’est-ce qui peut encore être récent\u202f?',
  'Do scan or eyes forbid a reassuring word?':
    'L’échographie ou les yeux interdisent-ils un mot rassurant\u202f?',
  'Was the organism found in her throat?': 'L’agent a-t-il été trouvé dans sa gorge\u202f?',
  'Do two avidity methods disagree?': 'Deux méthodes d’avidité se contredisent-elles\u202f?',
  'Can her serology be relied on?': 'Sa sérologie est-elle fiable\u202f?',
  'Is the IgG real, and does anything contradict it?':
    'Les IgG sont-elles réelles, et quelque chose les contredit-il\u202f?',
  'Can serology be relied on in this infant?': 'La sérologie est-elle fiable chez cet enfant\u202f?',
  'Was the mother infected, and has the infant signs?':
    'La mère a-t-elle été infectée, et l’enfant a-t-il des signes\u202f?',
  "Is there an IgM or IgA of the infant's own?": 'Y a-t-il des IgM ou IgA propres de l’enfant\u202f?',
  "Is the parasite's DNA found in the infant?": 'L’ADN du parasite est-il trouvé chez l’enfant\u202f?',
  'Which other proof is there?': 'Quelle autre preuve y a-t-il\u202f?',
  'Does the IgG rise in parallel sera?': 'Les IgG augmentent-elles sur sérums en parallèle\u202f?',
  'Is the IgG gone, and does that count?': 'Les IgG ont-elles disparu, et cela compte-t-il\u202f?',
  'Is there a negative PCR or blot?': 'Y a-t-il une PCR négative ou un blot négatif\u202f?',
  'Is the infection proven directly?': 'L’infection est-elle prouvée directement\u202f?',
  'Can IgG and IgM be read?': 'Les IgG et les IgM peuvent-elles être lues\u202f?',
  'Does the IgG behave like the infant’s own?':
    'Les IgG se comportent-elles comme celles de l’enfant lui-même\u202f?',
  'Does another proof or the infant’s own IgM or IgA point to infection?':
    'Une autre preuve ou les IgM ou IgA propres de l’enfant évoquent-elles une infection\u202f?',
  'Is there a rise that proves nothing by itself?':
    'Y a-t-il une hausse qui ne prouve rien à elle seule\u202f?',
  'Without proof: is it excluded, or open?': 'Sans preuve\u202f: exclue, ou ouverte\u202f?',
  'Does something contradict an exclusion?': 'Quelque chose contredit-il une exclusion\u202f?',
  'Rash, contact, travel or an illness that fits?': 'Éruption, contact, voyage ou maladie évocatrice\u202f?',
  'Was she protected before the contact?': 'Était-elle protégée avant le contact\u202f?',
  'What exposure must the answer account for?':
    'Quelle exposition la réponse doit-elle prendre en compte\u202f?',
  'Was rubella RNA found in her?': 'De l’ARN de la rubéole a-t-il été trouvé chez elle\u202f?',
  'Does a recent vaccine explain what is new?': 'Un vaccin récent explique-t-il ce qui est nouveau\u202f?',
  'IgG positive and IgM reactive: what do avidity and exposure say?':
    'IgG positives et IgM réactives\u202f: que disent l’avidité et l’exposition\u202f?',
  'Can a vaccine explain the antibody?': 'Un vaccin peut-il expliquer les anticorps\u202f?',
  "Is there an IgM of the infant's own?": 'Y a-t-il des IgM propres de l’enfant\u202f?',
  'Is rubella RNA found in a specimen that is surely the infant’s?':
    'De l’ARN de la rubéole est-il trouvé dans un prélèvement qui est sûrement celui de l’enfant\u202f?',
  'Does the RNA prove infection?': 'L’ARN prouve-t-il l’infection\u202f?',
  'Is a rise the infant’s own answer to infection?':
    'Une hausse est-elle la réponse propre de l’enfant à l’infection\u202f?',
  'Does the IgG stay beyond 9 months without a vaccine?':
    'Les IgG persistent-elles au-delà de 9 mois sans vaccin\u202f?',
  'What is the IgG at this age?': 'Que sont les IgG à cet âge\u202f?',
  'Is there a negative PCR?': 'Y a-t-il une PCR négative\u202f?',
  'Is the infection proven by RNA?': 'L’infection est-elle prouvée par l’ARN\u202f?',
  'Does IgG that stays, another proof or the infant’s own IgM point to infection?':
    'Des IgG qui persistent, une autre preuve ou les IgM propres de l’enfant évoquent-elles une infection\u202f?',
  'Does the serology keep the case open?': 'La sérologie laisse-t-elle le cas ouvert\u202f?',
  'What does the PCR say, and was it in time?': 'Que dit la PCR, et était-elle à temps\u202f?',
  'Does a positive PCR decide?': 'Une PCR positive décide-t-elle\u202f?',
  'Has the infant bands of its own?': 'L’enfant a-t-il des bandes propres\u202f?',
  'No positive PCR: is it excluded, or open?': 'Pas de PCR positive\u202f: exclue, ou ouverte\u202f?',
};
