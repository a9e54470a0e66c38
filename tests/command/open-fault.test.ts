/** FINDINGS F118, open: where the tables say neither what holds nor what to do, no answer leaves. */
import { expect, test } from 'vitest';
import { interpretLine } from '../../src/command/interpret-line.ts';
import { createConsultation } from '../../src/machines/start.ts';
import { englishServices } from '../../src/exchange/services.ts';
import { currentAsk, outcomes } from '../../src/machines/consultation-view.ts';
import type { Case } from '../../src/rules/vocabulary.ts';

const lateAndLow: Case = {
  id: 'late',
  pathogen: 'toxoplasma',
  subject: 'pregnant',
  gestation: '28+0',
  results: { igg: { class: 'low-positive' }, igm: { class: 'negative' }, iggBlot: { class: 'positive' } },
  previous: [{ weeksBefore: 8, avidity: { class: 'high' } }],
  series: 'falling',
  history: { recentImmunoglobulin: false },
  settings: { avidityExcludesWeeks: 20 },
};

test('the command line tells an error, and nothing about the case', () => {
  const told = JSON.parse(interpretLine(JSON.stringify(lateAndLow))) as object;
  expect(told).toMatchObject({ id: 'late', error: { code: 'internal' } });
  expect(told).not.toHaveProperty('conclusion');
});

test('the app cannot say', () => {
  const consultation = createConsultation(englishServices());
  consultation.send({ type: 'IMPORT', cases: [lateAndLow], practice: null });
  for (let turn = 0; turn < 30; turn += 1) {
    const ask = currentAsk(consultation.getSnapshot());
    if (ask === null) break;
    consultation.send({ type: 'ANSWER', key: ask.key, answers: {} });
  }
  expect(outcomes(consultation.getSnapshot())).toMatchObject([{ assessment: null, cannotSay: true }]);
  consultation.stop();
});
