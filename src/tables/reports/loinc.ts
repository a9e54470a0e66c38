/**
 * LOINC numbers that are known here, and what each truly is. A number counts only together with the words beside it:
 * public mapping tables, two national drafts among them, carry wrong ones.
 *
 * `found`: the name was read in a public source. Otherwise it is recalled; agent and class of those were read in the
 * COMPONENT column of the LOINC core table (release of about 2020). `scale` null: not verified. No immunoblot number
 * was verified, so none stands here.
 *
 * This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the
 * LOINC Committee and is available at no cost under the license at http://loinc.org/license.
 *
 * Source: the interoperability evidence, sections 1.1 to 1.5 and 1.8, unless a row says otherwise.
 */
import type { Pathogen } from '../../rules/vocabulary.ts';

export type LoincScale = 'Qn' | 'Ord' | 'SemiQn' | 'Nom' | null;

export interface LoincTest {
  readonly code: string;
  readonly agent: Pathogen;
  /** null: the class was not verified. */
  readonly marker: 'igg' | 'igm' | 'iga' | 'avidity' | 'pcr' | 'antibody' | null;
  /** null: not verified, or the number leaves it open. */
  readonly material: 'blood' | 'amniotic' | 'urine' | 'dried-blood-spot' | 'cerebrospinal' | 'other' | null;
  readonly scale: LoincScale;
  readonly found: boolean;
}

const TOXOPLASMA = { agent: 'toxoplasma', material: 'blood' } as const;
const RUBELLA = { agent: 'rubella', material: 'blood' } as const;
const CMV = { agent: 'cmv', material: 'blood' } as const;

