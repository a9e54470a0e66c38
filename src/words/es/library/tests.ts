import type { testsWords as english } from '../../en/library/tests.ts';
import type { Like } from '../../like.ts';

export const testsWords: Like<typeof english> = {
  title: 'Qué significan las pruebas',
  lead: 'Pruebas de anticuerpos, inmunoblots y PCR en toxoplasma, rubéola y CMV: qué puede mostrar cada una, qué no, y dónde difieren los laboratorios.',
  sections: {
    igg: 'IgG',
    igm: 'IgM, y por qué engaña',
    'gray-zone': 'La zona gris',
    avidity: 'Avidez de IgG',
    immunoblot: 'Inmunoblot de IgG y de IgM',
    'predictive-values': 'Cuánto vale un resultado positivo',
    'second-igm': 'Un segundo método de IgM',
    iga: 'IgA',
    pcr: 'PCR, por muestra',
    'second-sample': 'Una segunda muestra, en paralelo',
    'stored-serum': 'Suero conservado e informes anteriores',
    newborn: 'Pruebas del recién nacido',
    'laboratory-table': 'La tabla del laboratorio, fila por fila',
  },
  facts: {
    'igg-meaning':
      'La IgG muestra que alguna vez hubo una infección o, en la rubéola, una vacuna. Un solo resultado de IgG no dice cuándo. Se analiza primero; la IgM se añade donde importa el momento de la infección.',
    'igg-height':
      'Una IgG alta no muestra una infección reciente, y una baja no la descarta. Tras una infección por toxoplasma el valor más alto llegó entre 4 y 36 semanas después con un kit; un laboratorio de rubéola dice que la magnitud de su valor no debe interpretarse.',
    'igg-unit':
      'El mismo suero da cifras distintas en kits distintos, aunque la unidad sea la misma. De 322 embarazadas con resultado negativo o dudoso de rubéola, 182 tenían anticuerpos por inmunoblot y neutralización; ocho kits llamaron dudosas del 25\u00a0% al 62\u00a0% de ellas.',
    'igg-low':
      'Una IgG de CMV débil puede ser falsa: de 33 mujeres reanalizadas por un valor bajo, 11 no tenían anticuerpos por inmunoblot, neutralización y una prueba de glicoproteína.',
    'igg-passive':
      'La IgG puede ser de otra persona: tras inmunoglobulina o un hemoderivado se miden los anticuerpos de los donantes, que no protegen a ningún niño antes de nacer.',
    'igm-alone':
      'Una IgM reactiva puede venir de una infección reciente, de una muy pasada o de otra cosa. Ningún resultado aislado de IgM decide: así lo dicen el aviso de la FDA sobre kits de toxoplasma y la página de los CDC sobre CMV.',
    'igm-toxo-lasts':
      'La IgM de toxoplasma dura. En 446 mujeres infectadas la mitad la tenía aún a los 12,8 meses con un método y a los 10,4 con otro; a los dos años la tenían el 27\u00a0% y el 9\u00a0%.',
    'igm-toxo-acute':
      'De 451 personas con IgG e IgM de toxoplasma en laboratorios corrientes, el 22\u00a0% tenía una infección aguda, el 74\u00a0% una antigua, el 2\u00a0% ninguna, y el 2\u00a0% quedó abierto.',
    'igm-rubella-early':
      'La IgM de rubéola es reactiva en cerca de la mitad el día que empieza el exantema y en más del 90\u00a0% el día 5: un resultado negativo en los primeros días exige una segunda muestra.',
    'igm-rubella-lasts':
      'Cuánto dura la IgM de rubéola se cuenta de modo distinto: hasta tres meses (CDC), desaparecida después de unas 8 semanas (Australasia), a veces un año (ACIP 1998). Una IgM débil se halla a veces más de 12 meses, tras infección o vacuna.',
    'igm-rubella-without-rash':
      'La IgM de rubéola en una mujer sin exantema ni contacto casi siempre engaña, y los CDC y la OMS la desaconsejan; un gran laboratorio retiró la prueba por este motivo. Un resultado que ya existe debe seguirse igualmente.',
    'igm-cmv-lasts': 'La IgM de CMV puede durar meses y a veces años.',
    'igm-missing':
      'La IgM puede faltar. En 26 seroconversiones de toxoplasma sin IgM al principio, nunca llegó en 15; el 4,7\u00a0% de las mujeres con primoinfección por CMV bien datada no la tenía. Por eso una IgM negativa sola no descarta nada.',
    'igm-kits':
      'Los kits difieren más de lo que se creería: de los mismos 369 sueros un kit de CMV llamó reactivos a 105 y otro a 48. Entre sueros con IgM de toxoplasma sola, la especificidad fue del 24\u00a0% (Platelia) al 95\u00a0% (Liaison).',
    'igm-false':
      'Causas conocidas de IgM falsa son el factor reumatoide, una infección aguda por virus de Epstein-Barr, parvovirus B19 u otro virus, y el propio embarazo.',
    'gray-meaning':
      'Un resultado en zona gris no es ni negativo ni positivo. Aquí nunca se lee como protección ni como exclusión; lo aclara otro método o una segunda muestra.',
    'gray-cir':
      'El laboratorio CIR llama a la IgM reactiva o no frente a un punto de corte, porque hay poca IgM de rubéola en sangre, y toma como incierto todo lo que esté dentro del 10\u00a0% de ese punto, por encima o por debajo. Es la regla de ese laboratorio.',
    'gray-printed': 'Una zona gris impresa en el informe cuenta siempre antes que cualquier regla.',
    'gray-kits':
      'Las zonas grises son de los kits. IgG de toxoplasma en IU/mL: Elecsys 1 a 30, Architect 1.6 a 3, Vidas 4 a 8, Platelia 6 a 9, Liaison 7.2 a 8.8, Access 7.5 a 10.5. IgM de CMV: Vidas 0.70 a 0.89, Architect 0.85 a 0.99. IgG de rubéola: 9.0 a 9.9 IU/mL en un laboratorio, 5 a 10 en otro. Solo algunas se acercan al 10\u00a0% de un punto de corte.',
    'gray-wait-cir':
      'El laboratorio CIR dice: esperar dos semanas para repetir es asumible antes de un embarazo y no en él, de modo que en el embarazo el mismo suero pasa enseguida a métodos más exactos.',
    'gray-both':
      'Otras fuentes toman una segunda muestra, a los 5 a 10 días (rubéola) o a las 2 a 4 semanas. Torchlight ofrece enseguida los demás métodos en el mismo suero y además la segunda muestra, porque donde la IgG es negativa o está en zona gris solo el tiempo muestra si aumenta.',
    'avidity-what':
      'La avidez es la firmeza con que la IgG se une a su antígeno. Crece durante meses, de modo que una avidez alta habla a favor de una infección más antigua. Una baja es compatible con una infección reciente pero no la demuestra.',
    'avidity-sample':
      'La avidez data la muestra, no el embarazo. Lo que descarta una avidez alta se cuenta hacia atrás desde la semana de la toma: a las 8 semanas alcanza antes de la concepción, a las 24 semanas deja abierta la mayor parte del primer trimestre.',
    'avidity-toxo':
      'Toxoplasma: tres kits declaran que una avidez alta descarta los últimos cuatro meses, una revisión americana más antigua dice tres. Torchlight cuenta 16 semanas salvo que el laboratorio declare otra ventana.',
    'avidity-cmv':
      'CMV: una revisión dice que una avidez alta descarta los últimos tres meses, un laboratorio dice cuatro. Torchlight cuenta 13 semanas salvo que el laboratorio declare otra ventana.',
    'avidity-rubella':
      'Rubéola: la OMS da 6 a 8 semanas de avidez baja tras infección o vacuna; en un estudio más antiguo había aumentado unas 4 semanas tras el exantema. Torchlight cuenta 8 semanas salvo que el laboratorio declare otra ventana.',
    'avidity-cmv-early':
      'Una avidez alta temprana no es certeza: el 6,2\u00a0% de las mujeres con primoinfección por CMV bien datada la tenía a los uno a tres meses.',
    'avidity-low-lasts':
      'La avidez baja puede durar. De 176 noruegas con anticuerpos de toxoplasma el 21\u00a0% pasó de baja a alta en tres meses y el 42\u00a0% siguió baja; también persiste en algunas personas con CMV, y sigue a una vacuna de rubéola.',
    'avidity-low-outcome':
      'De 747 niños italianos cuyas madres tenían avidez de toxoplasma baja o intermedia con IgM en el primer trimestre, todas tratadas, se infectó uno.',
    'avidity-intermediate':
      'La avidez intermedia se lee de modo distinto: la mayoría de los sueros de toxoplasma en la zona gris de dos kits procedía de infecciones de más de cuatro meses; un estudio de CMV no halló infección de las últimas 12 semanas en 15 de 17; un laboratorio neozelandés dice que no informa. Torchlight no la toma ni como tranquilidad ni como prueba.',
    'avidity-treatment':
      'La espiramicina frena el aumento de la IgG y de la avidez, de modo que una avidez baja con tratamiento no dice nada.',
    'avidity-treatment-high': 'Una avidez alta conserva su significado con tratamiento.',
    'avidity-low-igg':
      'La avidez necesita una IgG claramente positiva. Con poca IgG no puede calcularse o es falsa en ambos sentidos: falsamente alta en un kit de CMV, baja en japonesas con pocos anticuerpos de rubéola que no estaban infectadas.',
    'avidity-immunoglobulin':
      'Tras inmunoglobulina o un hemoderivado la avidez es la de los donantes, que es alta, y no data nada.',
    'avidity-kits':
      'El mismo número pertenece a otra clase en otro laboratorio: un índice de CMV de 0.62 es alto en uno e intermedio en otro. Cuenta la clase del laboratorio, y no se comparan índices de dos laboratorios.',
    'avidity-infant': 'En un lactante la avidez es de la madre; en 333 lactantes no fue de utilidad.',
    'avidity-cir':
      'El laboratorio CIR dice: avidez baja es infección aguda o reciente, avidez alta una de hace mucho.',
    'blot-igg':
      'Un inmunoblot de IgG dice si una IgG débil es real: de 85 sueros de toxoplasma dudosos o discordantes, el 85,9\u00a0% fue positivo en él. Donde la IgG es claramente positiva no añade nada y no data.',
    'blot-igg-early':
      'Puede ser positivo antes que la prueba de rutina: en 26 de 39 seroconversiones verdaderas de toxoplasma cuya IgG de rutina era negativa o gris. En las otras 13 no lo fue, por lo que un inmunoblot negativo no descarta una infección temprana.',
    'blot-e2':
      'En la rubéola la IgG frente a E2 llega tarde: su presencia sitúa la infección hace al menos 3 meses según un laboratorio, más de 5 según otro informe. Sin E2, una avidez baja junto a la IgM habla a favor de una infección primaria.',
    'blot-igm-toxo':
      'Un inmunoblot de IgM de toxoplasma mostró las mismas bandas en personas infectadas, inmunes y no inmunes y en niños pequeños; sus autores lo consideran no apto como referencia.',
    'blot-igm-cmv':
      'El CMV tiene más evidencia: menos del 10\u00a0% de las mujeres con IgM reactiva tuvo un niño infectado, frente al 29\u00a0% con un inmunoblot sospechoso. En 456 mujeres clasificadas por IgM, inmunoblot y avidez, solo hubo niños infectados en el grupo primario.',
    'blot-claim':
      'El laboratorio CIR declara una sensibilidad del 97\u00a0% y una especificidad del 99\u00a0% para sus inmunoblots de toxoplasma, rubéola y CMV. Es afirmación del laboratorio; no se cita ningún estudio.',
    'blot-claim-worth':
      'Tomadas al pie de la letra, estas cifras dejan aún falsos cerca de 99 de cada 100 resultados positivos donde 1 mujer de 10\u00a0000 está infectada. Describen una prueba, no un resultado: véase la figura de abajo.',
    'blot-published':
      'Un inmunoblot de IgM de CMV publicado alcanzó el 100\u00a0% y el 98,6\u00a0% frente a la concordancia de otras dos pruebas.',
    'blot-dating-cir':
      'El laboratorio CIR dice que el inmunoblot data una infección con más exactitud que la avidez.',
    'blot-dating':
      'Ninguna fuente leída lo respalda. En la rubéola hicieron falta ambos juntos; en cuatro kits de toxoplasma una avidez alta acertó siempre una infección antigua; un inmunoblot de CMV con avidez dató bien pero no pudo leerse en 11 de 47 sueros.',
    'ppv-what':
      'Sensibilidad y especificidad dicen cómo se comporta una prueba en personas cuya infección se conoce. Lo que significa un resultado positivo para una mujer depende además de la frecuencia de la infección entre las analizadas: donde es rara, la mayoría de los positivos son falsos incluso con una buena prueba.',
    'ppv-new-york':
      'Se contó para la IgM de rubéola en Nueva York: de 199 resultados reactivos notificados, 2 eran infecciones. De los resultados de una prueba indirecta eran verdaderos el 6\u00a0%, de una de captura el 29\u00a0%.',
    'ppv-elsewhere':
      'En Ontario eran verdaderas el 3,6\u00a0% de las IgM de rubéola reactivas. En Yokohama 186 de 14\u00a0965 embarazadas eran reactivas, y una tenía rubéola.',
    'ppv-second-test':
      'Una segunda prueba del mismo suero es menos independiente de lo que supone la figura, porque lo que engaña a un método de IgM puede engañar al siguiente. Los valores de abajo son entonces demasiado favorables.',
    'second-igm-pair':
      'Un estudio francés de varios centros aconseja combinar un kit de toxoplasma muy sensible (Platelia, Architect o Alinity) con uno muy específico (Vidas o Liaison). ISAGA, mucho tiempo la referencia, ya no se fabrica.',
    'second-igm-rubella':
      'En la rubéola una prueba de captura confirmó el 31\u00a0% de los sueros reactivos enviados a Leipzig; 6 de esas 449 mujeres tenían una infección primaria. Un manual suizo hace repetir una IgM en zona gris con otro principio, con avidez en el embarazo.',
    'second-igm-here':
      'Un segundo método negativo hace probable una IgM falsa y por sí solo no cierra nada: la segunda muestra se mantiene.',
    'iga-women':
      'La IgA de toxoplasma apoya y nunca decide: de 690 mujeres con IgG, el 75\u00a0% de las que tenían IgA tenía una infección aguda y el 4\u00a0% de las que no. Con IgM era el 86\u00a0% con IgA y el 19\u00a0% sin ella.',
    'iga-infants':
      'En recién nacidos la IgA detecta del 54\u00a0% al 60\u00a0% de las infecciones antes de nacer, la IgM del 61\u00a0% al 67\u00a0%, ambas juntas el 73\u00a0%.',
    'pcr-amniotic-toxo':
      'Líquido amniótico, toxoplasma: sensibilidad del 92,2\u00a0% en un estudio francés y del 64\u00a0% en uno más antiguo, por lo que una PCR negativa no descarta. Nunca antes de las 18 semanas, ni antes de 4 semanas tras la infección sospechada (Canadá).',
    'pcr-amniotic-cmv':
      'Líquido amniótico, CMV: después de las 21 semanas y más de 6 semanas tras la infección (Estados Unidos), después de las 20 semanas y más de 8 (panel europeo). De 712 resultados negativos 24 niños estaban infectados.',
    'pcr-amniotic-cmv-ecci':
      'Líquido amniótico, CMV, según el consenso europeo de 2024: desde las 17 semanas y al menos 8 semanas tras la infección.',
    'pcr-amniotic-rubella':
      'Líquido amniótico, rubéola: sensibilidad del 83\u00a0% al 95\u00a0% y especificidad del 100\u00a0% en 45 mujeres. Los CDC no recomiendan ninguna prueba fetal; otros países la usan en casos elegidos.',
    'pcr-blood-cmv':
      'Sangre materna, CMV: junto a una IgM reactiva apoya una infección reciente. Un resultado negativo no descarta nada, y en Bolonia la cantidad no se asoció al riesgo del niño.',
    'pcr-throat':
      'Exudado faríngeo, rubéola: ARN junto a una IgM reactiva significa una infección aguda. Sin ARN la IgM reactiva puede ser aún aguda, inespecífica o persistente.',
    'pcr-newborn-cmv':
      'Orina o saliva del recién nacido, CMV, en los 21 días siguientes al nacimiento: la orina detecta del 98,8\u00a0% al 100\u00a0%, la saliva del 97,4\u00a0% al 100\u00a0%. Una saliva positiva se confirma en orina: en un programa universal 15 de 96 no se confirmaron, casi siempre tras leche de donante.',
    'pcr-newborn-rubella':
      'El recién nacido, rubéola: primero ARN en exudado faríngeo, también nariz, orina o líquido cefalorraquídeo, en los primeros 3 meses; para entonces la mitad deja de excretar.',
    'second-parallel':
      'El primer suero se conserva, y ambos se procesan juntos en el mismo laboratorio con el mismo método. Las cifras de dos laboratorios o dos kits no son un aumento.',
    'second-when-toxo': 'Toxoplasma: a las 2 a 3 semanas.',
    'second-when-rubella':
      'Rubéola: a los 5 a 10 días (CDC), 7 a 10 días (Reino Unido), o 10 a 14 días (un laboratorio americano); tras un contacto 3 a 4 semanas, y de nuevo a las 6 si el contacto continúa (CDC).',
    'second-when-cmv': 'CMV: a las 2 a 3 semanas según una guía, 3 a 4 según otra.',
    'second-proof':
      'Una IgG que era negativa y ahora es positiva es la prueba de una primoinfección. La definición americana de vigilancia de la toxoplasmosis acepta también un aumento de cuatro veces en sueros con al menos 3 semanas de diferencia, y dice que no es para el diagnóstico.',
    'second-proof-check':
      'Incluso esa prueba se comprueba: de diez mujeres derivadas por seroconversión de CMV, ninguna la tenía; la IgG era falsa.',
    'second-flat':
      'Una IgG plana no cierra por sí sola: la IgG de toxoplasma alcanza su meseta dos a tres meses tras la infección, de modo que solo sitúa la infección más atrás.',
    'second-igm-only':
      'IgM sin IgG: donde la IgG sigue ausente 3 semanas después (CMV 4), es probable una IgM falsa, y vuelve a ser susceptible.',
    'stored-why':
      'Cuando la primera prueba llega tarde, un suero más antiguo vale más que cualquier prueba nueva: procesado junto al nuevo muestra un aumento, y su avidez cuenta con su propia semana, anterior.',
    'stored-report':
      'Una IgG positiva documentada de bastante antes de este embarazo cambia lo que significa la IgM: es entonces persistencia o una infección no primaria, nunca primaria.',
    'newborn-igg':
      'La IgG al nacer es de la madre y puede durar hasta un año; no diagnostica nada. Una IgG de toxoplasma aún presente a los 12 meses confirma una infección antes de nacer.',
    'newborn-cord':
      'La sangre de cordón puede contener sangre de la madre: la especificidad de IgM e IgA de toxoplasma fue del 85\u00a0% al 88\u00a0% en sangre de cordón y del 98\u00a0% al 100\u00a0% en la del propio lactante.',
    'newborn-blot':
      'Un inmunoblot madre-hijo compara ambos sueros lado a lado; una banda que solo tiene el niño, o con más intensidad, es anticuerpo propio del niño. En toxoplasma detectó al nacer al 88,9\u00a0% de 19 lactantes infectados, con una especificidad del 100\u00a0% al nacer y del 92\u00a0% al mes. Uno negativo no descarta.',
    'newborn-dbs':
      'La sangre seca del cribado neonatal permite distinguir más tarde el CMV anterior al nacimiento del posterior. Detecta del 34\u00a0% al 77\u00a0%, por lo que una negativa no descarta.',
    'newborn-rubella-igm':
      'La IgM de rubéola se toma cerca del nacimiento y, si es negativa, de nuevo al mes: cerca de un lactante infectado de cada cinco no la tiene antes.',
    'newborn-rubella-igg':
      'La IgG de rubéola de la madre se reduce a la mitad cada mes aproximadamente; una IgG que dura más allá de los 7 a 11 meses sin vacuna ni contacto confirma una infección antes de nacer.',
    'laboratory-about':
      'El laboratorio CIR de Rusia imprime una tabla de seis filas y dos columnas, una para toxoplasma y rubéola y otra para CMV. Se leyó en una traducción automática que dañó su encabezado y los rótulos de las filas 1 y 3; no pudo leerse ningún original. Está pensada para mujeres que planean un embarazo, embarazadas y recién nacidos. Aquí figuran las doce celdas, y junto a cada una lo que Torchlight hace con ella.',
    'laboratory-gaps':
      'La tabla no tiene fila para IgG e IgM ambas en zona gris, IgG en zona gris con IgM positiva, ni IgG positiva con IgM en zona gris; ninguna semana salvo en la fila 6, ninguna PCR y ningún recién nacido.',
    'row-1-tr':
      'Fila 1, toxoplasma y rubéola. IgG positiva, IgM negativa (el rótulo se perdió y se lee por su lugar): hay inmunidad, no hace falta nada más.',
    'here-1-tr':
      'Se sigue, si no hay exantema, contacto o viaje recientes, inmunidad débil, hemoderivado, ecografía anormal, enfermedad ocular, primera prueba tardía, ni IgG negativa o IgM reactiva anteriores en este embarazo. Con una sola muestra toxoplasma se llama infección pasada.',
    'row-1-cmv':
      'Fila 1, CMV. IgG positiva, IgM negativa (el rótulo se perdió y se lee por su lugar): hay inmunidad, pero una reactivación importa en el embarazo: observar, y repetir IgM en el embarazo.',
    'here-1-cmv':
      'Se sigue en parte: con los mismos límites, infección pasada, y consejos de higiene igualmente. La repetición de IgM se muestra como práctica de este laboratorio, porque la IgM no demuestra ni descarta una reactivación.',
    'row-2-tr':
      'Fila 2, toxoplasma y rubéola. IgG de título bajo o en zona gris, IgM negativa: inmunoblot de IgG y avidez de IgG.',
    'here-2-tr':
      'Se sigue en parte: el inmunoblot sí, la avidez solo cuando la IgG sea claramente positiva. Se añade una segunda muestra, y hasta aclararlo se la atiende como susceptible; en la rubéola deciden la atención las dosis documentadas, el exantema y el contacto.',
    'row-2-cmv':
      'Fila 2, CMV. IgG de título bajo o en zona gris, IgM negativa: inmunoblot de IgG y avidez de IgG.',
    'here-2-cmv':
      'Se sigue en parte: el inmunoblot sí, la avidez solo cuando la IgG sea claramente positiva. Se añade una segunda muestra, y hasta aclararlo se la atiende como susceptible.',
    'row-3-tr':
      'Fila 3, toxoplasma y rubéola. IgG positiva, IgM positiva (el rótulo está dañado y se lee como inmunidad conocida de antes): hay inmunidad, no hacen falta más estudios.',
    'here-3-tr':
      'No se sigue con una sola muestra: IgG con IgM no puede distinguir una infección antigua de una reciente. Solo lo permite una IgG positiva documentada de bastante antes de este embarazo; si no, avidez, un segundo método de IgM y una segunda muestra.',
    'row-3-cmv':
      'Fila 3, CMV. IgG positiva, IgM positiva (el rótulo está dañado y se lee como inmunidad conocida de antes): inmunoblot de IgM.',
    'here-3-cmv':
      'Se sigue en parte: el inmunoblot apoya pero no data. Se añaden avidez, un segundo método de IgM y una segunda muestra, salvo que conste una IgG más antigua.',
    'row-4-tr':
      'Fila 4, toxoplasma y rubéola. IgG negativa, IgM negativa: observar; repetir IgM en el embarazo.',
    'here-4-tr':
      'Se sigue en parte: susceptible, salvo que una exposición fuera demasiado reciente. Donde se repite, toxoplasma significa IgG e IgM juntas y rubéola IgG sola, porque la IgM sola engaña. Se añaden consejos de prevención y, en la rubéola, la vacuna tras el parto, o antes de la concepción.',
    'row-4-cmv': 'Fila 4, CMV. IgG negativa, IgM negativa: observar; repetir IgM en el embarazo.',
    'here-4-cmv':
      'Se sigue en parte: susceptible, salvo que un contacto fuera demasiado reciente. Donde se repite, IgG e IgM juntas, porque existe la infección sin IgM; se añaden consejos de higiene.',
    'row-5-tr': 'Fila 5, toxoplasma y rubéola. IgG negativa, IgM alta o en zona gris: inmunoblot de IgM.',
    'here-5-tr':
      'Se sigue en parte: se ofrece el inmunoblot, y decide la segunda muestra, porque solo una IgG que aparece demuestra una infección.',
    'row-5-cmv': 'Fila 5, CMV. IgG negativa, IgM alta o en zona gris: inmunoblot de IgM.',
    'here-5-cmv':
      'Se sigue en parte: se ofrece el inmunoblot, y decide la segunda muestra, porque solo una IgG que aparece demuestra una infección.',
    'row-6-tr':
      'Fila 6, toxoplasma y rubéola. Primera prueba a mitad del embarazo, IgG positiva, IgM positiva: inmunoblot de IgG, avidez e inmunoblot de IgM.',
    'here-6-tr':
      'Se sigue, con más: se añaden suero conservado y un laboratorio de referencia, porque una avidez alta ya no alcanza entonces hasta la concepción.',
    'row-6-cmv':
      'Fila 6, CMV. Primera prueba a mitad del embarazo, IgG positiva, IgM positiva: inmunoblot de IgG, avidez e inmunoblot de IgM.',
    'here-6-cmv':
      'Se sigue, con más: se añaden suero conservado y un laboratorio de referencia, porque una avidez alta ya no alcanza entonces hasta la concepción.',
  },
};
