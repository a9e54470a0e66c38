import type { toxoplasmaWords as english } from '../../en/guidelines/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const toxoplasmaWords: Like<typeof english> = {
  'cdc-toxo-negative-negative': 'Tabla de los CDC: sin evidencia serológica de infección por toxoplasma.',
  'cdc-toxo-negative-grey':
    'Tabla de los CDC: posiblemente una infección temprana, o una IgM falsa. Si una segunda muestra da lo mismo, probablemente no infectada.',
  'cdc-toxo-negative-positive':
    'Tabla de los CDC: posiblemente una infección aguda, o una IgM falsa. Si una segunda muestra da lo mismo, la IgM es probablemente falsa.',
  'cdc-toxo-grey-negative':
    'Tabla de los CDC: no puede decidirse con esta muestra. Tomar una muestra nueva o usar otro método de IgG.',
  'cdc-toxo-grey-grey':
    'Tabla de los CDC: no puede decidirse con esta muestra. Tomar una muestra nueva para ambos anticuerpos.',
  'cdc-toxo-grey-positive':
    'Tabla de los CDC: posiblemente una infección aguda. Si una segunda muestra da lo mismo o la IgG se hace positiva, consultar a un laboratorio experto.',
  'cdc-toxo-positive-negative':
    'Tabla de los CDC: infectada hace 6 meses o más, sea cual sea la semana de embarazo.',
  'cdc-toxo-positive-grey': 'Tabla de los CDC: probablemente infectada hace más de un año, o una IgM falsa.',
  'cdc-toxo-positive-positive':
    'Tabla de los CDC: posiblemente infectada en los últimos 12 meses, o una IgM falsa. Tomar una muestra nueva y consultar a un laboratorio experto.',
  'fda-toxo-igm':
    'Aviso de la FDA: ningún kit de IgM decide por sí solo; una IgM reactiva se confirma en un laboratorio de referencia.',
  'acog-toxo-susceptible': 'ACOG: sin cribado de rutina de toxoplasma en el embarazo.',
  'acog-toxo-igm':
    'ACOG: una IgM positiva puede significar una infección aguda; repetir en 2 a 3 semanas y confirmar en un laboratorio con experiencia.',
  'acog-toxo-low-avidity': 'ACOG: una avidez baja es compatible con una infección en los últimos 5 meses.',
  'sogc-toxo-susceptible':
    'SOGC 285: sin cribado de rutina; analizar a mujeres de riesgo o con ecografía sugestiva.',
  'sogc-toxo-igm':
    'SOGC 285: confirmar en un laboratorio de referencia antes de cualquier intervención, repetir en 2 a 3 semanas, y considerar enseguida la espiramicina si se sospecha una infección aguda.',
  'france-toxo-susceptible':
    'Francia 2019: prueba cada mes desde la segunda visita, la última 2 a 4 semanas después del parto, con consejos de higiene.',
  'france-toxo-isolated-igm':
    'Francia 2019: repetir la IgM con una segunda técnica y tomar un segundo suero a las 2 a 3 semanas, procesado en paralelo.',
  'france-toxo-grey-igg': 'Francia: aclarar una IgG en zona gris con inmunoblot.',
  'france-toxo-immune':
    'Francia 2019: infección pasada, pero un segundo suero para descartar una confusión de muestras o una rara seroconversión sin IgM.',
  'france-toxo-both':
    'Francia 2019: confirmar la IgM con una segunda técnica, medir la avidez y comparar un segundo suero a las 2 a 3 semanas en paralelo.',
  'brazil-toxo-isolated-igm':
    'Brasil: iniciar espiramicina el mismo día y repetir en 2 a 3 semanas; suspender si la IgG sigue negativa, la IgM era falsa.',
  'brazil-toxo-both-early': 'Brasil: tratar el mismo día y solicitar avidez, hasta las 16 semanas.',
  'brazil-toxo-both-late':
    'Brasil: tratar el mismo día; después de las 16 semanas no se solicita avidez, porque una alta no descartaría. Con una IgG muy alta el caso cuenta como probable.',
  'brazil-toxo-high-early':
    'Brasil: una avidez alta hasta las 16 semanas sitúa la infección antes del embarazo.',
  'brazil-toxo-low':
    'Brasil, Ministerio de Salud: avidez baja con IgM positiva es un caso probable en cualquier semana de embarazo.',
  'brazil-toxo-high-late':
    'Brasil: después de las 16 semanas una avidez alta no descarta una infección en el embarazo, aunque puede ayudar a datarla. Una semana desconocida se lee como tardía.',
  'germany-toxo-susceptible':
    'Alemania: la prueba no es de rutina; los laboratorios que la repiten lo hacen cada 8 a 12 semanas, con consejos de higiene.',
  'germany-toxo-both': 'Alemania: segundo sistema de prueba, avidez y control a las 2 a 3 semanas.',
  'germany-toxo-low': 'Alemania: una avidez baja significa una infección posiblemente reciente.',
  'uk-toxo-susceptible': 'UK National Screening Committee 2016: sin cribado poblacional.',
  'montoya-past-early':
    'Montoya y Remington: hasta las 18 semanas, IgG positiva con IgM negativa significa una infección anterior al embarazo.',
  'montoya-past-late':
    'Montoya y Remington: después de las 18 semanas el momento de la infección es incierto; laboratorio de referencia y comparación con un suero más antiguo. Una semana desconocida se lee como tardía.',
  'montoya-high-early':
    'Montoya y Remington: en las primeras 16 semanas una avidez alta, con el perfil de referencia, sitúa la infección antes del embarazo.',
  'montoya-high-late':
    'Montoya y Remington: la tranquilidad que da una avidez alta vale para las primeras 16 semanas; más tarde, o con semana desconocida, consultar a un laboratorio de referencia.',
  'roche-toxo-not-high':
    'Roche: de una avidez baja o en zona gris no puede extraerse ninguna interpretación clínica.',
  'findal-toxo-low':
    'Estudio noruego 2015: el 42\u00a0% de las mujeres mantuvo una avidez baja durante meses, sin ningún niño infectado entre las establemente bajas; los autores cuestionan la amniocentesis en ellas.',
  'labcorp-toxo-avidity': 'Labcorp: la avidez es para suero con IgG positiva conocida.',
  'cdc-toxo-planning':
    'CDC: algunos expertos aconsejan esperar 6 meses con la concepción tras una infección reciente.',
  'aap-toxo-pcr':
    'AAP 2017: una PCR de toxoplasma positiva en un líquido del lactante confirma la infección (de memoria).',
  'aap-toxo-igm':
    'AAP 2017: IgM en sangre del propio lactante desde el día 5 aproximadamente, IgA desde el día 10 aproximadamente, confirmada y persistente, significa infección congénita (de memoria).',
  'aap-toxo-igg':
    'AAP 2017: la IgG sola es de la madre; seguirla hasta que desaparezca. Una IgG más allá de los 12 meses, o en aumento, muestra infección.',
  'aap-toxo-igg-negative':
    'AAP 2017: una IgG negativa, sin tratamiento y confirmada por una segunda muestra, cuenta como no infectado; con tratamiento, no.',
  'naples-toxo-igg-negative':
    'Nápoles 2022: de 636 lactantes expuestos no infectados, casi todos tenían IgG negativa a los 5 meses, todos a los 9 meses.',
  'naessens-toxo-antibody':
    'Estudio belga 1999: la IgM y la IgA en sangre de cordón a menudo han pasado de la madre; la sangre neonatal es mucho más específica.',
  'bonetti-toxo-blot':
    'Bonetti 2026: un inmunoblot madre-hijo detectó al nacer a la mayoría de los lactantes infectados; uno negativo no descarta.',
  'cdc-page-igm-first':
    'CDC: primero se analiza la IgG; la IgM se añade cuando importa el momento de la infección.',
  'cdc-page-igg-alone':
    'CDC: una IgG indica que se infectó; la IgM se añade cuando importa el momento de la infección.',
  'cdc-page-igm-negative': 'CDC: una IgM negativa prácticamente descarta una infección reciente.',
  'cdc-page-igm-positive':
    'CDC: una IgM positiva es difícil de interpretar, porque puede durar hasta 18 meses.',
  'cdc-rise-missed':
    'CDC: el aumento de IgG a menudo pasa inadvertido, porque ya se ha alcanzado la meseta; que no aumente no prueba una infección antigua.',
  'insert-isolated-igm':
    'Inserto de kit con la tabla de los CDC: muestra nueva; si da lo mismo, la IgM es probablemente falsa y ella probablemente no está infectada.',
  'insert-grey-igg':
    'Inserto de kit con la tabla de los CDC: sin decidir; muestra nueva u otro método de IgG.',
  'insert-grey-grey':
    'Inserto de kit con la tabla de los CDC: sin decidir; se analizan de nuevo ambos anticuerpos.',
  'insert-grey-positive':
    'Inserto de kit con la tabla de los CDC: posiblemente una infección aguda; si sigue igual o la IgG se hace positiva, un laboratorio experto.',
  'insert-positive-grey':
    'Inserto de kit con la tabla de los CDC: infección probablemente de hace más de un año, o una IgM falsa.',
  'acog-toxo-fetal':
    'ACOG: cuando está demostrada la infección del feto, tratamiento combinado con pirimetamina, sulfadiazina y ácido folínico; la espiramicina es para una infección aguda de la madre.',
  'sogc-toxo-igm-scan':
    'SOGC 285: hallazgos ecográficos sugestivos con IgM positiva: laboratorio de referencia, segunda muestra, y se ofrece amniocentesis.',
  'sogc-toxo-scan':
    'SOGC 285: hallazgos ecográficos sugestivos: analizar, y ofrecer amniocentesis sea cual sea la IgM.',
  'france-four-profiles-isolated':
    'Guía francesa de los cuatro perfiles, según la transmite una tesis: IgM sin IgG puede ser IgM natural sin infección; una IgG aún negativa a las 2 a 3 semanas significa no infectada, y todavía susceptible.',
  'france-course-isolated':
    'Curso universitario francés: tras la infección la IgG sigue a la IgM en 1 a 3 semanas.',
  'france-course-rise':
    'Curso universitario francés: una IgG que aumenta junto a la IgM significa una infección de aproximadamente los últimos 2 meses, porque la IgG alcanza su meseta desde el mes 2 a 3.',
  'france-stable':
    'Práctica francesa: una IgG estable sin tratamiento sitúa la infección al menos unos 2 meses antes del primer suero (de memoria).',
  'brazil-moh-isolated':
    'Brasil, Ministerio de Salud: una IgG aún negativa a las 2 a 3 semanas significa una IgM falsa, y sigue siendo susceptible; una IgG que se hizo positiva es una seroconversión.',
  'brazil-rule-late':
    'Brasil, pregunta de examen: después de las 16 semanas no se solicita avidez; una alta no descartaría, aunque puede ayudar a datar.',
  'brazil-rule-early': 'Brasil, pregunta de examen: hasta las 16 semanas se solicita avidez.',
  'brazil-susceptible': 'Brasil: repetir entre cada mes y cada trimestre, según los recursos (de memoria).',
  'aesculabor-susceptible':
    'Alemania, Aesculabor: la cobertura sanitaria obligatoria solo paga ante sospecha fundada; donde se repite, cada 8 a 12 semanas.',
  'lab-kl-second':
    'Alemania, lab-kl: una IgM débilmente positiva se comprueba con un segundo sistema de prueba.',
  'germany-phases-control': 'Revisión alemana: una IgM reactiva se controla a las 2 a 3 semanas.',
  'italy-susceptible': 'Italia: repetir cada 4 a 6 semanas.',
  'austria-susceptible': 'Austria: repetir aproximadamente cada 8 semanas (de memoria).',
  'norway-susceptible': 'Proyecto noruego: tres muestras en el embarazo.',
  'australia-susceptible': 'Australia: poca evidencia a favor del cribado; dar consejos de prevención.',
  'who-susceptible':
    'OMS 2016: no se conoce ninguna recomendación sobre cribado o serología de toxoplasma (de memoria).',
  'arup-repeat': 'ARUP: repetir a los 10 a 14 días; en otro lugar de su guía, 1 a 3 semanas.',
  'cutoffs-high-planning':
    'Fabricantes de Elecsys, Architect y Vidas: una avidez alta descarta una primoinfección de los últimos 4 meses.',
  'cutoffs-high-early':
    'Fabricantes de Elecsys, Architect y Vidas: una avidez alta descarta una primoinfección de los últimos 4 meses, lo que aquí alcanza hasta la última regla.',
  'cutoffs-high-late':
    'Fabricantes de Elecsys, Architect y Vidas: una avidez alta descarta solo los últimos 4 meses. Una semana desconocida se lee como tardía.',
  'villard-high-planning':
    'Villard 2013: con los cuatro kits comparados, toda avidez alta correspondía a una infección latente.',
  'villard-high-early':
    'Villard 2013: con los cuatro kits comparados, toda avidez alta correspondía a una infección latente, no aguda.',
  'villard-not-high':
    'Villard 2013: una avidez que no es alta no significa de forma fiable una infección aguda.',
  'liesenfeld-no-avidity':
    'Liesenfeld 2001: de los sueros del primer trimestre con IgM reactiva, el 56\u00a0% tenía avidez alta, de modo que estas mujeres probablemente se infectaron antes del embarazo.',
  'liesenfeld-high':
    'Liesenfeld 2001: en el primer trimestre una avidez alta sitúa la infección antes del embarazo; los primeros datos europeos hablaban de 3 meses.',
  'lappalainen-high':
    'Estudio finlandés 1995: una avidez alta en el primer trimestre habla con fuerza en contra de una infección en el embarazo.',
  'jenum-1997-high':
    'Estudio noruego 1997: con su propio método una avidez alta significaba más de 20 semanas, y tranquilizaba en la primera mitad del embarazo. Otros kits alcanzan menos atrás.',
  'tomasoni-low':
    'Estudio italiano de 778 mujeres, todas con espiramicina: con avidez baja o intermedia e IgM en el primer trimestre se infectó un niño de 747.',
  'smets-intermediate':
    'Smets 2016: con Architect y Vidas la mayoría de las avideces en zona gris eran de mujeres infectadas hacía más de 4 meses.',
  'boquel-low':
    'Boquel 2019, una sola prueba: con Liaison XL un índice inferior a 0,05 era reciente, menos de 3 meses, en el 97\u00a0%; de 0,05 a 0,1 en el 69\u00a0%. No puede trasladarse a otros kits.',
  'meroni-treated':
    'Meroni 2009: la espiramicina frena el aumento de la IgG y de la avidez; la avidez vuelve a aumentar después del parto.',
  'lefevre-treated':
    'Estudio francés 2007: con espiramicina la avidez madura despacio, más despacio si la infección es tardía en el embarazo; 12 semanas después de la infección casi todos los índices seguían bajos.',
  'norway-amnio':
    'Estudio noruego 2017: de 346 mujeres que incluso llegaron a la amniocentesis, la mitad se había infectado antes del embarazo.',
  'gras-persistent':
    'Gras 2004: la IgM duró 10 a 13 meses de mediana, según el método, y más de 2 años en el 9 al 27\u00a0%.',
  'dhakal-both':
    'Dhakal 2015: de 451 personas con ambos anticuerpos en laboratorios corrientes, el 22\u00a0% eran agudas, el 74\u00a0% crónicas, el 2\u00a0% no infectadas y el 2\u00a0% indeterminadas.',
  'series-igm-positive':
    'Serie de 20 años: de 130 mujeres derivadas, 116 de ellas con IgM positiva, 7 eran agudas.',
  'management-reference':
    'Liesenfeld 2001: en 811 mujeres con IgM positiva en otro lugar, el perfil de un laboratorio de referencia cambió lo que se hizo.',
  'jenum-1998-late':
    'Estudio noruego 1998: cerca de una quinta parte de los sueros tomados 21 a 52 semanas después de la infección no tenía IgM. Una semana desconocida se lee como tardía.',
  'montoya-2002-early':
    'Montoya 2002: hasta unas 24 semanas, una IgG de título bajo sin IgM es esencialmente una infección anterior al embarazo.',
  'montoya-2002-middle':
    'Montoya 2002: la lectura como infección antigua vale hasta unas 24 semanas y para un título bajo. Una semana desconocida se lee como tardía.',
  'olariu-positive':
    'Olariu 2019, laboratorio de referencia: de las mujeres con IgG positiva e IgA, el 75\u00a0% eran agudas; con IgM e IgA juntas, el 86\u00a0%.',
  'olariu-negative':
    'Olariu 2019, laboratorio de referencia: de las mujeres con IgG positiva sin IgA, el 4\u00a0% eran agudas; con IgM pero sin IgA, el 19\u00a0%.',
  'isaga-isolated':
    'Estudio multicéntrico francés: combinar un kit de IgM muy sensible con uno muy específico; la especificidad entre IgM aisladas fue del 24\u00a0% al 95\u00a0%.',
  'khammari-2015-isolated':
    'Khammari 2015: una banda aislada de IgG de 30 kDa junto a la IgM hace probable el comienzo de una seroconversión.',
  'blot-seroconversion':
    'Estudio francés: en 26 de 39 seroconversiones verdaderas el inmunoblot de IgG era positivo mientras la IgG de rutina no lo era; en 13 era negativo, por lo que uno negativo no descarta nada.',
  'igm-blot-unsuitable':
    'Un estudio: un inmunoblot de IgM muestra las mismas bandas en personas infectadas, inmunes y nunca infectadas; no puede servir de referencia.',
  'liesenfeld-1997-isolated':
    'Liesenfeld 1997: de 153 sueros discordantes, el 46\u00a0% tenía IgM positiva junto a una prueba del colorante negativa, es decir, una IgM falsa.',
  'khammari-2013-grey':
    'Khammari 2013: de 85 IgG dudosas o discordantes, el 86\u00a0% fue positivo en el inmunoblot, es decir, casi siempre una infección antigua de título bajo.',
  'russia-grey':
    'Rusia, un médico de laboratorio: tratar una IgG en zona gris como negativa y analizar cada mes.',
  'fricker-retest':
    'Fricker-Hidalgo 2013: existe la seroconversión sin IgM; en 15 de 26 casos nunca se halló IgM; repetir requiere IgG e IgM.',
  'fricker-no-igm':
    'Fricker-Hidalgo 2013: 26 seroconversiones sin IgM al principio, avidez baja en 16; confirmar con inmunoblot y en paralelo, también frente a una confusión de muestras.',
  'cste-seroconversion':
    'CSTE 2024: la seroconversión de IgG en este embarazo cuenta como infección aguda. Definición de vigilancia, no pensada para el diagnóstico.',
  'cste-rise':
    'CSTE 2024: un aumento de IgG de cuatro veces en sueros con 3 semanas o más de diferencia cuenta como infección aguda. Definición de vigilancia, no pensada para el diagnóstico.',
  'wallon-negative':
    'Wallon 2010: la PCR en líquido amniótico detectó el 92\u00a0% de las infecciones; de los resultados negativos el 98\u00a0% eran correctos, por lo que uno negativo no pone fin al seguimiento.',
  'wallon-positive':
    'Wallon 2010: toda PCR positiva en líquido amniótico fue una infección verdadera del feto.',
  'romand-negative':
    'Romand 2001: la PCR en líquido amniótico detectó el 64\u00a0% de las infecciones; de los resultados negativos el 88\u00a0% eran correctos.',
  'meta-amniotic':
    'Metaanálisis: la PCR en líquido amniótico tiene un 87\u00a0% de sensibilidad y un 99\u00a0% de especificidad si se toma en las 5 semanas siguientes al diagnóstico de la madre.',
  'aap-mother-susceptible':
    'AAP 2017: consejos sobre alimentos, cocina, tierra y gatos para toda mujer susceptible.',
  'aap-mother-negative-weak':
    'AAP 2017: una persona cuenta como no infectada solo si puede producir anticuerpos; con inmunidad debilitada un resultado negativo no es válido.',
  'aap-mother-weak':
    'AAP 2017: con inmunidad gravemente debilitada una infección antigua puede reactivarse y alcanzar al feto.',
  'aap-mother-near':
    'AAP 2017: una infección en los 3 meses anteriores a la concepción cuenta aún como riesgo para el feto.',
  'robert-gangneux-near':
    'Caso publicado 2009: un niño infectado aunque la madre se infectó antes de la concepción.',
  'italy-near':
    'Cohorte italiana 2007 a 2018: ningún niño infectado tras 12 infecciones en torno a la concepción.',
  'hiv-weak':
    'Revisión sobre VIH: la enfermedad por toxoplasma es más probable con CD4 por debajo de 100; la transmisión al niño se cifra en menos del 5\u00a0%, por primoinfección o reactivación.',
  'andrade-eyes':
    'Caso publicado 2010: recién nacido infectado de una madre con enfermedad ocular activa, IgG estable y sin IgM.',
  'elbez-travel':
    'Caso francés 2009: niño infectado de una madre inmune antes de la concepción, tras reinfección con una cepa atípica (Sudamérica, carne cruda de caballo importada).',
  'guiana-travel':
    'Guayana Francesa: niño infectado de una mujer inmune con IgG estable, sin IgM ni IgA y con aglutinación no aguda.',
  'avelino-travel':
    'Brasil, Goiânia 2014: 9 de 162 transmisiones se atribuyeron a reactivación en el embarazo. Discutido, y no visto en datos europeos.',
  'ivig-toxo':
    'Hanson 2020: la serología puede hacerse positiva tras inmunoglobulina. Se analizó toxoplasma, pero los resúmenes no lo cuentan entre las que viraron.',
  'ivig-wait-toxo':
    'Página de referencia: usar el suero anterior a la inmunoglobulina, o esperar unos 3 meses.',
  'known-immune':
    'Respuesta de un experto italiano: con una IgG positiva de años antes, una IgM hallada ahora es persistente.',
  'aap-toxo-igg-stays':
    'AAP 2017: una IgG que sigue presente más allá de los 12 meses muestra infección congénita.',
  'aap-toxo-igg-rises':
    'AAP 2017: una IgG del lactante que aumenta, o que vuelve tras descender, muestra infección congénita.',
  'cste-toxo-igg-stays':
    'CSTE 2024: una IgG más allá de los 12 meses de edad confirma la infección congénita.',
  'bmj-toxo-igg-stays':
    'ADC Education and Practice: una IgG aún positiva más allá de los 12 meses confirma la infección congénita.',
  'bmj-toxo-igm':
    'ADC Education and Practice: IgM en la sangre del lactante más allá de las 2 a 3 semanas de edad apunta a infección congénita.',
  'bmj-toxo-igg-negative':
    'ADC Education and Practice: una IgG negativa al nacer descarta esencialmente la infección congénita.',
  'naessens-toxo-negative':
    'Estudio belga 1999: la IgM detectó del 61 al 67\u00a0% de los recién nacidos infectados, la IgA del 54 al 60\u00a0%, ambas juntas el 73\u00a0%, por lo que unas negativas no descartan nada.',
  'arkhis-negative':
    'Arkhis 2024: la IgM Platelia detectó el 64\u00a0% de los lactantes infectados hasta el día 5 y el 75\u00a0% en total.',
  'goias-negative': 'Cohorte brasileña, Goiás: se halló IgM en el 39\u00a0% de los lactantes infectados.',
  'bonetti-blot-positive':
    'Bonetti 2026: bandas presentes solo en el niño o más intensas en él muestran anticuerpos propios; la especificidad fue del 100\u00a0% al nacer y del 92\u00a0% al mes.',
  'bonetti-blot-negative':
    'Bonetti 2026: con 19 lactantes infectados, el inmunoblot madre-hijo detectó el 89\u00a0% al nacer, por lo que uno negativo no descarta.',
  'blot-1985-negative':
    'Primera descripción 1985: el inmunoblot comparado detectó la mitad de los lactantes infectados.',
  'rebound-case':
    'Caso publicado: madre infectada a las 21 semanas, PCR amniótica e IgM del lactante negativas; la IgG aumentó diez veces hasta los 6 meses, y el niño estaba infectado.',
  'liaison-infant-avidity': 'Estudio de 333 lactantes: la avidez de IgG no aportó beneficio en lactantes.',
};
