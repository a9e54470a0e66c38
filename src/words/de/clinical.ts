import type * as english from '../en/clinical.ts';
import type { Like } from '../like.ts';

export const conclusions: Like<typeof english.conclusions> = {
  susceptible: {
    title: 'Empfänglich: kein Antikörper nachgewiesen',
    meaning: {
      toxoplasma:
        'Es sind keine Toxoplasma-Antikörper nachgewiesen; sie war also höchstwahrscheinlich nie infiziert und kann sich noch infizieren.',
      rubella: 'Dieser Test weist keine Röteln-Antikörper nach; sie wird daher als ungeschützt behandelt.',
      cmv: 'Es sind keine CMV-Antikörper nachgewiesen; sie war also höchstwahrscheinlich nie infiziert und kann sich noch infizieren.',
    },
  },
  immune: {
    title: 'Immun',
    meaning: {
      toxoplasma:
        'Ein früheres positives IgG ist dokumentiert; die Infektion ist also alt und eine Erstinfektion jetzt sehr unwahrscheinlich.',
      rubella:
        'Röteln-IgG aus einer zurückliegenden Infektion oder Impfung ist vorhanden, und nichts weist auf eine kürzliche Infektion hin.',
      cmv: 'Ein früheres positives IgG ist dokumentiert: Eine Erstinfektion jetzt ist sehr unwahrscheinlich, Reaktivierung oder Reinfektion bleiben möglich.',
    },
  },
  past_infection: {
    title: 'Zurückliegende Infektion',
    meaning: {
      toxoplasma:
        'Diese Probe zeigt eine Infektion, die höchstwahrscheinlich alt ist; eine einzelne Probe kann ihren Zeitpunkt nicht beweisen.',
      rubella:
        'Diese Probe zeigt eine zurückliegende Infektion oder Impfung; eine kürzliche Infektion ist unwahrscheinlich, aber dadurch nicht ausgeschlossen.',
      cmv: 'Diese Probe zeigt eine Infektion, die höchstwahrscheinlich alt ist; Reaktivierung oder Reinfektion bleiben möglich.',
    },
  },
  recent_infection_excluded: {
    title: 'IgM reaktiv, Infektion vor diese Schwangerschaft datiert',
    meaning: {
      toxoplasma:
        'Das IgM ist reaktiv, aber die Datierung legt die Toxoplasma-Infektion vor diese Schwangerschaft.',
      rubella:
        'Das IgM ist reaktiv, aber die Datierung legt die Rötelninfektion oder -impfung vor diese Schwangerschaft.',
      cmv: 'Das IgM ist reaktiv, aber die Datierung macht eine CMV-Erstinfektion in dieser Schwangerschaft unwahrscheinlich.',
    },
  },
  possible_recent_infection: {
    title: 'Kürzliche Infektion möglich',
    meaning: {
      toxoplasma:
        'Eine kürzliche Toxoplasma-Infektion lässt sich mit dem Bekannten nicht ausschließen; weitere Tests entscheiden.',
      rubella:
        'Eine kürzliche Rötelninfektion lässt sich mit dem Bekannten nicht ausschließen; weitere Tests entscheiden.',
      cmv: 'Eine kürzliche CMV-Erstinfektion lässt sich mit dem Bekannten nicht ausschließen; weitere Tests entscheiden.',
    },
  },
  probable_recent_infection: {
    title: 'Kürzliche Infektion wahrscheinlich',
    meaning: {
      toxoplasma:
        'Mehrere Befunde sprechen übereinstimmend für eine kürzliche Toxoplasma-Infektion, der formale Beweis fehlt aber.',
      rubella:
        'Mehrere Befunde sprechen übereinstimmend für eine kürzliche Rötelninfektion, der formale Beweis fehlt aber.',
      cmv: 'Mehrere Befunde sprechen übereinstimmend für eine kürzliche CMV-Erstinfektion, der formale Beweis fehlt aber.',
    },
  },
  confirmed_infection: {
    title: 'Infektion gesichert',
    meaning: {
      toxoplasma:
        'Eine Toxoplasma-Infektion in dieser Schwangerschaft ist dokumentiert; das sagt nicht, ob das Kind geschädigt ist.',
      rubella: 'Eine kürzliche Rötelninfektion ist dokumentiert; das sagt nicht, ob das Kind geschädigt ist.',
      cmv: 'Eine CMV-Infektion in dieser Schwangerschaft ist dokumentiert; den meisten infizierten Kindern geht es gut, die Verlaufskontrolle entscheidet daher.',
    },
  },
  non_primary_infection_possible: {
    title: 'Vorher immun: Reaktivierung oder Reinfektion möglich',
    meaning: {
      toxoplasma:
        'Sie war schon früher infiziert, und ein neues Zeichen macht eine Reaktivierung oder Reinfektion möglich.',
      rubella:
        'Sie war schon früher infiziert oder geimpft, und ein neues Zeichen macht eine Röteln-Reinfektion möglich.',
      cmv: 'Sie war schon früher infiziert, und ein neues Zeichen macht eine Reaktivierung oder Reinfektion möglich; Antikörper können das nicht klären.',
    },
  },
  false_positive_igm_likely: {
    title: 'IgM wahrscheinlich falsch',
    meaning: {
      toxoplasma:
        'Das reaktive IgM ist wahrscheinlich nicht durch Toxoplasma verursacht; die Betreuung richtet sich weiter nach dem IgG-Ergebnis.',
      rubella:
        'Das reaktive IgM ist wahrscheinlich nicht durch Röteln verursacht; die Betreuung richtet sich weiter nach dem IgG-Ergebnis.',
      cmv: 'Das reaktive IgM ist wahrscheinlich nicht durch CMV verursacht; die Betreuung richtet sich weiter nach dem IgG-Ergebnis.',
    },
  },
  inconclusive: {
    title: 'Noch nicht zu entscheiden',
    meaning: {
      toxoplasma:
        'Die Toxoplasma-Ergebnisse fehlen, sind unklar oder widersprüchlich; eine Infektion ist daher weder gezeigt noch ausgeschlossen.',
      rubella:
        'Die Röteln-Ergebnisse fehlen, sind unklar, zu früh oder widersprüchlich; eine Infektion ist daher weder gezeigt noch ausgeschlossen.',
      cmv: 'Die CMV-Ergebnisse fehlen, sind unklar oder widersprüchlich; eine Infektion ist daher weder gezeigt noch ausgeschlossen.',
    },
  },
  congenital_infection_excluded: {
    title: 'Konnatale Infektion ausgeschlossen',
    meaning: {
      toxoplasma:
        'Zusammengenommen schließen die Ergebnisse eine Toxoplasma-Infektion vor der Geburt aus, soweit Tests das können.',
      rubella:
        'Zusammengenommen schließen die Ergebnisse eine Rötelninfektion vor der Geburt aus, soweit Tests das können.',
      cmv: 'Zusammengenommen schließen die Ergebnisse eine CMV-Infektion vor der Geburt aus, soweit Tests das können.',
    },
  },
  congenital_infection_possible: {
    title: 'Konnatale Infektion möglich',
    meaning: {
      toxoplasma:
        'Eine Toxoplasma-Infektion vor der Geburt ist weder gezeigt noch ausgeschlossen; das Kind wird kontrolliert, bis sie es ist.',
      rubella:
        'Eine Rötelninfektion vor der Geburt ist weder gezeigt noch ausgeschlossen; das Kind wird kontrolliert, bis sie es ist.',
      cmv: 'Eine CMV-Infektion vor der Geburt ist weder gezeigt noch ausgeschlossen; die PCR entscheidet, Antikörper nicht.',
    },
  },
  congenital_infection_probable: {
    title: 'Konnatale Infektion wahrscheinlich',
    meaning: {
      toxoplasma:
        'Die Befunde weisen auf eine Toxoplasma-Infektion vor der Geburt hin und müssen bestätigt werden.',
      rubella: 'Die Befunde weisen auf eine Rötelninfektion vor der Geburt hin und müssen bestätigt werden.',
      cmv: 'Die Befunde weisen auf eine CMV-Infektion vor der Geburt hin und müssen bestätigt werden.',
    },
  },
  congenital_infection_confirmed: {
    title: 'Konnatale Infektion gesichert',
    meaning: {
      toxoplasma:
        'Eine Toxoplasma-Infektion vor der Geburt ist bewiesen; die fachärztliche Betreuung beginnt jetzt, auch wenn das Kind gesund wirkt.',
      rubella:
        'Eine Rötelninfektion vor der Geburt ist bewiesen; das Kind kann ansteckend sein und braucht eine fachärztliche Verlaufskontrolle.',
      cmv: 'Eine CMV-Infektion vor der Geburt ist bewiesen; vielen Kindern geht es weiter gut, und bei allen muss das Hören kontrolliert werden.',
    },
  },
};

