import type { cmvWords as english } from '../../en/library/cmv.ts';
import type { Like } from '../../like.ts';

export const cmvWords: Like<typeof english> = {
  title: 'CMV',
  lead: 'Qué es el CMV, qué significan sus pruebas, cómo cambia el riesgo en el embarazo y qué ocurre con el recién nacido. Cada dato nombra su fuente y si se leyó, se cita de memoria o se elaboró aquí. Sin revisión clínica.',
  sections: {
    what: 'Qué es',
    caught: 'Cómo se contrae',
    prevention: 'Prevención e higiene',
    adult: 'La enfermedad en un adulto sano',
    cells: 'IgG e IgM: qué significan los nueve patrones',
    igm: 'IgM: cuándo aparece, cuánto dura, por qué engaña',
    avidity: 'Avidez: con qué firmeza se une la IgG',
    limits: 'Límites de avidez por prueba, nunca usados para clasificar',
    blots: 'Inmunoblot, neutralización, anti-gB',
    pcr: 'PCR y seroconversión',
    kinds: 'Primoinfección, reactivación, reinfección',
    pregnancy: 'Infección en el embarazo: cómo cambia el riesgo con el tiempo',
    amnio: 'Amniocentesis e imagen',
    trials: 'Qué hallaron los ensayos de tratamiento en el embarazo',
    newborn: 'El recién nacido: signos',
    'newborn-tests': 'El recién nacido: pruebas y seguimiento',
    immunity: 'Inmunidad débil',
    counsel: 'Qué decir a una mujer',
  },
  facts: {
    'what-virus':
      'El CMV (citomegalovirus) es un virus de la familia herpes. Una vez contraído queda de por vida, casi siempre en silencio, y puede volver a activarse.',
    'what-matters':
      'Importa en dos situaciones: en el embarazo, porque puede llegar al bebé, y con inmunidad débil.',
    'what-first': 'Una primoinfección en el embarazo conlleva el mayor riesgo para el bebé.',
    'what-congenital':
      'El CMV que llega al bebé antes de nacer se llama congénito. Un documento de origen lo tiene mal traducido como «genital»; no tiene nada que ver.',
    'caught-fluids':
      'Por orina, saliva, leche materna, lágrimas, semen, flujo vaginal y sangre, cuando llegan a ojos, nariz o boca; por relaciones sexuales, por la leche, por un órgano o médula trasplantados, por sangre y al nacer. No por contacto casual.',
    'caught-child': 'La fuente principal para una embarazada es un niño menor de 3 años.',
    'caught-incubation':
      'La enfermedad, si la hay, aparece 28 a 60 días tras la infección, 40 de media. Por eso una muestra negativa poco después de un contacto no demuestra nada.',
    'caught-shedding':
      'Las personas sanas ya positivas excretan el virus de vez en cuando. Por eso la PCR en orina o saliva de la madre no muestra una primoinfección.',
    'prev-wash': 'Lávese las manos 15 a 20 segundos, sobre todo tras pañales, saliva y juguetes.',
    'prev-share': 'No comparta comida, vasos, cubiertos, cepillo de dientes ni chupete con un niño pequeño.',
    'prev-kiss': 'Bese a un niño pequeño en la frente, no en los labios.',
    'prev-clean':
      'Limpie juguetes y superficies que hayan tocado saliva u orina, y tenga cuidado con lo sucio.',
    'prev-partner':
      'Preservativo en el embarazo, porque una pareja puede transmitirlo; la pareja sigue la misma higiene.',
    'prev-all':
      'El consejo es para toda mujer, sean cuales sean sus anticuerpos, antes de un embarazo y al principio de él.',
    'prev-value':
      'Un análisis de decisión halló que promover la higiene puede hacer más bien que el cribado.',
    'prev-work-page':
      'Un documento de origen aconseja trasladar durante ese tiempo a las embarazadas seronegativas de hogares infantiles, salas de hospital y guarderías.',
    'prev-work-guidance':
      'Organismos de EE. UU. y Reino Unido no aconsejan exclusión de rutina del trabajo: bastan las precauciones estándar. Las normas alemanas de maternidad a menudo restringen el trabajo con menores de 3 años. Pregunte al empleador o a salud laboral.',
    'prev-work-monitor':
      'A mujeres seronegativas del ámbito sanitario o infantil pueden ofrecerse pruebas entremedias (SOGC 2010).',
    'prev-vaccine': 'No hay vacuna autorizada; las que están en ensayo son experimentales.',
    'adult-signs':
      'Casi siempre ninguno. Si no, cansancio, fiebre desde 38 °C, dolor de garganta, dolores, ganglios inflamados, a veces exantema, hígado o bazo grandes, durante unas 3 semanas.',
    'adult-mono':
      'Cerca de una de cada diez primoinfecciones parece una mononucleosis. La mononucleosis por VEB y una infección reciente por VIH tienen el mismo aspecto.',
    'adult-complications':
      'Complicaciones raras: síndrome de Guillain-Barré, encefalitis, inflamación del corazón.',
    'adult-test':
      'En el embarazo una enfermedad de tipo mononucleosis o una hepatitis sin explicación es motivo para analizar.',
    'cell-neg-neg':
      'IgG negativa, IgM negativa: susceptible, o infectada en las últimas 3 a 4 semanas. Higiene, y repeticiones hasta las 14-16 semanas donde el centro repite; IgG e IgM juntas.',
    'cell-neg-grey':
      'IgG negativa, IgM en zona gris: casi siempre una IgM inespecífica, a veces una infección muy temprana. Otro método de IgM o blot ahora, segunda muestra en 2 a 3 semanas, PCR en sangre al principio del embarazo.',
    'cell-neg-pos':
      'IgG negativa, IgM positiva: una infección muy temprana o una IgM falsa. Lo aclara la IgG de la segunda muestra.',
    'cell-grey-neg':
      'IgG en zona gris o débil, IgM negativa: no confirmada. Un resultado falso, anticuerpos bajos antiguos, pasivos, o los primeros días de una seroconversión. Atender como susceptible hasta que hable el blot de IgG.',
    'cell-grey-grey':
      'Ambas en zona gris: ninguna fuente tiene regla. Leer a la vez como posiblemente temprana y como susceptible: blots, PCR en sangre, segunda muestra, laboratorio de referencia.',
    'cell-grey-pos':
      'IgG en zona gris, IgM positiva: el cuadro de las primeras 1 a 3 semanas de IgG. Primoinfección temprana mientras no se refute; medicina fetal el mismo día al principio del embarazo.',
    'cell-pos-neg':
      'IgG positiva, IgM negativa: infección pasada. Analizada por primera vez después de las 16-18 semanas su fecha no se conoce, porque la IgM puede haber desaparecido.',
    'cell-pos-grey': 'IgG positiva, IgM en zona gris: como ambas positivas, con menor sospecha.',
    'cell-pos-pos':
      'Ambas positivas: una primoinfección reciente, una IgM que ha durado, una reactivación o una reacción cruzada. Decide la avidez, con su semana.',
    'cell-low-false':
      'Once de 33 mujeres reanalizadas por una IgG débil (14-50 U/mL con un kit) eran en realidad seronegativas por blot, neutralización y ELISA de glicoproteínas.',
    'cell-passive':
      'Inmunoglobulina, anti-D o un hemoderivado en los meses anteriores puede poner en la muestra la IgG de otra persona e imitar una seroconversión.',
    'cell-gray-zones':
      'Las zonas grises difieren según el kit: IgM 0.70-0.89 (VIDAS), 0.85-0.99 (Architect), 0.7-1 (Roche), 30.00-34.99 (Quest); IgG 4-6 AU/mL (VIDAS), 0.5-1 (Roche), 0.60-0.69 (Quest); Enzygnost 0.100-0.200. Cuenta la zona propia del laboratorio.',
    'igm-alone':
      'La IgM sola nunca demuestra una primoinfección, y una IgM negativa nunca la descarta. La muestra la seroconversión de IgG, o IgM con avidez baja.',
    'igm-missing':
      'Falta en una primoinfección verdadera: 4,7\u00a0% a los 1 a 3 meses con un kit actual; hasta el 23\u00a0% en 8 semanas y el 28\u00a0% en momento desconocido con kits antiguos. Por eso no basta con repetir solo la IgM.',
    'igm-late': 'La IgM puede tardar hasta 3 semanas en aparecer.',
    'igm-persist': 'La IgM dura 6 a 9 meses en algunas embarazadas, una débil más de 12 meses, a veces años.',
    'igm-persist-case':
      'En una mujer la IgM fue estable desde 8 meses antes de la concepción hasta 2 años después del parto, y su bebé estaba infectado.',
    'igm-false':
      'Falsa o engañosa: infección aguda por VEB, parvovirus B19, estimulación general de anticuerpos, anticuerpos heterófilos y factor reumatoide, infección reciente por VIH.',
    'igm-kits':
      'De ocho kits todos menos uno tenían una especificidad del 92 al 98\u00a0%; solo cuatro detectaron toda infección hasta la semana 12.',
    'igm-range':
      'En la literatura la sensibilidad va del 54 al 100\u00a0% y la especificidad del 62 al 100\u00a0%.',
    'igm-same-sera': 'Los mismos 369 sueros dieron 105 positivos con un kit y 48 con otro.',
    'igm-first':
      'Analizar primero la IgM dejó sin fecha al 1\u00a0% de las mujeres; la avidez primero, al 26\u00a0%.',
    'av-principle':
      'Una avidez baja habla a favor de una primoinfección en los últimos 3 a 4 meses; una alta descarta los últimos 3 meses. Madura hasta unos 5 o 6 meses.',
    'av-wordings':
      'Los laboratorios difieren: baja dentro de 3 meses (CHL), 3-4 meses (ARUP), 6 meses (Quest); alta tras 3 meses (CHL) o 4 (Quest); madura en 2-4 meses (CDC) o a las 22-24 semanas (Springer 2014).',
    'av-date':
      'La avidez data la muestra, no el embarazo. Alta a las 8 semanas y alta a las 24 semanas son respuestas opuestas: alta en las primeras 12 a 16 semanas habla a favor de una infección antigua; más tarde no puede descartar una en las primeras semanas.',
    'av-rule':
      'La regla: semana de la muestra menos 13 (o las semanas que garantiza el laboratorio, 17 como máximo). Tomada a las 8 semanas alcanza más allá de la concepción, a las 15 semanas la concepción, a las 18 semanas la semana 5, a las 24 semanas la semana 11.',
    'av-not-absolute':
      'Ni siquiera una avidez alta temprana es absoluta: el 6,2\u00a0% de las primoinfecciones bien datadas tenía avidez alta a los 1 a 3 meses.',
    'av-downgrade':
      'Una avidez alta no tranquiliza junto a una IgG débil o en zona gris, una IgG negativa anterior, una PCR positiva en sangre, síntomas, un blot de IgM con bandas tempranas, o inmunoglobulina.',
    'av-low-igg':
      'Con una IgG débil la avidez no puede medirse o engaña en ambos sentidos: mínimos de 6 AU/mL (Architect, VIDAS) y una densidad óptica de 0.300 (Radim); falsamente alta con LIAISON por debajo de 50 U/mL.',
    'av-intermediate':
      'La intermedia no informa para la mayoría; con un kit significó ausencia de infección en las últimas 12 semanas en 15 de 17 mujeres.',
    'av-low-lasting':
      'Una avidez baja puede durar: 6 de 64 mujeres derivadas la mantuvieron más de 18 semanas con un kit, y dos de ellas eran altas con otro.',
    'av-low-predict':
      'Un índice inferior al 40\u00a0% con un kit significó infección en las últimas 20 semanas en el 93,4\u00a0%.',
    'av-bodeus':
      'Un índice por encima del 65\u00a0% en el primer trimestre significó infección pasada; en el segundo trimestre un niño se infectó a pesar de ello.',
    'av-igm-negative':
      'Medir la avidez solo si la IgM es positiva pasa por alto algunas bajas; merece la pena pedirla cuando síntomas, una exposición o una ecografía dan motivo.',
    'av-passive': 'Tras inmunoglobulina la IgG y la avidez no pueden leerse durante meses.',
    'lim-rule':
      'El mismo 0.62 es alto en un laboratorio e intermedio en otro. Esta lista es para leer y nunca se usa para clasificar un resultado: cuenta la categoría del laboratorio que informa, y nunca se comparan índices entre kits.',
    'lim-architect':
      'Architect: baja por debajo del 50.0\u00a0%, gris 50.0-59.9\u00a0%, alta desde el 60.0\u00a0%.',
    'lim-elecsys':
      'Elecsys: baja por debajo del 45.0\u00a0%, gris 45.0-54.9\u00a0%, alta desde el 55.0\u00a0%.',
    'lim-vidas': 'VIDAS, inserto antiguo: baja por debajo de 0.2, gris 0.2-0.8, alta por encima de 0.8.',
    'lim-vidas-two':
      'VIDAS, reevaluado: baja por debajo de 0.40, gris 0.40-0.65, alta desde 0.65. Que sea el kit llamado VIDAS II se cita de memoria.',
    'lim-liaison-one':
      'LIAISON, primera generación: baja por debajo de 0.20, gris 0.20-0.30, alta por encima de 0.30.',
    'lim-liaison-two':
      'LIAISON avidity II: baja por debajo de 0.15, gris 0.15-0.25, alta desde 0.25. Un laboratorio imprime estos límites sin nombrar el kit.',
    'lim-euroimmun':
      'Euroimmun: baja por debajo del 40\u00a0%, gris 40-60\u00a0%, alta por encima del 60\u00a0%.',
    'lim-radim': 'Radim: baja por debajo del 35\u00a0%, gris 35-45\u00a0%, alta por encima del 45\u00a0%.',
    'lim-quest': 'Quest: baja por debajo de 0.60, gris 0.60-0.70, alta por encima de 0.70.',
    'lim-arup': 'ARUP: baja hasta 0.50, gris 0.51-0.59, alta desde 0.60.',
    'lim-sheet':
      'Hoja de algoritmo según SOGC: inferior al 30\u00a0% menos de 3 meses, inferior al 60\u00a0% motivo de preocupación, por encima del 60\u00a0% 4 a 6 meses o más.',
    'lim-blot': 'La avidez por blot (Mikrogen) se lee banda por banda.',
    'lim-same-sera':
      'En los 3 meses siguientes a la seroconversión Architect llamó bajos 34 de 34 sueros, Radim 28 de 30 bajos y uno alto, el VIDAS antiguo 5 de 31 bajos y 26 grises. Los nuevos LIAISON y VIDAS concordaron en el 77\u00a0%.',
    'blot-antigens':
      'Antígenos de la tira: IE1, p150, CM2 (p52 con UL57), p65, gB1 y gB2. La IgM frente a p150, CM2 e IE1 llega pronto; la IgG frente a p150, IE1, CM2 y p65 pronto, la IgG frente a gB tarde.',
    'blot-igm':
      'El blot de IgM confirma una IgM por ELISA; el número de bandas acompaña al riesgo de transmisión. Frente a dos métodos ELISA halló todas las positivas y el 98,6\u00a0% de las negativas.',
    'blot-profile':
      'Menos del 10\u00a0% de las mujeres con IgM positiva tuvo un niño infectado; con un perfil de blot de riesgo el 29\u00a0%, como tras seroconversión en el primer trimestre (25\u00a0%).',
    'blot-three':
      'IgM, blot y avidez juntos clasificaron a 456 mujeres: solo nacieron niños infectados en el grupo llamado primario.',
    'blot-claim':
      'Un laboratorio declara una sensibilidad del 97\u00a0% y una especificidad del 99\u00a0%, y dice que el blot data mejor que la avidez.',
    'blot-dating':
      'No está establecido que el blot date mejor. La avidez por blot situó la infección en las últimas 14 semanas en el 96,9\u00a0% pero no pudo leerse en 11 de 47 sueros; a su favor, 14 de 20 sueros con avidez falsamente alta eran bajos por avidez de blot.',
    'blot-neutralising':
      'Los anticuerpos neutralizantes aparecen 13 a 15 semanas tras la infección. Una IgG positiva sin ellos significa una primoinfección reciente. El blot de glicoproteínas lo refleja, pero el 6,4\u00a0% nunca responde.',
    'blot-gb':
      'La IgG anti-gB sigue la curva de la avidez. La IgM anti-p52 desaparece antes que la IgM total: débilmente positiva en el 20\u00a0% frente al 40\u00a0% a los 6 a 12 meses. Lo temprano y lo tardío pueden distinguirse, lo intermedio se solapa. En un blot una banda gB habla a favor de más de unos 3 meses; su ausencia eleva la sospecha y no demuestra nada.',
    'blot-igg-use':
      'Un blot de IgG aclara una IgG en zona gris o débil: negativo significa susceptible, positivo una infección pasada. Un blot indeterminado no cambia nada.',
    'blot-igm-use':
      'Un blot de IgM inclina y no cierra nada: si es negativo junto a una IgG negativa la segunda muestra se toma igualmente; si es positivo frente a una avidez alta temprana el caso no se cierra.',
    'pcr-sero':
      'La seroconversión, IgG negativa y después positiva en muestras pareadas, mejor procesadas en paralelo, es el patrón de referencia.',
    'pcr-sero-check':
      'Una seroconversión se comprueba: en 10 de 10 mujeres derivadas por seroconversión la IgG era falsa.',
    'pcr-blood':
      'El ADN de CMV se halla en la sangre de la madre durante 2 a 3 semanas (ACOG), a menudo más con la PCR moderna (de memoria). Junto a IgM o avidez baja apoya una primoinfección; sin IgG distingue infección de IgM falsa.',
    'pcr-blood-limits':
      'Una PCR negativa en sangre no descarta nada. Un grupo halló la PCR insuficiente para un diagnóstico y sin relación con el riesgo fetal; otro llama al ADN en leucocitos marcador de riesgo.',
    'pcr-specimen':
      'Un simple «PCR positiva» no significa nada sin la muestra, la persona y, en un recién nacido, la edad en días.',
    'pcr-fetus': 'El feto se analiza en líquido amniótico, no en la sangre de la madre.',
    'kind-nonprimary':
      'Tras una reactivación o una nueva cepa se infecta del 0,15 al 2\u00a0% de los bebés, tras una primoinfección del 30 al 40\u00a0%.',
    'kind-share':
      'Donde la mayoría de las mujeres son inmunes causa la mayor parte de la infección congénita; en una cohorte francesa, la mitad de los recién nacidos infectados.',
    'kind-no-test':
      'Ninguna prueba de la madre la muestra de forma fiable: la IgM a menudo falta, la avidez sigue alta. Se halla en el feto o el recién nacido.',
    'kind-cases':
      'Nació un niño enfermo e infectado de una madre cuyo IgG+/IgM− nunca cambió; de 1287 mujeres con IgG, sin IgM y con avidez por encima del 45\u00a0%, siete tuvieron un recién nacido infectado.',
    'kind-known':
      'Una IgG documentada de bastante antes del embarazo descarta una primoinfección, sea cual sea la IgM: es entonces una IgM duradera o una infección no primaria.',
    'kind-no-drug': 'De ella no se sigue ningún antiviral de rutina.',
    'preg-transmission':
      'Una primoinfección alcanza al feto en el 5,5\u00a0% antes de la concepción (intervalo 0,1-10,8), el 21\u00a0% en torno a ella (8,4-33,6), el 36,8\u00a0% en el primer trimestre (31,9-41,6), el 40,3\u00a0% en el segundo (35,5-45,1) y el 66,2\u00a0% en el tercero (58,2-74,1).',
    'preg-insult':
      'El daño va al revés. De los fetos infectados, el 28,8\u00a0% (2,4-55,1) tras infección en torno a la concepción, el 19,3\u00a0% (12,2-26,4) en el primer trimestre, el 0,9\u00a0% (hasta 2,4) en el segundo y el 0,4\u00a0% en el tercero tenía hallazgos cerebrales o signos neurológicos al nacer. La asignación a los periodos se cita de memoria.',
    'preg-later':
      'Pérdida auditiva o retraso de los infectados: 22,8\u00a0% tras el primer trimestre y 0,1\u00a0% tras el segundo, ninguno tras el tercero.',
    'preg-sequelae':
      'En otra cohorte 35 de 108 niños (32,4\u00a0%, 23,7-42,1) infectados en el primer trimestre tuvieron secuelas, ninguno más tarde (límites superiores 6,5 y 12\u00a0%); cita datos más antiguos del 15\u00a0% para infección posterior.',
    'preg-range':
      'Otros dan del 40 al 50\u00a0% y del 51 al 57\u00a0% tras el primer trimestre; cifras más antiguas de asesoramiento son del 30 al 40\u00a0% para la transmisión y del 20 al 25\u00a0% para el daño de los infectados. Se muestra un rango, con sus intervalos.',
    'preg-product':
      'Multiplicado, calculado aquí y sin intervalos: cerca del 6,0\u00a0% en torno a la concepción, 7,1\u00a0% en el primer trimestre, 0,4\u00a0% en el segundo y 0,3\u00a0% en el tercero.',
    'preg-definitions':
      '«En torno a la concepción» es de unas 4 semanas antes de la última regla a 4-6 semanas después; las definiciones difieren según el artículo, y sus intervalos son muy anchos.',
    'preg-bundle':
      'Tras una primoinfección probable o confirmada: medicina fetal en pocos días si es temprana, datación en suero conservado, la conversación sobre valaciclovir, amniocentesis en su ventana, ecografía y un plan para el recién nacido.',
    'amnio-window':
      'Ventanas citadas: después de las 21 semanas y 6 tras la infección (SMFM), 20 y 8 (panel europeo), 18 y 8 (un resumen de ECCI), 8 tras la infección (SOGC).',
    'amnio-ecci':
      'ECCI: desde las 17 semanas y 8 semanas tras la infección. Antes de cumplirse ambas la respuesta es esperar, no «negativo».',
    'amnio-early':
      'Demasiado pronto, pasa por alto: detectó el 45\u00a0% a las 14 a 20 semanas, y dos falsos negativos se tomaron 3 a 4 semanas tras la infección.',
    'amnio-negative':
      'En su ventana pasa por alto aún del 8,6\u00a0% (24 infectados entre 712 negativas, todos bien después) al 15,6\u00a0% de los infectados, rara vez con signos. Buena noticia sobre el pronóstico, no descarta: el recién nacido se analiza.',
    'amnio-treated': 'Se publicó un recién nacido infectado tras un resultado negativo con valaciclovir.',
    'amnio-load': 'Desde mil copias la infección del feto es cierta; cargas más altas acompañan a signos.',
    'img-follow':
      'Ecografía cada 2 a 4 semanas tras una primoinfección, con atención al cerebro; RM hacia las 28 a 32 semanas si el feto está infectado.',
    'img-screen':
      'Una ecografía de rutina no es una prueba de cribado de CMV; la imagen dirigida de un feto infectado es buena.',
    'img-npv': 'Si ecografía y RM son ambas normales, más del 85\u00a0% de estos niños están bien.',
    'trial-vala':
      'Valaciclovir, un ensayo aleatorizado: 11\u00a0% de fetos infectados (5 de 45) frente a 30\u00a0% (14 de 47), odds ratio 0,29 (0,09-0,90); tras infección del primer trimestre 2 de 19 frente a 11 de 23; tras infección en torno a la concepción sin diferencia (P = 0,91).',
    'trial-vala-late':
      'Las mujeres que transmitieron a pesar de él habían empezado más tarde: 75,6 frente a 50,8 días tras la infección.',
    'trial-vala-pooled':
      'Agrupado: odds ratio 0,37 (3 estudios; primer trimestre 0,30), 0,34 (527 mujeres; 0,34 en torno a la concepción, 0,35 en el primer trimestre), 0,39 (860 mujeres; 0,30 y 0,47).',
    'trial-vala-kidney':
      'Daño: lesión renal aguda, grave en una mujer poco después del inicio, en otra entre 269 resuelta en 5 días. Cerca del 2,1\u00a0% tuvo efectos adversos graves (de memoria).',
    'trial-vala-care':
      'Donde se da: en las 8 semanas siguientes a la infección, con abundante líquido y una prueba renal cada 2 semanas; las tomas más pequeñas y frecuentes mantienen bajos los picos (de memoria).',
    'trial-vala-label':
      'Fuera de ficha técnica en todas partes, hasta donde se sabe. No estudiado para prevenir la infección tardía en el embarazo, ni tras una reactivación.',
    'trial-hig-revello':
      'Globulina hiperinmune, aleatorizado: 30\u00a0% (18 de 61) frente a 44\u00a0% (27 de 62) infectados, P = 0,13. Más complicaciones obstétricas, 13 frente a 2\u00a0% (de memoria).',
    'trial-hig-hughes':
      'Segundo ensayo aleatorizado: 22,7 frente a 19,4\u00a0%, razón 1,17 (0,80-1,72), suspendido por futilidad; muertes 4,9 frente a 2,6\u00a0%, parto prematuro 12,2 frente a 8,3\u00a0%, una alergia grave; a los dos años 13,4 frente a 10,1\u00a0%.',
    'trial-hig-kagan':
      'Sin aleatorización, temprana y cada dos semanas: 7,5 frente a 35\u00a0% (2019) y 6,5\u00a0% (2021).',
    'trial-hig-answer': 'Las guías no usan globulina hiperinmune fuera de la investigación.',
    'trial-others':
      'Ganciclovir y valganciclovir dañaron embriones en animales y atraviesan la placenta; no son respuesta a una serología en el embarazo.',
    'trial-others-rest':
      'Foscarnet y cidofovir son tóxicos y poco estudiados en el embarazo; los interferones e inmunoestimulantes no funcionan.',
    'nb-well':
      'La mayoría de los recién nacidos infectados parecen y siguen bien. La pérdida auditiva y el retraso pueden llegar más tarde, a veces mala visión.',
    'nb-signs':
      'Signos al nacer: prematuridad, bajo peso, ictericia, hígado y bazo grandes, manchas purpúricas, cabeza pequeña, neumonía, convulsiones. La enfermedad grave tiene mal pronóstico.',
    'nb-laboratory':
      'En el laboratorio: ALT elevada, pocas plaquetas, bilirrubina elevada, hemólisis, proteínas elevadas en el líquido cefalorraquídeo.',
    'nb-complications':
      'Más tarde: pérdida auditiva, discapacidad intelectual, mala visión, convulsiones, mala coordinación, debilidad.',
    'nb-perinatal':
      'La infección al nacer o por la leche es casi siempre silente en un bebé a término, a veces una neumonía larga.',
    'nbt-pcr':
      'La PCR hasta el día 21, en orina o en saliva confirmada por orina, demuestra infección antes de nacer. La orina detecta del 98,8 al 100\u00a0%; la saliva del 97,4 al 100\u00a0%, con una especificidad del 91,5 al 99,9\u00a0%.',
    'nbt-saliva':
      'Una saliva positiva se confirma en orina: no se confirmaron el 17\u00a0% de los lactantes cribados ni 15 de 96, sobre todo por leche de donante; de todos los recién nacidos solo del 0,03 al 0,14\u00a0% son falsos positivos.',
    'nbt-late':
      'Después del día 21 una positiva no puede distinguirse de infección posterior al nacimiento; solo puede la sangre seca guardada del nacimiento.',
    'nbt-spot': 'La sangre seca detecta del 34 al 77\u00a0%: una negativa no descarta nada.',
    'nbt-serology':
      'Los anticuerpos no deciden: la IgG es de la madre hasta 12 meses, la IgM falta en el 10 al 30\u00a0% de los sueros de cordón de niños infectados, y en una comparación detectó el 63\u00a0% con una especificidad del 85\u00a0%.',
    'nbt-check':
      'Un niño infectado recibe examen ocular (anual si está enfermo), ecografía cerebral, con RM si hace falta, hemograma, plaquetas y pruebas hepáticas.',
    'nbt-hearing': 'Audición cada 3 a 6 meses hasta los 3 años, después cada 6 a 12 meses hasta los 6.',
    'nbt-follow':
      'Neurólogo, otorrinolaringólogo y oftalmólogo ven a los niños infectados; informe al médico del niño de una infección en el embarazo.',
    'nbt-follow-late':
      'Un grupo no quiere seguimiento auditivo especial tras infección tardía; la mayoría de las guías sigue a todos, y esta herramienta también.',
    'nbt-treatment':
      'A los lactantes enfermos los trata un especialista pediátrico, desde el primer mes; sin signos y con audición normal, no de rutina. La referencia de tratamiento dice lo que afirman los documentos.',
    'nbt-milk':
      'La lactancia de un bebé a término continúa tras CMV en el embarazo; los muy prematuros son cuestión del especialista (de memoria).',
    'imm-organs':
      'Pueden enfermar ojos, pulmones, hígado, esófago, estómago, intestino y cerebro; el peligro es mayor 1 a 4 meses tras un trasplante y en el VIH con menos de 50 a 100 células CD4.',
    'imm-serology':
      'Las pruebas de anticuerpos engañan: IgM e IgG pueden faltar. Esta herramienta no da entonces una lectura normal y deriva a un especialista.',
    'imm-why':
      'Allí los umbrales dependen de recuentos de CD4 y cantidades de ADN, cuyas unidades difieren (copias o unidades internacionales, sangre o plasma), y terminan en fármacos que una embarazada no recibe.',
    'imm-diagnosis':
      'La enfermedad por CMV se muestra con antígeno, cultivo en fibroblastos (días a semanas), PCR, anticuerpos a lo largo del tiempo, biopsia, examen ocular e imagen.',
    'say-negative':
      '«Muy probablemente no ha tenido CMV. Lávese las manos tras pañales y saliva, no comparta vaso ni cuchara con un niño pequeño, béselo en la frente.»',
    'say-positive':
      '«Ha tenido CMV, muy probablemente antes de este embarazo. El virus puede volver, y puede alcanzarla una segunda cepa: la higiene también es para usted.»',
    'say-unclear':
      '«Este resultado solo no puede decirlo. Casi siempre puede una segunda muestra en dos a tres semanas; hasta entonces no suponemos nada.»',
    'say-recent':
      '«Es probable una infección reciente. En la mayoría de los embarazos el bebé no está infectado o sigue bien. Lo averiguamos paso a paso, y medicina fetal la verá pronto.»',
    'say-baby':
      '«Un análisis de su sangre no puede mostrar si el bebé está infectado o afectado, y ninguna decisión sobre el embarazo se apoya en él.»',
    'say-doctor':
      '«Acuda al médico por una enfermedad de tipo mononucleosis en el embarazo, o por molestias nuevas con inmunidad débil, e informe al médico del niño de una infección por CMV: se comprueban audición y vista.»',
    'say-symptoms':
      '«La IgG solo muestra que una vez se encontró con el virus. No explica el cansancio ni otras molestias vagas.»',
  },
};
