import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticServer } from '../../src/command/serve.mjs';

/** A static host as the public ones are: caches for ten minutes, 404 for what is missing, may vanish. */
export class TestServer {
  /** The published folder; set it to another one to publish a new version. */
  root: string;
  #server: Server | undefined;
  #port = 0;

  constructor(root: string) {
    this.root = root;
  }

  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Comes back under the same address after a stop: a service worker belongs to its origin. */
  async start(): Promise<void> {
    const server = staticServer(() => this.root, 'max-age=600');
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, 'localhost', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
