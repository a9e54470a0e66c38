import type {
  cmvPositionWords as englishPositions,
  cmvTopicWords as englishTopics,
} from '../../en/positions/cmv.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const cmvTopicWords: Like<typeof englishTopics> = {
  'cmv-screening': {
    title: '¿Debe analizarse CMV en toda embarazada?',
    ours: 'Depende del país. Torchlight lee las pruebas hechas y pide la mitad que falta de un par; hacer cribado o no es decisión del centro.',
  },
  'cmv-immune-retest': {
    title: 'IgG positiva, IgM negativa: ¿repetir en el embarazo?',
    ours: 'Sin repetición propia. Repetir la IgM no demuestra ni descarta una reactivación; solo es una acción donde el centro eligió esa pauta, y nunca se promete protección.',
  },
  'cmv-susceptible-retest': {
    title: 'IgG e IgM negativas: ¿con qué frecuencia repetir?',
    ours: 'Cada 4 semanas hasta las 14-16 semanas, IgG e IgM juntas, nunca IgM sola; el centro puede mantener su intervalo. Después, higiene, y una prueba ante síntomas, un hallazgo ecográfico o una exposición.',
  },
  'cmv-wait-or-blot': {
    title: '¿Esperar una segunda muestra, o hacer ya el inmunoblot?',
    ours: 'Ambas cosas: ahora las pruebas de confirmación en este suero, y además la segunda muestra, que nada sustituye mientras la IgG es negativa o está en zona gris.',
  },
  'cmv-repeat-interval': {
    title: 'Un resultado no claro: ¿cuándo se toma la segunda muestra?',
    ours: '2 a 3 semanas después de la primera; las reglas locales van de 10 días a 4 semanas. Una IgG negativa solo cierra una IgM 4 semanas después de que fuera reactiva por primera vez.',
  },
  'cmv-what-dates': {
    title: '¿Qué prueba data mejor una infección?',
    ours: 'Primero la avidez, siempre con la semana de la muestra. El inmunoblot, la neutralización y la IgG anti-gB la apoyan y nunca datan por sí solos.',
  },
  'cmv-avidity-when': {
    title: '¿Avidez solo si la IgM es reactiva?',
    ours: 'Primero la IgM. También merece la pena pedir la avidez en una mujer con IgM negativa y síntomas, exposición o hallazgo ecográfico; se lee con su fecha.',
  },
  'cmv-intermediate': {
    title: '¿Qué significa una avidez intermedia?',
    ours: 'No puede decidirse; depende del kit. Ni tranquiliza ni diagnostica: segundo método de avidez, PCR en sangre, segunda muestra, laboratorio de referencia.',
  },
  'cmv-high-week': {
    title: '¿Hasta qué semana habla una avidez alta a favor de una infección antigua?',
    ours: 'El límite se calcula y se indica: semana de la muestra menos las semanas que garantiza el laboratorio, 13 si no dice otra cosa. Sin reservas solo antes de las 13 semanas.',
  },
  'cmv-definition': {
    title: '¿Qué cuenta como primoinfección?',
    ours: 'Confirmada: una seroconversión documentada y a su vez comprobada. Probable: IgM reactiva con avidez baja. Nunca IgM sola.',
  },
  'cmv-gray-zone': {
    title: '¿Dónde está la zona gris?',
    ours: 'Donde la imprime el laboratorio. El diez por ciento alrededor del punto de corte es la regla de un laboratorio, ofrecida solo donde un informe imprime un punto de corte sin más.',
  },
  'cmv-valaciclovir': {
    title: '¿Valaciclovir en la madre?',
    ours: 'Una conversación con medicina fetal, nunca una orden: fuera de ficha técnica, con vigilancia renal, para una primoinfección que puede ser anterior a las 14 semanas, hasta las 21 semanas.',
  },
  'cmv-periconceptional': {
    title: '¿Ayuda el valaciclovir tras una infección en torno a la concepción?',
    ours: 'No está zanjado, y así se dice: el ensayo no vio diferencia, los estudios agrupados sí. Se comenta igualmente.',
  },
  'cmv-hyperimmune': {
    title: '¿Globulina hiperinmune para prevenir la infección del feto?',
    ours: 'No se recomienda fuera de un protocolo especializado. Nunca se da ni cantidad ni intervalo.',
  },
  'cmv-hyperimmune-interval': {
    title: '¿Con qué frecuencia da inmunoglobulina la página de origen?',
    ours: 'La página se contradice. Ambos intervalos se muestran en la referencia de tratamiento, ninguno se usa.',
  },
  'cmv-antivirals-mother': {
    title: '¿Ganciclovir o valganciclovir para la madre?',
    ours: 'Nunca desde esta herramienta. Una enfermedad que amenaza la vista o la vida corresponde a un especialista.',
  },
  'cmv-maternal-dna': {
    title: '¿Qué significa ADN de CMV en la sangre de la madre?',
    ours: 'Un complemento: junto a una IgM reactiva apoya una primoinfección. No es una prueba del feto, y una negativa no descarta nada. Se dice que trabajos franceses e italianos posteriores lo usan como predictor (de memoria).',
  },
  'cmv-amniocentesis': {
    title: '¿Desde qué semana, y cuánto después de la infección, la amniocentesis?',
    ours: 'Desde las 17 semanas y 8 semanas tras la infección, ambas; antes, la respuesta es esperar. Si la infección no está datada, 8 semanas después de esta muestra.',
  },
  'cmv-negative-amniocentesis': {
    title: '¿Le pone fin una amniocentesis negativa?',
    ours: 'No: buena noticia sobre el pronóstico, no descarta. El recién nacido se analiza igualmente.',
  },
  'cmv-harm-early': {
    title: '¿Con qué frecuencia deja secuelas una infección del primer trimestre?',
    ours: 'Se da un intervalo: de un tercio a la mitad de los niños infectados aproximadamente. No es el riesgo de su hijo antes de que se demuestre la infección del feto.',
  },
  'cmv-harm-late': {
    title: '¿Y tras el segundo o tercer trimestre?',
    ours: 'Raro, y su ausencia no está demostrada: el intervalo se muestra con la cifra.',
  },
  'cmv-conception': {
    title: '¿Cuánto esperar con la concepción tras una infección?',
    ours: 'Consejo de especialista hasta que la infección esté datada; a menudo se citan 6 a 12 meses. La IgM puede seguir positiva mucho tiempo y no se espera a que desaparezca.',
  },
  'cmv-work': {
    title: '¿Puede una embarazada seronegativa trabajar con niños pequeños?',
    ours: 'Higiene, y hablar con el empleador o salud laboral: las normas nacionales difieren, las alemanas a menudo restringen el trabajo con menores de 3 años (de memoria).',
  },
  'cmv-newborn-treatment': {
    title: '¿Cómo se trata a un recién nacido infectado?',
    ours: 'Decide el especialista pediátrico. Las dosis solo figuran en la referencia de tratamiento, como lo que afirman documentos.',
  },
  'cmv-newborn-follow-up': {
    title: '¿Se sigue a todos los niños infectados?',
    ours: 'Sí, a todos: audición, ojos y desarrollo, cuando quiera que se infectara la madre.',
  },
  'cmv-saliva': {
    title: '¿Hasta qué punto se confía en una saliva positiva?',
    ours: 'Hace probable la infección hasta que la orina la confirme a más tardar el día 21.',
  },
};

