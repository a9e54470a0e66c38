/** The clinical terms of the Portuguese words, each with a public text that uses it; "recalled": not read for this. */
const FLEURY_RUBELLA = 'Fleury, Manual de exames, Rubéola, anticorpos IgG e IgM (read)';
const FLEURY_CMV = 'Fleury, Manual de exames, Citomegalovírus, anticorpos IgG e IgM (read)';
const RBAC = 'Walcher, Comparsi, Pedroso, Toxoplasmose gestacional: uma revisão, RBAC 2016 (read in part)';
const RIAL =
  'Pena e Discacciati, Teste de avidez da IgG em gestantes, Rev Inst Adolfo Lutz 2013 (read in part)';
const DE_PIERI = 'Laboratório De Pieri, Rubéola, anticorpos IgM, IgG e IgG avidez (read)';
const PROTOCOL =
  'Ministério da Saúde, Protocolo de notificação e investigação: toxoplasmose gestacional e congênita, 2018 (recalled)';
const HIGH_RISK = 'Ministério da Saúde, Manual de gestação de alto risco, 2022 (recalled)';
const GUIDE = 'Ministério da Saúde, Guia de vigilância em saúde (recalled)';
const FEBRASGO = 'Febrasgo, protocolos de obstetrícia (recalled)';
const SBP = 'Sociedade Brasileira de Pediatria, documentos científicos sobre infecções congênitas (recalled)';

export const glossary: readonly { term: string; en: string; source: string }[] = [
  { term: 'zona cinzenta', en: 'gray zone', source: 'Bulas de kits e laudos brasileiros (recalled)' },
  { term: 'indeterminado', en: 'equivocal, indeterminate', source: FLEURY_RUBELLA },
  { term: 'reagente', en: 'reactive', source: FLEURY_RUBELLA },
  { term: 'não reagente', en: 'non-reactive', source: FLEURY_CMV },
  { term: 'valor de referência', en: 'reference value', source: FLEURY_RUBELLA },
  { term: 'avidez de IgG', en: 'IgG avidity', source: RIAL },
  { term: 'baixa avidez', en: 'low avidity', source: DE_PIERI },
  { term: 'alta avidez', en: 'high avidity', source: DE_PIERI },
  { term: 'avidez intermediária', en: 'intermediate avidity', source: PROTOCOL },
  { term: 'soroconversão', en: 'seroconversion', source: FLEURY_CMV },
  { term: 'reinfecção', en: 're-infection', source: FLEURY_CMV },
  { term: 'reativação', en: 'reactivation', source: FLEURY_CMV },
  { term: 'falso-positivo', en: 'false positive', source: DE_PIERI },
  { term: 'primoinfecção', en: 'first (primary) infection', source: FEBRASGO },
  { term: 'infecção pregressa', en: 'past infection', source: FLEURY_CMV },
  { term: 'infecção recente', en: 'recent infection', source: DE_PIERI },
  { term: 'infecção congênita', en: 'congenital infection', source: RIAL },
  { term: 'transmissão vertical', en: 'mother-to-child transmission', source: RBAC },
  { term: 'suscetível', en: 'susceptible', source: PROTOCOL },
  { term: 'imune', en: 'immune', source: DE_PIERI },
  { term: 'soro', en: 'serum', source: FLEURY_RUBELLA },
  { term: 'amostra', en: 'sample', source: FLEURY_RUBELLA },
  { term: 'amostras pareadas', en: 'paired (parallel) sera', source: GUIDE },
  { term: 'título', en: 'titre', source: FLEURY_CMV },
  { term: 'ponto de corte', en: 'cut-off', source: 'Bulas de kits registradas na Anvisa (recalled)' },
  { term: 'bula do kit', en: 'kit insert', source: 'Bulas de kits registradas na Anvisa (recalled)' },
  { term: 'laudo', en: 'laboratory slip, report', source: 'Anvisa, RDC de laboratórios clínicos (recalled)' },
  { term: 'laboratório de referência', en: 'reference laboratory', source: GUIDE },
  { term: 'imunoblot', en: 'immunoblot', source: FEBRASGO },
  { term: 'imunoblot comparativo mãe e filho', en: 'mother-child immunoblot', source: SBP },
  { term: 'semana de gestação', en: 'week of pregnancy', source: HIGH_RISK },
  { term: 'data da última menstruação', en: 'last menstrual period', source: HIGH_RISK },
  { term: 'data provável do parto', en: 'due date', source: HIGH_RISK },
  { term: 'gestante', en: 'pregnant woman', source: RIAL },
  { term: 'pré-natal', en: 'antenatal care', source: RBAC },
  { term: 'medicina fetal', en: 'fetal medicine', source: HIGH_RISK },
  { term: 'líquido amniótico', en: 'amniotic fluid', source: HIGH_RISK },
  { term: 'amniocentese', en: 'amniocentesis', source: HIGH_RISK },
  { term: 'ultrassonografia', en: 'ultrasound', source: HIGH_RISK },
  { term: 'espiramicina', en: 'spiramycin', source: PROTOCOL },
  { term: 'valaciclovir', en: 'valaciclovir', source: FEBRASGO },
  { term: 'imunoglobulina hiperimune', en: 'hyperimmune globulin', source: FEBRASGO },
  { term: 'exantema', en: 'rash', source: GUIDE },
  { term: 'vacina tríplice viral', en: 'MMR vaccine', source: GUIDE },
  { term: 'síndrome da rubéola congênita', en: 'congenital rubella syndrome', source: DE_PIERI },
  { term: 'retinocoroidite', en: 'retinochoroiditis', source: PROTOCOL },
  { term: 'calcificações intracranianas', en: 'intracranial calcifications', source: PROTOCOL },
  { term: 'recém-nascido', en: 'newborn', source: DE_PIERI },
  { term: 'lactente', en: 'infant', source: SBP },
  { term: 'sangue do cordão umbilical', en: 'cord blood', source: SBP },
  { term: 'sangue seco em papel-filtro', en: 'dried blood spot', source: SBP },
  { term: 'triagem auditiva neonatal', en: 'newborn hearing screen', source: SBP },
  { term: 'imunossuprimida', en: 'immunosuppressed', source: HIGH_RISK },
  { term: 'notificação', en: 'public health notification', source: PROTOCOL },
  { term: 'julgamento clínico', en: 'clinical judgement', source: FEBRASGO },
];
