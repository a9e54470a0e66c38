import type { toxoplasmaWords as english } from '../../en/library/toxoplasma.ts';
import type { Like } from '../../like.ts';

export const toxoplasmaWords: Like<typeof english> = {
  title: 'Toxoplasmosis',
  lead: 'Qué es la infección, qué significa cada prueba, cómo cambia el riesgo con la semana y qué se dice a la mujer. Para explicar, no para aconsejar tratamiento: decide un centro.',
  sections: {
    'toxo-what': 'Qué es',
    'toxo-caught': 'Cómo se contrae',
    'toxo-prevent': 'Cómo se previene',
    'toxo-igg-igm': 'Qué significan IgG e IgM',
    'toxo-false-igm': 'Por qué una IgM puede ser falsa',
    'toxo-avidity': 'Avidez',
    'toxo-kits': 'Límites de kits, solo para comparar, nunca usados para clasificar',
    'toxo-other-tests': 'Inmunoblot, IgA y pruebas de laboratorios de referencia',
    'toxo-by-week': 'Infección en el embarazo: cómo cambia el riesgo con la semana',
    'toxo-after': 'Tras una infección probable o confirmada',
    'toxo-newborn': 'El recién nacido y su seguimiento',
    'toxo-special': 'Situaciones especiales',
    'toxo-talk': 'Qué decirle',
  },
  facts: {
    'toxo-what-parasite':
      'Toxoplasma gondii es un parásito. La mayoría de las personas con inmunidad normal notan poco o nada de una primoinfección y conservan el parásito, en reposo, toda la vida.',
    'toxo-what-danger':
      'En el embarazo importa una primoinfección de la madre durante él, o poco antes: el parásito puede entonces llegar al bebé. Una infección antigua protege los embarazos siguientes de una mujer con inmunidad normal.',
    'toxo-what-illness':
      'En el bebé puede dañar los ojos y el cerebro. De 153 niños infectados, de madres en su mayoría tratadas, el 27\u00a0% tuvo un signo específico en una mediana de 4,5 años: infección no es lo mismo que daño.',
    'toxo-what-texts':
      'No leídos enteros para estas páginas, solo una portada, un resumen o una versión de terceros: la declaración alemana AGG 2023, el grupo de trabajo francés 2019, la guía francesa de los cuatro perfiles 2011, el consenso argentino 2020, SA Health 2015 y la mayor parte de ACOG 151. Sus tablas detalladas no se citan.',
    'toxo-what-awmf':
      'La guía alemana AWMF de infecciones en el embarazo trata de virus, no de toxoplasma; de la OMS no se conoce ninguna recomendación sobre serología de toxoplasma.',
    'toxo-caught-meat':
      'Por carne cruda o poco hecha. La carne ahumada, curada o seca aún puede infectar, igual que el marisco crudo y la leche de cabra sin pasteurizar.',
    'toxo-caught-soil':
      'Por tierra, frutas y verduras sin lavar, agua no tratada y heces de gato. Lo que elimina un gato tarda 1 a 5 días en poder infectar, por lo que la arena se limpia a diario.',
    'toxo-caught-travel':
      'Cepas de Sudamérica, y carne cruda de caballo importada, han reinfectado a mujeres inmunes. Por eso los consejos sobre alimentos se mantienen en los viajes, también para las inmunes.',
    'toxo-caught-blood':
      'De la madre al bebé y, con inmunidad gravemente debilitada, por una infección antigua que vuelve a activarse.',
    'toxo-prevent-heat':
      'Cocine bien la carne: piezas enteras a 63 °C en el interior, carne picada a 71 °C, aves a 74 °C.',
    'toxo-prevent-freeze':
      'Congelar a −20 °C al menos 48 horas ayuda; en ahumar, curar y secar no se confía.',
    'toxo-prevent-kitchen':
      'Lave o pele frutas y verduras; lave manos, tablas y cuchillos tras la carne cruda; no beba agua no tratada ni leche de cabra sin pasteurizar, no coma marisco crudo.',
    'toxo-prevent-soil': 'Use guantes para la tierra y en el jardín.',
    'toxo-prevent-cat':
      'Que otra persona cambie la arena, cada día; si nadie puede, use guantes. Dé a los gatos comida comercial y no acoja gatos callejeros. No hace falta deshacerse del gato.',
    'toxo-prevent-proof':
      'La prueba es débil: un laboratorio alemán afirma que no se ha mostrado de forma prospectiva un beneficio de los consejos. Se dan igualmente.',
    'toxo-prevent-passive':
      'La inmunoglobulina de donantes puede aportar IgG, pero nada muestra que proteja al bebé; los consejos se mantienen.',
    'toxo-igg-first':
      'La IgG indica si hubo infección y se analiza primero; la IgM se añade cuando importa el momento. Una IgM negativa prácticamente descarta una infección reciente; una positiva es difícil de interpretar, porque puede durar hasta 18 meses.',
    'toxo-nine-cells':
      'La tabla de nueve filas de los CDC es para personas mayores de un año. Llama a una IgG clara sin IgM infección de hace 6 meses o más, sea cual sea la semana de embarazo; por eso las semanas tardías se leen aquí con más cuidado.',
    'toxo-not-valid':
      'Sin IgG ni IgM significa susceptible, salvo en una mujer que no puede formar anticuerpos y en la primera o segunda semana tras una exposición.',
    'toxo-igg-kinetics':
      'La IgG aumenta de modo muy distinto de una mujer a otra: con un método alcanzó el máximo entre las 4 y las 36 semanas tras la infección. Ningún valor aislado da una fecha.',
    'toxo-igg-plateau':
      'La IgG alcanza su meseta desde el mes 2 a 3. Un aumento junto a la IgM significa aproximadamente los últimos 2 meses; los CDC advierten que a menudo pasa inadvertido porque la meseta ya se ha alcanzado.',
    'toxo-igg-stable':
      'Práctica francesa: una IgG sin cambios en sueros en paralelo, sin tratamiento, sitúa la infección al menos unos 2 meses antes del primer suero.',
    'toxo-igm-persists':
      'En 446 mujeres infectadas la IgM duró 12,8 meses de mediana por ISAGA (mitad central 6,9 a 24,9) y 10,4 por inmunofluorescencia; más de 2 años en el 27\u00a0% y el 9\u00a0%.',
    'toxo-igm-how-often':
      'IgG e IgM juntas casi siempre no son agudas: de 451 personas en laboratorios corrientes de Estados Unidos el 22\u00a0% eran agudas, el 74\u00a0% crónicas, el 2\u00a0% no infectadas, el 2\u00a0% indeterminadas; de 130 mujeres derivadas en 20 años, 7 eran agudas; de 346 noruegas que llegaron a la amniocentesis, la mitad se había infectado antes del embarazo.',
    'toxo-igm-gone':
      'La IgM puede haber desaparecido si se busca tarde: cerca de una quinta parte de los sueros 21 a 52 semanas tras la infección no la tenía.',
    'toxo-igm-never':
      'Existe la seroconversión sin IgM. De 26 casos franceses nunca se halló IgM en 15; la avidez era baja en 16; se trató a 22 mujeres; la infección se descartó en 12 niños, 10 solo eran normales al nacer, de 4 no se sabe.',
    'toxo-retest':
      'A una mujer susceptible se le repite la prueba cada mes en Francia, con una última 2 a 4 semanas tras el parto; cada 4 a 6 semanas en Italia; cada 8 a 12 en los laboratorios alemanes que lo hacen; tres veces en un proyecto noruego; no de rutina en Estados Unidos, Canadá y Reino Unido. En Austria el 29,8\u00a0% de las seronegativas tuvo tres pruebas o más.',
    'toxo-isolated-rule':
      'Tras IgM sola, la IgG debe seguir en 1 a 3 semanas, excepcionalmente 5 a 6. Si no lo hace, la IgM era falsa y la mujer es susceptible, no inmune.',
    'toxo-repeat-rule':
      'Se toma un segundo suero a las 2 a 3 semanas y se procesan ambos juntos, mismo método, mismo laboratorio. No se comparan valores de kits o laboratorios distintos; una semana es muy poco para llamar estable a nada.',
    'toxo-proof-rule':
      'La prueba es una IgG que era negativa y se hace positiva en este embarazo. La definición de vigilancia de 2024 acepta también un aumento de cuatro veces en sueros con 3 semanas o más de diferencia, y dice ella misma que no es para el diagnóstico.',
    'toxo-cir-row':
      'Una tabla de laboratorio dice «inmunidad, sin más estudios» para IgG e IgM positivas juntas. Todas las demás fuentes leídas lo contradicen, y también la última fila de la propia tabla.',
    'toxo-false-natural': 'La IgM natural reacciona con antígenos comunes sin ninguna infección.',
    'toxo-false-rheuma': 'El factor reumatoide puede hacer falsamente positiva la IgM.',
    'toxo-false-other':
      'Una página de laboratorio cita el propio embarazo y la infección aguda por CMV, herpes simple, sarampión, rubéola y parvovirus como causas de IgM falsa o con reacción cruzada. No se veía de qué prueba habla: poca confianza.',
    'toxo-false-dye':
      'En el estudio de un brote el 46\u00a0% de 153 sueros discordantes tenía IgM positiva junto a una prueba del colorante negativa, es decir, una IgM falsa.',
    'toxo-false-kit':
      '«IgM positiva» pesa distinto según el kit: la especificidad entre IgM aisladas fue del 24\u00a0% (Platelia) al 95\u00a0% (Liaison). Un estudio francés combina un kit muy sensible (Platelia, Architect o Alinity) con uno muy específico (Vidas, Liaison).',
    'toxo-false-fda': 'El aviso de la FDA: ningún kit de IgM decide por sí solo.',
    'toxo-false-harm':
      'En 811 mujeres con una IgM positiva en otro lugar, el perfil de un laboratorio de referencia y su explicación cambiaron lo que se hizo. Nunca se toma una decisión sobre un embarazo por una IgM no confirmada.',
    'toxo-av-high':
      'Una avidez alta significa una infección que no es reciente. Los fabricantes de Elecsys, Architect y Vidas descartan los últimos 4 meses; los primeros datos europeos decían 3. En cuatro kits comparados toda avidez alta correspondía a una infección latente.',
    'toxo-av-first-trimester':
      'De los sueros del primer trimestre que parecían recientes por IgM o aglutinación, 125 en total, el 56\u00a0% de los que tenían IgM reactiva tenía avidez alta, de modo que esas mujeres probablemente se infectaron antes del embarazo. Un estudio finlandés coincide.',
    'toxo-av-window':
      'Una avidez alta descarta las semanas anteriores a la muestra, no el embarazo. Con 16 semanas: hasta 16+0 alcanza la última regla; hasta 18+0 la concepción, sin margen; a las 26 semanas deja abiertas las semanas 0 a 10.',
    'toxo-av-low':
      'Una avidez baja no significa reciente. En Noruega el 21\u00a0% de 176 mujeres pasó de baja a alta en 3 meses, el 42\u00a0% siguió baja, sin ningún niño infectado entre estas. En Italia se infectó 1 de 747 niños (0,13\u00a0%, 0,02 a 0,75), todas las madres con espiramicina.',
    'toxo-av-mid':
      'La intermedia se maneja como no alta, y tampoco se llama reciente: con Architect y Vidas la mayoría de los resultados en zona gris procedía de infecciones de hace más de 4 meses.',
    'toxo-av-exception':
      'Solo para una prueba: Liaison XL por debajo de 0,05 era reciente, menos de 3 meses, en el 97\u00a0%; de 0,05 a 0,1 en el 69\u00a0%. No puede trasladarse a otros kits.',
    'toxo-av-treated':
      'La espiramicina frena la maduración de la avidez; vuelve a aumentar tras el parto. Es más lenta si la infección es tardía en el embarazo y más rápida cuanto más se retrasó el tratamiento; 12 semanas tras la infección el 95\u00a0% de los índices estaba entre 7,8 y 35,3\u00a0%.',
    'toxo-av-treated-high':
      'Por eso una avidez baja con tratamiento no dice nada, y una alta conserva su significado.',
    'toxo-av-needs':
      'La avidez se mide en suero con IgG positiva conocida, con IgG suficiente para el kit, nunca con una IgG negativa o en zona gris.',
    'toxo-av-passive': 'Tras inmunoglobulina o hemoderivados la avidez es la del donante.',
    'toxo-av-infant': 'En lactantes la avidez es de la madre y no aportó beneficio en 333 de ellos.',
    'toxo-av-late':
      'Más tarde que la ventana: buscar un suero conservado de la primera visita y medir en él la avidez con su propia semana, procesar ambos en paralelo, consultar a un laboratorio de referencia, indicar lo que queda descartado y consultar a medicina fetal. Brasil no solicita avidez después de las 16 semanas.',
    'toxo-kits-why':
      'La misma avidez de 0,25 es baja, gris o alta según el kit. La clase se toma del laboratorio, o de los límites impresos con el resultado. Las listas de aquí son solo para leer.',
    'toxo-kits-igg':
      'Zonas grises de IgG en IU/mL: Elecsys 1 a 30, Architect 1.6 a 3, Platelia 6 a 9, Access 7.5 a 10.5, Vidas 4 a 8, Liaison 7.2 a 8.8; IDS no tiene. Una regla de punto de corte ±10\u00a0% no vale en general.',
    'toxo-kits-elecsys':
      'Avidez, Elecsys: baja por debajo del 70\u00a0%, gris 70 a 79, alta desde el 80\u00a0%.',
    'toxo-kits-architect':
      'Avidez, Architect: baja por debajo del 50\u00a0%, gris 50 a 59.9, alta desde el 60\u00a0%.',
    'toxo-kits-vidas': 'Avidez, Vidas: baja por debajo de 0.200, gris 0.200 a 0.299, alta desde 0.300.',
    'toxo-kits-liaison':
      'Avidez, Liaison como la imprime un laboratorio: baja por debajo de 0.40, gris 0.40 a 0.50, alta desde 0.50. Las versiones del kit difieren.',
    'toxo-kits-unnamed':
      'Avidez, un laboratorio alemán, método no indicado: baja por debajo de 0.09, gris 0.09 a 0.2, alta por encima de 0.2.',
    'toxo-kits-recalled':
      'Avidez, recordada de insertos: Platelia baja por debajo del 40\u00a0%, alta por encima del 50\u00a0%; Labsystems baja por debajo del 15\u00a0%, alta por encima del 30\u00a0%; Euroimmun baja por debajo del 40\u00a0%, alta por encima del 60\u00a0%.',
    'toxo-blot-rule':
      'Inmunoblot de IgG (LDBIO): positivo con al menos 3 de las bandas de 30, 31, 33, 40 y 45 kDa, entre ellas la de 30 kDa. Las bandas las lee el laboratorio.',
    'toxo-blot-grey':
      'Aclara una IgG en zona gris: de 85 sueros dudosos o discordantes el 85,9\u00a0% fue positivo, y concuerda con la prueba del colorante.',
    'toxo-blot-early':
      'A menudo vira primero: positivo en 26 de 39 seroconversiones verdaderas cuya IgG de rutina era negativa o gris (inmunofluorescencia 13 de 39), antes que otros métodos en 36. En 13 fue negativo en el primer suero, por lo que uno negativo no descarta nada. Una banda aislada de 30 kDa junto a la IgM hace probable un comienzo.',
    'toxo-blot-date':
      'Donde la IgG es clara el inmunoblot no añade ni data nada. Que date mejor que la avidez es afirmación de un laboratorio, sin respaldo hallado.',
    'toxo-blot-claim':
      'Una cifra de 97\u00a0% de sensibilidad y 99\u00a0% de especificidad para «el inmunoblot» de tres infecciones es afirmación de un laboratorio sin fuente.',
    'toxo-blot-claim-means':
      'Aunque fuera cierta: donde 1 mujer de 10\u00a0000 tiene una infección reciente, cerca de 1 de cada 100 resultados positivos de una prueba así sería verdadero.',
    'toxo-blot-recomline':
      'Las tiras recomLine tienen una lectura de fase propia por avidez; poca confianza, ninguna evaluación leída.',
    'toxo-igm-blot':
      'Un inmunoblot de IgM mostró las mismas bandas en personas infectadas, inmunes, nunca infectadas y en niños pequeños; un estudio lo considera no apto como referencia. Positivo: algo más específico, sin fecha. Negativo: no anula nada.',
    'toxo-iga':
      'IgA en 690 mujeres con IgG positiva de un laboratorio de referencia: con IgA el 75\u00a0% agudas, sin ella el 4\u00a0%; IgM e IgA juntas 86\u00a0%, IgM sin IgA 19\u00a0%. Apoya y nunca decide sola.',
    'toxo-ige':
      'La IgE dura poco y es específica cuando se halla; solo la analizan laboratorios de referencia.',
    'toxo-ac-hs':
      'Aglutinación diferencial (AC/HS): patrón agudo en 31 de 33 infecciones recientes, pero también en el 13\u00a0% de personas infectadas hacía 2 años o más.',
    'toxo-ac-hs-old':
      'Un patrón de aglutinación no agudo habla con fuerza a favor de una infección de hace más de 12 meses.',
    'toxo-dye':
      'La prueba del colorante de Sabin-Feldman es la referencia para la IgG. Un valor de 300 IU/mL o más es un signo poco sensible de infección reciente; una prueba del colorante negativa con IgM positiva significa una IgM falsa.',
    'toxo-isaga':
      'ISAGA, mucho tiempo la referencia para la IgM, se retiró del mercado; nadie debería esperarla.',
    'toxo-week-meaning':
      'La semana es la de la infección de la madre, no la de la prueba. La infección temprana llega rara vez al bebé y lo daña a menudo; la tardía llega a menudo y lo daña menos. Ambas cosas se leen siempre juntas.',
    'toxo-week-treated':
      'Casi todas estas mujeres recibieron tratamiento: de las 603 de Dunn, al menos 564. Lo que ocurre sin tratamiento no se sabe por ellas.',
    'toxo-week-syrocot':
      'Transmisión en 26 cohortes con 1721 madres y 506 niños infectados: 15\u00a0% (13 a 17) a las 13 semanas, 44\u00a0% (40 a 47) a las 26, 71\u00a0% (66 a 76) a las 36. Cada semana posterior multiplica la odds de transmisión por 1,15 (1,12 a 1,17), la de lesiones en la cabeza por 0,91 (0,87 a 0,95), la de lesiones oculares por 0,97 (0,93 a 1,00).',
    'toxo-week-dunn':
      'Dunn 1999: transmisión del 29\u00a0% en total, del 40\u00a0% a las 26 semanas y del 72\u00a0% a las 36; de 153 niños infectados nacidos vivos el 27\u00a0% tuvo al menos un signo específico en una mediana de 4,5 años.',
    'toxo-week-dunn-recalled':
      'Dunn 1999, de memoria: transmisión 6\u00a0% (3 a 9) a las 13 semanas; intervalos 33 a 47 a las 26 y 60 a 81 a las 36. Signos en un niño infectado 61\u00a0% (34 a 85), 25\u00a0% (18 a 33) y 9\u00a0% (4 a 17). Ambas juntas alcanzan su máximo hacia las 24 a 30 semanas, cerca del 10\u00a0%.',
    'toxo-week-early':
      'Por debajo de 13 semanas no se dibuja nada. Una cohorte italiana de 2007 a 2018 no vio transmisión en las infecciones del primer trimestre (límite superior 11,9\u00a0%), 12,5\u00a0% en el segundo y 53,8\u00a0% en el tercero, y ninguna tras 12 infecciones en torno a la concepción.',
    'toxo-after-expert':
      'Cada caso se comenta con un experto: medicina fetal y un centro de toxoplasmosis, antes de hacer nada solo por la serología.',
    'toxo-after-spiramycin':
      'La espiramicina se considera enseguida si se sospecha infección aguda. Decide el centro; aquí no se aconseja ni fármaco ni dosis.',
    'toxo-after-amnio':
      'Amniocentesis con PCR: ante infección diagnosticada, donde la serología no puede ni confirmar ni descartar, o con ecografía sugestiva; nunca antes de las 18 semanas ni en las 4 semanas siguientes a la infección.',
    'toxo-after-amnio-doubt':
      'Autores noruegos la cuestionan cuando la IgM y una avidez baja siguen como están.',
    'toxo-after-pcr':
      'Una PCR amniótica positiva demuestra la infección del bebé. Una negativa no la descarta: sensibilidad 92,2\u00a0% (81 a 98) y valor predictivo negativo 98,1\u00a0% en un estudio francés, 64\u00a0% (53 a 75) y 87,8\u00a0% en otro, 87\u00a0% en un metaanálisis dentro de 5 semanas.',
    'toxo-after-combination':
      'Cuando está demostrada la infección del bebé, el tratamiento habitual es pirimetamina con sulfadiazina y ácido folínico, no al principio del embarazo porque la pirimetamina puede dañar al embrión. Algunos centros empiezan desde las 14 semanas, otros desde las 16.',
    'toxo-after-caution':
      'Las sulfonamidas cerca del término, y en el déficit de G6PD, requieren un especialista.',
    'toxo-after-scan':
      'La ecografía seriada busca ventrículos cerebrales dilatados, calcificaciones, ascitis, hígado o bazo grandes, crecimiento escaso e intestino ecogénico.',
    'toxo-after-newborn':
      'El recién nacido se estudia siempre, también tras una PCR negativa y tras tratamiento.',
    'toxo-after-effect-early':
      'Tratamiento iniciado en las 3 semanas siguientes a la seroconversión, frente a 8 semanas o más: odds ratio de transmisión 0,48 (0,28 a 0,80, p = 0,05); sobre los signos clínicos no se mostró efecto, 1,11 (0,61 a 2,02).',
    'toxo-after-effect-severe':
      'En una cohorte europea el tratamiento se asoció a menos daños neurológicos graves o muertes, odds ratio 0,24 (0,07 a 0,71); para evitar uno habría que tratar 3 fetos infectados a las 10 semanas o 18 a las 30.',
    'toxo-after-effect-trial':
      'Un ensayo aleatorizado, suspendido antes de tiempo: transmisión 18,5\u00a0% (12 de 65) con la combinación, 30\u00a0% (18 de 60) con espiramicina, odds ratio 0,53 (0,23 a 1,22). Ninguno comparó tratar con no tratar.',
    'toxo-nb-trigger':
      'Motivos para estudiar: una infección de la madre confirmada, probable o no clara, una PCR amniótica positiva, signos sugestivos, o una reactivación en una madre con inmunidad gravemente debilitada. Ni una PCR negativa ni una madre tratada quitan ninguno de ellos.',
    'toxo-nb-igg':
      'La IgG al nacer es de la madre. Sin IgG aunque la madre se infectara hace semanas, un texto considera la infección prácticamente descartada; la excepción es una infección muy tardía de la madre. Aquí sigue siendo posible hasta confirmarlo.',
    'toxo-nb-cord':
      'IgM o IgA en sangre de cordón no es prueba, hay paso de sangre: especificidad del 85 al 88\u00a0% allí, del 98 al 100\u00a0% en la sangre del propio lactante.',
    'toxo-nb-days':
      'En la sangre del propio lactante la IgM cuenta desde el día 5 aproximadamente y la IgA desde el día 10 aproximadamente, si se confirma y persiste.',
    'toxo-nb-days-bmj': 'Un texto británico cuenta la IgM más allá de las 2 a 3 semanas.',
    'toxo-nb-negative':
      'Unas IgM e IgA negativas no descartan nada: la IgM detectó del 61 al 67\u00a0%, la IgA del 54 al 60\u00a0%, ambas el 73\u00a0%; IgM Platelia 64\u00a0% hasta el día 5 y 75\u00a0% en total; IgM 39\u00a0% en una cohorte brasileña.',
    'toxo-nb-blot':
      'Un inmunoblot madre-hijo con bandas presentes solo en el niño o más intensas en él muestra anticuerpos propios: 88,9\u00a0% de 19 infectados al nacer, especificidad del 100\u00a0% al nacer y del 92\u00a0% al mes; la mitad en la primera descripción de 1985. Necesita suero de la madre de los mismos días, dentro de unos 3 meses. Uno negativo no descarta.',
    'toxo-nb-rise':
      'Una IgG que aumenta, o que vuelve tras descender, muestra infección. Un niño de madre infectada a las 21 semanas, con PCR amniótica e IgM propia negativas, tuvo un aumento de diez veces hasta los 6 meses.',
    'toxo-nb-stays': 'Una IgG aún presente más allá de los 12 meses muestra infección.',
    'toxo-nb-gone':
      'En lactantes no tratados la descarta una IgG perdida que sigue perdida: de 636 lactantes expuestos no infectados el 98,7\u00a0% era negativo a los 5 meses, todos a los 9. Doce meses siguen siendo el límite externo.',
    'toxo-nb-treated':
      'Una IgG negativa con tratamiento no descarta nada: puede volver, por lo que se analiza de nuevo al terminar el tratamiento.',
    'toxo-nb-pcr':
      'Una PCR positiva en sangre, orina o líquido cefalorraquídeo confirma; en la placenta sola únicamente apoya.',
    'toxo-nb-interval':
      'La IgG se sigue cada 4 a 6 semanas (Palo Alto) o cada 2 meses (Lyon, París) hasta que no se detecte, y la primera negativa se confirma una vez.',
    'toxo-nb-specialists':
      'Especialistas examinan los ojos, la cabeza por imagen y la audición. Los hallazgos normales al nacer no le ponen fin.',
    'toxo-nb-not-table': 'La tabla de nueve filas de IgG e IgM no es para menores de un año.',
    'toxo-sp-weak':
      'Inmunidad debilitada: IgG no significa protección; una infección antigua puede activarse y llegar al bebé.',
    'toxo-sp-hiv':
      'VIH: la enfermedad por toxoplasma es más probable con CD4 por debajo de 100 por µL; la transmisión al niño se cifra en menos del 5\u00a0% en total, por primoinfección o reactivación. Recuento de CD4, tratamiento y profilaxis corresponden a infectología, con medicina fetal.',
    'toxo-sp-weak-serology':
      'Con inmunidad debilitada la serología puede ser falsamente negativa, y la IgM suele seguir negativa en la reactivación.',
    'toxo-sp-hypogamma':
      'A quien no puede formar anticuerpos no se le puede llamar no infectado por un resultado negativo.',
    'toxo-sp-eyes':
      'Enfermedad ocular activa: se ha publicado un recién nacido infectado de una madre con IgG estable y sin IgM.',
    'toxo-sp-regional':
      'Una cohorte de Goiânia, Brasil, atribuye el 5,5\u00a0% (9 de 162) de las transmisiones a reactivación en el embarazo; discutido y no visto en datos europeos.',
    'toxo-sp-again':
      'Reinfección con una cepa atípica: dos niños publicados, una madre con IgG estable, sin IgM ni IgA y con aglutinación no aguda a las 4 y 10 semanas. Muy raro, pero no imposible.',
    'toxo-sp-blood':
      'La inmunoglobulina y los hemoderivados pueden aportar IgG. Usar el suero anterior, o esperar: unos 3 meses según una página, aquí cuentan 6. En el estudio prospectivo se analizó toxoplasma, pero no figura entre las que se hicieron positivas.',
    'toxo-sp-before':
      'La infección en los 3 meses anteriores a la concepción cuenta como riesgo: se ha publicado un niño infectado; de 12 casos italianos, ninguno.',
    'toxo-sp-wait':
      'Tras una infección reciente algunos expertos que citan los CDC aconsejan 6 meses antes de concebir.',
    'toxo-sp-planning':
      'Mientras un resultado en zona gris está abierto, puede esperar la segunda muestra antes de concebir, si desea certeza.',
    'toxo-sp-earlier-child':
      'Con inmunidad normal una mujer está protegida tras un hijo afectado o una IgG anterior; un informe antiguo convierte una IgM de hoy en persistente, y las pruebas no vuelven a empezar.',
    'toxo-sp-earlier-example':
      'Un experto italiano responde así a una mujer con una IgG más antigua conocida.',
    'toxo-sp-scan': 'Ecografía sugestiva: analizar, y ofrecer amniocentesis, sea cual sea la IgM.',
    'toxo-talk-susceptible':
      '«No ha tenido esta infección, así que aún puede contraerla. Estas reglas sobre alimentos, tierra y gatos reducen la probabilidad. Si repetimos la prueba, serán ambos anticuerpos.»',
    'toxo-talk-igm':
      '«Una prueba es reactiva. En la mayoría de las mujeres es una infección antigua o un resultado falso. Hoy analizamos más la misma sangre y otra vez en dos o tres semanas. Hasta entonces no se decide nada.»',
    'toxo-talk-high':
      '«Los anticuerpos son maduros. En esta semana eso sitúa la infección antes de su embarazo.» Más avanzado el embarazo: «Descarta los últimos meses, no las primeras semanas.»',
    'toxo-talk-low':
      '«Los anticuerpos no son maduros. Eso puede durar meses o años. No demuestra una infección reciente, y por eso se analiza más.»',
    'toxo-talk-confirmed':
      '«Se ha infectado en este embarazo. Eso no significa que su bebé esté infectado, y un bebé infectado no siempre queda afectado. La probabilidad de cada cosa depende de la semana. Hoy se avisa a un especialista, que repasará con usted los pasos siguientes.»',
    'toxo-talk-amnio':
      '«La prueba del líquido amniótico llega después de las 18 semanas y al menos 4 semanas después de la infección. Un resultado positivo es fiable. Tras uno negativo su bebé se estudia igualmente.»',
    'toxo-talk-baby':
      '«Al principio sus anticuerpos están en la sangre del bebé. Los seguimos hasta que desaparecen; eso lleva meses, y así lo sabemos.»',
    'toxo-talk-immune':
      '«Ya tuvo esta infección antes, y es muy poco probable que llegue a este bebé.» No se usa la palabra «nunca».',
    'toxo-talk-thin':
      'Donde la prueba es escasa ella debe saberlo: IgM en zona gris, gris con gris, inmunoblots de IgM y lecturas de fase de tiras, avidez intermedia, semanas 16 a 18, serología tras inmunoglobulina, una primera prueba en los últimos meses sin IgM, cuánto esperar antes de concebir, y hasta qué punto funciona el tratamiento.',
  },
};
