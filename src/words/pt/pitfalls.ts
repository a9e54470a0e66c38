import type { pitfallWords as english } from '../en/pitfalls.ts';
import type { Like } from '../like.ts';

/** How a result has misled, and whom it does not answer for. One sentence or two, in plain words. */
export const pitfallWords: Like<typeof english> = {
  'toxo-igm-years':
    'A IgM muitas vezes fica reagente muito depois de uma infecção: de 451 pessoas com IgG e IgM reagentes, 22 % tinham uma recente.',
  'toxo-avidity-back':
    'Uma avidez alta olha para trás cerca de 4 meses da sua própria amostra, não mais: em amostra posterior deixa as primeiras semanas em aberto.',
  'toxo-avidity-low':
    'Uma avidez baixa ou intermediária pode durar meses a anos; sozinha não mostra infecção recente.',
  'toxo-avidity-kit':
    'Os kits traçam os limites da avidez de modos diferentes: um índice de 0,25 é baixo, cinzento ou alto, conforme o kit. Só vale a classe do próprio laboratório.',
  'toxo-early':
    'O anticorpo precisa de tempo: uma amostra das duas primeiras semanas após exposição ainda pode ser negativa para IgG e IgM.',
  'toxo-no-igm':
    'Existe soroconversão sem IgM detectável: compare a IgG com resultados anteriores, e repita IgG e IgM juntas.',
  'toxo-late-first':
    'A partir de cerca de 18 semanas, IgG sem IgM já não situa a infecção antes desta gestação: a IgM tinha sumido em cerca de 20 % dos soros colhidos 21 a 52 semanas após a infecção.',
  'toxo-again':
    'Bebês de mulheres antes imunes foram infectados por reinfecção com outra cepa; os relatos são poucos, e seguiram alimento ou viagem de longe.',
  'toxo-eye':
    'Com doença ocular ativa da mãe, relatou-se um bebê infectado enquanto a IgG dela era estável e a IgM negativa.',
  'toxo-false-igm':
    'Uma IgM falsa não protege de nada: ela volta a contar como suscetível, com orientação de higiene e repetições.',
  'toxo-igm-kits':
    'Os kits de IgM diferem muito: entre soros só com IgM, a especificidade foi de 24 % a 95 %.',
  'toxo-titres':
    'Valores de kits diferentes não podem ser comparados: um aumento só conta quando ambos os soros foram testados lado a lado.',
  'toxo-treated':
    'A espiramicina retém o aumento da IgG e da avidez: soros posteriores sob tratamento datam mal uma infecção.',
  'toxo-amnio':
    'PCR negativa do líquido amniótico não exclui infecção do bebê: encontrou 92 % dos infectados em um estudo e 64 % em outro.',

  'rubella-igm-rare':
    'Onde a rubéola é rara, a maioria das IgM reagentes é falsa: de 199 notificações em Nova York, 2 eram rubéola.',
  'rubella-igm-others':
    'Parvovírus B19, EBV, CMV e fator reumatoide podem tornar esta IgM reagente; uma infecção por parvovírus na gestação passou despercebida assim.',
  'rubella-igm-lasts': 'A IgM específica de rubéola pode durar meses sem infecção recente.',
  'rubella-avidity-window':
    'As janelas publicadas de uma avidez alta vão de 4 semanas a 6 meses: ela só exclui o que o método do próprio laboratório exclui.',
  'rubella-avidity-vaccine': 'A avidez é baixa também após vacina recente: não distingue vacina de infecção.',
  'rubella-late':
    'A IgM pode ter sumido 8 semanas após uma infecção: uma primeira amostra depois disso não mostra quando veio a IgG. Uma mulher lida como imune com 12 semanas teve uma criança afetada.',
  'rubella-again':
    'Anticorpo não exclui reinfecção: bebês foram infectados após reinfecções sem exantema, e apesar de vacina documentada.',
  'rubella-height': 'A altura da IgG nem mostra nem exclui uma infecção recente.',
  'rubella-early':
    'O anticorpo precisa de tempo: cerca de metade tem IgM no dia do exantema, mais de 90 % no dia 5.',
  'rubella-limit':
    'O limite de 10 UI/mL é uma convenção: o mesmo soro é lido de modos diferentes por kit, e muitos soros com anticorpo foram chamados negativos ou indeterminados.',
  'rubella-remembered':
    'Vacina ou doença só lembrada não conta como evidência de imunidade; uma dose documentada conta.',
  'rubella-parallel':
    'O mesmo soro é lido de modos diferentes por kit: um aumento só conta quando ambos os soros foram testados lado a lado.',
  'rubella-silent': 'Rubéola sem exantema já infectou bebês: a ausência de exantema não fala contra nada.',
  'rubella-amnio': 'Uma só PCR negativa do líquido amniótico não exclui infecção do bebê.',

  'cmv-igm':
    'A IgM nem prova nem exclui: pode durar mais de um ano, e 4,7 % das mulheres com primoinfecção bem datada não a tinham.',
  'cmv-avidity-high':
    'Mesmo uma avidez alta precoce não é absoluta: 6,2 % das mulheres 1 a 3 meses após primoinfecção bem datada a tinham.',
  'cmv-avidity-late':
    'Mais tarde na gestação, uma avidez alta não pode excluir primoinfecção no início dela; um bebê foi infectado apesar de avidez alta no segundo trimestre.',
  'cmv-avidity-kit':
    'Os kits traçam os limites da avidez de modos diferentes: 0,62 é alta em um laboratório e intermediária em outro. Só vale a classe do próprio laboratório.',
  'cmv-avidity-low': 'Uma avidez baixa pode durar mais de 18 semanas: sozinha não mostra infecção recente.',
  'cmv-early':
    'O anticorpo precisa de tempo: até 60 dias após contato com um caso conhecido, uma amostra negativa é precoce demais para tranquilizar.',
  'cmv-immune':
    'Uma mulher antes imune ainda pode passar CMV ao bebê, e nenhum exame de sangue dela o mostra de modo confiável.',
  'cmv-low-igg':
    'Uma IgG baixa pode ser falsa: de 33 mulheres com IgG baixa testadas de novo, 11 não tinham anticorpo.',
  'cmv-ebv': 'Infecção aguda por EBV pode tornar esta IgM reagente.',
  'cmv-igm-kits': 'Os kits de IgM diferem muito: dos mesmos 369 soros, um achou 105 reagentes e outro 48.',
  'cmv-seroconversion':
    'Uma soroconversão precisa de um segundo olhar: de 10 mulheres encaminhadas com uma, nenhuma a tinha, porque a IgG era falsa.',
  'cmv-blood-pcr': 'PCR no sangue da mãe não é exame do bebê: o líquido amniótico é.',
  'cmv-amnio':
    'PCR negativa do líquido amniótico não exclui infecção: de 712 bebês com uma, 24 estavam infectados.',

  'toxo-child-igm': 'IgM e IgA deixam passar recém-nascidos infectados: juntas encontraram 73 %.',
  'toxo-child-cord':
    'IgM e IgA no sangue do cordão podem ser da mãe: menos lactentes sem infecção foram corretamente negativos (85 a 88 %) do que no próprio sangue (98 a 100 %).',
  'toxo-child-rebound':
    'Já houve infecção que só se mostrou por aumento da IgG aos 6 meses, após PCR amniótica negativa e IgM negativa.',
  'toxo-child-signs':
    'Uma criança infectada pode parecer bem: de 153 crianças infectadas nascidas vivas, 27 % tiveram um sinal específico em alguns anos.',
  'rubella-child-igm':
    'Cerca de 20 % dos lactentes infectados não têm IgM no primeiro mês: ela é repetida então.',
  'rubella-child-mmr':
    'Uma vacina dada antes da amostra tardia de IgG torna essa amostra ilegível: colha primeiro a amostra.',
  'rubella-child-sheds': 'Um lactente infectado pode ser contagioso até um ano de idade.',
  'rubella-child-later':
    'Perda auditiva e outros achados podem vir mais tarde: normal ao nascer não é liberação.',
  'cmv-child-21':
    'A partir do dia 22, uma PCR com CMV achado não distingue infecção antes do nascimento de uma depois.',
  'cmv-child-saliva':
    'A saliva pode conter CMV do leite da mãe: 15 de 96 achados na saliva não se confirmaram na urina.',
  'cmv-child-spot':
    'PCR em sangue seco em papel-filtro deixa passar muitos: encontrou 34 a 77 % dos lactentes infectados.',
  'cmv-child-igm':
    'A IgM do recém-nascido deixa passar mais de um terço dos lactentes infectados, e sua IgG é da mãe.',

  'not-weak':
    'uma mulher com sistema imune enfraquecido, se isso não foi informado: o anticorpo dela pode faltar.',
  'not-donor':
    'os meses após imunoglobulina ou hemoderivado, se isso não foi informado: o anticorpo pode ser do doador.',
  'not-baby': 'dizer se o bebê está infectado ou afetado: o anticorpo da mãe não o mostra.',
  'not-later': 'uma amostra posterior, ou uma gestação iniciada depois: informe-as de novo.',
  'not-mother': 'a mãe: a amostra dela é lida por outra tabela.',
  'not-donor-child':
    'um lactente que recebeu imunoglobulina ou hemoderivado, se isso não foi informado: o anticorpo pode ser do doador.',
  'not-older':
    'uma criança com mais de 18 meses, ou qualquer pergunta que não seja infecção antes do nascimento.',
};
