/** Why a row of the mother's tables holds. One or two plain sentences each. */
import type { whyMother as english } from '../en/why-mother.ts';
import type { Like } from '../like.ts';

export const whyMother: Like<typeof english> = {
  // Exposure and time
  exposed:
    'Un exantema, un contacto, un viaje o una enfermedad compatible cuentan como exposición: los resultados tranquilizadores se leen con más cautela y una IgM reactiva no se explica sin más.',
  'not-exposed':
    'Exantema y contacto se contestaron con «no», y no se sabe de viaje ni de enfermedad compatible: no hay una rubéola reciente que explicar.',
  'too-early':
    'La exposición es tan reciente que quizá aún no se han formado anticuerpos. Un resultado negativo puede ser demasiado temprano; decide la muestra siguiente.',
  'too-early-undated':
    'Viaje y síntomas no llevan fecha: un resultado negativo puede ser demasiado temprano hasta que un segundo, tomado lo bastante tarde, también sea negativo.',

  // IgM: methods and earlier samples
  'igm-methods-disagree':
    'Un método de IgM es negativo y otro reactivo en el mismo suero: la IgM se lee como zona gris, ni demostrada ni descartada.',
  'igm-refuted':
    'Un segundo método de IgM es negativo en el mismo suero. Los métodos de IgM difieren mucho: la IgM reactiva es probablemente inespecífica; es lo probable, no está zanjado.',
  'igm-not-refuted-exposed':
    'Un segundo método de IgM es negativo, pero hubo una exposición o una enfermedad compatible: la IgM reactiva sigue contando.',
  'igm-earlier-reactive':
    'Una muestra anterior tenía una IgM reactiva. La IgM puede desaparecer en meses: su ausencia hoy no da fecha y se lee como zona gris.',
  'first-positive-read':
    'La muestra más antigua con IgG positiva se lee con su propia IgM, que era negativa. Una IgM que aparece solo después tiene menos probabilidad de indicar una primoinfección.',
  'other-cause-leans':
    'Otra infección demostrada, como VEB agudo o parvovirus B19, puede explicar esta IgM. Inclina hacia una IgM falsa y no cierra nada.',

  // IgG and its immunoblot
  'blot-before-igg':
    'El inmunoblot de IgG es positivo y la IgG de rutina negativa. En las seroconversiones de toxoplasma el inmunoblot suele virar primero: puede ser un comienzo.',
  'blot-confirms-grey':
    'El inmunoblot muestra bandas propias: la IgG en zona gris o débil es probablemente real. No indica cuánto tiempo tiene.',
  'blot-refutes-grey':
    'El inmunoblot es negativo: la IgG en zona gris o débil es probablemente inespecífica.',
  'low-read-as-grey':
    'Una IgG de título bajo puede ser inespecífica o estar apenas aumentando: sin IgM reactiva ni inmunoblot positivo se lee como zona gris.',
  'low-read-as-positive':
    'Junto a una IgM reactiva, una IgG débil puede estar apenas aumentando: se lee como positiva, nunca como protección.',
  'blot-contradicts-igg':
    'La IgG se informa como positiva, pero su inmunoblot es negativo: se contradicen, y no se confía en esta IgG.',
  'e2-absent':
    'Las bandas E2 aparecen meses después de la infección. E1 sin E2 junto a una IgM reactiva es compatible con una infección reciente y cuenta como avidez baja; tras la vacuna E2 también puede faltar.',
  'avidity-on-confirmed-low': 'La IgG es débil y su inmunoblot la confirma: la avidez cuenta.',
  'avidity-low-earlier':
    'La avidez baja se midió en un suero anterior con IgG clara: cuenta, aunque hoy la IgG sea débil.',
  'avidity-no-evidence':
    'La avidez solo significa algo con una IgG claramente positiva. Con una IgG en zona gris, débil o dudosa puede engañar en ambos sentidos, y no se usa.',
  'avidity-blot-disagree':
    'La avidez es alta, pero el inmunoblot muestra E1 sin E2 junto a una IgM reactiva: se contradicen, y la avidez se lee como intermedia.',
  'sign-of-activity':
    'Un aumento de IgG en sueros en paralelo, una PCR positiva en sangre, una ecografía anormal o una enfermedad ocular activa pueden ser signo de infección activa, también en una mujer inmune.',

  // Direct proof
  'amniotic-positive':
    'La PCR en líquido amniótico es positiva: prueba directa de infección, aunque la serología falte o no sea fiable. No indica si el bebé está afectado.',
  'amniotic-against-igg':
    'La PCR en líquido amniótico es positiva, pero la IgG de la madre es negativa: se contradicen. Compruebe primero de quién son estas muestras.',
  'amniotic-negative':
    'Una PCR negativa en líquido amniótico hace menos probable la infección del bebé, pero pasa por alto algunos infectados: el seguimiento continúa hasta después del nacimiento.',
  'rna-found':
    'Se encontró ARN de rubéola en garganta o sangre de la mujer y ninguna vacuna de las últimas 12 semanas lo explica: prueba directa de infección, digan lo que digan los anticuerpos.',
  'rna-after-vaccine':
    'El ARN de rubéola hallado en las 12 semanas siguientes a una vacuna puede ser virus vacunal: no demuestra infección. El laboratorio tiene que distinguirlos.',

  // What cannot be read
  'igg-unread':
    'El resultado de IgG está pendiente, no se conoce o no puede clasificarse. Se pide, no se adivina.',
  'igm-unread':
    'El resultado de IgM está pendiente, no se conoce o no puede clasificarse. Se pide, no se adivina.',
  'igg-lost':
    'La IgG se informó antes como positiva y ahora es negativa, o lo fue entremedias. Es probable una confusión de muestras o un resultado falso: se verifica el informe anterior y se la atiende como susceptible.',
  'avidity-on-negative':
    'Se informa una avidez aunque la IgG es negativa, y no hay IgG en la que medirla. Los resultados se contradicen, y no se confía en ninguno.',
  'rise-of-negative':
    'Se informa un aumento de IgG aunque hoy la IgG es negativa. Los resultados se contradicen, y no se confía en ninguno.',

  // Seroconversion
  'seroconversion-proved':
    'La IgG fue negativa en este embarazo y ahora es positiva con el mismo método o en paralelo; la IgM, una avidez baja o el inmunoblot concuerdan. La seroconversión está documentada.',
  'seroconversion-without-igm':
    'La IgG se hizo positiva con el mismo método, pero no la apoyan una IgM reactiva, una avidez baja ni el inmunoblot. Primero hay que descartar una IgG falsa.',
  'seroconversion-other-assay':
    'La IgG fue negativa en este embarazo y ahora es positiva, pero no con el mismo método ni en paralelo. Dos métodos pueden diferir en un mismo suero; procese los dos sueros juntos.',
  'seroconversion-week-unknown':
    'La IgG fue negativa en las últimas 43 semanas y ahora es positiva, pero sin la semana de embarazo la negativa puede ser anterior a él: probable como máximo.',
  'seroconversion-low':
    'La IgG fue negativa y ahora es positiva con título bajo, donde los resultados falsos son frecuentes: probable hasta que lo confirme una muestra posterior o el inmunoblot.',
  'seroconversion-blot-negative':
    'La IgG fue negativa y ahora es reactiva, pero el inmunoblot es negativo. Puede ser inespecífica o estar empezando: una infección reciente sigue siendo posible.',
  'grey-after-negative-reactive':
    'La IgG fue negativa y ahora empieza a aparecer, con una IgM reactiva: parece una seroconversión en curso. Decide la muestra siguiente.',
  'grey-after-negative-blot':
    'La IgG fue negativa, ahora está en zona gris, y el inmunoblot muestra que es real. Es compatible con una seroconversión incluso sin IgM.',
  'grey-after-negative':
    'La IgG fue negativa y ahora está en zona gris. Puede ser el comienzo de una seroconversión: una infección reciente sigue siendo posible.',

  // Immune before
  'immune-with-signs':
    'Consta una IgG positiva anterior, y ahora hay un signo de infección activa: es posible una reactivación o reinfección. Los anticuerpos solos no pueden aclararlo.',
  'immune-reactive-exposed':
    'Consta una IgG positiva anterior. Una IgM reactiva junto con una exposición o una enfermedad compatible hace posible una reactivación o reinfección.',
  'immune-persisting-igm':
    'Consta una IgG positiva de hace tiempo suficiente. La IgM puede persistir meses o años: no significa una primoinfección reciente.',
  'immune-before':
    'Consta una IgG positiva de hace tiempo suficiente, y la IgG sigue siendo positiva. Una primoinfección ahora es muy poco probable.',
  'immune-now-grey':
    'La IgG fue positiva hace tiempo suficiente y ahora está en zona gris. Es compatible con anticuerpos antiguos que han disminuido; con ella no se promete protección.',
  'rash-despite-immunity':
    'Un exantema, una enfermedad o un contacto en las últimas 8 semanas necesita prueba también en una mujer inmune: hay reinfecciones y la IgM puede pasar inadvertida. Decide una segunda muestra en paralelo.',

  // Serial sera
  'rise-blot-negative':
    'Se informa un aumento de IgG, pero su inmunoblot es negativo: se contradicen, y una infección reciente sigue siendo posible.',
  'rise-against-avidity':
    'La IgG aumenta en sueros en paralelo, pero la avidez es alta: se contradicen, una infección reciente sigue siendo posible y se consulta a un laboratorio de referencia.',
  'rise-with-igm':
    'La IgG aumenta en sueros procesados en paralelo y la IgM es reactiva: dos marcadores concuerdan con una infección reciente, pero falta la prueba formal.',
  'rise-without-igm':
    'La IgG aumenta en sueros procesados en paralelo, pero no la apoya una IgM reactiva. Una infección reciente es posible; la reactivación o la reinfección también pueden elevar la IgG.',
  'rise-high-avidity-exposed':
    'La IgG aumenta junto a una IgM reactiva y una exposición, con avidez alta. Encaja mejor con una reinfección por rubéola que con una primoinfección.',
  'rubella-rise-with-igm':
    'Un aumento de IgG en sueros procesados en paralelo, junto con una IgM reactiva, cuenta como prueba de infección reciente por rubéola si no la explica una vacuna reciente.',
  'rise-after-doses':
    'La IgG aumenta en una mujer con una dosis de vacuna documentada, y ninguna IgM reactiva apoya una primoinfección. Es compatible con una reinfección por rubéola.',

  // Shortly before the pregnancy
  'near-reactive':
    'La IgG fue negativa poco antes (del embarazo, o de esta muestra si se planea uno) y ahora es positiva con IgM reactiva: una infección reciente es probable.',
  'near-without-igm':
    'La IgG fue negativa poco antes (del embarazo, o de esta muestra si se planea uno) y ahora es positiva. Sin IgM reactiva su fecha queda abierta.',
  'near-grey-blot':
    'La IgG fue negativa poco antes (del embarazo, o de esta muestra si se planea uno); ahora está en zona gris y el inmunoblot la confirma: una infección reciente es posible.',
  'grey-then-positive':
    'La IgG estuvo en zona gris antes en este embarazo y ahora es positiva. Un resultado en zona gris puede ser el comienzo de una seroconversión.',
  'rubella-near':
    'La IgG de rubéola fue negativa poco antes (del embarazo, o de esta muestra si se planea uno) y ahora es positiva. No se sabe de ninguna vacuna entremedias: una infección reciente es posible.',

  // PCR in the mother's blood
  'blood-pcr-with-igm':
    'La PCR es positiva en sangre materna y la IgM es reactiva: una infección activa es probable. La reactivación también puede dar ADN, así que no es prueba de primoinfección.',
  'blood-pcr-against-avidity':
    'La PCR es positiva en sangre materna, pero la avidez es alta. Esto contradice una primoinfección reciente; es posible una reactivación o un resultado falso.',
  'blood-pcr-without-igm':
    'La PCR es positiva en sangre materna sin IgM reactiva. Puede deberse a reactivación, a una infección antigua o a un resultado falso; se consulta a un laboratorio de referencia.',
  'blood-pcr-low-avidity':
    'La PCR es positiva en sangre materna y la avidez es baja, pero no lo apoya una IgM reactiva. Una infección reciente es posible.',
  'blood-pcr-before-antibody':
    'La PCR es positiva en sangre materna, y los anticuerpos faltan o aún no son claros. Pueden ser los primeros días de una infección o un resultado falso; decide la muestra siguiente.',

  // IgG not done
  'igm-without-igg-result':
    'Una IgM reactiva sin resultado de IgG no decide nada por sí sola, y una infección reciente no queda descartada. Primero, IgG en el mismo suero.',
  'igg-missing':
    'Sin resultado de IgG no se puede leer ni infección ni susceptibilidad. Primero la IgG, y con ella la IgM.',

  // Second sample after IgM without IgG
  'igm-closed':
    'La IgG sigue negativa en una muestra tomada lo bastante tarde tras la IgM reactiva; tras una infección ya cabría esperarla. La IgM era probablemente falsa: cuenta como susceptible.',
  'igm-gone-treated':
    'La IgM ha desaparecido y la IgG sigue negativa, pero se inició tratamiento, que puede retrasar la IgG. Queda abierto; decide la muestra siguiente.',
  'igm-gone-early':
    'La IgM ha desaparecido y la IgG sigue negativa, pero esta muestra no lo cierra: sigue demasiado pronto a la reactiva, o la reactiva tenía algo de IgG. Decide la muestra siguiente.',

  // IgG negative
  'no-antibody':
    'No se encuentra ni IgG ni IgM, y nada sugiere que la muestra sea demasiado temprana. Todavía puede infectarse.',
  'no-antibody-or-too-early':
    'No se detectan anticuerpos: es susceptible, o la muestra es demasiado temprana tras una exposición. Decide la muestra siguiente; hasta entonces se la atiende como susceptible.',
  'negative-without-igm':
    'La IgG es negativa, pero sin IgM no pueden descartarse los primeros días de una infección. Hasta conocer la IgM se la atiende como susceptible.',
  'igm-alone-refuted':
    'La IgG es negativa y un segundo método de IgM no encuentra la IgM. Es probablemente inespecífica; la segunda muestra se toma igualmente, porque es lo probable, no está zanjado.',
  'igm-grey-alone':
    'Una IgM en zona gris sin IgG puede ser inespecífica o el comienzo de una infección, y una sola muestra no puede distinguirlo. Lo hace la IgG en una segunda muestra.',
  'igm-grey-alone-exposed':
    'Una IgM en zona gris sin IgG tras una exposición o una enfermedad compatible puede ser el comienzo de una infección. Lo aclara la IgG en una segunda muestra.',
  'igm-alone':
    'IgM sin IgG son los primeros días de una infección o una reacción inespecífica. Solo lo aclara la IgG en una segunda muestra.',
  'blot-only':
    'Solo el inmunoblot de IgG es positivo: la IgG de rutina es negativa y no lo apoya una IgM reactiva. Puede ser un comienzo o ser inespecífico; decide una segunda muestra.',
  'nascent-grey':
    'El inmunoblot de IgG es positivo antes que la IgG de rutina, y la IgM está en zona gris. Puede ser el comienzo de una seroconversión; decide una segunda muestra.',
  'nascent-positive':
    'El inmunoblot de IgG es positivo antes que la IgG de rutina, y la IgM es positiva. Puede ser el comienzo de una seroconversión; decide una segunda muestra.',
  'no-igg-no-exposure':
    'La IgG de rubéola es negativa y no se sabe de exantema, contacto, viaje ni enfermedad: la IgM no hace falta. Según esta prueba cuenta como susceptible.',
  'no-igg-exposed':
    'La IgG de rubéola es negativa tras una exposición y falta la IgM: es susceptible o la muestra es demasiado temprana. Deciden la IgM y una segunda muestra.',
  'no-igg-exposure-unknown':
    'Sin IgM, y sin saber de exantema y contacto, esta IgG no puede leerse hasta el final. Primero se preguntan ambos.',

  // IgG gray zone or low
  'blot-contradicts-reactive':
    'La IgG es positiva con IgM reactiva, pero el inmunoblot es negativo: los resultados se contradicen, y una infección reciente no queda descartada.',
  'blot-contradicts':
    'La IgG es positiva, pero el inmunoblot es negativo: los resultados se contradicen. Hasta que decida otro método de IgG no se supone protección.',
  'grey-igm-positive':
    'Una IgG en zona gris o débil junto a una IgM positiva puede ser una seroconversión en curso, o dos resultados inespecíficos. Decide una segunda muestra.',
  'grey-grey-exposed':
    'Ni la IgG ni la IgM son claras, y hubo una exposición o una enfermedad compatible: una infección reciente es posible.',
  'grey-grey':
    'Ni la IgG ni la IgM son claras en una muestra: puede ser un comienzo, una infección antigua o inespecífico. Decide una segunda muestra.',
  'grey-igm-refuted':
    'La IgG no es clara, y dos métodos de IgM no concuerdan en la IgM reactiva. No puede leerse ni infección ni protección; decide una segunda muestra.',
  'grey-without-igm':
    'La IgG no es clara y falta la IgM: un comienzo no puede distinguirse de una infección antigua. Se pide IgM en este suero.',
  'grey-igm-negative':
    'Una IgG en zona gris o débil pueden ser anticuerpos antiguos, el comienzo de ellos o algo inespecífico. Ayuda el inmunoblot de IgG; hasta aclararlo se la atiende como susceptible.',
  'grey-confirmed':
    'El inmunoblot muestra que la IgG en zona gris es real, y ninguna IgM reactiva habla a favor de una infección reciente: muy probablemente pasada. Su fecha sigue sin conocerse.',
  'grey-refuted':
    'El inmunoblot no confirma la IgG en zona gris o débil, y ninguna IgM reactiva apunta a un comienzo. Cuenta como susceptible.',
  'rubella-grey':
    'Una IgG de rubéola en zona gris no cuenta como inmunidad. Las dosis de vacuna documentadas deciden la atención; tras una exposición hace falta una segunda muestra en paralelo.',
  'grey-exposed':
    'Tras una exposición, una IgG de rubéola en zona gris o débil puede estar apenas aumentando, muestre lo que muestre el inmunoblot. Decide una segunda muestra en paralelo.',

  // IgG positive, IgM reactive
  'igm-no-avidity':
    'IgG con IgM reactiva puede ser una infección reciente, o una IgM que dura meses o años. Una sola muestra no puede distinguirlo; la avidez ayuda a datarla.',
  'avidity-intermediate':
    'Una avidez intermedia no da fecha: es compatible con infección reciente y más antigua. Junto a una IgM reactiva no tranquiliza a nadie.',
  'avidity-low-marker':
    'Avidez baja, IgM reactiva y otro marcador (IgA, o una enfermedad compatible tras una negativa anterior) concuerdan con una infección reciente; falta la prueba formal.',
  'avidity-low':
    'Una avidez baja puede durar muchos meses (en la rubéola también tras una vacuna): junto a una IgM reactiva mantiene posible una infección reciente y no demuestra ninguna.',
  'avidity-high-planning':
    'Una avidez alta abarca las últimas semanas o meses: la infección (en la rubéola, o la vacuna) es muy probablemente anterior y se lee como pasada.',
  'avidity-high-plain':
    'En esta semana una avidez alta alcanza hasta cerca de la concepción o antes: la infección en este embarazo es poco probable aunque la IgM sea reactiva.',
  'avidity-high-between':
    'La avidez alta alcanza hasta cerca de la concepción, no más atrás. La infección después de la semana indicada es poco probable; un laboratorio de referencia comprueba el límite.',
  'avidity-high-late':
    'Una avidez alta solo alcanza hasta cierto punto. En esta semana queda abierta una infección al principio de este embarazo; solo es poco probable después del límite indicado.',
  'avidity-week-unknown':
    'Una avidez alta data la muestra, no el embarazo. Sin la semana de embarazo no puede decirse qué descarta: primero se pregunta la semana.',
  'cmv-avidity-low':
    'Avidez baja con IgM reactiva apunta a una primoinfección por CMV en los últimos meses. La prueba formal sería una IgG antes negativa.',
  'cmv-high-avidity-symptoms':
    'En un estudio, unas 6 de cada 100 primoinfecciones por CMV bien datadas tenían avidez alta en 1 a 3 meses. Con una enfermedad compatible hace falta un segundo método de avidez.',
  'rubella-low-exposed':
    'Avidez baja, IgM reactiva y un exantema, contacto o viaje concuerdan con una infección reciente por rubéola, y ninguna vacuna reciente los explica. Falta la prueba formal.',
  'high-avidity-exposed':
    'Una avidez alta habla en contra de una primoinfección por rubéola, pero la reinfección la mantiene alta. Tras una exposición o una enfermedad hace falta una segunda muestra en paralelo.',
  'high-avidity-exposure-unknown':
    'Una avidez alta habla en contra de una primoinfección por rubéola, pero no de una reinfección. No se sabe de exantema ni contacto, y se preguntan primero.',

  'igm-no-avidity-passive':
    'IgG con IgM reactiva puede ser una infección reciente. La avidez no puede datarla: tras inmunoglobulina o un hemoderivado la IgG puede ser del donante.',
  'week-unknown-reactive':
    'No se conoce la semana de embarazo, así que se lee como tardía: se recurre también a suero conservado y a un laboratorio de referencia hasta conocerla.',
  'undatable-newborn':
    'Hallada por primera vez desde la mitad del embarazo o en una semana desconocida, y la avidez no puede situar la infección antes del embarazo: el recién nacido se estudia en todo caso.',
  'travel-hygiene':
    'Cepas atípicas del extranjero han reinfectado a mujeres inmunes. Es muy raro; por eso se mantienen los consejos sobre alimentos, tierra y gatos.',
  'avidity-low-treated':
    'La avidez es baja, pero el tratamiento frena su aumento: no se usa para datar la infección. Una alta conservaría su significado.',
  'steady-untreated':
    'La IgG no aumenta en sueros en paralelo. Sin tratamiento, esto sitúa la infección al menos unos 2 meses antes del primer suero; por sí solo no cierra nada.',
  'steady-treated':
    'La IgG no aumenta en sueros en paralelo, pero el tratamiento frena su aumento: esto no da fecha.',
  'grey-confirmed-second':
    'Una IgG en zona gris confirmada suele ser antigua, pero rara vez es el comienzo de una seroconversión sin IgM: un segundo suero muestra si aumenta.',

  // IgG positive without a reactive IgM
  'first-test-late':
    'La IgG se halló positiva por primera vez a las 28 semanas o después. La IgM y la avidez baja de una infección al principio de este embarazo pueden haber desaparecido: momento desconocido, y se sigue al recién nacido.',
  'week-unknown':
    'IgG sin IgM es compatible con una infección antigua, pero sin la semana de embarazo puede ser del principio de este, con la IgM ya desaparecida. Primero se pregunta la semana.',
  'igg-only':
    'IgG sin IgM, antes o al principio de un embarazo, es compatible con una infección anterior a él. Una sola muestra no puede demostrar su fecha.',
  'igm-blot-negative':
    'El inmunoblot de IgM es negativo, lo que inclina hacia una IgM inespecífica. Por sí solo no cierra nada: decide la avidez o una segunda muestra.',
  'igm-blot-positive':
    'El inmunoblot de IgM es positivo: es más probable que la IgM sea específica. No da fecha: decide la avidez o una segunda muestra.',
  'igg-old-avidity':
    'La IgG es positiva sin IgM reactiva, y una avidez alta dentro de su ventana data la infección antes de este embarazo.',
  'igg-only-timing-unknown':
    'IgG sin IgM es compatible con una infección pasada, pero analizada por primera vez tan tarde su momento se desconoce: la IgM de una infección al principio de este embarazo puede haber desaparecido. Ayuda el suero conservado.',
  'cmv-igg-only':
    'IgG sin IgM, antes o al principio de un embarazo, es compatible con una infección por CMV anterior a él. La reactivación y la reinfección siguen siendo posibles: no se promete protección.',
  'igg-igm-refuted':
    'La IgG es positiva, y un segundo método no encuentra la IgM reactiva: esta IgM es probablemente falsa. La segunda muestra aún lo comprueba.',
  'iga-without-igm':
    'IgA de toxoplasma sin IgM es inusual: la IgA puede indicar una infección reciente o persistir. Deja la fecha abierta.',
  'avidity-low-symptoms':
    'Una avidez baja puede durar años, pero con una enfermedad compatible una infección reciente es posible incluso sin IgM reactiva.',
  'avidity-low-alone':
    'Una avidez baja puede durar años y, en la rubéola, es frecuente tras la vacuna. Sin IgM reactiva no demuestra ninguna infección reciente ni la descarta.',
  'cmv-avidity-low-alone':
    'Una avidez baja hace posible una primoinfección por CMV en los últimos meses incluso sin IgM reactiva: algunas primoinfecciones no muestran IgM.',
  'avidity-intermediate-alone':
    'Una avidez intermedia es compatible con infección reciente y más antigua. Sin IgM reactiva no apunta a ninguna fecha ni tranquiliza.',
  'avidity-high-no-igm':
    'No se hizo IgM, pero la avidez alta alcanza lo bastante atrás: la infección es muy probablemente antigua.',
  'igg-no-igm-exposed':
    'La IgG es positiva tras una exposición y no se hizo IgM: una infección reciente no queda descartada. Se pide IgM en este suero.',
  'igg-without-igm':
    'La IgG es positiva, pero sin IgM una infección reciente no puede distinguirse de una antigua. Se pide IgM en este suero.',
  'e2-absent-alone':
    'Bandas E1 sin E2 pueden significar una infección reciente por rubéola, pero también anticuerpos vacunales. Sin IgM ni exposición queda abierto y no se llama pasada.',
  'e2-absent-exposed':
    'Bandas E1 sin E2 son compatibles con una infección reciente por rubéola, y hay exposición o no se sabe. Una infección reciente es posible incluso sin IgM.',
  'rubella-low-without-igm':
    'Una avidez baja de rubéola pueden ser anticuerpos vacunales, pero con una exposición, o sin saber si la hubo, una infección reciente es posible incluso sin IgM.',
  'contact-covered':
    'Dos dosis documentadas, o una IgG positiva de antes del contacto, hacen poco probable la infección por este. La reinfección sigue siendo posible: vuelve enseguida ante cualquier exantema.',
  'igg-only-recent-exposure':
    'IgG sin IgM no se lee como inmunidad tras un exantema, enfermedad o contacto en las últimas 8 semanas: la IgM puede pasar inadvertida. Decide una segunda muestra en paralelo.',
  'old-exposure-high-avidity':
    'La IgM de una exposición más antigua puede haber desaparecido, pero la avidez alta alcanza lo bastante atrás: la infección o la vacuna es muy probablemente anterior.',
  'igg-only-old-exposure':
    'Más de 8 semanas después de un exantema o contacto, o tras un viaje, la IgM puede haber desaparecido. Una IgG así se leyó una vez como inmunidad y el niño resultó afectado; se analiza suero conservado.',
  'igg-only-exposure-unknown':
    'IgG de rubéola sin IgM es compatible con infección pasada o vacuna. No se sabe de exantema ni contacto, y se preguntan, porque cualquiera cambiaría la lectura.',
  'rubella-immune':
    'La IgG de rubéola es positiva, la IgM negativa, y no se sabe de exantema, contacto ni viaje recientes: protección por infección pasada o vacuna.',
  'rubella-immune-no-igm':
    'La IgG de rubéola es positiva y no se sabe de exantema, contacto ni viaje recientes. Las guías no piden IgM entonces: una reactiva sería casi siempre falsa.',
  'igg-only-no-igm-unknown':
    'La IgG de rubéola es positiva, pero no se hizo IgM y no se sabe de exantema ni contacto: una infección reciente no queda descartada. Primero se preguntan ambos.',

  // Rubella vaccine
  'vaccine-planning':
    'Una vacuna de las últimas 12 semanas explica la IgM reactiva. La IgG es positiva y no se sabe de exantema ni contacto: cuenta como protegida.',
  'vaccine-response':
    'En las 12 semanas siguientes a una vacuna de rubéola, una IgM reactiva, una avidez baja o una IgG en aumento no pueden distinguirse de una infección por los anticuerpos.',
  'vaccine-and-exposure':
    'Una vacuna de las últimas 12 semanas puede explicar los anticuerpos nuevos, pero hubo también una exposición o una enfermedad compatible: una infección es posible.',
  'three-doses':
    'Tres dosis documentadas: no se aconseja otra dosis ni repetir la prueba, aunque esta no muestre una IgG clara. Las posturas de las fuentes figuran al lado.',
  'two-doses':
    'Varios países cuentan dos dosis documentadas como inmunidad, diga lo que diga la prueba. Esta prueba no muestra protección: se ofrece una dosis más después del parto.',

  // What lowers trust in a calm result
  'abnormal-scan':
    'La ecografía sugiere infección del bebé y hay IgG: no se mantiene ninguna lectura tranquilizadora de los anticuerpos.',
  'active-eye-disease':
    'Una enfermedad ocular activa con IgG puede ser una infección reactivada, también con anticuerpos tranquilizadores: no se mantiene ninguna lectura tranquilizadora.',
  'throat-pcr-positive':
    'La PCR encontró el microorganismo en la garganta. Los anticuerpos tranquilizadores no lo explican; la reactivación o la reinfección sí pueden: no se mantiene ninguna lectura tranquilizadora.',
  'avidity-methods-disagree':
    'Dos métodos de avidez no concuerdan y la IgM es reactiva. No se confía en ninguno para llamar antigua a la infección.',
  immunosuppressed:
    'Con la inmunidad debilitada pueden faltar anticuerpos, y la IgM puede seguir negativa en una reactivación. Aquí la serología no demuestra ni descarta la infección.',
  immunoglobulin:
    'Una inmunoglobulina o un hemoderivado de los últimos 6 meses puede aportar IgG que no es de la mujer: su presencia, aumento y avidez no demuestran nada sobre ella.',

  // Plans
  'avidity-boundary':
    'La muestra está hasta 2 semanas más allá de lo que descarta una avidez alta: se indica el límite y se consulta a un laboratorio de referencia.',
  'abnormal-scan-plan': 'Una ecografía anormal lleva a medicina fetal, digan lo que digan los anticuerpos.',
  'eye-disease-plan':
    'Una enfermedad ocular activa puede ser una infección reactivada y necesita un especialista; los anticuerpos no pueden datarla.',
  'new-igg-without-igm':
    'La IgG fue negativa en una muestra anterior y ahora está presente. Es igual de urgente antes de conocer la IgM que después.',
  'immunoglobulin-plan':
    'Un suero anterior a la inmunoglobulina o al hemoderivado muestra los anticuerpos propios, y por eso se busca; lo demás lo valora un especialista.',
  'immunosuppressed-plan':
    'Con la inmunidad debilitada los anticuerpos no son fiables y la reactivación puede alcanzar al bebé: valoran un especialista y un laboratorio de referencia.',
  'first-test-late-reactive':
    'Hallada por primera vez desde la mitad del embarazo, con IgM reactiva: la avidez quizá ya no alcanza hasta la concepción, y hacen falta también suero conservado y un laboratorio de referencia.',
  'exposed-second-sample':
    'Tras una exposición o una enfermedad compatible, una sola IgG positiva no es la última palabra: un segundo suero en paralelo muestra si aumenta.',
  closed:
    'Lo que se sabe sitúa la infección o la vacuna en el pasado: ahora no hace falta otra prueba. Una nueva exposición, exantema o ecografía anormal reabre la cuestión.',
  'valaciclovir-window':
    'Una primoinfección por CMV puede ser anterior a las 14 semanas, y no han pasado 21 semanas. Un ensayo de valaciclovir halló menos bebés infectados tras infección en el primer trimestre; las guías difieren, deciden los especialistas.',
  'cir-practice':
    'Este centro sigue al laboratorio CIR y repite la IgM en el embarazo tras una IgG de CMV positiva. La IgM no demuestra ni descarta una reactivación.',
  'practice-interval':
    'Cuándo se repite la prueba a una mujer sin anticuerpos sigue la pauta elegida para este centro; los países difieren. Un exantema, una enfermedad, un contacto o una ecografía anormal no se dejan hasta entonces.',
  'practice-no-retest':
    'La pauta elegida para este centro no repite la prueba de rutina a una mujer sin anticuerpos; los países difieren. Un exantema, una enfermedad, un contacto o una ecografía anormal exigen una muestra nueva enseguida.',
  'recent-exposure-second':
    'Un exantema, enfermedad o contacto en las últimas 8 semanas solo lo aclara un segundo suero procesado en paralelo con este.',
  'back-if-rash':
    'Probablemente estaba protegida en este contacto, pero hay reinfecciones: cualquier exantema la hace volver enseguida, primero por teléfono.',
  'rash-with-igm':
    'Un exantema reciente y una IgM reactiva con al menos un método, hasta las 20 semanas o en semana desconocida: la rubéola daña sobre todo al principio, y no se esperan más resultados.',
  'contact-with-igm':
    'Un contacto reciente y una IgM reactiva con al menos un método, hasta las 20 semanas o en semana desconocida: la rubéola daña sobre todo al principio, y no se esperan más resultados.',
  'rna-beside-igm':
    'Una IgM positiva antes de que la IgG sea clara, o reactiva tras un contacto reciente, se busca también como ARN: una primoinfección por rubéola puede cursar sin exantema.',
  'igm-other-causes':
    'El VEB y, en el embarazo, el parvovirus B19 pueden hacer falsamente reactiva una IgM de rubéola, y no debe pasar inadvertida una infección por parvovirus que esté detrás.',
  'rubella-infection-plan':
    'La rubéola en el embarazo puede dañar al bebé, sobre todo al principio, y se contagia: intervienen medicina fetal, salud pública y un laboratorio de referencia.',
  'reinfection-plan':
    'La reinfección por rubéola daña al bebé con mucha menos frecuencia que una primoinfección, pero puede hacerlo: la valoran medicina fetal y un laboratorio de referencia.',
};
