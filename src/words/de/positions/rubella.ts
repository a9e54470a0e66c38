import type * as english from '../../en/positions/rubella.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const rubellaTopicWords: Like<typeof english.rubellaTopicWords> = {
  'rubella-cut-off': {
    title: 'Ab welchem Röteln-IgG wird eine Frau geschützt genannt?',
    ours: 'Die Klasse des Labors gilt, mit seinen eigenen Grenzwerten. Eine Zahl ohne ihren Test wird nie eingeordnet, und keiner dieser Grenzwerte wird verwendet.',
  },
  'rubella-grey-igg': {
    title: 'Röteln-IgG grenzwertig: geschützt oder nicht?',
    ours: 'Nicht immun genannt. Dokumentierte Dosen entscheiden über die Betreuung, ein Immunoblot oder eine zweite Methode über die Lesung; nach Exanthem oder Kontakt entscheidet eine parallel getestete zweite Probe.',
  },
  'rubella-two-doses': {
    title: 'IgG negativ oder grenzwertig nach zwei dokumentierten Dosen: noch eine?',
    ours: 'Außerhalb der Schwangerschaft wird eine weitere Dosis angeboten, höchstens drei, ohne routinemäßigen Test danach. In der Schwangerschaft wird ein Kontakt wie bei einer nicht geschützten Frau behandelt.',
  },
  'rubella-verbal-dose': {
    title: 'Zählt eine erinnerte Impfung oder Krankheit?',
    ours: 'Nein. Nur dokumentierte Dosen zählen hier als Dosen.',
  },
  'rubella-test-after-vaccine': {
    title: 'Wird nach der Impfung auf Antikörper getestet?',
    ours: 'Nicht als unser Rat; es ist das Vorgehen des Standorts. Nach Anti-D unterscheiden sich die Positionen.',
  },
  'rubella-anti-d': {
    title: 'Verzögern Anti-D oder Blutprodukte die Impfung nach der Entbindung?',
    ours: 'Anti-D verzögert sie nicht. Andere Blutprodukte schon; der Abstand ist der des nationalen Handbuchs.',
  },
  'rubella-screening': {
    title: 'Wird jede Schwangere auf Röteln-IgG getestet?',
    ours: 'Das ist das Vorgehen des Landes. Ein vorhandenes Ergebnis wird gelesen, wer auch immer es angefordert hat.',
  },
  'rubella-booking-negative': {
    title: 'IgG bei der Erstuntersuchung negativ: wird erneut getestet?',
    ours: 'Nur wo das Vorgehen des Standorts es sagt, und dann IgG. Exanthem oder Kontakt sind etwas anderes: Sie führen immer zu einem zweiten Serum.',
  },
  'rubella-igm-unasked': {
    title: 'Wird IgM ohne Exanthem oder Kontakt getestet?',
    ours: 'Nein. Ein vorhandenes Ergebnis wird trotzdem abgeklärt, weil 20 bis 50\u00a0% der Infektionen ohne Exanthem verlaufen.',
  },
  'rubella-second-serum': {
    title: 'Wann wird das zweite Serum abgenommen?',
    ours: '5 bis 10 Tage nach einer ersten reaktiven Probe mit Exanthem oder Kontakt, 7 bis 10 Tage nach einem Exanthem ohne IgM, 3 bis 4 Wochen nach einem Kontakt, sonst 2 bis 3 Wochen. Ein negatives IgG schließt ein IgM erst ab 3 Wochen ab.',
  },
  'rubella-igm-lasts': {
    title: 'Wie lange besteht Röteln-IgM?',
    ours: 'Es wird nicht zur Datierung verwendet. Ab 8 Wochen nach Exanthem oder Kontakt beweist ein fehlendes IgM nichts; ein reaktives kann Monate oder Jahre alt sein.',
  },
  'rubella-exposed-immune': {
    title: 'IgG ohne IgM nach einem Kontakt: ist sie immun?',
    ours: 'Nur mit zwei dokumentierten Dosen oder einem positiven IgG aus der Zeit vor dem Kontakt; bei jedem Exanthem entscheidet eine parallel getestete zweite Probe. Eine innerhalb von 10 bis 12 Tagen nach dem ersten Kontakt genommene Probe würde älteren Antikörper zeigen, aber der Tag des Kontakts ist oft nicht sicher.',
  },
  'rubella-igm-case': {
    title: 'Macht ein positives IgM einen Fall?',
    ours: 'Hier nicht. IgM allein bestätigt nichts; mit Exanthem oder Kontakt wird es der Gesundheitsbehörde bei Verdacht mitgeteilt.',
  },
  'rubella-notification': {
    title: 'Wann werden Röteln gemeldet?',
    ours: 'Bei Verdacht: wahrscheinliche oder gesicherte Infektion und ein reaktives IgM mit Exanthem oder Kontakt, vor anderen Ergebnissen.',
  },
  'rubella-avidity-window': {
    title: 'Wie weit reicht eine hohe Röteln-Avidität zurück?',
    ours: '8 Wochen, wenn das Labor keine eigene Zahl angibt. Die Grenze wird angegeben; jenseits davon bleibt eine Infektion früh in dieser Schwangerschaft offen.',
  },
  'rubella-e2': {
    title: 'Was datieren E2-Banden?',
    ours: 'Beide Zahlen werden gezeigt, und keine wird als Datum verwendet. Fehlendes E2 neben IgM zählt wie niedrige Avidität; nach einer Impfung kann E2 auch fehlen.',
  },
  'rubella-rna': {
    title: 'Wann wird bei der Mutter nach RNA gesucht?',
    ours: 'Bei einem Exanthem der letzten zwei Wochen; ohne eines, wenn IgM positiv ist, bevor IgG eindeutig ist, oder nach einem kürzlichen Kontakt reaktiv.',
  },
  'rubella-other-causes': {
    title: 'Nach welchen anderen Infektionen wird gesucht?',
    ours: 'Parvovirus B19 bei jedem Exanthem in der Schwangerschaft und neben einem IgM ohne eindeutiges IgG; EBV neben einem solchen IgM. Was gefunden wird, gibt einen Hinweis und schließt nichts ab.',
  },
  'rubella-vaccine-lookback': {
    title: 'Wie lange erklärt eine Impfung IgM oder niedrige Avidität?',
    ours: '12 Wochen. In dieser Zeit wird weder IgM noch niedrige Avidität noch ein Anstieg als Infektion gelesen, außer es gab eine Exposition.',
  },
  'rubella-fetal-tests': {
    title: 'Wird der Fetus getestet?',
    ours: 'Die Positionen werden gezeigt, und die Pränatalmedizin entscheidet. Ein einzelner negativer Test schließt nichts aus.',
  },
  'rubella-fetal-risk': {
    title: 'Wie wahrscheinlich ist eine Schädigung, nach Woche?',
    ours: 'Sehr hoch vor 11 Wochen, geringer bis 16, minimal bis 20. Zwei Serien mit ihren Intervallen sind in der Bibliothek gezeichnet. Die Woche ist die des Exanthems, nicht der Probe.',
  },
  'rubella-end-of-risk': {
    title: 'Bis zu welcher Woche ist eine Schädigung zu erwarten?',
    ours: 'Die Dringlichkeit zählt bis 20 vollendete Wochen. Spätere Infektionen erreichen das Kind immer noch; das Neugeborene wird daher unabhängig von der Woche untersucht.',
  },
  'rubella-reinfection-risk': {
    title: 'Was bedeutet eine Reinfektion für das Kind?',
    ours: 'Weniger als eine Erstinfektion, aber nicht nichts: Pränatalmedizin und ein Referenzlabor urteilen, nachdem die Reinfektion von einer stillen Erstinfektion unterschieden wurde.',
  },
  'rubella-conception-interval': {
    title: 'Wie lange wird die Konzeption nach der Impfung aufgeschoben?',
    ours: '28 Tage.',
  },
  'rubella-vaccine-risk': {
    title: 'Was, wenn unwissentlich in der Frühschwangerschaft geimpft wurde?',
    ours: 'Das Risiko ist sehr gering und nicht null: Ein Kind mit einem Bild wie bei konnatalen Röteln ist veröffentlicht. Das Impfdatum wird mit jedem Serum angegeben.',
  },
  'rubella-immunoglobulin': {
    title: 'Immunglobulin nach einem Kontakt?',
    ours: 'Nie als Schutz versprochen und hier nie ein Schritt.',
  },
  'rubella-exclusion': {
    title: 'Wie lange wird eine Frau mit Röteln von anderen ferngehalten?',
    ours: 'Sie ruft zuerst an und bleibt der Schwangerenambulanz fern; die Gesundheitsbehörde gibt die Zahl der Tage an.',
  },
  'rubella-infant-igm': {
    title: 'Was zeigt IgM beim Säugling, und was sein Fehlen?',
    ours: 'Positiv im eigenen Blut: wahrscheinlich. Negativ im ersten Monat schließt nichts aus; es wird mit 1 Monat wiederholt.',
  },
  'rubella-infant-igg': {
    title: 'Ab wann ist IgG das eigene des Säuglings?',
    ours: 'Ab 9 Monaten, ohne Impfung oder Exposition; zwei Proben sichern. Die letzte Probe wird vor jeder MMR genommen.',
  },
  'rubella-infant-shedding': {
    title: 'Wie lange ist der Säugling ansteckend?',
    ours: 'Kontaktschutz bis zum Alter von 1 Jahr, oder bis zwei Proben im Abstand von einem Monat, beide nach einem Alter von 3 Monaten, negativ sind.',
  },
  'rubella-infant-definition': {
    title: 'Infektion oder Syndrom?',
    ours: 'Die Worte hier sprechen von Infektion. Das Syndrom ist eine Infektion mit einem Defekt; weil Defekte sich später zeigen können, wird jeder infizierte Säugling weiter kontrolliert.',
  },
};

