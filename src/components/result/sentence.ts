/** A phrase as a line of its own: it begins with a capital. */
export const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
