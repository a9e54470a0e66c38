/**
 * The words in names of tests: what was measured, and in what. A word counts only as a whole ("toxocara" is not
 * "toxo"), compared with case, accents and look-alike letters ignored; several words with a space between them are
 * one term and outrank their parts.
 *
 * Sources: names of the interoperability evidence, sections 1.2 to 1.7, and of the 29 question patterns of the peers
 * notes; the other forms, cases and languages are recalled from the use of laboratories, not yet reviewed by native
 * readers.
 */
import type { Pathogen } from '../../rules/vocabulary.ts';

// prettier-ignore
export const AGENTS = {
  toxoplasma: [
    'toxoplasma', 'toxoplasma gondii', 'gondii', 'toxo', 'toxoplasmosis', 'toxoplasmose', 'toxoplasmosi',
    'toxoplasmoza', 'toxoplasmic', 'toxoplasmique', 'toxoplasmiques', 'toxoplasmen', 'toxoplazma',
    'toxoplazmoz', 'toksoplazma', 'toksoplazmoza', 'toksoplazmozy', 'toksoplazmozie', 'toksoplazmy',
    'toksoplazmie', 'toksoplazmoz', 'токсоплазма', 'токсоплазмы', 'токсоплазме', 'токсоплазму', 'токсоплазмой',
    'токсоплазм', 'токсоплазмам', 'токсоплазмоз', 'токсоплазмоза', 'токсоплазмозу', 'токсоплазмозом',
    'токсоплазмозе', 'токсо', 'гондии', 'токсоплазменный',
  ],
  rubella: [
    'rubella', 'rubellavirus', 'rubivirus', 'rubv', 'rubel', 'röteln', 'rötelnvirus', 'rubéole', 'rubéoleux',
    'rubéolique', 'rubéoliques', 'rosolia', 'różyczka', 'różyczki', 'różyczce', 'różyczkę', 'różyczką',
    'german measles', 'measles german', 'three day measles', 'краснуха', 'краснухи', 'краснухе', 'краснуху', 'краснухой',
    'коревая краснуха', 'рубелла', 'рубеллы', 'рубелле',
  ],
  cmv: [
    'cmv', 'hcmv', 'cytomegalovirus', 'cytomegaloviruses', 'cytomegalo virus', 'cytomegalie',
    'cytomegalievirus', 'zytomegalie', 'zytomegalievirus', 'zytomegalovirus', 'cytomegalia', 'cytomegalii',
    'cytomegalię', 'cytomegalowirus', 'cytomegalowirusa', 'citomegalovirus', 'citomegalia', 'citomegalovirose',
    'hhv5', 'hhv 5', 'human herpesvirus 5', 'herpesvirus 5', 'human herpes virus 5', 'human betaherpesvirus 5',
    'цмв', 'цмви', 'цитомегаловирус', 'цитомегаловируса', 'цитомегаловирусу', 'цитомегаловирусом',
    'цитомегаловирусе', 'цитомегаловирусы', 'цитомегаловирусам', 'цитомегаловирусная', 'цитомегаловирусной',
    'цитомегаловирусную', 'цитомегаловирусный', 'цитомегалия', 'цитомегалии', 'цмвинфекция', 'вгч 5', 'вчг 5',
  ],
  /** Named, and none of ours: other infections, and antibodies that no infection makes. */
  other: [
    'hsv', 'hsv1', 'hsv2', 'herpes', 'herpesvirus', 'simplex', 'впг', 'впг1', 'впг2', 'герпес', 'герпеса',
    'герпесу', 'herpès', 'opryszczka', 'opryszczki', 'hhv', 'hhv6', 'hhv7', 'hhv8', 'вгч', 'вчг', 'vzv',
    'varicella', 'varizellen', 'varicelle', 'varicela', 'zoster', 'ospa', 'ospy', 'ветрянка', 'ветряной',
    'ветряная', 'windpocken', 'ebv', 'epstein', 'barr', 'эбв', 'вэб', 'эпштейна', 'ebna', 'vca', 'parvovirus',
    'parvo', 'parvo b19', 'b19', 'b19v', 'parvowirus', 'парвовирус', 'парвовируса', 'парвовирусу',
    'ringelröteln', 'quinta malattia', 'hiv', 'hiv1', 'hiv2', 'вич', 'vih', 'htlv', 'hbv', 'hcv', 'hav', 'hev',
    'hdv', 'hbs', 'hbsag', 'hbc', 'hbe', 'hepatitis', 'hépatite', 'epatite', 'hepatite', 'гепатит', 'гепатита',
    'гепатиту', 'вгв', 'вгс', 'вгa', 'zapalenie wątroby', 'wzw', 'syphilis', 'sífilis', 'sifilide', 'lues',
    'kiła', 'kiły', 'treponema', 'pallidum', 'сифилис', 'сифилиса', 'сифилису', 'rpr', 'vdrl', 'tpha', 'tppa',
    'fta', 'рпр', 'рмп', 'measles', 'masern', 'morbilli', 'rougeole', 'morbillo', 'sarampión', 'sarampo',
    'odra', 'odry', 'odrze', 'корь', 'кори', 'mumps', 'oreillons', 'parotite', 'parotitis', 'паротит',
    'паротита', 'świnka', 'świnki', 'roseola', 'chlamydia', 'chlamydophila', 'trachomatis', 'chlamydien',
    'clamidia', 'хламидия', 'хламидии', 'хламидиям', 'хламидиоз', 'mycoplasma', 'mykoplasmen', 'микоплазма',
    'микоплазмы', 'микоплазмоз', 'ureaplasma', 'уреаплазма', 'уреаплазмы', 'уреаплазмоз', 'gonorrhoeae',
    'gonorrhoea', 'gonorrhea', 'гонорея', 'trichomonas', 'трихомонада', 'candida', 'gardnerella', 'listeria',
    'listeriosis', 'monocytogenes', 'листерия', 'листерии', 'листериоз', 'zika', 'зика', 'dengue',
    'chikungunya', 'sars', 'covid', 'coronavirus', 'covid19', 'influenza', 'grippe', 'грипп', 'гриппа',
    'adenovirus', 'enterovirus', 'coxsackie', 'rotavirus', 'norovirus', 'rsv', 'hpv', 'впч', 'папилломы',
    'polio', 'rabies', 'ebola', 'hantavirus', 'lcmv', 'choriomeningitis', 'encephalitis', 'fsme', 'tbe',
    'tbev', 'энцефалита', 'энцефалит', 'toxocara', 'toxocariasis', 'toxocarose', 'токсокара', 'токсокары',
    'токсокароз', 'токсокарам', 'taenia', 'echinococcus', 'эхинококк', 'эхинококкоз', 'trichinella', 'ascaris',
    'аскарида', 'аскариды', 'аскаридоз', 'opisthorchis', 'описторхоз', 'lamblia', 'лямблии', 'лямблиоз',
    'giardia', 'schistosoma', 'leishmania', 'trypanosoma', 'chagas', 'plasmodium', 'malaria', 'neospora',
    'strongyloides', 'fasciola', 'entamoeba', 'borrelia', 'borreliosis', 'borreliose', 'боррелия', 'боррелии',
    'боррелиоз', 'lyme', 'tuberculosis', 'mycobacterium', 'туберкулез', 'helicobacter', 'pylori',
    'хеликобактер', 'brucella', 'бруцеллез', 'coxiella', 'leptospira', 'bartonella', 'rickettsia',
    'legionella', 'yersinia', 'salmonella', 'campylobacter', 'streptococcus', 'staphylococcus', 'pertussis',
    'bordetella', 'diphtheria', 'tetanus', 'столбняк', 'дифтерия', 'коклюш', 'aspergillus', 'pneumocystis',
    'pneumoniae', 'cardiolipin', 'кардиолипину', 'phospholipid', 'phospholipids', 'фосфолипидам',
    'glycoprotein', 'гликопротеину', 'tpo', 'тпо', 'thyroid', 'thyroglobulin', 'tsh', 'ттг', 'gliadin',
    'глиадину', 'transglutaminase', 'nuclear', 'ana', 'anca', 'rheumatoid', 'phosphatidylserine', 'annexin',
    'ferritin', 'ферритин', 'erythrocytes', 'rhesus', 'резус',
  ],
} as const satisfies Readonly<Record<Pathogen | 'other', readonly string[]>>;

