import type { PlanTitle } from '../titles.ts';

/** What the layers of the plan are called, by their English titles. */
export const planTitles: Readonly<Record<PlanTitle, string>> = {
  'Probable or confirmed: who sees her, and what follows?':
    'Wahrscheinlich oder gesichert: wer sieht sie, und was folgt?',
  'Strong suspicion without proof: what cannot wait?':
    'Starker Verdacht ohne Nachweis: was kann nicht warten?',
  'Is the amniotic PCR positive?': 'Ist die PCR im Fruchtwasser positiv?',
  'Two avidity methods disagree: what settles it?':
    'Zwei Aviditätsmethoden widersprechen sich: was klärt es?',
  'Does an abnormal scan add something?': 'Kommt durch einen auffälligen Ultraschall etwas hinzu?',
  'Does an abnormal scan ask for amniotic fluid?': 'Verlangt ein auffälliger Ultraschall nach Fruchtwasser?',
  'Do her eyes need someone?': 'Muss jemand nach ihren Augen sehen?',
  'Who else has to see her?': 'Wer muss sie noch sehen?',
  'Can it wait for the IgM?': 'Kann es auf das IgM warten?',
  'What does the way to this answer ask for?': 'Was verlangt der Weg zu dieser Antwort?',
  'Which result has to be obtained?': 'Welches Ergebnis muss beschafft werden?',
  'IgG positive: which test dates it?': 'IgG positiv: welcher Test datiert es?',
  'Which tests does the cell ask for?': 'Welche Tests verlangt die Kombination aus IgG und IgM?',
  'When does a reference laboratory or the stored serum help?':
    'Wann hilft ein Referenzlabor oder das aufbewahrte Serum?',
  'What if a high avidity can no longer reach back?':
    'Was, wenn eine hohe Avidität nicht mehr weit genug zurückreicht?',
  'Is an IgM doubted that the answer still rests on?':
    'Wird ein IgM bezweifelt, auf dem die Antwort noch beruht?',
  'Does an IgA add something?': 'Kommt durch ein IgA etwas hinzu?',
  'Does an exposure ask for a later sample?': 'Verlangt eine Exposition nach einer späteren Probe?',
  'Is a reactive IgM left open because serology cannot be relied on?':
    'Bleibt ein reaktives IgM offen, weil auf die Serologie kein Verlass ist?',
  'Which result must not be read for more than it says?':
    'In welches Ergebnis darf nicht mehr hineingelesen werden, als es sagt?',
  'What advice does she need?': 'Welche Beratung braucht sie?',
  'Without antibody: when is she tested again?': 'Ohne Antikörper: wann wird sie wieder getestet?',
  'Should conception wait?': 'Sollte die Konzeption warten?',
  'Does another infection explain the IgM?': 'Erklärt eine andere Infektion das IgM?',
  'Which way does the IgM immunoblot lean?': 'In welche Richtung neigt der IgM-Immunoblot?',
  'Is anything left to be done?': 'Ist noch etwas zu tun?',
  'What must not be read into these results?': 'Was darf in diese Ergebnisse nicht hineingelesen werden?',
  'What must not be done with this answer?': 'Was darf mit dieser Antwort nicht getan werden?',
  'How soon?': 'Wie bald?',
  'What does the conclusion ask for?': 'Was verlangt der Schluss?',
  'Which serology is missing or contradicts?': 'Welche Serologie fehlt oder widerspricht?',
  'Which IgM is still needed?': 'Welches IgM wird noch gebraucht?',
  'Is an IgG missing, or is it read too early?': 'Fehlt ein IgG, oder wird es zu früh gelesen?',
  'Would a mother-child immunoblot help?': 'Würde ein Mutter-Kind-Immunoblot helfen?',
  'Is an IgG back that was gone?': 'Ist ein IgG zurück, das verschwunden war?',
  "Was it the infant's own blood?": 'War es das eigene Blut des Säuglings?',
  'Could a negative result be read as the end?': 'Könnte ein negatives Ergebnis als das Ende gelesen werden?',
  'Who reads serology that cannot be relied on?': 'Wer liest eine Serologie, auf die kein Verlass ist?',
  'Which facts of the history are missing?': 'Welche Angaben der Anamnese fehlen?',
  'When is the second sample due?': 'Wann ist die zweite Probe fällig?',
  'Probable, confirmed or re-infection: who sees her, and what follows?':
    'Wahrscheinlich, gesichert oder Reinfektion: wer sieht sie, und was folgt?',
  'Who has to be told now?': 'Wem muss es jetzt gemeldet werden?',
  'Too early to tell: how soon is the next sample?':
    'Für eine Aussage zu früh: wie bald kommt die nächste Probe?',
  'A result that cannot be read: what settles it?': 'Ein Ergebnis, das nicht lesbar ist: was klärt es?',
  'Which further tests help?': 'Welche weiteren Tests helfen?',
  'Could this be a re-infection?': 'Könnte es eine Reinfektion sein?',
  'What does a rash ask for?': 'Was verlangt ein Exanthem?',
  'Is RNA looked for without a rash?': 'Wird ohne Exanthem nach RNA gesucht?',
  'What else can make this IgM reactive?': 'Was kann dieses IgM sonst reaktiv machen?',
  'What does the exposure ask for?': 'Was verlangt die Exposition?',
  'Blot without E2, or a recent vaccine: what settles it?':
    'Blot ohne E2 oder kürzliche Impfung: was klärt es?',
  'Is a vaccine due, and when?': 'Ist eine Impfung fällig, und wann?',
  'Without antibody: is she tested again?': 'Ohne Antikörper: wird sie wieder getestet?',
  'Is the suspicion strong enough to notify and isolate?':
    'Ist der Verdacht stark genug, um zu melden und zu isolieren?',
  'Is RNA still to be looked for?': 'Ist noch nach RNA zu suchen?',
  'How is the IgG followed?': 'Wie wird das IgG verfolgt?',
  'Is there a treatment to discuss with fetal medicine?':
    'Gibt es eine Behandlung, die mit der Pränatalmedizin zu besprechen ist?',
  'High avidity against fresh symptoms?': 'Hohe Avidität gegen frische Symptome?',
  'IgM negative: is there a reason to date the IgG all the same?':
    'IgM negativ: gibt es trotzdem einen Grund, das IgG zu datieren?',
  'Does a positive IgM blot speak against a high avidity?':
    'Spricht ein positiver IgM-Blot gegen eine hohe Avidität?',
  'Does the site’s chosen practice add a retest?':
    'Kommt durch das gewählte Vorgehen des Standorts ein weiterer Test hinzu?',
  'Which PCR is still to be taken, and how fast?': 'Welche PCR ist noch zu nehmen, und wie schnell?',
  'Is the dried blood spot needed?': 'Wird die Trockenblutkarte gebraucht?',
  'Could the infant’s IgG be misread?': 'Könnte das IgG des Säuglings falsch gelesen werden?',
  'Is this week’s answer certain before the IgM is there?':
    'Steht die Antwort dieser Woche schon vor dem IgM fest?',
  'Is the avidity low before the IgM is there?': 'Ist die Avidität schon vor dem IgM niedrig?',
  'Do avidity or immunoblot speak for a recent infection before the IgM is there?':
    'Sprechen Avidität oder Immunblot schon vor dem IgM für eine kürzliche Infektion?',
  'Is a low IgG new before the IgM is there?': 'Ist ein niedriges IgG schon vor dem IgM als neu zu erkennen?',
};
