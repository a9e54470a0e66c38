import type { toxoplasmaWords as english } from '../../en/guidelines/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const toxoplasmaWords: Like<typeof english> = {
  'cdc-toxo-negative-negative': 'CDC-Tabelle: kein serologischer Hinweis auf eine Infektion mit Toxoplasma.',
  'cdc-toxo-negative-grey':
    'CDC-Tabelle: möglicherweise eine frühe Infektion oder ein falsches IgM. Liest sich eine zweite Probe gleich, wahrscheinlich nicht infiziert.',
  'cdc-toxo-negative-positive':
    'CDC-Tabelle: möglicherweise eine akute Infektion oder ein falsches IgM. Liest sich eine zweite Probe gleich, ist das IgM wahrscheinlich falsch.',
  'cdc-toxo-grey-negative':
    'CDC-Tabelle: an dieser Probe nicht zu entscheiden. Eine neue Probe nehmen oder eine andere IgG-Methode verwenden.',
  'cdc-toxo-grey-grey':
    'CDC-Tabelle: an dieser Probe nicht zu entscheiden. Eine neue Probe für beide Antikörper nehmen.',
  'cdc-toxo-grey-positive':
    'CDC-Tabelle: möglicherweise eine akute Infektion. Liest sich eine zweite Probe gleich oder wird IgG positiv, ein Fachlabor fragen.',
  'cdc-toxo-positive-negative':
    'CDC-Tabelle: vor 6 Monaten oder länger infiziert, unabhängig von der Schwangerschaftswoche.',
  'cdc-toxo-positive-grey':
    'CDC-Tabelle: wahrscheinlich vor mehr als einem Jahr infiziert, oder ein falsches IgM.',
  'cdc-toxo-positive-positive':
    'CDC-Tabelle: möglicherweise innerhalb der letzten 12 Monate infiziert, oder ein falsches IgM. Eine neue Probe nehmen und ein Fachlabor fragen.',
  'fda-toxo-igm':
    'FDA-Mitteilung: Kein einzelnes IgM-Testkit entscheidet; ein reaktives IgM wird in einem Referenzlabor bestätigt.',
  'acog-toxo-susceptible': 'ACOG: kein routinemäßiges Toxoplasma-Screening in der Schwangerschaft.',
  'acog-toxo-igm':
    'ACOG: Ein positives IgM kann eine akute Infektion bedeuten; in 2 bis 3 Wochen wiederholen und in einem erfahrenen Labor bestätigen.',
  'acog-toxo-low-avidity':
    'ACOG: Niedrige Avidität ist mit einer Infektion innerhalb der letzten 5 Monate vereinbar.',
  'sogc-toxo-susceptible':
    'SOGC 285: kein routinemäßiges Screening; Frauen mit Risiko oder verdächtigem Ultraschall testen.',
  'sogc-toxo-igm':
    'SOGC 285: vor jedem Eingriff in einem Referenzlabor bestätigen, in 2 bis 3 Wochen wiederholen und bei Verdacht auf akute Infektion sofort Spiramycin erwägen.',
  'france-toxo-susceptible':
    'Frankreich 2019: ab dem zweiten Termin jeden Monat testen, zuletzt 2 bis 4 Wochen nach der Entbindung, mit Hygieneberatung.',
  'france-toxo-isolated-igm':
    'Frankreich 2019: IgM mit einer zweiten Technik wiederholen und nach 2 bis 3 Wochen ein zweites Serum abnehmen, parallel getestet.',
  'france-toxo-grey-igg': 'Frankreich: ein grenzwertiges IgG durch Immunoblot klären.',
  'france-toxo-immune':
    'Frankreich 2019: zurückliegende Infektion, aber ein zweites Serum, um eine Probenverwechslung oder eine seltene Serokonversion ohne IgM auszuschließen.',
  'france-toxo-both':
    'Frankreich 2019: IgM mit einer zweiten Technik bestätigen, Avidität messen und nach 2 bis 3 Wochen ein zweites Serum parallel vergleichen.',
  'brazil-toxo-isolated-igm':
    'Brasilien: Spiramycin am selben Tag beginnen und in 2 bis 3 Wochen wiederholen; absetzen, wenn IgG negativ bleibt, dann war das IgM falsch.',
  'brazil-toxo-both-early': 'Brasilien: am selben Tag behandeln und Avidität anfordern, bis 16 Wochen.',
  'brazil-toxo-both-late':
    'Brasilien: am selben Tag behandeln; nach 16 Wochen wird keine Avidität angefordert, weil eine hohe nicht ausschließen würde. Mit einem sehr hohen IgG gilt der Fall als wahrscheinlich.',
  'brazil-toxo-high-early':
    'Brasilien: Hohe Avidität bis 16 Wochen legt die Infektion vor die Schwangerschaft.',
  'brazil-toxo-low':
    'Brasilien, Gesundheitsministerium: Niedrige Avidität mit positivem IgM ist in jeder Schwangerschaftswoche ein wahrscheinlicher Fall.',
  'brazil-toxo-high-late':
    'Brasilien: Nach 16 Wochen schließt eine hohe Avidität eine Infektion in der Schwangerschaft nicht aus, kann aber bei der Datierung helfen. Eine unbekannte Woche wird als spät gelesen.',
  'germany-toxo-susceptible':
    'Deutschland: Ein Test ist nicht Routine; Labore, die kontrollieren, tun es alle 8 bis 12 Wochen, mit Hygieneberatung.',
  'germany-toxo-both': 'Deutschland: zweites Testsystem, Avidität und eine Kontrolle nach 2 bis 3 Wochen.',
  'germany-toxo-low': 'Deutschland: Niedrige Avidität bedeutet eine möglicherweise frische Infektion.',
  'uk-toxo-susceptible': 'UK National Screening Committee 2016: kein Bevölkerungsscreening.',
  'montoya-past-early':
    'Montoya und Remington: Bis 18 Wochen bedeutet positives IgG mit negativem IgM eine Infektion vor der Schwangerschaft.',
  'montoya-past-late':
    'Montoya und Remington: Nach 18 Wochen ist der Infektionszeitpunkt unsicher; Referenzlabor und Vergleich mit einem älteren Serum. Eine unbekannte Woche wird als spät gelesen.',
  'montoya-high-early':
    'Montoya und Remington: In den ersten 16 Wochen legt eine hohe Avidität, mit dem Referenzprofil, die Infektion vor die Schwangerschaft.',
  'montoya-high-late':
    'Montoya und Remington: Die Beruhigung durch hohe Avidität gilt für die ersten 16 Wochen; später oder bei unbekannter Woche ein Referenzlabor fragen.',
  'roche-toxo-not-high':
    'Roche: Aus einer niedrigen oder grenzwertigen Avidität lässt sich keine klinische Interpretation ableiten.',
  'findal-toxo-low':
    'Norwegische Studie 2015: 42\u00a0% der Frauen behielten monatelang eine niedrige Avidität, ohne ein infiziertes Kind unter den stabil niedrigen; die Autoren stellen für diese die Amniozentese infrage.',
  'labcorp-toxo-avidity': 'Labcorp: Die Avidität ist für Serum gedacht, das bekannt IgG-positiv ist.',
  'cdc-toxo-planning':
    'CDC: Manche Fachleute raten, nach einer kürzlichen Infektion 6 Monate mit der Konzeption zu warten.',
  'aap-toxo-pcr':
    'AAP 2017: Eine positive Toxoplasma-PCR in einer Körperflüssigkeit des Säuglings bestätigt die Infektion (aus dem Gedächtnis).',
  'aap-toxo-igm':
    'AAP 2017: IgM im eigenen Blut des Säuglings ab etwa Tag 5, IgA ab etwa Tag 10, bestätigt und bestehend, bedeutet konnatale Infektion (aus dem Gedächtnis).',
  'aap-toxo-igg':
    'AAP 2017: IgG allein ist das der Mutter; verfolgen, bis es verschwunden ist. IgG über 12 Monate hinaus oder ansteigend zeigt eine Infektion.',
  'aap-toxo-igg-negative':
    'AAP 2017: IgG negativ, unbehandelt und durch eine zweite Probe bestätigt, gilt als nicht infiziert; unter Behandlung nicht.',
  'naples-toxo-igg-negative':
    'Neapel 2022: Von 636 exponierten, nicht infizierten Säuglingen waren fast alle bis 5 Monate IgG-negativ, alle bis 9 Monate.',
  'naessens-toxo-antibody':
    'Belgische Studie 1999: IgM und IgA im Nabelschnurblut stammen oft von der Mutter; Blut des Neugeborenen ist weit spezifischer.',
  'bonetti-toxo-blot':
    'Bonetti 2026: Ein Mutter-Kind-Immunoblot fand die meisten infizierten Säuglinge bei der Geburt; ein negativer schließt nicht aus.',
  'cdc-page-igm-first':
    'CDC: IgG wird zuerst getestet; IgM kommt hinzu, wenn es auf den Infektionszeitpunkt ankommt.',
  'cdc-page-igg-alone':
    'CDC: Ein IgG sagt, dass sie infiziert war; IgM kommt hinzu, wenn es auf den Infektionszeitpunkt ankommt.',
  'cdc-page-igm-negative': 'CDC: Ein negatives IgM schließt eine kürzliche Infektion praktisch aus.',
  'cdc-page-igm-positive':
    'CDC: Ein positives IgM ist schwer zu interpretieren, weil es bis zu 18 Monate bestehen kann.',
  'cdc-rise-missed':
    'CDC: Ein IgG-Anstieg wird oft verpasst, weil das Plateau schon erreicht ist; kein Anstieg ist kein Beweis einer alten Infektion.',
  'insert-isolated-igm':
    'Gebrauchsanweisung mit der CDC-Tabelle: neue Probe; liest sie sich gleich, ist das IgM wahrscheinlich falsch und sie wahrscheinlich nicht infiziert.',
  'insert-grey-igg':
    'Gebrauchsanweisung mit der CDC-Tabelle: nicht entschieden; neue Probe oder andere IgG-Methode.',
  'insert-grey-grey':
    'Gebrauchsanweisung mit der CDC-Tabelle: nicht entschieden; beide Antikörper werden erneut getestet.',
  'insert-grey-positive':
    'Gebrauchsanweisung mit der CDC-Tabelle: möglicherweise eine akute Infektion; bleibt es gleich oder wird IgG positiv, ein Fachlabor.',
  'insert-positive-grey':
    'Gebrauchsanweisung mit der CDC-Tabelle: Infektion wahrscheinlich vor mehr als einem Jahr, oder ein falsches IgM.',
  'acog-toxo-fetal':
    'ACOG: Bei bewiesener Infektion des Fetus Kombinationsbehandlung mit Pyrimethamin, Sulfadiazin und Folinsäure; Spiramycin ist für eine akute Infektion der Mutter.',
  'sogc-toxo-igm-scan':
    'SOGC 285: verdächtige Ultraschallbefunde mit positivem IgM: Referenzlabor, zweite Probe, und eine Amniozentese wird angeboten.',
  'sogc-toxo-scan':
    'SOGC 285: verdächtige Ultraschallbefunde: testen und unabhängig vom IgM eine Amniozentese anbieten.',
  'france-four-profiles-isolated':
    'Französischer Leitfaden der vier Profile, wie eine Dissertation ihn wiedergibt: IgM ohne IgG kann natürliches IgM ohne Infektion sein; IgG nach 2 bis 3 Wochen weiter negativ bedeutet nicht infiziert und weiter empfänglich.',
  'france-course-isolated':
    'Französischer Universitätskurs: Nach einer Infektion folgt IgG dem IgM innerhalb von 1 bis 3 Wochen.',
  'france-course-rise':
    'Französischer Universitätskurs: IgG, das neben IgM ansteigt, bedeutet eine Infektion etwa der letzten 2 Monate, weil IgG sein Plateau ab Monat 2 bis 3 erreicht.',
  'france-stable':
    'Französische Praxis: Ein ohne Behandlung stabiles IgG legt die Infektion mindestens etwa 2 Monate vor das erste Serum (aus dem Gedächtnis).',
  'brazil-moh-isolated':
    'Brasilien, Gesundheitsministerium: IgG nach 2 bis 3 Wochen weiter negativ bedeutet ein falsches IgM, und sie bleibt empfänglich; positiv gewordenes IgG ist eine Serokonversion.',
  'brazil-rule-late':
    'Brasilien, Prüfungsfrage: Nach 16 Wochen wird keine Avidität angefordert; eine hohe würde nicht ausschließen, kann aber bei der Datierung helfen.',
  'brazil-rule-early': 'Brasilien, Prüfungsfrage: Bis 16 Wochen wird Avidität angefordert.',
  'brazil-susceptible':
    'Brasilien: Kontrolle zwischen jedem Monat und jedem Trimenon, je nach Mitteln (aus dem Gedächtnis).',
  'aesculabor-susceptible':
    'Deutschland, Aesculabor: Die gesetzliche Krankenversicherung zahlt nur bei begründetem Verdacht; wo kontrolliert wird, alle 8 bis 12 Wochen.',
  'lab-kl-second':
    'Deutschland, lab-kl: Ein schwach positives IgM wird mit einem zweiten Testsystem geprüft.',
  'germany-phases-control': 'Deutsche Übersicht: Reaktives IgM wird nach 2 bis 3 Wochen kontrolliert.',
  'italy-susceptible': 'Italien: Kontrolle alle 4 bis 6 Wochen.',
  'austria-susceptible': 'Österreich: Kontrolle etwa alle 8 Wochen (aus dem Gedächtnis).',
  'norway-susceptible': 'Norwegisches Projekt: drei Proben in der Schwangerschaft.',
  'australia-susceptible': 'Australien: wenig Evidenz für ein Screening; zur Vorbeugung beraten.',
  'who-susceptible':
    'WHO 2016: keine Empfehlung zu Toxoplasma-Screening oder -Serologie bekannt (aus dem Gedächtnis).',
  'arup-repeat': 'ARUP: nach 10 bis 14 Tagen wiederholen; an anderer Stelle des Leitfadens 1 bis 3 Wochen.',
  'cutoffs-high-planning':
    'Hersteller von Elecsys, Architect und Vidas: Eine hohe Avidität schließt eine Erstinfektion der letzten 4 Monate aus.',
  'cutoffs-high-early':
    'Hersteller von Elecsys, Architect und Vidas: Eine hohe Avidität schließt eine Erstinfektion der letzten 4 Monate aus, was hier bis zur letzten Periode zurückreicht.',
  'cutoffs-high-late':
    'Hersteller von Elecsys, Architect und Vidas: Eine hohe Avidität schließt nur die letzten 4 Monate aus. Eine unbekannte Woche wird als spät gelesen.',
  'villard-high-planning':
    'Villard 2013: Bei allen vier verglichenen Testkits gehörte jede hohe Avidität zu einer latenten Infektion.',
  'villard-high-early':
    'Villard 2013: Bei allen vier verglichenen Testkits gehörte jede hohe Avidität zu einer latenten, nicht zu einer akuten Infektion.',
  'villard-not-high':
    'Villard 2013: Eine Avidität, die nicht hoch ist, bedeutet nicht zuverlässig eine akute Infektion.',
  'liesenfeld-no-avidity':
    'Liesenfeld 2001: Von Seren des ersten Trimenons mit reaktivem IgM hatten 56\u00a0% eine hohe Avidität; diese Frauen waren daher wahrscheinlich vor der Schwangerschaft infiziert.',
  'liesenfeld-high':
    'Liesenfeld 2001: Im ersten Trimenon legt eine hohe Avidität die Infektion vor die Schwangerschaft; erste europäische Daten sprachen von 3 Monaten.',
  'lappalainen-high':
    'Finnische Studie 1995: Eine hohe Avidität im ersten Trimenon spricht stark gegen eine Infektion in der Schwangerschaft.',
  'jenum-1997-high':
    'Norwegische Studie 1997: Mit ihrer eigenen Methode bedeutete eine hohe Avidität mehr als 20 Wochen und beruhigte daher in der ersten Hälfte der Schwangerschaft. Andere Testkits reichen weniger weit zurück.',
  'tomasoni-low':
    'Italienische Studie mit 778 Frauen, alle unter Spiramycin: Bei niedriger oder intermediärer Avidität und IgM im ersten Trimenon war eines von 747 Kindern infiziert.',
  'smets-intermediate':
    'Smets 2016: Mit Architect und Vidas kamen die meisten grenzwertigen Aviditäten von Frauen, die mehr als 4 Monate zuvor infiziert waren.',
  'boquel-low':
    'Boquel 2019, nur ein Test: Mit Liaison XL war ein Index unter 0,05 in 97\u00a0% kürzlich, unter 3 Monaten, von 0,05 bis 0,1 in 69\u00a0%. Auf andere Testkits ist das nicht übertragbar.',
  'meroni-treated':
    'Meroni 2009: Spiramycin verlangsamt den Anstieg von IgG und Avidität; die Avidität steigt nach der Entbindung wieder.',
  'lefevre-treated':
    'Französische Studie 2007: Unter Spiramycin reift die Avidität langsam, langsamer bei Infektion spät in der Schwangerschaft; 12 Wochen nach der Infektion waren fast alle Indizes noch niedrig.',
  'norway-amnio':
    'Norwegische Studie 2017: Von 346 Frauen, die sogar zur Amniozentese kamen, war die Hälfte vor der Schwangerschaft infiziert.',
  'gras-persistent':
    'Gras 2004: IgM bestand im Median 10 bis 13 Monate, je nach Methode, und bei 9 bis 27\u00a0% mehr als 2 Jahre.',
  'dhakal-both':
    'Dhakal 2015: Von 451 Personen mit beiden Antikörpern in gewöhnlichen Laboren waren 22\u00a0% akut, 74\u00a0% chronisch, 2\u00a0% nicht infiziert, 2\u00a0% unbestimmt.',
  'series-igm-positive':
    'Serie über 20 Jahre: Von 130 überwiesenen Frauen, 116 davon IgM-positiv, waren 7 akut.',
  'management-reference':
    'Liesenfeld 2001: Bei 811 Frauen mit andernorts positivem IgM änderte das Profil eines Referenzlabors, was getan wurde.',
  'jenum-1998-late':
    'Norwegische Studie 1998: Etwa ein Fünftel der 21 bis 52 Wochen nach Infektion abgenommenen Seren hatte kein IgM. Eine unbekannte Woche wird als spät gelesen.',
  'montoya-2002-early':
    'Montoya 2002: Bis etwa 24 Wochen ist IgG mit niedrigem Titer ohne IgM im Wesentlichen eine Infektion aus der Zeit vor der Schwangerschaft.',
  'montoya-2002-middle':
    'Montoya 2002: Die Lesung als alte Infektion gilt bis etwa 24 Wochen und für einen niedrigen Titer. Eine unbekannte Woche wird als spät gelesen.',
  'olariu-positive':
    'Olariu 2019, Referenzlabor: Von IgG-positiven Frauen mit IgA waren 75\u00a0% akut; mit IgM und IgA zusammen 86\u00a0%.',
  'olariu-negative':
    'Olariu 2019, Referenzlabor: Von IgG-positiven Frauen ohne IgA waren 4\u00a0% akut; mit IgM, aber ohne IgA 19\u00a0%.',
  'isaga-isolated':
    'Französische Multicenterstudie: ein sehr sensitives mit einem sehr spezifischen IgM-Testkit paaren; die Spezifität bei isoliertem IgM reichte von 24\u00a0% bis 95\u00a0%.',
  'khammari-2015-isolated':
    'Khammari 2015: Eine isolierte 30-kDa-Bande des IgG neben IgM macht den Beginn einer Serokonversion wahrscheinlich.',
  'blot-seroconversion':
    'Französische Studie: Bei 26 von 39 echten Serokonversionen war der IgG-Immunoblot positiv, als das Routine-IgG es nicht war; bei 13 war er negativ, ein negativer schließt daher nichts aus.',
  'igm-blot-unsuitable':
    'Eine Studie: Ein IgM-Immunoblot zeigt bei infizierten, immunen und nie infizierten Personen dieselben Banden; er kann nicht als Referenz dienen.',
  'liesenfeld-1997-isolated':
    'Liesenfeld 1997: Von 153 diskrepanten Seren hatten 46\u00a0% ein positives IgM neben negativem Dye-Test, also ein falsches IgM.',
  'khammari-2013-grey':
    'Khammari 2013: Von 85 grenzwertigen oder diskordanten IgG waren 86\u00a0% im Immunoblot positiv, meist also eine alte Infektion mit niedrigem Titer.',
  'russia-grey':
    'Russland, ein Laborarzt: ein grenzwertiges IgG wie negativ behandeln und jeden Monat testen.',
  'fricker-retest':
    'Fricker-Hidalgo 2013: Serokonversion ohne IgM gibt es, in 15 von 26 Fällen wurde IgM nie gefunden; eine Kontrolle braucht IgG und IgM.',
  'fricker-no-igm':
    'Fricker-Hidalgo 2013: 26 Serokonversionen zunächst ohne IgM, niedrige Avidität bei 16; durch Immunoblot und parallel bestätigen, auch gegen eine Probenverwechslung.',
  'cste-seroconversion':
    'CSTE 2024: IgG-Serokonversion in dieser Schwangerschaft gilt als akute Infektion. Eine Surveillance-Definition, nicht für die Diagnose gedacht.',
  'cste-rise':
    'CSTE 2024: Ein vierfacher IgG-Anstieg in Seren im Abstand von 3 Wochen oder mehr gilt als akute Infektion. Eine Surveillance-Definition, nicht für die Diagnose gedacht.',
  'wallon-negative':
    'Wallon 2010: Die PCR im Fruchtwasser fand 92\u00a0% der Infektionen; von den negativen Ergebnissen waren 98\u00a0% richtig, ein negatives beendet die Verlaufskontrolle daher nicht.',
  'wallon-positive': 'Wallon 2010: Jede positive PCR im Fruchtwasser war eine echte Infektion des Fetus.',
  'romand-negative':
    'Romand 2001: Die PCR im Fruchtwasser fand 64\u00a0% der Infektionen; von den negativen Ergebnissen waren 88\u00a0% richtig.',
  'meta-amniotic':
    'Metaanalyse: Die PCR im Fruchtwasser hat 87\u00a0% Sensitivität und 99\u00a0% Spezifität, wenn innerhalb von 5 Wochen nach der Diagnose der Mutter entnommen wird.',
  'aap-mother-susceptible': 'AAP 2017: Beratung zu Essen, Küche, Erde und Katzen für jede empfängliche Frau.',
  'aap-mother-negative-weak':
    'AAP 2017: Eine Person gilt nur als nicht infiziert, wenn sie Antikörper bilden kann; bei geschwächter Immunabwehr ist ein negatives Ergebnis nicht gültig.',
  'aap-mother-weak':
    'AAP 2017: Bei stark geschwächter Immunabwehr kann eine alte Infektion reaktiviert werden und den Fetus erreichen.',
  'aap-mother-near':
    'AAP 2017: Eine Infektion in den 3 Monaten vor der Konzeption zählt noch als Risiko für den Fetus.',
  'robert-gangneux-near':
    'Fallbericht 2009: ein infiziertes Kind, obwohl die Mutter vor der Konzeption infiziert wurde.',
  'italy-near':
    'Italienische Kohorte 2007 bis 2018: kein infiziertes Kind nach 12 Infektionen um die Konzeption.',
  'hiv-weak':
    'Übersicht zu HIV: Eine Toxoplasma-Erkrankung wird bei CD4 unter 100 wahrscheinlicher; die Übertragung auf das Kind wird auf unter 5\u00a0% geschätzt, durch Erstinfektion oder Reaktivierung.',
  'andrade-eyes':
    'Fallbericht 2010: infiziertes Neugeborenes einer Mutter mit aktiver Augenerkrankung, stabilem IgG und ohne IgM.',
  'elbez-travel':
    'Französischer Fall 2009: infiziertes Kind einer vor der Konzeption immunen Mutter, nach Reinfektion mit einem atypischen Stamm (Südamerika, importiertes rohes Pferdefleisch).',
  'guiana-travel':
    'Französisch-Guayana: infiziertes Kind einer immunen Frau mit stabilem IgG, ohne IgM oder IgA und mit nicht akuter Agglutination.',
  'avelino-travel':
    'Brasilien, Goiania 2014: 9 von 162 Übertragungen wurden einer Reaktivierung in der Schwangerschaft zugeschrieben. Umstritten und in europäischen Daten nicht gesehen.',
  'ivig-toxo':
    'Hanson 2020: Die Serologie kann nach Immunglobulin positiv werden. Auf Toxoplasma wurde getestet, die Abstracts führen es aber nicht unter denen auf, die positiv wurden.',
  'ivig-wait-toxo':
    'Referenzseite: das Serum aus der Zeit vor dem Immunglobulin verwenden oder etwa 3 Monate warten.',
  'known-immune':
    'Italienische Expertenantwort: Bei einem vor Jahren positiven IgG ist ein jetzt gefundenes IgM ein persistierendes.',
  'aap-toxo-igg-stays': 'AAP 2017: IgG, das nach 12 Monaten noch da ist, zeigt eine konnatale Infektion.',
  'aap-toxo-igg-rises':
    'AAP 2017: IgG des Säuglings, das ansteigt oder nach einem Abfall wiederkommt, zeigt eine konnatale Infektion.',
  'cste-toxo-igg-stays':
    'CSTE 2024: IgG über ein Alter von 12 Monaten hinaus bestätigt eine konnatale Infektion.',
  'bmj-toxo-igg-stays':
    'ADC Education and Practice: IgG, das nach 12 Monaten noch positiv ist, bestätigt eine konnatale Infektion.',
  'bmj-toxo-igm':
    'ADC Education and Practice: IgM im Blut des Säuglings nach einem Alter von 2 bis 3 Wochen weist auf eine konnatale Infektion hin.',
  'bmj-toxo-igg-negative':
    'ADC Education and Practice: Ein negatives IgG bei der Geburt schließt eine konnatale Infektion im Wesentlichen aus.',
  'naessens-toxo-negative':
    'Belgische Studie 1999: IgM fand 61 bis 67\u00a0% der infizierten Neugeborenen, IgA 54 bis 60\u00a0%, beide zusammen 73\u00a0%; negative schließen daher nichts aus.',
  'arkhis-negative':
    'Arkhis 2024: Platelia-IgM fand 64\u00a0% der infizierten Säuglinge bis Tag 5 und insgesamt 75\u00a0%.',
  'goias-negative':
    'Brasilianische Kohorte, Goias: IgM wurde bei 39\u00a0% der infizierten Säuglinge gefunden.',
  'bonetti-blot-positive':
    'Bonetti 2026: Banden, die nur beim Kind vorkommen oder dort stärker sind, zeigen seinen eigenen Antikörper; die Spezifität war 100\u00a0% bei der Geburt und 92\u00a0% mit einem Monat.',
  'bonetti-blot-negative':
    'Bonetti 2026: Bei 19 infizierten Säuglingen fand der Mutter-Kind-Immunoblot 89\u00a0% bei der Geburt; ein negativer schließt daher nicht aus.',
  'blot-1985-negative':
    'Erstbeschreibung 1985: Der vergleichende Immunoblot fand die Hälfte der infizierten Säuglinge.',
  'rebound-case':
    'Fallbericht: Mutter mit 21 Wochen infiziert, Fruchtwasser-PCR und IgM des Säuglings negativ; IgG stieg bis 6 Monate auf das Zehnfache, und das Kind war infiziert.',
  'liaison-infant-avidity': 'Studie mit 333 Säuglingen: IgG-Avidität brachte bei Säuglingen keinen Nutzen.',
};