/** Short forms that mean other things too ("tox screen"): they count only beside a marker. */
// prettier-ignore
export const SHORT_AGENTS = {
  tox: 'toxoplasma',
  toxopl: 'toxoplasma',
  токс: 'toxoplasma',
  rub: 'rubella',
  рубел: 'rubella',
} as const;

/**
 * "Rubeola" is rubella in Spanish, Portuguese, Polish and German, and measles in English. With its accent, or beside a
 * word of one of those languages, it is rubella; alone it says nothing, so that somebody is asked. Recalled.
 */
// prettier-ignore
export const RUBEOLA = {
  spellings: ['rubeola', 'rubeolae'],
  rubellaAsWritten: ['rubéola'],
  rubellaBeside: [
    'anticuerpos', 'anticuerpo', 'anticorpos', 'anticorpo', 'przeciwciała', 'przeciwciał', 'antikörper', 'ak',
    'de la', 'la', 'da', 'contra', 'frente', 'frente a', 'wirus', 'wirusa', 'prueba', 'sangre', 'suero',
    'soro', 'avidez',
  ],
} as const;

/** Somebody else's sample, or none: such a name is never taken for the patient's own result. Recalled. */
// prettier-ignore
export const NOT_THE_PATIENT = [
  'donor', 'donors', 'донор', 'донора', 'donneur', 'donatore', 'donante', 'doador', 'dawca', 'spender',
  'recipient', 'father', 'paternal', 'husband', 'partner', 'муж', 'мужа', 'отец', 'отца', 'vater', 'père',
  'padre', 'control', 'controls', 'kontrolle', 'calibrator', 'калибратор', 'контроль', 'qc', 'blank',
] as const;

