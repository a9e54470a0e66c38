import type { treatmentWords as english } from '../../en/library/treatment.ts';
import type { Like } from '../../like.ts';

export const treatmentWords: Like<typeof english> = {
  title: 'Was die Behandlungsdokumente sagen',
  lead: 'Eine Referenz dessen, was die Quelldokumente des Projekts sagen, neben dem, was aktuelle Leitlinien sagen, mit markierten Widersprüchen. Sie ist keine Empfehlung, und kein Ergebnis von Torchlight führt je zu ihr. Die Dokumente sind von ungleicher Qualität, teils maschinell übersetzt, und nichts hier ist klinisch geprüft.',
  sections: {
    drugs: 'Medikamente gegen CMV',
    valaciclovir: 'Valaciclovir, das die Dokumente nicht nennen',
    immunoglobulin: 'Immunglobulin',
    newborn: 'Das kranke Neugeborene',
    immunity: 'HIV und Transplantation',
    'follow-up': 'Verlaufskontrolle und Arbeit',
    prevention: 'Vorbeugung',
    tests: 'Tests, wie die Dokumente sie schildern',
  },
  facts: {
    'drug-list':
      'Die iLive-Seite nennt vier Medikamente mit kontrollierter Evidenz: Ganciclovir, Valganciclovir, Foscarnet und Cidofovir. Interferone und Immunmodulatoren, sagt sie, sind nicht wirksam.',
    'drug-active': 'Die iLive-Seite nennt CMV-DNA im Blut eine aktive Infektion und behandelt sie.',
    'drug-ganciclovir':
      'Manifeste Krankheit: Die iLive-Seite nennt Ganciclovir 5 mg/kg intravenös alle 12 Stunden, 14 bis 21 Tage bei Retinitis, 3 bis 4 Wochen bei Lunge und Darm, 6 Wochen oder mehr im Nervensystem.',
    'drug-valganciclovir-equal':
      'Die iLive-Seite nennt Valganciclovir 900 mg zweimal täglich als gleich wirksam; beides 14 bis 21 Tage oder bis Symptome und DNA verschwunden sind.',
    'drug-judged':
      'Die iLive-Seite beurteilt den Erfolg nach dem Befinden, dem Verlauf von Bildgebung und Labor und dem Verschwinden der CMV-DNA aus dem Blut.',
    'drug-brain':
      'Bei Läsionen von Gehirn und Rückenmark, sagt die iLive-Seite, bewirkt die Behandlung weniger, weil sie spät diagnostiziert werden.',
    'drug-relapse':
      'Rückfall: ein wiederholter Kurs, sagt die iLive-Seite; bei anderen Formen als HIV Erhaltung mindestens einen Monat lang.',
    'drug-uveitis':
      'Uveitis bei sich erholender Immunabwehr: Die iLive-Seite nennt Steroide, oral, intravenös oder neben das Auge.',
    'drug-side-effects':
      'Nebenwirkungen, die die iLive-Seite aufführt: wenige Neutrophile, wenige Thrombozyten, Anämie, erhöhtes Kreatinin, Ausschlag, Juckreiz, Dyspepsie, reaktive Pankreatitis.',
    'drug-prodrug':
      'Die Valganciclovir-Seite: ein oral eingenommenes Prodrug von Ganciclovir, einem Nukleosidanalogon, das die virale DNA-Polymerase blockiert. Nur gegen CMV.',
    'drug-uses':
      'Die Valganciclovir-Seite nennt zwei Anwendungen: Vorbeugung von CMV nach Transplantation und Behandlung der CMV-Retinitis bei Immunschwäche; Tabletten zum Essen, auf Rezept, den vollen Kurs.',
    'drug-common':
      'Häufige Wirkungen, die die Valganciclovir-Seite aufführt: Übelkeit, Durchfall, Erbrechen, Kopfschmerz, wenige weiße Blutzellen. Schwere: Knochenmarksuppression, Nierenprobleme, Allergie.',
    'drug-monitoring': 'Die Valganciclovir-Seite verlangt, Blutbild und Nierenfunktion zu überwachen.',
    'drug-fetus': 'Ein russischer Artikel argumentiert für Valganciclovir bei CMV der Mutter.',
    'g-dna': 'DNA im Blut der Mutter stützt eine Erstinfektion; Leitlinien behandeln sie als solche nicht.',
    'g-induction':
      'Die US-Leitlinie zu HIV nennt dieselbe Induktion für Erwachsene außerhalb der Schwangerschaft.',
    'g-mother-antivirals':
      'Ganciclovir und Valganciclovir schädigten bei Tieren Embryonen und Erbgut und passieren die Plazenta; die Fachinformation verlangt Verhütung während der Behandlung und mindestens 30 Tage danach (Frauen) oder 90 Tage (Männer). Kein Platz in der pränatalen Serologie.',
    'g-mother-danger':
      'Die US-Leitlinie zu HIV behält sie in der Schwangerschaft einer Krankheit vor, die Augenlicht oder Leben bedroht.',
    'g-foscarnet-cidofovir':
      'Foscarnet und Cidofovir sind toxisch, und Daten zur Schwangerschaft reichen nicht aus.',
    'g-neutropenia':
      'In der Neugeborenenstudie hatten 19\u00a0% in den ersten 6 Wochen eine schwere Neutropenie.',
    'vala-absent': 'Die iLive-Seite und die CIR-Tabelle erwähnen Valaciclovir nicht.',
    'g-vala-trial':
      'Die eine randomisierte Studie verwendete 8 g am Tag bis zur Amniozentese mit 21 bis 22 Wochen; Infektion des Fetus 11\u00a0% gegen 30\u00a0%.',
    'g-vala-guidelines':
      'ECCI empfiehlt es bei einer Erstinfektion um die Konzeption oder im ersten Trimenon.',
    'g-vala-research': 'SMFM will es nur in Studien.',
    'g-vala-kidney':
      'Eine Nierenschädigung des höchsten Grads wurde bald nach dem Beginn mit 6 Wochen berichtet. Eine israelische Ambulanz verlangt 2,5 bis 3 Liter Flüssigkeit am Tag, einen Nierentest alle 2 Wochen und den Beginn innerhalb von 8 Wochen nach der Infektion.',
    'g-vala-split': 'Vier Portionen von 2 g ergeben niedrigere Spitzen als zwei von 4 g.',
    'ig-choice':
      'Schwanger mit CMV-DNA im Blut: Die iLive-Seite nennt humanes Anti-CMV-Immunglobulin (NeoCytotect) das Mittel der Wahl.',
    'ig-interval-drugs':
      'Im Abschnitt über Medikamente nennt die iLive-Seite 1 ml/kg am Tag als Infusion, dreimal, alle 1 bis 2 Wochen.',
    'ig-interval-standard':
      'Im Abschnitt über Behandlungsstandards nennt die iLive-Seite dieselbe Menge, 1 ml/kg, alle 2 bis 3 Wochen.',
    'ig-unit-strength':
      'Eine Falle: NeoCytotect enthält heute 100 Einheiten in 1 ml, das ältere Cytotect enthielt 50. „1 ml/kg“ ist daher nicht eine Dosis.',
    'ig-unit-trial':
      'Eine zweite Falle: Ein Bericht der Studie nennt 100 mg/kg, der Bericht derselben Studie nach zwei Jahren 100 Einheiten/kg.',
    'ig-unit-same': 'Bei 100 Einheiten in 1 ml ist die Menge der Seite die der gescheiterten Studien.',
    'ig-newborn':
      'Neugeborenes mit aktiver Infektion oder milder Krankheit: Die iLive-Seite nennt NeoCytotect 2 bis 4 ml/kg, sechsmal, alle 1 bis 2 Tage, unter Kontrolle der CMV-DNA.',
    'ig-pentaglobin':
      'Mit weiteren Infektionen daneben: Pentaglobin 5 ml/kg täglich 3 Tage lang, bei Bedarf wiederholt; bei schwerer Krankheit nicht allein, sagt die iLive-Seite.',
    'g-ig-label':
      'Die Fachinformation nennt 1 ml/kg alle 2 bis 3 Wochen, mindestens sechsmal, für Personen mit Immunschwäche, oder alle 48 Stunden bei Krankheit. Die „2 bis 3 Wochen“ der Seite wirken davon entlehnt (hier hergeleitet).',
    'g-ig-trials':
      'Zwei randomisierte Studien scheiterten, 30 gegen 44\u00a0% infiziert (P = 0,13) und 22,7 gegen 19,4\u00a0%.',
    'g-ig-kagan':
      'Nur Arbeiten ohne Randomisierung stützen es, mit 200 IU/kg alle 2 Wochen bis etwa 18-20 Wochen nach einer Infektion im ersten Trimenon.',
    'g-ig-guidelines':
      'SOGC sagt, es soll nicht verwendet werden, SMFM nur in Studien, Rawlinson unterstützt es nicht.',
    'g-ig-newborn': 'Europäische und US-Texte geben Neugeborenen kein Immunglobulin.',
    'nb-ganciclovir':
      'Manifeste Krankheit eines Neugeborenen: Die iLive-Seite nennt Ganciclovir 6 mg/kg intravenös alle 12 Stunden 2 Wochen lang und dann, wenn es wirkt, 10 mg/kg jeden zweiten Tag 3 Monate lang.',
    'nb-doctor':
      'Die iLive-Seite lässt infizierte Kinder durch Neurologie, HNO und Augenheilkunde kontrollieren.',
    'g-nb-valganciclovir':
      'Kranke Säuglinge erhalten Valganciclovir 16 mg/kg oral zweimal täglich 6 Monate lang, begonnen im ersten Monat durch eine pädiatrische Fachstelle; bei Lebensgefahr zuerst 2 bis 6 Wochen Ganciclovir intravenös.',
    'g-nb-trial':
      'Die Studie nahm Säuglinge ab 32 Schwangerschaftswochen, bis 30 Tage alt und ab 1.800 g auf; Hören mit 24 Monaten, nach Ohren gezählt, 77 gegen 64\u00a0%.',
    'g-nb-length':
      'Die ersten zwei Wochen der Seite entsprechen einer alten Studie über 6 Wochen; ihr Nachlauf und ihre Länge entsprechen keiner bekannten Leitlinie.',
    'g-nb-well': 'Ohne Zeichen und mit normalem Hören gibt es keine routinemäßige Behandlung.',
    'g-nb-hearing':
      'Bei alleinigem Hörverlust unterscheiden sich die Quellen; neuere Studien und ECCI lassen eine Behandlung bis zum Alter von 13 Wochen zu, 6 Wochen bis 6 Monate je nach Risiko.',
    'g-nb-follow':
      'Dieselben Fachstellen; Hören alle 3 bis 6 Monate bis zum Alter von 3, dann alle 6 bis 12 bis 6.',
    'hiv-preemptive':
      'Vor der Krankheit, bei tiefer Immunsuppression: Die iLive-Seite nennt Valganciclovir 900 mg am Tag mindestens einen Monat lang, wenn CD4 unter 50 und CMV-DNA im Vollblut über 2.0 lg Genome/ml liegt, oder jede im Plasma; beendet, wenn die DNA verschwunden ist.',
    'hiv-maintenance':
      'Bei HIV nennt die iLive-Seite nach einem Rückfall Erhaltung, Valganciclovir 900 mg oder Ganciclovir 5 mg/kg am Tag, bis CD4 mindestens 3 Monate über 100 lag.',
    'hiv-eye':
      'HIV mit CD4 unter 100: Die iLive-Seite nennt Augenheilkunde und quantitative DNA alle 3 Monate.',
    'hiv-risk':
      'Die Zusammenstellung setzt das Risiko bei HIV bei 50 bis 100 CD4-Zellen und weniger an, ihr Klinikteil unter 50.',
    'tx-prophylaxis':
      'Nach Transplantation nennt die iLive-Seite dieselbe präemptive Behandlung für mehrere Monate.',
    'tx-dna':
      'Nach Transplantation nennt die iLive-Seite CMV-DNA im Vollblut mindestens monatlich im ersten Jahr.',
    'tx-donor': 'Die iLive-Seite will für seronegative Empfänger seronegative Spender.',
    'tx-months':
      'Die Zusammenstellung: Die Gefahr ist in den Monaten 1 bis 4 nach der Transplantation am größten.',
    'g-hiv-disease':
      'Organkrankheit kommt meist bei CD4 unter 50; was sie verhindert, ist eine HIV-Behandlung, die CD4 über 100 hält.',
    'g-hiv-preemptive': 'Präemptives Valganciclovir wird bei HIV nicht routinemäßig empfohlen.',
    'g-hiv-stop': 'Ende nach 3 bis 6 Monaten über 100, was vereinbar ist.',
    'g-hiv-eye': 'Ein Lehrbuch verlangt bei CD4 unter 100 jährlich einen Blick in das Auge.',
    'g-tx-dna': 'Heute ist es meist wöchentlich, solange das Risiko hoch ist.',
    'g-outside':
      'Serologie ist bei Immunschwäche unzuverlässig. Torchlight gibt dort keine normale Lesung und verweist an eine Fachstelle.',
    'fu-pregnant': 'Die iLive-Seite lässt Schwangere testen, um eine aktive Infektion auszuschließen.',
    'fu-work': 'Die iLive-Seite nennt eine Arbeitsunfähigkeit von mindestens 30 Tagen.',
    'fu-transfer':
      'Die iLive-Seite versetzt seronegative schwangere Beschäftigte für diese Zeit aus Kinderheimen, Stationen und Krippen.',
    'fu-doctor':
      'Die Zusammenstellung: bei mononukleoseähnlicher Krankheit in der Schwangerschaft oder Beschwerden bei Immunschwäche ärztlichen Rat suchen; der Kinderärztin oder dem Kinderarzt von einer Infektion in der Schwangerschaft berichten.',
    'g-fu-dna':
      'Kein Test einer immunen Mutter ist für Reaktivierung validiert; DNA ist bei vermuteter Erstinfektion eine Ergänzung.',
    'g-fu-seropositive': 'Früher infizierte Frauen werden nicht erneut getestet.',
    'g-fu-transfer':
      'US- und UK-Organisationen raten zu keinem routinemäßigen Ausschluss, Standardmaßnahmen genügen; nationale Regeln unterscheiden sich.',
    'pv-counsel':
      'Die iLive-Seite berät schwangere, vor allem seronegative Frauen: Barriereverhütung und Hygiene mit kleinen Kindern.',
    'pv-hands':
      'Die Zusammenstellung: Hände 15 bis 20 Sekunden waschen, Essen, Becher oder Besteck nicht teilen, ein Kuss auf die Stirn, saubere Spielsachen und Flächen, Kondome.',
    'pv-vaccine':
      'Die iLive-Seite und die Zusammenstellung: kein zugelassener Impfstoff; Impfstoffe sind experimentell.',
    'g-pv-all':
      'Dieselbe Hygiene für jede Frau, unabhängig von ihren Antikörpern, vor und früh in der Schwangerschaft.',
    'ts-list':
      'Die Zusammenstellung führt Antigen, Kultur auf Fibroblasten (Tage bis Wochen), PCR, Antikörper im Verlauf, Biopsie, Augenuntersuchung und Bildgebung auf.',
    'ts-igg':
      'Die Zusammenstellung sagt, IgG allein zeige Kontakt, nie Aktivität, und erkläre keine vagen Symptome; IgM könne bis zu 3 Wochen brauchen.',
    'ts-qualitative':
      'CIR, warum IgM qualitativ ist: Röteln-IgM ist im Blut spärlich, ein Ergebnis ist daher gegen einen Cut-off reaktiv oder nicht.',
    'ts-gray': 'CIR: Der Bereich innerhalb von 10\u00a0% um den Cut-off ist unsicher.',
    'ts-wait':
      'CIR, grenzwertige Ergebnisse: Man rät zur Wiederholung in 2 Wochen, was vor einer Schwangerschaft vertretbar ist und in ihr nicht; sofort mit genaueren Methoden nachprüfen.',
    'ts-blot':
      'CIR, Immunoblot: rekombinante Antigene, Sensitivität 97\u00a0%, Spezifität 99\u00a0%; er bestätigt ELISA oder IFA und soll eine Infektion genauer datieren als die Avidität.',
    'ts-avidity': 'CIR, Avidität: niedrig ist akut oder kürzlich, hoch ist lange her.',
    'ts-screened':
      'CIR, wer getestet wird: Frauen mit geplanter Schwangerschaft, Schwangere und Neugeborene auf konnatale Infektion.',
    'ts-table':
      'CIR, die Tabelle: sechs Zeilen und zwei Spalten, Toxoplasma mit Röteln, und CMV. Wiederhergestellt steht sie neben jedem Ergebnis.',
    'ts-named': 'Parvovirus B19 und Herpes simplex werden in der Zusammenstellung ohne Einzelheiten genannt.',
    'g-ts-igm': 'Bei manchen Erstinfektionen zeigt sich IgM nie.',
    'g-ts-gray':
      'Gedruckte Graubereiche unterscheiden sich je nach Testkit und sind nicht 10\u00a0%; der eigene Bereich des Labors zählt.',
    'g-ts-wait':
      'Halb richtig. Die Bestätigungstests sofort, und auch die zweite Probe: Solange IgG negativ oder grenzwertig ist, ersetzt sie nichts.',
    'g-ts-blot':
      'Dass ein Blot besser datiert, ist nicht belegt; 11 von 47 Seren waren in der Blot-Avidität nicht lesbar.',
    'g-ts-avidity':
      'Nur mit der Woche der Probe; spät in der Schwangerschaft schließt eine hohe Avidität eine Infektion in deren ersten Wochen nicht aus.',
    'g-ts-screened': 'Die Länder unterscheiden sich; Frankreich empfiehlt es seit 2025, SMFM nicht.',
  },
};
