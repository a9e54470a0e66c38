import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { preferences } from '../../src/browser/preferences.svelte.ts';
import { takeUp, draftOf, readDraft } from '../../src/components/case/draft.ts';
import { kitsFor, noPrint, printFor, type PrintedDraft } from '../../src/components/case/printed-draft.ts';
import { readAs, readPrinted } from '../../src/components/case/printed.ts';
import Question from '../../src/components/case/Question.svelte';
import { emptySample, readSamples, sampleDrafts } from '../../src/components/case/samples.ts';
import type { Answers } from '../../src/machines/consultation-types.ts';
import { spoken } from '../../src/components/language.svelte.ts';
import type { Analyte } from '../../src/rules/analyte.ts';
import { READINGS } from '../../src/tables/readings.ts';
import { LANGUAGES, type LanguageCode } from '../../src/words/languages.ts';
import { askOf } from './asks.ts';

// jsdom draws nothing and cannot scroll.
Element.prototype.scrollIntoView = () => undefined;
beforeEach(() => {
  for (const id of preferences.kits) preferences.useKit(id, false);
});

const igm: Analyte = { key: 'igm', pathogen: 'cmv' };
const typed = (part: Partial<PrintedDraft>) => ({ ...noPrint(), ...part });
function read(part: Partial<PrintedDraft>, analyte = igm) {
  const found = readPrinted(analyte, typed(part));
  return 'result' in found ? found.result : found.errors.map(({ field, message }) => `${field}: ${message}`);
}

describe('the Result of the contract', () => {
  const limits = { negativeBelow: 0.7, positiveFrom: 1 };
  test.each<[string, Partial<PrintedDraft>, object]>([
    [
      'by limits',
      { text: ' 0,85 ', unit: 'COI', below: '0,7', from: '1' },
      { class: 'grey', text: '0,85', unit: 'COI', limits, classSource: 'limits' },
    ],
    [
      'by a lone cut-off',
      { by: 'cut-off', text: '1', cutOff: '1,0' },
      {
        class: 'positive',
        text: '1',
        limits: { negativeBelow: 1, positiveFrom: 1 },
        classSource: 'limits',
      },
    ],
    [
      'by a lone cut-off that is itself negative',
      { by: 'cut-off', text: '1', cutOff: '>1,0' },
      {
        class: 'negative',
        text: '1',
        limits: { negativeBelow: 1, positiveFrom: 1 },
        classSource: 'limits',
      },
    ],
    [
      'by the rule of the source laboratory, marked',
      { by: 'cut-off', text: '0.77', cutOff: '0.7', cutOffRule: true },
      {
        class: 'grey',
        text: '0.77',
        limits: { negativeBelow: 0.63, positiveFrom: 0.77 },
        classSource: 'cut-off-rule',
      },
    ],
    [
      'by a kit',
      { by: 'kit', text: '0.85', kit: 'abbott-architect-cmv-igm' },
      { class: 'grey', text: '0.85', kit: 'abbott-architect-cmv-igm', classSource: 'kit' },
    ],
    [
      'by a kit whose insert was checked',
      { by: 'kit', text: '0.85', kit: 'roche-elecsys-cmv-igm', insertOf: 'roche-elecsys-cmv-igm' },
      { class: 'grey', text: '0.85', kit: 'roche-elecsys-cmv-igm', classSource: 'kit' },
    ],
    [
      'by the limits of an insert',
      { by: 'kit', text: '0.85', kit: 'vectorbest-vectocmv-cmv-igm', below: '0.7', from: '1' },
      { class: 'grey', text: '0.85', kit: 'vectorbest-vectocmv-cmv-igm', limits, classSource: 'limits' },
    ],
    [
      'by the laboratory, its word beside the number',
      { text: '0,85', unit: 'COI', said: 'grey' },
      { class: 'grey', text: '0,85 COI gray zone', unit: 'COI', classSource: 'laboratory' },
    ],
    [
      'by the laboratory, the limits kept',
      { text: '0,85', said: 'grey', below: '0.7', from: '1' },
      { class: 'grey', text: '0,85 gray zone', limits, classSource: 'laboratory' },
    ],
    [
      'by a word alone',
      { text: 'nicht reaktiv' },
      { class: 'negative', text: 'nicht reaktiv', classSource: 'laboratory' },
    ],
  ])('%s', (_name, part, result) => expect(read(part)).toEqual(result));

  const classes = ['negative', 'grey', 'low-positive', 'positive'];
  test.each(Object.keys(LANGUAGES) as LanguageCode[])(
    'has the selected word in the language of the screens: %s',
    (code) => {
      spoken.code = code;
      try {
        const toxoplasma: Analyte = { key: 'igg', pathogen: 'toxoplasma' };
        for (const said of classes) {
          const found = read({ text: '0,85', said }, toxoplasma);
          expect(found).toMatchObject({ class: said, classSource: 'laboratory' });
          const word = (found as { text: string }).text.replace('0,85 ', '');
          const words: { readonly [language: string]: readonly string[] } =
            READINGS[said as keyof typeof READINGS];
          expect(words[code]).toContain(word);
        }
      } finally {
        spoken.code = 'en';
      }
    },
  );

  test('of an avidity has limits of its own names', () => {
    const avidity: Analyte = { key: 'avidity', pathogen: 'cmv' };
    expect(read({ text: '45', below: '40', from: '60' }, avidity)).toMatchObject({
      class: 'intermediate',
      limits: { lowBelow: 40, highFrom: 60 },
    });
  });
});

