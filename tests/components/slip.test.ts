import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import { englishServices } from '../../src/exchange/services.ts';
import { outcomes } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';

vi.setConfig({ testTimeout: 30_000 });
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => history.replaceState(null, '', '#/'));

function open() {
  cleanup();
  const actor = createConsultation(englishServices());
  render(App, { begin: () => actor });
  return actor;
}

const door = (name: 'Guided' | 'Lab slip') => userEvent.click(screen.getByRole('button', { name }));
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const pick = (line: string | RegExp, option: string) =>
  userEvent.click(group(line).getByRole('radio', { name: option }));
const weeks = () => screen.getByLabelText('Weeks of pregnancy at sampling');
const live = () => within(screen.getByRole('region', { name: 'Recommendation' }));
const heading = () => screen.getByRole('heading', { level: 1 });
const show = () => userEvent.click(screen.getByRole('button', { name: 'Show the whole result' }));

async function rubella() {
  await door('Lab slip');
  await pick('Infections on the slip', 'Rubella');
  await userEvent.type(weeks(), '9+2');
}

test('starts with nothing chosen, and a week says that she is pregnant', async () => {
  const actor = open();
  await door('Lab slip');
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  expect(actor.getSnapshot().value).toBe('start');
  await pick('Infections on the slip', 'Rubella');
  await userEvent.type(weeks(), '9+2');
  expect(screen.getByText('Pregnant, 9 weeks + 2 days')).toBeInTheDocument();
  expect(actor.getSnapshot().context.choices?.subject).toBe('pregnant');
  expect(screen.queryByRole('radio', { name: 'Newborn or infant' })).toBeNull();
});

test('follows each entry, and calls it provisional until the history is answered', async () => {
  open();
  await rubella();
  expect(live().getByText('No result entered yet.')).toBeInTheDocument();
  await pick(/^Rubella *IgG/, 'Positive');
  await pick(/^Rubella *IgM/, 'Negative');
  expect(live().getByText('Provisional.')).toBeInTheDocument();
  expect(live().getByRole('link', { name: 'History' })).toBeInTheDocument();
  expect(live().queryByText(/Stop testing/)).toBeNull();
  expect(group(/^Does any of these apply/).getByText('Not answered yet')).toBeInTheDocument();
  await pick(/^Does any of these apply/, 'None of these');
  expect(live().queryByRole('link', { name: 'History' })).toBeNull();
  await pick(/^Which other results/, 'None of these');
  expect(live().queryByText('Provisional.')).toBeNull();
  expect(live().getByRole('link', { name: /whole result/ })).toBeInTheDocument();
});

test('shows the safety questions whatever the results are', async () => {
  open();
  await rubella();
  for (const result of ['Negative', 'Positive', 'Pending']) {
    await pick(/^Rubella *IgG/, result);
    await pick(/^Rubella *IgM/, result);
    const text = screen.getByRole('group', { name: /^Does any of these apply/ }).textContent;
    for (const item of ['A rash', 'Contact with', 'Travel', 'A recent rubella vaccine'])
      expect(text).toContain(item);
  }
});

test('what is ticked in the history unfolds its own question', async () => {
  open();
  await rubella();
  await pick(/^Does any of these apply/, 'One or more of these…');
  await userEvent.click(screen.getByLabelText('A rash in this pregnancy or before the sample'));
  expect(screen.getByLabelText('Days from the start of the rash to the sample')).toBeInTheDocument();
});

test('half-typed text, choices and ticks go through the other door and back', async () => {
  open();
  await rubella();
  await userEvent.clear(weeks());
  await userEvent.type(weeks(), '9+');
  await userEvent.type(screen.getByLabelText('When was the sample taken?'), '4-12-2026');
  await pick(/^Rubella *IgG/, 'Positive');
  await door('Guided');
  expect(heading()).toHaveTextContent('How many weeks pregnant');
  expect(weeks()).toHaveValue('9+');
  await userEvent.type(weeks(), '2');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(heading()).toHaveTextContent('IgM');
  await userEvent.click(screen.getByLabelText('Positive'));
  await door('Lab slip');
  expect(weeks()).toHaveValue('9+2');
  expect(screen.getByLabelText('When was the sample taken?')).toHaveValue('4-12-2026');
  expect(group(/^Rubella *IgG/).getByRole('radio', { name: 'Positive' })).toBeChecked();
  expect(group(/^Rubella *IgM/).getByRole('radio', { name: 'Positive' })).toBeChecked();
});