// prettier-ignore
export const LOINC_TESTS = [
  { code: '8039-0', ...TOXOPLASMA, marker: 'igg', scale: 'Qn', found: true },
  { code: '5388-4', ...TOXOPLASMA, marker: 'igg', scale: 'Qn', found: true },
  { code: '22580-5', ...TOXOPLASMA, marker: 'igg', scale: 'Ord', found: true },
  { code: '40677-7', ...TOXOPLASMA, marker: 'igg', scale: 'Ord', found: true },
  { code: '12261-4', ...TOXOPLASMA, marker: 'igg', scale: 'SemiQn', found: false },
  { code: '5389-2', ...TOXOPLASMA, marker: 'igg', scale: 'SemiQn', found: false },
  { code: '8040-8', ...TOXOPLASMA, marker: 'igm', scale: 'Qn', found: true },
  { code: '5390-0', ...TOXOPLASMA, marker: 'igm', scale: 'Qn', found: false },
  { code: '25542-2', ...TOXOPLASMA, marker: 'igm', scale: 'Ord', found: true },
  { code: '40678-5', ...TOXOPLASMA, marker: 'igm', scale: 'Ord', found: true },
  { code: '12262-2', ...TOXOPLASMA, marker: 'igm', scale: 'SemiQn', found: true },
  { code: '5391-8', ...TOXOPLASMA, marker: 'igm', scale: 'SemiQn', found: true },
  // Which of the IgA numbers is of which material or scale was not verified.
  { code: '10723-5', ...TOXOPLASMA, marker: 'iga', material: null, scale: null, found: false },
  { code: '22578-9', ...TOXOPLASMA, marker: 'iga', material: null, scale: null, found: false },
  { code: '33265-0', ...TOXOPLASMA, marker: 'iga', material: null, scale: null, found: false },
  { code: '33459-9', ...TOXOPLASMA, marker: 'iga', material: null, scale: null, found: false },
  { code: '60428-0', ...TOXOPLASMA, marker: 'iga', material: null, scale: null, found: false },
  { code: '74830-1', ...TOXOPLASMA, marker: 'iga', material: null, scale: null, found: false },
  { code: '56990-5', ...TOXOPLASMA, marker: 'avidity', scale: 'Qn', found: true },
  { code: '56991-3', ...TOXOPLASMA, marker: 'avidity', material: null, scale: null, found: false },
  { code: '34422-6', ...TOXOPLASMA, marker: 'avidity', material: null, scale: null, found: false },
  // LOINC discourages this number.
  { code: '47389-2', ...TOXOPLASMA, marker: 'avidity', scale: 'Ord', found: true },
  // Total antibody, IgA with IgE, interpretation of the whole: sent as IgG by mistake.
  { code: '22577-1', ...TOXOPLASMA, marker: 'antibody', scale: 'Ord', found: true },
  { code: '22579-7', ...TOXOPLASMA, marker: 'antibody', scale: null, found: true },
  { code: '20464-4', ...TOXOPLASMA, marker: 'antibody', scale: 'Nom', found: true },
  { code: '27999-2', ...TOXOPLASMA, marker: 'pcr', material: 'amniotic', scale: 'Ord', found: true },

  { code: '8014-3', ...RUBELLA, marker: 'igg', scale: 'Qn', found: true },
  // Some laboratories send an index under it, not IU.
  { code: '5334-8', ...RUBELLA, marker: 'igg', scale: 'Qn', found: true },
  { code: '25514-1', ...RUBELLA, marker: 'igg', scale: 'Ord', found: true },
  { code: '40667-8', ...RUBELLA, marker: 'igg', scale: 'Ord', found: true },
  { code: '41763-4', ...RUBELLA, marker: 'igg', scale: 'SemiQn', found: true },
  { code: '20458-6', ...RUBELLA, marker: 'igg', scale: 'Nom', found: true },
  { code: '5335-5', ...RUBELLA, marker: 'igm', scale: 'Qn', found: true },
  { code: '8015-0', ...RUBELLA, marker: 'igm', scale: 'Qn', found: false },
  { code: '31616-6', ...RUBELLA, marker: 'igm', scale: 'Ord', found: true },
  { code: '24116-6', ...RUBELLA, marker: 'igm', scale: 'Ord', found: true },
  { code: '52986-7', ...RUBELLA, marker: 'avidity', scale: 'Qn', found: true },
  { code: '34421-8', ...RUBELLA, marker: 'avidity', material: null, scale: null, found: false },
  { code: '22496-4', ...RUBELLA, marker: 'antibody', scale: null, found: true },
  { code: '54091-4', ...RUBELLA, marker: 'pcr', material: null, scale: 'Ord', found: true },
  { code: '60274-8', ...RUBELLA, marker: 'pcr', scale: 'Ord', found: true },
  // Body fluid and cerebrospinal fluid, sent as serum by mistake. 74415-1 and 46110-3: names read in public code lists.
  { code: '69765-6', ...RUBELLA, marker: null, material: 'other', scale: null, found: true },
  { code: '74415-1', ...RUBELLA, marker: 'igg', material: 'other', scale: 'Ord', found: true },
  { code: '40669-4', ...RUBELLA, marker: null, material: 'cerebrospinal', scale: null, found: true },
  { code: '17552-1', ...RUBELLA, marker: null, material: 'cerebrospinal', scale: null, found: true },
  { code: '46110-3', ...RUBELLA, marker: 'igg', material: 'cerebrospinal', scale: 'SemiQn', found: true },

  { code: '5124-3', ...CMV, marker: 'igg', scale: 'Qn', found: true },
  { code: '7852-7', ...CMV, marker: 'igg', scale: 'Qn', found: false },
  { code: '13949-3', ...CMV, marker: 'igg', scale: 'Ord', found: true },
  { code: '22244-8', ...CMV, marker: 'igg', scale: 'Ord', found: true },
  { code: '5125-0', ...CMV, marker: 'igg', scale: 'SemiQn', found: true },
  { code: '20475-0', ...CMV, marker: 'igg', scale: 'Nom', found: true },
  { code: '5126-8', ...CMV, marker: 'igm', scale: 'Qn', found: true },
  { code: '7853-5', ...CMV, marker: 'igm', scale: 'Qn', found: true },
  { code: '24119-0', ...CMV, marker: 'igm', scale: 'Ord', found: true },
  { code: '30325-5', ...CMV, marker: 'igm', scale: 'Ord', found: true },
  { code: '52984-2', ...CMV, marker: 'avidity', scale: 'Qn', found: true },
  { code: '78445-4', ...CMV, marker: 'avidity', scale: 'Ord', found: true },
  // Discouraged, and deprecated in favour of 52984-2.
  { code: '45326-6', ...CMV, marker: 'avidity', scale: 'Qn', found: true },
  { code: '34403-6', ...CMV, marker: 'avidity', scale: null, found: true },
  { code: '34719-5', ...CMV, marker: 'pcr', material: 'amniotic', scale: 'Ord', found: true },
  { code: '4999-9', ...CMV, marker: 'pcr', material: 'urine', scale: 'Ord', found: true },
  { code: '49347-8', ...CMV, marker: 'pcr', material: 'urine', scale: 'Qn', found: true },
  // Saliva swab, and saliva or urine, in two catalogues; LOINC's own names were not read.
  { code: '83065-3', ...CMV, marker: 'pcr', material: null, scale: 'Ord', found: false },
  { code: '5000-5', ...CMV, marker: 'pcr', material: null, scale: 'Ord', found: true },
  { code: '30246-3', ...CMV, marker: 'pcr', scale: 'Ord', found: true },
  { code: '88535-0', ...CMV, marker: 'pcr', material: 'dried-blood-spot', scale: 'Ord', found: true },
] as const satisfies readonly LoincTest[];

