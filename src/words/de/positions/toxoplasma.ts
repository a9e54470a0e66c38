import type * as english from '../../en/positions/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const toxoplasmaTopicWords: Like<typeof english.toxoplasmaTopicWords> = {
  'toxo-screening': {
    title: 'Werden alle Schwangeren auf Toxoplasma getestet?',
    ours: 'Hier nicht entschieden. Wer getestet ist, wird gleich gelesen; ein Standort wählt, ob und wann eine empfängliche Frau erneut getestet wird.',
  },
  'toxo-retest-interval': {
    title: 'Wie oft wird eine empfängliche Frau erneut getestet?',
    ours: 'Im Abstand des örtlichen Vorgehens, IgG und IgM zusammen; bei Planung zu Beginn der Schwangerschaft.',
  },
  'toxo-avidity-period': {
    title: 'Wie viele Wochen schließt eine hohe Toxoplasma-Avidität aus?',
    ours: 'Was das Labor für seine Methode angibt, höchstens 20 Wochen; ohne Angabe 16 Wochen. Die Grenze wird angegeben.',
  },
  'toxo-avidity-week': {
    title: 'Bis zu welcher Woche legt eine hohe Avidität die Infektion vor die Schwangerschaft?',
    ours: 'Bis 16+0 Wochen ohne Weiteres; bis 18+0 mit angegebener Grenze und einem Referenzlabor; später bleibt sie möglich. Bei einem anderen Zeitraum des Labors verschieben sich diese Wochen.',
  },
  'toxo-late-igg-only': {
    title: 'IgG positiv, IgM negativ, spät erstmals getestet: ist die Infektion alt?',
    ours: 'Bis 18+0 Wochen zurückliegende Infektion; ab 18+1 sagt der Text, dass der Zeitpunkt unbekannt ist, und aufbewahrtes Serum wird angefordert; ab 28 Wochen nicht zu entscheiden, und das Neugeborene wird kontrolliert.',
  },
  'toxo-early-igg-only': {
    title: 'IgG positiv, IgM negativ früh in der Schwangerschaft: aufhören oder noch ein Serum?',
    ours: 'Aufhören, wenn nichts anderes dagegen spricht.',
  },
  'toxo-low-avidity': {
    title: 'Was bedeutet eine niedrige Avidität neben IgM?',
    ours: 'Möglich, und wahrscheinlich nur mit einem weiteren Marker oder parallelem Anstieg; zweite Probe, Referenzlabor, Pränatalmedizin, Spiramycin wird besprochen.',
  },
  'toxo-intermediate-avidity': {
    title: 'Was bedeutet eine intermediäre Avidität?',
    ours: 'Neben einem reaktiven IgM möglich, ohne eines nicht zu entscheiden: nie beruhigend und nie für sich allein kürzlich genannt.',
  },
  'toxo-treat-first': {
    title: 'Wird die Behandlung vor der zweiten Probe begonnen?',
    ours: 'Sie wird sofort besprochen bei grenzwertigem IgG und positivem IgM, bei niedriger Avidität neben einem reaktiven IgM und wo eine Infektion wahrscheinlich oder gesichert ist. Das Zentrum entscheidet; hier wird kein Medikament und keine Dosis gewählt.',
  },
  'toxo-isolated-igm-treatment': {
    title: 'IgG negativ, IgM positiv: wird Spiramycin begonnen?',
    ours: 'Hier nicht als Schritt: Die zweite Probe entscheidet, und Brasiliens Vorgehen wird als Position gezeigt.',
  },
  'toxo-drug-switch': {
    title: 'Ab welcher Woche wird statt Spiramycin die Kombination verwendet?',
    ours: 'Hier wird kein Medikament gewählt. Das Zentrum entscheidet; die Positionen werden ohne Dosen gezeigt.',
  },
  'toxo-treatment-effect': {
    title: 'Hilft eine Behandlung in der Schwangerschaft?',
    ours: 'So gesagt, wie es ist: wahrscheinlich bei Übertragung und schwerer Schädigung, unbewiesen bei Zeichen allgemein; eine randomisierte Studie gegen keine Behandlung gibt es nicht.',
  },
  'toxo-amniocentesis': {
    title: 'Für wen und wann ist eine Amniozentese?',
    ours: 'Geplant bei wahrscheinlicher oder gesicherter Infektion und bei auffälligem Ultraschall mit IgG; ab 18+0 Wochen und 4 Wochen nach der Infektion.',
  },
  'toxo-amniotic-negative': {
    title: 'Wie weit beruhigt eine negative Fruchtwasser-PCR?',
    ours: 'Sie beendet nichts: Der Ultraschall geht weiter, und das Neugeborene wird untersucht.',
  },
  'toxo-grey-igg': {
    title: 'IgG grenzwertig, IgM negativ: wie weiter?',
    ours: 'Immunoblot, eine andere IgG-Methode und ein zweites Serum; Betreuung wie bei einer empfänglichen Frau bis zur Klärung.',
  },
  'toxo-grey-igm': {
    title: 'IgM grenzwertig: was bedeutet das?',
    ours: 'Ohne IgG nicht zu entscheiden; mit grenzwertigem IgG nicht zu entscheiden; mit eindeutigem IgG wie ein positives IgM. Exposition oder passende Krankheit macht es möglich.',
  },
  'toxo-second-sample': {
    title: 'Wann wird das zweite Serum abgenommen, und wann schließt es ein isoliertes IgM ab?',
    ours: 'Nach 2 bis 3 Wochen, parallel; ein negatives IgG schließt es erst ab 3 Wochen und ohne Behandlung ab.',
  },
  'toxo-parallel': {
    title: 'Was sagen zwei IgG-Werte?',
    ours: 'Nur zusammen getestete Seren zählen. Ein Anstieg neben IgM ist eine wahrscheinliche Infektion; kein Anstieg schließt nichts ab.',
  },
  'toxo-seroconversion': {
    title: 'Wann beweist ein neues IgG die Infektion?',
    ours: 'Gesichert mit derselben Methode oder parallel und mit IgM, niedriger Avidität oder positivem Immunoblot; sonst wahrscheinlich.',
  },
  'toxo-igm-confirmed-elsewhere': {
    title: 'Wer bestätigt ein positives IgM?',
    ours: 'Eine zweite Methode aus demselben Serum, ein zweites Serum und ein Referenzlabor; kein bestimmtes Testkit wird verlangt.',
  },
  'toxo-both-one-sample': {
    title: 'IgG und IgM in einer Probe positiv: ist das Immunität?',
    ours: 'Nie aus einer Probe; nur ein deutlich vor dieser Schwangerschaft dokumentiertes IgG macht es dazu.',
  },
  'toxo-igm-blot': {
    title: 'Lohnt sich ein IgM-Immunoblot?',
    ours: 'Angeboten, wo ein Labor ihn hat; er stützt und schließt nichts ab.',
  },
  'toxo-blot-or-avidity': {
    title: 'Datiert ein Immunoblot besser als die Avidität?',
    ours: 'Nein: Die Avidität datiert, mit ihrer Woche; ein IgG-Immunoblot zeigt nur, dass IgG echt ist.',
  },
  'toxo-grey-zone': {
    title: 'Was ist der Graubereich eines Ergebnisses?',
    ours: 'Was das Labor druckt. Die 10-%-Regel wird nur angeboten, wo ein bloßer Cut-off gedruckt ist, und als die eines Labors gekennzeichnet.',
  },
  'toxo-conception': {
    title: 'Wie lange nach einer kürzlichen Infektion mit der Konzeption warten?',
    ours: 'Besprochen, bis die Infektion datiert ist; keine feste Zahl von Monaten.',
  },
  'toxo-passive': {
    title: 'Wie lange stören Immunglobulin oder Blutprodukte die Serologie?',
    ours: '6 Monate zählen; ein Serum von davor wird gesucht; in der Zwischenzeit wird keine Avidität angefordert.',
  },
  'toxo-reinfection': {
    title: 'Kann eine immune Frau Toxoplasma weitergeben?',
    ours: 'Sehr selten. Zeichen, ein Anstieg, PCR, ein auffälliger Ultraschall oder eine aktive Augenerkrankung öffnen die Frage wieder.',
  },
  'toxo-hygiene': {
    title: 'Verhindert Beratung eine Infektion?',
    ours: 'Sie wird jeder empfänglichen Frau gegeben; dass sie wirkt, ist plausibel und schwach belegt.',
  },
  'toxo-infant-end': {
    title: 'Wann ist eine Infektion des Säuglings ausgeschlossen?',
    ours: 'Unbehandelt: IgG zweimal ab 5 Monaten negativ, oder einmal nach 12 Monaten. Unter Behandlung schließt ein negatives IgG nichts aus.',
  },
  'toxo-infant-interval': {
    title: 'Wie oft wird das IgG des Säuglings getestet?',
    ours: 'Alle 4 bis 6 Wochen bis negativ, dann noch einmal ab einem Alter von 5 Monaten.',
  },
  'toxo-infant-igm': {
    title: 'Ab welchem Tag ist IgM oder IgA das eigene des Säuglings?',
    ours: 'IgM ab Tag 5, IgA ab Tag 10, im eigenen Blut des Säuglings: wahrscheinlich. Nabelschnurblut, früher oder grenzwertig: möglich.',
  },
  'toxo-infant-blot': {
    title: 'Wie gut ist der Mutter-Kind-Immunoblot?',
    ours: 'Positiv: wahrscheinlich. Negativ: Nichts ist ausgeschlossen. In den ersten 3 Monaten angefordert, mit dem Serum der Mutter von denselben Tagen.',
  },
  'toxo-infant-pcr': {
    title: 'Welche PCR beweist eine Infektion des Säuglings?',
    ours: 'Blut oder Urin des Säuglings sichert; Nabelschnurblut und Fruchtwasser machen sie wahrscheinlich.',
  },
};

