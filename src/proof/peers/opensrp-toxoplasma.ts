/**
 * The toxoplasma notes of the OpenSRP antenatal app, clause by clause, as they stand in its rule file. A transcription
 * for the checker, read by nothing that answers a case. The form asks for avidity where IgM is positive and demands an
 * answer, and does not ask otherwise: so IgM and avidity are one fact of three values, and 24 classes can be entered.
 */
import type { Peer, PeerRow } from './peer.ts';

const POSITIVE = ['positive-below-60', 'positive-above-60'];
const week = ['below-16', 'at-16', 'above-16', 'unknown'];
const igg = ['negative', 'positive'];

/** `kept`: what IgM and avidity are where the form has hidden an avidity and kept its value. */
const rows = (kept: { readonly below: readonly string[]; readonly above: readonly string[] }): PeerRow[] => {
  const negative = ['negative', ...kept.below, ...kept.above];
  return [
    { id: 'susceptible', when: { igmAvidity: negative, igg: 'negative' }, says: 'susceptible' },
    { id: 'immune-1', when: { igmAvidity: negative, igg: 'positive' }, says: 'immune' },
    {
      id: 'immune-2',
      when: { igmAvidity: 'positive-above-60', igg: 'positive', week: 'below-16' },
      says: 'immune',
    },
    { id: 'positive-1', when: { igmAvidity: POSITIVE, igg: 'negative' }, says: 'positive' },
    {
      id: 'positive-2',
      when: { igmAvidity: 'positive-above-60', igg: 'positive', week: 'above-16' },
      says: 'positive',
    },
    // This clause looks at nothing but the avidity.
    { id: 'positive-3', when: { igmAvidity: ['positive-below-60', ...kept.below] }, says: 'positive' },
  ];
};

export const opensrpToxoplasma: Peer = {
  id: 'opensrp-toxoplasma',
  source: {
    title: 'OpenSRP antenatal care app, toxoplasmosis notes',
    address: 'https://github.com/opensrp/opensrp-client-anc',
    file: 'opensrp-anc/src/main/assets/rule/tests_relevance_rules.yml',
    licence: 'Apache-2.0',
    lastCommit: '2023-02-24',
  },
  layers: [
    {
      id: 'opensrp-as-asked',
      facts: { igmAvidity: ['negative', ...POSITIVE], igg, week },
      rows: rows({ below: [], above: [] }),
    },
    {
      id: 'opensrp-avidity-kept',
      facts: {
        igmAvidity: ['negative', 'negative-below-60', 'negative-above-60', ...POSITIVE],
        igg,
        week,
      },
      rows: rows({ below: ['negative-below-60'], above: ['negative-above-60'] }),
    },
  ],
};
