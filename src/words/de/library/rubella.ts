import type { rubellaWords as english } from '../../en/library/rubella.ts';
import type { Like } from '../../like.ts';

export const rubellaWords: Like<typeof english> = {
  title: 'Röteln',
  lead: 'Was Röteln sind, wie man vorbeugt, was ihre Tests bedeuten und was in der Schwangerschaft und nach der Geburt geschieht, jeder Satz mit seiner Quelle. Die Seite erklärt; die Antworten kommen aus den Tabellen.',
  sections: {
    what: 'Was Röteln sind',
    caught: 'Wie man sich ansteckt und wann es ansteckend ist',
    prevent: 'Vorbeugung',
    threshold: 'Schutzschwelle und Graubereiche aus Handbüchern (nie zum Einordnen verwendet)',
    igm: 'IgM: Verlauf und falsch positive Ergebnisse',
    ladder: 'Was jeder weitere Test beiträgt, nach Schnelligkeit',
    avidity: 'Avidität: Zeitfenster nach Test',
    blot: 'Immunoblot: E1 und E2',
    patterns: 'Primärinfektion, Reinfektion, kürzliche Impfung, persistierendes IgM nebeneinander',
    weeks: 'Infektion in der Schwangerschaft: wie sich das Risiko mit der Woche ändert',
    mistake: 'Unwissentlich in der Frühschwangerschaft geimpft',
    confirmed: 'Nach gesicherter Infektion',
    newborn: 'Das Neugeborene',
    counsel: 'Was man sagt, in einfachen Worten',
    thin: 'Wo die Evidenz dünn ist',
  },
  facts: {
    'what-illness':
      'Röteln sind eine Viruskrankheit mit Exanthem, bei der Frau meist mild. Ein Fünftel bis die Hälfte der Infektionen verläuft ohne Exanthem; ein fehlendes Exanthem schließt sie daher nicht aus.',
    'what-baby':
      'In der Frühschwangerschaft kann das Virus das Kind erreichen und Gehör, Augen, Herz, Gehirn und Wachstum schädigen.',
    'what-rare':
      'Wo Röteln selten sind, sind die meisten reaktiven IgM-Ergebnisse falsch. Darum ruht jede Antwort hier auf mehr als einem Befund.',
    'what-names':
      'Konnatale Rötelninfektion: Labornachweis ohne Defekt. Kongenitales Rötelnsyndrom: Labornachweis mit einem Defekt; aus einer Infektion wird das Syndrom, wenn sich später ein Defekt zeigt.',
    'caught-days': 'Eine Person mit Röteln ist von 7 Tagen vor bis 7 Tage nach dem Exanthem ansteckend.',
    'caught-incubation': 'Das Exanthem folgt etwa 14 bis 18 Tage nach dem Kontakt.',
    'caught-exclusion-nz': 'Von anderen ferngehalten bis 7 Tage nach dem Exanthem.',
    'caught-exclusion-aus':
      'Von anderen ferngehalten bis 4 Tage nach dem Exanthem (New South Wales, Queensland).',
    'caught-clinic':
      'Eine Schwangere mit Exanthem oder Kontakt ruft zuerst an und sitzt nicht in der Schwangerenambulanz.',
    'caught-home':
      'Stille Reinfektion kam meist von eigenen Kindern: 4 von 5 zwischen 1985 und 1988 infizierten britischen Kindern hatten eine Mutter, die Röteln zu Hause begegnete.',
    'caught-travel':
      'Eine Reise in ein Land, in dem Röteln zirkulieren, zählt als Exposition, auch ohne bekannten Kontakt.',
    'prevent-before':
      'Vor einer Schwangerschaft: MMR für eine Frau ohne eindeutiges IgG, ergänzt auf zwei Dosen, die zweite mindestens 28 Tage nach der ersten. Die Konzeption wird 28 Tage aufgeschoben.',
    'prevent-test': 'Vor der Impfung ist kein Schwangerschaftstest nötig; sie wird gefragt.',
    'prevent-never': 'In der Schwangerschaft wird MMR nicht gegeben: Es ist ein Lebendimpfstoff.',
    'prevent-after-us': 'Nach der Entbindung: MMR vor der Entlassung (USA).',
    'prevent-after-uk':
      'Nach der Entbindung: auf der Station oder hausärztlich nach 6 Wochen (Vereinigtes Königreich).',
    'prevent-milk': 'Stillen ist kein Grund gegen MMR.',
    'prevent-anti-d':
      'Anti-D nach der Entbindung schiebt MMR nicht auf. Andere Blutprodukte schieben einen Lebendimpfstoff je nach Produkt um 3 bis 11 Monate auf.',
    'prevent-anti-d-test': 'Nach Anti-D testet eine Quelle 6 bis 8 Wochen nach der Impfung.',
    'prevent-anti-d-late': 'Allgemeiner Rat testet 3 Monate danach oder später.',
    'prevent-retest':
      'ACIP testet nach einer Dosis nicht; Australien testet alle Frauen nach 6 bis 8 Wochen.',
    'prevent-household':
      'Personen, die mit einer Schwangeren leben, können und sollen geimpft werden; das Impfvirus wird von ihnen in der Praxis nicht übertragen.',
    'prevent-contacts':
      'Eine Frau ohne Antikörper hält sich von Personen mit Exanthem-Erkrankung fern und meldet jedes Exanthem und jeden Kontakt sofort.',
    'prevent-travel': 'Sie reist nicht in Länder, in denen Röteln zirkulieren.',
    'prevent-serum':
      'Nach einem Kontakt wird sofort Serum abgenommen und aufbewahrt, und der erste und letzte Tag des Kontakts werden notiert.',
    'prevent-against':
      'Nicht bei Immunschwäche, etwa HIV mit einer CD4-Zahl unter 200, und nicht nach Anaphylaxie auf Neomycin oder Gelatine.',
    'prevent-documented':
      'Nur eine dokumentierte Dosis zählt. Eine mündlich berichtete Impfung ist kein Beleg.',
    'prevent-remembered': 'Erinnerte Röteln sind kein Beleg.',
    'prevent-us-doses':
      'ACIP: Eine dokumentierte Dosis ist ein anzunehmender Beleg für Rötelnimmunität; eine Frau, die schwanger werden kann, mit einer oder zwei Dosen und nicht eindeutig positivem IgG, erhält eine weitere MMR, höchstens drei, ohne Test danach. „Zwei Dosen wiegen mehr als der Test“ stimmt nur im Sinne von „nicht weiter testen“.',
    'prevent-uk-doses':
      'England und Deutschland: Zwei dokumentierte Dosen sind Schutz, ohne Serologie. Neuseeland: unter dem Cut-off MMR nach der Entbindung, außer zwei Dosen sind dokumentiert.',
    'prevent-next':
      'In der nächsten Schwangerschaft ersetzen dokumentierte Dosen in England und Deutschland die Serologie.',
    'threshold-history':
      '15 IU/mL war der ältere Grenzwert; ein Gremium der USA schlug 10 vor. Reinfektion ist unter 10 und über 15 dokumentiert, und Immunität wurde eine klinische Entscheidung genannt.',
    'threshold-today':
      '10 IU/mL ist der Grenzwert von Tests nach CLSI I/LA6, eingestellt auf den ersten WHO-Standard RUBI-1-94.',
    'threshold-doubt':
      'Ein WHO-Expertentreffen bezweifelt 10 IU/mL: Dasselbe Serum liest sich je nach Test verschieden. Der Standard wird nur für die Sensitivität beibehalten.',
    'threshold-five':
      'Fünf Tests gegen hauseigene Methoden bei 10 IU/mL: Sensitivität 70 bis 91, Spezifität 66 bis 100\u00a0%; die Zahlen stimmen kaum überein (R² 0,002 bis 0,413).',
    'threshold-eight':
      'Acht Tests: keiner positiv bei 85 Seren ohne Antikörper, während 25 bis 62\u00a0% der niedrigen Seren mit Antikörper grenzwertig genannt wurden. Von 322 negativ oder grenzwertig genannten Schwangeren hatten 182 (56,5\u00a0%) Antikörper in Immunoblot und Neutralisation.',
    'threshold-matter':
      'Die Gegenansicht: Grenzwerte unter 15 IU/mL enthalten empfänglichen Personen die Impfung vor.',
    'threshold-any': 'Ein Testhersteller nimmt jeden gefundenen Antikörper als Immunität.',
    'threshold-uk-share':
      'Vereinigtes Königreich: Frauen unter 10 IU/mL nahmen von 2005 bis 2009 von 3,8 auf 5,1\u00a0% zu, 14\u00a0% bei ersten Schwangerschaften von nach 1983 geborenen Frauen. West Midlands 2011: 6,9\u00a0%, 17,8 der seit 1986 geborenen. Niedrige Werte bedeuten meist die Impfära.',
    'threshold-greys':
      'Angetroffene Graubereiche: ARUP 9.0 bis 9.9 IU/mL; Mayo Index 0.8 bis 0.9; Augusta 10 bis unter 15; Labor Becker 5 bis 10; MDI 5 bis 9; labmed 10 bis 14.9; eine thailändische Notiz 10 bis 15.',
    'threshold-high':
      'Angetroffene höhere Grenzwerte: Schenk und Ansorge ab 15 IU/mL; Koblenz 10 bis 34.9 Basis und 35 belastbar; eine russische Erhebung unter 25 ungeschützt (24,6\u00a0% der Seren); eine französische Seite 25 im Hämagglutinationshemmtest, 10 bis 15 im ELISA. Der Roche-Test hat keinen Graubereich.',
    'threshold-use':
      'Torchlight nimmt daher die Klasse des Labors und ordnet nie eine Zahl eines ungenannten Tests ein.',
    'threshold-low-doses':
      'Ein niedriges IgG nach zwei Dosen schützt wahrscheinlich; die Evidenz ist indirekt (Immunoblot und Neutralisation), ohne Daten zum Ausgang.',
    'igm-early':
      'Etwa die Hälfte hat IgM am Tag des Exanthems, mehr als 90\u00a0% an Tag 5; ein negatives Serum von vor Tag 5 wird wiederholt.',
    'igm-igg-early': 'IgG erscheint um Tag 4 des Exanthems und hat seinen Gipfel 1 bis 2 Wochen später.',
    'igm-peak': 'IgM hat seinen Gipfel um Tag 7 und besteht 4 bis 12 Wochen, gelegentlich ein Jahr.',
    'igm-three-months':
      'Andere Zahlen: bis zu drei Monate; nach etwa 8 Wochen verschwunden; 4 bis 24 Wochen; 1 bis 6 Monate.',
    'igm-long':
      'Ein niedriges IgM kann nach Infektion oder Impfung länger als 12 Monate bestehen; nach Impfung wurde es bei 7 von 43 bis zu 3 Jahre lang gefunden.',
    'igm-contact':
      '3 bis 8 Wochen nach einem Kontakt wäre IgM nach einer Infektion noch zu finden; sein Fehlen macht eine daher unwahrscheinlich; allein schließt es hier nichts ab.',
    'igm-persistent':
      'Spezifisches IgM jenseits von 2,5 Monaten mit hoher Avidität war nicht durch Rheumafaktor verursacht: Persistenz ist real.',
    'igm-false':
      'Falsches IgM: Rheumafaktor, EBV, CMV, Parvovirus B19, Masern, Herpes simplex, Exantheme durch Enteroviren und HHV-6, die Schwangerschaft selbst, polyklonale Stimulation.',
    'igm-capture':
      'Indirekte Tests sind bei Rheumafaktor falsch positiv; IgM-Capture war es bei Seren mit Rheumafaktor oder Mononukleose nie.',
    'igm-parvovirus':
      'Einem Röteln-IgM mit 19 Wochen wurde geglaubt, Parvovirus B19 wurde übersehen, und das Kind starb mit 29 Wochen vor der Geburt.',
    'igm-ny':
      'New York 2012 bis 2013: 199 Meldungen, 2 echt. Prädiktiver Wert 6\u00a0% im indirekten und 29\u00a0% im Capture-Test; keiner echt unter irrtümlich angeforderten Tests (78\u00a0% aller).',
    'igm-ca':
      'Kalifornien 2018 bis 2022: 801 Meldungen, 4 bestätigt, 58\u00a0% irrtümlich getestet. Ontario 2010 bis 2014: prädiktiver Wert 3,6\u00a0%.',
    'igm-japan':
      'Yokohama: 186 von 14.965 Schwangeren (1,2\u00a0%) IgM-positiv, eine mit Röteln. Tokio 2024: Von 345 unklaren Frauen hatten 43 ein persistierendes IgM; ein Kind hatte konnatale Röteln.',
    'igm-leipzig':
      'Leipzig: 449 IgM-positive Schwangere; ein Capture-Test bestätigte 31\u00a0% der Seren; sechs Frauen (1,3\u00a0%) hatten eine Primärinfektion.',
    'igm-korea':
      'Wo Röteln zirkulierten (Korea 1998): 85 IgM-positive Schwangere, PCR positiv in 1 von 55 Fruchtwässern und 1 von 30 fetalen Blutproben.',
    'igm-mayo': 'Mayo zog seinen Röteln-IgM-Test 2008 aus diesem Grund zurück.',
    'igm-unasked':
      'Von IgM ohne Exanthem oder Kontakt wird abgeraten. Ein vorhandenes Ergebnis wird trotzdem abgeklärt, weil eine Infektion still verlaufen kann.',
    'igm-blot-claim':
      'Ein Labor behauptet für den Immunoblot 97\u00a0% Sensitivität und 99\u00a0% Spezifität. Wo eine von 10.000 infiziert ist, wäre ein positives Ergebnis dann in etwa 1 von 100 echt.',
    'igm-blot-none':
      'Ein Röteln-IgM-Immunoblot existiert; keine unabhängige Evaluation wurde gefunden, und keine Leitlinie verlangt ihn.',
    'igm-terramed':
      'Eine öffentliche Seite nennt IgG und IgM positiv einfach akute Röteln und rät bei fehlendem Antikörper auf einer Seite für Schwangere zur Impfung. Beides ist hier falsch: Das erste ist kein Beweis, das zweite nichts für die Schwangerschaft.',
    'ladder-method': 'Dasselbe Serum: ein zweiter IgM-Test nach anderem Prinzip.',
    'ladder-avidity':
      'Dasselbe Serum: IgG-Avidität, wenn IgG eindeutig positiv ist. An einem Serum ohne IgG ist sie nicht möglich.',
    'ladder-blot': 'Dasselbe Serum: IgG-Immunoblot mit E1 und E2.',
    'ladder-pcr':
      'PCR aus Rachenabstrich oder Mundflüssigkeit, am besten innerhalb von 7 bis 10 Tagen nach dem Exanthem; Serum oder Urin, wo das Labor sie annimmt.',
    'ladder-second':
      'Zweites Serum parallel: 5 bis 10 Tage (CDC, Roche), 7 bis 10 (UK-Zusammenfassung), 10 bis 14 (US-Labore, RCPA), 2 bis 3 Wochen; nach einem Kontakt 3 bis 4 Wochen, und 6 Wochen bei fortdauernder Exposition.',
    'ladder-stored':
      'Aufbewahrtes früheres Serum neben dem heutigen getestet: der nützlichste einzelne Test, wenn IgG positiv ist.',
    'ladder-reference': 'Referenzlabor: vor jeder Entscheidung, die sich nicht rückgängig machen lässt.',
    'ladder-who':
      'Die WHO fragt auch: ein validierter Test? MMR in den letzten 56 Tagen? IgG schon an Tag 3 oder 4 des Exanthems da (gegen eine Primärinfektion)? Auch Masern-IgM positiv (für ein unspezifisches IgM)?',
    'ladder-proof':
      'Was beweist: IgG, das erscheint, ein vierfacher oder größerer Anstieg in parallel getesteten Seren, oder RNA. War IgG 2 bis 3 Wochen später noch negativ, so war das IgM unspezifisch; hier wird es ab 3 Wochen abgeschlossen.',
    'ladder-height':
      'Ein hohes IgG allein beweist eine kürzliche Infektion weder noch schließt es sie aus; ein Labor sagt, dass die Höhe nicht gelesen wird.',
    'ladder-rapid':
      'Ein Schnelltestblatt nennt ein IgG von 1:512 oder mehr kürzliche Infektion. Dem wird nicht gefolgt.',
    'ladder-grey-repeat':
      'Ein grenzwertiges IgG zu wiederholen soll einen Beginn erfassen; ein stabiler niedriger Wert bewegt sich selten.',
    'ladder-both':
      'Mit Avidität oder Immunoblot allein bleiben 11,6\u00a0% der IgM-positiven Schwangeren ungeklärt, mit beiden 3,1\u00a0%.',
    'avidity-who':
      'WHO: etwa 6 bis 8 Wochen nach Infektion oder Impfung niedrig; hoch passt nicht zu einer aktuellen oder kürzlichen Primärinfektion.',
    'avidity-stuttgart':
      'Stuttgart 1989: unter 30\u00a0% etwa in den ersten 4 Wochen nach dem Exanthem; nach Impfung liegt die Grenze bei etwa 2,5 Monaten; Reinfektionen 48 bis 100\u00a0%.',
    'avidity-helsinki':
      'Helsinki: alle niedrigen Seren während oder kurz nach der Krankheit, 5 von 6 grenzwertigen innerhalb von 2 Monaten, alle Reinfektionen hoch.',
    'avidity-mubareka':
      'Kanada 2007: unter 40\u00a0% nur innerhalb von 6 Wochen nach dem Exanthem, über 60\u00a0% nicht vor 13 Wochen.',
    'avidity-lafarga': 'Spanien 1998: Unter 50\u00a0% ist kürzlich (84\u00a0% der akuten Ausbruchsseren).',
    'avidity-labs':
      'Labore: unter 0.40 weniger als 3 Monate und über 0.45 mehr als 6 (IDC); unter 20\u00a0% akut und über 30 mehr als 5 Monate (Rudas); bis zu 4 Monate niedrig (BMJ); Reifung nach 30 Tagen (eine schwache Quelle).',
    'avidity-default':
      'Hoch in einem Test mit einem einzigen Grenzwert von 30 bis 50\u00a0% kann 4 bis 8 Wochen nach dem Exanthem erreicht sein. Ohne eine Zahl des Labors werden 8 Wochen gezählt, nicht 16, und die Grenze wird angegeben.',
    'avidity-covers':
      'Eine hohe Avidität deckt diese Schwangerschaft bis zur Woche ihres Zeitfensters plus 2 ab: 8 Wochen bis Woche 10, 12 bis 13 Wochen bis 14 bis 15, 16 Wochen bis 18.',
    'avidity-earliest':
      'Die früheste Infektion, die zählt, hat ihr Exanthem ab etwa 12 Tagen nach der letzten Periode.',
    'avidity-vaccinated':
      'Nach Impfung reift die Avidität langsamer und endet niedriger. Niedrige Avidität ohne IgM und ohne Exposition ist keine Infektion: In einem Ausbruch fanden sich Werte unter 30\u00a0% nur bei nicht infizierten Frauen mit niedrigem Titer.',
    'avidity-iran':
      'Iran 2003: Von 812 in der Schwangerschaft geimpften Frauen hatten 14,4\u00a0% eine niedrige Avidität (sie waren empfänglich gewesen), 85,3\u00a0% eine hohe (geboostert).',
    'avidity-needs':
      'Avidität braucht messbares IgG: bei negativem nutzlos, bei grenzwertigem unzuverlässig.',
    'avidity-reinfection':
      'Reinfektion behält eine hohe Avidität. Hohe Avidität mit IgM und einem Kontakt ist daher nicht einfach ein falsches IgM.',
    'blot-order': 'Antikörper gegen E1 kommt zuerst und überwiegt; IgG gegen E2 kommt spät.',
    'blot-three': 'E2 vorhanden: Infektion mindestens 3 Monate zurück (Labor Gaertner).',
    'blot-five': 'E2 vorhanden: Infektion mehr als 5 Monate zurück (BMJ-Fälle).',
    'blot-absent': 'E2 fehlt, Avidität niedrig und IgM reaktiv: Primärinfektion.',
    'blot-vaccine':
      'Nach Impfung kann E2 schwach bleiben oder fehlen; sein Fehlen allein beweist daher nichts.',
    'patterns-primary':
      'Primärinfektion: kein früheres IgG und keine Dosis; IgM ab Tag 0 bis 5 reaktiv; IgG erscheint; Avidität niedrig; E2 fehlt.',
    'patterns-reinfection':
      'Reinfektion: früheres IgG oder Dosis dokumentiert; IgM negativ oder schwach; IgG steigt, oft sehr hoch; Avidität hoch; E2 vorhanden.',
    'patterns-vaccine':
      'Kürzliche Impfung (etwa 12 Wochen): eine Dosis mit Datum; IgM positiv oder schwach; IgG erscheint oder wird geboostert; Avidität niedrig bei einer Frau ohne früheren Antikörper, hoch nach Boosterung; E2 fehlt oder kommt spät.',
    'patterns-persistent':
      'Persistierendes oder falsches IgM: beliebige Anamnese; IgM schwach und stabil; IgG gleichbleibend; Avidität hoch; E2 vorhanden. Das Kind ist durch ein solches IgM nicht betroffen.',
    'patterns-lookback':
      'Impffenster unterscheiden sich: 56 Tage (WHO), 8 Tage bis 8 Wochen (CDNA), 6 Wochen (Neuseeland). Hier zählen 12 Wochen.',
    'patterns-split':
      'Ein stiller IgG-Anstieg nach einem Kontakt wird in Erstinfektion und Reinfektion getrennt, bevor beraten wird: Keine von 34 Reinfektionen erreichte das Kind, 6 stille Erstinfektionen erreichten 3.',
    'patterns-fogel':
      '56 Reinfektionen: Den 25 nachbeobachteten Kindern ging es gut. Stille Erstinfektionen derselben Serie: 7 infizierte Kinder.',
    'patterns-five':
      'Doch fünf britische Kinder wurden 1985 bis 1988 nach stiller Reinfektion infiziert, und eine früher geimpfte Frau hatte mit 13 Wochen eine Reinfektion mit Exanthem und ein gesundes Kind.',
    'patterns-risk':
      'Reinfektion in den ersten 12 Wochen: Infektion des Kindes bei etwa 8\u00a0% (kleine Serien der 1980er; keine Serie geimpfter Frauen).',
    'patterns-defects': 'Defekte danach: wahrscheinlich bei weniger als 5\u00a0%.',
    'patterns-banerji':
      'Veröffentlichter Fall: bis 6 Wochen in Sri Lanka, IgG von 425 IU/mL mit 12 Wochen als Immunität gelesen, Kind mit dem Syndrom.',
    'patterns-pitts':
      'Veröffentlichter Fall: MMR 2003, IgG über 400 IU/mL mit 4 Monaten 2008, kein Exanthem, Kind mit dem Syndrom.',
    'patterns-kansas':
      'Veröffentlichter Fall: Kansas 2017, IgM positiv und Avidität niedrig mit etwa 18 Wochen; die Regel „beide positiv ist immun“ hätte ihn abgeschlossen.',
    'patterns-outbreak':
      'Ausbruch 2004: 17 von 61 Frauen mit dokumentiertem früherem niedrigem Titer hatten einen vierfachen Anstieg.',
    'weeks-first':
      'Exanthem vor 11 Wochen: 9 von 10 Kindern infiziert, alle 9 mit Defekten. 11 bis 12 Wochen: 4 von 6 infiziert, 2 von 4 mit Defekten.',
    'weeks-second':
      '13 bis 14 Wochen: 12 von 18 infiziert, 2 von 12 mit Taubheit. 15 bis 16 Wochen: 17 von 36 und 7 von 14, nur Taubheit. Zusammen etwa die Hälfte infiziert und ein Drittel davon taub, insgesamt etwa 19\u00a0%.',
    'weeks-third':
      '17 bis 18 Wochen: 13 von 33 infiziert; 19 bis 22: 20 von 59; 23 bis 26: 8 von 32; 27 bis 30: 11 von 31; 31 bis 36: 15 von 25; später 8 von 8. Kein Defekt bei 63 infizierten Kindern nach 16 Wochen, was eine Obergrenze von 6 bis 7\u00a0% lässt.',
    'weeks-check':
      'Diese Zahlen geben die veröffentlichten wieder: 81\u00a0% bis 12 Wochen, 54 mit 13 bis 16, 36 mit 17 bis 22, 30 mit 23 bis 30, dann 60 und alle.',
    'weeks-shape':
      'Die Infektion des Kindes fällt und steigt gegen Ende wieder; Defekte fallen nur. Zwei Serien sind gezeichnet, mit Intervallen, da die Gruppen klein sind: 15 bis 16 Wochen über 13 bis 14 ist Zufall.',
    'weeks-slip':
      'Eine Lehrbuchseite druckt 4\u00a0% für 15 bis 16 Wochen, wo die Zahlen 24 ergeben; sie wird nicht verwendet. Die 54\u00a0%, die das Abstract für 13 bis 14 Wochen angibt, gehören zu 13 bis 16.',
    'weeks-rash':
      'Die Woche ist die des Exanthems oder des Kontakts plus 14 bis 18 Tage, nie die der Probe. Die Schwangerschaft wird durch Ultraschall datiert.',
    'weeks-before':
      'Exanthem vor oder innerhalb von 11 Tagen nach der letzten Periode: Kein infiziertes Kind wurde gesehen.',
    'weeks-conception': 'Vor der Konzeption ist keine Schädigung dokumentiert.',
    'weeks-cradock':
      'Zweite Serie (304 Säuglinge): IgM bei 56\u00a0% nach Exanthem mit 12 bis 16 Wochen, 12 mit 24 bis 28, 58 im letzten Monat; bestehen bleibendes IgG bei 71, 28 und 94\u00a0%. Die wahre Rate liegt dazwischen.',
    'weeks-uk':
      'UK-Beratung: vor 11 Wochen 90\u00a0%, 11 bis 16 Wochen 20\u00a0%, 16 bis 20 Wochen minimal und nur Taubheit, später nicht gesehen.',
    'weeks-german':
      'Ein deutsches Labor: vor 11 Wochen 70 bis 90\u00a0% infiziert und 25 bis 65\u00a0% mit Schäden; 11 bis 17 Wochen 55 und 8 bis 20; später 20 bis 35 und 3,5\u00a0%, wie in anderen Schwangerschaften.',
    'weeks-cdc': 'CDC: am höchsten in den ersten 12 Wochen, Defekte nach 20 selten.',
    'weeks-cdc-85': 'Bis zu 85\u00a0% in den ersten 12 Wochen.',
    'weeks-registry': 'Register: angeborene Taubheit nach Röteln bis Woche 17, später keine.',
    'mistake-words':
      'Das Risiko ist sehr gering, aber es ist nicht null: Ein Fall ist veröffentlicht. Ältere Texte, die „nie gesehen“ sagen, sind überholt.',
    'mistake-case': '2023: ein Säugling mit einem Bild wie beim Syndrom nach MMR in der Frühschwangerschaft.',
    'mistake-virus':
      'Impfvirus kann das Kind infizieren: Eines war mehr als 8 Monate infiziert, ohne das Syndrom.',
    'mistake-old': 'SOGC 2008: Frauen können beruhigt werden.',
    'mistake-registry':
      'Register der USA: 321 empfängliche Frauen, kein Syndrom bei 324 Säuglingen, Obergrenze 1,6\u00a0%.',
    'mistake-americas':
      'Amerika: 2.894 empfängliche Frauen, kein Syndrom bei 1.980 Geburten, Obergrenze 0,2\u00a0%.',
    'mistake-others':
      'Costa Rica: kein Syndrom, kein IgM. Iran: fünf Neugeborene mit IgM und ohne Zeichen, und keines von 107. Vereinigtes Königreich: mehr als 130 Frauen, kein Syndrom.',
    'mistake-request':
      'Das Impfdatum steht auf jeder Anforderung: Ohne es würde die Avidität als Primärinfektion gelesen.',
    'mistake-interval': 'Konzeption nach der Impfung: 28 Tage.',
    'mistake-interval-old': 'Ältere Texte und manche Fachinformationen: 3 Monate.',
    'confirmed-reference':
      'Ein Referenzlabor schaut noch einmal, bevor etwas entschieden wird, das sich nicht rückgängig machen lässt.',
    'confirmed-fetal': 'Die Pränatalmedizin sieht sie, dringend, wenn die Infektion vor 20 Wochen liegt.',
    'confirmed-notify':
      'Die Gesundheitsbehörde wird informiert, bei Verdacht und ohne die Bestätigung abzuwarten.',
    'confirmed-away': 'Sie bleibt der Schwangerenambulanz bis 7 Tage nach dem Exanthem fern.',
    'confirmed-treatment': 'Keine Behandlung verhindert die Übertragung auf das Kind.',
    'confirmed-ig':
      'Immunglobulin nach einem Kontakt verhindert die Infektion nicht und soll nicht verwendet werden (Neuseeland).',
    'confirmed-ig-us':
      'Es kann die Krankheit verdecken und wurde nur in Ausnahmefällen erwogen; danach wurden Säuglinge mit dem Syndrom geboren.',
    'confirmed-ig-uk': 'Vereinigtes Königreich: nicht routinemäßig.',
    'confirmed-prenatal': 'Fruchtwasser-PCR: 83 bis 95\u00a0% gefunden, keine falsch positiv bei 45 Frauen.',
    'confirmed-when':
      'Mindestens 6 bis 8 Wochen nach der Infektion und nach 18 bis 21 Wochen; IgM im fetalen Blut ab etwa 22 bis 23 Wochen, mit falsch negativen Ergebnissen. Ein einzelnes negatives Ergebnis schließt nichts aus.',
    'confirmed-whom':
      'Wo es angeboten wird: Infektion mit 12 bis 18 Wochen (Deutschland: vor 19), Reinfektion vor 12 Wochen, ein IgM, das unerklärt bleibt. Vor 12 Wochen ist eine Infektion des Kindes schon sehr wahrscheinlich.',
    'confirmed-cdc': 'Das CDC empfiehlt keinen fetalen Test.',
    'confirmed-newborn':
      'Das Neugeborene wird unabhängig von der Woche untersucht: Späte Infektion ist häufig, wenn auch selten schädlich.',
    'newborn-whom':
      'Getestet: jeder Säugling einer Mutter mit bestätigten oder vermuteten Röteln in jeder Woche, und jeder Säugling mit Katarakt, Glaukom, Herzfehler (offener Ductus, enge Pulmonaläste), Hörverlust, Retinopathie, Purpura, kleinem Kopf, schwachem Wachstum, großer Leber und Milz oder aufgehellten Knochen.',
    'newborn-igm':
      'IgM um die Geburt im Capture-Test; etwa einer von fünf Infizierten ist vor 1 Monat negativ, daher wird es dann wiederholt. Fast alle haben es unter 3 Monaten, 90\u00a0% mit 3 bis 6, etwa die Hälfte mit 6 Monaten; eine Zusammenfassung nennt die Hälfte mit 3.',
    'newborn-cord':
      'Fehlendes IgM im Nabelschnurblut schließt nichts aus, am wenigsten nach später Infektion.',
    'newborn-igg':
      'Das IgG der Mutter halbiert sich etwa jeden Monat. IgG, das ohne Impfung oder Exposition über 7 bis 11 Monate hinaus bleibt (hier 9), bestätigt.',
    'newborn-mmr': 'Das letzte IgG wird vor MMR bestimmt, sonst lässt sich sein Bestehenbleiben nicht lesen.',
    'newborn-rna':
      'RNA: bevorzugt Rachenabstrich; auch Nase, Urin, Liquor, Mundflüssigkeit, Linse. In den ersten 3 Monaten, da bei der Hälfte die Ausscheidung bis dahin endet.',
    'newborn-negative': 'Ein einzelnes negatives IgM oder eine negative PCR schließt nichts aus.',
    'newborn-isolation':
      'Kontaktschutz: ansteckend bis zum Alter von 1 Jahr, außer zwei Proben im Abstand von einem Monat, beide nach einem Alter von 3 Monaten, sind negativ.',
    'newborn-carers': 'Nur rötelnimmune Betreuende und Besucher; schwangere Kontaktpersonen werden gewarnt.',
    'newborn-well':
      'IgG ohne IgM: der Antikörper der Mutter, wenn sie immun ist und es dem Säugling gut geht; nicht ausgeschlossen, wenn sie infiziert war.',
    'newborn-identity': 'Weder IgG noch IgM, obwohl die Mutter immun ist: prüfen, wessen Probe es ist.',
    'newborn-follow':
      'Verlaufskontrolle durch Fachstellen: Gehör (Verlust kann spät kommen), Augen, Herz, Hormone, Entwicklung. Unauffällig bei der Geburt ist nicht das Ende.',
    'newborn-kansas':
      'Kansas: IgM positiv, zwei PCR-Runden aus Rachen und Urin im Abstand von 30 Tagen negativ, kein Defekt: Infektion ohne Syndrom, weiter kontrolliert.',
    'newborn-notify': 'Konnatale Röteln sind meldepflichtig (Deutschland und andere).',
    'counsel-susceptible':
      'Zu einer Frau ohne Antikörper: „Dieser Test zeigt keinen Schutz. Halten Sie sich von allen mit Ausschlag fern. Wenn Sie einen Ausschlag bekommen oder jemandem mit Röteln begegnen, rufen Sie uns am selben Tag an. Die Impfung folgt nach der Geburt.“',
    'counsel-early':
      'Nach Exanthem oder Kontakt: „Das Blut kann noch zu früh sein, um es zu sagen. Wir bewahren es auf, nehmen ein zweites und testen beide zusammen.“',
    'counsel-igm':
      'Bei reaktivem IgM: „Die meisten davon erweisen sich als falsch, aber wir belassen es nicht dabei. Weitere Tests aus demselben Blut und eine zweite Probe werden es zeigen.“',
    'counsel-high':
      'Bei hoher Avidität: „Die Infektion oder Impfung liegt weiter zurück als die hier angegebene Woche. Was vor dieser Woche liegt, kann dieser Test nicht sagen.“',
    'counsel-immune':
      'Bei IgG: „Sie sind höchstwahrscheinlich geschützt, auch wenn kein Test das ganz verspricht: Bei jedem Ausschlag rufen Sie uns am selben Tag an.“',
    'counsel-confirmed':
      'Bei gesicherten Röteln: „Ob und wie das Kind betroffen ist, hängt von der Woche ab. Die Fachleute gehen es mit Ihnen durch; nichts wird aufgrund eines Bluttests entschieden.“',
    'counsel-vaccine':
      'Unwissentlich geimpft: „Ein Schadensfall ist veröffentlicht; es ist also sehr unwahrscheinlich, nicht unmöglich. Wir schreiben das Impfdatum auf jede Anforderung.“',
    'counsel-newborn':
      'Nach der Geburt: „Ein gesunder Eindruck ist eine gute Nachricht, und wir prüfen trotzdem Gehör, Augen und Herz, weil manche Folgen später kommen.“',
    'thin-weeks':
      'Das Risiko nach Woche, vor allem nach 16 Wochen, beruht auf einer Kohorte von 1982 mit kleinen Gruppen.',
    'thin-reinfection': 'Das Risiko nach Reinfektion stammt aus kleinen Serien der 1980er.',
    'thin-avidity':
      'Avidität: einzelne Tests, einige zehn bis hundert Seren, kein vereinbarter Standard, fast nichts zu heutigen automatisierten Testkits.',
    'thin-e2': 'E2: zwei Zahlen, die nicht zusammenpassen, wenig zu geimpften Frauen.',
    'thin-pcr': 'Pränatale PCR: 45 Frauen in der besten gefundenen Studie.',
    'thin-guidelines':
      'Die vollen Texte von UKHSA, SOGC, ASID, AWMF und dem Green Book sowie etwaige russische Regeln wurden nicht gelesen; was von ihnen gesagt wird, muss klinisch geprüft werden.',
  },
};
