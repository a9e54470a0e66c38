/** How a result has misled, and whom it does not answer for. One sentence or two, in plain words. */
import type { pitfallWords as english } from '../en/pitfalls.ts';
import type { Like } from '../like.ts';

export const pitfallWords: Like<typeof english> = {
  'toxo-igm-years':
    'IgM bleibt oft lange nach einer Infektion reaktiv: Von 451 Personen mit reaktivem IgG und IgM hatten 22\u00a0% eine kürzliche.',
  'toxo-avidity-back':
    'Eine hohe Avidität blickt von ihrer eigenen Probe etwa 4 Monate zurück und nicht weiter: Bei einer späteren Probe lässt sie die ersten Wochen offen.',
  'toxo-avidity-low':
    'Eine niedrige oder intermediäre Avidität kann Monate bis Jahre bestehen; allein zeigt sie keine kürzliche Infektion.',
  'toxo-avidity-kit':
    'Testkits ziehen die Grenzen der Avidität verschieden: Ein Index von 0,25 ist je nach Testkit niedrig, grenzwertig oder hoch. Es zählt nur die vom Labor selbst angegebene Klasse.',
  'toxo-early':
    'Antikörper brauchen Zeit: Eine Probe aus den ersten zwei Wochen nach einer Exposition kann für IgG und IgM noch negativ sein.',
  'toxo-no-igm':
    'Eine Serokonversion ohne nachweisbares IgM kommt vor: IgG mit früheren Ergebnissen vergleichen, IgG und IgM zusammen kontrollieren.',
  'toxo-late-first':
    'Ab etwa 18 Wochen verlegt IgG ohne IgM die Infektion nicht mehr vor diese Schwangerschaft: In etwa 20\u00a0% der Seren, die 21 bis 52 Wochen nach der Infektion entnommen wurden, war IgM verschwunden.',
  'toxo-again':
    'Kinder vorher immuner Frauen wurden durch Reinfektion mit einem anderen Stamm infiziert; die Berichte sind wenige und folgten auf Lebensmittel oder Reisen aus der Ferne.',
  'toxo-eye':
    'Bei aktiver Augenerkrankung der Mutter wurde von einem infizierten Kind berichtet, während ihr IgG stabil und ihr IgM negativ war.',
  'toxo-false-igm':
    'Ein falsches IgM schützt vor nichts: Sie zählt wieder als empfänglich, mit Hygieneberatung und Kontrollen.',
  'toxo-igm-kits':
    'IgM-Testkits unterscheiden sich stark: Bei Seren mit alleinigem IgM reichte ihre Spezifität von 24\u00a0% bis 95\u00a0%.',
  'toxo-titres':
    'Zahlen verschiedener Testkits lassen sich nicht vergleichen: Ein Anstieg zählt nur, wenn beide Seren parallel getestet wurden.',
  'toxo-treated':
    'Spiramycin bremst den Anstieg von IgG und Avidität: Spätere Seren unter Behandlung datieren eine Infektion schlecht.',
  'toxo-amnio':
    'Eine negative PCR aus Fruchtwasser schließt eine Infektion des Kindes nicht aus: In einer Studie fand sie 92\u00a0% der Infizierten, in einer anderen 64\u00a0%.',

  'rubella-igm-rare':
    'Wo Röteln selten sind, ist reaktives IgM meist falsch: Von 199 Meldungen in New York City waren 2 Röteln.',
  'rubella-igm-others':
    'Parvovirus B19, EBV, CMV und Rheumafaktor können dieses IgM reaktiv machen; eine Parvovirusinfektion in der Schwangerschaft wurde so übersehen.',
  'rubella-igm-lasts': 'Spezifisches Röteln-IgM kann ohne kürzliche Infektion monatelang bestehen.',
  'rubella-avidity-window':
    'Veröffentlichte Zeitfenster einer hohen Avidität reichen von 4 Wochen bis 6 Monaten: Sie schließt nur aus, was die Methode des jeweiligen Labors ausschließt.',
  'rubella-avidity-vaccine':
    'Auch nach einer kürzlichen Impfung ist die Avidität niedrig: Sie kann eine Impfung nicht von einer Infektion unterscheiden.',
  'rubella-late':
    'IgM kann 8 Wochen nach einer Infektion verschwunden sein: Eine spätere erste Probe zeigt nicht, wann das IgG entstand. Eine Frau, die mit 12 Wochen als immun gelesen wurde, bekam ein betroffenes Kind.',
  'rubella-again':
    'Antikörper schließen eine Reinfektion nicht aus: Kinder wurden nach Reinfektionen ohne Exanthem infiziert, auch trotz dokumentierter Impfung.',
  'rubella-height': 'Die Höhe des IgG zeigt eine kürzliche Infektion nicht und schließt sie nicht aus.',
  'rubella-early':
    'Antikörper brauchen Zeit: Am Tag des Exanthems hat etwa die Hälfte IgM, am Tag 5 sind es mehr als 90\u00a0%.',
  'rubella-limit':
    'Die Grenze von 10 IE/ml ist eine Übereinkunft: Dasselbe Serum wird je nach Testkit verschieden gelesen, und viele Seren mit Antikörpern wurden negativ oder grenzwertig genannt.',
  'rubella-remembered':
    'Eine nur erinnerte Impfung oder Erkrankung zählt nicht als Nachweis der Immunität; eine dokumentierte Dosis schon.',
  'rubella-parallel':
    'Dasselbe Serum wird je nach Testkit verschieden gelesen: Ein Anstieg zählt nur, wenn beide Seren parallel getestet wurden.',
  'rubella-silent':
    'Röteln ohne Exanthem haben Kinder infiziert: Ein fehlendes Exanthem spricht gegen nichts.',
  'rubella-amnio':
    'Eine einzelne negative PCR aus Fruchtwasser schließt eine Infektion des Kindes nicht aus.',

  'cmv-igm':
    'IgM beweist nichts und schließt nichts aus: Es kann länger als ein Jahr bestehen, und 4,7\u00a0% der Frauen mit gut datierter Erstinfektion hatten keines.',
  'cmv-avidity-high':
    'Auch eine frühe hohe Avidität gilt nicht absolut: 6,2\u00a0% der Frauen hatten sie 1 bis 3 Monate nach einer gut datierten Erstinfektion.',
  'cmv-avidity-late':
    'Später in der Schwangerschaft kann eine hohe Avidität eine Erstinfektion zu deren Beginn nicht ausschließen; ein Kind wurde trotz hoher Avidität im zweiten Trimenon infiziert.',
  'cmv-avidity-kit':
    'Testkits ziehen die Grenzen der Avidität verschieden: 0,62 ist in einem Labor hoch und in einem anderen intermediär. Es zählt nur die vom Labor selbst angegebene Klasse.',
  'cmv-avidity-low':
    'Eine niedrige Avidität kann länger als 18 Wochen bestehen: Allein zeigt sie keine kürzliche Infektion.',
  'cmv-early':
    'Antikörper brauchen Zeit: Innerhalb von 60 Tagen nach Kontakt mit einem bekannten Fall ist eine negative Probe zu früh, um zu beruhigen.',
  'cmv-immune':
    'Eine vorher immune Frau kann CMV trotzdem auf das Kind übertragen, und kein Bluttest bei ihr zeigt es verlässlich.',
  'cmv-low-igg':
    'Ein niedriges IgG kann falsch sein: Von 33 erneut getesteten Frauen mit niedrigem IgG hatten 11 keine Antikörper.',
  'cmv-ebv': 'Eine akute EBV-Infektion kann dieses IgM reaktiv machen.',
  'cmv-igm-kits':
    'IgM-Testkits unterscheiden sich stark: Von denselben 369 Seren fand eines 105 reaktiv und ein anderes 48.',
  'cmv-seroconversion':
    'Eine Serokonversion braucht einen zweiten Blick: Von 10 deswegen überwiesenen Frauen hatte keine eine, weil das IgG falsch war.',
  'cmv-blood-pcr': 'PCR im Blut der Mutter ist kein Test des Kindes: Die aus Fruchtwasser ist einer.',
  'cmv-amnio':
    'Eine negative PCR aus Fruchtwasser schließt eine Infektion nicht aus: Von 712 Kindern mit einer solchen waren 24 infiziert.',

  'toxo-child-igm': 'IgM und IgA übersehen infizierte Neugeborene: Zusammen fanden sie 73\u00a0%.',
  'toxo-child-cord':
    'IgM und IgA im Nabelschnurblut können von der Mutter stammen: Weniger Säuglinge ohne Infektion waren richtig negativ (85 bis 88\u00a0%) als in ihrem eigenen Blut (98 bis 100\u00a0%).',
  'toxo-child-rebound':
    'Eine Infektion zeigte sich auch schon nur durch einen Anstieg des IgG mit 6 Monaten, nach negativer PCR aus Fruchtwasser und negativem IgM.',
  'toxo-child-signs':
    'Ein infiziertes Kind kann gesund wirken: Von 153 infizierten lebend geborenen Kindern hatten 27\u00a0% innerhalb einiger Jahre ein spezifisches Zeichen.',
  'rubella-child-igm':
    'Etwa 20\u00a0% der infizierten Säuglinge haben im ersten Monat kein IgM: Es wird dann wiederholt.',
  'rubella-child-mmr':
    'Eine Impfung vor der späten IgG-Probe macht diese Probe unlesbar: Zuerst die Probe abnehmen.',
  'rubella-child-sheds': 'Ein infizierter Säugling kann bis zum Alter von einem Jahr ansteckend sein.',
  'rubella-child-later':
    'Hörverlust und andere Befunde können später auftreten: Unauffällig bei der Geburt heißt nicht Entwarnung.',
  'cmv-child-21':
    'Ab Tag 22 kann eine PCR mit CMV-Nachweis eine Infektion vor der Geburt nicht von einer danach unterscheiden.',
  'cmv-child-saliva':
    'Speichel kann CMV aus der Muttermilch enthalten: 15 von 96 Nachweisen im Speichel wurden im Urin nicht bestätigt.',
  'cmv-child-spot':
    'PCR aus der Trockenblutkarte übersieht viele: Sie fand 34 bis 77\u00a0% der infizierten Säuglinge.',
  'cmv-child-igm':
    'IgM des Neugeborenen übersieht mehr als ein Drittel der infizierten Säuglinge, und sein IgG ist das der Mutter.',

  'not-weak':
    'eine Frau mit geschwächtem Immunsystem, wenn dies nicht eingegeben wurde: Ihre Antikörper können fehlen.',
  'not-donor':
    'die Monate nach Immunglobulin oder einem Blutprodukt, wenn dies nicht eingegeben wurde: Die Antikörper können vom Spender stammen.',
  'not-baby':
    'die Frage, ob das Kind infiziert oder geschädigt ist: Die Antikörper der Mutter zeigen es nicht.',
  'not-later': 'eine spätere Probe oder eine Schwangerschaft, die seither begonnen hat: Diese neu eingeben.',
  'not-mother': 'die Mutter: Ihre eigene Probe wird mit einer anderen Tabelle gelesen.',
  'not-donor-child':
    'einen Säugling, der Immunglobulin oder ein Blutprodukt erhielt, wenn dies nicht eingegeben wurde: Die Antikörper können vom Spender stammen.',
  'not-older':
    'ein Kind, das älter als 18 Monate ist, oder eine andere Frage als die nach einer Infektion vor der Geburt.',
};
