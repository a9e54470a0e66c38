import type * as english from '../../en/positions/cmv.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const cmvTopicWords: Like<typeof english.cmvTopicWords> = {
  'cmv-screening': {
    title: 'Soll jede Schwangere auf CMV getestet werden?',
    ours: 'Das hängt vom Land ab. Torchlight liest die gemachten Tests und fordert die fehlende Hälfte eines Paars an; ob gescreent wird, entscheidet der Standort.',
  },
  'cmv-immune-retest': {
    title: 'IgG positiv, IgM negativ: in der Schwangerschaft erneut testen?',
    ours: 'Keine eigene Kontrolle. Eine IgM-Kontrolle zeigt eine Reaktivierung weder an noch schließt sie sie aus; sie wird nur zum Schritt, wo der Standort dieses Vorgehen gewählt hat, und Schutz wird nie versprochen.',
  },
  'cmv-susceptible-retest': {
    title: 'IgG und IgM negativ: wie oft erneut testen?',
    ours: 'Alle 4 Wochen bis 14-16 Wochen, IgG und IgM zusammen, nie IgM allein; der Standort kann seinen eigenen Abstand behalten. Danach Hygiene und ein Test bei Symptomen, Ultraschallbefund oder Exposition.',
  },
  'cmv-wait-or-blot': {
    title: 'Auf eine zweite Probe warten oder den Immunoblot jetzt machen?',
    ours: 'Beides: die Bestätigungstests aus diesem Serum jetzt, und auch die zweite Probe, die nichts ersetzt, solange IgG negativ oder grenzwertig ist.',
  },
  'cmv-repeat-interval': {
    title: 'Ein unklares Ergebnis: wann wird die zweite Probe genommen?',
    ours: '2 bis 3 Wochen nach der ersten; örtliche Regeln reichen von 10 Tagen bis 4 Wochen. Ein negatives IgG schließt ein IgM erst 4 Wochen nach dessen erster Reaktivität ab.',
  },
  'cmv-what-dates': {
    title: 'Welcher Test datiert eine Infektion am besten?',
    ours: 'Zuerst die Avidität, immer mit der Woche der Probe. Immunoblot, Neutralisation und Anti-gB-IgG stützen sie und datieren nie allein.',
  },
  'cmv-avidity-when': {
    title: 'Avidität nur, wenn IgM reaktiv ist?',
    ours: 'Zuerst IgM. Avidität lohnt sich auch bei einer IgM-negativen Frau mit Symptomen, Exposition oder Ultraschallbefund; sie wird mit ihrem Datum gelesen.',
  },
  'cmv-intermediate': {
    title: 'Was bedeutet eine intermediäre Avidität?',
    ours: 'Nicht zu entscheiden; es hängt vom Testkit ab. Sie beruhigt weder noch diagnostiziert sie: zweite Aviditätsmethode, Blut-PCR, zweite Probe, Referenzlabor.',
  },
  'cmv-high-week': {
    title: 'Bis zu welcher Woche spricht eine hohe Avidität für eine alte Infektion?',
    ours: 'Die Grenze wird berechnet und angegeben: Woche der Probe minus die Wochen, für die das Labor einsteht, 13, wenn es nichts anderes sagt. Ohne Weiteres nur vor 13 Wochen.',
  },
  'cmv-definition': {
    title: 'Was gilt als Primärinfektion?',
    ours: 'Gesichert: eine dokumentierte Serokonversion, die selbst geprüft wurde. Wahrscheinlich: reaktives IgM mit niedriger Avidität. Nie IgM allein.',
  },
  'cmv-gray-zone': {
    title: 'Wo liegt der Graubereich?',
    ours: 'Wo das Labor ihn druckt. Zehn Prozent um den Cut-off ist die Regel eines Labors, nur angeboten, wo ein Befund einen bloßen Cut-off druckt.',
  },
  'cmv-valaciclovir': {
    title: 'Valaciclovir für die Mutter?',
    ours: 'Ein Gespräch mit der Pränatalmedizin, nie eine Anordnung: Off-Label, unter Kontrolle der Nieren, bei einer Primärinfektion, die vor 14 Wochen liegen kann, bis 21 Wochen.',
  },
  'cmv-periconceptional': {
    title: 'Hilft Valaciclovir nach einer Infektion um die Konzeption?',
    ours: 'Nicht geklärt, und so gesagt: Die Studie sah keinen Unterschied, die gepoolten Studien schon. Es wird trotzdem besprochen.',
  },
  'cmv-hyperimmune': {
    title: 'Hyperimmunglobulin zur Verhinderung der Infektion des Fetus?',
    ours: 'Außerhalb eines fachärztlichen Protokolls nicht empfohlen. Nie werden eine Menge oder ein Abstand angegeben.',
  },
  'cmv-hyperimmune-interval': {
    title: 'Wie oft gibt die Quellenseite Immunglobulin?',
    ours: 'Die Seite widerspricht sich selbst. Beide Abstände stehen in der Behandlungsreferenz, keiner wird verwendet.',
  },
  'cmv-antivirals-mother': {
    title: 'Ganciclovir oder Valganciclovir für die Mutter?',
    ours: 'Nie durch dieses Werkzeug. Eine Krankheit, die Augenlicht oder Leben bedroht, gehört in fachärztliche Hand.',
  },
  'cmv-maternal-dna': {
    title: 'Was bedeutet CMV-DNA im Blut der Mutter?',
    ours: 'Eine Ergänzung: Neben einem reaktiven IgM stützt sie eine Primärinfektion. Sie ist kein Test des Fetus, und ein negatives Ergebnis schließt nichts aus. Spätere französische und italienische Arbeiten sollen sie als Prädiktor verwenden (aus dem Gedächtnis).',
  },
  'cmv-amniocentesis': {
    title: 'Ab welcher Woche und wie lange nach der Infektion eine Amniozentese?',
    ours: 'Ab 17 Wochen und 8 Wochen nach der Infektion, beides; davor heißt die Antwort warten. Wo die Infektion nicht datiert ist, 8 Wochen nach dieser Probe.',
  },
  'cmv-negative-amniocentesis': {
    title: 'Beendet eine negative Amniozentese die Sache?',
    ours: 'Nein: eine gute Nachricht für die Aussichten, kein Ausschluss. Das Neugeborene wird trotzdem getestet.',
  },
  'cmv-harm-early': {
    title: 'Wie oft hinterlässt eine Infektion im ersten Trimenon bleibende Schäden?',
    ours: 'Ein Bereich wird angegeben: etwa ein Drittel bis die Hälfte der infizierten Kinder. Das ist nicht das Risiko ihres Kindes, bevor eine Infektion des Fetus gezeigt ist.',
  },
  'cmv-harm-late': {
    title: 'Und nach dem zweiten oder dritten Trimenon?',
    ours: 'Selten, und nicht als fehlend bewiesen: Das Intervall wird mit der Zahl gezeigt.',
  },
  'cmv-conception': {
    title: 'Wie lange nach einer Infektion mit der Konzeption warten?',
    ours: 'Fachärztlicher Rat, bis die Infektion datiert ist; oft werden 6 bis 12 Monate genannt. IgM kann lange positiv bleiben und wird nicht abgewartet.',
  },
  'cmv-work': {
    title: 'Darf eine seronegative Schwangere mit kleinen Kindern arbeiten?',
    ours: 'Hygiene und ein Gespräch mit Arbeitgeber oder Arbeitsmedizin: Nationale Regeln unterscheiden sich, deutsche beschränken oft die Arbeit mit Kindern unter 3 (aus dem Gedächtnis).',
  },
  'cmv-newborn-treatment': {
    title: 'Wie wird ein infiziertes Neugeborenes behandelt?',
    ours: 'Die pädiatrische Fachstelle entscheidet. Dosen stehen nur in der Behandlungsreferenz, als das, was Dokumente sagen.',
  },
  'cmv-newborn-follow-up': {
    title: 'Werden alle infizierten Kinder weiter kontrolliert?',
    ours: 'Ja, alle: Hören, Augen und Entwicklung, wann auch immer die Mutter infiziert war.',
  },
  'cmv-saliva': {
    title: 'Wie weit wird einem positiven Speichel vertraut?',
    ours: 'Er macht eine Infektion wahrscheinlich, bis Urin sie bis Tag 21 bestätigt.',
  },
};

