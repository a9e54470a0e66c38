/** Why a row of a newborn table decided as it did. One plain sentence each. */
import type { whyNewborn as english } from '../en/why-newborn.ts';
import type { Like } from '../like.ts';

export const whyNewborn: Like<typeof english> = {
  // Serology, all three pathogens
  'nb-igm-methods-disagree':
    'Zwei IgM-Methoden widersprechen sich; das IgM wird daher als grenzwertig gelesen: Es zeigt eine Infektion weder an noch schließt es sie aus.',
  'nb-igm-blot-leans':
    'Allein ein IgM-Immunoblot spricht gegen das reaktive IgM; das ist nur ein Hinweis, das IgM wird daher als grenzwertig gelesen.',
  'nb-igm-refuted':
    'Eine zweite IgM-Methode ist aus demselben Serum negativ; das reaktive IgM ist daher wahrscheinlich nicht echt.',
  'nb-igg-doubted': 'Das IgG ist positiv, sein Immunoblot aber negativ; dieses IgG beweist daher nichts.',
  'nb-igg-unread':
    'Das IgG-Ergebnis steht aus, ist unbekannt oder lässt sich nicht einordnen; es wird danach gefragt, nicht geraten.',
  'nb-igm-unread':
    'Das IgM-Ergebnis steht aus, ist unbekannt oder lässt sich nicht einordnen; es wird danach gefragt, nicht geraten.',
  'nb-igg-contradicted':
    'Das IgG ist negativ, dennoch ist eine Avidität oder ein positiver IgG-Immunoblot berichtet: Die Ergebnisse widersprechen sich.',
  'nb-igg-missing': 'Das IgG-Ergebnis fehlt; das IgM lässt sich daher nicht zu Ende lesen.',
  'nb-igm-missing': 'Das IgM-Ergebnis fehlt, und ohne es ist nichts ausgeschlossen.',
  'nb-igg-mothers':
    'Dieses IgG stammt von der Mutter, bis es ansteigt oder bleibt; es zeigt eine Infektion des Säuglings weder an noch schließt es sie aus.',
  'nb-igg-mother-none':
    'Die Mutter war in dieser Schwangerschaft nicht infiziert, und es gibt keine Zeichen; es ist daher wahrscheinlich ihr Antikörper und wird verfolgt, bis es verschwunden ist.',
  'nb-igm-negative-alone':
    'Ein negatives IgM allein schließt nichts aus: Viele infizierte Säuglinge haben keines.',
  'nb-igm-reactive-earlier':
    'Eine frühere Probe dieses Säuglings hatte ein reaktives IgM; ein ruhiges Ergebnis heute schließt eine Infektion daher nicht aus.',
  'nb-no-result':
    'Noch ist kein Ergebnis bekannt, es lässt sich also nichts sagen; die Abklärung kommt zuerst.',
  'nb-background-calm':
    'Die Serologie der Mutter zeigt keine Infektion in dieser Schwangerschaft, und der Säugling hat keine Zeichen.',
  'nb-mother-never':
    'Die Mutter war in dieser Schwangerschaft nicht infiziert, der Säugling hat weder IgG noch IgM und keine Zeichen.',
  'nb-passive':
    'Immunglobulin oder ein Blutprodukt in den letzten 6 Monaten: IgG kann passiv sein, und sein Anstieg oder Bestehenbleiben beweist nichts.',
  'nb-immunity': 'Das Immunsystem ist geschwächt: Negative Antikörper können falsch negativ sein.',
  'nb-fragile-negative':
    'Das IgG ist negativ, aber auf die Serologie ist bei diesem Säugling kein Verlass; dadurch ist daher nichts ausgeschlossen.',
  'nb-fragile-positive':
    'Das IgG kann bei diesem Säugling passiv oder falsch negativ sein; dadurch ist daher nichts ausgeschlossen.',
  'nb-rise-open':
    'Für das IgG ist ein Anstieg berichtet, es kann aber passiv, fraglich oder eine Impfantwort sein: Das beweist nichts und schließt nichts aus.',
  'nb-rise-contradicts':
    'Ein steigendes IgG ist berichtet, heute ist das IgG aber negativ: Die Ergebnisse widersprechen sich.',

  // IgM and IgA
  'nb-igm-own': 'IgM im eigenen Blut des Säuglings stammt nicht von der Mutter.',
  'nb-iga-own': 'IgA im eigenen Blut des Säuglings ab Tag 10 stammt nicht von der Mutter.',
  'nb-own-marker':
    'Im eigenen Blut des Säuglings ist Antikörper, der die Plazenta nicht passiert; das weist auf eine Infektion hin und muss bestätigt werden.',
  'nb-igm-too-early':
    'IgM vor Tag 5 oder bei unbekanntem Alter kann aus dem Blut der Mutter bei der Geburt stammen.',
  'nb-iga-too-early':
    'IgA vor Tag 10 oder bei unbekanntem Alter kann aus dem Blut der Mutter bei der Geburt stammen.',
  'nb-igm-not-own':
    'Das IgM wurde im Nabelschnurblut oder in einer Probe unbekannter Herkunft gefunden: Blut der Mutter kann hineingelangt sein.',
  'nb-iga-not-own':
    'Das IgA wurde im Nabelschnurblut oder in einer Probe unbekannter Herkunft gefunden: Blut der Mutter kann hineingelangt sein.',
  'nb-igm-grey': 'Das IgM ist grenzwertig: Es hält eine Infektion möglich und beweist nichts.',
  'nb-iga-grey': 'Das IgA ist grenzwertig: Es hält eine Infektion möglich und beweist nichts.',
  'nb-iga-odd': 'Das IgA ist reaktiv; bei dieser Infektion beweist es nichts, aber der Fall bleibt offen.',
  'nb-marker-weak':
    'Ein reaktives IgM oder IgA, das zu früh, grenzwertig, kurz nach einer Impfung oder nicht sicher das eigene des Säuglings ist, macht eine Infektion möglich, nicht mehr.',
  'nb-refuted-open':
    'Eine zweite Methode widerlegt das IgM, aber nichts anderes schließt eine Infektion aus; sie bleibt daher möglich.',
  'nb-refuted-rest-excludes':
    'Eine zweite Methode widerlegt das IgM, und alles andere spricht gegen eine Infektion; eine weitere Probe wird trotzdem verlangt.',
  'nb-sample-cord':
    'Dies ist Nabelschnurblut: IgM und IgA darin können von der Mutter sein, und ein negatives Ergebnis schließt nichts aus.',
  'nb-sample-unknown':
    'Es ist nicht bekannt, ob dies Nabelschnurblut war; ein reaktives IgM oder IgA wird daher nicht als das eigene des Säuglings genommen.',

  'nb-igg-returned':
    'Das IgG war verschwunden und ist wieder da. Ein Wiederanstieg zeigt eine Infektion des Säuglings, sobald beide Seren parallel getestet sind; Zahlen getrennter Läufe werden nicht verglichen.',

  // Other proof
  'nb-pcr-cord':
    'Die PCR ist im Nabelschnurblut oder in Blut unbekannter Herkunft positiv; das weist auf eine Infektion hin und wird beim Säugling bestätigt.',
  'nb-pcr-odd':
    'Die PCR ist in einem Material positiv, das für diese Infektion nicht validiert ist: Der Fall bleibt offen, bis ein übliches Material getestet ist.',
  'nb-amniotic':
    'Die PCR im Fruchtwasser war positiv; der Säugling ist wahrscheinlich infiziert, und seine eigenen Proben bestätigen es.',
  'nb-mother-child-blot':
    'Der Säugling hat Antikörperbanden, die im Serum der Mutter fehlen: Er bildet eigenen Antikörper.',
  'nb-proof-against-igg':
    'Ein Nachweis oder IgM des Säuglings steht gegen ein negatives IgG: Das IgG wird mit einer anderen Methode wiederholt.',

  // Toxoplasma
  'nb-toxo-pcr': 'Toxoplasma-DNA im Blut oder Urin des Säuglings beweist eine Infektion vor der Geburt.',
  'nb-toxo-rise':
    'Das IgG des Säuglings steigt in parallel getesteten Seren: Es ist der eigene Antikörper des Säuglings.',
  'nb-toxo-persists':
    'IgG, das nach 12 Monaten noch positiv ist, ist der eigene Antikörper des Säuglings, weil der der Mutter bis dahin verschwunden ist.',
  'nb-toxo-gone-twice':
    'Das IgG eines unbehandelten Säuglings ist zweimal negativ, beide Male ab 5 Monaten: Es war das der Mutter und ist verschwunden.',
  'nb-toxo-gone-late':
    'Das IgG eines unbehandelten Säuglings ist nach 12 Monaten negativ: Es war das der Mutter und ist verschwunden.',
  'nb-toxo-gone-early':
    'Ein einzelnes negatives IgG, oder eines vor 5 Monaten, schließt eine Infektion nicht aus; der IgG-Verlauf entscheidet.',
  'nb-toxo-gone-treated':
    'Eine Behandlung kann IgG zeitweise verschwinden lassen; ein negatives IgG währenddessen oder danach schließt daher nichts aus.',
  'nb-toxo-gone-untold':
    'Es ist nicht bekannt, ob der Säugling behandelt wurde; nur bei einem unbehandelten Säugling schließt ein negatives IgG die Infektion aus.',

  // Rubella
  'nb-vaccine-recent':
    'Eine Rötelnimpfung in den letzten 12 Wochen kann für sich allein IgM, einen Anstieg und Virus-RNA bewirken.',
  'nb-rubella-rna': 'Röteln-RNA in eigenem Material des Säuglings beweist eine Infektion.',
  'nb-rubella-vaccine-rna':
    'Röteln-RNA wurde innerhalb von 12 Wochen nach einer Impfung gefunden: Das Referenzlabor unterscheidet Impfvirus von Wildvirus.',
  'nb-blot-vaccine':
    'Eigene Banden des Säuglings erschienen innerhalb von 12 Wochen nach einer Rötelnimpfung; sie können daher die Impfantwort sein.',
  'nb-rubella-rise':
    'Das IgG des Säuglings steigt in parallel getesteten Seren, ohne dokumentierte Impfung; das weist auf eine Infektion hin.',
  'nb-rubella-persists-once':
    'IgG ist nach 9 Monaten bei einem nie geimpften Kind positiv; ein zweites, parallel getestetes Serum bestätigt es.',
  'nb-rubella-persists-twice':
    'IgG nach 9 Monaten, das in parallel getesteten Seren nicht fällt, ist bei einem nie geimpften Kind das eigene des Kindes.',
  'nb-rubella-gone-late':
    'IgG und IgM sind nach 9 Monaten negativ, und es gibt keine Zeichen: Der Antikörper der Mutter ist verschwunden, und keiner folgte.',
  'nb-rubella-gone-early':
    'Ein negatives IgG vor 9 Monaten schließt eine Infektion nicht aus, außer wenn die Mutter nie infiziert war und es keine Zeichen gibt.',
  'nb-rubella-signs-open':
    'IgG ist verschwunden, aber Zeichen liegen vor oder sind nicht bekannt; eine Infektion ist daher nicht ausgeschlossen.',
  'nb-rubella-mothers-igg':
    'Die Mutter war nicht infiziert, es gibt keine Zeichen und kein IgM: Dieses IgG ist der Antikörper der Mutter.',
  'nb-rubella-late-igg':
    'IgG nach 9 Monaten ist nicht mehr das der Mutter; ohne Impfanamnese kann es von Impfung oder Infektion stammen.',
  'nb-rubella-undated':
    'Das IgG ist grenzwertig, fraglich oder bei unbekanntem Alter bestimmt; es lässt sich daher nicht vom Antikörper der Mutter unterscheiden.',
  'nb-rubella-suspicion':
    'Infektion der Mutter oder Zeichen beim Säugling: schon bei Verdacht melden und isolieren, bevor die Tests zurück sind.',

  // CMV
  'nb-cmv-igm': 'CMV-IgM eines Säuglings ist oft falsch und fehlt oft: Die PCR entscheidet.',
  'nb-cmv-marker':
    'Ein reaktives IgM oder IgA hält CMV möglich; die PCR entscheidet, und eine Wiederholung im Urin wird verlangt.',
  'nb-cmv-by-day-21':
    'Die CMV-PCR im Urin oder im eigenen Blut des Säuglings war bis Tag 21 positiv: Infektion vor der Geburt.',
  'nb-cmv-spot':
    'CMV-DNA in der Trockenblutkarte der ersten Tage beweist eine Infektion vor der Geburt, in jedem Alter.',
  'nb-cmv-spot-against-urine':
    'Die Trockenblutkarte ist positiv und der Urin bis Tag 21 negativ: Eine Infektion ist wahrscheinlich, und beide werden wiederholt.',
  'nb-cmv-blood-against-urine':
    'Das Blut des Säuglings ist positiv und der Urin bis Tag 21 negativ: Eine Infektion ist wahrscheinlich, und beide werden wiederholt.',
  'nb-cmv-saliva': 'Nur der Speichel ist positiv: Muttermilch kann das bewirken, der Urin bestätigt daher.',
  'nb-cmv-two-kinds':
    'Die positive PCR allein würde wenig beweisen, aber das Fruchtwasser oder der Mutter-Kind-Blot weist in dieselbe Richtung.',
  'nb-cmv-refuted':
    'Eine positive PCR aus Speichel oder Nabelschnurblut wird im Urin nicht bestätigt: Eine Infektion bleibt möglich, und beide werden wiederholt.',
  'nb-cmv-late':
    'Die erste positive PCR kam nach Tag 21 oder bei unbekanntem Alter: Es kann eine Infektion nach der Geburt sein, und die Trockenblutkarte entscheidet.',
  'nb-cmv-urine-negative':
    'Die CMV-PCR im Urin war bis Tag 21 negativ, und kein anderer Befund weist auf eine Infektion hin.',
  'nb-cmv-saliva-negative':
    'Die CMV-PCR im Speichel war bis Tag 21 negativ, die Mutter war nicht infiziert, und es gibt keine Zeichen.',
  'nb-cmv-saliva-negative-open':
    'Ein negativer Speichel allein schließt CMV nur aus, wenn die Mutter nie infiziert war und es keine Zeichen gibt; der Urin entscheidet.',
  'nb-cmv-late-negative':
    'Eine negative PCR nach Tag 21 oder bei unbekanntem Alter schließt für die Zeit vor der Geburt nichts aus.',
  'nb-cmv-no-pcr':
    'Keine PCR aus Urin oder Speichel ist bekannt; Antikörper, eine negative Blut-PCR oder Trockenblutkarte zeigen CMV weder an noch schließen sie es aus.',
  'nb-cmv-last-week':
    'Tag 14 bis 21 ohne CMV-PCR aus Urin oder Speichel: Nach Tag 21 beweist eine positive PCR keine Infektion vor der Geburt mehr.',
  'nb-cmv-age-unknown':
    'Das Alter ist nicht bekannt; die 21 Tage, in denen eine PCR eine Infektion vor der Geburt beweist, können daher gerade ablaufen.',
  'nb-cmv-repeat-both':
    'Speichel und Urin widersprechen sich: Beide werden wiederholt, der Speichel mit deutlichem Abstand nach einer Mahlzeit.',

  'nb-rebound':
    'IgG war negativ und dann wieder positiv, bevor es negativ wurde: Das ist kein Verlauf, der eine Infektion ausschließt.',
  'nb-e2-absent':
    'Der Immunoblot zeigt E1-Banden ohne E2, wie nach einer kürzlichen Infektion; Röteln sind daher nicht ausgeschlossen.',
  'nb-cord-later':
    'Nabelschnurblut wird bei der Geburt entnommen, und diese Probe ist älter: Ihre Herkunft muss geklärt sein, bevor etwas ausgeschlossen wird.',
  'nb-blot-before-igg':
    'Der Immunoblot zeigt Banden vor dem IgG-Test, und IgM ist reaktiv: Das IgG wird als grenzwertig gelesen.',
  // Care
  'nb-signs-today': 'Zeichen beim Säugling machen dies dringend: Mit der Fachstelle wird heute gesprochen.',
  'nb-signs-other-cause': 'Die Zeichen brauchen eine andere Erklärung; die Abklärung geht daher weiter.',
};
