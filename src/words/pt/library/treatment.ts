import type { treatmentWords as english } from '../../en/library/treatment.ts';
import type { Like } from '../../like.ts';

export const treatmentWords: Like<typeof english> = {
  title: 'O que afirmam os documentos de tratamento',
  lead: 'Uma referência do que afirmam os documentos-fonte do projeto, ao lado do que dizem as diretrizes atuais, com as contradições marcadas. Não é recomendação, e nenhum resultado do Torchlight leva a ela. Os documentos são de qualidade desigual, em parte traduzidos por máquina, e nada aqui foi revisado clinicamente.',
  sections: {
    drugs: 'Medicamentos contra CMV',
    valaciclovir: 'Valaciclovir, que os documentos não nomeiam',
    immunoglobulin: 'Imunoglobulina',
    newborn: 'O recém-nascido com doença',
    immunity: 'HIV e transplante',
    'follow-up': 'Seguimento e trabalho',
    prevention: 'Prevenção',
    tests: 'Testes como os documentos os contam',
  },
  facts: {
    'drug-list':
      'A página iLive nomeia quatro medicamentos com evidência controlada: ganciclovir, valganciclovir, foscarnet e cidofovir. Interferons e imunomoduladores, diz, não são eficazes.',
    'drug-active': 'A página iLive chama DNA de CMV no sangue de infecção ativa e a trata.',
    'drug-ganciclovir':
      'Doença manifesta: a página iLive afirma ganciclovir 5 mg/kg por via venosa a cada 12 horas, 14 a 21 dias na retinite, 3 a 4 semanas em pulmão e intestino, 6 semanas ou mais no sistema nervoso.',
    'drug-valganciclovir-equal':
      'A página iLive afirma valganciclovir 900 mg duas vezes ao dia como de igual efeito; ambos por 14 a 21 dias ou até sumirem sintomas e DNA.',
    'drug-judged':
      'A página iLive julga o sucesso pelo estado, pela evolução de imagem e laboratório, e pelo desaparecimento do DNA de CMV do sangue.',
    'drug-brain':
      'Em lesões de cérebro e medula, diz a página iLive, o tratamento faz menos, porque são diagnosticadas tarde.',
    'drug-relapse':
      'Recidiva: um novo curso, afirma a página iLive; em formas que não HIV, manutenção por ao menos um mês.',
    'drug-uveitis':
      'Uveíte quando a imunidade se recupera: a página iLive afirma corticoides, por via oral ou venosa ou ao lado do olho.',
    'drug-side-effects':
      'Efeitos adversos que a página iLive lista: neutropenia, plaquetopenia, anemia, creatinina elevada, erupção, prurido, dispepsia, pancreatite reativa.',
    'drug-prodrug':
      'A página de valganciclovir: pró-fármaco oral do ganciclovir, análogo de nucleosídeo que bloqueia a DNA polimerase viral. Só contra CMV.',
    'drug-uses':
      'A página de valganciclovir afirma dois usos: prevenir CMV após transplante e tratar retinite por CMV com imunidade fraca; comprimidos com alimento, com receita, o curso inteiro.',
    'drug-common':
      'Efeitos comuns que a página de valganciclovir lista: náusea, diarreia, vômito, cefaleia, leucopenia. Graves: supressão da medula óssea, problemas renais, alergia.',
    'drug-monitoring': 'A página de valganciclovir pede controle de hemograma e função renal.',
    'drug-fetus': 'Um artigo russo defende o valganciclovir no CMV materno.',
    'g-dna': 'DNA no sangue da mãe apoia primoinfecção; as diretrizes não o tratam como tal.',
    'g-induction': 'A diretriz dos EUA sobre HIV nomeia a mesma indução para adultos fora da gestação.',
    'g-mother-antivirals':
      'Ganciclovir e valganciclovir lesaram embriões e genes em animais e atravessam a placenta; a bula pede contracepção durante o tratamento e por ao menos 30 dias depois (mulheres) ou 90 dias (homens). Sem lugar na sorologia pré-natal.',
    'g-mother-danger':
      'A diretriz dos EUA sobre HIV os reserva na gestação para doença que ameaça a visão ou a vida.',
    'g-foscarnet-cidofovir': 'Foscarnet e cidofovir são tóxicos, e os dados na gestação são insuficientes.',
    'g-neutropenia': 'No ensaio em recém-nascidos 19% tiveram neutropenia grave nas primeiras 6 semanas.',
    'vala-absent': 'A página iLive e a tabela CIR não mencionam valaciclovir.',
    'g-vala-trial':
      'O único ensaio randomizado usou 8 g ao dia até a amniocentese com 21 a 22 semanas; infecção do feto 11% contra 30%.',
    'g-vala-guidelines':
      'O ECCI o recomenda para primoinfecção em torno da concepção ou no primeiro trimestre.',
    'g-vala-research': 'A SMFM o quer só em pesquisa.',
    'g-vala-kidney':
      'Lesão renal do grau mais alto foi relatada pouco após o início com 6 semanas. Uma clínica israelense pede 2,5 a 3 litros de líquido ao dia, teste renal a cada 2 semanas e início até 8 semanas da infecção.',
    'g-vala-split': 'Quatro porções de 2 g dão picos menores que duas de 4 g.',
    'ig-choice':
      'Gestante com DNA de CMV no sangue: a página iLive chama a imunoglobulina humana anti-CMV (NeoCytotect) de medicamento de escolha.',
    'ig-interval-drugs':
      'Na seção de medicamentos a página iLive afirma 1 ml/kg ao dia por gotejamento, três vezes, a cada 1 a 2 semanas.',
    'ig-interval-standard':
      'Na seção de padrões de tratamento a página iLive afirma a mesma quantidade, 1 ml/kg, a cada 2 a 3 semanas.',
    'ig-unit-strength':
      'Uma armadilha: o NeoCytotect de hoje contém 100 unidades em 1 ml, o antigo Cytotect continha 50. “1 ml/kg” não é, portanto, uma só dose.',
    'ig-unit-trial':
      'Uma segunda armadilha: um relato do ensaio dá 100 mg/kg, o relato do mesmo ensaio após dois anos 100 unidades/kg.',
    'ig-unit-same': 'Com 100 unidades em 1 ml a quantidade da página é a dos ensaios que falharam.',
    'ig-newborn':
      'Recém-nascido com infecção ativa ou doença leve: a página iLive afirma NeoCytotect 2 a 4 ml/kg, seis vezes, a cada 1 a 2 dias, sob controle do DNA de CMV.',
    'ig-pentaglobin':
      'Com outras infecções além: pentaglobina 5 ml/kg ao dia por 3 dias, repetida se preciso; em doença grave não sozinha, diz a página iLive.',
    'g-ig-label':
      'A bula dá 1 ml/kg a cada 2 a 3 semanas, ao menos seis vezes, a pessoas com imunidade fraca, ou a cada 48 horas em doença. O “2 a 3 semanas” da página parece tomado daí (elaborado aqui).',
    'g-ig-trials':
      'Dois ensaios randomizados falharam, 30 contra 44% infectados (P = 0,13) e 22,7 contra 19,4%.',
    'g-ig-kagan':
      'Só trabalho sem randomização a apoia, a 200 UI/kg a cada 2 semanas até cerca de 18-20 semanas após infecção no primeiro trimestre.',
    'g-ig-guidelines': 'A SOGC diz que não deve ser usada, a SMFM só em pesquisa, Rawlinson não a apoia.',
    'g-ig-newborn': 'Textos europeus e dos EUA não dão imunoglobulina a recém-nascidos.',
    'nb-ganciclovir':
      'Doença manifesta de um recém-nascido: a página iLive afirma ganciclovir 6 mg/kg por via venosa a cada 12 horas por 2 semanas e depois, se funciona, 10 mg/kg em dias alternados por 3 meses.',
    'nb-doctor': 'A página iLive faz neurologista, otorrino e oftalmologista seguirem crianças infectadas.',
    'g-nb-valganciclovir':
      'Lactentes doentes recebem valganciclovir 16 mg/kg por via oral duas vezes ao dia por 6 meses, iniciado no primeiro mês por especialista pediátrico; com perigo de vida primeiro ganciclovir venoso por 2 a 6 semanas.',
    'g-nb-trial':
      'O ensaio incluiu lactentes a partir de 32 semanas de gestação, até 30 dias de vida e a partir de 1.800 g; audição aos 24 meses, contada por ouvidos, 77 contra 64%.',
    'g-nb-length':
      'As duas primeiras semanas da página combinam com um ensaio antigo de 6 semanas; sua continuação e duração não combinam com nenhuma diretriz conhecida.',
    'g-nb-well': 'Sem sinais e com audição normal não há tratamento de rotina.',
    'g-nb-hearing':
      'Com perda auditiva isolada as fontes divergem; ensaios mais novos e o ECCI permitem tratamento até 13 semanas de idade, por 6 semanas a 6 meses conforme o risco.',
    'g-nb-follow':
      'Os mesmos especialistas; audição a cada 3 a 6 meses até 3 anos, depois a cada 6 a 12 até 6.',
    'hiv-preemptive':
      'Antes da doença, em imunossupressão profunda: a página iLive afirma valganciclovir 900 mg ao dia por ao menos um mês quando CD4 está abaixo de 50 e o DNA de CMV no sangue total acima de 2,0 lg genomas/ml, ou qualquer no plasma; parado quando o DNA some.',
    'hiv-maintenance':
      'No HIV a página iLive afirma manutenção após recidiva, valganciclovir 900 mg ou ganciclovir 5 mg/kg ao dia, até CD4 acima de 100 por ao menos 3 meses.',
    'hiv-eye':
      'HIV com CD4 abaixo de 100: a página iLive afirma oftalmologista e DNA quantitativo a cada 3 meses.',
    'hiv-risk':
      'A compilação situa o risco no HIV em 50 a 100 células CD4 ou menos, seu texto clínico abaixo de 50.',
    'tx-prophylaxis':
      'Após transplante a página iLive afirma o mesmo tratamento preemptivo por vários meses.',
    'tx-dna':
      'Após transplante a página iLive afirma DNA de CMV no sangue total ao menos mensal no primeiro ano.',
    'tx-donor': 'A página iLive quer doador soronegativo para receptor soronegativo.',
    'tx-months': 'A compilação: o perigo é maior nos meses 1 a 4 após transplante.',
    'g-hiv-disease':
      'Doença de órgãos vem em geral com CD4 abaixo de 50; o que a previne é o tratamento do HIV que mantém CD4 acima de 100.',
    'g-hiv-preemptive': 'Valganciclovir preemptivo não é recomendado de rotina no HIV.',
    'g-hiv-stop': 'Parar após 3 a 6 meses acima de 100, o que é compatível.',
    'g-hiv-eye': 'Um manual pede exame anual do olho com CD4 abaixo de 100.',
    'g-tx-dna': 'A prática atual é em geral semanal enquanto o risco é alto.',
    'g-outside':
      'A sorologia não é confiável com imunidade fraca. O Torchlight não dá ali leitura normal e encaminha a especialista.',
    'fu-pregnant': 'A página iLive faz testar gestantes para excluir infecção ativa.',
    'fu-work': 'A página iLive afirma que um paciente fica incapaz de trabalhar por ao menos 30 dias.',
    'fu-transfer':
      'A página iLive afasta nesse período gestantes soronegativas de abrigos infantis, enfermarias e creches.',
    'fu-doctor':
      'A compilação: procurar médico por doença tipo mononucleose na gestação ou por queixas com imunidade fraca; contar ao médico da criança sobre infecção na gestação.',
    'g-fu-dna':
      'Nenhum exame de mãe imune está validado para reativação; o DNA é complemento na suspeita de primoinfecção.',
    'g-fu-seropositive': 'Mulheres infectadas no passado não são retestadas.',
    'g-fu-transfer':
      'Órgãos dos EUA e do Reino Unido não aconselham exclusão de rotina, bastam precauções padrão; as regras nacionais diferem.',
    'pv-counsel':
      'A página iLive aconselha gestantes, sobretudo soronegativas: contracepção de barreira, e higiene com crianças pequenas.',
    'pv-hands':
      'A compilação: lavar as mãos por 15 a 20 segundos, não dividir comida, copos ou talheres, beijo na testa, brinquedos e superfícies limpos, preservativo.',
    'pv-vaccine': 'A página iLive e a compilação: sem vacina licenciada; as vacinas são experimentais.',
    'g-pv-all':
      'A mesma higiene para toda mulher, sejam quais forem os anticorpos, antes e no início da gestação.',
    'ts-list':
      'A compilação lista antígeno, cultura em fibroblastos (dias a semanas), PCR, anticorpo ao longo do tempo, biópsia, exame do olho e imagem.',
    'ts-igg':
      'A compilação diz que só IgG mostra contato, nunca atividade, e não explica sintomas vagos; a IgM pode levar até 3 semanas.',
    'ts-qualitative':
      'CIR, por que a IgM é qualitativa: a IgM de rubéola é escassa no sangue; um resultado é reagente ou não contra um ponto de corte.',
    'ts-gray': 'CIR: a zona a até 10% do ponto de corte é incerta.',
    'ts-wait':
      'CIR, resultados cinzentos: diz-se às pessoas que repitam em 2 semanas, o que é possível antes de uma gestação e não nela; rever logo por métodos mais exatos.',
    'ts-blot':
      'CIR, imunoblot: antígenos recombinantes, sensibilidade 97%, especificidade 99%; confirma ELISA ou IFA e dataria a infecção com mais exatidão que a avidez.',
    'ts-avidity': 'CIR, avidez: baixa é aguda ou recente, alta é de muito tempo atrás.',
    'ts-screened':
      'CIR, quem é testado: mulheres que planejam, gestantes, e recém-nascidos por infecção congênita.',
    'ts-table':
      'CIR, a tabela: seis linhas e duas colunas, toxoplasma com rubéola, e CMV. Restaurada, está ao lado de cada resultado.',
    'ts-named': 'Parvovírus B19 e herpes simples são nomeados na compilação, sem detalhe.',
    'g-ts-igm': 'Em algumas primoinfecções a IgM nunca aparece.',
    'g-ts-gray':
      'As zonas cinzentas impressas diferem por kit e não são de 10%; vale a zona do próprio laboratório.',
    'g-ts-wait':
      'Meio certo. Os testes confirmatórios logo, e também a segunda amostra: enquanto a IgG é negativa ou cinzenta nada a substitui.',
    'g-ts-blot':
      'Que um blot data melhor não está estabelecido; 11 de 47 soros não puderam ser lidos por avidez em blot.',
    'g-ts-avidity':
      'Só com a semana da amostra; tarde na gestação uma avidez alta não exclui infecção nas suas primeiras semanas.',
    'g-ts-screened': 'Os países diferem; a França o recomenda desde 2025, a SMFM não.',
  },
};
