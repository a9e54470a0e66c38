import type {
  actions as englishActions,
  avoid as englishAvoid,
  conclusions as englishConclusions,
  facts as englishFacts,
  urgencies as englishUrgencies,
  values as englishValues,
} from '../en/clinical.ts';
import type { Like } from '../like.ts';

export const conclusions: Like<typeof englishConclusions> = {
  susceptible: {
    title: 'Susceptible: no se detectan anticuerpos',
    meaning: {
      toxoplasma:
        'No se detectan anticuerpos frente a toxoplasma: con mucha probabilidad la mujer nunca se ha infectado y todavía puede infectarse.',
      rubella:
        'Esta prueba no detecta anticuerpos frente a rubéola, por lo que se considera a la mujer no protegida.',
      cmv: 'No se detectan anticuerpos frente a CMV: con mucha probabilidad la mujer nunca se ha infectado y todavía puede infectarse.',
    },
  },
  immune: {
    title: 'Inmune',
    meaning: {
      toxoplasma:
        'Consta una IgG positiva anterior: la infección es antigua y una primoinfección ahora es muy poco probable.',
      rubella:
        'Hay IgG de rubéola por infección pasada o vacunación, y nada apunta a una infección reciente.',
      cmv: 'Consta una IgG positiva anterior: una primoinfección ahora es muy poco probable; la reactivación o la reinfección siguen siendo posibles.',
    },
  },
  past_infection: {
    title: 'Infección pasada',
    meaning: {
      toxoplasma:
        'Esta muestra indica una infección muy probablemente antigua; una sola muestra no puede demostrar su fecha.',
      rubella:
        'Esta muestra indica una infección pasada o una vacunación; una infección reciente es poco probable, pero no queda descartada.',
      cmv: 'Esta muestra indica una infección muy probablemente antigua; la reactivación o la reinfección siguen siendo posibles.',
    },
  },
  recent_infection_excluded: {
    title: 'IgM reactiva, infección datada antes de este embarazo',
    meaning: {
      toxoplasma:
        'La IgM es reactiva, pero la datación sitúa la infección por toxoplasma antes de este embarazo.',
      rubella:
        'La IgM es reactiva, pero la datación sitúa la infección o la vacunación de rubéola antes de este embarazo.',
      cmv: 'La IgM es reactiva, pero la datación hace poco probable una primoinfección por CMV en este embarazo.',
    },
  },
  possible_recent_infection: {
    title: 'Infección reciente posible',
    meaning: {
      toxoplasma:
        'Con lo que se sabe no puede descartarse una infección reciente por toxoplasma; decidirán otras pruebas.',
      rubella:
        'Con lo que se sabe no puede descartarse una infección reciente por rubéola; decidirán otras pruebas.',
      cmv: 'Con lo que se sabe no puede descartarse una primoinfección reciente por CMV; decidirán otras pruebas.',
    },
  },
  probable_recent_infection: {
    title: 'Infección reciente probable',
    meaning: {
      toxoplasma:
        'Varios hallazgos concuerdan con una infección reciente por toxoplasma, pero falta la prueba formal.',
      rubella:
        'Varios hallazgos concuerdan con una infección reciente por rubéola, pero falta la prueba formal.',
      cmv: 'Varios hallazgos concuerdan con una primoinfección reciente por CMV, pero falta la prueba formal.',
    },
  },
  confirmed_infection: {
    title: 'Infección confirmada',
    meaning: {
      toxoplasma:
        'La infección por toxoplasma en este embarazo está documentada; esto no indica si el bebé está afectado.',
      rubella:
        'Una infección reciente por rubéola está documentada; esto no indica si el bebé está afectado.',
      cmv: 'La infección por CMV en este embarazo está documentada; la mayoría de los bebés infectados están bien, por lo que decide el seguimiento.',
    },
  },
  non_primary_infection_possible: {
    title: 'Inmune antes: reactivación o reinfección posible',
    meaning: {
      toxoplasma:
        'La mujer ya se había infectado, y un nuevo signo hace posible una reactivación o reinfección.',
      rubella:
        'La mujer ya se había infectado o vacunado, y un nuevo signo hace posible una reinfección por rubéola.',
      cmv: 'La mujer ya se había infectado, y un nuevo signo hace posible una reactivación o reinfección; los anticuerpos no pueden aclararlo.',
    },
  },
  false_positive_igm_likely: {
    title: 'IgM probablemente falsa',
    meaning: {
      toxoplasma:
        'La IgM reactiva probablemente no se debe a toxoplasma; la atención sigue como requiere el resultado de IgG.',
      rubella:
        'La IgM reactiva probablemente no se debe a rubéola; la atención sigue como requiere el resultado de IgG.',
      cmv: 'La IgM reactiva probablemente no se debe a CMV; la atención sigue como requiere el resultado de IgG.',
    },
  },
  inconclusive: {
    title: 'Aún no puede decidirse',
    meaning: {
      toxoplasma:
        'Los resultados de toxoplasma faltan, no son claros o se contradicen: la infección no se demuestra ni se descarta.',
      rubella:
        'Los resultados de rubéola faltan, no son claros, son demasiado tempranos o se contradicen: la infección no se demuestra ni se descarta.',
      cmv: 'Los resultados de CMV faltan, no son claros o se contradicen: la infección no se demuestra ni se descarta.',
    },
  },
  congenital_infection_excluded: {
    title: 'Infección congénita descartada',
    meaning: {
      toxoplasma:
        'En conjunto, los resultados descartan una infección por toxoplasma antes de nacer, hasta donde pueden hacerlo las pruebas.',
      rubella:
        'En conjunto, los resultados descartan una infección por rubéola antes de nacer, hasta donde pueden hacerlo las pruebas.',
      cmv: 'En conjunto, los resultados descartan una infección por CMV antes de nacer, hasta donde pueden hacerlo las pruebas.',
    },
  },
  congenital_infection_possible: {
    title: 'Infección congénita posible',
    meaning: {
      toxoplasma:
        'La infección por toxoplasma antes de nacer no se demuestra ni se descarta; se sigue al niño hasta que se aclare.',
      rubella:
        'La infección por rubéola antes de nacer no se demuestra ni se descarta; se sigue al niño hasta que se aclare.',
      cmv: 'La infección por CMV antes de nacer no se demuestra ni se descarta; decide la PCR, no los anticuerpos.',
    },
  },
  congenital_infection_probable: {
    title: 'Infección congénita probable',
    meaning: {
      toxoplasma:
        'Los hallazgos apuntan a una infección por toxoplasma antes de nacer y requieren confirmación.',
      rubella: 'Los hallazgos apuntan a una infección por rubéola antes de nacer y requieren confirmación.',
      cmv: 'Los hallazgos apuntan a una infección por CMV antes de nacer y requieren confirmación.',
    },
  },
  congenital_infection_confirmed: {
    title: 'Infección congénita confirmada',
    meaning: {
      toxoplasma:
        'La infección por toxoplasma antes de nacer está demostrada; la atención especializada empieza ya, también si el niño parece sano.',
      rubella:
        'La infección por rubéola antes de nacer está demostrada; el niño puede ser contagioso y necesita seguimiento especializado.',
      cmv: 'La infección por CMV antes de nacer está demostrada; muchos niños siguen bien, y en todos debe seguirse la audición.',
    },
  },
};

