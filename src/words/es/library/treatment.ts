import type { treatmentWords as english } from '../../en/library/treatment.ts';
import type { Like } from '../../like.ts';

export const treatmentWords: Like<typeof english> = {
  title: 'Lo que afirman los documentos sobre el tratamiento',
  lead: 'Una referencia de lo que afirman los documentos de origen del proyecto, junto a lo que dicen las guías actuales, con las contradicciones marcadas. No es una recomendación, y ningún resultado de Torchlight conduce a ella. Los documentos son de calidad desigual, en parte traducidos automáticamente, y nada de aquí tiene revisión clínica.',
  sections: {
    drugs: 'Fármacos contra el CMV',
    valaciclovir: 'Valaciclovir, que los documentos no nombran',
    immunoglobulin: 'Inmunoglobulina',
    newborn: 'El recién nacido con enfermedad',
    immunity: 'VIH y trasplante',
    'follow-up': 'Seguimiento y trabajo',
    prevention: 'Prevención',
    tests: 'Las pruebas según los documentos',
  },
  facts: {
    'drug-list':
      'La página iLive nombra cuatro fármacos con evidencia controlada: ganciclovir, valganciclovir, foscarnet y cidofovir. Los interferones e inmunomoduladores, dice, no son eficaces.',
    'drug-active': 'La página iLive llama infección activa al ADN de CMV en sangre, y la trata.',
    'drug-ganciclovir':
      'Enfermedad manifiesta: la página iLive indica ganciclovir 5 mg/kg por vía intravenosa cada 12 horas, 14 a 21 días en la retinitis, 3 a 4 semanas en pulmón e intestino, 6 semanas o más en el sistema nervioso.',
    'drug-valganciclovir-equal':
      'La página iLive indica valganciclovir 900 mg dos veces al día como de igual efecto; ambos durante 14 a 21 días o hasta que desaparezcan los síntomas y el ADN.',
    'drug-judged':
      'La página iLive juzga el éxito por el estado, por la evolución en imagen y laboratorio y por la desaparición del ADN de CMV de la sangre.',
    'drug-brain':
      'En lesiones del cerebro y la médula espinal, dice la página iLive, el tratamiento logra menos, porque se diagnostican tarde.',
    'drug-relapse':
      'Recaída: un ciclo repetido, indica la página iLive; en formas distintas del VIH, mantenimiento al menos un mes.',
    'drug-uveitis':
      'Uveítis al recuperarse la inmunidad: la página iLive indica corticoides, por vía oral o intravenosa o junto al ojo.',
    'drug-side-effects':
      'Efectos adversos que enumera la página iLive: neutropenia, trombopenia, anemia, creatinina elevada, exantema, prurito, dispepsia, pancreatitis reactiva.',
    'drug-prodrug':
      'La página de valganciclovir: un profármaco, por vía oral, del ganciclovir, un análogo de nucleósido que bloquea la ADN polimerasa viral. Solo contra CMV.',
    'drug-uses':
      'La página de valganciclovir indica dos usos: prevenir el CMV tras el trasplante y tratar la retinitis por CMV con inmunidad débil; comprimidos con comida, con receta, el ciclo completo.',
    'drug-common':
      'Efectos frecuentes que enumera la página de valganciclovir: náuseas, diarrea, vómitos, dolor de cabeza, leucopenia. Graves: supresión de la médula ósea, problemas renales, alergia.',
    'drug-monitoring': 'La página de valganciclovir pide vigilar el hemograma y la función renal.',
    'drug-fetus': 'Un artículo ruso argumenta a favor del valganciclovir en el CMV materno.',
    'g-dna': 'El ADN en la sangre de la madre apoya una primoinfección; las guías no lo tratan como tal.',
    'g-induction': 'La guía de EE. UU. sobre VIH nombra la misma inducción para adultos fuera del embarazo.',
    'g-mother-antivirals':
      'Ganciclovir y valganciclovir dañaron embriones y genes en animales y atraviesan la placenta; la ficha técnica pide anticoncepción durante el tratamiento y al menos 30 días después (mujeres) o 90 días (hombres). Sin lugar en la serología prenatal.',
    'g-mother-danger':
      'La guía de EE. UU. sobre VIH los reserva en el embarazo para enfermedad que amenaza la vista o la vida.',
    'g-foscarnet-cidofovir':
      'Foscarnet y cidofovir son tóxicos, y los datos en el embarazo son insuficientes.',
    'g-neutropenia':
      'En el ensayo de recién nacidos el 19\u00a0% tuvo neutropenia grave en las primeras 6 semanas.',
    'vala-absent': 'La página iLive y la tabla CIR no mencionan el valaciclovir.',
    'g-vala-trial':
      'El único ensayo aleatorizado usó 8 g al día hasta la amniocentesis a las 21 a 22 semanas; infección del feto 11\u00a0% frente a 30\u00a0%.',
    'g-vala-guidelines':
      'ECCI lo recomienda en una primoinfección en torno a la concepción o en el primer trimestre.',
    'g-vala-research': 'SMFM lo quiere solo en investigación.',
    'g-vala-kidney':
      'Se comunicó una lesión renal del grado más alto poco después de iniciarlo a las 6 semanas. Una consulta israelí pide 2,5 a 3 litros de líquido al día, una prueba renal cada 2 semanas y un inicio en las 8 semanas siguientes a la infección.',
    'g-vala-split': 'Cuatro tomas de 2 g dan picos más bajos que dos de 4 g.',
    'ig-choice':
      'Embarazada con ADN de CMV en sangre: la página iLive llama fármaco de elección a la inmunoglobulina humana anti-CMV (NeoCytotect).',
    'ig-interval-drugs':
      'En su sección sobre fármacos la página iLive indica 1 ml/kg al día en infusión, tres veces, cada 1 a 2 semanas.',
    'ig-interval-standard':
      'En su sección sobre normas de tratamiento la página iLive indica la misma cantidad, 1 ml/kg, cada 2 a 3 semanas.',
    'ig-unit-strength':
      'Una trampa: NeoCytotect contiene hoy 100 unidades en 1 ml, el antiguo Cytotect contenía 50. «1 ml/kg» no es, pues, una sola dosis.',
    'ig-unit-trial':
      'Segunda trampa: un informe del ensayo da 100 mg/kg, el informe del mismo ensayo a los dos años, 100 unidades/kg.',
    'ig-unit-same': 'Con 100 unidades en 1 ml la cantidad de la página es la de los ensayos que fracasaron.',
    'ig-newborn':
      'Recién nacido con infección activa o enfermedad leve: la página iLive indica NeoCytotect 2 a 4 ml/kg, seis veces, cada 1 a 2 días, con control del ADN de CMV.',
    'ig-pentaglobin':
      'Con otras infecciones además: pentaglobin 5 ml/kg al día durante 3 días, repetido si hace falta; en enfermedad grave no solo, dice la página iLive.',
    'g-ig-label':
      'La ficha técnica da 1 ml/kg cada 2 a 3 semanas, al menos seis veces, a personas con inmunidad débil, o cada 48 horas en la enfermedad. Las «2 a 3 semanas» de la página parecen tomadas de ahí (elaborado aquí).',
    'g-ig-trials':
      'Dos ensayos aleatorizados fracasaron, 30 frente a 44\u00a0% infectados (P = 0,13) y 22,7 frente a 19,4\u00a0%.',
    'g-ig-kagan':
      'Solo la respalda un trabajo sin aleatorización, con 200 IU/kg cada 2 semanas hasta unas 18-20 semanas tras una infección del primer trimestre.',
    'g-ig-guidelines': 'SOGC dice que no debe usarse, SMFM solo en investigación, Rawlinson no la respalda.',
    'g-ig-newborn': 'Los textos europeos y de EE. UU. no dan inmunoglobulina a recién nacidos.',
    'nb-ganciclovir':
      'Enfermedad manifiesta de un recién nacido: la página iLive indica ganciclovir 6 mg/kg por vía intravenosa cada 12 horas durante 2 semanas y después, si funciona, 10 mg/kg en días alternos durante 3 meses.',
    'nb-doctor':
      'La página iLive hace seguir a los niños infectados por neurólogo, otorrinolaringólogo y oftalmólogo.',
    'g-nb-valganciclovir':
      'Los lactantes enfermos reciben valganciclovir 16 mg/kg por vía oral dos veces al día durante 6 meses, iniciado en el primer mes por un especialista pediátrico; con peligro de vida, antes ganciclovir intravenoso 2 a 6 semanas.',
    'g-nb-trial':
      'El ensayo incluyó lactantes desde las 32 semanas de gestación, de hasta 30 días y desde 1800 g; audición a los 24 meses, contada por oídos, 77 frente a 64\u00a0%.',
    'g-nb-length':
      'Las dos primeras semanas de la página coinciden con un antiguo ensayo de 6 semanas; su continuación y su duración no coinciden con ninguna guía conocida.',
    'g-nb-well': 'Sin signos y con audición normal no hay tratamiento de rutina.',
    'g-nb-hearing':
      'Con pérdida auditiva aislada las fuentes difieren; ensayos más recientes y ECCI permiten tratar hasta las 13 semanas de edad, de 6 semanas a 6 meses según el riesgo.',
    'g-nb-follow':
      'Los mismos especialistas; audición cada 3 a 6 meses hasta los 3 años, después cada 6 a 12 hasta los 6.',
    'hiv-preemptive':
      'Antes de la enfermedad, con inmunosupresión profunda: la página iLive indica valganciclovir 900 mg al día al menos un mes cuando CD4 es inferior a 50 y el ADN de CMV en sangre total supera 2.0 lg genomas/ml, o cualquiera en plasma; se suspende cuando el ADN desaparece.',
    'hiv-maintenance':
      'En el VIH la página iLive indica mantenimiento tras una recaída, valganciclovir 900 mg o ganciclovir 5 mg/kg al día, hasta que CD4 haya superado 100 al menos 3 meses.',
    'hiv-eye':
      'VIH con CD4 inferior a 100: la página iLive indica oftalmólogo y ADN cuantitativo cada 3 meses.',
    'hiv-risk':
      'La compilación sitúa el riesgo en el VIH en 50 a 100 células CD4 o menos; su texto clínico, por debajo de 50.',
    'tx-prophylaxis':
      'Tras el trasplante la página iLive indica el mismo tratamiento anticipado durante varios meses.',
    'tx-dna':
      'Tras el trasplante la página iLive indica ADN de CMV en sangre total al menos cada mes en el primer año.',
    'tx-donor': 'La página iLive quiere un donante seronegativo para un receptor seronegativo.',
    'tx-months': 'La compilación: el peligro es mayor en los meses 1 a 4 después del trasplante.',
    'g-hiv-disease':
      'La enfermedad de órganos aparece sobre todo con CD4 inferior a 50; lo que la previene es el tratamiento del VIH que mantiene CD4 por encima de 100.',
    'g-hiv-preemptive': 'El valganciclovir anticipado no se recomienda de rutina en el VIH.',
    'g-hiv-stop': 'Suspender tras 3 a 6 meses por encima de 100, lo que es compatible.',
    'g-hiv-eye': 'Un libro de texto pide una revisión anual del ojo con CD4 inferior a 100.',
    'g-tx-dna': 'La práctica actual es casi siempre semanal mientras el riesgo es alto.',
    'g-outside':
      'La serología no es fiable con inmunidad débil. Torchlight no da ahí una lectura normal y deriva a un especialista.',
    'fu-pregnant': 'La página iLive hace analizar a las embarazadas para descartar una infección activa.',
    'fu-work': 'La página iLive afirma que un paciente no puede trabajar durante al menos 30 días.',
    'fu-transfer':
      'La página iLive traslada durante ese tiempo a las trabajadoras embarazadas seronegativas de hogares infantiles, salas de hospital y guarderías.',
    'fu-doctor':
      'La compilación: acudir al médico por una enfermedad de tipo mononucleosis en el embarazo o por molestias con inmunidad débil; informar al médico del niño de una infección en el embarazo.',
    'g-fu-dna':
      'Ninguna prueba de una madre inmune está validada para la reactivación; el ADN es un complemento ante una primoinfección sospechada.',
    'g-fu-seropositive': 'A mujeres infectadas en el pasado no se les repite la prueba.',
    'g-fu-transfer':
      'Organismos de EE. UU. y Reino Unido no aconsejan exclusión de rutina, bastan las precauciones estándar; las normas nacionales difieren.',
    'pv-counsel':
      'La página iLive asesora a embarazadas, sobre todo seronegativas: anticoncepción de barrera, e higiene con niños pequeños.',
    'pv-hands':
      'La compilación: lavarse las manos 15 a 20 segundos, no compartir comida, vasos ni cubiertos, beso en la frente, juguetes y superficies limpios, preservativo.',
    'pv-vaccine':
      'La página iLive y la compilación: no hay vacuna autorizada; las vacunas son experimentales.',
    'g-pv-all':
      'La misma higiene para toda mujer, sean cuales sean sus anticuerpos, antes y al principio del embarazo.',
    'ts-list':
      'La compilación enumera antígeno, cultivo en fibroblastos (días a semanas), PCR, anticuerpos a lo largo del tiempo, biopsia, examen ocular e imagen.',
    'ts-igg':
      'La compilación dice que la IgG sola muestra contacto, nunca actividad, y no explica síntomas vagos; la IgM puede tardar hasta 3 semanas.',
    'ts-qualitative':
      'CIR, por qué la IgM es cualitativa: la IgM de rubéola es escasa en sangre, y un resultado es reactivo o no frente a un punto de corte.',
    'ts-gray': 'CIR: la zona dentro del 10\u00a0% del punto de corte es incierta.',
    'ts-wait':
      'CIR, resultados en zona gris: se dice que se repita en 2 semanas, lo que es asumible antes de un embarazo y no en él; revisar enseguida con métodos más exactos.',
    'ts-blot':
      'CIR, inmunoblot: antígenos recombinantes, sensibilidad 97\u00a0%, especificidad 99\u00a0%; confirma ELISA o IFA y se dice que data la infección con más exactitud que la avidez.',
    'ts-avidity': 'CIR, avidez: baja es aguda o reciente, alta es de hace mucho.',
    'ts-screened':
      'CIR, a quién se analiza: mujeres que planean un embarazo, embarazadas, y recién nacidos por infección congénita.',
    'ts-table':
      'CIR, la tabla: seis filas y dos columnas, toxoplasma con rubéola, y CMV. Restaurada, figura junto a cada resultado.',
    'ts-named': 'La compilación nombra parvovirus B19 y herpes simple, sin detalle.',
    'g-ts-igm': 'En algunas primoinfecciones la IgM nunca aparece.',
    'g-ts-gray':
      'Las zonas grises impresas difieren según el kit y no son el 10\u00a0%; cuenta la zona propia del laboratorio.',
    'g-ts-wait':
      'Cierto a medias. Las pruebas de confirmación enseguida, y además la segunda muestra: mientras la IgG es negativa o está en zona gris nada la sustituye.',
    'g-ts-blot':
      'No está establecido que un blot date mejor; 11 de 47 sueros no pudieron leerse por avidez de blot.',
    'g-ts-avidity':
      'Solo con la semana de la muestra; avanzado el embarazo una avidez alta no descarta infección en sus primeras semanas.',
    'g-ts-screened': 'Los países difieren; Francia lo recomienda desde 2025, SMFM no.',
  },
};
