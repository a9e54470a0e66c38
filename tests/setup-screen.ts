import '@testing-library/jest-dom/vitest';
import '@testing-library/svelte/vitest';

/** jsdom lays nothing out, so there is nothing to observe: drawings keep the width that they have before it is measured. */
class NoLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoLayout;
