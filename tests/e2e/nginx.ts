/** A real nginx with the configuration that is handed to hosts, for as long as a test needs it. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import process from 'node:process';

/** @returns a port that was free a moment ago */
function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

/**
 * @param program the path of nginx
 * @param root the folder to serve
 * @param scratch a folder for what it writes
 * @throws Error with what it said, where it does not start
 */
export async function startNginx(program: string, root: string, scratch: string) {
  const port = await freePort();
  mkdirSync(scratch, { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(scratch, name)};`)
    .join(' ');
  const configuration = `
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; pid ${join(scratch, 'pid')}; error_log stderr warn;
    events {}
    http {
      access_log off; ${temporary}
      server { listen 127.0.0.1:${port}; root ${resolve(root)}; include ${resolve('deploy/nginx.conf')}; }
    }`;
  writeFileSync(join(scratch, 'nginx.conf'), configuration);
  const child = spawn(program, ['-p', scratch, '-c', join(scratch, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const url = `http://127.0.0.1:${port}/`;
  for (let left = 100; ; left--) {
    const answer = await fetch(url).catch(() => null);
    if (answer !== null) break;
    if (left === 0 || child.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
  return {
    url,
    async stop() {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}
