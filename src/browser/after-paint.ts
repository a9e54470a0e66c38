/** How long a page that is not drawn at all waits, milliseconds: a tab in the background has no frames. */
const NOT_DRAWN = 250;

/**
 * Runs something once the page stands as it is now: what is looked at first is not kept waiting by what stands further
 * down.
 * @returns takes it back
 */
export function afterPaint(run: () => void): () => void {
  let frame = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const late = setTimeout(go, NOT_DRAWN);
  frame = requestAnimationFrame(() => {
    // The frame itself comes after this: a task of its own comes after the frame.
    soon = setTimeout(go, 0);
  });
  return cancel;

  function go() {
    cancel();
    run();
  }
  function cancel() {
    cancelAnimationFrame(frame);
    clearTimeout(soon);
    clearTimeout(late);
  }
}
