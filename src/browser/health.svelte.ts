/** Whether this copy of the app trusts itself. Once it does not, it gives no answer until it is loaded anew. */

/** `files`: one is not as it was built; `tables`: nor are they; `program`: an exception that nobody caught. */
export type Refusal = 'files' | 'tables' | 'program';

class Health {
  refusal = $state.raw<Refusal | null>(null);

  /** The first reason stands. */
  refuse(why: Refusal): void {
    this.refusal ??= why;
  }

  /** An exception outside the pages: in an event, a timer, a promise. Listens as long as the page stands. */
  watch(): void {
    window.addEventListener('error', ({ error }: ErrorEvent) => {
      // Notes of the browser (a layout that did not settle in one turn) and of foreign scripts carry no exception.
      if (error != null) this.refuse('program');
    });
    window.addEventListener('unhandledrejection', () => this.refuse('program'));
  }
}

export const health = new Health();

/** Loads the page anew; what was entered is gone. */
export function loadAgain(): void {
  location.reload();
}
