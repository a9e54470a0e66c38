import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import Cards from '../../src/components/explain/Cards.svelte';
import { cardsOf } from '../../src/components/explain/cards.ts';
import { sectionOf } from '../../src/components/leaflet/make.ts';
import { explain } from '../../src/words/en/explain.ts';
import { leaflet } from '../../src/words/en/leaflet.ts';
import { told } from '../helpers/told.ts';

globalThis.scrollTo = vi.fn();
const words = { leaflet, explain };
const slip = told({
  id: 'a',
  pathogen: 'cmv',
  subject: 'pregnant',
  gestation: '9+2',
  results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
  sampledOn: '2026-12-04',
});
const first = sectionOf(slip.source, slip.assessment);

describe('the screen of the cards', () => {
  test('shows one card, turns by button and by key, and keeps focus on its heading', async () => {
    const user = userEvent.setup();
    render(Cards, { sections: [first], id: undefined });
    const cards = cardsOf([first], words);
    const heading = () => screen.getByRole('heading', { level: 1 });
    expect(heading()).toHaveTextContent(cards[0]?.text ?? '');
    await user.click(screen.getByRole('button', { name: /Next card/ }));
    expect(heading()).toHaveTextContent(cards[1]?.text ?? '');
    expect(heading()).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(heading()).toHaveTextContent(cards[2]?.text ?? '');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(heading()).toHaveTextContent(cards[0]?.text ?? '');
    expect(heading()).toHaveFocus();
  });

  test('leaves keys alone while focus is elsewhere, and leaves on Escape', async () => {
    const user = userEvent.setup();
    render(Cards, { sections: [first], id: 'rubella' });
    const leave = screen.getByRole('link', { name: 'Back to the result' });
    expect(leave).toHaveAttribute('href', '#/result/rubella');
    const left = vi.fn((event: Event) => event.preventDefault());
    leave.addEventListener('click', left);
    leave.focus();
    const before = screen.getByRole('heading', { level: 1 }).textContent;
    await user.keyboard('{ArrowRight}{Escape}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(before);
    expect(left).not.toHaveBeenCalled();
    screen.getByRole('heading', { level: 1 }).focus();
    await user.keyboard('{Escape}');
    expect(left).toHaveBeenCalledOnce();
  });

  test('ends with the card on which she tells it back', async () => {
    const user = userEvent.setup();
    render(Cards, { sections: [first], id: undefined });
    for (let at = 1; at < cardsOf([first], words).length; at++)
      await user.click(screen.getByRole('button', { name: /Next card/ }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(explain.back.text);
    expect(screen.getByRole('button', { name: /Next card/ })).toHaveAttribute('aria-disabled', 'true');
  });
});
