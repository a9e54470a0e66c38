/**
 * The kit catalogue. Half open: negative (low) `below`, positive (high) `from`, grey between, in `unit`.
 *
 * A row with `found: true` was read in its source and classifies a number that comes without printed limits. A row
 * with `found: false` is only recalled, or its platform is: it never classifies, the reader is sent to the insert.
 * The limits printed with a result always outrank this table. Where one name has two sets of cut-offs (markets,
 * inserts), the id names which. No row was read in an insert: papers (2009-2019) and pages of
 * laboratories and makers.
 *
 * Source: the interoperability evidence, section 6.
 */
import type { Kit } from '../rules/aids.ts';

const PARASITE = {
  source: 'Parasite 2019;26:51, table 1 (PMC6707100)',
  sourceKind: 'paper',
  found: true,
} as const;
const CVI = {
  source: 'CVI avidity table (cvi.asm.org markup 31061)',
  sourceKind: 'paper',
  found: true,
} as const;
const JCM_CMV = {
  source: 'JCM CMV, table 1 (jcm.asm.org markup 108476)',
  sourceKind: 'paper',
  found: true,
} as const;
const JCM_RUBELLA = {
  source: 'JCM 2016;54:1720, table 1 (PMC4922105)',
  sourceKind: 'paper',
  found: true,
} as const;
const PMC5703806 = { source: 'PMC5703806, table 6 note', sourceKind: 'paper', found: true } as const;
const RECALLED = { source: 'recalled', sourceKind: 'recalled', found: false } as const;

const toxo = { agent: 'toxoplasma' } as const;
const rubella = { agent: 'rubella' } as const;
const cmv = { agent: 'cmv' } as const;
const roche = { maker: 'Roche', platform: 'Elecsys' } as const;
const architect = { maker: 'Abbott', platform: 'Architect', market: null } as const;
const liaison = { maker: 'DiaSorin', platform: 'LIAISON' } as const;
const vidas = { maker: 'bioMérieux', platform: 'VIDAS' } as const;
const access = { maker: 'Beckman Coulter', platform: 'Access', market: null } as const;
const platelia = { maker: 'Bio-Rad', platform: 'Platelia', market: null } as const;
const bioplex = { maker: 'Bio-Rad', platform: 'BioPlex', market: null } as const;
const euroimmun = { maker: 'Euroimmun', platform: 'ELISA', market: null } as const;

const IGG_6 = 'Avidity is valid only with IgG of at least 6 AU/mL (PMC2650902).';
const PLATFORM_RECALLED = 'Numbers read on a laboratory page; that they belong to this platform is recalled.';

