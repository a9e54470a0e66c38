/** Lets the page be painted before it is kept busy. */
export function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 30));
}
