/**
 * Has the browser ask before the page is closed or loaded anew. Nothing of a case is kept, so what was typed would be
 * gone.
 *
 * @returns stops asking
 */
export function askBeforeLeaving(): () => void {
  const stay = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Chrome before 119 asks for this instead.
    event.returnValue = true;
  };
  window.addEventListener('beforeunload', stay);
  return () => window.removeEventListener('beforeunload', stay);
}