export const urgencies: Like<typeof english.urgencies> = {
  none: { word: 'Nichts weiter', long: 'Für diese Infektion ist kein weiterer Schritt nötig.' },
  routine: { word: 'Routine', long: 'Beim nächsten geplanten Termin veranlassen.' },
  soon: { word: 'Diese Woche', long: 'Diese Woche veranlassen.' },
  today: { word: 'Heute', long: 'Heute veranlassen und heute mit der Fachstelle sprechen.' },
};

export const actions: Like<typeof english.actions> = {
  order_igg: { any: 'IgG aus diesem Serum anfordern, oder aus einem neuen, wenn zu wenig übrig ist.' },
  order_igm: {
    any: 'IgM aus diesem selben Serum anfordern: Es wird gebraucht, um eine kürzliche von einer alten Infektion zu unterscheiden.',
    rubella:
      'Röteln-IgM aus diesem selben Serum anfordern; Daten von Exanthem, Kontakt und Impfung auf der Anforderung angeben.',
    newborn: 'IgM aus dem eigenen Blut des Säuglings anfordern, nicht aus Nabelschnurblut.',
  },
  avidity: {
    any: 'IgG-Avidität aus dem frühesten Serum mit eindeutig positivem IgG anfordern; dessen Datum und die damalige Schwangerschaftswoche angeben.',
    toxoplasma:
      'IgG-Avidität aus dem frühesten Serum mit eindeutig positivem IgG anfordern; Datum, Schwangerschaftswoche und jede Behandlung angeben.',
    rubella:
      'IgG-Avidität aus dem frühesten Serum mit eindeutig positivem IgG anfordern; Datum, Schwangerschaftswoche und Impfdaten angeben.',
  },
  igg_immunoblot: {
    any: 'IgG-Immunoblot aus demselben Serum anfordern: Er zeigt, ob das IgG echt ist, nicht wie alt es ist.',
    rubella:
      'IgG-Immunoblot mit E1- und E2-Banden aus demselben Serum anfordern; E2 erscheint spät nach einer Infektion.',
  },
  igm_immunoblot: {
    any: 'IgM-Immunoblot aus demselben Serum anfordern, wo das Labor ihn anbietet; er stützt und schließt allein nichts ab.',
  },
  second_igm_assay: {
    any: 'IgM aus demselben Serum mit einer zweiten Methode nach anderem Prinzip anfordern.',
    rubella:
      'Röteln-IgM aus demselben Serum mit einer zweiten Methode nach anderem Prinzip anfordern (IgM-Capture).',
    newborn: 'IgM aus dem Serum des Säuglings mit einer zweiten Methode nach anderem Prinzip anfordern.',
  },
  second_igg_assay: {
    any: 'IgG aus demselben Serum mit einer zweiten Methode eines anderen Herstellers anfordern.',
  },
  repeat_2_3_weeks: {
    any: 'Zweites Serum abnehmen; IgG und IgM parallel mit dem aufbewahrten ersten testen, gleiche Methode, gleiches Labor.',
    rubella:
      'Zweites Serum abnehmen; Röteln-IgG und -IgM parallel mit dem aufbewahrten ersten testen, gleiche Methode, gleiches Labor.',
    newborn:
      'Zweites Serum aus dem eigenen Blut des Säuglings abnehmen; parallel mit dem ersten testen, gleiche Methode, gleiches Labor.',
  },
  repeat_4_weeks: { any: 'Neues Serum für IgG und IgM zusammen abnehmen, im gleichen Labor.' },
  retest_in_pregnancy: {
    any: 'IgG und IgM in der Schwangerschaft zusammen kontrollieren, im gleichen Labor und im Abstand Ihres Vorgehens.',
    rubella:
      'Röteln-IgG in der Schwangerschaft kontrollieren, wie Ihr Vorgehen es verlangt, im gleichen Labor; IgM nur nach Exanthem oder Kontakt.',
  },
  igm_retest_in_pregnancy: {
    any: 'IgM in der Schwangerschaft nach dem gewählten örtlichen Vorgehen kontrollieren; es zeigt eine Reaktivierung weder an noch schließt es sie aus.',
  },
  stored_serum_parallel: {
    any: 'Ein aufbewahrtes früheres Serum suchen (Erstuntersuchung, Blutbank) und parallel mit diesem testen, gleiche Methode.',
  },
  maternal_blood_pcr: {
    any: 'PCR aus dem Blut der Mutter anfordern; ein negatives Ergebnis schließt nichts aus.',
    toxoplasma:
      'Toxoplasma-PCR aus dem Blut der Mutter anfordern; ein negatives Ergebnis schließt nichts aus.',
    cmv: 'CMV-PCR aus dem Blut der Mutter anfordern; ein negatives Ergebnis schließt nichts aus.',
  },
  throat_pcr: {
    any: 'Rachenabstrich oder Mundflüssigkeit für die RT-PCR entnehmen, so nah wie möglich am Beginn des Exanthems.',
    rubella:
      'Rachenabstrich oder Mundflüssigkeit für die Röteln-RT-PCR entnehmen, so nah wie möglich am Beginn des Exanthems.',
    newborn:
      'Rachenabstrich des Säuglings für die Röteln-RT-PCR entnehmen; Nasenabstrich und Urin dazu, wo sie angenommen werden.',
  },
  amniocentesis_pcr: {
    any: 'Amniozentese mit PCR über die Pränatalmedizin planen; ein negatives Ergebnis beendet die Verlaufskontrolle des Kindes nicht.',
    rubella:
      'Röteln-PCR aus Fruchtwasser mit der Pränatalmedizin besprechen, die entscheidet; die Länder bieten sie unterschiedlich an.',
  },
  reference_lab: {
    any: 'Dieses Serum mit allen früheren und ihren Daten an ein Referenzlabor senden.',
    toxoplasma: 'Dieses Serum mit allen früheren und ihren Daten an ein Toxoplasma-Referenzlabor senden.',
    rubella: 'Dieses Serum mit allen früheren und ihren Daten an ein Röteln-Referenzlabor senden.',
    cmv: 'Dieses Serum mit allen früheren und ihren Daten an ein CMV-Referenzlabor senden.',
    newborn: 'Serum des Säuglings zusammen mit dem der Mutter an ein Referenzlabor senden.',
  },
  ebv_serology: {
    any: 'EBV-Serologie aus demselben Serum anfordern: Eine akute EBV-Infektion kann dieses IgM falsch reaktiv machen.',
  },
  parvovirus_b19_serology: {
    any: 'Parvovirus-B19-IgM und -IgG aus demselben Serum anfordern: Das Virus macht ein ähnliches Exanthem und kann dieses IgM falsch reaktiv machen.',
  },
  verify_earlier_report: {
    any: 'Früheren Befund prüfen: wessen Probe, welches Datum, Labor, welche Methode und Einheit; Original anfordern.',
  },
  fetal_medicine_referral: {
    any: 'An die Pränatalmedizin überweisen, mit allen Ergebnissen, Methoden und Daten; weitere Entscheidungen fallen dort.',
  },
  ultrasound_follow_up: {
    any: 'Wiederholten Feinultraschall über die Pränatalmedizin veranlassen; ein unauffälliger Ultraschall schließt eine Infektion des Kindes nicht aus.',
    toxoplasma:
      'Wiederholten Feinultraschall veranlassen: Hirnventrikel, Verkalkungen, Leber, Aszites, Darm, Wachstum; unauffällig schließt nichts aus.',
    cmv: 'Wiederholten Feinultraschall mit Neurosonografie über die Pränatalmedizin veranlassen; ein unauffälliger Ultraschall schließt nichts aus.',
  },
  infectious_disease_referral: {
    any: 'An die Infektiologie überweisen, mit allen Ergebnissen, Behandlungen, Blutprodukten und Daten.',
  },
  public_health_notification: {
    any: 'Der Gesundheitsbehörde melden, wie die nationalen Regeln es verlangen.',
    rubella:
      'Der Gesundheitsbehörde jetzt melden, schon bei Verdacht; nicht auf weiterführende Ergebnisse warten.',
  },
  spiramycin_discussion: {
    any: 'Spiramycin mit der Pränatalmedizin oder einem Toxoplasmose-Zentrum besprechen, ohne die zweite Probe abzuwarten; das Zentrum entscheidet.',
  },
  valaciclovir_discussion: {
    any: 'Valaciclovir mit der Pränatalmedizin besprechen: Off-Label, Kontrolle der Nierenfunktion nötig, Leitlinien unterscheiden sich; die Fachstelle entscheidet.',
  },
  hygiene_advice: {
    any: 'Hygieneberatung zur Vermeidung dieser Infektion geben.',
    toxoplasma:
      'Hygieneberatung geben: Fleisch durchgaren, Obst und Gemüse, Hände und Bretter waschen, bei Erde Handschuhe, Katzenklo täglich durch andere reinigen lassen.',
    cmv: 'Hygieneberatung geben, ihr und dem Partner: Hände waschen nach Windeln und Speichel, Becher und Besteck nicht teilen, Kondome.',
  },
  avoid_contacts_advice: {
    any: 'Ihr raten, Personen mit dieser Infektion zu meiden und jeden Kontakt sofort zu melden.',
    rubella:
      'Ihr raten, Personen mit Exanthem-Erkrankung zu meiden und nach Exanthem oder Kontakt sofort anzurufen, bevor sie kommt.',
  },
  mmr_before_conception: {
    any: 'MMR jetzt anbieten, vor der Konzeption, sobald sie angibt, nicht schwanger zu sein; danach 28 Tage keine Konzeption.',
  },
  postpartum_mmr: {
    any: 'MMR nach der Entbindung anbieten, möglichst vor der Entlassung; Stillen und Anti-D verzögern sie nicht.',
  },
  delay_conception_discussion: {
    any: 'Besprechen, mit der Konzeption zu warten, bis die Infektion datiert oder ausgeschlossen ist.',
  },
  no_further_testing: {
    any: 'Hier nicht weiter testen; diesen Befund ablegen, er macht ein späteres reaktives IgM lesbar.',
    rubella: 'Hier nicht weiter testen; diesen Befund für diese und spätere Schwangerschaften ablegen.',
    newborn: 'Hier nicht weiter testen; diesen Befund in der Akte des Kindes ablegen.',
  },
  newborn_workup: {
    any: 'Abklärung des Neugeborenen mit der Pädiatrie planen: eigenes Blut des Säuglings, PCR, Augen, Gehör und Bildgebung des Kopfes.',
    toxoplasma:
      'Abklärung des Neugeborenen planen: eigenes Blut für IgG, IgM, IgA und PCR neben dem Serum der Mutter, Augen, Gehör, Bildgebung des Kopfes.',
    rubella:
      'Abklärung des Neugeborenen planen: IgM um die Geburt, RT-PCR aus Rachenabstrich und Urin, Augen, Herz, Gehör und Bildgebung des Kopfes.',
    cmv: 'Abklärung des Neugeborenen planen: CMV-PCR aus Urin oder Speichel bis Tag 21, Gehör, Augen, Blutbild, Leberwerte, Schädelsonografie.',
  },
  newborn_pcr_21_days: {
    any: 'Urin oder Speichel des Neugeborenen bis Tag 21 nach der Geburt für die CMV-PCR entnehmen; ein später positives Ergebnis beweist keine Infektion vor der Geburt mehr.',
  },
  newborn_urine_confirm: {
    any: 'Die Speichel-PCR bis Tag 21 nach der Geburt im Urin bestätigen; CMV aus Muttermilch kann Speichel falsch positiv machen.',
  },
  dbs_pcr: {
    any: 'CMV-PCR aus der seit der Geburt aufbewahrten Trockenblutkarte anfordern; ein negatives Ergebnis schließt eine Infektion nicht aus.',
  },
  infant_igg_follow_up: {
    any: 'IgG des Säuglings in parallel getesteten Seren im gleichen Labor verfolgen, bis es verschwunden ist.',
    toxoplasma:
      'IgG des Säuglings in parallel getesteten Seren im gleichen Labor verfolgen, bis es verschwunden ist, und erneut nach dem Ende jeder Behandlung.',
    rubella:
      'IgG des Säuglings in parallel getesteten Seren im gleichen Labor über 9 Monate hinaus verfolgen; die letzte Probe vor MMR abnehmen.',
    cmv: 'Das Kind mit PCR und klinischen Befunden kontrollieren; IgG beim Säugling stammt von der Mutter und entscheidet bei CMV nichts.',
  },
  infant_igm_repeat_1_month: {
    any: 'IgM aus dem eigenen Blut des Säuglings im Alter von 1 Monat wiederholen.',
    rubella:
      'Röteln-IgM aus dem eigenen Blut des Säuglings im Alter von 1 Monat wiederholen; etwa jedes fünfte infizierte Kind ist vorher negativ.',
  },
  mother_child_immunoblot: {
    any: 'Vergleichenden Mutter-Kind-Immunoblot anfordern, IgG und IgM, mit Seren von Mutter und Kind von denselben Tagen.',
  },
  infant_specialist_treatment: {
    any: 'Den Säugling an die pädiatrische Infektiologie überweisen, die über eine Behandlung entscheidet.',
  },
  hearing_eye_neuro_follow_up: {
    any: 'Verlaufskontrolle von Gehör, Augen und Entwicklung veranlassen; unauffällige Befunde bei der Geburt beenden sie nicht.',
    rubella:
      'Verlaufskontrolle von Gehör, Augen, Herz und Entwicklung veranlassen; unauffällige Befunde bei der Geburt beenden sie nicht.',
  },
  isolation_precautions: {
    any: 'Kontaktschutzmaßnahmen einhalten; nur rötelnimmunes Personal und rötelnimmunen Besuch zum Säugling lassen; schwangere Kontaktpersonen warnen.',
  },
};

