/** `npm start`: installs what is missing, builds the app and serves it. Its one line is the address. */
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';
import { staticServer } from './serve.mjs';

const host = process.env.HOST ?? '127.0.0.1';
const asked = process.env.PORT;

try {
  await prepare();
  const { build } = await import('vite');
  await build({ root, logLevel: 'error' });
  const port = await listen(asked ? Number(asked) : 4173);
  process.stdout.write(`Torchlight is running at http://${host}:${port}/ (Ctrl+C stops it)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/**
 * Takes the next free port when nobody asked for a certain one.
 * @param {number} first
 * @returns {Promise<number>} the port in use
 */
async function listen(first) {
  for (let port = first; ; port += 1) {
    const server = staticServer(() => join(root, 'dist'));
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, () => resolve(undefined));
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      const busy = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!busy || asked || port >= first + 100) throw error;
    }
  }
}
