/**
 * Waits until something holds, asked again and again: Puppeteer's own waiting makes a function of a text, which the
 * policy of the page forbids.
 * @param what in words, for the error
 * @param holds may fail while the page is on its way to another
 * @throws Error where it did not hold in `milliseconds`, with the last failure as its cause
 */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  milliseconds = 60_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  let cause: unknown;
  for (;;) {
    try {
      if (await holds()) return;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`not in ${milliseconds} ms: ${what}`, { cause });
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
