/** The lab slip: one page for a whole slip, and the choice between it and one question a page. */
import type { labSlipWords as english } from '../en/lab-slip.ts';
import type { Like } from '../like.ts';

export const labSlipWords: Like<typeof english> = {
  doors: 'Wie der Befund eingegeben wird',
  guided: 'Schrittweise',
  slip: 'Laborbefund',

  title: 'Laborbefund',
  lead: 'Eingeben, was gedruckt ist, in der Reihenfolge des Befunds. Die Empfehlung steht daneben und folgt jeder Eingabe.',
  keys: 'Mit der Tastatur: Tab geht zur nächsten Zeile, eine Ziffer wählt eine Möglichkeit, Pfeiltasten bewegen sich in der Zeile.',
  infections: 'Infektionen auf dem Befund',
  allThree: 'Alle drei',
  two: (one: string, other: string) => `${one} und ${other}`,

  person: 'Schwangerschaftswoche, oder wessen Ergebnis es ist',
  orWho: 'oder ohne Woche:',
  noWeek: 'Schwanger, Woche nicht bekannt',
  who: (subject: string, week: string) => `${subject}, ${week}`,
  noPerson: 'Schwangerschaftswochen bei der Probenahme eingeben, oder auswählen, wessen Ergebnis es ist',
  weekOptional: 'Hier freiwillig; eine Woche besagt, dass sie schwanger ist',

  history: 'Anamnese',
  some: 'Eines oder mehrere davon…',
  which: 'Was davon?',
  notAnswered: 'Noch nicht beantwortet',
  left: 'Leer gelassen zählt es als nicht bekannt',

  show: 'Ganzes Ergebnis zeigen',
  live: 'Empfehlung',
  begin: 'Infektionen wählen und die Schwangerschaftswoche eingeben, oder wessen Ergebnis es ist.',
  nothing: 'Noch kein Ergebnis eingegeben.',
  provisional: 'Vorläufig',
  provisionalWhy: 'Was offen ist, zählt als nicht bekannt.',
  first: 'Zuerst beantworten, was offen ist: Es kann dies noch ändern.',
  open: 'Noch offen:',
  whole: 'Das ganze Ergebnis',
  said: (pathogen: string, conclusion: string, state: string) => `${pathogen}: ${conclusion}. ${state}`,
};
