/** Whether the slip stands beside the page: the same width as in app.css. False where a device cannot tell. */
class Wide {
  #list = typeof matchMedia === 'function' ? matchMedia('(min-width: 62em)') : null;
  #matches = $state.raw(this.#list?.matches === true);

  constructor() {
    this.#list?.addEventListener('change', ({ matches }) => {
      this.#matches = matches;
    });
  }

  get now(): boolean {
    return this.#matches;
  }
}

export const wide = new Wide();