/** Numbers that carry no single result of ours; `is` as it may be shown. All read in their sources. */
export const LOINC_OTHERS = [
  { code: '57770-0', is: 'Toxoplasma IgG and IgM panel', infection: false },
  { code: '88746-3', is: 'Toxoplasma panel', infection: false },
  { code: '34952-2', is: 'Rubella IgG and IgM panel', infection: false },
  { code: '34953-0', is: 'Rubella IgG and IgM panel', infection: false },
  { code: '24315-4', is: 'CMV IgG and IgM panel', infection: false },
  { code: '87424-8', is: 'CMV IgG and IgM panel', infection: false },
  { code: '34665-0', is: 'TORCH panel', infection: false },
  { code: '24314-7', is: 'TORCH 1996 panel', infection: false },
  { code: '110437-1', is: 'CMV DNA in urine, an order: it may not carry a result', infection: false },
  { code: '13279-5', is: 'Rubella IgG, first of two specimens', infection: false },
  { code: '22247-1', is: 'CMV IgG, second of two specimens', infection: false },
  { code: '11502-2', is: 'Laboratory report', infection: false },
  { code: '18725-2', is: 'Microbiology studies', infection: false },
  { code: '26436-6', is: 'Laboratory studies', infection: false },
  { code: '56850-1', is: 'Interpretation and review of laboratory results', infection: false },
  { code: '10331-7', is: 'Rh type', infection: false },
  { code: '882-1', is: 'ABO and Rh group', infection: false },
  { code: '883-9', is: 'ABO group', infection: false },
  { code: '11881-0', is: 'Fundal height', infection: false },
  { code: '24325-3', is: 'Hepatic function 2000 panel', infection: false },
  { code: '41764-2', is: 'SBDS gene', infection: false },
  { code: '32703-1', is: 'Cytochrome b5 reductase', infection: false },
  { code: '48346-1', is: 'HIV antibody', infection: true },
  { code: '22570-6', is: 'Taenia solium antibody', infection: true },
  { code: '7849-3', is: 'Taenia solium larva antibody', infection: true },
  { code: '7850-1', is: 'Taenia solium larva antibody', infection: true },
] as const;

/** Pregnancy. All found but 11779-6, which is recalled. */
export const LOINC_PERSON = {
  week: ['11884-4', '18185-9', '49051-6', '11885-1'],
  'due-date': ['11778-8', '11779-6', '11780-4', '53692-0', '11781-2'],
  'last-period': ['8665-2'],
} as const;
