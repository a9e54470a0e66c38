import type { rubellaWords as english } from '../../en/library/rubella.ts';
import type { Like } from '../../like.ts';

export const rubellaWords: Like<typeof english> = {
  title: 'Rubéola',
  lead: 'Qué es la rubéola, cómo se previene, qué significan sus pruebas y qué ocurre en el embarazo y tras el nacimiento, cada frase con su fuente. Explica; las respuestas vienen de las tablas.',
  sections: {
    what: 'Qué es la rubéola',
    caught: 'Cómo se contrae, y cuándo es contagiosa',
    prevent: 'Prevención',
    threshold: 'Umbral protector, y zonas grises de los manuales (nunca usadas para clasificar)',
    igm: 'IgM: evolución y falsos positivos',
    ladder: 'Qué añade cada prueba más, por orden de rapidez',
    avidity: 'Avidez: ventanas según la prueba',
    blot: 'Inmunoblot: E1 y E2',
    patterns: 'Infección primaria, reinfección, vacuna reciente, IgM persistente, lado a lado',
    weeks: 'Infección en el embarazo: cómo cambia el riesgo con la semana',
    mistake: 'Vacuna puesta al principio del embarazo sin saberlo',
    confirmed: 'Tras una infección confirmada',
    newborn: 'El recién nacido',
    counsel: 'Qué decir, con palabras sencillas',
    thin: 'Dónde la evidencia es escasa',
  },
  facts: {
    'what-illness':
      'La rubéola es una enfermedad viral con exantema, casi siempre leve en la mujer. De una quinta parte a la mitad de las infecciones cursan sin exantema: que falte no la descarta.',
    'what-baby':
      'Al principio del embarazo el virus puede llegar al bebé y dañar audición, ojos, corazón, cerebro y crecimiento.',
    'what-rare':
      'Donde la rubéola es rara, la mayoría de las IgM reactivas son falsas. Por eso cada respuesta se apoya aquí en más de un hallazgo.',
    'what-names':
      'Infección congénita por rubéola: evidencia de laboratorio sin defecto. Síndrome de rubéola congénita: evidencia de laboratorio con un defecto; una infección pasa a ser el síndrome cuando un defecto aparece más tarde.',
    'caught-days':
      'Una persona con rubéola es contagiosa desde 7 días antes hasta 7 días después del exantema.',
    'caught-incubation': 'El exantema sigue unos 14 a 18 días después del contacto.',
    'caught-exclusion-nz': 'Apartada de los demás 7 días después del exantema.',
    'caught-exclusion-aus':
      'Apartada de los demás 4 días después del exantema (Nueva Gales del Sur, Queensland).',
    'caught-clinic':
      'Una embarazada con exantema o contacto llama primero y no espera en la consulta prenatal.',
    'caught-home':
      'La reinfección silente ha venido casi siempre de los propios hijos: 4 de 5 bebés británicos infectados en 1985 a 1988 tenían una madre que encontró la rubéola en casa.',
    'caught-travel':
      'Un viaje a un país donde circula la rubéola cuenta como exposición, también sin contacto conocido.',
    'prevent-before':
      'Antes de un embarazo: triple vírica (SRP) para una mujer sin IgG clara, completada hasta dos dosis, la segunda al menos 28 días después de la primera. La concepción se aplaza 28 días.',
    'prevent-test': 'No hace falta prueba de embarazo antes de la vacuna; se le pregunta.',
    'prevent-never': 'En el embarazo no se pone la triple vírica (SRP): es una vacuna de virus vivos.',
    'prevent-after-us': 'Tras el parto: triple vírica (SRP) antes del alta (Estados Unidos).',
    'prevent-after-uk': 'Tras el parto: en planta o con el médico de familia a las 6 semanas (Reino Unido).',
    'prevent-milk': 'La lactancia no es motivo en contra de la triple vírica (SRP).',
    'prevent-anti-d':
      'La anti-D tras el parto no aplaza la triple vírica (SRP). Otros hemoderivados aplazan una vacuna viva 3 a 11 meses, según el producto.',
    'prevent-anti-d-test': 'Tras anti-D una fuente analiza 6 a 8 semanas después de la vacuna.',
    'prevent-anti-d-late': 'El consejo general analiza 3 meses después o más tarde.',
    'prevent-retest':
      'ACIP no analiza tras una dosis; Australia analiza a todas las mujeres a las 6 a 8 semanas.',
    'prevent-household':
      'Las personas que viven con una embarazada pueden y deben vacunarse; en la práctica el virus vacunal no se contagia de ellas.',
    'prevent-contacts':
      'Una mujer sin anticuerpos se aparta de personas con exantema y avisa enseguida de cualquier exantema o contacto.',
    'prevent-travel': 'No viaja a países donde circula la rubéola.',
    'prevent-serum':
      'Tras un contacto se toma suero enseguida y se conserva, y se anotan el primer y el último día de contacto.',
    'prevent-against':
      'No con inmunidad debilitada, como VIH con CD4 inferior a 200, ni tras anafilaxia a neomicina o gelatina.',
    'prevent-documented': 'Solo cuenta una dosis documentada. Una vacuna contada de palabra no es prueba.',
    'prevent-remembered': 'Una rubéola recordada no es prueba.',
    'prevent-us-doses':
      'ACIP: una dosis documentada es prueba presunta de inmunidad a rubéola; una mujer que puede quedar embarazada, con una o dos dosis e IgG no claramente positiva, recibe otra triple vírica (SRP), tres como máximo, sin prueba después. «Dos dosis pesan más que la prueba» solo es cierto en el sentido de «no seguir analizando».',
    'prevent-uk-doses':
      'Inglaterra y Alemania: dos dosis documentadas son protección, sin serología. Nueva Zelanda: por debajo del punto de corte triple vírica (SRP) tras el parto salvo que consten dos dosis.',
    'prevent-next':
      'En el embarazo siguiente las dosis documentadas sustituyen a la serología en Inglaterra y Alemania.',
    'threshold-history':
      '15 IU/mL era el límite antiguo; un comité de Estados Unidos propuso 10. Se ha documentado reinfección por debajo de 10 y por encima de 15, y se llamó a la inmunidad decisión clínica.',
    'threshold-today':
      '10 IU/mL es el límite de las pruebas según CLSI I/LA6, ajustadas al primer estándar de la OMS RUBI-1-94.',
    'threshold-doubt':
      'Una reunión de expertos de la OMS duda de 10 IU/mL: el mismo suero se lee de modo distinto según la prueba. El estándar se mantiene solo para la sensibilidad.',
    'threshold-five':
      'Cinco pruebas frente a métodos propios a 10 IU/mL: sensibilidad del 70 al 91\u00a0%, especificidad del 66 al 100\u00a0%; las cifras apenas concuerdan (R² 0,002 a 0,413).',
    'threshold-eight':
      'Ocho pruebas: ninguna positiva en 85 sueros sin anticuerpos, mientras que del 25 al 62\u00a0% de los sueros bajos con anticuerpos se llamaron dudosos. De 322 embarazadas llamadas negativas o dudosas, 182 (56,5\u00a0%) tenían anticuerpos por inmunoblot y neutralización.',
    'threshold-matter':
      'La opinión contraria: los límites por debajo de 15 IU/mL privan de la vacuna a personas susceptibles.',
    'threshold-any': 'Un fabricante toma como inmunidad cualquier anticuerpo hallado.',
    'threshold-uk-share':
      'Reino Unido: las mujeres por debajo de 10 IU/mL pasaron del 3,8 al 5,1\u00a0% de 2005 a 2009, 14\u00a0% en primeros embarazos de nacidas después de 1983. West Midlands 2011: 6,9\u00a0%, 17,8\u00a0% de las nacidas desde 1986. Los valores bajos significan sobre todo la era de la vacuna.',
    'threshold-greys':
      'Zonas grises encontradas: ARUP 9.0 a 9.9 IU/mL; Mayo índice 0.8 a 0.9; Augusta 10 a menos de 15; Labor Becker 5 a 10; MDI 5 a 9; labmed 10 a 14.9; una nota tailandesa 10 a 15.',
    'threshold-high':
      'Límites más altos encontrados: Schenk y Ansorge desde 15 IU/mL; Coblenza 10 a 34.9 básica y 35 robusta; una encuesta rusa, por debajo de 25 no protegida (24,6\u00a0% de los sueros); una página francesa, 25 por inhibición de la hemaglutinación, 10 a 15 por ELISA. La prueba de Roche no tiene zona gris.',
    'threshold-use':
      'Por eso Torchlight toma la clase del laboratorio y nunca clasifica un número de una prueba sin nombre.',
    'threshold-low-doses':
      'Una IgG baja tras dos dosis probablemente protege; la evidencia es indirecta (inmunoblot y neutralización), sin datos de resultados.',
    'igm-early':
      'Cerca de la mitad tiene IgM el día del exantema, más del 90\u00a0% el día 5; un suero negativo anterior al día 5 se repite.',
    'igm-igg-early': 'La IgG aparece hacia el día 4 del exantema y alcanza el máximo 1 a 2 semanas después.',
    'igm-peak': 'La IgM alcanza el máximo hacia el día 7 y dura 4 a 12 semanas, a veces un año.',
    'igm-three-months':
      'Otras cifras: hasta tres meses; desaparecida después de unas 8 semanas; 4 a 24 semanas; 1 a 6 meses.',
    'igm-long':
      'Una IgM débil puede durar más de 12 meses tras infección o vacuna; tras la vacuna se halló hasta 3 años en 7 de 43.',
    'igm-contact':
      '3 a 8 semanas después de un contacto aún se hallaría IgM tras una infección, de modo que su ausencia la hace poco probable; por sí sola no cierra nada aquí.',
    'igm-persistent':
      'Una IgM específica de más de 2,5 meses con avidez alta no se debía al factor reumatoide: la persistencia es real.',
    'igm-false':
      'IgM falsa: factor reumatoide, VEB, CMV, parvovirus B19, sarampión, herpes simple, exantemas por enterovirus y HHV-6, el propio embarazo, estimulación policlonal.',
    'igm-capture':
      'Las pruebas indirectas dan falsos positivos con factor reumatoide; la captura de IgM no dio ninguno en sueros con factor reumatoide o mononucleosis.',
    'igm-parvovirus':
      'Se dio crédito a una IgM de rubéola a las 19 semanas, se pasó por alto el parvovirus B19, y el bebé murió antes de nacer a las 29 semanas.',
    'igm-ny':
      'Nueva York 2012 a 2013: 199 notificaciones, 2 verdaderas. Valor predictivo del 6\u00a0% con prueba indirecta y del 29\u00a0% con captura; ninguna verdadera entre las solicitadas por error (78\u00a0% del total).',
    'igm-ca':
      'California 2018 a 2022: 801 notificaciones, 4 confirmadas, 58\u00a0% analizadas por error. Ontario 2010 a 2014: valor predictivo del 3,6\u00a0%.',
    'igm-japan':
      'Yokohama: 186 de 14\u00a0965 embarazadas (1,2\u00a0%) con IgM positiva, una con rubéola. Tokio 2024: de 345 mujeres con resultado no claro 43 tenían una IgM persistente; un niño tuvo rubéola congénita.',
    'igm-leipzig':
      'Leipzig: 449 embarazadas con IgM positiva; una prueba de captura confirmó el 31\u00a0% de los sueros; seis mujeres (1,3\u00a0%) tenían una infección primaria.',
    'igm-korea':
      'Donde circulaba la rubéola (Corea 1998): 85 embarazadas con IgM positiva, PCR positiva en 1 de 55 líquidos amnióticos y en 1 de 30 sangres fetales.',
    'igm-mayo': 'Mayo retiró su prueba de IgM de rubéola en 2008 por este motivo.',
    'igm-unasked':
      'Se desaconseja la IgM sin exantema ni contacto. Un resultado que ya existe se estudia igualmente, porque la infección puede ser silente.',
    'igm-blot-claim':
      'Un laboratorio declara 97\u00a0% de sensibilidad y 99\u00a0% de especificidad para el inmunoblot. Donde está infectada una de 10\u00a0000, un resultado positivo sería entonces verdadero en cerca de 1 de cada 100.',
    'igm-blot-none':
      'Existe un inmunoblot de IgM de rubéola; no se halló ninguna evaluación independiente y ninguna guía lo pide.',
    'igm-terramed':
      'Una página pública llama a IgG e IgM positivas simplemente rubéola aguda, y aconseja la vacuna ante falta de anticuerpos en una página para embarazadas. Ambas cosas son aquí erróneas: lo primero no es prueba, lo segundo no es para el embarazo.',
    'ladder-method': 'Mismo suero: una segunda prueba de IgM de otro principio.',
    'ladder-avidity':
      'Mismo suero: avidez de IgG, si la IgG es claramente positiva. No puede hacerse en un suero sin IgG.',
    'ladder-blot': 'Mismo suero: inmunoblot de IgG con E1 y E2.',
    'ladder-pcr':
      'PCR en exudado faríngeo o fluido oral, mejor en los 7 a 10 días siguientes al exantema; suero u orina donde el laboratorio los acepte.',
    'ladder-second':
      'Segundo suero en paralelo: 5 a 10 días (CDC, Roche), 7 a 10 (resumen británico), 10 a 14 (laboratorios de EE. UU., RCPA), 2 a 3 semanas; tras un contacto 3 a 4 semanas, y 6 semanas si la exposición continúa.',
    'ladder-stored':
      'Suero anterior conservado procesado junto al de hoy: la prueba aislada más útil cuando la IgG es positiva.',
    'ladder-reference': 'Laboratorio de referencia: antes de cualquier decisión que no pueda deshacerse.',
    'ladder-who':
      'La OMS pregunta además: ¿prueba validada?, ¿triple vírica (SRP) en los últimos 56 días?, ¿IgG ya presente el día 3 o 4 del exantema (en contra de una infección primaria)?, ¿IgM de sarampión también positiva (a favor de una IgM inespecífica)?',
    'ladder-proof':
      'Qué demuestra: una IgG que aparece, un aumento de cuatro veces o más en sueros en paralelo, o ARN. Con la IgG aún negativa 2 a 3 semanas después, la IgM era inespecífica; aquí se cierra a partir de las 3 semanas.',
    'ladder-height':
      'Una IgG alta sola ni demuestra ni descarta una infección reciente; un laboratorio declara que la magnitud no se lee.',
    'ladder-rapid':
      'Una hoja de prueba rápida llama infección reciente a una IgG de 1:512 o más. No se sigue.',
    'ladder-grey-repeat':
      'Repetir una IgG en zona gris sirve para captar un comienzo; un valor bajo estable rara vez se mueve.',
    'ladder-both':
      'Con avidez o inmunoblot solos queda sin aclarar el 11,6\u00a0% de las embarazadas con IgM positiva; con ambos, el 3,1\u00a0%.',
    'avidity-who':
      'OMS: baja durante unas 6 a 8 semanas tras infección o vacuna; una alta no encaja con una infección primaria actual o reciente.',
    'avidity-stuttgart':
      'Stuttgart 1989: por debajo del 30\u00a0% en las primeras 4 semanas aproximadamente tras el exantema; tras la vacuna el límite es de unos 2,5 meses; reinfecciones del 48 al 100\u00a0%.',
    'avidity-helsinki':
      'Helsinki: todos los sueros bajos durante la enfermedad o poco después, 5 de 6 límite en un plazo de 2 meses, todas las reinfecciones altas.',
    'avidity-mubareka':
      'Canadá 2007: por debajo del 40\u00a0% solo en las 6 semanas siguientes al exantema, por encima del 60\u00a0% no antes de las 13 semanas.',
    'avidity-lafarga':
      'España 1998: por debajo del 50\u00a0% es reciente (84\u00a0% de los sueros agudos de un brote).',
    'avidity-labs':
      'Laboratorios: por debajo de 0.40 menos de 3 meses y por encima de 0.45 más de 6 (IDC); por debajo del 20\u00a0% aguda y por encima del 30\u00a0% más de 5 meses (Rudas); baja hasta 4 meses (BMJ); maduración tras 30 días (fuente débil).',
    'avidity-default':
      'En una prueba con un solo límite del 30 al 50\u00a0% la avidez alta puede alcanzarse 4 a 8 semanas tras el exantema. Sin un número del laboratorio se cuentan 8 semanas, no 16, y el límite se indica.',
    'avidity-covers':
      'Una avidez alta cubre este embarazo hasta la semana de su ventana más 2: 8 semanas hasta la semana 10, 12 a 13 semanas hasta la 14 a 15, 16 semanas hasta la 18.',
    'avidity-earliest':
      'La infección más temprana que importa tiene su exantema desde unos 12 días después de la última regla.',
    'avidity-vaccinated':
      'Tras la vacuna la avidez madura más despacio y termina más baja. Una avidez baja sin IgM ni exposición no es infección: en un brote, valores por debajo del 30\u00a0% solo se hallaron en mujeres no infectadas, con título bajo.',
    'avidity-iran':
      'Irán 2003: de 812 mujeres vacunadas en el embarazo el 14,4\u00a0% tenía avidez baja (habían sido susceptibles), el 85,3\u00a0% alta (refuerzo).',
    'avidity-needs': 'La avidez necesita IgG medible: inútil con una IgG negativa, no fiable en zona gris.',
    'avidity-reinfection':
      'La reinfección mantiene una avidez alta. Avidez alta con IgM y un contacto no es, pues, simplemente una IgM falsa.',
    'blot-order': 'Los anticuerpos frente a E1 llegan primero y dominan; la IgG frente a E2 llega tarde.',
    'blot-three': 'E2 presente: infección de hace al menos 3 meses (Labor Gaertner).',
    'blot-five': 'E2 presente: infección de hace más de 5 meses (casos BMJ).',
    'blot-absent': 'E2 ausente, avidez baja e IgM reactiva: infección primaria.',
    'blot-vaccine':
      'Tras la vacuna E2 puede seguir débil o ausente, de modo que su sola ausencia no demuestra nada.',
    'patterns-primary':
      'Infección primaria: sin IgG ni dosis anteriores; IgM reactiva desde el día 0 a 5; aparece IgG; avidez baja; E2 ausente.',
    'patterns-reinfection':
      'Reinfección: IgG o dosis anterior documentada; IgM negativa o débil; la IgG aumenta, a menudo mucho; avidez alta; E2 presente.',
    'patterns-vaccine':
      'Vacuna reciente (unas 12 semanas): una dosis con fecha; IgM positiva o débil; la IgG aparece o se refuerza; avidez baja en una mujer sin anticuerpos previos, alta si hay refuerzo; E2 ausente o tardía.',
    'patterns-persistent':
      'IgM persistente o falsa: cualquier antecedente; IgM débil y estable; IgG sin cambios; avidez alta; E2 presente. El bebé no se ve afectado por una IgM así.',
    'patterns-lookback':
      'Las ventanas tras la vacuna difieren: 56 días (OMS), 8 días a 8 semanas (CDNA), 6 semanas (Nueva Zelanda). Aquí se cuentan 12 semanas.',
    'patterns-split':
      'Un aumento silente de IgG tras un contacto se separa en primoinfección y reinfección antes de aconsejar a nadie: ninguna de 34 reinfecciones alcanzó al bebé, 6 primoinfecciones silentes alcanzaron a 3.',
    'patterns-fogel':
      '56 reinfecciones: los 25 niños seguidos estaban bien. Primoinfecciones silentes de la misma serie: 7 niños infectados.',
    'patterns-five':
      'Aun así, cinco bebés británicos se infectaron tras reinfección silente de 1985 a 1988, y una mujer con una vacuna anterior tuvo una reinfección con exantema a las 13 semanas y un niño sano.',
    'patterns-risk':
      'Reinfección en las primeras 12 semanas: infección del bebé en cerca del 8\u00a0% (series pequeñas de los años ochenta; ninguna serie de mujeres vacunadas).',
    'patterns-defects': 'Defectos tras ella: probablemente menos del 5\u00a0%.',
    'patterns-banerji':
      'Caso publicado: en Sri Lanka hasta las 6 semanas, IgG de 425 IU/mL a las 12 semanas leída como inmunidad, niño con el síndrome.',
    'patterns-pitts':
      'Caso publicado: triple vírica (SRP) en 2003, IgG por encima de 400 IU/mL a los 4 meses en 2008, sin exantema, niño con el síndrome.',
    'patterns-kansas':
      'Caso publicado: Kansas 2017, IgM positiva y avidez baja hacia las 18 semanas; la regla «ambas positivas es inmune» lo habría cerrado.',
    'patterns-outbreak':
      'Brote de 2004: 17 de 61 mujeres con un título bajo anterior registrado tuvieron un aumento de cuatro veces.',
    'weeks-first':
      'Exantema antes de las 11 semanas: 9 de 10 bebés infectados, los 9 con defectos. 11 a 12 semanas: 4 de 6 infectados, 2 de 4 con defectos.',
    'weeks-second':
      '13 a 14 semanas: 12 de 18 infectados, 2 de 12 con sordera. 15 a 16 semanas: 17 de 36 y 7 de 14, solo sordera. En conjunto cerca de la mitad infectados y un tercio de estos sordos, cerca del 19\u00a0% del total.',
    'weeks-third':
      '17 a 18 semanas: 13 de 33 infectados; 19 a 22: 20 de 59; 23 a 26: 8 de 32; 27 a 30: 11 de 31; 31 a 36: 15 de 25; más tarde 8 de 8. Ningún defecto en 63 niños infectados después de las 16 semanas, lo que deja un límite superior del 6 al 7\u00a0%.',
    'weeks-check':
      'Estos recuentos reproducen las cifras publicadas: 81\u00a0% hasta las 12 semanas, 54 a las 13 a 16, 36 a las 17 a 22, 30 a las 23 a 30, después 60 y todos.',
    'weeks-shape':
      'La infección del bebé disminuye y vuelve a aumentar hacia el final; los defectos solo disminuyen. Se dibujan dos series, con intervalos, porque los grupos son pequeños: que 15 a 16 semanas supere a 13 a 14 es azar.',
    'weeks-slip':
      'Una página de libro imprime 4\u00a0% para 15 a 16 semanas donde los recuentos dan 24; no se usa. El 54\u00a0% que el resumen da para 13 a 14 semanas corresponde a 13 a 16.',
    'weeks-rash':
      'La semana es la del exantema, o la del contacto más 14 a 18 días, nunca la de la muestra. El embarazo se data por ecografía.',
    'weeks-before':
      'Exantema antes de la última regla o en los 11 días siguientes: no se vio ningún bebé infectado.',
    'weeks-conception': 'Antes de la concepción no hay daño documentado.',
    'weeks-cradock':
      'Segunda serie (304 lactantes): IgM en el 56\u00a0% tras exantema a las 12 a 16 semanas, 12\u00a0% a las 24 a 28, 58\u00a0% en el último mes; IgG persistente en el 71, 28 y 94\u00a0%. La tasa real está entre medias.',
    'weeks-uk':
      'Asesoramiento británico: antes de las 11 semanas 90\u00a0%, 11 a 16 semanas 20\u00a0%, 16 a 20 semanas mínimo y solo sordera, después no visto.',
    'weeks-german':
      'Un laboratorio alemán: antes de las 11 semanas, del 70 al 90\u00a0% infectados y del 25 al 65\u00a0% con daño; 11 a 17 semanas, 55\u00a0% y del 8 al 20\u00a0%; más tarde, del 20 al 35\u00a0% y 3,5\u00a0%, como en otros embarazos.',
    'weeks-cdc': 'CDC: máximo en las primeras 12 semanas, defectos raros después de las 20.',
    'weeks-cdc-85': 'Hasta el 85\u00a0% en las primeras 12 semanas.',
    'weeks-registry': 'Registro: sordera congénita tras rubéola hasta la semana 17, ninguna después.',
    'mistake-words':
      'El riesgo es muy bajo, pero no es nulo: se ha publicado un caso. Los textos antiguos que dicen «nunca visto» están superados.',
    'mistake-case':
      '2023: un lactante con un cuadro similar al síndrome tras la triple vírica (SRP) al principio del embarazo.',
    'mistake-virus':
      'El virus vacunal puede infectar al bebé: uno estuvo infectado más de 8 meses, sin el síndrome.',
    'mistake-old': 'SOGC 2008: puede tranquilizarse a la mujer.',
    'mistake-registry':
      'Registro de Estados Unidos: 321 mujeres susceptibles, ningún síndrome en 324 lactantes, límite superior 1,6\u00a0%.',
    'mistake-americas':
      'Américas: 2894 mujeres susceptibles, ningún síndrome en 1980 nacimientos, límite superior 0,2\u00a0%.',
    'mistake-others':
      'Costa Rica: ningún síndrome, ninguna IgM. Irán: cinco recién nacidos con IgM y sin signos, y ninguno de 107. Reino Unido: más de 130 mujeres, ningún síndrome.',
    'mistake-request':
      'La fecha de la vacuna figura en cada petición: sin ella la avidez se leería como infección primaria.',
    'mistake-interval': 'Concepción tras la vacuna: 28 días.',
    'mistake-interval-old': 'Textos más antiguos y algunas fichas técnicas: 3 meses.',
    'confirmed-reference':
      'Un laboratorio de referencia vuelve a mirar antes de decidir nada que no pueda deshacerse.',
    'confirmed-fetal': 'La ve medicina fetal, con urgencia si la infección es anterior a las 20 semanas.',
    'confirmed-notify': 'Se informa a salud pública, ante la sospecha y sin esperar la confirmación.',
    'confirmed-away': 'No acude a la consulta prenatal hasta 7 días después del exantema.',
    'confirmed-treatment': 'Ningún tratamiento evita la transmisión al bebé.',
    'confirmed-ig':
      'La inmunoglobulina tras un contacto no evita la infección y no debe usarse (Nueva Zelanda).',
    'confirmed-ig-us':
      'Puede enmascarar la enfermedad, y solo se consideró en casos excepcionales; tras ella nacieron lactantes con el síndrome.',
    'confirmed-ig-uk': 'Reino Unido: no de rutina.',
    'confirmed-prenatal': 'PCR amniótica: detectó del 83 al 95\u00a0%, ningún falso positivo en 45 mujeres.',
    'confirmed-when':
      'Al menos 6 a 8 semanas tras la infección y después de las 18 a 21 semanas; IgM en sangre fetal desde unas 22 a 23 semanas, con falsos negativos. Una sola negativa no descarta nada.',
    'confirmed-whom':
      'Donde se ofrece: infección a las 12 a 18 semanas (Alemania: antes de las 19), reinfección antes de las 12, una IgM que sigue sin explicación. Antes de las 12 semanas la infección del bebé ya es muy probable.',
    'confirmed-cdc': 'Los CDC no recomiendan ninguna prueba fetal.',
    'confirmed-newborn':
      'El recién nacido se estudia sea cual sea la semana: la infección tardía es frecuente, aunque rara vez dañina.',
    'newborn-whom':
      'Se analiza: todo lactante de madre con rubéola confirmada o sospechada en cualquier semana, y todo lactante con catarata, glaucoma, cardiopatía (conducto abierto, ramas pulmonares estrechas), pérdida auditiva, retinopatía, púrpura, cabeza pequeña, crecimiento escaso, hígado y bazo grandes o huesos radiolúcidos.',
    'newborn-igm':
      'IgM cerca del nacimiento con prueba de captura; cerca de uno de cada cinco infectados es negativo antes del mes, por lo que se repite entonces. Casi todos la tienen antes de los 3 meses, el 90\u00a0% a los 3 a 6, cerca de la mitad a los 6 meses; un resumen da la mitad a los 3.',
    'newborn-cord':
      'Que falte la IgM en sangre de cordón no descarta nada, menos aún tras una infección tardía.',
    'newborn-igg':
      'La IgG de la madre se reduce a la mitad cada mes aproximadamente. Una IgG que persiste más allá de los 7 a 11 meses (aquí 9) sin vacuna ni exposición confirma.',
    'newborn-mmr':
      'La última IgG se toma antes de la triple vírica (SRP), o su persistencia no puede leerse.',
    'newborn-rna':
      'ARN: preferible el exudado faríngeo; también nariz, orina, líquido cefalorraquídeo, fluido oral, cristalino. En los primeros 3 meses, porque para entonces la mitad deja de excretar.',
    'newborn-negative': 'Una sola IgM o PCR negativa no descarta nada.',
    'newborn-isolation':
      'Precauciones de contacto: contagioso hasta 1 año de edad, salvo que sean negativas dos muestras con un mes de diferencia, ambas después de los 3 meses de edad.',
    'newborn-carers': 'Solo cuidadores y visitas inmunes a rubéola; se avisa a los contactos embarazados.',
    'newborn-well':
      'IgG sin IgM: anticuerpos de la madre si ella es inmune y el lactante está bien; no descartada si ella se infectó.',
    'newborn-identity': 'Ni IgG ni IgM aunque la madre es inmune: comprobar de quién es la muestra.',
    'newborn-follow':
      'Seguimiento por especialistas: audición (la pérdida puede llegar tarde), ojos, corazón, hormonas, desarrollo. Normal al nacer no le pone fin.',
    'newborn-kansas':
      'Kansas: IgM positiva, dos rondas de PCR de garganta y orina con 30 días de diferencia negativas, sin defecto: infección sin síndrome, en seguimiento.',
    'newborn-notify': 'La rubéola congénita es de notificación obligatoria (Alemania y otros).',
    'counsel-susceptible':
      'A una mujer sin anticuerpos: «Esta prueba no muestra protección. Apártese de quien tenga un exantema. Si le sale un exantema o se encuentra con alguien con rubéola, llámenos el mismo día. La vacuna se pone después del parto.»',
    'counsel-early':
      'Tras un exantema o contacto: «La sangre puede ser demasiado temprana para saberlo. La conservamos, tomamos una segunda y procesamos ambas juntas.»',
    'counsel-igm':
      'Con una IgM reactiva: «La mayoría resultan falsas, pero no lo dejamos así. Lo aclararán más pruebas en la misma sangre y una segunda muestra.»',
    'counsel-high':
      'Con una avidez alta: «La infección o la vacuna es anterior a la semana que aquí se indica. Lo que hay antes de esa semana esta prueba no puede decirlo.»',
    'counsel-immune':
      'Con IgG: «Muy probablemente está protegida, aunque ninguna prueba lo promete del todo: ante cualquier exantema, llámenos el mismo día.»',
    'counsel-confirmed':
      'Con rubéola confirmada: «Si el bebé está afectado, y cómo, depende de la semana. Los especialistas lo repasarán con usted; nada se decide por un análisis de sangre.»',
    'counsel-vaccine':
      'Vacunada sin saberlo: «Se ha publicado un caso de daño, así que es muy poco probable, no imposible. Escribimos la fecha de la vacuna en cada petición.»',
    'counsel-newborn':
      'Tras el nacimiento: «Que parezca sano es buena noticia, y aun así comprobamos audición, ojos y corazón, porque algunos efectos llegan más tarde.»',
    'thin-weeks':
      'El riesgo por semana, sobre todo después de las 16, descansa en una cohorte de 1982 con grupos pequeños.',
    'thin-reinfection': 'El riesgo tras reinfección procede de series pequeñas de los años ochenta.',
    'thin-avidity':
      'Avidez: pruebas aisladas, de algunas decenas a cien sueros, sin estándar acordado, casi nada sobre los kits automatizados de hoy.',
    'thin-e2': 'E2: dos cifras que no encajan, poco sobre mujeres vacunadas.',
    'thin-pcr': 'PCR prenatal: 45 mujeres en el mejor estudio hallado.',
    'thin-guidelines':
      'No se leyeron los textos completos de UKHSA, SOGC, ASID, AWMF y el Green Book ni normas rusas; un clínico debe comprobar lo que se dice de ellos.',
  },
};