/** What each source holds, in our words. */
export const cmvPositionWords: Like<typeof englishPositions> = {
  'cmv-screening-ecci-2024-yes': 'Sí: todas las mujeres en el primer trimestre, lo antes posible.',
  'cmv-screening-swsphn-europe':
    'Informa de que las guías europeas recomiendan ahora el cribado de todas en el primer trimestre.',
  'cmv-screening-has-2025-yes':
    'Sí, en el primer trimestre, a mujeres con estado negativo o desconocido; se volverá a juzgar a los 3 años.',
  'cmv-screening-israel-practice': 'Se practica: al comienzo, a las 11 a 14 y a las 16 a 19 semanas.',
  'cmv-screening-germany-gyn-own-cost':
    'No forma parte de la atención habitual; es útil una prueba del estado antes o al principio del embarazo, a cargo de la mujer.',
  'cmv-screening-sogc-420-targeted': 'No para todas; se ofrece pronto donde hay un niño pequeño en casa.',
  'cmv-screening-asid-2022-information': 'No para todas; información para todas.',
  'cmv-screening-ranzcog-2019-hygiene': 'Información de higiene para toda mujer.',
  'cmv-screening-smfm-39-no': 'Sin serología de rutina.',
  'cmv-screening-acog-151-no': 'Sin serología de rutina.',
  'cmv-screening-rcog-sip-56-no': 'Sin cribado de rutina.',
  'cmv-screening-rawlinson-2017-no': 'No se respalda el cribado materno de rutina.',
  'cmv-screening-hcsp-no': 'Sin cribado sistemático, en 2018 y de nuevo en 2023/24.',
  'cmv-screening-hcsp-decision-analysis-hygiene':
    'Un análisis de decisión: promover la higiene puede dar mejor resultado que el cribado.',
  'cmv-screening-cir-implied': 'Su tabla analiza a toda mujer.',
  'cmv-immune-retest-cir-retest': 'Repetir la IgM en el embarazo, porque una activación importa.',
  'cmv-immune-retest-israel-no': 'Sin repetición en mujeres infectadas en el pasado.',
  'cmv-immune-retest-germany-gyn-no': 'No hacen falta más controles.',
  'cmv-immune-retest-ecci-2024-no': 'No analizar a mujeres que se saben seropositivas.',
  'cmv-immune-retest-rawlinson-2017-no': 'Sin pruebas seriadas.',
  'cmv-immune-retest-smfm-39-no':
    'Una infección anterior no impide la infección del recién nacido; sin repetición.',
  'cmv-immune-retest-ajog-review-no': 'La serología no informa en mujeres inmunes antes del embarazo.',
  'cmv-immune-retest-leruez-ville-2020-no-test':
    'Ninguna prueba de la madre está validada para la infección no primaria.',
  'cmv-immune-retest-lazzarotto-2020-no-test':
    'Ninguna prueba de la madre está validada para la infección no primaria.',
  'cmv-immune-retest-ferreira-pitfall-case':
    'Un recién nacido enfermo e infectado aunque IgG+/IgM− nunca cambió.',
  'cmv-susceptible-retest-ecci-2024-4-weeks': 'Cada 4 semanas hasta las 14-16 semanas.',
  'cmv-susceptible-retest-akl-ecci-to-14': 'Cribado solo hasta las 14 semanas.',
  'cmv-susceptible-retest-israel-fixed': 'Al comienzo, a las 11 a 14 y a las 16 a 19 semanas.',
  'cmv-susceptible-retest-germany-dgk-6-8': 'Cada 6 a 8 semanas.',
  'cmv-susceptible-retest-awmf-093-001-4-12': 'Aproximadamente cada 4 semanas, hasta cada 8 a 12.',
  'cmv-susceptible-retest-saarbruecken-once': 'Una vez, a las 20 a 24 semanas.',
  'cmv-susceptible-retest-has-2025-t1': 'De nuevo en el primer trimestre.',
  'cmv-susceptible-retest-sogc-420-workers':
    'Trabajadoras seronegativas: cada mes o cada trimestre, como opción.',
  'cmv-susceptible-retest-smfm-39-none': 'Ninguna.',
  'cmv-susceptible-retest-rcog-sip-56-none': 'Solo con un motivo.',
  'cmv-susceptible-retest-acog-151-none': 'Ninguna.',
  'cmv-susceptible-retest-asid-2022-reason': 'Tras síntomas o exposición.',
  'cmv-susceptible-retest-cir-igm': 'Repetición de IgM en el embarazo, sin intervalo.',
  'cmv-susceptible-retest-faure-bardon-2019-why':
    'Por qué parar: no se vieron secuelas tras infección en el segundo o tercer trimestre.',
  'cmv-wait-or-blot-cir-now':
    'En el embarazo no pueden esperarse dos semanas: inmunoblot y avidez enseguida.',
  'cmv-wait-or-blot-roche-wait': 'Repetir, con avidez, a las 2 a 3 semanas.',
  'cmv-wait-or-blot-akl-ecci-wait': 'Una segunda muestra a las 3 a 4 semanas.',
  'cmv-wait-or-blot-cdc-wait': 'La seroconversión en muestras pareadas es el patrón de referencia.',
  'cmv-wait-or-blot-lazzarotto-blot-blot':
    'Un blot de IgM confirma una IgM por ELISA: todas las positivas y el 98,6\u00a0% de las negativas con dos métodos ELISA.',
  'cmv-repeat-interval-beebe-10-14': '10 a 14 días.',
  'cmv-repeat-interval-ranzcog-deck-2': '2 semanas.',
  'cmv-repeat-interval-roche-2-3': '2 a 3 semanas.',
  'cmv-repeat-interval-corewell-2-3': '2 a 3 semanas.',
  'cmv-repeat-interval-akl-ecci-3-4': '3 a 4 semanas.',
  'cmv-repeat-interval-sogc-algorithm-sheet-6': 'Se confía en una IgG aún negativa después de 6 semanas.',
  'cmv-what-dates-cir-blot': 'El inmunoblot, del que se dice que es más exacto que la avidez.',
  'cmv-what-dates-cdc-avidity': 'IgM con avidez, o seroconversión.',
  'cmv-what-dates-prince-lape-nixon-2014-avidity': 'Avidez.',
  'cmv-what-dates-deximed-both': 'Avidez con IgG anti-gB.',
  'cmv-what-dates-enders-2013-blot':
    'La avidez por blot situó la infección en las últimas 14 semanas en el 96,9\u00a0% pero no pudo leerse en 11 de 47 sueros; la avidez por kit fue igual de útil.',
  'cmv-what-dates-sarasini-2021-blot':
    '14 de 20 sueros con avidez falsamente alta de un kit eran bajos por avidez de blot.',
  'cmv-what-dates-eggers-2001-neutralisation':
    'Los anticuerpos neutralizantes aparecen de media a las 13 semanas; el 6,4\u00a0% nunca responde en el blot de glicoproteínas.',
  'cmv-what-dates-anti-p52-gb-2019-gb':
    'La IgG anti-gB sigue la curva de la avidez; la fase intermedia se solapa.',
  'cmv-avidity-when-prince-2014-algorithm-not-only':
    'Los kits de IgM dieron de 48 a 105 positivos entre los mismos 369 sueros, de modo que se pasan por alto algunas avideces bajas.',
  'cmv-avidity-when-french-algorithm-igm-first':
    'La avidez primero dejó sin fecha al 26\u00a0% de las mujeres; la IgM primero, al 1\u00a0%.',
  'cmv-avidity-when-sarasini-2021-no-igm':
    'El 4,7\u00a0% de las mujeres con primoinfección bien datada no tenía IgM.',
  'cmv-intermediate-chl-avidity-nothing': 'No informa.',
  'cmv-intermediate-enders-2013-12-weeks':
    'Con un kit, ausencia de infección en las últimas 12 semanas en 15 de 17 mujeres.',
  'cmv-high-week-prince-lape-nixon-2014-3-months': 'Alta descarta los últimos 3 meses.',
  'cmv-high-week-cdc-2-4': 'La avidez madura en 2 a 4 meses.',
  'cmv-high-week-roche-12-16': 'Buen signo hasta las 12-16 semanas, no descarta más tarde.',
  'cmv-high-week-bodeus-1999-t1': 'En el primer trimestre; en el segundo un niño se infectó a pesar de ella.',
  'cmv-high-week-quest-avidity-4-months': 'Alta descarta esencialmente los últimos 4 meses.',
  'cmv-high-week-chl-avidity-3-months': 'Alta: más de 3 meses.',
  'cmv-high-week-sogc-algorithm-sheet-18':
    'Después de las 18 semanas aún puede confirmar una infección antigua.',
  'cmv-high-week-springer-2014-avidity-22-24': 'La avidez alta solo se alcanza a las 22 a 24 semanas.',
  'cmv-high-week-sarasini-2021-caution': 'El 6,2\u00a0% tenía ya una avidez alta a los 1 a 3 meses.',
  'cmv-definition-smfm-39-both': 'Seroconversión, o IgM e IgG con avidez baja.',
  'cmv-definition-cdc-both': 'Seroconversión como patrón; IgM con avidez baja.',
  'cmv-definition-sogc-420-three': 'Seroconversión, IgM y avidez leídas juntas.',
  'cmv-definition-rawlinson-2017-both': 'Seroconversión, o IgM con avidez baja.',
  'cmv-definition-ecci-2024-both': 'Seroconversión, o IgM con avidez baja.',
  'cmv-definition-rcog-sip-56-both': 'Seroconversión, o IgM con avidez baja.',
  'cmv-definition-acog-151-both': 'Seroconversión, o avidez.',
  'cmv-definition-asid-2022-both': 'Seroconversión, o IgM con avidez baja.',
  'cmv-definition-awmf-093-001-four': 'IgG, IgM y avidez, con el blot como apoyo.',
  'cmv-definition-deximed-gb': 'Avidez e IgG anti-gB.',
  'cmv-definition-has-2025-three': 'IgG, IgM, después avidez.',
  'cmv-definition-furione-2018-checked': '10 de 10 seroconversiones derivadas eran una IgG falsa.',
  'cmv-definition-cir-blot': 'Un inmunoblot de IgM, o avidez.',
  'cmv-gray-zone-cir-ten': '10\u00a0% a cada lado del punto de corte.',
  'cmv-gray-zone-jcm-assays-kits':
    'Según el kit: VIDAS IgM 0.70-0.89 e IgG 4-6 AU/mL, Architect IgM 0.85-0.99, Enzygnost 0.100-0.200.',
  'cmv-gray-zone-quest-6732-kits': 'IgG 0.60-0.69, IgM 30.00-34.99.',
  'cmv-gray-zone-parly2-kits': 'Roche: IgG 0.5-1, IgM 0.7-1.',
  'cmv-valaciclovir-shahar-nissan-2020-yes':
    'Ensayo aleatorizado: 5 de 45 fetos infectados frente a 14 de 47.',
  'cmv-valaciclovir-dantonio-2023-yes': 'Tres estudios agrupados: odds ratio 0,37 (0,21-0,64).',
  'cmv-valaciclovir-chatzakis-2024-yes': '527 mujeres: odds ratio 0,34 (0,18-0,61).',
  'cmv-valaciclovir-chatzakis-update-yes': '860 mujeres: odds ratio 0,39 (0,25-0,59).',
  'cmv-valaciclovir-ecci-2024-yes': 'Recomendado en torno a la concepción y en el primer trimestre.',
  'cmv-valaciclovir-israel-valaciclovir-yes':
    'Se da en las 8 semanas siguientes a la infección, con líquidos y una prueba renal cada 2 semanas.',
  'cmv-valaciclovir-sogc-420-may': 'Puede considerarse.',
  'cmv-valaciclovir-asid-2022-specialist': 'Conversación con un especialista.',
  'cmv-valaciclovir-awmf-093-001-option': 'Una opción fuera de ficha técnica.',
  'cmv-valaciclovir-has-2025-kidney':
    'Usado fuera de ficha técnica; pide un uso cuidadoso y protección de los riñones.',
  'cmv-valaciclovir-rcog-sip-56-research':
    'Solo investigación en 2017; una actualización posterior es más favorable.',
  'cmv-valaciclovir-smfm-39-research': 'Solo en investigación.',
  'cmv-valaciclovir-acog-151-no': 'Ninguno.',
  'cmv-valaciclovir-rawlinson-2017-not-routine': 'No de rutina; anterior al ensayo.',
  'cmv-valaciclovir-deximed-no': 'Ningún antiviral recomendado en el embarazo.',
  'cmv-valaciclovir-hcsp-doubts': 'Dudas sobre la evidencia.',
  'cmv-valaciclovir-valaciclovir-kidney-harm':
    'Lesión renal aguda: un caso al principio del embarazo, otro entre 269 mujeres, resuelto en 5 días.',
  'cmv-periconceptional-shahar-nissan-2020-none':
    'Sin diferencia (P = 0,91); estas mujeres habían empezado el tratamiento más tarde.',
  'cmv-periconceptional-chatzakis-2024-yes':
    'Odds ratio 0,34 en torno a la concepción, 0,35 en el primer trimestre.',
  'cmv-periconceptional-chatzakis-update-yes':
    'Odds ratio 0,30 en torno a la concepción, 0,47 en el primer trimestre.',
  'cmv-hyperimmune-ilive-for': 'La llama el fármaco de elección.',
  'cmv-hyperimmune-kagan-2021-for':
    'Temprana, cada dos semanas y en mayor cantidad: menos infectados, sin aleatorización.',
  'cmv-hyperimmune-revello-2014-trial': 'Aleatorizado: 18 de 61 frente a 27 de 62 (P = 0,13).',
  'cmv-hyperimmune-hughes-2021-trial':
    'Aleatorizado: 22,7\u00a0% frente a 19,4\u00a0%, suspendido por futilidad; más partos prematuros.',
  'cmv-hyperimmune-hughes-two-years-trial': 'A los dos años 13,4\u00a0% frente a 10,1\u00a0%.',
  'cmv-hyperimmune-sogc-420-no': 'No debe usarse.',
  'cmv-hyperimmune-rawlinson-2017-no': 'No se respalda.',
  'cmv-hyperimmune-smfm-39-research': 'Solo en investigación.',
  'cmv-hyperimmune-rcog-sip-56-research': 'No fuera de la investigación.',
  'cmv-hyperimmune-ecci-2024-no': 'No en la cantidad antigua.',
  'cmv-hyperimmune-awmf-093-001-no': 'No establecida.',
  'cmv-hyperimmune-bad-schwartau-off-label': 'Existen intentos fuera de ficha técnica.',
  'cmv-hyperimmune-asid-2022-no': 'No de rutina.',
  'cmv-hyperimmune-interval-ilive-1-2': 'En su sección sobre fármacos: cada 1 a 2 semanas.',
  'cmv-hyperimmune-interval-ilive-2-3': 'En su sección sobre normas de tratamiento: cada 2 a 3 semanas.',
  'cmv-hyperimmune-interval-neocytotect-label-2-3':
    'La ficha técnica da 2 a 3 semanas para personas con inmunidad débil, no para el embarazo.',
  'cmv-antivirals-mother-shakhgildyan-2020-for': 'Argumenta a favor de un beneficio en el CMV materno.',
  'cmv-antivirals-mother-valganciclovir-label-no':
    'Dañó embriones en animales y atraviesa la placenta; anticoncepción durante el tratamiento y después.',
  'cmv-antivirals-mother-nih-oi-danger':
    'Reservado para enfermedad que amenaza la vista o la vida en mujeres con VIH.',
  'cmv-antivirals-mother-valganciclovir-page-no': 'Solo para CMV con inmunidad débil, con receta.',
  'cmv-maternal-dna-ilive-active': 'Define una infección activa, y la trata.',
  'cmv-maternal-dna-shakhgildyan-2020-marker': 'El ADN en leucocitos marca el riesgo de transmisión.',
  'cmv-maternal-dna-roche-confirms': 'Confirma una infección aguda.',
  'cmv-maternal-dna-bologna-2004-no':
    'No basta para un diagnóstico; su cantidad no se asocia al riesgo fetal.',
  'cmv-maternal-dna-segondy-tells': 'Sin IgG distingue infección de IgM falsa.',
  'cmv-maternal-dna-acog-151-short': 'Se halla durante 2 a 3 semanas.',
  'cmv-maternal-dna-jcm-2020-qa-fluid': 'El feto se analiza en líquido amniótico.',
  'cmv-amniocentesis-ecci-2024-17-8': 'Desde las 17 semanas, 8 semanas tras la infección.',
  'cmv-amniocentesis-akl-ecci-18-8': 'Desde las 18 semanas, 8 semanas tras la infección.',
  'cmv-amniocentesis-has-2025-17-18': 'Francia: desde las 17-18 semanas, 8 semanas.',
  'cmv-amniocentesis-lazzarotto-2020-20-8': 'Después de las 20 semanas, 8 semanas.',
  'cmv-amniocentesis-sogc-420-8': 'Al menos 8 semanas tras la infección.',
  'cmv-amniocentesis-smfm-39-21-6': 'Después de las 21 semanas, 6 semanas.',
  'cmv-amniocentesis-acog-151-21': 'Desde las 21 semanas.',
  'cmv-amniocentesis-rawlinson-2017-20-6': 'Desde las 20-21 semanas, 6 semanas.',
  'cmv-amniocentesis-rcog-sip-56-20-6-8': 'Después de las 20-21 semanas, 6 a 8 semanas.',
  'cmv-amniocentesis-asid-2022-20-6': 'Después de las 20-21 semanas, 6 semanas.',
  'cmv-amniocentesis-awmf-093-001-20': 'Desde las 20-21 semanas.',
  'cmv-amniocentesis-donner-1994-early': 'Tomada a las 14 a 20 semanas detectó el 45\u00a0%.',
  'cmv-amniocentesis-nicolini-amnio-early': 'Dos negativas se tomaron 3 a 4 semanas tras la infección.',
  'cmv-negative-amniocentesis-cmv-amniocentesis-negatives-late':
    '24 infectados entre 712 negativas, todos bien en el seguimiento prolongado; pasó por alto el 8,6\u00a0% de los infectados.',
  'cmv-negative-amniocentesis-cmv-amnio-missed-missed':
    'El 15,6\u00a0% de los lactantes infectados tenía un resultado negativo, rara vez con signos.',
  'cmv-negative-amniocentesis-cmv-treated-negative-amnio-treated':
    'Un recién nacido infectado tras un resultado negativo con valaciclovir.',
  'cmv-harm-early-faure-bardon-2019-32': '35 de 108 (32,4\u00a0%, intervalo 23,7-42,1).',
  'cmv-harm-early-chatzakis-2020-19':
    'El 19,3\u00a0% (12,2-26,4) tenía hallazgos cerebrales o signos al nacer; el 28,8\u00a0% (2,4-55,1) tras infección en torno a la concepción.',
  'cmv-harm-early-ajog-review-40-50': 'Hasta el 40 a 50\u00a0%.',
  'cmv-harm-early-leruez-ville-2020-51-57': '51 a 57\u00a0%.',
  'cmv-harm-early-sogc-240-20-25': '20 a 25\u00a0% de los infectados, en cualquier momento.',
  'cmv-harm-late-faure-bardon-2019-none': 'Ninguno visto; los límites superiores son 6,5\u00a0% y 12\u00a0%.',
  'cmv-harm-late-chatzakis-2020-low': '0,9\u00a0% (hasta 2,4) y 0,4\u00a0%.',
  'cmv-harm-late-faure-bardon-2019-older': 'Cita datos más antiguos del 15\u00a0%.',
  'cmv-conception-gineline-6': '6 meses.',
  'cmv-conception-cmv-conception-delay-6-12':
    '6 a 12 meses; otra página, al menos 12, con IgM desaparecida y avidez alta.',
  'cmv-conception-chatzakis-2020-risk':
    'La infección poco antes de la concepción alcanzó al 5,5\u00a0% de los fetos (0,1-10,8).',
  'cmv-work-ilive-transfer':
    'Trasladarla durante ese tiempo de hogares infantiles, salas de hospital y guarderías.',
  'cmv-work-cdc-stay': 'Organismos de EE. UU. y Reino Unido: sin exclusión de rutina, precauciones estándar.',
  'cmv-work-sogc-240-monitor':
    'A trabajadoras sanitarias y de guardería seronegativas puede ofrecerse control.',
  'cmv-work-sogc-420-hygiene': 'Higiene para todas, sean cuales sean los anticuerpos.',
  'cmv-work-hamprecht-2022-child': 'La fuente principal es un niño menor de 3 años.',
  'cmv-newborn-treatment-ilive-page':
    'Ganciclovir intravenoso 2 semanas y una continuación de 3 meses; inmunoglobulina en enfermedad leve. Ninguna guía da esto.',
  'cmv-newborn-treatment-kimberlin-2015-trial':
    'Lactantes enfermos: 6 meses de valganciclovir, iniciado en el primer mes.',
  'cmv-newborn-treatment-shim-2023-review':
    'Con peligro de vida, primero intravenoso; sin signos y con audición normal, sin tratamiento de rutina.',
  'cmv-newborn-treatment-rawlinson-2017-guideline':
    'Enfermedad moderada o grave: valganciclovir durante 6 meses.',
  'cmv-newborn-treatment-ecci-2024-guideline':
    '6 semanas a 6 meses según el riesgo; pérdida auditiva aislada, hasta las 13 semanas de edad.',
  'cmv-newborn-treatment-asid-2022-guideline': '6 meses.',
  'cmv-newborn-treatment-awmf-093-001-guideline': '6 meses.',
  'cmv-newborn-follow-up-ilive-all': 'Todos: neurólogo, otorrinolaringólogo y oftalmólogo.',
  'cmv-newborn-follow-up-rawlinson-2017-all':
    'Todos: audición cada 3 a 6 meses hasta los 3 años, después cada 6 a 12 hasta los 6.',
  'cmv-newborn-follow-up-faure-bardon-hearing-not-late':
    'Sin seguimiento auditivo especial tras infección en el segundo o tercer trimestre.',
  'cmv-saliva-rawlinson-2017-confirm': 'Confirmar en orina.',
  'cmv-saliva-wunderlich-2023-15': '15 de 96 no confirmadas, sobre todo por leche de donante.',
  'cmv-saliva-nicu-saliva-17': 'El 17\u00a0% de las positivas no se confirmó.',
  'cmv-saliva-ross-2018-rare': '0,03 a 0,14\u00a0% de todos los recién nacidos.',
};
