import { inBrowser } from './in-browser.ts';

/** Whether the browser promises to keep the offline copy, and whether the app is installed. */
class Lasting {
  /** null where the browser does not say. */
  persistent = $state.raw<boolean | null>(null);
  readonly installed = shownAsApp();

  /**
   * Once, at start. An installed app asks to be kept; on a page of the browser some ask the reader in turn, so there
   * it is asked on a press only.
   */
  async look(): Promise<void> {
    try {
      const storage = storageHere();
      if (storage === undefined) return;
      this.persistent = await storage.persisted();
      if (this.installed && !this.persistent) await this.ask();
    } catch {
      this.persistent = null;
    }
  }

  /** @returns whether it will be kept */
  async ask(): Promise<boolean> {
    try {
      this.persistent = (await storageHere()?.persist()) ?? null;
    } catch {
      this.persistent = false;
    }
    return this.persistent === true;
  }
}

function storageHere(): StorageManager | undefined {
  return (navigator as Partial<Navigator>).storage;
}

function shownAsApp(): boolean {
  if (!inBrowser) return false;
  // Safari says it in its own way.
  const { standalone } = navigator as { standalone?: boolean };
  return standalone === true || globalThis.matchMedia?.('(display-mode: standalone)').matches === true;
}

export const lasting = new Lasting();
