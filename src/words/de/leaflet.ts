/** The leaflet for the patient, and the cards shown to her, in plain German. Each piece has at most 20 words. */
import type { leaflet as english } from '../en/leaflet.ts';
import type { Like } from '../like.ts';
import { dated, onDays } from './dates.ts';
import { form } from './plural.ts';

export const leaflet: Like<typeof english> = {
  page: {
    title: 'Merkblatt für die Patientin',
    one: (infection: string) => `Merkblatt: ${infection}`,
    lead: 'Einfache Worte zum Mitnehmen. Gemeinsam mit ihr durchlesen; es enthält keinen Namen.',
    language: 'Sprache des Merkblatts',
    notLoaded: 'Diese Sprache konnte nicht geladen werden. Das Merkblatt bleibt in der vorigen Sprache.',
    size: 'Schrift',
    sizes: { normal: 'Normale Schrift', large: 'Große Schrift' },
    print: 'Merkblatt drucken',
    explain: 'Als Karten zeigen',
    back: 'Zurück zum Ergebnis',
    only: 'Nur eine Infektion',
    all: 'Alle Infektionen',
    none: 'Es gibt kein Ergebnis für ein Merkblatt',
    noneLead: 'Ein Merkblatt entsteht aus dem Ergebnis eines offenen Falls. Zuerst die Ergebnisse eingeben.',
    noneOf: 'Der offene Fall hat kein Ergebnis zu dieser Infektion',
    start: 'Fall beginnen',
  },

  title: {
    one: 'Das Ergebnis Ihres Bluttests',
    many: 'Die Ergebnisse Ihrer Bluttests',
    child: 'Das Testergebnis Ihres Babys',
  },
  notReviewed: 'Noch nicht klinisch geprüft: Keine Ärztin und kein Arzt hat diese Worte bisher geprüft.',
  noTalk: 'Dieses Blatt ersetzt kein Gespräch mit Ihrer Hebamme, Ihrer Ärztin oder Ihrem Arzt.',
  version: (version: string) => `Erstellt mit Torchlight, Tabellen ${version}.`,
  sample: {
    planning: 'Wir haben Ihr Blut vor einer Schwangerschaft getestet.',
    pregnant: 'Wir haben Ihr Blut in Ihrer Schwangerschaft getestet.',
    week: (weeks: number) =>
      `Wir haben Ihr Blut getestet, als Sie ${weeks} ${form(weeks, 'Woche', 'Wochen')} schwanger waren.`,
    newborn: 'Wir haben Ihr Baby getestet.',
    on: dated,
  },

  parts: {
    about: 'Was wir gesucht haben',
    found: 'Was der Test gefunden hat',
    means: 'Was das bedeutet',
    next: 'Nächste Schritte',
    you: 'Was Sie tun können',
    ask: 'Was Sie uns fragen können',
    call: 'Wann Sie uns anrufen',
  },

  infections: { toxoplasma: 'Toxoplasmen', rubella: 'Röteln', cmv: 'CMV' },
  about: {
    toxoplasma:
      'Toxoplasmen sind winzige Keime. Menschen bekommen sie von rohem Fleisch, aus der Erde und aus Katzenkot.',
    rubella:
      'Röteln kommen von einem Virus und machen einen Ausschlag. Früh in der Schwangerschaft können sie dem Baby schaden.',
    cmv: 'CMV ist die Abkürzung für den Namen eines Virus. Speichel, Urin und Sex können es übertragen.',
  },
  antibodies:
    'Abwehrstoffe (Antikörper) sind winzige Helfer im Blut. Der Körper macht sie, um Keime zu bekämpfen.',

  found: {
    lasting: {
      some: 'Der Test hat in Ihrem Blut Abwehrstoffe gegen diesen Keim gefunden.',
      none: 'Der Test hat in Ihrem Blut keine Abwehrstoffe gegen diesen Keim gefunden.',
      unclear: 'Der Test auf Abwehrstoffe gab ein unklares Ergebnis.',
      missing: 'Wir haben noch kein klares Hauptergebnis.',
    },
    early: {
      some: 'Er hat auch frühe Abwehrstoffe gefunden. Der Körper macht sie zuerst, aber sie können Monate oder Jahre bleiben.',
      none: 'Er hat keine frühen Abwehrstoffe gefunden. Das sind die, die der Körper zuerst macht.',
      unclear: 'Der Test auf frühe Abwehrstoffe war unklar. Das sind die, die der Körper zuerst macht.',
    },
    age: {
      older: 'Ein weiterer Test sagt, dass die Abwehrstoffe schon einige Zeit da sind.',
      newer: 'Ein weiterer Test sagt, dass die Abwehrstoffe neu sein können.',
      unclear: 'Ein weiterer Test konnte nicht sagen, wie alt die Abwehrstoffe sind.',
    },
    germ: {
      some: 'Ein weiterer Test hat den Keim selbst gefunden.',
      none: 'Ein weiterer Test hat den Keim selbst gesucht und nicht gefunden.',
      unclear: 'Ein weiterer Test auf den Keim selbst war unklar.',
    },
    child: {
      some: 'Der Test hat im Blut Ihres Babys Abwehrstoffe gefunden. Sie können vor der Geburt von Ihnen gekommen sein.',
      none: 'Der Test hat im Blut Ihres Babys keine Abwehrstoffe gefunden.',
      unclear: 'Der Test vom Blut Ihres Babys gab ein unklares Ergebnis.',
      missing: 'Wir haben noch kein klares Ergebnis vom Blut Ihres Babys.',
    },
  },

  means: {
    susceptible: {
      toxoplasma: {
        first: 'Sehr wahrscheinlich hatten Sie diese Infektion nie. Darum können Sie sich noch anstecken.',
        then: 'Sie können viel tun, um sie fernzuhalten.',
      },
      rubella: {
        first: 'Der Test zeigt nicht, dass Sie geschützt sind.',
        then: 'Darum behandeln wir Sie wie eine Person, die noch Röteln bekommen kann.',
      },
      cmv: {
        first: 'Sehr wahrscheinlich hatten Sie diese Infektion nie. Darum können Sie sich noch anstecken.',
        then: 'Sie können viel tun, um sie fernzuhalten.',
      },
    },
    immune: {
      toxoplasma: {
        first: 'Sie hatten diese Infektion früher schon. Ihr Körper kennt den Keim.',
        then: 'Dass Sie sich jetzt zum ersten Mal anstecken, ist sehr unwahrscheinlich.',
      },
      rubella: {
        first: 'Sie haben Abwehrstoffe von einer Impfung oder von einer alten Infektion.',
        then: 'Nichts deutet auf eine neue Infektion hin.',
      },
      cmv: {
        first:
          'Sie hatten diese Infektion früher schon. Eine erste Infektion ist jetzt sehr unwahrscheinlich.',
        then: 'Aber das Virus kann wieder aufwachen, oder Sie können sich noch einmal anstecken.',
      },
    },
    past_infection: {
      toxoplasma: {
        first: 'Sie hatten diese Infektion. Sehr wahrscheinlich ist das lange her.',
        then: 'Ein Bluttest allein kann nicht beweisen, wann es war.',
      },
      rubella: {
        first: 'Sie hatten früher Röteln oder die Impfung.',
        then: 'Eine neue Infektion ist unwahrscheinlich, aber dieser Test allein kann sie nicht ausschließen.',
      },
      cmv: {
        first: 'Sie hatten diese Infektion. Sehr wahrscheinlich ist das lange her.',
        then: 'Aber das Virus kann wieder aufwachen, oder Sie können sich noch einmal anstecken.',
      },
    },
    recent_infection_excluded: {
      toxoplasma: {
        first: 'Die Tests sagen, dass Sie diese Infektion vor dieser Schwangerschaft hatten.',
        then: 'Frühe Abwehrstoffe können nach einer Infektion lange bleiben.',
      },
      rubella: {
        first: 'Die Tests sagen, dass Sie Röteln oder die Impfung vor dieser Schwangerschaft hatten.',
        then: 'Frühe Abwehrstoffe können danach lange bleiben.',
      },
      cmv: {
        first:
          'Eine erste Infektion in dieser Schwangerschaft ist unwahrscheinlich. Die Tests sagen, dass sie vorher war.',
        then: 'Frühe Abwehrstoffe können nach einer Infektion lange bleiben.',
      },
    },
    possible_recent_infection: {
      toxoplasma: {
        first: 'Vielleicht haben Sie sich vor kurzer Zeit angesteckt. Wir können es noch nicht sagen.',
        then: 'Das ist noch keine endgültige Antwort. Weitere Tests sagen uns mehr.',
      },
      rubella: {
        first:
          'Vielleicht haben Sie sich vor kurzer Zeit mit Röteln angesteckt. Wir können es noch nicht sagen.',
        then: 'Das ist noch keine endgültige Antwort. Weitere Tests sagen uns mehr.',
      },
      cmv: {
        first:
          'Vielleicht haben Sie sich vor kurzer Zeit zum ersten Mal angesteckt. Wir können es noch nicht sagen.',
        then: 'Das ist noch keine endgültige Antwort. Weitere Tests sagen uns mehr.',
      },
    },
    probable_recent_infection: {
      toxoplasma: {
        first: 'Sehr wahrscheinlich haben Sie sich vor kurzer Zeit angesteckt.',
        then: 'Mehr als ein Test deutet darauf hin, aber ein voller Beweis fehlt noch.',
      },
      rubella: {
        first: 'Sehr wahrscheinlich haben Sie sich vor kurzer Zeit mit Röteln angesteckt.',
        then: 'Mehr als ein Test deutet darauf hin, aber ein voller Beweis fehlt noch.',
      },
      cmv: {
        first:
          'Sehr wahrscheinlich haben Sie sich vor kurzer Zeit zum ersten Mal mit diesem Virus angesteckt.',
        then: 'Mehr als ein Test deutet darauf hin, aber ein voller Beweis fehlt noch.',
      },
    },
    confirmed_infection: {
      toxoplasma: {
        first: 'Die Tests zeigen, dass Sie sich in dieser Schwangerschaft angesteckt haben.',
        then: 'Sie müssen damit nicht allein sein. Fachleute helfen Ihnen.',
      },
      rubella: {
        first: 'Die Tests zeigen, dass Sie vor kurzer Zeit Röteln hatten.',
        then: 'Sie müssen damit nicht allein sein. Fachleute helfen Ihnen.',
      },
      cmv: {
        first: 'Die Tests zeigen, dass Sie sich in dieser Schwangerschaft mit dem Virus angesteckt haben.',
        then: 'Den meisten Babys, die sich anstecken, geht es gut. Weitere Untersuchungen sagen uns mehr.',
      },
    },
    non_primary_infection_possible: {
      toxoplasma: {
        first:
          'Sie hatten diese Infektion schon. Vielleicht ist sie aufgewacht oder Sie haben sich neu angesteckt.',
        then: 'Wir haben ein neues Zeichen davon gesehen. Darum schauen wir genauer hin.',
      },
      rubella: {
        first:
          'Sie hatten früher Röteln oder die Impfung. Vielleicht haben Sie sich neu mit Röteln angesteckt.',
        then: 'Wir haben ein neues Zeichen davon gesehen. Darum schauen wir genauer hin.',
      },
      cmv: {
        first:
          'Sie hatten dieses Virus schon. Vielleicht ist es aufgewacht oder Sie haben sich neu angesteckt.',
        then: 'Tests auf Abwehrstoffe allein können das nicht klären.',
      },
    },
    false_positive_igm_likely: {
      toxoplasma: {
        first:
          'Die frühen Abwehrstoffe sind wahrscheinlich ein Fehlalarm. Dieser Keim ist wahrscheinlich nicht die Ursache.',
        then: 'Was wir als Nächstes tun, hängt vom Rest Ihres Ergebnisses ab.',
      },
      rubella: {
        first:
          'Die frühen Abwehrstoffe sind wahrscheinlich ein Fehlalarm. Röteln sind wahrscheinlich nicht die Ursache.',
        then: 'Was wir als Nächstes tun, hängt vom Rest Ihres Ergebnisses ab.',
      },
      cmv: {
        first:
          'Die frühen Abwehrstoffe sind wahrscheinlich ein Fehlalarm. Dieses Virus ist wahrscheinlich nicht die Ursache.',
        then: 'Was wir als Nächstes tun, hängt vom Rest Ihres Ergebnisses ab.',
      },
    },
    inconclusive: {
      toxoplasma: {
        first:
          'Wir können es noch nicht sagen. Einige Ergebnisse fehlen, sind unklar oder passen nicht zusammen.',
        then: 'Wir können nicht sagen, dass es eine Infektion gibt. Wir können sie nicht ausschließen.',
      },
      rubella: {
        first:
          'Wir können es noch nicht sagen. Einige Ergebnisse fehlen oder sind unklar, oder es ist zu früh.',
        then: 'Wir können nicht sagen, dass es eine Infektion gibt. Wir können sie nicht ausschließen.',
      },
      cmv: {
        first:
          'Wir können es noch nicht sagen. Einige Ergebnisse fehlen, sind unklar oder passen nicht zusammen.',
        then: 'Wir können nicht sagen, dass es eine Infektion gibt. Wir können sie nicht ausschließen.',
      },
    },
    congenital_infection_excluded: {
      toxoplasma: {
        first: 'Ihr Baby hat sich vor der Geburt nicht angesteckt, soweit Tests das sagen können.',
        then: 'Wir haben alle Ergebnisse zusammen angesehen.',
      },
      rubella: {
        first: 'Ihr Baby hat sich vor der Geburt nicht mit Röteln angesteckt, soweit Tests das sagen können.',
        then: 'Wir haben alle Ergebnisse zusammen angesehen.',
      },
      cmv: {
        first:
          'Ihr Baby hat sich vor der Geburt nicht mit diesem Virus angesteckt, soweit Tests das sagen können.',
        then: 'Wir haben alle Ergebnisse zusammen angesehen.',
      },
    },
    congenital_infection_possible: {
      toxoplasma: {
        first: 'Wir wissen noch nicht, ob Ihr Baby sich vor der Geburt angesteckt hat.',
        then: 'Wir untersuchen Ihr Baby, bis wir es wissen.',
      },
      rubella: {
        first: 'Wir wissen noch nicht, ob Ihr Baby sich vor der Geburt mit Röteln angesteckt hat.',
        then: 'Wir untersuchen Ihr Baby, bis wir es wissen.',
      },
      cmv: {
        first: 'Wir wissen noch nicht, ob Ihr Baby sich vor der Geburt mit diesem Virus angesteckt hat.',
        then: 'Ein Test auf das Virus selbst wird es sagen. Abwehrstoffe können es nicht.',
      },
    },
    congenital_infection_probable: {
      toxoplasma: {
        first: 'Wahrscheinlich hat sich Ihr Baby vor der Geburt angesteckt.',
        then: 'Weitere Tests müssen das prüfen.',
      },
      rubella: {
        first: 'Wahrscheinlich hat sich Ihr Baby vor der Geburt mit Röteln angesteckt.',
        then: 'Weitere Tests müssen das prüfen.',
      },
      cmv: {
        first: 'Wahrscheinlich hat sich Ihr Baby vor der Geburt mit diesem Virus angesteckt.',
        then: 'Weitere Tests müssen das prüfen.',
      },
    },
    congenital_infection_confirmed: {
      toxoplasma: {
        first: 'Die Tests zeigen, dass sich Ihr Baby vor der Geburt angesteckt hat.',
        then: 'Fachleute kümmern sich jetzt um Ihr Baby, auch wenn es gesund aussieht.',
      },
      rubella: {
        first: 'Die Tests zeigen, dass sich Ihr Baby vor der Geburt mit Röteln angesteckt hat.',
        then: 'Ihr Baby kann das Virus weitergeben und wird von Fachleuten untersucht.',
      },
      cmv: {
        first: 'Die Tests zeigen, dass sich Ihr Baby vor der Geburt mit diesem Virus angesteckt hat.',
        then: 'Vielen Kindern geht es weiter gut. Wir prüfen bei allen das Gehör.',
      },
    },
  },
  meansChild: {
    first: 'Die frühen Abwehrstoffe im Blut Ihres Babys sind wahrscheinlich ein Fehlalarm.',
    then: 'Was wir als Nächstes tun, hängt vom Rest des Ergebnisses ab.',
  },
  baby: 'Das sagt uns nicht, ob Ihr Baby geschädigt ist.',
  noAnswer: {
    first: 'Wir können dieses Ergebnis noch nicht lesen.',
    then: 'Wir fragen das Labor und sagen Ihnen, was es antwortet.',
  },

  start: {
    none: 'Jetzt sind keine weiteren Schritte nötig.',
    routine: 'Diese Schritte haben Zeit bis zu Ihrem nächsten Termin.',
    soon: 'Diese Schritte beginnen diese Woche.',
    today: 'Diese Schritte beginnen heute.',
  },
  steps: {
    moreTests: 'Das Labor macht weitere Tests. Oft reicht das Blut, das Sie gegeben haben.',
    laterTest: 'Das Labor macht vielleicht noch einen Test mit Ihrer nächsten Blutprobe.',
    bothBlood: 'Das Labor schaut Ihr Blut und das Blut Ihres Babys nebeneinander an.',
    secondSample: 'Sie geben eine zweite Blutprobe. Das Labor testet beide nebeneinander.',
    bloodAgain: 'Dieser Bluttest wird bei Ihnen noch einmal gemacht.',
    oldBlood: 'Wir fragen, ob eine ältere Blutprobe von Ihnen aufgehoben wurde.',
    oldReport: 'Wir prüfen einen älteren Befund von Ihnen. Bringen Sie ihn mit, wenn Sie können.',
    expertLab: 'Wir schicken Ihr Blut an ein Fachlabor.',
    swab: 'Wir suchen das Virus mit einem weichen Stäbchen in Ihrem Rachen oder Mund.',
    waterTest: 'Fachleute testen vielleicht das Wasser um das Baby. Fragen Sie, was das zeigen kann.',
    babyExperts: 'Wir schicken Sie zu Fachleuten für Babys vor der Geburt.',
    infectionExperts: 'Wir schicken Sie zu einer Ärztin oder einem Arzt mit viel Wissen über Infektionen.',
    healthOffice: 'Die Regeln verlangen, dass wir es dem Gesundheitsamt melden.',
    medicine: 'Fachleute sprechen mit Ihnen über ein Medikament. Fragen Sie, was darüber bekannt ist.',
    scans: 'Weitere Ultraschall-Bilder folgen. Auch gute Bilder können eine Infektion nicht ausschließen.',
    vaccineNow:
      'Wir bieten Ihnen eine Impfung gegen Masern, Mumps und Röteln an. Warten Sie danach 28 Tage, bevor Sie schwanger werden.',
    vaccineAfter:
      'Wir bieten Ihnen nach der Geburt eine Impfung gegen Masern, Mumps und Röteln an. In der Schwangerschaft geht das nicht.',
    wait: 'Sprechen Sie mit uns darüber, eine Weile zu warten, bevor Sie schwanger werden.',
    noMoreTests: 'Sie brauchen dafür jetzt keine weiteren Tests. Heben Sie den Befund auf.',
    afterBirth: 'Wir planen Untersuchungen Ihres Babys gleich nach der Geburt: Blut, Augen, Gehör und Kopf.',
    bloodAfterBirth: 'Nach der Geburt testen wir das Blut Ihres Babys mehrmals.',
    urineAfterBirth: 'Wir testen Urin oder Speichel Ihres Babys in den ersten 21 Tagen.',
    childMoreTests: 'Das Labor macht weitere Tests mit dem Blut Ihres Babys.',
    childSecondSample: 'Ihr Baby gibt eine zweite Blutprobe. Das Labor testet beide nebeneinander.',
    childExpertLab: 'Wir schicken das Blut Ihres Babys an ein Fachlabor.',
    childSwab: 'Wir suchen das Virus mit einem weichen Stäbchen im Rachen Ihres Babys.',
    childExperts:
      'Wir schicken Ihr Baby zu einer Kinderärztin oder einem Kinderarzt mit viel Wissen über Infektionen.',
    childCheck: 'Wir untersuchen Blut, Augen, Gehör und Kopf Ihres Babys.',
    childUrineOrSpit: 'Wir testen Urin oder Speichel Ihres Babys.',
    childUrine: 'Wir testen den Urin Ihres Babys, um das Ergebnis abzusichern.',
    childBirthSpot: 'Das Labor testet den getrockneten Blutstropfen, der seit der Geburt aufgehoben ist.',
    childBloodAgain: 'Wir testen das Blut Ihres Babys noch einmal.',
    childFollowUp: 'Wir prüfen Gehör und Augen Ihres Babys, und wie Ihr Kind wächst und lernt.',
    childNoMoreTests: 'Ihr Baby braucht dafür jetzt keine weiteren Tests. Heben Sie den Befund auf.',
  },

  urgent: {
    none: 'bei Ihrem nächsten Termin',
    routine: 'bei Ihrem nächsten Termin',
    soon: 'diese Woche',
    today: 'heute',
  },
  times: {
    now: 'jetzt',
    as_urgent: 'bald',
    same_serum: 'jetzt',
    second_method: 'jetzt',
    before_results: 'jetzt',
    if_exposed: 'wenn es einen Ausschlag gab',
    at_pregnancy: 'wenn Sie schwanger werden',
    by_practice: 'wir sagen Ihnen, wann',
    before_conception: 'bevor Sie schwanger werden',
    when_igg_clear: 'später',
    through_pregnancy: 'die ganze Schwangerschaft lang',
    at_birth: 'bei der Geburt',
    by_day_21_of_life: 'in den ersten 21 Tagen',
    infant_every_4_to_6_weeks: 'alle 4 bis 6 Wochen nach der Geburt',
    postpartum: 'nach der Geburt',
    mmr_28_days: 'jetzt',
    every_4_weeks_to_16: 'alle 4 Wochen, bis 16 Wochen der Schwangerschaft',
    scans_2_to_4_weeks: 'alle 2 bis 4 Wochen',
    scans_by_specialist: 'die Fachleute sagen Ihnen, wann',
    in_4_weeks: '4 bis 6 Wochen nach diesem Test',
    past_contact_60: '4 bis 6 Wochen nach diesem Test',
    in_2_3_weeks: '2 bis 3 Wochen nach diesem Test',
    past_contact_14: '2 bis 3 Wochen nach diesem Test',
    second_closes_3_weeks: '2 bis 3 Wochen nach diesem Test',
    second_closes_4_weeks: '2 bis 3 Wochen nach diesem Test',
    days_5_10: '5 bis 10 Tage nach diesem Test',
    days_5_10_closes_3_weeks: '5 bis 10 Tage nach diesem Test',
    days_7_10: '7 bis 10 Tage nach diesem Test',
    weeks_3_4_after_contact: '3 bis 4 Wochen nach dem Treffen mit jemandem mit Ausschlag',
    to_week_21: 'vor 21 Wochen der Schwangerschaft',
    amnio_toxoplasma: 'nicht vor 18 Wochen der Schwangerschaft',
    amnio_cmv: 'nicht vor 17 Wochen der Schwangerschaft',
    monthly_and_after_delivery: 'jeden Monat, und einmal nach der Geburt',
    every_4_to_6_weeks: 'alle 4 bis 6 Wochen',
    every_6_to_8_weeks_to_16: 'alle 6 bis 8 Wochen, bis 16 Wochen der Schwangerschaft',
    every_8_weeks: 'etwa alle 8 Wochen',
    every_8_to_12_weeks: 'alle 8 bis 12 Wochen',
    every_1_to_3_months: 'alle 1 bis 3 Monate',
    every_4_weeks_to_14: 'alle 4 Wochen, bis 14 Wochen der Schwangerschaft',
    again_to_14: 'vor 14 Wochen der Schwangerschaft',
    weeks_11_14_and_16_19: 'mit 11 bis 14 Wochen und mit 16 bis 19 Wochen',
    weeks_16_19: 'mit 16 bis 19 Wochen der Schwangerschaft',
    weeks_16_17: 'mit 16 bis 17 Wochen der Schwangerschaft',
    week_20: 'mit etwa 20 Wochen der Schwangerschaft',
    by_day_21: 'in den ersten 21 Lebenstagen',
    from_day_5: 'ab dem 5. Lebenstag',
    at_1_month: 'wenn Ihr Baby 1 Monat alt ist',
    within_3_months: 'bevor Ihr Baby 3 Monate alt ist',
    after_9_months: 'wenn Ihr Baby älter als 9 Monate ist',
    until_two_negative: 'bis zum Alter von 1 Jahr',
    to_6_years: 'bis zum Alter von 6 Jahren',
  },
  days: {
    window: onDays,
    next: (days: string) => `nächstes Mal ${days}`,
    about: (day: string) => `um den ${day}`,
    past: 'jetzt: Diese Zeit ist vorbei',
  },

  tips: {
    cookMeat: 'Garen Sie Fleisch, bis es ganz durch ist.',
    washFood: 'Waschen oder schälen Sie Obst und Gemüse.',
    washKitchen: 'Waschen Sie Hände, Messer und Bretter, wenn Sie rohes Fleisch angefasst haben.',
    gloves: 'Tragen Sie Handschuhe, wenn Sie Erde anfassen.',
    catLitter:
      'Lassen Sie jeden Tag jemand anderen das Katzenklo sauber machen. Sie können Ihre Katze behalten.',
    washHands:
      'Waschen Sie die Hände gut, wenn Sie Windel, Speichel oder Spielzeug eines Kindes angefasst haben.',
    noSharing: 'Teilen Sie Essen, Becher, Gabel und Löffel nicht mit einem kleinen Kind.',
    kissForehead: 'Küssen Sie ein kleines Kind auf die Stirn, nicht auf den Mund.',
    condoms: 'Benutzen Sie beim Sex Kondome. Auch Ihr Partner soll sich die Hände waschen.',
    rashPeople: 'Halten Sie sich von Menschen mit Ausschlag fern.',
    callBeforeVisit:
      'Haben Sie Ausschlag, oder haben Sie jemanden mit Ausschlag getroffen? Rufen Sie uns sofort an, bevor Sie kommen.',
    tellContact: 'Sagen Sie uns, ob Sie Ausschlag hatten oder jemanden mit Ausschlag getroffen haben.',
    visitors:
      'Nur vor Röteln geschützte Menschen sollen Ihr Baby besuchen. Warnen Sie Schwangere. Fragen Sie uns, wie lange.',
  },

  ask: {
    meaning: 'Was bedeutet das für mich und mein Baby?',
    when: 'Wann erfahre ich das nächste Ergebnis, und wer sagt es mir?',
    sure: 'Wann wissen wir es genau?',
    help: 'Mit wem kann ich sprechen, wenn ich mir Sorgen mache?',
    protect: 'Was kann ich noch tun, um gesund zu bleiben?',
    later: 'Brauche ich diesen Test wieder, wenn ich später schwanger werde?',
  },
  call: {
    late: 'Rufen Sie uns an, wenn ein Schritt auf diesem Blatt nicht rechtzeitig geschieht.',
    ill: 'Rufen Sie uns an, wenn Sie Fieber, einen Ausschlag oder dicke Knoten am Hals bekommen.',
    child: 'Rufen Sie eine Ärztin oder einen Arzt an, wenn Ihr Baby Ihnen krank vorkommt.',
    worried: 'Rufen Sie uns an, wenn Sie sich Sorgen machen. Jede Frage ist eine gute Frage.',
  },
};
