import type { testsWords as english } from '../../en/library/tests.ts';
import type { Like } from '../../like.ts';

export const testsWords: Like<typeof english> = {
  title: 'Was die Tests bedeuten',
  lead: 'Antikörpertests, Immunoblots und PCR bei Toxoplasma, Röteln und CMV: was jeder zeigen kann, was nicht, und worin Labore sich unterscheiden.',
  sections: {
    igg: 'IgG',
    igm: 'IgM, und warum es täuscht',
    'gray-zone': 'Der Graubereich',
    avidity: 'IgG-Avidität',
    immunoblot: 'IgG- und IgM-Immunoblot',
    'predictive-values': 'Was ein positives Ergebnis wert ist',
    'second-igm': 'Eine zweite IgM-Methode',
    iga: 'IgA',
    pcr: 'PCR, nach Material',
    'second-sample': 'Eine zweite Probe, parallel',
    'stored-serum': 'Aufbewahrtes Serum und frühere Befunde',
    newborn: 'Tests des Neugeborenen',
    'laboratory-table': 'Die Tabelle des Labors, Zeile für Zeile',
  },
  facts: {
    'igg-meaning':
      'IgG zeigt, dass es irgendwann eine Infektion gab, bei Röteln auch eine Impfung. Ein einzelnes IgG-Ergebnis sagt nicht, wann. Es wird zuerst getestet; IgM kommt hinzu, wo es auf den Infektionszeitpunkt ankommt.',
    'igg-height':
      'Ein hohes IgG zeigt keine kürzliche Infektion, und ein niedriges schließt sie nicht aus. Nach einer Toxoplasma-Infektion kam der höchste Wert mit einem Testkit irgendwann zwischen 4 und 36 Wochen später; ein Rötelnlabor sagt, dass die Höhe seines Werts nicht zu interpretieren ist.',
    'igg-unit':
      'Dasselbe Serum ergibt in verschiedenen Testkits verschiedene Zahlen, obwohl die Einheit gleich ist. Von 322 Schwangeren, die auf Röteln negativ oder grenzwertig getestet waren, hatten 182 in Immunoblot und Neutralisation Antikörper; acht Testkits nannten 25\u00a0% bis 62\u00a0% davon grenzwertig.',
    'igg-low':
      'Ein niedriges CMV-IgG kann falsch sein: Von 33 wegen eines niedrigen Werts erneut getesteten Frauen hatten 11 in Immunoblot, Neutralisation und einem Glykoproteintest keinen Antikörper.',
    'igg-passive':
      'IgG kann von jemand anderem stammen: Nach Immunglobulin oder einem Blutprodukt wird der Antikörper der Spender gemessen, und er schützt kein ungeborenes Kind.',
    'igm-alone':
      'Ein reaktives IgM kann von einer kürzlichen Infektion kommen, von einer lange zurückliegenden oder von etwas anderem. Kein einzelnes IgM-Ergebnis entscheidet: Das sagen die FDA-Mitteilung zu Toxoplasma-Testkits und die CDC-Seite zu CMV.',
    'igm-toxo-lasts':
      'Toxoplasma-IgM besteht lange. Von 446 infizierten Frauen hatte die Hälfte es mit einer Methode nach 12,8 Monaten noch und mit einer anderen nach 10,4; nach zwei Jahren war es bei 27\u00a0% und 9\u00a0% da.',
    'igm-toxo-acute':
      'Von 451 Personen mit Toxoplasma-IgG und -IgM in gewöhnlichen Laboren hatten 22\u00a0% eine akute Infektion, 74\u00a0% eine alte, 2\u00a0% keine, und 2\u00a0% blieben offen.',
    'igm-rubella-early':
      'Röteln-IgM ist am ersten Tag des Exanthems bei etwa der Hälfte reaktiv und an Tag 5 bei mehr als 90\u00a0%: Ein negatives Ergebnis in den ersten Tagen verlangt eine zweite Probe.',
    'igm-rubella-lasts':
      'Wie lange Röteln-IgM bleibt, wird verschieden angegeben: bis zu drei Monate (CDC), nach etwa 8 Wochen verschwunden (Australasien), gelegentlich ein Jahr (ACIP 1998). Ein schwaches IgM wird gelegentlich länger als 12 Monate gefunden, nach Infektion oder Impfung.',
    'igm-rubella-without-rash':
      'Röteln-IgM bei einer Frau ohne Exanthem oder Kontakt täuscht meist, und CDC und WHO raten davon ab; ein großes Labor zog den Test deshalb zurück. Ein schon vorhandenes Ergebnis muss trotzdem abgeklärt werden.',
    'igm-cmv-lasts': 'CMV-IgM kann Monate und manchmal Jahre bleiben.',
    'igm-missing':
      'IgM kann fehlen. Bei 26 Toxoplasma-Serokonversionen ohne anfängliches IgM kam es in 15 nie; 4,7\u00a0% der Frauen mit gut datierter CMV-Primärinfektion hatten keines. Ein negatives IgM allein schließt daher nichts aus.',
    'igm-kits':
      'Testkits unterscheiden sich mehr, als man denkt: Von denselben 369 Seren nannte ein CMV-Testkit 105 reaktiv und ein anderes 48. Unter Seren mit alleinigem Toxoplasma-IgM reichte die Spezifität von 24\u00a0% (Platelia) bis 95\u00a0% (Liaison).',
    'igm-false':
      'Bekannte Ursachen eines falschen IgM sind Rheumafaktor, eine akute Infektion mit Epstein-Barr-Virus, Parvovirus B19 oder einem anderen Virus und die Schwangerschaft selbst.',
    'gray-meaning':
      'Ein grenzwertiges Ergebnis ist weder negativ noch positiv. Hier wird es nie als Schutz und nie als Ausschluss gelesen; es wird durch eine andere Methode oder eine zweite Probe geklärt.',
    'gray-cir':
      'Das CIR-Labor nennt IgM gegen einen Cut-off reaktiv oder nicht, weil im Blut wenig Röteln-IgM ist, und nimmt alles innerhalb von 10\u00a0% um diesen Cut-off, darüber oder darunter, als unsicher. Das ist die Regel dieses Labors.',
    'gray-printed': 'Ein auf dem Befund gedruckter Graubereich geht immer jeder Regel vor.',
    'gray-kits':
      'Graubereiche gehören zu Testkits. Toxoplasma-IgG in IU/mL: Elecsys 1 bis 30, Architect 1.6 bis 3, Vidas 4 bis 8, Platelia 6 bis 9, Liaison 7.2 bis 8.8, Access 7.5 bis 10.5. CMV-IgM: Vidas 0.70 bis 0.89, Architect 0.85 bis 0.99. Röteln-IgG: 9.0 bis 9.9 IU/mL in einem Labor, 5 bis 10 in einem anderen. Nur manche liegen nahe bei 10\u00a0% um einen Cut-off.',
    'gray-wait-cir':
      'Das CIR-Labor sagt: Zwei Wochen auf eine Wiederholung zu warten ist vor einer Schwangerschaft vertretbar und in ihr nicht; in der Schwangerschaft geht dasselbe Serum daher sofort an genauere Methoden.',
    'gray-both':
      'Andere Quellen nehmen eine zweite Probe, nach 5 bis 10 Tagen (Röteln) oder 2 bis 4 Wochen. Torchlight bietet die weiteren Methoden aus demselben Serum sofort an und auch die zweite Probe, weil bei negativem oder grenzwertigem IgG nur die Zeit zeigt, ob es ansteigt.',
    'avidity-what':
      'Avidität ist, wie fest IgG sein Antigen hält. Sie wächst über Monate; eine hohe Avidität spricht daher für eine ältere Infektion. Eine niedrige passt zu einer kürzlichen Infektion, beweist sie aber nicht.',
    'avidity-sample':
      'Die Avidität datiert die Probe, nicht die Schwangerschaft. Was eine hohe Avidität ausschließt, wird von der Woche der Probenahme zurückgezählt: Mit 8 Wochen reicht sie bis vor die Konzeption, mit 24 Wochen lässt sie den größten Teil des ersten Trimenons offen.',
    'avidity-toxo':
      'Toxoplasma: Drei Testkits geben an, dass hohe Avidität die letzten vier Monate ausschließt, eine ältere amerikanische Übersicht sagt drei. Torchlight zählt 16 Wochen, wenn das Labor kein anderes Zeitfenster angibt.',
    'avidity-cmv':
      'CMV: Eine Übersicht sagt, dass hohe Avidität die letzten drei Monate ausschließt, ein Labor sagt vier. Torchlight zählt 13 Wochen, wenn das Labor kein anderes Zeitfenster angibt.',
    'avidity-rubella':
      'Röteln: Die WHO nennt 6 bis 8 Wochen niedrige Avidität nach Infektion oder Impfung; in einer älteren Studie war sie etwa 4 Wochen nach dem Exanthem gestiegen. Torchlight zählt 8 Wochen, wenn das Labor kein anderes Zeitfenster angibt.',
    'avidity-cmv-early':
      'Auch eine frühe hohe Avidität ist keine Gewissheit: 6,2\u00a0% der Frauen mit gut datierter CMV-Primärinfektion hatten sie nach einem bis drei Monaten.',
    'avidity-low-lasts':
      'Niedrige Avidität kann bestehen bleiben. Von 176 Norwegerinnen mit Toxoplasma-Antikörpern gingen 21\u00a0% innerhalb von drei Monaten von niedrig zu hoch, und 42\u00a0% blieben niedrig; auch bei CMV bleibt sie bei manchen bestehen, und sie folgt auf eine Rötelnimpfung.',
    'avidity-low-outcome':
      'Von 747 italienischen Kindern, deren Mütter im ersten Trimenon niedrige oder intermediäre Toxoplasma-Avidität mit IgM hatten, alle behandelt, war eines infiziert.',
    'avidity-intermediate':
      'Intermediäre Avidität wird verschieden gelesen: Die meisten Toxoplasma-Seren im Graubereich zweier Testkits stammten von Infektionen von mehr als vier Monaten; eine CMV-Studie fand bei 15 von 17 keine Infektion der letzten 12 Wochen; ein neuseeländisches Labor nennt sie nichtssagend. Torchlight nimmt sie weder als Beruhigung noch als Beweis.',
    'avidity-treatment':
      'Spiramycin verlangsamt den Anstieg von IgG und Avidität; eine niedrige Avidität unter Behandlung sagt daher nichts.',
    'avidity-treatment-high': 'Eine hohe Avidität behält unter Behandlung ihre Bedeutung.',
    'avidity-low-igg':
      'Avidität braucht ein eindeutig positives IgG. Bei wenig IgG lässt sie sich nicht bestimmen oder ist in beide Richtungen falsch: falsch hoch in einem CMV-Testkit, niedrig bei nicht infizierten Japanerinnen mit wenig Röteln-Antikörper.',
    'avidity-immunoglobulin':
      'Nach Immunglobulin oder einem Blutprodukt ist die Avidität die der Spender, also hoch, und datiert nichts.',
    'avidity-kits':
      'Dieselbe Zahl gehört in einem anderen Labor zu einer anderen Klasse: Ein CMV-Index von 0.62 ist in einem hoch und in einem anderen intermediär. Die Klasse des Labors zählt, und Indizes zweier Labore werden nicht verglichen.',
    'avidity-infant':
      'Beim Säugling ist die Avidität die der Mutter; bei 333 Säuglingen war sie ohne Nutzen.',
    'avidity-cir':
      'Das CIR-Labor sagt: Niedrige Avidität ist eine akute oder kürzliche Infektion, hohe Avidität eine lange zurückliegende.',
    'blot-igg':
      'Ein IgG-Immunoblot sagt, ob ein schwaches IgG echt ist: Von 85 grenzwertigen oder diskordanten Toxoplasma-Seren waren 85,9\u00a0% darin positiv. Wo IgG eindeutig positiv ist, fügt er nichts hinzu und datiert nicht.',
    'blot-igg-early':
      'Er kann vor dem Routinetest positiv sein: bei 26 von 39 echten Toxoplasma-Serokonversionen, deren Routine-IgG negativ oder grenzwertig war. Bei den anderen 13 war er es nicht; ein negativer Immunoblot schließt daher eine frühe Infektion nicht aus.',
    'blot-e2':
      'Bei Röteln kommt das IgG gegen E2 spät: Sein Vorhandensein legt die Infektion nach einem Labor mindestens 3 Monate zurück, nach einem anderen Bericht mehr als 5. Ohne E2 spricht eine niedrige Avidität neben IgM für eine Primärinfektion.',
    'blot-igm-toxo':
      'Ein Toxoplasma-IgM-Immunoblot zeigte dieselben Banden bei infizierten, immunen und nicht immunen Personen und bei kleinen Kindern; seine Autoren nennen ihn als Referenz ungeeignet.',
    'blot-igm-cmv':
      'Bei CMV gibt es mehr Evidenz: Weniger als 10\u00a0% der Frauen mit reaktivem IgM hatten ein infiziertes Kind, gegen 29\u00a0% mit verdächtigem Immunoblot. Unter 456 nach IgM, Immunoblot und Avidität eingeordneten Frauen fanden sich infizierte Kinder nur in der Primärgruppe.',
    'blot-claim':
      'Das CIR-Labor behauptet für seine Immunoblots zu Toxoplasma, Röteln und CMV eine Sensitivität von 97\u00a0% und eine Spezifität von 99\u00a0%. Das ist die Behauptung des Labors; keine Studie ist genannt.',
    'blot-claim-worth':
      'Beim Wort genommen lassen diese Zahlen immer noch etwa 99 von 100 positiven Ergebnissen falsch sein, wo 1 von 10.000 Frauen infiziert ist. Sie beschreiben einen Test, nicht ein Ergebnis: siehe die Abbildung unten.',
    'blot-published':
      'Ein veröffentlichter CMV-IgM-Immunoblot erreichte 100\u00a0% und 98,6\u00a0% gegen die Übereinstimmung zweier anderer Tests.',
    'blot-dating-cir': 'Das CIR-Labor sagt, der Immunoblot datiere eine Infektion genauer als die Avidität.',
    'blot-dating':
      'Keine gelesene Quelle stützt das. Bei Röteln wurden beide zusammen gebraucht; bei vier Toxoplasma-Testkits war eine hohe Avidität jedes Mal für eine alte Infektion richtig; ein CMV-Immunoblot mit Avidität datierte gut, war aber bei 11 von 47 Seren nicht lesbar.',
    'ppv-what':
      'Sensitivität und Spezifität sagen, wie sich ein Test bei Personen verhält, deren Infektion bekannt ist. Was ein positives Ergebnis für eine Frau bedeutet, hängt auch davon ab, wie häufig die Infektion unter den Getesteten ist: Wo sie selten ist, sind die meisten positiven Ergebnisse auch mit einem guten Test falsch.',
    'ppv-new-york':
      'Für Röteln-IgM wurde es in New York City gezählt: Von 199 gemeldeten reaktiven Ergebnissen waren 2 Infektionen. Von Ergebnissen eines indirekten Tests waren 6\u00a0% echt, eines Capture-Tests 29\u00a0%.',
    'ppv-elsewhere':
      'In Ontario waren 3,6\u00a0% der reaktiven Röteln-IgM echt. In Yokohama waren 186 von 14.965 Schwangeren reaktiv, und eine hatte Röteln.',
    'ppv-second-test':
      'Ein zweiter Test aus demselben Serum ist weniger unabhängig, als die Abbildung annimmt, weil, was eine IgM-Methode täuscht, auch die nächste täuschen kann. Die Werte unten sind dann zu günstig.',
    'second-igm-pair':
      'Eine französische Studie mehrerer Zentren rät, ein sehr sensitives Toxoplasma-Testkit (Platelia, Architect oder Alinity) mit einem sehr spezifischen (Vidas oder Liaison) zu paaren. ISAGA, lange die Referenz, wird nicht mehr hergestellt.',
    'second-igm-rubella':
      'Bei Röteln bestätigte ein Capture-Test 31\u00a0% der nach Leipzig gesandten reaktiven Seren; 6 dieser 449 Frauen hatten eine Primärinfektion. Ein Schweizer Handbuch lässt ein grenzwertiges IgM nach einem anderen Prinzip erneut testen, in der Schwangerschaft mit Avidität.',
    'second-igm-here':
      'Eine negative zweite Methode macht ein falsches IgM wahrscheinlich und schließt allein nichts ab: Die zweite Probe bleibt.',
    'iga-women':
      'Toxoplasma-IgA stützt und entscheidet nie: Von 690 Frauen mit IgG hatten 75\u00a0% derer mit IgA eine akute Infektion und 4\u00a0% derer ohne. Mit IgM waren es 86\u00a0% mit IgA und 19\u00a0% ohne.',
    'iga-infants':
      'Bei Neugeborenen findet IgA 54\u00a0% bis 60\u00a0% der Infektionen vor der Geburt, IgM 61\u00a0% bis 67\u00a0%, beide zusammen 73\u00a0%.',
    'pcr-amniotic-toxo':
      'Fruchtwasser, Toxoplasma: Sensitivität 92,2\u00a0% in einer französischen Studie und 64\u00a0% in einer älteren; eine negative PCR schließt daher nicht aus. Nie vor 18 Wochen und nicht vor 4 Wochen nach der vermuteten Infektion (Kanada).',
    'pcr-amniotic-cmv':
      'Fruchtwasser, CMV: nach 21 Wochen und mehr als 6 Wochen nach der Infektion (USA), nach 20 Wochen und mehr als 8 (europäisches Gremium). Bei 712 negativen Ergebnissen waren 24 Kinder infiziert.',
    'pcr-amniotic-cmv-ecci':
      'Fruchtwasser, CMV, nach dem europäischen Konsens von 2024: ab 17 Wochen und mindestens 8 Wochen nach der Infektion.',
    'pcr-amniotic-rubella':
      'Fruchtwasser, Röteln: Sensitivität 83\u00a0% bis 95\u00a0% und Spezifität 100\u00a0% bei 45 Frauen. Das CDC empfiehlt keinen fetalen Test; andere Länder verwenden ihn in ausgewählten Fällen.',
    'pcr-blood-cmv':
      'Blut der Mutter, CMV: Neben einem reaktiven IgM stützt sie eine kürzliche Infektion. Ein negatives Ergebnis schließt nichts aus, und in Bologna ging die Menge nicht mit dem Risiko des Kindes einher.',
    'pcr-throat':
      'Rachenabstrich, Röteln: RNA neben einem reaktiven IgM bedeutet eine akute Infektion. Ohne RNA kann das reaktive IgM immer noch akut, unspezifisch oder persistierend sein.',
    'pcr-newborn-cmv':
      'Urin oder Speichel des Neugeborenen, CMV, innerhalb von 21 Tagen nach der Geburt: Urin findet 98,8\u00a0% bis 100\u00a0%, Speichel 97,4\u00a0% bis 100\u00a0%. Ein positiver Speichel wird im Urin bestätigt: In einem allgemeinen Programm wurden 15 von 96 nicht bestätigt, meist nach Spendermilch.',
    'pcr-newborn-rubella':
      'Das Neugeborene, Röteln: RNA zuerst aus einem Rachenabstrich, auch Nase, Urin oder Liquor, innerhalb der ersten 3 Monate; bei der Hälfte endet die Ausscheidung bis dahin.',
    'second-parallel':
      'Das erste Serum wird aufbewahrt, und beide werden im selben Labor mit derselben Methode zusammen getestet. Zahlen zweier Labore oder zweier Testkits sind kein Anstieg.',
    'second-when-toxo': 'Toxoplasma: nach 2 bis 3 Wochen.',
    'second-when-rubella':
      'Röteln: nach 5 bis 10 Tagen (CDC), 7 bis 10 Tagen (Vereinigtes Königreich) oder 10 bis 14 Tagen (ein amerikanisches Labor); nach einem Kontakt 3 bis 4 Wochen, und erneut mit 6, wo der Kontakt andauert (CDC).',
    'second-when-cmv': 'CMV: nach 2 bis 3 Wochen nach einem Leitfaden, 3 bis 4 nach einem anderen.',
    'second-proof':
      'IgG, das negativ war und jetzt positiv ist, ist der Beweis einer Primärinfektion. Die amerikanische Surveillance-Definition der Toxoplasmose nimmt auch einen vierfachen Anstieg in Seren im Abstand von mindestens 3 Wochen und sagt, dass sie nicht für die Diagnose gedacht ist.',
    'second-proof-check':
      'Selbst dieser Beweis wird geprüft: Von zehn wegen einer CMV-Serokonversion überwiesenen Frauen hatte keine eine; das IgG war falsch.',
    'second-flat':
      'Ein gleichbleibendes IgG schließt allein nicht ab: Toxoplasma-IgG erreicht sein Plateau zwei bis drei Monate nach der Infektion; es legt die Infektion daher nur weiter zurück.',
    'second-igm-only':
      'IgM ohne IgG: Wo IgG 3 Wochen später (CMV 4) noch fehlt, ist ein falsches IgM wahrscheinlich, und sie ist wieder empfänglich.',
    'stored-why':
      'Wenn der erste Test spät kommt, ist ein älteres Serum mehr wert als jeder neue Test: Neben dem neuen getestet zeigt es einen Anstieg, und seine Avidität zählt mit ihrer eigenen, früheren Woche.',
    'stored-report':
      'Ein dokumentiertes positives IgG deutlich vor dieser Schwangerschaft ändert, was IgM bedeutet: Es ist dann Persistenz oder eine nicht primäre Infektion, nie eine primäre.',
    'newborn-igg':
      'IgG bei der Geburt ist das der Mutter und kann bis zu einem Jahr bleiben; es diagnostiziert nichts. Toxoplasma-IgG, das nach 12 Monaten noch da ist, bestätigt eine Infektion vor der Geburt.',
    'newborn-cord':
      'Nabelschnurblut kann Blut der Mutter enthalten: Die Spezifität von Toxoplasma-IgM und -IgA war 85\u00a0% bis 88\u00a0% im Nabelschnurblut und 98\u00a0% bis 100\u00a0% im eigenen des Säuglings.',
    'newborn-blot':
      'Ein Mutter-Kind-Immunoblot vergleicht beide Seren nebeneinander; eine Bande, die nur das Kind hat oder stärker hat, ist der eigene Antikörper des Kindes. Bei Toxoplasma fand er 88,9\u00a0% von 19 infizierten Säuglingen bei der Geburt, mit einer Spezifität von 100\u00a0% bei der Geburt und 92\u00a0% mit einem Monat. Ein negativer schließt nicht aus.',
    'newborn-dbs':
      'Die Trockenblutkarte des Neugeborenenscreenings lässt CMV vor der Geburt später noch von CMV danach unterscheiden. Sie findet 34\u00a0% bis 77\u00a0%; eine negative Karte schließt daher nicht aus.',
    'newborn-rubella-igm':
      'Röteln-IgM wird um die Geburt bestimmt und, wenn negativ, mit einem Monat erneut: Etwa einer von fünf infizierten Säuglingen hat vorher keines.',
    'newborn-rubella-igg':
      'Das Röteln-IgG der Mutter halbiert sich etwa jeden Monat; IgG, das ohne Impfung oder Kontakt über 7 bis 11 Monate hinaus besteht, bestätigt eine Infektion vor der Geburt.',
    'laboratory-about':
      'Das CIR-Labor in Russland druckt eine Tabelle mit sechs Zeilen und zwei Spalten, eine für Toxoplasma und Röteln und eine für CMV. Gelesen wurde sie in einer maschinellen Übersetzung, die ihre Kopfzeile und die Bezeichnungen der Zeilen 1 und 3 beschädigt hat; kein Original war lesbar. Sie gilt für Frauen mit geplanter Schwangerschaft, Schwangere und Neugeborene. Alle zwölf Zellen stehen hier, und neben jeder, was Torchlight damit tut.',
    'laboratory-gaps':
      'Die Tabelle hat keine Zeile für IgG und IgM beide grenzwertig, grenzwertiges IgG mit positivem IgM oder positives IgG mit grenzwertigem IgM, keine Woche außer in Zeile 6, keine PCR und kein Neugeborenes.',
    'row-1-tr':
      'Zeile 1, Toxoplasma und Röteln. IgG positiv, IgM negativ (die Bezeichnung ist verloren und nach ihrem Platz gelesen): Immunität ist vorhanden, nichts weiter nötig.',
    'here-1-tr':
      'Befolgt, wo es kein kürzliches Exanthem, keinen Kontakt, keine Reise, keine Immunschwäche, kein Blutprodukt, keinen auffälligen Ultraschall, keine Augenerkrankung, keinen späten Ersttest und kein früheres negatives IgG oder reaktives IgM dieser Schwangerschaft gibt. Aus einer Probe wird Toxoplasma eine zurückliegende Infektion genannt.',
    'row-1-cmv':
      'Zeile 1, CMV. IgG positiv, IgM negativ (die Bezeichnung ist verloren und nach ihrem Platz gelesen): Immunität ist vorhanden, aber eine Reaktivierung zählt in der Schwangerschaft: beobachten und IgM in der Schwangerschaft wiederholen.',
    'here-1-cmv':
      'Teilweise befolgt: mit denselben Grenzen eine zurückliegende Infektion, und trotzdem Hygieneberatung. Die IgM-Kontrolle wird als Vorgehen dieses Labors gezeigt, weil IgM eine Reaktivierung weder anzeigt noch ausschließt.',
    'row-2-tr':
      'Zeile 2, Toxoplasma und Röteln. IgG mit niedrigem Titer oder grenzwertig, IgM negativ: IgG-Immunoblot und IgG-Avidität.',
    'here-2-tr':
      'Teilweise befolgt: der Immunoblot ja, Avidität erst, wenn IgG eindeutig positiv ist. Eine zweite Probe kommt hinzu, und bis zur Klärung wird sie wie empfänglich betreut; bei Röteln entscheiden dokumentierte Dosen, Exanthem und Kontakt über die Betreuung.',
    'row-2-cmv':
      'Zeile 2, CMV. IgG mit niedrigem Titer oder grenzwertig, IgM negativ: IgG-Immunoblot und IgG-Avidität.',
    'here-2-cmv':
      'Teilweise befolgt: der Immunoblot ja, Avidität erst, wenn IgG eindeutig positiv ist. Eine zweite Probe kommt hinzu, und bis zur Klärung wird sie wie empfänglich betreut.',
    'row-3-tr':
      'Zeile 3, Toxoplasma und Röteln. IgG positiv, IgM positiv (die Bezeichnung ist beschädigt und liest sich als vorher bekannte Immunität): Immunität ist vorhanden, weitere Untersuchungen sind nicht nötig.',
    'here-3-tr':
      'Bei einer Probe nicht befolgt: IgG mit IgM kann eine alte nicht von einer kürzlichen Infektion unterscheiden. Nur ein dokumentiertes positives IgG deutlich vor dieser Schwangerschaft erlaubt es; sonst Avidität, eine zweite IgM-Methode und eine zweite Probe.',
    'row-3-cmv':
      'Zeile 3, CMV. IgG positiv, IgM positiv (die Bezeichnung ist beschädigt und liest sich als vorher bekannte Immunität): IgM-Immunoblot.',
    'here-3-cmv':
      'Teilweise befolgt: Der Immunoblot stützt, datiert aber nicht. Avidität, eine zweite IgM-Methode und eine zweite Probe kommen hinzu, außer ein älteres IgG ist dokumentiert.',
    'row-4-tr':
      'Zeile 4, Toxoplasma und Röteln. IgG negativ, IgM negativ: beobachten; IgM in der Schwangerschaft wiederholen.',
    'here-4-tr':
      'Teilweise befolgt: empfänglich, außer eine Exposition lag zu kurz zurück. Wo sie kontrolliert wird, bedeutet das bei Toxoplasma IgG und IgM zusammen und bei Röteln IgG allein, weil IgM allein täuscht. Beratung zur Vorbeugung kommt hinzu, bei Röteln die Impfung nach der Entbindung oder vor der Konzeption.',
    'row-4-cmv':
      'Zeile 4, CMV. IgG negativ, IgM negativ: beobachten; IgM in der Schwangerschaft wiederholen.',
    'here-4-cmv':
      'Teilweise befolgt: empfänglich, außer ein Kontakt lag zu kurz zurück. Wo sie kontrolliert wird, sind es IgG und IgM zusammen, weil eine Infektion ohne IgM vorkommt; Hygieneberatung kommt hinzu.',
    'row-5-tr': 'Zeile 5, Toxoplasma und Röteln. IgG negativ, IgM hoch oder grenzwertig: IgM-Immunoblot.',
    'here-5-tr':
      'Teilweise befolgt: Der Immunoblot wird angeboten, und die zweite Probe entscheidet, weil nur IgG, das erscheint, eine Infektion beweist.',
    'row-5-cmv': 'Zeile 5, CMV. IgG negativ, IgM hoch oder grenzwertig: IgM-Immunoblot.',
    'here-5-cmv':
      'Teilweise befolgt: Der Immunoblot wird angeboten, und die zweite Probe entscheidet, weil nur IgG, das erscheint, eine Infektion beweist.',
    'row-6-tr':
      'Zeile 6, Toxoplasma und Röteln. Ersttest in der Mitte der Schwangerschaft, IgG positiv, IgM positiv: IgG-Immunoblot, Avidität und IgM-Immunoblot.',
    'here-6-tr':
      'Befolgt, mit mehr: Aufbewahrtes Serum und ein Referenzlabor kommen hinzu, weil eine hohe Avidität dann nicht mehr bis zur Konzeption zurückreicht.',
    'row-6-cmv':
      'Zeile 6, CMV. Ersttest in der Mitte der Schwangerschaft, IgG positiv, IgM positiv: IgG-Immunoblot, Avidität und IgM-Immunoblot.',
    'here-6-cmv':
      'Befolgt, mit mehr: Aufbewahrtes Serum und ein Referenzlabor kommen hinzu, weil eine hohe Avidität dann nicht mehr bis zur Konzeption zurückreicht.',
  },
};