export const urgencies: Like<typeof englishUrgencies> = {
  none: { word: 'Nada más', long: 'No hace falta ningún otro paso para esta infección.' },
  routine: { word: 'Rutina', long: 'Organícelo en la próxima visita prevista.' },
  soon: { word: 'Esta semana', long: 'Organícelo esta semana.' },
  today: { word: 'Hoy', long: 'Organícelo hoy y hable hoy con el especialista.' },
};

export const actions: Like<typeof englishActions> = {
  order_igg: { any: 'Solicite IgG en este suero, o en uno nuevo si queda muy poco.' },
  order_igm: {
    any: 'Solicite IgM en este mismo suero: hace falta para distinguir una infección reciente de una antigua.',
    rubella:
      'Solicite IgM de rubéola en este mismo suero, con las fechas de exantema, contacto y vacuna en la petición.',
    newborn: 'Solicite IgM en sangre del propio lactante, no en sangre de cordón.',
  },
  avidity: {
    any: 'Solicite avidez de IgG en el suero más antiguo con IgG claramente positiva; indique su fecha y la semana de embarazo de entonces.',
    toxoplasma:
      'Solicite avidez de IgG en el suero más antiguo con IgG claramente positiva; indique su fecha, la semana de embarazo y todo tratamiento.',
    rubella:
      'Solicite avidez de IgG en el suero más antiguo con IgG claramente positiva; indique su fecha, la semana de embarazo y las fechas de vacunación.',
  },
  igg_immunoblot: {
    any: 'Solicite un inmunoblot de IgG en el mismo suero: muestra si la IgG es real, no cuánto tiempo tiene.',
    rubella:
      'Solicite un inmunoblot de IgG con bandas E1 y E2 en el mismo suero; E2 aparece tarde tras la infección.',
  },
  igm_immunoblot: {
    any: 'Solicite un inmunoblot de IgM en el mismo suero si el laboratorio lo ofrece; apoya, pero por sí solo no cierra nada.',
  },
  second_igm_assay: {
    any: 'Solicite IgM en el mismo suero con un segundo método de otro principio.',
    rubella:
      'Solicite IgM de rubéola en el mismo suero con un segundo método de otro principio (captura de IgM).',
    newborn: 'Solicite IgM en el suero del lactante con un segundo método de otro principio.',
  },
  second_igg_assay: { any: 'Solicite IgG en el mismo suero con un segundo método de otro fabricante.' },
  repeat_2_3_weeks: {
    any: 'Tome un segundo suero; procese IgG e IgM en paralelo con el primero conservado, mismo método, mismo laboratorio.',
    rubella:
      'Tome un segundo suero; procese IgG e IgM de rubéola en paralelo con el primero conservado, mismo método, mismo laboratorio.',
    newborn:
      'Tome un segundo suero de sangre del propio lactante; procéselo en paralelo con el primero, mismo método, mismo laboratorio.',
  },
  repeat_4_weeks: { any: 'Tome un nuevo suero para IgG e IgM juntas, en el mismo laboratorio.' },
  retest_in_pregnancy: {
    any: 'Repita IgG e IgM juntas durante el embarazo, en el mismo laboratorio y con el intervalo de su pauta.',
    rubella:
      'Repita la IgG de rubéola durante el embarazo, como exija su pauta, en el mismo laboratorio; IgM solo tras exantema o contacto.',
  },
  igm_retest_in_pregnancy: {
    any: 'Repita la IgM durante el embarazo, según la pauta local elegida; no demuestra ni descarta una reactivación.',
  },
  stored_serum_parallel: {
    any: 'Busque un suero anterior conservado (primera visita, banco de sangre) y procéselo en paralelo con este, mismo método.',
  },
  maternal_blood_pcr: {
    any: 'Solicite PCR en sangre materna; un resultado negativo no descarta nada.',
    toxoplasma: 'Solicite PCR de toxoplasma en sangre materna; un resultado negativo no descarta nada.',
    cmv: 'Solicite PCR de CMV en sangre materna; un resultado negativo no descarta nada.',
  },
  throat_pcr: {
    any: 'Tome un exudado faríngeo o fluido oral para RT-PCR, lo más cerca posible del inicio del exantema.',
    rubella:
      'Tome un exudado faríngeo o fluido oral para RT-PCR de rubéola, lo más cerca posible del inicio del exantema.',
    newborn:
      'Tome un exudado faríngeo del lactante para RT-PCR de rubéola; añada exudado nasal y orina donde se acepten.',
  },
  amniocentesis_pcr: {
    any: 'Planifique con medicina fetal una amniocentesis con PCR; un resultado negativo no pone fin al seguimiento del niño.',
    rubella:
      'Comente la PCR de rubéola en líquido amniótico con medicina fetal, que decide; los países difieren en si la ofrecen.',
  },
  reference_lab: {
    any: 'Envíe este suero, con todos los anteriores y sus fechas, a un laboratorio de referencia.',
    toxoplasma:
      'Envíe este suero, con todos los anteriores y sus fechas, a un laboratorio de referencia de toxoplasma.',
    rubella:
      'Envíe este suero, con todos los anteriores y sus fechas, a un laboratorio de referencia de rubéola.',
    cmv: 'Envíe este suero, con todos los anteriores y sus fechas, a un laboratorio de referencia de CMV.',
    newborn: 'Envíe el suero del lactante, junto con el de la madre, a un laboratorio de referencia.',
  },
  ebv_serology: {
    any: 'Solicite serología de VEB en el mismo suero: una infección aguda por VEB puede hacer falsamente reactiva esta IgM.',
  },
  parvovirus_b19_serology: {
    any: 'Solicite IgM e IgG de parvovirus B19 en el mismo suero: produce un exantema similar y puede hacer falsamente reactiva esta IgM.',
  },
  verify_earlier_report: {
    any: 'Verifique el informe anterior: de quién es la muestra, fecha, laboratorio, método y unidad; pida el original.',
  },
  fetal_medicine_referral: {
    any: 'Derive a medicina fetal con todos los resultados, métodos y fechas; las demás decisiones se toman allí.',
  },
  ultrasound_follow_up: {
    any: 'Organice ecografías detalladas seriadas con medicina fetal; una ecografía normal no descarta la infección del bebé.',
    toxoplasma:
      'Organice ecografías detalladas seriadas: ventrículos cerebrales, calcificaciones, hígado, ascitis, intestino, crecimiento; lo normal no descarta nada.',
    cmv: 'Organice ecografías detalladas seriadas con neurosonografía en medicina fetal; una ecografía normal no descarta nada.',
  },
  infectious_disease_referral: {
    any: 'Derive a un especialista en enfermedades infecciosas con todos los resultados, tratamientos, hemoderivados y fechas.',
  },
  public_health_notification: {
    any: 'Notifique a salud pública según exijan las normas nacionales.',
    rubella: 'Notifique ahora a salud pública, ante la sospecha; no espere los resultados de segunda línea.',
  },
  spiramycin_discussion: {
    any: 'Comente la espiramicina con medicina fetal o un centro de toxoplasmosis sin esperar la segunda muestra; decide el centro.',
  },
  valaciclovir_discussion: {
    any: 'Comente el valaciclovir con medicina fetal: fuera de ficha técnica, requiere control renal, las guías difieren; decide el especialista.',
  },
  hygiene_advice: {
    any: 'Dé consejos de higiene para evitar esta infección.',
    toxoplasma:
      'Dé consejos de higiene: carne bien hecha, lavar frutas y verduras, manos y tablas, guantes con la tierra, que otros cambien a diario la arena del gato.',
    cmv: 'Dé consejos de higiene, a ella y a su pareja: lavar las manos tras pañales y saliva, no compartir vasos ni cubiertos, preservativo.',
  },
  avoid_contacts_advice: {
    any: 'Aconséjele evitar a personas con esta infección y avisar enseguida de cualquier contacto.',
    rubella:
      'Aconséjele evitar a personas con exantema y llamar enseguida tras un exantema o contacto, antes de acudir.',
  },
  mmr_before_conception: {
    any: 'Ofrezca la triple vírica (SRP) ahora, antes de la concepción, cuando ella declare no estar embarazada; sin concepción en los 28 días siguientes.',
  },
  postpartum_mmr: {
    any: 'Ofrezca la triple vírica (SRP) tras el parto, si es posible antes del alta; la lactancia y la anti-D no la retrasan.',
  },
  delay_conception_discussion: {
    any: 'Comente la posibilidad de esperar con la concepción hasta que la infección esté datada o descartada.',
  },
  no_further_testing: {
    any: 'No haga más pruebas; archive este informe, permitirá interpretar una IgM reactiva posterior.',
    rubella: 'No haga más pruebas; archive este informe para este embarazo y los siguientes.',
    newborn: 'No haga más pruebas; archive este informe en la historia del niño.',
  },
  newborn_workup: {
    any: 'Planifique con pediatría el estudio del recién nacido: sangre propia, PCR, ojos, audición e imagen cerebral.',
    toxoplasma:
      'Planifique el estudio del recién nacido: sangre propia para IgG, IgM, IgA y PCR junto con el suero materno, ojos, audición, imagen cerebral.',
    rubella:
      'Planifique el estudio del recién nacido: IgM cerca del nacimiento, RT-PCR en exudado faríngeo y orina, ojos, corazón, audición e imagen cerebral.',
    cmv: 'Planifique el estudio del recién nacido: PCR de CMV en orina o saliva hasta el día 21, audición, ojos, hemograma, pruebas hepáticas, ecografía cerebral.',
  },
  newborn_pcr_21_days: {
    any: 'Tome orina o saliva del recién nacido para PCR de CMV a más tardar el día 21 de vida; una positiva posterior ya no demuestra infección antes de nacer.',
  },
  newborn_urine_confirm: {
    any: 'Confirme la PCR de saliva en orina a más tardar el día 21 de vida; el CMV de la leche puede dar una saliva falsamente positiva.',
  },
  dbs_pcr: {
    any: 'Solicite PCR de CMV en la sangre seca en papel guardada desde el nacimiento; una negativa no descarta la infección.',
  },
  infant_igg_follow_up: {
    any: 'Siga la IgG del lactante en sueros en paralelo en el mismo laboratorio hasta que desaparezca.',
    toxoplasma:
      'Siga la IgG del lactante en sueros en paralelo en el mismo laboratorio hasta que desaparezca, y de nuevo al terminar cualquier tratamiento.',
    rubella:
      'Siga la IgG del lactante en sueros en paralelo en el mismo laboratorio más allá de los 9 meses; tome el último antes de la triple vírica (SRP).',
    cmv: 'Siga al niño con PCR y hallazgos clínicos; la IgG de un lactante procede de la madre y no decide nada para CMV.',
  },
  infant_igm_repeat_1_month: {
    any: 'Repita la IgM en sangre del propio lactante al mes de edad.',
    rubella:
      'Repita la IgM de rubéola en sangre del propio lactante al mes de edad; cerca de uno de cada cinco infectados es negativo antes.',
  },
  mother_child_immunoblot: {
    any: 'Solicite un inmunoblot comparado madre-hijo, IgG e IgM, con sueros de la madre y del niño de los mismos días.',
  },
  infant_specialist_treatment: {
    any: 'Derive al lactante a un especialista en infectología pediátrica, que decide sobre el tratamiento.',
  },
  hearing_eye_neuro_follow_up: {
    any: 'Organice el seguimiento de audición, ojos y desarrollo; los hallazgos normales al nacer no le ponen fin.',
    rubella:
      'Organice el seguimiento de audición, ojos, corazón y desarrollo; los hallazgos normales al nacer no le ponen fin.',
  },
  isolation_precautions: {
    any: 'Mantenga precauciones de contacto; cerca del lactante, solo personal y visitas inmunes a rubéola; avise a los contactos embarazados.',
  },
};

