/** The page that the service worker shows where it has no page that is whole: no script, no style, in every language. */
import { trustWords as de } from '../../words/de/trust.ts';
import { trustWords as en } from '../../words/en/trust.ts';
import { trustWords as es } from '../../words/es/trust.ts';
import { trustWords as fr } from '../../words/fr/trust.ts';
import { trustWords as it } from '../../words/it/trust.ts';
import type { LanguageCode } from '../../words/languages.ts';
import { trustWords as pt } from '../../words/pt/trust.ts';
import { trustWords as ru } from '../../words/ru/trust.ts';

type Words = { readonly [Key in keyof typeof en.damaged]: string };

const languages = { en, ru, es, de, fr, pt, it } satisfies Record<LanguageCode, { damaged: Words }>;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function damagedPage(): string {
  const parts = Object.entries(languages).map(([code, { damaged }], place) => {
    const level = place === 0 ? 'h1' : 'h2';
    return [
      `<section lang="${code}"><${level}>${escaped(damaged.title)}</${level}>`,
      `<p>${escaped(damaged.lead)}</p><p>${escaped(damaged.todo)}</p>`,
      `<p><a href="">${escaped(damaged.again)}</a></p></section>`,
    ].join('');
  });
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(en.damaged.title)}</title></head>`,
    `<body data-damaged><main>${parts.join('')}</main></body></html>\n`,
  ].join('');
}
