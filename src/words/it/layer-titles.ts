import type { DecidingTitle } from '../titles.ts';

/** What the layers are called that read, decide and check last, by their English titles. */
export const layerTitles: Readonly<Record<DecidingTitle, string>> = {
  'Was there an exposure or an illness that fits?': 'C’è stata un’esposizione o una malattia compatibile?',
  'Could the sample be too early for antibody?':
    'Il campione potrebbe essere troppo precoce per gli anticorpi?',
  'What do the IgM methods say together?': 'Che cosa dicono insieme i metodi IgM?',
  'Does an earlier sample change what the IgM says?': 'Un campione precedente cambia ciò che dicono le IgM?',
  'What does the IgG say with its immunoblot?': 'Che cosa dicono le IgG con il loro immunoblot?',
  'Is the avidity evidence, and what does its date make of it?':
    'L’avidità è una prova, e che cosa ne risulta con la sua data?',
  'Are there signs of an infection beside the serology?': 'Ci sono segni di infezione oltre alla sierologia?',
  'Is there direct proof?': 'C’è una prova diretta?',
  'Can the results be read together?': 'I risultati si possono leggere insieme?',
  'Did IgG appear in this pregnancy?': 'Le IgG sono comparse in questa gravidanza?',
  'Was she immune before this pregnancy?': 'Era immune prima di questa gravidanza?',
  'Does IgG rise in sera run together?': 'Le IgG aumentano in sieri testati in parallelo?',
  'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?':
    'Le IgG sono comparse poco prima di questa gravidanza o, durante questa, da una zona grigia?',
  'Was the organism found in her blood?': 'Il microrganismo è stato trovato nel suo sangue?',
  'Is the IgG missing?': 'Mancano le IgG?',
  'Has IgG stayed away after a reactive IgM?': 'Le IgG sono rimaste assenti dopo IgM reattive?',
  'Is a positive IgA the only antibody?': 'IgA positive sono l’unico anticorpo?',
  'IgG negative: what does the IgM say?': 'IgG negative: che cosa dicono le IgM?',
  'IgG gray or low: what settles it?': 'IgG in zona grigia o basse: che cosa risolve?',
  'Is a positive IgG contradicted by its immunoblot?': 'IgG positive sono contraddette dal loro immunoblot?',
  'IgG positive and IgM reactive: what does the avidity say, with its date?':
    'IgG positive e IgM reattive: che cosa dice l’avidità, con la sua data?',
  'IgG positive without a reactive IgM: what can still be recent?':
    'IgG positive senza IgM reattive: che cosa può ancora essere recente?',
  'Do scan or eyes forbid a reassuring word?': 'L’ecografia o gli occhi impediscono una parola rassicurante?',
  'Was the organism found in her throat?': 'Il microrganismo è stato trovato nella sua gola?',
  'Do two avidity methods disagree?': 'Due metodi di avidità sono discordi?',
  'Can her serology be relied on?': 'La sua sierologia è affidabile?',
  'Is the IgG real, and does anything contradict it?': 'Le IgG sono vere, e qualcosa le contraddice?',
  'Can serology be relied on in this infant?': 'La sierologia è affidabile in questo lattante?',
  'Was the mother infected, and has the infant signs?': 'La madre è stata infettata, e il lattante ha segni?',
  "Is there an IgM or IgA of the infant's own?": 'Ci sono IgM o IgA del lattante stesso?',
  "Is the parasite's DNA found in the infant?": 'Il DNA del parassita è stato trovato nel lattante?',
  'Which other proof is there?': 'Quale altra prova c’è?',
  'Does the IgG rise in parallel sera?': 'Le IgG aumentano in sieri paralleli?',
  'Is the IgG gone, and does that count?': 'Le IgG sono scomparse, e questo conta?',
  'Is there a negative PCR or blot?': 'C’è una PCR o un blot negativo?',
  'Is the infection proven directly?': 'L’infezione è dimostrata direttamente?',
  'Can IgG and IgM be read?': 'Si possono leggere IgG e IgM?',
  'Does the IgG behave like the infant’s own?': 'Le IgG si comportano come quelle del lattante stesso?',
  'Does another proof or the infant’s own IgM or IgA point to infection?':
    'Un’altra prova o le IgM o IgA del lattante stesso indicano un’infezione?',
  'Is there a rise that proves nothing by itself?': 'C’è un aumento che da solo non dimostra nulla?',
  'Without proof: is it excluded, or open?': 'Senza prova: esclusa o aperta?',
  'Does something contradict an exclusion?': 'Qualcosa contraddice un’esclusione?',
  'Rash, contact, travel or an illness that fits?': 'Esantema, contatto, viaggio o malattia compatibile?',
  'Was she protected before the contact?': 'Era protetta prima del contatto?',
  'What exposure must the answer account for?': 'Di quale esposizione deve tenere conto la risposta?',
  'Was rubella RNA found in her?': 'È stato trovato RNA della rosolia in lei?',
  'Does a recent vaccine explain what is new?': 'Un vaccino recente spiega ciò che è nuovo?',
  'IgG positive and IgM reactive: what do avidity and exposure say?':
    'IgG positive e IgM reattive: che cosa dicono l’avidità e l’esposizione?',
  'Can a vaccine explain the antibody?': 'Un vaccino può spiegare gli anticorpi?',
  "Is there an IgM of the infant's own?": 'Ci sono IgM del lattante stesso?',
  'Is rubella RNA found in a specimen that is surely the infant’s?':
    'È stato trovato RNA della rosolia in un campione che è sicuramente del lattante?',
  'Does the RNA prove infection?': 'L’RNA dimostra l’infezione?',
  'Is a rise the infant’s own answer to infection?':
    'Un aumento è la risposta del lattante stesso all’infezione?',
  'Does the IgG stay beyond 9 months without a vaccine?': 'Le IgG restano oltre i 9 mesi senza vaccino?',
  'What is the IgG at this age?': 'Come sono le IgG a questa età?',
  'Is there a negative PCR?': 'C’è una PCR negativa?',
  'Is the infection proven by RNA?': 'L’infezione è dimostrata dall’RNA?',
  'Does IgG that stays, another proof or the infant’s own IgM point to infection?':
    'IgG che restano, un’altra prova o le IgM del lattante stesso indicano un’infezione?',
  'Does the serology keep the case open?': 'La sierologia tiene aperto il caso?',
  'What does the PCR say, and was it in time?': 'Che cosa dice la PCR, ed era in tempo?',
  'Does a positive PCR decide?': 'Una PCR positiva decide?',
  'Has the infant bands of its own?': 'Il lattante ha bande proprie?',
  'No positive PCR: is it excluded, or open?': 'Nessuna PCR positiva: esclusa o aperta?',
};