describe('what is not decided', () => {
  test.each<[Partial<PrintedDraft>, string]>([
    [{ text: '0,85' }, 'below: Enter the laboratory’s limits, choose the kit, or choose the result in words'],
    [
      { text: '> 250 IU/mL' },
      'below: Enter the laboratory’s limits, choose the kit, or choose the result in words',
    ],
    [
      { text: '0,85', by: 'kit' },
      'kit: Choose the kit, enter the laboratory’s limits, or choose the result in words',
    ],
    [
      { text: '0,85', by: 'kit', kit: 'roche-elecsys-cmv-igm' },
      'insertOf: Check the insert and tick what it says, or enter its limits',
    ],
    // A tick was for another kit.
    [
      { text: '0,85', by: 'kit', kit: 'roche-elecsys-cmv-igm', insertOf: 'euroimmun-elisa-cmv-igm' },
      'insertOf: Check the insert and tick what it says, or enter its limits',
    ],
    [
      { text: '0,85', by: 'kit', kit: 'vectorbest-vectocmv-cmv-igm' },
      'below: The catalogue does not hold the limits of this kit. Type them in from its insert.',
    ],
    [
      { text: '0,85', said: 'positive', below: '0.7', from: '1' },
      'holds: Select which holds: the laboratory’s word or its number',
    ],
    [
      { text: '0,85 positive', said: 'negative' },
      'said: The word in the value and the laboratory’s word differ: correct one of them',
    ],
    [{ text: '1,234', below: '0.7', from: '1' }, 'text: 1,234 can be 1.234 or 1234: select which'],
    [
      { text: '7', below: '1,234', from: '9' },
      'below: 1,234 can be 1.234 or 1234: enter the limit without a separator, or with a further 0 at its end',
    ],
    [
      { text: '7', below: '5 IU/mL', from: '9 AU/mL' },
      'from: The limits must both be numbers or both be titres, in one unit',
    ],
    [
      { text: '7', below: '1:16', from: '32' },
      'from: The limits must both be numbers or both be titres, in one unit',
    ],
    [{ text: '7', below: '>5', from: '9' }, 'below: The lower limit must be a number, like 0.7'],
    [{ text: '7', below: '5', from: '<9' }, 'from: The upper limit must be a number, like 1.0'],
    [
      { text: '0,85', printed: 'see insert' },
      'below: These limits cannot be read here: fill in the two fields below.',
    ],
    [
      { text: '0,85', printed: '<4/4-6/>6', below: '0.7', from: '1' },
      'printed: The limits as printed and the two fields differ: correct one of them',
    ],
  ])('%j', (part, message) => expect(read(part)).toEqual([message]));

  test('what was said to hold counts only while that claim stands', () => {
    const part = { text: '0,85', said: 'positive', below: '0.7', from: '1', holds: 'limits grey' };
    expect(read(part)).toMatchObject({ class: 'grey', classSource: 'limits' });
    expect(read({ ...part, holds: 'laboratory positive' })).toMatchObject({
      class: 'positive',
      classSource: 'laboratory',
    });
    expect(read({ ...part, text: '0,6' })).toHaveLength(1);
  });

  test('a reading that was chosen counts only for its text', () => {
    const draft = typed({ text: '1,234', below: '2', from: '100' });
    draft.readAs = readAs(draft, 'decimal');
    expect(readPrinted(igm, draft)).toMatchObject({ class: 'negative' });
    draft.readAs = readAs(draft, 'thousands');
    expect(readPrinted(igm, draft)).toMatchObject({ class: 'positive', result: { text: '1,234' } });
    expect(readPrinted(igm, { ...draft, text: '1,235' })).toHaveProperty('readings');
  });
});

