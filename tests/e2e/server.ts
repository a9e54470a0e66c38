import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticServer } from '../../src/command/serve.mjs';

/** May answer in the host's place; says whether it did. */
export type Meddle = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A static host as the public ones are: caches for ten minutes, 404 for what is missing, may vanish. */
export class TestServer {
  /** The published folder; set it to another one to publish a new version. */
  root: string;
  /** What stands between the host and the reader. */
  meddle: Meddle | undefined;
  #server: Server | undefined;
  #port = 0;
  #cacheControl: string;

  constructor(root: string, cacheControl = 'max-age=600') {
    this.root = root;
    this.#cacheControl = cacheControl;
  }

  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Comes back under the same address after a stop: a service worker belongs to its origin. */
  async start(): Promise<void> {
    if (this.#server) return;
    const host = staticServer(() => this.root, this.#cacheControl);
    const server = createServer((request, response) => {
      if (this.meddle?.(request, response) !== true) host.emit('request', request, response);
    });
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