/** What each source holds, in our words. */
export const cmvPositionWords: Like<typeof english.cmvPositionWords> = {
  'cmv-screening-ecci-2024-yes': 'Ja: alle Frauen im ersten Trimenon, so früh wie möglich.',
  'cmv-screening-swsphn-europe':
    'Berichtet, dass europäische Leitlinien jetzt ein Screening aller im ersten Trimenon empfehlen.',
  'cmv-screening-has-2025-yes':
    'Ja, im ersten Trimenon, für Frauen mit negativem oder unbekanntem Status; nach 3 Jahren neu zu beurteilen.',
  'cmv-screening-israel-practice': 'Gemacht: zu Beginn, mit 11 bis 14 und mit 16 bis 19 Wochen.',
  'cmv-screening-germany-gyn-own-cost':
    'Kein Teil der Regelversorgung; ein Test des Status vor oder früh in der Schwangerschaft ist sinnvoll, auf eigene Kosten.',
  'cmv-screening-sogc-420-targeted': 'Nicht für alle; früh angeboten, wo ein kleines Kind im Haushalt lebt.',
  'cmv-screening-asid-2022-information': 'Nicht für alle; Information für alle.',
  'cmv-screening-ranzcog-2019-hygiene': 'Hygieneinformation für jede Frau.',
  'cmv-screening-smfm-39-no': 'Keine routinemäßige Serologie.',
  'cmv-screening-acog-151-no': 'Keine routinemäßige Serologie.',
  'cmv-screening-rcog-sip-56-no': 'Kein routinemäßiges Screening.',
  'cmv-screening-rawlinson-2017-no': 'Ein routinemäßiges Screening der Mütter wird nicht unterstützt.',
  'cmv-screening-hcsp-no': 'Kein systematisches Screening, 2018 und erneut 2023/24.',
  'cmv-screening-hcsp-decision-analysis-hygiene':
    'Eine Entscheidungsanalyse: Förderung der Hygiene kann mehr bewirken als Screening.',
  'cmv-screening-cir-implied': 'Seine Tabelle testet jede Frau.',
  'cmv-immune-retest-cir-retest': 'IgM in der Schwangerschaft wiederholen, weil eine Aktivierung zählt.',
  'cmv-immune-retest-israel-no': 'Keine Kontrolle bei früher infizierten Frauen.',
  'cmv-immune-retest-germany-gyn-no': 'Keine weiteren Kontrollen nötig.',
  'cmv-immune-retest-ecci-2024-no': 'Kein Test bei Frauen, die bekannt seropositiv sind.',
  'cmv-immune-retest-rawlinson-2017-no': 'Keine wiederholten Tests.',
  'cmv-immune-retest-smfm-39-no':
    'Eine frühere Infektion schließt eine Infektion des Neugeborenen nicht aus; keine Kontrolle.',
  'cmv-immune-retest-ajog-review-no':
    'Serologie ist bei vor der Schwangerschaft immunen Frauen nicht aussagekräftig.',
  'cmv-immune-retest-leruez-ville-2020-no-test':
    'Kein Test der Mutter ist für die nicht primäre Infektion validiert.',
  'cmv-immune-retest-lazzarotto-2020-no-test':
    'Kein Test der Mutter ist für die nicht primäre Infektion validiert.',
  'cmv-immune-retest-ferreira-pitfall-case':
    'Ein krankes, infiziertes Neugeborenes, obwohl IgG+/IgM− sich nie änderte.',
  'cmv-susceptible-retest-ecci-2024-4-weeks': 'Alle 4 Wochen bis 14-16 Wochen.',
  'cmv-susceptible-retest-akl-ecci-to-14': 'Screening nur bis 14 Wochen.',
  'cmv-susceptible-retest-israel-fixed': 'Zu Beginn, mit 11 bis 14 und mit 16 bis 19 Wochen.',
  'cmv-susceptible-retest-germany-dgk-6-8': 'Alle 6 bis 8 Wochen.',
  'cmv-susceptible-retest-awmf-093-001-4-12': 'Etwa alle 4 Wochen, bis zu alle 8 bis 12.',
  'cmv-susceptible-retest-saarbruecken-once': 'Einmal, mit 20 bis 24 Wochen.',
  'cmv-susceptible-retest-has-2025-t1': 'Erneut im ersten Trimenon.',
  'cmv-susceptible-retest-sogc-420-workers':
    'Seronegative Berufstätige: monatlich oder in jedem Trimenon als Möglichkeit.',
  'cmv-susceptible-retest-smfm-39-none': 'Keine.',
  'cmv-susceptible-retest-rcog-sip-56-none': 'Nur bei gegebenem Anlass.',
  'cmv-susceptible-retest-acog-151-none': 'Keine.',
  'cmv-susceptible-retest-asid-2022-reason': 'Nach Symptomen oder Exposition.',
  'cmv-susceptible-retest-cir-igm': 'IgM-Kontrolle in der Schwangerschaft, kein Abstand.',
  'cmv-susceptible-retest-faure-bardon-2019-why':
    'Warum aufhören: Nach Infektion im zweiten oder dritten Trimenon wurden keine bleibenden Schäden gesehen.',
  'cmv-wait-or-blot-cir-now':
    'In der Schwangerschaft kann man keine zwei Wochen warten: Immunoblot und Avidität sofort.',
  'cmv-wait-or-blot-roche-wait': 'Nach 2 bis 3 Wochen wiederholen, mit Avidität.',
  'cmv-wait-or-blot-akl-ecci-wait': 'Eine zweite Probe nach 3 bis 4 Wochen.',
  'cmv-wait-or-blot-cdc-wait': 'Serokonversion in Serenpaaren ist der Referenzstandard.',
  'cmv-wait-or-blot-lazzarotto-blot-blot':
    'Ein IgM-Blot bestätigt ein ELISA-IgM: alle positiven und 98,6\u00a0% der nach zwei ELISA-Methoden negativen.',
  'cmv-repeat-interval-beebe-10-14': '10 bis 14 Tage.',
  'cmv-repeat-interval-ranzcog-deck-2': '2 Wochen.',
  'cmv-repeat-interval-roche-2-3': '2 bis 3 Wochen.',
  'cmv-repeat-interval-corewell-2-3': '2 bis 3 Wochen.',
  'cmv-repeat-interval-akl-ecci-3-4': '3 bis 4 Wochen.',
  'cmv-repeat-interval-sogc-algorithm-sheet-6': 'Einem nach 6 Wochen weiter negativen IgG wird vertraut.',
  'cmv-what-dates-cir-blot': 'Der Immunoblot, angeblich genauer als die Avidität.',
  'cmv-what-dates-cdc-avidity': 'IgM mit Avidität, oder Serokonversion.',
  'cmv-what-dates-prince-lape-nixon-2014-avidity': 'Avidität.',
  'cmv-what-dates-deximed-both': 'Avidität mit Anti-gB-IgG.',
  'cmv-what-dates-enders-2013-blot':
    'Die Blot-Avidität legte die Infektion in 96,9\u00a0% innerhalb von 14 Wochen fest, war aber bei 11 von 47 Seren nicht lesbar; die Testkit-Avidität war ebenso brauchbar.',
  'cmv-what-dates-sarasini-2021-blot':
    '14 von 20 Seren mit falsch hoher Avidität eines Testkits waren in der Blot-Avidität niedrig.',
  'cmv-what-dates-eggers-2001-neutralisation':
    'Neutralisierender Antikörper kommt im Mittel nach 13 Wochen; 6,4\u00a0% antworten im Glykoprotein-Blot nie.',
  'cmv-what-dates-anti-p52-gb-2019-gb':
    'Anti-gB-IgG folgt dem Verlauf der Avidität; die mittlere Phase überlappt.',
  'cmv-avidity-when-prince-2014-algorithm-not-only':
    'IgM-Testkits ergaben bei denselben 369 Seren 48 bis 105 positive; manche niedrige Avidität wird daher übersehen.',
  'cmv-avidity-when-french-algorithm-igm-first':
    'Avidität zuerst ließ 26\u00a0% der Frauen ohne Datum, IgM zuerst 1\u00a0%.',
  'cmv-avidity-when-sarasini-2021-no-igm':
    '4,7\u00a0% der Frauen mit gut datierter Primärinfektion hatten kein IgM.',
  'cmv-intermediate-chl-avidity-nothing': 'Sagt nichts aus.',
  'cmv-intermediate-enders-2013-12-weeks':
    'Mit einem Testkit bei 15 von 17 Frauen keine Infektion innerhalb von 12 Wochen.',
  'cmv-high-week-prince-lape-nixon-2014-3-months': 'Hoch schließt die letzten 3 Monate aus.',
  'cmv-high-week-cdc-2-4': 'Die Avidität reift in 2 bis 4 Monaten.',
  'cmv-high-week-roche-12-16': 'Ein gutes Zeichen bis 12-16 Wochen, später kein Ausschluss.',
  'cmv-high-week-bodeus-1999-t1': 'Im ersten Trimenon; im zweiten war ein Kind trotzdem infiziert.',
  'cmv-high-week-quest-avidity-4-months': 'Hoch schließt die letzten 4 Monate im Wesentlichen aus.',
  'cmv-high-week-chl-avidity-3-months': 'Hoch: mehr als 3 Monate.',
  'cmv-high-week-sogc-algorithm-sheet-18': 'Nach 18 Wochen kann sie noch eine alte Infektion bestätigen.',
  'cmv-high-week-springer-2014-avidity-22-24': 'Hohe Avidität wird erst mit 22 bis 24 Wochen erreicht.',
  'cmv-high-week-sarasini-2021-caution': '6,2\u00a0% hatten schon nach 1 bis 3 Monaten eine hohe Avidität.',
  'cmv-definition-smfm-39-both': 'Serokonversion, oder IgM und IgG mit niedriger Avidität.',
  'cmv-definition-cdc-both': 'Serokonversion als Standard; IgM mit niedriger Avidität.',
  'cmv-definition-sogc-420-three': 'Serokonversion, IgM und Avidität zusammen gelesen.',
  'cmv-definition-rawlinson-2017-both': 'Serokonversion, oder IgM mit niedriger Avidität.',
  'cmv-definition-ecci-2024-both': 'Serokonversion, oder IgM mit niedriger Avidität.',
  'cmv-definition-rcog-sip-56-both': 'Serokonversion, oder IgM mit niedriger Avidität.',
  'cmv-definition-acog-151-both': 'Serokonversion, oder Avidität.',
  'cmv-definition-asid-2022-both': 'Serokonversion, oder IgM mit niedriger Avidität.',
  'cmv-definition-awmf-093-001-four': 'IgG, IgM und Avidität, mit dem Blot als Stütze.',
  'cmv-definition-deximed-gb': 'Avidität und Anti-gB-IgG.',
  'cmv-definition-has-2025-three': 'IgG, IgM, dann Avidität.',
  'cmv-definition-furione-2018-checked': '10 von 10 überwiesenen Serokonversionen waren ein falsches IgG.',
  'cmv-definition-cir-blot': 'Ein IgM-Immunoblot, oder Avidität.',
  'cmv-gray-zone-cir-ten': '10\u00a0% auf jeder Seite des Cut-offs.',
  'cmv-gray-zone-jcm-assays-kits':
    'Nach Testkit: VIDAS IgM 0.70-0.89 und IgG 4-6 AU/mL, Architect IgM 0.85-0.99, Enzygnost 0.100-0.200.',
  'cmv-gray-zone-quest-6732-kits': 'IgG 0.60-0.69, IgM 30.00-34.99.',
  'cmv-gray-zone-parly2-kits': 'Roche: IgG 0.5-1, IgM 0.7-1.',
  'cmv-valaciclovir-shahar-nissan-2020-yes':
    'Randomisierte Studie: 5 von 45 Feten infiziert gegen 14 von 47.',
  'cmv-valaciclovir-dantonio-2023-yes': 'Drei Studien gepoolt: Odds Ratio 0,37 (0,21-0,64).',
  'cmv-valaciclovir-chatzakis-2024-yes': '527 Frauen: Odds Ratio 0,34 (0,18-0,61).',
  'cmv-valaciclovir-chatzakis-update-yes': '860 Frauen: Odds Ratio 0,39 (0,25-0,59).',
  'cmv-valaciclovir-ecci-2024-yes': 'Empfohlen um die Konzeption und im ersten Trimenon.',
  'cmv-valaciclovir-israel-valaciclovir-yes':
    'Gegeben innerhalb von 8 Wochen nach der Infektion, mit Flüssigkeit und einem Nierentest alle 2 Wochen.',
  'cmv-valaciclovir-sogc-420-may': 'Kann erwogen werden.',
  'cmv-valaciclovir-asid-2022-specialist': 'Ein fachärztliches Gespräch.',
  'cmv-valaciclovir-awmf-093-001-option': 'Eine Off-Label-Option.',
  'cmv-valaciclovir-has-2025-kidney':
    'Off-Label verwendet; verlangt sorgfältige Anwendung und Schutz der Nieren.',
  'cmv-valaciclovir-rcog-sip-56-research': '2017 nur in Studien; eine spätere Fassung ist günstiger.',
  'cmv-valaciclovir-smfm-39-research': 'Nur in Studien.',
  'cmv-valaciclovir-acog-151-no': 'Keines.',
  'cmv-valaciclovir-rawlinson-2017-not-routine': 'Nicht routinemäßig; vor der Studie geschrieben.',
  'cmv-valaciclovir-deximed-no': 'Kein Virostatikum in der Schwangerschaft empfohlen.',
  'cmv-valaciclovir-hcsp-doubts': 'Zweifel an der Evidenz.',
  'cmv-valaciclovir-valaciclovir-kidney-harm':
    'Akute Nierenschädigung: ein Fall in der Frühschwangerschaft, ein weiterer unter 269 Frauen, innerhalb von 5 Tagen vorbei.',
  'cmv-periconceptional-shahar-nissan-2020-none':
    'Kein Unterschied (P = 0,91); diese Frauen hatten die Behandlung später begonnen.',
  'cmv-periconceptional-chatzakis-2024-yes': 'Odds Ratio 0,34 um die Konzeption, 0,35 im ersten Trimenon.',
  'cmv-periconceptional-chatzakis-update-yes': 'Odds Ratio 0,30 um die Konzeption, 0,47 im ersten Trimenon.',
  'cmv-hyperimmune-ilive-for': 'Nennt es das Mittel der Wahl.',
  'cmv-hyperimmune-kagan-2021-for':
    'Früh, alle zwei Wochen und in höherer Menge: weniger Infizierte, ohne Randomisierung.',
  'cmv-hyperimmune-revello-2014-trial': 'Randomisiert: 18 von 61 gegen 27 von 62 (P = 0,13).',
  'cmv-hyperimmune-hughes-2021-trial':
    'Randomisiert: 22,7\u00a0% gegen 19,4\u00a0%, wegen Aussichtslosigkeit abgebrochen; mehr Frühgeburten.',
  'cmv-hyperimmune-hughes-two-years-trial': 'Nach zwei Jahren 13,4\u00a0% gegen 10,1\u00a0%.',
  'cmv-hyperimmune-sogc-420-no': 'Soll nicht verwendet werden.',
  'cmv-hyperimmune-rawlinson-2017-no': 'Nicht unterstützt.',
  'cmv-hyperimmune-smfm-39-research': 'Nur in Studien.',
  'cmv-hyperimmune-rcog-sip-56-research': 'Nicht außerhalb von Studien.',
  'cmv-hyperimmune-ecci-2024-no': 'Nicht in der alten Menge.',
  'cmv-hyperimmune-awmf-093-001-no': 'Nicht etabliert.',
  'cmv-hyperimmune-bad-schwartau-off-label': 'Off-Label-Versuche gibt es.',
  'cmv-hyperimmune-asid-2022-no': 'Nicht routinemäßig.',
  'cmv-hyperimmune-interval-ilive-1-2': 'Im Abschnitt über Medikamente: alle 1 bis 2 Wochen.',
  'cmv-hyperimmune-interval-ilive-2-3': 'Im Abschnitt über Behandlungsstandards: alle 2 bis 3 Wochen.',
  'cmv-hyperimmune-interval-neocytotect-label-2-3':
    'Die Fachinformation nennt 2 bis 3 Wochen für Personen mit Immunschwäche, nicht für die Schwangerschaft.',
  'cmv-antivirals-mother-shakhgildyan-2020-for': 'Argumentiert für einen Nutzen bei CMV der Mutter.',
  'cmv-antivirals-mother-valganciclovir-label-no':
    'Schädigte bei Tieren Embryonen und passiert die Plazenta; Verhütung während der Behandlung und danach.',
  'cmv-antivirals-mother-nih-oi-danger':
    'Vorbehalten für Krankheit, die Augenlicht oder Leben bedroht, bei Frauen mit HIV.',
  'cmv-antivirals-mother-valganciclovir-page-no': 'Nur bei CMV mit Immunschwäche, auf Rezept.',
  'cmv-maternal-dna-ilive-active': 'Definiert eine aktive Infektion und behandelt sie.',
  'cmv-maternal-dna-shakhgildyan-2020-marker': 'DNA in Leukozyten zeigt das Risiko der Übertragung an.',
  'cmv-maternal-dna-roche-confirms': 'Bestätigt eine akute Infektion.',
  'cmv-maternal-dna-bologna-2004-no':
    'Reicht nicht für eine Diagnose; die Menge hängt nicht mit dem fetalen Risiko zusammen.',
  'cmv-maternal-dna-segondy-tells': 'Ohne IgG unterscheidet sie eine Infektion von einem falschen IgM.',
  'cmv-maternal-dna-acog-151-short': '2 bis 3 Wochen lang nachweisbar.',
  'cmv-maternal-dna-jcm-2020-qa-fluid': 'Der Fetus wird im Fruchtwasser getestet.',
  'cmv-amniocentesis-ecci-2024-17-8': 'Ab 17 Wochen, 8 Wochen nach der Infektion.',
  'cmv-amniocentesis-akl-ecci-18-8': 'Ab 18 Wochen, 8 Wochen nach der Infektion.',
  'cmv-amniocentesis-has-2025-17-18': 'Frankreich: ab 17-18 Wochen, 8 Wochen.',
  'cmv-amniocentesis-lazzarotto-2020-20-8': 'Nach 20 Wochen, 8 Wochen.',
  'cmv-amniocentesis-sogc-420-8': 'Mindestens 8 Wochen nach der Infektion.',
  'cmv-amniocentesis-smfm-39-21-6': 'Nach 21 Wochen, 6 Wochen.',
  'cmv-amniocentesis-acog-151-21': 'Ab 21 Wochen.',
  'cmv-amniocentesis-rawlinson-2017-20-6': 'Ab 20-21 Wochen, 6 Wochen.',
  'cmv-amniocentesis-rcog-sip-56-20-6-8': 'Nach 20-21 Wochen, 6 bis 8 Wochen.',
  'cmv-amniocentesis-asid-2022-20-6': 'Nach 20-21 Wochen, 6 Wochen.',
  'cmv-amniocentesis-awmf-093-001-20': 'Ab 20-21 Wochen.',
  'cmv-amniocentesis-donner-1994-early': 'Mit 14 bis 20 Wochen entnommen fand sie 45\u00a0%.',
  'cmv-amniocentesis-nicolini-amnio-early':
    'Zwei negative wurden 3 bis 4 Wochen nach der Infektion entnommen.',
  'cmv-negative-amniocentesis-cmv-amniocentesis-negatives-late':
    '24 Infizierte unter 712 negativen, allen ging es bei langer Nachbeobachtung gut; 8,6\u00a0% der Infizierten wurden übersehen.',
  'cmv-negative-amniocentesis-cmv-amnio-missed-missed':
    '15,6\u00a0% der infizierten Säuglinge hatten ein negatives Ergebnis, selten mit Zeichen.',
  'cmv-negative-amniocentesis-cmv-treated-negative-amnio-treated':
    'Ein infiziertes Neugeborenes nach negativem Ergebnis unter Valaciclovir.',
  'cmv-harm-early-faure-bardon-2019-32': '35 von 108 (32,4\u00a0%, Intervall 23,7-42,1).',
  'cmv-harm-early-chatzakis-2020-19':
    '19,3\u00a0% (12,2-26,4) hatten Hirnbefunde oder Zeichen bei der Geburt; 28,8\u00a0% (2,4-55,1) nach Infektion um die Konzeption.',
  'cmv-harm-early-ajog-review-40-50': 'Bis zu 40 bis 50\u00a0%.',
  'cmv-harm-early-leruez-ville-2020-51-57': '51 bis 57\u00a0%.',
  'cmv-harm-early-sogc-240-20-25': '20 bis 25\u00a0% der Infizierten, zu jeder Zeit.',
  'cmv-harm-late-faure-bardon-2019-none': 'Keine gesehen; die Obergrenzen sind 6,5\u00a0% und 12\u00a0%.',
  'cmv-harm-late-chatzakis-2020-low': '0,9\u00a0% (bis 2,4) und 0,4\u00a0%.',
  'cmv-harm-late-faure-bardon-2019-older': 'Zitiert ältere Daten von 15\u00a0%.',
  'cmv-conception-gineline-6': '6 Monate.',
  'cmv-conception-cmv-conception-delay-6-12':
    '6 bis 12 Monate; eine andere Seite mindestens 12, IgM verschwunden und Avidität hoch.',
  'cmv-conception-chatzakis-2020-risk':
    'Infektion kurz vor der Konzeption erreichte 5,5\u00a0% der Feten (0,1-10,8).',
  'cmv-work-ilive-transfer': 'Sie für diese Zeit aus Kinderheimen, Stationen und Krippen versetzen.',
  'cmv-work-cdc-stay': 'US- und UK-Organisationen: kein routinemäßiger Ausschluss, Standardmaßnahmen.',
  'cmv-work-sogc-240-monitor':
    'Seronegativen Berufstätigen in Gesundheitswesen und Kinderbetreuung kann eine Überwachung angeboten werden.',
  'cmv-work-sogc-420-hygiene': 'Hygiene für alle, unabhängig von den Antikörpern.',
  'cmv-work-hamprecht-2022-child': 'Die Hauptquelle ist ein Kind unter 3.',
  'cmv-newborn-treatment-ilive-page':
    'Ganciclovir intravenös 2 Wochen und 3 Monate danach; bei milder Krankheit Immunglobulin. Keine Leitlinie sagt das.',
  'cmv-newborn-treatment-kimberlin-2015-trial':
    'Kranke Säuglinge: 6 Monate Valganciclovir, begonnen im ersten Monat.',
  'cmv-newborn-treatment-shim-2023-review':
    'Bei Lebensgefahr zuerst intravenös; ohne Zeichen und mit normalem Hören keine routinemäßige Behandlung.',
  'cmv-newborn-treatment-rawlinson-2017-guideline': 'Mäßige oder schwere Krankheit: Valganciclovir 6 Monate.',
  'cmv-newborn-treatment-ecci-2024-guideline':
    '6 Wochen bis 6 Monate je nach Risiko; bei alleinigem Hörverlust bis zum Alter von 13 Wochen.',
  'cmv-newborn-treatment-asid-2022-guideline': '6 Monate.',
  'cmv-newborn-treatment-awmf-093-001-guideline': '6 Monate.',
  'cmv-newborn-follow-up-ilive-all': 'Alle: Neurologie, HNO und Augenheilkunde.',
  'cmv-newborn-follow-up-rawlinson-2017-all':
    'Alle: Hören alle 3 bis 6 Monate bis zum Alter von 3, dann alle 6 bis 12 bis 6.',
  'cmv-newborn-follow-up-faure-bardon-hearing-not-late':
    'Keine besondere Hörkontrolle nach Infektion im zweiten oder dritten Trimenon.',
  'cmv-saliva-rawlinson-2017-confirm': 'Im Urin bestätigen.',
  'cmv-saliva-wunderlich-2023-15': '15 von 96 nicht bestätigt, meist Spendermilch.',
  'cmv-saliva-nicu-saliva-17': '17\u00a0% der positiven nicht bestätigt.',
  'cmv-saliva-ross-2018-rare': '0,03 bis 0,14\u00a0% aller Neugeborenen.',
};
