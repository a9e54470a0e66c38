import type { whyNewborn as english } from '../en/why-newborn.ts';
import type { Like } from '../like.ts';

/** Why a row of a newborn table decided as it did. One plain sentence each. */
export const whyNewborn: Like<typeof english> = {
  // Serology, all three pathogens
  'nb-igm-methods-disagree':
    'Dois métodos de IgM discordam; a IgM é lida como zona cinzenta: nem mostra nem exclui infecção.',
  'nb-igm-blot-leans':
    'Só um imunoblot de IgM fala contra a IgM reagente; ele apenas inclina, e a IgM é lida como zona cinzenta.',
  'nb-igm-refuted':
    'Um segundo método de IgM é negativo no mesmo soro; a IgM reagente provavelmente não é real.',
  'nb-igg-doubted': 'A IgG é positiva, mas seu imunoblot é negativo; esta IgG não prova nada.',
  'nb-igg-unread':
    'O resultado de IgG está pendente, é desconhecido ou não pode ser classificado; é pedido, não adivinhado.',
  'nb-igm-unread':
    'O resultado de IgM está pendente, é desconhecido ou não pode ser classificado; é pedido, não adivinhado.',
  'nb-igg-contradicted':
    'A IgG é negativa, mas há avidez ou imunoblot de IgG positivo informados: os resultados se contradizem.',
  'nb-igg-missing': 'Falta o resultado de IgG; a IgM não pode ser lida até o fim.',
  'nb-igm-missing': 'Falta o resultado de IgM, e sem ele nada se exclui.',
  'nb-igg-mothers':
    'Esta IgG é da mãe até que suba ou permaneça; nem mostra nem exclui infecção do lactente.',
  'nb-igg-mother-none':
    'A mãe não foi infectada nesta gestação e não há sinais; provavelmente é o anticorpo dela; é seguido até desaparecer.',
  'nb-igm-negative-alone': 'Só uma IgM negativa não exclui nada: muitos lactentes infectados não a têm.',
  'nb-igm-reactive-earlier':
    'Uma amostra anterior deste lactente tinha IgM reagente; um resultado tranquilo hoje não exclui infecção.',
  'nb-no-result': 'Ainda não se conhece resultado; nada se pode dizer; a avaliação vem primeiro.',
  'nb-background-calm': 'A sorologia da mãe não mostra infecção nesta gestação, e o lactente não tem sinais.',
  'nb-mother-never':
    'A mãe não foi infectada nesta gestação, o lactente não tem IgG nem IgM e não tem sinais.',
  'nb-passive':
    'Imunoglobulina ou hemoderivado nos últimos 6 meses: a IgG pode ser passiva, e seu aumento ou persistência não prova nada.',
  'nb-immunity': 'O sistema imune está enfraquecido: anticorpos negativos podem ser falsamente negativos.',
  'nb-fragile-negative':
    'A IgG é negativa, mas não se pode confiar na sorologia deste lactente; nada é excluído por ela.',
  'nb-fragile-positive':
    'A IgG pode ser passiva ou falsamente negativa neste lactente; nada é excluído por ela.',
  'nb-rise-open':
    'Informa-se aumento de IgG, mas pode ser passiva, duvidosa ou resposta a vacina: isso nada prova e nada exclui.',
  'nb-rise-contradicts':
    'Informa-se aumento de IgG, mas hoje a IgG é negativa: os resultados se contradizem.',

  // IgM and IgA
  'nb-igm-own': 'IgM no sangue do próprio lactente não vem da mãe.',
  'nb-iga-own': 'IgA no sangue do próprio lactente a partir do dia 10 não vem da mãe.',
  'nb-own-marker':
    'O sangue do próprio lactente contém anticorpo que não atravessa a placenta; aponta para infecção e precisa de confirmação.',
  'nb-igm-too-early':
    'IgM antes do dia 5, ou em idade desconhecida, pode vir do sangue da mãe no nascimento.',
  'nb-iga-too-early':
    'IgA antes do dia 10, ou em idade desconhecida, pode vir do sangue da mãe no nascimento.',
  'nb-igm-not-own':
    'A IgM foi achada no sangue do cordão ou em amostra de origem desconhecida: o sangue da mãe pode ter se misturado.',
  'nb-iga-not-own':
    'A IgA foi achada no sangue do cordão ou em amostra de origem desconhecida: o sangue da mãe pode ter se misturado.',
  'nb-igm-grey': 'A IgM está em zona cinzenta: mantém a infecção possível e não prova nada.',
  'nb-iga-grey': 'A IgA está em zona cinzenta: mantém a infecção possível e não prova nada.',
  'nb-iga-odd': 'A IgA é reagente; para esta infecção não prova nada, mas o caso fica em aberto.',
  'nb-marker-weak':
    'IgM ou IgA reagente precoce, em zona cinzenta, logo após vacina ou não seguramente do próprio lactente torna a infecção possível, não mais.',
  'nb-refuted-open': 'Um segundo método refuta a IgM, mas nada mais exclui infecção; ela continua possível.',
  'nb-refuted-rest-excludes':
    'Um segundo método refuta a IgM, e todo o resto fala contra infecção; pede-se ainda mais uma amostra.',
  'nb-sample-cord':
    'É sangue do cordão: IgM e IgA nele podem ser da mãe, e um resultado negativo não exclui nada.',
  'nb-sample-unknown':
    'Não se sabe se era sangue do cordão; IgM ou IgA reagente não é tomada como do próprio lactente.',

  'nb-igg-returned':
    'A IgG tinha sumido e voltou. Um rebote mostra infecção do lactente quando os dois soros são testados em paralelo; não se comparam valores de rotinas separadas.',

  // Other proof
  'nb-pcr-cord':
    'A PCR é positiva no sangue do cordão, ou em sangue de origem desconhecida; aponta para infecção e é confirmada no lactente.',
  'nb-pcr-odd':
    'A PCR é positiva em material não validado para esta infecção: mantém o caso em aberto até testar um material usual.',
  'nb-amniotic':
    'A PCR no líquido amniótico era positiva; o lactente está provavelmente infectado, e suas próprias amostras confirmam.',
  'nb-mother-child-blot':
    'O lactente tem bandas de anticorpo que faltam no soro da mãe: ele produz anticorpo próprio.',
  'nb-proof-against-igg':
    'Prova ou IgM do lactente contrasta com uma IgG negativa: a IgG é repetida por outro método.',

  // Toxoplasma
  'nb-toxo-pcr': 'DNA de toxoplasma no sangue ou na urina do lactente prova infecção antes do nascimento.',
  'nb-toxo-rise': 'A IgG do lactente sobe em soros testados em paralelo: é anticorpo do próprio lactente.',
  'nb-toxo-persists':
    'IgG ainda positiva além de 12 meses é anticorpo do próprio lactente, porque a da mãe já sumiu até então.',
  'nb-toxo-gone-twice':
    'A IgG de um lactente não tratado é negativa duas vezes, ambas a partir de 5 meses: era da mãe, e sumiu.',
  'nb-toxo-gone-late': 'A IgG de um lactente não tratado é negativa além de 12 meses: era da mãe, e sumiu.',
  'nb-toxo-gone-early':
    'Uma só IgG negativa, ou antes de 5 meses, não exclui infecção; a evolução da IgG decide.',
  'nb-toxo-gone-treated':
    'O tratamento pode fazer a IgG sumir por um tempo; uma IgG negativa durante ou após ele não exclui nada.',
  'nb-toxo-gone-untold':
    'Não se sabe se o lactente foi tratado; só um lactente não tratado é liberado por IgG negativa.',

  // Rubella
  'nb-vaccine-recent':
    'Uma vacina contra rubéola nas últimas 12 semanas pode, por si, dar IgM, aumento e RNA viral.',
  'nb-rubella-rna': 'RNA de rubéola em material do próprio lactente prova infecção.',
  'nb-rubella-vaccine-rna':
    'RNA de rubéola foi achado até 12 semanas após vacina: o laboratório de referência distingue vírus vacinal de selvagem.',
  'nb-blot-vaccine':
    'Bandas próprias do lactente surgiram até 12 semanas após vacina contra rubéola; podem ser a resposta à vacina.',
  'nb-rubella-rise':
    'A IgG do lactente sobe em soros testados em paralelo, sem vacina registrada; isso aponta para infecção.',
  'nb-rubella-persists-once':
    'A IgG é positiva além de 9 meses em criança nunca vacinada; um segundo soro em paralelo confirma.',
  'nb-rubella-persists-twice':
    'IgG além de 9 meses que não cai em soros paralelos, em criança nunca vacinada, é da própria criança.',
  'nb-rubella-gone-late':
    'IgG e IgM são negativas além de 9 meses e não há sinais: o anticorpo da mãe sumiu e nenhum o seguiu.',
  'nb-rubella-gone-early':
    'IgG negativa antes de 9 meses não exclui infecção, a menos que a mãe nunca tenha sido infectada e não haja sinais.',
  'nb-rubella-signs-open': 'A IgG sumiu, mas há sinais ou não se sabe deles; infecção não está excluída.',
  'nb-rubella-mothers-igg': 'A mãe não foi infectada, não há sinais nem IgM: esta IgG é anticorpo da mãe.',
  'nb-rubella-late-igg':
    'IgG além de 9 meses já não é da mãe; sem a história vacinal pode ser vacina ou infecção.',
  'nb-rubella-undated':
    'A IgG está em zona cinzenta, é duvidosa ou de idade desconhecida; não se distingue do anticorpo da mãe.',
  'nb-rubella-suspicion':
    'Infecção da mãe, ou sinais no lactente: notificar e isolar na suspeita, antes de voltarem os exames.',

  // CMV
  'nb-cmv-igm': 'A IgM de CMV de um lactente é muitas vezes falsa e muitas vezes ausente: a PCR decide.',
  'nb-cmv-marker': 'IgM ou IgA reagente mantém o CMV possível; a PCR decide, e pede-se repetição na urina.',
  'nb-cmv-by-day-21':
    'A PCR de CMV na urina, ou no sangue do próprio lactente, foi positiva até o dia 21: infecção antes do nascimento.',
  'nb-cmv-spot':
    'DNA de CMV no sangue seco dos primeiros dias prova infecção antes do nascimento, em qualquer idade.',
  'nb-cmv-spot-against-urine':
    'O papel-filtro é positivo e a urina até o dia 21 negativa: infecção é provável, e ambos são repetidos.',
  'nb-cmv-blood-against-urine':
    'O sangue do lactente é positivo e a urina até o dia 21 negativa: infecção é provável, e ambos são repetidos.',
  'nb-cmv-saliva': 'Só a saliva é positiva: o leite pode causar isso; a urina confirma.',
  'nb-cmv-two-kinds':
    'A PCR positiva sozinha provaria pouco, mas o líquido amniótico ou o blot mãe e filho aponta no mesmo sentido.',
  'nb-cmv-refuted':
    'PCR positiva de saliva ou sangue do cordão não se confirma na urina: infecção continua possível, e ambas são repetidas.',
  'nb-cmv-late':
    'A primeira PCR positiva veio após o dia 21 ou em idade desconhecida: pode ser infecção após o nascimento; o papel-filtro decide.',
  'nb-cmv-urine-negative':
    'A PCR de CMV na urina foi negativa até o dia 21, e nenhum outro achado aponta para infecção.',
  'nb-cmv-saliva-negative':
    'A PCR de CMV na saliva foi negativa até o dia 21, a mãe não foi infectada e não há sinais.',
  'nb-cmv-saliva-negative-open':
    'Só a saliva negativa exclui CMV apenas quando a mãe nunca foi infectada e não há sinais; a urina decide.',
  'nb-cmv-late-negative':
    'PCR negativa após o dia 21, ou em idade desconhecida, não exclui nada de antes do nascimento.',
  'nb-cmv-no-pcr':
    'Não se conhece PCR na urina nem na saliva; anticorpo, PCR negativa no sangue ou papel-filtro nem mostram nem excluem CMV.',
  'nb-cmv-last-week':
    'Dia 14 a 21 sem PCR de CMV na urina ou saliva: após o dia 21 uma PCR positiva já não prova infecção antes do nascimento.',
  'nb-cmv-age-unknown':
    'A idade não é conhecida; os 21 dias em que a PCR prova infecção antes do nascimento podem estar acabando.',
  'nb-cmv-repeat-both': 'Saliva e urina discordam: ambas são repetidas, a saliva bem depois de uma mamada.',

  'nb-rebound':
    'A IgG era negativa e voltou a positiva antes de ficar negativa: não é uma evolução que exclua infecção.',
  'nb-e2-absent':
    'O imunoblot mostra bandas E1 sem E2, como após infecção recente; rubéola não está excluída.',
  'nb-cord-later':
    'O sangue do cordão é colhido no nascimento, e esta amostra é posterior: sua origem deve ser esclarecida antes de excluir algo.',
  'nb-blot-before-igg':
    'O imunoblot mostra bandas antes do teste de IgG, e a IgM é reagente: a IgG é lida como zona cinzenta.',
  // Care
  'nb-signs-today': 'Sinais no lactente tornam isto urgente: fala-se com o especialista hoje.',
  'nb-signs-other-cause': 'Os sinais precisam de outra explicação; a avaliação continua.',
};
