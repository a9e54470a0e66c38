import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Start from '../../src/components/case/Start.svelte';
import { choices } from './asks.ts';

const go = () => userEvent.click(screen.getByRole('button', { name: 'Start' }));

test('starts with nothing chosen, and says what is missing', async () => {
  const onstart = vi.fn();
  render(Start, { choices: null, onstart });
  await userEvent.type(screen.getByLabelText('When was the sample taken?'), 'yesterday');
  await go();
  expect(onstart).not.toHaveBeenCalled();
  expect(
    within(screen.getByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Select whose result it is',
    'Select at least one infection',
    'The sampling date must be a day, month and year, like 4-12-2026',
  ]);
  expect(screen.getByLabelText('When was the sample taken?')).toHaveValue('yesterday');
});

test('sends the infections in the order of the slip, whatever the order of ticking', async () => {
  const onstart = vi.fn();
  render(Start, { choices: null, onstart });
  await userEvent.click(screen.getByLabelText(/^CMV/));
  await userEvent.click(screen.getByLabelText('Toxoplasma'));
  await userEvent.click(screen.getByLabelText(/^Pregnant/));
  await userEvent.type(screen.getByLabelText('When was the sample taken?'), '4.12.2026');
  await go();
  expect(onstart).toHaveBeenCalledWith({
    pathogens: ['toxoplasma', 'cmv'],
    subject: 'pregnant',
    sampledOn: '2026-12-04',
  });
});

test('shows the choices that were made', () => {
  render(Start, { choices, onstart: vi.fn() });
  expect(screen.getByLabelText('Rubella')).toBeChecked();
  expect(screen.getByLabelText(/^Pregnant/)).toBeChecked();
  expect(screen.getByLabelText('When was the sample taken?')).toHaveValue('4-12-2026');
});
