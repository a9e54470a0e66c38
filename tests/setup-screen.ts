import { configure } from '@testing-library/dom';
import '@testing-library/jest-dom/vitest';
import '@testing-library/svelte/vitest';
import { vi } from 'vitest';

// What is drawn a piece at a time takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** Nothing is drawn here that could be waited for; the built app in Chromium waits. */
vi.mock('../src/browser/after-paint.ts', () => ({
  afterPaint: (run: () => void) => {
    run();
    return () => {};
  },
}));

/** jsdom lays nothing out, so there is nothing to observe: drawings keep the width that they have before it is measured. */
class NoLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoLayout;
