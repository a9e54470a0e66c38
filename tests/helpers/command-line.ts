/** The real command line, as a process of its own. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly status: number | null;
  /** The lines of standard output, without the last line end. */
  readonly lines: readonly string[];
  readonly stderr: string;
}

/**
 * Runs `npm run --silent interpret` without npm in between: the same script, a process less.
 *
 * @param input what stands on standard input; an array is joined with line feeds
 */
export function interpret(
  input: string | Uint8Array | readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return run(process.execPath, ['src/command/interpret.mjs'], input, environment);
}

/** Runs a command in the project folder to its end. */
export function run(
  command: string,
  args: readonly string[],
  input: string | Uint8Array | readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...environment } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    child.on('close', (status) => {
      const text = Buffer.concat(out).toString();
      const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      resolve({ status, lines, stderr: Buffer.concat(err).toString() });
    });
    child.stdin.on('error', reject);
    child.stdin.end(Array.isArray(input) ? `${input.join('\n')}\n` : (input as string | Uint8Array));
  });
}
