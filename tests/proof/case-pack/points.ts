/** Which finding and which literature stand behind a line of the second derivation, and what it says in words. */
import { MOTHER } from './points-mother.ts';
import { NEWBORN } from './points-newborn.ts';

/** How a line begins, its finding, and its point in words. */
export type Point = readonly [begins: string, finding: string, words: string];

const LITERATURE: Readonly<Record<string, string>> = {
  F01: 'Fricker-Hidalgo 2013; CDC VPD manual ch. 14; SOGC 285',
  F02: 'French multicentre IgM study; Isaac 2017; Bolotin 2017',
  F03: 'CDC DPDx toxoplasmosis table; Lucerne rubella handbook',
  F04: 'CDC DPDx toxoplasmosis table; Roche and Labcorp testing guides',
  F05: 'Khammari 2015 and the immunoblot seroconversion study',
  F06: 'Khammari 2013; Furione 2018; ACIP 2013',
  F07: 'Furione 2018; Bouthry 2016',
  F08: 'CDC DPDx toxoplasmosis table; ARUP',
  F09: 'CDC DPDx; ACOG 151; SOGC 285; SMFM 39; Dhakal 2015',
  F10: 'Khammari 2013; Furione 2018',
  F11: 'Best 2002; Hofmann and Liebert 2005',
  F12: 'CSTE 2024; SMFM 39; Furione 2018; Fricker-Hidalgo 2013',
  F13: 'AAP 2017; Chatzakis 2020',
  F14: 'CSTE 2024; Fricker-Hidalgo 2013',
  F15: 'Gras 2004; CDC; Roche',
  F16: 'Smets 2016; Enders 2013; Roche',
  F17: 'Findal 2015; ACOG 151; SMFM 39; WHO rubella manual 4.7',
  F18: 'Findal 2015; Tokunoshima 2004 study; Sarasini 2021',
  F19: 'CSTE 2024; CDC VPD manual ch. 14',
  F20: 'WHO rubella manual 4.7; Hedman and Rousseau; Enders and Knotek 1989',
  F21: 'Sarasini 2021',
  F22: 'Roche testing guide; Bologna 2004',
  F23: 'SOGC 285; Andrade 2010',
  F24: 'CDC rubella serology testing; SMFM 39',
  F25: 'Hanson 2020',
  F26: 'Brazil, Ministry of Health; ACOG 151; AAP 2017',
  F27: 'French second-serum rule; Furione 2018',
  F28: 'European panel 2020; Andrade 2010; Elbez-Rubinstein 2009',
  F29: 'CDC rubella serology testing; ACOG 151',
  F30: 'Banerji 2005; Pitts 2014; CDC rubella serology testing',
  F31: 'Banerji 2005; RCPA; CDC rubella serology testing',
  F32: 'no source found; decision of the project',
  F33: 'WHO rubella manual 4.7; CDNA; Enders and Knotek 1989',
  F42: 'AAP 2017; Naessens 1999',
  F43: 'AAP 2017; CDC CMV laboratory testing; WHO rubella manual 4.8',
  F44: 'Bonetti 2026; AAP 2017; Mace 2004',
  F45: 'CSTE 2024; WHO rubella manual 4.8',
  F46: 'Naples cohort 2022; WHO rubella manual 4.8',
  F47: 'Rawlinson 2017; European panel 2020; Wunderlich 2023',
  F48: 'Villard 2013; Montoya and Remington 2008; Roche testing guide',
  F49: 'Wallon 2010; WHO rubella manual 3.6',
  F50: 'no source found; decision of the project',
  F51: 'Labcorp and package inserts; CDC VPD manual ch. 14',
  F52: 'CDC DPDx: IgG first; FDA notice on Toxoplasma IgM',
  F53: 'AAP 2017; NIH opportunistic infections guideline',
  F54: 'Montoya 2002; Montoya and Remington 2008; Jenum 1998',
  F55: 'Roche testing guide; Montoya and Remington 2008',
  F59: 'CDC DPDx toxoplasmosis table; CDC rubella serology testing; Yamada 2018',
  F66: 'no guideline text found; decision of the project',
};

const POINTS = [...MOTHER, ...NEWBORN].sort(([a], [b]) => b.length - a.length);

/** The point of a line: the longest beginning that fits. Throws where a line has none. */
export function pointOf(line: string): Point {
  const first = (line.split(' | ')[0] ?? '').replace(/^nothing$/, '2.2 IgG missing');
  const found = POINTS.find(([begins]) => first.startsWith(begins));
  if (!found) throw new Error(`no words for the decision line "${line}"`);
  return found;
}

/** The finding with the literature that it rests on. */
export function sourceOf([, finding]: Point): string {
  return `${finding}: ${LITERATURE[finding] ?? 'decision of the project'}`;
}
