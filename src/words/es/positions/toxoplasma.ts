import type {
  toxoplasmaPositionWords as englishPositions,
  toxoplasmaTopicWords as englishTopics,
} from '../../en/positions/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const toxoplasmaTopicWords: Like<typeof englishTopics> = {
  'toxo-screening': {
    title: '¿Se analiza toxoplasma en todas las embarazadas?',
    ours: 'No se decide aquí. A quien se analiza se la lee igual; un centro elige si, y cuándo, se repite la prueba a una mujer susceptible.',
  },
  'toxo-retest-interval': {
    title: '¿Con qué frecuencia se repite la prueba a una mujer susceptible?',
    ours: 'Con el intervalo de la pauta local, IgG e IgM juntas; si se planea un embarazo, al comienzo de este.',
  },
  'toxo-avidity-period': {
    title: '¿Cuántas semanas descarta una avidez alta de toxoplasma?',
    ours: 'Lo que declara el laboratorio para su método, como máximo 20 semanas; sin declaración, 16 semanas. El límite se indica.',
  },
  'toxo-avidity-week': {
    title: '¿Hasta qué semana sitúa una avidez alta la infección antes del embarazo?',
    ours: 'Hasta 16+0 semanas sin reservas; hasta 18+0 con el límite indicado y un laboratorio de referencia; más tarde sigue siendo posible. Con otro periodo del laboratorio estas semanas se desplazan.',
  },
  'toxo-late-igg-only': {
    title: 'IgG positiva, IgM negativa, primera prueba tardía: ¿es antigua la infección?',
    ours: 'Hasta 18+0 semanas, infección pasada; desde 18+1 el texto dice que el momento se desconoce y se pide suero conservado; desde las 28 semanas no puede decidirse, y se sigue al recién nacido.',
  },
  'toxo-early-igg-only': {
    title: 'IgG positiva, IgM negativa al principio del embarazo: ¿parar, o un suero más?',
    ours: 'Parar, salvo que otra cosa hable en contra.',
  },
  'toxo-low-avidity': {
    title: '¿Qué significa una avidez baja junto a la IgM?',
    ours: 'Posible, y probable solo con otro marcador o un aumento en paralelo; segunda muestra, laboratorio de referencia, medicina fetal, se comenta la espiramicina.',
  },
  'toxo-intermediate-avidity': {
    title: '¿Qué significa una avidez intermedia?',
    ours: 'Junto a una IgM reactiva, posible; sin ella, no puede decidirse: nunca tranquiliza, y nunca se llama reciente por sí sola.',
  },
  'toxo-treat-first': {
    title: '¿Se inicia tratamiento antes de la segunda muestra?',
    ours: 'Se comenta enseguida con IgG en zona gris e IgM positiva, con avidez baja junto a una IgM reactiva, y donde la infección es probable o confirmada. Decide el centro; aquí no se elige ni fármaco ni dosis.',
  },
  'toxo-isolated-igm-treatment': {
    title: 'IgG negativa, IgM positiva: ¿se inicia espiramicina?',
    ours: 'No como acción aquí: decide la segunda muestra, y la práctica de Brasil se muestra como postura.',
  },
  'toxo-drug-switch': {
    title: '¿Desde qué semana se usa la combinación en lugar de la espiramicina?',
    ours: 'Aquí no se elige ningún fármaco. Decide el centro; las posturas se muestran sin dosis.',
  },
  'toxo-treatment-effect': {
    title: '¿Ayuda el tratamiento en el embarazo?',
    ours: 'Se dice como es: probable sobre la transmisión y el daño grave, no demostrado sobre los signos en general; no existe ningún ensayo aleatorizado frente a no tratar.',
  },
  'toxo-amniocentesis': {
    title: '¿Para quién, y cuándo, es la amniocentesis?',
    ours: 'Se planifica ante infección probable o confirmada y ante ecografía anormal con IgG; desde 18+0 semanas y 4 semanas tras la infección.',
  },
  'toxo-amniotic-negative': {
    title: '¿Hasta qué punto tranquiliza una PCR amniótica negativa?',
    ours: 'No pone fin a nada: la ecografía continúa y el recién nacido se estudia.',
  },
  'toxo-grey-igg': {
    title: 'IgG en zona gris, IgM negativa: ¿qué sigue?',
    ours: 'Inmunoblot, otro método de IgG y un segundo suero; atención como mujer susceptible hasta aclararlo.',
  },
  'toxo-grey-igm': {
    title: 'IgM en zona gris: ¿qué significa?',
    ours: 'Sin IgG no puede decidirse; con IgG en zona gris tampoco; con IgG clara, como una IgM positiva. Una exposición o una enfermedad compatible la hace posible.',
  },
  'toxo-second-sample': {
    title: '¿Cuándo se toma el segundo suero, y cuándo cierra una IgM aislada?',
    ours: 'A las 2 a 3 semanas, en paralelo; una IgG negativa solo la cierra a partir de las 3 semanas y sin tratamiento.',
  },
  'toxo-parallel': {
    title: '¿Qué dicen dos valores de IgG?',
    ours: 'Solo cuentan los sueros procesados juntos. Un aumento junto a la IgM es infección probable; que no aumente no cierra nada.',
  },
  'toxo-seroconversion': {
    title: '¿Cuándo demuestra la infección una IgG nueva?',
    ours: 'Confirmada con el mismo método o en paralelo y con IgM, avidez baja o inmunoblot positivo; si no, probable.',
  },
  'toxo-igm-confirmed-elsewhere': {
    title: '¿Quién confirma una IgM positiva?',
    ours: 'Un segundo método en el mismo suero, un segundo suero y un laboratorio de referencia; no se exige ningún kit concreto.',
  },
  'toxo-both-one-sample': {
    title: 'IgG e IgM positivas en una muestra: ¿es inmunidad?',
    ours: 'Nunca con una sola muestra; solo lo permite una IgG documentada bastante antes de este embarazo.',
  },
  'toxo-igm-blot': {
    title: '¿Merece la pena un inmunoblot de IgM?',
    ours: 'Se ofrece donde un laboratorio lo tiene; apoya y no cierra nada.',
  },
  'toxo-blot-or-avidity': {
    title: '¿Data mejor un inmunoblot que la avidez?',
    ours: 'No: la avidez data, con su semana; un inmunoblot de IgG solo muestra que la IgG es real.',
  },
  'toxo-grey-zone': {
    title: '¿Cuál es la zona gris de un resultado?',
    ours: 'Lo que imprime el laboratorio. La regla del 10\u00a0% se ofrece solo donde se imprime un punto de corte sin más, marcada como la de un laboratorio.',
  },
  'toxo-conception': {
    title: '¿Cuánto esperar con la concepción tras una infección reciente?',
    ours: 'Se comenta hasta que la infección esté datada; sin número fijo de meses.',
  },
  'toxo-passive': {
    title: '¿Cuánto tiempo alteran la serología la inmunoglobulina o los hemoderivados?',
    ours: 'Cuentan 6 meses; se busca un suero anterior; entretanto no se solicita avidez.',
  },
  'toxo-reinfection': {
    title: '¿Puede una mujer inmune transmitir toxoplasma?',
    ours: 'Muy rara vez. Signos, un aumento, la PCR, una ecografía anormal o una enfermedad ocular activa reabren la cuestión.',
  },
  'toxo-hygiene': {
    title: '¿Previenen la infección los consejos?',
    ours: 'Se dan a toda mujer susceptible; que funcionen es plausible y está débilmente demostrado.',
  },
  'toxo-infant-end': {
    title: '¿Cuándo se descarta la infección del lactante?',
    ours: 'Sin tratamiento: IgG negativa dos veces desde los 5 meses, o una vez más allá de los 12 meses. Con tratamiento, una IgG negativa no descarta nada.',
  },
  'toxo-infant-interval': {
    title: '¿Con qué frecuencia se analiza la IgG del lactante?',
    ours: 'Cada 4 a 6 semanas hasta que sea negativa, y una vez más desde los 5 meses de edad.',
  },
  'toxo-infant-igm': {
    title: '¿Desde qué día son propias del lactante la IgM o la IgA?',
    ours: 'IgM desde el día 5, IgA desde el día 10, en sangre del propio lactante: probable. Sangre de cordón, antes o zona gris: posible.',
  },
  'toxo-infant-blot': {
    title: '¿Hasta qué punto es bueno el inmunoblot madre-hijo?',
    ours: 'Positivo: probable. Negativo: no se descarta nada. Se solicita en los primeros 3 meses, con suero de la madre de los mismos días.',
  },
  'toxo-infant-pcr': {
    title: '¿Qué PCR demuestra la infección del lactante?',
    ours: 'La sangre o la orina del lactante confirma; la sangre de cordón y el líquido amniótico la hacen probable.',
  },
};

