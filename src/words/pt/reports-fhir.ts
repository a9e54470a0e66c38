/** What is asked and said while a FHIR report is read. */
import type { fhir as english } from '../en/reports-fhir.ts';
import type { Like } from '../like.ts';

export const fhir: Like<typeof english> = {
  accepted: 'aceito: um recurso FHIR R4 como JSON, um Bundle, um DiagnosticReport ou uma Observation',
  many: 'o texto tem vários recursos lado a lado; aceito aqui: o laudo de uma pessoa; um arquivo de muitas vai para a lista de trabalho',
  notAReport: (type: string) =>
    type === ''
      ? 'o JSON não é um recurso FHIR (não tem resourceType)'
      : `um ${type} não é um laudo de resultados`,
  onlyDocuments:
    'sem resultados estruturados: o laudo só contém um documento (PDF, imagem ou texto); aceito: resultados como Observations, ou o texto do documento colado',
  nothing: 'os recursos não contêm resultado',
  wrongField: 'Um campo não é o que o FHIR prevê ali; nada disto é lido. O que diz?',
  modifier: 'Quem enviou acrescentou algo que muda o sentido e não é conhecido aqui. O que diz o laudo?',
  subsetted: 'Quem enviou omitiu partes disto. O que diz o laudo inteiro?',
  status: (status: string) =>
    status === '' ? 'Não se diz se isto é final. É?' : `O status “${status}” não diz se isto vale. Vale?`,
  missing: 'O laudo aponta para um resultado que não está no arquivo. Qual é?',
  emptyEntry: 'Uma entrada do arquivo não contém recurso. O que havia aqui?',
  noValue: 'Não há valor aqui. Qual é o resultado?',
  noNumber: 'Não há número onde deveria haver. Qual é o resultado?',
  absent: (reason: string) => `Falta o valor (${reason}). Qual é o resultado?`,
  heldBack: (code: string) => `O laboratório retém isto (${code}). Qual é o resultado?`,
  twoValues: 'Há vários valores em um resultado. Qual vale?',
  unknownValue: 'Este tipo de valor não é lido. Qual é o resultado?',
  comparator: 'O sinal antes do número não é conhecido. Qual é o resultado?',
  twoUnits: 'A unidade é dada duas vezes, e diferente. Qual vale?',
  tooLong: 'O texto é longo demais para ser um resultado. Qual é o resultado?',
  otherPerson: 'Trata-se de alguém ou algo que não é o paciente. De quem?',
  whose: 'Há várias pessoas no arquivo e não se diz de quem é isto. De quem é?',
  reportOfAnother: 'O laudo é de uma pessoa e este resultado de outra. De quem é?',
  sampleOfAnother: 'A amostra é de uma pessoa e este resultado de outra. De quem é?',
  sample: (status: string) => `A amostra está marcada “${status}”. Qual é o resultado?`,
  partialDate: 'Só se dá uma parte da data. Quando a amostra foi colhida?',
  unreadDate: 'A data não pode ser lida. Quando a amostra foi colhida?',
  birthDate: 'A data de nascimento não pode ser lida. Quando nasceu ela, ou o recém-nascido?',
  person: 'O que se diz do paciente não pode ser lido. De quem são estes resultados?',
  gestation: 'A duração da gestação não pode ser lida. De quantas semanas ela estava grávida, e em que dia?',
  gestationDate:
    'A data não pode ser lida. Qual é a data provável do parto, ou quando foi a última menstruação?',
  gestationStatus: (status: string) =>
    `O que se diz da gestação está “${status === '' ? 'sem status' : status}”. De quantas semanas ela estava grávida quando a amostra foi colhida?`,
  conclusionCode: 'O laudo dá uma conclusão como código, sem resultado. A que teste pertence?',
  ignored: {
    resource: (type: string) => `um ${type}: esta ferramenta só lê resultados`,
    unnamed: 'um recurso sem tipo',
    foreign: 'não nomeia teste que se leia aqui, e não dá valor',
    note: 'uma observação ao lado do resultado: não lida, por favor veja',
    conclusion: 'a conclusão do laboratório em palavras: não lida, por favor veja',
    form: 'um documento no laudo (PDF, imagem ou texto): o que está escrito nele não é lido',
    pregnancy: 'se está grávida: sem data nada diz do dia da amostra',
    deleted: 'apagado por quem enviou',
    withdrawn: 'inserido por erro, cancelado ou substituído por quem enviou',
  },
  testData: 'Quem enviou marca isto como dados de teste.',
};
