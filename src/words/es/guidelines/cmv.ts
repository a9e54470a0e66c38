import type { cmvWords as english } from '../../en/guidelines/cmv.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const cmvWords: Like<typeof english> = {
  'roche-cmv-isolated-igm':
    'Roche: una fase muy temprana o una IgM falsa; repetir, con avidez, a las 2 a 3 semanas.',
  'roche-cmv-isolated-grey': 'Roche: repetir a las 2 a 3 semanas.',
  'roche-cmv-low':
    'Roche: avidez baja con IgM antes de las 16 a 18 semanas es un fuerte indicio de primoinfección reciente.',
  'roche-cmv-high-early':
    'Roche: una avidez alta en las primeras 12 a 16 semanas es un buen signo de infección pasada.',
  'roche-cmv-high-late':
    'Roche: más tarde, una avidez alta no puede descartar una primoinfección anterior en el embarazo. Una semana desconocida se lee como tardía.',
  'roche-cmv-pcr': 'Roche: ADN de CMV en sangre junto a una IgM positiva confirma una infección aguda.',
  'smfm-cmv-untested': 'SMFM 39: sin serología de CMV de rutina en el embarazo.',
  'smfm-cmv-past':
    'SMFM 39: una infección anterior no impide la infección del recién nacido; no se aconseja repetir la prueba.',
  'smfm-cmv-both':
    'SMFM 39: primoinfección significa seroconversión de IgG, o IgM e IgG con avidez baja; la IgM sola, no.',
  'smfm-cmv-low':
    'SMFM 39: IgM e IgG con avidez baja es una primoinfección; amniocentesis después de las 21 semanas y 6 semanas tras la infección; antivirales e inmunoglobulina solo en investigación.',
  'smfm-cmv-seroconversion':
    'SMFM 39: la seroconversión de IgG es una primoinfección; amniocentesis después de las 21 semanas y 6 semanas tras la infección; antivirales e inmunoglobulina solo en investigación.',
  'ecci-cmv-untested':
    'ECCI 2024: serología de todas las mujeres en el primer trimestre, lo antes posible (de memoria).',
  'ecci-cmv-susceptible':
    'ECCI 2024: repetir cada 4 semanas hasta las 14-16 semanas, con consejos de higiene (de memoria).',
  'ecci-cmv-susceptible-late': 'ECCI 2024: no más repeticiones después de las 14-16 semanas (de memoria).',
  'ecci-cmv-past': 'ECCI 2024: no analizar a mujeres que se saben seropositivas (de memoria).',
  'ecci-cmv-both':
    'ECCI 2024: primoinfección significa seroconversión, o IgM con avidez baja; la avidez es central para datar (de memoria).',
  'ecci-cmv-low':
    'ECCI 2024: valaciclovir en la primoinfección en torno a la concepción o en el primer trimestre; amniocentesis desde las 17 semanas y 8 semanas tras la infección (de memoria).',
  'akl-cmv-isolated-igm': 'Laboratorio AKL, que resume ECCI: una segunda muestra a las 3 a 4 semanas.',
  'akl-cmv-susceptible-late': 'Laboratorio AKL, que resume ECCI: cribado solo hasta las 14 semanas.',
  'akl-cmv-low':
    'Laboratorio AKL, que resume ECCI: amniocentesis desde las 18 semanas y 8 semanas tras la infección.',
  'sogc-cmv-untested':
    'SOGC 420: serología ante una enfermedad de tipo mononucleosis o una hepatitis sin explicación.',
  'sogc-cmv-susceptible':
    'SOGC 420: consejos de higiene para todas, sean cuales sean los anticuerpos, antes y al principio del embarazo.',
  'sogc-cmv-both': 'SOGC 420: seroconversión, IgM y avidez se leen juntas.',
  'sogc-cmv-low':
    'SOGC 420: seroconversión, IgM y avidez se leen juntas; amniocentesis al menos 8 semanas tras la infección; no debe usarse inmunoglobulina.',
  'sogc-sheet-contact':
    'Hoja de algoritmo según SOGC: analizar 4 a 6 semanas después de una exposición definida.',
  'sogc-sheet-isolated-igm':
    'Hoja de algoritmo según SOGC: una IgG aún negativa 6 semanas después hace poco probable un riesgo para el feto.',
  'sogc-sheet-past-late':
    'Hoja de algoritmo según SOGC: después de las 18 semanas una avidez por encima del 60\u00a0% puede confirmar que la infección es antigua.',
  'sogc-sheet-low':
    'Hoja de algoritmo según SOGC: una avidez inferior al 30\u00a0% significa infección en los últimos 3 meses; inferior al 60\u00a0% es motivo de preocupación.',
  'sogc-sheet-high':
    'Hoja de algoritmo según SOGC: una avidez por encima del 60\u00a0% significa infección de hace 4 a 6 meses o más.',
  'rcog-cmv-susceptible': 'RCOG 2017: sin cribado de rutina; pruebas cuando hay un motivo (de memoria).',
  'rcog-cmv-low':
    'RCOG 2017: IgM con avidez baja es una primoinfección; amniocentesis después de las 20-21 semanas y 6 a 8 semanas tras la infección; valaciclovir en investigación, una actualización posterior es más favorable (de memoria).',
  'rcog-cmv-seroconversion':
    'RCOG 2017: la seroconversión es una primoinfección; amniocentesis después de las 20-21 semanas y 6 a 8 semanas tras la infección; valaciclovir en investigación, una actualización posterior es más favorable (de memoria).',
  'acog-cmv-contact':
    'ACOG 151: de la infección a la enfermedad pasan 28 a 60 días, 40 de media; una muestra negativa temprana no demuestra nada.',
  'acog-cmv-susceptible': 'ACOG 151: sin serología de CMV de rutina en el embarazo (de memoria).',
  'acog-cmv-low':
    'ACOG 151: la seroconversión o una avidez baja muestra primoinfección; amniocentesis desde las 21 semanas; ningún antiviral (de memoria).',
  'asid-cmv-susceptible':
    'ASID 2022: información para todas, sin cribado universal; pruebas por enfermedad o exposición (de memoria).',
  'asid-cmv-low':
    'ASID 2022: IgM con avidez baja es una primoinfección; amniocentesis después de las 20-21 semanas y 6 semanas tras la infección; el valaciclovir se comenta con un especialista (de memoria).',
  'asid-cmv-seroconversion':
    'ASID 2022: la seroconversión es una primoinfección; amniocentesis después de las 20-21 semanas y 6 semanas tras la infección; el valaciclovir se comenta con un especialista (de memoria).',
  'ranzcog-cmv-hygiene': 'RANZCOG 2019: información de higiene para toda mujer.',
  'ranzcog-deck-isolated-igm': 'Tarjetas de repaso australianas: repetir a las 2 semanas.',
  'awmf-cmv-susceptible':
    'AWMF 093-001: repetir aproximadamente cada 4 semanas, hasta cada 8 a 12 (de memoria).',
  'awmf-cmv-both': 'AWMF 093-001: avidez, con el inmunoblot como prueba complementaria (de memoria).',
  'awmf-cmv-low':
    'AWMF 093-001: amniocentesis desde las 20-21 semanas; el valaciclovir es una opción fuera de ficha técnica, la inmunoglobulina no está establecida (de memoria).',
  'germany-cmv-untested':
    'Alemania (página de ginecólogos): no forma parte de la atención habitual; es útil una prueba del estado inmunitario antes o al principio del embarazo, a cargo de la mujer.',
  'germany-cmv-past': 'Alemania (página de ginecólogos): no hacen falta más controles.',
  'germany-cmv-susceptible': 'Alemania (DGK): repetir cada 6 a 8 semanas.',
  'germany-practice-susceptible': 'Alemania (una consulta): una repetición a las 20 a 24 semanas.',
  'germany-cmv-both':
    'Alemania (Deximed): avidez con IgG anti-gB; ningún antiviral recomendado en el embarazo.',
  'has-cmv-untested':
    'HAS 2025 (Francia): cribado sistemático en el primer trimestre si el estado es negativo o desconocido; se volverá a juzgar a los 3 años.',
  'has-cmv-both': 'HAS 2025 (Francia): IgG e IgM, después avidez.',
  'has-cmv-low':
    'HAS 2025 (Francia): IgG e IgM, después avidez; donde se usa valaciclovir, fuera de ficha técnica, cuidando los riñones.',
  'hcsp-cmv-untested': 'HCSP (Francia, 2018, mantenido en 2023/24): sin cribado sistemático.',
  'israel-cmv-untested': 'Israel: prueba al comienzo, a las 11 a 14 y a las 16 a 19 semanas.',
  'israel-cmv-past': 'Israel: sin repetición en mujeres infectadas en el pasado.',
  'israel-valaciclovir-low':
    'Israel (consulta): valaciclovir iniciado en las 8 semanas siguientes a la infección, con líquidos y una prueba renal cada 2 semanas.',
  'cdc-cmv-isolated-igm':
    'CDC: la IgM sola no muestra una primoinfección; una IgG primero negativa y después positiva, sí.',
  'cdc-cmv-both':
    'CDC: la IgM sola no muestra una primoinfección; la seroconversión o una avidez baja, sí. La avidez madura en 2 a 4 meses.',
  'cdc-cmv-low': 'CDC: IgM positiva con avidez baja apunta a una primoinfección.',
  'cdc-cmv-seroconversion':
    'CDC: la seroconversión de IgG en muestras pareadas es el patrón de referencia de una primoinfección.',
  'rawlinson-cmv-susceptible': 'Rawlinson 2017: no se respalda el cribado materno de rutina.',
  'rawlinson-cmv-past': 'Rawlinson 2017: sin pruebas seriadas en mujeres seropositivas (de memoria).',
  'rawlinson-cmv-low':
    'Rawlinson 2017: IgM con avidez baja es una primoinfección; no se aconsejan antivirales de rutina, lo que es anterior al ensayo (de memoria).',
  'rawlinson-cmv-seroconversion':
    'Rawlinson 2017: la seroconversión es una primoinfección; amniocentesis desde las 20-21 semanas y 6 semanas tras la infección; no se aconsejan antivirales de rutina, lo que es anterior al ensayo (de memoria).',
  'labcorp-cmv-isolated-igm':
    'Labcorp: posiblemente una infección muy reciente; seguimiento para documentar la seroconversión.',
  'corewell-cmv-grey': 'Laboratorio Corewell: repetir un resultado dudoso a las 2 a 3 semanas.',
  'beebe-cmv-grey': 'Laboratorio Beebe: repetir un resultado límite a los 10 a 14 días.',
  'beebe-cmv-both': 'Laboratorio Beebe: una IgM débil puede durar más de 12 meses.',
  'beebe-cmv-weak':
    'Laboratorio Beebe: con inmunidad débil pueden faltar anticuerpos, y un resultado negativo demuestra poco.',
  'newcastle-cmv-passive':
    'Laboratorio de Newcastle: la IgG tras inmunoglobulina o hemoderivados puede ser pasiva.',
  'newcastle-cmv-weak': 'Laboratorio de Newcastle: con inmunidad débil la IgM puede ser falsamente negativa.',
  'mayo-cmv-igm-negative':
    'Laboratorios Mayo: hasta el 23\u00a0% de las mujeres con primoinfección no tenía IgM en las 8 semanas siguientes, el 28\u00a0% cuando el momento no se conocía; métodos antiguos.',
  'quest-cmv-low': 'Quest: una avidez baja significa infección en los últimos 6 meses.',
  'quest-cmv-high': 'Quest: una avidez alta descarta esencialmente una infección en los últimos 4 meses.',
  'arup-cmv-low':
    'ARUP: una avidez baja significa infección en los últimos 3 a 4 meses, pero puede durar más.',
  'chl-cmv-low': 'CHL (Nueva Zelanda): avidez baja, menos de 3 meses.',
  'chl-cmv-intermediate':
    'CHL (Nueva Zelanda): una avidez intermedia no informa; no se comparan índices de kits distintos.',
  'chl-cmv-high': 'CHL (Nueva Zelanda): avidez alta, más de 3 meses.',
  'prince-lape-nixon-low':
    'Prince y Lape-Nixon: una avidez baja significa primoinfección en los últimos 3 a 4 meses; la maduración sigue hasta los 5 o 6 meses.',
  'prince-lape-nixon-high':
    'Prince y Lape-Nixon: una avidez alta descarta los últimos 3 meses, contados desde la muestra.',
  'furione-cmv-weak':
    'Furione 2018: 11 de 33 mujeres reanalizadas con una IgG de CMV débil eran en realidad seronegativas; confirmar con inmunoblot u otro método.',
  'furione-cmv-seroconversion':
    'Furione 2018: en 10 de 10 mujeres derivadas por seroconversión la IgG era falsa; confírmela.',
  'avidity-floors-weak':
    'Estudio de tres kits: cada uno necesita una cantidad mínima de IgG para una avidez válida.',
  'liaison-vidas-weak':
    'LIAISON frente a VIDAS: la avidez era falsamente alta con una IgG débil; los dos kits concordaron en el 77\u00a0%.',
  'enders-cmv-low':
    'Enders 2013: un índice bajo de un kit significó infección en las últimas 20 semanas en el 93,4\u00a0%.',
  'enders-cmv-intermediate':
    'Enders 2013: un índice intermedio de un kit significó ausencia de infección en las últimas 12 semanas en 15 de 17 mujeres; otros laboratorios dicen que no informa.',
  'bodeus-cmv-early':
    'Bodeus 1999: un índice por encima del 65\u00a0% en el primer trimestre significa una infección pasada.',
  'bodeus-cmv-late': 'Bodeus 1999: un niño se infectó aunque la avidez era alta en el segundo trimestre.',
  'sarasini-cmv-high':
    'Sarasini 2021: el 6,2\u00a0% de las mujeres con primoinfección bien datada tenía avidez alta a los 1 a 3 meses; cerca del 11\u00a0% tenía un resultado engañoso.',
  'sarasini-cmv-no-igm':
    'Sarasini 2021: el 4,7\u00a0% de las mujeres con primoinfección bien datada no tenía IgM a los 1 a 3 meses.',
  'persisting-low-no-igm':
    'J Med Virol 2014: 6 de 64 mujeres derivadas mantuvieron una avidez baja más de 18 semanas con un kit; en algunas quizá no hubo primoinfección.',
  'prince-algorithm-symptoms':
    'Prince 2014: los kits de IgM difieren mucho; medir la avidez solo si la IgM es positiva pasa por alto a algunas mujeres.',
  'lazzarotto-1998-at-risk':
    'Lazzarotto 1998: con un blot de IgM de riesgo el 29\u00a0% de los niños estaba infectado; con IgM positiva sola, menos del 10\u00a0%.',
  'lazzarotto-blot-none':
    'Lazzarotto: el blot confirma una IgM por ELISA, y más bandas acompañan a más transmisión.',
  'lazzarotto-2000-three':
    'Lazzarotto 2000: IgM, blot y avidez clasificaron a 456 mujeres; solo nacieron niños infectados en el grupo llamado primario.',
  'lazzarotto-2000-amniotic':
    'Lazzarotto 2000: desde mil copias, el ADN de CMV en líquido amniótico significa infección cierta del feto; más copias acompañan a síntomas.',
  'eggers-cmv-neutralising':
    'Eggers 2001: los anticuerpos neutralizantes aparecen de media 13 semanas después de la seroconversión; IgG sin ellos significa una infección reciente.',
  'miendje-cmv-ebv': 'Miendje Deyi 2000: la infección aguda por VEB da una IgM de CMV falsa.',
  'segondy-cmv-isolated':
    'Segondy: sin IgG, el ADN en sangre o la seroconversión distinguen infección de IgM falsa.',
  'bologna-cmv-pcr':
    'Bolonia 2004: el ADN en sangre no basta para diagnosticar una primoinfección, y su cantidad no se asoció al riesgo fetal.',
  'shakhgildyan-cmv-pcr': 'Shakhgildyan 2020 (Rusia): el ADN en leucocitos es un marcador de transmisión.',
  'ilive-cmv-pcr':
    'La página iLive: el ADN de CMV en sangre es una infección activa y se trata; las guías no tratan el ADN como tal.',
  'jcm-qa-cmv-pcr':
    'Preguntas y respuestas de JCM: la prueba del feto es la PCR en líquido amniótico, no en la sangre de la madre.',
  'yamada-cmv-high': 'Yamada 2018: 7 de 1287 mujeres con este patrón tuvieron un recién nacido infectado.',
  'ferreira-cmv-past':
    'Ferreira: un recién nacido enfermo e infectado de una madre cuyo IgG+/IgM− no había cambiado; repetir la IgM no habría hallado nada.',
  'ajog-cmv-immune':
    'Revisión de AJOG: la serología antes de las 14 semanas no informa en mujeres inmunes antes del embarazo.',
  'leruez-cmv-immune':
    'Leruez-Ville 2020: ninguna prueba de la madre está validada para reactivación o reinfección.',
  'lazzarotto-panel-immune':
    'Panel europeo 2020: ninguna prueba de la madre está validada para reactivación o reinfección.',
  'lazzarotto-panel-low':
    'Panel europeo 2020: amniocentesis después de las 20 semanas y 8 semanas tras la infección.',
  'bjog-cmv-immune':
    'BJOG 2022: la mitad de los recién nacidos infectados de una cohorte francesa eran de madres con inmunidad anterior.',
  'viruses-cmv-immune':
    'Viruses 2024: tras reactivación o reinfección se infecta del 0,15 al 2\u00a0% de los niños; tras primoinfección, del 30 al 40\u00a0%.',
  'crpm-cmv-immune':
    'Caso publicado 2012: una IgM estable desde 8 meses antes de la concepción hasta 2 años después, y el niño estaba infectado.',
  'shahar-nissan-low':
    'Shahar-Nissan 2020: con valaciclovir se infectaron 2 de 19 fetos tras infección en el primer trimestre, 11 de 23 sin él; no menos tras infección en torno a la concepción.',
  'chatzakis-2024-low':
    'Chatzakis 2024: en 527 mujeres el valaciclovir redujo la odds de transmisión a 0,34, en torno a la concepción como en el primer trimestre.',
  'chatzakis-2020-low':
    'Chatzakis 2020: la infección alcanzó al feto en el 21\u00a0% en torno a la concepción, el 36,8\u00a0% en el primer trimestre, el 40,3\u00a0% en el segundo y el 66,2\u00a0% en el tercero.',
  'faure-bardon-low':
    'Faure-Bardon 2019: 35 de 108 niños infectados en el primer trimestre tuvieron secuelas duraderas, ninguno de los infectados más tarde (límites superiores 6,5 y 12\u00a0%).',
  'hughes-low':
    'Hughes 2021: la globulina hiperinmune no ayudó, 22,7\u00a0% frente a 19,4\u00a0%; suspendido por futilidad.',
  'revello-low':
    'Revello 2014: globulina hiperinmune, 30\u00a0% frente a 44\u00a0% infectados, lo que puede ser azar.',
  'amnio-negative':
    'Serie de 712 amniocentesis negativas: 24 niños estaban infectados, todos bien en el seguimiento prolongado.',
  'amnio-treated-negative':
    'Caso publicado 2023: un recién nacido infectado tras una amniocentesis negativa con valaciclovir.',
  'isuog-cmv-low':
    'ISUOG 2020: ecografía cada 2 a 4 semanas tras una primoinfección, dirigida al cerebro; RM hacia las 28 a 32 semanas si el feto está infectado (de memoria).',
  'conception-cmv-low':
    'Dos páginas para pacientes sobre la concepción tras CMV: 6 a 12 meses, o al menos 12 con la IgM desaparecida y la avidez alta.',
  'gineline-cmv-low': 'Gineline: 6 meses antes de la concepción.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017: una PCR de CMV positiva en orina o saliva hasta las 3 semanas de edad es infección congénita; la saliva se confirma en orina.',
  'rawlinson-newborn-late':
    'Rawlinson 2017: después de 3 semanas una PCR positiva no puede distinguirse de infección posterior al nacimiento; puede decidir la sangre seca.',
  'rawlinson-newborn-untested':
    'Rawlinson 2017: PCR en orina o saliva en las 3 semanas siguientes al nacimiento.',
  'lazzarotto-newborn-positive': 'Panel europeo 2020: decide la PCR en orina o saliva dentro de los 21 días.',
  'lazzarotto-newborn-negative':
    'Panel europeo 2020: decide la PCR en orina o saliva dentro de los 21 días; una muestra de sangre o sangre seca negativa no descarta.',
  'lazzarotto-newborn-untested':
    'Panel europeo 2020: después de 21 días solo la sangre seca del nacimiento puede mostrar infección antes de nacer.',
  'cdc-cmv-newborn-serology':
    'CDC: los anticuerpos no diagnostican CMV en un recién nacido, la IgG puede ser de la madre hasta 12 meses; usar PCR.',
  'mayo-newborn-igm':
    'Laboratorios Mayo: la IgM falta en el 10 al 30\u00a0% de los sueros de cordón de niños infectados.',
  'newborn-igm-study':
    'PMC3736879: la IgM del recién nacido detectó el 63\u00a0% de los infectados, con una especificidad del 85\u00a0%.',
  'newborn-tests-urine-negative':
    'PMC11005381: la PCR en orina detecta del 98,8 al 100\u00a0% de los recién nacidos infectados.',
  'newborn-tests-saliva-positive':
    'PMC11005381: la PCR en saliva detecta del 97,4 al 100\u00a0%, con una especificidad del 91,5 al 99,9\u00a0%.',
  'newborn-tests-spot-negative':
    'PMC11005381: la sangre seca detecta del 34 al 77\u00a0% de los infectados; una negativa no descarta nada.',
  'wunderlich-newborn-saliva':
    'Wunderlich 2023: 15 de 96 pruebas de saliva positivas no se confirmaron en orina, sobre todo por leche de donante.',
  'nicu-newborn-saliva':
    'Estudio de unidad neonatal: el 17\u00a0% de los lactantes positivos en el cribado no se confirmó.',
  'ross-newborn-saliva':
    'Ross 2018: de todos los recién nacidos solo del 0,03 al 0,14\u00a0% son falsos positivos en saliva.',
  'kimberlin-newborn-signs':
    'Kimberlin 2015: en lactantes enfermos, 6 meses de valganciclovir, iniciado en el primer mes, conservaron mejor la audición a los 2 años; neutropenia en el 19\u00a0%.',
  'shim-newborn-signs':
    'Shim 2023: los lactantes enfermos se tratan 6 meses desde el primer mes; con peligro de vida, primero por vía intravenosa.',
  'shim-newborn-well':
    'Shim 2023: los lactantes sin signos y con audición normal no se tratan de rutina; con pérdida auditiva aislada, las fuentes difieren.',
  'ecci-newborn-positive':
    'ECCI 2024: valganciclovir de 6 semanas a 6 meses según el riesgo, hasta las 13 semanas de edad en la pérdida auditiva (de memoria).',
  'asid-newborn-signs': 'ASID 2022: valganciclovir durante 6 meses en lactantes enfermos (de memoria).',
  'awmf-newborn-signs': 'AWMF 093-001: valganciclovir durante 6 meses en lactantes enfermos (de memoria).',
  'faure-bardon-newborn':
    'Faure-Bardon, preimpresión: los niños infectados después del primer trimestre no necesitan seguimiento auditivo especial; la mayoría de las guías sigue a todos.',
  'ilive-newborn-positive':
    'La página iLive: neurólogo, otorrinolaringólogo y oftalmólogo para todo niño infectado; su tratamiento difiere de las guías.',
};
