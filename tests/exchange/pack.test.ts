import { describe, expect, it } from 'vitest';
import { csvField, packAsCsv, readPack } from '../../src/exchange/pack.ts';

const line = {
  case: { id: '=cmd|calc', pathogen: 'cmv', subject: 'planning', results: { igg: { class: 'grey' } } },
  expect: {
    conclusion: ['inconclusive', 'immune'],
    all: ['avidity'],
    any: [['a', 'b'], ['c']],
    none: [],
    avoid: [],
    never_text: [],
  },
  source: 'A "quoted" source, with a comma',
  why: 'two\nlines',
  added: '2026-11-20',
  changed: null,
} as const;

describe('CSV of the case pack', () => {
  it('quotes what RFC 4180 wants quoted, and doubles quotes', () => {
    expect(csvField('plain text')).toBe('plain text');
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('say "so"')).toBe('"say ""so"""');
    expect(csvField('two\r\nlines')).toBe('"two\r\nlines"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'never lets a field begin a formula: %j',
    (text) => {
      expect(csvField(text)).toBe(`"'${text}"`);
    },
  );

  it('has a header, one record a case, and CRLF after each', () => {
    const text = packAsCsv(readPack(`${JSON.stringify(line)}\n`));
    expect(
      text.startsWith('id,pathogen,subject,case,conclusion,all,any,none,avoid,source,why,added,changed\r\n'),
    ).toBe(true);
    expect(text).toContain(`"'=cmd|calc",cmv,planning,"{""id"":""=cmd|calc""`);
    expect(text).toContain(
      'inconclusive immune,avidity,a|b c,,,"A ""quoted"" source, with a comma","two\nlines",2026-11-20,\r\n',
    );
  });
});
