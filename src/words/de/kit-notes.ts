import type { KitNote } from '../titles.ts';

/** The notes of the kit catalogue, by their English text. What a kit or a platform is called, and what is printed, stays as it is printed. */
export const kitNotes: Readonly<Record<KitNote, string>> = {
  'The US insert says 1 and 3.': 'In der US-Gebrauchsanweisung stehen 1 und 3.',
  'The EU insert says 1 and 30.': 'In der EU-Gebrauchsanweisung stehen 1 und 30.',
  'Confidence high.': 'Sicherheit hoch.',
  'As Architect; confidence high.': 'Wie Architect; Sicherheit hoch.',
  'Toxo IgG II; also ARUP and Warde.': 'Toxo IgG II; auch ARUP und Warde.',
  'The EU insert differs.': 'Die EU-Gebrauchsanweisung weicht ab.',
  'Confidence medium.': 'Sicherheit mittel.',
  'Toxo IgM II, S/CO; confidence medium.': 'Toxo IgM II, S/CO; Sicherheit mittel.',
  'Printed as ratio.': 'Als Quotient gedruckt.',
  'Printed as whole numbers: up to 9, 10-11, from 12.': 'Als ganze Zahlen gedruckt: bis 9, 10–11, ab 12.',
  'Printed as IV; an older state of the page.': 'Als IV gedruckt; ein älterer Stand der Seite.',
  'Numbers read on a laboratory page; that they belong to this platform is recalled.':
    'Zahlen auf der Seite eines Labors gelesen; dass sie zu dieser Plattform gehören, ist aus dem Gedächtnis.',
  'TGS TA Toxo IgG, no grey zone.': 'TGS TA Toxo IgG, kein grenzwertiger Bereich.',
  'Grey zone printed as 6-9, which side 9 is on is not; production ended. Also PMC10854481.':
    'Grenzwertiger Bereich als 6–9 gedruckt, auf welcher Seite 9 liegt, nicht; Produktion eingestellt. Auch PMC10854481.',
  'Printed as ratio; confidence high.': 'Als Quotient gedruckt; Sicherheit hoch.',
  'Printed as RAI; confidence high.': 'Als RAI gedruckt; Sicherheit hoch.',
  'Positive: at least 3 of P30, P31, P33, P40, P45, the 30 kDa band included. The laboratory reads the bands.':
    'Positiv: mindestens 3 von P30, P31, P33, P40, P45, die 30-kDa-Bande eingeschlossen. Die Banden liest das Labor.',
  'The laboratory reads the bands; how they are scored is not known here.':
    'Die Banden liest das Labor; wie sie bewertet werden, ist hier nicht bekannt.',
  'No limits of this maker were found in any public source. Often printed as КП.':
    'Grenzwerte dieses Herstellers wurden in keiner öffentlichen Quelle gefunden. Oft als КП gedruckt.',
  'No limits of this maker were found in any public source; nor the lowest IgG at which the avidity counts. Often printed as ИА.':
    'Grenzwerte dieses Herstellers wurden in keiner öffentlichen Quelle gefunden, auch nicht das niedrigste IgG, bei dem die Avidität zählt. Oft als ИА gedruckt.',
  'Cobas 6000, no grey zone.': 'Cobas 6000, kein grenzwertiger Bereich.',
  'The US insert says 5 and 10.': 'In der US-Gebrauchsanweisung stehen 5 und 10.',
  'The EU insert says 10 and 15.': 'In der EU-Gebrauchsanweisung stehen 10 und 15.',
  'Positive above 7.': 'Positiv über 7.',
  'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.':
    'Das Labor wählt: negativ unter 10 oder unter 5, positiv ab 10. Seine gedruckten Grenzwerte werden gebraucht.',
  'Printed as AI, not IU/mL.': 'Als AI gedruckt, nicht als IU/mL.',
  'No grey zone.': 'Kein grenzwertiger Bereich.',
  'The source prints high as above 60.0.': 'In der Quelle ist hoch als über 60.0 gedruckt.',
  'Printed as Avi %.': 'Als Avi % gedruckt.',
  'CMV IgG II; confidence medium.': 'CMV IgG II; Sicherheit mittel.',
  'CMV IgM II; confidence medium.': 'CMV IgM II; Sicherheit mittel.',
  'CMV avidity II; confidence medium.': 'CMV avidity II; Sicherheit mittel.',
  'Positive above 6.': 'Positiv über 6.',
  'The older insert; the re-evaluated kit has a row of its own.':
    'Die ältere Gebrauchsanweisung; das neu bewertete Testkit hat eine eigene Zeile.',
  'Numbers read in an abstract; that the "II" insert uses them is recalled, confidence high.':
    'Zahlen in einem Abstract gelesen; dass die Gebrauchsanweisung „II“ sie verwendet, ist aus dem Gedächtnis, Sicherheit hoch.',
  'Old platform.': 'Alte Plattform.',
};