/** What each source holds, in our words. */
export const toxoplasmaPositionWords: Like<typeof englishPositions> = {
  'toxo-screening-france': 'Sí: se analiza pronto, después cada mes mientras sea seronegativa.',
  'toxo-screening-austria': 'Sí, como parte de la cartilla materno-infantil.',
  'toxo-screening-italy': 'Se hace de forma generalizada.',
  'toxo-screening-brazil': 'Sí.',
  'toxo-screening-acog': 'Sin cribado de rutina.',
  'toxo-screening-cdc': 'Sin cribado de rutina en Estados Unidos.',
  'toxo-screening-sogc': 'No; solo mujeres de riesgo o con ecografía sugestiva.',
  'toxo-screening-uk': 'Sin cribado poblacional (2016): falsos positivos y un tratamiento incierto.',
  'toxo-screening-germany': 'La cobertura sanitaria obligatoria solo paga ante sospecha fundada.',
  'toxo-screening-australia': 'Poca evidencia a favor del cribado; dar consejos de prevención.',
  'toxo-screening-who': 'No se conoce ninguna recomendación sobre serología de toxoplasma.',
  'toxo-screening-awmf': 'La guía alemana de infecciones en el embarazo trata de virus, no de toxoplasma.',
  'toxo-interval-france': 'Cada mes desde la segunda visita, la última vez 2 a 4 semanas después del parto.',
  'toxo-interval-italy': 'Cada 4 a 6 semanas.',
  'toxo-interval-enders': 'Cada 8, como máximo 10 semanas, donde se hace.',
  'toxo-interval-aesculabor': 'Cada 8 a 12 semanas, donde se hace.',
  'toxo-interval-austria': 'Aproximadamente cada 8 semanas.',
  'toxo-interval-adherence':
    'En la práctica, el 29,8\u00a0% de las austriacas seronegativas tuvo tres pruebas o más.',
  'toxo-interval-norway': 'Tres muestras en el embarazo, en un proyecto.',
  'toxo-interval-brazil': 'Entre cada mes y cada trimestre, según los recursos.',
  'toxo-interval-acog': 'Ninguna de rutina.',
  'toxo-interval-sogc': 'Ninguna de rutina.',
  'toxo-interval-uk': 'Ninguna de rutina.',
  'toxo-period-liesenfeld': '3 meses, en los primeros datos europeos.',
  'toxo-period-makers': '4 meses para Elecsys, Architect y Vidas, según sus fabricantes.',
  'toxo-period-montoya': 'Las primeras 16 semanas de embarazo, con el perfil de referencia.',
  'toxo-period-cdc': '12 a 16 semanas.',
  'toxo-period-brazil': 'Hasta las 16 semanas de embarazo.',
  'toxo-period-jenum': 'Más de 20 semanas, con un método noruego.',
  'toxo-period-inserts': 'Platelia se cita a menudo con más de 20 semanas, Labsystems con 3 meses.',
  'toxo-week-liesenfeld': 'Primer trimestre, unas 12 semanas.',
  'toxo-week-lappalainen': 'Primer trimestre.',
  'toxo-week-cdc': '12 a 16 semanas.',
  'toxo-week-montoya': '16 semanas; en el algoritmo adaptado la línea se traza a las 18 semanas.',
  'toxo-week-brazil': '16 semanas; más tarde no se solicita avidez, porque una alta no descartaría.',
  'toxo-week-jenum': 'Primera mitad del embarazo, con un método.',
  'toxo-week-cir':
    'No se indica límite; la avidez se pide también en una primera prueba a mitad del embarazo.',
  'toxo-late-cdc': 'Infectada hace 6 meses o más, sea cual sea la semana.',
  'toxo-late-montoya-2002': 'Hasta unas 24 semanas esencialmente antes del embarazo, con título bajo.',
  'toxo-late-montoya':
    'Incierto después de las 18 semanas: laboratorio de referencia, suero más antiguo. El laboratorio de Palo Alto llama no clara a una primera prueba muy tardía.',
  'toxo-late-jenum':
    'Cerca de una quinta parte de los sueros 21 a 52 semanas después de la infección no tenía IgM.',
  'toxo-late-cir': 'Inmunidad, nada más.',
  'toxo-early-cdc': 'Infectada hace 6 meses o más; no se pide nada más.',
  'toxo-early-montoya': 'Hasta las 18 semanas, una infección anterior al embarazo.',
  'toxo-early-france':
    'Un segundo suero, frente a una confusión de muestras o una rara seroconversión sin IgM.',
  'toxo-low-brazil': 'Caso probable en cualquier semana, y se trata.',
  'toxo-low-acog': 'Compatible con una infección de los últimos 5 meses.',
  'toxo-low-sogc': 'Se ofrece amniocentesis donde la serología no puede descartar.',
  'toxo-low-france': 'Por sí sola no demuestra nada.',
  'toxo-low-germany': 'Posiblemente una infección reciente.',
  'toxo-low-roche': 'No permite ninguna interpretación clínica.',
  'toxo-low-findal':
    'De 176 mujeres, el 21\u00a0% pasó de baja a alta en 3 meses, el 42\u00a0% siguió baja; ningún niño infectado entre las establemente bajas.',
  'toxo-low-tomasoni':
    '1 de 747 niños infectado (0,13\u00a0%, 0,02 a 0,75), todas las madres con espiramicina.',
  'toxo-low-boquel': 'Una sola prueba: un índice inferior a 0,05 era reciente en el 97\u00a0%.',
  'toxo-mid-smets': 'Casi siempre una infección de hace más de 4 meses.',
  'toxo-mid-roche': 'No permite ninguna interpretación clínica.',
  'toxo-mid-villard': 'No alta no significa de forma fiable aguda.',
  'toxo-treat-brazil': 'Sí, el mismo día; se suspende si la IgG sigue negativa.',
  'toxo-treat-sogc': 'La espiramicina se considera enseguida si se sospecha infección aguda.',
  'toxo-treat-acog': 'Espiramicina en la infección aguda; antes, un laboratorio con experiencia.',
  'toxo-treat-france': 'Caso por caso.',
  'toxo-treat-germany': 'Primero un segundo sistema de prueba, avidez y un control a las 2 a 3 semanas.',
  'toxo-treat-cdc': 'Muestra nueva y laboratorio experto; no se habla de tratamiento.',
  'toxo-isolated-brazil': 'Sí, el mismo día, y se suspende si la IgG sigue negativa.',
  'toxo-isolated-sogc': 'Se considera si se sospecha infección aguda.',
  'toxo-isolated-france': 'Primero una segunda técnica y un segundo suero.',
  'toxo-isolated-cdc': 'Una segunda muestra; si da lo mismo, la IgM es probablemente falsa.',
  'toxo-switch-france': 'Espiramicina hasta el parto si la PCR amniótica es negativa.',
  'toxo-switch-acog': 'Combinación cuando está demostrada la infección del feto.',
  'toxo-switch-dunay':
    'Desde las 14 semanas en Estados Unidos y algunos centros europeos; no al principio del embarazo, porque la pirimetamina puede dañar al embrión.',
  'toxo-switch-regimens': 'Desde las 14 semanas, por ejemplo en Austria.',
  'toxo-switch-brazil': 'Tres fármacos desde las 16 semanas.',
  'toxo-switch-germany': 'Combinación para toda mujer desde las 16 semanas, durante 4 semanas.',
  'toxo-switch-montoya': 'Desde las 18 semanas en textos más antiguos de Estados Unidos.',
  'toxo-effect-syrocot':
    'Iniciado en 3 semanas frente a 8 semanas o más: odds ratio de transmisión 0,48 (0,28 a 0,80, p = 0,05); no se mostró efecto sobre los signos clínicos, 1,11 (0,61 a 2,02).',
  'toxo-effect-cortina':
    'Odds ratio de daño neurológico grave o muerte 0,24 (0,07 a 0,71); a tratar para uno: 3 fetos infectados a las 10 semanas, 18 a las 30.',
  'toxo-effect-toxogest':
    'Transmisión 18,5\u00a0% (12 de 65) con la combinación, 30\u00a0% (18 de 60) con espiramicina, odds ratio 0,53 (0,23 a 1,22); suspendido antes de tiempo.',
  'toxo-effect-uk': 'El beneficio es incierto.',
  'toxo-amnio-sogc':
    'Se ofrece ante infección diagnosticada, donde la serología no puede ni confirmar ni descartar, y con ecografía sugestiva; no antes de las 18 semanas ni en las 4 semanas siguientes a la infección.',
  'toxo-amnio-findal': 'Cuestionada con IgM estable y avidez baja estable.',
  'toxo-amnio-norway': 'De 346 mujeres que llegaron a ella, la mitad se había infectado antes del embarazo.',
  'toxo-pcr-wallon':
    'Sensibilidad 92,2\u00a0% (81 a 98), valor predictivo negativo 98,1\u00a0%, especificidad y valor predictivo positivo 100\u00a0%.',
  'toxo-pcr-romand': 'Sensibilidad 64\u00a0% (53 a 75), valor predictivo negativo 87,8\u00a0%.',
  'toxo-pcr-meta': 'Sensibilidad 87\u00a0%, especificidad 99\u00a0%, dentro de 5 semanas.',
  'toxo-pcr-aap': 'Por trimestre, los valores predictivos negativos de Wallon: 99, 99 y 82\u00a0%.',
  'toxo-grey-cdc': 'Muestra nueva u otro método de IgG.',
  'toxo-grey-france': 'Inmunoblot.',
  'toxo-grey-khammari': 'El 85,9\u00a0% de 85 sueros así fue positivo en el inmunoblot.',
  'toxo-grey-fricker': 'Rara vez el comienzo de una seroconversión sin IgM.',
  'toxo-grey-russia': 'Tratar como negativa, analizar cada mes.',
  'toxo-grey-cir': 'Inmunoblot y avidez.',
  'toxo-grey-labcorp': 'La avidez es para suero con IgG positiva conocida.',
  'toxo-igmgrey-cdc':
    'Sin IgG: infección temprana o IgM falsa. Con IgG en zona gris: repetir ambas. Con IgG: hace más de un año, o IgM falsa.',
  'toxo-igmgrey-insert': 'Imprime la misma tabla con acciones.',
  'toxo-second-cdc': 'Al menos 2 semanas después.',
  'toxo-second-sogc': '2 a 3 semanas.',
  'toxo-second-acog': '2 a 3 semanas.',
  'toxo-second-france': '2 a 3 semanas, en paralelo.',
  'toxo-second-germany': '2 a 3 semanas.',
  'toxo-second-brazil': '2 a 3 semanas.',
  'toxo-second-arup': '10 a 14 días; en otro lugar, 1 a 3 semanas.',
  'toxo-second-course': 'La IgG sigue a la IgM en 1 a 3 semanas.',
  'toxo-second-fricker': 'Excepcionalmente 5 a 6 semanas.',
  'toxo-second-cir': 'En el embarazo no pueden esperarse dos semanas; en su lugar, inmunoblot y avidez.',
  'toxo-parallel-cste':
    'Seroconversión, o un aumento de cuatro veces con 3 semanas o más de diferencia, cuenta como aguda; definición de vigilancia, no para el diagnóstico.',
  'toxo-parallel-france': 'Los títulos de kits o laboratorios distintos no son comparables.',
  'toxo-parallel-course': 'Un aumento junto a la IgM: aproximadamente los últimos 2 meses.',
  'toxo-parallel-stable': 'Estable sin tratamiento: al menos unos 2 meses antes del primer suero.',
  'toxo-parallel-cdc': 'El aumento a menudo pasa inadvertido, la meseta ya se ha alcanzado.',
  'toxo-parallel-jenum':
    'La IgG alcanza el máximo entre las 4 y las 36 semanas, de modo que ningún título da una fecha.',
  'toxo-sero-cste': 'Seroconversión de IgG en este embarazo.',
  'toxo-sero-fricker':
    'Existe la seroconversión sin IgM; confirmar con inmunoblot y en paralelo. De 26 casos se trataron 22; la infección se descartó en 12 niños, 10 solo eran normales al nacer, de 4 no se sabe.',
  'toxo-sero-brazil': 'Una IgG que se hace positiva después de la IgM es una seroconversión.',
  'toxo-confirm-fda': 'Ningún kit decide por sí solo.',
  'toxo-confirm-acog': 'Un laboratorio con experiencia.',
  'toxo-confirm-sogc': 'Un laboratorio de referencia, antes de cualquier intervención.',
  'toxo-confirm-france': 'Una segunda técnica y un segundo suero.',
  'toxo-confirm-germany': 'Un segundo sistema de prueba.',
  'toxo-confirm-brazil': 'Avidez hasta las 16 semanas.',
  'toxo-confirm-isaga': 'Un kit muy sensible y uno muy específico juntos, desde que se retiró ISAGA.',
  'toxo-both-cir': 'Inmunidad, sin más estudios (una fila dañada).',
  'toxo-both-cdc': 'Posiblemente los últimos 12 meses, o una IgM falsa: muestra nueva, laboratorio experto.',
  'toxo-both-acog': 'Puede ser aguda: repetir en 2 a 3 semanas.',
  'toxo-both-sogc': 'Laboratorio de referencia, segunda muestra, se considera espiramicina.',
  'toxo-both-france': 'Confirmar la IgM, medir la avidez.',
  'toxo-both-brazil': 'Tratar enseguida, avidez.',
  'toxo-igmblot-cir': 'Su paso principal tras una IgM sin IgG.',
  'toxo-igmblot-study':
    'No apto como referencia: las mismas bandas en personas infectadas, inmunes, nunca infectadas y niños pequeños.',
  'toxo-igmblot-cdc': 'No se menciona.',
  'toxo-igmblot-acog': 'No se menciona.',
  'toxo-igmblot-sogc': 'No se menciona.',
  'toxo-igmblot-france': 'No está en la nomenclatura.',
  'toxo-date-cir': 'El blot de confirmación data con más exactitud.',
  'toxo-date-villard': 'La avidez alta correspondió en todos los casos a infección latente, con cuatro kits.',
  'toxo-date-recomline': 'Una lectura de fase a partir de sus propias tiras de avidez.',
  'toxo-zone-cir': 'Punto de corte más y menos 10\u00a0%.',
  'toxo-zone-kits': 'Difiere según el kit, y un kit no tiene ninguna.',
  'toxo-wait-cdc': '6 meses, según algunos expertos.',
  'toxo-wait-italy': '6 meses, en páginas italianas para padres.',
  'toxo-wait-aap': 'Los 3 meses anteriores a la concepción cuentan como riesgo.',
  'toxo-wait-case': 'Un niño infectado tras una infección antes de la concepción.',
  'toxo-wait-cohort': 'Ninguno infectado tras 12 infecciones en torno a la concepción.',
  'toxo-passive-wait': 'Usar el suero anterior, o esperar unos 3 meses.',
  'toxo-passive-hanson':
    'La serología puede hacerse positiva; toxoplasma no figura entre las que lo hicieron.',
  'toxo-again-elbez': 'Un niño, reinfección con una cepa atípica.',
  'toxo-again-guiana': 'Un caso similar en la Guayana Francesa.',
  'toxo-again-andrade': 'Un recién nacido de una madre con enfermedad ocular activa.',
  'toxo-again-avelino':
    '9 de 162 transmisiones (5,5\u00a0%) atribuidas a reactivación; discutido, no visto en Europa.',
  'toxo-again-aap': 'La reactivación con inmunidad gravemente debilitada es una vía.',
  'toxo-advice-aap': 'Consejos sobre carne, frutas y verduras, agua, cocina, tierra y gatos.',
  'toxo-advice-enders': 'No se ha mostrado un beneficio de forma prospectiva.',
  'toxo-advice-australia': 'Consejos de prevención en lugar de cribado.',
  'toxo-end-aap': '12 meses; la primera negativa se confirma una vez.',
  'toxo-end-cste': '12 meses.',
  'toxo-end-bmj': '12 meses; una IgG negativa al nacer descarta esencialmente.',
  'toxo-end-naples':
    'De 636 lactantes no infectados, el 98,7\u00a0% era negativo a los 5 meses, todos a los 9.',
  'toxo-infant-palo-alto': 'Palo Alto: cada 4 a 6 semanas.',
  'toxo-infant-france': 'Lyon y París: cada 2 meses.',
  'toxo-own-aap': 'IgM desde el día 5 aproximadamente, IgA desde el día 10 aproximadamente.',
  'toxo-own-bmj': 'Más allá de 2 a 3 semanas.',
  'toxo-own-naessens':
    'Especificidad del 85 al 88\u00a0% en sangre de cordón, del 98 al 100\u00a0% en sangre neonatal.',
  'toxo-pair-bonetti':
    'Sensibilidad del 88,9\u00a0% al nacer en 19 infectados; especificidad del 100\u00a0% al nacer, del 92\u00a0% al mes.',
  'toxo-pair-1985': 'Detectó la mitad de los infectados.',
  'toxo-infantpcr-aap': 'Positiva en líquidos del lactante confirma; la placenta sola únicamente apoya.',
  'toxo-infantpcr-wallon': 'Líquido amniótico: toda positiva fue una infección verdadera.',
};