/** What each source holds, in our words. */
export const rubellaPositionWords: Like<typeof english.rubellaPositionWords> = {
  'rubella-cut-off-nccls-1996':
    '10 IU/mL statt der älteren 15; Reinfektion wurde unter 10 und über 15 gesehen; Immunität ist eine klinische Entscheidung.',
  'rubella-cut-off-uw-rubella':
    '10 IU/mL nach CLSI I/LA6, auf Tests, die auf den ersten WHO-Standard RUBI-1-94 eingestellt sind.',
  'rubella-cut-off-acip-2013': '10 IU/mL in Gebrauch; grenzwertig ist nicht immun.',
  'rubella-cut-off-lancet-id-2020':
    'WHO-Expertentreffen: 10 IU/mL steht infrage. Dasselbe Serum liest sich je nach Test verschieden, mit möglichem Schaden in beide Richtungen; der Standard wird nur für die Sensitivität beibehalten.',
  'rubella-cut-off-nrl-rubella':
    'Fünf Tests bei 10 IU/mL: Sensitivität 70 bis 91\u00a0%, Spezifität 66 bis 100\u00a0%, kaum Übereinstimmung der Zahlen.',
  'rubella-cut-off-bouthry-2016':
    'Acht Tests: keiner falsch bei 85 Seren ohne Antikörper, viele Seren mit Antikörper grenzwertig oder negativ genannt; Entscheidungen nach IU/mL sollten überdacht werden.',
  'rubella-cut-off-matter-1997':
    'Ein Grenzwert unter 15 IU/mL enthält empfänglichen Personen die Impfung vor.',
  'rubella-cut-off-schenk-ansorge-rubella': 'Erst ab 15 IU/mL immun.',
  'rubella-cut-off-augusta-rubella': 'Positiv ab 15 IU/mL, 10 bis unter 15 grenzwertig.',
  'rubella-cut-off-phimai-rubella': 'Unter 10, 10 bis 15 sowie 15 und mehr werden unterschieden.',
  'rubella-cut-off-koblenz-rubella': '10 bis 34.9 Basis-, 35 und mehr belastbare Immunität.',
  'rubella-cut-off-ecolab-rubella': 'Unter 25 IU/mL gilt als ungeschützt.',
  'rubella-cut-off-commentguerir-rubella': '25 IU/mL im Hämagglutinationshemmtest, 10 bis 15 im ELISA.',
  'rubella-cut-off-roche-rubella': 'Jeder gefundene Antikörper bestätigt Immunität.',
  'rubella-grey-igg-acip-2013':
    'Grenzwertig ist nicht immun, außer die Impfung ist dokumentiert; eine weitere Dosis.',
  'rubella-grey-igg-bouthry-2016':
    'Grenzwertig als positiv zu zählen würde weniger geschützte Frauen übersehen: 56,5\u00a0% von 322 hatten Antikörper.',
  'rubella-grey-igg-matter-1997': 'Niedrige Grenzwerte übersehen empfängliche Frauen, daher impfen.',
  'rubella-grey-igg-england-screening-2016':
    'Dosen entscheiden; unter 10 IU/mL oder grenzwertig ohne Dosen: impfen.',
  'rubella-grey-igg-labmed-rubella':
    '10 bis 14.9 IU/mL ist nicht sicher, außer die Grundimmunisierung ist vollständig.',
  'rubella-grey-igg-labor-becker-rubella': '5 bis 10 IU/mL ist fraglich; die Dosen zählen.',
  'rubella-grey-igg-mdi-rubella': '5 bis 9 IU/mL ist fraglich; die Dosen zählen.',
  'rubella-grey-igg-australian-handbook':
    'Ein grenzwertiges IgG mit dem Labor besprechen und impfen; niedriger Impfantikörper schützt oft.',
  'rubella-grey-igg-blt-rubella': 'Grenzwertig gilt als negativ.',
  'rubella-grey-igg-arup-rubella': '9.0 bis 9.9 IU/mL: in 10 bis 14 Tagen wiederholen.',
  'rubella-grey-igg-mayo-rubella-igg': 'Index 0.8 bis 0.9: in 10 bis 14 Tagen wiederholen.',
  'rubella-grey-igg-michigan-rubella': 'In 2 Wochen wiederholen.',
  'rubella-two-doses-acip-2013': 'Eine weitere MMR, höchstens drei insgesamt, kein Test danach.',
  'rubella-two-doses-england-screening-2016': 'Keine: Zwei dokumentierte Dosen sind Schutz.',
  'rubella-two-doses-labor-becker-rubella': 'Keine: zwei dokumentierte Dosen, Immunität wird angenommen.',
  'rubella-two-doses-mdi-rubella': 'Keine: zwei dokumentierte Dosen, kein Test.',
  'rubella-two-doses-nz-handbook': 'Keine nach zwei dokumentierten Dosen.',
  'rubella-verbal-dose-cdc-rubella-hcp': 'Eine mündlich berichtete Impfung ist kein Beleg.',
  'rubella-verbal-dose-acip-2013': 'Eine Röteln-Anamnese ist kein Beleg.',
  'rubella-verbal-dose-blt-rubella': 'Eine dokumentierte Dosis ist ein Beleg für Immunität.',
  'rubella-test-after-vaccine-acip-2013': 'Kein Test nach der Dosis.',
  'rubella-test-after-vaccine-australian-handbook':
    'Alle geimpften Frauen werden nach 6 bis 8 Wochen getestet.',
  'rubella-test-after-vaccine-obgproject-anti-d': 'Nach Anti-D 6 bis 8 Wochen später testen.',
  'rubella-test-after-vaccine-acip-best-practice':
    'Nach Anti-D oder einem Blutprodukt 3 Monate später oder mehr testen.',
  'rubella-anti-d-obgproject-anti-d':
    'Anti-D ist kein Grund, die Impfung aufzuschieben; die Antwort wird getestet.',
  'rubella-anti-d-acip-best-practice':
    'Nicht wegen Anti-D nach der Entbindung; nach anderen Blutprodukten wartet ein Lebendimpfstoff je nach Produkt 3 bis 11 Monate.',
  'rubella-screening-england-screening-2016': 'Am 1. April 2016 beendet.',
  'rubella-screening-acog-rubella': 'IgG bei der Erstuntersuchung.',
  'rubella-screening-labor-gaertner-rubella':
    'Ja, IgG, außer zwei Dosen sind dokumentiert; IgM gehört nicht dazu.',
  'rubella-screening-australian-handbook': 'Ja, bei jeder Frau vor oder in der Schwangerschaft.',
  'rubella-screening-france-rubella': 'Ja, IgG.',
  'rubella-screening-hiiragi-2024': 'Yokohama: alle Schwangeren, darunter IgM.',
  'rubella-booking-negative-labor-gaertner-rubella': 'Zweites IgG mit 16 bis 17 Wochen.',
  'rubella-booking-negative-labor-becker-rubella': 'Zweites IgG mit 16 bis 17 Wochen.',
  'rubella-booking-negative-france-rubella': 'IgG erneut mit etwa 20 Wochen Amenorrhö.',
  'rubella-booking-negative-medisite-rubella': 'Jeden Monat (ältere Seite).',
  'rubella-booking-negative-acog-rubella': 'Keine routinemäßige Wiederholung.',
  'rubella-booking-negative-phe-rash-2019': 'Keine routinemäßige Wiederholung.',
  'rubella-booking-negative-australian-handbook': 'Keine routinemäßige Wiederholung.',
  'rubella-booking-negative-cir': 'IgM erneut in der Schwangerschaft.',
  'rubella-igm-unasked-cdc-rubella-serology': 'Nicht empfohlen.',
  'rubella-igm-unasked-who-2018-4-7': 'Unangebrachter Test genannt.',
  'rubella-igm-unasked-phe-rash-2019': 'Nicht empfohlen.',
  'rubella-igm-unasked-labor-gaertner-rubella': 'Kein Teil der Mutterschaftsvorsorge.',
  'rubella-igm-unasked-vauloup-fellous-2007': 'Davon wird abgeraten.',
  'rubella-igm-unasked-mayo-2008':
    'Zog seinen Röteln-IgM-Test 2008 zurück: Positive Ergebnisse waren meist falsch.',
  'rubella-igm-unasked-cir': 'Routinemäßig gemacht.',
  'rubella-second-serum-cdc-vpd-14': 'IgM ohne IgG, oder beide: 5 bis 10 Tage.',
  'rubella-second-serum-cdc-vpd-14-2':
    'Nach einem Kontakt: 3 bis 4 Wochen, und 6 Wochen bei fortdauernder Exposition.',
  'rubella-second-serum-roche-rubella':
    'IgM gefunden: 5 bis 10 Tage. Kein Antikörper nach Exposition: 2 bis 3 Wochen.',
  'rubella-second-serum-uk-rubella-summary': '7 bis 10 Tage.',
  'rubella-second-serum-phe-rash-2019': 'Etwa 1 Monat nach dem letzten Kontakt.',
  'rubella-second-serum-arup-rubella': '10 bis 14 Tage.',
  'rubella-second-serum-mayo-rubella-igg': '10 bis 14 Tage.',
  'rubella-second-serum-rcpa-rubella': '10 bis 14 Tage.',
  'rubella-second-serum-michigan-rubella': '2 Wochen.',
  'rubella-second-serum-bmj-rubella': '2 bis 3 Wochen.',
  'rubella-igm-lasts-cdc-rubella-serology':
    'Die Hälfte hat es am Tag des Exanthems, mehr als 90\u00a0% an Tag 5; bis zu drei Monate.',
  'rubella-igm-lasts-acip-1998': 'Gipfel um Tag 7, 4 bis 12 Wochen nachweisbar, gelegentlich ein Jahr.',
  'rubella-igm-lasts-rcpa-rubella': 'Bis Tag 5 positiv, nach etwa 8 Wochen verschwunden.',
  'rubella-igm-lasts-uk-rubella-summary': '4 bis 24 Wochen.',
  'rubella-igm-lasts-labor-gaertner-rubella': '1 bis 6 Monate.',
  'rubella-igm-lasts-roche-rubella-igm': '1 bis 3 Monate nach Infektion; nach Impfung jahrelang niedrig.',
  'rubella-igm-lasts-arup-rubella':
    'Gelegentlich niedrige Werte länger als 12 Monate nach Infektion oder Impfung.',
  'rubella-igm-lasts-quest-rubella-igm': 'Gelegentlich niedrige Werte länger als 12 Monate.',
  'rubella-igm-lasts-rubella-igm-vaccine': 'Nach Impfung bei 7 von 43 bis zu 3 Jahre niedrig.',
  'rubella-igm-lasts-persistent-rubella-igm':
    'Länger als 2,5 Monate mit hoher Avidität, und nicht durch Rheumafaktor.',
  'rubella-exposed-immune-cdc-vpd-14': 'Immun, das Ende des Ablaufschemas.',
  'rubella-exposed-immune-phe-rash-2019':
    'Zwei Belege: zwei Dosen, eine Dosis und ein positiver Test, oder zwei positive Tests, einer davon mit mindestens 10 IU/mL. Wiedervorstellung, wenn ein Exanthem auftritt.',
  'rubella-exposed-immune-uk-reinfection-notes':
    'Eine dokumentierte Impfung mit einem positiven Test, oder zwei positive Tests.',
  'rubella-exposed-immune-banerji-2005':
    'Ein IgG mit 12 Wochen nach einer Reise wurde als Immunität gelesen; das Kind hatte konnatale Röteln.',
  'rubella-exposed-immune-pitts-2014':
    'Fünf Jahre zuvor geimpft, IgG mit 4 Monaten über 400 IU/mL, kein Exanthem: Das Kind hatte konnatale Röteln.',
  'rubella-igm-case-cste-rubella': 'IgM kann einen Fall bestätigen.',
  'rubella-igm-case-nz-rubella-manual':
    'IgM kann einen Fall bestätigen, wenn in den letzten 6 Wochen nicht geimpft wurde.',
  'rubella-igm-case-cdna-rubella': 'Nur hinweisend, außer ein Referenzlabor bestätigt es.',
  'rubella-igm-case-california-rubella':
    'Eine geänderte Definition; 4 von 801 positiven Meldungen wurden bestätigt.',
  'rubella-notification-nz-rubella-manual': 'Bei Verdacht.',
  'rubella-notification-cdna-rubella': 'Meldepflichtig.',
  'rubella-notification-labor-becker-rubella': 'Durch Labor und Klinik, namentlich.',
  'rubella-notification-thunder-bay-rubella': 'Sofort.',
  'rubella-notification-washington-rubella': 'Verdachtsfälle, an die Gesundheitsbehörde.',
  'rubella-notification-nice-cks-rubella': 'Bei Verdacht, nach dem Gesetz.',
  'rubella-avidity-window-who-2018-4-7': 'Etwa 6 bis 8 Wochen nach Infektion oder Impfung niedrig.',
  'rubella-avidity-window-enders-knotek-1989':
    'Etwa in den ersten 4 Wochen unter 30\u00a0%; nach Impfung bis etwa 2,5 Monate.',
  'rubella-avidity-window-hedman-rousseau':
    'Während und kurz nach der Krankheit niedrig; 5 von 6 grenzwertigen Seren innerhalb von 2 Monaten.',
  'rubella-avidity-window-mubareka-2007':
    'Unter 40\u00a0% nur innerhalb von 6 Wochen, über 60\u00a0% nicht vor 13 Wochen.',
  'rubella-avidity-window-lafarga-1998': 'Unter 50\u00a0% kürzlich: 84\u00a0% der akuten Seren.',
  'rubella-avidity-window-bmj-rubella': 'Bis zu 4 Monate niedrig.',
  'rubella-avidity-window-idc-rubella': 'Unter 0.40 weniger als 3 Monate, über 0.45 mehr als 6 Monate.',
  'rubella-avidity-window-rudas-rubella': 'Unter 20\u00a0% akut, über 30\u00a0% mehr als 5 Monate.',
  'rubella-avidity-window-quest-rubella-avidity': 'Reifung schon nach 30 Tagen (schwache Quelle).',
  'rubella-e2-labor-gaertner-rubella': 'E2 vorhanden: Infektion mindestens 3 Monate zurück.',
  'rubella-e2-best-2002': 'E2 vorhanden: mehr als 5 Monate zurück.',
  'rubella-e2-hofmann-liebert-2005':
    'E2 fehlt bei niedriger Avidität und IgM: Primärinfektion; beide Tests werden gebraucht.',
  'rubella-rna-cdc-rubella-serology': 'Früh, mit Exanthem.',
  'rubella-rna-who-2018-8-3': 'In jedem Fall, den IgM und IgG offen lassen.',
  'rubella-rna-germany-rubella-relay': 'Bei IgM mit oder ohne IgG und bei einem Exanthem ohne Antikörper.',
  'rubella-rna-clipdocs-rubella': 'Rachenabstrich, mit einem zweiten Serum.',
  'rubella-rna-cdna-rubella': 'Mit dem Referenzlabor.',
  'rubella-other-causes-uk-parvovirus-notes':
    'Röteln und Parvovirus B19 zusammen bei einem nicht bläschenförmigen Exanthem.',
  'rubella-other-causes-roche-rubella': 'Rheumafaktor, EBV, CMV und Parvovirus B19.',
  'rubella-other-causes-cdc-rubella-serology':
    'Rheumafaktor, EBV, CMV, Parvovirus B19 und andere ergeben ein falsches IgM.',
  'rubella-other-causes-medics-rubella': 'Dieselben Ursachen eines falschen IgM.',
  'rubella-other-causes-clad-1997':
    'Parvovirus B19 übersehen, weil einem Röteln-IgM mit 19 Wochen geglaubt wurde.',
  'rubella-vaccine-lookback-who-2018-8-3': '56 Tage.',
  'rubella-vaccine-lookback-cdna-rubella': '8 Tage bis 8 Wochen.',
  'rubella-vaccine-lookback-nz-rubella-manual': '6 Wochen.',
  'rubella-vaccine-lookback-enders-knotek-1989': 'Avidität bis etwa 2,5 Monate nach Impfung niedrig.',
  'rubella-fetal-tests-cdc-rubella-serology': 'Nicht empfohlen.',
  'rubella-fetal-tests-germany-rubella-relay':
    'Primärinfektion vor 19 Wochen, Reinfektion vor 12 Wochen, oder ein unerklärtes IgM.',
  'rubella-fetal-tests-banatvala-rubella':
    'Mindestens 6 bis 8 Wochen nach der Infektion, nach 18 bis 21 Wochen; am nützlichsten mit 12 bis 18 Wochen und bei Reinfektion vor 12 Wochen; ein einzelnes negatives Ergebnis schließt nie aus.',
  'rubella-fetal-tests-mace-2004':
    'Die Fruchtwasser-PCR fand 83 bis 95\u00a0%, bei 45 Frauen nie falsch positiv.',
  'rubella-fetal-tests-suzumori-1991':
    'IgM im fetalen Blut ab etwa 22 bis 23 Wochen; falsch negative Ergebnisse kommen vor.',
  'rubella-fetal-tests-australia-notes':
    'PCR mindestens 6 Wochen nach der Infektion (Studiennotizen, schwach).',
  'rubella-fetal-tests-sogc-203': 'Fruchtwasser oder Chorionzotten möglich.',
  'rubella-fetal-tests-phe-rash-2019': 'Von Fall zu Fall, in der Pränatalmedizin.',
  'rubella-fetal-risk-miller-1982':
    'Exanthem vor 11 Wochen: 9 von 10 infiziert, alle davon mit Defekten; 13 bis 16 Wochen: etwa die Hälfte infiziert, ein Drittel davon mit Taubheit.',
  'rubella-fetal-risk-sense-rubella':
    'Vor 11 Wochen 90\u00a0%, 11 bis 16 Wochen 20\u00a0%, 16 bis 20 Wochen minimal.',
  'rubella-fetal-risk-labor-gaertner-rubella':
    'Vor 11 Wochen 70 bis 90\u00a0% infiziert und 25 bis 65\u00a0% mit Schäden; 11 bis 17 Wochen 55\u00a0% und 8 bis 20\u00a0%; später 20 bis 35\u00a0% und 3,5\u00a0%, wie bei anderen.',
  'rubella-fetal-risk-cdc-vpd-15': 'Am höchsten in den ersten 12 Wochen.',
  'rubella-fetal-risk-who-2018-3-6': 'Bis zu 85\u00a0% in den ersten 12 Wochen.',
  'rubella-end-of-risk-miller-1982':
    'Kein Defekt nach 16 Wochen bei 63 infizierten Kindern; eine Obergrenze von 6 bis 7\u00a0% bleibt.',
  'rubella-end-of-risk-registry-deafness': 'Taubheit bis Woche 17, danach keine.',
  'rubella-end-of-risk-rcog-rubella':
    'Minimal von 16 bis 20 Wochen, nur Taubheit; vor der Konzeption nicht beschrieben.',
  'rubella-end-of-risk-cdc-vpd-15': 'Defekte sind nach 20 Wochen selten.',
  'rubella-reinfection-risk-cradock-watson-1981':
    'Keine von 34 Reinfektionen erreichte das Kind; 6 stille Erstinfektionen erreichten 3.',
  'rubella-reinfection-risk-fogel-1985':
    '25 nach 56 Reinfektionen nachbeobachteten Kindern ging es gut; 7 infiziert nach stillen Erstinfektionen.',
  'rubella-reinfection-risk-reinfections-1988':
    'Fünf Kinder nach stiller Reinfektion in drei Jahren infiziert.',
  'rubella-reinfection-risk-uk-reinfection-notes': 'Etwa 8\u00a0% infiziert, wenn in den ersten 12 Wochen.',
  'rubella-reinfection-risk-morgan-capner-1991': 'Defekte wahrscheinlich bei weniger als 5\u00a0%.',
  'rubella-reinfection-risk-banatvala-rubella':
    'Reinfektion mit Exanthem mit 13 Wochen nach einer früheren Impfung; das Kind war gesund.',
  'rubella-reinfection-risk-tokunoshima':
    '17 von 61 Frauen mit einem früheren niedrigen Titer hatten einen vierfachen Anstieg.',
  'rubella-conception-interval-acip-2013': '28 Tage.',
  'rubella-conception-interval-gponline-rubella': '1 Monat.',
  'rubella-conception-interval-acog-rubella': '28 Tage.',
  'rubella-conception-interval-acip-1998': '3 Monate im älteren Text und noch in manchen Fachinformationen.',
  'rubella-vaccine-risk-sogc-203': 'Damals war kein Fall dokumentiert; Frauen können beruhigt werden.',
  'rubella-vaccine-risk-acip-2013':
    'Kein Syndrom bei 324 Säuglingen von 321 empfänglichen Frauen; Obergrenze 1,6\u00a0%.',
  'rubella-vaccine-risk-castillo-2011':
    '2.894 empfängliche Frauen, kein Syndrom bei 1.980 Geburten; Obergrenze 0,2\u00a0%.',
  'rubella-vaccine-risk-costa-rica-mmr': 'Kein Syndrom und kein IgM.',
  'rubella-vaccine-risk-iran-mmr-2006': 'Fünf Neugeborene mit IgM, keines mit Zeichen.',
  'rubella-vaccine-risk-namaei-2008': 'Keines von 107.',
  'rubella-vaccine-risk-gponline-rubella': 'Vereinigtes Königreich: mehr als 130 Frauen, kein Syndrom.',
  'rubella-vaccine-risk-hofmann-2000':
    'Impfvirus infizierte ein Kind mehr als 8 Monate lang, ohne das Syndrom.',
  'rubella-vaccine-risk-pediatrics-2023-mmr':
    'Ein Säugling mit einem Bild wie beim Syndrom nach MMR in der Frühschwangerschaft.',
  'rubella-immunoglobulin-nz-handbook': 'Verhindert die Infektion nicht und soll nicht verwendet werden.',
  'rubella-immunoglobulin-mmwr-2001':
    'Kann die Krankheit verdecken; nur in Ausnahmefällen nach einem bekannten Kontakt erwogen. Danach wurden Säuglinge mit dem Syndrom geboren.',
  'rubella-immunoglobulin-uk-management-notes': 'Nicht routinemäßig; nur in Ausnahmefällen erwogen.',
  'rubella-exclusion-nz-rubella-manual': 'Ansteckend von 7 Tagen vor bis 7 Tage nach dem Exanthem; 7 Tage.',
  'rubella-exclusion-cdna-rubella': '4 Tage nach dem Exanthem (New South Wales, Queensland).',
  'rubella-exclusion-cdc-vpd-14': '7 Tage nach dem Exanthem.',
  'rubella-infant-igm-who-2018-4-8':
    'Etwa jeder fünfte infizierte Säugling ist vor 1 Monat negativ; dann wiederholen.',
  'rubella-infant-igm-uptodate-crs': 'Um die Geburt und erneut mit 1 Monat.',
  'rubella-infant-igm-bmj-rubella': 'Fast alle unter 3 Monaten, etwa die Hälfte mit 6 Monaten.',
  'rubella-infant-igm-primarycare-crs': 'Es fällt mit dem Alter und wird daher um die Geburt bestimmt.',
  'rubella-infant-igm-primex-rubella': 'Sein Fehlen im Nabelschnurblut schließt nichts aus.',
  'rubella-infant-igm-cradock-watson-1980':
    'Nach späten Röteln der Mutter fehlt IgM oft: 12\u00a0% hatten es nach Exanthem mit 24 bis 28 Wochen, 28\u00a0% behielten IgG.',
  'rubella-infant-igg-who-2018-4-8':
    'Das IgG der Mutter halbiert sich etwa jeden Monat; was bleibt, bestätigt.',
  'rubella-infant-igg-bmj-rubella': 'Über 7 bis 11 Monate hinaus.',
  'rubella-infant-igg-banatvala-rubella': 'Nach 9 Monaten.',
  'rubella-infant-shedding-who-2018-3-6':
    'Bis 1 Jahr, außer zwei Proben im Abstand von einem Monat nach einem Alter von 3 Monaten sind negativ; bei der Hälfte endet es innerhalb von 3 Monaten.',
  'rubella-infant-shedding-aap-crs-isolation': 'Dieselbe Regel.',
  'rubella-infant-shedding-wallin-2018':
    'Zwei negative Runden im Abstand von 30 Tagen beim Säugling in Kansas.',
  'rubella-infant-definition-bccdc-rubella':
    'Labornachweis ohne Defekt ist Infektion; ein Defekt macht sie zum Syndrom.',
  'rubella-infant-definition-uptodate-crs': 'Syndrom: Labornachweis und ein Defekt.',
  'rubella-infant-definition-rcog-rubella': 'Hörverlust und andere Defekte können später auftreten.',
  'rubella-infant-definition-thunder-bay-rubella': 'Späte Zeichen: Gehör, Augen, Hormone.',
  'rubella-infant-definition-wallin-2018':
    'Der Säugling in Kansas war ohne Defekte infiziert und wurde weiter kontrolliert.',
};
