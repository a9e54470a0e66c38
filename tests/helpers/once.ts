/** What several tests look at, made when the first of them asks: loading a test file must not run what it tests. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
