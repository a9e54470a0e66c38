/** What is asked and said while an HL7 v2 message, or the bytes of any file, are read. */
import type { hl7Words as english } from '../en/reports-hl7.ts';
import type { Like } from '../like.ts';

export const hl7Words: Like<typeof english> = {
  errors: {
    noHeader:
      'não se encontrou cabeçalho de mensagem (MSH); o arquivo está cortado no início ou não é HL7 v2; aceito: mensagens HL7 v2 ORU a partir de MSH',
    separators: (signs: string) =>
      `os separadores em MSH-1 e MSH-2 (${signs}) não podem ser usados; aceito: sinais diferentes que não sejam letras, algarismos ou partes de números, em geral |^~\\&`,
    notResults: (types: string) =>
      `o arquivo tem mensagens sem resultados (${types}); aceito: resultados de laboratório como ORU, ou OUL com R21 a R24`,
  },
  asks: {
    cutOff: (name: string) =>
      `O arquivo termina dentro do segmento ${name}: falta o resto do laudo. O que diz o laudo ali?`,
    stray:
      'Isto está antes do primeiro cabeçalho de mensagem e não pertence a nenhuma mensagem. O que é, e de quem?',
    continued: 'A mensagem diz que continua em outra (DSC). Onde está o resto do laudo?',
    addendum: 'Isto continua a linha anterior (ADD) e não foi lido com ela. Muda um resultado?',
    noEnd: 'O lote não tem fim (BTS ou FTS): o arquivo pode estar cortado. Há mais no original?',
    count: (said: string, held: number) =>
      `O lote diz que contém ${said} mensagens, e contém ${held}. Qual está certo?`,
    partialDay: 'A data não nomeia o dia. Quando a amostra foi colhida?',
    unreadDay: 'Isto não é uma data HL7. Quando a amostra foi colhida?',
    twoSpecimens: 'Há vários materiais de dias diferentes para um pedido. Quando a amostra foi colhida?',
    week: 'De quantas semanas e dias ela estava grávida, e em que dia?',
    dueDate: 'A data provável do parto não pode ser lida. Qual é?',
    lastPeriod: 'O primeiro dia da última menstruação não pode ser lido. Qual é?',
    birth: 'A data de nascimento no laudo não pode estar certa. De quem são estes resultados?',
    sex: 'O sexo é dado de um modo não conhecido aqui. De quem são estes resultados?',
    comment: 'O comentário do laboratório nomeia uma classe. Ele muda o que o resultado diz?',
  },
  why: {
    document: (kind: string) => `um documento (${kind}) dentro da mensagem: não é lido`,
    comment: 'um comentário',
    clinical: 'informação clínica, não usada para mais nada',
    relative: 'familiar ou outra pessoa: não mostrado, não usado',
    segment: 'uma parte da mensagem que não contém resultado',
    message: (type: string) => `uma mensagem do tipo ${type}: não contém resultados`,
    withdrawn: 'retirado por quem enviou',
    order: 'um pedido sem resultados',
  },
  notes: {
    noStatus: (pointer: string) => `Não há status em ${pointer}; os resultados foram tomados como finais.`,
    test: 'Quem enviou marca a mensagem como teste ou treinamento: podem não ser resultados reais.',
    documentsOnly: 'Nenhum resultado estruturado encontrado: a mensagem só contém um documento.',
    cut: 'O arquivo termina no meio de uma letra: está cortado, e algo pode faltar.',
    guessed: (encoding: string, line: string) =>
      `O arquivo não é UTF-8 e não diz o que é; foi lido como ${encoding}. Uma linha dele: “${line}”. Se estas letras estão erradas, salve o arquivo como UTF-8.`,
    otherThanDeclared: (declared: string, encoding: string, line: string) =>
      `A mensagem diz “${declared}”, que não combina com seus bytes ou não é conhecido aqui; foi lida como ${encoding}. Uma linha dela: “${line}”.`,
  },
  bytes: {
    accepted: 'aceito: HL7 v2, FHIR R4 JSON, CSV ou TSV, ou texto simples, em UTF-8, UTF-16 ou Windows-1251',
    kind: (kind: string) => `o arquivo é ${kind}, não texto`,
    nul: 'o arquivo contém bytes NUL: é binário, ou UTF-16 sem sua marca',
    control: 'o arquivo contém bytes de controle que nenhum texto tem: é binário ou está danificado',
    cut: (encoding: string) =>
      `o arquivo diz que é ${encoding}, mas seus bytes não são: está cortado ou danificado`,
    empty: 'o arquivo está vazio',
    kinds: {
      pdf: 'um PDF',
      zip: 'um arquivo ZIP, ou XLSX, DOCX ou ODS',
      ole: 'um arquivo Office antigo (XLS, DOC)',
      gzip: 'um arquivo GZIP',
      sevenZip: 'um arquivo 7z',
      rar: 'um arquivo RAR',
      png: 'uma imagem PNG',
      jpeg: 'uma imagem JPEG',
      gif: 'uma imagem GIF',
      tiff: 'uma imagem TIFF',
      dicom: 'uma imagem DICOM',
      rtf: 'um documento RTF',
    },
  },
};
