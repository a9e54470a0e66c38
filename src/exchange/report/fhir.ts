import type { Taken, Unread } from './found.ts';

export function takeFhir(_text: string): Taken | Unread {
  return { error: { code: 'not-built', message: 'not built yet' } };
}