describe('one spelling of a unit between two limits', () => {
  test.each([
    ['5 IU/mL', '9 UI/ml'],
    ['5', '9 EU/mL'],
    ['5 EU/mL', '9 eu/ml'],
  ])('%s and %s', (below, from) => expect(read({ text: '7', below, from })).toMatchObject({ class: 'grey' }));
});

describe('the kits of this laboratory', () => {
  test('stand first; the only one for a test is chosen already, and of two neither', () => {
    const own = ['biomerieux-vidas-cmv-igm', 'biomerieux-vidas-toxo-igg', 'no-such-kit'];
    expect(kitsFor(igm, own).own.map(({ id }) => id)).toEqual(['biomerieux-vidas-cmv-igm']);
    expect(printFor(igm, own)).toMatchObject({ by: 'kit', kit: 'biomerieux-vidas-cmv-igm' });
    expect(printFor(igm, [...own, 'abbott-architect-cmv-igm'])).toEqual(noPrint());
    expect(printFor({ key: 'igg', pathogen: 'rubella' }, own)).toEqual(noPrint());
  });

  test('never tick the insert by themselves', () => {
    const draft = { ...printFor(igm, ['roche-elecsys-cmv-igm']), text: '0.9' };
    expect(draft).toMatchObject({ kit: 'roche-elecsys-cmv-igm', insertOf: '' });
    expect(read(draft)).toEqual(['insertOf: Check the insert and tick what it says, or enter its limits']);
  });
});

describe('a question taken up again', () => {
  const ask = askOf('igm', 'cmv');
  test('shows all as typed where it still says what was answered', () => {
    const kept = {
      ...draftOf(ask, {}),
      choice: 'number',
      text: '0,92',
      below: '0,70',
      from: '>0,90',
      fromIs: 'above' as const,
    };
    const reading = readDraft(ask, kept);
    const answers = 'answers' in reading ? reading.answers : {};
    expect(answers).toMatchObject({ 'results.igm': { class: 'positive' } });
    expect(takeUp(ask, answers, kept, null)).toBe(kept);
  });

  test('shows the class alone where the fields would not say it again', () => {
    const held = (result: object): Answers => ({ 'results.igm': { ...result } });
    const bySign = { class: 'grey', text: '1', limits: { negativeBelow: 0.7, positiveFrom: 1 } };
    expect(draftOf(ask, held(bySign))).toMatchObject({ choice: 'grey', text: '1' });
    const byRule = {
      ...bySign,
      text: '0.77',
      limits: { negativeBelow: 0.63, positiveFrom: 0.77 },
      classSource: 'cut-off-rule',
    };
    expect(draftOf(ask, held(byRule))).toMatchObject({ choice: 'grey', below: '', from: '' });
    const imported = { class: 'pending', text: '12,4', unit: 'AU/mL' };
    expect(draftOf(ask, held(imported))).toMatchObject({ choice: 'pending', text: '12,4' });
  });
});

describe('an earlier sample with numbers', () => {
  const sample = () => {
    const one = { ...emptySample(), weeks: '4', igg: 'number', igm: 'negative' };
    one.numbers.igg = typed({ text: '78,1', below: '4', from: '6' });
    return one;
  };

  test('holds each with its class, and is taken up as it was', () => {
    const read = readSamples([sample()], null, 'cmv');
    expect(read).toMatchObject({
      samples: [
        {
          weeksBefore: 4,
          igg: {
            class: 'positive',
            text: '78,1',
            limits: { negativeBelow: 4, positiveFrom: 6 },
            classSource: 'limits',
          },
          igm: { class: 'negative' },
        },
      ],
    });
    const [again] = sampleDrafts('samples' in read ? read.samples : [], 'cmv');
    expect(again).toMatchObject({
      igg: 'number',
      igm: 'negative',
      numbers: { igg: { text: '78,1', below: '4' } },
    });
  });

  test('names the sample and the test of what is wrong, at its field', () => {
    const alone = sample();
    alone.numbers.igg = typed({ text: '78,1' });
    expect(readSamples([sample(), alone], null, 'cmv')).toEqual({
      errors: [
        {
          field: 'igg-1-below',
          message:
            'Earlier sample 2, IgG: Enter the laboratory’s limits, choose the kit, or choose the result in words',
        },
      ],
    });
  });
});

