/** Kits for rubella. One kit a line, to be read down the page; what a row means stands in kits.ts. */
import type { Kit } from '../../rules/aids.ts';
import {
  JCM_RUBELLA,
  RECALLED,
  rubella,
  roche,
  architect,
  liaison,
  vidas,
  bioplex,
  centaur,
  vectorBest,
  euroimmun,
  PLATFORM_RECALLED,
  VECTOR_BLANK,
  VECTOR_AVIDITY,
} from './shared.ts';

// prettier-ignore
export const RUBELLA_KITS = [
  { id: 'abbott-architect-rubella-igg', ...architect, kit: 'Architect Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 5, from: 10 }, note: '', ...JCM_RUBELLA },
  { id: 'roche-elecsys-rubella-igg', ...roche, market: null, kit: 'Elecsys Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 10 }, note: 'Cobas 6000, no grey zone.', ...JCM_RUBELLA },
  { id: 'biomerieux-vidas-eu-rubella-igg', ...vidas, market: 'EU', kit: 'VIDAS Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 15 }, note: 'The US insert says 5 and 10.', ...JCM_RUBELLA },
  { id: 'biomerieux-vidas-us-rubella-igg', ...vidas, market: 'US', kit: 'VIDAS Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 5, from: 10 }, note: 'The EU insert says 10 and 15.', ...JCM_RUBELLA },
  { id: 'beckman-dxi-rubella-igg', maker: 'Beckman Coulter', platform: 'DxI', market: null, kit: 'DxI Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 15 }, note: '', ...JCM_RUBELLA },
  { id: 'siemens-centaur-rubella-igg', ...centaur, market: null, kit: 'Centaur Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 5, from: 10 }, note: '', ...JCM_RUBELLA },
  { id: 'siemens-enzygnost-rubella-igg', maker: 'Siemens', platform: 'Enzygnost', market: null, kit: 'Enzygnost Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 3, from: 7, fromIsExcluded: true }, note: 'Positive above 7.', ...JCM_RUBELLA },
  { id: 'diasorin-liaison-rubella-igg', ...liaison, platform: 'LIAISON XL', market: null, kit: 'LIAISON Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: null, note: 'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.', ...JCM_RUBELLA },
  { id: 'diasorin-liaison-us-rubella-igg', ...liaison, market: 'US', kit: 'LIAISON Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 9, from: 10 }, note: PLATFORM_RECALLED, source: 'ARUP 0050771; Labcorp 006197', sourceKind: 'recalled', found: false },
  { id: 'serion-elisa-rubella-igg', maker: 'Serion', platform: 'ELISA', market: null, kit: 'Serion ELISA Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 10, from: 20 }, note: '', ...JCM_RUBELLA },
  { id: 'biorad-bioplex-rubella-igg', ...bioplex, kit: 'BioPlex Rubella IgG', ...rubella, marker: 'igg', unit: 'index', limits: { below: 0.7, from: 1, belowIsIncluded: true }, note: 'Printed as AI, not IU/mL.', source: 'Mayo RBPG', sourceKind: 'laboratory page', found: true },
  { id: 'diasorin-liaison-us-rubella-igm', ...liaison, market: 'US', kit: 'LIAISON Rubella IgM', ...rubella, marker: 'igm', unit: 'AU/mL', limits: { below: 20, from: 25 }, note: PLATFORM_RECALLED, source: 'ARUP; Compunet/Quest', sourceKind: 'recalled', found: false },
  { id: 'roche-elecsys-rubella-igm', ...roche, market: null, kit: 'Elecsys Rubella IgM', ...rubella, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1 }, note: 'Confidence high.', ...RECALLED },
  { id: 'abbott-architect-rubella-igm', ...architect, kit: 'Architect Rubella IgM', ...rubella, marker: 'igm', unit: 'index', limits: { below: 1.2, from: 1.6 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'biomerieux-vidas-rubella-igm', ...vidas, market: null, kit: 'VIDAS Rubella IgM', ...rubella, marker: 'igm', unit: 'index', limits: { below: 0.8, from: 1.2 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'euroimmun-elisa-rubella-igg', ...euroimmun, kit: 'Euroimmun Rubella IgG', ...rubella, marker: 'igg', unit: 'IU/mL', limits: { below: 8, from: 11 }, note: 'Confidence medium.', ...RECALLED },
  { id: 'euroimmun-elisa-rubella-avidity', ...euroimmun, kit: 'Euroimmun Rubella IgG Avidity', ...rubella, marker: 'avidity', unit: '%', limits: { below: 40, from: 60 }, note: 'Confidence high.', ...RECALLED },
  { id: 'vectorbest-vectorubella-rubella-igg', ...vectorBest, platform: 'VectoRubella', kit: 'VectoRubella IgG (ВектоРубелла)', ...rubella, marker: 'igg', unit: null, limits: null, note: VECTOR_BLANK, ...RECALLED },
  { id: 'vectorbest-vectorubella-rubella-igm', ...vectorBest, platform: 'VectoRubella', kit: 'VectoRubella IgM (ВектоРубелла)', ...rubella, marker: 'igm', unit: null, limits: null, note: VECTOR_BLANK, ...RECALLED },
  { id: 'vectorbest-vectorubella-rubella-avidity', ...vectorBest, platform: 'VectoRubella', kit: 'VectoRubella IgG avidity (ВектоРубелла)', ...rubella, marker: 'avidity', unit: null, limits: null, note: VECTOR_AVIDITY, ...RECALLED },
] as const satisfies readonly Kit[];
