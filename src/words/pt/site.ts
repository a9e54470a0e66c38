/** What the practices say, and the page on which a site chooses one. */
import type * as english from '../en/site.ts';
import type { Like } from '../like.ts';

export const practiceWords: Like<typeof english.practiceWords> = {
  'france-toxo':
    'Uma mulher sem anticorpo é testada todo mês a partir da segunda consulta, a última vez 2 a 4 semanas após o parto.',
  'france-rubella':
    'Uma mulher sem IgG é testada de novo para IgG com cerca de 20 semanas; textos mais antigos testavam todo mês.',
  'france-cmv':
    'Aconselha-se rastreio no primeiro trimestre para mulheres com resultado negativo ou desconhecido (HAS, junho de 2025); o segundo teste nesse trimestre é citado de memória.',
  'italy-toxo': 'Uma mulher sem anticorpo é testada de novo a cada 4 a 6 semanas.',
  'germany-toxo':
    'Onde é testada de novo, a cada 8 a 12 semanas (um laboratório: 8, no máximo 10). O seguro público só paga na suspeita.',
  'germany-rubella':
    'A IgG é testada uma segunda vez com 16 a 17 semanas quando a primeira foi negativa; duas doses documentadas contam como imunidade, sem teste.',
  'germany-cmv':
    'Não faz parte do cuidado de rotina. Onde é feito, uma página para pacientes repete o teste a cada 6 a 8 semanas e não nomeia fim; o fim em 14 a 16 semanas é das próprias tabelas. Com IgG conhecida nada se repete.',
  'austria-toxo': 'Uma mulher sem anticorpo é testada de novo a cada 8 semanas, aproximadamente.',
  'brazil-toxo':
    'Uma mulher sem anticorpo é testada de novo a cada mês até a cada 3 meses, conforme os recursos.',
  'ecci-cmv':
    'Primeiro teste o mais cedo possível no primeiro trimestre, depois a cada 4 semanas até 14 a 16 semanas. É também o intervalo das próprias tabelas.',
  'belgium-cmv': 'Um laboratório que resume o consenso europeu: rastreio só até 14 semanas.',
  'israel-cmv':
    'Testes no início, com 11 a 14 e com 16 a 19 semanas; uma mulher infectada no passado não é testada de novo.',
  'uk-toxo': 'Sem rastreio populacional; portanto, sem repetição de rotina.',
  'uk-rubella':
    'A Inglaterra encerrou o rastreio pré-natal em 1º de abril de 2016; duas doses documentadas contam como proteção, sem teste.',
  'uk-cmv': 'Sem rastreio de rotina, portanto sem repetição de rotina; teste só com indicação.',
  'us-canada-toxo':
    'Sem rastreio de rotina (ACOG); só se testam mulheres em risco ou com sinais na ultrassonografia (SOGC). Sem repetição de rotina.',
  'us-canada-rubella': 'IgG uma vez no início do pré-natal; sem repetição de rotina.',
  'us-canada-cmv':
    'Sem rastreio de rotina (SMFM; SOGC: orientação de higiene para todas, testes não para todas). Sem repetição de rotina.',
  'australia-toxo':
    'Pouca evidência para rastreio; orientação de prevenção. Nada diz de intervalo; fica o das próprias tabelas.',
  'australia-rubella': 'IgG uma vez no início do pré-natal; sem repetição de rotina.',
  'australia-cmv':
    'Sem rastreio de todas; orientação de higiene para todas; teste após sintomas ou contato conhecido. Sem repetição de rotina.',
  'cir-toxo':
    'Linha 4 de sua tabela: observar, repetir IgM na gestação, sem intervalo. Aqui IgG e IgM são colhidas juntas.',
  'cir-rubella':
    'Linha 4 de sua tabela: observar, repetir IgM na gestação, sem intervalo. Aqui a repetição é uma IgG; IgM só após exantema ou contato.',
  'cir-cmv':
    'Linha 1 de sua tabela: após IgG positiva com IgM negativa repete IgM na gestação. A IgM não mostra nem exclui uma reativação.',
};

export const siteWords: Like<typeof english.siteWords> = {
  title: 'Este serviço',
  lead: 'Os países diferem em quando testar de novo uma mulher sem anticorpo. Escolha a prática deste serviço; ela define esses intervalos e que repetições são oferecidas.',
  never:
    'Uma prática nunca muda o que um resultado significa, sua urgência, um encaminhamento ou o que não fazer. Exantema, doença, contato ou ultrassonografia alterada é seguido em toda prática.',
  choose: 'Que prática este serviço segue?',
  none: 'Nenhuma',
  noneHint: 'Os intervalos das próprias tabelas',
  save: 'Usar esta prática',
  saved: (name: string) => `Guardado neste aparelho: ${name}. Vale para casos iniciados a partir de agora.`,
  notKept: (name: string) =>
    `Escolhido até fechar esta página: ${name}. Este navegador não deixa a página guardá-lo. Vale para casos iniciados a partir de agora.`,
  unknown: 'A prática escolhida antes neste aparelho não existe nesta versão. Escolha de novo.',
  openCase: (name: string) => `O caso aberto mantém a prática com que foi iniciado: ${name}.`,
  openCaseUse: 'Usar a nova prática também no caso aberto',
  openCaseUsed: (name: string) => `O caso aberto segue agora: ${name}.`,
  changes: 'O que cada prática muda',
  changesLead:
    'Em nossas palavras, com a fonte e como foi vista. Uma infecção não listada mantém o intervalo das próprias tabelas.',
  retest: 'Repetição sem anticorpo',
  immune: 'Acrescentado com anticorpo',
  asTables: 'como dizem as tabelas',
  notRoutinely: 'não de rotina',
  own: 'Os intervalos das próprias tabelas',
  ownList: {
    toxoplasma: 'IgG e IgM juntas, no intervalo do laboratório.',
    rubella: 'Sem repetição de rotina; IgG e IgM de novo após exantema ou contato.',
    cmv: 'IgG e IgM juntas a cada 4 semanas até 14 a 16 semanas.',
  },
  kept: 'Só esta escolha e os kits do laboratório ficam guardados no aparelho, nada de nenhum caso. Limpar os dados do navegador a remove.',
  kits: 'Kits',
  kitsLead: 'Marque os kits deste laboratório, para que um número sem limites impressos possa ser lido.',
  kitsOpen: 'Kits deste laboratório',
  backToCase: 'Voltar ao caso',
};