describe('the form', () => {
  function show(id: string, pathogen: 'cmv' | 'toxoplasma' = 'cmv') {
    const onanswer = vi.fn<(answers: Answers, sampledOn: string | null) => void>();
    render(Question, { ask: askOf(id, pathogen), answers: {}, subject: 'pregnant', onanswer });
    return onanswer;
  }
  const number = () => userEvent.click(screen.getByLabelText('A number on the slip…'));
  const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

  test('preselects neither the rule, nor an insert, nor who holds', async () => {
    show('igm');
    await number();
    await userEvent.selectOptions(screen.getByLabelText('What is printed beside it?'), 'One cut-off only');
    expect(screen.getByLabelText(/gray zone of ±10 %/)).not.toBeChecked();
    await userEvent.selectOptions(
      screen.getByLabelText('What is printed beside it?'),
      'No limits, but the kit is known',
    );
    await userEvent.selectOptions(screen.getByLabelText('Kit'), 'Elecsys CMV IgM, check the insert');
    const tick = screen.getByLabelText(/My insert says: negative below 0.7, positive from 1 index/);
    expect(tick).not.toBeChecked();
    await userEvent.click(tick);
    await userEvent.selectOptions(screen.getByLabelText('Kit'), 'Euroimmun CMV IgM, check the insert');
    expect(screen.getByLabelText(/My insert says: negative below 0.8/)).not.toBeChecked();
  });

  test('groups the kits by maker, those of this laboratory first', async () => {
    preferences.useKit('biomerieux-vidas-cmv-igm', true);
    preferences.useKit('abbott-architect-cmv-igm', true);
    show('igm');
    await number();
    await userEvent.selectOptions(
      screen.getByLabelText('What is printed beside it?'),
      'No limits, but the kit is known',
    );
    const groups = within(screen.getByLabelText('Kit')).getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('label')).slice(0, 3)).toEqual([
      'Kits of this laboratory',
      'Abbott',
      'Beckman Coulter',
    ]);
    expect(
      within(groups[0] as HTMLElement)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Architect CMV IgM', 'VIDAS CMV IgM']);
    expect(screen.getByLabelText('Kit')).toHaveValue('');
  });

  test.each(['igg', 'igm', 'secondIgm', 'iga', 'avidity', 'secondAvidity'])(
    'stands on the question of %s',
    async (id) => {
      const onanswer = show(id, 'toxoplasma');
      await number();
      const isAvidity = /avidity/i.test(id);
      await userEvent.type(screen.getByLabelText('Value as printed'), '7');
      await userEvent.type(screen.getByLabelText(isAvidity ? 'Low below' : 'Negative below'), '5');
      await userEvent.type(screen.getByLabelText(isAvidity ? 'High from' : 'Positive from'), '9');
      expect(document.getElementById('echo')).toHaveTextContent(
        isAvidity
          ? 'Reads as: intermediate (5 to below 9), by the printed limits.'
          : 'Reads as: gray zone (5 to below 9), by the printed limits.',
      );
      expect(document.getElementById('echo')).toHaveAttribute('aria-live', 'polite');
      await go();
      expect(onanswer.mock.calls[0]?.[0][`results.${id}` as 'results.igg']).toMatchObject({
        class: isAvidity ? 'intermediate' : 'grey',
      });
    },
  );

  test('a digit typed in a nested choice does not pick an option of the page', async () => {
    show('igm');
    await number();
    await userEvent.type(screen.getByLabelText('Value as printed'), '0,9');
    await userEvent.type(screen.getByLabelText('Negative below'), '0,7');
    await userEvent.type(screen.getByLabelText('Positive from'), '1');
    await userEvent.selectOptions(
      screen.getByLabelText('The laboratory’s word beside the number'),
      'positive',
    );
    screen.getByLabelText('positive, as the laboratory says').focus();
    await userEvent.keyboard('2');
    expect(screen.getByLabelText('gray zone, by the printed limits')).toBeChecked();
    expect(screen.getByLabelText('A number on the slip…')).toBeChecked();
  });
});
