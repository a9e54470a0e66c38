/** Sharing answers by a link, and opening such a link. */
import type { shareWords as english } from '../en/share.ts';
import type { Like } from '../like.ts';

export const shareWords: Like<typeof english> = {
  open: 'Compartilhar…',
  holds:
    'O link contém as próprias respostas: infecções, pessoa, semana ou idade, resultados, história, e a data da amostra se foi informada. Não contém nome, observação nem a prática do seu serviço. Quem tem o link pode lê-las; nada é guardado em outro lugar.',
  copy: 'Copiar um link com estas respostas',
  copied: 'Link copiado',
  byHand: 'A cópia foi recusada. O link está selecionado abaixo: copie com Ctrl+C.',
  handOn: 'Passar o link a outro programa',
  handOnFailed: 'O aparelho não pôde passar o link. Copie-o em vez disso.',
  tooLong: 'Estas respostas são longas demais para um link. Salve-as como arquivo.',
  subject: 'Respostas para o Torchlight',

  title: 'Respostas de um link',
  lead: 'Alguém lhe enviou estas respostas. Compare-as com o laudo antes de se apoiar nelas.',
  removed: 'Elas foram retiradas do endereço desta página, e são esquecidas quando você a deixa.',
  unknown: 'O que quem enviou não sabia conta aqui como não sabido. Na mesa é perguntado de novo.',
  practice: 'Os intervalos seguem a prática escolhida neste aparelho.',
  held: 'O que foi informado',
  noes: 'Respondido com não, nenhum ou não feito:',
  answer: 'O que estas tabelas dizem',
  take: 'Continuar com estas respostas na mesa',
  caseOpen: 'Há um caso aberto na mesa',
  caseOpenLead: 'Continuar com estas respostas limpa o caso aberto. Suas respostas não são guardadas.',
  replace: 'Limpar e continuar com estas respostas',
  keepOpen: 'Voltar ao caso aberto',
  stay: 'Voltar às respostas do link',

  sameVersion: (app: string, content: string) =>
    `Feito com Torchlight ${app} e tabelas ${content}, como são aqui.`,
  otherApp: (theirs: string, here: string) =>
    `O link foi feito com Torchlight ${theirs}; aqui é ${here}. As tabelas são as mesmas.`,
  otherTables: (theirs: string, here: string) =>
    `O link foi feito com tabelas ${theirs}; aqui são ${here}. O que está aqui pode diferir do que leu quem enviou.`,
  fromLink: 'Estas respostas vieram por um link.',

  faults: {
    nothing: {
      title: 'Não há respostas neste endereço',
      lead: 'As respostas são retiradas do endereço assim que lidas; recarregar esta página as perde. Abra o link de novo.',
    },
    'too-long': {
      title: 'Este link é longo demais',
      lead: 'É mais longo que qualquer link feito pelo Torchlight, e não foi lido.',
    },
    'other-form': {
      title: 'Este link é de outra versão',
      lead: 'Foi feito por um Torchlight que escreve links de outro modo. Peça as respostas a quem enviou, ou carregue a versão mais nova.',
    },
    broken: {
      title: 'Este link não pode ser lido',
      lead: 'Foi cortado, alterado, ou não foi feito pelo Torchlight. Nada dele foi usado. Peça a quem enviou que o copie de novo.',
    },
  },
  home: 'Ler um laudo',
};
