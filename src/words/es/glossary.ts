/** The clinical terms of the Spanish words, each with a text of the language that uses it. "recalled": not read for this. */
export const glossary: readonly { term: string; en: string; source: string }[] = [
  {
    term: 'zona gris',
    en: 'gray zone',
    source: 'Laboratorio Echandi (Costa Rica), ficha anti-Toxoplasma IgG: «Zona gris (indeterminado)», read',
  },
  {
    term: 'indeterminado',
    en: 'indeterminate, equivocal',
    source: 'Laboratorio Echandi (Costa Rica), ficha anti-Toxoplasma IgG, read',
  },
  {
    term: 'susceptible',
    en: 'susceptible',
    source: 'Laboratorio Echandi (Costa Rica), ficha anti-Toxoplasma IgG, read',
  },
  {
    term: 'suero',
    en: 'serum',
    source: 'Laboratorio Echandi (Costa Rica), ficha anti-Toxoplasma IgG, read',
  },
  {
    term: 'transmisión vertical',
    en: 'mother-to-child transmission',
    source:
      'Grupo de microbiólogos del área de Barcelona, Diagnóstico serológico de las infecciones por Toxoplasma gondii, read in an excerpt',
  },
  {
    term: 'inmunodeprimido',
    en: 'with a weakened immune system',
    source:
      'Grupo de microbiólogos del área de Barcelona, Diagnóstico serológico de las infecciones por Toxoplasma gondii, read in an excerpt',
  },
  {
    term: 'primoinfección',
    en: 'first (primary) infection',
    source: 'SEIP, documento de consenso sobre CMV congénito, An Pediatr 2009, abstract read',
  },
  {
    term: 'infección congénita',
    en: 'congenital infection',
    source: 'SEIP, documento de consenso sobre CMV congénito, An Pediatr 2009, abstract read',
  },
  {
    term: 'recién nacido',
    en: 'newborn',
    source: 'SEIP, documento de consenso sobre CMV congénito, An Pediatr 2009, abstract read',
  },
  {
    term: 'gestante, embarazada',
    en: 'pregnant woman',
    source: 'SEIP, documento de consenso sobre CMV congénito, An Pediatr 2009, abstract read',
  },
  {
    term: 'seroconversión',
    en: 'seroconversion',
    source: 'Acta Pediátrica Española 2006; 64: 372-376, Toxoplasmosis congénita, abstract read',
  },
  {
    term: 'coriorretinitis, retinocoroiditis',
    en: 'retinochoroiditis (active eye disease)',
    source:
      'Acta Pediátrica Española 2006; 64: 372-376, Toxoplasmosis congénita, abstract read (coriorretinitis)',
  },
  {
    term: 'espiramicina',
    en: 'spiramycin',
    source: 'Acta Pediátrica Española 2006; 64: 372-376, Toxoplasmosis congénita, abstract read',
  },
  {
    term: 'cribado',
    en: 'screening',
    source: 'Acta Pediátrica Española 2006; 64: 372-376; Revista chilena de infectología 2021, 38(1), read',
  },
  {
    term: 'secuelas',
    en: 'lasting harm',
    source: 'Acta Pediátrica Española 2006; 64: 372-376, Toxoplasmosis congénita, abstract read',
  },
  {
    term: 'infección fetal',
    en: 'infection of the baby before birth',
    source: 'Acta Pediátrica Española 2006; 64: 372-376, Toxoplasmosis congénita, abstract read',
  },
  {
    term: 'síndrome de rubéola congénita',
    en: 'congenital rubella syndrome',
    source: 'OMS, documento de posición sobre la vacuna contra la rubéola, summary read',
  },
  {
    term: 'notificación obligatoria',
    en: 'notification required by law',
    source: 'Dirección General de Vigilancia de la Salud (Paraguay), ficha de rubéola, read in an excerpt',
  },
  {
    term: 'exantema',
    en: 'rash',
    source: 'Protocolo de rubéola y rubéola congénita (vigilancia, España), read in an excerpt',
  },
  {
    term: 'contacto',
    en: 'contact (exposure to a case)',
    source: 'Protocolo de rubéola y rubéola congénita (vigilancia, España), read in an excerpt',
  },
  {
    term: 'cribado auditivo',
    en: 'hearing screen',
    source: 'Revista ORL (Salamanca) 2019, cribado de CMV en neonatos, title and abstract read',
  },
  {
    term: 'hipoacusia, sordera',
    en: 'hearing loss, deafness',
    source: 'Revista Médica Clínica Las Condes 2014; 25: 425-431, read in an excerpt',
  },
  {
    term: 'reactivación',
    en: 'reactivation',
    source: 'Revista Médica Clínica Las Condes 2014; 25: 425-431, read in an excerpt',
  },
  {
    term: 'líquido amniótico',
    en: 'amniotic fluid',
    source: 'Revista Peruana de Ginecología y Obstetricia 2019; 65(1), read in an excerpt (English abstract)',
  },
  {
    term: 'vacuna triple vírica (SRP)',
    en: 'MMR vaccine',
    source: 'Asociación Española de Vacunología, rubéola, read in an excerpt; «SRP» recalled (OPS)',
  },
  {
    term: 'avidez de IgG',
    en: 'IgG avidity',
    source: 'SEIP, guía de toxoplasmosis congénita, An Pediatr 2013, recalled',
  },
  {
    term: 'avidez baja, intermedia, alta',
    en: 'low, intermediate, high avidity',
    source: 'SEIMC, procedimiento de diagnóstico serológico de las infecciones congénitas, recalled',
  },
  {
    term: 'inmunoblot',
    en: 'immunoblot',
    source: 'SEIP, guía de toxoplasmosis congénita, An Pediatr 2013, recalled',
  },
  {
    term: 'inmunoblot comparado madre-hijo',
    en: 'comparative mother-child immunoblot',
    source: 'SEIP, guía de toxoplasmosis congénita, An Pediatr 2013, recalled',
  },
  {
    term: 'sueros pareados en paralelo',
    en: 'sera run in parallel',
    source: 'CNM, Instituto de Salud Carlos III, cartera de servicios, recalled',
  },
  {
    term: 'IgM reactiva',
    en: 'reactive IgM',
    source: 'SEIMC, procedimiento de diagnóstico serológico de las infecciones congénitas, recalled',
  },
  {
    term: 'falso positivo, IgM inespecífica',
    en: 'false positive, unspecific IgM',
    source: 'SEIMC, procedimiento de diagnóstico serológico de las infecciones congénitas, recalled',
  },
  {
    term: 'reinfección',
    en: 're-infection',
    source:
      'Sociedad Chilena de Infectología, recomendaciones CMV en la embarazada y el recién nacido 2021, recalled',
  },
  {
    term: 'sangre seca en papel de filtro',
    en: 'dried blood spot',
    source:
      'Sociedad Chilena de Infectología, recomendaciones CMV en la embarazada y el recién nacido 2021, recalled',
  },
  {
    term: 'amniocentesis',
    en: 'amniocentesis',
    source:
      'Sociedad Chilena de Infectología, recomendaciones CMV en la embarazada y el recién nacido 2021, recalled',
  },
  {
    term: 'gammaglobulina hiperinmune frente a CMV',
    en: 'CMV hyperimmune globulin',
    source:
      'Sociedad Chilena de Infectología, recomendaciones CMV en la embarazada y el recién nacido 2021, recalled',
  },
  {
    term: 'valaciclovir, ganciclovir, valganciclovir',
    en: 'valaciclovir, ganciclovir, valganciclovir',
    source:
      'Sociedad Chilena de Infectología, recomendaciones CMV en la embarazada y el recién nacido 2021, recalled',
  },
  {
    term: 'medicina fetal',
    en: 'fetal medicine',
    source: 'SEGO, guías de asistencia práctica, recalled',
  },
  {
    term: 'ecografía detallada, neurosonografía',
    en: 'detailed ultrasound, neurosonography',
    source: 'SEGO, guía de asistencia práctica sobre ecografía, recalled',
  },
  {
    term: 'semanas de gestación (desde la última regla)',
    en: 'weeks of pregnancy (from the last period)',
    source: 'SEGO, guía de control prenatal del embarazo normal, recalled',
  },
  {
    term: 'exudado faríngeo',
    en: 'throat swab',
    source: 'RENAVE, protocolo de vigilancia de la rubéola, recalled',
  },
  {
    term: 'fluido oral',
    en: 'oral fluid',
    source: 'RENAVE, protocolo de vigilancia de la rubéola, recalled',
  },
  {
    term: 'declaración a salud pública',
    en: 'public health notification',
    source: 'RENAVE, protocolo de vigilancia de la rubéola, recalled',
  },
  {
    term: 'sangre de cordón',
    en: 'cord blood',
    source: 'SEIP, guía de toxoplasmosis congénita, An Pediatr 2013, recalled',
  },
  {
    term: 'punto de corte',
    en: 'cut-off',
    source: 'SEIMC, procedimientos en microbiología clínica, recalled',
  },
  {
    term: 'inserto (instrucciones de uso del kit)',
    en: 'kit insert',
    source: 'common in laboratories of Latin America and Spain, recalled',
  },
  {
    term: 'valor predictivo positivo',
    en: 'positive predictive value',
    source: 'SEIMC, procedimientos en microbiología clínica, recalled',
  },
  {
    term: 'interrupción del embarazo',
    en: 'termination of pregnancy',
    source: 'Ministerio de Sanidad (España), recalled',
  },
  {
    term: 'uso fuera de ficha técnica',
    en: 'off-label use',
    source: 'AEMPS (España), recalled',
  },
];
