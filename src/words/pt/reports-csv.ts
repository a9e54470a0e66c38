/** What is asked and said while a table (CSV, TSV) is read. */
import type { reportsCsv as english } from '../en/reports-csv.ts';
import type { Like } from '../like.ts';

const accepted =
  'aceito: CSV ou TSV cuja primeira linha nomeia as colunas, com um resultado por linha (teste, valor, unidade, faixa) ou uma amostra por linha (uma coluna para cada teste)';

export const reportsCsv: Like<typeof english> = {
  unread: {
    empty: `o arquivo está vazio; ${accepted}`,
    'no-header': `a linha 1 contém valores e não nomeia as colunas; ${accepted}`,
    'no-results': `nenhum cabeçalho nomeia um teste ou resultado que se leia aqui; ${accepted}`,
    'no-rows': 'há um cabeçalho, e nenhuma linha de valores abaixo',
    'no-person':
      'a tabela tem várias linhas, e nenhuma coluna diz de quem é cada uma; aceito: uma coluna com o número do paciente',
  },
  quotes: (row: number) =>
    `linha ${row}: aspas não fechadas, ou há texto depois delas; aceito: aspas em torno da célula inteira, duplicadas dentro dela`,
  columns: 'as colunas foram corrigidas para outra tabela: seus cabeçalhos diferem',
  pointer: (rows: string, heading: string) => (heading === '' ? rows : `${rows}, “${heading}”`),
  row: (row: number) => `linha ${row}`,
  rows: (rows: string) => `linhas ${rows}`,
  unnamed: (column: number) => `coluna ${column}`,
  more: (count: number) => `… (${count} ${count === 1 ? 'célula' : 'células'})`,
  ask: {
    formula: 'A célula contém uma fórmula em vez de um valor. O que o laboratório imprime?',
    ragged: (cells: number, headings: number) =>
      `A linha tem ${cells} células sob ${headings} cabeçalhos; seus valores podem estar nas colunas erradas. Quais são os resultados?`,
    unnamed: 'A linha não nomeia pessoa. Estes resultados são dela?',
    names: 'Há dois nomes sob um número de pessoa. Estes resultados são de uma só pessoa?',
    twoThings: 'O cabeçalho nomeia mais de um teste. Qual foi medido?',
    twice: 'Duas colunas têm o mesmo cabeçalho. Qual vale?',
    beside: 'O cabeçalho diz mais que o nome de um teste. Que teste é, e de que amostra?',
    material: 'O material não é conhecido aqui. É soro ou sangue da pessoa?',
    severalDates: 'Não se diz que a data é o dia da amostra, e há várias. Quando a amostra foi colhida?',
    otherTest: 'O cabeçalho e a linha nomeiam testes diferentes. Qual foi medido?',
    noTest: 'Um valor sem nome de teste. O que foi medido?',
    said: 'A palavra do laboratório ao lado não é conhecida aqui. Qual é a classe?',
    status: 'O status não é conhecido aqui. O resultado vale?',
    order: 'Dia e mês poderiam estar trocados. Quando foi?',
    year: 'O ano está escrito com dois dígitos. Quando foi?',
    serial: 'O número de dia de uma planilha em vez de uma data. Quando foi?',
    'not-read': 'A data não pode ser lida. Quando foi?',
    beforeIssue: 'A amostra tem data posterior ao seu próprio laudo. Quando foi colhida?',
    week: 'A semana de gestação não pode ser lida. De quantas semanas ela estava grávida quando a amostra foi colhida?',
    subject:
      'De quem são estes resultados: de uma gestante, de uma mulher que planeja gravidez, ou de um recém-nascido?',
    ageDays:
      'A idade em dias não pode ser lida. Quantos dias tinha o recém-nascido quando a amostra foi colhida?',
    child: 'Pela idade é uma criança. De quem são estes resultados?',
  },
  ignored: {
    unknown: 'nenhum cabeçalho conhecido aqui',
    administrative: 'nada diz de um resultado',
    comment: 'um comentário, para uma pessoa ler',
    age: 'a idade em anos não é usada para mais nada',
    female: 'não usado para mais nada',
    alone: 'pertence a um resultado, e não há resultado na linha',
  },
  notes: {
    dayFirst: (heading: string) => `“${heading}”: lida como dia, mês, ano, como outras datas da coluna`,
    monthFirst: (heading: string) => `“${heading}”: lida como mês, dia, ano, como outras datas da coluna`,
    onePerson: 'nenhuma coluna diz de quem são as linhas: lidas como o laudo de uma pessoa',
    notTheDraw: (heading: string) => `“${heading}”: não se diz que é o dia da amostra`,
  },
};
