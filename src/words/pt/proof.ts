/** The words of the page on which a reader checks the tables, breaks a copy of a row, and sees tables of others. */
import type { proofWords as english } from '../en/proof.ts';
import type { Like } from '../like.ts';
import { thousands } from './reading.ts';

const some = (n: number, one: string, more: string) => `${thousands(n)} ${n === 1 ? one : more}`;

export const proofWords: Like<typeof english> = {
  title: 'Conferir cada resposta',
  lead: 'As tabelas podem ser conferidas de novo neste aparelho, offline: cada combinação de dados que uma camada pode encontrar, e bem mais de um milhão de casos inteiros, pelo mesmo programa que responde a um caso. As respostas são comparadas com as publicadas.',
  number: thousands,
  shows: 'O que mostra uma conferência sem falhas',
  showsList: [
    'Em cada camada de cada tabela, cada combinação de seus dados é respondida por exatamente uma linha: nenhuma fica de fora, nenhuma tem duas.',
    'Cada linha vale para alguma combinação, e cada condição de uma linha a distingue de outra.',
    'Casos inteiros são respondidos aqui como eram quando esta versão foi publicada, até a última ação.',
  ],
  showsNot: 'O que não mostra',
  showsNotList: [
    'Que uma linha está certa. Uma linha para cada caso ainda pode ser uma linha errada. Cada linha nomeia suas fontes; nenhum clínico revisou ainda as tabelas.',
    'Que o digitado é o que o laboratório imprimiu, ou que é desta pessoa.',
    'Nada sobre dados que as tabelas não perguntam.',
  ],
  check: {
    title: 'Conferir neste aparelho',
    button: 'Conferir neste aparelho',
    again: 'Conferir de novo',
    running: 'Conferindo',
    cancel: 'Cancelar',
    bar: 'Quanto da conferência está pronto',
    layers: (done: number, all: number) => `${thousands(done)} de ${thousands(all)} camadas`,
    cases: (done: number, all: number) => `${thousands(done)} de ${thousands(all)} casos inteiros`,
    started: 'A conferência começou.',
    cancelled: 'A conferência foi cancelada. Nada foi apurado.',
    worker:
      'A conferência não pôde iniciar ou foi interrompida; nada é mostrado. Não se achou falha nas tabelas.',
    faultless: 'Nenhuma falha encontrada',
    faultlessLead: (combinations: number, cases: number) =>
      `${some(combinations, 'combinação', 'combinações')} de dados e ${some(cases, 'caso inteiro', 'casos inteiros')}, cada um respondido por exatamente uma linha de cada camada por que passa.`,
    same: 'Todas as respostas são as publicadas com esta versão.',
    unpublished: 'As respostas desta versão ainda não foram publicadas; não há com que comparar o número.',
    faulty: 'Não use esta versão',
    faultyLead:
      'A conferência encontrou o que não pode haver. Não se pode confiar nas respostas desta versão. Anote as linhas abaixo e avise quem fornece esta cópia.',
    differs:
      'As respostas não são as publicadas com esta versão: esta cópia, ou este navegador, funciona de outro modo.',
    took: (seconds: string) => `Feito em ${seconds.replace('.', ',')} s neste aparelho.`,
    table: 'O que foi encontrado, por tabela',
    columns: {
      table: 'Tabela',
      rows: 'Linhas',
      combinations: 'Combinações',
      gaps: 'De fora',
      overlaps: 'Duas linhas',
      deadRows: 'Linhas nunca usadas',
      conditions: 'Condições',
      deadConditions: 'Condições sem efeito',
      cases: 'Casos inteiros',
      cannotSay: 'Destes, “não pode interpretar”',
    },
    all: 'Todas as tabelas',
    casesNote:
      'Casos inteiros são todas as combinações de valores escolhidos, e na maioria falta um resultado, está pendente ou não se sabe. A parte que não pode ser interpretada nada diz de laudos reais.',
    hash: 'O número de todas as respostas',
    hashLead:
      'Um número (SHA-256) sobre as respostas a todos os casos inteiros. Se uma só ação de um só caso fosse outra, seria outro número.',
    here: 'Calculado aqui',
    published: (version: string) => `Publicado com ${version}`,
    none: 'nenhum',
    noHash: 'não pode ser calculado, porque um caso não é respondido',
    faults: {
      gap: (layer: string, n: number) =>
        `${layer}: ${some(n, 'combinação não é respondida', 'combinações não são respondidas')} por nenhuma linha.`,
      overlap: (layer: string, n: number, rows: string) =>
        `${layer}: ${some(n, 'combinação é respondida', 'combinações são respondidas')} por duas linhas ou mais, por exemplo ${rows}.`,
      deadRow: (layer: string, row: string) => `${layer}: a linha ${row} nunca vale.`,
      unanswered: (text: string) => `Um caso inteiro não é respondido: ${text}`,
    },
    dead: 'Condições sem efeito',
    deadLead:
      'Estas condições poderiam ser omitidas: em toda combinação valeria a mesma linha. Nenhuma resposta depende delas.',
  },
  broken: {
    title: 'Quebrar uma linha',
    lead: 'Um verificador que nunca encontra nada não prova nada. Danifique uma linha de uma cópia e veja o que o mesmo verificador diz dela.',
    banner: 'Uma cópia quebrada',
    bannerLead: 'Nada muda nas tabelas deste app. A cópia some quando você deixa esta página.',
    table: 'Tabela',
    layer: 'Camada',
    row: 'Linha',
    kind: 'O que quebrar',
    kinds: {
      delete: 'Apagar a linha',
      widen: 'Retirar uma de suas condições',
      overlap: 'Deixá-la aceitar o que outra linha aceita',
      move: 'Mover um valor ao próximo na sua escala',
    },
    which: {
      widen: 'Que condição',
      overlap: 'Que outra linha',
      move: 'Que valor',
    },
    drop: (fact: string, value: string) => `${fact}: ${value}`,
    move: (fact: string, from: string, to: string) => `${fact}: ${from} passa a ${to}`,
    button: 'Conferir a cópia quebrada',
    checking: 'Conferindo a cópia quebrada.',
    failed: 'A cópia quebrada não pôde ser conferida.',
    asIs: 'A linha como é',
    asBroken: 'A linha na cópia quebrada',
    gone: 'A linha sumiu.',
    always: 'vale sempre',
    finds: 'O que o verificador encontra',
    sound: (n: number) =>
      `Sem falha: cada uma de ${some(n, 'combinação', 'combinações')} ainda é respondida por exatamente uma linha.`,
    before: (n: number) =>
      `Na tabela como é, cada uma de ${some(n, 'combinação', 'combinações')} desta camada é respondida por exatamente uma linha.`,
    gap: (n: number, of: number) =>
      `${thousands(n)} de ${thousands(of)} combinações não ${n === 1 ? 'é respondida' : 'são respondidas'} por nenhuma linha.`,
    overlap: (n: number, of: number) =>
      `${thousands(n)} de ${thousands(of)} combinações ${n === 1 ? 'é respondida' : 'são respondidas'} por mais de uma linha.`,
    example: 'Por exemplo:',
    rows: (rows: string) => `Linhas: ${rows}`,
    deadRows: (rows: readonly string[]) =>
      rows.length === 1
        ? `A linha ${rows.join('')} já nunca vale sozinha.`
        : `${rows.length} linhas já nunca valem sozinhas: ${rows.join(', ')}.`,
    deadConditions: (n: number) =>
      n === 1
        ? '1 condição já não distingue sua linha de outra:'
        : `${n} condições já não distinguem suas linhas de outras:`,
    deadCondition: (row: string, fact: string) => `${row}, em “${fact}”`,
    stops: 'Com esta tabela o app não poderia ser compilado.',
    told: (gaps: number, overlaps: number, others: number) =>
      gaps + overlaps + others === 0
        ? 'A cópia quebrada foi conferida: nenhuma falha.'
        : `A cópia quebrada foi conferida: ${thousands(gaps)} de fora, ${thousands(overlaps)} com mais de uma linha, ${some(others, 'outro achado', 'outros achados')}.`,
  },
  peers: {
    title: 'O mesmo verificador em tabelas públicas de outros',
    lead: 'Duas tabelas publicadas, escritas na forma das nossas e dadas ao mesmo verificador. O que ele encontra é uma observação sobre o texto lido. O que se quis dizer cabe aos autores, e ambos os projetos publicam suas regras abertamente; por isso podem ser conferidas.',
    source: 'Lida em',
    file: 'Arquivo',
    licence: 'Licença',
    lastCommit: 'Última mudança lida',
    rows: 'Suas cláusulas, na nossa forma',
    when: 'Se',
    says: 'Então',
    clause: 'Cláusula',
    classes: (n: number) => some(n, 'classe de entrada', 'classes de entrada'),
    silent: (n: number, of: number) =>
      n === 0 ? 'Nenhuma fica sem resposta.' : `${n} de ${of} não recebem resposta:`,
    contradictory: (n: number, of: number) =>
      n === 0
        ? 'Nenhuma recebe duas respostas diferentes.'
        : `${n} de ${of} recebem duas respostas diferentes:`,
    more: (n: number) => `e mais ${n} como estas`,
    repeated: (n: number) =>
      `${some(n, 'classe é coberta', 'classes são cobertas')} por duas cláusulas que dizem o mesmo, o que nada contradiz.`,
  },
  peerWords: {
    'opensrp-toxoplasma': {
      title: 'Notas de toxoplasmose de um app de pré-natal (OpenSRP)',
      lead: 'O formulário tem IgG e IgM como positiva ou negativa e, onde a IgM é positiva, avidez abaixo ou acima de 60 %. Seguem três notas: suscetível, imune, positivo. As regras foram lidas no repositório público, não executadas.',
    },
    'who-blood-pressure': {
      title: 'Tabela de pressão arterial de um kit de diretrizes da OMS (ANC.DT.17)',
      lead: 'Não é o nosso assunto. Está aqui porque um limite muda no caminho da tabela ao seu código. Só partes da tabela, com as duas leituras sistólicas iguais; cláusulas diastólicas das mesmas regras ficam de fora e ainda podem responder.',
    },
  },
  peerLayers: {
    'opensrp-as-asked': {
      title: 'Como o formulário pergunta',
      note: 'O fluxograma nacional do Brasil, seu modelo provável, diz “até 16 semanas” (lido em trecho); as regras dizem abaixo de 16 e acima de 16.',
    },
    'opensrp-avidity-kept': {
      title: 'Se uma avidez ficou após a IgM ser corrigida para negativa',
      note: 'Se isso pode acontecer depende de o formulário esquecer um campo que esconde. Não foi verificado.',
    },
    'who-as-annotated': {
      title: 'Hipertensão, proteína na urina ausente ou +, como na anotação do arquivo de código',
      note: '140 até menos de 160, e 160 ou mais.',
    },
    'who-as-coded': {
      title: 'O mesmo, como está no código',
      note: 'O intervalo semiaberto tornou-se fechado: 140 a 160, inclusive.',
    },
    'who-row-24': {
      title: 'Pré-eclâmpsia, proteína ++, as duas cláusulas sistólicas (linhas 24 e 25)',
      note: 'A linha 24 testa 140 e abaixo; a anotação da mesma linha diz 140 ou acima. O código segue o teste.',
    },
  },
  /** By fact, `fact.value`, `row.id` and `says.what`. */
  labels: {
    igmAvidity: 'IgM (avidez)',
    'igmAvidity.negative': 'negativa',
    'igmAvidity.negative-below-60': 'negativa (ficou abaixo de 60 %)',
    'igmAvidity.negative-above-60': 'negativa (ficou acima de 60 %)',
    'igmAvidity.positive-below-60': 'positiva (abaixo de 60 %)',
    'igmAvidity.positive-above-60': 'positiva (acima de 60 %)',
    igg: 'IgG',
    'igg.negative': 'negativa',
    'igg.positive': 'positiva',
    week: 'Semana de gestação',
    'week.below-16': 'abaixo de 16',
    'week.at-16': 'exatamente 16',
    'week.above-16': 'acima de 16',
    'week.unknown': 'não se sabe',
    systolic: 'Pressão sistólica, mmHg',
    'systolic.below-140': 'abaixo de 140',
    'systolic.at-140': 'exatamente 140',
    'systolic.from-140-below-160': '140 até menos de 160',
    'systolic.above-140-to-160': 'acima de 140, até 160',
    'systolic.at-160': 'exatamente 160',
    'systolic.above-160': 'acima de 160',
    'row.susceptible': 'suscetível',
    'row.immune-1': 'imune, primeira cláusula',
    'row.immune-2': 'imune, segunda cláusula',
    'row.positive-1': 'positivo, primeira cláusula',
    'row.positive-2': 'positivo, segunda cláusula',
    'row.positive-3': 'positivo, terceira cláusula',
    'row.hypertension': 'hipertensão',
    'row.severe': 'hipertensão grave',
    'row.row-24': 'linha 24',
    'row.row-25': 'linha 25',
    'says.susceptible': 'nota “suscetível”',
    'says.immune': 'nota “imune”',
    'says.positive': 'nota “positivo: tratar pelo protocolo e encaminhar”',
    'says.hypertension': 'hipertensão',
    'says.severe': 'hipertensão grave',
    'says.pre-eclampsia': 'pré-eclâmpsia',
  },
};
