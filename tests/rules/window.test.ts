import { describe, expect, it } from 'vitest';
import { assess } from '../helpers/read-case.ts';

describe('the window of an answer', () => {
  const sent = {
    id: 'w',
    pathogen: 'toxoplasma',
    subject: 'pregnant',
    gestation: '15+6',
    results: { igg: { class: 'positive' }, igm: { class: 'positive' }, avidity: { class: 'high' } },
  };
  it('is shown with a high avidity in pregnancy', () => {
    expect(assess(sent).window).toEqual({ excludedFromWeek: 0 });
    expect(assess({ ...sent, gestation: '18+1' }).window).toEqual({ excludedFromWeek: 3 });
    expect(assess({ ...sent, gestation: null }).window).toBeNull();
  });
  it.each(['grey', 'negative', 'low-positive'])('is not shown on an IgG %s', (igg) => {
    expect(assess({ ...sent, results: { ...sent.results, igg: { class: igg } } }).window).toBeNull();
  });
  it('is not shown after immunoglobulin', () => {
    expect(assess({ ...sent, history: { recentImmunoglobulin: true } }).window).toBeNull();
  });
  it('stands in the record in words', () => {
    expect(assess(sent).record.replace(/\s+/g, ' ')).toContain(
      'infection after week 0 of pregnancy is unlikely',
    );
    expect(assess({ ...sent, gestation: '10' }).record.replace(/\s+/g, ' ')).toContain(
      'infection later than 6 weeks before the last period is unlikely',
    );
  });
});
