/** A page, its script and its style as one document that needs nothing else. */
import { sourceOf } from './first-script.ts';
import { singleFilePolicy } from './headers.mjs';

interface Parts {
  /** The page as it was built, with the places of script and style. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** The day of its content, for the page to know that it is the one file. */
  readonly day: string;
}

/** What a document loads, asks for or offers from beside itself. */
const BESIDE =
  /\s*<link [^>]*rel="(?:stylesheet|icon|apple-touch-icon|manifest|modulepreload)"[^>]*>|\s*<script [^>]*src="[^>]*><\/script>/g;

/** Text that would end a script, or begin a comment in one, written so that it means the same and does neither. */
const harmless = (script: string) => script.replace(/<(?=\/script|!--|script)/gi, '\\x3C');

/** @throws Error where the page has no head or no body, or something in it is still fetched */
export function onePage({ html, script, style, day }: Parts): string {
  const code = harmless(script.replaceAll('\r\n', '\n'));
  const policy = singleFilePolicy([sourceOf(code)], [sourceOf(style)]);
  const page = html
    .replace(BESIDE, '')
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/\s*<meta name="torchlight-download"[^>]*>/, '')
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(
      '</head>',
      () => `<meta name="torchlight-single-file" content="${day}">\n    <style>${style}</style>\n  </head>`,
    )
    .replace('</body>', () => `<script type="module">${code}</script>\n  </body>`);
  const rest = page.replace(code, '').replace(style, '');
  const fetched = /\b(?:src|href)="(?!#)[^"]*"/.exec(rest);
  if (fetched) throw new Error(`the one file still asks for something: ${fetched[0]}`);
  if (!page.includes(code) || !page.includes(style)) throw new Error('the one file is not whole');
  return page;
}
