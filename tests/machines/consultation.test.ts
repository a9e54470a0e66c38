import { describe, expect, it } from 'vitest';
import { answered, currentAsk, outcomes } from '../../src/machines/consultation-view.ts';
import { PATHOGENS } from '../../src/rules/vocabulary.ts';
import { consult, toyServices, toyShelf } from './answering.ts';

const calm = { 'history.rashDaysAgo': 'none', 'history.endemicTravel': false } as const;
const three = { pathogens: ['toxoplasma', 'rubella', 'cmv'] } as const;

describe('one pathogen', () => {
  it('asks only what the table needs, then says what it decides', () => {
    const slip = consult();
    slip.answer('person.week', { gestation: '9+2' });
    slip.results({ 'rubella.igg': 'negative', 'rubella.igm': 'negative' });
    expect(slip.snapshot().value).toBe('summary');
    expect(slip.conclusions()).toEqual(['susceptible']);
    expect(slip.path()).toEqual(['person.week', 'rubella.igg', 'rubella.igm']);
  });

  it('asks no week where no row reads one', () => {
    const slip = consult({ subject: 'planning' });
    expect(slip.key()).toBe('rubella.igg');
  });

  it('shows nothing before the summary', () => {
    const slip = consult();
    expect(outcomes(slip.snapshot())).toEqual([]);
    slip.answer('person.week', { gestation: null });
    expect(outcomes(slip.snapshot())).toEqual([]);
  });

  it('takes no answer to a question that is not on the screen', () => {
    const slip = consult();
    const before = slip.snapshot();
    slip.actor.send({
      type: 'ANSWER',
      key: 'rubella.igg',
      answers: { 'results.igg': { class: 'negative' } },
    });
    expect(slip.snapshot()).toBe(before);
  });

  it('takes what was left out as not known, and never asks it again', () => {
    const slip = consult();
    slip.answer('person.week', {});
    expect(slip.key()).toBe('rubella.igg');
    slip.answer('rubella.igg', {});
    expect(slip.conclusions()).toEqual(['inconclusive']);
    expect(outcomes(slip.snapshot())[0]?.cannotSay).toBe(true);
  });

  it('cannot say what a printed number means that came without its class', () => {
    const slip = consult({ subject: 'planning' });
    slip.answer('rubella.igg', { 'results.igg': { text: '3' } });
    expect(slip.conclusions()).toEqual(['inconclusive']);
    expect(outcomes(slip.snapshot())[0]?.cannotSay).toBe(true);
  });

  it('refuses to start with no pathogen', () => {
    expect(consult({ pathogens: [] }).snapshot().value).toBe('start');
  });
});

describe('three pathogens', () => {
  const answerWeekAndScreening = (slip: ReturnType<typeof consult>, igm: string) => {
    slip.answer('person.week', { gestation: '10' });
    slip.results({ 'toxoplasma.igg': 'positive', 'rubella.igg': 'positive', 'cmv.igg': 'positive' });
    slip.results({ 'toxoplasma.igm': igm, 'rubella.igm': 'negative', 'cmv.igm': 'negative' });
  };

  it('share the facts of the person, asked once', () => {
    const slip = consult(three);
    answerWeekAndScreening(slip, 'negative');
    slip.answer('person.safety', calm);
    expect(slip.conclusions()).toEqual(['immune', 'immune', 'immune']);
    expect(slip.path().filter((key) => key.startsWith('person.'))).toEqual(['person.week', 'person.safety']);
  });

  it('offer in one gate what any of them needs', () => {
    const slip = consult(three);
    slip.answer('person.week', { gestation: '10' });
    slip.results({ 'toxoplasma.igg': 'positive', 'rubella.igg': 'negative', 'cmv.igg': 'negative' });
    slip.results({ 'toxoplasma.igm': 'negative', 'rubella.igm': 'negative', 'cmv.igm': 'negative' });
    expect(currentAsk(slip.snapshot())?.offered).toEqual(['history.rashDaysAgo', 'history.endemicTravel']);
    slip.answer('person.safety', { ...calm, 'history.endemicTravel': true });
    expect(slip.conclusions()).toEqual(['inconclusive', 'susceptible', 'susceptible']);
  });

  it('keep the treatment of one infection apart from the others', () => {
    const slip = consult({ pathogens: ['toxoplasma', 'cmv'], subject: 'planning' });
    slip.results({ 'toxoplasma.igg': 'positive', 'cmv.igg': 'positive' });
    slip.results({ 'toxoplasma.igm': 'positive', 'cmv.igm': 'positive' });
    slip.answer('person.safety', {});
    slip.answer('toxoplasma.treated', { 'history.treated': true });
    slip.answer('cmv.treated', { 'history.treated': false });
    const none = {
      'results.motherBloodPcr': { class: 'not-done' },
      'results.igmBlot': { class: 'not-done' },
    };
    slip.answer('toxoplasma.further', { previous: [], ...none });
    slip.answer('cmv.further', { previous: [], ...none });
    slip.results({ 'toxoplasma.avidity': 'low', 'cmv.avidity': 'low' });
    expect(slip.conclusions()).toEqual(['inconclusive', 'probable_recent_infection']);
  });

  it('are told even where one of them has no table', () => {
    const shelf = {
      ...toyShelf,
      compiled: (...which: Parameters<typeof toyShelf.compiled>) =>
        which[0] === 'rubella' ? null : toyShelf.compiled(...which),
    };
    const slip = consult({ pathogens: ['rubella', 'cmv'], subject: 'planning' }, shelf);
    slip.results({ 'cmv.igg': 'negative', 'cmv.igm': 'negative' });
    expect(outcomes(slip.snapshot())[0]).toMatchObject({
      pathogen: 'rubella',
      assessment: null,
      cannotSay: true,
    });
    expect(slip.conclusions()).toEqual([null, 'susceptible']);
  });

  it('say nothing of a pathogen whose assessment cannot be made', () => {
    const assess: typeof toyServices.assess = (decision, source) => {
      if (source.pathogen === 'rubella') throw new Error('an assertion failed');
      return toyServices.assess(decision, source);
    };
    const slip = consult({ pathogens: ['rubella', 'cmv'], subject: 'planning' }, toyShelf, {
      ...toyServices,
      assess,
    });
    slip.results({
      'rubella.igg': 'negative',
      'cmv.igg': 'negative',
      'rubella.igm': 'negative',
      'cmv.igm': 'negative',
    });
    expect(outcomes(slip.snapshot())[0]).toMatchObject({
      pathogen: 'rubella',
      assessment: null,
      cannotSay: true,
    });
    expect(slip.conclusions()).toEqual([null, 'susceptible']);
  });
});

