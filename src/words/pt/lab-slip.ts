/** The lab slip: one page for a whole slip, and the choice between it and one question a page. */
import type { labSlipWords as english } from '../en/lab-slip.ts';
import type { Like } from '../like.ts';

export const labSlipWords: Like<typeof english> = {
  doors: 'Como informar o laudo',
  guided: 'Guiado',
  slip: 'Laudo em uma página',

  title: 'Laudo do laboratório',
  lead: 'Digite o que está impresso, na ordem do laudo. A recomendação fica ao lado e acompanha cada dado.',
  keys: 'Pelo teclado: Tab vai à próxima linha, um algarismo escolhe uma opção, as setas movem dentro da linha.',
  infections: 'Infecções no laudo',
  allThree: 'As três',
  two: (one: string, other: string) => `${one} e ${other}`,

  person: 'Semana de gestação, ou de quem é o resultado',
  orWho: 'ou, sem semana:',
  noWeek: 'Gestante, semana desconhecida',
  who: (subject: string, week: string) => `${subject}, ${week}`,
  noPerson: 'Informe as semanas de gestação na coleta, ou selecione de quem é o resultado',
  weekOptional: 'Opcional aqui; uma semana diz que ela está grávida',

  history: 'História',
  some: 'Um ou mais destes…',
  which: 'Quais?',
  notAnswered: 'Ainda não respondido',
  left: 'Se fica vazio, conta como não sabido',

  show: 'Mostrar o resultado inteiro',
  live: 'Recomendação',
  begin: 'Escolha as infecções e dê a semana de gestação, ou de quem é o resultado.',
  nothing: 'Ainda nenhum resultado informado.',
  provisional: 'Provisório',
  provisionalWhy: 'O que está em aberto conta como não sabido.',
  first: 'Responda primeiro o que está em aberto: ainda pode mudar isto.',
  open: 'Ainda em aberto:',
  whole: 'O resultado inteiro',
  said: (pathogen: string, conclusion: string, state: string) => `${pathogen}: ${conclusion}. ${state}`,
};
