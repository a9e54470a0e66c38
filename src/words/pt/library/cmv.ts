import type { cmvWords as english } from '../../en/library/cmv.ts';
import type { Like } from '../../like.ts';

export const cmvWords: Like<typeof english> = {
  title: 'CMV',
  lead: 'O que é o CMV, o que seus testes significam, como o risco muda na gestação e o que acontece com o recém-nascido. Cada fato nomeia sua fonte e se foi lido, citado de memória ou elaborado aqui. Não foi revisado clinicamente.',
  sections: {
    what: 'O que é',
    caught: 'Como se pega',
    prevention: 'Prevenção e higiene',
    adult: 'A doença em adulto saudável',
    cells: 'IgG e IgM: o que significam os nove padrões',
    igm: 'IgM: quando vem, quanto fica, por que engana',
    avidity: 'Avidez: com que firmeza a IgG se liga',
    limits: 'Limites de avidez por teste, nunca usados para classificar',
    blots: 'Imunoblot, neutralização, anti-gB',
    pcr: 'PCR e soroconversão',
    kinds: 'Primoinfecção, reativação, reinfecção',
    pregnancy: 'Infecção na gestação: como o risco muda com o tempo',
    amnio: 'Amniocentese e imagem',
    trials: 'O que acharam ensaios de tratamento na gestação',
    newborn: 'O recém-nascido: sinais',
    'newborn-tests': 'O recém-nascido: testes e seguimento',
    immunity: 'Imunidade fraca',
    counsel: 'O que dizer a uma mulher',
  },
  facts: {
    'what-virus':
      'O CMV (citomegalovírus) é um vírus da família herpes. Uma vez pego fica por toda a vida, silencioso a maior parte do tempo, e pode voltar a ser ativo.',
    'what-matters':
      'Importa em duas situações: na gestação, porque pode atingir o bebê, e com imunidade fraca.',
    'what-first': 'Uma primoinfecção durante a gestação traz o maior risco para o bebê.',
    'what-congenital':
      'CMV que atinge o bebê antes do nascimento chama-se congênito. Um documento-fonte o traduz errado como “genital”; nada tem a ver com isso.',
    'caught-fluids':
      'Por urina, saliva, leite materno, lágrimas, sêmen, secreção vaginal e sangue, quando chegam a olhos, nariz ou boca; por sexo, leite, órgão ou medula transplantados, sangue, e no parto. Não por contato casual.',
    'caught-child': 'A fonte principal para uma gestante é uma criança menor de 3 anos.',
    'caught-incubation':
      'A doença, se vem, vem 28 a 60 dias após a infecção, 40 em média. Uma amostra negativa logo após contato, portanto, não prova nada.',
    'caught-shedding':
      'Pessoas saudáveis já positivas eliminam o vírus de vez em quando. PCR na urina ou saliva da mãe, portanto, não mostra primoinfecção.',
    'prev-wash': 'Lavar as mãos por 15 a 20 segundos, sobretudo após fraldas, saliva e brinquedos.',
    'prev-share': 'Não dividir comida, copos, talheres, escova de dentes ou chupeta com criança pequena.',
    'prev-kiss': 'Beijar criança pequena na testa, não na boca.',
    'prev-clean': 'Limpar brinquedos e superfícies tocados por saliva ou urina, e cuidar de coisas sujas.',
    'prev-partner':
      'Preservativo na gestação, porque um parceiro pode transmitir; ele segue a mesma higiene.',
    'prev-all':
      'A orientação é para toda mulher, sejam quais forem os anticorpos, antes de uma gestação e no início dela.',
    'prev-value': 'Uma análise de decisão achou que promover higiene pode render mais que rastrear.',
    'prev-work-page':
      'Um documento-fonte aconselha afastar nesse período gestantes soronegativas de abrigos infantis, enfermarias e creches.',
    'prev-work-guidance':
      'Órgãos dos EUA e do Reino Unido não aconselham exclusão de rotina do trabalho: bastam precauções padrão. As regras alemãs de maternidade muitas vezes restringem trabalho com menores de 3 anos. Consultar o empregador ou a medicina do trabalho.',
    'prev-work-monitor':
      'Mulheres soronegativas na saúde ou em creches podem receber testes no intervalo (SOGC 2010).',
    'prev-vaccine': 'Não há vacina licenciada; as que estão em ensaio são experimentais.',
    'adult-signs':
      'Em geral nenhum. Senão cansaço, febre a partir de 38 °C, dor de garganta, dores, linfonodos aumentados, às vezes exantema, fígado ou baço aumentado, por cerca de 3 semanas.',
    'adult-mono':
      'Cerca de uma em dez primoinfecções parece mononucleose. Mononucleose por EBV e infecção recente por HIV parecem iguais.',
    'adult-complications':
      'Complicações raras: síndrome de Guillain-Barré, encefalite, inflamação do coração.',
    'adult-test': 'Na gestação doença tipo mononucleose ou hepatite inexplicada é motivo para testar.',
    'cell-neg-neg':
      'IgG negativa, IgM negativa: suscetível, ou infectada nas últimas 3 a 4 semanas. Higiene, e repetições até 14-16 semanas onde o serviço repete; IgG e IgM juntas.',
    'cell-neg-grey':
      'IgG negativa, IgM cinzenta: em geral IgM inespecífica, às vezes infecção muito inicial. Outro método de IgM ou blot agora, segunda amostra em 2 a 3 semanas, PCR no sangue no início da gestação.',
    'cell-neg-pos':
      'IgG negativa, IgM positiva: infecção muito inicial ou IgM falsa. A IgG da segunda amostra distingue.',
    'cell-grey-neg':
      'IgG cinzenta ou baixa, IgM negativa: não confirmado. Resultado falso, anticorpo antigo baixo, passivo, ou os primeiros dias de soroconversão. Cuidado como suscetível até o blot de IgG falar.',
    'cell-grey-grey':
      'Ambas cinzentas: nenhuma fonte tem regra. Lê-se ao mesmo tempo como possivelmente inicial e como suscetível: blots, PCR no sangue, segunda amostra, laboratório de referência.',
    'cell-grey-pos':
      'IgG cinzenta, IgM positiva: o quadro das primeiras 1 a 3 semanas de IgG. Primoinfecção inicial até prova em contrário; medicina fetal no mesmo dia no início da gestação.',
    'cell-pos-neg':
      'IgG positiva, IgM negativa: infecção pregressa. Testada pela primeira vez após 16-18 semanas sua data não é conhecida, porque a IgM pode já ter sumido.',
    'cell-pos-grey': 'IgG positiva, IgM cinzenta: como ambas positivas, com suspeita menor.',
    'cell-pos-pos':
      'Ambas positivas: primoinfecção recente, IgM que durou, reativação ou reação cruzada. A avidez decide, com sua semana.',
    'cell-low-false':
      'Onze de 33 mulheres retestadas por IgG baixa (14-50 U/mL por um kit) eram na verdade soronegativas por blot, neutralização e ELISA de glicoproteína.',
    'cell-passive':
      'Imunoglobulina, anti-D ou hemoderivado nos meses antes pode pôr na amostra IgG de outra pessoa e imitar soroconversão.',
    'cell-gray-zones':
      'As zonas cinzentas diferem por kit: IgM 0,70-0,89 (VIDAS), 0,85-0,99 (Architect), 0,7-1 (Roche), 30,00-34,99 (Quest); IgG 4-6 UA/mL (VIDAS), 0,5-1 (Roche), 0,60-0,69 (Quest); Enzygnost 0,100-0,200. Vale a zona do próprio laboratório.',
    'igm-alone':
      'Só IgM nunca prova primoinfecção, e IgM negativa nunca a exclui. Soroconversão de IgG, ou IgM com avidez baixa, a mostra.',
    'igm-missing':
      'Ausente em primoinfecção verdadeira: 4,7% em 1 a 3 meses por um kit atual; até 23% em 8 semanas e 28% em tempo desconhecido por kits mais antigos. Por isso repetir só IgM não basta.',
    'igm-late': 'A IgM pode levar até 3 semanas para aparecer.',
    'igm-persist': 'A IgM dura 6 a 9 meses em algumas gestantes, uma baixa mais de 12 meses, às vezes anos.',
    'igm-persist-case':
      'Em uma mulher a IgM era estável de 8 meses antes da concepção a 2 anos após o parto, e seu bebê foi infectado.',
    'igm-false':
      'Falsa ou enganosa: infecção aguda por EBV, parvovírus B19, estímulo geral de anticorpos, anticorpo heterófilo e fator reumatoide, infecção recente por HIV.',
    'igm-kits':
      'De oito kits todos menos um tinham especificidade de 92 a 98%; só quatro acharam toda infecção até a semana 12.',
    'igm-range': 'Na literatura a sensibilidade vai de 54 a 100% e a especificidade de 62 a 100%.',
    'igm-same-sera': 'Os mesmos 369 soros deram 105 positivos por um kit e 48 por outro.',
    'igm-first': 'Testar primeiro IgM deixou 1% das mulheres sem data, primeiro avidez 26%.',
    'av-principle':
      'Avidez baixa fala por primoinfecção nos últimos 3 a 4 meses; alta exclui os últimos 3 meses. Amadurece até cerca de 5 ou 6 meses.',
    'av-wordings':
      'Os laboratórios diferem: baixa em 3 meses (CHL), 3-4 meses (ARUP), 6 meses (Quest); alta após 3 meses (CHL) ou 4 (Quest); madura em 2-4 meses (CDC) ou em 22-24 semanas (Springer 2014).',
    'av-date':
      'A avidez data a amostra, não a gestação. Alta com 8 semanas e alta com 24 semanas são respostas opostas: alta nas primeiras 12 a 16 semanas fala por infecção antiga, depois não pode excluir uma nas primeiras semanas.',
    'av-rule':
      'A regra: semana da amostra menos 13 (ou as semanas que o laboratório garante, no máximo 17). Colhida com 8 semanas alcança além da concepção, com 15 semanas a concepção, com 18 semanas a semana 5, com 24 semanas a semana 11.',
    'av-not-absolute':
      'Mesmo uma avidez alta precoce não é absoluta: 6,2% das primoinfecções bem datadas tinham avidez alta em 1 a 3 meses.',
    'av-downgrade':
      'Uma avidez alta não tranquiliza com IgG baixa ou cinzenta, IgG negativa anterior, PCR positiva no sangue, sintomas, blot de IgM de bandas precoces, ou imunoglobulina.',
    'av-low-igg':
      'Com IgG baixa a avidez não pode ser medida ou engana nos dois sentidos: mínimos de 6 UA/mL (Architect, VIDAS) e densidade óptica de 0,300 (Radim); falsamente alta por LIAISON abaixo de 50 U/mL.',
    'av-intermediate':
      'Intermediária não informa para a maioria; por um kit significou ausência de infecção em 12 semanas em 15 de 17 mulheres.',
    'av-low-lasting':
      'Avidez baixa pode durar: 6 de 64 mulheres encaminhadas a mantiveram além de 18 semanas por um kit, e duas delas eram altas por outro.',
    'av-low-predict': 'Um índice abaixo de 40% por um kit significou infecção em 20 semanas em 93,4%.',
    'av-bodeus':
      'Um índice acima de 65% no primeiro trimestre significou infecção pregressa; no segundo trimestre uma criança foi infectada apesar dele.',
    'av-igm-negative':
      'Testar avidez só com IgM positiva deixa passar algumas baixas; vale pedir quando sintomas, exposição ou ultrassonografia dão motivo.',
    'av-passive': 'Após imunoglobulina IgG e avidez não podem ser lidas por meses.',
    'lim-rule':
      'O mesmo 0,62 é alto em um laboratório e intermediário em outro. Esta lista é para leitura e nunca usada para classificar um resultado: vale a categoria do laboratório que emite o laudo, e índices nunca se comparam entre kits.',
    'lim-architect': 'Architect: baixa abaixo de 50,0%, cinzenta 50,0-59,9%, alta a partir de 60,0%.',
    'lim-elecsys': 'Elecsys: baixa abaixo de 45,0%, cinzenta 45,0-54,9%, alta a partir de 55,0%.',
    'lim-vidas': 'VIDAS, bula mais antiga: baixa abaixo de 0,2, cinzenta 0,2-0,8, alta acima de 0,8.',
    'lim-vidas-two':
      'VIDAS, reavaliado: baixa abaixo de 0,40, cinzenta 0,40-0,65, alta a partir de 0,65. Que este é o kit chamado VIDAS II é citado de memória.',
    'lim-liaison-one':
      'LIAISON, primeira geração: baixa abaixo de 0,20, cinzenta 0,20-0,30, alta acima de 0,30.',
    'lim-liaison-two':
      'LIAISON avidity II: baixa abaixo de 0,15, cinzenta 0,15-0,25, alta a partir de 0,25. Um laboratório imprime estes limites sem nomear o kit.',
    'lim-euroimmun': 'Euroimmun: baixa abaixo de 40%, cinzenta 40-60%, alta acima de 60%.',
    'lim-radim': 'Radim: baixa abaixo de 35%, cinzenta 35-45%, alta acima de 45%.',
    'lim-quest': 'Quest: baixa abaixo de 0,60, cinzenta 0,60-0,70, alta acima de 0,70.',
    'lim-arup': 'ARUP: baixa até 0,50, cinzenta 0,51-0,59, alta a partir de 0,60.',
    'lim-sheet':
      'Folha de algoritmo segundo a SOGC: abaixo de 30% menos de 3 meses, abaixo de 60% preocupa, acima de 60% 4 a 6 meses ou mais.',
    'lim-blot': 'A avidez por blot (Mikrogen) é lida banda por banda.',
    'lim-same-sera':
      'Em 3 meses da soroconversão Architect chamou 34 de 34 soros baixos, Radim 28 de 30 baixos e um alto, o VIDAS antigo 5 de 31 baixos e 26 cinzentos. Os novos LIAISON e VIDAS concordaram em 77%.',
    'blot-antigens':
      'Antígenos na tira: IE1, p150, CM2 (p52 com UL57), p65, gB1 e gB2. IgM contra p150, CM2 e IE1 vem cedo; IgG contra p150, IE1, CM2 e p65 cedo, IgG contra gB tarde.',
    'blot-igm':
      'O blot de IgM confirma uma IgM por ELISA; o número de bandas acompanha o risco de transmissão. Contra dois métodos ELISA achou todos os positivos e 98,6% dos negativos.',
    'blot-profile':
      'Menos de 10% das mulheres com IgM positiva tiveram criança infectada; com perfil de blot de risco 29%, como após soroconversão no primeiro trimestre (25%).',
    'blot-three':
      'IgM, blot e avidez juntos classificaram 456 mulheres: crianças infectadas nasceram só no grupo chamado primário.',
    'blot-claim':
      'Um laboratório alega sensibilidade de 97% e especificidade de 99%, e diz que o blot data infecção melhor que a avidez.',
    'blot-dating':
      'Que o blot data melhor não está estabelecido. A avidez por blot situou a infecção em 14 semanas em 96,9%, mas não pôde ser lida em 11 de 47 soros; a seu favor, 14 de 20 soros com avidez falsamente alta eram baixos na avidez por blot.',
    'blot-neutralising':
      'O anticorpo neutralizante vem 13 a 15 semanas após a infecção. IgG positiva sem ele significa primoinfecção recente. O blot de glicoproteína o espelha, mas 6,4% nunca respondem.',
    'blot-gb':
      'A IgG anti-gB segue a curva da avidez. A IgM anti-p52 some antes da IgM total: fracamente positiva em 20% contra 40% em 6 a 12 meses. Cedo e tarde se distinguem, o meio se sobrepõe. Em um blot uma banda gB fala por mais de cerca de 3 meses; sua ausência levanta suspeita e não prova nada.',
    'blot-igg-use':
      'Um blot de IgG resolve IgG cinzenta ou baixa: negativo significa suscetível, positivo infecção pregressa. Um blot indeterminado não muda nada.',
    'blot-igm-use':
      'Um blot de IgM inclina e não encerra nada: se é negativo com IgG negativa a segunda amostra é colhida mesmo assim; se é positivo contra avidez alta precoce o caso não se encerra.',
    'pcr-sero':
      'Soroconversão, IgG negativa e depois positiva em amostras pareadas, de preferência lado a lado, é o padrão de referência.',
    'pcr-sero-check':
      'Uma soroconversão é conferida: em 10 de 10 mulheres encaminhadas por soroconversão a IgG era falsa.',
    'pcr-blood':
      'DNA de CMV acha-se no sangue da mãe por 2 a 3 semanas (ACOG), muitas vezes mais por PCR moderna (de memória). Com IgM ou avidez baixa apoia primoinfecção; sem IgG distingue infecção de IgM falsa.',
    'pcr-blood-limits':
      'PCR negativa no sangue não exclui nada. Um grupo achou a PCR insuficiente para diagnóstico e sem ligação com o risco fetal, outro chama DNA em leucócitos de marcador de risco.',
    'pcr-specimen':
      'Só “PCR positiva” não significa nada sem o material, a pessoa e, no recém-nascido, a idade em dias.',
    'pcr-fetus': 'O feto é testado no líquido amniótico, não no sangue da mãe.',
    'kind-nonprimary':
      'Após reativação ou nova cepa 0,15 a 2% dos bebês são infectados, após primoinfecção 30 a 40%.',
    'kind-share':
      'Onde a maioria das mulheres é imune causa a maior parte da infecção congênita; em uma coorte francesa metade dos recém-nascidos infectados.',
    'kind-no-test':
      'Nenhum exame da mãe a mostra de modo confiável: a IgM muitas vezes falta, a avidez fica alta. Acha-se no feto ou no recém-nascido.',
    'kind-cases':
      'Um recém-nascido doente e infectado nasceu de mãe cuja IgG+/IgM− nunca mudou; de 1.287 mulheres com IgG, sem IgM e avidez acima de 45% sete tiveram recém-nascido infectado.',
    'kind-known':
      'Uma IgG documentada de bem antes da gestação exclui primoinfecção, seja qual for a IgM: é então IgM duradoura ou infecção não primária.',
    'kind-no-drug': 'Disso não decorre antiviral de rotina.',
    'preg-transmission':
      'Uma primoinfecção atinge o feto em 5,5% antes da concepção (intervalo 0,1-10,8), 21% em torno dela (8,4-33,6), 36,8% no primeiro (31,9-41,6), 40,3% no segundo (35,5-45,1) e 66,2% no terceiro trimestre (58,2-74,1).',
    'preg-insult':
      'O dano vai ao contrário. De fetos infectados 28,8% (2,4-55,1) após infecção em torno da concepção, 19,3% (12,2-26,4) no primeiro, 0,9% (até 2,4) no segundo e 0,4% no terceiro trimestre tinham achados cerebrais ou sinais nervosos ao nascer. A atribuição aos períodos é citada de memória.',
    'preg-later':
      'Perda auditiva ou atraso dos infectados: 22,8% após o primeiro e 0,1% após o segundo trimestre, nenhum após o terceiro.',
    'preg-sequelae':
      'Em outra coorte 35 de 108 crianças (32,4%, 23,7-42,1) infectadas no primeiro trimestre tiveram dano duradouro, nenhuma depois (limites superiores 6,5 e 12%); cita dados mais antigos de 15% para infecção posterior.',
    'preg-range':
      'Outros dão 40 a 50% e 51 a 57% após o primeiro trimestre; números mais antigos de aconselhamento são 30 a 40% para transmissão e 20 a 25% para dano dos infectados. Mostra-se uma faixa, com seus intervalos.',
    'preg-product':
      'Multiplicado, elaborado aqui e sem intervalos: cerca de 6,0% em torno da concepção, 7,1% no primeiro, 0,4% no segundo e 0,3% no terceiro trimestre.',
    'preg-definitions':
      '“Em torno da concepção” é cerca de 4 semanas antes da última menstruação a 4-6 semanas depois; as definições diferem por artigo, e seus intervalos são muito largos.',
    'preg-bundle':
      'Após primoinfecção provável ou confirmada: medicina fetal em dias quando cedo, datação em soro guardado, a conversa sobre valaciclovir, amniocentese na sua janela, ultrassonografia, e um plano para o recém-nascido.',
    'amnio-window':
      'Janelas nomeadas: após 21 semanas e 6 após a infecção (SMFM), 20 e 8 (painel europeu), 18 e 8 (um resumo do ECCI), 8 após a infecção (SOGC).',
    'amnio-ecci':
      'ECCI: a partir de 17 semanas e 8 semanas após a infecção. Antes de cumpridas ambas a resposta é esperar, não “negativo”.',
    'amnio-early':
      'Colhida cedo demais deixa passar: achou 45% com 14 a 20 semanas, e duas falsas negativas foram colhidas 3 a 4 semanas após a infecção.',
    'amnio-negative':
      'Na sua janela ainda deixa passar 8,6% (24 infectados entre 712 negativas, todos bem depois) a 15,6% dos infectados, raramente com sinais. Boa notícia para o prognóstico, não exclusão: o recém-nascido é testado.',
    'amnio-treated': 'Relatou-se recém-nascido infectado após resultado negativo sob valaciclovir.',
    'amnio-load':
      'A partir de mil cópias o feto está certamente infectado; cargas maiores acompanham sinais.',
    'img-follow':
      'Ultrassonografia a cada 2 a 4 semanas após primoinfecção, com olhar atento ao cérebro; RM com cerca de 28 a 32 semanas quando o feto está infectado.',
    'img-screen':
      'Uma ultrassonografia de rotina não é teste de rastreio para CMV; imagem dirigida de feto infectado é boa.',
    'img-npv': 'Quando ultrassonografia e RM são ambas normais, mais de 85% destas crianças estão bem.',
    'trial-vala':
      'Valaciclovir, um ensaio randomizado: 11% de fetos infectados (5 de 45) contra 30% (14 de 47), razão de chances 0,29 (0,09-0,90); após infecção no primeiro trimestre 2 de 19 contra 11 de 23; após infecção em torno da concepção sem diferença (P = 0,91).',
    'trial-vala-late':
      'Mulheres que transmitiram apesar dele tinham iniciado mais tarde: 75,6 contra 50,8 dias após a infecção.',
    'trial-vala-pooled':
      'Reunidos: razão de chances 0,37 (3 estudos; primeiro trimestre 0,30), 0,34 (527 mulheres; 0,34 em torno da concepção, 0,35 no primeiro trimestre), 0,39 (860 mulheres; 0,30 e 0,47).',
    'trial-vala-kidney':
      'Dano: lesão renal aguda, grave em uma mulher logo após o início, em outra entre 269 resolvida em 5 dias. Cerca de 2,1% tiveram efeitos adversos graves (de memória).',
    'trial-vala-care':
      'Onde se dá: até 8 semanas da infecção, com muito líquido e teste renal a cada 2 semanas; a porção menor e mais frequente mantém picos baixos (de memória).',
    'trial-vala-label':
      'Off-label em toda parte, até onde se sabe. Não estudado para evitar infecção tarde na gestação, nem após reativação.',
    'trial-hig-revello':
      'Imunoglobulina hiperimune, randomizado: 30% (18 de 61) contra 44% (27 de 62) infectados, P = 0,13. Mais complicações obstétricas, 13 contra 2% (de memória).',
    'trial-hig-hughes':
      'Segundo ensaio randomizado: 22,7 contra 19,4%, razão 1,17 (0,80-1,72), interrompido por futilidade; mortes 4,9 contra 2,6%, parto prematuro 12,2 contra 8,3%, uma alergia grave; aos dois anos 13,4 contra 10,1%.',
    'trial-hig-kagan':
      'Sem randomização, dada cedo e a cada duas semanas: 7,5 contra 35% (2019) e 6,5% (2021).',
    'trial-hig-answer': 'As diretrizes não usam imunoglobulina hiperimune fora de pesquisa.',
    'trial-others':
      'Ganciclovir e valganciclovir lesaram embriões em animais e atravessam a placenta; não são resposta a uma sorologia na gestação.',
    'trial-others-rest':
      'Foscarnet e cidofovir são tóxicos e pouco estudados na gestação; interferons e imunoestimulantes não funcionam.',
    'nb-well':
      'A maioria dos recém-nascidos infectados parece bem e fica bem. Perda auditiva e atraso podem vir depois, às vezes visão ruim.',
    'nb-signs':
      'Sinais ao nascer: prematuridade, baixo peso, icterícia, fígado e baço grandes, manchas roxas, cabeça pequena, pneumonia, convulsões. Doença grave tem mau prognóstico.',
    'nb-laboratory':
      'No laboratório: ALT elevada, plaquetas baixas, bilirrubina elevada, hemólise, proteína elevada no liquor.',
    'nb-complications':
      'Depois: perda auditiva, deficiência intelectual, visão ruim, convulsões, má coordenação, fraqueza.',
    'nb-perinatal':
      'Infecção no parto ou pelo leite é em geral silenciosa em bebê a termo, às vezes uma pneumonia longa.',
    'nbt-pcr':
      'PCR até o dia 21, na urina ou na saliva confirmada pela urina, prova infecção antes do nascimento. A urina acha 98,8 a 100%; a saliva 97,4 a 100%, com especificidade de 91,5 a 99,9%.',
    'nbt-saliva':
      'Saliva positiva é confirmada na urina: 17% de lactentes rastreados e 15 de 96 não se confirmaram, na maioria por leite de doadora; de todos os recém-nascidos só 0,03 a 0,14% são falsamente positivos.',
    'nbt-late':
      'Após o dia 21 um positivo não se distingue de infecção após o nascimento; só o sangue seco em papel-filtro guardado do nascimento pode.',
    'nbt-spot': 'O papel-filtro acha 34 a 77%: um negativo não exclui nada.',
    'nbt-serology':
      'Anticorpos não decidem: a IgG é da mãe por até 12 meses, a IgM falta em 10 a 30% dos soros de cordão de crianças infectadas, e em uma comparação achou 63% com especificidade de 85%.',
    'nbt-check':
      'Uma criança infectada recebe exame dos olhos (anual quando doente), ultrassonografia do crânio, com RM onde preciso, hemograma, plaquetas e provas hepáticas.',
    'nbt-hearing': 'Audição a cada 3 a 6 meses até 3 anos, depois a cada 6 a 12 meses até 6.',
    'nbt-follow':
      'Neurologista, otorrino e oftalmologista veem crianças infectadas; contar ao médico da criança sobre infecção na gestação.',
    'nbt-follow-late':
      'Um grupo não quer seguimento auditivo especial após infecção tardia; a maioria das diretrizes segue todas, e esta ferramenta também.',
    'nbt-treatment':
      'Lactentes doentes são tratados por especialista pediátrico, com início no primeiro mês; sem sinais e com audição normal não de rotina. A referência de tratamento diz o que documentos afirmam.',
    'nbt-milk':
      'A amamentação de lactente a termo continua após CMV na gestação; lactentes muito prematuros são questão para o especialista (de memória).',
    'imm-organs':
      'Olhos, pulmões, fígado, esôfago, estômago, intestino e cérebro podem adoecer; o perigo é maior 1 a 4 meses após transplante e no HIV com menos de 50 a 100 células CD4.',
    'imm-serology':
      'Testes de anticorpos enganam: IgM e IgG podem faltar. Esta ferramenta não dá então leitura normal e encaminha a especialista.',
    'imm-why':
      'Os limiares ali se apoiam em CD4 e quantidades de DNA, cujas unidades diferem (cópias ou unidades internacionais, sangue ou plasma), e terminam em medicamentos que uma gestante não recebe.',
    'imm-diagnosis':
      'Doença por CMV mostra-se por antígeno, cultura em fibroblastos (dias a semanas), PCR, anticorpo ao longo do tempo, biópsia, exame do olho e imagem.',
    'say-negative':
      '“Você muito provavelmente não teve CMV. Lave as mãos após fraldas e saliva, não divida copo nem colher com criança pequena, beije-a na testa.”',
    'say-positive':
      '“Você teve CMV, muito provavelmente antes desta gestação. O vírus pode voltar, e uma segunda cepa pode atingir você: a higiene também vale para você.”',
    'say-unclear':
      '“Só este resultado não pode dizer. Uma segunda amostra em duas a três semanas em geral pode; até lá não supomos nada.”',
    'say-recent':
      '“Uma infecção recente é provável. Na maioria das gestações o bebê não está infectado ou fica bem. Descobrimos passo a passo, e a medicina fetal vê você em breve.”',
    'say-baby':
      '“Um exame de sangue seu não pode mostrar se o bebê está infectado ou afetado, e nenhuma decisão sobre a gestação se apoia nele.”',
    'say-doctor':
      '“Procure um médico por doença tipo mononucleose na gestação, ou por queixas novas com imunidade fraca, e conte ao médico da criança sobre infecção por CMV: audição e visão são verificadas.”',
    'say-symptoms':
      '“A IgG só mostra que você encontrou o vírus uma vez. Não explica cansaço ou outras queixas vagas.”',
  },
};
