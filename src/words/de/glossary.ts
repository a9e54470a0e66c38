/** The clinical terms of the German words, each with a public document that uses it. "Recalled": not read for this. */
const RKI_FAQ = 'RKI, FAQ zur Röteln-Immunität, Stand 21.08.2014 (read in part)';
const RKI_RUBELLA = 'RKI-Ratgeber Röteln, Stand August 2021 (opening read; term recalled)';
const RKI_TOXO = 'RKI-Ratgeber Toxoplasmose, Stand Oktober 2018 (opening read; term recalled)';
const AGG =
  'AGG (DGGG), Toxoplasma-gondii-Infektion in der Schwangerschaft, 2023 (abstract read; term recalled)';
const AWMF = 'AWMF 093-001, S2k Labordiagnostik schwangerschaftsrelevanter Virusinfektionen (recalled)';
const ANSORGE =
  'Labor Schenk/Ansorge, Änderung der Mutterschafts-Richtlinien 2011: Test auf Rötelnantikörper (read in part)';
const ENDERS = 'Labor Enders, Zytomegalie in der Schwangerschaft, 2021 (read in part)';
const ENDERS_REVIEW = 'G. Enders, Labormedizinische Aspekte bei Cytomegalie und Toxoplasmose (read in part)';
const AESCULABOR = 'Aesculabor, Leistungsverzeichnis Toxoplasmose, 2024 (read in part)';
const MAINZ = 'Labor Mainz, Fachinformation Toxoplasmose (read in part)';
const GAERTNER = 'Labor Dr. Gärtner, Leistungsverzeichnis Röteln (read in part)';
const DORTMUND = 'MVZ Dortmund, Untersuchungsprogramm Toxoplasma gondii IgG-Ak (read in part)';
const LEXIKON = 'Gesundheits-Lexikon, Toxoplasmose-Diagnostik (read in part)';
const MEDICAL_TRIBUNE = 'Medical Tribune, Röteln: Rachenabstrich und Urin, nach RKI (read in part)';
const SACHSEN_ANHALT =
  'Landesamt für Verbraucherschutz Sachsen-Anhalt, Steckbrief Röteln / Toxoplasmose (read in part)';
const ROCHE = 'Roche Diagnostics Schweiz, Elecsys Toxo IgG / Rubella IgG (read in part)';
const DEXIMED = 'Deximed, Zytomegalie (read in part)';
const THIEME = 'Thieme, Zytomegalievirus, 2017, doi 10.1055/s-0043-105947 (abstract and keywords read)';

