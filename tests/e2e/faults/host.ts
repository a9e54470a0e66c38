/** What goes wrong between a host and a reader: each makes a `meddle` of the test server. */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meddle, TestServer } from '../server.ts';

const PORTAL = '<!doctype html><html lang="en"><title>Guest network</title><body data-portal><p>Log in';
const pathOf = (url: string | undefined) => new URL(url ?? '/', 'http://localhost').pathname.slice(1);

/** A captive portal, or a host that answers a missing file with a page: 200, and HTML. */
export const portal =
  (files: RegExp): Meddle =>
  (request, response) => {
    if (!files.test(pathOf(request.url))) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(PORTAL);
    return true;
  };

/** The host is ill: 503 on these files, so many times. */
export function unwell(files: RegExp, times = Infinity): Meddle {
  let left = times;
  return (request, response) => {
    if (!files.test(pathOf(request.url)) || left-- <= 0) return false;
    response.writeHead(503, { 'content-type': 'text/plain', 'cache-control': 'no-store' }).end('unwell');
    return true;
  };
}

/**
 * Half of a file. `reset`: the connection breaks before the promised end; `short`: it ends as if that were all, as a
 * proxy does that alters what it passes on.
 */
export const half =
  (server: TestServer, files: RegExp, how: 'reset' | 'short'): Meddle =>
  (request, response) => {
    const path = pathOf(request.url);
    const file = join(server.root, path === '' ? 'index.html' : path);
    if (!files.test(path) || !existsSync(file)) return false;
    const body = readFileSync(file);
    const part = body.subarray(0, Math.floor(body.length / 2));
    const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
    const length = how === 'reset' ? { 'content-length': body.length } : {};
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...length });
    if (how === 'short') response.end(part);
    else response.write(part, () => response.destroy());
    return true;
  };

/** What a deploy does to a tab that is open: every script and style has a new name, and the old ones are gone. */
export function renamed(folder: string): void {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => /-[\w-]{8}\.\w+$/.test(name));
  const next = (name: string) => name.replace(/-([\w-]{8})\.(\w+)$/, '-$1v2.$2');
  for (const name of names) renameSync(join(assets, name), join(assets, next(name)));
  const texts = [join(folder, 'index.html'), ...readdirSync(assets).map((name) => join(assets, name))];
  for (const file of texts.filter((one) => /\.(js|css|html)$/.test(one))) {
    const before = readFileSync(file, 'utf8');
    const after = names.reduce((text, name) => text.replaceAll(name, next(name)), before);
    if (after !== before) writeFileSync(file, after);
  }
}

/** Tells one version from another, in the page and in the script it starts with. */
export const marked =
  (text: string) =>
  (folder: string): void => {
    const page = join(folder, 'index.html');
    const html = readFileSync(page, 'utf8');
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'none';
    writeFileSync(page, html.replace('</head>', `<meta name="mark" content="${text}"></head>`));
    const file = join(folder, script);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n;document.documentElement.dataset.script="${text}";`);
  };

/** The script in `assets` whose name begins so. */
export function asset(folder: string, start: string): string {
  const name = readdirSync(join(folder, 'assets')).find(
    (one) => one.startsWith(start) && one.endsWith('.js'),
  );
  if (name === undefined) throw new Error(`no ${start} in ${folder}`);
  return join(folder, 'assets', name);
}
