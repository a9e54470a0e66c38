import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { onePage } from '../../src/command/build/one-page.ts';

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <meta charset="utf-8" />
    <meta name="torchlight-release" content="" />
    <meta name="torchlight-download" content="" />
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-1.css">
  </head>
  <body><div id="app">Cannot start</div></body>
</html>`;
const style = 'h1{color:red}';
const make = (script: string, page = html) => onePage({ html: page, script, style, day: '2026-11-21' });
const inside = (page: string, tag: string) =>
  new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the one page', () => {
  test('holds script and style, allows exactly these, and asks for nothing', () => {
    const page = make('const said = `one`;');
    expect(inside(page, 'script')).toBe('const said = `one`;');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain(`script-src ${hashOf(inside(page, 'script'))}`);
    expect(policy).toContain(`style-src ${hashOf(inside(page, 'style'))}`);
    expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(page).not.toMatch(/ (src|href)=/);
    expect(page).toContain('<meta name="torchlight-single-file" content="2026-11-21">');
    expect(page).toContain('<meta name="torchlight-release" content="" />');
    expect(page).not.toContain('torchlight-download');
  });

  test.each(['</script>', '</SCRIPT >', '<!--', '<script>'])('is not ended by %s in a sentence', (text) => {
    const page = make(`said=${JSON.stringify(`a${text}$&b`)};`);
    const code = inside(page, 'script');
    expect(code).toContain('$&b";');
    expect(JSON.parse(code.slice('said='.length, -1).replaceAll('\\x3C', '<'))).toBe(`a${text}$&b`);
    expect(page.toLowerCase().split('<script')).toHaveLength(2);
  });

  test('is refused where it still asks for something', () => {
    const picture = html.replace('Cannot start', '<img src="./logo.png" alt="">');
    expect(() => make('1', picture)).toThrow('logo.png');
  });
});