/** The only texts that may name termination, ganciclovir or valganciclovir: what not to do, and why. */
export const avoid: Like<typeof english.avoid> = {
  mmr_in_pregnancy: {
    any: 'MMR nicht in der Schwangerschaft geben: Es ist ein Lebendimpfstoff. Eine unwissentlich gegebene Dosis ist kein Grund für einen Schwangerschaftsabbruch.',
  },
  igm_alone_diagnosis: {
    any: 'Keine kürzliche Infektion allein aus einem reaktiven IgM diagnostizieren: IgM kann falsch sein oder Monate bis Jahre persistieren.',
  },
  reassure_immune: {
    any: 'Sie auf dieses Ergebnis hin nicht als immun beruhigen: Es zeigt nicht, dass die Infektion alt ist.',
    cmv: 'Aus einem positiven CMV-IgG keinen Schutz versprechen: Reaktivierung und Reinfektion können das Kind trotzdem erreichen.',
  },
  avidity_on_negative_igg: {
    any: 'Bei negativem oder grenzwertigem IgG keine Avidität anfordern oder auswerten: Es ist zu wenig IgG zum Messen da.',
  },
  avidity_dates_pregnancy: {
    any: 'Diese hohe Avidität nicht als Infektion vor der Schwangerschaft lesen: Sie blickt nur einige Wochen zurück und lässt die ersten Wochen offen.',
  },
  termination_on_serology: {
    any: 'Einen Schwangerschaftsabbruch nicht aufgrund der Serologie besprechen oder entscheiden: Sie zeigt nicht, dass das Kind infiziert oder geschädigt ist.',
  },
  ganciclovir_mother: {
    any: 'Der Mutter wegen der CMV-Serologie kein Ganciclovir geben: Es schädigte bei Tieren Embryonen, und Leitlinien geben ihm hier keinen Platz.',
  },
  valganciclovir_mother: {
    any: 'Der Mutter wegen der CMV-Serologie kein Valganciclovir geben: Es wird zu Ganciclovir, das bei Tieren Embryonen schädigte.',
  },
  hyperimmune_globulin_routine: {
    any: 'CMV-Hyperimmunglobulin nicht routinemäßig anwenden: Zwei randomisierte Studien scheiterten, und die Seite, die es lobt, widerspricht sich selbst.',
  },
  immunoglobulin_protection: {
    any: 'Nach Kontakt keinen Schutz durch Immunglobulin versprechen: Es verhindert die Rötelninfektion nicht und kann die Krankheit verdecken.',
  },
  amniocentesis_too_early: {
    any: 'Fruchtwasser nicht vor dem Zeitfenster entnehmen: Zu früh entnommen übersieht eine negative PCR infizierte Kinder.',
    toxoplasma:
      'Fruchtwasser nicht vor 18 vollendeten Wochen und nicht innerhalb von 4 Wochen nach der Infektion entnehmen: Eine negative PCR würde täuschen.',
    cmv: 'Fruchtwasser nicht vor 17 vollendeten Wochen und nicht innerhalb von 8 Wochen nach der Infektion entnehmen: Eine negative PCR würde täuschen.',
  },
  compare_across_assays: {
    any: 'IgG- oder Aviditätszahlen verschiedener Labore oder Methoden nicht vergleichen: Nur parallele Seren in einem Lauf zeigen einen Anstieg.',
  },
  igm_only_retest: {
    any: 'IgM nicht allein kontrollieren: Serokonversion ohne IgM kommt vor; IgG und IgM zusammen kontrollieren.',
    rubella:
      'Röteln-IgM nicht ohne Exanthem oder Kontakt kontrollieren: Es ist dann meist falsch; eine Kontrolle bedeutet IgG.',
  },
  newborn_igg_diagnosis: {
    any: 'Aus dem IgG eines jungen Säuglings keine Infektion diagnostizieren oder ausschließen: Es ist der Antikörper der Mutter.',
  },
  cord_igm_diagnosis: {
    any: 'Nicht aus IgM oder IgA im Nabelschnurblut diagnostizieren: Blut der Mutter gelangt hinein; das eigene Blut des Säuglings testen.',
  },
  single_negative_excludes: {
    any: 'Eine Infektion nicht aufgrund eines einzelnen negativen Ergebnisses von IgM, PCR oder Trockenblutkarte ausschließen: Jeder dieser Tests übersieht infizierte Kinder.',
    rubella:
      'Röteln nicht aufgrund eines einzelnen negativen IgM- oder PCR-Ergebnisses ausschließen: Die Probe kann zu früh oder zu spät sein.',
  },
};

