/** The shape that a language must fill, taken from the English one: same keys, same parameters, other sentences. */
export type Like<T> = T extends string
  ? string
  : T extends number | boolean | null | undefined
    ? T
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Like<R>
      : T extends readonly (infer E)[]
        ? readonly Like<E>[]
        : { readonly [K in keyof T]: Like<T[K]> };
