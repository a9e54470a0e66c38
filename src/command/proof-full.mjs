/** `npm run proof:full`: the layers, and every case of the wide spaces. */
import process from 'node:process';

process.argv.push('--full');
await import('./proof.mjs');
