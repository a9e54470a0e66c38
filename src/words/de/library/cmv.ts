import type { cmvWords as english } from '../../en/library/cmv.ts';
import type { Like } from '../../like.ts';

export const cmvWords: Like<typeof english> = {
  title: 'CMV',
  lead: 'Was CMV ist, was seine Tests bedeuten, wie sich das Risiko in der Schwangerschaft ändert und was beim Neugeborenen geschieht. Jede Aussage nennt ihre Quelle und ob sie gelesen, aus dem Gedächtnis oder hier hergeleitet ist. Nicht klinisch geprüft.',
  sections: {
    what: 'Was es ist',
    caught: 'Wie man sich ansteckt',
    prevention: 'Vorbeugung und Hygiene',
    adult: 'Die Krankheit bei gesunden Erwachsenen',
    cells: 'IgG und IgM: was die neun Muster bedeuten',
    igm: 'IgM: wann es kommt, wie lange es bleibt, warum es täuscht',
    avidity: 'Avidität: wie fest das IgG bindet',
    limits: 'Aviditätsgrenzen nach Test, nie zum Einordnen verwendet',
    blots: 'Immunoblot, Neutralisation, Anti-gB',
    pcr: 'PCR und Serokonversion',
    kinds: 'Erstinfektion, Reaktivierung, Reinfektion',
    pregnancy: 'Infektion in der Schwangerschaft: wie sich das Risiko mit der Zeit ändert',
    amnio: 'Amniozentese und Bildgebung',
    trials: 'Was Studien zur Behandlung in der Schwangerschaft fanden',
    newborn: 'Das Neugeborene: Zeichen',
    'newborn-tests': 'Das Neugeborene: Tests und Verlaufskontrolle',
    immunity: 'Immunschwäche',
    counsel: 'Was man einer Frau sagt',
  },
  facts: {
    'what-virus':
      'CMV (Zytomegalievirus) ist ein Virus der Herpesfamilie. Einmal erworben bleibt es lebenslang, die meiste Zeit stumm, und kann wieder aktiv werden.',
    'what-matters':
      'Es zählt in zwei Situationen: in der Schwangerschaft, weil es das Kind erreichen kann, und bei Immunschwäche.',
    'what-first': 'Eine Erstinfektion in der Schwangerschaft birgt das höchste Risiko für das Kind.',
    'what-congenital':
      'CMV, das das Kind vor der Geburt erreicht, heißt konnatal (kongenital). Ein Quelldokument hat dies falsch als „genital“ übersetzt; damit hat es nichts zu tun.',
    'caught-fluids':
      'Durch Urin, Speichel, Muttermilch, Tränen, Samen, Vaginalsekret und Blut, wenn sie Augen, Nase oder Mund erreichen; durch Sex, durch Milch, durch ein transplantiertes Organ oder Mark, durch Blut und bei der Geburt. Nicht durch flüchtigen Kontakt.',
    'caught-child': 'Die Hauptquelle für eine Schwangere ist ein Kind unter 3.',
    'caught-incubation':
      'Eine Krankheit, wenn überhaupt, kommt 28 bis 60 Tage nach der Infektion, im Mittel 40. Eine negative Probe bald nach einem Kontakt beweist daher nichts.',
    'caught-shedding':
      'Gesunde, schon positive Menschen scheiden das Virus hin und wieder aus. Eine PCR in Urin oder Speichel der Mutter zeigt daher keine Erstinfektion.',
    'prev-wash': 'Hände 15 bis 20 Sekunden waschen, vor allem nach Windeln, Speichel und Spielsachen.',
    'prev-share': 'Essen, Becher, Besteck, Zahnbürste oder Schnuller nicht mit einem kleinen Kind teilen.',
    'prev-kiss': 'Ein kleines Kind auf die Stirn küssen, nicht auf die Lippen.',
    'prev-clean':
      'Spielsachen und Flächen reinigen, die Speichel oder Urin berührt hat, und mit Beschmutztem vorsichtig sein.',
    'prev-partner':
      'Kondome in der Schwangerschaft, weil ein Partner es weitergeben kann; er befolgt dieselbe Hygiene.',
    'prev-all':
      'Die Beratung gilt für jede Frau, unabhängig von ihren Antikörpern, vor einer Schwangerschaft und früh in ihr.',
    'prev-value':
      'Eine Entscheidungsanalyse fand, dass Förderung der Hygiene mehr bewirken kann als Screening.',
    'prev-work-page':
      'Ein Quelldokument rät, seronegative Schwangere für diese Zeit aus Kinderheimen, Stationen und Krippen zu versetzen.',
    'prev-work-guidance':
      'US- und UK-Organisationen raten zu keinem routinemäßigen Ausschluss von der Arbeit: Standardmaßnahmen genügen. Deutsche Mutterschutzregeln beschränken oft die Arbeit mit Kindern unter 3. Arbeitgeber oder Arbeitsmedizin fragen.',
    'prev-work-monitor':
      'Seronegativen Frauen in Gesundheitswesen oder Kinderbetreuung können Tests zwischendurch angeboten werden (SOGC 2010).',
    'prev-vaccine': 'Es gibt keinen zugelassenen Impfstoff; die in Studien sind experimentell.',
    'adult-signs':
      'Meist keine. Sonst Müdigkeit, Fieber ab 38 °C, Halsschmerz, Gliederschmerzen, geschwollene Lymphknoten, manchmal ein Exanthem, eine vergrößerte Leber oder Milz, etwa 3 Wochen lang.',
    'adult-mono':
      'Etwa eine von zehn Erstinfektionen sieht aus wie eine Mononukleose. Mononukleose durch EBV und eine frische HIV-Infektion sehen genauso aus.',
    'adult-complications': 'Seltene Komplikationen: Guillain-Barré-Syndrom, Enzephalitis, Herzentzündung.',
    'adult-test':
      'In der Schwangerschaft ist eine mononukleoseähnliche Krankheit oder eine ungeklärte Hepatitis ein Grund zu testen.',
    'cell-neg-neg':
      'IgG negativ, IgM negativ: empfänglich, oder in den letzten 3 bis 4 Wochen infiziert. Hygiene, und Kontrollen bis 14-16 Wochen, wo der Standort kontrolliert; IgG und IgM zusammen.',
    'cell-neg-grey':
      'IgG negativ, IgM grenzwertig: meist ein unspezifisches IgM, manchmal eine sehr frühe Infektion. Andere IgM-Methode oder Blot jetzt, zweite Probe in 2 bis 3 Wochen, Blut-PCR in der Frühschwangerschaft.',
    'cell-neg-pos':
      'IgG negativ, IgM positiv: eine sehr frühe Infektion oder ein falsches IgM. Das IgG der zweiten Probe zeigt es.',
    'cell-grey-neg':
      'IgG grenzwertig oder niedrig, IgM negativ: unbestätigt. Ein falsches Ergebnis, ein alter niedriger Antikörper, ein passiver, oder die ersten Tage der Serokonversion. Betreuung wie empfänglich, bis der IgG-Blot spricht.',
    'cell-grey-grey':
      'Beide grenzwertig: Keine Quelle hat eine Regel. Zugleich als möglicherweise früh und als empfänglich gelesen: Blots, Blut-PCR, zweite Probe, Referenzlabor.',
    'cell-grey-pos':
      'IgG grenzwertig, IgM positiv: das Bild der ersten 1 bis 3 Wochen des IgG. Eine frühe Erstinfektion, bis sie widerlegt ist; in der Frühschwangerschaft Pränatalmedizin am selben Tag.',
    'cell-pos-neg':
      'IgG positiv, IgM negativ: zurückliegende Infektion. Nach 16-18 Wochen erstmals getestet ist ihr Zeitpunkt nicht bekannt, weil IgM bis dahin verschwunden sein kann.',
    'cell-pos-grey': 'IgG positiv, IgM grenzwertig: wie beide positiv, mit geringerem Verdacht.',
    'cell-pos-pos':
      'Beide positiv: eine kürzliche Erstinfektion, ein bestehen gebliebenes IgM, eine Reaktivierung oder eine Kreuzreaktion. Die Avidität entscheidet, mit ihrer Woche.',
    'cell-low-false':
      'Elf von 33 wegen eines niedrigen IgG (14-50 U/mL mit einem Testkit) erneut getesteten Frauen waren in Blot, Neutralisation und Glykoprotein-ELISA in Wahrheit seronegativ.',
    'cell-passive':
      'Immunglobulin, Anti-D oder ein Blutprodukt in den Monaten davor kann fremdes IgG in die Probe bringen und eine Serokonversion vortäuschen.',
    'cell-gray-zones':
      'Graubereiche unterscheiden sich nach Testkit: IgM 0.70-0.89 (VIDAS), 0.85-0.99 (Architect), 0.7-1 (Roche), 30.00-34.99 (Quest); IgG 4-6 AU/mL (VIDAS), 0.5-1 (Roche), 0.60-0.69 (Quest); Enzygnost 0.100-0.200. Der eigene Bereich des Labors zählt.',
    'igm-alone':
      'IgM allein beweist nie eine Erstinfektion, und ein negatives IgM schließt nie eine aus. IgG-Serokonversion, oder IgM mit niedriger Avidität, zeigt sie.',
    'igm-missing':
      'Fehlend bei echter Erstinfektion: 4,7\u00a0% nach 1 bis 3 Monaten mit einem heutigen Testkit; bis zu 23\u00a0% innerhalb von 8 Wochen und 28\u00a0% zu unbekanntem Zeitpunkt mit älteren Testkits. Darum genügt eine Kontrolle von IgM allein nicht.',
    'igm-late': 'IgM kann bis zu 3 Wochen brauchen, um zu erscheinen.',
    'igm-persist':
      'IgM besteht bei manchen Schwangeren 6 bis 9 Monate, ein niedriges mehr als 12 Monate, manchmal Jahre.',
    'igm-persist-case':
      'Bei einer Frau war IgM von 8 Monaten vor der Konzeption bis 2 Jahre nach der Entbindung stabil, und ihr Kind war infiziert.',
    'igm-false':
      'Falsch oder irreführend: akute EBV-Infektion, Parvovirus B19, eine allgemeine Stimulation der Antikörper, heterophile Antikörper und Rheumafaktor, eine frische HIV-Infektion.',
    'igm-kits':
      'Von acht Testkits hatten alle bis auf eines eine Spezifität von 92 bis 98\u00a0%; nur vier fanden bis Woche 12 jede Infektion.',
    'igm-range':
      'In der Literatur reicht die Sensitivität von 54 bis 100\u00a0% und die Spezifität von 62 bis 100\u00a0%.',
    'igm-same-sera': 'Dieselben 369 Seren ergaben mit einem Testkit 105 positive und mit einem anderen 48.',
    'igm-first': 'IgM zuerst zu testen ließ 1\u00a0% der Frauen ohne Datum, Avidität zuerst 26\u00a0%.',
    'av-principle':
      'Niedrige Avidität spricht für eine Erstinfektion in den letzten 3 bis 4 Monaten; hohe schließt die letzten 3 Monate aus. Sie reift bis etwa 5 oder 6 Monate.',
    'av-wordings':
      'Labore unterscheiden sich: niedrig innerhalb von 3 Monaten (CHL), 3-4 Monaten (ARUP), 6 Monaten (Quest); hoch nach 3 Monaten (CHL) oder 4 (Quest); gereift in 2-4 Monaten (CDC) oder mit 22-24 Wochen (Springer 2014).',
    'av-date':
      'Die Avidität datiert die Probe, nicht die Schwangerschaft. Hoch mit 8 Wochen und hoch mit 24 Wochen sind entgegengesetzte Antworten: Hoch in den ersten 12 bis 16 Wochen spricht für eine alte Infektion, später kann sie eine in den ersten Wochen nicht ausschließen.',
    'av-rule':
      'Die Regel: Woche der Probe minus 13 (oder die Wochen, für die das Labor einsteht, höchstens 17). Mit 8 Wochen genommen reicht sie vor die Konzeption zurück, mit 15 Wochen bis zur Konzeption, mit 18 Wochen bis Woche 5, mit 24 Wochen bis Woche 11.',
    'av-not-absolute':
      'Selbst eine frühe hohe Avidität ist nicht absolut: 6,2\u00a0% der gut datierten Erstinfektionen hatten nach 1 bis 3 Monaten eine hohe Avidität.',
    'av-downgrade':
      'Eine hohe Avidität beruhigt nicht neben niedrigem oder grenzwertigem IgG, einem früheren negativen IgG, einer positiven PCR im Blut, Symptomen, einem IgM-Blot mit frühen Banden oder Immunglobulin.',
    'av-low-igg':
      'Bei niedrigem IgG lässt sich Avidität nicht messen oder täuscht in beide Richtungen: Untergrenzen von 6 AU/mL (Architect, VIDAS) und eine optische Dichte von 0.300 (Radim); falsch hoch mit LIAISON unter 50 U/mL.',
    'av-intermediate':
      'Intermediär sagt den meisten nichts; mit einem Testkit bedeutete es bei 15 von 17 Frauen keine Infektion innerhalb von 12 Wochen.',
    'av-low-lasting':
      'Eine niedrige Avidität kann bestehen bleiben: 6 von 64 überwiesenen Frauen behielten sie mit einem Testkit über 18 Wochen hinaus, und zwei davon waren mit einem anderen hoch.',
    'av-low-predict':
      'Ein Index unter 40\u00a0% mit einem Testkit bedeutete in 93,4\u00a0% Infektion innerhalb von 20 Wochen.',
    'av-bodeus':
      'Ein Index über 65\u00a0% im ersten Trimenon bedeutete eine zurückliegende Infektion; im zweiten Trimenon war ein Kind trotzdem infiziert.',
    'av-igm-negative':
      'Avidität nur bei positivem IgM zu testen übersieht manche niedrige; sie lohnt sich, wenn Symptome, eine Exposition oder ein Ultraschall Anlass geben.',
    'av-passive': 'Nach Immunglobulin lassen sich IgG und Avidität monatelang nicht lesen.',
    'lim-rule':
      'Dieselben 0.62 sind in einem Labor hoch und in einem anderen intermediär. Diese Liste ist zum Lesen und wird nie zum Einordnen eines Ergebnisses verwendet: Die Kategorie des berichtenden Labors zählt, und Indizes werden nie zwischen Testkits verglichen.',
    'lim-architect':
      'Architect: niedrig unter 50.0\u00a0%, grenzwertig 50.0-59.9\u00a0%, hoch ab 60.0\u00a0%.',
    'lim-elecsys': 'Elecsys: niedrig unter 45.0\u00a0%, grenzwertig 45.0-54.9\u00a0%, hoch ab 55.0\u00a0%.',
    'lim-vidas': 'VIDAS, ältere Gebrauchsanweisung: niedrig unter 0.2, grenzwertig 0.2-0.8, hoch über 0.8.',
    'lim-vidas-two':
      'VIDAS, neu bewertet: niedrig unter 0.40, grenzwertig 0.40-0.65, hoch ab 0.65. Dass dies das VIDAS II genannte Testkit ist, ist aus dem Gedächtnis.',
    'lim-liaison-one':
      'LIAISON, erste Generation: niedrig unter 0.20, grenzwertig 0.20-0.30, hoch über 0.30.',
    'lim-liaison-two':
      'LIAISON Avidity II: niedrig unter 0.15, grenzwertig 0.15-0.25, hoch ab 0.25. Ein Labor druckt diese Grenzwerte, ohne das Testkit zu nennen.',
    'lim-euroimmun': 'Euroimmun: niedrig unter 40\u00a0%, grenzwertig 40-60\u00a0%, hoch über 60\u00a0%.',
    'lim-radim': 'Radim: niedrig unter 35\u00a0%, grenzwertig 35-45\u00a0%, hoch über 45\u00a0%.',
    'lim-quest': 'Quest: niedrig unter 0.60, grenzwertig 0.60-0.70, hoch über 0.70.',
    'lim-arup': 'ARUP: niedrig bis 0.50, grenzwertig 0.51-0.59, hoch ab 0.60.',
    'lim-sheet':
      'Algorithmusblatt nach SOGC: unter 30\u00a0% weniger als 3 Monate, unter 60\u00a0% bedenklich, über 60\u00a0% 4 bis 6 Monate oder mehr.',
    'lim-blot': 'Die Blot-Avidität (Mikrogen) wird Bande für Bande gelesen.',
    'lim-same-sera':
      'Innerhalb von 3 Monaten nach der Serokonversion nannte Architect 34 von 34 Seren niedrig, Radim 28 von 30 niedrig und eines hoch, das ältere VIDAS 5 von 31 niedrig und 26 grenzwertig. Die neueren LIAISON und VIDAS stimmten in 77\u00a0% überein.',
    'blot-antigens':
      'Antigene auf dem Streifen: IE1, p150, CM2 (p52 mit UL57), p65, gB1 und gB2. IgM gegen p150, CM2 und IE1 kommt früh; IgG gegen p150, IE1, CM2 und p65 früh, IgG gegen gB spät.',
    'blot-igm':
      'Der IgM-Blot bestätigt ein ELISA-IgM; die Zahl der Banden geht mit dem Übertragungsrisiko einher. Gegen zwei ELISA-Methoden fand er alle positiven und 98,6\u00a0% der negativen.',
    'blot-profile':
      'Weniger als 10\u00a0% der Frauen mit positivem IgM hatten ein infiziertes Kind; mit einem Risiko-Blotprofil 29\u00a0%, wie nach einer Serokonversion im ersten Trimenon (25\u00a0%).',
    'blot-three':
      'IgM, Blot und Avidität zusammen ordneten 456 Frauen ein: Infizierte Kinder wurden nur in der primär genannten Gruppe geboren.',
    'blot-claim':
      'Ein Labor behauptet eine Sensitivität von 97\u00a0% und eine Spezifität von 99\u00a0% und sagt, der Blot datiere eine Infektion besser als die Avidität.',
    'blot-dating':
      'Dass der Blot besser datiert, ist nicht belegt. Die Blot-Avidität legte die Infektion in 96,9\u00a0% innerhalb von 14 Wochen fest, war aber bei 11 von 47 Seren nicht lesbar; zu ihren Gunsten waren 14 von 20 Seren mit falsch hoher Avidität in der Blot-Avidität niedrig.',
    'blot-neutralising':
      'Neutralisierender Antikörper kommt 13 bis 15 Wochen nach der Infektion. Ein positives IgG ohne ihn bedeutet eine kürzliche Erstinfektion. Der Glykoprotein-Blot spiegelt ihn, aber 6,4\u00a0% antworten nie.',
    'blot-gb':
      'Anti-gB-IgG folgt dem Verlauf der Avidität. Anti-p52-IgM verschwindet früher als das gesamte IgM: schwach positiv bei 20\u00a0% gegen 40\u00a0% nach 6 bis 12 Monaten. Früh und spät lassen sich unterscheiden, die Mitte überlappt. Auf einem Blot spricht eine gB-Bande für mehr als etwa 3 Monate; ihr Fehlen weckt Verdacht und beweist nichts.',
    'blot-igg-use':
      'Ein IgG-Blot klärt ein grenzwertiges oder niedriges IgG: Negativ bedeutet empfänglich, positiv eine zurückliegende Infektion. Ein nicht eindeutiger Blot ändert nichts.',
    'blot-igm-use':
      'Ein IgM-Blot gibt einen Hinweis und schließt nichts ab: Ist er negativ neben negativem IgG, wird die zweite Probe trotzdem genommen; ist er positiv gegen eine frühe hohe Avidität, wird der Fall nicht abgeschlossen.',
    'pcr-sero':
      'Serokonversion, IgG negativ und später positiv in Serenpaaren, am besten parallel getestet, ist der Referenzstandard.',
    'pcr-sero-check':
      'Eine Serokonversion wird geprüft: Bei 10 von 10 wegen Serokonversion überwiesenen Frauen war das IgG falsch.',
    'pcr-blood':
      'CMV-DNA ist im Blut der Mutter 2 bis 3 Wochen nachweisbar (ACOG), mit moderner PCR oft länger (aus dem Gedächtnis). Neben IgM oder niedriger Avidität stützt sie eine Erstinfektion; ohne IgG unterscheidet sie eine Infektion von einem falschen IgM.',
    'pcr-blood-limits':
      'Eine negative PCR im Blut schließt nichts aus. Eine Gruppe fand die PCR für eine Diagnose unzureichend und ohne Zusammenhang mit dem fetalen Risiko, eine andere nennt DNA in Leukozyten einen Risikomarker.',
    'pcr-specimen':
      'Ein bloßes „PCR positiv“ bedeutet nichts ohne das Material, die Person und beim Neugeborenen das Alter in Tagen.',
    'pcr-fetus': 'Der Fetus wird im Fruchtwasser getestet, nicht im Blut der Mutter.',
    'kind-nonprimary':
      'Nach einer Reaktivierung oder einem neuen Stamm sind 0,15 bis 2\u00a0% der Kinder infiziert, nach einer Erstinfektion 30 bis 40\u00a0%.',
    'kind-share':
      'Wo die meisten Frauen immun sind, verursacht sie die meisten konnatalen Infektionen; in einer französischen Kohorte die Hälfte der infizierten Neugeborenen.',
    'kind-no-test':
      'Kein Test der Mutter zeigt sie zuverlässig: IgM fehlt oft, die Avidität bleibt hoch. Gefunden wird sie beim Fetus oder Neugeborenen.',
    'kind-cases':
      'Ein krankes, infiziertes Neugeborenes kam von einer Mutter, deren IgG+/IgM− sich nie änderte; von 1.287 Frauen mit IgG, ohne IgM und mit einer Avidität über 45\u00a0% hatten sieben ein infiziertes Neugeborenes.',
    'kind-known':
      'Ein dokumentiertes IgG von deutlich vor der Schwangerschaft schließt eine Erstinfektion aus, was auch immer das IgM zeigt: Dann ist es ein bestehen gebliebenes IgM oder eine nicht primäre Infektion.',
    'kind-no-drug': 'Kein routinemäßiges Virostatikum folgt daraus.',
    'preg-transmission':
      'Eine Erstinfektion erreicht den Fetus in 5,5\u00a0% vor der Konzeption (Intervall 0,1-10,8), 21\u00a0% um sie (8,4-33,6), 36,8\u00a0% im ersten (31,9-41,6), 40,3\u00a0% im zweiten (35,5-45,1) und 66,2\u00a0% im dritten Trimenon (58,2-74,1).',
    'preg-insult':
      'Die Schädigung verläuft umgekehrt. Von infizierten Feten hatten 28,8\u00a0% (2,4-55,1) nach Infektion um die Konzeption, 19,3\u00a0% (12,2-26,4) im ersten, 0,9\u00a0% (bis 2,4) im zweiten und 0,4\u00a0% im dritten Trimenon Hirnbefunde oder neurologische Zeichen bei der Geburt. Die Zuordnung zu den Zeiträumen ist aus dem Gedächtnis.',
    'preg-later':
      'Hörverlust oder Entwicklungsverzögerung der Infizierten: 22,8\u00a0% nach dem ersten und 0,1\u00a0% nach dem zweiten Trimenon, keine nach dem dritten.',
    'preg-sequelae':
      'In einer anderen Kohorte hatten 35 von 108 im ersten Trimenon infizierten Kindern (32,4\u00a0%, 23,7-42,1) bleibende Schäden, später keines (Obergrenzen 6,5 und 12\u00a0%); sie zitiert ältere Daten von 15\u00a0% für spätere Infektion.',
    'preg-range':
      'Andere nennen 40 bis 50\u00a0% und 51 bis 57\u00a0% nach dem ersten Trimenon; ältere Beratungszahlen sind 30 bis 40\u00a0% für die Übertragung und 20 bis 25\u00a0% für Schäden der Infizierten. Ein Bereich wird gezeigt, mit seinen Intervallen.',
    'preg-product':
      'Multipliziert, hier hergeleitet und ohne Intervalle: etwa 6,0\u00a0% um die Konzeption, 7,1\u00a0% im ersten, 0,4\u00a0% im zweiten und 0,3\u00a0% im dritten Trimenon.',
    'preg-definitions':
      '„Um die Konzeption“ ist etwa 4 Wochen vor der letzten Periode bis 4-6 Wochen danach; Definitionen unterscheiden sich je nach Arbeit, und die Intervalle sind sehr breit.',
    'preg-bundle':
      'Nach wahrscheinlicher oder gesicherter Erstinfektion: Pränatalmedizin innerhalb von Tagen, wenn früh, Datierung an aufbewahrtem Serum, das Gespräch über Valaciclovir, Amniozentese in ihrem Zeitfenster, Ultraschall und ein Plan für das Neugeborene.',
    'amnio-window':
      'Genannte Zeitfenster: nach 21 Wochen und 6 nach der Infektion (SMFM), 20 und 8 (europäisches Gremium), 18 und 8 (eine Zusammenfassung von ECCI), 8 nach der Infektion (SOGC).',
    'amnio-ecci':
      'ECCI: ab 17 Wochen und 8 Wochen nach der Infektion. Bevor beides erfüllt ist, heißt die Antwort warten, nicht „negativ“.',
    'amnio-early':
      'Zu früh entnommen übersieht sie: Mit 14 bis 20 Wochen fand sie 45\u00a0%, und zwei falsch negative wurden 3 bis 4 Wochen nach der Infektion entnommen.',
    'amnio-negative':
      'In ihrem Zeitfenster übersieht sie noch 8,6\u00a0% (24 Infizierte unter 712 negativen, allen ging es später gut) bis 15,6\u00a0% der Infizierten, selten mit Zeichen. Eine gute Nachricht für die Aussichten, kein Ausschluss: Das Neugeborene wird getestet.',
    'amnio-treated':
      'Ein infiziertes Neugeborenes wurde nach negativem Ergebnis unter Valaciclovir berichtet.',
    'amnio-load':
      'Ab tausend Kopien ist der Fetus mit Gewissheit infiziert; höhere Viruslasten gehen mit Zeichen einher.',
    'img-follow':
      'Ultraschall alle 2 bis 4 Wochen nach einer Erstinfektion, mit genauem Blick auf das Gehirn; MRT mit etwa 28 bis 32 Wochen, wenn der Fetus infiziert ist.',
    'img-screen':
      'Ein Routine-Ultraschall ist kein Screeningtest für CMV; gezielte Bildgebung eines infizierten Fetus ist gut.',
    'img-npv':
      'Wenn Ultraschall und MRT beide unauffällig sind, geht es mehr als 85\u00a0% dieser Kinder gut.',
    'trial-vala':
      'Valaciclovir, eine randomisierte Studie: 11\u00a0% der Feten infiziert (5 von 45) gegen 30\u00a0% (14 von 47), Odds Ratio 0,29 (0,09-0,90); nach Infektion im ersten Trimenon 2 von 19 gegen 11 von 23; nach Infektion um die Konzeption kein Unterschied (P = 0,91).',
    'trial-vala-late':
      'Frauen, die trotzdem übertrugen, hatten später begonnen: 75,6 gegen 50,8 Tage nach der Infektion.',
    'trial-vala-pooled':
      'Gepoolt: Odds Ratio 0,37 (3 Studien; erstes Trimenon 0,30), 0,34 (527 Frauen; 0,34 um die Konzeption, 0,35 im ersten Trimenon), 0,39 (860 Frauen; 0,30 und 0,47).',
    'trial-vala-kidney':
      'Schaden: akute Nierenschädigung, schwer bei einer Frau bald nach Beginn, bei einer weiteren unter 269 innerhalb von 5 Tagen vorbei. Etwa 2,1\u00a0% hatten schwere Nebenwirkungen (aus dem Gedächtnis).',
    'trial-vala-care':
      'Wo es gegeben wird: innerhalb von 8 Wochen nach der Infektion, mit viel Flüssigkeit und einem Nierentest alle 2 Wochen; die kleinere, häufigere Portion hält Spitzen niedrig (aus dem Gedächtnis).',
    'trial-vala-label':
      'Überall Off-Label, soweit bekannt. Nicht untersucht zur Verhinderung einer Infektion spät in der Schwangerschaft oder nach einer Reaktivierung.',
    'trial-hig-revello':
      'Hyperimmunglobulin, randomisiert: 30\u00a0% (18 von 61) gegen 44\u00a0% (27 von 62) infiziert, P = 0,13. Mehr geburtshilfliche Komplikationen, 13 gegen 2\u00a0% (aus dem Gedächtnis).',
    'trial-hig-hughes':
      'Zweite randomisierte Studie: 22,7 gegen 19,4\u00a0%, Verhältnis 1,17 (0,80-1,72), wegen Aussichtslosigkeit abgebrochen; Todesfälle 4,9 gegen 2,6\u00a0%, Frühgeburt 12,2 gegen 8,3\u00a0%, eine schwere Allergie; nach zwei Jahren 13,4 gegen 10,1\u00a0%.',
    'trial-hig-kagan':
      'Ohne Randomisierung, früh und alle zwei Wochen gegeben: 7,5 gegen 35\u00a0% (2019) und 6,5\u00a0% (2021).',
    'trial-hig-answer': 'Leitlinien verwenden Hyperimmunglobulin nicht außerhalb von Studien.',
    'trial-others':
      'Ganciclovir und Valganciclovir schädigten bei Tieren Embryonen und passieren die Plazenta; sie sind keine Antwort auf eine Serologie in der Schwangerschaft.',
    'trial-others-rest':
      'Foscarnet und Cidofovir sind toxisch und in der Schwangerschaft zu wenig untersucht; Interferone und Immunstimulanzien wirken nicht.',
    'nb-well':
      'Die meisten infizierten Neugeborenen wirken gesund und bleiben es. Hörverlust und Entwicklungsverzögerung können später kommen, manchmal schlechtes Sehen.',
    'nb-signs':
      'Zeichen bei der Geburt: Frühgeburt, niedriges Gewicht, Gelbsucht, große Leber und Milz, purpurne Flecken, kleiner Kopf, Lungenentzündung, Krampfanfälle. Schwere Krankheit hat eine schlechte Prognose.',
    'nb-laboratory':
      'Im Labor: erhöhte ALT, wenige Thrombozyten, erhöhtes Bilirubin, Hämolyse, erhöhtes Eiweiß im Liquor.',
    'nb-complications':
      'Später: Hörverlust, intellektuelle Beeinträchtigung, schlechtes Sehen, Krampfanfälle, schlechte Koordination, Schwäche.',
    'nb-perinatal':
      'Infektion bei der Geburt oder durch Milch ist beim reifen Kind meist stumm, manchmal eine lange Lungenentzündung.',
    'nbt-pcr':
      'Eine PCR bis Tag 21, im Urin oder im durch Urin bestätigten Speichel, beweist eine Infektion vor der Geburt. Urin findet 98,8 bis 100\u00a0%; Speichel 97,4 bis 100\u00a0%, mit einer Spezifität von 91,5 bis 99,9\u00a0%.',
    'nbt-saliva':
      'Ein positiver Speichel wird im Urin bestätigt: 17\u00a0% der gescreenten Säuglinge und 15 von 96 wurden nicht bestätigt, meist wegen Spendermilch; von allen Neugeborenen sind nur 0,03 bis 0,14\u00a0% falsch positiv.',
    'nbt-late':
      'Nach Tag 21 lässt sich ein positives Ergebnis nicht von einer Infektion nach der Geburt unterscheiden; nur die seit der Geburt aufbewahrte Trockenblutkarte kann es.',
    'nbt-spot': 'Die Trockenblutkarte findet 34 bis 77\u00a0%: Eine negative schließt nichts aus.',
    'nbt-serology':
      'Antikörper entscheiden nicht: IgG ist bis zu 12 Monate das der Mutter, IgM fehlt in 10 bis 30\u00a0% der Nabelschnurseren infizierter Kinder, und in einem Vergleich fand es 63\u00a0% mit einer Spezifität von 85\u00a0%.',
    'nbt-check':
      'Ein infiziertes Kind erhält eine Augenuntersuchung (jährlich, wenn krank), eine Schädelsonografie, mit MRT, wo nötig, Blutbild, Thrombozyten und Leberwerte.',
    'nbt-hearing': 'Hören alle 3 bis 6 Monate bis zum Alter von 3, dann alle 6 bis 12 Monate bis 6.',
    'nbt-follow':
      'Neurologie, HNO und Augenheilkunde sehen infizierte Kinder; der Kinderärztin oder dem Kinderarzt von einer Infektion in der Schwangerschaft berichten.',
    'nbt-follow-late':
      'Eine Gruppe will nach später Infektion keine besondere Hörkontrolle; die meisten Leitlinien kontrollieren alle, und dieses Werkzeug auch.',
    'nbt-treatment':
      'Kranke Säuglinge werden von einer pädiatrischen Fachstelle behandelt, beginnend im ersten Monat; ohne Zeichen und mit normalem Hören nicht routinemäßig. Die Behandlungsreferenz sagt, was Dokumente sagen.',
    'nbt-milk':
      'Das Stillen eines reifen Säuglings geht nach CMV in der Schwangerschaft weiter; sehr frühgeborene Säuglinge sind eine Frage für die Fachstelle (aus dem Gedächtnis).',
    'imm-organs':
      'Augen, Lunge, Leber, Speiseröhre, Magen, Darm und Gehirn können erkranken; die Gefahr ist 1 bis 4 Monate nach einer Transplantation und bei HIV mit weniger als 50 bis 100 CD4-Zellen am größten.',
    'imm-serology':
      'Antikörpertests täuschen: IgM und IgG können fehlen. Dieses Werkzeug gibt dann keine normale Lesung und verweist an eine Fachstelle.',
    'imm-why':
      'Schwellen beruhen dort auf CD4-Zahlen und DNA-Mengen, deren Einheiten sich unterscheiden (Kopien oder internationale Einheiten, Blut oder Plasma), und enden in Medikamenten, die eine Schwangere nicht bekommt.',
    'imm-diagnosis':
      'CMV-Krankheit zeigt sich durch Antigen, Kultur auf Fibroblasten (Tage bis Wochen), PCR, Antikörper im Verlauf, Biopsie, Augenuntersuchung und Bildgebung.',
    'say-negative':
      '„Sie hatten CMV höchstwahrscheinlich noch nicht. Waschen Sie die Hände nach Windeln und Speichel, teilen Sie mit einem kleinen Kind weder Becher noch Löffel, küssen Sie es auf die Stirn.“',
    'say-positive':
      '„Sie hatten CMV, höchstwahrscheinlich vor dieser Schwangerschaft. Das Virus kann wiederkommen, und ein zweiter Stamm kann Sie erreichen: Die Hygiene gilt auch für Sie.“',
    'say-unclear':
      '„Dieses Ergebnis allein kann es nicht sagen. Eine zweite Probe in zwei bis drei Wochen kann es meist; bis dahin nehmen wir nichts an.“',
    'say-recent':
      '„Eine kürzliche Infektion ist wahrscheinlich. In den meisten Schwangerschaften ist das Kind nicht infiziert oder bleibt gesund. Wir finden es Schritt für Schritt heraus, und die Pränatalmedizin sieht Sie bald.“',
    'say-baby':
      '„Ein Bluttest bei Ihnen kann nicht zeigen, ob das Kind infiziert oder geschädigt ist, und keine Entscheidung über die Schwangerschaft beruht darauf.“',
    'say-doctor':
      '„Suchen Sie bei einer mononukleoseähnlichen Krankheit in der Schwangerschaft oder bei neuen Beschwerden mit Immunschwäche ärztlichen Rat, und berichten Sie der Kinderärztin oder dem Kinderarzt von einer CMV-Infektion: Hören und Sehen werden geprüft.“',
    'say-symptoms':
      '„IgG zeigt nur, dass Sie dem Virus einmal begegnet sind. Es erklärt weder Müdigkeit noch andere vage Beschwerden.“',
  },
};
