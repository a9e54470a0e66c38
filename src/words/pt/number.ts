/** A printed number on the form: its fields, what it reads as, and what is said when it cannot be read. */
import type { number as english } from '../en/number.ts';
import type { Like } from '../like.ts';

const list = (parts: readonly string[], word: string) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;

export const number: Like<typeof english> = {
  value: 'Valor como impresso',
  valueHint: 'Com sinal e unidade: 0,85 COI, > 250 UI/mL, 1:16',
  unit: 'Unidade, se está separada',
  beside: 'O que está impresso ao lado?',
  ways: {
    limits: 'Limites, com ou sem zona cinzenta',
    'cut-off': 'Só um ponto de corte',
    kit: 'Sem limites, mas o kit é conhecido',
  },
  printed: 'Limites como impressos',
  printedHint: 'Opcional, como <0,7 / 0,7-1,0 / >1,0; preenche os dois campos abaixo',
  printedUnread: 'Estes limites não podem ser lidos aqui: preencha os dois campos abaixo.',
  below: 'Negativo abaixo de',
  upTo: 'Negativo até',
  from: 'Positivo a partir de',
  above: 'Positivo acima de',
  lowBelow: 'Baixa abaixo de',
  lowUpTo: 'Baixa até',
  highFrom: 'Alta a partir de',
  highAbove: 'Alta acima de',
  sign: (label: string) => `Sinal de “${label}”`,
  signs: { below: '< abaixo', 'up-to': '≤ até', from: '≥ a partir de', above: '> acima' },
  cutOff: 'Ponto de corte',
  cutOffHint: 'Negativo abaixo, positivo a partir dele',
  cutOffHintAvidity: 'Alta a partir dele',
  cutOffRule: 'Pôr uma zona cinzenta de ±10 % ao redor',
  cutOffRuleHint:
    'Uma regra do laboratório CIR para IgM, não impressa neste laudo. Outras fontes a contradizem: as zonas cinzentas diferem de kit para kit.',
  said: 'A palavra do laboratório ao lado do número',
  saidNone: 'nenhuma',
  kit: {
    label: 'Kit',
    choose: 'Escolher o kit',
    ofLaboratory: 'Kits deste laboratório',
    toCheck: 'conferir a bula',
    toType: 'limites da bula',
    notInsert: (source: string) => `Fonte: ${source}. Não é a bula: se a sua difere, digite os limites dela.`,
    noLimits: 'O catálogo não tem os limites deste kit. Digite-os a partir da bula.',
    check: (limits: string) => `Minha bula diz: ${limits}`,
    recalled: 'Estes limites são citados de memória, não lidos em uma fonte. Confira a bula antes de marcar.',
    validIf: (floor: string) =>
      `A IgG deste soro é de pelo menos ${floor}: abaixo disso esta avidez não significa nada`,
    mine: 'Este é o kit deste laboratório, escolhido neste aparelho. Se o laudo vem de outro, altere.',
    whose: 'Escolher os kits deste laboratório',
  },
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  limitsLine: (low: string, high: string) => `${low}, ${high}`,
  classes: {
    negative: 'negativo',
    grey: 'zona cinzenta',
    'low-positive': 'positivo baixo',
    positive: 'positivo',
    low: 'baixa',
    intermediate: 'intermediária',
    high: 'alta',
    'not-measurable': 'não mensurável',
    'not-done': 'não feito',
    pending: 'pendente',
  },
  range: {
    below: (limit: string) => `abaixo de ${limit}`,
    upTo: (limit: string) => `até ${limit}, inclusive`,
    included: (limit: string) => `${limit} incluído`,
    from: (limit: string) => `a partir de ${limit}`,
    above: (limit: string) => `acima de ${limit}`,
    between: (low: string, high: string) => `${low} a ${high}`,
  },
  by: {
    laboratory: 'como diz o laboratório',
    limits: 'pelos limites impressos',
    'cut-off': 'pelo ponto de corte impresso',
    'cut-off-rule': 'pela regra de ±10 % do laboratório CIR, não impressa neste laudo',
    kit: (name: string) => `pelo kit ${name}`,
    insert: (name: string) => `pela bula de ${name}`,
  },
  echo: (word: string, range: string, by: string) =>
    `Lê-se como: ${word}${range === '' ? '' : ` (${range})`}, ${by}.`,
  withoutRule: (word: string) => `Sem a regra seria ${word}.`,

  noValue: 'Informe o valor como impresso',
  valueForm: 'O valor deve ser um número, como 0,85 ou > 250',
  valueBeside: (value: string) =>
    `“${value}” contém mais que um número, uma unidade e uma palavra conhecida aqui: ponha a unidade no seu campo, e selecione a palavra do laboratório`,
  ambiguous: (typed: string, readings: readonly string[]) =>
    `${typed} pode ser ${list(readings, 'ou')}: selecione qual`,
  readAs: (value: string) => `É ${value}`,
  limitAmbiguous: (typed: string, readings: readonly string[]) =>
    `${typed} pode ser ${list(readings, 'ou')}: informe o limite sem separador, ou com mais um 0 no fim`,
  noLimits: 'Informe os limites do laboratório, escolha o kit, ou escolha o resultado em palavras',
  oneLimit: 'Informe os dois limites, ou escolha “Só um ponto de corte”',
  belowForm: 'O limite inferior deve ser um número, como 0,7',
  fromForm: 'O limite superior deve ser um número, como 1,0',
  cutOffForm: 'O ponto de corte deve ser um número, como 1,0',
  reversed: 'O limite inferior não pode estar acima do limite superior',
  both: (limit: string) =>
    `${limit} não pode ser os dois extremos ao mesmo tempo: escolha de novo o sinal de um limite`,
  twoKinds: 'Os limites devem ser ambos números ou ambos títulos, em uma só unidade',
  printedDiffers: 'Os limites como impressos e os dois campos diferem: corrija um deles',
  noKit: 'Escolha o kit, informe os limites do laboratório, ou escolha o resultado em palavras',
  kitUnchecked: 'Confira a bula e marque o que ela diz, ou informe os limites dela',
  kitInvalid: 'Marque que a IgG é alta o bastante, ou escolha “Não mensurável”',
  undecided: (value: string, classes: readonly string[]) =>
    `${value} não pode ser classificado: aqui pode ser ${list(classes, 'ou')}. Pergunte ao laboratório, ou escolha “Não sei”`,
  avidityBelow: (value: string) =>
    `${value} está abaixo do ponto de corte, onde a avidez pode ser baixa ou intermediária: informe os dois limites, ou selecione a palavra do laboratório`,
  twoUnits: (value: string, unit: string) => `O valor ${value} e a unidade ${unit} não combinam`,
  unitAgainst: (unit: string, limits: string) =>
    `O valor está em ${unit} e os limites em ${limits}: eles nunca são convertidos`,
  unitAgainstKit: (unit: string, kit: string) => `O valor está em ${unit} e este kit mede em ${kit}`,
  noUnit: 'sem unidade',
  titres: 'títulos',
  wordsDiffer: 'A palavra no valor e a palavra do laboratório diferem: corrija uma delas',
  disagree: 'A palavra e o número não concordam. Qual vale?',
  disagreeHint: 'Se não puder dizer, pergunte ao laboratório e escolha “Não sei” acima.',
  holds: (word: string, by: string) => `${word}, ${by}`,
  noHolds: 'Selecione qual vale: a palavra do laboratório ou o número dele',

  compare: {
    title: (value: string) => `Como outros kits leriam ${value}`,
    lead: 'O mesmo número, lido com os limites de cada kit do catálogo. Um número sem seu kit não é um resultado.',
    noUnit: 'Não foi dada unidade: cada kit lê o número em sua própria unidade.',
    kit: 'Kit',
    limits: 'Negativo / positivo',
    limitsAvidity: 'Baixa / alta',
    reads: 'Lê-se como',
    undecided: 'não pode ser classificado',
    'other-unit': 'não comparável',
    recalled: 'de memória',
    fit: (kits: readonly string[]) => `Estes limites combinam com: ${list(kits, 'e')}.`,
    fitNone: 'Estes limites não combinam com nenhum kit do catálogo.',
  },
  shown: {
    kit: (name: string) => `kit ${name}`,
    rule: 'regra de ±10 % do laboratório CIR, não impressa',
  },
};