/** All infections at once: a name that has to be asked about. */
// prettier-ignore
export const PANELS = [
  'torch', 'torchs', 'storch', 'to r c h', 'торч', 'torch panel', 'торч инфекции', 'торч комплекс',
] as const;

// prettier-ignore
export const ISOTYPES = {
  igg: [
    'igg', 'ig g', 'lgg', 'lg g', 'игг', 'иг g', 'immunoglobulin g', 'immunoglobulins g', 'immunglobulin g',
    'immunoglobuline g', 'immunoglobuline classe g', 'immunoglobulina g', 'immunoglobuliny g',
    'inmunoglobulina g', 'imunoglobulina g', 'иммуноглобулин g', 'иммуноглобулина g', 'иммуноглобулины g',
    'иммуноглобулинов g', 'иммуноглобулин класса g', 'класса g', 'класс g', 'class g', 'g class', 'klasse g',
    'classe g', 'clase g', 'klasy g', 'klasa g', 'klasie g', 'ige g',
  ],
  igm: [
    'igm', 'ig m', 'lgm', 'lg m', 'игм', 'иг m', 'immunoglobulin m', 'immunoglobulins m', 'immunglobulin m',
    'immunoglobuline m', 'immunoglobuline classe m', 'immunoglobulina m', 'immunoglobuliny m',
    'inmunoglobulina m', 'imunoglobulina m', 'иммуноглобулин m', 'иммуноглобулина m', 'иммуноглобулины m',
    'иммуноглобулинов m', 'иммуноглобулин класса m', 'класса m', 'класс m', 'class m', 'm class', 'klasse m',
    'classe m', 'clase m', 'klasy m', 'klasa m', 'klasie m',
  ],
  iga: [
    'iga', 'ig a', 'lga', 'lg a', 'ига', 'иг a', 'immunoglobulin a', 'immunoglobulins a', 'immunglobulin a',
    'immunoglobuline a', 'immunoglobulina a', 'immunoglobuliny a', 'inmunoglobulina a', 'imunoglobulina a',
    'иммуноглобулин a', 'иммуноглобулина a', 'иммуноглобулины a', 'иммуноглобулинов a', 'класса a', 'класс a',
    'class a', 'klasse a', 'classe a', 'clase a', 'klasy a', 'klasa a',
  ],
  ige: ['ige', 'ig e', 'иге', 'immunoglobulin e', 'класса e', 'class e', 'igd', 'ig d'],
} as const;

/** One letter for the isotype: only right behind the infection ("CMV-M", "TOXG"). */
export const LETTERS = { g: 'igg', m: 'igm' } as const;