// prettier-ignore
export const KITS = [
  // Toxoplasma
  { id: 'roche-elecsys-eu-toxo-igg', ...roche, market: 'EU', ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 1, from: 30 }, note: 'The US insert says 1 and 3.', ...PARASITE },
  { id: 'roche-elecsys-us-toxo-igg', ...roche, market: 'US', ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 1, from: 3 }, note: 'The EU insert says 1 and 30.', source: 'covenantlab.testcatalog.org LAB12621', sourceKind: 'laboratory page', found: true },
  { id: 'roche-elecsys-toxo-igm', ...roche, market: null, ...toxo, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1 }, note: 'Confidence high.', ...RECALLED },
  { id: 'roche-elecsys-toxo-avidity', ...roche, market: null, ...toxo, marker: 'avidity', unit: '%', limits: { below: 70, from: 80 }, note: '', ...CVI },
  { id: 'abbott-architect-toxo-igg', ...architect, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 1.6, from: 3 }, note: '', ...PARASITE },
  { id: 'abbott-alinity-toxo-igg', maker: 'Abbott', platform: 'Alinity', market: null, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 1.6, from: 3 }, note: 'As Architect; confidence high.', ...RECALLED },
  { id: 'abbott-architect-toxo-igm', ...architect, ...toxo, marker: 'igm', unit: 'index', limits: { below: 0.5, from: 0.6 }, note: '', ...PMC5703806 },
  { id: 'abbott-architect-toxo-avidity', ...architect, ...toxo, marker: 'avidity', unit: '%', limits: { below: 50, from: 60 }, note: '', ...CVI },
  { id: 'diasorin-liaison-toxo-igg', ...liaison, market: null, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 7.2, from: 8.8 }, note: 'Toxo IgG II; also ARUP and Warde.', ...PARASITE },
  { id: 'diasorin-liaison-us-toxo-igm', ...liaison, market: 'US', ...toxo, marker: 'igm', unit: 'AU/mL', limits: { below: 8, from: 10 }, note: 'The EU insert differs.', source: 'ARUP (ltd.aruplab.com)', sourceKind: 'laboratory page', found: true },
  { id: 'diasorin-liaison-eu-toxo-igm', ...liaison, market: 'EU', ...toxo, marker: 'igm', unit: 'AU/mL', limits: { below: 6, from: 8 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'biomerieux-vidas-toxo-igg', ...vidas, market: null, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 4, from: 8 }, note: 'Toxo IgG II.', ...PARASITE },
  { id: 'biomerieux-vidas-toxo-igm', ...vidas, market: null, ...toxo, marker: 'igm', unit: 'index', limits: { below: 0.55, from: 0.65 }, note: 'Confidence high.', ...RECALLED },
  { id: 'biomerieux-vidas-toxo-avidity', ...vidas, market: null, ...toxo, marker: 'avidity', unit: 'index', limits: { below: 0.2, from: 0.3 }, note: '', ...CVI },
  { id: 'beckman-access-toxo-igg', ...access, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 7.5, from: 10.5 }, note: 'Toxo IgG II.', ...PARASITE },
  { id: 'beckman-access-toxo-igm', ...access, ...toxo, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1 }, note: 'Toxo IgM II, S/CO; confidence medium.', ...RECALLED },
  { id: 'biorad-platelia-toxo-igg', ...platelia, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 6, from: 9 }, note: '', ...PARASITE },
  { id: 'biorad-platelia-toxo-igm', ...platelia, ...toxo, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1 }, note: 'Printed as ratio.', ...PMC5703806 },
  { id: 'biorad-platelia-toxo-avidity', ...platelia, ...toxo, marker: 'avidity', unit: 'index', limits: { below: 0.4, from: 0.5 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'biorad-bioplex-toxo-igg', ...bioplex, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 9, from: 12, belowIsIncluded: true }, note: 'Printed as whole numbers: up to 9, 10-11, from 12.', source: 'Mayo TOXGP', sourceKind: 'laboratory page', found: true },
  { id: 'siemens-immulite-toxo-igm', maker: 'Siemens', platform: 'Immulite 2000', market: null, ...toxo, marker: 'igm', unit: 'index', limits: { below: 0.9, from: 1.1 }, note: 'Printed as IV; an older state of the page.', source: 'ARUP guide 0050557', sourceKind: 'laboratory page', found: true },
  { id: 'siemens-immulite-toxo-igg', maker: 'Siemens', platform: 'Immulite', market: null, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 6.5, from: 8 }, note: PLATFORM_RECALLED, source: 'peacehealthlabs 58840', sourceKind: 'recalled', found: false },
  { id: 'tgs-isys-toxo-igg', maker: 'TGS', platform: 'IDS-iSYS', market: null, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 1.5, from: 1.5 }, note: 'TGS TA Toxo IgG, no grey zone.', ...PARASITE },
  { id: 'biomerieux-isaga-toxo-igm', maker: 'bioMérieux', platform: 'ISAGA', market: null, ...toxo, marker: 'igm', unit: 'score', limits: null, note: 'Grey zone printed as 6-9, which side 9 is on is not; production ended. Also PMC10854481.', ...PMC5703806 },
  { id: 'euroimmun-elisa-toxo-igg', ...euroimmun, ...toxo, marker: 'igg', unit: 'IU/mL', limits: { below: 8, from: 11 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'euroimmun-elisa-toxo-igm', ...euroimmun, ...toxo, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1.1 }, note: 'Printed as ratio; confidence high.', ...RECALLED },
  { id: 'euroimmun-elisa-toxo-avidity', ...euroimmun, ...toxo, marker: 'avidity', unit: '%', limits: { below: 40, from: 60 }, note: 'Printed as RAI; confidence high.', ...RECALLED },
  { id: 'ldbio-toxo2-toxo-blot', maker: 'LDBIO', platform: 'Toxo II IgG', market: null, ...toxo, marker: 'blot', unit: null, limits: null, note: 'Positive: at least 3 of P30, P31, P33, P40, P45, the 30 kDa band included. The laboratory reads the bands.', ...PARASITE },

  // Rubella
  { id: 'abbott-architect-rubella-igg', ...architect, ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 5, from: 10 }, note: '', ...JCM_RUBELLA },
  { id: 'roche-elecsys-rubella-igg', ...roche, market: null, ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 10 }, note: 'Cobas 6000, no grey zone.', ...JCM_RUBELLA },
  { id: 'biomerieux-vidas-eu-rubella-igg', ...vidas, market: 'EU', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 15 }, note: 'The US insert says 5 and 10.', ...JCM_RUBELLA },
  { id: 'biomerieux-vidas-us-rubella-igg', ...vidas, market: 'US', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 5, from: 10 }, note: 'The EU insert says 10 and 15.', ...JCM_RUBELLA },
  { id: 'beckman-dxi-rubella-igg', maker: 'Beckman Coulter', platform: 'DxI', market: null, ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 15 }, note: '', ...JCM_RUBELLA },
  { id: 'siemens-centaur-rubella-igg', maker: 'Siemens', platform: 'Centaur', market: null, ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 5, from: 10 }, note: '', ...JCM_RUBELLA },
  { id: 'siemens-enzygnost-rubella-igg', maker: 'Siemens', platform: 'Enzygnost', market: null, ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 3, from: 7, fromIsExcluded: true }, note: 'Positive above 7.', ...JCM_RUBELLA },
  { id: 'diasorin-liaison-rubella-igg', ...liaison, platform: 'LIAISON XL', market: null, ...rubella, marker: 'igg', unit: 'IU/mL', limits: null, note: 'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.', ...JCM_RUBELLA },
  { id: 'diasorin-liaison-us-rubella-igg', ...liaison, market: 'US', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 9, from: 10 }, note: PLATFORM_RECALLED, source: 'ARUP 0050771; Labcorp 006197', sourceKind: 'recalled', found: false },
  { id: 'serion-elisa-rubella-igg', maker: 'Serion', platform: 'ELISA', market: null, ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 20 }, note: '', ...JCM_RUBELLA },
  { id: 'biorad-bioplex-rubella-igg', ...bioplex, ...rubella, marker: 'igg', unit: 'index', limits: { below: 0.7, from: 1, belowIsIncluded: true }, note: 'Printed as AI, not IU/mL.', source: 'Mayo RBPG', sourceKind: 'laboratory page', found: true },
  { id: 'diasorin-liaison-us-rubella-igm', ...liaison, market: 'US', ...rubella, marker: 'igm', unit: 'AU/mL', limits: { below: 20, from: 25 }, note: PLATFORM_RECALLED, source: 'ARUP; Compunet/Quest', sourceKind: 'recalled', found: false },
  { id: 'roche-elecsys-rubella-igm', ...roche, market: null, ...rubella, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1 }, note: 'Confidence high.', ...RECALLED },
  { id: 'abbott-architect-rubella-igm', ...architect, ...rubella, marker: 'igm', unit: 'index', limits: { below: 1.2, from: 1.6 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'biomerieux-vidas-rubella-igm', ...vidas, market: null, ...rubella, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1.2 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'euroimmun-elisa-rubella-igg', ...euroimmun, ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 8, from: 11 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'euroimmun-elisa-rubella-avidity', ...euroimmun, ...rubella, marker: 'avidity', unit: '%', limits: { below: 40, from: 60 }, note: 'Confidence high.', ...RECALLED },

  // CMV
  { id: 'abbott-architect-cmv-igg', ...architect, ...cmv, marker: 'igg', unit: 'AU/mL', limits: { below: 6, from: 6 }, note: 'No grey zone.', ...JCM_CMV },
  { id: 'abbott-architect-cmv-igm', ...architect, ...cmv, marker: 'igm', unit: 'index', limits: { below: 0.85, from: 1 }, note: '', ...JCM_CMV },
  { id: 'abbott-architect-cmv-avidity', ...architect, ...cmv, marker: 'avidity', unit: '%', limits: { below: 50, from: 60, fromIsExcluded: true }, note: `The source prints high as above 60.0. ${IGG_6}`, ...JCM_CMV },
  { id: 'roche-elecsys-cmv-igg', ...roche, market: null, ...cmv, marker: 'igg', unit: 'U/mL', limits: { below: 0.5, from: 1 }, note: 'Confidence high.', ...RECALLED },
  { id: 'roche-elecsys-cmv-igm', ...roche, market: null, ...cmv, marker: 'igm', unit: 'index', limits: { below: 0.7, from: 1 }, note: 'Confidence high.', ...RECALLED },
  { id: 'roche-elecsys-cmv-avidity', ...roche, market: 'CH', ...cmv, marker: 'avidity', unit: '%', limits: { below: 45, from: 55 }, note: 'Printed as Avi %.', source: 'diagnostics.roche.com', sourceKind: 'maker page', found: true },
  { id: 'diasorin-liaison-us-cmv-igg', ...liaison, platform: 'LIAISON XL', market: 'US', ...cmv, marker: 'igg', unit: 'U/mL', limits: { below: 0.6, from: 0.7 }, note: PLATFORM_RECALLED, source: 'mhc.testcatalog.org; ARUP', sourceKind: 'recalled', found: false },
  { id: 'diasorin-liaison-us-cmv-igm', ...liaison, platform: 'LIAISON XL', market: 'US', ...cmv, marker: 'igm', unit: 'AU/mL', limits: { below: 30, from: 35 }, note: PLATFORM_RECALLED, source: 'mhc.testcatalog.org; ARUP', sourceKind: 'recalled', found: false },
  { id: 'diasorin-liaison-eu-cmv-igg', ...liaison, market: 'EU', ...cmv, marker: 'igg', unit: 'U/mL', limits: { below: 12, from: 14 }, note: 'CMV IgG II; confidence medium.', ...RECALLED },
  { id: 'diasorin-liaison-eu-cmv-igm', ...liaison, market: 'EU', ...cmv, marker: 'igm', unit: 'U/mL', limits: { below: 18, from: 22 }, note: 'CMV IgM II; confidence medium.', ...RECALLED },
  { id: 'diasorin-liaison-cmv-avidity', ...liaison, market: null, ...cmv, marker: 'avidity', unit: 'index', limits: { below: 0.15, from: 0.25 }, note: 'CMV avidity II; confidence medium.', ...RECALLED },
  { id: 'biomerieux-vidas-cmv-igg', ...vidas, market: null, ...cmv, marker: 'igg', unit: 'AU/mL', limits: { below: 4, from: 6, fromIsExcluded: true }, note: 'Positive above 6.', ...JCM_CMV },
  { id: 'biomerieux-vidas-cmv-igm', ...vidas, market: null, ...cmv, marker: 'igm', unit: 'index', limits: { below: 0.7, from: 0.9 }, note: '', ...JCM_CMV },
  { id: 'biomerieux-vidas-cmv-avidity', ...vidas, market: null, ...cmv, marker: 'avidity', unit: 'index', limits: { below: 0.2, from: 0.8 }, note: `The older insert; the re-evaluated kit has a row of its own. ${IGG_6}`, ...JCM_CMV },
  { id: 'biomerieux-vidas2-cmv-avidity', ...vidas, platform: 'VIDAS II', market: null, ...cmv, marker: 'avidity', unit: 'index', limits: { below: 0.4, from: 0.65 }, note: 'Numbers read in an abstract; that the "II" insert uses them is recalled, confidence high.', source: 'discovery.researcher.life 9fb6328b', sourceKind: 'recalled', found: false },
  { id: 'siemens-enzygnost-cmv-igg', maker: 'Siemens', platform: 'Enzygnost', market: null, ...cmv, marker: 'igg', unit: 'ΔA', limits: { below: 0.1, from: 0.2 }, note: '', ...JCM_CMV },
  { id: 'siemens-enzygnost-cmv-igm', maker: 'Siemens', platform: 'Enzygnost', market: null, ...cmv, marker: 'igm', unit: 'ΔA', limits: { below: 0.1, from: 0.2 }, note: '', ...JCM_CMV },
  { id: 'abbott-axsym-cmv-igg', maker: 'Abbott', platform: 'AxSYM', market: null, ...cmv, marker: 'igg', unit: 'AU/mL', limits: { below: 5, from: 15 }, note: 'Old platform.', ...JCM_CMV },
  { id: 'abbott-axsym-cmv-igm', maker: 'Abbott', platform: 'AxSYM', market: null, ...cmv, marker: 'igm', unit: 'index', limits: { below: 0.4, from: 0.5 }, note: 'Old platform.', ...JCM_CMV },
  { id: 'euroimmun-elisa-cmv-igg', ...euroimmun, ...cmv, marker: 'igg', unit: 'RU/mL', limits: { below: 16, from: 22 }, note: 'Confidence high.', ...RECALLED },
  { id: 'euroimmun-elisa-cmv-igm', ...euroimmun, ...cmv, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1.1 }, note: 'Printed as ratio; confidence high.', ...RECALLED },
  { id: 'euroimmun-elisa-cmv-avidity', ...euroimmun, ...cmv, marker: 'avidity', unit: '%', limits: { below: 40, from: 60 }, note: 'Printed as RAI; confidence high.', ...RECALLED },
] as const satisfies readonly Kit[];
