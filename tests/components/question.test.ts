import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Question from '../../src/components/case/Question.svelte';
import type { Answers } from '../../src/machines/consultation-types.ts';
import { allQuestions, askOf } from './asks.ts';

// jsdom draws nothing and cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

function show(id: string, answers: Answers = {}) {
  const onanswer = vi.fn<(answers: Answers, sampledOn: string | null) => void>();
  render(Question, { ask: askOf(id), answers, subject: 'pregnant', onanswer });
  return onanswer;
}
const go = () => userEvent.click(screen.getByRole('button', { name: 'Continue' }));

describe.each(allQuestions.map(({ id }) => id))('the question "%s"', (id) => {
  test('has one heading, says why it asks, and preselects no result', () => {
    show(id);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.getElementById('why')?.textContent).toMatch(/\w/);
    const boxes = [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')];
    const chosen = boxes.filter((box) => (box as HTMLInputElement).checked).map((box) => box.id);
    // That there are earlier samples has been said one page before.
    // The week and the age are typed, unless another way is chosen; that is a way, and no result.
    const first: { readonly [id: string]: string } = { earlier: 'choice', week: 'way', age: 'way' };
    expect(chosen).toEqual(first[id] === undefined ? [] : [first[id]]);
  });

  test('asks only on Continue, in the summary and beside the field in the same words', async () => {
    const onanswer = show(id);
    await go();
    expect(onanswer).not.toHaveBeenCalled();
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('heading')).toHaveTextContent('There is a problem');
    expect(document.title).toMatch(/^Error: /);
    for (const link of within(summary).getAllByRole('link')) {
      const words = link.textContent ?? '';
      expect(words).not.toMatch(/please|sorry|valid|forbidden|oops|required/i);
      expect(screen.getAllByText(new RegExp(words.replace(/[+?.()]/g, '\\$&')))).toHaveLength(2);
      await userEvent.click(link);
      const field = document.activeElement;
      expect(field?.matches('input, select')).toBe(true);
      expect(`#${field?.id}`).toBe(link.getAttribute('href'));
    }
  });

  test('can be answered with not knowing', async () => {
    const onanswer = show(id);
    await userEvent.click(screen.getByLabelText(/I do not know/));
    await go();
    expect(onanswer).toHaveBeenCalledOnce();
  });
});

test('results stand in the order of a scale', () => {
  show('igg');
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
    'negative',
    'grey',
    'low-positive',
    'positive',
    'number',
    'not-done',
    'pending',
    'unknown',
  ]);
});

test('only a rubella blot can lack E2', () => {
  show('iggBlot');
  expect(screen.getByLabelText('E1 bands without E2')).toBeInTheDocument();
});

test('a digit picks an option while a radio has focus, and nowhere else', async () => {
  const onanswer = show('igm');
  await userEvent.keyboard('3');
  expect(screen.getByLabelText('Positive')).not.toBeChecked();
  screen.getByLabelText('Negative').focus();
  await userEvent.keyboard('3');
  expect(screen.getByLabelText('Positive')).toBeChecked();
  expect(screen.getByLabelText('Positive')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onanswer).toHaveBeenCalledWith({ 'results.igm': { class: 'positive' } }, null);
});

test('a week is echoed in words, and kept when it is wrong', async () => {
  show('week');
  await userEvent.type(screen.getByRole('textbox'), '12+3');
  expect(screen.getByText('12 weeks + 3 days')).toBeInTheDocument();
  await userEvent.clear(screen.getByRole('textbox'));
  await userEvent.type(screen.getByRole('textbox'), '44');
  await go();
  expect(screen.getByRole('textbox')).toHaveValue('44');
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Weeks of pregnancy must be 43 or fewer/);
});

test('a number on the slip brings its fields and its limits', async () => {
  const onanswer = show('igm');
  await userEvent.click(screen.getByLabelText(/number on the slip/));
  await userEvent.type(screen.getByLabelText('Value as printed'), '0,85');
  await userEvent.type(screen.getByLabelText('Negative below'), '0,7');
  await userEvent.type(screen.getByLabelText('Positive from'), '1,0');
  await go();
  expect(onanswer.mock.calls[0]?.[0]['results.igm']).toMatchObject({ class: 'grey', text: '0,85' });
});

test('earlier samples can be added and removed', async () => {
  const onanswer = show('earlier');
  await userEvent.click(screen.getByLabelText('Yes'));
  await userEvent.click(screen.getByRole('button', { name: 'Add another sample' }));
  const [first, second] = screen.getAllByRole('group', { name: /Earlier sample/ });
  if (!first || !second) throw new Error('two samples expected');
  await userEvent.type(within(second).getByLabelText('Weeks before this sample'), '8');
  await userEvent.selectOptions(within(second).getByLabelText('IgG'), 'Negative');
  await userEvent.click(within(first).getByRole('button', { name: 'Remove sample 1' }));
  await go();
  expect(onanswer).toHaveBeenCalledWith({ previous: [{ weeksBefore: 8, igg: { class: 'negative' } }] }, null);
});
