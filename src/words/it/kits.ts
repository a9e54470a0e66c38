/** The page of the kit catalogue, on which a laboratory marks its own kits. */
import type { kitWords as english } from '../en/kits.ts';
import type { Like } from '../like.ts';
import { elided } from './grammar.ts';

export const kitWords: Like<typeof english> = {
  title: 'Kit di questo laboratorio',
  lead: 'Un numero significa qualcosa solo con i suoi limiti, e i limiti variano da kit a kit. Indicare i kit usati qui: saranno i primi dove si inserisce un numero, e l’unico kit per un test sarà già scelto.',
  rule: 'I limiti stampati sul referto prevalgono su questo elenco. Nessuna riga è stata letta nelle istruzioni di un kit: ognuna dice da dove vengono i suoi limiti. Le righe «a memoria» non classificano nulla finché qualcuno non ha verificato le istruzioni.',
  here: 'Usato qui',
  hereOf: (kit) => `${kit} si usa qui`,
  kept: (count) =>
    count === 1
      ? 'Conservato su questo dispositivo: 1 kit.'
      : `Conservati su questo dispositivo: ${count} kit.`,
  notKept: (count) =>
    `${count} kit finché questa pagina resta aperta. Questo browser non consente alla pagina di conservare la scelta.`,
  nothingElse:
    'Si conservano solo i nomi dei kit, nulla di alcun caso. Cancellare i dati del browser li rimuove.',
  kit: 'Kit',
  test: 'Test',
  limits: 'Limiti',
  source: 'Fonte',
  market: (market) => `Mercato: ${market}`,
  insert: (version) => `Istruzioni ${version}`,
  noInsert: 'istruzioni non lette',
  readOn: (day) => elided(`letto il ${day}`),
  noLimits: 'non nel catalogo: inserirli dalle istruzioni del kit',
  bands: 'bande, lette dal laboratorio',
  validIf: (floor) => `Conta solo con IgG di almeno ${floor}`,
  found: 'trovato',
  recalled: 'a memoria',
  kinds: {
    insert: 'istruzioni del kit',
    paper: 'articolo',
    'maker page': 'pagina del produttore',
    'laboratory page': 'pagina del laboratorio',
    recalled: 'a memoria',
  },
  markers: { igg: 'IgG', igm: 'IgM', iga: 'IgA', avidity: 'Avidità IgG', blot: 'Immunoblot' },
  tool: {
    title: 'Un numero, ogni kit',
    lead: 'Perché un numero senza il suo kit non è un risultato.',
    number: 'Un numero, con la sua unità',
    hint: 'Come 2,5 IU/mL',
    test: 'Test',
    form: 'Il numero deve essere uno solo, come 0,85 o > 250',
  },
};
