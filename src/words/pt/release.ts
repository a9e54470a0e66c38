/** About the build itself: its hash, the one file, what it is made of. */
import type { releaseWords as english } from '../en/release.ts';
import type { Like } from '../like.ts';

export const releaseWords: Like<typeof english> = {
  single: (day) =>
    `Um único arquivo de ${day}. Ele não se atualiza sozinho nem é avisado quando uma tabela é retirada: procure um mais novo onde obteve este.`,
  hash: 'Hash da versão',
  hashHint:
    'O SHA-256 de todos os arquivos do aplicativo, exceto a página que o mostra. Se o número for o mesmo da versão publicada, esta cópia é a publicada.',
  notBuilt: 'nenhum: esta página vem de um servidor de desenvolvimento',
  file: 'Um único arquivo para computadores onde nada pode ser instalado',
  fileHint:
    'O aplicativo inteiro em uma página, aberta de um disco ou pendrive, sem servidor nem rede. Dá as mesmas respostas e não se atualiza sozinho.',
  save: (name) => `Salvar ${name}`,
  licences: 'Licenças do que está incluído',
};