/** What each fact is called: `label` in a list of answers, `short` inside a sentence. */
export const facts: Like<typeof english.facts> = {
  gestation: { label: 'Vollendete Schwangerschaftswochen bei der Probenahme', short: 'Woche bei Probenahme' },
  ageDays: { label: 'Alter des Säuglings bei der Probenahme, in Tagen', short: 'Alter in Tagen' },
  previous: { label: 'Frühere Ergebnisse', short: 'frühere Ergebnisse' },
  series: { label: 'IgG-Verlauf in parallel getesteten Seren', short: 'paralleler IgG-Verlauf' },
  'settings.avidityExcludesWeeks': {
    label: 'Wochen, die eine hohe Avidität laut Labor ausschließt',
    short: 'durch hohe Avidität ausgeschlossene Wochen',
  },
  'settings.practice': { label: 'Vorgehen dieses Standorts', short: 'Vorgehen des Standorts' },
  'results.igg': { label: 'IgG', short: 'IgG' },
  'results.igm': { label: 'IgM', short: 'IgM' },
  'results.avidity': { label: 'IgG-Avidität', short: 'Avidität' },
  'results.iggBlot': { label: 'IgG-Immunoblot', short: 'IgG-Blot' },
  'results.igmBlot': { label: 'IgM-Immunoblot', short: 'IgM-Blot' },
  'results.secondIgm': { label: 'IgM mit zweiter Methode', short: 'zweites IgM' },
  'results.secondAvidity': { label: 'IgG-Avidität mit zweiter Methode', short: 'zweite Avidität' },
  'results.iga': { label: 'IgA', short: 'IgA' },
  'results.motherBloodPcr': { label: 'PCR im Blut der Mutter', short: 'PCR Mutterblut' },
  'results.throatPcr': { label: 'PCR aus Rachen oder Mundflüssigkeit', short: 'Rachen-PCR' },
  'results.amnioticPcr': { label: 'PCR im Fruchtwasser', short: 'Fruchtwasser-PCR' },
  'results.newbornUrinePcr': { label: 'PCR im Urin des Säuglings', short: 'Urin-PCR' },
  'results.newbornSalivaPcr': { label: 'PCR im Speichel des Säuglings', short: 'Speichel-PCR' },
  'results.newbornBloodPcr': { label: 'PCR im Blut des Säuglings', short: 'PCR Säuglingsblut' },
  'results.dbsPcr': { label: 'PCR aus der Trockenblutkarte', short: 'Trockenblut-PCR' },
  'results.motherChildBlot': {
    label: 'Vergleichender Mutter-Kind-Immunoblot',
    short: 'Mutter-Kind-Blot',
  },
  'history.rashDaysAgo': { label: 'Tage vom Exanthem bis zur Probe', short: 'Exanthem' },
  'history.contactDaysAgo': { label: 'Tage vom letzten Kontakt bis zur Probe', short: 'Kontakt' },
  'history.endemicTravel': {
    label: 'Reise oder Kontakt in dieser Schwangerschaft, die als Exposition zählen',
    short: 'Reise',
  },
  'history.symptoms': { label: 'Krankheit, die zur Infektion passt', short: 'Symptome' },
  'history.documentedDoses': {
    label: 'Dokumentierte Dosen Rötelnimpfstoff',
    short: 'dokumentierte Impfdosen',
  },
  'history.weeksSinceVaccine': {
    label: 'Wochen seit der letzten Rötelnimpfung',
    short: 'Wochen seit Impfung',
  },
  'history.immunosuppressed': { label: 'Geschwächtes Immunsystem', short: 'Immunschwäche' },
  'history.activeEyeDisease': {
    label: 'Aktive Augenerkrankung (Retinochorioiditis)',
    short: 'aktive Augenerkrankung',
  },
  'history.recentImmunoglobulin': {
    label: 'Immunglobulin oder Blutprodukt in den letzten 6 Monaten',
    short: 'Immunglobulin oder Blutprodukt',
  },
  'history.treated': { label: 'Spezifische Behandlung schon begonnen', short: 'Behandlung begonnen' },
  'history.ultrasoundAbnormal': {
    label: 'Ultraschallbefunde, die an eine konnatale Infektion denken lassen',
    short: 'auffälliger Ultraschall',
  },
  'history.otherCauseOfIgm': {
    label: 'Andere nachgewiesene Ursache des IgM (akute EBV-, Parvovirus-B19-Infektion)',
    short: 'andere Ursache des IgM',
  },
  'history.motherInfection': {
    label: 'Infektion der Mutter in dieser Schwangerschaft',
    short: 'Infektion der Mutter',
  },
  'history.newbornSigns': {
    label: 'Zeichen beim Säugling, Befunde der Bildgebung oder auffälliges Hörscreening',
    short: 'Zeichen beim Säugling',
  },
  'history.sampleFrom': { label: 'Entnahmestelle der Probe', short: 'Probe aus' },
};

/** Every class and value in a midwife's words; a `null` in a case is "not known", never "no". */
export const values: Like<typeof english.values> = {
  negative: 'negativ',
  grey: 'grenzwertig',
  'low-positive': 'schwach positiv',
  positive: 'positiv',
  low: 'niedrig',
  intermediate: 'intermediär',
  high: 'hoch',
  'not-measurable': 'nicht messbar',
  indeterminate: 'nicht eindeutig',
  'e2-absent': 'E1-Banden ohne E2',
  'not-done': 'nicht durchgeführt',
  pending: 'ausstehend',
  unknown: 'nicht bekannt',
  unreadable: 'nicht lesbar',
  rising: 'steigend',
  stable: 'stabil',
  falling: 'fallend',
  confirmed: 'gesichert',
  probable: 'wahrscheinlich',
  possible: 'möglich',
  none: 'keine',
  cord: 'Nabelschnurblut',
  infant: 'eigenes Blut des Säuglings',
  true: 'ja',
  false: 'nein',
  null: 'nicht bekannt',
};
