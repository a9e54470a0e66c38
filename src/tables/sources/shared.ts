import type { Source } from './source.ts';

/** The project itself, and sources on more than one pathogen. One source a line, to be read down the page. */
// prettier-ignore
export const sharedSources = {
  'torchlight-policy': { title: 'Torchlight clinical decisions, FINDINGS.md', by: 'Torchlight project', country: 'international', year: 2026, section: 'numbered findings; not clinically reviewed', kind: 'project', access: 'read' },
  'cir': { title: 'Result table for toxoplasma, rubella and CMV', by: 'CIR laboratory', country: 'Russia', year: 2026, section: 'six rows, two columns, restored from a damaged machine translation; as read 2026', kind: 'laboratory', access: 'excerpt', address: 'https://rampark.ru/krov-na-antitela-k-krasnuhe-i-toksoplazme' },
  'ilive-cmv': { title: 'Cytomegalovirus infection: treatment', by: 'iLive', country: 'international', year: 2025, section: 'treatment and prevention, last reviewed July 2025', kind: 'manual', access: 'read' },

  'acog-151': { title: 'Practice Bulletin 151: CMV, parvovirus B19, varicella zoster and toxoplasmosis in pregnancy', by: 'ACOG', country: 'United States', year: 2015, section: 'toxoplasmosis and CMV, read in a journal digest and a first page', kind: 'guideline', access: 'excerpt', address: 'http://contemporaryobgyn.modernmedicine.com/contemporary-obgyn/news/acog-guidelines-glance-key-points-about-4-perinatal-infections-0?page=0,2' },
  'hanson-2020': { title: 'Impact of IVIG therapy on serologic testing for infectious diseases', by: 'Hanson et al.', country: 'United States', year: 2020, section: 'abstract: antibodies that turned positive after infusion', kind: 'study', access: 'excerpt', address: 'https://scholars.uthscsa.edu/en/publications/impact-of-ivig-therapy-on-serologic-testing-for-infectious-diseas' },
  'nih-oi': { title: 'Guidelines for opportunistic infections in adults with HIV', by: 'NIH, CDC and HIV Medicine Association', country: 'United States', year: 2026, section: 'CMV chapters, CD4 thresholds; as read 2026', kind: 'guideline', access: 'excerpt', address: 'https://clinicalinfo.hiv.gov' },
  'marshfield-false-igm': { title: 'Laboratory test page on causes of false IgM', by: 'Marshfield Labs', country: 'United States', year: 2026, section: 'causes of false and heterotypic IgM, test name not visible; as read 2026', kind: 'laboratory', access: 'excerpt', address: 'https://www.marshfieldlabs.org/sites/ltrm/Human/Pages/26655.aspx' },
  'cmv-compilation': { title: 'Compilation on CMV: patient pages of two health sites, a clinic and a laboratory', by: 'two health sites, a clinic, the CIR laboratory', country: 'international', year: 2026, section: 'all of it, machine-translated in part; as read 2026', kind: 'manual', access: 'read' },
  'valganciclovir-page': { title: 'Valganciclovir, patient page', by: 'health site, not named', country: 'international', year: 2026, section: 'use, side effects, monitoring; as read 2026', kind: 'manual', access: 'read' },
} as const satisfies Record<string, Source>;
