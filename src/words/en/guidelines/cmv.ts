import type { cmvGuidelines } from '../../../tables/guidelines-cmv.ts';

type Key = (typeof cmvGuidelines)[number]['says'];

/** What each source says of a pattern, in our words. */
export const cmvWords: Readonly<Record<Key, string>> = {
  'roche-cmv-isolated-igm':
    'Roche: a very early stage or a false IgM; repeat, with avidity, after 2 to 3 weeks.',
  'roche-cmv-isolated-grey': 'Roche: repeat after 2 to 3 weeks.',
  'roche-cmv-low':
    'Roche: low avidity with IgM before 16 to 18 weeks is strong evidence of a recent primary infection.',
  'roche-cmv-high-early':
    'Roche: high avidity in the first 12 to 16 weeks is a good sign of a past infection.',
  'roche-cmv-high-late':
    'Roche: later, a high avidity cannot rule out a primary infection earlier in the pregnancy. An unknown week is read as late.',
  'smfm-cmv-susceptible': 'SMFM 39: no routine CMV serology in pregnancy.',
  'smfm-cmv-past':
    'SMFM 39: an earlier infection does not preclude infection of the newborn; retesting is not advised.',
  'smfm-cmv-both':
    'SMFM 39: primary infection means IgG seroconversion, or IgM and IgG with low avidity; IgM alone does not.',
  'smfm-cmv-low':
    'SMFM 39: IgM and IgG with low avidity is a primary infection; amniocentesis after 21 weeks and 6 weeks after infection; antivirals only in research.',
  'ecci-cmv-susceptible': 'ECCI 2024: repeat every 4 weeks to 14-16 weeks, with hygiene advice (recalled).',
  'ecci-cmv-past': 'ECCI 2024: no testing of women known to be seropositive (recalled).',
  'ecci-cmv-low':
    'ECCI 2024: valaciclovir for primary infection around conception or in the first trimester; amniocentesis from 17 weeks and 8 weeks after infection (recalled).',
  'akl-cmv-isolated-igm': 'AKL laboratory, summarising ECCI: a second sample after 3 to 4 weeks.',
  'sogc-cmv-hygiene':
    'SOGC 420: hygiene advice for everybody, whatever the antibodies, before and early in pregnancy.',
  'sogc-cmv-both': 'SOGC 420: seroconversion, IgM and avidity are read together.',
  'cdc-cmv-both':
    'CDC: IgM alone does not show a primary infection; seroconversion or low avidity does. Avidity matures in 2 to 4 months.',
  'cdc-cmv-low': 'CDC: positive IgM with low avidity points to a primary infection.',
  'rawlinson-cmv-susceptible': 'Rawlinson 2017: routine maternal screening is not supported.',
  'rawlinson-cmv-low':
    'Rawlinson 2017: IgM with low avidity is a primary infection; antivirals are not advised routinely, which predates the trial (recalled).',
  'israel-cmv-susceptible': 'Israel: test at the start, at 11 to 14 and at 16 to 19 weeks.',
  'israel-cmv-past': 'Israel: no retest of women infected in the past.',
  'germany-cmv-susceptible': 'Germany (DGK): retest every 6 to 8 weeks.',
  'germany-cmv-past': "Germany (gynaecologists' page): no further controls are needed.",
  'germany-cmv-both': 'Germany (Deximed): avidity with anti-gB IgG; no antiviral recommended in pregnancy.',
  'labcorp-cmv-isolated-igm':
    'Labcorp: possibly a very recent infection; follow up to document seroconversion.',
  'furione-cmv-weak':
    'Furione 2018: 11 of 33 retested women with a low CMV IgG were in truth seronegative; confirm by immunoblot or another method.',
  'enders-cmv-intermediate':
    'Enders 2013: an intermediate index of one kit meant no infection within 12 weeks in 15 of 17 women; other laboratories call it uninformative.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017: CMV PCR positive in urine or saliva by 3 weeks of age is congenital infection; saliva is confirmed in urine.',
  'rawlinson-newborn-late':
    'Rawlinson 2017: after 3 weeks a positive PCR cannot be told from infection after birth; the dried blood spot may decide.',
  'rawlinson-newborn-untested': 'Rawlinson 2017: PCR in urine or saliva within 3 weeks of birth.',
  'lazzarotto-newborn-negative':
    'European panel 2020: PCR in urine or saliva within 21 days decides; a negative blood sample or dried spot does not exclude.',
  'lazzarotto-newborn-untested':
    'European panel 2020: after 21 days only the dried blood spot from birth can show infection before birth.',
  'cdc-cmv-newborn-serology':
    "CDC: antibodies do not diagnose CMV in a newborn, IgG may be the mother's for up to 12 months; use PCR.",
};