export const glossary: readonly { readonly term: string; readonly en: string; readonly source: string }[] = [
  { term: 'IgG-Avidität', en: 'IgG avidity', source: MAINZ },
  { term: 'niedrige, hohe Avidität', en: 'low, high avidity', source: AESCULABOR },
  { term: 'intermediäre Avidität', en: 'intermediate avidity', source: 'recalled' },
  { term: 'grenzwertig', en: 'gray zone (as a result)', source: RKI_FAQ },
  {
    term: 'Graubereich',
    en: 'gray zone (as a range of values); Swiss texts also: Grauzone',
    source: 'recalled; Grauzone read in Roche Diagnostics Schweiz, Elecsys Toxo IgG',
  },
  { term: 'schwach positiv', en: 'low positive', source: 'recalled' },
  { term: 'reaktiv', en: 'reactive', source: 'recalled' },
  { term: 'Serokonversion', en: 'seroconversion', source: DORTMUND },
  { term: 'Erstinfektion', en: 'first infection', source: AESCULABOR },
  { term: 'Primärinfektion', en: 'primary infection', source: ENDERS },
  { term: 'Reaktivierung', en: 'reactivation', source: ENDERS },
  { term: 'Reinfektion', en: 're-infection', source: ENDERS },
  { term: 'zurückliegende Infektion', en: 'past infection', source: RKI_FAQ },
  { term: 'kürzliche Infektion', en: 'recent infection', source: ROCHE },
  { term: 'konnatale Infektion', en: 'congenital infection', source: LEXIKON },
  {
    term: 'kongenitales Rötelnsyndrom (CRS), Rötelnembryofetopathie',
    en: 'congenital rubella syndrome',
    source: MEDICAL_TRIBUNE,
  },
  { term: 'empfänglich', en: 'susceptible', source: 'recalled' },
  { term: 'Immunität', en: 'immunity', source: ANSORGE },
  { term: 'zwei dokumentierte Impfungen', en: 'two documented doses', source: RKI_FAQ },
  { term: 'Röteln', en: 'rubella', source: RKI_RUBELLA },
  { term: 'Toxoplasmose', en: 'toxoplasmosis', source: RKI_TOXO },
  { term: 'Zytomegalievirus (CMV)', en: 'cytomegalovirus', source: ENDERS },
  { term: 'IgM-Persistenz, persistieren', en: 'persistence of IgM', source: AESCULABOR },
  { term: 'unspezifisch', en: 'unspecific', source: AWMF },
  { term: 'Immunoblot', en: 'immunoblot', source: GAERTNER },
  { term: 'E1-, E2-Banden', en: 'E1, E2 bands', source: GAERTNER },
  {
    term: 'vergleichender Mutter-Kind-Immunoblot',
    en: 'comparative mother-child immunoblot',
    source: LEXIKON,
  },
  { term: 'PCR, Nukleinsäurenachweis', en: 'PCR', source: SACHSEN_ANHALT },
  { term: 'Rachenabstrich', en: 'throat swab', source: MEDICAL_TRIBUNE },
  { term: 'Fruchtwasser', en: 'amniotic fluid', source: AGG },
  { term: 'Amniozentese', en: 'amniocentesis', source: AGG },
  { term: 'Trockenblutkarte', en: 'dried blood spot', source: 'recalled' },
  { term: 'Nabelschnurblut', en: 'cord blood', source: AWMF },
  {
    term: 'mütterlicher Leihtiter (hier: Antikörper der Mutter)',
    en: "mother's antibody in the infant",
    source: MAINZ,
  },
  {
    term: 'Zweitprobe, zweite Probe; parallele Testung',
    en: 'second sample; run in parallel',
    source: LEXIKON,
  },
  { term: 'Titer', en: 'titre', source: ANSORGE },
  { term: 'Referenzlabor, Konsiliarlabor', en: 'reference laboratory', source: RKI_RUBELLA },
  { term: 'Exanthem', en: 'rash', source: GAERTNER },
  { term: 'Exposition', en: 'exposure', source: ANSORGE },
  { term: 'Schwangerschaftswoche (SSW)', en: 'week of pregnancy', source: GAERTNER },
  { term: 'Trimenon', en: 'trimester', source: ENDERS },
  { term: 'Konzeption', en: 'conception', source: 'recalled; „präkonzeptionell“ in Labor Enders 2021' },
  { term: 'Pränatalmedizin', en: 'fetal medicine', source: AGG },
  { term: 'Feinultraschall', en: 'detailed ultrasound', source: 'recalled' },
  { term: 'Verkalkungen', en: 'calcifications', source: AESCULABOR },
  { term: 'Retinochorioiditis, Chorioretinitis', en: 'retinochoroiditis', source: AESCULABOR },
  { term: 'Hygieneberatung', en: 'hygiene advice', source: 'recalled' },
  { term: 'Spiramycin', en: 'spiramycin', source: MAINZ },
  { term: 'Hyperimmunglobulin', en: 'hyperimmune globulin', source: THIEME },
  { term: 'Meldepflicht, melden', en: 'notification', source: SACHSEN_ANHALT },
  {
    term: 'MMR-Impfung, Lebendimpfstoff',
    en: 'MMR, live vaccine',
    source: 'RKI, FAQ zur Röteln-Immunität, 2014 (MMR-Impfung read); Lebendimpfstoff recalled',
  },
  { term: 'Screening in der Schwangerschaft', en: 'antenatal screening', source: DORTMUND },
  { term: 'Parvovirus B19 (Ringelröteln)', en: 'parvovirus B19', source: AWMF },
  { term: 'Seroprävalenz', en: 'share with antibody', source: DEXIMED },
  { term: 'rekurrierende Infektion', en: 'non-primary infection', source: ENDERS_REVIEW },
  { term: 'Gebrauchsanweisung', en: 'kit insert', source: 'recalled; EU 2017/746, German text' },
  { term: 'positiver, negativer prädiktiver Wert', en: 'predictive values', source: 'recalled' },
];
