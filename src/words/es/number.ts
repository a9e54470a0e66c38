/** A printed number on the form: its fields, what it reads as, and what is said when it cannot be read. */
import type { number as english } from '../en/number.ts';
import type { Like } from '../like.ts';

const list = (parts: readonly string[], word: string) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;

export const number: Like<typeof english> = {
  value: 'Valor tal como está impreso',
  valueHint: 'Con su signo y unidad: 0,85 COI, > 250 IU/mL, 1:16',
  unit: 'Unidad, si figura aparte',
  beside: '¿Qué figura impreso al lado?',
  ways: {
    limits: 'Límites, con o sin zona gris',
    'cut-off': 'Un solo punto de corte',
    kit: 'Sin límites, pero se conoce el kit',
  },
  printed: 'Límites tal como están impresos',
  printedHint: 'Opcional, como <0.7 / 0.7-1.0 / >1.0; rellena los dos campos de abajo',
  printedUnread: 'Estos límites no se pueden leer aquí: rellene los dos campos de abajo.',
  below: 'Negativo por debajo de',
  upTo: 'Negativo hasta',
  from: 'Positivo desde',
  above: 'Positivo por encima de',
  lowBelow: 'Baja por debajo de',
  lowUpTo: 'Baja hasta',
  highFrom: 'Alta desde',
  highAbove: 'Alta por encima de',
  sign: (label: string) => `Signo de «${label}»`,
  signs: { below: '< por debajo de', 'up-to': '≤ hasta', from: '≥ desde', above: '> por encima de' },
  cutOff: 'Punto de corte',
  cutOffHint: 'Negativo por debajo, positivo desde él',
  cutOffHintAvidity: 'Alta desde él',
  cutOffRule: 'Poner alrededor una zona gris de ±10\u00a0%',
  cutOffRuleHint:
    'Una regla del laboratorio CIR para la IgM, no impresa en este informe. Otras fuentes la contradicen: las zonas grises difieren de un kit a otro.',
  said: 'La palabra del laboratorio junto al número',
  saidNone: 'ninguna',
  kit: {
    label: 'Kit',
    choose: 'Elija el kit',
    ofLaboratory: 'Kits de este laboratorio',
    toCheck: 'compruebe el inserto',
    toType: 'límites según el inserto',
    notInsert: (source: string) =>
      `Fuente: ${source}. No es el inserto: si el suyo difiere, escriba sus límites.`,
    noLimits: 'El catálogo no contiene los límites de este kit. Escríbalos según su inserto.',
    check: (limits: string) => `Mi inserto dice: ${limits}`,
    recalled:
      'Estos límites se citan de memoria, no se leyeron en una fuente. Compruebe el inserto antes de marcar.',
    validIf: (floor: string) =>
      `La IgG de este suero es al menos ${floor}: por debajo, esta avidez no significa nada`,
    mine: 'Es el kit de este laboratorio, elegido en este dispositivo. Si la hoja viene de otro, cámbielo.',
    whose: 'Elegir los kits de este laboratorio',
  },
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  /** "negativo por debajo de 1.6, positivo desde 3". */
  limitsLine: (low: string, high: string) => `${low}, ${high}`,
  classes: {
    negative: 'negativo',
    grey: 'zona gris',
    'low-positive': 'positivo débil',
    positive: 'positivo',
    low: 'baja',
    intermediate: 'intermedia',
    high: 'alta',
    'not-measurable': 'no medible',
    'not-done': 'no realizado',
    pending: 'pendiente',
  },
  range: {
    below: (limit: string) => `por debajo de ${limit}`,
    upTo: (limit: string) => `hasta ${limit}, incluido`,
    included: (limit: string) => `${limit} incluido`,
    from: (limit: string) => `desde ${limit}`,
    above: (limit: string) => `por encima de ${limit}`,
    between: (low: string, high: string) => `${low} a ${high}`,
  },
  by: {
    laboratory: 'como dice el laboratorio',
    limits: 'por los límites impresos',
    'cut-off': 'por el punto de corte impreso',
    'cut-off-rule': 'por la regla de ±10\u00a0% del laboratorio CIR, no impresa en este informe',
    kit: (name: string) => `por el kit ${name}`,
    insert: (name: string) => `por el inserto de ${name}`,
  },
  echo: (word: string, range: string, by: string) =>
    `Se lee como: ${word}${range === '' ? '' : ` (${range})`}, ${by}.`,
  withoutRule: (word: string) => `Sin la regla sería ${word}.`,

  noValue: 'Introduzca el valor tal como está impreso',
  valueForm: 'El valor debe ser un número, como 0,85 o > 250',
  valueBeside: (value: string) =>
    `«${value}» contiene más que un número, una unidad y una palabra conocida aquí: ponga la unidad en su campo y seleccione la palabra del laboratorio`,
  ambiguous: (typed: string, readings: readonly string[]) =>
    `${typed} puede ser ${list(readings, 'o')}: seleccione cuál`,
  readAs: (value: string) => `Es ${value}`,
  limitAmbiguous: (typed: string, readings: readonly string[]) =>
    `${typed} puede ser ${list(readings, 'o')}: introduzca el límite sin separador, o con otro 0 al final`,
  noLimits: 'Introduzca los límites del laboratorio, elija el kit o elija el resultado en palabras',
  oneLimit: 'Introduzca los dos límites, o elija «Un solo punto de corte»',
  belowForm: 'El límite inferior debe ser un número, como 0.7',
  fromForm: 'El límite superior debe ser un número, como 1.0',
  cutOffForm: 'El punto de corte debe ser un número, como 1.0',
  reversed: 'El límite inferior no debe estar por encima del límite superior',
  both: (limit: string) =>
    `${limit} no puede ser los dos extremos a la vez: elija de nuevo el signo de un límite`,
  twoKinds: 'Los límites deben ser ambos números o ambos títulos, en una misma unidad',
  printedDiffers: 'Los límites impresos y los dos campos difieren: corrija uno de ellos',
  noKit: 'Elija el kit, introduzca los límites del laboratorio o elija el resultado en palabras',
  kitUnchecked: 'Compruebe el inserto y marque lo que dice, o introduzca sus límites',
  kitInvalid: 'Marque que la IgG es lo bastante alta, o elija «No medible»',
  undecided: (value: string, classes: readonly string[]) =>
    `${value} no puede clasificarse: aquí puede ser ${list(classes, 'o')}. Pregunte al laboratorio, o elija «No lo sé»`,
  avidityBelow: (value: string) =>
    `${value} está por debajo del punto de corte, donde una avidez puede ser baja o intermedia: introduzca los dos límites, o seleccione la palabra del laboratorio`,
  twoUnits: (value: string, unit: string) => `El valor ${value} y la unidad ${unit} no concuerdan`,
  unitAgainst: (unit: string, limits: string) =>
    `El valor está en ${unit} y los límites en ${limits}: nunca se convierten`,
  unitAgainstKit: (unit: string, kit: string) => `El valor está en ${unit} y este kit mide en ${kit}`,
  noUnit: 'sin unidad',
  titres: 'títulos',
  wordsDiffer: 'La palabra en el valor y la palabra del laboratorio difieren: corrija una de ellas',
  disagree: 'La palabra y el número no concuerdan. ¿Cuál vale?',
  disagreeHint: 'Si no puede saberlo, pregunte al laboratorio y elija arriba «No lo sé».',
  holds: (word: string, by: string) => `${word}, ${by}`,
  noHolds: 'Seleccione qué vale: la palabra del laboratorio o su número',

  compare: {
    title: (value: string) => `Cómo leerían otros kits ${value}`,
    lead: 'El mismo número, leído con los límites de cada kit del catálogo. Un número sin su kit no es un resultado.',
    noUnit: 'No se indicó unidad: cada kit lee el número en su propia unidad.',
    kit: 'Kit',
    limits: 'Negativo / positivo',
    limitsAvidity: 'Baja / alta',
    reads: 'Se lee como',
    undecided: 'no puede clasificarse',
    'other-unit': 'no comparable',
    recalled: 'de memoria',
    fit: (kits: readonly string[]) => `Estos límites corresponden a: ${list(kits, 'y')}.`,
    fitNone: 'Estos límites no corresponden a ningún kit del catálogo.',
  },
  shown: {
    kit: (name: string) => `kit ${name}`,
    rule: 'regla de ±10\u00a0% del laboratorio CIR, no impresa',
  },
};
