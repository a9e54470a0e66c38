import type {
  rubellaPositionWords as englishPositions,
  rubellaTopicWords as englishTopics,
} from '../../en/positions/rubella.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const rubellaTopicWords: Like<typeof englishTopics> = {
  'rubella-cut-off': {
    title: '¿Desde qué IgG de rubéola se llama protegida a una mujer?',
    ours: 'Vale la clase del laboratorio, con sus propios límites. Un número sin su prueba nunca se clasifica, y no se usa ninguno de estos límites.',
  },
  'rubella-grey-igg': {
    title: 'IgG de rubéola en zona gris: ¿protegida o no?',
    ours: 'No se llama inmune. Las dosis documentadas deciden la atención; un inmunoblot o un segundo método, la lectura; tras un exantema o contacto decide una segunda muestra en paralelo.',
  },
  'rubella-two-doses': {
    title: 'IgG negativa o en zona gris tras dos dosis documentadas: ¿una más?',
    ours: 'Se ofrece una dosis más fuera del embarazo, tres como máximo, sin prueba de rutina después. En el embarazo un contacto se maneja como en una mujer no protegida.',
  },
  'rubella-verbal-dose': {
    title: '¿Cuenta una vacuna o enfermedad recordada?',
    ours: 'No. Aquí solo cuentan como dosis las documentadas.',
  },
  'rubella-test-after-vaccine': {
    title: '¿Se analizan anticuerpos después de la vacuna?',
    ours: 'No es consejo nuestro; es la pauta del centro. Tras anti-D las posturas difieren.',
  },
  'rubella-anti-d': {
    title: '¿Retrasan la anti-D o los hemoderivados la vacuna tras el parto?',
    ours: 'La anti-D no la retrasa. Otros hemoderivados sí; el intervalo es el del manual nacional.',
  },
  'rubella-screening': {
    title: '¿Se analiza la IgG de rubéola en toda embarazada?',
    ours: 'Es la práctica de cada país. Un resultado que existe se lee, quienquiera que lo pidiera.',
  },
  'rubella-booking-negative': {
    title: 'IgG negativa en la primera visita: ¿se repite?',
    ours: 'Solo donde lo dice la pauta del centro, y entonces la IgG. Exantema o contacto son otra cosa: siempre llevan a un segundo suero.',
  },
  'rubella-igm-unasked': {
    title: '¿Se analiza IgM sin exantema ni contacto?',
    ours: 'No. Un resultado que existe se estudia igualmente, porque del 20 al 50\u00a0% de las infecciones cursan sin exantema.',
  },
  'rubella-second-serum': {
    title: '¿Cuándo se toma el segundo suero?',
    ours: '5 a 10 días después de una primera muestra reactiva con exantema o contacto, 7 a 10 días después de un exantema sin IgM, 3 a 4 semanas después de un contacto, si no, 2 a 3 semanas. Una IgG negativa solo cierra una IgM a partir de las 3 semanas.',
  },
  'rubella-igm-lasts': {
    title: '¿Cuánto dura la IgM de rubéola?',
    ours: 'No se usa para datar. Desde las 8 semanas tras un exantema o contacto, una IgM ausente no demuestra nada; una reactiva puede tener meses o años.',
  },
  'rubella-exposed-immune': {
    title: 'IgG sin IgM tras un contacto: ¿es inmune?',
    ours: 'Solo con dos dosis documentadas o una IgG positiva de antes del contacto; con cualquier exantema decide una segunda muestra en paralelo. Una muestra tomada en los 10 a 12 días siguientes al primer contacto mostraría anticuerpos más antiguos, pero el día del contacto a menudo no consta con certeza.',
  },
  'rubella-igm-case': {
    title: '¿Hace caso una IgM positiva?',
    ours: 'Aquí no. La IgM sola no confirma nada; con exantema o contacto se comunica a salud pública ante la sospecha.',
  },
  'rubella-notification': {
    title: '¿Cuándo se notifica la rubéola?',
    ours: 'Ante la sospecha: infección probable o confirmada, y una IgM reactiva con exantema o contacto, antes de otros resultados.',
  },
  'rubella-avidity-window': {
    title: '¿Hasta dónde alcanza hacia atrás una avidez alta de rubéola?',
    ours: '8 semanas, salvo que el laboratorio dé su propio número. El límite se indica; más allá queda abierta una infección al principio de este embarazo.',
  },
  'rubella-e2': {
    title: '¿Qué datan las bandas E2?',
    ours: 'Se muestran ambos números y ninguno se usa como fecha. E2 ausente junto a la IgM cuenta como avidez baja; tras la vacuna E2 también puede faltar.',
  },
  'rubella-rna': {
    title: '¿Cuándo se busca ARN en la madre?',
    ours: 'Con un exantema de las últimas dos semanas; sin él, cuando la IgM es positiva antes de que la IgG sea clara o reactiva tras un contacto reciente.',
  },
  'rubella-other-causes': {
    title: '¿Qué otras infecciones se buscan?',
    ours: 'Parvovirus B19 con todo exantema en el embarazo y junto a una IgM sin IgG clara; VEB junto a una IgM así. Lo que se halle inclina y no cierra nada.',
  },
  'rubella-vaccine-lookback': {
    title: '¿Cuánto tiempo explica una vacuna la IgM o una avidez baja?',
    ours: '12 semanas. En ellas ni la IgM, ni una avidez baja, ni un aumento se leen como infección, salvo que hubiera una exposición.',
  },
  'rubella-fetal-tests': {
    title: '¿Se estudia al feto?',
    ours: 'Se muestran las posturas y decide medicina fetal. Una sola prueba negativa no descarta nada.',
  },
  'rubella-fetal-risk': {
    title: '¿Qué probabilidad de daño hay, por semana?',
    ours: 'Muy alta antes de las 11 semanas, menor hasta las 16, mínima hasta las 20. En la biblioteca se dibujan dos series con sus intervalos. La semana es la del exantema, no la de la muestra.',
  },
  'rubella-end-of-risk': {
    title: '¿Hasta qué semana cabe esperar daño?',
    ours: 'La urgencia cuenta hasta las 20 semanas completas. Las infecciones posteriores aún alcanzan al bebé, y el recién nacido se estudia sea cual sea la semana.',
  },
  'rubella-reinfection-risk': {
    title: '¿Qué significa una reinfección para el bebé?',
    ours: 'Menos que una primoinfección, pero no nada: valoran medicina fetal y un laboratorio de referencia, después de distinguir la reinfección de una primoinfección silente.',
  },
  'rubella-conception-interval': {
    title: '¿Cuánto se aplaza la concepción tras la vacuna?',
    ours: '28 días.',
  },
  'rubella-vaccine-risk': {
    title: '¿Y si la vacuna se puso al principio del embarazo sin saberlo?',
    ours: 'El riesgo es muy bajo y no es nulo: se ha publicado un niño con un cuadro similar a la rubéola congénita. La fecha de la vacuna se indica con cada suero.',
  },
  'rubella-immunoglobulin': {
    title: '¿Inmunoglobulina tras un contacto?',
    ours: 'Nunca se promete como protección, y nunca es una acción aquí.',
  },
  'rubella-exclusion': {
    title: '¿Cuánto tiempo se aparta de los demás a una mujer con rubéola?',
    ours: 'Llama primero y no acude a la consulta prenatal; la autoridad sanitaria da el número de días.',
  },
  'rubella-infant-igm': {
    title: '¿Qué muestra la IgM en el lactante, y su ausencia?',
    ours: 'Positiva en sangre propia: probable. Negativa en el primer mes no descarta nada; se repite al mes.',
  },
  'rubella-infant-igg': {
    title: '¿Desde cuándo es la IgG propia del lactante?',
    ours: 'Desde los 9 meses, sin vacuna ni exposición; lo confirman dos muestras. La última se toma antes de cualquier triple vírica (SRP).',
  },
  'rubella-infant-shedding': {
    title: '¿Cuánto tiempo es contagioso el lactante?',
    ours: 'Precauciones de contacto hasta 1 año de edad, o hasta que sean negativas dos muestras con un mes de diferencia, ambas después de los 3 meses de edad.',
  },
  'rubella-infant-definition': {
    title: '¿Infección o síndrome?',
    ours: 'Aquí las palabras hablan de infección. El síndrome es infección con un defecto; como los defectos pueden aparecer más tarde, se sigue a todo lactante infectado.',
  },
};

