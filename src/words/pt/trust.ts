/** Where the app says whether it can be relied on: its own copy, its date, what was withdrawn since. */
export const trustWords = {
  /** Stands in the worker too, for when no page can be shown. */
  damaged: {
    title: 'Sem interpretação: a cópia neste dispositivo está danificada',
    lead: 'A cópia offline do Torchlight está danificada ou incompleta e não pode ser reparada sem rede. Nada dela foi executado.',
    todo: 'Ligue-se à internet e abra esta página de novo. Até lá use outro dispositivo ou pergunte ao laboratório.',
    again: 'Abrir de novo',
  },
  refused: {
    title: 'Sem interpretação. Não use esta cópia.',
    files: 'Há ficheiros desta cópia que não estão como foram publicados e que não puderam ser reparados.',
    tables: 'As tabelas desta cópia não são as que foram publicadas.',
    program: 'O Torchlight encontrou uma falha que não conhece e parou.',
    todo: 'Ligue-se à internet e carregue a página de novo. Se esta página voltar, use outro navegador ou outro dispositivo, avise quem cuida dele e pergunte ao laboratório pelo resultado.',
    again: 'Carregar de novo',
  },
  unfinished:
    'Se acabou de ser publicada uma versão nova, carregue de novo para terminar a atualização. O que introduziu fica até lá.',
  reload: 'Carregar de novo',
  update: {
    same: (version: string) => `As suas tabelas são as mesmas (${version}).`,
    other: (now: string, next: string) =>
      `O conteúdo clínico muda com ela: tabelas ${next} em vez de ${now}.`,
  },
  newer: (mine: string, next: string) =>
    `Esta resposta é das tabelas ${mine}. Uma versão com as tabelas ${next} está pronta a carregar.`,
  copy: {
    title: 'Cópia offline',
    lead: 'Se se pode contar com este dispositivo sem rede. Um navegador pode apagar uma cópia quando o disco está cheio ou após semanas sem uso, salvo se for persistente.',
    verified: 'Verificada: cada ficheiro como foi publicado',
    installed: 'Instalada como aplicação',
    persistent: 'Persistente: mantida quando o disco está cheio',
    withdrawals: 'Lista de respostas retiradas lida desde este início',
    yes: 'sim',
    no: 'não',
    keep: 'Pedir ao navegador que guarde a cópia',
    notKept: 'O navegador não o prometeu.',
  },
  overdue: (due: string, today: string) =>
    `Estas tabelas deviam ser revistas até ${due}; segundo este dispositivo hoje é ${today}. As orientações podem ter mudado: procure uma versão mais nova e confira a resposta numa fonte atual.`,
  clock: (made: string, today: string) =>
    `O relógio deste dispositivo é impossível: indica ${today}, mas estas tabelas foram feitas em ${made}. As respostas não dependem do relógio. Aqui não se pode saber se as tabelas estão ultrapassadas.`,
  withdrawn: {
    title: 'Retirada. Não use esta resposta.',
    some: (version: string) => `Foram retiradas respostas das tabelas ${version}`,
    reason: 'Porquê',
    todo: 'O que fazer',
    all: 'Diz respeito a todas as respostas destas tabelas.',
    rows: (ids: string) => `Diz respeito às respostas em que contou uma destas linhas: ${ids}.`,
    notGiven: 'Uma resposta retirada não é guardada em ficheiro, partilhada nem transformada em folheto.',
  },
  /** Names the place on the page where these notices stand. */
  notices: 'Sobre esta cópia',
};
