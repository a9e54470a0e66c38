import { beforeAll, describe, expect, it } from 'vitest';
import { inMarkdown, toCards, type Card } from '../../../src/exchange/record/card.ts';
import type { Told } from '../../../src/exchange/record/told.ts';
import { CONCLUSIONS, PATHOGENS, URGENCIES } from '../../../src/rules/vocabulary.ts';
import { conclusions, urgencies } from '../../../src/words/en/clinical.ts';
import { publishedTold, told } from '../../helpers/told.ts';

const cardOf = (one: Told): Card => toCards([one]).cards[0] as Card;
const both = (rest: object = {}) =>
  told({
    id: 'x',
    pathogen: 'cmv',
    subject: 'pregnant',
    gestation: '10',
    results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
    ...rest,
  });

describe('the card of every published situation', () => {
  let list: [Told, Card][];
  beforeAll(() => {
    list = publishedTold().map((one) => [one, cardOf(one)]);
  });

  it('has a summary of fewer than 140 characters that names infection, conclusion and urgency', () => {
    const wrong = list.filter(([{ assessment }, { summary }]) => {
      const { conclusion, urgency } = assessment;
      return (
        summary.length >= 140 ||
        summary.includes('…') ||
        !summary.includes(conclusions[conclusion].title) ||
        !summary.includes(urgencies[urgency].word)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('is the more pressing the more urgent the answer', () => {
    const asked = new Set(
      list.map(([{ assessment }, { indicator }]) => `${assessment.urgency} ${indicator}`),
    );
    expect([...asked].sort()).toEqual(['none info', 'routine info', 'soon warning', 'today critical']);
  });

  it('tells the rows, the actions with their times, what to avoid, the versions', () => {
    const wrong = list.filter(([{ assessment }, { detail, source }]) => {
      const { because, actions, avoid, content } = assessment;
      const plain = detail
        .replace(/\\(?=[\\`*_~[\]!|#])/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>');
      const parts = [
        ...because.map(({ row }) => `\`${row}\``),
        ...actions.map(({ text, when }, at) => `${at + 1}. ${text}${when === undefined ? '' : ` (${when})`}`),
        ...avoid.map(({ text }) => `- ${text}`),
        content.version,
        'Decision support, not a diagnosis',
        'not reviewed by a clinician',
      ];
      return parts.some((part) => !plain.includes(part)) || !source.label.includes(content.version);
    });
    expect(wrong.map(([{ source }]) => source)).toEqual([]);
  });

  it('suggests nothing that acts, and leads nowhere', () => {
    const keys = new Set(list.flatMap(([, card]) => Object.keys(card)));
    expect([...keys]).toEqual(['uuid', 'summary', 'detail', 'indicator', 'source', 'overrideReasons']);
  });

  it('offers reasons to set it aside, each with a code and words', () => {
    for (const [, { overrideReasons }] of list.slice(0, 3)) {
      expect(overrideReasons.length).toBeGreaterThanOrEqual(3);
      for (const { system, code, display } of overrideReasons)
        expect([system, code, display].every((text) => text.length > 0)).toBe(true);
    }
  });
});

it('every summary that words could make is short enough', () => {
  const longest = PATHOGENS.flatMap((pathogen) =>
    CONCLUSIONS.flatMap((conclusion) =>
      URGENCIES.map(
        (urgency) => `${pathogen}: ${conclusions[conclusion].title}. ${urgencies[urgency].word}.`.length,
      ),
    ),
  );
  expect(Math.max(...longest)).toBeLessThan(140);
});

describe('what comes from a sender', () => {
  const CANARY = 'Anna <script>alert(1)</script> [x](javascript:alert(1)) **1990**';
  it('never stands in a card, nor does the id', () => {
    const hidden = both({
      id: CANARY,
      results: { igg: { class: 'positive', text: CANARY, unit: CANARY }, igm: { text: CANARY } },
    });
    expect(JSON.stringify(toCards([hidden]))).not.toMatch(/Anna|script|1990/);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
    ['# head', '\\# head'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['see https://x.example', 'see https&#58;//x.example'],
    ['a\n\n> b', 'a &gt; b'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ])('is no Markdown and no HTML: %j', (text, escaped) => expect(inMarkdown(text)).toBe(escaped));
});

it('the same input gives the same bytes, and another input another card', () => {
  expect(JSON.stringify(toCards([both()]))).toBe(JSON.stringify(toCards([both({ id: 'another' })])));
  expect(cardOf(both()).uuid).not.toBe(cardOf(both({ gestation: '11' })).uuid);
  expect(cardOf(both()).uuid).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