/** What each source holds, in our words. */
export const rubellaPositionWords: Like<typeof englishPositions> = {
  'rubella-cut-off-nccls-1996':
    '10 IU/mL en lugar del antiguo 15; se vio reinfección por debajo de 10 y por encima de 15; la inmunidad es una decisión clínica.',
  'rubella-cut-off-uw-rubella':
    '10 IU/mL según CLSI I/LA6, en pruebas ajustadas al primer estándar de la OMS RUBI-1-94.',
  'rubella-cut-off-acip-2013': '10 IU/mL en uso; dudoso no es inmune.',
  'rubella-cut-off-lancet-id-2020':
    'Reunión de expertos de la OMS: 10 IU/mL está en cuestión. El mismo suero se lee de modo distinto según la prueba, con posible daño en ambos sentidos; el estándar se mantiene solo para la sensibilidad.',
  'rubella-cut-off-nrl-rubella':
    'Cinco pruebas a 10 IU/mL: sensibilidad del 70 al 91\u00a0%, especificidad del 66 al 100\u00a0%, apenas concordancia de las cifras.',
  'rubella-cut-off-bouthry-2016':
    'Ocho pruebas: ningún falso en 85 sueros sin anticuerpos, muchos sueros con anticuerpos llamados dudosos o negativos; las decisiones por IU/mL deberían reconsiderarse.',
  'rubella-cut-off-matter-1997':
    'Un límite por debajo de 15 IU/mL priva de la vacuna a personas susceptibles.',
  'rubella-cut-off-schenk-ansorge-rubella': 'Inmune solo desde 15 IU/mL.',
  'rubella-cut-off-augusta-rubella': 'Positivo desde 15 IU/mL, de 10 a menos de 15 dudoso.',
  'rubella-cut-off-phimai-rubella': 'Se distinguen menos de 10, 10 a 15, y 15 o más.',
  'rubella-cut-off-koblenz-rubella': '10 a 34.9 inmunidad básica, 35 y más robusta.',
  'rubella-cut-off-ecolab-rubella': 'Por debajo de 25 IU/mL cuenta como no protegida.',
  'rubella-cut-off-commentguerir-rubella':
    '25 IU/mL por inhibición de la hemaglutinación, 10 a 15 por ELISA.',
  'rubella-cut-off-roche-rubella': 'Cualquier anticuerpo hallado confirma inmunidad.',
  'rubella-grey-igg-acip-2013': 'Dudoso no es inmune salvo que conste la vacunación; una dosis más.',
  'rubella-grey-igg-bouthry-2016':
    'Contar lo dudoso como positivo pasaría por alto a menos mujeres protegidas: el 56,5\u00a0% de 322 tenía anticuerpos.',
  'rubella-grey-igg-matter-1997':
    'Los límites bajos pasan por alto a mujeres susceptibles; por tanto, vacunar.',
  'rubella-grey-igg-england-screening-2016':
    'Deciden las dosis; por debajo de 10 IU/mL o zona gris sin dosis: vacunar.',
  'rubella-grey-igg-labmed-rubella':
    '10 a 14.9 IU/mL no es concluyente salvo que la vacunación básica esté completa.',
  'rubella-grey-igg-labor-becker-rubella': '5 a 10 IU/mL es dudoso; contar las dosis.',
  'rubella-grey-igg-mdi-rubella': '5 a 9 IU/mL es dudoso; contar las dosis.',
  'rubella-grey-igg-australian-handbook':
    'Comentar una IgG en zona gris con el laboratorio y vacunar; los anticuerpos vacunales bajos a menudo protegen.',
  'rubella-grey-igg-blt-rubella': 'Dudoso cuenta como negativo.',
  'rubella-grey-igg-arup-rubella': '9.0 a 9.9 IU/mL: repetir en 10 a 14 días.',
  'rubella-grey-igg-mayo-rubella-igg': 'Índice de 0.8 a 0.9: repetir en 10 a 14 días.',
  'rubella-grey-igg-michigan-rubella': 'Repetir en 2 semanas.',
  'rubella-two-doses-acip-2013':
    'Una triple vírica (SRP) más, tres como máximo en total, sin prueba después.',
  'rubella-two-doses-england-screening-2016': 'Ninguna: dos dosis documentadas son protección.',
  'rubella-two-doses-labor-becker-rubella': 'Ninguna: con dos dosis documentadas se supone inmunidad.',
  'rubella-two-doses-mdi-rubella': 'Ninguna: dos dosis documentadas, sin prueba.',
  'rubella-two-doses-nz-handbook': 'Ninguna tras dos dosis documentadas.',
  'rubella-verbal-dose-cdc-rubella-hcp': 'Una vacuna contada de palabra no es prueba.',
  'rubella-verbal-dose-acip-2013': 'Un antecedente de rubéola no es prueba.',
  'rubella-verbal-dose-blt-rubella': 'Una dosis documentada es prueba de inmunidad.',
  'rubella-test-after-vaccine-acip-2013': 'Sin prueba después de la dosis.',
  'rubella-test-after-vaccine-australian-handbook': 'Se analiza a todas las vacunadas a las 6 a 8 semanas.',
  'rubella-test-after-vaccine-obgproject-anti-d': 'Tras anti-D, analizar 6 a 8 semanas después.',
  'rubella-test-after-vaccine-acip-best-practice':
    'Tras anti-D o un hemoderivado, analizar a los 3 meses o más.',
  'rubella-anti-d-obgproject-anti-d':
    'La anti-D no es motivo para aplazar la vacuna; se analiza la respuesta.',
  'rubella-anti-d-acip-best-practice':
    'No por la anti-D tras el parto; tras otros hemoderivados una vacuna viva espera 3 a 11 meses según el producto.',
  'rubella-screening-england-screening-2016': 'Terminó el 1 de abril de 2016.',
  'rubella-screening-acog-rubella': 'IgG en la primera visita.',
  'rubella-screening-labor-gaertner-rubella': 'Sí, IgG salvo que consten dos dosis; la IgM no forma parte.',
  'rubella-screening-australian-handbook': 'Sí, en toda mujer antes o durante el embarazo.',
  'rubella-screening-france-rubella': 'Sí, IgG.',
  'rubella-screening-hiiragi-2024': 'Yokohama: todas las embarazadas, también con IgM.',
  'rubella-booking-negative-labor-gaertner-rubella': 'Segunda IgG a las 16 a 17 semanas.',
  'rubella-booking-negative-labor-becker-rubella': 'Segunda IgG a las 16 a 17 semanas.',
  'rubella-booking-negative-france-rubella': 'IgG de nuevo hacia las 20 semanas de amenorrea.',
  'rubella-booking-negative-medisite-rubella': 'Cada mes (página más antigua).',
  'rubella-booking-negative-acog-rubella': 'Sin repetición de rutina.',
  'rubella-booking-negative-phe-rash-2019': 'Sin repetición de rutina.',
  'rubella-booking-negative-australian-handbook': 'Sin repetición de rutina.',
  'rubella-booking-negative-cir': 'IgM de nuevo en el embarazo.',
  'rubella-igm-unasked-cdc-rubella-serology': 'No recomendado.',
  'rubella-igm-unasked-who-2018-4-7': 'Se llama prueba inapropiada.',
  'rubella-igm-unasked-phe-rash-2019': 'No recomendado.',
  'rubella-igm-unasked-labor-gaertner-rubella': 'No forma parte del cribado del embarazo.',
  'rubella-igm-unasked-vauloup-fellous-2007': 'Desaconsejado.',
  'rubella-igm-unasked-mayo-2008':
    'Retiró su prueba de IgM de rubéola en 2008: las positivas eran casi siempre falsas.',
  'rubella-igm-unasked-cir': 'Se hace de rutina.',
  'rubella-second-serum-cdc-vpd-14': 'IgM sin IgG, o ambas: 5 a 10 días.',
  'rubella-second-serum-cdc-vpd-14-2':
    'Tras un contacto: 3 a 4 semanas, y 6 semanas si la exposición continúa.',
  'rubella-second-serum-roche-rubella':
    'IgM hallada: 5 a 10 días. Sin anticuerpos tras la exposición: 2 a 3 semanas.',
  'rubella-second-serum-uk-rubella-summary': '7 a 10 días.',
  'rubella-second-serum-phe-rash-2019': 'Aproximadamente 1 mes después del último contacto.',
  'rubella-second-serum-arup-rubella': '10 a 14 días.',
  'rubella-second-serum-mayo-rubella-igg': '10 a 14 días.',
  'rubella-second-serum-rcpa-rubella': '10 a 14 días.',
  'rubella-second-serum-michigan-rubella': '2 semanas.',
  'rubella-second-serum-bmj-rubella': '2 a 3 semanas.',
  'rubella-igm-lasts-cdc-rubella-serology':
    'La mitad la tiene el día del exantema, más del 90\u00a0% el día 5; hasta tres meses.',
  'rubella-igm-lasts-acip-1998': 'Máximo hacia el día 7, se halla durante 4 a 12 semanas, a veces un año.',
  'rubella-igm-lasts-rcpa-rubella': 'Positiva hacia el día 5, desaparece después de unas 8 semanas.',
  'rubella-igm-lasts-uk-rubella-summary': '4 a 24 semanas.',
  'rubella-igm-lasts-labor-gaertner-rubella': '1 a 6 meses.',
  'rubella-igm-lasts-roche-rubella-igm': '1 a 3 meses tras la infección; tras la vacuna, débil durante años.',
  'rubella-igm-lasts-arup-rubella': 'Niveles bajos más de 12 meses tras la infección o la vacuna, a veces.',
  'rubella-igm-lasts-quest-rubella-igm': 'Niveles bajos más de 12 meses, a veces.',
  'rubella-igm-lasts-rubella-igm-vaccine': 'Tras la vacuna, débil hasta 3 años en 7 de 43.',
  'rubella-igm-lasts-persistent-rubella-igm': 'Más de 2,5 meses con avidez alta, y no por factor reumatoide.',
  'rubella-exposed-immune-cdc-vpd-14': 'Inmune, final del flujograma.',
  'rubella-exposed-immune-phe-rash-2019':
    'Dos pruebas de inmunidad: dos dosis, una dosis y una serología positiva, o dos serologías positivas, una de al menos 10 IU/mL. Vuelve si aparece un exantema.',
  'rubella-exposed-immune-uk-reinfection-notes':
    'Una vacuna documentada con una prueba positiva, o dos pruebas positivas.',
  'rubella-exposed-immune-banerji-2005':
    'Una IgG a las 12 semanas tras un viaje se leyó como inmunidad; el niño tuvo rubéola congénita.',
  'rubella-exposed-immune-pitts-2014':
    'Vacunada cinco años antes, IgG por encima de 400 IU/mL a los 4 meses, sin exantema: el niño tuvo rubéola congénita.',
  'rubella-igm-case-cste-rubella': 'La IgM puede confirmar un caso.',
  'rubella-igm-case-nz-rubella-manual':
    'La IgM puede confirmar un caso si no se puso vacuna en las últimas 6 semanas.',
  'rubella-igm-case-cdna-rubella': 'Solo sugestiva, salvo que la confirme un laboratorio de referencia.',
  'rubella-igm-case-california-rubella':
    'Una definición modificada; de 801 notificaciones positivas se confirmaron 4.',
  'rubella-notification-nz-rubella-manual': 'Ante la sospecha.',
  'rubella-notification-cdna-rubella': 'De notificación obligatoria.',
  'rubella-notification-labor-becker-rubella': 'Por el laboratorio y el clínico, con nombre.',
  'rubella-notification-thunder-bay-rubella': 'De inmediato.',
  'rubella-notification-washington-rubella': 'Casos sospechosos, al departamento de salud.',
  'rubella-notification-nice-cks-rubella': 'Ante la sospecha, por ley.',
  'rubella-avidity-window-who-2018-4-7': 'Baja durante unas 6 a 8 semanas tras la infección o la vacuna.',
  'rubella-avidity-window-enders-knotek-1989':
    'Por debajo del 30\u00a0% en las primeras 4 semanas aproximadamente; tras la vacuna, hasta unos 2,5 meses.',
  'rubella-avidity-window-hedman-rousseau':
    'Baja durante la enfermedad y poco después; 5 de 6 sueros límite en un plazo de 2 meses.',
  'rubella-avidity-window-mubareka-2007':
    'Por debajo del 40\u00a0% solo en 6 semanas, por encima del 60\u00a0% no antes de las 13 semanas.',
  'rubella-avidity-window-lafarga-1998':
    'Por debajo del 50\u00a0% reciente: el 84\u00a0% de los sueros agudos.',
  'rubella-avidity-window-bmj-rubella': 'Baja hasta 4 meses.',
  'rubella-avidity-window-idc-rubella':
    'Por debajo de 0.40 menos de 3 meses, por encima de 0.45 más de 6 meses.',
  'rubella-avidity-window-rudas-rubella':
    'Por debajo del 20\u00a0% aguda, por encima del 30\u00a0% más de 5 meses.',
  'rubella-avidity-window-quest-rubella-avidity': 'Maduración ya después de 30 días (fuente débil).',
  'rubella-e2-labor-gaertner-rubella': 'E2 presente: infección de hace al menos 3 meses.',
  'rubella-e2-best-2002': 'E2 presente: hace más de 5 meses.',
  'rubella-e2-hofmann-liebert-2005':
    'E2 ausente con avidez baja e IgM: infección primaria; hacen falta ambas pruebas.',
  'rubella-rna-cdc-rubella-serology': 'Pronto, con exantema.',
  'rubella-rna-who-2018-8-3': 'En todo caso que IgM e IgG dejen abierto.',
  'rubella-rna-germany-rubella-relay': 'Ante IgM con o sin IgG, y ante un exantema sin anticuerpos.',
  'rubella-rna-clipdocs-rubella': 'Exudado faríngeo, con un segundo suero.',
  'rubella-rna-cdna-rubella': 'Con el laboratorio de referencia.',
  'rubella-other-causes-uk-parvovirus-notes':
    'Rubéola y parvovirus B19 juntos ante un exantema no vesicular.',
  'rubella-other-causes-roche-rubella': 'Factor reumatoide, VEB, CMV y parvovirus B19.',
  'rubella-other-causes-cdc-rubella-serology':
    'Factor reumatoide, VEB, CMV, parvovirus B19 y otros dan IgM falsa.',
  'rubella-other-causes-medics-rubella': 'Las mismas causas de una IgM falsa.',
  'rubella-other-causes-clad-1997':
    'Se pasó por alto el parvovirus B19 porque se dio crédito a una IgM de rubéola a las 19 semanas.',
  'rubella-vaccine-lookback-who-2018-8-3': '56 días.',
  'rubella-vaccine-lookback-cdna-rubella': '8 días a 8 semanas.',
  'rubella-vaccine-lookback-nz-rubella-manual': '6 semanas.',
  'rubella-vaccine-lookback-enders-knotek-1989': 'Avidez baja hasta unos 2,5 meses tras la vacuna.',
  'rubella-fetal-tests-cdc-rubella-serology': 'No recomendado.',
  'rubella-fetal-tests-germany-rubella-relay':
    'Infección primaria antes de las 19 semanas, reinfección antes de las 12, o una IgM sin explicación.',
  'rubella-fetal-tests-banatvala-rubella':
    'Al menos 6 a 8 semanas tras la infección, después de las 18 a 21 semanas; lo más útil a las 12 a 18 semanas y en la reinfección antes de las 12; una sola negativa nunca descarta.',
  'rubella-fetal-tests-mace-2004':
    'La PCR amniótica detectó del 83 al 95\u00a0%, nunca falso positivo en 45 mujeres.',
  'rubella-fetal-tests-suzumori-1991':
    'IgM en sangre fetal desde unas 22 a 23 semanas; hay falsos negativos.',
  'rubella-fetal-tests-australia-notes':
    'PCR al menos 6 semanas tras la infección (apuntes de estudiantes, débil).',
  'rubella-fetal-tests-sogc-203': 'Posible en líquido amniótico o vellosidades coriales.',
  'rubella-fetal-tests-phe-rash-2019': 'Caso por caso, en medicina fetal.',
  'rubella-fetal-risk-miller-1982':
    'Exantema antes de las 11 semanas: 9 de 10 infectados, todos con defectos; 13 a 16 semanas: cerca de la mitad infectados, un tercio de ellos con sordera.',
  'rubella-fetal-risk-sense-rubella':
    'Antes de las 11 semanas 90\u00a0%, 11 a 16 semanas 20\u00a0%, 16 a 20 semanas mínimo.',
  'rubella-fetal-risk-labor-gaertner-rubella':
    'Antes de las 11 semanas, del 70 al 90\u00a0% infectados y del 25 al 65\u00a0% con daño; 11 a 17 semanas, 55\u00a0% y del 8 al 20\u00a0%; más tarde, del 20 al 35\u00a0% y 3,5\u00a0%, como en los demás.',
  'rubella-fetal-risk-cdc-vpd-15': 'Máximo en las primeras 12 semanas.',
  'rubella-fetal-risk-who-2018-3-6': 'Hasta el 85\u00a0% en las primeras 12 semanas.',
  'rubella-end-of-risk-miller-1982':
    'Ningún defecto después de las 16 semanas en 63 niños infectados; queda un límite superior del 6 al 7\u00a0%.',
  'rubella-end-of-risk-registry-deafness': 'Sordera hasta la semana 17, ninguna después.',
  'rubella-end-of-risk-rcog-rubella':
    'Mínimo de las 16 a las 20 semanas, solo sordera; no descrito antes de la concepción.',
  'rubella-end-of-risk-cdc-vpd-15': 'Los defectos son raros después de las 20 semanas.',
  'rubella-reinfection-risk-cradock-watson-1981':
    'Ninguna de 34 reinfecciones alcanzó al bebé; 6 primoinfecciones silentes alcanzaron a 3.',
  'rubella-reinfection-risk-fogel-1985':
    '25 niños seguidos tras 56 reinfecciones estaban bien; 7 infectados tras primoinfecciones silentes.',
  'rubella-reinfection-risk-reinfections-1988':
    'Cinco bebés infectados tras reinfección silente en tres años.',
  'rubella-reinfection-risk-uk-reinfection-notes':
    'Cerca del 8\u00a0% infectados si ocurre en las primeras 12 semanas.',
  'rubella-reinfection-risk-morgan-capner-1991': 'Defectos probablemente en menos del 5\u00a0%.',
  'rubella-reinfection-risk-banatvala-rubella':
    'Reinfección con exantema a las 13 semanas tras una vacuna anterior; el niño estaba sano.',
  'rubella-reinfection-risk-tokunoshima':
    '17 de 61 mujeres con un título bajo anterior tuvieron un aumento de cuatro veces.',
  'rubella-conception-interval-acip-2013': '28 días.',
  'rubella-conception-interval-gponline-rubella': '1 mes.',
  'rubella-conception-interval-acog-rubella': '28 días.',
  'rubella-conception-interval-acip-1998':
    '3 meses en el texto más antiguo, y aún en algunas fichas técnicas.',
  'rubella-vaccine-risk-sogc-203':
    'Entonces no había ningún caso documentado; puede tranquilizarse a la mujer.',
  'rubella-vaccine-risk-acip-2013':
    'Ningún síndrome en 324 lactantes de 321 mujeres susceptibles; límite superior 1,6\u00a0%.',
  'rubella-vaccine-risk-castillo-2011':
    '2894 mujeres susceptibles, ningún síndrome en 1980 nacimientos; límite superior 0,2\u00a0%.',
  'rubella-vaccine-risk-costa-rica-mmr': 'Ningún síndrome y ninguna IgM.',
  'rubella-vaccine-risk-iran-mmr-2006': 'Cinco recién nacidos con IgM, ninguno con signos.',
  'rubella-vaccine-risk-namaei-2008': 'Ninguno de 107.',
  'rubella-vaccine-risk-gponline-rubella': 'Reino Unido: más de 130 mujeres, ningún síndrome.',
  'rubella-vaccine-risk-hofmann-2000':
    'El virus vacunal infectó a un bebé durante más de 8 meses, sin el síndrome.',
  'rubella-vaccine-risk-pediatrics-2023-mmr':
    'Un lactante con un cuadro similar al síndrome tras la triple vírica (SRP) al principio del embarazo.',
  'rubella-immunoglobulin-nz-handbook': 'No evita la infección y no debe usarse.',
  'rubella-immunoglobulin-mmwr-2001':
    'Puede enmascarar la enfermedad; solo se considera en casos excepcionales tras un contacto conocido. Tras ella nacieron lactantes con el síndrome.',
  'rubella-immunoglobulin-uk-management-notes': 'No de rutina; solo se considera en casos excepcionales.',
  'rubella-exclusion-nz-rubella-manual':
    'Contagiosa desde 7 días antes hasta 7 días después del exantema; 7 días.',
  'rubella-exclusion-cdna-rubella': '4 días después del exantema (Nueva Gales del Sur, Queensland).',
  'rubella-exclusion-cdc-vpd-14': '7 días después del exantema.',
  'rubella-infant-igm-who-2018-4-8':
    'Cerca de uno de cada cinco lactantes infectados es negativo antes del mes; repetir entonces.',
  'rubella-infant-igm-uptodate-crs': 'Cerca del nacimiento, y de nuevo al mes.',
  'rubella-infant-igm-bmj-rubella': 'Casi todos antes de los 3 meses, cerca de la mitad a los 6 meses.',
  'rubella-infant-igm-primarycare-crs': 'Disminuye con la edad, por lo que se toma cerca del nacimiento.',
  'rubella-infant-igm-primex-rubella': 'Su ausencia en sangre de cordón no descarta nada.',
  'rubella-infant-igm-cradock-watson-1980':
    'Tras una rubéola materna tardía la IgM a menudo falta: la tenía el 12\u00a0% tras exantema a las 24 a 28 semanas, el 28\u00a0% conservó IgG.',
  'rubella-infant-igg-who-2018-4-8':
    'La IgG de la madre se reduce a la mitad cada mes aproximadamente; lo que persiste confirma.',
  'rubella-infant-igg-bmj-rubella': 'Más allá de los 7 a 11 meses.',
  'rubella-infant-igg-banatvala-rubella': 'Después de los 9 meses.',
  'rubella-infant-shedding-who-2018-3-6':
    'Hasta 1 año, salvo que sean negativas dos muestras con un mes de diferencia después de los 3 meses de edad; la mitad deja de excretar en 3 meses.',
  'rubella-infant-shedding-aap-crs-isolation': 'La misma regla.',
  'rubella-infant-shedding-wallin-2018':
    'Dos rondas negativas con 30 días de diferencia en el lactante de Kansas.',
  'rubella-infant-definition-bccdc-rubella':
    'Evidencia de laboratorio sin defecto es infección; un defecto la convierte en el síndrome.',
  'rubella-infant-definition-uptodate-crs': 'Síndrome: evidencia de laboratorio y un defecto.',
  'rubella-infant-definition-rcog-rubella': 'La pérdida auditiva y otros defectos pueden aparecer más tarde.',
  'rubella-infant-definition-thunder-bay-rubella': 'Signos tardíos: audición, ojos, hormonas.',
  'rubella-infant-definition-wallin-2018': 'El lactante de Kansas estaba infectado sin defectos y se siguió.',
};
