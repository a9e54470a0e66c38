/**
 * Three pieces of decision table ANC.DT.17 of the WHO antenatal care guideline's digital kit. Not our subject: they are
 * here because a boundary changes on the way from a printed table to its code, which is what a checker is for. Both
 * readings of the pressure are taken as alike; the diastolic clauses of the same rules are left out.
 */
import type { Peer } from './peer.ts';

export const whoBloodPressure: Peer = {
  id: 'who-blood-pressure',
  source: {
    title: 'WHO SMART guideline for antenatal care, decision table ANC.DT.17',
    address: 'https://github.com/WorldHealthOrganization/smart-anc',
    file: 'input/cql/ANCDT17.cql',
    licence: 'CC0',
    lastCommit: '2025-03-28',
  },
  layers: [
    {
      id: 'who-as-annotated',
      facts: { systolic: ['from-140-below-160', 'at-160', 'above-160'] },
      rows: [
        { id: 'hypertension', when: { systolic: 'from-140-below-160' }, says: 'hypertension' },
        { id: 'severe', when: { systolic: ['at-160', 'above-160'] }, says: 'severe' },
      ],
    },
    {
      id: 'who-as-coded',
      facts: { systolic: ['from-140-below-160', 'at-160', 'above-160'] },
      rows: [
        { id: 'hypertension', when: { systolic: ['from-140-below-160', 'at-160'] }, says: 'hypertension' },
        { id: 'severe', when: { systolic: ['at-160', 'above-160'] }, says: 'severe' },
      ],
    },
    {
      id: 'who-row-24',
      facts: { systolic: ['below-140', 'at-140', 'above-140-to-160', 'above-160'] },
      rows: [
        { id: 'row-24', when: { systolic: ['below-140', 'at-140'] }, says: 'pre-eclampsia' },
        { id: 'row-25', when: { systolic: 'above-160' }, says: 'pre-eclampsia' },
      ],
    },
  ],
};