/** The only texts that may name termination, ganciclovir or valganciclovir: what not to do, and why. */
export const avoid: Like<typeof englishAvoid> = {
  mmr_in_pregnancy: {
    any: 'No administre la triple vírica (SRP) en el embarazo: es una vacuna de virus vivos. Una dosis puesta sin saberlo no es motivo de interrupción.',
  },
  igm_alone_diagnosis: {
    any: 'No diagnostique una infección reciente por una IgM reactiva aislada: la IgM puede ser falsa o persistir de meses a años.',
  },
  reassure_immune: {
    any: 'No la tranquilice como inmune con este resultado: no muestra que la infección sea antigua.',
    cmv: 'No prometa protección por una IgG de CMV positiva: la reactivación y la reinfección aún pueden alcanzar al bebé.',
  },
  avidity_on_negative_igg: {
    any: 'No solicite ni interprete la avidez con una IgG negativa o en zona gris: hay muy poca IgG para medirla.',
  },
  avidity_dates_pregnancy: {
    any: 'No lea esta avidez alta como infección anterior al embarazo: solo abarca algunas semanas hacia atrás y deja abiertas las primeras semanas.',
  },
  termination_on_serology: {
    any: 'No plantee ni decida la interrupción del embarazo por la serología: no muestra que el bebé esté infectado ni afectado.',
  },
  ganciclovir_mother: {
    any: 'No dé ganciclovir a la madre por la serología de CMV: dañó embriones en animales, y las guías no le dan lugar aquí.',
  },
  valganciclovir_mother: {
    any: 'No dé valganciclovir a la madre por la serología de CMV: se convierte en ganciclovir, que dañó embriones en animales.',
  },
  hyperimmune_globulin_routine: {
    any: 'No use gammaglobulina hiperinmune frente a CMV de rutina: fracasaron dos ensayos aleatorizados, y la página que la elogia se contradice.',
  },
  immunoglobulin_protection: {
    any: 'No prometa protección por inmunoglobulina tras un contacto: no evita la infección por rubéola y puede enmascarar la enfermedad.',
  },
  amniocentesis_too_early: {
    any: 'No tome líquido amniótico antes de su ventana: demasiado pronto, una PCR negativa pasa por alto bebés infectados.',
    toxoplasma:
      'No tome líquido amniótico antes de las 18 semanas ni en las 4 semanas siguientes a la infección: una PCR negativa induciría a error.',
    cmv: 'No tome líquido amniótico antes de las 17 semanas ni en las 8 semanas siguientes a la infección: una PCR negativa induciría a error.',
  },
  compare_across_assays: {
    any: 'No compare cifras de IgG o de avidez de distintos laboratorios o métodos: solo los sueros en paralelo en una misma serie muestran un aumento.',
  },
  igm_only_retest: {
    any: 'No repita solo la IgM: existe la seroconversión sin IgM; repita IgG e IgM juntas.',
    rubella:
      'No repita la IgM de rubéola sin exantema ni contacto: entonces suele ser falsa; repetir significa IgG.',
  },
  newborn_igg_diagnosis: {
    any: 'No diagnostique ni descarte la infección por la IgG de un lactante pequeño: son los anticuerpos de la madre.',
  },
  cord_igm_diagnosis: {
    any: 'No diagnostique por IgM o IgA en sangre de cordón: puede llevar sangre materna; estudie la sangre del propio lactante.',
  },
  single_negative_excludes: {
    any: 'No descarte la infección por una sola IgM, PCR o sangre seca negativa: cada una pasa por alto bebés infectados.',
    rubella:
      'No descarte la rubéola por una sola IgM o PCR negativa: la muestra puede ser demasiado temprana o demasiado tardía.',
  },
};

