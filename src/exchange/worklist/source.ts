/** Bytes that can be read again at any place, so that no file has to be held. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `from` up to and without `to`. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** A file that somebody chose. */
export function sourceOfBlob(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
  };
}

/** What stands in memory already. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.subarray(from, to)) };
}
