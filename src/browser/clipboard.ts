/** @returns whether the text was copied; false where the browser or its owner refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function printPage(): void {
  window.print();
}
