/** The leaflet for the patient, and the cards shown to her, in plain Spanish. Each piece has at most 20 words. */
import type { leaflet as english } from '../en/leaflet.ts';
import type { Like } from '../like.ts';
import { dated, onDays } from './dates.ts';

const plural = new Intl.PluralRules('es');

type Day = Parameters<typeof dated>[0];

/** "del 18 al 25 de diciembre de 2026": fewer words than the staff's "entre el … y el …". */
function window(from: Day | null, to: Day | null): string | null {
  if (from === null || to === null || dated(from) === dated(to)) return onDays(from, to);
  const [last, first] = [dated(to), dated(from)];
  if (from.year !== to.year) return `del ${first} al ${last}`;
  const start = from.month === to.month ? String(from.day) : first.replace(/ de \d+$/, '');
  return `del ${start} al ${last}`;
}

export const leaflet: Like<typeof english> = {
  page: {
    title: 'Folleto para la paciente',
    one: (infection: string) => `Folleto: ${infection}`,
    lead: 'Palabras sencillas para llevarse a casa. Léalo con ella; no contiene ningún nombre.',
    language: 'Idioma del folleto',
    notLoaded: 'No se pudo cargar este idioma. El folleto sigue en el idioma anterior.',
    size: 'Letra',
    sizes: { normal: 'Letra normal', large: 'Letra grande' },
    print: 'Imprimir el folleto',
    explain: 'Mostrar como tarjetas',
    back: 'Volver al resultado',
    only: 'Una sola infección',
    all: 'Todas las infecciones',
    none: 'No hay ningún resultado para hacer un folleto',
    noneLead: 'El folleto se hace con el resultado de un caso abierto. Introduzca primero los resultados.',
    noneOf: 'El caso abierto no tiene resultado de esta infección',
    start: 'Empezar un caso',
  },

  title: {
    one: 'El resultado de su análisis de sangre',
    many: 'Los resultados de sus análisis de sangre',
    child: 'El resultado de las pruebas de su bebé',
  },
  notReviewed:
    'Aún no revisado por un profesional clínico: ningún médico ha comprobado todavía estas palabras.',
  noTalk: 'Esta página no sustituye una conversación con su matrona o su médico.',
  version: (version: string) => `Hecho con Torchlight, tablas ${version}.`,
  sample: {
    planning: 'Analizamos su sangre antes de un embarazo.',
    pregnant: 'Analizamos su sangre durante su embarazo.',
    week: (weeks: number) =>
      `Analizamos su sangre cuando estaba de ${weeks} ${plural.select(weeks) === 'one' ? 'semana' : 'semanas'} de embarazo.`,
    newborn: 'Hicimos pruebas a su bebé.',
    on: dated,
  },

  parts: {
    about: 'Qué buscamos',
    found: 'Qué encontró la prueba',
    means: 'Qué significa',
    next: 'Próximos pasos',
    you: 'Qué puede hacer usted',
    ask: 'Qué puede preguntarnos',
    call: 'Cuándo llamarnos',
  },

  infections: { toxoplasma: 'Toxoplasma', rubella: 'Rubéola', cmv: 'CMV' },
  about: {
    toxoplasma:
      'El toxoplasma es un microbio muy pequeño. Se contagia por carne cruda, tierra y cacas de gato.',
    rubella:
      'La rubéola es un virus que causa manchas en la piel. Al principio del embarazo puede dañar al bebé.',
    cmv: 'CMV son las letras del nombre de un virus. Se pasa por la saliva, la orina y el sexo.',
  },
  antibodies:
    'Los anticuerpos son pequeños ayudantes en la sangre. El cuerpo los hace para luchar contra los microbios.',

  found: {
    lasting: {
      some: 'La prueba encontró en su sangre anticuerpos contra este microbio.',
      none: 'La prueba no encontró en su sangre anticuerpos contra este microbio.',
      unclear: 'La prueba de anticuerpos dio un resultado que no es claro.',
      missing: 'Todavía no tenemos un resultado principal claro.',
    },
    early: {
      some: 'También encontró anticuerpos tempranos. El cuerpo los hace primero, pero pueden quedarse meses o años.',
      none: 'No encontró anticuerpos tempranos. Son los que el cuerpo hace primero.',
      unclear: 'La prueba de anticuerpos tempranos no fue clara. Son los que el cuerpo hace primero.',
    },
    age: {
      older: 'Otra prueba dice que los anticuerpos llevan ahí algún tiempo.',
      newer: 'Otra prueba dice que los anticuerpos pueden ser nuevos.',
      unclear: 'Otra prueba no pudo decir cuánto tiempo tienen los anticuerpos.',
    },
    germ: {
      some: 'Otra prueba encontró el propio microbio.',
      none: 'Otra prueba buscó el propio microbio y no lo encontró.',
      unclear: 'Otra prueba del propio microbio no fue clara.',
    },
    child: {
      some: 'La prueba encontró anticuerpos en la sangre de su bebé. Pueden haber pasado de usted antes de nacer.',
      none: 'La prueba no encontró anticuerpos en la sangre de su bebé.',
      unclear: 'La prueba de la sangre de su bebé dio un resultado que no es claro.',
      missing: 'Todavía no tenemos un resultado claro de la sangre de su bebé.',
    },
  },

  means: {
    susceptible: {
      toxoplasma: {
        first: 'Lo más probable es que nunca haya tenido esta infección. Por eso todavía puede contagiarse.',
        then: 'Usted puede hacer mucho para evitarla.',
      },
      rubella: {
        first: 'La prueba no muestra que usted esté protegida.',
        then: 'Por eso la tratamos como a una persona que todavía puede contagiarse de rubéola.',
      },
      cmv: {
        first: 'Lo más probable es que nunca haya tenido esta infección. Por eso todavía puede contagiarse.',
        then: 'Usted puede hacer mucho para evitarla.',
      },
    },
    immune: {
      toxoplasma: {
        first: 'Usted tuvo esta infección en el pasado. Su cuerpo conoce el microbio.',
        then: 'Es muy poco probable que se contagie ahora por primera vez.',
      },
      rubella: {
        first: 'Usted tiene anticuerpos por una vacuna o por una infección antigua.',
        then: 'Nada indica una infección nueva.',
      },
      cmv: {
        first: 'Usted tuvo esta infección en el pasado. Una primera infección ahora es muy poco probable.',
        then: 'Pero el virus puede despertarse, o usted puede contagiarse otra vez.',
      },
    },
    past_infection: {
      toxoplasma: {
        first: 'Usted tuvo esta infección. Lo más probable es que fuera hace mucho tiempo.',
        then: 'Un solo análisis de sangre no puede probar cuándo fue.',
      },
      rubella: {
        first: 'Usted tuvo la rubéola o la vacuna en el pasado.',
        then: 'Una infección nueva es poco probable, pero esta prueba sola no puede descartarla.',
      },
      cmv: {
        first: 'Usted tuvo esta infección. Lo más probable es que fuera hace mucho tiempo.',
        then: 'Pero el virus puede despertarse, o usted puede contagiarse otra vez.',
      },
    },
    recent_infection_excluded: {
      toxoplasma: {
        first: 'Las pruebas dicen que usted tuvo esta infección antes de este embarazo.',
        then: 'Los anticuerpos tempranos pueden quedarse mucho tiempo después de una infección.',
      },
      rubella: {
        first: 'Las pruebas dicen que usted tuvo la rubéola o la vacuna antes de este embarazo.',
        then: 'Los anticuerpos tempranos pueden quedarse mucho tiempo después.',
      },
      cmv: {
        first: 'Una primera infección en este embarazo es poco probable. Las pruebas dicen que fue antes.',
        then: 'Los anticuerpos tempranos pueden quedarse mucho tiempo después de una infección.',
      },
    },
    possible_recent_infection: {
      toxoplasma: {
        first: 'Puede que se haya contagiado hace poco de esta infección. Todavía no lo sabemos.',
        then: 'Esta no es una respuesta final. Más pruebas nos dirán más.',
      },
      rubella: {
        first: 'Puede que se haya contagiado hace poco de rubéola. Todavía no lo sabemos.',
        then: 'Esta no es una respuesta final. Más pruebas nos dirán más.',
      },
      cmv: {
        first: 'Puede que hace poco se haya contagiado por primera vez de este virus. Todavía no lo sabemos.',
        then: 'Esta no es una respuesta final. Más pruebas nos dirán más.',
      },
    },
    probable_recent_infection: {
      toxoplasma: {
        first: 'Lo más probable es que se haya contagiado hace poco de esta infección.',
        then: 'Más de una prueba lo indica, pero todavía no está probado del todo.',
      },
      rubella: {
        first: 'Lo más probable es que se haya contagiado hace poco de rubéola.',
        then: 'Más de una prueba lo indica, pero todavía no está probado del todo.',
      },
      cmv: {
        first: 'Lo más probable es que hace poco se haya contagiado por primera vez de este virus.',
        then: 'Más de una prueba lo indica, pero todavía no está probado del todo.',
      },
    },
    confirmed_infection: {
      toxoplasma: {
        first: 'Las pruebas muestran que usted se contagió de esta infección en este embarazo.',
        then: 'No tiene que pasar por esto sola. Personas expertas la ayudarán.',
      },
      rubella: {
        first: 'Las pruebas muestran que usted tuvo la rubéola hace poco.',
        then: 'No tiene que pasar por esto sola. Personas expertas la ayudarán.',
      },
      cmv: {
        first: 'Las pruebas muestran que usted se contagió de este virus en este embarazo.',
        then: 'La mayoría de los bebés que se contagian están bien. Más controles nos dirán más.',
      },
    },
    non_primary_infection_possible: {
      toxoplasma: {
        first:
          'Usted ya tuvo esta infección. Puede haberse despertado, o usted puede haberse contagiado otra vez.',
        then: 'Vimos una señal nueva, así que lo miramos más de cerca.',
      },
      rubella: {
        first: 'Usted ya tuvo la rubéola o la vacuna. Puede haberse contagiado otra vez de rubéola.',
        then: 'Vimos una señal nueva, así que lo miramos más de cerca.',
      },
      cmv: {
        first:
          'Usted ya tuvo este virus. Puede haberse despertado, o usted puede haberse contagiado otra vez.',
        then: 'Las pruebas de anticuerpos solas no pueden aclararlo.',
      },
    },
    false_positive_igm_likely: {
      toxoplasma: {
        first:
          'Los anticuerpos tempranos son probablemente una falsa alarma. Este microbio probablemente no es la causa.',
        then: 'Lo que hacemos ahora depende del resto de su resultado.',
      },
      rubella: {
        first:
          'Los anticuerpos tempranos son probablemente una falsa alarma. La rubéola probablemente no es la causa.',
        then: 'Lo que hacemos ahora depende del resto de su resultado.',
      },
      cmv: {
        first:
          'Los anticuerpos tempranos son probablemente una falsa alarma. Este virus probablemente no es la causa.',
        then: 'Lo que hacemos ahora depende del resto de su resultado.',
      },
    },
    inconclusive: {
      toxoplasma: {
        first: 'Todavía no lo sabemos. Algunos resultados faltan, no son claros o no encajan entre sí.',
        then: 'No podemos decir que haya una infección. No podemos descartarla.',
      },
      rubella: {
        first: 'Todavía no lo sabemos. Algunos resultados faltan o no son claros, o es demasiado pronto.',
        then: 'No podemos decir que haya una infección. No podemos descartarla.',
      },
      cmv: {
        first: 'Todavía no lo sabemos. Algunos resultados faltan, no son claros o no encajan entre sí.',
        then: 'No podemos decir que haya una infección. No podemos descartarla.',
      },
    },
    congenital_infection_excluded: {
      toxoplasma: {
        first:
          'Su bebé no se contagió de esta infección antes de nacer, hasta donde las pruebas pueden decirlo.',
        then: 'Miramos todos los resultados juntos.',
      },
      rubella: {
        first: 'Su bebé no se contagió de rubéola antes de nacer, hasta donde las pruebas pueden decirlo.',
        then: 'Miramos todos los resultados juntos.',
      },
      cmv: {
        first: 'Su bebé no se contagió de este virus antes de nacer, hasta donde las pruebas pueden decirlo.',
        then: 'Miramos todos los resultados juntos.',
      },
    },
    congenital_infection_possible: {
      toxoplasma: {
        first: 'Todavía no sabemos si su bebé se contagió de esta infección antes de nacer.',
        then: 'Controlamos a su bebé hasta que lo sepamos.',
      },
      rubella: {
        first: 'Todavía no sabemos si su bebé se contagió de rubéola antes de nacer.',
        then: 'Controlamos a su bebé hasta que lo sepamos.',
      },
      cmv: {
        first: 'Todavía no sabemos si su bebé se contagió de este virus antes de nacer.',
        then: 'Una prueba del propio virus lo dirá. Los anticuerpos no pueden.',
      },
    },
    congenital_infection_probable: {
      toxoplasma: {
        first: 'Es probable que su bebé se contagiara de esta infección antes de nacer.',
        then: 'Más pruebas deben comprobarlo.',
      },
      rubella: {
        first: 'Es probable que su bebé se contagiara de rubéola antes de nacer.',
        then: 'Más pruebas deben comprobarlo.',
      },
      cmv: {
        first: 'Es probable que su bebé se contagiara de este virus antes de nacer.',
        then: 'Más pruebas deben comprobarlo.',
      },
    },
    congenital_infection_confirmed: {
      toxoplasma: {
        first: 'Las pruebas muestran que su bebé se contagió de esta infección antes de nacer.',
        then: 'Su bebé recibe ahora la atención de personas expertas, aunque parezca estar bien.',
      },
      rubella: {
        first: 'Las pruebas muestran que su bebé se contagió de rubéola antes de nacer.',
        then: 'Su bebé puede contagiar el virus, y lo controlarán personas expertas.',
      },
      cmv: {
        first: 'Las pruebas muestran que su bebé se contagió de este virus antes de nacer.',
        then: 'Muchos niños siguen bien. Controlamos el oído de todos ellos.',
      },
    },
  },
  meansChild: {
    first: 'Los anticuerpos tempranos en la sangre de su bebé son probablemente una falsa alarma.',
    then: 'Lo que hacemos ahora depende del resto del resultado.',
  },
  baby: 'Esto no nos dice si su bebé tiene algún daño.',
  noAnswer: {
    first: 'Todavía no podemos leer este resultado.',
    then: 'Preguntaremos al laboratorio y le contaremos lo que diga.',
  },

  start: {
    none: 'Por ahora no hacen falta más pasos.',
    routine: 'Estos pasos pueden esperar hasta su próxima visita.',
    soon: 'Estos pasos empiezan esta semana.',
    today: 'Estos pasos empiezan hoy.',
  },
  steps: {
    moreTests: 'El laboratorio hace más pruebas. A menudo basta con la sangre que usted ya dio.',
    laterTest: 'El laboratorio puede hacer una prueba más con su próxima muestra de sangre.',
    bothBlood: 'El laboratorio mira su sangre y la de su bebé al mismo tiempo.',
    secondSample: 'Usted da otra muestra de sangre. Las dos se analizan juntas.',
    bloodAgain: 'Se le hace otra vez este análisis de sangre.',
    oldBlood: 'Preguntamos si se guardó una muestra antigua de su sangre.',
    oldReport: 'Miramos un informe suyo anterior. Tráigalo si puede.',
    expertLab: 'Enviamos su sangre a un laboratorio experto.',
    swab: 'Con un palito suave en la garganta o la boca buscamos el virus.',
    waterTest:
      'Personas expertas pueden analizar el agua que rodea al bebé. Pregunte qué puede mostrar esto.',
    babyExperts: 'La enviamos a personas expertas en bebés antes de nacer.',
    infectionExperts: 'La enviamos a un médico que conoce bien las infecciones.',
    healthOffice: 'Las normas nos piden avisar a la oficina de salud pública.',
    medicine: 'Personas expertas hablan con usted sobre una medicina. Pregunte qué se sabe de ella.',
    scans: 'Habrá más ecografías. Aunque se vean bien, no descartan una infección.',
    vaccineNow:
      'Le ofrecemos una vacuna, llamada triple vírica. Después espere 28 días antes de quedarse embarazada.',
    vaccineAfter:
      'Le ofrecemos una vacuna, llamada triple vírica, después del parto. No se puede poner durante el embarazo.',
    wait: 'Hable con nosotros sobre esperar un tiempo antes de quedarse embarazada.',
    noMoreTests: 'Por ahora no necesita más pruebas para esto. Guarde el informe.',
    afterBirth: 'Planeamos controles para su bebé nada más nacer: sangre, ojos, oído y cabeza.',
    bloodAfterBirth: 'Después del parto analizamos varias veces la sangre de su bebé.',
    urineAfterBirth: 'Analizamos la orina o la saliva de su bebé en los primeros 21 días.',
    childMoreTests: 'El laboratorio hace más pruebas con la sangre de su bebé.',
    childSecondSample: 'Su bebé da otra muestra de sangre. Las dos se analizan juntas.',
    childExpertLab: 'Enviamos la sangre de su bebé a un laboratorio experto.',
    childSwab: 'Con un palito suave en la garganta de su bebé buscamos el virus.',
    childExperts: 'Enviamos a su bebé a un médico de niños que conoce bien las infecciones.',
    childCheck: 'Controlamos la sangre, los ojos, el oído y la cabeza de su bebé.',
    childUrineOrSpit: 'Analizamos la orina o la saliva de su bebé.',
    childUrine: 'Analizamos la orina de su bebé para asegurar el resultado.',
    childBirthSpot: 'El laboratorio analiza la gota de sangre seca guardada desde el nacimiento.',
    childBloodAgain: 'Analizamos otra vez la sangre de su bebé.',
    childFollowUp: 'Controlamos el oído y los ojos de su bebé, y cómo crece y aprende.',
    childNoMoreTests: 'Por ahora su bebé no necesita más pruebas para esto. Guarde el informe.',
  },

  urgent: {
    none: 'en su próxima visita',
    routine: 'en su próxima visita',
    soon: 'esta semana',
    today: 'hoy',
  },
  times: {
    now: 'ahora',
    as_urgent: 'pronto',
    same_serum: 'ahora',
    second_method: 'ahora',
    before_results: 'ahora',
    if_exposed: 'si hubo manchas en la piel',
    at_pregnancy: 'cuando se quede embarazada',
    by_practice: 'le diremos cuándo',
    before_conception: 'antes de quedarse embarazada',
    when_igg_clear: 'más adelante',
    through_pregnancy: 'durante todo el embarazo',
    at_birth: 'al nacer',
    by_day_21_of_life: 'en los primeros 21 días',
    infant_every_4_to_6_weeks: 'cada 4 a 6 semanas después del parto',
    postpartum: 'después del parto',
    mmr_28_days: 'ahora',
    every_4_weeks_to_16: 'cada 4 semanas, hasta las 16 semanas de embarazo',
    scans_2_to_4_weeks: 'cada 2 a 4 semanas',
    scans_by_specialist: 'las personas expertas le dirán cuándo',
    in_4_weeks: '4 a 6 semanas después de esta prueba',
    past_contact_60: '4 a 6 semanas después de esta prueba',
    in_2_3_weeks: '2 a 3 semanas después de esta prueba',
    past_contact_14: '2 a 3 semanas después de esta prueba',
    second_closes_3_weeks: '2 a 3 semanas después de esta prueba',
    second_closes_4_weeks: '2 a 3 semanas después de esta prueba',
    days_5_10: '5 a 10 días después de esta prueba',
    days_5_10_closes_3_weeks: '5 a 10 días después de esta prueba',
    days_7_10: '7 a 10 días después de esta prueba',
    weeks_3_4_after_contact: '3 a 4 semanas tras estar con alguien con manchas',
    to_week_21: 'antes de las 21 semanas de embarazo',
    amnio_toxoplasma: 'no antes de las 18 semanas de embarazo',
    amnio_cmv: 'no antes de las 17 semanas de embarazo',
    monthly_and_after_delivery: 'cada mes, y una vez después del parto',
    every_4_to_6_weeks: 'cada 4 a 6 semanas',
    every_6_to_8_weeks_to_16: 'cada 6 a 8 semanas, hasta las 16 semanas de embarazo',
    every_8_weeks: 'cada 8 semanas, más o menos',
    every_8_to_12_weeks: 'cada 8 a 12 semanas',
    every_1_to_3_months: 'cada 1 a 3 meses',
    every_4_weeks_to_14: 'cada 4 semanas, hasta las 14 semanas de embarazo',
    again_to_14: 'antes de las 14 semanas de embarazo',
    weeks_11_14_and_16_19: 'a las 11 a 14 semanas y a las 16 a 19 semanas',
    weeks_16_19: 'a las 16 a 19 semanas de embarazo',
    weeks_16_17: 'a las 16 a 17 semanas de embarazo',
    week_20: 'hacia las 20 semanas de embarazo',
    by_day_21: 'en los primeros 21 días de vida',
    from_day_5: 'desde el día 5 de vida',
    at_1_month: 'cuando su bebé tenga 1 mes',
    within_3_months: 'antes de que su bebé tenga 3 meses',
    after_9_months: 'después de que su bebé tenga 9 meses',
    until_two_negative: 'hasta 1 año de edad',
    to_6_years: 'hasta los 6 años de edad',
  },
  days: {
    window,
    next: (days: string) => `la próxima, ${days}`,
    about: (day: string) => `hacia el ${day}`,
    past: 'ahora: ese momento ya pasó',
  },

  tips: {
    cookMeat: 'Cocine la carne hasta que esté bien hecha por dentro.',
    washFood: 'Lave o pele la fruta y la verdura.',
    washKitchen: 'Lávese las manos, y lave cuchillos y tablas, después de tocar carne cruda.',
    gloves: 'Póngase guantes cuando toque tierra.',
    catLitter: 'Que otra persona limpie cada día la caja del gato. Usted puede quedarse con su gato.',
    washHands: 'Lávese bien las manos después de tocar pañales, saliva o juguetes de un niño.',
    noSharing: 'No comparta comida, vasos, tenedores ni cucharas con un niño pequeño.',
    kissForehead: 'Bese a los niños pequeños en la frente, no en la boca.',
    condoms: 'Use preservativo cuando tenga sexo. Su pareja también debe lavarse las manos.',
    rashPeople: 'No se acerque a personas con manchas en la piel.',
    callBeforeVisit:
      '¿Tiene manchas en la piel, o estuvo con alguien que las tiene? Llámenos enseguida, antes de venir.',
    tellContact: 'Díganos si tuvo manchas en la piel, o si estuvo con alguien que las tenía.',
    visitors:
      'Solo deben visitar a su bebé personas protegidas contra la rubéola. Avise a las embarazadas. Pregúntenos hasta cuándo.',
  },

  ask: {
    meaning: '¿Qué significa esto para mí y para mi bebé?',
    when: '¿Cuándo sabré el próximo resultado, y quién me lo dirá?',
    sure: '¿Cuándo lo sabremos con certeza?',
    help: '¿Con quién puedo hablar si estoy preocupada?',
    protect: '¿Qué más puedo hacer para seguir bien?',
    later: '¿Necesito esta prueba otra vez si me quedo embarazada más adelante?',
  },
  call: {
    late: 'Llámenos si un paso de esta página no se hace a tiempo.',
    ill: 'Llámenos si tiene fiebre, manchas en la piel o bultos en el cuello.',
    child: 'Llame a un médico si su bebé le parece enfermo.',
    worried: 'Llámenos si está preocupada. Cualquier pregunta es una buena pregunta.',
  },
};