test('a date that cannot be read is shown by the other door where it stands', async () => {
  open();
  await rubella();
  await userEvent.type(screen.getByLabelText('When was the sample taken?'), '4-12-');
  await door('Guided');
  expect(heading()).toHaveTextContent('Read a serology slip');
  expect(screen.getByLabelText('When was the sample taken?')).toHaveValue('4-12-');
  expect(screen.getByLabelText('Rubella')).toBeChecked();
  expect(weeks()).toHaveValue('9+2');
});

test('what was typed over an answer and given up does not come back on the slip', async () => {
  const actor = open();
  await rubella();
  await door('Guided');
  await userEvent.click(screen.getByRole('button', { name: 'Change week at sampling' }));
  await userEvent.clear(weeks());
  await userEvent.type(weeks(), '30');
  await userEvent.click(screen.getByRole('button', { name: 'Back' }));
  await vi.waitFor(() => expect(heading()).not.toHaveTextContent('How many weeks'));
  await door('Lab slip');
  expect(weeks()).toHaveValue('9+2');
  expect(actor.getSnapshot().context.given.woman['person.week']).toEqual({ gestation: '9+2' });
});

test('an entry taken back leaves no old answer standing', async () => {
  const actor = open();
  await rubella();
  await pick(/^Rubella *IgG/, 'Positive');
  await pick(/^Rubella *IgM/, 'Positive');
  await pick(/^Does any of these apply/, 'None of these');
  await pick(/^Which other results/, 'None of these');
  expect(outcomes(actor.getSnapshot())).toHaveLength(1);
  await userEvent.clear(weeks());
  expect(actor.getSnapshot().context.given.woman['person.week']).toBeUndefined();
  expect(outcomes(actor.getSnapshot())).toEqual([]);
  expect(live().getByText('Provisional.')).toBeInTheDocument();
});

test('errors by the same rules: on asking only, above and beside, and nothing typed is lost', async () => {
  open();
  await door('Lab slip');
  await show();
  const summary = () =>
    within(screen.getByText('There is a problem').closest('div') ?? document.body)
      .getAllByRole('link')
      .map((link) => link.textContent);
  expect(summary()).toEqual([
    'Select at least one infection',
    'Enter the weeks of pregnancy at sampling, or select whose result it is',
  ]);
  await pick('Infections on the slip', 'Rubella');
  await userEvent.type(weeks(), '44');
  await show();
  expect(summary()).toContain('Weeks of pregnancy must be 43 or fewer');
  expect(summary()).toContain('Select the IgG result');
  expect(weeks()).toHaveValue('44');
  expect(weeks()).toHaveAttribute('aria-invalid', 'true');
  expect(document.title).toMatch(/^Error: /);
  await userEvent.click(screen.getByRole('link', { name: 'Select the IgG result' }));
  expect(group(/^Rubella *IgG/).getByRole('radio', { name: 'Negative' })).toHaveFocus();
});

test('a number with its limits is classified as typed', async () => {
  const actor = open();
  await rubella();
  await pick(/^Rubella *IgG/, 'A number on the slip…');
  const line = group(/^Rubella *IgG/);
  await userEvent.type(line.getByLabelText('Value as printed'), '25 IU/mL');
  await userEvent.type(line.getByLabelText('Limits as printed'), '<10 / >=10');
  await vi.waitFor(() =>
    expect(actor.getSnapshot().context.given.woman['rubella.igg']?.['results.igg']).toMatchObject({
      class: 'positive',
    }),
  );
});

test('the whole result leads back to the line it came from', async () => {
  open();
  await rubella();
  await pick(/^Rubella *IgG/, 'Positive');
  await pick(/^Rubella *IgM/, 'Positive');
  await pick(/^Does any of these apply/, 'None of these');
  await show();
  await vi.waitFor(() => expect(heading()).toHaveTextContent('Rubella. IgG positive, IgM positive'));
  await userEvent.click(screen.getByRole('button', { name: 'Change Rubella IgM' }));
  await vi.waitFor(() =>
    expect(group(/^Rubella *IgM/).getByRole('radio', { name: 'Negative' })).toHaveFocus(),
  );
  expect(group(/^Which other results/).getByRole('radio', { name: 'I do not know' })).toBeChecked();
});
