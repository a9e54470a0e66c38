import type { rubellaWords as english } from '../../en/guidelines/rubella.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const rubellaWords: Like<typeof english> = {
  'cdc-rubella-susceptible': 'CDC: no inmune; vacunar después del parto.',
  'cdc-rubella-too-early':
    'CDC: tras un contacto repetir IgG e IgM a las 3 a 4 semanas en paralelo, y a las 6 semanas si la exposición continúa.',
  'cdc-rubella-isolated-igm':
    'CDC: segundo suero a los 5 a 10 días para IgG e IgM, con avidez cuando haya IgG.',
  'cdc-rubella-immune': 'CDC: inmune, final del flujograma, también tras un contacto.',
  'cdc-rubella-both': 'CDC: segundo suero a los 5 a 10 días y avidez de IgG.',
  'cdc-rubella-low':
    'CDC: avidez baja con aumento de IgG y antecedentes compatibles es una rubéola reciente; una vacuna reciente da el mismo cuadro.',
  'cdc-rubella-high':
    'CDC: avidez alta con IgG sin cambios en sueros en paralelo, sin exantema ni contacto, habla a favor de una IgM falsa o persistente.',
  'cdc-rubella-no-igm-wanted': 'CDC: la IgM de rubéola no se recomienda sin exantema ni contacto.',
  'cdc-rubella-early-negative':
    'CDC: cerca de la mitad tiene IgM negativa el día del exantema; un suero anterior al día 5 necesita un segundo, y la PCR se hace pronto.',
  'cdc-rubella-unasked-igm':
    'CDC: sin exantema ni contacto una IgM positiva es casi siempre falsa y no debería haberse solicitado; no se recomiendan pruebas fetales.',
  'cdc-rubella-igm-exposed': 'CDC: no se recomiendan pruebas fetales de rubéola.',
  'who-rubella-high':
    'Manual de la OMS 4.7: una avidez alta no encaja con una rubéola primaria actual o reciente cuando nada más apunta a ella.',
  'who-rubella-low':
    'Manual de la OMS 4.7: la avidez es baja durante unas 6 a 8 semanas tras la infección o la vacuna.',
  'who-rubella-difficult':
    'Manual de la OMS 8.3: preguntar por una vacuna en los últimos 56 días, repetir la IgM con otro kit, y ver la cronología de la IgG, la avidez y la PCR.',
  'acip-planning':
    'ACIP 2013: una IgG no claramente positiva significa una triple vírica (SRP), como máximo tres documentadas en total; no repetir la prueba después; concepción 28 días más tarde.',
  'acip-pregnant':
    'ACIP 2013: nunca la triple vírica (SRP) en el embarazo; tras el parto una si la IgG no es claramente positiva, como máximo tres en total, sin repetir la prueba después.',
  'england-doses':
    'Inglaterra: el cribado terminó en 2016; dos dosis documentadas de triple vírica (SRP) cuentan como protección sin serología; si no, vacunar (en el embarazo: después de él).',
  'phe-contact-immune':
    'Reino Unido: tras un contacto se piden dos pruebas de inmunidad, como dos dosis, una dosis y una serología positiva, o dos serologías positivas (de memoria).',
  'phe-contact-negative':
    'Reino Unido: repetir aproximadamente un mes después del último contacto (de memoria).',
  'phe-igm':
    'Reino Unido: nunca actuar por una sola IgM; otro suero y el laboratorio de referencia (de memoria).',
  'germany-rubella-both': 'Alemania (AWMF, por terceros): avidez, inmunoblot para E2 y PCR.',
  'germany-rubella-isolated-igm':
    'Alemania (AWMF, por terceros): PCR; positiva significa aguda, negativa deja abiertas una IgM aguda, inespecífica o persistente; serología de control.',
  'germany-rubella-susceptible':
    'Alemania: segunda IgG a las 16 a 17 semanas, evitar contactos, vacunar tras el parto; dos dosis documentadas no necesitan prueba.',
  'germany-rubella-grey':
    'Alemania: un valor débil no es concluyente salvo que conste la vacunación básica, que pesa más.',
  'france-rubella-susceptible': 'Francia: IgG de nuevo hacia las 20 semanas de amenorrea (de memoria).',
  'australia-rubella-immune':
    'Australia: una IgG por encima del punto de corte significa exposición pasada o vacuna; una IgG vacunal baja a menudo protege, la reinfección sigue siendo posible.',
  'australia-rubella-planning': 'Australia: vacunar antes de la concepción y analizar 6 a 8 semanas después.',
  'australia-rubella-pregnant':
    'Australia: vacunar tras el parto y analizar 6 a 8 semanas después; comentar una IgG en zona gris con el laboratorio.',
  'cdna-rubella-igm':
    'Australia (CDNA): la IgM solo es sugestiva y se confirma en un laboratorio de referencia; se notifica.',
  'nz-rubella-susceptible':
    'Nueva Zelanda: por debajo del punto de corte evitar contactos, triple vírica (SRP) tras el parto salvo que consten dos dosis; la inmunoglobulina no evita la infección.',
  'sogc-rubella-susceptible':
    'SOGC 203: vacunar tras el parto; después de una vacuna puesta sin saber del embarazo puede tranquilizarse a la mujer.',
  'roche-rubella-immune': 'Roche: cualquier nivel detectable de IgG confirma inmunidad.',
  'roche-rubella-isolated-igm':
    'Roche: segundo suero a los 5 a 10 días; buscar factor reumatoide, VEB, CMV y parvovirus B19.',
  'hofmann-rubella-both':
    'Hofmann y Liebert 2005: hacen falta juntos avidez e inmunoblot de IgG; de 449 mujeres con IgM positiva, seis tenían una infección primaria.',
  'mayo-rubella-igm':
    'Mayo 2008: retiró su prueba de IgM de rubéola porque las positivas eran casi siempre falsas.',
  'who-crs-igm':
    'Manual de la OMS 4.8: una IgM en el lactante, tomada cerca del nacimiento, apoya la rubéola congénita; añadir muestras para PCR.',
  'who-crs-igm-negative':
    'Manual de la OMS 4.8: cerca de uno de cada cinco lactantes infectados tiene IgM negativa antes del mes; repetir la IgM al mes y seguir la IgG.',
  'who-crs-pcr':
    'Manual de la OMS 3.6: ARN de rubéola en el lactante demuestra infección; el niño puede ser contagioso.',
  'who-crs-no-pcr':
    'Manual de la OMS 3.6: preferible el exudado faríngeo, también nasal y orina, en los primeros 3 meses; para entonces la mitad deja de excretar.',
  'aap-crs-igm':
    'AAP: precauciones de contacto hasta 1 año de edad, salvo que sean negativas dos muestras con un mes de diferencia, ambas después de los 3 meses de edad.',
  'cdc-rubella-rise':
    'CDC: un aumento significativo de IgG entre sueros pareados procesados juntos confirma la rubéola (de memoria).',
  'cdc-rubella-seroconversion':
    'CDC: una IgG que pasa de negativa a positiva confirma la rubéola salvo que la explique una vacuna (de memoria).',
  'cdc-rubella-igm-gone':
    'CDC: la IgM se encuentra hasta tres meses, de modo que un suero posterior puede haberla perdido; uno anterior al día 5 de un exantema se repite.',
  'acip-planning-doses':
    'ACIP 2013: una dosis documentada ya cuenta como inmunidad presunta; aun así, una mujer que puede quedar embarazada recibe otra triple vírica (SRP) si la IgG no es claramente positiva; sin repetir la prueba después.',
  'acip-planning-three':
    'ACIP 2013: tras tres dosis documentadas, ni otra dosis ni repetir la prueba; cuenta la vacuna documentada, no la prueba (de memoria).',
  'england-planning-two':
    'Inglaterra: dos dosis documentadas de triple vírica (SRP) cuentan como protección, diga lo que diga la serología; ni prueba ni otra dosis.',
  'acip-pregnant-doses':
    'ACIP 2013: una dosis documentada ya cuenta como inmunidad presunta; aun así, se pone otra triple vírica (SRP) tras el parto si la IgG no es claramente positiva; nunca en el embarazo, sin repetir la prueba después.',
  'acip-pregnant-three':
    'ACIP 2013: tras tres dosis documentadas, ni otra dosis ni repetir la prueba; cuenta la vacuna documentada, no la prueba (de memoria).',
  'england-pregnant-two':
    'Inglaterra: dos dosis documentadas de triple vírica (SRP) cuentan como protección, diga lo que diga la serología; ni prueba ni otra dosis.',
  'phe-contact-covered':
    'Reino Unido: con dos dosis documentadas se la tranquiliza tras un contacto y vuelve si aparece un exantema (de memoria).',
  'phe-immune': 'Reino Unido: IgG sin IgM y sin exantema ni contacto cuenta como inmunidad (de memoria).',
  'phe-no-igm': 'Reino Unido: la IgM de rubéola no se analiza sin exantema ni contacto (de memoria).',
  'uk-summary-reactive':
    'Resumen británico: segundo suero a los 7 a 10 días; la IgM de rubéola puede hallarse durante 4 a 24 semanas.',
  'uk-summary-exposed':
    'Resumen británico: tras un exantema se toma un segundo suero 7 a 10 días después y se analizan ambos juntos.',
  'uk-rash-parvovirus':
    'Notas británicas: un exantema no vesicular en el embarazo se estudia para rubéola y parvovirus B19, sean cuales sean los antecedentes de rubéola.',
  'uk-reinfection-evidence':
    'Notas británicas: la inmunidad exige una vacuna documentada con una prueba positiva, o dos pruebas positivas; la reinfección sigue siendo posible.',
  'germany-rubella-rna': 'Alemania (AWMF, por terceros): PCR positiva significa rubéola aguda.',
  'germany-rubella-isolated-rna':
    'Alemania (AWMF, por terceros): IgM sin IgG y PCR positiva es rubéola aguda.',
  'germany-rubella-immune': 'Alemania (AWMF, por terceros): IgG sin IgM es inmunidad.',
  'germany-rubella-early':
    'Alemania (AWMF, por terceros): sin anticuerpos tras un exantema o contacto significa PCR y serología de control.',
  'clipdocs-rubella-early': 'Alemania (Clipdocs): exudado faríngeo para PCR y un segundo suero.',
  'labmed-two-doses': 'Alemania (labmed): la vacunación básica completa pesa más que un valor débil.',
  'gaertner-no-igm': 'Alemania (Labor Gaertner): la IgM no forma parte del cribado del embarazo.',
  'gaertner-e2':
    'Alemania (Labor Gaertner): las bandas E2 significan que la infección data de hace al menos 3 meses; la IgM se halla durante 1 a 6 meses.',
  'gaertner-no-e2':
    'Alemania (Labor Gaertner): sin bandas E2 la infección puede ser de hace menos de 3 meses.',
  'becker-susceptible':
    'Alemania (Labor Becker): una segunda IgG a las 16 a 17 semanas si la primera es negativa; la rubéola se notifica con nombre.',
  'becker-grey':
    'Alemania (Labor Becker): 5 a 10 IU/mL es dudoso en su prueba; deciden las dosis documentadas.',
  'becker-two-doses': 'Alemania (Labor Becker): con dos dosis documentadas se supone inmunidad sin prueba.',
  'mdi-grey':
    'Alemania (MDI): 5 a 9 IU/mL es dudoso en su prueba; primero se cuentan las dosis documentadas.',
  'mdi-two-doses': 'Alemania (MDI): dos dosis documentadas cuentan como inmunidad y no necesitan prueba.',
  'schenk-low': 'Alemania (Schenk y Ansorge): inmune solo desde 15 IU/mL en su prueba.',
  'koblenz-low':
    'Alemania (Labor Koblenz): 10 a 34.9 IU/mL es inmunidad básica, 35 y más robusta, en su prueba.',
  'lucerne-grey':
    'Laboratorio de Lucerna: una IgM en zona gris se analiza de nuevo y, si vuelve a ser gris o positiva, se confirma con otro principio de IgM.',
  'lucerne-grey-pregnant':
    'Laboratorio de Lucerna: una IgM en zona gris se analiza de nuevo y se confirma con otro principio de IgM, en el embarazo con avidez.',
  'lucerne-grey-planning':
    'Laboratorio de Lucerna: una IgM en zona gris se analiza de nuevo y, si vuelve a ser gris o positiva, se confirma con otro principio de IgM; en el embarazo se añade avidez.',
  'medisite-monthly':
    'Francia (página más antigua): a una mujer sin anticuerpos se le hace la prueba cada mes.',
  'commentguerir-low':
    'Francia (página pública): como límites se citan 25 IU/mL por inhibición de la hemaglutinación y 10 a 15 por ELISA.',
  'who-rubella-unasked':
    'Manual de la OMS 4.7: la IgM en una mujer sin exantema ni contacto se llama prueba inapropiada.',
  'who-rubella-vaccine':
    'Manual de la OMS 8.3: una vacuna de rubéola en los últimos 56 días puede explicar la IgM.',
  'who-rubella-no-antibody':
    'Manual de la OMS, capítulo 8: sin anticuerpos en un caso sospechoso significa PCR y un segundo suero.',
  'sogc-rubella-immune': 'SOGC 203: IgG sin IgM es inmunidad (de memoria).',
  'sogc-rubella-both': 'SOGC 203: más serología con avidez (de memoria).',
  'sogc-rubella-isolated': 'SOGC 203: repetir la serología (de memoria).',
  'acog-rubella-pregnant':
    'ACOG: IgG en la primera visita, triple vírica (SRP) tras el parto, nunca en el embarazo (de memoria).',
  'acog-rubella-planning': 'ACOG: vacunar antes de la concepción, que sigue 28 días después (de memoria).',
  'asid-rubella-both': 'ASID: avidez de IgG si la IgM es reactiva (de memoria).',
  'asid-rubella-no-igm':
    'Australia: la IgM de rubéola no se recomienda sin exantema ni contacto (de memoria).',
  'cdna-rubella-vaccine':
    'Australia (CDNA): una IgM de 8 días a 8 semanas después de una vacuna de rubéola no se cuenta.',
  'rcpa-rubella-gone':
    'Australia (RCPA): la IgM es positiva hacia el día 5 y ya no se halla después de unas 8 semanas.',
  'rcpa-rubella-reactive': 'Australia (RCPA): segundo suero a los 10 a 14 días.',
  'rcpa-rubella-early':
    'Australia (RCPA): la IgM es positiva hacia el día 5 del exantema; segundo suero a los 10 a 14 días.',
  'nz-rubella-igm':
    'Nueva Zelanda (definición de caso): la IgM puede confirmar un caso si no se puso vacuna en las últimas 6 semanas; se notifica ante la sospecha.',
  'nz-rubella-igm-vaccine':
    'Nueva Zelanda (definición de caso): una IgM en las 6 semanas siguientes a una vacuna de rubéola no confirma un caso.',
  'cste-rubella-igm':
    'Estados Unidos (definición de caso CSTE, para vigilancia): una IgM positiva puede confirmar un caso (de memoria).',
  'california-rubella-igm':
    'California 2018 a 2022: de 801 notificaciones de IgM se confirmaron 4, y el 58\u00a0% de las pruebas se solicitó por error; usa una definición de caso modificada.',
  'thunder-bay-notify': 'Canadá (Thunder Bay): la rubéola se notifica de inmediato.',
  'washington-notify': 'Estado de Washington: la sospecha de rubéola se notifica a salud pública.',
  'roche-rubella-early': 'Roche: tras una exposición sin anticuerpos, segundo suero a las 2 a 3 semanas.',
  'roche-rubella-igm-lasts':
    'Roche (hoja de IgM): la IgM dura 1 a 3 meses tras la infección; tras la vacuna una IgM débil puede durar años.',
  'arup-grey-igg': 'ARUP: 9.0 a 9.9 IU/mL es su zona gris; repetir en 10 a 14 días.',
  'arup-grey-igm':
    'ARUP: una IgM en zona gris se repite en 10 a 14 días; una IgM débil puede durar más de 12 meses tras la infección o la vacuna.',
  'arup-magnitude': 'ARUP: la magnitud de una IgG de rubéola positiva no se interpreta.',
  'mayo-grey-igg': 'Mayo: un índice de 0.8 a 0.9 es dudoso en su prueba; repetir en 10 a 14 días.',
  'michigan-grey-igg': 'Michigan: una IgG dudosa se repite en 2 semanas.',
  'augusta-grey-igg': 'Augusta: de 10 a menos de 15 IU/mL es dudoso en su prueba.',
  'blt-grey':
    'Estados Unidos (BLT): una IgG dudosa cuenta como negativa; una dosis documentada cuenta como inmunidad.',
  'quest-igm':
    'Quest: la IgM puede seguir débilmente positiva más de 12 meses y puede ser falsa con otras infecciones o factor reumatoide.',
  'ecolab-low': 'Rusia (encuesta ECOlab): los valores por debajo de 25 IU/mL se cuentan como no protegidos.',
  'idc-low': 'Rusia (laboratorio IDC): un índice por debajo de 0.40 significa menos de 3 meses.',
  'idc-grey': 'Rusia (laboratorio IDC): un índice de 0.40 a 0.45 es su zona gris.',
  'idc-high': 'Rusia (laboratorio IDC): un índice por encima de 0.45 significa más de 6 meses.',
  'rudas-low': 'Chipre (Rudas): una avidez por debajo del 20\u00a0% es aguda.',
  'rudas-grey': 'Chipre (Rudas): del 20 al 30\u00a0% es su zona gris.',
  'rudas-high': 'Chipre (Rudas): una avidez por encima del 30\u00a0% significa más de 5 meses.',
  'bmj-rubella-low': 'BMJ Best Practice: la avidez sigue baja hasta 4 meses.',
  'bmj-rubella-early': 'BMJ Best Practice: segundo suero a las 2 a 3 semanas.',
  'bouthry-grey':
    'Bouthry 2016: de 322 mujeres llamadas negativas o dudosas, el 56,5\u00a0% tenía anticuerpos por inmunoblot y neutralización; contar las dudosas como positivas pasaría por alto menos.',
  'matter-grey-planning':
    'Matter 1997: un límite por debajo de 15 IU/mL priva de la vacuna a mujeres susceptibles.',
  'matter-grey-pregnant':
    'Matter 1997: un límite por debajo de 15 IU/mL priva de la vacuna a mujeres susceptibles.',
  'isaac-unasked':
    'Nueva York 2012 a 2013: de 199 IgM positivas, 2 eran verdaderas; valor predictivo del 6\u00a0% con prueba indirecta y del 29\u00a0% con captura, ninguna de las solicitadas por error.',
  'isaac-exposed':
    'Nueva York 2012 a 2013: de 199 IgM positivas, 2 eran verdaderas; una prueba de captura acertó más a menudo que una indirecta.',
  'bolotin-igm': 'Ontario 2010 a 2014: el 3,6\u00a0% de las IgM positivas eran rubéola.',
  'hiiragi-igm': 'Yokohama 2024: 186 de 14\u00a0965 embarazadas tenían IgM positiva, una tenía rubéola.',
  'shibata-igm':
    'Tokio 2024: de 345 mujeres con resultado no claro, 43 tenían una IgM persistente y un niño tenía rubéola congénita.',
  'korea-igm':
    'Corea 1998: en 85 mujeres con IgM positiva la PCR fue positiva en 1 de 55 líquidos amnióticos y en 1 de 30 sangres fetales.',
  'echevarria-igm':
    'Echevarría 1985: el factor reumatoide dio falsos positivos en las pruebas indirectas, y no en la de captura.',
  'persistent-igm':
    'Estudio: una IgM específica duró más de 2,5 meses con avidez alta y sin factor reumatoide.',
  'vaccine-igm': 'Estudio: tras la vacuna se halló una IgM débil hasta 3 años en 7 de 43.',
  'vauloup-unasked': 'Vauloup-Fellous 2007: se desaconseja la IgM sin exantema ni contacto.',
  'vauloup-low':
    'Vauloup-Fellous 2007: tras la vacuna la avidez madura más despacio y menos que tras la infección.',
  'clad-igm':
    'Clad 1997: se dio crédito a una IgM de rubéola a las 19 semanas, se pasó por alto el parvovirus B19 y el bebé murió antes de nacer.',
  'wallin-low':
    'Kansas 2017: avidez baja e IgM hacia las 18 semanas tras un viaje fue rubéola de este embarazo; el niño estaba infectado sin defectos.',
  'hofmann-primary':
    'Hofmann y Liebert 2005: avidez baja con E2 ausente junto a la IgM es una infección primaria.',
  'hofmann-old':
    'Hofmann y Liebert 2005: avidez e inmunoblot juntos aclaran todas las mujeres con IgM positiva menos el 3,1\u00a0%; cada uno solo, todas menos el 11,6\u00a0%.',
  'hofmann-disagree-low':
    'Hofmann y Liebert 2005: si avidez e inmunoblot no concuerdan, queda abierto (3,1\u00a0% con ambas pruebas).',
  'hofmann-disagree-high':
    'Hofmann y Liebert 2005: si avidez e inmunoblot no concuerdan, queda abierto (3,1\u00a0% con ambas pruebas).',
  'hofmann-one-test':
    'Hofmann y Liebert 2005: con la avidez sola queda abierto el 11,6\u00a0%; con el inmunoblot además, el 3,1\u00a0%.',
  'hedman-high-exposed': 'Hedman y Rousseau: todas las reinfecciones mantuvieron una avidez alta.',
  'hedman-low':
    'Hedman y Rousseau: todos los sueros de avidez baja se tomaron durante una rubéola aguda o poco después.',
  'hedman-intermediate': 'Hedman y Rousseau: 5 de 6 sueros límite se tomaron en un plazo de 2 meses.',
  'enders-low':
    'Enders y Knotek 1989: avidez por debajo del 30\u00a0% en las primeras 4 semanas aproximadamente tras el exantema.',
  'enders-low-vaccine': 'Enders y Knotek 1989: tras la vacuna la avidez sigue baja hasta unos 2,5 meses.',
  'enders-high-exposed': 'Enders y Knotek 1989: las reinfecciones tenían una avidez del 48 al 100\u00a0%.',
  'mubareka-low':
    'Mubareka 2007: por debajo del 40\u00a0% solo en las 6 semanas siguientes al exantema (de memoria).',
  'mubareka-grey': 'Mubareka 2007: del 40 al 60\u00a0% no se asigna a ningún momento (de memoria).',
  'mubareka-high':
    'Mubareka 2007: por encima del 60\u00a0% no se vio antes de las 13 semanas tras el exantema (de memoria).',
  'lafarga-low':
    'Lafarga 1998: por debajo del 50\u00a0% es reciente; lo era el 84\u00a0% de los sueros agudos de un brote.',
  'best-e2':
    'Best 2002: las bandas E2 significan que la infección data de hace más de 5 meses; la IgM puede persistir.',
  'tokunoshima-low':
    'Tokunoshima 2004: una avidez por debajo del 30\u00a0% solo se halló en mujeres que no se habían infectado y tenían un título bajo.',
  'tokunoshima-rise':
    'Tokunoshima 2004: 17 de 61 mujeres con un título bajo anterior registrado tuvieron un aumento de cuatro veces en el brote.',
  'hamkar-low':
    'Irán 2003: el 14,4\u00a0% de 812 mujeres vacunadas en el embarazo tenía una avidez baja y había sido susceptible.',
  'hamkar-high':
    'Irán 2003: el 85,3\u00a0% de 812 mujeres vacunadas en el embarazo tenía una avidez alta y había recibido un refuerzo.',
  'cradock-watson-rise':
    'Cradock-Watson 1981: un aumento silente tras un contacto se separa primero en infección primaria y reinfección: ninguna de 34 reinfecciones alcanzó al bebé, 6 infecciones primarias silentes alcanzaron a 3.',
  'fogel-rise':
    'Fogel 1985: tras 56 reinfecciones silentes los 25 niños seguidos estaban bien; las infecciones primarias silentes dieron 7 niños infectados.',
  'reinfections-rise':
    'Reino Unido 1985 a 1988: cinco bebés se infectaron tras una reinfección silente, cuatro de ellas por los propios hijos.',
  'morgan-capner-rise':
    'Morgan-Capner 1991: la reinfección en las primeras 12 semanas alcanzó a cerca del 8\u00a0%, con defectos probablemente en menos del 5\u00a0% (de memoria).',
  'banerji-travel':
    'Banerji 2005: una IgG de 425 IU/mL a las 12 semanas tras un viaje hasta las 6 semanas se leyó como inmunidad; el niño tuvo rubéola congénita.',
  'pitts-vaccinated':
    'Nueva Jersey 2008: rubéola congénita aunque la madre estaba vacunada y no tuvo exantema; su IgG superaba 400 IU/mL a los 4 meses.',
  'mace-positive':
    'Mace 2004: la PCR amniótica detectó del 83 al 95\u00a0% de los bebés infectados y nunca dio un falso positivo en 45 mujeres.',
  'mace-negative':
    'Mace 2004: la PCR amniótica pasó por alto del 5 al 17\u00a0% de los bebés infectados en 45 mujeres.',
  'banatvala-negative':
    'Banatvala y Peckham: una sola prueba prenatal negativa nunca descarta; tomar la muestra al menos 6 a 8 semanas después de la infección.',
  'who-crs-throat':
    'Manual de la OMS 3.6: ARN de rubéola en la garganta del lactante demuestra infección; el niño puede ser contagioso.',
  'who-crs-throat-negative':
    'Manual de la OMS 3.6: un exudado negativo no lo cierra: el niño cuenta como contagioso hasta 1 año salvo que sean negativas dos muestras con un mes de diferencia, ambas después de los 3 meses de edad.',
  'who-crs-igg-stays':
    'Manual de la OMS 4.8: la IgG de la madre se reduce a la mitad cada mes aproximadamente; una IgG que persiste sin vacuna ni exposición confirma la infección.',
  'uptodate-crs-igm':
    'UpToDate: la IgM en el lactante es evidencia de laboratorio; con un defecto es el síndrome, sin él es solo infección.',
  'uptodate-crs-negative': 'UpToDate: una IgM tomada cerca del nacimiento se repite al mes si es negativa.',
  'bmj-crs-negative':
    'BMJ Best Practice y resúmenes similares: casi todos los lactantes infectados tienen IgM antes de los 3 meses, el 90\u00a0% a los 3 a 6 meses, cerca de la mitad a los 6 meses; un resumen da la mitad a los 3 meses.',
  'bmj-crs-igg-stays':
    'BMJ Best Practice: una IgG que persiste más allá de los 7 a 11 meses sin vacuna ni exposición confirma la infección.',
  'primarycare-crs-negative':
    'Primary Care Notebook: la IgM disminuye con la edad, por lo que se toma cerca del nacimiento y se repite si es negativa.',
  'primex-cord': 'Primex: que falte la IgM en sangre de cordón no descarta la infección.',
  'cradock-watson-late':
    'Cradock-Watson 1980: tras una rubéola materna tardía muchos lactantes infectados no tenían IgM, y la IgG persistente detectó a más.',
  'banatvala-crs-late':
    'Banatvala y Peckham: una IgG que persiste después de los 9 meses sin vacuna confirma la infección.',
  'banatvala-crs-mother':
    'Banatvala y Peckham: se analiza a todo lactante de madre con rubéola, sea cual sea la semana.',
  'cdna-crs': 'Australia (CDNA): se analiza a los lactantes de madres con rubéola confirmada o sospechada.',
  'aap-crs-suspected':
    'AAP: precauciones de contacto mientras se sospeche rubéola congénita, hasta 1 año de edad salvo que sean negativas dos muestras con un mes de diferencia después de los 3 meses de edad.',
  'germany-crs': 'Alemania: la rubéola congénita es de notificación obligatoria.',
  'bccdc-cri':
    'Canadá (BCCDC): evidencia de laboratorio sin defecto es infección congénita por rubéola; pasa a ser el síndrome cuando aparece un defecto.',
  'bccdc-crs': 'Canadá (BCCDC): evidencia de laboratorio con un defecto es síndrome de rubéola congénita.',
  'rcog-crs-late':
    'RCOG: un lactante normal se sigue, porque la pérdida auditiva y otros defectos pueden aparecer más tarde.',
  'wallin-crs':
    'Kansas 2018: un lactante con IgM, dos rondas de PCR negativas con 30 días de diferencia y sin defectos se clasificó como infectado y se siguió.',
};
