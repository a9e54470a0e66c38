/** Why a row of the mother's tables holds. One or two plain sentences each. */
import type { whyMother as english } from '../en/why-mother.ts';
import type { Like } from '../like.ts';

export const whyMother: Like<typeof english> = {
  // Exposure and time
  exposed:
    'Ein Exanthem, ein Kontakt, eine Reise oder eine passende Krankheit zählt als Exposition: Ruhige Ergebnisse werden vorsichtiger gelesen, und ein reaktives IgM wird nicht wegerklärt.',
  'not-exposed':
    'Exanthem und Kontakt sind mit Nein beantwortet, und keine passende Reise oder Krankheit ist bekannt; es gibt also keine kürzlichen Röteln zu erklären.',
  'too-early':
    'Die Exposition liegt so kurz zurück, dass sich noch kein Antikörper gebildet haben muss. Ein negatives Ergebnis kann zu früh sein; die nächste Probe entscheidet.',
  'too-early-undated':
    'Reise und Symptome haben kein Datum; ein negatives Ergebnis kann daher zu früh sein, bis ein zweites, spät genug entnommenes ebenfalls negativ ist.',

  // IgM: methods and earlier samples
  'igm-methods-disagree':
    'Aus demselben Serum ist eine IgM-Methode negativ und eine andere reaktiv; das IgM wird daher als grenzwertig gelesen: weder gezeigt noch ausgeschlossen.',
  'igm-refuted':
    'Eine zweite IgM-Methode ist aus demselben Serum negativ. IgM-Methoden unterscheiden sich stark, das reaktive IgM ist daher wahrscheinlich unspezifisch; das ist wahrscheinlich, nicht geklärt.',
  'igm-not-refuted-exposed':
    'Eine zweite IgM-Methode ist negativ, aber es gab eine Exposition oder eine passende Krankheit; das reaktive IgM zählt daher weiter.',
  'igm-earlier-reactive':
    'Eine frühere Probe hatte ein reaktives IgM. IgM kann innerhalb von Monaten verschwinden; sein Fehlen heute gibt daher kein Datum, und es wird als grenzwertig gelesen.',
  'first-positive-read':
    'Die früheste IgG-positive Probe wird mit ihrem eigenen IgM gelesen, und das war negativ. Ein IgM, das erst später erscheint, spricht dann weniger wahrscheinlich für eine Erstinfektion.',
  'other-cause-leans':
    'Eine andere nachgewiesene Infektion, etwa eine akute EBV- oder Parvovirus-B19-Infektion, kann dieses IgM erklären. Das spricht eher für ein falsches IgM und schließt nichts ab.',

  // IgG and its immunoblot
  'blot-before-igg':
    'Der IgG-Immunoblot ist positiv, während das Routine-IgG negativ ist. Bei Toxoplasma-Serokonversionen wird der Immunoblot oft zuerst positiv; das kann also ein Beginn sein.',
  'blot-confirms-grey':
    'Der Immunoblot zeigt eigene Banden, das grenzwertige oder niedrige IgG ist also wahrscheinlich echt. Er sagt nicht, wie alt es ist.',
  'blot-refutes-grey':
    'Der Immunoblot ist negativ, das grenzwertige oder niedrige IgG ist also wahrscheinlich unspezifisch.',
  'low-read-as-grey':
    'IgG mit niedrigem Titer kann unspezifisch sein oder gerade erst ansteigen; ohne reaktives IgM oder positiven Immunoblot wird es daher als grenzwertig gelesen.',
  'low-read-as-positive':
    'Neben einem reaktiven IgM kann ein niedriges IgG gerade ansteigen; es wird daher als positiv gelesen, nie als Schutz.',
  'blot-contradicts-igg':
    'Das IgG ist als positiv berichtet, sein Immunoblot ist aber negativ: Beide widersprechen sich, und auf dieses IgG wird nicht vertraut.',
  'e2-absent':
    'E2-Banden erscheinen Monate nach einer Infektion. E1 ohne E2 neben einem reaktiven IgM passt zu einer kürzlichen Infektion und zählt daher wie eine niedrige Avidität; nach einer Impfung kann E2 auch ausbleiben.',
  'avidity-on-confirmed-low':
    'Das IgG ist niedrig und sein Immunoblot bestätigt es, die Avidität zählt also.',
  'avidity-low-earlier':
    'Die niedrige Avidität wurde aus einem früheren Serum mit eindeutigem IgG gemessen; sie zählt daher, obwohl das IgG heute niedrig ist.',
  'avidity-no-evidence':
    'Avidität bedeutet nur bei einem eindeutig positiven IgG etwas. Bei grenzwertigem, niedrigem oder fraglichem IgG kann sie in beide Richtungen täuschen und wird daher nicht verwendet.',
  'avidity-blot-disagree':
    'Die Avidität ist hoch, der Immunoblot zeigt aber E1 ohne E2 neben einem reaktiven IgM: Beide widersprechen sich, die Avidität wird daher als intermediär gelesen.',
  'sign-of-activity':
    'Ein IgG-Anstieg in parallel getesteten Seren, eine positive PCR im Blut, ein auffälliger Ultraschall oder eine aktive Augenerkrankung kann Zeichen einer aktiven Infektion sein, auch bei einer immunen Frau.',

  // Direct proof
  'amniotic-positive':
    'Die PCR im Fruchtwasser ist positiv: direkter Nachweis einer Infektion, auch wo die Serologie fehlt oder unzuverlässig ist. Sie sagt nicht, ob das Kind geschädigt ist.',
  'amniotic-against-igg':
    'Die PCR im Fruchtwasser ist positiv, das IgG der Mutter aber negativ: Beide widersprechen sich. Zuerst prüfen, wessen Proben das sind.',
  'amniotic-negative':
    'Eine negative PCR im Fruchtwasser macht eine Infektion des Kindes weniger wahrscheinlich, übersieht aber einige infizierte Kinder; die Verlaufskontrolle geht daher bis nach der Geburt weiter.',
  'rna-found':
    'In ihrem Rachen oder Blut wurde Röteln-RNA gefunden, und keine Impfung der letzten 12 Wochen erklärt sie: direkter Nachweis einer Infektion, was auch immer die Antikörper sagen.',
  'rna-after-vaccine':
    'Röteln-RNA innerhalb von 12 Wochen nach einer Impfung kann Impfvirus sein und beweist daher keine Infektion. Das Labor muss beides unterscheiden.',

  // What cannot be read
  'igg-unread':
    'Das IgG-Ergebnis steht aus, ist unbekannt oder lässt sich nicht einordnen. Es wird danach gefragt, nicht geraten.',
  'igm-unread':
    'Das IgM-Ergebnis steht aus, ist unbekannt oder lässt sich nicht einordnen. Es wird danach gefragt, nicht geraten.',
  'igg-lost':
    'IgG wurde früher als positiv berichtet und ist jetzt negativ oder war es zwischendurch. Eine Verwechslung oder ein falsches Ergebnis ist wahrscheinlich; der frühere Befund wird daher geprüft, und sie wird wie empfänglich betreut.',
  'avidity-on-negative':
    'Eine Avidität ist berichtet, obwohl IgG negativ ist und es kein IgG gibt, an dem sie zu messen wäre. Die Ergebnisse widersprechen sich, auf keines wird daher vertraut.',
  'rise-of-negative':
    'Ein steigendes IgG ist berichtet, obwohl IgG heute negativ ist. Die Ergebnisse widersprechen sich, auf keines wird daher vertraut.',

  // Seroconversion
  'seroconversion-proved':
    'IgG war in dieser Schwangerschaft negativ und ist jetzt mit derselben Methode oder parallel positiv; IgM, eine niedrige Avidität oder der Immunoblot stimmt damit überein. Die Serokonversion ist dokumentiert.',
  'seroconversion-without-igm':
    'IgG wurde mit derselben Methode positiv, aber kein reaktives IgM, keine niedrige Avidität und kein Immunoblot stützt das. Zuerst muss ein falsches IgG ausgeschlossen werden.',
  'seroconversion-other-assay':
    'IgG war in dieser Schwangerschaft negativ und ist jetzt positiv, aber nicht mit derselben Methode und nicht parallel. Zwei Methoden können sich bei einem Serum unterscheiden; beide Seren zusammen testen.',
  'seroconversion-week-unknown':
    'IgG war innerhalb der letzten 43 Wochen negativ und ist jetzt positiv; ohne Schwangerschaftswoche kann das negative Ergebnis aber aus der Zeit davor sein: höchstens wahrscheinlich.',
  'seroconversion-low':
    'IgG war negativ und ist jetzt mit niedrigem Titer positiv, wo falsche Ergebnisse häufig sind: wahrscheinlich, bis eine spätere Probe oder der Immunoblot es bestätigt.',
  'seroconversion-blot-negative':
    'IgG war negativ und ist jetzt reaktiv, der Immunoblot aber negativ. Es kann unspezifisch sein oder gerade beginnen; eine kürzliche Infektion bleibt daher möglich.',
  'grey-after-negative-reactive':
    'IgG war negativ und beginnt sich jetzt zu zeigen, mit reaktivem IgM: Das sieht nach einer laufenden Serokonversion aus. Die nächste Probe entscheidet.',
  'grey-after-negative-blot':
    'IgG war negativ, ist jetzt grenzwertig, und der Immunoblot zeigt, dass es echt ist. Das passt auch ohne IgM zu einer Serokonversion.',
  'grey-after-negative':
    'IgG war negativ und ist jetzt grenzwertig. Das kann der Beginn einer Serokonversion sein; eine kürzliche Infektion bleibt daher möglich.',

  // Immune before
  'immune-with-signs':
    'Ein positives IgG von früher ist dokumentiert, und jetzt gibt es ein Zeichen einer aktiven Infektion: Reaktivierung oder Reinfektion ist möglich. Antikörper allein können das nicht klären.',
  'immune-reactive-exposed':
    'Ein positives IgG von früher ist dokumentiert. Ein reaktives IgM zusammen mit einer Exposition oder einer passenden Krankheit macht Reaktivierung oder Reinfektion möglich.',
  'immune-persisting-igm':
    'Ein positives IgG von lange genug zuvor ist dokumentiert. IgM kann Monate oder Jahre persistieren und bedeutet daher keine kürzliche Erstinfektion.',
  'immune-before':
    'Ein positives IgG von lange genug zuvor ist dokumentiert, und IgG ist weiter positiv. Eine Erstinfektion jetzt ist sehr unwahrscheinlich.',
  'immune-now-grey':
    'IgG war lange genug zuvor positiv und ist jetzt grenzwertig. Das passt zu altem, abgefallenem Antikörper; Schutz wird daraus nicht versprochen.',
  'rash-despite-immunity':
    'Ein Exanthem, eine Krankheit oder ein Kontakt in den letzten 8 Wochen braucht auch bei einer immunen Frau einen Nachweis: Reinfektion kommt vor, und IgM kann übersehen werden. Eine parallel getestete zweite Probe entscheidet.',

  // Serial sera
  'rise-blot-negative':
    'Für IgG ist ein Anstieg berichtet, sein Immunoblot ist aber negativ: Beide widersprechen sich, eine kürzliche Infektion bleibt daher möglich.',
  'rise-against-avidity':
    'IgG steigt in parallel getesteten Seren, die Avidität ist aber hoch: Beide widersprechen sich, eine kürzliche Infektion bleibt daher möglich, und ein Referenzlabor wird gefragt.',
  'rise-with-igm':
    'IgG steigt in parallel getesteten Seren und IgM ist reaktiv: Zwei Marker sprechen übereinstimmend für eine kürzliche Infektion, der formale Beweis fehlt aber.',
  'rise-without-igm':
    'IgG steigt in parallel getesteten Seren, aber kein reaktives IgM stützt das. Eine kürzliche Infektion ist möglich; auch Reaktivierung oder Reinfektion kann IgG ansteigen lassen.',
  'rise-high-avidity-exposed':
    'IgG steigt neben einem reaktiven IgM und einer Exposition, während die Avidität hoch ist. Das passt besser zu einer Röteln-Reinfektion als zu einer Erstinfektion.',
  'rubella-rise-with-igm':
    'Ein IgG-Anstieg in parallel getesteten Seren zusammen mit einem reaktiven IgM gilt als Beweis einer kürzlichen Rötelninfektion, wo keine kürzliche Impfung ihn erklärt.',
  'rise-after-doses':
    'IgG steigt bei einer Frau mit dokumentierter Impfdosis, und kein reaktives IgM stützt eine Erstinfektion. Das passt zu einer Röteln-Reinfektion.',

  // Shortly before the pregnancy
  'near-reactive':
    'IgG war kurz zuvor negativ (vor der Schwangerschaft, oder bei Planung vor dieser Probe) und ist jetzt positiv mit reaktivem IgM: Eine kürzliche Infektion ist wahrscheinlich.',
  'near-without-igm':
    'IgG war kurz zuvor negativ (vor der Schwangerschaft, oder bei Planung vor dieser Probe) und ist jetzt positiv. Ohne reaktives IgM bleibt der Zeitpunkt offen.',
  'near-grey-blot':
    'IgG war kurz zuvor negativ (vor der Schwangerschaft, oder bei Planung vor dieser Probe); jetzt ist es grenzwertig und der Immunoblot bestätigt es: Eine kürzliche Infektion ist möglich.',
  'grey-then-positive':
    'IgG war früher in dieser Schwangerschaft grenzwertig und ist jetzt positiv. Ein grenzwertiges Ergebnis kann der Beginn einer Serokonversion sein.',
  'rubella-near':
    'Röteln-IgG war kurz zuvor negativ (vor der Schwangerschaft, oder bei Planung vor dieser Probe) und ist jetzt positiv. Keine Impfung dazwischen ist bekannt, eine kürzliche Infektion ist daher möglich.',

  // PCR in the mother's blood
  'blood-pcr-with-igm':
    'Die PCR im Blut der Mutter ist positiv und IgM ist reaktiv: Eine aktive Infektion ist wahrscheinlich. Auch eine Reaktivierung kann DNA zeigen; es ist daher kein Beweis einer Erstinfektion.',
  'blood-pcr-against-avidity':
    'Die PCR im Blut der Mutter ist positiv, die Avidität aber hoch. Das widerspricht einer kürzlichen Erstinfektion; eine Reaktivierung oder ein falsches Ergebnis ist möglich.',
  'blood-pcr-without-igm':
    'Die PCR im Blut der Mutter ist positiv ohne reaktives IgM. Eine Reaktivierung, eine alte Infektion oder ein falsches Ergebnis kann das bewirken; ein Referenzlabor wird gefragt.',
  'blood-pcr-low-avidity':
    'Die PCR im Blut der Mutter ist positiv und die Avidität niedrig, aber kein reaktives IgM stützt das. Eine kürzliche Infektion ist möglich.',
  'blood-pcr-before-antibody':
    'Die PCR im Blut der Mutter ist positiv, und Antikörper fehlt oder ist noch nicht eindeutig. Das können die ersten Tage einer Infektion sein oder ein falsches Ergebnis; die nächste Probe entscheidet.',

  // IgG not done
  'igm-without-igg-result':
    'Ein reaktives IgM ohne IgG-Ergebnis entscheidet allein nichts, und eine kürzliche Infektion ist nicht ausgeschlossen. IgG aus demselben Serum kommt zuerst.',
  'igg-missing':
    'Ohne IgG-Ergebnis lässt sich weder Infektion noch Empfänglichkeit lesen. IgG kommt zuerst, IgM daneben.',

  // Second sample after IgM without IgG
  'igm-closed':
    'IgG ist in einer Probe, die spät genug nach dem reaktiven IgM entnommen wurde, weiter negativ; nach einer Infektion wäre es inzwischen zu erwarten. Das IgM war wahrscheinlich falsch: Sie gilt als empfänglich.',
  'igm-gone-treated':
    'Das IgM ist verschwunden und IgG weiter negativ, aber eine Behandlung wurde begonnen, und eine Behandlung kann IgG verzögern. Es bleibt offen; die nächste Probe entscheidet.',
  'igm-gone-early':
    'Das IgM ist verschwunden und IgG weiter negativ, aber diese Probe schließt es nicht ab: Sie folgt zu bald auf die reaktive, oder die reaktive hatte etwas IgG. Die nächste Probe entscheidet.',

  // IgG negative
  'no-antibody':
    'Weder IgG noch IgM ist gefunden, und nichts deutet darauf hin, dass die Probe zu früh ist. Sie kann sich noch infizieren.',
  'no-antibody-or-too-early':
    'Kein Antikörper ist nachgewiesen: Sie ist empfänglich, oder die Probe ist nach einer Exposition zu früh. Die nächste Probe entscheidet; bis dahin wird sie wie empfänglich betreut.',
  'negative-without-igm':
    'IgG ist negativ, aber ohne IgM lassen sich die ersten Tage einer Infektion nicht ausschließen. Bis IgM bekannt ist, wird sie wie empfänglich betreut.',
  'igm-alone-refuted':
    'IgG ist negativ, und eine zweite IgM-Methode findet das IgM nicht. Es ist wahrscheinlich unspezifisch; die zweite Probe wird trotzdem genommen, weil das wahrscheinlich ist, nicht geklärt.',
  'igm-grey-alone':
    'Ein grenzwertiges IgM ohne IgG kann unspezifisch oder der Beginn einer Infektion sein, und eine Probe kann das nicht unterscheiden. IgG aus einer zweiten Probe kann es.',
  'igm-grey-alone-exposed':
    'Ein grenzwertiges IgM ohne IgG nach einer Exposition oder einer passenden Krankheit kann der Beginn einer Infektion sein. IgG aus einer zweiten Probe zeigt es.',
  'igm-alone':
    'IgM ohne IgG sind entweder die ersten Tage einer Infektion oder eine unspezifische Reaktion. Nur IgG aus einer zweiten Probe zeigt es.',
  'blot-only':
    'Nur der IgG-Immunoblot ist positiv: Das Routine-IgG ist negativ, und kein reaktives IgM stützt ihn. Das kann ein Beginn oder unspezifisch sein; eine zweite Probe entscheidet.',
  'nascent-grey':
    'Der IgG-Immunoblot ist vor dem Routine-IgG positiv, und IgM ist grenzwertig. Das kann der Beginn einer Serokonversion sein; eine zweite Probe entscheidet.',
  'nascent-positive':
    'Der IgG-Immunoblot ist vor dem Routine-IgG positiv, und IgM ist positiv. Das kann der Beginn einer Serokonversion sein; eine zweite Probe entscheidet.',
  'no-igg-no-exposure':
    'Röteln-IgG ist negativ, und kein Exanthem, kein Kontakt, keine Reise und keine Krankheit ist bekannt; IgM wird daher nicht gebraucht. Nach diesem Test gilt sie als empfänglich.',
  'no-igg-exposed':
    'Röteln-IgG ist nach einer Exposition negativ und IgM fehlt: Sie ist empfänglich oder die Probe zu früh. IgM und eine zweite Probe entscheiden.',
  'no-igg-exposure-unknown':
    'Ohne IgM und ohne Angaben zu Exanthem und Kontakt lässt sich dieses IgG nicht zu Ende lesen. Zuerst wird nach beidem gefragt.',

  // IgG gray zone or low
  'blot-contradicts-reactive':
    'IgG ist positiv mit reaktivem IgM, der Immunoblot aber negativ: Die Ergebnisse widersprechen sich, und eine kürzliche Infektion ist nicht ausgeschlossen.',
  'blot-contradicts':
    'IgG ist positiv, der Immunoblot aber negativ: Die Ergebnisse widersprechen sich. Bis eine andere IgG-Methode entscheidet, wird kein Schutz angenommen.',
  'grey-igm-positive':
    'Ein grenzwertiges oder niedriges IgG neben einem positiven IgM kann eine laufende Serokonversion sein oder zwei unspezifische Ergebnisse. Eine zweite Probe entscheidet.',
  'grey-grey-exposed':
    'IgG und IgM sind beide unklar, und es gab eine Exposition oder eine passende Krankheit; eine kürzliche Infektion ist daher möglich.',
  'grey-grey':
    'IgG und IgM sind in einer Probe beide unklar: Das kann ein Beginn, eine alte Infektion oder unspezifisch sein. Eine zweite Probe entscheidet.',
  'grey-igm-refuted':
    'IgG ist unklar, und zwei IgM-Methoden widersprechen sich beim reaktiven IgM. Weder Infektion noch Schutz lässt sich lesen; eine zweite Probe entscheidet.',
  'grey-without-igm':
    'IgG ist unklar und IgM fehlt; ein Beginn lässt sich daher nicht von einer alten Infektion unterscheiden. IgM aus diesem Serum wird angefordert.',
  'grey-igm-negative':
    'Ein grenzwertiges oder niedriges IgG kann alter Antikörper, der Beginn eines neuen oder unspezifisch sein. Der IgG-Immunoblot hilft; bis zur Klärung wird sie wie empfänglich betreut.',
  'grey-confirmed':
    'Der Immunoblot zeigt, dass das grenzwertige IgG echt ist, und kein reaktives IgM spricht für eine kürzliche Infektion: höchstwahrscheinlich zurückliegend. Der Zeitpunkt bleibt unbekannt.',
  'grey-refuted':
    'Der Immunoblot bestätigt das grenzwertige oder niedrige IgG nicht, und kein reaktives IgM weist auf einen Beginn hin. Sie gilt als empfänglich.',
  'rubella-grey':
    'Ein grenzwertiges Röteln-IgG zählt nicht als Immunität. Dokumentierte Impfdosen entscheiden über die Betreuung; nach einer Exposition ist eine parallel getestete zweite Probe nötig.',
  'grey-exposed':
    'Nach einer Exposition kann ein grenzwertiges oder niedriges Röteln-IgG gerade ansteigen, was auch immer der Immunoblot zeigt. Eine parallel getestete zweite Probe entscheidet.',

  // IgG positive, IgM reactive
  'igm-no-avidity':
    'IgG mit reaktivem IgM kann eine kürzliche Infektion sein oder ein IgM, das seit Monaten oder Jahren besteht. Eine Probe kann das nicht unterscheiden; die Avidität hilft bei der Datierung.',
  'avidity-intermediate':
    'Eine intermediäre Avidität gibt kein Datum: Sie passt zu kürzlicher und älterer Infektion. Neben einem reaktiven IgM beruhigt sie niemanden.',
  'avidity-low-marker':
    'Niedrige Avidität, ein reaktives IgM und ein weiterer Marker (IgA, oder eine passende Krankheit nach einem früheren negativen Ergebnis) sprechen übereinstimmend für eine kürzliche Infektion; der formale Beweis fehlt.',
  'avidity-low':
    'Eine niedrige Avidität kann viele Monate bestehen (bei Röteln auch nach einer Impfung); neben einem reaktiven IgM hält sie daher eine kürzliche Infektion möglich und beweist keine.',
  'avidity-high-planning':
    'Eine hohe Avidität reicht über die letzten Wochen oder Monate zurück: Die Infektion (bei Röteln oder die Impfung) ist höchstwahrscheinlich älter und wird als zurückliegend gelesen.',
  'avidity-high-plain':
    'In dieser Woche reicht eine hohe Avidität etwa bis zur Konzeption oder davor zurück; eine Infektion in dieser Schwangerschaft ist daher unwahrscheinlich, obwohl IgM reaktiv ist.',
  'avidity-high-between':
    'Die hohe Avidität reicht etwa bis zur Konzeption zurück, nicht weiter. Eine Infektion nach der angegebenen Woche ist unwahrscheinlich; ein Referenzlabor prüft die Grenze.',
  'avidity-high-late':
    'Eine hohe Avidität reicht nur begrenzt zurück. In dieser Woche bleibt eine Infektion früh in dieser Schwangerschaft offen; nur die Zeit nach der angegebenen Grenze ist unwahrscheinlich.',
  'avidity-week-unknown':
    'Eine hohe Avidität datiert die Probe, nicht die Schwangerschaft. Ohne Schwangerschaftswoche lässt sich nicht sagen, was sie ausschließt; zuerst wird daher nach der Woche gefragt.',
  'cmv-avidity-low':
    'Niedrige Avidität mit reaktivem IgM weist auf eine CMV-Erstinfektion in den letzten Monaten hin. Der formale Beweis wäre ein zuvor negatives IgG.',
  'cmv-high-avidity-symptoms':
    'In einer Studie hatten etwa 6 von 100 gut datierten CMV-Erstinfektionen innerhalb von 1 bis 3 Monaten eine hohe Avidität. Bei einer passenden Krankheit ist eine zweite Aviditätsmethode nötig.',
  'rubella-low-exposed':
    'Niedrige Avidität, ein reaktives IgM und ein Exanthem, ein Kontakt oder eine Reise sprechen übereinstimmend für eine kürzliche Rötelninfektion, und keine kürzliche Impfung erklärt sie. Der formale Beweis fehlt.',
  'high-avidity-exposed':
    'Eine hohe Avidität spricht gegen eine Röteln-Erstinfektion, aber eine Reinfektion hält sie hoch. Nach einer Exposition oder einer Krankheit ist eine parallel getestete zweite Probe nötig.',
  'high-avidity-exposure-unknown':
    'Eine hohe Avidität spricht gegen eine Röteln-Erstinfektion, aber nicht gegen eine Reinfektion. Exanthem und Kontakt sind nicht bekannt; danach wird zuerst gefragt.',

  'igm-no-avidity-passive':
    'IgG mit reaktivem IgM kann eine kürzliche Infektion sein. Die Avidität kann sie nicht datieren: Nach Immunglobulin oder einem Blutprodukt kann das IgG von Spendern stammen.',
  'week-unknown-reactive':
    'Die Schwangerschaftswoche ist nicht bekannt; dies wird daher wie eine späte Woche gelesen: Auch aufbewahrtes Serum und ein Referenzlabor werden gefragt, bis die Woche bekannt ist.',
  'undatable-newborn':
    'Erstmals ab der Mitte der Schwangerschaft oder in unbekannter Woche gefunden, und die Avidität kann die Infektion nicht vor die Schwangerschaft legen; das Neugeborene wird daher in jedem Fall untersucht.',
  'travel-hygiene':
    'Atypische Stämme im Ausland haben immune Frauen reinfiziert. Das ist sehr selten; die Beratung zu Essen, Erde und Katzen bleibt daher bestehen.',
  'avidity-low-treated':
    'Die Avidität ist niedrig, aber eine Behandlung verlangsamt ihren Anstieg; sie wird daher nicht zur Datierung der Infektion verwendet. Eine hohe behielte ihre Bedeutung.',
  'steady-untreated':
    'IgG steigt in parallel getesteten Seren nicht. Ohne Behandlung legt das die Infektion mindestens etwa 2 Monate vor das erste Serum; allein schließt es nichts ab.',
  'steady-treated':
    'IgG steigt in parallel getesteten Seren nicht, aber eine Behandlung verlangsamt seinen Anstieg; das gibt daher kein Datum.',
  'grey-confirmed-second':
    'Ein bestätigtes grenzwertiges IgG ist meist alt, selten aber der Beginn einer Serokonversion ohne IgM: Ein zweites Serum zeigt, ob es steigt.',

  // IgG positive without a reactive IgM
  'first-test-late':
    'IgG wurde erstmals mit 28 Wochen oder später positiv gefunden. IgM und niedrige Avidität einer Infektion früh in dieser Schwangerschaft können verschwunden sein: Zeitpunkt unbekannt, und das Neugeborene wird kontrolliert.',
  'week-unknown':
    'IgG ohne IgM passt zu einer alten Infektion; ohne Schwangerschaftswoche kann sie aber auch vom Beginn der Schwangerschaft stammen und ihr IgM verschwunden sein. Zuerst wird nach der Woche gefragt.',
  'igg-only':
    'IgG ohne IgM, vor oder früh in einer Schwangerschaft, passt zu einer Infektion aus der Zeit davor. Eine Probe kann ihren Zeitpunkt nicht beweisen.',
  'igm-blot-negative':
    'Der IgM-Immunoblot ist negativ, was eher für ein unspezifisches IgM spricht. Allein schließt er nichts ab: Avidität oder eine zweite Probe entscheidet.',
  'igm-blot-positive':
    'Der IgM-Immunoblot ist positiv: Das IgM ist eher spezifisch. Er gibt kein Datum; Avidität oder eine zweite Probe entscheidet daher.',
  'igg-old-avidity':
    'IgG ist positiv ohne reaktives IgM, und eine hohe Avidität in ihrem Zeitfenster datiert die Infektion vor diese Schwangerschaft.',
  'igg-only-timing-unknown':
    'IgG ohne IgM passt zu einer zurückliegenden Infektion; so spät erstmals getestet ist ihr Zeitpunkt aber unbekannt: IgM einer Infektion früh in dieser Schwangerschaft kann verschwunden sein. Aufbewahrtes Serum hilft.',
  'cmv-igg-only':
    'IgG ohne IgM, vor oder früh in einer Schwangerschaft, passt zu einer CMV-Infektion aus der Zeit davor. Reaktivierung und Reinfektion bleiben möglich; Schutz wird daher nicht versprochen.',
  'igg-igm-refuted':
    'IgG ist positiv, und eine zweite Methode findet das reaktive IgM nicht; dieses IgM ist daher wahrscheinlich falsch. Die zweite Probe prüft es trotzdem.',
  'iga-without-igm':
    'Toxoplasma-IgA ohne IgM ist ungewöhnlich: IgA kann eine kürzliche Infektion anzeigen oder persistieren. Der Zeitpunkt bleibt offen.',
  'avidity-low-symptoms':
    'Eine niedrige Avidität kann Jahre bestehen, bei einer passenden Krankheit ist aber auch ohne reaktives IgM eine kürzliche Infektion möglich.',
  'avidity-low-alone':
    'Eine niedrige Avidität kann Jahre bestehen und ist bei Röteln nach einer Impfung häufig. Ohne reaktives IgM beweist sie keine kürzliche Infektion und schließt keine aus.',
  'cmv-avidity-low-alone':
    'Niedrige Avidität macht eine CMV-Erstinfektion in den letzten Monaten auch ohne reaktives IgM möglich: Manche Erstinfektionen zeigen kein IgM.',
  'avidity-intermediate-alone':
    'Eine intermediäre Avidität passt zu kürzlicher und älterer Infektion. Ohne reaktives IgM weist sie auf kein Datum hin und beruhigt nicht.',
  'avidity-high-no-igm':
    'IgM wurde nicht durchgeführt, aber die hohe Avidität reicht weit genug zurück; die Infektion ist daher höchstwahrscheinlich alt.',
  'igg-no-igm-exposed':
    'IgG ist nach einer Exposition positiv und IgM wurde nicht durchgeführt; eine kürzliche Infektion ist daher nicht ausgeschlossen. IgM aus diesem Serum wird angefordert.',
  'igg-without-igm':
    'IgG ist positiv, aber ohne IgM lässt sich eine kürzliche nicht von einer alten Infektion unterscheiden. IgM aus diesem Serum wird angefordert.',
  'e2-absent-alone':
    'E1-Banden ohne E2 können eine kürzliche Rötelninfektion bedeuten, aber auch Impfantikörper. Ohne IgM und Exposition bleibt das offen und wird nicht zurückliegend genannt.',
  'e2-absent-exposed':
    'E1-Banden ohne E2 passen zu einer kürzlichen Rötelninfektion, und eine Exposition liegt vor oder ist nicht bekannt. Auch ohne IgM ist eine kürzliche Infektion möglich.',
  'rubella-low-without-igm':
    'Eine niedrige Röteln-Avidität kann Impfantikörper sein; bei einer Exposition, oder einer nicht bekannten, ist aber auch ohne IgM eine kürzliche Infektion möglich.',
  'contact-covered':
    'Zwei dokumentierte Dosen, oder ein positives IgG aus der Zeit vor dem Kontakt, machen eine Infektion daraus unwahrscheinlich. Reinfektion bleibt möglich: Bei jedem Exanthem kommt sie sofort wieder.',
  'igg-only-recent-exposure':
    'IgG ohne IgM wird nach einem Exanthem, einer Krankheit oder einem Kontakt in den letzten 8 Wochen nicht als Immunität gelesen: IgM kann übersehen werden. Eine parallel getestete zweite Probe entscheidet.',
  'old-exposure-high-avidity':
    'Das IgM einer älteren Exposition kann verschwunden sein, aber die hohe Avidität reicht weit genug zurück: Infektion oder Impfung liegt höchstwahrscheinlich länger zurück.',
  'igg-only-old-exposure':
    'Mehr als 8 Wochen nach einem Exanthem oder Kontakt, oder nach einer Reise, kann IgM verschwunden sein. Ein solches IgG wurde einmal als Immunität gelesen, und das Kind war betroffen; aufbewahrtes Serum wird getestet.',
  'igg-only-exposure-unknown':
    'Röteln-IgG ohne IgM passt zu zurückliegender Infektion oder Impfung. Exanthem und Kontakt sind nicht bekannt; danach wird gefragt, weil beides die Lesung ändern würde.',
  'rubella-immune':
    'Röteln-IgG ist positiv, IgM negativ, und kein kürzliches Exanthem, kein Kontakt und keine Reise ist bekannt: Schutz durch zurückliegende Infektion oder Impfung.',
  'rubella-immune-no-igm':
    'Röteln-IgG ist positiv, und kein kürzliches Exanthem, kein Kontakt und keine Reise ist bekannt. Leitlinien wollen dann kein IgM: Ein reaktives wäre meist falsch.',
  'igg-only-no-igm-unknown':
    'Röteln-IgG ist positiv, aber IgM wurde nicht durchgeführt, und Exanthem und Kontakt sind nicht bekannt; eine kürzliche Infektion ist daher nicht ausgeschlossen. Zuerst wird nach beidem gefragt.',

  // Rubella vaccine
  'vaccine-planning':
    'Eine Impfung der letzten 12 Wochen erklärt das reaktive IgM. IgG ist positiv, und weder Exanthem noch Kontakt ist bekannt; sie gilt daher als geschützt.',
  'vaccine-response':
    'Innerhalb von 12 Wochen nach einer Rötelnimpfung lassen sich ein reaktives IgM, eine niedrige Avidität oder ein steigendes IgG mit Antikörpern nicht von einer Infektion unterscheiden.',
  'vaccine-and-exposure':
    'Eine Impfung der letzten 12 Wochen kann den neuen Antikörper erklären, aber es gab auch eine Exposition oder eine passende Krankheit; eine Infektion ist daher möglich.',
  'three-doses':
    'Drei dokumentierte Dosen: Eine weitere Dosis oder Kontrolle wird nicht empfohlen, auch wenn dieser Test kein eindeutiges IgG zeigt. Die Positionen der Quellen stehen daneben.',
  'two-doses':
    'Mehrere Länder zählen zwei dokumentierte Dosen als Immunität, was auch immer der Test zeigt. Dieser Test zeigt keinen Schutz; nach der Entbindung wird daher eine weitere Dosis angeboten.',

  // What lowers trust in a calm result
  'abnormal-scan':
    'Der Ultraschall lässt an eine Infektion des Kindes denken und IgG ist vorhanden; keine beruhigende Lesung der Antikörper bleibt daher bestehen.',
  'active-eye-disease':
    'Eine aktive Augenerkrankung mit IgG kann eine reaktivierte Infektion sein, auch bei ruhigen Antikörpern; keine beruhigende Lesung bleibt daher bestehen.',
  'throat-pcr-positive':
    'Die PCR fand den Erreger in ihrem Rachen. Ruhige Antikörper erklären das nicht; Reaktivierung oder Reinfektion kann es, keine beruhigende Lesung bleibt daher bestehen.',
  'avidity-methods-disagree':
    'Zwei Aviditätsmethoden widersprechen sich, während IgM reaktiv ist. Auf keine wird vertraut, um die Infektion alt zu nennen.',
  immunosuppressed:
    'Bei geschwächter Immunabwehr können Antikörper fehlen, und IgM kann bei Reaktivierung negativ bleiben. Die Serologie zeigt hier eine Infektion weder an noch schließt sie sie aus.',
  immunoglobulin:
    'Immunglobulin oder ein Blutprodukt der letzten 6 Monate kann IgG mitbringen, das nicht ihr eigenes ist: Sein Vorhandensein, Anstieg und seine Avidität beweisen nichts über sie.',

  // Plans
  'avidity-boundary':
    'Die Probe liegt bis zu 2 Wochen jenseits dessen, was eine hohe Avidität ausschließt; die Grenze wird daher angegeben und ein Referenzlabor gefragt.',
  'abnormal-scan-plan':
    'Ein auffälliger Ultraschall führt zur Pränatalmedizin, was auch immer die Antikörper sagen.',
  'eye-disease-plan':
    'Eine aktive Augenerkrankung kann eine reaktivierte Infektion sein und gehört in fachärztliche Hand; Antikörper können sie nicht datieren.',
  'new-igg-without-igm':
    'IgG war in einer früheren Probe negativ und ist jetzt da. Das ist vor dem IgM-Ergebnis so dringend wie danach.',
  'immunoglobulin-plan':
    'Ein Serum aus der Zeit vor dem Immunglobulin oder Blutprodukt zeigt ihren eigenen Antikörper; es wird daher gesucht, und eine Fachstelle beurteilt den Rest.',
  'immunosuppressed-plan':
    'Bei geschwächter Immunabwehr sind Antikörper unzuverlässig, und eine Reaktivierung kann das Kind erreichen; daher urteilen eine Fachstelle und ein Referenzlabor.',
  'first-test-late-reactive':
    'Erstmals ab der Mitte der Schwangerschaft gefunden, mit reaktivem IgM: Die Avidität reicht möglicherweise nicht mehr bis zur Konzeption zurück; aufbewahrtes Serum und ein Referenzlabor sind daher ebenfalls nötig.',
  'exposed-second-sample':
    'Nach einer Exposition oder einer passenden Krankheit ist ein einzelnes positives IgG nicht das letzte Wort: Ein parallel getestetes zweites Serum zeigt, ob es steigt.',
  closed:
    'Das Bekannte legt die Infektion oder Impfung in die Vergangenheit; jetzt ist daher kein weiterer Test nötig. Eine neue Exposition, ein Exanthem oder ein auffälliger Ultraschall öffnet die Frage wieder.',
  'valaciclovir-window':
    'Eine CMV-Erstinfektion kann vor 14 Wochen liegen, und 21 Wochen sind nicht vergangen. Eine Valaciclovir-Studie fand weniger infizierte Kinder nach Infektion im ersten Trimenon; Leitlinien unterscheiden sich, Fachstellen entscheiden.',
  'cir-practice':
    'Dieser Standort folgt dem CIR-Labor und wiederholt IgM in der Schwangerschaft nach positivem CMV-IgG. IgM zeigt eine Reaktivierung weder an noch schließt es sie aus.',
  'practice-interval':
    'Wann eine Frau ohne Antikörper erneut getestet wird, folgt dem für diesen Standort gewählten Vorgehen; die Länder unterscheiden sich. Ein Exanthem, eine Krankheit, ein Kontakt oder ein auffälliger Ultraschall wartet nicht bis dahin.',
  'practice-no-retest':
    'Das für diesen Standort gewählte Vorgehen wiederholt den Test bei einer Frau ohne Antikörper nicht routinemäßig; die Länder unterscheiden sich. Ein Exanthem, eine Krankheit, ein Kontakt oder ein auffälliger Ultraschall erfordert sofort eine neue Probe.',
  'recent-exposure-second':
    'Ein Exanthem, eine Krankheit oder ein Kontakt in den letzten 8 Wochen wird nur durch ein zweites, parallel mit diesem getestetes Serum geklärt.',
  'back-if-rash':
    'Sie war bei diesem Kontakt wahrscheinlich geschützt, aber Reinfektion kommt vor: Bei jedem Exanthem meldet sie sich sofort, zuerst telefonisch.',
  'rash-with-igm':
    'Ein kürzliches Exanthem und ein mit mindestens einer Methode reaktives IgM, bis 20 Wochen oder in unbekannter Woche: Röteln schaden am meisten früh, weitere Ergebnisse werden daher nicht abgewartet.',
  'contact-with-igm':
    'Ein kürzlicher Kontakt und ein mit mindestens einer Methode reaktives IgM, bis 20 Wochen oder in unbekannter Woche: Röteln schaden am meisten früh, weitere Ergebnisse werden daher nicht abgewartet.',
  'rna-beside-igm':
    'Bei einem IgM, das positiv ist, bevor IgG eindeutig ist, oder das nach einem kürzlichen Kontakt reaktiv ist, wird auch nach RNA gesucht: Eine Röteln-Erstinfektion kann ohne Exanthem verlaufen.',
  'igm-other-causes':
    'EBV und, in der Schwangerschaft, Parvovirus B19 können ein Röteln-IgM falsch reaktiv machen, und eine dahinterstehende Parvovirus-Infektion darf nicht übersehen werden.',
  'rubella-infection-plan':
    'Röteln in der Schwangerschaft können dem Kind schaden, am meisten früh, und sie verbreiten sich: Pränatalmedizin, Gesundheitsbehörde und ein Referenzlabor werden beteiligt.',
  'reinfection-plan':
    'Eine Röteln-Reinfektion schadet dem Kind weit seltener als eine Erstinfektion, aber sie kann es; daher beurteilen Pränatalmedizin und ein Referenzlabor sie.',
};
