/** What is asked and said while a report is read: the command line and the screens use the same sentences. */
import type { reports as english } from '../en/reports.ts';
import type { Like } from '../like.ts';

const infections: Like<typeof english.infections> = {
  toxoplasma: 'toxoplasma',
  rubella: 'rubéola',
  cmv: 'CMV',
};

const tests: Like<typeof english.tests> = {
  igg: 'IgG',
  igm: 'IgM',
  avidity: 'avidez de IgG',
  iggBlot: 'imunoblot de IgG',
  igmBlot: 'imunoblot de IgM',
  secondIgm: 'segundo método de IgM',
  secondAvidity: 'segundo método de avidez',
  iga: 'IgA',
  motherBloodPcr: 'PCR, sangue',
  throatPcr: 'PCR, swab de garganta',
  amnioticPcr: 'PCR, líquido amniótico',
  newbornUrinePcr: 'PCR, urina do recém-nascido',
  newbornSalivaPcr: 'PCR, saliva do recém-nascido',
  newbornBloodPcr: 'PCR, sangue do recém-nascido',
  dbsPcr: 'PCR, sangue seco em papel-filtro',
  motherChildBlot: 'imunoblot mãe e filho',
};

const doubts: Like<typeof english.doubts> = {
  'code-against-text': 'O código e as palavras ao lado nomeiam testes diferentes. Qual é o teste?',
  'code-invalid':
    'O número LOINC não existe (o dígito verificador está errado). Qual é o teste, e qual a sua classe?',
  'code-unknown': 'O código não é conhecido aqui, e não há nome legível ao lado. Qual é o teste?',
  'code-alone': 'O código é conhecido, mas não há nome ao lado que o confirme. Qual é o teste?',
  'several-values': 'Há vários valores para um resultado. Qual vale?',
  'date-impossible': 'A data da amostra não pode estar certa. Quando a amostra foi colhida?',
};

const why: Like<typeof english.why> = {
  'not-understood': 'Não é um número nem uma palavra conhecida aqui. Que classe o laboratório quer dizer?',
  'text-beside-number': 'Ao lado do número há um texto não conhecido aqui. Qual é a classe?',
  'bare-number':
    'Um número sem seus limites não é um resultado. Que limites, ou que classe, o laboratório imprime?',
  'ambiguous-number': 'O separador pode ser decimal ou de milhares. Qual é o número?',
  'comparator-undecided':
    'O número está de um lado de um valor em que os limites não se separam. Qual é a classe?',
  contradiction: 'O que está impresso se contradiz. Qual é a classe?',
  'kit-not-verified':
    'Os limites deste kit são só citados de memória. Que limites imprime a bula, ou o laboratório?',
  'kit-without-limits': 'Os limites deste kit não são conhecidos aqui. Que limites o laboratório imprime?',
  'unit-against-limits': 'A unidade do valor não é a dos seus limites. Qual é a classe?',
  'unit-against-kit': 'A unidade do valor não é a do kit. Qual é a classe?',
  'kit-of-another': 'O kit é de outro teste. Que limites o laboratório imprime?',
};

export const reports: Like<typeof english> = {
  infections,
  tests,
  doubts,
  why,
  name: (infection: string, test: string) => `${infection} ${test}`,
  unclear: (test: string, question: string) => `${test}: ${question}`,
  disagree: (claims: string) => `Duas fontes dão classes diferentes (${claims}). Qual vale?`,
  claim: { laboratory: 'o laboratório', limits: 'os limites impressos', kit: 'o kit' },
  isotype: (infection: string) =>
    `${infection}: não se diz que anticorpo foi medido. É IgG ou IgM, e qual é a classe?`,
  infection: 'Não se diz de que infecção se trata. Toxoplasma, rubéola ou CMV?',
  blot: (infection: string) => `${infection}: o imunoblot é de IgG ou de IgM?`,
  material: (infection: string) =>
    `${infection} PCR: em que material (sangue, swab de garganta, líquido amniótico, urina, saliva)?`,
  twoValues: (test: string) =>
    `${test}: há dois resultados diferentes para uma amostra. Qual vale, ou eram dois métodos?`,
  olderBlot: (test: string) => `${test}: é de uma amostra anterior. Vale para a mais nova?`,
  undated: (test: string) => `${test}: não se diz de que amostra é. Quando foi colhida?`,
  subject:
    'De quem são estes resultados: de uma gestante, de uma mulher que planeja gravidez, ou de um recém-nascido?',
  subjectMale: 'O laudo diz masculino. De quem são estes resultados?',
  subjectLastPeriod:
    'Há uma última menstruação, mas nenhuma gestação. Ela está grávida, ou planeja gravidez?',
  subjectChild: 'Pela data de nascimento é uma criança. De quem são estes resultados?',
  subjectConflict: 'O laudo diz duas coisas diferentes sobre de quem são estes resultados. De quem são?',
  gestation: 'De quantas semanas ela estava grávida quando a amostra foi colhida?',
  gestationConflict: (weeks: string) =>
    `As datas e semanas do laudo discordam (${weeks}). De quantas semanas ela estava grávida quando a amostra foi colhida?`,
  gestationOutside: 'Pelas datas do laudo a amostra não foi colhida nesta gestação. Que data está certa?',
  gestationNoSample: 'Para contar a semana é preciso a data da amostra. Quando foi colhida?',
  ageDays: 'Quantos dias tinha o recém-nascido quando a amostra foi colhida?',
  sampledOn: 'Só se dá a data do laudo. Quando a amostra foi colhida?',
  ignored: {
    other: 'outra infecção: esta ferramenta só lê toxoplasma, rubéola e CMV',
    unknown: 'não nomeia teste que se leia aqui',
    void: 'inserido por erro, cancelado ou retirado por quem enviou',
    superseded: 'substituído por um resultado posterior ou corrigido no mesmo laudo',
    twice: 'aparece duas vezes com o mesmo conteúdo',
    legend: 'uma legenda: seus limites foram levados ao número ao lado',
    word: 'a classe do número ao lado, lida junto com ele',
    material: 'este material não é lido para este teste',
    subject: (test: string) => `${test} não é lido para esta pessoa`,
    older: 'um resultado anterior de um teste que um caso tem uma só vez; vale o mais novo',
    person: 'dito da pessoa, e não usado para mais nada',
  },
  persons: (count: number) =>
    `o arquivo tem resultados de ${count} pessoas; aceito: o laudo de uma pessoa, ou um arquivo de muitas como lista de trabalho`,
  tooLong:
    'o laudo é maior que 1 MB; aceito: o laudo de uma pessoa sem documentos anexos, ou um arquivo de muitas como lista de trabalho',
  tooMany: (count: number, most: number) =>
    `o laudo tem ${count} itens; aceito: o laudo de uma pessoa, no máximo ${most}`,
  hidden: 'o nome ou o número da pessoa tem caracteres invisíveis; aceito: um arquivo sem eles',
  nothing:
    'não se encontrou nada que pudesse ser um resultado; aceito: um laudo com resultados de toxoplasma, rubéola ou CMV',
};
