/**
 * Words that stand in the cells of a table beside the results, whole string, compared with case, accents and look-alike
 * letters ignored: whose result it is, the sex, the status of a result; and words in a heading that say nothing.
 *
 * The one-letter statuses are those of HL7 table 0085 (recalled). All words are recalled from the use of laboratories
 * in the eight languages; not yet reviewed by native readers. Words that may mean two things are left out ("lactante":
 * an infant, or a woman who breastfeeds; "child": of any age), and are asked.
 */
import type { Language } from '../../rules/aids.ts';

type Words = Partial<Readonly<Record<Language, readonly string[]>>>;

export const SUBJECT_WORDS = {
  pregnant: {
    en: ['pregnant', 'pregnancy', 'pregnant woman', 'gravid', 'antenatal', 'prenatal', 'expecting'],
    ru: ['беременная', 'беременна', 'беременность', 'беременные'],
    de: ['schwanger', 'Schwangere', 'Schwangerschaft'],
    fr: ['enceinte', 'grossesse', 'femme enceinte'],
    it: ['gravida', 'in gravidanza', 'gravidanza', 'incinta'],
    es: ['embarazada', 'embarazo', 'gestante'],
    pt: ['grávida', 'gravidez'],
    pl: ['w ciąży', 'ciężarna', 'ciąża'],
  },
  planning: {
    en: [
      ...['planning', 'planning pregnancy', 'planning a pregnancy', 'plans pregnancy', 'preconception'],
      ...['pre-conception', 'preconceptional', 'trying to conceive'],
    ],
    ru: ['планирует беременность', 'планирование', 'планирование беременности', 'планирующая', 'планирует'],
    de: ['Kinderwunsch', 'präkonzeptionell'],
    fr: ['préconceptionnel', 'désir de grossesse', 'préconception'],
    it: ['preconcezionale', 'programma gravidanza'],
    es: ['preconcepcional', 'planea embarazo'],
    pt: ['pré-concepcional', 'planeja gravidez'],
    pl: ['planuje ciążę', 'planowanie ciąży'],
  },
  newborn: {
    en: ['newborn', 'new-born', 'neonate', 'neonatal', 'infant', 'baby'],
    ru: ['новорожденный', 'новорожденная', 'новорожденные', 'младенец'],
    de: ['Neugeborenes', 'Neugeborener', 'Neugeborene', 'Säugling'],
    fr: ['nouveau-né', 'nouveau-née', 'nourrisson'],
    it: ['neonato', 'neonata'],
    es: ['recién nacido', 'recién nacida'],
    pt: ['recém-nascido', 'recém-nascida'],
    pl: ['noworodek', 'niemowlę'],
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Below a heading that asks about pregnancy. "No" is no answer: whose results they are is still open. */
export const YES_WORDS = {
  en: ['yes', 'y', 'true'],
  ru: ['да'],
  de: ['ja'],
  fr: ['oui'],
  it: ['sì'],
  pt: ['sim'],
  pl: ['tak'],
} as const satisfies Words;

/** "M" is a woman in Spanish; it counts as male, and whose results they are is asked then. */
export const SEX_WORDS = {
  female: {
    en: ['f', 'female', 'woman'],
    ru: ['ж', 'жен', 'женский', 'женщина'],
    de: ['w', 'weiblich', 'Frau'],
    fr: ['féminin', 'femme'],
    it: ['femmina', 'femminile', 'donna'],
    es: ['femenino', 'mujer'],
    pt: ['feminino', 'mulher'],
    pl: ['k', 'kobieta', 'żeńska'],
  },
  male: {
    en: ['m', 'male', 'man'],
    ru: ['муж', 'мужской', 'мужчина'],
    de: ['männlich', 'Mann'],
    fr: ['masculin', 'homme', 'h'],
    it: ['maschio', 'maschile', 'uomo'],
    es: ['masculino', 'hombre', 'varón'],
    pt: ['homem'],
    pl: ['mężczyzna', 'męska'],
  },
} as const satisfies Readonly<Record<string, Words>>;

export const STATUS_WORDS = {
  final: {
    en: [
      'f',
      'final',
      'complete',
      'completed',
      'verified',
      'validated',
      'authorised',
      'authorized',
      'released',
      'done',
    ],
    ru: [
      'окончательный',
      'окончательно',
      'готов',
      'готово',
      'выполнен',
      'выполнено',
      'подтвержден',
      'валидирован',
    ],
    de: ['endgültig', 'freigegeben', 'validiert'],
    fr: ['définitif', 'validé'],
    it: ['definitivo', 'validato'],
    es: ['validado', 'finalizado'],
    pt: ['liberado'],
    pl: ['ostateczny', 'zatwierdzony'],
  },
  corrected: {
    en: ['c', 'corrected', 'amended', 'revised'],
    ru: ['исправленный', 'исправлен', 'исправлено'],
    de: ['korrigiert'],
    fr: ['corrigé'],
    it: ['corretto'],
    es: ['corregido'],
    pt: ['corrigido', 'retificado'],
    pl: ['skorygowany', 'poprawiony'],
  },
  preliminary: {
    en: [
      'p',
      'r',
      's',
      'i',
      'preliminary',
      'provisional',
      'pending',
      'partial',
      'in progress',
      'registered',
      'unverified',
    ],
    ru: ['предварительный', 'предварительно', 'в работе', 'не готов', 'не готово', 'выполняется'],
    de: ['vorläufig', 'in Arbeit', 'ausstehend'],
    fr: ['provisoire', 'en cours', 'partiel'],
    it: ['provvisorio', 'in corso', 'preliminare'],
    es: ['provisional', 'preliminar', 'pendiente', 'en proceso'],
    pt: ['pendente', 'em andamento'],
    pl: ['wstępny', 'w trakcie', 'w toku'],
  },
  void: {
    en: [
      'x',
      'd',
      'w',
      'void',
      'cancelled',
      'canceled',
      'entered in error',
      'deleted',
      'rejected',
      'withdrawn',
    ],
    ru: ['аннулирован', 'аннулировано', 'отменен', 'отменено', 'ошибочный', 'забракован'],
    de: ['storniert', 'abgesagt', 'ungültig'],
    fr: ['annulé', 'rejeté'],
    it: ['annullato'],
    es: ['anulado', 'rechazado'],
    pt: ['cancelado', 'rejeitado'],
    pl: ['anulowany', 'odrzucony'],
  },
} as const satisfies Readonly<Record<string, Words>>;

/**
 * Words that may stand beside a test in a heading and change nothing. Any other word there ("earlier", "mother", "2")
 * makes the column one that is asked about.
 */
export const HEADING_FILLERS = [
  ...[
    'test',
    'result',
    'results',
    'value',
    'level',
    'levels',
    'serology',
    'virus',
    'viral',
    'screening',
    'screen',
    'fluid',
    'human',
  ],
  ...[
    'quantitative',
    'quant',
    'qualitative',
    'qual',
    'numeric',
    'number',
    'to',
    'of',
    'the',
    'for',
    'by',
    'in',
    'against',
  ],
  ...['class', 'type', 'isotype', 'specific', 'index', 'titer', 'titre'],
  ...[
    'класс',
    'класса',
    'к',
    'ко',
    'против',
    'на',
    'результат',
    'значение',
    'колич',
    'количественно',
    'качественно',
  ],
  ...['индекс', 'титр', 'вирус', 'вирусу', 'вируса', 'анализ', 'исследование', 'определение', 'уровень'],
  ...['Ergebnis', 'Wert', 'gegen', 'Klasse', 'quantitativ', 'qualitativ', 'spezifisch', 'Titer'],
  ...['résultat', 'valeur', 'taux', 'sérologie', 'quantitatif', 'qualitatif', 'de', 'des', 'la', 'le', 'du'],
  ...[
    'risultato',
    'valore',
    'sierologia',
    'quantitativo',
    'qualitativo',
    'di',
    'del',
    'della',
    'per',
    'indice',
    'titolo',
  ],
  ...[
    'resultado',
    'valor',
    'serología',
    'sorologia',
    'cuantitativo',
    'cualitativo',
    'título',
    'para',
    'do',
    'da',
    'índice',
  ],
  ...['wynik', 'wartość', 'przeciw', 'klasy', 'klasa', 'ilościowo', 'jakościowo', 'miano', 'indeks'],
] as const;

/** The kind of method, where a heading names it: kept as the method of the result. */
export const HEADING_METHODS = [
  ...[
    'elisa',
    'eia',
    'elfa',
    'clia',
    'cmia',
    'eclia',
    'ecl',
    'meia',
    'mfi',
    'ифа',
    'ихла',
    'ихл',
    'ихлa',
    'кхла',
  ],
] as const;
