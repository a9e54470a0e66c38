import type { rubellaWords as english } from '../../en/library/rubella.ts';
import type { Like } from '../../like.ts';

export const rubellaWords: Like<typeof english> = {
  title: 'Rubéola',
  lead: 'O que é a rubéola, como se previne, o que seus testes significam e o que acontece na gestação e após o nascimento, cada frase com sua fonte. A página explica; as respostas vêm das tabelas.',
  sections: {
    what: 'O que é a rubéola',
    caught: 'Como se pega, e quando é contagiosa',
    prevent: 'Prevenção',
    threshold: 'Limiar protetor, e zonas cinzentas encontradas em manuais (nunca usados para classificar)',
    igm: 'IgM: evolução e falso-positivos',
    ladder: 'O que cada teste a mais acrescenta, por ordem de rapidez',
    avidity: 'Avidez: janelas por teste',
    blot: 'Imunoblot: E1 e E2',
    patterns: 'Primoinfecção, reinfecção, vacina recente, IgM persistente lado a lado',
    weeks: 'Infecção na gestação: como o risco muda com a semana',
    mistake: 'Vacina dada no início da gestação sem saber',
    confirmed: 'Após infecção confirmada',
    newborn: 'O recém-nascido',
    counsel: 'O que dizer, em palavras simples',
    thin: 'Onde a evidência é fraca',
  },
  facts: {
    'what-illness':
      'A rubéola é uma doença viral com exantema, em geral leve na mulher. De um quinto à metade das infecções correm sem exantema; a falta dele, portanto, não a exclui.',
    'what-baby':
      'No início da gestação o vírus pode atingir o bebê e lesar audição, olhos, coração, cérebro e crescimento.',
    'what-rare':
      'Onde a rubéola é rara, a maioria dos resultados de IgM reagente é falsa. Por isso cada resposta aqui se apoia em mais de um achado.',
    'what-names':
      'Infecção congênita por rubéola: evidência laboratorial sem defeito. Síndrome da rubéola congênita: evidência laboratorial com defeito; uma infecção passa a ser síndrome quando um defeito aparece depois.',
    'caught-days': 'Uma pessoa com rubéola é contagiosa de 7 dias antes a 7 dias depois do exantema.',
    'caught-incubation': 'O exantema vem cerca de 14 a 18 dias após o contato.',
    'caught-exclusion-nz': 'Afastamento de outras pessoas por 7 dias após o exantema.',
    'caught-exclusion-aus':
      'Afastamento de outras pessoas por 4 dias após o exantema (Nova Gales do Sul, Queensland).',
    'caught-clinic':
      'Uma gestante com exantema ou contato telefona antes e não se senta no ambulatório de pré-natal.',
    'caught-home':
      'A reinfecção silenciosa veio na maioria das vezes dos próprios filhos: 4 de 5 bebês britânicos infectados de 1985 a 1988 tinham mãe que encontrou a rubéola em casa.',
    'caught-travel':
      'Viagem a um país onde a rubéola circula conta como exposição, mesmo sem contato conhecido.',
    'prevent-before':
      'Antes de uma gestação: tríplice viral (MMR) para mulher sem IgG clara, completada até duas doses, a segunda ao menos 28 dias após a primeira. A concepção é adiada por 28 dias.',
    'prevent-test': 'Não é preciso teste de gravidez antes da vacina; pergunta-se a ela.',
    'prevent-never': 'Na gestação não se dá MMR: é vacina de vírus vivo.',
    'prevent-after-us': 'Após o parto: MMR antes de ir para casa (Estados Unidos).',
    'prevent-after-uk': 'Após o parto: na enfermaria ou com o clínico geral às 6 semanas (Reino Unido).',
    'prevent-milk': 'Amamentar não é motivo contra a MMR.',
    'prevent-anti-d':
      'Anti-D após o parto não adia a MMR. Outros hemoderivados adiam uma vacina viva por 3 a 11 meses, conforme o produto.',
    'prevent-anti-d-test': 'Após anti-D uma fonte testa 6 a 8 semanas depois da vacina.',
    'prevent-anti-d-late': 'A orientação geral testa 3 meses depois dela ou mais tarde.',
    'prevent-retest':
      'O ACIP não testa após uma dose; a Austrália testa todas as mulheres após 6 a 8 semanas.',
    'prevent-household':
      'Quem mora com uma gestante pode e deve ser vacinado; na prática o vírus vacinal não passa dessas pessoas para ela.',
    'prevent-contacts':
      'Uma mulher sem anticorpo evita pessoas com doença exantemática e relata de imediato qualquer exantema ou contato.',
    'prevent-travel': 'Ela não viaja a países onde a rubéola circula.',
    'prevent-serum':
      'Após contato colhe-se e guarda-se soro de imediato, e anotam-se o primeiro e o último dia de contato.',
    'prevent-against':
      'Não com imunidade fraca, como HIV com CD4 abaixo de 200, nem após anafilaxia a neomicina ou gelatina.',
    'prevent-documented': 'Só conta dose documentada. Vacina relatada de viva voz não é evidência.',
    'prevent-remembered': 'Rubéola lembrada não é evidência.',
    'prevent-us-doses':
      'ACIP: uma dose documentada é evidência presumida de imunidade à rubéola; uma mulher que pode engravidar, com uma ou duas doses e IgG não claramente positiva, recebe mais uma MMR, três no máximo, sem teste depois. “Duas doses valem mais que o teste” só é verdade no sentido de “não seguir testando”.',
    'prevent-uk-doses':
      'Inglaterra e Alemanha: duas doses documentadas são proteção, sem sorologia. Nova Zelândia: abaixo do ponto de corte MMR após o parto, a menos que haja duas doses documentadas.',
    'prevent-next':
      'Na gestação seguinte doses documentadas substituem a sorologia na Inglaterra e na Alemanha.',
    'threshold-history':
      '15 UI/mL era o limite antigo; um comitê dos Estados Unidos propôs 10. Há reinfecção documentada abaixo de 10 e acima de 15, e a imunidade foi chamada de decisão clínica.',
    'threshold-today':
      '10 UI/mL é o limite dos testes segundo o CLSI I/LA6, ajustado ao primeiro padrão da OMS, RUBI-1-94.',
    'threshold-doubt':
      'Uma reunião de especialistas da OMS põe em dúvida 10 UI/mL: o mesmo soro dá leituras diferentes conforme o teste. O padrão é mantido só para a sensibilidade.',
    'threshold-five':
      'Cinco testes contra métodos próprios a 10 UI/mL: sensibilidade 70 a 91, especificidade 66 a 100%; os números quase não concordam (R² 0,002 a 0,413).',
    'threshold-eight':
      'Oito testes: nenhum positivo em 85 soros sem anticorpo, enquanto 25 a 62% dos soros baixos com anticorpo foram chamados indeterminados. De 322 gestantes chamadas negativas ou indeterminadas, 182 (56,5%) tinham anticorpo por imunoblot e neutralização.',
    'threshold-matter': 'A opinião oposta: limites abaixo de 15 UI/mL privam de vacina pessoas suscetíveis.',
    'threshold-any': 'Um fabricante de testes toma qualquer anticorpo achado como imunidade.',
    'threshold-uk-share':
      'Reino Unido: mulheres abaixo de 10 UI/mL subiram de 3,8 para 5,1% de 2005 a 2009, 14% em primeiras gestações de mulheres nascidas após 1983. West Midlands 2011: 6,9%, 17,8 das nascidas desde 1986. Valores baixos indicam em geral a era da vacina.',
    'threshold-greys':
      'Zonas cinzentas encontradas: ARUP 9,0 a 9,9 UI/mL; Mayo índice 0,8 a 0,9; Augusta 10 até menos de 15; Labor Becker 5 a 10; MDI 5 a 9; labmed 10 a 14,9; uma nota tailandesa 10 a 15.',
    'threshold-high':
      'Limites mais altos encontrados: Schenk e Ansorge a partir de 15 UI/mL; Koblenz 10 a 34,9 básica e 35 robusta; um inquérito russo abaixo de 25 não protegidos (24,6% dos soros); uma página francesa 25 por inibição da hemaglutinação, 10 a 15 por ELISA. O teste da Roche não tem zona cinzenta.',
    'threshold-use':
      'Por isso o Torchlight adota a categoria do laboratório, e nunca classifica um número de um teste não nomeado.',
    'threshold-low-doses':
      'Uma IgG baixa após duas doses provavelmente protege; a evidência é indireta (imunoblot e neutralização), sem dados de desfecho.',
    'igm-early':
      'Cerca de metade tem IgM no dia do exantema, mais de 90% no dia 5; um soro negativo de antes do dia 5 é repetido.',
    'igm-igg-early': 'A IgG aparece por volta do dia 4 do exantema e tem pico 1 a 2 semanas depois.',
    'igm-peak': 'A IgM tem pico por volta do dia 7 e dura 4 a 12 semanas, vez por outra um ano.',
    'igm-three-months':
      'Outros números: até três meses; ausente após cerca de 8 semanas; 4 a 24 semanas; 1 a 6 meses.',
    'igm-long':
      'Uma IgM baixa pode durar além de 12 meses após infecção ou vacina; após vacina foi achada por até 3 anos em 7 de 43.',
    'igm-contact':
      '3 a 8 semanas após um contato a IgM ainda seria achada depois de uma infecção; sua ausência, portanto, torna uma improvável; sozinha não encerra nada aqui.',
    'igm-persistent':
      'IgM específica além de 2,5 meses com avidez alta não se devia a fator reumatoide: a persistência é real.',
    'igm-false':
      'IgM falsa: fator reumatoide, EBV, CMV, parvovírus B19, sarampo, herpes simples, exantemas por enterovírus e HHV-6, a própria gestação, estímulo policlonal.',
    'igm-capture':
      'Testes indiretos são falso-positivos com fator reumatoide; a captura de IgM não teve nenhum em soros com fator reumatoide ou mononucleose.',
    'igm-parvovirus':
      'Acreditou-se em uma IgM de rubéola com 19 semanas, o parvovírus B19 passou despercebido, e o bebê morreu antes do nascimento com 29 semanas.',
    'igm-ny':
      'Nova York 2012 a 2013: 199 notificações, 2 verdadeiras. Valor preditivo 6% por teste indireto e 29% por captura; nenhuma verdadeira entre os testes pedidos por engano (78% de todos).',
    'igm-ca':
      'Califórnia 2018 a 2022: 801 notificações, 4 confirmadas, 58% testadas por erro. Ontário 2010 a 2014: valor preditivo 3,6%.',
    'igm-japan':
      'Yokohama: 186 de 14.965 gestantes (1,2%) com IgM positiva, uma com rubéola. Tóquio 2024: de 345 mulheres incertas 43 tinham IgM persistente; uma criança teve rubéola congênita.',
    'igm-leipzig':
      'Leipzig: 449 gestantes IgM-positivas; um teste de captura confirmou 31% dos soros; seis mulheres (1,3%) tinham primoinfecção.',
    'igm-korea':
      'Onde a rubéola circulava (Coreia 1998): 85 gestantes IgM-positivas, PCR positiva em 1 de 55 líquidos amnióticos e 1 de 30 sangues fetais.',
    'igm-mayo': 'A Mayo retirou seu teste de IgM de rubéola em 2008 por esse motivo.',
    'igm-unasked':
      'IgM sem exantema ou contato é desaconselhada. Um resultado que já existe é investigado mesmo assim, porque a infecção pode ser silenciosa.',
    'igm-blot-claim':
      'Um laboratório afirma 97% de sensibilidade e 99% de especificidade para o imunoblot. Onde uma em 10.000 está infectada, um resultado positivo seria então verdadeiro em cerca de 1 de 100.',
    'igm-blot-none':
      'Existe um imunoblot de IgM de rubéola; não se achou avaliação independente e nenhuma diretriz o pede.',
    'igm-terramed':
      'Uma página pública chama IgG e IgM positivas simplesmente de rubéola aguda, e aconselha vacina para falta de anticorpo em uma página para gestantes. Ambas as coisas estão erradas aqui: a primeira não é prova, a segunda não é para a gestação.',
    'ladder-method': 'Mesmo soro: um segundo teste de IgM de outro princípio.',
    'ladder-avidity':
      'Mesmo soro: avidez de IgG, quando a IgG é claramente positiva. Não pode ser feita em soro sem IgG.',
    'ladder-blot': 'Mesmo soro: imunoblot de IgG com E1 e E2.',
    'ladder-pcr':
      'PCR em swab de garganta ou fluido oral, de preferência em 7 a 10 dias do exantema; soro ou urina onde o laboratório os aceita.',
    'ladder-second':
      'Segundo soro em paralelo: 5 a 10 dias (CDC, Roche), 7 a 10 (resumo britânico), 10 a 14 (laboratórios dos EUA, RCPA), 2 a 3 semanas; após contato 3 a 4 semanas, e 6 semanas quando a exposição continua.',
    'ladder-stored':
      'Soro anterior guardado, testado lado a lado com o de hoje: o teste isolado mais útil quando a IgG é positiva.',
    'ladder-reference': 'Laboratório de referência: antes de qualquer decisão que não se possa desfazer.',
    'ladder-who':
      'A OMS também pergunta: um teste validado? MMR nos últimos 56 dias? IgG já presente no dia 3 ou 4 do exantema (contra primoinfecção)? IgM de sarampo também positiva (a favor de IgM inespecífica)?',
    'ladder-proof':
      'O que prova: IgG que aparece, aumento de quatro vezes ou mais em soros paralelos, ou RNA. Com IgG ainda negativa 2 a 3 semanas depois a IgM era inespecífica; aqui encerra-se a partir de 3 semanas.',
    'ladder-height':
      'Uma IgG alta sozinha não prova nem exclui infecção recente; um laboratório declara que a altura não é lida.',
    'ladder-rapid':
      'Uma folha de teste rápido chama IgG de 1:512 ou mais de infecção recente. Isso não é seguido.',
    'ladder-grey-repeat':
      'Repetir uma IgG cinzenta serve para flagrar um início; um valor baixo estável raramente muda.',
    'ladder-both':
      'Só com avidez ou só com imunoblot 11,6% das gestantes IgM-positivas ficam sem definição, com ambos 3,1%.',
    'avidity-who':
      'OMS: baixa por cerca de 6 a 8 semanas após infecção ou vacina; alta não combina com primoinfecção atual ou recente.',
    'avidity-stuttgart':
      'Stuttgart 1989: abaixo de 30% em cerca das primeiras 4 semanas após o exantema; após vacina a fronteira fica em cerca de 2,5 meses; reinfecções 48 a 100%.',
    'avidity-helsinki':
      'Helsinque: todos os soros baixos durante a doença ou pouco depois, 5 de 6 limítrofes em até 2 meses, todas as reinfecções altas.',
    'avidity-mubareka':
      'Canadá 2007: abaixo de 40% só em até 6 semanas do exantema, acima de 60% não antes de 13 semanas.',
    'avidity-lafarga': 'Espanha 1998: abaixo de 50% é recente (84% dos soros agudos de surto).',
    'avidity-labs':
      'Laboratórios: abaixo de 0,40 menos de 3 meses e acima de 0,45 mais de 6 (IDC); abaixo de 20% aguda e acima de 30 mais de 5 meses (Rudas); baixa até 4 meses (BMJ); maturação após 30 dias (fonte fraca).',
    'avidity-default':
      'Alta em um teste com limite único de 30 a 50% pode ser alcançada 4 a 8 semanas após o exantema. Sem um número do laboratório contam-se 8 semanas, não 16, e a fronteira é impressa.',
    'avidity-covers':
      'Uma avidez alta cobre esta gestação até a semana da sua janela mais 2: 8 semanas até a semana 10, 12 a 13 semanas até 14 a 15, 16 semanas até 18.',
    'avidity-earliest':
      'A infecção mais precoce que importa tem seu exantema a partir de cerca de 12 dias após a última menstruação.',
    'avidity-vaccinated':
      'Após vacina a avidez amadurece mais devagar e termina mais baixa. Avidez baixa sem IgM e sem exposição não é infecção: em um surto, valores abaixo de 30% foram achados só em mulheres não infectadas, com título baixo.',
    'avidity-iran':
      'Irã 2003: de 812 mulheres vacinadas na gestação 14,4% tinham avidez baixa (eram suscetíveis), 85,3% alta (reforço).',
    'avidity-needs': 'A avidez precisa de IgG mensurável: inútil com IgG negativa, incerta com IgG cinzenta.',
    'avidity-reinfection':
      'A reinfecção mantém avidez alta. Avidez alta com IgM e um contato, portanto, não é simplesmente IgM falsa.',
    'blot-order': 'O anticorpo contra E1 vem primeiro e predomina; a IgG contra E2 vem tarde.',
    'blot-three': 'E2 presente: infecção há ao menos 3 meses (Labor Gaertner).',
    'blot-five': 'E2 presente: infecção há mais de 5 meses (casos do BMJ).',
    'blot-absent': 'E2 ausente, avidez baixa e IgM reagente: primoinfecção.',
    'blot-vaccine':
      'Após vacina E2 pode ficar fraca ou ausente; sua ausência sozinha, portanto, não prova nada.',
    'patterns-primary':
      'Primoinfecção: sem IgG ou dose anterior; IgM reagente a partir do dia 0 a 5; IgG aparece; avidez baixa; E2 ausente.',
    'patterns-reinfection':
      'Reinfecção: IgG ou dose anterior documentada; IgM negativa ou fraca; IgG sobe, muitas vezes muito alta; avidez alta; E2 presente.',
    'patterns-vaccine':
      'Vacina recente (cerca de 12 semanas): uma dose com data; IgM positiva ou fraca; IgG aparece ou é reforçada; avidez baixa em mulher sem anticorpo anterior, alta quando reforçada; E2 ausente ou tardia.',
    'patterns-persistent':
      'IgM persistente ou falsa: qualquer história; IgM fraca e estável; IgG estável; avidez alta; E2 presente. O bebê não é afetado por uma IgM assim.',
    'patterns-lookback':
      'As janelas de vacina diferem: 56 dias (OMS), 8 dias a 8 semanas (CDNA), 6 semanas (Nova Zelândia). Aqui contam-se 12 semanas.',
    'patterns-split':
      'Um aumento silencioso de IgG após contato é separado em primoinfecção e reinfecção antes de aconselhar alguém: nenhuma de 34 reinfecções atingiu o bebê, 6 primoinfecções silenciosas atingiram 3.',
    'patterns-fogel':
      '56 reinfecções: as 25 crianças acompanhadas estavam bem. Primoinfecções silenciosas na mesma série: 7 crianças infectadas.',
    'patterns-five':
      'Ainda assim cinco bebês britânicos foram infectados após reinfecção silenciosa de 1985 a 1988, e uma mulher com vacina anterior teve reinfecção com exantema com 13 semanas e um filho saudável.',
    'patterns-risk':
      'Reinfecção nas primeiras 12 semanas: infecção do bebê em cerca de 8% (séries pequenas dos anos 1980; nenhuma série de mulheres vacinadas).',
    'patterns-defects': 'Defeitos depois dela: provavelmente menos de 5%.',
    'patterns-banerji':
      'Caso publicado: no Sri Lanka até 6 semanas, IgG de 425 UI/mL com 12 semanas lida como imunidade, criança com a síndrome.',
    'patterns-pitts':
      'Caso publicado: MMR em 2003, IgG acima de 400 UI/mL aos 4 meses em 2008, sem exantema, criança com a síndrome.',
    'patterns-kansas':
      'Caso publicado: Kansas 2017, IgM positiva e avidez baixa com cerca de 18 semanas; a regra “ambas positivas é imune” o teria encerrado.',
    'patterns-outbreak':
      'Surto de 2004: 17 de 61 mulheres com título baixo anterior registrado tiveram aumento de quatro vezes.',
    'weeks-first':
      'Exantema antes de 11 semanas: 9 de 10 bebês infectados, todos os 9 com defeitos. 11 a 12 semanas: 4 de 6 infectados, 2 de 4 com defeitos.',
    'weeks-second':
      '13 a 14 semanas: 12 de 18 infectados, 2 de 12 com surdez. 15 a 16 semanas: 17 de 36 e 7 de 14, só surdez. Juntas, cerca de metade infectada e um terço destes com surdez, cerca de 19% ao todo.',
    'weeks-third':
      '17 a 18 semanas: 13 de 33 infectados; 19 a 22: 20 de 59; 23 a 26: 8 de 32; 27 a 30: 11 de 31; 31 a 36: 15 de 25; depois 8 de 8. Nenhum defeito em 63 crianças infectadas após 16 semanas, o que deixa um limite superior de 6 a 7%.',
    'weeks-check':
      'Essas contagens reproduzem os números publicados: 81% até 12 semanas, 54 em 13 a 16, 36 em 17 a 22, 30 em 23 a 30, depois 60 e todos.',
    'weeks-shape':
      'A infecção do bebê cai e sobe de novo perto do fim; os defeitos só caem. Desenham-se duas séries, com intervalos, pois os grupos são pequenos: 15 a 16 semanas acima de 13 a 14 é acaso.',
    'weeks-slip':
      'Uma página de livro-texto imprime 4% para 15 a 16 semanas onde as contagens dão 24; não é usada. Os 54% que o resumo dá para 13 a 14 semanas pertencem a 13 a 16.',
    'weeks-rash':
      'A semana é a do exantema, ou do contato mais 14 a 18 dias, nunca a da amostra. A gestação é datada por ultrassonografia.',
    'weeks-before':
      'Exantema antes da última menstruação ou em até 11 dias depois dela: não se viu bebê infectado.',
    'weeks-conception': 'Antes da concepção não há dano documentado.',
    'weeks-cradock':
      'Segunda série (304 lactentes): IgM em 56% após exantema em 12 a 16 semanas, 12 em 24 a 28, 58 no último mês; IgG duradoura em 71, 28 e 94%. A taxa verdadeira fica entre elas.',
    'weeks-uk':
      'Aconselhamento no Reino Unido: antes de 11 semanas 90%, 11 a 16 semanas 20%, 16 a 20 semanas mínimo e só surdez, depois não visto.',
    'weeks-german':
      'Um laboratório alemão: antes de 11 semanas 70 a 90% infectados e 25 a 65% com dano; 11 a 17 semanas 55 e 8 a 20; depois 20 a 35 e 3,5%, como em outras gestações.',
    'weeks-cdc': 'CDC: maior nas primeiras 12 semanas, defeitos raros após 20.',
    'weeks-cdc-85': 'Até 85% nas primeiras 12 semanas.',
    'weeks-registry': 'Registro: surdez congênita após rubéola até a semana 17, nenhuma depois.',
    'mistake-words':
      'O risco é muito baixo, mas não é nulo: um caso foi publicado. Textos mais antigos que dizem “nunca visto” estão desatualizados.',
    'mistake-case': '2023: um lactente com quadro como o da síndrome após MMR no início da gestação.',
    'mistake-virus':
      'O vírus vacinal pode infectar o bebê: um ficou infectado por mais de 8 meses, sem a síndrome.',
    'mistake-old': 'SOGC 2008: as mulheres podem ser tranquilizadas.',
    'mistake-registry':
      'Registro dos Estados Unidos: 321 mulheres suscetíveis, nenhuma síndrome em 324 lactentes, limite superior 1,6%.',
    'mistake-americas':
      'Américas: 2.894 mulheres suscetíveis, nenhuma síndrome em 1.980 nascimentos, limite superior 0,2%.',
    'mistake-others':
      'Costa Rica: nenhuma síndrome, nenhuma IgM. Irã: cinco recém-nascidos com IgM e sem sinais, e nenhum de 107. Reino Unido: mais de 130 mulheres, nenhuma síndrome.',
    'mistake-request':
      'A data da vacina consta de todo pedido: sem ela a avidez seria lida como primoinfecção.',
    'mistake-interval': 'Concepção após a vacina: 28 dias.',
    'mistake-interval-old': 'Textos mais antigos e algumas bulas: 3 meses.',
    'confirmed-reference':
      'Um laboratório de referência olha de novo antes de se decidir algo que não se possa desfazer.',
    'confirmed-fetal': 'A medicina fetal a vê, com urgência quando a infecção é de antes de 20 semanas.',
    'confirmed-notify': 'A saúde pública é notificada, na suspeita e sem esperar a confirmação.',
    'confirmed-away': 'Ela não vai ao ambulatório de pré-natal até 7 dias após o exantema.',
    'confirmed-treatment': 'Nenhum tratamento evita a transmissão ao bebê.',
    'confirmed-ig': 'Imunoglobulina após contato não evita infecção e não deve ser usada (Nova Zelândia).',
    'confirmed-ig-us':
      'Pode mascarar a doença, e só foi considerada em casos excepcionais; lactentes com a síndrome nasceram depois dela.',
    'confirmed-ig-uk': 'Reino Unido: não de rotina.',
    'confirmed-prenatal': 'PCR no líquido amniótico: 83 a 95% achados, nenhum falso-positivo em 45 mulheres.',
    'confirmed-when':
      'Ao menos 6 a 8 semanas após a infecção e após 18 a 21 semanas; IgM no sangue fetal a partir de cerca de 22 a 23 semanas, com falso-negativos. Um só negativo não exclui nada.',
    'confirmed-whom':
      'Onde é oferecido: infecção com 12 a 18 semanas (Alemanha: antes de 19), reinfecção antes de 12 semanas, IgM que continua inexplicada. Antes de 12 semanas a infecção do bebê já é muito provável.',
    'confirmed-cdc': 'O CDC não recomenda exame fetal.',
    'confirmed-newborn':
      'O recém-nascido é examinado seja qual for a semana: a infecção tardia é frequente, embora raramente cause dano.',
    'newborn-whom':
      'Testam-se: todo lactente de mãe com rubéola confirmada ou suspeita em qualquer semana, e todo lactente com catarata, glaucoma, cardiopatia (canal arterial persistente, ramos pulmonares estreitos), perda auditiva, retinopatia, púrpura, cabeça pequena, crescimento ruim, fígado e baço grandes ou ossos radiolucentes.',
    'newborn-igm':
      'IgM perto do nascimento por teste de captura; cerca de um em cada cinco infectados é negativo antes de 1 mês, por isso repete-se então. Quase todos a têm abaixo de 3 meses, 90% aos 3 a 6, cerca de metade aos 6 meses; um resumo dá metade aos 3.',
    'newborn-cord': 'A falta de IgM no sangue do cordão não exclui nada, menos ainda após infecção tardia.',
    'newborn-igg':
      'A IgG da mãe cai à metade cerca de todo mês. IgG que fica além de 7 a 11 meses (9 aqui) sem vacina ou exposição confirma.',
    'newborn-mmr': 'A última IgG é colhida antes da MMR, ou sua permanência não pode ser lida.',
    'newborn-rna':
      'RNA: de preferência swab de garganta; também nariz, urina, liquor, fluido oral, cristalino. Nos primeiros 3 meses, pois metade deixa de eliminar até então.',
    'newborn-negative': 'Uma só IgM ou PCR negativa não exclui nada.',
    'newborn-isolation':
      'Precauções de contato: contagioso até 1 ano de idade, a menos que duas amostras com um mês de intervalo, ambas após 3 meses de idade, sejam negativas.',
    'newborn-carers': 'Só cuidadores e visitas imunes à rubéola; contatos gestantes são avisadas.',
    'newborn-well':
      'IgG sem IgM: anticorpo da mãe quando ela é imune e o lactente está bem; não excluída quando ela foi infectada.',
    'newborn-identity': 'Nem IgG nem IgM embora a mãe seja imune: verificar de quem é a amostra.',
    'newborn-follow':
      'Seguimento por especialistas: audição (a perda pode vir tarde), olhos, coração, hormônios, desenvolvimento. Normal ao nascer não encerra a questão.',
    'newborn-kansas':
      'Kansas: IgM positiva, duas rodadas de PCR de garganta e urina com 30 dias de intervalo negativas, sem defeito: infecção sem síndrome, em seguimento.',
    'newborn-notify': 'A rubéola congênita é de notificação obrigatória (Alemanha e outros).',
    'counsel-susceptible':
      'A uma mulher sem anticorpo: “Este exame não mostra proteção. Evite qualquer pessoa com manchas na pele. Se você tiver manchas na pele ou encontrar alguém com rubéola, telefone no mesmo dia. A vacina vem após o parto.”',
    'counsel-early':
      'Após exantema ou contato: “O sangue pode ser cedo demais para dizer. Nós o guardamos, colhemos um segundo e testamos os dois juntos.”',
    'counsel-igm':
      'Com IgM reagente: “A maioria destes resultados se mostra falsa, mas não paramos aí. Outros testes no mesmo sangue e uma segunda amostra vão dizer.”',
    'counsel-high':
      'Com avidez alta: “A infecção ou a vacina é anterior à semana impressa aqui. O que houve antes dessa semana este exame não pode dizer.”',
    'counsel-immune':
      'Com IgG: “Você muito provavelmente está protegida, embora nenhum exame prometa isso por completo: com quaisquer manchas na pele, telefone no mesmo dia.”',
    'counsel-confirmed':
      'Com rubéola confirmada: “Se e como o bebê é afetado depende da semana. Os especialistas vão ver isso com você; nada se decide por um exame de sangue.”',
    'counsel-vaccine':
      'Vacinada sem saber: “Um caso de dano foi publicado; portanto é muito improvável, não impossível. Escrevemos a data da vacina em todo pedido.”',
    'counsel-newborn':
      'Após o nascimento: “Um aspecto saudável é boa notícia, e ainda assim verificamos audição, olhos e coração, porque alguns efeitos vêm depois.”',
    'thin-weeks':
      'O risco por semana, sobretudo após 16 semanas, apoia-se em uma só coorte de 1982 com grupos pequenos.',
    'thin-reinfection': 'O risco após reinfecção vem de séries pequenas dos anos 1980.',
    'thin-avidity':
      'Avidez: testes isolados, de algumas dezenas a uma centena de soros, nenhum padrão acordado, quase nada sobre os kits automatizados de hoje.',
    'thin-e2': 'E2: dois números que não combinam, pouco sobre mulheres vacinadas.',
    'thin-pcr': 'PCR pré-natal: 45 mulheres no melhor estudo encontrado.',
    'thin-guidelines':
      'Os textos completos de UKHSA, SOGC, ASID, AWMF e do Green Book e eventuais regras russas não foram lidos; um clínico precisa conferir o que se diz deles.',
  },
};
