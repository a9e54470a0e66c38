import type { whyWords as english } from '../en/why.ts';
import type { Like } from '../like.ts';

/** What a fact takes to obtain. */
const cost: Like<typeof english.cost> = {
  question: 'Uma pergunta',
  stored: 'Um laudo anterior, ou um material guardado',
  'same-serum': 'Mais um exame neste soro',
  'new-sample': 'Uma nova amostra',
  invasive: 'Coleta invasiva',
};

/** Why each class stands where it does. */
const costReason: Like<typeof english.costReason> = {
  question: 'precisa de um minuto e nada mais',
  stored: 'já existe: é preciso achar, ou mandar buscar',
  'same-serum': 'precisa do laboratório, não da pessoa',
  'new-sample': 'precisa da pessoa de novo, e de espera',
  invasive: 'pode causar dano; a contagem sozinha nunca fala a favor',
};

export const whyWords: Like<typeof english> = {
  sources: 'Fonte',

  next: {
    asked: (row: string) => `A linha ${row} pede isso.`,
    notAsked: 'Nenhuma linha pede isso; está em primeiro pelo muito que resolveria e pelo pouco que exige.',
    settles: (n: number, of: number) =>
      of === 1
        ? `Resolveria ${n} da única outra conclusão que mais um dado poderia trazer:`
        : `Resolveria ${n} das ${of} outras conclusões que mais um dado poderia trazer:`,
    settlesNothing: 'Por si não traz outra conclusão: muda o que se faz, ou conta junto com outro dado.',
    noAdvice: 'Isto não é conselho para colher uma amostra.',
  },

  cost,
  costReason,
  order: 'Como esta ordem foi feita',
  orderLead:
    'Primeiro o mais simples de obter; o que já se sabe vem por último, porque teria de estar errado. A ordem foi elaborada aqui e não vem de nenhuma fonte:',
  held: 'Já informado: teria de estar errado',

  narrowing: {
    title: 'Como as respostas estreitaram o resultado',
    still: 'O que ainda está em aberto',
    caption:
      'Cada linha é uma resposta; cada marca, uma conclusão que a tabela ainda poderia alcançar depois dela, na sua maior urgência; uma cruz é uma que acaba de cair. Uma marca pode ficar tempo demais, nenhuma sai cedo demais.',
    start: 'Antes da primeira resposta',
    end: 'Todo o resto desconhecido',
    described: (counts: readonly number[]) =>
      `Conclusões ainda em aberto: ${counts.join(', depois ')}. A tabela abaixo diz quais.`,
    table: 'O mesmo em tabela',
    columns: { answer: 'Resposta', open: 'Ainda em aberto', gone: 'Caiu' },
    nothing: 'nenhuma',
    left: 'Restam',
    urgency: { none: 'nada mais', routine: 'rotina', soon: 'nesta semana', today: 'hoje' },
    none: 'Nenhuma tabela pode ser seguida para este caso.',
  },
};
