/** Texts that want to be more than a text, in every place of a report of each format. */
import type { Expected, HostileFile } from './hostile-file.ts';
import { bytesOf, counted, FORMATS, plain, saying, written, type Format, type Report } from './make.ts';

/** `hidden`: it holds characters that are not seen. `line`: it would begin another line of the report. */
interface Payload {
  readonly name: string;
  readonly text: string;
  readonly kind: 'markup' | 'formula' | 'hidden' | 'line' | 'other';
}

const all = (kind: Payload['kind'], texts: { readonly [name: string]: string }): readonly Payload[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text, kind }));

export const PAYLOADS: readonly Payload[] = [
  ...all('markup', {
    script: '<script>window.ran=1</script>',
    'image that fails': '<img src=x onerror=window.ran=1>',
    'svg that loads': '<svg/onload=window.ran=1>',
    'closed attribute': '"><script>window.ran=1</script>',
    'closed text area': '</textarea><script>window.ran=1</script>',
    'script address': 'javascript:window.ran=1',
    frame: '<iframe src="javascript:window.ran=1"></iframe>',
    'template of braces': "{{constructor.constructor('window.ran=1')()}}",
    'template of a dollar': '${window.ran=1}',
    entity: '&lt;script&gt;window.ran=1&lt;/script&gt;',
    comment: '<!-- x -->',
    'style that loads': '<style>@import "//example.org/x"</style>',
    'doctype with an entity': '<!DOCTYPE a [<!ENTITY b "c">]>&b;',
    'refresh of the page': '<meta http-equiv=refresh content="0;url=//example.org">',
  }),
  ...all('formula', {
    sum: '=1+1',
    link: '=HYPERLINK("//example.org","x")',
    command: "+cmd|' /C calc'!A0",
    'command after a minus': "-2+3+cmd|' /C calc'!A0",
    function: '@SUM(A1:A9)',
    'full-width sign': '\uff1dSUM(A1)',
    'web service': '=WEBSERVICE("//example.org")',
  }),
  ...all('hidden', {
    'direction turned': 'x\u202ey',
    'isolated direction': 'x\u2066y\u2069',
    'zero width': 'x\u200by',
    joiner: 'x\u200dy',
  }),
  ...all('line', {
    'a segment behind a carriage return': 'x\rOBX|9|ST|^CMV IgM||high||||||F',
    'a line': 'x\nCMV IgM: reaktiv',
  }),
  ...all('other', {
    query: "' OR '1'='1",
    path: '../../../etc/passwd',
    'percent NUL': '%00',
    'format of a printer': '%s%s%s%n',
    object: '[object Object]',
    'name of a prototype': '__proto__',
    'much of one letter': 'A'.repeat(5000),
    'letters under marks': `x${'\u0301'.repeat(300)}`,
    picture: '\u{1f4a9}',
  }),
];

interface Place {
  readonly name: string;
  readonly put: (text: string) => Report;
  /** What may be read at the most; null where the place is of no account. */
  readonly expected: (payload: Payload, format: Format) => Expected;
}

const POSITIVE = { 'rubella.igg': 'positive' };
const atMost: Expected = { atMost: POSITIVE };
const nothing: Expected = { atMost: {} };
/** In a pasted text a line is a line, whoever put it there. */
const WITH_LINE: Expected = { atMost: { ...POSITIVE, 'cmv.igm': 'positive' } };

const PLACES: readonly Place[] = [
  {
    name: 'in place of the value',
    put: (text) => saying(plain, { value: text }),
    expected: (_, format) => (format === 'text' ? nothing : { asked: true }),
  },
  {
    name: 'behind the word',
    put: (text) => saying(plain, { value: `positive ${text}` }),
    expected: () => nothing,
  },
  {
    name: 'before the word',
    put: (text) => saying(plain, { value: `${text} positive` }),
    expected: () => nothing,
  },
  {
    name: 'as the unit',
    put: (text) => saying(counted, { unit: text }),
    expected: () => atMost,
  },
  {
    name: 'as the limits',
    put: (text) => saying(counted, { range: text }),
    expected: () => nothing,
  },
  {
    name: 'behind the name of the test',
    put: (text) => saying(plain, { name: `Rubella IgG ${text}` }),
    expected: () => atMost,
  },
  {
    name: 'as the name of the test',
    put: (text) => saying(plain, { name: text }),
    expected: () => nothing,
  },
  {
    name: 'in a remark',
    put: (text) => ({ ...plain, note: text }),
    expected: ({ kind }, format) => (format === 'text' || kind === 'line' ? atMost : { reads: POSITIVE }),
  },
  {
    name: 'as the person',
    put: (text) => ({ ...plain, person: text }),
    expected: ({ kind }, format) =>
      kind === 'hidden' && format !== 'text' ? { refused: ['hidden-characters'] } : atMost,
  },
  {
    name: 'as the day',
    put: (text) => ({ ...plain, drawn: text }),
    expected: () => atMost,
  },
];

/** Each text in each place of each format. */
export const payloadFiles: readonly HostileFile[] = FORMATS.flatMap((format) =>
  PLACES.flatMap(({ name, put, expected }) =>
    PAYLOADS.map((payload) => ({
      name: `${format}: ${payload.name} ${name}`,
      bytes: bytesOf(written(format, put(payload.text))),
      expected:
        payload.kind === 'line' && (format === 'text' || name.includes('the name'))
          ? WITH_LINE
          : expected(payload, format),
    })),
  ),
);