/** What each fact is called: `label` in a list of answers, `short` inside a sentence. */
export const facts: Like<typeof englishFacts> = {
  gestation: { label: 'Semana de embarazo en la toma', short: 'semana en la toma' },
  ageDays: { label: 'Edad del lactante en la toma, en días', short: 'edad en días' },
  previous: { label: 'Resultados anteriores', short: 'resultados anteriores' },
  series: { label: 'Evolución de la IgG en sueros en paralelo', short: 'evolución de IgG en paralelo' },
  'settings.avidityExcludesWeeks': {
    label: 'Semanas que descarta una avidez alta, según el laboratorio',
    short: 'semanas que descarta la avidez alta',
  },
  'settings.practice': { label: 'Pauta de este centro', short: 'pauta del centro' },
  'results.igg': { label: 'IgG', short: 'IgG' },
  'results.igm': { label: 'IgM', short: 'IgM' },
  'results.avidity': { label: 'Avidez de IgG', short: 'avidez' },
  'results.iggBlot': { label: 'Inmunoblot de IgG', short: 'blot de IgG' },
  'results.igmBlot': { label: 'Inmunoblot de IgM', short: 'blot de IgM' },
  'results.secondIgm': { label: 'IgM con un segundo método', short: 'segunda IgM' },
  'results.secondAvidity': { label: 'Avidez de IgG con un segundo método', short: 'segunda avidez' },
  'results.iga': { label: 'IgA', short: 'IgA' },
  'results.motherBloodPcr': { label: 'PCR en sangre materna', short: 'PCR en sangre materna' },
  'results.throatPcr': { label: 'PCR en exudado faríngeo o fluido oral', short: 'PCR faríngea' },
  'results.amnioticPcr': { label: 'PCR en líquido amniótico', short: 'PCR en líquido amniótico' },
  'results.newbornUrinePcr': { label: 'PCR en orina del lactante', short: 'PCR en orina' },
  'results.newbornSalivaPcr': { label: 'PCR en saliva del lactante', short: 'PCR en saliva' },
  'results.newbornBloodPcr': { label: 'PCR en sangre del lactante', short: 'PCR en sangre del lactante' },
  'results.dbsPcr': { label: 'PCR en sangre seca en papel', short: 'PCR en sangre seca' },
  'results.motherChildBlot': { label: 'Inmunoblot comparado madre-hijo', short: 'blot madre-hijo' },
  'history.rashDaysAgo': { label: 'Días del exantema a la toma', short: 'exantema' },
  'history.contactDaysAgo': { label: 'Días del último contacto a la toma', short: 'contacto' },
  'history.endemicTravel': {
    label: 'Viaje o contacto en este embarazo que cuenta como exposición',
    short: 'viaje',
  },
  'history.symptoms': { label: 'Enfermedad compatible con la infección', short: 'síntomas' },
  'history.documentedDoses': {
    label: 'Dosis documentadas de vacuna de rubéola',
    short: 'dosis documentadas',
  },
  'history.weeksSinceVaccine': {
    label: 'Semanas desde la última vacuna de rubéola',
    short: 'semanas desde la vacuna',
  },
  'history.immunosuppressed': { label: 'Inmunidad debilitada', short: 'inmunidad debilitada' },
  'history.activeEyeDisease': {
    label: 'Enfermedad ocular activa (retinocoroiditis)',
    short: 'enfermedad ocular activa',
  },
  'history.recentImmunoglobulin': {
    label: 'Inmunoglobulina o hemoderivado en los últimos 6 meses',
    short: 'inmunoglobulina o hemoderivado',
  },
  'history.treated': { label: 'Tratamiento específico ya iniciado', short: 'tratamiento iniciado' },
  'history.ultrasoundAbnormal': {
    label: 'Hallazgos ecográficos que sugieren infección congénita',
    short: 'ecografía anormal',
  },
  'history.otherCauseOfIgm': {
    label: 'Otra causa demostrada de la IgM (VEB agudo, parvovirus B19)',
    short: 'otra causa de la IgM',
  },
  'history.motherInfection': {
    label: 'Infección de la madre en este embarazo',
    short: 'infección de la madre',
  },
  'history.newbornSigns': {
    label: 'Signos en el lactante, hallazgos de imagen o cribado auditivo no superado',
    short: 'signos en el lactante',
  },
  'history.sampleFrom': { label: 'De dónde se tomó la muestra', short: 'origen de la muestra' },
};

/** Every class and value in a midwife's words; a `null` in a case is "not known", never "no". */
export const values: Like<typeof englishValues> = {
  negative: 'negativo',
  grey: 'zona gris',
  'low-positive': 'positivo débil',
  positive: 'positivo',
  low: 'baja',
  intermediate: 'intermedia',
  high: 'alta',
  'not-measurable': 'no medible',
  indeterminate: 'indeterminado',
  'e2-absent': 'bandas E1 sin E2',
  'not-done': 'no realizado',
  pending: 'pendiente',
  unknown: 'no se sabe',
  unreadable: 'no se puede leer',
  rising: 'en aumento',
  stable: 'estable',
  falling: 'en descenso',
  confirmed: 'confirmada',
  probable: 'probable',
  possible: 'posible',
  none: 'no hay',
  cord: 'sangre de cordón',
  infant: 'sangre del propio lactante',
  true: 'sí',
  false: 'no',
  null: 'no se sabe',
};
