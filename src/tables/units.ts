/**
 * The units laboratories print, and the spellings they print them in. Only powers of ten of one unit are converted;
 * IU, AU and index are never turned into each other. Spellings are compared with case, spaces, dots and look-alike
 * letters ignored, so one of each kind is enough.
 *
 * Source: the interoperability evidence, section 1.6 (UCUM run through ucum-lhc 7.1.9). Spellings it does not hold
 * are marked recalled.
 */
import type { UnitRow } from '../rules/aids.ts';

export const UNITS = [
  {
    unit: 'IU/mL',
    divideBy: 1,
    // kU/L: Italian laboratories, in the peers notes. Recalled: U.I./mL, IE/mL (German), j.m./mL (Polish).
    spellings: [
      'IU/mL',
      '[IU]/mL',
      'k[IU]/L',
      'kIU/L',
      'kU/L',
      'UI/mL',
      'МЕ/мл',
      'ME/mL',
      'U.I./mL',
      'IE/mL',
      'kIE/L',
      'j.m./mL',
    ],
  },
  // mIU/mL and [IU]/L found; the others are the same power of ten.
  {
    unit: 'IU/mL',
    divideBy: 1000,
    spellings: ['mIU/mL', 'm[IU]/mL', '[IU]/L', 'IU/L', 'UI/L', 'mUI/mL', 'мМЕ/мл', 'МЕ/л', 'IE/L'],
  },
  // Printed without a volume (peers notes, pattern 29): a unit of its own, never taken for IU/mL.
  { unit: 'IU', divideBy: 1, spellings: ['IU', 'UI', 'МЕ'] },
  // "AU/mL" is astronomical units in UCUM; on a report it is arbitrary units. Recalled: UA/mL (Romance languages).
  { unit: 'AU/mL', divideBy: 1, spellings: ['AU/mL', "[arb'U]/mL", "k[arb'U]/L", 'UA/mL'] },
  // CMV "U/mL" is arbitrary too, and not the same as AU/mL.
  { unit: 'U/mL', divideBy: 1, spellings: ['U/mL', 'Ед/мл'] },
  // Peers notes: a CMV IgM in EU/mL, whatever kit that is.
  { unit: 'EU/mL', divideBy: 1, spellings: ['EU/mL'] },
  { unit: 'RU/mL', divideBy: 1, spellings: ['RU/mL', '{RU}/mL'] },
  {
    unit: 'index',
    divideBy: 1,
    // One family: signal over cut-off. Recalled: ИП, indice, índice, indeks, ratio in words.
    spellings: [
      ...[
        'index',
        '{index}',
        '{Index_val}',
        'Index_val',
        'COI',
        '{COI}',
        'S/CO',
        '{s_co_ratio}',
        'ratio',
        '{ratio}',
      ],
      ...['IV', 'AI', 'КП', 'коэффициент позитивности', 'ИП', 'индекс', 'indice', 'índice', 'indeks'],
    ],
  },
  { unit: '%', divideBy: 1, spellings: ['%', 'percent', 'Avi %', 'RAI %', '% RAI', 'ИА %', '% ИА'] },
  { unit: 'titre', divideBy: 1, spellings: ['titre', 'titer', '{titer}', '{titre}', 'титр'] },
  { unit: 'copies/mL', divideBy: 1, spellings: ['copies/mL', '[copies]/mL', '{copies}/mL', 'копий/мл'] },
  { unit: 'log IU/mL', divideBy: 1, spellings: ['log10 IU/mL', '{log_IU}/mL', 'log IU/mL'] },
  { unit: 'ΔA', divideBy: 1, spellings: ['ΔA'] },
  { unit: 'score', divideBy: 1, spellings: ['score'] },
] as const satisfies readonly UnitRow[];
