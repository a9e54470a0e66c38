/** The clinical terms of the Italian words, each with a text of the language that uses it. "recalled": not read for this. */
const PDTA_TOXO =
  'AMCLI, SIGO, SIMaST, SIMIT, SIN, SIP, Percorsi diagnostico-assistenziali: Toxoplasma gondii, 2012, read in an excerpt';
const AMCLI_TOXO =
  'AMCLI, Percorso diagnostico dell’infezione congenita da Toxoplasma gondii, 2009, read in an excerpt';
const AMCLI_CMV =
  'AMCLI, Infezione congenita da citomegalovirus umano, proposta di percorso diagnostico, 2009, read in an excerpt';
const SIN_RUBELLA =
  'SIN, Procedure operative standard per la diagnosi e la gestione clinica dei casi di rosolia congenita, 2004, read in an excerpt';
const BOLZANO =
  'Azienda Sanitaria di Bolzano, La sierodiagnosi della toxoplasmosi nella gravida e nel neonato, read in an excerpt';
const CLINITEST = 'Clinitest, scheda Toxoplasma gondii, read in an excerpt';
const GRAVIDANZA = 'SNLG-ISS, linea guida Gravidanza fisiologica, recalled';
const MINISTERO = 'Ministero della Salute, circolari su morbillo e rosolia congenita, recalled';
const REPORT = 'as Italian laboratories print it on reports, recalled';

export const glossary: readonly { term: string; en: string; source: string }[] = [
  { term: 'zona grigia', en: 'gray zone', source: REPORT },
  { term: 'dubbio', en: 'equivocal', source: REPORT },
  { term: 'indeterminato', en: 'indeterminate', source: REPORT },
  { term: 'reattivo', en: 'reactive', source: REPORT },
  { term: 'positivo basso', en: 'low positive', source: REPORT },
  { term: 'cut-off', en: 'cut-off', source: REPORT },
  { term: 'referto', en: 'slip, report', source: REPORT },
  { term: 'prelievo', en: 'sampling', source: CLINITEST },
  { term: 'campione', en: 'sample', source: CLINITEST },
  { term: 'avidità delle IgG', en: 'IgG avidity', source: CLINITEST },
  { term: 'datare l’infezione', en: 'to date the infection', source: CLINITEST },
  { term: 'infezione recente', en: 'recent infection', source: CLINITEST },
  { term: 'non immune', en: 'not immune', source: CLINITEST },
  { term: 'quadro sierologico', en: 'serological pattern', source: CLINITEST },
  { term: 'sieroconversione', en: 'seroconversion', source: GRAVIDANZA },
  { term: 'suscettibile', en: 'susceptible', source: SIN_RUBELLA },
  { term: 'rosolia congenita', en: 'congenital rubella', source: SIN_RUBELLA },
  { term: 'copertura vaccinale', en: 'vaccine coverage', source: SIN_RUBELLA },
  { term: 'immunità da pregressa infezione', en: 'immunity from past infection', source: PDTA_TOXO },
  { term: 'screening', en: 'screening', source: PDTA_TOXO },
  { term: 'test di primo livello', en: 'first-line test', source: PDTA_TOXO },
  { term: 'profilassi igienico-alimentare', en: 'hygiene advice', source: PDTA_TOXO },
  { term: 'controllo sierologico', en: 'serological retest', source: PDTA_TOXO },
  { term: 'sequele tardive', en: 'late sequelae', source: PDTA_TOXO },
  { term: 'età gestazionale', en: 'gestational age', source: PDTA_TOXO },
  { term: 'infezione congenita', en: 'congenital infection', source: AMCLI_TOXO },
  { term: 'oocisti', en: 'oocysts', source: AMCLI_TOXO },
  { term: 'linfoadenopatia', en: 'swollen nodes', source: AMCLI_TOXO },
  { term: 'primoinfezione, prima infezione', en: 'first (primary) infection', source: BOLZANO },
  { term: 'trasmissione verticale', en: 'mother-to-child transmission', source: BOLZANO },
  { term: 'immunodepresso', en: 'immunosuppressed', source: BOLZANO },
  { term: 'infezione latente', en: 'latent infection', source: AMCLI_CMV },
  { term: 'citomegalovirus (CMV)', en: 'cytomegalovirus', source: AMCLI_CMV },
  { term: 'riattivazione', en: 'reactivation', source: 'AMCLI, percorso diagnostico CMV, recalled' },
  { term: 'reinfezione', en: 're-infection', source: 'AMCLI, percorso diagnostico CMV, recalled' },
  {
    term: 'liquido amniotico',
    en: 'amniotic fluid',
    source: 'Laboratorio Genoma, scheda Citomegalovirus, read in an excerpt',
  },
  {
    term: 'trasmissione materno-fetale',
    en: 'mother-to-fetus transmission',
    source: 'Laboratorio Genoma, scheda Citomegalovirus, read in an excerpt',
  },
  { term: 'amniocentesi', en: 'amniocentesis', source: GRAVIDANZA },
  { term: 'medicina fetale', en: 'fetal medicine', source: 'SIGO, recalled' },
  {
    term: 'sangue cordonale',
    en: 'cord blood',
    source: 'Centro Nazionale Sangue, recalled',
  },
  { term: 'goccia di sangue essiccata', en: 'dried blood spot', source: 'SIN, recalled' },
  { term: 'esantema', en: 'rash', source: MINISTERO },
  { term: 'malattia esantematica', en: 'rash illness', source: MINISTERO },
  { term: 'vaccino MPR', en: 'MMR vaccine', source: MINISTERO },
  { term: 'notifica', en: 'notification', source: MINISTERO },
  { term: 'laboratorio di riferimento', en: 'reference laboratory', source: MINISTERO },
  { term: 'tampone faringeo', en: 'throat swab', source: MINISTERO },
  { term: 'immunoblot comparativo madre-figlio', en: 'mother-child immunoblot', source: 'AMCLI, recalled' },
  { term: 'retinocoroidite', en: 'retinochoroiditis', source: 'AMCLI, recalled' },
  { term: 'immunoglobuline iperimmuni', en: 'hyperimmune globulin', source: 'AIFA, recalled' },
  { term: 'screening uditivo neonatale', en: 'newborn hearing screen', source: 'SIN, recalled' },
];
