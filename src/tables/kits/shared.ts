/** What many rows of the kit catalogue share: sources, makers with their platforms, agents. */

export const PARASITE = {
  source: 'Parasite 2019;26:51, table 1 (PMC6707100)',
  sourceKind: 'paper',
  found: true,
} as const;
export const CVI = {
  source: 'CVI avidity table (cvi.asm.org markup 31061)',
  sourceKind: 'paper',
  found: true,
} as const;
export const JCM_CMV = {
  source: 'JCM CMV, table 1 (jcm.asm.org markup 108476)',
  sourceKind: 'paper',
  found: true,
} as const;
export const JCM_RUBELLA = {
  source: 'JCM 2016;54:1720, table 1 (PMC4922105)',
  sourceKind: 'paper',
  found: true,
} as const;
export const PMC5703806 = {
  source: 'PMC5703806, table 6 note',
  sourceKind: 'paper',
  found: true,
} as const;
export const RECALLED = { source: 'recalled', sourceKind: 'recalled', found: false } as const;

export const toxo = { agent: 'toxoplasma', insertVersion: null, validIf: null, readOn: null } as const;
export const rubella = { agent: 'rubella', insertVersion: null, validIf: null, readOn: null } as const;
export const cmv = { agent: 'cmv', insertVersion: null, validIf: null, readOn: null } as const;
export const roche = { maker: 'Roche', platform: 'Elecsys' } as const;
export const architect = { maker: 'Abbott', platform: 'Architect', market: null } as const;
export const liaison = { maker: 'DiaSorin', platform: 'LIAISON' } as const;
export const vidas = { maker: 'bioMérieux', platform: 'VIDAS' } as const;
export const access = { maker: 'Beckman Coulter', platform: 'Access', market: null } as const;
export const platelia = { maker: 'Bio-Rad', platform: 'Platelia', market: null } as const;
export const bioplex = { maker: 'Bio-Rad', platform: 'BioPlex', market: null } as const;
export const centaur = { maker: 'Siemens', platform: 'Centaur' } as const;
export const atellica = { maker: 'Siemens', platform: 'Atellica' } as const;
export const recomline = { maker: 'Mikrogen', platform: 'recomLine' } as const;
export const vectorBest = { maker: 'Vector-Best', market: 'Russia' } as const;
export const euroimmun = { maker: 'Euroimmun', platform: 'ELISA', market: null } as const;

/** Found: PMC2650902, table 6; the same floor for VIDAS and Architect. */
export const IGG_6 = { marker: 'igg', from: 6, unit: 'AU/mL' } as const;
export const PLATFORM_RECALLED =
  'Numbers read on a laboratory page; that they belong to this platform is recalled.';
export const VECTOR_BLANK = 'No limits of this maker were found in any public source. Often printed as КП.';
export const VECTOR_AVIDITY =
  'No limits of this maker were found in any public source; nor the lowest IgG at which the avidity counts. Often printed as ИА.';
