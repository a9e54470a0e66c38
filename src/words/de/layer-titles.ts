import type { DecidingTitle } from '../titles.ts';

/** What the layers are called that read, decide and check last, by their English titles. */
export const layerTitles: Readonly<Record<DecidingTitle, string>> = {
  'Was there an exposure or an illness that fits?': 'Gab es eine Exposition oder eine passende Krankheit?',
  'Could the sample be too early for antibody?': 'Könnte die Probe für Antikörper zu früh sein?',
  'What do the IgM methods say together?': 'Was sagen die IgM-Methoden zusammen?',
  'Does an earlier sample change what the IgM says?': 'Ändert eine frühere Probe, was das IgM sagt?',
  'What does the IgG say with its immunoblot?': 'Was sagt das IgG mit seinem Immunoblot?',
  'Is the avidity evidence, and what does its date make of it?':
    'Ist die Avidität ein Beleg, und was folgt aus ihr mit ihrem Datum?',
  'Are there signs of an infection beside the serology?':
    'Gibt es neben der Serologie Zeichen einer Infektion?',
  'Is there direct proof?': 'Gibt es einen direkten Nachweis?',
  'Can the results be read together?': 'Lassen sich die Ergebnisse zusammen lesen?',
  'Did IgG appear in this pregnancy?': 'Ist IgG in dieser Schwangerschaft aufgetreten?',
  'Was she immune before this pregnancy?': 'War sie vor dieser Schwangerschaft immun?',
  'Does IgG rise in sera run together?': 'Steigt das IgG in parallel getesteten Seren?',
  'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?':
    'Ist IgG kurz vor dieser Schwangerschaft aufgetreten oder in ihr aus einem grenzwertigen Bereich?',
  'Was the organism found in her blood?': 'Wurde der Erreger in ihrem Blut gefunden?',
  'Is the IgG missing?': 'Fehlt das IgG?',
  'Has IgG stayed away after a reactive IgM?': 'Ist IgG nach einem reaktiven IgM ausgeblieben?',
  'Is a positive IgA the only antibody?': 'Ist ein positives IgA der einzige Antikörper?',
  'IgG negative: what does the IgM say?': 'IgG negativ: was sagt das IgM?',
  'IgG gray or low: what settles it?': 'IgG grenzwertig oder niedrig: was klärt es?',
  'Is a positive IgG contradicted by its immunoblot?': 'Widerspricht der Immunoblot einem positiven IgG?',
  'IgG positive and IgM reactive: what does the avidity say, with its date?':
    'IgG positiv und IgM reaktiv: was sagt die Avidität mit ihrem Datum?',
  'IgG positive without a reactive IgM: what can still be recent?':
    'IgG positiv ohne reaktives IgM: was kann noch kürzlich sein?',
  'Do scan or eyes forbid a reassuring word?': 'Verbieten Ultraschall oder Augen ein beruhigendes Wort?',
  'Was the organism found in her throat?': 'Wurde der Erreger in ihrem Rachen gefunden?',
  'Do two avidity methods disagree?': 'Widersprechen sich zwei Aviditätsmethoden?',
  'Can her serology be relied on?': 'Ist auf ihre Serologie Verlass?',
  'Is the IgG real, and does anything contradict it?': 'Ist das IgG echt, und widerspricht ihm etwas?',
  'Can serology be relied on in this infant?': 'Ist bei diesem Säugling auf die Serologie Verlass?',
  'Was the mother infected, and has the infant signs?':
    'War die Mutter infiziert, und hat der Säugling Zeichen?',
  "Is there an IgM or IgA of the infant's own?": 'Gibt es ein eigenes IgM oder IgA des Säuglings?',
  "Is the parasite's DNA found in the infant?": 'Ist die DNA des Parasiten beim Säugling gefunden?',
  'Which other proof is there?': 'Welchen weiteren Nachweis gibt es?',
  'Does the IgG rise in parallel sera?': 'Steigt das IgG in parallelen Seren?',
  'Is the IgG gone, and does that count?': 'Ist das IgG verschwunden, und zählt das?',
  'Is there a negative PCR or blot?': 'Gibt es eine negative PCR oder einen negativen Blot?',
  'Is the infection proven directly?': 'Ist die Infektion direkt nachgewiesen?',
  'Can IgG and IgM be read?': 'Lassen sich IgG und IgM lesen?',
  'Does the IgG behave like the infant’s own?': 'Verhält sich das IgG wie das eigene des Säuglings?',
  'Does another proof or the infant’s own IgM or IgA point to infection?':
    'Weist ein weiterer Nachweis oder das eigene IgM oder IgA des Säuglings auf eine Infektion hin?',
  'Is there a rise that proves nothing by itself?': 'Gibt es einen Anstieg, der für sich nichts beweist?',
  'Without proof: is it excluded, or open?': 'Ohne Nachweis: ausgeschlossen oder offen?',
  'Does something contradict an exclusion?': 'Widerspricht etwas einem Ausschluss?',
  'Rash, contact, travel or an illness that fits?': 'Exanthem, Kontakt, Reise oder eine passende Krankheit?',
  'Was she protected before the contact?': 'War sie vor dem Kontakt geschützt?',
  'What exposure must the answer account for?': 'Welche Exposition muss die Antwort berücksichtigen?',
  'Was rubella RNA found in her?': 'Wurde bei ihr Röteln-RNA gefunden?',
  'Does a recent vaccine explain what is new?': 'Erklärt eine kürzliche Impfung, was neu ist?',
  'IgG positive and IgM reactive: what do avidity and exposure say?':
    'IgG positiv und IgM reaktiv: was sagen Avidität und Exposition?',
  'Can a vaccine explain the antibody?': 'Kann eine Impfung den Antikörper erklären?',
  "Is there an IgM of the infant's own?": 'Gibt es ein eigenes IgM des Säuglings?',
  'Is rubella RNA found in a specimen that is surely the infant’s?':
    'Ist Röteln-RNA in Material gefunden, das sicher vom Säugling stammt?',
  'Does the RNA prove infection?': 'Beweist die RNA eine Infektion?',
  'Is a rise the infant’s own answer to infection?':
    'Ist ein Anstieg die eigene Antwort des Säuglings auf eine Infektion?',
  'Does the IgG stay beyond 9 months without a vaccine?': 'Bleibt das IgG ohne Impfung über 9 Monate hinaus?',
  'What is the IgG at this age?': 'Wie ist das IgG in diesem Alter?',
  'Is there a negative PCR?': 'Gibt es eine negative PCR?',
  'Is the infection proven by RNA?': 'Ist die Infektion durch RNA nachgewiesen?',
  'Does IgG that stays, another proof or the infant’s own IgM point to infection?':
    'Weist bleibendes IgG, ein weiterer Nachweis oder das eigene IgM des Säuglings auf eine Infektion hin?',
  'Does the serology keep the case open?': 'Hält die Serologie den Fall offen?',
  'What does the PCR say, and was it in time?': 'Was sagt die PCR, und war sie rechtzeitig?',
  'Does a positive PCR decide?': 'Entscheidet eine positive PCR?',
  'Has the infant bands of its own?': 'Hat der Säugling eigene Banden?',
  'No positive PCR: is it excluded, or open?': 'Keine positive PCR: ausgeschlossen oder offen?',
};
