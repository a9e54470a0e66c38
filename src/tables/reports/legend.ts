/**
 * The words that stand in printed limits beside the classes and comparators of the readings table. Limits with any
 * other word are not read.
 *
 * Sources: the interoperability evidence, sections 2 and 6, and the 29 question patterns of the peers notes; the other
 * forms and languages are recalled, not yet reviewed by native readers.
 */
import type { Comparator } from '../../rules/number.ts';

/** Short forms that only a legend uses. */
// prettier-ignore
export const LEGEND_CLASSES = {
  negative: ['nég', 'ujem', 'absence of antibodies'],
  grey: [
    'неопр', 'пограничн', 'eq', 'equiv', 'gz', 'gray area', 'grey area', 'zona dubbia', 'zona de duda',
    'zone douteuse', 'dub', 'wątpl', 'grenzw', 'indet', 'borderline zone', 'equivocal zone',
    'зона сомнительных значений',
  ],
  positive: ['dod'],
  low: ['низк', 'низкоавидный', 'низкая ав', 'weak', 'low avid'],
  intermediate: [
    'промеж', 'средн', 'borderline avidity', 'grey zone avidity', 'gray zone avidity', 'пограничная авидность',
    'moderate', 'medium',
  ],
  high: ['выс', 'высок', 'высокоавидный', 'высокая ав', 'strong', 'high avid'],
} as const;

/** `до 0,9` leaves open on which side 0,9 stands: it goes to the band above, as with "<". */
// prettier-ignore
export const LEGEND_COMPARATORS = {
  '<': [
    'до', 'up to', 'upto', 'to below', 'bis', 'bis zu', 'jusqu a', 'fino a', 'hasta', 'até', 'do',
    'lower than', 'smaller than', 'inférieur', 'inferiore', 'inferior', 'менее чем', 'меньше чем', 'ниже чем',
    'menor', 'menor de', 'minore di',
  ],
  '>': [
    'supérieur', 'superiore', 'superior', 'более чем', 'больше чем', 'выше чем', 'higher than', 'larger than',
    'mayor', 'mayor de', 'maggiore di', 'maior', 'oltre',
  ],
  '≤': [
    'less than or equal to', 'less than or equal', 'lower than or equal to', 'меньше или равно',
    'менее или равно', 'inférieur ou égal à', 'inferiore o uguale a', 'menor o igual a', 'menor o igual que',
    'menor ou igual a', 'kleiner gleich', 'mniejsze lub równe', 'no more than',
  ],
  '≥': [
    'from', 'от', 'начиная с', 'ab', 'à partir de', 'a partire da', 'a partir de', 'desde', 'von', 'de', 'od',
    'da', 'greater than or equal to', 'greater than or equal', 'more than or equal to',
    'equal or greater than', 'больше или равно', 'более или равно', 'supérieur ou égal à',
    'superiore o uguale a', 'mayor o igual a', 'mayor o igual que', 'maior ou igual a', 'größer gleich',
    'większe lub równe',
  ],
} as const satisfies Readonly<Record<Comparator, readonly string[]>>;

/** Between the two ends of one band. */
// prettier-ignore
export const LEGEND_TO = [
  'to', 'до', 'bis', 'à', 'a', 'do', 'al', 'até', 'hasta', 'and', 'и', 'und', 'et', 'e', 'y', 'i',
] as const;

/** One number parts negative from positive: positive from there on, no grey zone. */
// prettier-ignore
export const CUT_OFFS = [
  'cut off', 'cutoff', 'cut', 'cut off value', 'cutoff value', 'cut off index', 'порог', 'пороговое значение',
  'пороговый уровень', 'граница', 'seuil', 'valeur seuil', 'seuil de positivité', 'soglia', 'valore soglia',
  'valore di cut off', 'umbral', 'punto de corte', 'valor de corte', 'ponto de corte', 'Grenzwert',
  'Schwellenwert', 'punkt odcięcia', 'wartość odcięcia', 'wartość graniczna',
] as const;

/** Says nothing of the limits. */
// prettier-ignore
export const FILLERS = [
  'reference', 'reference range', 'reference interval', 'reference value', 'reference values', 'ref', 'range',
  'values', 'value', 'result', 'results', 'interpretation', 'limits', 'norm', 'normal', 'zone', 'between',
  'titre', 'titer', 'antibodies', 'antibody', 'is', 'are', 'as', 'for', 'legend', 'units', 'or', 'considered',
  'interpreted as', 'референсные значения', 'референсный интервал', 'норма', 'результат', 'значение',
  'значения', 'интерпретация', 'зона', 'титр', 'антитела', 'при', 'считать', 'считается', 'между', 'пределы',
  'Referenzbereich', 'Referenz', 'Bereich', 'Befund', 'Wert', 'Werte', 'Ergebnis', 'Titer', 'zwischen',
  'valeurs de référence', 'référence', 'résultat', 'interprétation', 'entre', 'valeur', 'valeurs',
  'valori di riferimento', 'riferimento', 'risultato', 'interpretazione', 'tra', 'valore', 'valori',
  'compreso tra', 'valores de referencia', 'referencia', 'resultado', 'interpretación', 'valor', 'valores',
  'valores de referência', 'referência', 'interpretação', 'wartości referencyjne', 'wynik', 'interpretacja',
  'wartość', 'zakres', 'pomiędzy',
] as const;

/** Says that these are limits of an avidity: they are not read for anything else. */
// prettier-ignore
export const OF_AVIDITY = [
  'avidity', 'avidity index', 'igg avidity', 'авидность', 'индекс авидности', 'иа', 'Avidität',
  'Aviditätsindex', 'avidité', 'indice d avidité', 'avidità', 'indice di avidità', 'avidez',
  'índice de avidez', 'awidność', 'indeks awidności',
] as const;
