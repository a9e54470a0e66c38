/** Around every page: the language, the colours, the search. */
import type { shellWords as english } from '../en/shell.ts';
import type { Like } from '../like.ts';

export const shellWords: Like<typeof english> = {
  language: 'Idioma',
  languageFailed: 'Não foi possível buscar este idioma. Conecte-se uma vez e escolha de novo.',
  notReviewed: 'Esta tradução ainda não foi revisada por um clínico.',
  theme: 'Cores',
  themes: { system: 'Como o aparelho', light: 'Claro', dark: 'Escuro' },
  notKept: 'Este navegador não guarda nada; a escolha vale até fechar a página.',
  help: 'Sobre este exame, na biblioteca',
  search: {
    link: 'Buscar',
    title: 'Buscar',
    lead: 'Tabelas, biblioteca, fontes, kits e práticas do serviço. Funciona offline, e o que se digita fica neste aparelho.',
    label: 'Palavras a procurar',
    empty: 'Digite uma ou mais palavras, como “avidez” ou “IgM 12 semanas”.',
    none: (query: string) =>
      `Nada contém “${query}”. Tente menos palavras ou mais curtas, ou o nome de um teste ou de uma infecção.`,
    count: (count: number) => (count === 1 ? '1 lugar encontrado' : `${count} lugares encontrados`),
    firstOf: (shown: number, count: number) =>
      `${count} lugares encontrados; mostram-se os primeiros ${shown}`,
    more: 'Mostrar mais',
    kinds: {
      library: 'Biblioteca',
      table: 'Tabela',
      source: 'Fonte',
      kit: 'Kit',
      practice: 'Prática do serviço',
      position: 'Diretrizes comparadas',
    },
  },
};
