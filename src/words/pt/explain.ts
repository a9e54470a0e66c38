/** Around the cards that are shown to the patient: what stands on them comes from the leaflet. */
import type { explain as english } from '../en/explain.ts';
import type { Like } from '../like.ts';

export const explain: Like<typeof english> = {
  title: 'Explicar o resultado',
  region: 'Cartões. As setas do teclado os viram.',
  /** The card that asks her to tell it in her own words. */
  back: {
    part: 'Agora é a sua vez',
    text: 'Por favor, conte com as suas palavras: o que encontramos, e o que acontece agora?',
  },
  card: (at: number, all: number) => `Cartão ${at} de ${all}`,
  before: 'Cartão anterior',
  after: 'Próximo cartão',
  leave: 'Voltar ao resultado',
  language: 'Idioma',
  notLoaded: 'Não foi possível carregar este idioma.',
  none: 'Não há resultado para explicar',
  noneLead: 'Os cartões são feitos do resultado de um caso aberto. Informe primeiro os resultados.',
  start: 'Iniciar um caso',
};
