import type { PlanTitle } from '../titles.ts';

/** What the layers of the plan are called, by their English titles. */
export const planTitles: Readonly<Record<PlanTitle, string>> = {
  'Probable or confirmed: who sees her, and what follows?':
    'Probabile o confermata: chi la vede, e che cosa segue?',
  'Strong suspicion without proof: what cannot wait?':
    'Sospetto forte senza prova: che cosa non può aspettare?',
  'Is the amniotic PCR positive?': 'La PCR su liquido amniotico è positiva?',
  'Two avidity methods disagree: what settles it?': 'Due metodi di avidità sono discordi: che cosa risolve?',
  'Does an abnormal scan add something?': 'Un’ecografia anomala aggiunge qualcosa?',
  'Does an abnormal scan ask for amniotic fluid?': 'Un’ecografia anomala richiede il liquido amniotico?',
  'Do her eyes need someone?': 'Qualcuno deve vedere i suoi occhi?',
  'Who else has to see her?': 'Chi altro deve vederla?',
  'Can it wait for the IgM?': 'Si possono aspettare le IgM?',
  'What does the way to this answer ask for?': 'Che cosa richiede la via a questa risposta?',
  'Which result has to be obtained?': 'Quale risultato va ottenuto?',
  'IgG positive: which test dates it?': 'IgG positive: quale test le data?',
  'Which tests does the cell ask for?': 'Quali test richiede la combinazione di IgG e IgM?',
  'When does a reference laboratory or the stored serum help?':
    'Quando aiuta un laboratorio di riferimento o il siero conservato?',
  'What if a high avidity can no longer reach back?':
    'E se un’avidità alta non arriva più abbastanza indietro?',
  'Is an IgM doubted that the answer still rests on?':
    'Sono in dubbio IgM su cui la risposta ancora si basa?',
  'Does an IgA add something?': 'Le IgA aggiungono qualcosa?',
  'Does an exposure ask for a later sample?': 'Un’esposizione richiede un campione più tardivo?',
  'Is a reactive IgM left open because serology cannot be relied on?':
    'IgM reattive restano aperte perché la sierologia non è affidabile?',
  'Which result must not be read for more than it says?':
    'In quale risultato non va letto più di ciò che dice?',
  'What advice does she need?': 'Di quali consigli ha bisogno?',
  'Without antibody: when is she tested again?': 'Senza anticorpi: quando viene testata di nuovo?',
  'Should conception wait?': 'Il concepimento dovrebbe aspettare?',
  'Does another infection explain the IgM?': 'Un’altra infezione spiega le IgM?',
  'Which way does the IgM immunoblot lean?': 'Da che parte pende l’immunoblot IgM?',
  'Is anything left to be done?': 'Resta qualcosa da fare?',
  'What must not be read into these results?': 'Che cosa non va letto in questi risultati?',
  'What must not be done with this answer?': 'Che cosa non va fatto con questa risposta?',
  'How soon?': 'Entro quando?',
  'What does the conclusion ask for?': 'Che cosa richiede la conclusione?',
  'Which serology is missing or contradicts?': 'Quale sierologia manca o contraddice?',
  'Which IgM is still needed?': 'Quali IgM servono ancora?',
  'Is an IgG missing, or is it read too early?': 'Mancano le IgG, o sono lette troppo presto?',
  'Would a mother-child immunoblot help?': 'Un immunoblot madre-figlio aiuterebbe?',
  'Is an IgG back that was gone?': 'Sono tornate IgG che erano scomparse?',
  "Was it the infant's own blood?": 'Era sangue del lattante stesso?',
  'Could a negative result be read as the end?': 'Un risultato negativo potrebbe essere letto come la fine?',
  'Who reads serology that cannot be relied on?': 'Chi legge una sierologia che non è affidabile?',
  'Which facts of the history are missing?': 'Quali dati dell’anamnesi mancano?',
  'When is the second sample due?': 'Quando va fatto il secondo campione?',
  'Probable, confirmed or re-infection: who sees her, and what follows?':
    'Probabile, confermata o reinfezione: chi la vede, e che cosa segue?',
  'Who has to be told now?': 'Chi va avvisato ora?',
  'Too early to tell: how soon is the next sample?':
    'Troppo presto per dirlo: entro quando il prossimo campione?',
  'A result that cannot be read: what settles it?': 'Un risultato che non si può leggere: che cosa risolve?',
  'Which further tests help?': 'Quali altri test aiutano?',
  'Could this be a re-infection?': 'Potrebbe essere una reinfezione?',
  'What does a rash ask for?': 'Che cosa richiede un esantema?',
  'Is RNA looked for without a rash?': 'Si cerca l’RNA senza esantema?',
  'What else can make this IgM reactive?': 'Che cos’altro può rendere reattive queste IgM?',
  'What does the exposure ask for?': 'Che cosa richiede l’esposizione?',
  'Blot without E2, or a recent vaccine: what settles it?':
    'Blot senza E2 o vaccino recente: che cosa risolve?',
  'Is a vaccine due, and when?': 'È dovuto un vaccino, e quando?',
  'Without antibody: is she tested again?': 'Senza anticorpi: viene testata di nuovo?',
  'Is the suspicion strong enough to notify and isolate?':
    'Il sospetto è abbastanza forte da notificare e isolare?',
  'Is RNA still to be looked for?': 'Va ancora cercato l’RNA?',
  'How is the IgG followed?': 'Come si seguono le IgG?',
  'Is there a treatment to discuss with fetal medicine?':
    'C’è una terapia da discutere con la medicina fetale?',
  'High avidity against fresh symptoms?': 'Avidità alta contro sintomi recenti?',
  'IgM negative: is there a reason to date the IgG all the same?':
    'IgM negative: c’è comunque un motivo per datare le IgG?',
  'Does a positive IgM blot speak against a high avidity?':
    'Un blot IgM positivo parla contro un’avidità alta?',
  'Does the site’s chosen practice add a retest?': 'La prassi scelta dalla sede aggiunge un nuovo test?',
  'Which PCR is still to be taken, and how fast?': 'Quale PCR va ancora prelevata, ed entro quando?',
  'Is the dried blood spot needed?': 'Serve la goccia di sangue essiccata?',
  'Could the infant’s IgG be misread?': 'Le IgG del lattante potrebbero essere lette male?',
  'Is this week’s answer certain before the IgM is there?':
    'La risposta di questa settimana è certa prima delle IgM?',
  'Is the avidity low before the IgM is there?': 'L’avidità è bassa prima delle IgM?',
  'Do avidity or immunoblot speak for a recent infection before the IgM is there?':
    'L’avidità o l’immunoblot indicano un’infezione recente prima delle IgM?',
  'Is a low IgG new before the IgM is there?': 'IgG basse sono nuove prima delle IgM?',
};
