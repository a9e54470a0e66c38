/** A file on disk as a worklist reads it: any part of it, again and again, none of it held. */
import { open } from 'node:fs/promises';
import type { ByteSource } from '../exchange/worklist/source.ts';

/** @throws what the file system says of a file that cannot be opened */
export async function openFileSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    async read(from, to) {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    },
    close: () => file.close(),
  };
}
