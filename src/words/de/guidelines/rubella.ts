import type { rubellaWords as english } from '../../en/guidelines/rubella.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const rubellaWords: Like<typeof english> = {
  'cdc-rubella-susceptible': 'CDC: nicht immun; nach der Entbindung impfen.',
  'cdc-rubella-too-early':
    'CDC: nach einem Kontakt IgG und IgM nach 3 bis 4 Wochen parallel wiederholen, bei fortdauernder Exposition auch nach 6 Wochen.',
  'cdc-rubella-isolated-igm':
    'CDC: zweites Serum nach 5 bis 10 Tagen für IgG und IgM, mit Avidität, sobald IgG da ist.',
  'cdc-rubella-immune': 'CDC: immun, das Ende des Ablaufschemas, auch nach einem Kontakt.',
  'cdc-rubella-both': 'CDC: zweites Serum nach 5 bis 10 Tagen und IgG-Avidität.',
  'cdc-rubella-low':
    'CDC: Niedrige Avidität mit IgG-Anstieg und passender Anamnese sind kürzliche Röteln; eine kürzliche Impfung ergibt dasselbe Bild.',
  'cdc-rubella-high':
    'CDC: Hohe Avidität mit gleichbleibendem IgG in parallel getesteten Seren, ohne Exanthem oder Kontakt, spricht für ein falsches oder persistierendes IgM.',
  'cdc-rubella-no-igm-wanted': 'CDC: Röteln-IgM wird ohne Exanthem oder Kontakt nicht empfohlen.',
  'cdc-rubella-early-negative':
    'CDC: Etwa die Hälfte ist am Tag des Exanthems IgM-negativ; vor Tag 5 abgenommenes Serum braucht ein zweites, und die PCR wird früh gemacht.',
  'cdc-rubella-unasked-igm':
    'CDC: Ohne Exanthem oder Kontakt ist ein positives IgM meist falsch, und IgM hätte nicht angefordert werden sollen; fetale Tests werden nicht empfohlen.',
  'cdc-rubella-igm-exposed': 'CDC: Fetale Tests auf Röteln werden nicht empfohlen.',
  'who-rubella-high':
    'WHO-Handbuch 4.7: Hohe Avidität passt nicht zu aktuellen oder kürzlichen primären Röteln, wenn nichts anderes darauf hinweist.',
  'who-rubella-low':
    'WHO-Handbuch 4.7: Die Avidität ist etwa 6 bis 8 Wochen nach Infektion oder Impfung niedrig.',
  'who-rubella-difficult':
    'WHO-Handbuch 8.3: nach einer Impfung in den letzten 56 Tagen fragen, IgM mit einem anderen Testkit wiederholen und IgG-Verlauf, Avidität und PCR ansehen.',
  'acip-planning':
    'ACIP 2013: Ein nicht eindeutig positives IgG bedeutet eine MMR, höchstens drei dokumentierte insgesamt; keine Kontrolle danach; Konzeption 28 Tage später.',
  'acip-pregnant':
    'ACIP 2013: nie MMR in der Schwangerschaft; nach der Entbindung eine MMR, wenn IgG nicht eindeutig positiv ist, höchstens drei insgesamt, keine Kontrolle danach.',
  'england-doses':
    'England: Das Screening endete 2016; zwei dokumentierte MMR-Dosen gelten ohne Serologie als Schutz, sonst impfen (bei Schwangerschaft: danach).',
  'phe-contact-immune':
    'UK: Nach einem Kontakt werden zwei Belege verlangt, etwa zwei Dosen, eine Dosis und ein positiver Test oder zwei positive Tests (aus dem Gedächtnis).',
  'phe-contact-negative': 'UK: etwa einen Monat nach dem letzten Kontakt wiederholen (aus dem Gedächtnis).',
  'phe-igm':
    'UK: nie auf ein einzelnes IgM hin handeln; weiteres Serum und das Referenzlabor (aus dem Gedächtnis).',
  'germany-rubella-both': 'Deutschland (AWMF, wiedergegeben): Avidität, Immunoblot auf E2 und PCR.',
  'germany-rubella-isolated-igm':
    'Deutschland (AWMF, wiedergegeben): PCR; positiv bedeutet akut, negativ lässt akutes, unspezifisches oder persistierendes IgM offen; Kontrollserologie.',
  'germany-rubella-susceptible':
    'Deutschland: zweites IgG mit 16 bis 17 Wochen, Kontakte meiden, nach der Entbindung impfen; zwei dokumentierte Dosen brauchen keinen Test.',
  'germany-rubella-grey':
    'Deutschland: Ein schwacher Wert ist nicht sicher, außer die Grundimmunisierung ist dokumentiert, die mehr wiegt.',
  'france-rubella-susceptible': 'Frankreich: IgG erneut mit etwa 20 Wochen Amenorrhö (aus dem Gedächtnis).',
  'australia-rubella-immune':
    'Australien: IgG über dem Cut-off bedeutet zurückliegende Exposition oder Impfung; ein niedriges Impf-IgG schützt oft, Reinfektion bleibt möglich.',
  'australia-rubella-planning': 'Australien: vor der Konzeption impfen und 6 bis 8 Wochen später testen.',
  'australia-rubella-pregnant':
    'Australien: nach der Entbindung impfen und 6 bis 8 Wochen später testen; ein grenzwertiges IgG mit dem Labor besprechen.',
  'cdna-rubella-igm':
    'Australien (CDNA): IgM ist nur hinweisend und wird in einem Referenzlabor bestätigt; es wird gemeldet.',
  'nz-rubella-susceptible':
    'Neuseeland: unter dem Cut-off Kontakte meiden, MMR nach der Entbindung, außer zwei Dosen sind dokumentiert; Immunglobulin verhindert die Infektion nicht.',
  'sogc-rubella-susceptible':
    'SOGC 203: nach der Entbindung impfen; nach einer unwissentlich in der Schwangerschaft gegebenen Impfung können Frauen beruhigt werden.',
  'roche-rubella-immune': 'Roche: Jede nachweisbare IgG-Menge bestätigt Immunität.',
  'roche-rubella-isolated-igm':
    'Roche: zweites Serum nach 5 bis 10 Tagen; auf Rheumafaktor, EBV, CMV und Parvovirus B19 achten.',
  'hofmann-rubella-both':
    'Hofmann und Liebert 2005: Avidität und IgG-Immunoblot werden zusammen gebraucht; von 449 IgM-positiven Frauen hatten sechs eine Primärinfektion.',
  'mayo-rubella-igm':
    'Mayo 2008: zog seinen Röteln-IgM-Test zurück, weil positive Ergebnisse meist falsch waren.',
  'who-crs-igm':
    'WHO-Handbuch 4.8: IgM beim Säugling, um die Geburt abgenommen, stützt konnatale Röteln; PCR-Proben hinzufügen.',
  'who-crs-igm-negative':
    'WHO-Handbuch 4.8: Etwa jeder fünfte infizierte Säugling ist vor 1 Monat IgM-negativ; IgM mit 1 Monat wiederholen und IgG verfolgen.',
  'who-crs-pcr':
    'WHO-Handbuch 3.6: Röteln-RNA beim Säugling beweist eine Infektion; das Kind kann ansteckend sein.',
  'who-crs-no-pcr':
    'WHO-Handbuch 3.6: bevorzugt Rachenabstrich, auch Nasenabstrich und Urin, innerhalb der ersten 3 Monate; die Hälfte scheidet dann nicht mehr aus.',
  'aap-crs-igm':
    'AAP: Kontaktschutz bis zum Alter von 1 Jahr, außer zwei Proben im Abstand von einem Monat, beide nach einem Alter von 3 Monaten, sind negativ.',
  'cdc-rubella-rise':
    'CDC: Ein signifikanter IgG-Anstieg zwischen zusammen getesteten Serenpaaren bestätigt Röteln (aus dem Gedächtnis).',
  'cdc-rubella-seroconversion':
    'CDC: IgG, das von negativ zu positiv wechselt, bestätigt Röteln, wenn keine Impfung es erklärt (aus dem Gedächtnis).',
  'cdc-rubella-igm-gone':
    'CDC: IgM ist bis zu drei Monate nachweisbar; ein später abgenommenes Serum kann es daher verloren haben; eines vor Tag 5 eines Exanthems wird wiederholt.',
  'acip-planning-doses':
    'ACIP 2013: Schon eine dokumentierte Dosis gilt als anzunehmende Immunität, doch eine Frau, die schwanger werden kann, erhält eine weitere MMR, wenn IgG nicht eindeutig positiv ist; keine Kontrolle danach.',
  'acip-planning-three':
    'ACIP 2013: nach drei dokumentierten Dosen keine weitere Dosis und keine Kontrolle; die dokumentierte Impfung zählt, nicht der Test (aus dem Gedächtnis).',
  'england-planning-two':
    'England: Zwei dokumentierte MMR-Dosen gelten als Schutz, unabhängig von der Serologie; kein Test und keine weitere Dosis.',
  'acip-pregnant-doses':
    'ACIP 2013: Schon eine dokumentierte Dosis gilt als anzunehmende Immunität, doch nach der Entbindung wird eine weitere MMR gegeben, wenn IgG nicht eindeutig positiv ist; nie in der Schwangerschaft, keine Kontrolle danach.',
  'acip-pregnant-three':
    'ACIP 2013: nach drei dokumentierten Dosen keine weitere Dosis und keine Kontrolle; die dokumentierte Impfung zählt, nicht der Test (aus dem Gedächtnis).',
  'england-pregnant-two':
    'England: Zwei dokumentierte MMR-Dosen gelten als Schutz, unabhängig von der Serologie; kein Test und keine weitere Dosis.',
  'phe-contact-covered':
    'UK: Mit zwei dokumentierten Dosen wird sie nach einem Kontakt beruhigt und kommt wieder, wenn ein Exanthem auftritt (aus dem Gedächtnis).',
  'phe-immune': 'UK: IgG ohne IgM und ohne Exanthem oder Kontakt gilt als Immunität (aus dem Gedächtnis).',
  'phe-no-igm': 'UK: Röteln-IgM wird ohne Exanthem oder Kontakt nicht getestet (aus dem Gedächtnis).',
  'uk-summary-reactive':
    'UK-Zusammenfassung: zweites Serum nach 7 bis 10 Tagen; Röteln-IgM kann 4 bis 24 Wochen nachweisbar sein.',
  'uk-summary-exposed':
    'UK-Zusammenfassung: Nach einem Exanthem wird 7 bis 10 Tage später ein zweites Serum abgenommen, und beide werden zusammen getestet.',
  'uk-rash-parvovirus':
    'UK-Notizen: Ein nicht bläschenförmiges Exanthem in der Schwangerschaft wird auf Röteln und auf Parvovirus B19 getestet, unabhängig von der Röteln-Anamnese.',
  'uk-reinfection-evidence':
    'UK-Notizen: Immunität braucht eine dokumentierte Impfung mit einem positiven Test oder zwei positive Tests; Reinfektion bleibt möglich.',
  'germany-rubella-rna': 'Deutschland (AWMF, wiedergegeben): PCR positiv bedeutet akute Röteln.',
  'germany-rubella-isolated-rna':
    'Deutschland (AWMF, wiedergegeben): IgM ohne IgG und PCR positiv sind akute Röteln.',
  'germany-rubella-immune': 'Deutschland (AWMF, wiedergegeben): IgG ohne IgM ist Immunität.',
  'germany-rubella-early':
    'Deutschland (AWMF, wiedergegeben): kein Antikörper nach Exanthem oder Kontakt bedeutet PCR und Kontrollserologie.',
  'clipdocs-rubella-early': 'Deutschland (Clipdocs): Rachenabstrich für die PCR und ein zweites Serum.',
  'labmed-two-doses':
    'Deutschland (labmed): Eine vollständige Grundimmunisierung wiegt mehr als ein schwacher Wert.',
  'gaertner-no-igm': 'Deutschland (Labor Gaertner): IgM ist kein Teil der Mutterschaftsvorsorge.',
  'gaertner-e2':
    'Deutschland (Labor Gaertner): E2-Banden bedeuten, dass die Infektion mindestens 3 Monate zurückliegt; IgM ist 1 bis 6 Monate nachweisbar.',
  'gaertner-no-e2':
    'Deutschland (Labor Gaertner): Ohne E2-Banden kann die Infektion weniger als 3 Monate zurückliegen.',
  'becker-susceptible':
    'Deutschland (Labor Becker): ein zweites IgG mit 16 bis 17 Wochen, wenn das erste negativ ist; Röteln werden namentlich gemeldet.',
  'becker-grey':
    'Deutschland (Labor Becker): 5 bis 10 IU/mL ist in seinem Test fraglich; dokumentierte Dosen entscheiden.',
  'becker-two-doses':
    'Deutschland (Labor Becker): zwei dokumentierte Dosen, Immunität wird ohne Test angenommen.',
  'mdi-grey':
    'Deutschland (MDI): 5 bis 9 IU/mL ist in seinem Test fraglich; dokumentierte Dosen werden zuerst gezählt.',
  'mdi-two-doses':
    'Deutschland (MDI): Zwei dokumentierte Dosen gelten als Immunität und brauchen keinen Test.',
  'schenk-low': 'Deutschland (Schenk und Ansorge): in seinem Test erst ab 15 IU/mL immun.',
  'koblenz-low':
    'Deutschland (Labor Koblenz): In seinem Test ist 10 bis 34.9 IU/mL eine Basis-, 35 und mehr eine belastbare Immunität.',
  'lucerne-grey':
    'Labor Luzern: Ein grenzwertiges IgM wird erneut getestet und, wenn wieder grenzwertig oder positiv, durch ein anderes IgM-Prinzip bestätigt.',
  'lucerne-grey-pregnant':
    'Labor Luzern: Ein grenzwertiges IgM wird erneut getestet und durch ein anderes IgM-Prinzip bestätigt, in der Schwangerschaft mit Avidität.',
  'lucerne-grey-planning':
    'Labor Luzern: Ein grenzwertiges IgM wird erneut getestet und, wenn wieder grenzwertig oder positiv, durch ein anderes IgM-Prinzip bestätigt; in der Schwangerschaft kommt Avidität hinzu.',
  'medisite-monthly': 'Frankreich (ältere Seite): Eine Frau ohne Antikörper wird jeden Monat getestet.',
  'commentguerir-low':
    'Frankreich (öffentliche Seite): Als Grenzwerte werden 25 IU/mL im Hämagglutinationshemmtest und 10 bis 15 im ELISA genannt.',
  'who-rubella-unasked':
    'WHO-Handbuch 4.7: IgM bei einer Frau ohne Exanthem oder Kontakt wird unangebrachter Test genannt.',
  'who-rubella-vaccine':
    'WHO-Handbuch 8.3: Eine Rötelnimpfung in den letzten 56 Tagen kann das IgM erklären.',
  'who-rubella-no-antibody':
    'WHO-Handbuch, Kapitel 8: kein Antikörper bei einem Verdachtsfall bedeutet PCR und ein zweites Serum.',
  'sogc-rubella-immune': 'SOGC 203: IgG ohne IgM ist Immunität (aus dem Gedächtnis).',
  'sogc-rubella-both': 'SOGC 203: weitere Serologie mit Avidität (aus dem Gedächtnis).',
  'sogc-rubella-isolated': 'SOGC 203: Serologie wiederholen (aus dem Gedächtnis).',
  'acog-rubella-pregnant':
    'ACOG: IgG bei der Erstuntersuchung, MMR nach der Entbindung, nie in der Schwangerschaft (aus dem Gedächtnis).',
  'acog-rubella-planning': 'ACOG: vor der Konzeption impfen, die 28 Tage später folgt (aus dem Gedächtnis).',
  'asid-rubella-both': 'ASID: IgG-Avidität, wenn IgM reaktiv ist (aus dem Gedächtnis).',
  'asid-rubella-no-igm':
    'Australien: Röteln-IgM wird ohne Exanthem oder Kontakt nicht empfohlen (aus dem Gedächtnis).',
  'cdna-rubella-vaccine':
    'Australien (CDNA): IgM 8 Tage bis 8 Wochen nach einer Rötelnimpfung wird nicht gezählt.',
  'rcpa-rubella-gone':
    'Australien (RCPA): IgM ist bis Tag 5 positiv und nach etwa 8 Wochen nicht mehr nachweisbar.',
  'rcpa-rubella-reactive': 'Australien (RCPA): zweites Serum nach 10 bis 14 Tagen.',
  'rcpa-rubella-early':
    'Australien (RCPA): IgM ist bis Tag 5 des Exanthems positiv; zweites Serum nach 10 bis 14 Tagen.',
  'nz-rubella-igm':
    'Neuseeland (Falldefinition): IgM kann einen Fall bestätigen, wenn in den letzten 6 Wochen nicht geimpft wurde; bei Verdacht gemeldet.',
  'nz-rubella-igm-vaccine':
    'Neuseeland (Falldefinition): IgM innerhalb von 6 Wochen nach einer Rötelnimpfung bestätigt keinen Fall.',
  'cste-rubella-igm':
    'USA (CSTE-Falldefinition, für die Surveillance): Ein positives IgM kann einen Fall bestätigen (aus dem Gedächtnis).',
  'california-rubella-igm':
    'Kalifornien 2018 bis 2022: Von 801 IgM-Meldungen wurden 4 bestätigt, und 58\u00a0% der Tests waren irrtümlich angefordert; es verwendet eine geänderte Falldefinition.',
  'thunder-bay-notify': 'Kanada (Thunder Bay): Röteln werden sofort gemeldet.',
  'washington-notify': 'Staat Washington: Rötelnverdacht wird der Gesundheitsbehörde gemeldet.',
  'roche-rubella-early': 'Roche: nach Exposition ohne Antikörper zweites Serum nach 2 bis 3 Wochen.',
  'roche-rubella-igm-lasts':
    'Roche (IgM-Blatt): IgM besteht 1 bis 3 Monate nach Infektion; nach Impfung kann ein niedriges IgM Jahre bestehen.',
  'arup-grey-igg': 'ARUP: 9.0 bis 9.9 IU/mL ist sein Graubereich; in 10 bis 14 Tagen wiederholen.',
  'arup-grey-igm':
    'ARUP: Ein grenzwertiges IgM wird in 10 bis 14 Tagen wiederholt; ein niedriges IgM kann nach Infektion oder Impfung länger als 12 Monate bestehen.',
  'arup-magnitude': 'ARUP: Die Höhe eines positiven Röteln-IgG wird nicht interpretiert.',
  'mayo-grey-igg':
    'Mayo: Ein Index von 0.8 bis 0.9 ist in seinem Test grenzwertig; in 10 bis 14 Tagen wiederholen.',
  'michigan-grey-igg': 'Michigan: Ein grenzwertiges IgG wird in 2 Wochen wiederholt.',
  'augusta-grey-igg': 'Augusta: 10 bis unter 15 IU/mL ist in seinem Test grenzwertig.',
  'blt-grey':
    'USA (BLT): Ein grenzwertiges IgG gilt als negativ; eine dokumentierte Dosis gilt als Immunität.',
  'quest-igm':
    'Quest: IgM kann mehr als 12 Monate schwach positiv bleiben und kann bei anderen Infektionen oder Rheumafaktor falsch sein.',
  'ecolab-low': 'Russland (ECOlab-Erhebung): Werte unter 25 IU/mL gelten als ungeschützt.',
  'idc-low': 'Russland (IDC-Labor): Ein Index unter 0.40 bedeutet weniger als 3 Monate.',
  'idc-grey': 'Russland (IDC-Labor): Ein Index von 0.40 bis 0.45 ist sein Graubereich.',
  'idc-high': 'Russland (IDC-Labor): Ein Index über 0.45 bedeutet mehr als 6 Monate.',
  'rudas-low': 'Zypern (Rudas): Avidität unter 20\u00a0% ist akut.',
  'rudas-grey': 'Zypern (Rudas): 20 bis 30\u00a0% ist sein Graubereich.',
  'rudas-high': 'Zypern (Rudas): Avidität über 30\u00a0% bedeutet mehr als 5 Monate.',
  'bmj-rubella-low': 'BMJ Best Practice: Die Avidität bleibt bis zu 4 Monate niedrig.',
  'bmj-rubella-early': 'BMJ Best Practice: zweites Serum nach 2 bis 3 Wochen.',
  'bouthry-grey':
    'Bouthry 2016: Von 322 negativ oder grenzwertig genannten Frauen hatten 56,5\u00a0% Antikörper in Immunoblot und Neutralisation; grenzwertig als positiv zu zählen würde weniger übersehen.',
  'matter-grey-planning':
    'Matter 1997: Ein Grenzwert unter 15 IU/mL enthält empfänglichen Frauen die Impfung vor.',
  'matter-grey-pregnant':
    'Matter 1997: Ein Grenzwert unter 15 IU/mL enthält empfänglichen Frauen die Impfung vor.',
  'isaac-unasked':
    'New York 2012 bis 2013: Von 199 positiven IgM waren 2 echt; prädiktiver Wert 6\u00a0% im indirekten und 29\u00a0% im Capture-Test, keines der irrtümlich angeforderten.',
  'isaac-exposed':
    'New York 2012 bis 2013: Von 199 positiven IgM waren 2 echt; ein Capture-Test lag öfter richtig als ein indirekter.',
  'bolotin-igm': 'Ontario 2010 bis 2014: 3,6\u00a0% der positiven IgM waren Röteln.',
  'hiiragi-igm': 'Yokohama 2024: 186 von 14.965 Schwangeren waren IgM-positiv, eine hatte Röteln.',
  'shibata-igm':
    'Tokio 2024: Von 345 unklaren Frauen hatten 43 ein persistierendes IgM und ein Kind konnatale Röteln.',
  'korea-igm':
    'Korea 1998: Bei 85 IgM-positiven Frauen war die PCR in 1 von 55 Fruchtwässern und 1 von 30 fetalen Blutproben positiv.',
  'echevarria-igm':
    'Echevarria 1985: Rheumafaktor machte indirekte Tests falsch positiv, den Capture-Test nicht.',
  'persistent-igm':
    'Studie: Spezifisches IgM bestand mit hoher Avidität und ohne Rheumafaktor länger als 2,5 Monate.',
  'vaccine-igm': 'Studie: Nach Impfung wurde bei 7 von 43 bis zu 3 Jahre lang ein niedriges IgM gefunden.',
  'vauloup-unasked': 'Vauloup-Fellous 2007: Von IgM ohne Exanthem oder Kontakt wird abgeraten.',
  'vauloup-low':
    'Vauloup-Fellous 2007: Nach Impfung reift die Avidität langsamer und weniger weit als nach Infektion.',
  'clad-igm':
    'Clad 1997: Einem Röteln-IgM mit 19 Wochen wurde geglaubt, Parvovirus B19 wurde übersehen, und das Kind starb vor der Geburt.',
  'wallin-low':
    'Kansas 2017: Niedrige Avidität und IgM mit etwa 18 Wochen nach einer Reise waren Röteln dieser Schwangerschaft; das Kind war infiziert, ohne Defekte.',
  'hofmann-primary':
    'Hofmann und Liebert 2005: Niedrige Avidität mit fehlendem E2 neben IgM ist eine Primärinfektion.',
  'hofmann-old':
    'Hofmann und Liebert 2005: Avidität und Immunoblot zusammen klären alle bis auf 3,1\u00a0% der IgM-positiven Frauen, jedes allein alle bis auf 11,6\u00a0%.',
  'hofmann-disagree-low':
    'Hofmann und Liebert 2005: Wenn Avidität und Immunoblot sich widersprechen, bleibt es offen (3,1\u00a0% mit beiden Tests).',
  'hofmann-disagree-high':
    'Hofmann und Liebert 2005: Wenn Avidität und Immunoblot sich widersprechen, bleibt es offen (3,1\u00a0% mit beiden Tests).',
  'hofmann-one-test':
    'Hofmann und Liebert 2005: Mit Avidität allein bleiben 11,6\u00a0% offen, mit dem Immunoblot dazu 3,1\u00a0%.',
  'hedman-high-exposed': 'Hedman und Rousseau: Alle Reinfektionen behielten eine hohe Avidität.',
  'hedman-low':
    'Hedman und Rousseau: Alle Seren mit niedriger Avidität wurden während oder kurz nach akuten Röteln abgenommen.',
  'hedman-intermediate':
    'Hedman und Rousseau: 5 von 6 grenzwertigen Seren wurden innerhalb von 2 Monaten abgenommen.',
  'enders-low':
    'Enders und Knotek 1989: Avidität unter 30\u00a0% etwa in den ersten 4 Wochen nach dem Exanthem.',
  'enders-low-vaccine':
    'Enders und Knotek 1989: Nach Impfung bleibt die Avidität bis etwa 2,5 Monate niedrig.',
  'enders-high-exposed': 'Enders und Knotek 1989: Reinfektionen hatten eine Avidität von 48 bis 100\u00a0%.',
  'mubareka-low':
    'Mubareka 2007: unter 40\u00a0% nur innerhalb von 6 Wochen nach dem Exanthem (aus dem Gedächtnis).',
  'mubareka-grey': 'Mubareka 2007: 40 bis 60\u00a0% wird keiner Zeit zugeordnet (aus dem Gedächtnis).',
  'mubareka-high':
    'Mubareka 2007: Über 60\u00a0% wurde nicht vor 13 Wochen nach dem Exanthem gesehen (aus dem Gedächtnis).',
  'lafarga-low':
    'Lafarga 1998: Unter 50\u00a0% ist kürzlich; in einem Ausbruch waren es 84\u00a0% der akuten Seren.',
  'best-e2':
    'Best 2002: E2-Banden bedeuten, dass die Infektion mehr als 5 Monate zurückliegt; IgM kann persistieren.',
  'tokunoshima-low':
    'Tokunoshima 2004: Avidität unter 30\u00a0% wurde nur bei Frauen gefunden, die nicht infiziert gewesen waren und einen niedrigen Titer hatten.',
  'tokunoshima-rise':
    'Tokunoshima 2004: 17 von 61 Frauen mit einem dokumentierten früheren niedrigen Titer hatten im Ausbruch einen vierfachen Anstieg.',
  'hamkar-low':
    'Iran 2003: 14,4\u00a0% von 812 in der Schwangerschaft geimpften Frauen hatten eine niedrige Avidität und waren empfänglich gewesen.',
  'hamkar-high':
    'Iran 2003: 85,3\u00a0% von 812 in der Schwangerschaft geimpften Frauen hatten eine hohe Avidität und waren geboostert.',
  'cradock-watson-rise':
    'Cradock-Watson 1981: Ein stiller Anstieg nach Kontakt wird zuerst in Primär- und Reinfektion getrennt: Keine von 34 Reinfektionen erreichte das Kind, 6 stille Primärinfektionen erreichten 3.',
  'fogel-rise':
    'Fogel 1985: Nach 56 stillen Reinfektionen ging es den 25 nachbeobachteten Kindern gut; stille Primärinfektionen ergaben 7 infizierte Kinder.',
  'reinfections-rise':
    'Vereinigtes Königreich 1985 bis 1988: Fünf Kinder waren nach stiller Reinfektion infiziert, vier davon durch eigene Kinder.',
  'morgan-capner-rise':
    'Morgan-Capner 1991: Reinfektion in den ersten 12 Wochen erreichte etwa 8\u00a0%, mit Defekten wahrscheinlich bei weniger als 5\u00a0% (aus dem Gedächtnis).',
  'banerji-travel':
    'Banerji 2005: Ein IgG von 425 IU/mL mit 12 Wochen nach einer Reise bis 6 Wochen wurde als Immunität gelesen; das Kind hatte konnatale Röteln.',
  'pitts-vaccinated':
    'New Jersey 2008: konnatale Röteln, obwohl die Mutter geimpft war und kein Exanthem hatte; ihr IgG lag mit 4 Monaten über 400 IU/mL.',
  'mace-positive':
    'Mace 2004: Die Fruchtwasser-PCR fand 83 bis 95\u00a0% der infizierten Kinder und war bei 45 Frauen nie falsch positiv.',
  'mace-negative':
    'Mace 2004: Die Fruchtwasser-PCR übersah bei 45 Frauen 5 bis 17\u00a0% der infizierten Kinder.',
  'banatvala-negative':
    'Banatvala und Peckham: Ein einzelner negativer pränataler Test schließt nie aus; mindestens 6 bis 8 Wochen nach der Infektion entnehmen.',
  'who-crs-throat':
    'WHO-Handbuch 3.6: Röteln-RNA im Rachen des Säuglings beweist eine Infektion; das Kind kann ansteckend sein.',
  'who-crs-throat-negative':
    'WHO-Handbuch 3.6: Ein negativer Abstrich beendet es nicht: Das Kind gilt bis 1 Jahr als ansteckend, außer zwei Proben im Abstand von einem Monat, beide nach einem Alter von 3 Monaten, sind negativ.',
  'who-crs-igg-stays':
    'WHO-Handbuch 4.8: Das IgG der Mutter halbiert sich etwa jeden Monat; IgG, das ohne Impfung oder Exposition bleibt, bestätigt eine Infektion.',
  'uptodate-crs-igm':
    'UpToDate: IgM beim Säugling ist ein Labornachweis; mit einem Defekt ist es das Syndrom, ohne einen nur die Infektion.',
  'uptodate-crs-negative':
    'UpToDate: Um die Geburt bestimmtes IgM wird mit 1 Monat wiederholt, wenn es negativ ist.',
  'bmj-crs-negative':
    'BMJ Best Practice und ähnliche Zusammenfassungen: Fast alle infizierten Säuglinge haben IgM unter 3 Monaten, 90\u00a0% mit 3 bis 6 Monaten, etwa die Hälfte mit 6 Monaten; eine Zusammenfassung nennt die Hälfte mit 3 Monaten.',
  'bmj-crs-igg-stays':
    'BMJ Best Practice: IgG, das ohne Impfung oder Exposition über 7 bis 11 Monate hinaus bleibt, bestätigt eine Infektion.',
  'primarycare-crs-negative':
    'Primary Care Notebook: IgM fällt mit dem Alter; es wird daher um die Geburt bestimmt und bei negativem Ergebnis wiederholt.',
  'primex-cord': 'Primex: Fehlendes IgM im Nabelschnurblut schließt eine Infektion nicht aus.',
  'cradock-watson-late':
    'Cradock-Watson 1980: Nach späten Röteln der Mutter hatten viele infizierte Säuglinge kein IgM, und bestehen bleibendes IgG fand mehr von ihnen.',
  'banatvala-crs-late':
    'Banatvala und Peckham: IgG, das nach 9 Monaten ohne Impfung bleibt, bestätigt eine Infektion.',
  'banatvala-crs-mother':
    'Banatvala und Peckham: Jeder Säugling einer Mutter mit Röteln wird getestet, unabhängig von der Woche.',
  'cdna-crs':
    'Australien (CDNA): Säuglinge von Müttern mit bestätigten oder vermuteten Röteln werden getestet.',
  'aap-crs-suspected':
    'AAP: Kontaktschutz, solange konnatale Röteln vermutet werden, bis zum Alter von 1 Jahr, außer zwei Proben im Abstand von einem Monat nach einem Alter von 3 Monaten sind negativ.',
  'germany-crs': 'Deutschland: Konnatale Röteln sind meldepflichtig.',
  'bccdc-cri':
    'Kanada (BCCDC): Labornachweis ohne Defekt ist eine konnatale Rötelninfektion; sie wird zum Syndrom, wenn ein Defekt auftritt.',
  'bccdc-crs': 'Kanada (BCCDC): Labornachweis mit einem Defekt ist das kongenitale Rötelnsyndrom.',
  'rcog-crs-late':
    'RCOG: Ein unauffälliger Säugling wird weiter kontrolliert, weil Hörverlust und andere Defekte später auftreten können.',
  'wallin-crs':
    'Kansas 2018: Ein Säugling mit IgM, zwei negativen PCR-Runden im Abstand von 30 Tagen und ohne Defekte wurde als infiziert eingestuft und weiter kontrolliert.',
};
