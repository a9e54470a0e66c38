/** What is said of a file of many persons as a whole. */
import type { worklistWords as english } from '../en/reports-worklist.ts';
import type { Like } from '../like.ts';

const accepted =
  'aceito: CSV ou TSV com uma coluna para a pessoa, um Bundle FHIR, Bundles FHIR um por linha, ou mensagens HL7 v2; no máximo 200 MB';

export const worklistWords: Like<typeof english> = {
  empty: `o arquivo está vazio; ${accepted}`,
  noRows: `não se encontrou pessoa no arquivo; ${accepted}`,
  noPerson: `nenhuma coluna diz de quem é cada linha; ${accepted}`,
  tooLarge: `o arquivo é maior que 200 MB; ${accepted}`,
  tooLong: 'um laudo do arquivo é maior que 5 MB',
  encoding: `o arquivo não é UTF-8 nem Windows-1251; ${accepted}`,
  format: `isto não é um arquivo de muitas pessoas; ${accepted}`,
  cut: `o arquivo termina no meio do seu JSON; ${accepted}`,
  entries: `o Bundle tem mais de uma lista de entradas; ${accepted}`,
  entry: 'uma entrada do Bundle não é um recurso, ou é maior que 5 MB',
  nobody: 'o resultado não nomeia ninguém',
  internal: 'esta pessoa não pôde ser lida, por falha do programa; nada se diz sobre os resultados dela',
  stopped:
    'o arquivo não pôde ser lido até o fim: foi alterado ou removido, ou o programa falhou; o que se mostra não está completo',
  noResult: 'não se encontrou nada que se leia aqui',
  windows1251: 'não é UTF-8: lido como Windows-1251',
  twoBirths: 'Há duas datas de nascimento sob uma pessoa. Estes resultados são de uma só pessoa?',
  line: (number: number) => `linha ${number}`,
};
