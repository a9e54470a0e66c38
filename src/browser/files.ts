/** Hands a text to the reader as a file, made on the device. */
export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

/** The same for what is a file already. */
export function saveBlob(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file as its bytes. Throws where the device cannot read it. */
export async function readBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/**
 * Takes files that are dropped anywhere on the page: without this the browser would leave the page and open them.
 * `over` is told when files are held above the page, and when they no longer are.
 * @returns ends it
 */
export function takeDrops(
  taken: (files: readonly File[]) => void,
  over: (isOver: boolean) => void,
): () => void {
  const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  const hold = (event: DragEvent) => {
    if (!holds(event)) return;
    event.preventDefault();
    over(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) over(false);
  };
  const drop = (event: DragEvent) => {
    if (!holds(event)) return;
    event.preventDefault();
    over(false);
    taken([...(event.dataTransfer?.files ?? [])]);
  };
  window.addEventListener('dragover', hold);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', hold);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', drop);
  };
}
