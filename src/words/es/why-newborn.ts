/** Why a row of a newborn table decided as it did. One plain sentence each. */
import type { whyNewborn as english } from '../en/why-newborn.ts';
import type { Like } from '../like.ts';

export const whyNewborn: Like<typeof english> = {
  // Serology, all three pathogens
  'nb-igm-methods-disagree':
    'Dos métodos de IgM no concuerdan: la IgM se lee como zona gris, no demuestra ni descarta la infección.',
  'nb-igm-blot-leans':
    'Un inmunoblot de IgM aislado habla en contra de la IgM reactiva; solo inclina, y la IgM se lee como zona gris.',
  'nb-igm-refuted':
    'Un segundo método de IgM es negativo en el mismo suero: la IgM reactiva probablemente no es real.',
  'nb-igg-doubted': 'La IgG es positiva, pero su inmunoblot es negativo: esta IgG no demuestra nada.',
  'nb-igg-unread':
    'El resultado de IgG está pendiente, no se conoce o no puede clasificarse; se pide, no se adivina.',
  'nb-igm-unread':
    'El resultado de IgM está pendiente, no se conoce o no puede clasificarse; se pide, no se adivina.',
  'nb-igg-contradicted':
    'La IgG es negativa y, sin embargo, se informa una avidez o un inmunoblot de IgG positivo: los resultados se contradicen.',
  'nb-igg-missing': 'Falta el resultado de IgG: la IgM no puede leerse hasta el final.',
  'nb-igm-missing': 'Falta el resultado de IgM, y sin él no se descarta nada.',
  'nb-igg-mothers':
    'Esta IgG es de la madre mientras no aumente o persista; no demuestra ni descarta la infección del lactante.',
  'nb-igg-mother-none':
    'La madre no se infectó en este embarazo y no hay signos: probablemente son anticuerpos de ella; se siguen hasta que desaparezcan.',
  'nb-igm-negative-alone':
    'Una IgM negativa por sí sola no descarta nada: muchos lactantes infectados no la tienen.',
  'nb-igm-reactive-earlier':
    'Una muestra anterior de este lactante tenía una IgM reactiva: un resultado tranquilizador hoy no descarta la infección.',
  'nb-no-result': 'Aún no se conoce ningún resultado: no puede decirse nada; primero, el estudio.',
  'nb-background-calm':
    'La serología de la madre no muestra infección en este embarazo, y el lactante no tiene signos.',
  'nb-mother-never': 'La madre no se infectó en este embarazo; el lactante no tiene ni IgG ni IgM ni signos.',
  'nb-passive':
    'Inmunoglobulina o hemoderivado en los últimos 6 meses: la IgG puede ser pasiva, y su aumento o persistencia no demuestra nada.',
  'nb-immunity': 'La inmunidad está debilitada: unos anticuerpos negativos pueden ser falsos negativos.',
  'nb-fragile-negative':
    'La IgG es negativa, pero en este lactante la serología no es fiable: con ella no se descarta nada.',
  'nb-fragile-positive':
    'En este lactante la IgG puede ser pasiva o falsamente negativa: con ella no se descarta nada.',
  'nb-rise-open':
    'Se informa un aumento de IgG, pero puede ser pasiva, dudosa o respuesta a una vacuna: no demuestra ni descarta nada.',
  'nb-rise-contradicts':
    'Se informa un aumento de IgG, pero hoy la IgG es negativa: los resultados se contradicen.',

  // IgM and IgA
  'nb-igm-own': 'La IgM en sangre del propio lactante no procede de la madre.',
  'nb-iga-own': 'La IgA en sangre del propio lactante a partir del día 10 no procede de la madre.',
  'nb-own-marker':
    'La sangre del propio lactante contiene anticuerpos que no atraviesan la placenta; apunta a infección y requiere confirmación.',
  'nb-igm-too-early':
    'Una IgM antes del día 5, o a edad desconocida, puede proceder de la sangre materna en el parto.',
  'nb-iga-too-early':
    'Una IgA antes del día 10, o a edad desconocida, puede proceder de la sangre materna en el parto.',
  'nb-igm-not-own':
    'La IgM se halló en sangre de cordón o en una muestra de origen desconocido: puede llevar sangre materna.',
  'nb-iga-not-own':
    'La IgA se halló en sangre de cordón o en una muestra de origen desconocido: puede llevar sangre materna.',
  'nb-igm-grey': 'La IgM está en zona gris: mantiene posible la infección y no demuestra nada.',
  'nb-iga-grey': 'La IgA está en zona gris: mantiene posible la infección y no demuestra nada.',
  'nb-iga-odd': 'La IgA es reactiva; en esta infección no demuestra nada, pero el caso queda abierto.',
  'nb-marker-weak':
    'Una IgM o IgA reactiva demasiado temprana, en zona gris, poco después de una vacuna o que no consta que sea del propio lactante hace posible la infección, no más.',
  'nb-refuted-open':
    'Un segundo método refuta la IgM, pero nada más descarta la infección: sigue siendo posible.',
  'nb-refuted-rest-excludes':
    'Un segundo método refuta la IgM, y todo lo demás habla en contra de la infección; aun así se pide una muestra más.',
  'nb-sample-cord':
    'Es sangre de cordón: la IgM y la IgA pueden ser de la madre, y un resultado negativo no descarta nada.',
  'nb-sample-unknown':
    'No se sabe si era sangre de cordón: una IgM o IgA reactiva no se toma como propia del lactante.',

  'nb-igg-returned':
    'La IgG había desaparecido y ha vuelto. Un rebote demuestra la infección del lactante cuando ambos sueros se procesan en paralelo; no se comparan cifras de series distintas.',

  // Other proof
  'nb-pcr-cord':
    'La PCR es positiva en sangre de cordón, o en sangre de origen desconocido; apunta a infección y se confirma en el lactante.',
  'nb-pcr-odd':
    'La PCR es positiva en una muestra no validada para esta infección: el caso queda abierto hasta analizar una muestra habitual.',
  'nb-amniotic':
    'La PCR en líquido amniótico fue positiva; el lactante probablemente está infectado, y lo confirman sus propias muestras.',
  'nb-mother-child-blot':
    'El lactante tiene bandas de anticuerpos que faltan en el suero de la madre: produce anticuerpos propios.',
  'nb-proof-against-igg':
    'Una prueba o una IgM del lactante se opone a una IgG negativa: la IgG se repite con otro método.',

  // Toxoplasma
  'nb-toxo-pcr': 'ADN de toxoplasma en sangre u orina del lactante demuestra infección antes de nacer.',
  'nb-toxo-rise':
    'La IgG del lactante aumenta en sueros procesados en paralelo: son anticuerpos propios del lactante.',
  'nb-toxo-persists':
    'Una IgG aún positiva más allá de los 12 meses son anticuerpos propios del lactante, porque los de la madre ya han desaparecido.',
  'nb-toxo-gone-twice':
    'La IgG de un lactante no tratado es negativa dos veces, ambas desde los 5 meses: era de la madre y ha desaparecido.',
  'nb-toxo-gone-late':
    'La IgG de un lactante no tratado es negativa más allá de los 12 meses: era de la madre y ha desaparecido.',
  'nb-toxo-gone-early':
    'Una sola IgG negativa, o una antes de los 5 meses, no descarta la infección; decide la evolución de la IgG.',
  'nb-toxo-gone-treated':
    'El tratamiento puede hacer desaparecer la IgG durante un tiempo: una IgG negativa durante o después de él no descarta nada.',
  'nb-toxo-gone-untold':
    'No se sabe si el lactante recibió tratamiento; una IgG negativa solo descarta la infección en un lactante no tratado.',

  // Rubella
  'nb-vaccine-recent':
    'Una vacuna de rubéola en las últimas 12 semanas puede producir por sí sola IgM, un aumento y ARN viral.',
  'nb-rubella-rna': 'ARN de rubéola en una muestra del propio lactante demuestra infección.',
  'nb-rubella-vaccine-rna':
    'Se halló ARN de rubéola en las 12 semanas siguientes a una vacuna: el laboratorio de referencia distingue virus vacunal de virus salvaje.',
  'nb-blot-vaccine':
    'Aparecieron bandas propias del lactante en las 12 semanas siguientes a una vacuna de rubéola: pueden ser la respuesta a la vacuna.',
  'nb-rubella-rise':
    'La IgG del lactante aumenta en sueros procesados en paralelo, sin vacuna registrada; apunta a infección.',
  'nb-rubella-persists-once':
    'La IgG es positiva más allá de los 9 meses en un niño nunca vacunado; lo confirma un segundo suero en paralelo.',
  'nb-rubella-persists-twice':
    'Una IgG más allá de los 9 meses que no desciende en sueros en paralelo, en un niño nunca vacunado, es propia del niño.',
  'nb-rubella-gone-late':
    'IgG e IgM son negativas más allá de los 9 meses y no hay signos: los anticuerpos de la madre han desaparecido y no los siguió ninguno.',
  'nb-rubella-gone-early':
    'Una IgG negativa antes de los 9 meses no descarta la infección, salvo que la madre nunca se infectara y no haya signos.',
  'nb-rubella-signs-open':
    'La IgG ha desaparecido, pero hay signos o no se sabe: la infección no queda descartada.',
  'nb-rubella-mothers-igg':
    'La madre no se infectó, no hay signos ni IgM: esta IgG son anticuerpos de la madre.',
  'nb-rubella-late-igg':
    'Una IgG más allá de los 9 meses ya no es de la madre; sin conocer la vacunación puede ser vacuna o infección.',
  'nb-rubella-undated':
    'La IgG está en zona gris, es dudosa o de edad desconocida: no puede distinguirse de los anticuerpos de la madre.',
  'nb-rubella-suspicion':
    'Infección de la madre, o signos en el lactante: notifique y aísle ante la sospecha, antes de tener las pruebas.',

  // CMV
  'nb-cmv-igm': 'La IgM de CMV de un lactante a menudo es falsa y a menudo falta: decide la PCR.',
  'nb-cmv-marker':
    'Una IgM o IgA reactiva mantiene posible el CMV; decide la PCR, y se pide una repetición en orina.',
  'nb-cmv-by-day-21':
    'La PCR de CMV en orina, o en sangre del propio lactante, fue positiva hasta el día 21: infección antes de nacer.',
  'nb-cmv-spot':
    'ADN de CMV en la sangre seca de los primeros días demuestra infección antes de nacer, a cualquier edad.',
  'nb-cmv-spot-against-urine':
    'La sangre seca es positiva y la orina hasta el día 21 negativa: la infección es probable, y ambas se repiten.',
  'nb-cmv-blood-against-urine':
    'La sangre del lactante es positiva y la orina hasta el día 21 negativa: la infección es probable, y ambas se repiten.',
  'nb-cmv-saliva': 'Solo la saliva es positiva: puede deberse a la leche, por lo que confirma la orina.',
  'nb-cmv-two-kinds':
    'La PCR positiva por sí sola demostraría poco, pero el líquido amniótico o el blot madre-hijo apuntan en el mismo sentido.',
  'nb-cmv-refuted':
    'Una PCR positiva en saliva o sangre de cordón no se confirma en orina: la infección sigue siendo posible, y ambas se repiten.',
  'nb-cmv-late':
    'La primera PCR positiva llegó después del día 21 o a edad desconocida: puede ser infección posterior al nacimiento, y decide la sangre seca.',
  'nb-cmv-urine-negative':
    'La PCR de CMV en orina fue negativa hasta el día 21, y ningún otro hallazgo apunta a infección.',
  'nb-cmv-saliva-negative':
    'La PCR de CMV en saliva fue negativa hasta el día 21, la madre no se infectó y no hay signos.',
  'nb-cmv-saliva-negative-open':
    'Una saliva negativa por sí sola descarta el CMV solo si la madre nunca se infectó y no hay signos; decide la orina.',
  'nb-cmv-late-negative':
    'Una PCR negativa después del día 21, o a edad desconocida, no descarta nada anterior al nacimiento.',
  'nb-cmv-no-pcr':
    'No se conoce ninguna PCR en orina o saliva; los anticuerpos, una PCR en sangre o una sangre seca negativas no demuestran ni descartan el CMV.',
  'nb-cmv-last-week':
    'Días 14 a 21 sin PCR de CMV en orina o saliva: después del día 21 una PCR positiva ya no demuestra infección antes de nacer.',
  'nb-cmv-age-unknown':
    'No se conoce la edad: los 21 días en que una PCR demuestra infección antes de nacer pueden estar acabándose.',
  'nb-cmv-repeat-both':
    'Saliva y orina no concuerdan: ambas se repiten, la saliva bastante después de una toma.',

  'nb-rebound':
    'La IgG fue negativa y luego de nuevo positiva antes de hacerse negativa: no es una evolución que descarte una infección.',
  'nb-e2-absent':
    'El inmunoblot muestra bandas E1 sin E2, como tras una infección reciente: la rubéola no queda descartada.',
  'nb-cord-later':
    'La sangre de cordón se toma al nacer, y esta muestra es posterior: hay que aclarar su origen antes de descartar nada.',
  'nb-blot-before-igg':
    'El inmunoblot muestra bandas antes que la prueba de IgG, y la IgM es reactiva: la IgG se lee como zona gris.',
  // Care
  'nb-signs-today': 'Los signos en el lactante lo hacen urgente: se habla hoy con el especialista.',
  'nb-signs-other-cause': 'Los signos necesitan otra explicación: el estudio continúa.',
};