/** What each source holds, in our words. */
export const toxoplasmaPositionWords: Like<typeof english.toxoplasmaPositionWords> = {
  'toxo-screening-france': 'Ja: früh getestet, dann jeden Monat, solange seronegativ.',
  'toxo-screening-austria': 'Ja, als Teil des Mutter-Kind-Passes.',
  'toxo-screening-italy': 'Weit verbreitet.',
  'toxo-screening-brazil': 'Ja.',
  'toxo-screening-acog': 'Kein routinemäßiges Screening.',
  'toxo-screening-cdc': 'Kein routinemäßiges Screening in den USA.',
  'toxo-screening-sogc': 'Nein; nur Frauen mit Risiko oder verdächtigem Ultraschall.',
  'toxo-screening-uk':
    'Kein Bevölkerungsscreening (2016): falsch positive Ergebnisse und eine unsichere Behandlung.',
  'toxo-screening-germany': 'Die gesetzliche Krankenversicherung zahlt nur bei begründetem Verdacht.',
  'toxo-screening-australia': 'Wenig Evidenz für ein Screening; zur Vorbeugung beraten.',
  'toxo-screening-who': 'Keine Empfehlung zur Toxoplasma-Serologie bekannt.',
  'toxo-screening-awmf':
    'Die deutsche Leitlinie zu Infektionen in der Schwangerschaft behandelt Viren, nicht Toxoplasma.',
  'toxo-interval-france': 'Jeden Monat ab dem zweiten Termin, zuletzt 2 bis 4 Wochen nach der Entbindung.',
  'toxo-interval-italy': 'Alle 4 bis 6 Wochen.',
  'toxo-interval-enders': 'Alle 8, höchstens 10 Wochen, wo es gemacht wird.',
  'toxo-interval-aesculabor': 'Alle 8 bis 12 Wochen, wo es gemacht wird.',
  'toxo-interval-austria': 'Etwa alle 8 Wochen.',
  'toxo-interval-adherence':
    'In der Praxis hatten 29,8\u00a0% der seronegativen Österreicherinnen drei oder mehr Tests.',
  'toxo-interval-norway': 'Drei Proben in der Schwangerschaft, in einem Projekt.',
  'toxo-interval-brazil': 'Zwischen jedem Monat und jedem Trimenon, je nach Mitteln.',
  'toxo-interval-acog': 'Keiner als Routine.',
  'toxo-interval-sogc': 'Keiner als Routine.',
  'toxo-interval-uk': 'Keiner als Routine.',
  'toxo-period-liesenfeld': '3 Monate, in den ersten europäischen Daten.',
  'toxo-period-makers': '4 Monate für Elecsys, Architect und Vidas, nach ihren Herstellern.',
  'toxo-period-montoya': 'Die ersten 16 Schwangerschaftswochen, mit dem Referenzprofil.',
  'toxo-period-cdc': '12 bis 16 Wochen.',
  'toxo-period-brazil': 'Bis 16 Schwangerschaftswochen.',
  'toxo-period-jenum': 'Mehr als 20 Wochen, mit einer norwegischen Methode.',
  'toxo-period-inserts': 'Platelia wird oft mit mehr als 20 Wochen zitiert, Labsystems mit 3 Monaten.',
  'toxo-week-liesenfeld': 'Erstes Trimenon, etwa 12 Wochen.',
  'toxo-week-lappalainen': 'Erstes Trimenon.',
  'toxo-week-cdc': '12 bis 16 Wochen.',
  'toxo-week-montoya': '16 Wochen; im angepassten Algorithmus wird die Grenze bei 18 Wochen gezogen.',
  'toxo-week-brazil':
    '16 Wochen; später wird keine Avidität angefordert, weil eine hohe nicht ausschließen würde.',
  'toxo-week-jenum': 'Erste Hälfte der Schwangerschaft, mit einer Methode.',
  'toxo-week-cir':
    'Keine Grenze ist genannt; Avidität wird auch bei einem Ersttest in der Mitte der Schwangerschaft verlangt.',
  'toxo-late-cdc': 'Vor 6 Monaten oder länger infiziert, unabhängig von der Woche.',
  'toxo-late-montoya-2002':
    'Bis etwa 24 Wochen im Wesentlichen vor der Schwangerschaft, bei niedrigem Titer.',
  'toxo-late-montoya':
    'Nach 18 Wochen unsicher: Referenzlabor, älteres Serum. Das Labor in Palo Alto nennt einen sehr späten Ersttest unklar.',
  'toxo-late-jenum': 'Etwa ein Fünftel der Seren 21 bis 52 Wochen nach Infektion hatte kein IgM.',
  'toxo-late-cir': 'Immunität, nichts weiter.',
  'toxo-early-cdc': 'Vor 6 Monaten oder länger infiziert; mehr wird nicht verlangt.',
  'toxo-early-montoya': 'Bis 18 Wochen eine Infektion aus der Zeit vor der Schwangerschaft.',
  'toxo-early-france':
    'Ein zweites Serum, gegen eine Probenverwechslung oder eine seltene Serokonversion ohne IgM.',
  'toxo-low-brazil': 'In jeder Woche ein wahrscheinlicher Fall, und behandelt.',
  'toxo-low-acog': 'Mit einer Infektion der letzten 5 Monate vereinbar.',
  'toxo-low-sogc': 'Eine Amniozentese wird angeboten, wo die Serologie nicht ausschließen kann.',
  'toxo-low-france': 'Beweist allein nichts.',
  'toxo-low-germany': 'Möglicherweise eine frische Infektion.',
  'toxo-low-roche': 'Erlaubt keine klinische Interpretation.',
  'toxo-low-findal':
    'Von 176 Frauen gingen 21\u00a0% innerhalb von 3 Monaten von niedrig zu hoch, 42\u00a0% blieben niedrig; kein infiziertes Kind unter den stabil niedrigen.',
  'toxo-low-tomasoni':
    '1 von 747 Kindern infiziert (0,13\u00a0%, 0,02 bis 0,75), alle Mütter unter Spiramycin.',
  'toxo-low-boquel': 'Ein Test: Ein Index unter 0,05 war in 97\u00a0% kürzlich.',
  'toxo-mid-smets': 'Meist eine Infektion vor mehr als 4 Monaten.',
  'toxo-mid-roche': 'Erlaubt keine klinische Interpretation.',
  'toxo-mid-villard': 'Nicht hoch bedeutet nicht zuverlässig akut.',
  'toxo-treat-brazil': 'Ja, am selben Tag; abgesetzt, wenn IgG negativ bleibt.',
  'toxo-treat-sogc': 'Spiramycin wird bei Verdacht auf akute Infektion sofort erwogen.',
  'toxo-treat-acog': 'Spiramycin bei akuter Infektion; davor ein erfahrenes Labor.',
  'toxo-treat-france': 'Von Fall zu Fall.',
  'toxo-treat-germany': 'Zweites Testsystem, Avidität und eine Kontrolle nach 2 bis 3 Wochen kommen zuerst.',
  'toxo-treat-cdc': 'Neue Probe und Fachlabor; von Behandlung ist nicht die Rede.',
  'toxo-isolated-brazil': 'Ja, am selben Tag, abgesetzt, wenn IgG negativ bleibt.',
  'toxo-isolated-sogc': 'Erwogen bei Verdacht auf akute Infektion.',
  'toxo-isolated-france': 'Zuerst zweite Technik und zweites Serum.',
  'toxo-isolated-cdc': 'Eine zweite Probe; liest sie sich gleich, ist das IgM wahrscheinlich falsch.',
  'toxo-switch-france': 'Spiramycin bis zur Entbindung, wenn die Fruchtwasser-PCR negativ ist.',
  'toxo-switch-acog': 'Kombination, wenn eine Infektion des Fetus bewiesen ist.',
  'toxo-switch-dunay':
    'Ab 14 Wochen in den USA und einigen europäischen Zentren; nicht in der Frühschwangerschaft, weil Pyrimethamin dem Embryo schaden kann.',
  'toxo-switch-regimens': 'Ab 14 Wochen, zum Beispiel in Österreich.',
  'toxo-switch-brazil': 'Drei Medikamente ab 16 Wochen.',
  'toxo-switch-germany': 'Kombination für jede Frau ab 16 Wochen, 4 Wochen lang.',
  'toxo-switch-montoya': 'Ab 18 Wochen in älteren Texten aus den USA.',
  'toxo-effect-syrocot':
    'Beginn innerhalb von 3 Wochen gegen 8 Wochen oder später: Odds Ratio der Übertragung 0,48 (0,28 bis 0,80, p = 0,05); keine Wirkung auf klinische Zeichen gezeigt, 1,11 (0,61 bis 2,02).',
  'toxo-effect-cortina':
    'Odds Ratio für schwere neurologische Schädigung oder Tod 0,24 (0,07 bis 0,71); zu behandeln für eine: 3 infizierte Feten mit 10 Wochen, 18 mit 30.',
  'toxo-effect-toxogest':
    'Übertragung 18,5\u00a0% (12 von 65) mit der Kombination, 30\u00a0% (18 von 60) mit Spiramycin, Odds Ratio 0,53 (0,23 bis 1,22); vorzeitig beendet.',
  'toxo-effect-uk': 'Der Nutzen ist unsicher.',
  'toxo-amnio-sogc':
    'Angeboten bei diagnostizierter Infektion, wo die Serologie weder bestätigen noch ausschließen kann, und bei verdächtigem Ultraschall; nicht vor 18 Wochen und nicht innerhalb von 4 Wochen nach der Infektion.',
  'toxo-amnio-findal': 'Infrage gestellt bei stabilem IgM mit stabil niedriger Avidität.',
  'toxo-amnio-norway': 'Von 346 Frauen, die dazu kamen, war die Hälfte vor der Schwangerschaft infiziert.',
  'toxo-pcr-wallon':
    'Sensitivität 92,2\u00a0% (81 bis 98), negativer prädiktiver Wert 98,1\u00a0%, Spezifität und positiver prädiktiver Wert 100\u00a0%.',
  'toxo-pcr-romand': 'Sensitivität 64\u00a0% (53 bis 75), negativer prädiktiver Wert 87,8\u00a0%.',
  'toxo-pcr-meta': 'Sensitivität 87\u00a0%, Spezifität 99\u00a0%, innerhalb von 5 Wochen.',
  'toxo-pcr-aap': 'Nach Trimenon Wallons negative prädiktive Werte 99, 99 und 82\u00a0%.',
  'toxo-grey-cdc': 'Neue Probe oder andere IgG-Methode.',
  'toxo-grey-france': 'Immunoblot.',
  'toxo-grey-khammari': '85,9\u00a0% von 85 solchen Seren waren im Immunoblot positiv.',
  'toxo-grey-fricker': 'Selten der Beginn einer Serokonversion ohne IgM.',
  'toxo-grey-russia': 'Wie negativ behandeln, jeden Monat testen.',
  'toxo-grey-cir': 'Immunoblot und Avidität.',
  'toxo-grey-labcorp': 'Die Avidität ist für Serum gedacht, das bekannt IgG-positiv ist.',
  'toxo-igmgrey-cdc':
    'Ohne IgG: frühe Infektion oder falsches IgM. Mit grenzwertigem IgG: beide erneut getestet. Mit IgG: vor mehr als einem Jahr, oder falsches IgM.',
  'toxo-igmgrey-insert': 'Druckt dieselbe Tabelle mit Schritten.',
  'toxo-second-cdc': 'Mindestens 2 Wochen später.',
  'toxo-second-sogc': '2 bis 3 Wochen.',
  'toxo-second-acog': '2 bis 3 Wochen.',
  'toxo-second-france': '2 bis 3 Wochen, parallel.',
  'toxo-second-germany': '2 bis 3 Wochen.',
  'toxo-second-brazil': '2 bis 3 Wochen.',
  'toxo-second-arup': '10 bis 14 Tage, anderswo 1 bis 3 Wochen.',
  'toxo-second-course': 'IgG folgt dem IgM innerhalb von 1 bis 3 Wochen.',
  'toxo-second-fricker': 'Ausnahmsweise 5 bis 6 Wochen.',
  'toxo-second-cir':
    'In der Schwangerschaft kann man keine zwei Wochen warten; stattdessen Immunoblot und Avidität.',
  'toxo-parallel-cste':
    'Serokonversion oder ein vierfacher Anstieg im Abstand von 3 Wochen oder mehr gilt als akut; eine Surveillance-Definition, nicht für die Diagnose.',
  'toxo-parallel-france': 'Titer verschiedener Testkits oder Labore sind nicht vergleichbar.',
  'toxo-parallel-course': 'Ein Anstieg neben IgM: etwa die letzten 2 Monate.',
  'toxo-parallel-stable': 'Ohne Behandlung stabil: mindestens etwa 2 Monate vor dem ersten Serum.',
  'toxo-parallel-cdc': 'Der Anstieg wird oft verpasst, das Plateau ist schon erreicht.',
  'toxo-parallel-jenum':
    'IgG erreicht seinen Gipfel irgendwann zwischen 4 und 36 Wochen; kein Titer gibt daher ein Datum.',
  'toxo-sero-cste': 'IgG-Serokonversion in dieser Schwangerschaft.',
  'toxo-sero-fricker':
    'Serokonversion ohne IgM gibt es; durch Immunoblot und parallel bestätigen. Von 26 Fällen wurden 22 behandelt; bei 12 Kindern wurde eine Infektion ausgeschlossen, 10 waren nur bei der Geburt unauffällig, 4 sind unbekannt.',
  'toxo-sero-brazil': 'IgG, das nach IgM positiv wird, ist eine Serokonversion.',
  'toxo-confirm-fda': 'Kein einzelnes Testkit entscheidet.',
  'toxo-confirm-acog': 'Ein erfahrenes Labor.',
  'toxo-confirm-sogc': 'Ein Referenzlabor, vor jedem Eingriff.',
  'toxo-confirm-france': 'Eine zweite Technik und ein zweites Serum.',
  'toxo-confirm-germany': 'Ein zweites Testsystem.',
  'toxo-confirm-brazil': 'Avidität bis 16 Wochen.',
  'toxo-confirm-isaga':
    'Ein sehr sensitives und ein sehr spezifisches Testkit zusammen, seit ISAGA zurückgezogen wurde.',
  'toxo-both-cir': 'Immunität, keine weiteren Untersuchungen (eine beschädigte Zeile).',
  'toxo-both-cdc': 'Möglicherweise die letzten 12 Monate, oder ein falsches IgM: neue Probe, Fachlabor.',
  'toxo-both-acog': 'Kann akut sein: in 2 bis 3 Wochen wiederholen.',
  'toxo-both-sogc': 'Referenzlabor, zweite Probe, Spiramycin erwogen.',
  'toxo-both-france': 'Das IgM bestätigen, Avidität messen.',
  'toxo-both-brazil': 'Sofort behandeln, Avidität.',
  'toxo-igmblot-cir': 'Sein Hauptschritt nach IgM ohne IgG.',
  'toxo-igmblot-study':
    'Als Referenz ungeeignet: dieselben Banden bei infizierten, immunen, nie infizierten Personen und kleinen Kindern.',
  'toxo-igmblot-cdc': 'Nicht genannt.',
  'toxo-igmblot-acog': 'Nicht genannt.',
  'toxo-igmblot-sogc': 'Nicht genannt.',
  'toxo-igmblot-france': 'Nicht im Leistungskatalog.',
  'toxo-date-cir': 'Der Bestätigungsblot datiert genauer.',
  'toxo-date-villard': 'Hohe Avidität gehörte in jedem Fall zu einer latenten Infektion, mit vier Testkits.',
  'toxo-date-recomline': 'Eine Stadienlesung aus seinen eigenen Aviditätsstreifen.',
  'toxo-zone-cir': 'Cut-off plus und minus 10\u00a0%.',
  'toxo-zone-kits': 'Je nach Testkit verschieden, und eines hat keinen.',
  'toxo-wait-cdc': '6 Monate, sagen manche Fachleute.',
  'toxo-wait-italy': '6 Monate, auf italienischen Elternseiten.',
  'toxo-wait-aap': 'Die 3 Monate vor der Konzeption zählen als Risiko.',
  'toxo-wait-case': 'Ein infiziertes Kind nach Infektion vor der Konzeption.',
  'toxo-wait-cohort': 'Keines infiziert nach 12 Infektionen um die Konzeption.',
  'toxo-passive-wait': 'Das Serum von davor verwenden oder etwa 3 Monate warten.',
  'toxo-passive-hanson':
    'Die Serologie kann positiv werden; Toxoplasma ist nicht unter denen aufgeführt, die es wurden.',
  'toxo-again-elbez': 'Ein Kind, Reinfektion mit einem atypischen Stamm.',
  'toxo-again-guiana': 'Ein ähnlicher Fall in Französisch-Guayana.',
  'toxo-again-andrade': 'Ein Neugeborenes einer Mutter mit aktiver Augenerkrankung.',
  'toxo-again-avelino':
    '9 von 162 Übertragungen (5,5\u00a0%) einer Reaktivierung zugeschrieben; umstritten, in Europa nicht gesehen.',
  'toxo-again-aap': 'Reaktivierung bei stark geschwächter Immunabwehr ist ein Weg.',
  'toxo-advice-aap': 'Beratung zu Fleisch, Obst und Gemüse, Wasser, Küche, Erde und Katzen.',
  'toxo-advice-enders': 'Ein Nutzen ist prospektiv nicht gezeigt.',
  'toxo-advice-australia': 'Beratung zur Vorbeugung statt Screening.',
  'toxo-end-aap': '12 Monate; das erste negative Ergebnis wird einmal bestätigt.',
  'toxo-end-cste': '12 Monate.',
  'toxo-end-bmj': '12 Monate; ein negatives IgG bei der Geburt schließt im Wesentlichen aus.',
  'toxo-end-naples':
    'Von 636 nicht infizierten Säuglingen waren 98,7\u00a0% bis 5 Monate negativ, alle bis 9.',
  'toxo-infant-palo-alto': 'Palo Alto: alle 4 bis 6 Wochen.',
  'toxo-infant-france': 'Lyon und Paris: alle 2 Monate.',
  'toxo-own-aap': 'IgM ab etwa Tag 5, IgA ab etwa Tag 10.',
  'toxo-own-bmj': 'Nach 2 bis 3 Wochen.',
  'toxo-own-naessens':
    'Spezifität 85 bis 88\u00a0% im Nabelschnurblut, 98 bis 100\u00a0% im Blut des Neugeborenen.',
  'toxo-pair-bonetti':
    'Bei der Geburt 88,9\u00a0% sensitiv bei 19 Infizierten; Spezifität 100\u00a0% bei der Geburt, 92\u00a0% mit einem Monat.',
  'toxo-pair-1985': 'Fand die Hälfte der Infizierten.',
  'toxo-infantpcr-aap':
    'Positiv in Körperflüssigkeiten des Säuglings bestätigt; die Plazenta allein stützt nur.',
  'toxo-infantpcr-wallon': 'Fruchtwasser: Jedes positive Ergebnis war eine echte Infektion.',
};
