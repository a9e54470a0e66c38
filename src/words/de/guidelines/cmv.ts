import type { cmvWords as english } from '../../en/guidelines/cmv.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const cmvWords: Like<typeof english> = {
  'roche-cmv-isolated-igm':
    'Roche: ein sehr frühes Stadium oder ein falsches IgM; nach 2 bis 3 Wochen wiederholen, mit Avidität.',
  'roche-cmv-isolated-grey': 'Roche: nach 2 bis 3 Wochen wiederholen.',
  'roche-cmv-low':
    'Roche: Niedrige Avidität mit IgM vor 16 bis 18 Wochen ist ein starker Hinweis auf eine kürzliche Primärinfektion.',
  'roche-cmv-high-early':
    'Roche: Hohe Avidität in den ersten 12 bis 16 Wochen ist ein gutes Zeichen für eine zurückliegende Infektion.',
  'roche-cmv-high-late':
    'Roche: Später kann eine hohe Avidität eine Primärinfektion früher in der Schwangerschaft nicht ausschließen. Eine unbekannte Woche wird als spät gelesen.',
  'roche-cmv-pcr': 'Roche: CMV-DNA im Blut neben einem positiven IgM bestätigt eine akute Infektion.',
  'smfm-cmv-untested': 'SMFM 39: keine routinemäßige CMV-Serologie in der Schwangerschaft.',
  'smfm-cmv-past':
    'SMFM 39: Eine frühere Infektion schließt eine Infektion des Neugeborenen nicht aus; eine Kontrolle wird nicht empfohlen.',
  'smfm-cmv-both':
    'SMFM 39: Primärinfektion bedeutet IgG-Serokonversion, oder IgM und IgG mit niedriger Avidität; IgM allein nicht.',
  'smfm-cmv-low':
    'SMFM 39: IgM und IgG mit niedriger Avidität ist eine Primärinfektion; Amniozentese nach 21 Wochen und 6 Wochen nach der Infektion; Virostatika und Immunglobulin nur in Studien.',
  'smfm-cmv-seroconversion':
    'SMFM 39: IgG-Serokonversion ist eine Primärinfektion; Amniozentese nach 21 Wochen und 6 Wochen nach der Infektion; Virostatika und Immunglobulin nur in Studien.',
  'ecci-cmv-untested':
    'ECCI 2024: Serologie aller Frauen im ersten Trimenon, so früh wie möglich (aus dem Gedächtnis).',
  'ecci-cmv-susceptible':
    'ECCI 2024: alle 4 Wochen bis 14-16 Wochen wiederholen, mit Hygieneberatung (aus dem Gedächtnis).',
  'ecci-cmv-susceptible-late': 'ECCI 2024: keine Kontrollen mehr nach 14-16 Wochen (aus dem Gedächtnis).',
  'ecci-cmv-past': 'ECCI 2024: kein Test bei Frauen, die bekannt seropositiv sind (aus dem Gedächtnis).',
  'ecci-cmv-both':
    'ECCI 2024: Primärinfektion bedeutet Serokonversion, oder IgM mit niedriger Avidität; die Avidität ist zentral für die Datierung (aus dem Gedächtnis).',
  'ecci-cmv-low':
    'ECCI 2024: Valaciclovir bei Primärinfektion um die Konzeption oder im ersten Trimenon; Amniozentese ab 17 Wochen und 8 Wochen nach der Infektion (aus dem Gedächtnis).',
  'akl-cmv-isolated-igm': 'AKL-Labor, fasst ECCI zusammen: eine zweite Probe nach 3 bis 4 Wochen.',
  'akl-cmv-susceptible-late': 'AKL-Labor, fasst ECCI zusammen: Screening nur bis 14 Wochen.',
  'akl-cmv-low': 'AKL-Labor, fasst ECCI zusammen: Amniozentese ab 18 Wochen und 8 Wochen nach der Infektion.',
  'sogc-cmv-untested': 'SOGC 420: Serologie bei mononukleoseähnlicher Krankheit oder ungeklärter Hepatitis.',
  'sogc-cmv-susceptible':
    'SOGC 420: Hygieneberatung für alle, unabhängig von den Antikörpern, vor und früh in der Schwangerschaft.',
  'sogc-cmv-both': 'SOGC 420: Serokonversion, IgM und Avidität werden zusammen gelesen.',
  'sogc-cmv-low':
    'SOGC 420: Serokonversion, IgM und Avidität werden zusammen gelesen; Amniozentese mindestens 8 Wochen nach der Infektion; Immunglobulin soll nicht verwendet werden.',
  'sogc-sheet-contact':
    'Algorithmusblatt nach SOGC: 4 bis 6 Wochen nach einer eindeutigen Exposition testen.',
  'sogc-sheet-isolated-igm':
    'Algorithmusblatt nach SOGC: IgG 6 Wochen später weiter negativ macht ein Risiko für den Fetus unwahrscheinlich.',
  'sogc-sheet-past-late':
    'Algorithmusblatt nach SOGC: Nach 18 Wochen kann eine Avidität über 60\u00a0% bestätigen, dass die Infektion alt ist.',
  'sogc-sheet-low':
    'Algorithmusblatt nach SOGC: Eine Avidität unter 30\u00a0% bedeutet Infektion in den letzten 3 Monaten, unter 60\u00a0% ist sie bedenklich.',
  'sogc-sheet-high':
    'Algorithmusblatt nach SOGC: Eine Avidität über 60\u00a0% bedeutet Infektion vor 4 bis 6 Monaten oder länger.',
  'rcog-cmv-susceptible':
    'RCOG 2017: kein routinemäßiges Screening; Tests bei gegebenem Anlass (aus dem Gedächtnis).',
  'rcog-cmv-low':
    'RCOG 2017: IgM mit niedriger Avidität ist eine Primärinfektion; Amniozentese nach 20-21 Wochen und 6 bis 8 Wochen nach der Infektion; Valaciclovir in Studien, eine spätere Fassung ist günstiger (aus dem Gedächtnis).',
  'rcog-cmv-seroconversion':
    'RCOG 2017: Serokonversion ist eine Primärinfektion; Amniozentese nach 20-21 Wochen und 6 bis 8 Wochen nach der Infektion; Valaciclovir in Studien, eine spätere Fassung ist günstiger (aus dem Gedächtnis).',
  'acog-cmv-contact':
    'ACOG 151: Von der Infektion bis zur Krankheit vergehen 28 bis 60 Tage, im Mittel 40; eine frühe negative Probe beweist nichts.',
  'acog-cmv-susceptible':
    'ACOG 151: keine routinemäßige CMV-Serologie in der Schwangerschaft (aus dem Gedächtnis).',
  'acog-cmv-low':
    'ACOG 151: Serokonversion oder eine niedrige Avidität zeigt eine Primärinfektion; Amniozentese ab 21 Wochen; kein Virostatikum (aus dem Gedächtnis).',
  'asid-cmv-susceptible':
    'ASID 2022: Information für alle, kein allgemeines Screening; Tests bei Krankheit oder Exposition (aus dem Gedächtnis).',
  'asid-cmv-low':
    'ASID 2022: IgM mit niedriger Avidität ist eine Primärinfektion; Amniozentese nach 20-21 Wochen und 6 Wochen nach der Infektion; Valaciclovir wird mit einer Fachstelle besprochen (aus dem Gedächtnis).',
  'asid-cmv-seroconversion':
    'ASID 2022: Serokonversion ist eine Primärinfektion; Amniozentese nach 20-21 Wochen und 6 Wochen nach der Infektion; Valaciclovir wird mit einer Fachstelle besprochen (aus dem Gedächtnis).',
  'ranzcog-cmv-hygiene': 'RANZCOG 2019: Hygieneinformation für jede Frau.',
  'ranzcog-deck-isolated-igm': 'Australische Lernkarten: nach 2 Wochen wiederholen.',
  'awmf-cmv-susceptible':
    'AWMF 093-001: Kontrolle etwa alle 4 Wochen, bis zu alle 8 bis 12 (aus dem Gedächtnis).',
  'awmf-cmv-both': 'AWMF 093-001: Avidität, mit dem Immunoblot als Zusatztest (aus dem Gedächtnis).',
  'awmf-cmv-low':
    'AWMF 093-001: Amniozentese ab 20-21 Wochen; Valaciclovir ist eine Off-Label-Option, Immunglobulin ist nicht etabliert (aus dem Gedächtnis).',
  'germany-cmv-untested':
    'Deutschland (Seite der Frauenärzte): kein Teil der Regelversorgung; ein Test des Status vor oder früh in der Schwangerschaft ist sinnvoll, auf eigene Kosten.',
  'germany-cmv-past': 'Deutschland (Seite der Frauenärzte): keine weiteren Kontrollen nötig.',
  'germany-cmv-susceptible': 'Deutschland (DGK): Kontrolle alle 6 bis 8 Wochen.',
  'germany-practice-susceptible': 'Deutschland (eine Praxis): eine Kontrolle mit 20 bis 24 Wochen.',
  'germany-cmv-both':
    'Deutschland (Deximed): Avidität mit Anti-gB-IgG; kein Virostatikum in der Schwangerschaft empfohlen.',
  'has-cmv-untested':
    'HAS 2025 (Frankreich): systematisches Screening im ersten Trimenon bei negativem oder unbekanntem Status; nach 3 Jahren neu zu beurteilen.',
  'has-cmv-both': 'HAS 2025 (Frankreich): IgG und IgM, dann Avidität.',
  'has-cmv-low':
    'HAS 2025 (Frankreich): IgG und IgM, dann Avidität; wo Valaciclovir verwendet wird, Off-Label, mit Rücksicht auf die Nieren.',
  'hcsp-cmv-untested': 'HCSP (Frankreich, 2018, 2023/24 beibehalten): kein systematisches Screening.',
  'israel-cmv-untested': 'Israel: zu Beginn, mit 11 bis 14 und mit 16 bis 19 Wochen testen.',
  'israel-cmv-past': 'Israel: keine Kontrolle bei früher infizierten Frauen.',
  'israel-valaciclovir-low':
    'Israel (Ambulanz): Valaciclovir, begonnen innerhalb von 8 Wochen nach der Infektion, mit Flüssigkeit und einem Nierentest alle 2 Wochen.',
  'cdc-cmv-isolated-igm':
    'CDC: IgM allein zeigt keine Primärinfektion; IgG zuerst negativ und später positiv schon.',
  'cdc-cmv-both':
    'CDC: IgM allein zeigt keine Primärinfektion; Serokonversion oder niedrige Avidität schon. Die Avidität reift in 2 bis 4 Monaten.',
  'cdc-cmv-low': 'CDC: Positives IgM mit niedriger Avidität weist auf eine Primärinfektion hin.',
  'cdc-cmv-seroconversion':
    'CDC: Die IgG-Serokonversion in Serenpaaren ist der Referenzstandard für eine Primärinfektion.',
  'rawlinson-cmv-susceptible':
    'Rawlinson 2017: Ein routinemäßiges Screening der Mütter wird nicht unterstützt.',
  'rawlinson-cmv-past':
    'Rawlinson 2017: keine wiederholten Tests bei seropositiven Frauen (aus dem Gedächtnis).',
  'rawlinson-cmv-low':
    'Rawlinson 2017: IgM mit niedriger Avidität ist eine Primärinfektion; Virostatika werden nicht routinemäßig empfohlen, was vor der Studie geschrieben wurde (aus dem Gedächtnis).',
  'rawlinson-cmv-seroconversion':
    'Rawlinson 2017: Serokonversion ist eine Primärinfektion; Amniozentese ab 20-21 Wochen und 6 Wochen nach der Infektion; Virostatika werden nicht routinemäßig empfohlen, was vor der Studie geschrieben wurde (aus dem Gedächtnis).',
  'labcorp-cmv-isolated-igm':
    'Labcorp: möglicherweise eine sehr kürzliche Infektion; weiter verfolgen, um die Serokonversion zu dokumentieren.',
  'corewell-cmv-grey': 'Labor Corewell: ein grenzwertiges Ergebnis nach 2 bis 3 Wochen wiederholen.',
  'beebe-cmv-grey': 'Labor Beebe: ein grenzwertiges Ergebnis nach 10 bis 14 Tagen wiederholen.',
  'beebe-cmv-both': 'Labor Beebe: Ein niedriges IgM kann mehr als 12 Monate bestehen.',
  'beebe-cmv-weak':
    'Labor Beebe: Bei Immunschwäche kann Antikörper fehlen; ein negatives Ergebnis beweist daher wenig.',
  'newcastle-cmv-passive': 'Labor Newcastle: IgG nach Immunglobulin oder Blutprodukten kann passiv sein.',
  'newcastle-cmv-weak': 'Labor Newcastle: IgM kann bei Immunschwäche falsch negativ sein.',
  'mayo-cmv-igm-negative':
    'Mayo-Labore: Bis zu 23\u00a0% der Frauen mit Primärinfektion hatten innerhalb von 8 Wochen kein IgM, 28\u00a0%, wo der Zeitpunkt nicht bekannt war; ältere Methoden.',
  'quest-cmv-low': 'Quest: Niedrige Avidität bedeutet Infektion in den letzten 6 Monaten.',
  'quest-cmv-high':
    'Quest: Hohe Avidität schließt eine Infektion in den letzten 4 Monaten im Wesentlichen aus.',
  'arup-cmv-low':
    'ARUP: Niedrige Avidität bedeutet Infektion in den letzten 3 bis 4 Monaten, kann aber länger bestehen.',
  'chl-cmv-low': 'CHL (Neuseeland): niedrige Avidität, weniger als 3 Monate.',
  'chl-cmv-intermediate':
    'CHL (Neuseeland): Intermediäre Avidität sagt nichts aus; Indizes verschiedener Testkits werden nicht verglichen.',
  'chl-cmv-high': 'CHL (Neuseeland): hohe Avidität, mehr als 3 Monate.',
  'prince-lape-nixon-low':
    'Prince und Lape-Nixon: Niedrige Avidität bedeutet Primärinfektion in den letzten 3 bis 4 Monaten; die Reifung geht bis 5 oder 6 Monate weiter.',
  'prince-lape-nixon-high':
    'Prince und Lape-Nixon: Hohe Avidität schließt die letzten 3 Monate aus, von der Probe an gezählt.',
  'furione-cmv-weak':
    'Furione 2018: 11 von 33 erneut getesteten Frauen mit niedrigem CMV-IgG waren in Wahrheit seronegativ; durch Immunoblot oder eine andere Methode bestätigen.',
  'furione-cmv-seroconversion':
    'Furione 2018: Bei 10 von 10 wegen Serokonversion überwiesenen Frauen war das IgG falsch; bestätigen.',
  'avidity-floors-weak':
    'Studie mit drei Testkits: Jedes braucht eine Mindestmenge IgG für eine gültige Avidität.',
  'liaison-vidas-weak':
    'LIAISON gegen VIDAS: Die Avidität war bei niedrigem IgG falsch hoch; die zwei Testkits stimmten in 77\u00a0% überein.',
  'enders-cmv-low':
    'Enders 2013: Ein niedriger Index eines Testkits bedeutete in 93,4\u00a0% Infektion innerhalb von 20 Wochen.',
  'enders-cmv-intermediate':
    'Enders 2013: Ein intermediärer Index eines Testkits bedeutete bei 15 von 17 Frauen keine Infektion innerhalb von 12 Wochen; andere Labore nennen ihn nichtssagend.',
  'bodeus-cmv-early':
    'Bodeus 1999: Ein Index über 65\u00a0% im ersten Trimenon bedeutet eine zurückliegende Infektion.',
  'bodeus-cmv-late': 'Bodeus 1999: Ein Kind war infiziert, obwohl die Avidität im zweiten Trimenon hoch war.',
  'sarasini-cmv-high':
    'Sarasini 2021: 6,2\u00a0% der Frauen mit gut datierter Primärinfektion hatten nach 1 bis 3 Monaten eine hohe Avidität; etwa 11\u00a0% hatten ein irreführendes Ergebnis.',
  'sarasini-cmv-no-igm':
    'Sarasini 2021: 4,7\u00a0% der Frauen mit gut datierter Primärinfektion hatten nach 1 bis 3 Monaten kein IgM.',
  'persisting-low-no-igm':
    'J Med Virol 2014: 6 von 64 überwiesenen Frauen behielten mit einem Testkit über 18 Wochen hinaus eine niedrige Avidität; bei einigen gab es vielleicht keine Primärinfektion.',
  'prince-algorithm-symptoms':
    'Prince 2014: IgM-Testkits unterscheiden sich stark; Avidität nur bei positivem IgM zu testen, übersieht daher manche Frauen.',
  'lazzarotto-1998-at-risk':
    'Lazzarotto 1998: Mit einem Risiko-IgM-Blot waren 29\u00a0% der Kinder infiziert, mit positivem IgM allein weniger als 10\u00a0%.',
  'lazzarotto-blot-none':
    'Lazzarotto: Der Blot bestätigt ein ELISA-IgM, und mehr Banden gehen mit mehr Übertragung einher.',
  'lazzarotto-2000-three':
    'Lazzarotto 2000: IgM, Blot und Avidität ordneten 456 Frauen ein; infizierte Kinder wurden nur in der primär genannten Gruppe geboren.',
  'lazzarotto-2000-amniotic':
    'Lazzarotto 2000: Ab tausend Kopien bedeutet CMV-DNA im Fruchtwasser mit Gewissheit eine Infektion des Fetus; mehr gehen mit Symptomen einher.',
  'eggers-cmv-neutralising':
    'Eggers 2001: Neutralisierender Antikörper kommt im Mittel 13 Wochen nach der Serokonversion; IgG ohne ihn bedeutet eine kürzliche Infektion.',
  'miendje-cmv-ebv': 'Miendje Deyi 2000: Eine akute EBV-Infektion ergibt ein falsches CMV-IgM.',
  'segondy-cmv-isolated':
    'Segondy: Ohne IgG unterscheiden DNA im Blut oder Serokonversion eine Infektion von einem falschen IgM.',
  'bologna-cmv-pcr':
    'Bologna 2004: DNA im Blut reicht nicht zur Diagnose einer Primärinfektion, und ihre Menge hing nicht mit dem fetalen Risiko zusammen.',
  'shakhgildyan-cmv-pcr': 'Shakhgildyan 2020 (Russland): DNA in Leukozyten ist ein Marker der Übertragung.',
  'ilive-cmv-pcr':
    'Die iLive-Seite: CMV-DNA im Blut ist eine aktive Infektion und wird behandelt; Leitlinien behandeln DNA als solche nicht.',
  'jcm-qa-cmv-pcr':
    'JCM, Fragen und Antworten: Der Test des Fetus ist die PCR im Fruchtwasser, nicht im Blut der Mutter.',
  'yamada-cmv-high': 'Yamada 2018: 7 von 1.287 Frauen mit diesem Muster hatten ein infiziertes Neugeborenes.',
  'ferreira-cmv-past':
    'Ferreira: ein krankes, infiziertes Neugeborenes einer Mutter, deren IgG+/IgM− sich nicht geändert hatte; eine IgM-Kontrolle hätte nichts gefunden.',
  'ajog-cmv-immune':
    'AJOG-Übersicht: Serologie vor 14 Wochen ist bei vor der Schwangerschaft immunen Frauen nicht aussagekräftig.',
  'leruez-cmv-immune':
    'Leruez-Ville 2020: Kein Test der Mutter ist für Reaktivierung oder Reinfektion validiert.',
  'lazzarotto-panel-immune':
    'Europäisches Gremium 2020: Kein Test der Mutter ist für Reaktivierung oder Reinfektion validiert.',
  'lazzarotto-panel-low':
    'Europäisches Gremium 2020: Amniozentese nach 20 Wochen und 8 Wochen nach der Infektion.',
  'bjog-cmv-immune':
    'BJOG 2022: Die Hälfte der infizierten Neugeborenen einer französischen Kohorte kam von Müttern mit früherer Immunität.',
  'viruses-cmv-immune':
    'Viruses 2024: Nach Reaktivierung oder Reinfektion sind 0,15 bis 2\u00a0% der Kinder infiziert, nach einer Primärinfektion 30 bis 40\u00a0%.',
  'crpm-cmv-immune':
    'Fallbericht 2012: ein IgM, stabil von 8 Monaten vor der Konzeption bis 2 Jahre danach, und das Kind war infiziert.',
  'shahar-nissan-low':
    'Shahar-Nissan 2020: Unter Valaciclovir waren 2 von 19 Feten nach einer Infektion im ersten Trimenon infiziert, ohne 11 von 23; nach Infektion um die Konzeption nicht weniger.',
  'chatzakis-2024-low':
    'Chatzakis 2024: Bei 527 Frauen senkte Valaciclovir die Odds der Übertragung auf 0,34, um die Konzeption wie im ersten Trimenon.',
  'chatzakis-2020-low':
    'Chatzakis 2020: Die Infektion erreichte den Fetus in 21\u00a0% um die Konzeption, 36,8\u00a0% im ersten, 40,3\u00a0% im zweiten und 66,2\u00a0% im dritten Trimenon.',
  'faure-bardon-low':
    'Faure-Bardon 2019: 35 von 108 im ersten Trimenon infizierten Kindern hatten bleibende Schäden, keines der später infizierten (Obergrenzen 6,5 und 12\u00a0%).',
  'hughes-low':
    'Hughes 2021: Hyperimmunglobulin half nicht, 22,7\u00a0% gegen 19,4\u00a0%; wegen Aussichtslosigkeit abgebrochen.',
  'revello-low':
    'Revello 2014: Hyperimmunglobulin, 30\u00a0% gegen 44\u00a0% infiziert, was Zufall sein kann.',
  'amnio-negative':
    'Serie von 712 negativen Amniozentesen: 24 Kinder waren infiziert, allen ging es bei langer Nachbeobachtung gut.',
  'amnio-treated-negative':
    'Fallbericht 2023: ein infiziertes Neugeborenes nach negativer Amniozentese unter Valaciclovir.',
  'isuog-cmv-low':
    'ISUOG 2020: Ultraschall alle 2 bis 4 Wochen nach einer Primärinfektion, auf das Gehirn gerichtet; MRT mit etwa 28 bis 32 Wochen, wenn der Fetus infiziert ist (aus dem Gedächtnis).',
  'conception-cmv-low':
    'Zwei Patientenseiten zur Konzeption nach CMV: 6 bis 12 Monate, oder mindestens 12 mit verschwundenem IgM und hoher Avidität.',
  'gineline-cmv-low': 'Gineline: 6 Monate vor der Konzeption.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017: CMV-PCR in Urin oder Speichel bis zum Alter von 3 Wochen positiv ist eine konnatale Infektion; Speichel wird im Urin bestätigt.',
  'rawlinson-newborn-late':
    'Rawlinson 2017: Nach 3 Wochen lässt sich eine positive PCR nicht von einer Infektion nach der Geburt unterscheiden; die Trockenblutkarte kann entscheiden.',
  'rawlinson-newborn-untested':
    'Rawlinson 2017: PCR in Urin oder Speichel innerhalb von 3 Wochen nach der Geburt.',
  'lazzarotto-newborn-positive':
    'Europäisches Gremium 2020: PCR in Urin oder Speichel innerhalb von 21 Tagen entscheidet.',
  'lazzarotto-newborn-negative':
    'Europäisches Gremium 2020: PCR in Urin oder Speichel innerhalb von 21 Tagen entscheidet; eine negative Blutprobe oder Trockenblutkarte schließt nicht aus.',
  'lazzarotto-newborn-untested':
    'Europäisches Gremium 2020: Nach 21 Tagen kann nur die Trockenblutkarte von der Geburt eine Infektion vor der Geburt zeigen.',
  'cdc-cmv-newborn-serology':
    'CDC: Antikörper diagnostizieren CMV beim Neugeborenen nicht, IgG kann bis zu 12 Monate das der Mutter sein; PCR verwenden.',
  'mayo-newborn-igm': 'Mayo-Labore: IgM fehlt in 10 bis 30\u00a0% der Nabelschnurseren infizierter Kinder.',
  'newborn-igm-study':
    'PMC3736879: IgM des Neugeborenen fand 63\u00a0% der Infizierten, mit einer Spezifität von 85\u00a0%.',
  'newborn-tests-urine-negative':
    'PMC11005381: Die Urin-PCR findet 98,8 bis 100\u00a0% der infizierten Neugeborenen.',
  'newborn-tests-saliva-positive':
    'PMC11005381: Die Speichel-PCR findet 97,4 bis 100\u00a0%, mit einer Spezifität von 91,5 bis 99,9\u00a0%.',
  'newborn-tests-spot-negative':
    'PMC11005381: Die Trockenblutkarte findet 34 bis 77\u00a0% der Infizierten; eine negative schließt nichts aus.',
  'wunderlich-newborn-saliva':
    'Wunderlich 2023: 15 von 96 positiven Speicheltests wurden im Urin nicht bestätigt, meist wegen Spendermilch.',
  'nicu-newborn-saliva':
    'Studie einer Neugeborenenstation: 17\u00a0% der im Screening positiven Säuglinge wurden nicht bestätigt.',
  'ross-newborn-saliva':
    'Ross 2018: Von allen Neugeborenen sind nur 0,03 bis 0,14\u00a0% im Speichel falsch positiv.',
  'kimberlin-newborn-signs':
    'Kimberlin 2015: Bei kranken Säuglingen erhielten 6 Monate Valganciclovir, begonnen im ersten Monat, das Hören mit 2 Jahren besser; Neutropenie bei 19\u00a0%.',
  'shim-newborn-signs':
    'Shim 2023: Kranke Säuglinge werden ab dem ersten Monat 6 Monate behandelt; bei Lebensgefahr zuerst intravenös.',
  'shim-newborn-well':
    'Shim 2023: Säuglinge ohne Zeichen und mit normalem Hören werden nicht routinemäßig behandelt; bei alleinigem Hörverlust gehen die Quellen auseinander.',
  'ecci-newborn-positive':
    'ECCI 2024: Valganciclovir 6 Wochen bis 6 Monate je nach Risiko, bei Hörverlust bis zum Alter von 13 Wochen (aus dem Gedächtnis).',
  'asid-newborn-signs': 'ASID 2022: Valganciclovir 6 Monate bei kranken Säuglingen (aus dem Gedächtnis).',
  'awmf-newborn-signs': 'AWMF 093-001: Valganciclovir 6 Monate bei kranken Säuglingen (aus dem Gedächtnis).',
  'faure-bardon-newborn':
    'Faure-Bardon, Preprint: Nach dem ersten Trimenon infizierte Kinder brauchen keine besondere Hörkontrolle; die meisten Leitlinien kontrollieren alle.',
  'ilive-newborn-positive':
    'Die iLive-Seite: Neurologie, HNO und Augenheilkunde für jedes infizierte Kind; ihre Behandlung weicht von Leitlinien ab.',
};
