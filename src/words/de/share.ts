/** Sharing answers by a link, and opening such a link. */
import type { shareWords as english } from '../en/share.ts';
import type { Like } from '../like.ts';

export const shareWords: Like<typeof english> = {
  open: 'Teilen…',
  holds:
    'Der Link enthält die Antworten selbst: Infektionen, Person, Woche oder Alter, Ergebnisse, Anamnese und das Datum der Probe, wo es eingegeben wurde. Er enthält keinen Namen, keine Bemerkung und nicht das Vorgehen Ihres Standorts. Wer den Link hat, kann sie lesen; sonst wird nirgends etwas gespeichert.',
  copy: 'Link mit diesen Antworten kopieren',
  copied: 'Link kopiert',
  byHand: 'Das Kopieren wurde verweigert. Der Link ist unten markiert: mit Strg+C kopieren.',
  handOn: 'Link an ein anderes Programm geben',
  handOnFailed: 'Das Gerät konnte den Link nicht weitergeben. Den Link stattdessen kopieren.',
  tooLong: 'Diese Antworten sind zu lang für einen Link. Stattdessen als Datei speichern.',
  subject: 'Antworten für Torchlight',

  title: 'Antworten aus einem Link',
  lead: 'Jemand hat Ihnen diese Antworten geschickt. Mit dem Befund vergleichen, bevor Sie sich darauf verlassen.',
  removed:
    'Sie wurden aus der Adresse dieser Seite entfernt und sind vergessen, sobald Sie die Seite verlassen.',
  unknown:
    'Was der Absender nicht wusste, zählt hier als nicht bekannt. Im Fall selbst wird erneut danach gefragt.',
  practice: 'Abstände folgen dem auf diesem Gerät gewählten Vorgehen.',
  held: 'Was eingegeben wurde',
  noes: 'Mit nein, keine oder nicht durchgeführt beantwortet:',
  answer: 'Was diese Tabellen sagen',
  take: 'Mit diesen Antworten als Fall fortfahren',
  caseOpen: 'Ein Fall ist offen',
  caseOpenLead:
    'Mit diesen Antworten fortzufahren löscht den offenen Fall. Seine Antworten bleiben nicht erhalten.',
  replace: 'Löschen und mit diesen Antworten fortfahren',
  keepOpen: 'Zurück zum offenen Fall',
  stay: 'Zurück zu den Antworten aus dem Link',

  sameVersion: (app: string, content: string) =>
    `Erstellt mit Torchlight ${app} und Tabellen ${content}, wie sie hier sind.`,
  otherApp: (theirs: string, here: string) =>
    `Der Link wurde mit Torchlight ${theirs} erstellt; hier ist es ${here}. Die Tabellen sind dieselben.`,
  otherTables: (theirs: string, here: string) =>
    `Der Link wurde mit Tabellen ${theirs} erstellt; hier sind es ${here}. Was hier steht, kann von dem abweichen, was der Absender las.`,
  fromLink: 'Diese Antworten kamen über einen Link.',

  faults: {
    nothing: {
      title: 'Keine Antworten in dieser Adresse',
      lead: 'Antworten werden aus der Adresse entfernt, sobald sie gelesen sind; beim Neuladen dieser Seite gehen sie verloren. Den Link erneut öffnen.',
    },
    'too-long': {
      title: 'Dieser Link ist zu lang',
      lead: 'Er ist länger als jeder Link, den Torchlight erstellt, und wurde nicht gelesen.',
    },
    'other-form': {
      title: 'Dieser Link stammt von einer anderen Version',
      lead: 'Er wurde von einem Torchlight erstellt, das Links anders schreibt. Den Absender nach den Antworten fragen oder die neueste Version laden.',
    },
    broken: {
      title: 'Dieser Link ist nicht lesbar',
      lead: 'Er wurde gekürzt, verändert oder nicht von Torchlight erstellt. Nichts davon wurde verwendet. Den Absender bitten, ihn erneut zu kopieren.',
    },
  },
  home: 'Befund lesen',
};
