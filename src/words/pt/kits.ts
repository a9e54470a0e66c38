/** The page of the kit catalogue, on which a laboratory marks its own kits. */
import type { kitWords as english } from '../en/kits.ts';
import type { Like } from '../like.ts';

export const kitWords: Like<typeof english> = {
  title: 'Kits deste laboratório',
  lead: 'Um número só tem sentido com seus limites, e os limites diferem de kit para kit. Marque os kits usados aqui: eles ficam em primeiro onde se informa um número, e o único kit de um teste já vem escolhido.',
  rule: 'Limites impressos no laudo valem mais que esta lista. Nenhuma linha foi lida em bula de kit: cada uma diz de onde vêm seus limites. Linhas marcadas “de memória” não classificam nada até que alguém confira a bula.',
  here: 'Usado aqui',
  hereOf: (kit: string) => `${kit} é usado aqui`,
  kept: (count: number) =>
    count === 1 ? 'Guardado neste aparelho: 1 kit.' : `Guardados neste aparelho: ${count} kits.`,
  notKept: (count: number) =>
    `${count === 1 ? '1 kit' : `${count} kits`} até fechar esta página. Este navegador não deixa a página guardar a escolha.`,
  nothingElse:
    'Só os nomes dos kits são guardados, nada de nenhum caso. Limpar os dados do navegador os remove.',
  kit: 'Kit',
  test: 'Teste',
  limits: 'Limites',
  source: 'Fonte',
  market: (market: string) => `Mercado: ${market}`,
  insert: (version: string) => `Bula ${version}`,
  noInsert: 'bula não lida',
  readOn: (day: string) => `lida em ${day}`,
  noLimits: 'não está no catálogo: digite-os a partir da bula',
  bands: 'bandas, lidas pelo laboratório',
  validIf: (floor: string) => `Só conta com IgG de pelo menos ${floor}`,
  found: 'encontrado',
  recalled: 'de memória',
  kinds: {
    insert: 'bula do kit',
    paper: 'artigo',
    'maker page': 'página do fabricante',
    'laboratory page': 'página do laboratório',
    recalled: 'de memória',
  },
  markers: { igg: 'IgG', igm: 'IgM', iga: 'IgA', avidity: 'Avidez de IgG', blot: 'Imunoblot' },
  tool: {
    title: 'Um número, todos os kits',
    lead: 'Por que um número sem seu kit não é um resultado.',
    number: 'Um número, com sua unidade',
    hint: 'Como 2,5 UI/mL',
    test: 'Teste',
    form: 'Deve ser um só número, como 0,85 ou > 250',
  },
};
