import type { rubellaWords as english } from '../../en/guidelines/rubella.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const rubellaWords: Like<typeof english> = {
  'cdc-rubella-susceptible': 'CDC: não imune; vacinar após o parto.',
  'cdc-rubella-too-early':
    'CDC: após contato repetir IgG e IgM em 3 a 4 semanas em paralelo, e em 6 semanas quando a exposição continua.',
  'cdc-rubella-isolated-igm':
    'CDC: segundo soro após 5 a 10 dias para IgG e IgM, com avidez quando houver IgG.',
  'cdc-rubella-immune': 'CDC: imune, o fim do fluxograma, também após contato.',
  'cdc-rubella-both': 'CDC: segundo soro após 5 a 10 dias e avidez de IgG.',
  'cdc-rubella-low':
    'CDC: avidez baixa com aumento de IgG e história compatível é rubéola recente; uma vacina recente dá o mesmo quadro.',
  'cdc-rubella-high':
    'CDC: avidez alta com IgG estável em soros paralelos, sem exantema ou contato, fala por IgM falsa ou persistente.',
  'cdc-rubella-no-igm-wanted': 'CDC: IgM de rubéola não é recomendada sem exantema ou contato.',
  'cdc-rubella-early-negative':
    'CDC: cerca de metade é IgM-negativa no dia do exantema; soro colhido antes do dia 5 precisa de um segundo, e a PCR é feita cedo.',
  'cdc-rubella-unasked-igm':
    'CDC: sem exantema ou contato uma IgM positiva é quase sempre falsa e não deveria ter sido pedida; exame fetal não é recomendado.',
  'cdc-rubella-igm-exposed': 'CDC: exame fetal para rubéola não é recomendado.',
  'who-rubella-high':
    'Manual da OMS 4.7: avidez alta não combina com rubéola primária atual ou recente quando nada mais aponta para ela.',
  'who-rubella-low':
    'Manual da OMS 4.7: a avidez é baixa por cerca de 6 a 8 semanas após infecção ou vacina.',
  'who-rubella-difficult':
    'Manual da OMS 8.3: perguntar por vacina nos últimos 56 dias, repetir IgM por outro kit, e ver o tempo da IgG, avidez e PCR.',
  'acip-planning':
    'ACIP 2013: IgG não claramente positiva significa uma tríplice viral (MMR), no máximo três documentadas no total; sem teste depois; concepção 28 dias mais tarde.',
  'acip-pregnant':
    'ACIP 2013: nunca MMR na gestação; após o parto uma MMR quando a IgG não é claramente positiva, no máximo três no total, sem teste depois.',
  'england-doses':
    'Inglaterra: o rastreio parou em 2016; duas doses de MMR documentadas contam como proteção sem sorologia; senão, vacinar (na gestação: depois dela).',
  'phe-contact-immune':
    'Reino Unido: após contato querem-se duas evidências, como duas doses, uma dose e um teste positivo, ou dois testes positivos (de memória).',
  'phe-contact-negative': 'Reino Unido: repetir cerca de um mês após o último contato (de memória).',
  'phe-igm': 'Reino Unido: nunca agir por uma só IgM; mais soro e laboratório de referência (de memória).',
  'germany-rubella-both': 'Alemanha (AWMF, relatado): avidez, imunoblot para E2 e PCR.',
  'germany-rubella-isolated-igm':
    'Alemanha (AWMF, relatado): PCR; positiva significa aguda, negativa deixa em aberto aguda, IgM inespecífica ou persistente; sorologia de controle.',
  'germany-rubella-susceptible':
    'Alemanha: segunda IgG com 16 a 17 semanas, evitar contato, vacinar após o parto; duas doses documentadas não precisam de teste.',
  'germany-rubella-grey':
    'Alemanha: um valor fraco não é seguro a menos que a vacinação básica esteja documentada, que vale mais.',
  'france-rubella-susceptible': 'França: IgG de novo com cerca de 20 semanas de amenorreia (de memória).',
  'australia-rubella-immune':
    'Austrália: IgG acima do ponto de corte significa exposição passada ou vacina; IgG vacinal baixa muitas vezes protege, reinfecção continua possível.',
  'australia-rubella-planning': 'Austrália: vacinar antes da concepção e testar 6 a 8 semanas depois.',
  'australia-rubella-pregnant':
    'Austrália: vacinar após o parto e testar 6 a 8 semanas depois; discutir IgG em zona cinzenta com o laboratório.',
  'cdna-rubella-igm':
    'Austrália (CDNA): a IgM só sugere e é confirmada em laboratório de referência; é notificada.',
  'nz-rubella-susceptible':
    'Nova Zelândia: abaixo do ponto de corte evitar contato, MMR após o parto a menos que haja duas doses documentadas; imunoglobulina não evita infecção.',
  'sogc-rubella-susceptible':
    'SOGC 203: vacinar após o parto; após vacina dada sem saber na gestação as mulheres podem ser tranquilizadas.',
  'roche-rubella-immune': 'Roche: qualquer nível detectável de IgG confirma imunidade.',
  'roche-rubella-isolated-igm':
    'Roche: segundo soro após 5 a 10 dias; procurar fator reumatoide, EBV, CMV e parvovírus B19.',
  'hofmann-rubella-both':
    'Hofmann e Liebert 2005: avidez e imunoblot de IgG são precisos juntos; de 449 mulheres IgM-positivas seis tinham primoinfecção.',
  'mayo-rubella-igm':
    'Mayo 2008: retirou seu teste de IgM de rubéola porque os positivos eram quase sempre falsos.',
  'who-crs-igm':
    'Manual da OMS 4.8: IgM no lactente, colhida perto do nascimento, apoia rubéola congênita; somar amostras para PCR.',
  'who-crs-igm-negative':
    'Manual da OMS 4.8: cerca de um em cada cinco lactentes infectados é IgM-negativo antes de 1 mês; repetir IgM com 1 mês e seguir a IgG.',
  'who-crs-pcr':
    'Manual da OMS 3.6: RNA de rubéola no lactente prova infecção; a criança pode ser contagiosa.',
  'who-crs-no-pcr':
    'Manual da OMS 3.6: de preferência swab de garganta, também swab nasal e urina, nos primeiros 3 meses; metade deixa de eliminar até então.',
  'aap-crs-igm':
    'AAP: precauções de contato até 1 ano de idade, a menos que duas amostras com um mês de intervalo, ambas após 3 meses de idade, sejam negativas.',
  'cdc-rubella-rise':
    'CDC: aumento significativo de IgG entre soros pareados testados juntos confirma rubéola (de memória).',
  'cdc-rubella-seroconversion':
    'CDC: IgG que passa de negativa a positiva confirma rubéola a menos que uma vacina a explique (de memória).',
  'cdc-rubella-igm-gone':
    'CDC: a IgM é achada por até três meses; um soro posterior pode tê-la perdido; um colhido antes do dia 5 do exantema é repetido.',
  'acip-planning-doses':
    'ACIP 2013: uma dose documentada já conta como imunidade presumida, mas uma mulher que pode engravidar recebe mais uma MMR quando a IgG não é claramente positiva; sem teste depois.',
  'acip-planning-three':
    'ACIP 2013: após três doses documentadas nem outra dose nem teste; vale a vacina documentada, não o teste (de memória).',
  'england-planning-two':
    'Inglaterra: duas doses de MMR documentadas contam como proteção, seja qual for a sorologia; sem teste e sem outra dose.',
  'acip-pregnant-doses':
    'ACIP 2013: uma dose documentada já conta como imunidade presumida, mas dá-se mais uma MMR após o parto quando a IgG não é claramente positiva; nunca na gestação, sem teste depois.',
  'acip-pregnant-three':
    'ACIP 2013: após três doses documentadas nem outra dose nem teste; vale a vacina documentada, não o teste (de memória).',
  'england-pregnant-two':
    'Inglaterra: duas doses de MMR documentadas contam como proteção, seja qual for a sorologia; sem teste e sem outra dose.',
  'phe-contact-covered':
    'Reino Unido: com duas doses documentadas ela é tranquilizada após contato e volta se surgir exantema (de memória).',
  'phe-immune': 'Reino Unido: IgG sem IgM e sem exantema ou contato conta como imunidade (de memória).',
  'phe-no-igm': 'Reino Unido: IgM de rubéola não é testada sem exantema ou contato (de memória).',
  'uk-summary-reactive':
    'Resumo britânico: segundo soro após 7 a 10 dias; a IgM de rubéola pode ser achada por 4 a 24 semanas.',
  'uk-summary-exposed':
    'Resumo britânico: após exantema colhe-se um segundo soro 7 a 10 dias depois e ambos são testados juntos.',
  'uk-rash-parvovirus':
    'Notas britânicas: exantema não vesicular na gestação é testado para rubéola e parvovírus B19, seja qual for a história de rubéola.',
  'uk-reinfection-evidence':
    'Notas britânicas: imunidade precisa de vacina documentada com um teste positivo, ou dois testes positivos; reinfecção continua possível.',
  'germany-rubella-rna': 'Alemanha (AWMF, relatado): PCR positiva significa rubéola aguda.',
  'germany-rubella-isolated-rna': 'Alemanha (AWMF, relatado): IgM sem IgG e PCR positiva é rubéola aguda.',
  'germany-rubella-immune': 'Alemanha (AWMF, relatado): IgG sem IgM é imunidade.',
  'germany-rubella-early':
    'Alemanha (AWMF, relatado): sem anticorpo após exantema ou contato, PCR e sorologia de controle.',
  'clipdocs-rubella-early': 'Alemanha (Clipdocs): swab de garganta para PCR e um segundo soro.',
  'labmed-two-doses': 'Alemanha (labmed): vacinação básica completa vale mais que um valor fraco.',
  'gaertner-no-igm': 'Alemanha (Labor Gaertner): a IgM não faz parte do rastreio da maternidade.',
  'gaertner-e2':
    'Alemanha (Labor Gaertner): bandas E2 significam infecção há ao menos 3 meses; a IgM é achada por 1 a 6 meses.',
  'gaertner-no-e2': 'Alemanha (Labor Gaertner): sem bandas E2 a infecção pode ter menos de 3 meses.',
  'becker-susceptible':
    'Alemanha (Labor Becker): segunda IgG com 16 a 17 semanas quando a primeira é negativa; rubéola é notificada nominalmente.',
  'becker-grey': 'Alemanha (Labor Becker): 5 a 10 UI/mL é duvidoso no seu teste; doses documentadas decidem.',
  'becker-two-doses': 'Alemanha (Labor Becker): com duas doses documentadas presume-se imunidade sem teste.',
  'mdi-grey':
    'Alemanha (MDI): 5 a 9 UI/mL é duvidoso no seu teste; contam-se primeiro as doses documentadas.',
  'mdi-two-doses': 'Alemanha (MDI): duas doses documentadas contam como imunidade e não precisam de teste.',
  'schenk-low': 'Alemanha (Schenk e Ansorge): imune só a partir de 15 UI/mL no seu teste.',
  'koblenz-low':
    'Alemanha (Labor Koblenz): 10 a 34,9 UI/mL é imunidade básica, 35 ou mais robusta no seu teste.',
  'lucerne-grey':
    'Laboratório de Lucerna: IgM cinzenta é testada de novo e, se de novo cinzenta ou positiva, confirmada por outro princípio de IgM.',
  'lucerne-grey-pregnant':
    'Laboratório de Lucerna: IgM cinzenta é testada de novo e confirmada por outro princípio de IgM, na gestação com avidez.',
  'lucerne-grey-planning':
    'Laboratório de Lucerna: IgM cinzenta é testada de novo e, se de novo cinzenta ou positiva, confirmada por outro princípio de IgM; na gestação soma-se avidez.',
  'medisite-monthly': 'França (página mais antiga): uma mulher sem anticorpo é testada todo mês.',
  'commentguerir-low':
    'França (página pública): nomeiam-se como limites 25 UI/mL por inibição da hemaglutinação, 10 a 15 por ELISA.',
  'who-rubella-unasked':
    'Manual da OMS 4.7: IgM em mulher sem exantema ou contato é chamada de teste inadequado.',
  'who-rubella-vaccine': 'Manual da OMS 8.3: vacina contra rubéola nos últimos 56 dias pode explicar a IgM.',
  'who-rubella-no-antibody':
    'Manual da OMS, capítulo 8: sem anticorpo em caso suspeito, PCR e um segundo soro.',
  'sogc-rubella-immune': 'SOGC 203: IgG sem IgM é imunidade (de memória).',
  'sogc-rubella-both': 'SOGC 203: mais sorologia com avidez (de memória).',
  'sogc-rubella-isolated': 'SOGC 203: repetir a sorologia (de memória).',
  'acog-rubella-pregnant':
    'ACOG: IgG no início do pré-natal, MMR após o parto, nunca na gestação (de memória).',
  'acog-rubella-planning': 'ACOG: vacinar antes da concepção, que segue 28 dias depois (de memória).',
  'asid-rubella-both': 'ASID: avidez de IgG quando a IgM é reagente (de memória).',
  'asid-rubella-no-igm': 'Austrália: IgM de rubéola não é recomendada sem exantema ou contato (de memória).',
  'cdna-rubella-vaccine': 'Austrália (CDNA): IgM 8 dias a 8 semanas após vacina contra rubéola não conta.',
  'rcpa-rubella-gone':
    'Austrália (RCPA): a IgM é positiva até o dia 5 e já não se acha após cerca de 8 semanas.',
  'rcpa-rubella-reactive': 'Austrália (RCPA): segundo soro após 10 a 14 dias.',
  'rcpa-rubella-early':
    'Austrália (RCPA): a IgM é positiva até o dia 5 do exantema; segundo soro após 10 a 14 dias.',
  'nz-rubella-igm':
    'Nova Zelândia (definição de caso): a IgM pode confirmar um caso sem vacina nas últimas 6 semanas; notificado na suspeita.',
  'nz-rubella-igm-vaccine':
    'Nova Zelândia (definição de caso): IgM até 6 semanas de uma vacina contra rubéola não confirma um caso.',
  'cste-rubella-igm':
    'Estados Unidos (definição de caso CSTE, para vigilância): IgM positiva pode confirmar um caso (de memória).',
  'california-rubella-igm':
    'Califórnia 2018 a 2022: de 801 notificações de IgM 4 se confirmaram e 58 por cento dos testes foram pedidos por erro; usa uma definição de caso modificada.',
  'thunder-bay-notify': 'Canadá (Thunder Bay): rubéola é notificada imediatamente.',
  'washington-notify': 'Estado de Washington: rubéola suspeita é notificada à saúde pública.',
  'roche-rubella-early': 'Roche: após exposição sem anticorpo, segundo soro após 2 a 3 semanas.',
  'roche-rubella-igm-lasts':
    'Roche (folha de IgM): a IgM dura 1 a 3 meses após infecção; após vacina uma IgM baixa pode durar anos.',
  'arup-grey-igg': 'ARUP: 9,0 a 9,9 UI/mL é a sua zona cinzenta; repetir em 10 a 14 dias.',
  'arup-grey-igm':
    'ARUP: IgM cinzenta é repetida em 10 a 14 dias; IgM baixa pode durar além de 12 meses após infecção ou vacina.',
  'arup-magnitude': 'ARUP: a altura de uma IgG de rubéola positiva não é interpretada.',
  'mayo-grey-igg': 'Mayo: índice de 0,8 a 0,9 é indeterminado no seu teste; repetir em 10 a 14 dias.',
  'michigan-grey-igg': 'Michigan: IgG indeterminada é repetida em 2 semanas.',
  'augusta-grey-igg': 'Augusta: 10 até menos de 15 UI/mL é indeterminado no seu teste.',
  'blt-grey':
    'Estados Unidos (BLT): IgG indeterminada conta como negativa; uma dose documentada conta como imunidade.',
  'quest-igm':
    'Quest: a IgM pode ficar positiva baixa por mais de 12 meses e pode ser falsa com outras infecções ou fator reumatoide.',
  'ecolab-low': 'Rússia (inquérito ECOlab): valores abaixo de 25 UI/mL contam como não protegidos.',
  'idc-low': 'Rússia (laboratório IDC): índice abaixo de 0,40 significa menos de 3 meses.',
  'idc-grey': 'Rússia (laboratório IDC): índice de 0,40 a 0,45 é a sua zona cinzenta.',
  'idc-high': 'Rússia (laboratório IDC): índice acima de 0,45 significa mais de 6 meses.',
  'rudas-low': 'Chipre (Rudas): avidez abaixo de 20 por cento é aguda.',
  'rudas-grey': 'Chipre (Rudas): 20 a 30 por cento é a sua zona cinzenta.',
  'rudas-high': 'Chipre (Rudas): avidez acima de 30 por cento significa mais de 5 meses.',
  'bmj-rubella-low': 'BMJ Best Practice: a avidez fica baixa por até 4 meses.',
  'bmj-rubella-early': 'BMJ Best Practice: segundo soro após 2 a 3 semanas.',
  'bouthry-grey':
    'Bouthry 2016: de 322 mulheres chamadas negativas ou indeterminadas, 56,5 por cento tinham anticorpo por imunoblot e neutralização; contar indeterminado como positivo deixaria passar menos.',
  'matter-grey-planning': 'Matter 1997: um limite abaixo de 15 UI/mL priva de vacina mulheres suscetíveis.',
  'matter-grey-pregnant': 'Matter 1997: um limite abaixo de 15 UI/mL priva de vacina mulheres suscetíveis.',
  'isaac-unasked':
    'Nova York 2012 a 2013: de 199 IgM positivas 2 eram verdadeiras; valor preditivo 6 por cento por teste indireto e 29 por cento por captura, nenhuma das pedidas por engano.',
  'isaac-exposed':
    'Nova York 2012 a 2013: de 199 IgM positivas 2 eram verdadeiras; um teste de captura acertou mais vezes que um indireto.',
  'bolotin-igm': 'Ontário 2010 a 2014: 3,6 por cento das IgM positivas eram rubéola.',
  'hiiragi-igm': 'Yokohama 2024: 186 de 14.965 gestantes eram IgM-positivas, uma tinha rubéola.',
  'shibata-igm':
    'Tóquio 2024: de 345 mulheres incertas 43 tinham IgM persistente e uma criança teve rubéola congênita.',
  'korea-igm':
    'Coreia 1998: em 85 mulheres IgM-positivas a PCR foi positiva em 1 de 55 líquidos amnióticos e 1 de 30 sangues fetais.',
  'echevarria-igm':
    'Echevarria 1985: o fator reumatoide tornou falsamente positivos testes indiretos, e não o de captura.',
  'persistent-igm': 'Estudo: IgM específica durou além de 2,5 meses com avidez alta e sem fator reumatoide.',
  'vaccine-igm': 'Estudo: após vacina achou-se IgM baixa por até 3 anos em 7 de 43.',
  'vauloup-unasked': 'Vauloup-Fellous 2007: IgM sem exantema ou contato é desaconselhada.',
  'vauloup-low':
    'Vauloup-Fellous 2007: após vacina a avidez amadurece mais devagar e menos que após infecção.',
  'clad-igm':
    'Clad 1997: acreditou-se em uma IgM de rubéola com 19 semanas, o parvovírus B19 passou despercebido e o bebê morreu antes de nascer.',
  'wallin-low':
    'Kansas 2017: avidez baixa e IgM com cerca de 18 semanas após viagem era rubéola desta gestação; a criança foi infectada sem defeitos.',
  'hofmann-primary': 'Hofmann e Liebert 2005: avidez baixa com E2 ausente e IgM é primoinfecção.',
  'hofmann-old':
    'Hofmann e Liebert 2005: avidez e imunoblot juntos resolvem todas menos 3,1 por cento das mulheres IgM-positivas, cada um sozinho todas menos 11,6 por cento.',
  'hofmann-disagree-low':
    'Hofmann e Liebert 2005: quando avidez e imunoblot discordam fica em aberto (3,1 por cento com ambos os testes).',
  'hofmann-disagree-high':
    'Hofmann e Liebert 2005: quando avidez e imunoblot discordam fica em aberto (3,1 por cento com ambos os testes).',
  'hofmann-one-test':
    'Hofmann e Liebert 2005: só com avidez 11,6 por cento ficam em aberto, também com imunoblot 3,1 por cento.',
  'hedman-high-exposed': 'Hedman e Rousseau: todas as reinfecções mantiveram avidez alta.',
  'hedman-low':
    'Hedman e Rousseau: todos os soros de avidez baixa foram colhidos durante ou pouco depois da rubéola aguda.',
  'hedman-intermediate': 'Hedman e Rousseau: 5 de 6 soros limítrofes foram colhidos em 2 meses.',
  'enders-low':
    'Enders e Knotek 1989: avidez abaixo de 30 por cento nas primeiras 4 semanas, mais ou menos, após o exantema.',
  'enders-low-vaccine': 'Enders e Knotek 1989: após vacina a avidez fica baixa até cerca de 2,5 meses.',
  'enders-high-exposed': 'Enders e Knotek 1989: reinfecções tinham avidez de 48 a 100 por cento.',
  'mubareka-low': 'Mubareka 2007: abaixo de 40 por cento só até 6 semanas do exantema (de memória).',
  'mubareka-grey': 'Mubareka 2007: 40 a 60 por cento não se atribui a um tempo (de memória).',
  'mubareka-high':
    'Mubareka 2007: acima de 60 por cento não se viu antes de 13 semanas do exantema (de memória).',
  'lafarga-low':
    'Lafarga 1998: abaixo de 50 por cento é recente; 84 por cento dos soros agudos em um surto eram assim.',
  'best-e2': 'Best 2002: bandas E2 significam infecção há mais de 5 meses; a IgM pode persistir.',
  'tokunoshima-low':
    'Tokunoshima 2004: avidez abaixo de 30 por cento só se achou em mulheres não infectadas e com título baixo.',
  'tokunoshima-rise':
    'Tokunoshima 2004: 17 de 61 mulheres com título baixo anterior registrado tiveram aumento de quatro vezes no surto.',
  'hamkar-low':
    'Irã 2003: 14,4 por cento de 812 mulheres vacinadas na gestação tinham avidez baixa e eram suscetíveis antes.',
  'hamkar-high':
    'Irã 2003: 85,3 por cento de 812 mulheres vacinadas na gestação tinham avidez alta e receberam reforço.',
  'cradock-watson-rise':
    'Cradock-Watson 1981: um aumento silencioso após contato separa-se primeiro em primário e reinfecção: nenhuma de 34 reinfecções atingiu o bebê, 6 primoinfecções silenciosas atingiram 3.',
  'fogel-rise':
    'Fogel 1985: após 56 reinfecções silenciosas as 25 crianças seguidas estavam bem; primoinfecções silenciosas deram 7 crianças infectadas.',
  'reinfections-rise':
    'Reino Unido 1985 a 1988: cinco bebês foram infectados após reinfecção silenciosa, quatro delas por filhos próprios.',
  'morgan-capner-rise':
    'Morgan-Capner 1991: reinfecção nas primeiras 12 semanas atingiu cerca de 8 por cento, com defeitos provavelmente em menos de 5 por cento (de memória).',
  'banerji-travel':
    'Banerji 2005: IgG de 425 UI/mL com 12 semanas após viagem até 6 semanas foi lida como imunidade; a criança teve rubéola congênita.',
  'pitts-vaccinated':
    'Nova Jersey 2008: rubéola congênita embora a mãe fosse vacinada e sem exantema; a IgG dela estava acima de 400 UI/mL aos 4 meses.',
  'mace-positive':
    'Mace 2004: a PCR amniótica encontrou 83 a 95 por cento dos bebês infectados e nunca foi falsamente positiva em 45 mulheres.',
  'mace-negative':
    'Mace 2004: a PCR amniótica deixou passar 5 a 17 por cento dos bebês infectados em 45 mulheres.',
  'banatvala-negative':
    'Banatvala e Peckham: um só exame pré-natal negativo nunca exclui; colher ao menos 6 a 8 semanas após a infecção.',
  'who-crs-throat':
    'Manual da OMS 3.6: RNA de rubéola na garganta do lactente prova infecção; a criança pode ser contagiosa.',
  'who-crs-throat-negative':
    'Manual da OMS 3.6: um swab negativo não encerra: a criança conta como contagiosa até 1 ano a menos que duas amostras com um mês de intervalo, ambas após 3 meses de idade, sejam negativas.',
  'who-crs-igg-stays':
    'Manual da OMS 4.8: a IgG da mãe cai à metade a cada mês, aproximadamente; IgG que fica sem vacina ou exposição confirma infecção.',
  'uptodate-crs-igm':
    'UpToDate: IgM no lactente é evidência laboratorial; com um defeito é a síndrome, sem ele só infecção.',
  'uptodate-crs-negative': 'UpToDate: IgM colhida perto do nascimento é repetida com 1 mês se negativa.',
  'bmj-crs-negative':
    'BMJ Best Practice e resumos semelhantes: quase todos os lactentes infectados têm IgM abaixo de 3 meses, 90 por cento aos 3 a 6 meses, cerca de metade aos 6 meses; um resumo dá metade aos 3 meses.',
  'bmj-crs-igg-stays':
    'BMJ Best Practice: IgG que fica além de 7 a 11 meses sem vacina ou exposição confirma infecção.',
  'primarycare-crs-negative':
    'Primary Care Notebook: a IgM cai com a idade; é colhida perto do nascimento e repetida se negativa.',
  'primex-cord': 'Primex: IgM ausente no sangue do cordão não exclui infecção.',
  'cradock-watson-late':
    'Cradock-Watson 1980: após rubéola materna tardia muitos lactentes infectados não tinham IgM, e a IgG persistente achou mais deles.',
  'banatvala-crs-late': 'Banatvala e Peckham: IgG que fica após 9 meses sem vacina confirma infecção.',
  'banatvala-crs-mother':
    'Banatvala e Peckham: todo lactente de mãe com rubéola é testado, seja qual for a semana.',
  'cdna-crs': 'Austrália (CDNA): lactentes de mães com rubéola confirmada ou suspeita são testados.',
  'aap-crs-suspected':
    'AAP: precauções de contato enquanto se suspeita de rubéola congênita, até 1 ano de idade a menos que duas amostras com um mês de intervalo após 3 meses de idade sejam negativas.',
  'germany-crs': 'Alemanha: rubéola congênita é de notificação obrigatória.',
  'bccdc-cri':
    'Canadá (BCCDC): evidência laboratorial sem defeito é infecção congênita por rubéola; torna-se a síndrome quando surge um defeito.',
  'bccdc-crs': 'Canadá (BCCDC): evidência laboratorial com um defeito é síndrome da rubéola congênita.',
  'rcog-crs-late':
    'RCOG: um lactente normal é seguido, pois perda auditiva e outros defeitos podem surgir mais tarde.',
  'wallin-crs':
    'Kansas 2018: um lactente com IgM, duas rodadas de PCR negativas com 30 dias de intervalo e sem defeitos foi classificado como infectado e seguido.',
};
