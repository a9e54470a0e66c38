/** The headers as files for hosts. */
import { everywhere, kinds, refusalHeaders, transport } from './headers.mjs';

const NOTE = 'Written by `npm run headers` from src/command/build/headers.mjs.';

/** For hosts that read a file `_headers` (Netlify, Cloudflare Pages). Rules that match one address add up there. */
export function hostHeaders() {
  /** @param {string} path @param {Readonly<Record<string, string>>} headers */
  const rule = (path, headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = kinds.flatMap(({ paths, headers }) => paths.map((path) => rule(path, headers)));
  return [
    `# ${NOTE}`,
    '# The paths are those of a site of its own; below a folder, put the folder before each. They hold for files that are',
    '# there: a host that sends them with a 404 as well must not be used.',
    rule('/*', { ...everywhere, ...transport }),
    ...rules,
    '',
  ].join('\n');
}

/** For nginx: to be included in a `server` block that has `listen`, its certificate and `root`, the folder of the app. */
export function nginxConf() {
  // A location that adds a header of its own forgets those of the block around it, so each names all.
  /** @param {Readonly<Record<string, string>>} headers @param {string} [when] */
  const lines = (headers, when = '') =>
    Object.entries({ ...everywhere, ...transport, ...headers }).map(
      ([name, value]) => `  add_header ${name} "${value}"${when};`,
    );
  const locations = kinds.map(({ is, paths, headers }) => {
    const files = paths.includes('/') ? '${uri}index.html $uri' : '$uri';
    return [
      `location ${paths.length === 0 ? '/' : `~ ${is.source.replaceAll('\\/', '/')}`} {`,
      `  try_files ${files} =404;`,
      ...lines(headers),
      '}',
    ].join('\n');
  });
  return [
    `# ${NOTE}`,
    '# It names the script in the page, so it goes with the app of the same release. Include it in a server block that',
    '# has its own listen, certificate and root:',
    '#',
    '#   server {',
    '#     listen 443 ssl;',
    '#     ssl_certificate …; ssl_certificate_key …;',
    '#     root …;  # the folder of the app',
    '#     include …/deploy/nginx.conf;',
    '#   }',
    '',
    'server_tokens off;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/css text/javascript application/javascript application/json image/svg+xml;',
    '',
    'types {',
    '  text/html html;',
    '  text/css css;',
    '  text/javascript js;',
    '  text/plain txt;',
    '  application/json json;',
    '  application/manifest+json webmanifest;',
    '  image/svg+xml svg;',
    '  image/png png;',
    '}',
    'charset utf-8;',
    'charset_types text/css text/javascript text/plain application/json;',
    '',
    locations.join('\n\n'),
    '',
    '# A file that is missing today is there tomorrow: nobody may keep the answer, least of all as long as the file itself.',
    'error_page 404 @missing;',
    'location @missing {',
    '  types { }',
    '  default_type text/plain;',
    ...lines(refusalHeaders, ' always'),
    '  return 404 "Not found\\n";',
    '}',
    '',
  ].join('\n');
}
