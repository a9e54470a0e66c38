/** What is asked and said while pasted report text is read, and while the format of a file is told. */
import type { reportsText as english } from '../en/reports-text.ts';
import type { Like } from '../like.ts';

const accepted =
  'aceito: FHIR R4 JSON, HL7 v2 ORU, CSV ou TSV com linha de cabeçalho, ou o texto de um laudo';

export const reportsText: Like<typeof english> = {
  ask: {
    notPlain:
      'A linha nomeia um teste e contém mais que um valor simples: palavras não conhecidas aqui, ou vários números. Qual é o resultado, e sua classe?',
    noValue: 'A linha nomeia um teste, e não há valor simples ao lado nem abaixo. Qual é o resultado?',
    panel:
      'Não se diz que infecção, ou que anticorpo, foi medido. Que resultados, IgG e IgM, o laboratório dá para toxoplasma, rubéola e CMV?',
    jammed:
      'Nomes e valores estão separados; um valor poderia ser de qualquer dos nomes. Quais são os resultados?',
    twoDraws:
      'O texto tem mais de uma amostra, e este resultado não é claramente de uma delas. Qual é o resultado, e quando a amostra foi colhida?',
    motherAndChild: 'O texto tem resultados de uma mãe e de seu filho. De quem é este, e qual é?',
    earlier: 'O texto fala aqui de uma amostra anterior. Qual é o resultado, e quando a amostra foi colhida?',
    partner: 'Diz-se que é de outra pessoa, talvez do parceiro. De quem é o resultado?',
    cancelled: 'O laudo diz que algo aqui foi cancelado ou não é válido. Este resultado vale?',
    masked:
      'A linha contém caracteres que mudam o que se vê, ou é longa demais para uma linha de laudo. O que diz o laudo ali?',
    comment: 'O comentário do laboratório nomeia uma classe. Ele muda o que o resultado diz?',
    limits: 'Limites de um teste que não tem valor no texto. Qual é o resultado?',
    drawn:
      'A data da amostra não pode ser lida com clareza: dia e mês poderiam estar trocados, ou não é uma data. Quando a amostra foi colhida?',
    dated:
      'A data não pode ser lida com clareza: dia e mês poderiam estar trocados, ou não é uma data. De quantas semanas ela estava grávida quando a amostra foi colhida?',
    born: 'A data de nascimento não pode ser lida. De quem são estes resultados?',
    ageDays: 'Quantos dias tinha o recém-nascido quando a amostra foi colhida?',
    age: 'Pela idade é uma criança, ou a idade não está em anos. De quem são estes resultados?',
    subject:
      'De quem são estes resultados: de uma gestante, de uma mulher que planeja gravidez, ou de um recém-nascido?',
  },
  ignored: {
    noTest: 'um número ou uma palavra de classe, sem nome ao lado de um teste que se leia aqui',
    limits: 'limites que não são claramente de um resultado',
    comment: 'um comentário, para uma pessoa ler',
    date: 'uma data que não se diz ser o dia da amostra',
    material: 'um material não conhecido aqui',
  },
  notes: {
    'day-first': 'datas: lidas como dia, mês, ano, como outras datas do texto',
    'month-first': 'datas: lidas como mês, dia, ano, como outras datas do texto',
  },
  unread: {
    empty: `o texto está vazio; ${accepted}`,
    xml: `XML (um documento CDA, por exemplo) não é lido; ${accepted}`,
    html: `isto é uma página web; copie dela o texto do laudo e cole; ${accepted}`,
    pdf: `isto é um arquivo PDF; abra-o, copie o texto e cole; ${accepted}`,
    rtf: `isto é um arquivo de editor de texto; abra-o, copie o texto e cole; ${accepted}`,
    binary: `isto não é texto (imagem, arquivo compactado, ou texto em outra codificação); ${accepted}`,
    caseOfOurs: `isto é um caso, não um laudo: use-o com "npm run --silent interpret"; ${accepted}`,
    json: `este JSON não é um recurso FHIR: não tem resourceType; ${accepted}`,
  },
};