// prettier-ignore
export const AVIDITY = [
  'avidity', 'avidities', 'avid', 'avidität', 'aviditätsindex', 'aviditätstest', 'aviditätsbestimmung',
  'avidité', 'avidità', 'avidez', 'avidezza', 'awidność', 'awidności', 'awidnosc', 'авидность', 'авидности',
  'авидностью', 'авидные', 'авидных', 'индекс авидности', 'иа', 'rai', 'avi',
] as const;

// prettier-ignore
export const BLOT = [
  'immunoblot', 'immunoblots', 'immunoblotting', 'immuno blot', 'blot', 'western blot', 'westernblot',
  'western blots', 'wb', 'line blot', 'lineblot', 'line immunoassay', 'recomline', 'recomblot',
  'lineimmunoblot', 'inmunoblot', 'imunoblot', 'imunoblotting', 'иммуноблот', 'иммуноблота', 'иммуноблоттинг',
  'иммунный блоттинг', 'иммунный блот', 'иммуноблотинг', 'блот', 'блоттинг', 'вестерн блот', 'лайн блот',
] as const;

/** Beside a blot: the patterns of mother and child side by side. */
// prettier-ignore
export const MOTHER_AND_CHILD = [
  'mother child', 'mother infant', 'mother newborn', 'mother baby', 'maternal neonatal', 'mother and child',
  'comparative', 'comparison', 'comparé', 'comparés', 'comparatif', 'mère enfant', 'mere enfant',
  'mutter kind', 'vergleichend', 'vergleichender', 'madre figlio', 'madre bambino', 'madre neonato',
  'comparativo', 'madre hijo', 'madre e hijo', 'mãe filho', 'mãe e filho', 'matka dziecko', 'porównawczy',
  'мать ребенок', 'мать дитя', 'мать и дитя', 'мать и ребенок', 'мать новорожденный', 'сравнительный',
  'сравнение',
] as const;

// prettier-ignore
export const PCR = [
  'pcr', 'qpcr', 'rtpcr', 'nat', 'naat', 'naa', 'dna', 'rna', 'cmvdna', 'nucleic acid', 'nucleic acids',
  'viral load', 'пцр', 'днк', 'рнк', 'вирусная нагрузка', 'adn', 'arn', 'charge virale', 'carica virale',
  'carga viral', 'viruslast', 'ładunek wirusa', 'wiremia',
] as const;

/**
 * Antibody without a class, total antibody, and tests that measure all classes together. Haemagglutination inhibition
 * (a German rubella titre "1:16") measures IgG and IgM alike and has no limits of IgG tests: it is no IgG. Recalled.
 */
// prettier-ignore
export const ANTIBODY = [
  'ab', 'abs', 'antibody', 'antibodies', 'anti', 'ak', 'antikörper', 'anticorps', 'anticorpo', 'anticorpi',
  'anticuerpo', 'anticuerpos', 'anticorpos', 'przeciwciała', 'przeciwciał', 'антитела', 'антител', 'антителам',
  'ат', 'анти', 'суммарные', 'total', 'ig', 'serology', 'serologie', 'sérologie', 'sierologia', 'serologia',
  'serología', 'sorologia', 'серология', 'иммуноглобулины', 'immunoglobulins', 'immunoglobulin', 'hah', 'hht',
  'hai', 'hi test', 'hi titre', 'hi titer', 'hämagglutinationshemmtest', 'hämagglutinationshemmung',
  'hemagglutination', 'haemagglutination', 'hémagglutination', 'emoagglutinazione', 'hemaglutinación',
  'hemaglutinação', 'ртга', 'рпга', 'рнга', 'latex', 'dye test', 'sabin feldman',
] as const;

