import type { KitNote } from '../titles.ts';

/** The notes of the kit catalogue, by their English text. What a kit or a platform is called, and what is printed, stays as it is printed. */
export const kitNotes: Readonly<Record<KitNote, string>> = {
  'The US insert says 1 and 3.': 'Le istruzioni USA indicano 1 e 3.',
  'The EU insert says 1 and 30.': 'Le istruzioni UE indicano 1 e 30.',
  'Confidence high.': 'Fiducia alta.',
  'As Architect; confidence high.': 'Come Architect; fiducia alta.',
  'Toxo IgG II; also ARUP and Warde.': 'Toxo IgG II; anche ARUP e Warde.',
  'The EU insert differs.': 'Le istruzioni UE sono diverse.',
  'Confidence medium.': 'Fiducia media.',
  'Toxo IgM II, S/CO; confidence medium.': 'Toxo IgM II, S/CO; fiducia media.',
  'Printed as ratio.': 'Stampato come rapporto.',
  'Printed as whole numbers: up to 9, 10-11, from 12.': 'Stampato in numeri interi: fino a 9, 10-11, da 12.',
  'Printed as IV; an older state of the page.': 'Stampato come IV; uno stato più vecchio della pagina.',
  'Numbers read on a laboratory page; that they belong to this platform is recalled.':
    'Numeri letti su una pagina di laboratorio; che appartengano a questa piattaforma è a memoria.',
  'TGS TA Toxo IgG, no grey zone.': 'TGS TA Toxo IgG, senza zona grigia.',
  'Grey zone printed as 6-9, which side 9 is on is not; production ended. Also PMC10854481.':
    'Zona grigia stampata come 6-9, da che parte stia il 9 no; produzione terminata. Anche PMC10854481.',
  'Printed as ratio; confidence high.': 'Stampato come rapporto; fiducia alta.',
  'Printed as RAI; confidence high.': 'Stampato come RAI; fiducia alta.',
  'Positive: at least 3 of P30, P31, P33, P40, P45, the 30 kDa band included. The laboratory reads the bands.':
    'Positivo: almeno 3 tra P30, P31, P33, P40, P45, compresa la banda di 30 kDa. Le bande le legge il laboratorio.',
  'The laboratory reads the bands; how they are scored is not known here.':
    'Le bande le legge il laboratorio; come vengano valutate qui non è noto.',
  'No limits of this maker were found in any public source. Often printed as КП.':
    'Nessun limite di questo produttore è stato trovato in una fonte pubblica. Spesso stampato come КП.',
  'No limits of this maker were found in any public source; nor the lowest IgG at which the avidity counts. Often printed as ИА.':
    'Nessun limite di questo produttore è stato trovato in una fonte pubblica, né le IgG più basse con cui conta l’avidità. Spesso stampato come ИА.',
  'Cobas 6000, no grey zone.': 'Cobas 6000, senza zona grigia.',
  'The US insert says 5 and 10.': 'Le istruzioni USA indicano 5 e 10.',
  'The EU insert says 10 and 15.': 'Le istruzioni UE indicano 10 e 15.',
  'Positive above 7.': 'Positivo sopra 7.',
  'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.':
    'Sceglie il laboratorio: negativo sotto 10 o sotto 5, positivo da 10. Servono i suoi limiti stampati.',
  'Printed as AI, not IU/mL.': 'Stampato come AI, non come IU/mL.',
  'No grey zone.': 'Senza zona grigia.',
  'The source prints high as above 60.0.': 'La fonte stampa alta come sopra 60.0.',
  'Printed as Avi %.': 'Stampato come Avi %.',
  'CMV IgG II; confidence medium.': 'CMV IgG II; fiducia media.',
  'CMV IgM II; confidence medium.': 'CMV IgM II; fiducia media.',
  'CMV avidity II; confidence medium.': 'CMV avidity II; fiducia media.',
  'Positive above 6.': 'Positivo sopra 6.',
  'The older insert; the re-evaluated kit has a row of its own.':
    'Le istruzioni più vecchie; il kit rivalutato ha una riga propria.',
  'Numbers read in an abstract; that the "II" insert uses them is recalled, confidence high.':
    'Numeri letti in un riassunto; che le istruzioni «II» li usino è a memoria, fiducia alta.',
  'Old platform.': 'Vecchia piattaforma.',
};
