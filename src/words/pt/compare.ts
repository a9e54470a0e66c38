/** The pages that set the sources side by side. */
import type { compareWords as english } from '../en/compare.ts';
import type { Like } from '../like.ts';

export const compareWords: Like<typeof english> = {
  title: (pathogen: string) => `Fontes lado a lado: ${pathogen}`,
  back: 'Voltar ao resultado',
  ours: 'O que se diz aqui',
  first: 'Primeiros passos',
  none: 'Ainda não há resultado para comparar.',
  noneOf: (pathogen: string) => `O caso aberto não tem resultado de ${pathogen} para comparar.`,
  noneLead:
    'Leia primeiro um laudo; o resultado leva até aqui. Nada de um caso é guardado ao fechar a página.',
  start: 'Ler um laudo',
  cannotSay:
    'Este resultado não pode ser interpretado aqui. O que as fontes dizem do seu padrão está abaixo mesmo assim.',
  lead: 'O que cada fonte das tabelas diz deste padrão, em nossas palavras. As que divergem vêm primeiro.',
  cir: 'A tabela do laboratório CIR',
  cirLead: 'A tabela do laboratório de que este projeto nasceu; cada linha dela é mantida, seguida ou não.',
  cirNone: 'A tabela do laboratório CIR nada diz deste padrão.',
  groups: {
    differs: 'Divergem',
    agrees: 'Concordam',
    silent: 'Não têm linha para isto',
  },
  stances: { differs: 'Diverge', agrees: 'Concorda', silent: 'Sem linha' },
  noOthers: 'Nenhuma outra fonte das tabelas diz algo exatamente deste padrão.',
  source: 'Fonte',
  seen: 'Como foi vista',
  advice: 'O que aconselha',
  difference: 'O que é diferente',
  conclusion: (title: string) => `Conclui: ${title}.`,
  notOurs: 'Aconselha, e nós não:',
  notTheirs: 'Nós aconselhamos, e ela fala contra:',
  words: 'Como diz seu texto.',
  nothing: 'Nada na conclusão nem nos passos.',
  topics: 'Questões que este resultado toca',
  topicsLead: 'Onde fontes nomeadas têm visões diferentes, e o que se faz aqui.',
  noTopics: 'Nenhuma das questões em que as fontes divergem toca este resultado.',
  here: 'Aqui:',
  finding: (number: string) => `achado ${number}`,
  allTitle: 'Onde as fontes divergem',
  allLead:
    'Questões em que fontes nomeadas têm visões diferentes, com país e ano, e o que se faz aqui. Nada daqui é escondido de um resultado: o que o toca está ao lado dele.',
  allNone: 'Ainda não há questão aqui.',
  openCase: (pathogen: string) => `O caso aberto: ${pathogen} lado a lado`,
  recalled: 'citado de memória, a verificar',
};