// prettier-ignore
export const MATERIALS = {
  blood: [
    'blood', 'whole blood', 'serum', 'sera', 'ser', 'plasma', 'plas', 'edta', 'venous blood', 'maternal blood',
    'blut', 'vollblut', 'edta blut', 'sang', 'sérum', 'sangue', 'siero', 'sangre', 'suero', 'soro', 'krew',
    'krwi', 'surowica', 'surowicy', 'osocze', 'osoczu', 'кровь', 'крови', 'сыворотка', 'сыворотке',
    'сыворотки', 'плазма', 'плазме', 'плазмы', 'цельная кровь', 'цельной крови', 'venenblut',
    'сыворотка крови', 'сыворотке крови', 'сыворотки крови', 'плазма крови', 'плазме крови',
  ],
  amniotic: [
    'amniotic', 'amniotic fluid', 'amnio', 'amnion', 'fruchtwasser', 'liquide amniotique', 'amniotique',
    'liquido amniotico', 'amniotico', 'líquido amniótico', 'płyn owodniowy', 'płynu owodniowego',
    'płynie owodniowym', 'wody płodowe', 'околоплодные воды', 'околоплодных вод', 'околоплодных водах',
    'амниотическая жидкость', 'амниотической жидкости',
  ],
  throat: [
    'throat', 'throat swab', 'pharyngeal', 'pharynx', 'oropharyngeal', 'oropharynx', 'nasopharyngeal',
    'nasopharynx', 'nasopharyngeal swab', 'rachenabstrich', 'rachen', 'gorge', 'pharyngé', 'faringeo',
    'faríngeo', 'garganta', 'tampone faringeo', 'gardło', 'gardła', 'wymaz z gardła', 'зев', 'зева',
    'мазок из зева', 'ротоглотка', 'ротоглотки', 'носоглотка', 'носоглотки', 'мазок из носоглотки',
  ],
  urine: ['urine', 'urin', 'urina', 'orina', 'urines', 'mocz', 'moczu', 'моча', 'моче', 'мочи', 'orine'],
  saliva: [
    'saliva', 'saliva swab', 'oral fluid', 'oral swab', 'buccal', 'buccal swab', 'mouth swab', 'speichel',
    'salive', 'ślina', 'śliny', 'ślinie', 'слюна', 'слюне', 'слюны', 'буккальный', 'буккальный соскоб',
  ],
  'dried-blood-spot': [
    'dried blood spot', 'dried blood spots', 'dried blood', 'dbs', 'guthrie', 'guthrie card',
    'newborn screening card', 'blood spot', 'bld spot', 'trockenblut', 'trockenblutkarte', 'buvard',
    'sang séché', 'sangue essiccato', 'goccia di sangue', 'sangre seca', 'sangue seco', 'sucha kropla krwi',
    'suchej kropli krwi', 'сухая капля крови', 'сухой капли крови', 'сухие пятна крови', 'сухих пятнах крови',
    'сухое пятно крови',
  ],
  cord: [
    'cord', 'cord blood', 'umbilical', 'umbilical cord', 'umbilical cord blood', 'nabelschnurblut',
    'nabelschnur', 'sang de cordon', 'cordon', 'sang du cordon', 'cordone', 'sangue cordonale', 'cordonale',
    'cordón', 'sangre de cordón', 'cordão', 'sangue do cordão', 'pępowina', 'pępowinowa', 'krew pępowinowa',
    'krwi pępowinowej', 'пуповинная', 'пуповинной', 'пуповинная кровь', 'пуповинной крови', 'пуповины',
    'кордовая кровь',
  ],
  cerebrospinal: [
    'csf', 'cerebrospinal', 'cerebrospinal fluid', 'cerebral spinal fluid', 'spinal fluid', 'liquor', 'lcr',
    'lcs', 'lcf', 'ликвор', 'ликворе', 'ликвора', 'смж', 'спинномозговая жидкость', 'спинномозговой жидкости',
    'pmr', 'płyn mózgowo rdzeniowy', 'intrathecal',
  ],
  other: [
    'body fluid', 'tissue', 'biopsy', 'placenta', 'placental', 'vitreous', 'aqueous', 'aqueous humor', 'eye',
    'stool', 'feces', 'faeces', 'sputum', 'bal', 'breast milk', 'milk', 'semen', 'bone marrow', 'cervical',
    'vaginal', 'genital', 'bronchial', 'плацента', 'плаценты', 'соскоб', 'мокрота', 'кал', 'грудное молоко',
    'эякулят', 'цервикального', 'plazenta', 'gewebe', 'stuhl', 'muttermilch', 'gewebebiopsie', 'tissu',
    'selles', 'humeur aqueuse', 'umor acqueo', 'tessuto', 'feci', 'tejido', 'heces', 'tecido', 'łożysko',
    'tkanka', 'pleural', 'ascites', 'chorionic', 'fetal blood',
  ],
} as const;
