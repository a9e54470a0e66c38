import type { cirWords as english } from '../../en/guidelines/cir.ts';
import type { Like } from '../../like.ts';

/** What the CIR laboratory table says of a pattern, and why a row is not followed. */
export const cirWords: Like<typeof english> = {
  'cir-1':
    'Riga 1 della tabella del laboratorio CIR: l’immunità è presente, non serve altro. Seguita solo senza esantema recente, contatto, viaggio, difese ridotte, emoderivati, ecografia anomala, malattia oculare, primo test tardivo, o precedenti IgG negative o IgM reattive di questa gravidanza.',
  'cir-1-cmv':
    'Riga 1 della tabella del laboratorio CIR: immune, ma in gravidanza conta la riattivazione: osservare e ripetere le IgM. La ripetizione delle IgM è prassi di quel laboratorio: le IgM non dimostrano né escludono una riattivazione, quindi si offre solo dove la sede l’ha scelta.',
  'cir-2':
    'Riga 2 della tabella del laboratorio CIR: immunoblot IgG e avidità IgG. L’immunoblot è seguito; l’avidità attende che le IgG siano chiaramente positive, si aggiunge un secondo campione e fino ad allora la si segue come suscettibile.',
  'cir-2-rubella':
    'Riga 2 della tabella del laboratorio CIR: immunoblot IgG e avidità IgG. L’avidità su IgG deboli è inaffidabile; decidono dosi documentate, esantema e contatto, e un secondo campione conta di più.',
  'cir-3':
    'Riga 3 della tabella del laboratorio CIR: l’immunità è presente, non servono altri studi. Non seguita: un solo campione con IgM reattive non può distinguere un’infezione vecchia da una recente; la riga danneggiata si legge come immunità nota, che richiede IgG precedenti documentate.',
  'cir-3-cmv':
    'Riga 3 della tabella del laboratorio CIR: immunoblot IgM. Da solo non basta: un immunoblot sostiene ma non data; si aggiungono avidità, un secondo metodo IgM e un secondo campione, salvo IgG precedenti documentate.',
  'cir-4':
    'Riga 4 della tabella del laboratorio CIR: osservare, ripetere le IgM in gravidanza. Seguita in parte: dove si ripete, IgG e IgM si prelevano insieme, perché esistono sieroconversioni senza IgM; si aggiungono consigli igienici.',
  'cir-4-rubella':
    'Riga 4 della tabella del laboratorio CIR: osservare, ripetere le IgM in gravidanza. Non seguita per la rosolia: le IgM senza esantema o contatto ingannano, ripetere significa IgG; si aggiungono consigli sui contatti e vaccinazione dopo il parto (se programma: prima del concepimento).',
  'cir-5':
    'Riga 5 della tabella del laboratorio CIR: immunoblot IgM. Offerto, ma da solo non decide nulla: un secondo campione mostra se compaiono IgG.',
  'cir-6':
    'Riga 6 della tabella del laboratorio CIR, primo test a metà gravidanza: immunoblot IgG, avidità e immunoblot IgM. Tutti e tre sono offerti; si aggiungono siero conservato e laboratorio di riferimento, perché un’avidità alta non risale più al concepimento.',
  'cir-gap-positive-grey':
    'La tabella del laboratorio CIR non ha una riga per IgG positive con IgM in zona grigia; qui si legge come IgM reattive, con avidità e un secondo metodo.',
  'cir-gap-grey-grey':
    'La tabella del laboratorio CIR non ha una riga per IgG e IgM entrambe in zona grigia.',
  'cir-gap-grey-positive':
    'La tabella del laboratorio CIR non ha una riga per IgG in zona grigia con IgM positive, un quadro che può essere l’inizio di un’infezione.',
  'cir-gap-igm-not-done': 'La tabella del laboratorio CIR non ha una riga per un campione senza IgM.',
  'cir-gap-igg-not-done': 'La tabella del laboratorio CIR non ha una riga per un campione senza IgG.',
  'cir-gap-unread':
    'La tabella del laboratorio CIR non ha una riga per un risultato in attesa o illeggibile.',
  'cir-gap-newborn':
    'La tabella del laboratorio CIR non ha una riga per un neonato; le sue righe per adulti non valgono per i lattanti.',
};
