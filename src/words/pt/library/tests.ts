import type { testsWords as english } from '../../en/library/tests.ts';
import type { Like } from '../../like.ts';

export const testsWords: Like<typeof english> = {
  title: 'O que os testes significam',
  lead: 'Testes de anticorpos, imunoblots e PCR em toxoplasma, rubéola e CMV: o que cada um pode mostrar, o que não pode, e onde os laboratórios diferem.',
  sections: {
    igg: 'IgG',
    igm: 'IgM, e por que engana',
    'gray-zone': 'A zona cinzenta',
    avidity: 'Avidez de IgG',
    immunoblot: 'Imunoblot de IgG e IgM',
    'predictive-values': 'O que vale um resultado positivo',
    'second-igm': 'Um segundo método de IgM',
    iga: 'IgA',
    pcr: 'PCR, por material',
    'second-sample': 'Uma segunda amostra, em paralelo',
    'stored-serum': 'Soro guardado e laudos anteriores',
    newborn: 'Testes do recém-nascido',
    'laboratory-table': 'A tabela do laboratório, linha por linha',
  },
  facts: {
    'igg-meaning':
      'A IgG mostra que houve infecção em algum momento ou, na rubéola, vacina. Um resultado de IgG não diz quando. É testada primeiro; soma-se IgM onde o tempo da infecção importa.',
    'igg-height':
      'Uma IgG alta não mostra infecção recente, e uma baixa não a exclui. Após infecção por toxoplasma o valor mais alto veio entre 4 e 36 semanas depois por um kit; um laboratório de rubéola diz que o tamanho do seu valor não deve ser interpretado.',
    'igg-unit':
      'O mesmo soro dá números diferentes em kits diferentes, embora a unidade seja a mesma. De 322 gestantes com teste negativo ou indeterminado para rubéola, 182 tinham anticorpo por imunoblot e neutralização; oito kits chamaram indeterminadas 25% a 62% destas.',
    'igg-low':
      'Uma IgG de CMV baixa pode ser falsa: de 33 mulheres retestadas por valor baixo, 11 não tinham anticorpo por imunoblot, neutralização e teste de glicoproteína.',
    'igg-passive':
      'A IgG pode vir de outra pessoa: após imunoglobulina ou hemoderivado mede-se o anticorpo dos doadores, e ele não protege nenhum feto.',
    'igm-alone':
      'Uma IgM reagente pode vir de infecção recente, de uma há muito passada, ou de outra coisa. Nenhum resultado de IgM decide sozinho: é o que dizem o aviso da FDA sobre kits de toxoplasma e a página do CDC sobre CMV.',
    'igm-toxo-lasts':
      'A IgM de toxoplasma dura. Em 446 mulheres infectadas metade ainda a tinha após 12,8 meses por um método e 10,4 por outro; após dois anos estava lá em 27% e 9%.',
    'igm-toxo-acute':
      'De 451 pessoas com IgG e IgM de toxoplasma em laboratórios comuns, 22% tinham infecção aguda, 74% antiga, 2% nenhuma, e 2% ficaram em aberto.',
    'igm-rubella-early':
      'A IgM de rubéola é reagente em cerca de metade no dia em que o exantema começa e em mais de 90% no dia 5: um resultado negativo nos primeiros dias pede uma segunda amostra.',
    'igm-rubella-lasts':
      'Quanto dura a IgM de rubéola se conta de modos diferentes: até três meses (CDC), ausente após cerca de 8 semanas (Australásia), às vezes um ano (ACIP 1998). Uma IgM fraca às vezes se acha por mais de 12 meses, após infecção ou vacina.',
    'igm-rubella-without-rash':
      'IgM de rubéola em mulher sem exantema ou contato quase sempre engana, e CDC e OMS a desaconselham; um grande laboratório retirou o teste por isso. Um resultado já existente precisa ser seguido mesmo assim.',
    'igm-cmv-lasts': 'A IgM de CMV pode ficar por meses e às vezes por anos.',
    'igm-missing':
      'A IgM pode faltar. Em 26 soroconversões de toxoplasma sem IgM no início, ela nunca veio em 15; 4,7% das mulheres com primoinfecção por CMV bem datada não a tinham. Só uma IgM negativa, portanto, não exclui nada.',
    'igm-kits':
      'Os kits diferem mais do que se pensa: dos mesmos 369 soros um kit de CMV chamou 105 reagentes e outro 48. Entre soros só com IgM de toxoplasma, a especificidade foi de 24% (Platelia) a 95% (Liaison).',
    'igm-false':
      'Causas conhecidas de IgM falsa são fator reumatoide, infecção aguda por vírus Epstein-Barr, parvovírus B19 ou outro vírus, e a própria gestação.',
    'gray-meaning':
      'Um resultado em zona cinzenta não é negativo nem positivo. Aqui nunca é lido como proteção nem como exclusão; resolve-se por outro método ou segunda amostra.',
    'gray-cir':
      'O laboratório CIR chama a IgM reagente ou não contra um ponto de corte, porque há pouca IgM de rubéola no sangue, e toma como incerto tudo a até 10% desse ponto, acima ou abaixo. É a regra desse laboratório.',
    'gray-printed': 'Uma zona cinzenta impressa no laudo sempre vale antes de qualquer regra.',
    'gray-kits':
      'As zonas cinzentas pertencem aos kits. IgG de toxoplasma em UI/mL: Elecsys 1 a 30, Architect 1,6 a 3, Vidas 4 a 8, Platelia 6 a 9, Liaison 7,2 a 8,8, Access 7,5 a 10,5. IgM de CMV: Vidas 0,70 a 0,89, Architect 0,85 a 0,99. IgG de rubéola: 9,0 a 9,9 UI/mL em um laboratório, 5 a 10 em outro. Só algumas ficam perto de 10% de um ponto de corte.',
    'gray-wait-cir':
      'O laboratório CIR diz: esperar duas semanas para repetir é possível antes de uma gestação e não nela; na gestação o mesmo soro vai logo a métodos mais exatos.',
    'gray-both':
      'Outras fontes colhem uma segunda amostra, após 5 a 10 dias (rubéola) ou 2 a 4 semanas. O Torchlight oferece logo os outros métodos no mesmo soro e também a segunda amostra, porque onde a IgG é negativa ou cinzenta só o tempo mostra se sobe.',
    'avidity-what':
      'Avidez é a firmeza com que a IgG segura seu antígeno. Cresce ao longo de meses; uma avidez alta fala por infecção mais antiga. Uma baixa combina com infecção recente, mas não a prova.',
    'avidity-sample':
      'A avidez data a amostra, não a gestação. O que uma avidez alta exclui conta-se para trás da semana da coleta: com 8 semanas alcança antes da concepção, com 24 semanas deixa em aberto a maior parte do primeiro trimestre.',
    'avidity-toxo':
      'Toxoplasma: três kits alegam que avidez alta exclui os últimos quatro meses, uma revisão americana mais antiga diz três. O Torchlight conta 16 semanas se o laboratório não declara outra janela.',
    'avidity-cmv':
      'CMV: uma revisão diz que avidez alta exclui os últimos três meses, um laboratório diz quatro. O Torchlight conta 13 semanas se o laboratório não declara outra janela.',
    'avidity-rubella':
      'Rubéola: a OMS dá 6 a 8 semanas de avidez baixa após infecção ou vacina; em um estudo mais antigo tinha subido cerca de 4 semanas após o exantema. O Torchlight conta 8 semanas se o laboratório não declara outra janela.',
    'avidity-cmv-early':
      'Avidez alta precoce não é certeza: 6,2% das mulheres com primoinfecção por CMV bem datada a tinham em um a três meses.',
    'avidity-low-lasts':
      'Avidez baixa pode durar. De 176 norueguesas com anticorpos de toxoplasma 21% passaram de baixa a alta em três meses e 42% continuaram baixas; persiste também em algumas pessoas com CMV, e segue uma vacina contra rubéola.',
    'avidity-low-outcome':
      'De 747 crianças italianas cujas mães tinham avidez de toxoplasma baixa ou intermediária com IgM no primeiro trimestre, todas tratadas, uma foi infectada.',
    'avidity-intermediate':
      'Avidez intermediária é lida de modos diferentes: a maioria dos soros de toxoplasma em zona cinzenta de dois kits vinha de infecções de mais de quatro meses; um estudo de CMV não achou infecção das últimas 12 semanas em 15 de 17; um laboratório neozelandês diz que não informa. O Torchlight não a toma nem como tranquilização nem como prova.',
    'avidity-treatment':
      'A espiramicina retarda o aumento da IgG e da avidez; uma avidez baixa sob tratamento nada diz.',
    'avidity-treatment-high': 'Uma avidez alta mantém seu sentido sob tratamento.',
    'avidity-low-igg':
      'A avidez precisa de IgG claramente positiva. Com pouca IgG não pode ser calculada ou é falsa nos dois sentidos: falsamente alta em um kit de CMV, baixa em japonesas com pouco anticorpo de rubéola que não foram infectadas.',
    'avidity-immunoglobulin':
      'Após imunoglobulina ou hemoderivado a avidez é a dos doadores, que é alta, e nada data.',
    'avidity-kits':
      'O mesmo número pertence a outra classe em outro laboratório: um índice de CMV de 0,62 é alto em um e intermediário em outro. Vale a classe do laboratório, e índices de dois laboratórios não se comparam.',
    'avidity-infant': 'No lactente a avidez é da mãe; em 333 lactentes não teve utilidade.',
    'avidity-cir':
      'O laboratório CIR diz: avidez baixa é infecção aguda ou recente, avidez alta é de muito tempo atrás.',
    'blot-igg':
      'Um imunoblot de IgG diz se uma IgG fraca é real: de 85 soros de toxoplasma indeterminados ou discordantes, 85,9% eram positivos nele. Onde a IgG é claramente positiva nada acrescenta e não data.',
    'blot-igg-early':
      'Pode ser positivo antes do teste de rotina: em 26 de 39 soroconversões verdadeiras de toxoplasma com IgG de rotina negativa ou cinzenta. Nas outras 13 não era; um imunoblot negativo não exclui infecção inicial.',
    'blot-e2':
      'Na rubéola a IgG contra E2 vem tarde: sua presença situa a infecção há ao menos 3 meses segundo um laboratório, mais de 5 segundo outro relato. Sem E2, avidez baixa com IgM fala por primoinfecção.',
    'blot-igm-toxo':
      'Um imunoblot de IgM de toxoplasma mostrou as mesmas bandas em infectados, imunes, não imunes e crianças pequenas; seus autores o dizem inadequado como referência.',
    'blot-igm-cmv':
      'O CMV tem mais evidência: menos de 10% das mulheres com IgM reagente tiveram criança infectada, contra 29% com imunoblot suspeito. Em 456 mulheres classificadas por IgM, imunoblot e avidez, crianças infectadas só se acharam no grupo primário.',
    'blot-claim':
      'O laboratório CIR alega sensibilidade de 97% e especificidade de 99% para seus imunoblots de toxoplasma, rubéola e CMV. É alegação do laboratório; nenhum estudo é nomeado.',
    'blot-claim-worth':
      'Tomados ao pé da letra, estes números ainda deixam falsos cerca de 99 de 100 resultados positivos onde 1 mulher em 10.000 está infectada. Descrevem um teste, não um resultado: veja a figura abaixo.',
    'blot-published':
      'Um imunoblot de IgM de CMV publicado atingiu 100% e 98,6% contra a concordância de dois outros testes.',
    'blot-dating-cir':
      'O laboratório CIR diz que o imunoblot data uma infecção com mais exatidão que a avidez.',
    'blot-dating':
      'Nenhuma fonte lida apoia isso. Na rubéola foram precisos ambos; em quatro kits de toxoplasma uma avidez alta acertou infecção antiga todas as vezes; um imunoblot de CMV com avidez datou bem, mas não pôde ser lido em 11 de 47 soros.',
    'ppv-what':
      'Sensibilidade e especificidade dizem como um teste se comporta em pessoas cuja infecção é conhecida. O que um resultado positivo significa para uma mulher depende também de quão comum é a infecção entre as testadas: onde é rara, a maioria dos positivos é falsa mesmo com um bom teste.',
    'ppv-new-york':
      'Contou-se para IgM de rubéola em Nova York: de 199 resultados reagentes notificados 2 eram infecções. De um teste indireto 6% eram verdadeiros, de um de captura 29%.',
    'ppv-elsewhere':
      'Em Ontário 3,6% das IgM de rubéola reagentes eram verdadeiras. Em Yokohama 186 de 14.965 gestantes eram reagentes, e uma tinha rubéola.',
    'ppv-second-test':
      'Um segundo teste do mesmo soro é menos independente do que a figura supõe, porque o que engana um método de IgM pode enganar o próximo. Os valores abaixo são então favoráveis demais.',
    'second-igm-pair':
      'Um estudo francês de vários centros aconselha combinar um kit de toxoplasma muito sensível (Platelia, Architect ou Alinity) com um muito específico (Vidas ou Liaison). O ISAGA, por muito tempo a referência, já não é fabricado.',
    'second-igm-rubella':
      'Na rubéola um teste de captura confirmou 31% dos soros reagentes enviados a Leipzig; 6 dessas 449 mulheres tinham primoinfecção. Um manual suíço testa de novo IgM cinzenta por outro princípio, na gestação com avidez.',
    'second-igm-here':
      'Um segundo método negativo torna provável uma IgM falsa e sozinho não encerra nada: a segunda amostra fica.',
    'iga-women':
      'A IgA de toxoplasma apoia e nunca decide: de 690 mulheres com IgG, 75% das com IgA tinham infecção aguda e 4% das sem. Com IgM foi 86% com IgA e 19% sem.',
    'iga-infants':
      'Em recém-nascidos a IgA acha 54% a 60% das infecções de antes do nascimento, a IgM 61% a 67%, ambas juntas 73%.',
    'pcr-amniotic-toxo':
      'Líquido amniótico, toxoplasma: sensibilidade 92,2% em um estudo francês e 64% em um mais antigo; uma PCR negativa não exclui. Nunca antes de 18 semanas, nem antes de 4 semanas da infecção suspeita (Canadá).',
    'pcr-amniotic-cmv':
      'Líquido amniótico, CMV: após 21 semanas e mais de 6 semanas da infecção (Estados Unidos), após 20 semanas e mais de 8 (painel europeu). De 712 resultados negativos 24 crianças estavam infectadas.',
    'pcr-amniotic-cmv-ecci':
      'Líquido amniótico, CMV, pelo consenso europeu de 2024: a partir de 17 semanas e ao menos 8 semanas após a infecção.',
    'pcr-amniotic-rubella':
      'Líquido amniótico, rubéola: sensibilidade 83% a 95% e especificidade 100% em 45 mulheres. O CDC não recomenda exame fetal; outros países o usam em casos escolhidos.',
    'pcr-blood-cmv':
      'Sangue da mãe, CMV: com IgM reagente apoia infecção recente. Um resultado negativo não exclui nada, e em Bolonha a quantidade não acompanhou o risco da criança.',
    'pcr-throat':
      'Swab de garganta, rubéola: RNA com IgM reagente significa infecção aguda. Sem RNA a IgM reagente ainda pode ser aguda, inespecífica ou persistente.',
    'pcr-newborn-cmv':
      'Urina ou saliva do recém-nascido, CMV, até 21 dias do nascimento: a urina acha 98,8% a 100%, a saliva 97,4% a 100%. Saliva positiva é confirmada na urina: em um programa universal 15 de 96 não se confirmaram, na maioria após leite de doadora.',
    'pcr-newborn-rubella':
      'Recém-nascido, rubéola: RNA primeiro de swab de garganta, também nariz, urina ou liquor, nos primeiros 3 meses; metade deixa de eliminar até então.',
    'second-parallel':
      'O primeiro soro é guardado, e ambos são testados juntos no mesmo laboratório com o mesmo método. Números de dois laboratórios ou dois kits não são um aumento.',
    'second-when-toxo': 'Toxoplasma: após 2 a 3 semanas.',
    'second-when-rubella':
      'Rubéola: após 5 a 10 dias (CDC), 7 a 10 dias (Reino Unido), ou 10 a 14 dias (um laboratório americano); após contato 3 a 4 semanas, e de novo em 6 onde o contato continua (CDC).',
    'second-when-cmv': 'CMV: após 2 a 3 semanas por um guia, 3 a 4 por outro.',
    'second-proof':
      'IgG antes negativa e agora positiva é a prova de primoinfecção. A definição americana de vigilância da toxoplasmose aceita também aumento de quatro vezes em soros com ao menos 3 semanas de intervalo, e diz que não se destina ao diagnóstico.',
    'second-proof-check':
      'Mesmo essa prova é conferida: de dez mulheres encaminhadas por soroconversão de CMV nenhuma a tinha; a IgG era falsa.',
    'second-flat':
      'Uma IgG estável não encerra sozinha: a IgG de toxoplasma atinge o platô dois a três meses após a infecção; só a situa mais atrás.',
    'second-igm-only':
      'IgM sem IgG: onde a IgG ainda falta 3 semanas depois (CMV 4), uma IgM falsa é provável, e ela volta a ser suscetível.',
    'stored-why':
      'Quando o primeiro teste vem tarde, um soro mais antigo vale mais que qualquer teste novo: ao lado do novo mostra um aumento, e sua avidez conta com sua própria semana, anterior.',
    'stored-report':
      'Uma IgG positiva documentada bem antes desta gestação muda o que a IgM significa: é então persistência ou infecção não primária, nunca primária.',
    'newborn-igg':
      'A IgG ao nascer é da mãe e pode ficar até um ano; não diagnostica nada. IgG de toxoplasma ainda presente após 12 meses confirma infecção antes do nascimento.',
    'newborn-cord':
      'O sangue do cordão pode conter sangue da mãe: a especificidade de IgM e IgA de toxoplasma foi 85% a 88% no cordão e 98% a 100% no próprio lactente.',
    'newborn-blot':
      'Um imunoblot mãe e filho compara ambos os soros lado a lado; uma banda que só a criança tem, ou tem mais forte, é anticorpo da própria criança. Para toxoplasma encontrou 88,9% de 19 lactentes infectados ao nascer, com especificidade de 100% ao nascer e 92% com um mês. Um negativo não exclui.',
    'newborn-dbs':
      'O sangue seco em papel-filtro da triagem neonatal permite distinguir depois CMV de antes e de após o nascimento. Encontra 34% a 77%; um negativo não exclui.',
    'newborn-rubella-igm':
      'A IgM de rubéola é colhida perto do nascimento e, se negativa, de novo com um mês: cerca de um em cada cinco lactentes infectados não a tem antes.',
    'newborn-rubella-igg':
      'A IgG de rubéola da mãe cai à metade a cada mês, aproximadamente; IgG que dura além de 7 a 11 meses sem vacina ou contato confirma infecção antes do nascimento.',
    'laboratory-about':
      'O laboratório CIR, na Rússia, imprime uma tabela de seis linhas e duas colunas, uma para toxoplasma e rubéola e uma para CMV. Foi lida em tradução automática que danificou o cabeçalho e os rótulos das linhas 1 e 3; nenhum original pôde ser lido. Destina-se a mulheres que planejam gravidez, gestantes e recém-nascidos. Todas as doze células estão aqui, e ao lado de cada uma o que o Torchlight faz com ela.',
    'laboratory-gaps':
      'A tabela não tem linha para IgG e IgM ambas cinzentas, IgG cinzenta com IgM positiva, ou IgG positiva com IgM cinzenta, nem semana exceto na linha 6, nem PCR, nem recém-nascido.',
    'row-1-tr':
      'Linha 1, toxoplasma e rubéola. IgG positiva, IgM negativa (o rótulo se perdeu e é lido pelo lugar): há imunidade, nada mais é necessário.',
    'here-1-tr':
      'Seguida, onde não há exantema, contato, viagem recentes, imunidade fraca, hemoderivado, ultrassonografia alterada, doença ocular, primeiro teste tardio, ou IgG negativa ou IgM reagente anterior desta gestação. Em uma amostra, toxoplasma se chama infecção pregressa.',
    'row-1-cmv':
      'Linha 1, CMV. IgG positiva, IgM negativa (o rótulo se perdeu e é lido pelo lugar): há imunidade, mas uma reativação importa na gestação: observar, e repetir IgM na gestação.',
    'here-1-cmv':
      'Seguida em parte: com os mesmos limites infecção pregressa, e orientação de higiene mesmo assim. A repetição de IgM é mostrada como prática desse laboratório, porque a IgM não mostra nem exclui reativação.',
    'row-2-tr':
      'Linha 2, toxoplasma e rubéola. IgG de título baixo ou cinzenta, IgM negativa: imunoblot de IgG e avidez de IgG.',
    'here-2-tr':
      'Seguida em parte: o imunoblot sim, avidez só quando a IgG é claramente positiva. Soma-se uma segunda amostra, e até resolver ela é acompanhada como suscetível; na rubéola doses documentadas, exantema e contato decidem o cuidado.',
    'row-2-cmv':
      'Linha 2, CMV. IgG de título baixo ou cinzenta, IgM negativa: imunoblot de IgG e avidez de IgG.',
    'here-2-cmv':
      'Seguida em parte: o imunoblot sim, avidez só quando a IgG é claramente positiva. Soma-se uma segunda amostra, e até resolver ela é acompanhada como suscetível.',
    'row-3-tr':
      'Linha 3, toxoplasma e rubéola. IgG positiva, IgM positiva (o rótulo está danificado e se lê como imunidade conhecida antes): há imunidade, outros estudos não são necessários.',
    'here-3-tr':
      'Não seguida em uma amostra: IgG com IgM não distingue infecção antiga de recente. Só uma IgG positiva documentada bem antes desta gestação o permite; senão avidez, um segundo método de IgM e uma segunda amostra.',
    'row-3-cmv':
      'Linha 3, CMV. IgG positiva, IgM positiva (o rótulo está danificado e se lê como imunidade conhecida antes): imunoblot de IgM.',
    'here-3-cmv':
      'Seguida em parte: o imunoblot apoia, mas não data. Somam-se avidez, um segundo método de IgM e uma segunda amostra, a menos que haja IgG mais antiga documentada.',
    'row-4-tr':
      'Linha 4, toxoplasma e rubéola. IgG negativa, IgM negativa: observar; repetir IgM na gestação.',
    'here-4-tr':
      'Seguida em parte: suscetível, a menos que uma exposição seja recente demais. Onde se repete, toxoplasma significa IgG e IgM juntas e rubéola só IgG, porque só IgM engana. Soma-se orientação de prevenção e, na rubéola, a vacina após o parto, ou antes da concepção.',
    'row-4-cmv': 'Linha 4, CMV. IgG negativa, IgM negativa: observar; repetir IgM na gestação.',
    'here-4-cmv':
      'Seguida em parte: suscetível, a menos que um contato seja recente demais. Onde se repete são IgG e IgM juntas, porque existe infecção sem IgM; soma-se orientação de higiene.',
    'row-5-tr': 'Linha 5, toxoplasma e rubéola. IgG negativa, IgM alta ou cinzenta: imunoblot de IgM.',
    'here-5-tr':
      'Seguida em parte: o imunoblot é oferecido, e a segunda amostra decide, porque só a IgG que aparece prova infecção.',
    'row-5-cmv': 'Linha 5, CMV. IgG negativa, IgM alta ou cinzenta: imunoblot de IgM.',
    'here-5-cmv':
      'Seguida em parte: o imunoblot é oferecido, e a segunda amostra decide, porque só a IgG que aparece prova infecção.',
    'row-6-tr':
      'Linha 6, toxoplasma e rubéola. Primeiro teste no meio da gestação, IgG positiva, IgM positiva: imunoblot de IgG, avidez e imunoblot de IgM.',
    'here-6-tr':
      'Seguida, com mais: somam-se soro guardado e laboratório de referência, porque uma avidez alta então já não alcança a concepção.',
    'row-6-cmv':
      'Linha 6, CMV. Primeiro teste no meio da gestação, IgG positiva, IgM positiva: imunoblot de IgG, avidez e imunoblot de IgM.',
    'here-6-cmv':
      'Seguida, com mais: somam-se soro guardado e laboratório de referência, porque uma avidez alta então já não alcança a concepção.',
  },
};
