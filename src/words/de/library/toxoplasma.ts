import type { toxoplasmaWords as english } from '../../en/library/toxoplasma.ts';
import type { Like } from '../../like.ts';

export const toxoplasmaWords: Like<typeof english> = {
  title: 'Toxoplasmose',
  lead: 'Was die Infektion ist, was jeder Test bedeutet, wie sich das Risiko mit der Woche ändert und was der Frau gesagt wird. Zum Erklären, nicht als Behandlungsrat: Ein Zentrum entscheidet.',
  sections: {
    'toxo-what': 'Was es ist',
    'toxo-caught': 'Wie man sich ansteckt',
    'toxo-prevent': 'Wie man vorbeugt',
    'toxo-igg-igm': 'Was IgG und IgM bedeuten',
    'toxo-false-igm': 'Warum ein IgM falsch sein kann',
    'toxo-avidity': 'Avidität',
    'toxo-kits': 'Grenzwerte von Testkits, nur zum Vergleich, nie zum Einordnen verwendet',
    'toxo-other-tests': 'Immunoblot, IgA und die Tests der Referenzlabore',
    'toxo-by-week': 'Infektion in der Schwangerschaft: wie sich das Risiko mit der Woche ändert',
    'toxo-after': 'Nach wahrscheinlicher oder gesicherter Infektion',
    'toxo-newborn': 'Das Neugeborene und seine Verlaufskontrolle',
    'toxo-special': 'Besondere Situationen',
    'toxo-talk': 'Was man ihr sagt',
  },
  facts: {
    'toxo-what-parasite':
      'Toxoplasma gondii ist ein Parasit. Die meisten Menschen mit normaler Immunabwehr merken von einer Erstinfektion wenig oder nichts und behalten den Parasiten, ruhend, lebenslang.',
    'toxo-what-danger':
      'In der Schwangerschaft zählt eine Erstinfektion der Mutter währenddessen oder kurz davor: Der Parasit kann dann das Kind erreichen. Eine alte Infektion schützt bei normaler Immunabwehr die nächsten Schwangerschaften einer Frau.',
    'toxo-what-illness':
      'Beim Kind kann sie Augen und Gehirn schädigen. Von 153 infizierten Kindern meist behandelter Mütter hatten 27\u00a0% in im Median 4,5 Jahren ein spezifisches Zeichen: Infektion ist nicht dasselbe wie Schädigung.',
    'toxo-what-texts':
      'Für diese Seiten nicht ganz gelesen, nur ein Deckblatt, ein Abstract oder eine Wiedergabe: die deutsche AGG-Stellungnahme 2023, die französische Arbeitsgruppe 2019, der französische Leitfaden der vier Profile 2011, der argentinische Konsens 2020, SA Health 2015 und das meiste von ACOG 151. Ihre ausführlichen Tabellen werden nicht zitiert.',
    'toxo-what-awmf':
      'Die deutsche AWMF-Leitlinie zu Infektionen in der Schwangerschaft behandelt Viren, nicht Toxoplasma; von der WHO ist keine Empfehlung zur Toxoplasma-Serologie bekannt.',
    'toxo-caught-meat':
      'Durch rohes oder nicht durchgegartes Fleisch. Geräuchertes, gepökeltes oder getrocknetes Fleisch kann noch anstecken, ebenso rohe Muscheln und nicht pasteurisierte Ziegenmilch.',
    'toxo-caught-soil':
      'Durch Erde, ungewaschenes Obst und Gemüse, unbehandeltes Wasser und Katzenkot. Was eine Katze ausscheidet, braucht 1 bis 5 Tage, bis es anstecken kann; darum wird das Katzenklo täglich gereinigt.',
    'toxo-caught-travel':
      'Stämme aus Südamerika und importiertes rohes Pferdefleisch haben immune Frauen reinfiziert. Die Beratung zum Essen bleibt daher auf Reisen bestehen, auch für Immune.',
    'toxo-caught-blood':
      'Von der Mutter auf das Kind, und bei stark geschwächter Immunabwehr durch eine alte Infektion, die wieder aktiv wird.',
    'toxo-prevent-heat':
      'Fleisch durchgaren: ganze Stücke innen auf 63 °C, Hackfleisch auf 71 °C, Geflügel auf 74 °C.',
    'toxo-prevent-freeze':
      'Einfrieren bei −20 °C für mindestens 48 Stunden hilft; auf Räuchern, Pökeln und Trocknen ist kein Verlass.',
    'toxo-prevent-kitchen':
      'Obst und Gemüse waschen oder schälen; Hände, Bretter und Messer nach rohem Fleisch waschen; kein unbehandeltes Wasser und keine nicht pasteurisierte Ziegenmilch trinken, keine rohen Muscheln essen.',
    'toxo-prevent-soil': 'Bei Erde und im Garten Handschuhe tragen.',
    'toxo-prevent-cat':
      'Das Katzenklo jeden Tag von jemand anderem reinigen lassen; geht das nicht, Handschuhe tragen. Katzen Fertigfutter geben und keine streunenden aufnehmen. Eine Katze muss nicht abgegeben werden.',
    'toxo-prevent-proof':
      'Der Beleg ist schwach: Ein deutsches Labor sagt, dass ein Nutzen der Beratung prospektiv nicht gezeigt ist. Sie wird trotzdem gegeben.',
    'toxo-prevent-passive':
      'Immunglobulin von Spendern kann IgG mitbringen, doch nichts zeigt, dass es das Kind schützt; die Beratung bleibt.',
    'toxo-igg-first':
      'IgG sagt, ob es eine Infektion gab, und wird zuerst getestet; IgM kommt hinzu, wenn es auf den Zeitpunkt ankommt. Ein negatives IgM schließt eine kürzliche Infektion praktisch aus; ein positives ist schwer zu interpretieren, weil es bis zu 18 Monate bestehen kann.',
    'toxo-nine-cells':
      'Die neunzeilige Tabelle des CDC gilt für Personen über einem Jahr. Sie nennt ein eindeutiges IgG ohne IgM eine Infektion von vor 6 Monaten oder länger, unabhängig von der Schwangerschaftswoche; spätere Wochen werden hier daher vorsichtiger gelesen.',
    'toxo-not-valid':
      'Kein IgG und kein IgM bedeutet empfänglich, außer bei einer Frau, die keinen Antikörper bilden kann, und in den ersten ein bis zwei Wochen nach einer Exposition.',
    'toxo-igg-kinetics':
      'IgG steigt von Frau zu Frau sehr verschieden an: Mit einer Methode lag der Gipfel irgendwo zwischen 4 und 36 Wochen nach der Infektion. Kein einzelner Wert gibt ein Datum.',
    'toxo-igg-plateau':
      'IgG erreicht sein Plateau ab Monat 2 bis 3. Ein Anstieg neben IgM bedeutet etwa die letzten 2 Monate; das CDC warnt, dass der Anstieg oft verpasst wird, weil das Plateau schon da ist.',
    'toxo-igg-stable':
      'Französische Praxis: Ein IgG, das in parallel getesteten Seren ohne Behandlung gleich bleibt, legt die Infektion mindestens etwa 2 Monate vor das erste Serum.',
    'toxo-igm-persists':
      'Bei 446 infizierten Frauen bestand IgM im Median 12,8 Monate in der ISAGA (mittlere Hälfte 6,9 bis 24,9) und 10,4 in der Immunfluoreszenz; länger als 2 Jahre bei 27\u00a0% und 9\u00a0%.',
    'toxo-igm-how-often':
      'IgG und IgM zusammen sind meist nicht akut: Von 451 Personen in gewöhnlichen Laboren der USA waren 22\u00a0% akut, 74\u00a0% chronisch, 2\u00a0% nicht infiziert, 2\u00a0% unbestimmt; von 130 in 20 Jahren überwiesenen Frauen waren 7 akut; von 346 Norwegerinnen, die zur Amniozentese kamen, war die Hälfte vor der Schwangerschaft infiziert.',
    'toxo-igm-gone':
      'IgM kann verschwunden sein, wenn spät danach gesucht wird: Etwa ein Fünftel der Seren 21 bis 52 Wochen nach Infektion hatte keines.',
    'toxo-igm-never':
      'Serokonversion ohne IgM gibt es. Von 26 französischen Fällen wurde IgM in 15 nie gefunden; die Avidität war in 16 niedrig; 22 Frauen wurden behandelt; bei 12 Kindern wurde eine Infektion ausgeschlossen, 10 waren nur bei der Geburt unauffällig, 4 sind unbekannt.',
    'toxo-retest':
      'Eine empfängliche Frau wird in Frankreich jeden Monat erneut getestet, mit einem letzten Test 2 bis 4 Wochen nach der Entbindung; alle 4 bis 6 Wochen in Italien; alle 8 bis 12 in deutschen Laboren, die es tun; dreimal in einem norwegischen Projekt; nicht routinemäßig in den USA, Kanada und dem Vereinigten Königreich. In Österreich hatten 29,8\u00a0% der seronegativen Frauen drei oder mehr Tests.',
    'toxo-isolated-rule':
      'Nach alleinigem IgM muss IgG innerhalb von 1 bis 3 Wochen folgen, ausnahmsweise 5 bis 6. Folgt es nicht, war das IgM falsch, und sie ist empfänglich, nicht immun.',
    'toxo-repeat-rule':
      'Ein zweites Serum wird nach 2 bis 3 Wochen abgenommen, und beide werden zusammen getestet, gleiche Methode, gleiches Labor. Werte verschiedener Testkits oder Labore werden nicht verglichen; eine Woche ist zu kurz, um etwas stabil zu nennen.',
    'toxo-proof-rule':
      'Beweis ist ein IgG, das negativ war und in dieser Schwangerschaft positiv wird. Die Surveillance-Definition von 2024 nimmt auch einen vierfachen Anstieg in Seren im Abstand von 3 Wochen oder mehr und sagt selbst, dass sie nicht für die Diagnose gedacht ist.',
    'toxo-cir-row':
      'Eine Labortabelle sagt „Immunität, keine weiteren Untersuchungen“ für IgG und IgM zusammen positiv. Jede andere gelesene Quelle widerspricht dem, und ebenso die letzte Zeile der Tabelle selbst.',
    'toxo-false-natural': 'Natürliches IgM reagiert ohne jede Infektion mit verbreiteten Antigenen.',
    'toxo-false-rheuma': 'Rheumafaktor kann IgM falsch positiv machen.',
    'toxo-false-other':
      'Eine Laborseite nennt die Schwangerschaft selbst und akute Infektionen mit CMV, Herpes simplex, Masern, Röteln und Parvovirus als Ursachen eines falschen oder kreuzreagierenden IgM. Von welchem Test sie spricht, war nicht zu sehen: geringes Vertrauen.',
    'toxo-false-dye':
      'In einer Ausbruchsstudie hatten 46\u00a0% von 153 diskrepanten Seren ein positives IgM neben negativem Dye-Test, also ein falsches IgM.',
    'toxo-false-kit':
      '„IgM positiv“ wiegt je nach Testkit verschieden: Die Spezifität bei isoliertem IgM reichte von 24\u00a0% (Platelia) bis 95\u00a0% (Liaison). Eine französische Studie paart ein sehr sensitives Testkit (Platelia, Architect oder Alinity) mit einem sehr spezifischen (Vidas, Liaison).',
    'toxo-false-fda': 'Die FDA-Mitteilung: Kein einzelnes IgM-Testkit entscheidet.',
    'toxo-false-harm':
      'Bei 811 Frauen mit andernorts positivem IgM änderten das Profil eines Referenzlabors und dessen Erklärung, was getan wurde. Eine Entscheidung über eine Schwangerschaft wird nie aufgrund eines unbestätigten IgM getroffen.',
    'toxo-av-high':
      'Eine hohe Avidität bedeutet eine Infektion, die nicht frisch ist. Die Hersteller von Elecsys, Architect und Vidas schließen die letzten 4 Monate aus; erste europäische Daten sagten 3. Bei vier verglichenen Testkits gehörte jede hohe Avidität zu einer latenten Infektion.',
    'toxo-av-first-trimester':
      'Von Seren des ersten Trimenons, die nach IgM oder Agglutination kürzlich aussahen, 125 an der Zahl, hatten 56\u00a0% der IgM-reaktiven eine hohe Avidität; diese Frauen waren daher wahrscheinlich vor der Schwangerschaft infiziert. Eine finnische Studie stimmt überein.',
    'toxo-av-window':
      'Eine hohe Avidität schließt die Wochen vor der Probe aus, nicht die Schwangerschaft. Mit 16 Wochen: bis 16+0 reicht sie bis zur letzten Periode zurück; bis 18+0 bis zur Konzeption, ohne Spielraum; mit 26 Wochen lässt sie die Wochen 0 bis 10 offen.',
    'toxo-av-low':
      'Eine niedrige Avidität bedeutet nicht kürzlich. In Norwegen gingen 21\u00a0% von 176 Frauen innerhalb von 3 Monaten von niedrig zu hoch, 42\u00a0% blieben niedrig, ohne ein infiziertes Kind unter diesen. In Italien war 1 von 747 Kindern infiziert (0,13\u00a0%, 0,02 bis 0,75), alle Mütter unter Spiramycin.',
    'toxo-av-mid':
      'Intermediär wird wie nicht hoch behandelt, aber auch nicht kürzlich genannt: Mit Architect und Vidas kamen die meisten grenzwertigen Ergebnisse von Infektionen, die mehr als 4 Monate alt waren.',
    'toxo-av-exception':
      'Nur für einen Test: Liaison XL unter 0.05 war in 97\u00a0% kürzlich, unter 3 Monaten, von 0.05 bis 0.1 in 69\u00a0%. Auf andere Testkits ist das nicht übertragbar.',
    'toxo-av-treated':
      'Spiramycin verlangsamt die Reifung der Avidität; nach der Entbindung steigt sie wieder. Sie ist langsamer, wenn die Infektion spät in der Schwangerschaft fällt, und schneller, je länger die Behandlung verzögert war; 12 Wochen nach der Infektion lagen 95\u00a0% der Indizes zwischen 7,8 und 35,3\u00a0%.',
    'toxo-av-treated-high':
      'Eine niedrige Avidität unter Behandlung sagt daher nichts, und eine hohe behält ihre Bedeutung.',
    'toxo-av-needs':
      'Avidität wird an Serum gemessen, das bekannt IgG-positiv ist, mit genug IgG für das Testkit, nie an negativem oder grenzwertigem IgG.',
    'toxo-av-passive': 'Nach Immunglobulin oder Blutprodukten ist die Avidität die der Spender.',
    'toxo-av-infant':
      'Bei Säuglingen ist die Avidität die der Mutter und brachte bei 333 von ihnen keinen Nutzen.',
    'toxo-av-late':
      'Später als das Zeitfenster: ein aufbewahrtes Serum der Erstuntersuchung suchen und daran die Avidität mit seiner eigenen Woche messen, beide parallel testen, ein Referenzlabor fragen, angeben, was ausgeschlossen ist, und die Pränatalmedizin fragen. Brasilien fordert nach 16 Wochen keine Avidität an.',
    'toxo-kits-why':
      'Dieselbe Avidität von 0.25 ist je nach Testkit niedrig, grenzwertig oder hoch. Die Klasse wird vom Labor übernommen oder aus den mit dem Ergebnis gedruckten Grenzwerten. Die Listen hier sind nur zum Lesen.',
    'toxo-kits-igg':
      'IgG-Graubereiche in IU/mL: Elecsys 1 bis 30, Architect 1.6 bis 3, Platelia 6 bis 9, Access 7.5 bis 10.5, Vidas 4 bis 8, Liaison 7.2 bis 8.8; IDS hat keinen. Eine Regel von Cut-off ± 10\u00a0% gilt nicht allgemein.',
    'toxo-kits-elecsys':
      'Avidität, Elecsys: niedrig unter 70\u00a0%, grenzwertig 70 bis 79, hoch ab 80\u00a0%.',
    'toxo-kits-architect':
      'Avidität, Architect: niedrig unter 50\u00a0%, grenzwertig 50 bis 59.9, hoch ab 60\u00a0%.',
    'toxo-kits-vidas': 'Avidität, Vidas: niedrig unter 0.200, grenzwertig 0.200 bis 0.299, hoch ab 0.300.',
    'toxo-kits-liaison':
      'Avidität, Liaison, wie ein Labor sie druckt: niedrig unter 0.40, grenzwertig 0.40 bis 0.50, hoch ab 0.50. Versionen des Testkits unterscheiden sich.',
    'toxo-kits-unnamed':
      'Avidität, ein deutsches Labor, Methode nicht genannt: niedrig unter 0.09, grenzwertig 0.09 bis 0.2, hoch über 0.2.',
    'toxo-kits-recalled':
      'Avidität, aus Gebrauchsanweisungen erinnert: Platelia niedrig unter 40\u00a0%, hoch über 50\u00a0%; Labsystems niedrig unter 15\u00a0%, hoch über 30\u00a0%; Euroimmun niedrig unter 40\u00a0%, hoch über 60\u00a0%.',
    'toxo-blot-rule':
      'IgG-Immunoblot (LDBIO): positiv mit mindestens 3 der Banden bei 30, 31, 33, 40 und 45 kDa, darunter die 30-kDa-Bande. Das Labor liest die Banden.',
    'toxo-blot-grey':
      'Er klärt ein grenzwertiges IgG: Von 85 grenzwertigen oder diskordanten Seren waren 85,9\u00a0% positiv, und er stimmt mit dem Dye-Test überein.',
    'toxo-blot-early':
      'Er wird oft zuerst positiv: positiv bei 26 von 39 echten Serokonversionen, deren Routine-IgG negativ oder grenzwertig war (Immunfluoreszenz 13 von 39), früher als andere Methoden bei 36. Bei 13 war er im ersten Serum negativ; ein negativer schließt daher nichts aus. Eine einzelne 30-kDa-Bande neben IgM macht einen Beginn wahrscheinlich.',
    'toxo-blot-date':
      'Wo IgG eindeutig ist, fügt der Immunoblot nichts hinzu und datiert nichts. Dass er besser datiert als die Avidität, ist die Behauptung eines Labors, ohne gefundene Stütze.',
    'toxo-blot-claim':
      'Eine Zahl von 97\u00a0% Sensitivität und 99\u00a0% Spezifität für „den Immunoblot“ dreier Infektionen ist die Behauptung eines Labors ohne Quelle.',
    'toxo-blot-claim-means':
      'Selbst wenn sie stimmte: Wo 1 von 10.000 Frauen kürzlich infiziert ist, wäre etwa 1 von 100 positiven Ergebnissen eines solchen Tests echt.',
    'toxo-blot-recomline':
      'recomLine-Streifen haben eine eigene Stadienlesung nach Avidität; geringes Vertrauen, keine Evaluation gelesen.',
    'toxo-igm-blot':
      'Ein IgM-Immunoblot zeigte dieselben Banden bei infizierten, immunen und nie infizierten Personen und bei kleinen Kindern; eine Studie nennt ihn als Referenz ungeeignet. Positiv: etwas spezifischer, kein Datum. Negativ: hebt nichts auf.',
    'toxo-iga':
      'IgA bei 690 IgG-positiven Frauen eines Referenzlabors: mit IgA 75\u00a0% akut, ohne 4\u00a0%; IgM und IgA zusammen 86\u00a0%, IgM ohne IgA 19\u00a0%. Es stützt und entscheidet nie allein.',
    'toxo-ige': 'IgE ist kurzlebig und spezifisch, wenn es gefunden wird; nur Referenzlabore testen es.',
    'toxo-ac-hs':
      'Differenzielle Agglutination (AC/HS): ein akutes Muster bei 31 von 33 kürzlichen Infektionen, aber auch bei 13\u00a0% der vor 2 Jahren oder länger Infizierten.',
    'toxo-ac-hs-old':
      'Ein nicht akutes Agglutinationsmuster spricht stark für eine mehr als 12 Monate alte Infektion.',
    'toxo-dye':
      'Der Sabin-Feldman-Dye-Test ist die Referenz für IgG. Ein Wert von 300 IU/mL oder mehr ist ein wenig sensitives Zeichen für Kürzlichkeit; ein negativer Dye-Test mit positivem IgM bedeutet ein falsches IgM.',
    'toxo-isaga':
      'ISAGA, lange die Referenz für IgM, wurde vom Markt genommen; niemand sollte darauf warten.',
    'toxo-week-meaning':
      'Die Woche ist die der Infektion der Mutter, nicht des Tests. Frühe Infektion erreicht das Kind selten und schädigt es oft; späte erreicht es oft und schädigt es weniger. Beides wird immer zusammen gelesen.',
    'toxo-week-treated':
      'Fast alle diese Frauen wurden behandelt: von den 603 bei Dunn mindestens 564. Was ohne Behandlung geschieht, ist aus ihnen nicht bekannt.',
    'toxo-week-syrocot':
      'Übertragung in 26 Kohorten mit 1.721 Müttern und 506 infizierten Kindern: 15\u00a0% (13 bis 17) mit 13 Wochen, 44\u00a0% (40 bis 47) mit 26, 71\u00a0% (66 bis 76) mit 36. Jede spätere Woche multipliziert die Odds der Übertragung mit 1,15 (1,12 bis 1,17), von Läsionen im Kopf mit 0,91 (0,87 bis 0,95), des Auges mit 0,97 (0,93 bis 1,00).',
    'toxo-week-dunn':
      'Dunn 1999: Übertragung insgesamt 29\u00a0%, 40\u00a0% mit 26 Wochen und 72\u00a0% mit 36; von 153 lebend geborenen infizierten Kindern hatten 27\u00a0% in im Median 4,5 Jahren mindestens ein spezifisches Zeichen.',
    'toxo-week-dunn-recalled':
      'Dunn 1999, erinnert: Übertragung 6\u00a0% (3 bis 9) mit 13 Wochen; Intervalle 33 bis 47 mit 26 und 60 bis 81 mit 36. Zeichen bei einem infizierten Kind 61\u00a0% (34 bis 85), 25\u00a0% (18 bis 33) und 9\u00a0% (4 bis 17). Beides zusammen hat seinen Gipfel um 24 bis 30 Wochen mit etwa 10\u00a0%.',
    'toxo-week-early':
      'Unter 13 Wochen ist nichts gezeichnet. Eine italienische Kohorte von 2007 bis 2018 sah keine Übertragung bei Infektionen im ersten Trimenon (Obergrenze 11,9\u00a0%), 12,5\u00a0% im zweiten und 53,8\u00a0% im dritten, und keine nach 12 Infektionen um die Konzeption.',
    'toxo-after-expert':
      'Jeder Fall wird mit Fachleuten besprochen: Pränatalmedizin und ein Toxoplasmose-Zentrum, bevor aufgrund der Serologie allein etwas getan wird.',
    'toxo-after-spiramycin':
      'Spiramycin wird bei Verdacht auf akute Infektion sofort erwogen. Das Zentrum entscheidet; hier wird kein Medikament und keine Dosis empfohlen.',
    'toxo-after-amnio':
      'Amniozentese mit PCR: bei diagnostizierter Infektion, wo die Serologie weder bestätigen noch ausschließen kann, oder bei verdächtigem Ultraschall; nie vor 18 Wochen und nicht innerhalb von 4 Wochen nach der Infektion.',
    'toxo-after-amnio-doubt':
      'Norwegische Autoren stellen sie infrage, wenn IgM und eine niedrige Avidität gleich bleiben.',
    'toxo-after-pcr':
      'Eine positive Fruchtwasser-PCR beweist eine Infektion des Kindes. Eine negative schließt sie nicht aus: Sensitivität 92,2\u00a0% (81 bis 98) und negativer prädiktiver Wert 98,1\u00a0% in einer französischen Studie, 64\u00a0% (53 bis 75) und 87,8\u00a0% in einer anderen, 87\u00a0% in einer Metaanalyse innerhalb von 5 Wochen.',
    'toxo-after-combination':
      'Bei bewiesener Infektion des Kindes ist Pyrimethamin mit Sulfadiazin und Folinsäure die übliche Behandlung, nicht in der Frühschwangerschaft, weil Pyrimethamin dem Embryo schaden kann. Manche Zentren beginnen ab 14 Wochen, andere ab 16.',
    'toxo-after-caution': 'Sulfonamide nahe am Termin und bei G6PD-Mangel gehören in fachärztliche Hand.',
    'toxo-after-scan':
      'Wiederholter Ultraschall sucht nach weiten Hirnventrikeln, Verkalkungen, Aszites, großer Leber oder Milz, schwachem Wachstum und hellem Darm.',
    'toxo-after-newborn':
      'Das Neugeborene wird immer untersucht, auch nach negativer PCR und nach Behandlung.',
    'toxo-after-effect-early':
      'Behandlung, begonnen innerhalb von 3 Wochen nach der Serokonversion, gegen 8 Wochen oder später: Odds Ratio der Übertragung 0,48 (0,28 bis 0,80, p = 0,05); auf klinische Zeichen keine Wirkung gezeigt, 1,11 (0,61 bis 2,02).',
    'toxo-after-effect-severe':
      'In einer europäischen Kohorte ging Behandlung mit weniger schweren neurologischen Schädigungen oder Todesfällen einher, Odds Ratio 0,24 (0,07 bis 0,71); um eine zu verhindern, würden 3 infizierte Feten mit 10 Wochen oder 18 mit 30 behandelt.',
    'toxo-after-effect-trial':
      'Eine randomisierte Studie, vorzeitig beendet: Übertragung 18,5\u00a0% (12 von 65) mit der Kombination, 30\u00a0% (18 von 60) mit Spiramycin, Odds Ratio 0,53 (0,23 bis 1,22). Keine verglich Behandlung mit keiner Behandlung.',
    'toxo-nb-trigger':
      'Gründe zur Untersuchung: eine gesicherte, wahrscheinliche oder unklare Infektion der Mutter, eine positive Fruchtwasser-PCR, verdächtige Zeichen, oder eine Reaktivierung bei einer Mutter mit stark geschwächter Immunabwehr. Eine negative PCR oder eine behandelte Mutter hebt keinen davon auf.',
    'toxo-nb-igg':
      'IgG bei der Geburt ist das der Mutter. Ohne IgG, obwohl sie vor Wochen infiziert wurde, ist eine Infektion nach einem Text praktisch ausgeschlossen; eine sehr späte Infektion der Mutter ist die Ausnahme. Hier bleibt sie möglich, bis bestätigt.',
    'toxo-nb-cord':
      'IgM oder IgA im Nabelschnurblut ist kein Beweis, Blut gelangt hinein: Spezifität dort 85 bis 88\u00a0%, 98 bis 100\u00a0% im eigenen Blut des Säuglings.',
    'toxo-nb-days':
      'Im eigenen Blut des Säuglings zählen IgM ab etwa Tag 5 und IgA ab etwa Tag 10, wenn bestätigt und bestehend.',
    'toxo-nb-days-bmj': 'Ein britischer Text zählt IgM nach 2 bis 3 Wochen.',
    'toxo-nb-negative':
      'Negatives IgM und IgA schließen nichts aus: IgM fand 61 bis 67\u00a0%, IgA 54 bis 60\u00a0%, beide 73\u00a0%; Platelia-IgM 64\u00a0% bis Tag 5 und 75\u00a0% insgesamt; IgM 39\u00a0% in einer brasilianischen Kohorte.',
    'toxo-nb-blot':
      'Ein Mutter-Kind-Immunoblot mit Banden, die nur beim Kind vorkommen oder dort stärker sind, zeigt seinen eigenen Antikörper: 88,9\u00a0% von 19 Infizierten bei der Geburt, Spezifität 100\u00a0% bei der Geburt und 92\u00a0% mit einem Monat; die Hälfte in der Erstbeschreibung von 1985. Er braucht das Serum der Mutter von denselben Tagen, innerhalb von etwa 3 Monaten. Negativ schließt nicht aus.',
    'toxo-nb-rise':
      'IgG, das ansteigt oder nach einem Abfall wiederkommt, zeigt eine Infektion. Ein Kind einer mit 21 Wochen infizierten Mutter, Fruchtwasser-PCR und eigenes IgM negativ, hatte bis 6 Monate einen zehnfachen Anstieg.',
    'toxo-nb-stays': 'IgG, das nach 12 Monaten noch da ist, zeigt eine Infektion.',
    'toxo-nb-gone':
      'Bei unbehandelten Säuglingen schließt ein verlorenes IgG, das verloren bleibt, sie aus: Von 636 exponierten, nicht infizierten Säuglingen waren 98,7\u00a0% bis 5 Monate negativ, alle bis 9. Zwölf Monate bleiben die äußere Grenze.',
    'toxo-nb-treated':
      'Ein negatives IgG unter Behandlung schließt nichts aus: Es kann wiederkommen und wird daher nach dem Ende der Behandlung erneut getestet.',
    'toxo-nb-pcr':
      'Eine positive PCR in Blut, Urin oder Liquor bestätigt; in der Plazenta allein stützt sie nur.',
    'toxo-nb-interval':
      'IgG wird alle 4 bis 6 Wochen (Palo Alto) oder alle 2 Monate (Lyon, Paris) verfolgt, bis es nicht mehr zu finden ist, und das erste negative Ergebnis wird einmal bestätigt.',
    'toxo-nb-specialists':
      'Fachstellen untersuchen die Augen, den Kopf mit Bildgebung und das Gehör. Unauffällige Befunde bei der Geburt beenden das nicht.',
    'toxo-nb-not-table': 'Die neunzeilige IgG- und IgM-Tabelle gilt nicht für Kinder unter einem Jahr.',
    'toxo-sp-weak':
      'Geschwächte Immunabwehr: IgG bedeutet keinen Schutz; eine alte Infektion kann aktiv werden und das Kind erreichen.',
    'toxo-sp-hiv':
      'HIV: Eine Toxoplasma-Erkrankung wird bei CD4 unter 100 je µL wahrscheinlicher; die Übertragung auf das Kind wird insgesamt auf unter 5\u00a0% geschätzt, durch Erstinfektion oder Reaktivierung. CD4-Zahl, Therapie und Prophylaxe gehören zur Infektiologie, mit der Pränatalmedizin.',
    'toxo-sp-weak-serology':
      'Bei geschwächter Immunabwehr kann die Serologie falsch negativ sein, und IgM bleibt bei Reaktivierung meist negativ.',
    'toxo-sp-hypogamma':
      'Wer keinen Antikörper bilden kann, darf aufgrund eines negativen Ergebnisses nicht uninfiziert genannt werden.',
    'toxo-sp-eyes':
      'Aktive Augenerkrankung: Ein infiziertes Neugeborenes einer Mutter mit stabilem IgG und ohne IgM ist berichtet.',
    'toxo-sp-regional':
      'Eine Kohorte in Goiania, Brasilien, schreibt 5,5\u00a0% (9 von 162) der Übertragungen einer Reaktivierung in der Schwangerschaft zu; umstritten und in europäischen Daten nicht gesehen.',
    'toxo-sp-again':
      'Reinfektion mit einem atypischen Stamm: zwei berichtete Kinder, eine Mutter mit stabilem IgG, ohne IgM oder IgA und mit nicht akuter Agglutination mit 4 und 10 Wochen. Sehr selten, aber nicht unmöglich.',
    'toxo-sp-blood':
      'Immunglobulin und Blutprodukte können IgG mitbringen. Das Serum von davor verwenden oder warten: etwa 3 Monate nach einer Seite, hier zählen 6. In der prospektiven Studie wurde auf Toxoplasma getestet, es ist aber nicht unter denen aufgeführt, die positiv wurden.',
    'toxo-sp-before':
      'Infektion in den 3 Monaten vor der Konzeption zählt als Risiko: Ein infiziertes Kind ist berichtet; von 12 italienischen Fällen keines.',
    'toxo-sp-wait':
      'Nach einer kürzlichen Infektion raten manche Fachleute, die das CDC zitiert, zu 6 Monaten vor der Konzeption.',
    'toxo-sp-planning':
      'Solange ein grenzwertiges Ergebnis offen ist, kann sie vor der Konzeption die zweite Probe abwarten, wenn sie Gewissheit wünscht.',
    'toxo-sp-earlier-child':
      'Bei normaler Immunabwehr ist eine Frau nach einem betroffenen Kind oder einem früheren IgG geschützt; ein alter Befund macht ein heutiges IgM zu einem persistierenden, und das Testen beginnt nicht von vorn.',
    'toxo-sp-earlier-example': 'Ein italienischer Experte antwortet einer Frau mit bekanntem älterem IgG so.',
    'toxo-sp-scan': 'Verdächtiger Ultraschall: testen und eine Amniozentese anbieten, unabhängig vom IgM.',
    'toxo-talk-susceptible':
      '„Sie hatten diese Infektion nicht und können sich also noch anstecken. Diese Regeln zu Essen, Erde und Katzen senken die Wahrscheinlichkeit. Wenn wir erneut testen, dann beide Antikörper.“',
    'toxo-talk-igm':
      '„Ein Test ist reaktiv. Bei den meisten Frauen ist das eine alte Infektion oder ein falsches Ergebnis. Wir testen dasselbe Blut heute weiter und in zwei bis drei Wochen noch einmal. Bis dahin ist nichts entschieden.“',
    'toxo-talk-high':
      '„Die Antikörper sind ausgereift. In dieser Woche legt das die Infektion vor Ihre Schwangerschaft.“ Später in der Schwangerschaft: „Es schließt die letzten Monate aus, nicht die ersten Wochen.“',
    'toxo-talk-low':
      '„Die Antikörper sind nicht ausgereift. Das kann Monate oder Jahre so sein. Es beweist keine kürzliche Infektion, daher wird mehr getestet.“',
    'toxo-talk-confirmed':
      '„Sie wurden in dieser Schwangerschaft infiziert. Das bedeutet nicht, dass Ihr Kind infiziert ist, und ein infiziertes Kind ist nicht immer geschädigt. Wie wahrscheinlich beides ist, hängt von der Woche ab. Eine Fachstelle wird heute informiert und geht die nächsten Schritte mit Ihnen durch.“',
    'toxo-talk-amnio':
      '„Der Test des Fruchtwassers kommt nach 18 Wochen und mindestens 4 Wochen nach der Infektion. Ein positives Ergebnis ist verlässlich. Nach einem negativen wird Ihr Kind trotzdem untersucht.“',
    'toxo-talk-baby':
      '„Zuerst sind Ihre Antikörper im Blut des Kindes. Wir verfolgen sie, bis sie verschwunden sind; das dauert Monate, und so wissen wir es.“',
    'toxo-talk-immune':
      '„Sie hatten diese Infektion früher, und es ist sehr unwahrscheinlich, dass sie dieses Kind erreicht.“ Das Wort „nie“ wird nicht verwendet.',
    'toxo-talk-thin':
      'Wo der Beleg dünn ist, soll sie es hören: grenzwertiges IgM, grenzwertig mit grenzwertig, IgM-Immunoblots und Stadienlesungen von Streifen, intermediäre Avidität, Wochen 16 bis 18, Serologie nach Immunglobulin, ein Ersttest in den letzten Monaten ohne IgM, wie lange vor der Konzeption zu warten ist und wie gut eine Behandlung wirkt.',
  },
};
