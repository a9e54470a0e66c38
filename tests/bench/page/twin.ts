/** The same first page as plain HTML: no script, the same style sheet. What a page costs that does nothing. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeTwin(build: string, folder: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  const html = readFileSync(join(build, 'index.html'), 'utf8')
    .replace(/\s*<script[^>]*>[^]*?<\/script>/g, '')
    .replace(/<div data-fallback>[\s\S]*?<\/div>/, '')
    .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '');
  if (html.includes('<script')) throw new Error('the twin still has a script');
  writeFileSync(join(folder, 'index.html'), html);
  cpSync(join(build, 'favicon.svg'), join(folder, 'favicon.svg'));
  for (const file of readdirSync(join(build, 'assets')))
    if (html.includes(file)) cpSync(join(build, 'assets', file), join(folder, 'assets', file));
}
