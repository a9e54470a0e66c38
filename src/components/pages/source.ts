import { sources } from '../../tables/sources.ts';

type Source = (typeof sources)[keyof typeof sources] & { readonly address?: string };

const all: { readonly [id: string]: Source } = sources;

export const sourceOf = (id: string): Source | undefined => all[id];
export const sourceIds: readonly string[] = Object.keys(all);