describe('the order of answers', () => {
  it('does not matter: any order of first answers ends in the same place', () => {
    const answers = {
      'person.week': { gestation: '20' },
      'rubella.igg': { 'results.igg': { class: 'positive' } },
      'rubella.igm': { 'results.igm': { class: 'positive' } },
    } as const;
    const straight = consult();
    for (const [key, given] of Object.entries(answers)) straight.answer(key, given);
    const bent = consult();
    bent.answer('person.week', { gestation: '5' });
    bent.results({ 'rubella.igg': 'positive', 'rubella.igm': 'negative' });
    for (const [key, given] of Object.entries(answers).reverse()) {
      bent.change(key);
      bent.answer(key, given);
    }
    expect(bent.key()).toBe(straight.key());
    expect(answered(bent.snapshot())).toEqual(answered(straight.snapshot()));
  });

  it('nor does that of the pathogens change what is said of each', () => {
    const said = [PATHOGENS, [...PATHOGENS].reverse()].map((pathogens) => {
      const slip = consult({ pathogens, subject: 'planning' });
      for (const pathogen of pathogens) slip.results({ [`${pathogen}.igg`]: 'positive' });
      for (const pathogen of pathogens)
        slip.results({ [`${pathogen}.igm`]: pathogen === 'cmv' ? 'positive' : 'negative' });
      slip.answer('person.safety', { ...calm, 'history.treated': false });
      slip.answer('cmv.further', {
        'results.igmBlot': { class: 'not-done' },
        previous: [],
        'results.avidity': { class: 'not-done' },
      });
      slip.results({ 'cmv.bloodPcr': 'positive' });
      return JSON.stringify(
        [...outcomes(slip.snapshot())].sort((a, b) => (a.pathogen < b.pathogen ? -1 : 1)),
      );
    });
    expect(said[0]).toBe(said[1]);
  });
});

describe('the assessment actors', () => {
  it('stand where the consultation stands, one a pathogen', () => {
    const slip = consult(three);
    const stages = () =>
      slip.snapshot().context.assessments.map((actor) => String(actor.getSnapshot().value));
    expect(stages()).toEqual(['subjectAndWeek', 'subjectAndWeek', 'subjectAndWeek']);
    slip.answer('person.week', { gestation: '10' });
    slip.results({ 'toxoplasma.igg': 'positive', 'rubella.igg': 'grey', 'cmv.igg': 'negative' });
    slip.results({ 'toxoplasma.igm': 'positive', 'rubella.igm': 'negative', 'cmv.igm': 'negative' });
    expect(stages()).toEqual(['screening', 'grayZone', 'recommendation']);
    expect(Object.keys(slip.snapshot().children)).toEqual(['toxoplasma', 'rubella', 'cmv']);
    slip.change('cmv.igg');
    expect(stages()).toEqual(['screening', 'screening', 'screening']);
  });
});
